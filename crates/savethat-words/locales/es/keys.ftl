keys-unreadable = No se puede leer el archivo de claves { $file }: { $error }.
keys-wrong-line = El archivo de claves { $file } tiene un error en la línea { $line }: { $wrong }.
keys-wrong = El archivo de claves { $file } tiene un error: { $wrong }.

keys-of = la clave { $name }: { $wrong }
keys-same-name = hay otra con este nombre
keys-no-sum = su sha256 no es un SHA-256 válido
keys-same-sum = hay otra con este sha256
keys-long-name = su nombre debe ser una sola línea de 100 caracteres como máximo
keys-end = escribe su vencimiento como 2027-01-31 o 2027-01-31T12:00:00Z
keys-far = su vencimiento está fuera del rango posible

keys-none-such = No existe la clave { $name }. Las claves son: { $names }.
keys-none = No hay claves.
keys-by-hand = El archivo no está escrito con un [[key]] tras otro; quita la clave a mano.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } byte al día
   *[other] { $bytes } bytes al día
}
keys-downloads = { $many ->
    [one] { $many } descarga a la vez
   *[other] { $many } descargas a la vez
}
keys-from = desde { $networks }
keys-until = hasta { $end }

certificate-unreadable = No se puede leer { $file }: { $error }.
certificate-no-chain = { $file } no es una cadena de certificados en PEM: { $error }.
certificate-missing = { $file } no contiene ningún certificado en PEM.
certificate-no-key = { $file } no contiene ninguna clave privada en PEM.
certificate-no-https = No se puede usar https: { $error }.
certificate-unfit = { $chain } y { $key } no corresponden entre sí: { $error }.
