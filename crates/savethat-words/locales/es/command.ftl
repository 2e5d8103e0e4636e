command-failed = savethat: { $sentence }
command-hint = sugerencia: { $hint }
command-retry-after = reintentar en: { $seconds } s
command-link = enlace: { $link }
command-link-beside = { $link } (sonido, subtítulos o portada)
command-link-file = { $link } (archivo { $n } de { $count })
command-interrupted = savethat: interrumpido.
command-interrupted-hint = Lo que llegó hasta ahora se conserva: continúa con el mismo comando.
command-no-output = No se pudo escribir el resultado en la salida estándar.
command-cannot-read = No se puede leer { $path }: { $error }.
command-unreadable = No se puede leer { $path }.
command-unwritable = No se puede escribir { $path }.
command-no-runtime = No se pudo iniciar el entorno de ejecución.

command-list-too-large = Son más de 16 MiB de texto, y no una lista de enlaces.
command-output-empty = -o está vacío: debe ser una carpeta o una plantilla.
command-archive-no-file = { $path } no es un archivo normal, así que no puede ser el registro de lo guardado.
command-archive-no-file-hint = Indica otro archivo.
command-others = nota: también en ese texto, sin seguir: { $links }
command-others-more = { $count ->
    [one] nota: también en ese texto, sin seguir: { $links } y { $count } más
   *[other] nota: también en ese texto, sin seguir: { $links } y { $count } más
}
command-archived = nota: { $link } ya se había guardado: está en el registro de lo guardado
command-watermark = nota: { $path } lleva la marca de agua del sitio: no se pudo obtener otra versión.
command-no-zip-hint = { $hint } No se hizo ningún ZIP, porque no estaría completo: lo que llegó se conserva, y el mismo comando continúa a partir de ahí.
command-progress = { $ended } de { $posts }
command-progress-failed = { $ended } de { $posts }, { $failed } con error

command-show-story = historia de { $who }
command-show-video = video de { $who }
command-show-photos = fotos de { $who }
command-show-link = enlace
command-show-posted = publicado
command-show-expires = termina
command-show-caption = texto
command-show-file = archivo { $n }
command-show-sound = sonido
command-show-a-video = video
command-show-a-picture = imagen
command-show-a-sound = sonido
command-show-a-cover = portada
command-show-a-subtitle = subtítulo
command-show-marked = con la marca de agua del sitio
command-show-seconds = { $seconds } s

command-ready = savethat está listo: { $address }
command-metrics = savethat muestra sus métricas: { $address }
command-works = savethat está trabajando.
command-stopping = savethat: deteniéndose. Las descargas en curso pueden terminar; una vez más para detenerlo de inmediato.
command-stopping-work = savethat: deteniéndose. Lo que está en curso se devuelve; una vez más para detenerlo de inmediato.
command-for-phones = Para teléfonos: { $address }
command-tells = savethat avisa a { $target } de las historias guardadas o perdidas.
command-puid =
    PUID y PGID no cambian nada aquí: savethat se ejecuta como { $user }, y no como { $wanted }. Inícialo como ese usuario: user: "{ $wanted }" en un archivo compose, o --user { $wanted }.
command-listen-taken =
    Otra cosa ya escucha en { $place }. Detenla o elige otra dirección con --listen, como --listen 127.0.0.1:8081.
command-listen-forbidden =
    No hay permiso para escuchar en { $place }. Los puertos por debajo de 1024 suelen estar reservados para el sistema: elige otro con --listen.
command-listen-elsewhere = { $place } no es una dirección de esta máquina.
command-listen-refused = No se puede escuchar en { $place }: { $error }.
command-listener-gone = El proceso de escucha ya no está.
command-server-stopped = El servidor se detuvo.
command-server-crashed = El servidor falló.
command-no-answer = Ningún servidor de savethat responde en { $place }.

