guides-title = Guías
guides-answer = Cómo guardar qué, en qué dispositivo, y qué no se puede guardar.
guides-in-english = Esto aún no está en tu idioma. Aquí está en inglés.
guides-all = Todas las guías

question-title = Preguntas
question-answer = Si es anónimo, qué obtienes, cuánto tiempo funciona: las respuestas cortas.
question-same = ¿Las historias y los videos son lo mismo?
question-same-answer-html = Para esta página, sí: pega el enlace de cualquiera de los dos. Una historia termina a las 24 horas; las demás diferencias están en <a href="/guides/stories-and-videos">esta tabla</a>.
question-anonymous = ¿Es anónimo?
question-anonymous-answer-html = Aquí se guarda sin usar ninguna cuenta, así que tu nombre no aparece entre quienes la vieron. Pero si abriste la historia en la app, esa vista se contó; si escribes @nombre aquí, no interviene ninguna cuenta. TikTok ve la dirección de este servidor, no la tuya. Lo que este servidor recuerda está en la <a href="/privacy">página de privacidad</a>.
question-app = ¿Necesito la app de TikTok?
question-app-answer = No. Sirve un enlace de cualquier parte, y con @nombre no hace falta ningún enlace. Tampoco necesitas una app nuestra.
question-format = ¿En qué formato lo obtengo?
question-format-answer = Los videos llegan como MP4 con todo su sonido; las imágenes, en el formato en que se publicaron, como JPEG o PNG. Nada se vuelve a comprimir. Si existe una versión más nítida, se ofrece junto a la que se reproduce en todas partes.
question-all = ¿Puedo guardar todas las historias a la vez?
question-all-answer = Sí. Escribe @nombre y toca “Guardar todo”, o pega muchos enlaces juntos: cada uno tiene su propio estado, y todos llegan en un ZIP.
question-expired = ¿Puedo guardar una historia que ya terminó?
question-expired-answer-html = No. Después de 24 horas TikTok deja de entregarla, y entonces ninguna herramienta puede obtenerla. Si la guardaste aquí mientras estaba activa, la página de ese guardado la tiene durante el tiempo que <a href="/privacy">este servidor la conserva</a>. Quizá el creador la conserve: pídesela.
question-my-link = ¿Por qué no funciona mi enlace?
question-my-link-answer-html = La respuesta junto al campo dice por qué, y cada una tiene su entrada en <a href="/help">Ayuda</a>. Casi siempre la publicación ya terminó, es privada o se eliminó, o el enlace es de otra página, como una transmisión en vivo o un sonido.
question-legal = ¿Es legal?
question-legal-answer = Depende de tu país y de lo que hagas con ello, y esto no es asesoría legal. Algunos países permiten una copia para ti de lo que es público; volver a publicarlo sin preguntar es otro asunto casi en todas partes. Las propias condiciones de TikTok pueden prohibir la descarga. Pide permiso antes de compartirlo y menciona al creador.
question-music = ¿Incluye la música?
question-music-answer-html = Sí, un video tiene todo su sonido, con la música. También se puede obtener solo el sonido, como M4A o como MP3; mira <a href="/guides/tiktok-mp3">la guía</a>.
question-watermark = ¿Hay una marca en la imagen?
question-watermark-answer = Obtienes la versión sin la marca móvil de TikTok siempre que TikTok la entrega. Si solo se pudo obtener una con marca, el resultado lo dice.
question-checked = ¿Qué significa “completo y verificado”?
question-checked-answer = El archivo se leyó hasta el último byte: su longitud, sus partes, que tenga imagen y, si la publicación tiene sonido, su sonido. Solo entonces se activa el botón. Un archivo cortado o vacío nunca se da por bueno.

