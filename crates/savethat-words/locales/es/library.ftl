owned-nav = Lo tuyo
owned-nav-kept = Conservado
owned-nav-watched = Seguimiento
owned-nav-owner = Dueño
owned-name-example = @nombre
owned-post = { $what } de { $who }, { $day }

did-kept-already = Esto ya está en la biblioteca.
did-kept = { $count ->
    [one] { $count } publicación va camino a la biblioteca. Lo que esté completo aparece aquí.
   *[other] { $count } publicaciones van camino a la biblioteca. Lo que esté completo aparece aquí.
}
did-removed = { $count ->
    [one] Se quitó { $count } publicación, con sus archivos.
   *[other] Se quitaron { $count } publicaciones, con sus archivos.
}
did-watched = Desde ahora se conservan todas sus historias.
did-unsure = Está en seguimiento. En este momento no se pudo consultar a TikTok sobre la cuenta; se volverá a consultar automáticamente.
did-ended = Ya no está en seguimiento. Lo conservado se queda.
did-forgotten = { $count ->
    [one] Se eliminó todo lo suyo: { $count } publicación, con sus archivos, y el seguimiento.
   *[other] Se eliminó todo lo suyo: { $count } publicaciones, con sus archivos, y el seguimiento.
}
did-fed = El feed tiene una dirección nueva; la anterior ya no sirve.
did-changed = La contraseña cambió. Todos los demás navegadores tienen que volver a iniciar sesión.

entrance-begin = Haz tuya esta biblioteca
entrance-owner = Dueño
entrance-enter = Iniciar sesión
entrance-begin-how = Guardar no requiere una cuenta y nunca la requerirá. La biblioteca y el seguimiento pertenecen a quien administra este servidor: crea una contraseña con la palabra que el servidor mostró al iniciar.
entrance-word = Palabra del registro del servidor
entrance-new-password = { $count ->
    [one] Contraseña nueva, { $count } carácter como mínimo
   *[other] Contraseña nueva, { $count } caracteres como mínimo
}
entrance-set = Crear la contraseña
entrance-change = Cambiar la contraseña
entrance-old-password = Contraseña actual
entrance-change-now = Cambiar
entrance-leave = Cerrar sesión aquí
entrance-enter-how = Para el dueño de la biblioteca de este servidor. Guardar no requiere una cuenta y nunca la requerirá.
entrance-password = Contraseña

shelf-title = Biblioteca
shelf-used = { $count ->
    [one] { $count } publicación, { $size }.
   *[other] { $count } publicaciones, { $size }.
}
shelf-disk = El disco está ocupado al { $percent } %.
shelf-dying = Lo próximo en desaparecer
shelf-dying-kept = conservada
shelf-dying-waiting = en proceso
shelf-words = Textos y nombres
shelf-search = Buscar
shelf-narrow = Por creador, tipo o día
shelf-creator = Creador
shelf-kind = Tipo
shelf-kind-all = todos
shelf-kind-story = historias
shelf-kind-video = videos
shelf-kind-photos = fotos
shelf-from = Desde
shelf-to = Hasta
shelf-empty-html = Aún no hay nada conservado. Guarda algo y toca “Conservar en la biblioteca”, o <a href="/watch">pon a un creador en seguimiento</a>: así todas sus historias llegan aquí solas.
shelf-nothing-fits-html = Nada de lo conservado coincide. <a href="/library">Mostrar todo</a>
shelf-files = { $count ->
    [one] { $count } archivo · { $size }
   *[other] { $count } archivos · { $size }
}
shelf-gone = ya no es pública
shelf-export-chosen = Exportar lo elegido en un ZIP
shelf-export-all = Exportar todo lo encontrado
shelf-remove-chosen = Quitar lo elegido
shelf-first = Primera página
shelf-older = Anteriores

kept-times-html = Publicado el <time class="day" datetime="{ $machine }">{ $day }</time> · conservado el <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Ya no es pública, a más tardar desde el { $day }: no está en ningún feed ni en ninguna exportación.
kept-download = Descargar archivo
kept-theirs-html = Todo de <bdi>{ $who }</bdi>
kept-at-site = En su sitio
kept-export = Exportar en un ZIP
kept-remove = Quitar

sure-title = Quitar
sure-one = ¿Quitar esta publicación con sus archivos ({ $size })?
sure-many = { $count ->
    [one] ¿Quitar { $count } publicación con sus archivos ({ $size })?
   *[other] ¿Quitar estas { $count } publicaciones con sus archivos ({ $size })?
}
sure-undone = Esto no se puede deshacer. Las copias exportadas o de respaldo se quedan.
sure-remove = Quitar para siempre
sure-keep = Conservar

