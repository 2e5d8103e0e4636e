api-title = La API
api-answer = Entra un enlace, sale JSON o el propio archivo. Los ejemplos de esta página funcionan tal como están.
api-no-key-html = No hace falta ninguna clave ni cuenta, a menos que quien administra este servidor pida una. Todo lo que sigue está también en <a href="/api/openapi.json">una descripción para programas</a> (OpenAPI 3.1).

api-example-resolve = Qué hay detrás de un enlace
api-example-file = El archivo, con su propio nombre
api-example-many = Muchos enlaces, uno por línea
api-example-python = Todos los archivos de una publicación, con Python
api-example-javascript = Muchos enlaces, con JavaScript

api-shortcut = En un iPhone, como atajo
api-shortcut-new = En Atajos crea uno nuevo. En sus detalles activa “Mostrar en la hoja para compartir” y deja que reciba “URL” y “Texto”.
api-shortcut-encode = Agrega “Codificar URL” y dale la “Entrada del atajo”.
api-shortcut-url-html = Agrega “URL” y escribe <code>{ $file }</code>, seguido directamente del “Texto codificado de URL”.
api-shortcut-get = Agrega “Obtener contenido de URL”.
api-shortcut-photos = Agrega “Guardar en álbum de fotos”. Para publicaciones con varias imágenes, pon delante “Extraer archivo comprimido”: en ese caso llega un ZIP.
api-shortcut-use = En TikTok toca “Compartir”, luego “Más” y elígelo.

api-links = Enlaces
api-links-says-html = Un enlace es cualquier texto que contenga uno, un <code>@name</code> o el número de una publicación. Un <code>@name</code> o un perfil significa las historias activas del creador. Con <code>links</code> en lugar de <code>link</code>, { $most } como máximo, la respuesta es un documento por línea (<code>application/x-ndjson</code>), cada uno en cuanto se conoce: <code>index</code> dice a qué enlace pertenece, desde 0, y un enlace que falla lo dice en su propia línea.
api-save = Un guardado
api-save-says-html = <code>POST /api/v1/saves</code> obtiene los bytes de inmediato y los conserva un día, aunque te vayas y aunque la historia termine. Su dirección está en <code>Location</code>; vuelve a consultarla o sigue su <code>/events</code>. <code>sha256</code> aparece cuando se comprobó que un archivo está completo.
api-files = Los archivos
api-files-says-html = Cada <code>href</code> está en este servidor, admite rangos e <code>If-Range</code>, y tiene un <code>ETag</code> fuerte. Un archivo que resulta dañado termina en una conexión cortada, nunca en un éxito incompleto.

api-failures = Cuando falla
api-failures-says-html = La respuesta es un documento de problema (RFC 9457, <code>application/problem+json</code>) con <code>code</code>, que nunca cambia, una frase en <code>detail</code>, el siguiente paso en <code>hint</code>, <code>retryable</code>, y <code>retry_after</code> en segundos cuando se conoce. <code>request_id</code>, que va en cada respuesta como <code>X-Request-Id</code>, lleva a la línea del registro del servidor.
api-language-html = <code>title</code>, <code>detail</code> y <code>hint</code> están en el idioma que pide <code>Accept-Language</code>, o con el que empieza la dirección, como <code>/es/api/v1/saves</code>. <code>code</code> es el mismo en todos.
api-column-code = Código
api-column-status = Estado
api-column-meaning = Qué significa
api-column-again = ¿Reintentar?
api-yes = sí
api-no = no
api-beside-html = Además de estos: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) y <code>busy</code> (503, reintentar más tarde).

api-limits = Límites y claves
api-limited-html = Aquí las consultas están limitadas: cada enlace es una. Donde lo están, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> y <code>RateLimit-Reset</code> dicen cuántas quedan, y <code>429</code> llega con <code>Retry-After</code>. Una clave, con límites propios, va en <code>Authorization: Bearer</code>; las crea quien administra este servidor.
api-not-limited-html = Aquí las consultas no están limitadas. Donde lo están, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> y <code>RateLimit-Reset</code> dicen cuántas quedan, y <code>429</code> llega con <code>Retry-After</code>. Una clave, con límites propios, va en <code>Authorization: Bearer</code>; las crea quien administra este servidor.
api-some-sites = Las páginas de los sitios que indicó el administrador pueden usar la API en un navegador; las de otros, no.
api-no-sites = Aquí las páginas de otros sitios no pueden usar la API en un navegador, a menos que el administrador indique su sitio.

api-everything = Todo lo que se puede pedir
api-column-request = Solicitud
api-column-what = Qué es
