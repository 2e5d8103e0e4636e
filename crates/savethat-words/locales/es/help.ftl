help-savethat = Pega el enlace de una historia de TikTok y obtén el archivo original
help-savethat-after = Estado de salida: 0 todo guardado, 2 uso incorrecto, 3 no es un enlace que guardemos, 4 terminó o no está, 5 privado o solo tras iniciar sesión, 6 el sitio se niega o no se puede contactar, 7 el sitio cambió, 8 lo que llegó no está completo, 9 no hay espacio o no se puede escribir, 130 interrumpido, 1 cualquier otra cosa. Con varios enlaces: el del primer error, después de intentarlos todos.
help-verbose = Registra más en la salida de error estándar; dos veces, todo. También se respeta RUST_LOG
help-links = Un enlace, cualquier texto con un enlace, @nombre o solo el id de una publicación
help-file = Lee más enlaces de este archivo, uno por línea; - es la entrada estándar; las líneas que empiezan con # son comentarios
help-config = Lee los ajustes de este archivo TOML [variable de entorno: SAVETHAT_CONFIG]

help-get = Guarda lo que hay detrás de los enlaces
help-get-output = Guarda en esta carpeta, que se crea si falta; si lleva una {"{"} es una plantilla, como {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Entre llaves, una plantilla puede indicar: handle, id, date, caption, n, ext, kind, source. Dos archivos nunca reciben el mismo nombre: si a la plantilla le faltan el id y, cuando una publicación tiene varios archivos, el número, se añaden al final.
help-get-all = Con una historia, también las demás historias activas del creador
help-get-quality = Qué versión de un video
help-get-extract = Solo el sonido, tal como es: M4A, o el MP3 que tiene TikTok
help-get-audio = Solo el sonido, como M4A (nunca se recodifica) o como MP3
help-get-kbit = Kilobits por segundo de un MP3 que se crea; lo que ya es MP3 queda como está
help-get-subs = También los subtítulos, un archivo por idioma: vtt o srt
help-get-cover = También la portada
help-get-zip = Varios archivos de un enlace en un solo ZIP: HANDLE_ID.zip, o HANDLE_stories.zip para los de un perfil
help-get-zip-long = Un enlace con un solo archivo da ese archivo. El ZIP se crea cuando están todos sus archivos; si uno falla, no hay ZIP, lo que llegó se conserva y el mismo comando continúa. Con una plantilla, así se llaman los archivos de dentro.
help-get-archive = Omite las publicaciones que figuran en este archivo y anota en él cada publicación guardada
help-get-archive-long = Una línea por publicación, como: tiktok 7526770564367748360. Otros programas escriben lo mismo, así que puedes traer los suyos; las líneas que dicen otra cosa se conservan. Una publicación a la que le falta un archivo no se anota.
help-get-sidecar = Escribe lo que se sabe de cada archivo a su lado, como NAME.json; también junto a un archivo que ya estaba
help-get-jobs = Cuántos archivos a la vez, de 1 a 16
help-get-jobs-long = De todos modos, al sitio se le consulta un enlace tras otro. La salida sigue el orden de los enlaces.
help-get-json = Un documento JSON por línea en vez de rutas: por cada publicación y cada enlace que falló, en el orden de los enlaces
help-get-quiet = Sin barra de progreso ni notas; los errores se siguen mostrando

help-show = Muestra lo que hay detrás de los enlaces, sin guardar nada
help-show-json = Un documento JSON por línea

help-serve = Inicia la página web y la API
help-serve-print-settings = Muestra cada ajuste y de dónde viene, y termina

help-watch = Revisa las historias de los creadores para que no se pierda ninguna
help-watch-add = Desde ahora revisa las historias de un creador y conserva cada una; repítelo para renovarlo
help-watch-add-creator = @nombre o el enlace de un perfil: una cuenta pública
help-watch-add-days = Durante tantos días; después termina, a menos que se renueve
help-watch-list = Muestra quién está en seguimiento, hasta cuándo y cómo va
help-watch-list-json = Un documento JSON por línea
help-watch-remove = Deja de revisar las historias de un creador; lo conservado se queda
help-watch-remove-creator = @nombre o el enlace de un perfil

help-library = Lo conservado: hacer copias y páginas, incorporar archivos guardados, quitar a un creador
help-library-forget = Quita todo lo de un creador: archivos, datos, lo que se vio y lo que pasó; el seguimiento también termina
help-library-forget-creator = @nombre o el enlace de un perfil
help-library-backup = Copia todo en una carpeta nueva aunque haya servidores en marcha, y comprueba cada archivo con su SHA-256; para restaurar, usa esa carpeta como carpeta de datos
help-library-backup-folder = Una carpeta que aún no existe
help-library-import = Incorpora los archivos de una carpeta y comprueba cada uno; qué son lo dicen los sidecars que tienen al lado o, si no, sus nombres
help-library-import-folder = Creada por savethat get, con cualquier estructura; o la carpeta library de una copia de respaldo
help-library-owner = Muestra una palabra que durante una hora permite definir de nuevo la contraseña del dueño: en la página /owner, también con un servidor en marcha
help-library-export = Crea en una carpeta nueva páginas de la biblioteca, con sus archivos, que se abren desde un disco y no necesitan servidor; lo que ya no es público no se incluye
help-library-export-folder = Una carpeta que aún no existe
help-library-export-creator = Solo publicaciones de un creador: @nombre o el enlace de un perfil
help-library-export-kind = Solo publicaciones de un tipo
help-library-export-since = Publicadas ese día (UTC) o después, como 2026-11-22
help-library-export-before = Publicadas antes de ese día (UTC)

help-worker = Hace las tareas de una carpeta de datos, junto a un servidor o en su lugar

help-demo = Inicia la página web con un TikTok simulado: funciona sin red

help-health = Pregunta a un servidor en marcha si responde: para comprobar el estado de contenedores

help-keys = Claves para programas que usan la API del servidor
help-keys-add = Crea una clave y la muestra una sola vez; el archivo guarda solo su SHA-256
help-keys-add-name = De quién es o para qué sirve
help-keys-add-rate = Sus consultas, como 60/min; sin esto, las que quiera
help-keys-add-bytes-a-day = Bytes que puede descargar en 24 horas, como 50GB
help-keys-add-downloads = Sus descargas simultáneas
help-keys-add-from = Solo desde esta red, como 10.0.0.0/8; se puede indicar varias veces
help-keys-add-expires = Hasta este día o momento, como 2027-01-31
help-keys-list = Muestra las claves y sus límites
help-keys-remove = Quita una clave; un servidor en marcha lo nota en menos de un segundo
help-keys-remove-name = El nombre de la clave

help-notify = A quién se avisa de las historias guardadas o perdidas
help-notify-test = Envía una prueba a todos los que reciben avisos y dice si llegó

help-doctor = ¿Funciona desde esta red? Nombra cada paso y se puede pegar sin riesgo
help-doctor-link = Un enlace que no funciona, o cualquiera que debería [valor predeterminado: el ajuste canary_link]
help-doctor-capture = Escribe en este archivo la página con la que respondió el sitio, para informar de un error, sin lo que te identifica a ti o a esta máquina
help-doctor-json = Un documento JSON con todos los pasos

help-licenses = Muestra lo que piden las bibliotecas de software incluidas en el programa

help-completions = Muestra lo que una shell necesita para autocompletar los comandos y las opciones de savethat
help-completions-shell = La shell que debe autocompletar

help-man = Muestra la página del manual

help-heading-what-it-keeps = Qué conserva
help-heading-what-it-never-hands-out = Qué no entrega nunca
help-heading-how-tiktok-is-asked = Cómo se consulta a TikTok
help-heading-where-it-is-reached = Dónde se accede
help-heading-who-may-come-in = Quién puede entrar
help-heading-limits = Límites
help-heading-who-runs-it = Quién lo administra
help-heading-what-is-seen-of-it = Qué se ve de él
help-heading-who-is-told = A quién se avisa

help-set-max-file-bytes = Rechaza un archivo más grande
help-set-withhold-file = Números de publicaciones, @nombres de creadores y SHA-256 de archivos, uno por línea, que nunca se muestran, entregan ni conservan; un servidor lo vuelve a leer cuando cambia. A qué archivo corresponde un SHA-256 solo se sabe después de obtenerlo: lo seguro es el número de la publicación
help-set-site-user-agent = Consulta a TikTok como este navegador de escritorio
help-set-site-rungs = Prueba estas vías de acceso a una publicación, en este orden
help-set-site-extra-hosts = Acepta respuestas y archivos multimedia de TikTok también desde esta familia de hosts; se puede indicar varias veces
help-set-listen = Escucha aquí; se puede indicar varias veces
help-set-public-url = La dirección que usan los visitantes, como https://save.example.org: para sus códigos QR
help-set-tls-cert = Usa https con esta cadena de certificados (PEM); se vuelve a leer cuando cambia
help-set-tls-key = La clave del certificado (PEM)
help-set-profile = household o public: los valores predeterminados de los límites; public necesita operator_name y operator_contact
help-set-access = open para todos, password para todo el servidor, o proxy-header para una puerta principal donde se inicia sesión
help-set-visitors = Deja guardar a todos los que access deja entrar; no: solo al dueño de la biblioteca, con la sesión iniciada, y a las claves
help-set-access-password = La contraseña para access = password; sirve con cualquier nombre de usuario
help-set-access-header = El encabezado en el que la puerta principal de access = proxy-header indica quién inició sesión
help-set-trusted-proxies = Proxies cuyo X-Forwarded-For se da por cierto, como 127.0.0.1 o 10.0.0.0/8; se puede indicar varias veces
help-set-keys-file = Claves para programas, con límites propios (savethat keys); se vuelve a leer cuando cambia
help-set-cors-origins = Sitios cuyas páginas pueden usar la API, como https://example.org, o *; se puede indicar varias veces
help-set-rate = Consultas de un visitante (una red IPv6 de 56 bits cuenta como uno), como 60/min o 5/s, o bien off
help-set-client-bytes-a-day = Bytes que un visitante puede descargar en 24 horas, o bien off
help-set-client-downloads = Descargas simultáneas de un visitante, o bien off; las imágenes de la página no cuentan
help-set-egress-a-day = Bytes que el servidor entrega en 24 horas, a todos los visitantes juntos, o bien off
help-set-max-connections = Conexiones simultáneas; una más cierra la que lleva más tiempo inactiva
help-set-site-rate = Consultas al sitio, las de todos juntas, o bien off: lo que pasa de ahí espera su turno y, si no llega, recibe el aviso de volver más tarde
help-set-data = Guarda los datos aquí
help-set-library = Tiene una biblioteca en la carpeta de datos, para su dueño; nunca con profile = public
help-set-work = Revisa y conserva en este proceso; no: se lo deja a otro con la misma carpeta de datos
help-set-watches = Creadores que pueden estar en seguimiento a la vez
help-set-watch-every = Una revisión por creador en este tiempo, en promedio entre todos; 1s o más
help-set-pause-at = No conserva nada nuevo mientras esté ocupada esta parte del disco; no se borra nada para hacer espacio
help-set-spool-max-bytes = Tiene en espera en el disco como máximo esta cantidad
help-set-spool-max-age = Mantiene este tiempo un archivo ya obtenido
help-set-operator-name = Nombra a quien administra este servidor: en /legal y /report
help-set-operator-contact = Cómo contactar a quien lo administra: una dirección de correo, una página web o cualquier otro medio
help-set-canary-link = Una publicación que no desaparece: se revisa de vez en cuando para que la página y /readyz puedan decir si TikTok funciona desde aquí
help-set-canary-every = Cada cuánto se revisa, 10s o más: una consulta por cada vía de acceso, y 4 KB de su archivo
help-set-log-format = Cómo se escribe el registro: human, o json (un documento por línea)
help-set-metrics-listen = Ofrece aquí /metrics para Prometheus, a quien pueda llegar a esta dirección
help-set-drain-for = Cuánto pueden tardar en terminar las descargas en curso tras la primera señal
help-set-notify = Avisa de las historias guardadas o perdidas aquí: https://HOST/PATH para un webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN o mailto:ADDRESS; se puede indicar varias veces
help-set-notify-every = each: de inmediato; o un tiempo como 1h: todo lo que pasó en él, junto
help-set-notify-language = El idioma de los avisos: una etiqueta como en o pt-BR
help-set-notify-secret = Firma lo que se envía a los webhooks, para que sepan que es tuyo; 16 caracteres como mínimo
help-set-notify-private = yes: lo que se indica aquí puede estar dentro de tu red o en esta máquina
help-set-smtp-url = Entrega el correo a este servidor: smtps://USER:PASSWORD@HOST:465, o smtp://USER:PASSWORD@HOST:587 para STARTTLS
help-set-smtp-from = Envía el correo desde esta dirección

help-value-quality-compatible = Se reproduce en todas partes
help-value-quality-best = La mayor cantidad de píxeles
help-value-quality-smallest = La menor cantidad de bytes
help-value-audio-m4a = Tal como es
help-value-audio-mp3 = Para todo lo que reproduce sonido
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