command-demo-site = El sitio simulado no se inició.
command-demo-folder = No se pudo crear la carpeta { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = Una historia en video
command-demo-story-note = Un enlace corto, como lo da el botón de compartir de la app
command-demo-photo-story = Una historia con foto
command-demo-photo-story-note = Una imagen, publicada hace cuatro horas
command-demo-video = Un video
command-demo-video-note = Una publicación normal
command-demo-photos = Una publicación de fotos
command-demo-photos-note = Tres imágenes y un sonido
command-demo-profile = Un perfil
command-demo-profile-note = Cuatro historias activas
command-demo-expired = Una historia terminada
command-demo-expired-note = Las historias duran 24 horas; esta ya terminó
command-demo-private = Una cuenta privada
command-demo-private-note = No se muestra a los visitantes

command-library-off = Este servidor no tiene biblioteca: el ajuste library está desactivado, como siempre con profile = public.
command-library-refused =
    No se puede abrir la biblioteca en { $path }: { $why }. Elige otra carpeta con --data, o dale esta a quien ejecuta savethat.
command-library-share =
    savethat: { $path } está en un recurso compartido de red ({ $share }), donde SQLite puede perder o dañar la biblioteca. Ten los datos en un disco de esta máquina, y solo copias (savethat library backup) en el recurso compartido.
command-library-none = savethat no tiene ninguna biblioteca aquí. { $why }
command-library-invite = savethat: su biblioteca aún no es de nadie. Hazla tuya, una sola vez: { $address }
command-owner-word =
    Durante una hora esta palabra permite definir de nuevo la contraseña del dueño, una sola vez: abre /owner?word=WORD en el servidor de esta carpeta de datos. Hasta entonces la contraseña anterior sigue sirviendo.
command-copied = En { $folder } hay { $posts }, { $files }, { $bytes }. Para restaurar: savethat serve --data { $folder }
command-exported = En { $folder } hay { $posts }, { $files }, { $bytes }. Abre { $page } en un navegador.
command-posts = { $count ->
    [one] { $count } publicación
   *[other] { $count } publicaciones
}
command-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
command-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
command-not-in-copy = { $file } no está en la copia: el archivo ya no existe o cambió desde que se guardó.
command-copy-not-whole = La copia en { $folder } no está completa: elimínala y vuelve a intentarlo.
command-copy-interrupted = Interrumpido. La copia en { $folder } no está completa: elimínala y vuelve a intentarlo.
command-no-day = { $day } no es un día.
command-forgotten = { $count ->
    [one] Se olvidó a @{ $handle }: se quitó { $count } publicación.
   *[other] Se olvidó a @{ $handle }: se quitaron { $count } publicaciones.
}
command-forgotten-left = @{ $handle } ya no está en la biblioteca, pero quedan archivos suyos en { $folder }: elimínalos a mano.
command-import-interrupted = Interrumpido. Lo que se incorporó está completo; el mismo comando continúa a partir de ahí.
command-import-ended = La importación terminó antes de tiempo. Lo que se incorporó hasta entonces está completo.
command-left-out = Se omitió { $file }: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } publicación nueva
   *[other] { $count } publicaciones nuevas
}
command-imported-already = { $count ->
    [one] { $count } ya en la biblioteca
   *[other] { $count } ya en la biblioteca
}
command-imported-copied = { $count ->
    [one] { $count } archivo copiado ({ $bytes })
   *[other] { $count } archivos copiados ({ $bytes })
}
command-imported-left = { $count ->
    [one] { $count } omitido
   *[other] { $count } omitidos
}

command-no-creator = Eso no es un creador: escribe @nombre o pega el enlace de un perfil.
command-watch-unsure = No se pudo consultar a TikTok sobre @{ $handle } en este momento ({ $why }). El servidor vuelve a consultar automáticamente.
command-watched =
    @{ $handle } está en seguimiento hasta el { $day }. Un servidor con esta carpeta de datos (savethat serve) revisa en menos de 10 segundos y guarda cada historia en { $folder }.
command-not-watched = @{ $handle } no está en seguimiento. Quiénes lo están: savethat watch list
command-too-many-watched = { $why } Termina uno con: savethat watch remove @nombre
command-unwatched = @{ $handle } ya no está en seguimiento.
command-unwatched-kept = @{ $handle } ya no está en seguimiento. Lo conservado se queda; para quitarlo también: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  hasta el { $day }, { $looked }
command-watch-ended = @{ $handle }  terminó el { $day }, { $looked }
command-watch-looked = última revisión: { $moment }
command-watch-never-looked = nunca revisado
command-watch-child = { $line }, no se conserva: TikTok marca la cuenta como la de un menor
command-watch-failed = { $line }, la última revisión falló: { $code }

command-nobody-told = No se avisa a nadie: indica a alguien con el ajuste notify, como ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: la prueba llegó.
command-test-failed = { $target }: la prueba no llegó: { $why }.

command-keys-where = Di dónde están las claves: --keys-file FILE, o el ajuste keys_file.
command-keys-shown = Se muestra solo esta vez. Un programa la envía como: Authorization: Bearer KEY
command-keys-gone = La clave { $name } ya no existe.
command-keys-bytes = --bytes-a-day es { $value }: { $wrong }.
command-keys-refused = No puede haber una clave así: { $wrong }.
command-keys-owner-lost =
    { $path } pertenecía a { $owner } y no se pudo devolver, así que un servidor que se ejecute como ese usuario quizá no pueda leerlo. Devuélvelo con: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } tiene un dueño distinto al de antes.

command-no-licences = No se pueden leer las licencias incluidas en el programa.
command-no-manual = No se pudo crear la página del manual.