trouble-title = Ayuda
trouble-answer = Busca lo que dijo la página, o lo que ves, y haz lo primero que se indica ahí.
trouble-of-link = El enlace
trouble-not-a-link = No hay ningún enlace en lo que pegué
trouble-not-a-link-help = Copia el enlace otra vez: en TikTok toca “Compartir” y luego “Copiar enlace”. El texto que lo rodea puede quedarse. @nombre funciona sin enlace.
trouble-no-copy-link = La app no tiene “Copiar enlace”
trouble-no-copy-link-help = Escribe aquí @nombre: muestra todas las historias activas de ese creador. Actualizar la app de TikTok suele traer el botón de vuelta. Grabar la pantalla es el último recurso: graba la app, no el archivo.
trouble-link-unsupported = Enlace no compatible
trouble-link-unsupported-help = Esta página de TikTok no es una publicación: es una transmisión en vivo, un sonido, un hashtag, una búsqueda, una colección o una invitación. Abre la historia, el video o la publicación de fotos y copia su enlace.
trouble-site-unknown = Es un enlace de otro sitio
trouble-site-unknown-help-html = Aquí solo se guarda de TikTok. <a href="/guides/instagram-stories">Qué es posible con Instagram</a>.
trouble-refused-address = El enlace lleva fuera de TikTok
trouble-refused-address-help = No se siguió, para protegerte a ti y a este servidor. Puede que alguien haya hecho un enlace que solo parece de TikTok: cópialo otra vez en la app.
trouble-of-post = La publicación
trouble-expired = La historia ya terminó
trouble-expired-help = Ya no se puede obtener: las historias duran 24 horas. La próxima vez guárdala mientras corre su reloj; pregúntale al creador si la conserva.
trouble-no-stories = Este creador no tiene ninguna historia activa
trouble-no-stories-help = Ahora mismo no hay ninguna, o solo hay para amigos. Vuelve cuando haya un anillo alrededor de la foto de perfil.
trouble-not-found = La publicación no está ahí
trouble-not-found-help = La eliminaron o el enlace está incompleto. Ábrela en la app: si está ahí, copia el enlace otra vez. Si era una historia, puede que simplemente haya terminado.
trouble-private = La publicación es privada
trouble-private-help-html = No es pública, así que no se guarda aquí, ni puede hacerlo ninguna herramienta honesta. <a href="/guides/private-accounts">Qué puedes hacer</a>.
trouble-login-required = Solo para quienes iniciaron sesión
trouble-login-required-help = TikTok muestra las publicaciones delicadas, e Instagram y Facebook muestran las historias, solo a quienes iniciaron sesión. Nunca pedimos iniciar sesión. Guárdala en la app, si su autor lo permite.
trouble-region-blocked = No se muestra en este país
trouble-region-blocked-help = TikTok no muestra esta publicación en el país donde está este servidor. Es posible que un servidor en otro lugar la vea.
trouble-withheld = Retirada a pedido de alguien
trouble-withheld-help-html = Quien administra este servidor retiró la publicación, el creador o el archivo porque se lo pidieron; ningún otro enlace a ello funciona aquí tampoco. Si crees que es un error, pregúntale: su contacto está en <a href="/legal">Aviso legal</a>.
trouble-of-file = El archivo
trouble-no-button = No hay botón de descarga
trouble-no-button-help = Se activa cuando se comprueba que el archivo está completo; hasta entonces ya funciona el enlace simple que está al lado y dice “aún sin verificar”. Si la página no avanza nada, usa “míralo ahora” o ábrela en otro navegador.
trouble-wont-play = El archivo no se reproduce
trouble-wont-play-help = Prueba primero con otro reproductor: VLC reproduce casi todo y Google Fotos, la mayoría. Si tomaste la versión más nítida (H.265), toma la normal. Darle al archivo otro nombre u otra terminación no cambia nada de lo que contiene. En un iPhone, pásalo de Archivos a Fotos: ábrelo, toca “Compartir” y luego “Guardar video”.
trouble-slow = Va lento o se detuvo
trouble-slow-help = No se pierde nada: sigue donde se detuvo. Prueba con Wi-Fi o con mejor señal, o reanuda la descarga en la lista de descargas de tu navegador. Si estás en el navegador de una app, abre la página en Safari, Chrome o Firefox.
trouble-media-broken = El archivo llegó dañado
trouble-media-broken-help = Lo que enviaron los servidores de archivos de TikTok llegó cortado o dañado todas las veces, así que no se guardó: inténtalo de nuevo, quizá se pueda continuar a partir de lo que llegó. Nunca se te da medio archivo como si fuera entero.
trouble-too-large = El archivo es demasiado grande
trouble-too-large-help = Quien administra este servidor puso un límite por archivo. Pídele que lo aumente, o usa tu propio savethat.
trouble-no-space = No hay espacio
trouble-no-space-help = El disco de este servidor está lleno. Inténtalo más tarde; quien lo administra tiene que liberar espacio.
trouble-of-site = TikTok y este servidor
trouble-site-refused = TikTok rechaza a este servidor
trouble-site-refused-help-html = No tiene que ver con tu enlace: TikTok limita cuánto puede consultar una misma dirección, o quiere que se resuelva un acertijo. Inténtalo de nuevo en unos minutos. Quien administra el servidor puede revisarlo con <code>savethat doctor</code>.
trouble-site-unreachable = No se puede conectar con TikTok
trouble-site-unreachable-help = TikTok, o el camino hasta allí, no funciona en este momento. Inténtalo de nuevo en un momento; si continúa, es la red de este servidor.
trouble-site-changed = TikTok respondió de una forma nueva
trouble-site-changed-help-html = TikTok cambió algo que esta versión no puede leer. Es posible que un savethat más nuevo lo conozca: quien administra este servidor puede actualizarlo o reportarlo con <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = Estás haciendo solicitudes demasiado rápido
trouble-rate-limited-help = Espera lo que dice la respuesta y vuelve a intentarlo. El límite evita que TikTok rechace a este servidor para todos.
trouble-busy = El servidor está ocupado
trouble-busy-help = Tiene demasiado trabajo en este momento. Inténtalo de nuevo en unos segundos.
trouble-no-such-page = No hay nada en esta dirección
trouble-no-such-page-help = Una dirección se cortó, o un guardado es más antiguo de lo que se conserva. Empieza de nuevo con el mismo enlace.
trouble-key-refused = Este servidor no te deja entrar
trouble-key-refused-help-html = Una contraseña o una clave era incorrecta, o no se dio ninguna. Para guardar, pregúntale a quien administra el servidor; la mayoría de los servidores no piden ninguna. La biblioteca es solo para su dueño: si olvidó su contraseña, obtiene una palabra para crear otra en el propio servidor, con <code>savethat library owner</code>.
trouble-bad-request = La solicitud no es como debería ser
trouble-bad-request-help-html = Alguien cambió una dirección a mano, o la página de otro sitio intentó usar esta. Empieza de nuevo en <a href="/">la página principal</a>.
trouble-internal = Algo salió mal aquí
trouble-internal-help = Es un error nuestro. Dale a quien administra este servidor el identificador de la solicitud que está debajo del mensaje: con él puede averiguar qué pasó.

