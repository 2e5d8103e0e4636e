telling-kept = { $who }: se guardó una historia.
telling-missed = { $who }: se perdió una historia. { $why }
telling-not-looked = { $who }: nadie revisó desde { $since } hasta { $until }. Pueden faltar historias de ese tiempo.
telling-closed = { $who }: no se puede ver ninguna historia. { $why }

telling-missed-over = Terminó antes de que se pudiera guardar.
telling-missed-somehow = No se pudo guardar.

telling-closed-private = La cuenta es privada.
telling-closed-gone = TikTok dice que no existe esa cuenta.
telling-closed-login = Solo se muestra a quienes iniciaron sesión.
telling-closed-region = TikTok no la muestra en el país desde el que consulta este servidor.
telling-closed-withheld = Quien administra este servidor la retiró porque se lo pidieron.
telling-closed-child = TikTok marca la cuenta como la de un menor, y esas no se ponen en seguimiento.
telling-closed-somehow = TikTok no la muestra.

telling-title-kept = Se guardó una historia de { $who }
telling-title-missed = Se perdió una historia de { $who }
telling-title-not-looked = Nadie revisó las historias de { $who }
telling-title-closed = { $who } no está accesible
telling-title-counts = Historias: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } guardada
   *[other] { $count } guardadas
}
telling-count-missed = { $count ->
    [one] { $count } perdida
   *[other] { $count } perdidas
}
telling-count-not-looked = { $count ->
    [one] { $count } vez sin revisar
   *[other] { $count } veces sin revisar
}
telling-count-closed = { $count ->
    [one] { $count } cuenta no accesible
   *[other] { $count } cuentas no accesibles
}
telling-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}

telling-test-title = Una prueba de savethat
telling-test = Esto lo envió savethat notify test: los mensajes llegan.

untold-inside = su dirección está dentro de una red: define notify_private = yes si es lo que quieres
untold-elsewhere = respondió { $status } y quiere que se le pregunte en otra parte, cosa que no se hace: indica esa dirección
untold-later = respondió { $status }: más tarde
untold-password = respondió { $status }: revisa la contraseña o el token de su dirección
untold-address = respondió { $status }: revisa su dirección
untold-status = respondió { $status }
untold-no-relay = necesita smtp_url y smtp_from
untold-mail-late = el servidor de correo no respondió a tiempo
untold-mail-no-tls = el servidor de correo no ofrece STARTTLS: usa smtps:// en smtp_url
untold-mail-address = no se puede escribir ningún correo a su dirección
untold-mail-code = el servidor de correo respondió { $code }
untold-mail-cannot = el servidor de correo no puede hacer lo necesario
untold-mail-broke = la conexión con el servidor de correo se interrumpió
untold-mail-out-of-turn = el servidor de correo habla fuera de turno

notify-forms = escribe https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN o mailto:ADDRESS
notify-space = contiene un espacio o un fin de línea: escribe comas entre varios
notify-mail = lo que está detrás de mailto: no es una dirección de correo
notify-no-address = no es una dirección
notify-no-host = no nombra ningún servidor
notify-topic = un tema tiene hasta 64 letras, dígitos, _ y -
notify-wants-topic = necesita un tema, como en ntfy://HOST/TOPIC, y nada detrás
notify-wants-token = necesita un token, como en gotify://HOST/TOKEN, y nada detrás
notify-secret-short = debe tener al menos 16 caracteres
smtp-form = escribe smtps://USER:PASSWORD@HOST:465 o smtp://USER:PASSWORD@HOST:587
smtp-behind = no va nada detrás del servidor y su puerto: escribe smtps://USER:PASSWORD@HOST:465 o smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = el usuario o la contraseña no es UTF-8
smtp-half-login = un usuario va con una contraseña, y una contraseña con un usuario
smtp-from = no es una dirección de correo, como savethat@example.org
