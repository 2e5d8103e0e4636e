title = savethat: guarda una historia de TikTok
titled = { $title } · savethat
about = Pega el enlace de una historia, un video o una publicación de fotos de TikTok y obtén el archivo original. Sin app y sin iniciar sesión.
inside-app = Estás en el navegador de { $app }, que a menudo no guarda archivos. Abre esta página en Safari o Chrome: toca ⋯ o la brújula y elige “Abrir en el navegador”.
copy-address = Copiar la dirección de esta página
try-again = Reintentar
more-about-this = Más sobre esto
request = solicitud
public-only = Solo publicaciones públicas, nunca un inicio de sesión. Para uso personal: pide permiso antes de compartir y menciona al creador. Sin relación con TikTok.
insecure = Esta página llegó por http sin cifrar. Guardar funciona; pegar con el botón, compartir a Fotos e instalar requieren https, porque los navegadores lo exigen.
foot = Acerca de esta página
foot-guides = Guías
foot-questions = Preguntas
foot-help = Ayuda
foot-privacy = Privacidad
foot-legal = Aviso legal
foot-report = Denunciar
foot-api = API
foot-library = Biblioteca
foot-languages = Idiomas
foot-install = Pantalla de inicio

field-label = Enlace, texto compartido o @nombre
save-it = Guardar
paste-and-save = Pegar y guardar

lead-title = Guarda una historia antes de que desaparezca
lead = Pega el enlace de una historia, un video o una publicación de fotos de TikTok. Obtienes el archivo original, verificado hasta el último byte.
found = Encontrado
save-all = Guardar todo ({ $count })
save-chosen = Guardar lo elegido
choose = elegir
others = Otras historias activas de este creador
several-links = { $count ->
    [one] { $count } enlace
   *[other] { $count } enlaces
}
links-to-try = Enlaces para probar

what-story = Historia
what-video = Video
what-photos = Fotos
what-by = { $what } de { $who }
what-by-html = { $what } de <bdi>{ $who }</bdi>
posted-html = Publicado el <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = El creador desactivó la opción de guardar en la app. Pídele permiso antes de compartir.
note-made-by-ai = TikTok indica que esto se hizo con IA.
note-marked = Solo se pudo obtener una versión con la marca de TikTok en la imagen.
ring-title = { $count ->
    [one] { $who } tiene una historia activa
   *[other] { $who } tiene { $count } historias activas
}
contents-video = Video, { $length }
contents-pictures = { $count ->
    [one] { $count } imagen
   *[other] { $count } imágenes
}

file-video = Video
file-picture = Imagen
file-sound = Sonido
file-captions = Subtítulos
file-of = { $name } { $n } de { $count }
download-video = Descargar video
download-picture = Descargar imagen
download-sound = Descargar sonido
download-captions = Descargar subtítulos
plays-everywhere = se reproduce en todas partes
plays-newer = puede no reproducirse en dispositivos antiguos
with-mark = con la marca de TikTok
as-jpeg = Como JPEG
as-jpeg-note = convertido aquí, para dispositivos que no abren el original
whole-and-checked = completo y verificado
not-checked-yet = aún sin verificar
moving-of = { $done } de { $total }
moving-asking = solicitándolo
moving-so-far = { $done } hasta ahora
sharpest-version = Versión más nítida
beside = También
beside-m4a = Sonido (M4A, tal cual)
beside-mp3 = Sonido (MP3)
beside-vtt = Subtítulos { $language } (VTT)
beside-srt = Subtítulos { $language } (SRT)
beside-cover = Portada
beside-slideshow = Presentación (MP4, hecha aquí)
download-zip = Descargar todo en un ZIP

fetching = Obteniendo
ready = Listo
not-saved = No guardado
saved-in-part = Guardado en parte
stalled = Hace un rato que no llega nada. Puede ayudar usar Wi-Fi o buscar mejor señal; sigue donde se detuvo y no se pierde nada.
renews-itself-html = Esta página se actualiza sola, o <a href="{ $refresh }">míralo ahora</a>. También puedes cerrarla: la descarga sigue.
another-device = En otro dispositivo
another-device-how = Escanea esto en el otro dispositivo: verás lo mismo que aquí durante un día, aunque para entonces la historia ya haya terminado.
another-device-code = Código QR con la dirección de esta página
too-large-to-share = Hay aquí un archivo demasiado grande para la hoja de compartir. Descárgalo, ábrelo en Archivos, toca “Compartir” y luego “Guardar video”.
keep-this = Conservar en la biblioteca

line-waiting = En espera
line-looking = Buscando
line-in-part = Listo en parte
list-looking = Buscando historias activas
list-found = Encontrados: { $all }; guardados: { $saved }
list-found-failed = Encontrados: { $all }; guardados: { $saved }; con error: { $failed }
list-of = { $done } de { $all }
list-all = Todo guardado ({ $all })
list-failed = Guardados: { $saved } de { $all }; con error: { $failed }
list-left-out = { $count ->
    [one] Se omitió { $count } enlace más: una lista admite 100.
   *[other] Se omitieron { $count } enlaces más: una lista admite 100.
}
list-try-again = Reintentar ({ $count })

site-working-html = <strong>funciona</strong>, { $rest }
site-down-html = <strong>no funciona</strong>, { $rest }
site-worked-html = <strong>funcionó por última vez</strong> { $rest }
site-by = { $ago }, por { $way }
site-checked = comprobado { $ago }
site-checked-by = comprobado { $ago }, por { $way }
site-checked-by-not = comprobado { $ago }, por { $way }; no por { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = comprobado { $ago }; se encuentran las publicaciones, pero sus archivos no llegan
site-refuses = comprobado { $ago }; rechaza a este servidor
site-away = comprobado { $ago }; no se puede conectar desde aquí
site-unreadable = comprobado { $ago }; responde de una forma que aquí no se puede leer
way-page = la página para computadora
way-phone = la página para celular
way-player = los datos del reproductor
way-embed = la página para insertar
way-stories = la lista de historias

looking-short = Buscando…
looking = Lo estamos buscando.
to-go = faltan { $time }
to-photos = Guardar en Fotos
all-to-photos = Guardar todo ({ $of }) en Fotos
some-to-photos = Guardar del { $from } al { $to } de { $of } en Fotos
loading = Cargando, { $percent } %
load-failed = La carga se interrumpió. Toca para intentarlo de nuevo.
tap-again = Cargado. Toca una vez más para guardar en Fotos.
share-failed = No se pudo compartir aquí. Usa la descarga de abajo.
copied = Copiado
judged-post = Una publicación.
judged-short = Un enlace corto: veremos adónde lleva.
judged-profile = Un perfil: verás las historias activas.
judged-several = Enlaces: { $count }. Cada uno se guarda por separado, y todos juntos en un ZIP.
judged-elsewhere = Parece un enlace de otro sitio.
judged-nothing = Aún no hay ningún enlace. Un nombre necesita su @.
offline = No se pudo abrir esta página.
offline-hint = Revisa tu conexión y continúa. Lo que ya se estaba obteniendo aquí sigue sin ti.
