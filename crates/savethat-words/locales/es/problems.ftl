bad-request = La solicitud no es como debería ser.
bad-request-hint = La API se describe en la página /api.
no-such-page = No hay nada en esta dirección.
no-such-page-hint = Pega un enlace de TikTok en la página principal.
no-library = Este servidor no tiene biblioteca.
no-library-hint = Quien lo administra puede activarla: el ajuste library.
no-such-record = Esta publicación no está en la biblioteca.
no-such-record-hint = Puede que la hayan quitado. Todo lo que se conserva está en la página principal de la biblioteca.
not-watched = Este creador no está en seguimiento.
not-watched-hint = Quiénes lo están: GET /api/v1/watches
lost-file = Este archivo está en la biblioteca, pero ya no está en el disco o cambió desde que se guardó.
lost-file-hint = Recupéralo de una copia (savethat library backup) o quita la publicación.
nothing-to-export = No hay nada que exportar: no se eligió ninguna publicación, o ninguna de ellas sigue siendo pública.
nothing-to-export-hint = Elige publicaciones en la biblioteca y luego expórtalas.
not-the-owner = Esto es para el dueño de la biblioteca de este servidor.
not-the-owner-hint = Inicia sesión en la página /owner o con POST /api/v1/owner/session.
no-such-save = Aquí no se conoce este guardado. Cada guardado se conserva 24 horas.
no-such-save-hint = Empieza uno nuevo con el mismo enlace.
wrong-method = Esta dirección existe, pero no para este método.
key-refused = Este servidor no te deja entrar.
too-fast-hint = Espera { $time } y vuelve a intentarlo.
guessing = Hubo demasiadas contraseñas o claves incorrectas desde tu red.
had-enough = Ya descargaste todo lo que este servidor le da a un visitante en un día.
had-enough-hint = Lo que se guardó espera aquí 24 horas. Vuelve más tarde o usa otro servidor de savethat.
too-many =
    { $count ->
        [one] Tienes { $count } descarga en curso aquí, el máximo por visitante.
       *[other] Tienes { $count } descargas en curso aquí, el máximo por visitante.
    }
too-many-hint = Espera a que termine una y vuelve a intentarlo.
too-many-lists =
    { $count ->
        [one] Tienes { $count } lista en curso aquí, el máximo por visitante.
       *[other] Tienes { $count } listas en curso aquí, el máximo por visitante.
    }
too-many-streams =
    { $count ->
        [one] Estás siguiendo { $count } guardado o lista aquí, el máximo por visitante.
       *[other] Estás siguiendo { $count } guardados o listas aquí al mismo tiempo, el máximo por visitante.
    }
too-many-streams-hint = Cierra uno, o consulta su estado de vez en cuando.
given-out = Este servidor ya entregó todo lo que su administrador permite en un día.
given-out-hint = Vuelve más tarde o usa otro servidor de savethat.
busy = Este servidor tiene demasiado trabajo en este momento.
busy-hint = Inténtalo de nuevo en unos segundos.
stopping = Este servidor se está deteniendo.
stopping-hint = Inténtalo de nuevo en unos segundos: quizá se esté reiniciando.
library-in-trouble = En este momento no se puede leer la biblioteca de este servidor ni escribir en ella.
library-in-trouble-hint = Quien lo administra encontrará el motivo en su registro.

bad-address = No se puede leer esta dirección.
bad-host = El Host de la solicitud no es el nombre de un servidor.
bad-no-host = La solicitud no nombra ningún servidor.
bad-host-for-code = El nombre de este servidor es demasiado largo para un código QR.
bad-body-late = El cuerpo de la solicitud no llegó a tiempo.
bad-body-cut = El cuerpo de la solicitud llegó cortado.
bad-body-json = El cuerpo no es el JSON que espera esta dirección (línea { $line }, columna { $column }).
bad-body-long = Es más texto de lo que puede ser un enlace (más de 64 KiB). Envía solo el enlace.
bad-choice = El valor de { $name } es uno de estos: { $values }.
bad-kbit = El valor de kbit de un MP3 es uno de estos: { $values }.
bad-link-or-links = El cuerpo lleva link o links, no los dos.
bad-many-elsewhere = No se buscan muchos enlaces para la página de otro sitio.
bad-many-links =
    { $count ->
        [one] Esto es { $count } enlace; en una solicitud caben { $most } como máximo.
       *[other] Estos son { $count } enlaces; en una solicitud caben { $most } como máximo.
    }
bad-sound-of-several = El sonido solo se entrega por separado para una publicación, no para un creador.
bad-file-number = El número de un archivo va de 1 a { $most }.
bad-no-such-file = La publicación no tiene ningún archivo con ese número.
bad-many = El número many va de 1 a { $most }.
bad-archive =
    { $most ->
        [one] En un archivo ZIP cabe { $most } publicación.
       *[other] En un archivo ZIP caben { $most } publicaciones.
    }
bad-not-a-creator = Esto no es el nombre de un creador.

elsewhere-built-in = Otros sitios pueden enlazar a un archivo, pero no incrustarlo en sus páginas.
elsewhere-begins = La página de otro sitio puede traer hasta aquí, pero no empezar, continuar ni olvidar nada aquí.
built-in-begins = Un navegador empieza un guardado cuando va a esta dirección, no cuando está incrustada en una página.

no-keys = Este servidor no acepta claves.
no-keys-hint = Quita el encabezado Authorization.
key-unknown = Aquí no se conoce esta clave.
key-unknown-hint = Pídele una a quien administra este servidor.
key-expired = Esta clave ya venció.
key-expired-hint = Pídele una nueva a quien administra este servidor.
key-elsewhere = Esta clave no es para la red desde la que haces la solicitud.
key-elsewhere-hint = Úsala desde donde está previsto, o pregúntale a quien administra este servidor.
password-wanted = Este servidor es para quienes conocen su contraseña.
password-wanted-hint = Pregúntale a quien lo administra. Con la contraseña sirve cualquier nombre de usuario.
front-door = A este servidor se entra por su puerta principal, donde se inicia sesión.
front-door-hint = Usa la dirección que te dio quien lo administra.
