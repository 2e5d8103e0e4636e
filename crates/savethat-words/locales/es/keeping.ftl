watching-words = Seguir a una persona sin que lo sepa puede ser acoso. No conserves historias de los hijos de otras personas.
watching-child = { $who } no se pone en seguimiento: TikTok marca esta cuenta como la de un menor.
watching-too-many = { $count ->
    [one] Ya hay { $count } creador en seguimiento, el máximo que admite este servidor (el ajuste watches).
   *[other] Ya hay { $count } creadores en seguimiento, el máximo que admite este servidor (el ajuste watches).
}

store-foreign = El archivo no es una biblioteca de savethat: muévelo a otro lugar o define otra carpeta de datos.
store-foreign-named = { $path } no es una biblioteca de savethat: muévelo a otro lugar o define otra carpeta de datos.
store-damaged = La biblioteca está dañada: pon en su lugar una copia de tu respaldo (los archivos guardados no se tocan).
store-damaged-named = { $path } está dañado: pon en su lugar una copia de tu respaldo (los archivos guardados no se tocan).
store-newer = { $path } lo escribió un savethat más nuevo: usa ese, los más antiguos perderían lo que escribió.
store-full = El disco está lleno.
store-busy = Otro programa tiene bloqueada la biblioteca.
store-away = La base de datos no responde.
store-away-named = La base de datos { $name } no responde.
store-locked = La base de datos rechaza este usuario y esta contraseña, o no existe ninguna con ese nombre: revisa el ajuste database_url.
store-locked-named = La base de datos { $name } rechaza este usuario y esta contraseña, o no existe: revisa el ajuste database_url.
store-unreadable = La biblioteca contiene algo que este programa no escribió: { $what }.
store-other = La biblioteca no respondió.

copying-there = { $path } ya existe.
copying-disk = No se puede escribir { $path }.
copying-stopped = Se interrumpió.
importing-folder = No se puede leer { $path }.
importing-disk = No se puede escribir en la biblioteca: { $error }.

left-half = es medio archivo
left-archive = es un archivo comprimido: descomprímelo primero
left-made = se hizo a partir de una publicación y no es uno de sus archivos
left-no-media = no es un video ni una imagen
left-no-sidecar = el archivo que está al lado no es un sidecar de savethat
left-other-site = es de un sitio que este programa no conoce
left-no-post = su sidecar habla de una publicación que no puede existir
left-unknown = su nombre no dice de qué publicación es, y no hay ningún sidecar al lado
left-not-recorded = la publicación está en la biblioteca sin este archivo
