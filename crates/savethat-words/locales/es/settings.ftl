setting-malformed = El ajuste { $name } ({ $origin }) es { $value }: { $wrong }.
setting-malformed-secret = El ajuste { $name } ({ $origin }) no es correcto: { $wrong }.
setting-from-default = predeterminado
setting-from-profile = perfil public
setting-from-file = archivo { $path }
setting-from-variable = variable de entorno { $variable }
setting-from-flag = opción { $flag }

setting-empty = vacío
setting-not-set = sin definir
setting-one-too-many = hay un valor de más
setting-yes-or-no = debe ser yes o no
setting-household-or-public = debe ser household o public
setting-human-or-json = debe ser human o json
setting-ways-in = debe ser open, password o proxy-header
setting-or-off = { $wrong }, o bien off
setting-count = escribe un número a partir de 1
setting-number = escribe un número como 20
setting-size = escribe un tamaño como 2GiB, 500MB o 1048576
setting-time = escribe un tiempo como 24h, 7d o 90min
setting-part = escribe una parte como 92%, de 1% a 100%
setting-place = escríbelo como 127.0.0.1:8080, [::1]:8080 o localhost:8080
setting-each-or-time = escribe each, o un tiempo como 1h o 1d
setting-language = escribe una de { $tags }
setting-canary-too-often = debe ser 10s como mínimo
setting-short = debe ser una sola línea de 200 caracteres como máximo
setting-needs = necesita { $name }
setting-needs-too = también necesita { $name }
setting-password-unasked = access_password está definido, así que debe ser password
setting-header-from-anybody = necesita trusted_proxies: si no, cualquiera podría enviar el encabezado
setting-proxies-everybody = con access = proxy-header no puede incluir todas las direcciones: cualquiera podría enviar el encabezado
setting-told-inside = { $target } está dentro de una red: define notify_private = yes si es lo que quieres
setting-told-mail = mailto: necesita smtp_url y smtp_from
setting-told-twice = contiene dos veces la misma dirección

setting-unknown = No existe el ajuste { $name } ({ $place }). Los ajustes son { $names }.
setting-in-file = en { $path }
setting-in-environment = en el entorno
setting-two-variables =
    Las variables { $variable } y { $variable }_FILE están definidas las dos, y solo puede valer una: quita la otra.
setting-secret-unreadable = No se puede leer { $path } (variable { $variable }): { $error }.
setting-file-unreadable = No se puede leer el archivo de ajustes { $path }: { $error }.
setting-file-malformed = El archivo de ajustes { $path } no es TOML: { $error }.
setting-file-no-text = El ajuste { $name } en { $path } es { $value }: debe ser un texto o un número.
setting-not-utf8 = La variable { $variable } no es UTF-8 válido.
setting-public-needs = profile = public necesita { $name }: la gente debe saber a quién pedirle que retire algo.
setting-public-library = profile = public no tiene biblioteca ni pone a nadie en seguimiento: quita library.
setting-nobody-let-in =
    Si visitors = no, entra el dueño de la biblioteca y nadie más, pero no hay biblioteca: quita visitors.
setting-canary-no-post = El ajuste canary_link no es el enlace de una publicación: indica una pública que vaya a quedarse.

setting-help = { $says } [variable de entorno: { $variable }]
setting-help-default = { $says } [variable de entorno: { $variable }, valor predeterminado: { $default }]
setting-default-data = la carpeta de datos de la plataforma
setting-default-none = ninguno
setting-default-public = { $default }; con public: { $public }
setting-hidden = { $name } está definido y no se muestra
setting-column-setting = ajuste
setting-column-default = valor predeterminado
setting-column-says = qué hace
setting-secret-file = { $says } (o `{ $variable }`, un archivo que lo contiene)

setting-origin = escríbelo como https://example.org, o bien *
setting-header = no es un nombre de encabezado como Remote-User
setting-password-short = una contraseña debe tener al menos 8 caracteres
setting-public-url = escríbelo como https://save.example.org, sin ruta
setting-network = escribe una dirección o una red, como 127.0.0.1 o 10.0.0.0/8