privacy-title = Privacidad
privacy-answer = Sin cuenta, sin cookies para visitantes, y no se cuenta a nadie. Esta página se escribe a partir de los ajustes con que funciona este servidor.
privacy-kept = Qué se conserva
privacy-kept-files = Los archivos que alguien guardó: en el disco de este servidor, durante aproximadamente { $age }, y unos { $bytes } entre todos; los más antiguos se van primero. Lo que alguien está obteniendo o descargando en este momento se queda hasta que termine.
privacy-kept-saves = Los guardados y las listas, en una dirección que no se puede adivinar: en memoria, se pueden abrir durante { $saves }, y se pierden si el servidor se reinicia. Quien tenga la dirección puede abrirla; no figura en ninguna lista.
privacy-kept-withheld-html = Lo que retira el administrador (<a href="/report">Denunciar</a>): una lista de números, nombres y sumas, en un archivo suyo. Lo que nombra no se conserva.
privacy-kept-library = La biblioteca del dueño de este servidor: publicaciones públicas que eligió e historias de los creadores que nombra, con texto y horas, hasta que las quite. No contiene nada de los visitantes. Sus feeds los puede leer quien tenga la dirección, que no se puede adivinar.
privacy-kept-owner = Para que ahí entre el dueño y nadie más: su contraseña como un hash que no se puede revertir y, de cada navegador que inició sesión, el hash de su cookie, cuándo empezó y cuándo termina, durante { $session } como máximo.
privacy-kept-known = Lo que TikTok dijo de las últimas publicaciones, { $known } como máximo: en memoria, y se pierde si el servidor se reinicia.
privacy-kept-worked = Cuándo respondió TikTok por última vez y por cuál de sus páginas, para que esta página pueda decir si funciona: una hora, no de quién era el enlace ni qué había detrás.
privacy-log = Qué dice el registro
privacy-log-says = De cada solicitud: cuándo llegó, un identificador al azar, el método, su tipo (como “guardar”), el estado y el código de la respuesta, el estado que dio TikTok, si dio alguno, y cuánto tardó. Ni tu enlace, ni tu dirección, ni tu navegador. Cuando un archivo falla, también por qué, sin su dirección.
privacy-log-metrics = Además, se cuentan las solicitudes por tipo y resultado, y los bytes en total: para quien administra este servidor, y no por visitante.
privacy-none = Lo que no hay
privacy-none-but-owner-html = Ni cuenta, ni inicio de sesión, ni almacenamiento en tu navegador aparte de su caché normal, ni publicidad, ni conteo de visitantes, ni fuentes, scripts o imágenes de otra parte. Hay una cookie, para una persona: el dueño de la biblioteca de este servidor, que inicia sesión en <a href="/owner">una página propia</a>. Es un número al azar que mantiene abierta la sesión de ese navegador. Quien solo guarda algo no recibe ninguna.
privacy-none-at-all = Ni cuenta, ni inicio de sesión, ni cookie, ni almacenamiento en tu navegador aparte de su caché normal, ni publicidad, ni conteo de visitantes, ni fuentes, scripts o imágenes de otra parte.
privacy-site = Qué ve TikTok
privacy-site-sees = Este servidor le pregunta a TikTok con su propia dirección o con la de un proxy por el que pasa, nunca con la tuya. Tampoco se transmite nada de tu navegador ni de quien compartió el enlace contigo: lo que un enlace dice de quien lo compartió se quita antes. Solo un enlace corto tiene que seguirse tal como está.
privacy-elsewhere = Lo que no está en nuestras manos
privacy-elsewhere-ask-html = Quien administra este servidor puede configurarlo para que registre más, y puede conservar más por su cuenta, por ejemplo en un proxy que esté delante. Pregúntale: <a href="/legal">contacto</a>.
privacy-elsewhere-unnamed = Quien administra este servidor puede configurarlo para que registre más, y puede conservar más por su cuenta, por ejemplo en un proxy que esté delante. No indicó ningún contacto aquí.

