push-title = En este dispositivo
push-lead = Recibe un aviso en este dispositivo cuando se guarde o se pierda una historia, aunque esta página esté cerrada.
push-name = Nombre de este dispositivo
push-tell = Recibir avisos en este dispositivo
push-told-here = Este dispositivo recibe avisos.
push-asking = Un momento…
push-needs-https = Esta página llegó por http sin cifrar. Las notificaciones requieren https, porque los navegadores lo exigen.
push-needs-home = En un iPhone o iPad, la página tiene que estar primero en la pantalla de inicio: toca “Compartir” y luego “Agregar a inicio”, ábrela desde ahí y vuelve a esta página.
push-refused = En este navegador se desactivaron las notificaciones de esta página. Permítelas en los ajustes del dispositivo o junto a la dirección de la página y vuelve a cargarla.
push-unable = Este navegador no puede recibir avisos mientras la página está cerrada.
push-failed = No funcionó: el servicio push del navegador no respondió. Inténtalo de nuevo.

push-devices = Dispositivos que reciben avisos
push-device-line = { $language }, desde el { $day }, a través de { $service }
push-this-one = este dispositivo
push-test = Probar
push-stop = Detener
push-came-through = La prueba llegó a { $name }.
push-not-through = La prueba no llegó a { $name }: { $why }.
push-did-told = Este dispositivo recibe avisos desde ahora.
push-did-stopped = Ese dispositivo ya no recibe avisos.

push-privacy = Los dispositivos en los que el dueño quiere recibir avisos: de cada uno, un nombre, un idioma, en qué dirección encontró este servidor, y la dirección y las claves con las que el servicio push de su navegador acepta mensajes, hasta que se detengan los avisos o el dispositivo deje de existir. Ese servicio ve cuándo llega un mensaje y qué tan largo es; lo que dice va cifrado para el dispositivo.

push-wrong-endpoint = Esta no es la dirección de un servicio push.
push-wrong-endpoint-hint = Empieza con https://, nombra un servidor sin puerto propio y tiene 1000 caracteres como máximo.
push-wrong-keys = Estas no son claves de un navegador.
push-wrong-keys-hint = p256dh es un punto de la curva P-256 y auth tiene 16 bytes, los dos en base64url, como los da PushSubscription.toJSON().
push-wrong-name = Un dispositivo tiene un nombre de 1 a 64 caracteres.
push-wrong-name-hint = Por ejemplo: iPhone.
push-too-many = { $most ->
    [one] Ya hay { $most } dispositivo que recibe avisos, el máximo posible.
   *[other] Ya hay { $most } dispositivos que reciben avisos, el máximo posible.
}
push-too-many-hint = Detén antes los avisos en otro.
push-no-device = No existe ese dispositivo.
push-no-device-hint = Puede que sus avisos se hayan detenido en otra ventana. Quiénes reciben avisos: GET /api/v1/push
push-switched-off = Este servidor no envía avisos a dispositivos.
push-switched-off-hint = Quien lo administra encontrará el motivo en su registro.

push-not-written = no se pudo escribir ningún mensaje para el dispositivo
push-inside = su servicio push está dentro de una red
push-gone = su servicio push respondió { $status }: el navegador ya no quiere mensajes
push-later = su servicio push respondió { $status }: más tarde
push-not-trusted = su servicio push respondió { $status }: quizá quiera saber a quién puede escribirle, así que define public_url u operator_contact
push-not-taken = su servicio push respondió { $status }

push-test-title = Una prueba de savethat
push-test-body = Los mensajes llegan a este dispositivo.
push-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