watches-title = Seguimiento
watches-lead = Cada historia de un creador que tengas en seguimiento se conserva antes de que desaparezca.
watches-begin = Poner a un creador en seguimiento
watches-account = Cuenta pública
watches-days = Días
watches-add = Poner en seguimiento
watches-how-many = { $count } de { $most }. Un seguimiento termina cuando se cumplen sus días, a menos que se renueve.
watches-ended-html = <strong class="said failed">terminó</strong> el { $day }
watches-until = hasta el { $day }
watches-not-looked = aún sin revisar
watches-looked = revisado { $ago }
watches-a-day = { $count ->
    [one] alrededor de { $count } historia al día
   *[other] alrededor de { $count } historias al día
}
watches-of-a-child = No se conserva: TikTok marca la cuenta como la de un menor.
watches-failed = La última revisión falló: { $why }.
watches-theirs = Lo que se conserva de esta cuenta
watches-feed = Feed
watches-feed-note = (quien conozca su dirección puede leerlo)
watches-renew = { $count ->
    [one] Renovar por { $count } día
   *[other] Renovar por { $count } días
}
watches-feed-anew = Nueva dirección del feed
watches-feed-begin = Crear un feed
watches-end = Terminar
watches-forget = Olvidar todo lo suyo
watches-forget-sure = archivos, datos y seguimiento, para siempre
watches-forget-now = Olvidar

told-title = A quién se avisa
told-nobody-html = A nadie. Quien administra este servidor lo define con el ajuste <code>notify</code>: ntfy, Gotify, un webhook o correo.
told-test = Enviar una prueba
told-failed-html = <strong class="said failed">falló</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">llegó</strong> <code>{ $target }</code>

happened-title = Qué pasó
happened-kept = conservada
happened-missed = perdida: { $why }
happened-not-looked = sin revisar desde { $since } hasta { $until }
happened-closed = la cuenta no está accesible: { $why }

why-not-a-link = no es un enlace
why-site-unknown = sitio desconocido
why-link-unsupported = enlace no compatible
why-no-stories = no hay historias
why-expired = ya terminó
why-not-found = no se encontró
why-private = es privada
why-login-required = requiere iniciar sesión
why-region-blocked = bloqueada en el país
why-site-refused = el sitio rechaza a este servidor
why-site-unreachable = no se puede conectar con el sitio
why-site-changed = el sitio cambió
why-media-broken = archivo dañado
why-too-large = demasiado grande
why-no-space = no hay espacio
why-withheld = retirada
why-rate-limited = demasiadas solicitudes
why-refused-address = dirección rechazada
why-internal = error interno
why-under-age = menor de edad

feed-title = @{ $handle } ({ $name })

owned-stale-form = Este formulario es anterior a tu inicio de sesión o no es de este servidor.
owned-stale-form-hint = Vuelve a cargar la página y envíalo otra vez.
owned-lost-form = Este formulario no dice qué hacer.
owned-lost-form-hint = Vuelve a cargar la página.

entrance-wrong-word = Esta no es la palabra que mostró el servidor, o ya venció.
entrance-wrong-word-hint = Mientras no tenga dueño, el servidor muestra una nueva cada vez que inicia; también lo hace savethat library owner.
entrance-wrong-password = Esta no es la contraseña del dueño.
entrance-wrong-password-hint = ¿La olvidaste? Quien administra este servidor obtiene una nueva con: savethat library owner
entrance-wrong-old-password = Esta no es la contraseña que tienes ahora.
entrance-wrong-old-password-hint = No se cambió nada.
entrance-too-short = { $count ->
    [one] La contraseña es demasiado corta: debe tener al menos { $count } carácter.
   *[other] La contraseña es demasiado corta: debe tener al menos { $count } caracteres.
}
entrance-too-short-hint = Tres o cuatro palabras seguidas hacen una buena contraseña.
entrance-too-long = La contraseña es demasiado larga.
entrance-too-long-hint = { $count ->
    [one] Basta con { $count } byte.
   *[other] Basta con { $count } bytes.
}

shelf-asks-too-much = Es más de lo que se puede buscar a la vez.
shelf-no-kind = El tipo es uno de estos: story, video, photos.
shelf-no-place = Este no es un lugar de la lista: empieza por la primera página.
shelf-no-day = { $text } no es un día: escríbelo como 2026-11-22.
shelf-too-many = { $count ->
    [one] Más de { $count } publicación es demasiado para un solo ZIP.
   *[other] Más de { $count } publicaciones son demasiadas para un solo ZIP.
}
shelf-too-many-hint = Acota la búsqueda o cópialo todo con: savethat library export
shelf-none-chosen = No se eligió ninguna publicación.
shelf-none-chosen-hint = Marca las que quieras.
shelf-file-stays = Ya no está en la biblioteca, pero su archivo no se pudo eliminar del disco.

watches-no-days = Los días son un número del 1 al 365.
watches-no-days-hint = Lo habitual es 30.
watches-no-creator = Eso no es un creador.
watches-no-creator-hint = Escribe @nombre o pega el enlace de un perfil.
watches-under-age-hint = No conserves historias de los hijos de otras personas.
watches-too-many-hint = Termina antes otro seguimiento.
watches-files-stay = Ya no está en la biblioteca, pero algunos de sus archivos no se pudieron eliminar del disco.
watches-none-such = Este creador no está en seguimiento.
watches-none-such-hint = Puede que el seguimiento se haya terminado en otra ventana.
watches-unsure = No se quitó nada: no confirmaste que estás de acuerdo.
watches-unsure-hint = Marca la casilla junto al botón: lo que se olvida no se puede recuperar.
told-nobody = En este servidor no se avisa a nadie.
told-nobody-hint = Indica a alguien con el ajuste notify, como ntfy://ntfy.sh/TOPIC.