legal-title = Aviso legal
legal-answer = Quién administra este servidor, para qué es y qué hacer cuando hay que quitar una publicación.
legal-who = Quién administra este servidor
legal-what-for = Para qué es
legal-what-for-says = Publicaciones públicas, para ti. Pide permiso antes de compartir lo que no es tuyo y menciona al creador. Este servidor no usa ninguna cuenta y solo le pide a TikTok lo que muestra a desconocidos. No tiene relación con TikTok; ese nombre pertenece a su dueño.
legal-to-go = Cuando hay que quitar una publicación
legal-to-go-says-html = Los archivos se conservan poco tiempo (<a href="/privacy">cuánto</a>) y no figuran en ninguna lista. En <a href="/report">Denunciar</a> se explica qué escribir y a quién. Quien administra este servidor puede retirar una publicación, un creador o un archivo: entonces ya no se busca, ni se muestra, ni se entrega aquí, y se elimina lo que se conservaba de ello. La publicación está en TikTok: una vez que ahí se elimina o se vuelve privada, ya no se puede obtener aquí; lo que se guardó antes desaparece cuando se cumple su tiempo.
legal-program = El programa
legal-program-says = savethat { $version }. Sus licencias, y las de aquello de lo que está hecho, vienen con su código fuente.
legal-no-contact = Quien administra este servidor no indicó ningún contacto. Si su dirección es un nombre de la web, el registro de ese nombre, o la empresa que lo aloja, puede hacerle llegar un mensaje.

report-title = Denunciar
report-answer = Escríbele a quien administra este servidor, con el enlace de la publicación: puede retirarla aquí. Eliminar la publicación misma le toca a TikTok.
report-who = A quién escribir
report-send = Envía el enlace de la publicación, o el @nombre del creador, y cuál de estos casos es. Si tienes el archivo, su SHA-256 identifica exactamente esos bytes, vengan de donde vengan.
report-child = Se daña a un menor o se lo muestra de forma sexual
report-child-says-html = Esto va antes que todo lo demás. No lo guardes y no lo reenvíes, ni siquiera como prueba. Avisa primero a la policía o a la línea de denuncia de tu país: <span>report.cybertip.org</span> en Estados Unidos, <span>report.iwf.org.uk</span> en el Reino Unido, una de <span>inhope.org</span> en los demás países. Después a TikTok, en la app, y a quien administra este servidor: escribe “protección infantil” en la primera línea.
report-privacy = Te muestra y no diste tu permiso
report-privacy-says-html = Imágenes íntimas, una dirección, una cara que nunca fue para todo el mundo: di que eres tú, o en nombre de quién hablas. Contra la difusión de imágenes íntimas ayuda <span>stopncii.org</span>, y a quienes entonces eran menores de edad también <span>takeitdown.ncmec.org</span>.
report-copyright = Es tu obra
report-copyright-says = Di qué es tuyo, dónde está el original y que tienes derecho a pedirlo, o en nombre de quién. Este servidor muestra lo que TikTok muestra y lo conserva poco tiempo; en TikTok, el formulario de derechos de autor lo quita para todos.
report-other = Otra cosa
report-other-says = Contra la ley, una amenaza, un error: di qué, y dónde vives si tiene que ver con la ley de tu país.
report-happens = Qué pasará
report-happens-says = Decide quien administra este servidor. Puede retirar una publicación, todo lo de un creador o un archivo según sus bytes. Desde ese momento este servidor no lo busca, no lo muestra ni lo entrega, sea cual sea el enlace que lleve a ello; lo que tenía se elimina, junto con lo que se haya hecho a partir de ello, y las descargas en curso se cortan. A quien lo pide se le dice que se retiró a pedido de alguien, y no de quién.
report-happens-library = Lo que el dueño de este servidor conserva para sí es su copia, como si estuviera en su propio dispositivo: sale de los feeds y de las exportaciones de su biblioteca, y a él le toca decidir si ahí se elimina.
report-happens-here = Vale solo en este servidor. Los archivos que alguien guardó en su propio dispositivo se quedan ahí, y los demás servidores son de otras personas.
report-at-tiktok = En TikTok
report-at-tiktok-says = Solo TikTok, o quien la publicó, puede quitar la publicación misma. En la app toca “Compartir” y luego “Reportar” (o “Denunciar”); para la privacidad y los derechos de autor, las páginas de ayuda de TikTok tienen formularios propios. Cuando ya no está ahí, tampoco se puede obtener aquí.
report-makers = Quienes hacen el programa
report-makers-says-html = No administran ninguna parte de este servidor y no pueden quitar nada de él. Si hay un error en el programa, mira primero en <a href="/help">Ayuda</a>; luego repórtalo en el lugar de donde viene el programa, con el identificador de la solicitud que está debajo del mensaje. Lleva a la línea del registro y no dice nada de ti.
