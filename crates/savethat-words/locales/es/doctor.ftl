doctor-ok = bien
doctor-failed = FALLÓ
doctor-spare = de reserva
doctor-skipped = omitido

doctor-because = porque: { $reason }
doctor-site-said = el sitio dijo: { $code } { $message }

doctor-version = { $version } en { $system }
doctor-no-proxy = no hay ninguno configurado
doctor-proxy-passed = hay uno configurado, y NO_PROXY excluye de él a { $host }
doctor-proxy = las solicitudes pasan por el proxy { $scheme } configurado; acepta conexiones
doctor-proxy-refuses = El proxy configurado no acepta conexiones: { $why }.
doctor-proxy-late = no respondió en 10 s
doctor-proxy-hint = Inícialo, o corrige o quita HTTPS_PROXY y ALL_PROXY.
doctor-dns-proxied = el proxy busca los nombres
doctor-dns-error = { $host } no tiene ninguna dirección aquí: { $error }.
doctor-dns-late = Buscar { $host } tardó más de 10 s.
doctor-dns-none = { $host } no tiene ninguna dirección aquí.
doctor-dns-hint = Revisa la red y los servidores de nombres de esta máquina; algunas redes bloquean el sitio por su nombre.
doctor-dns-inside = { $host } lleva aquí a una dirección dentro de una red.
doctor-dns-inside-hint = Algo en esta red bloquea el sitio por su nombre, como un filtro de publicidad: permite ahí tiktok.com.
doctor-dns = { $count ->
    [one] { $host } tiene { $count } dirección
   *[other] { $host } tiene { $count } direcciones
}
doctor-dns-some = { $count ->
    [one] { $host } tiene { $count } dirección; públicas: { $public }
   *[other] { $host } tiene { $count } direcciones; públicas: { $public }
}
doctor-tls = conectado, el certificado del sitio es válido y responde
doctor-tls-hint = Revisa el reloj de esta máquina y sus certificados raíz. Un filtro que inspecciona conexiones cifradas necesita su propio certificado en SSL_CERT_FILE.
doctor-connect-hint = Revisa los pasos de arriba. Si están bien, algo entre esta máquina y TikTok corta las conexiones.
doctor-no-clock = el sitio no dijo qué hora es
doctor-clock = a { $seconds } s del reloj del sitio
doctor-clock-off = { $count ->
    [one] El reloj de esta máquina y el del sitio difieren en { $count } minuto.
   *[other] El reloj de esta máquina y el del sitio difieren en { $count } minutos.
}
doctor-clock-hint = Ajusta el reloj y vuelve a intentarlo.
doctor-disk-full = Quedan { $megabytes } MB para { $folder }.
doctor-disk = se puede escribir en { $folder }
doctor-disk-room = se puede escribir en { $folder }, quedan { $megabytes } MB
doctor-disk-little = se puede escribir en { $folder }; los { $megabytes } MB que quedan son menos que los { $wanted } MB que el spool aún puede ocupar
doctor-no-link = no hay ningún enlace que revisar
doctor-no-page = no llegó ninguna página
doctor-no-challenge = no se pidió ni se resolvió ninguna prueba de trabajo
doctor-challenge = se pidió y se resolvió una prueba de trabajo por: { $ways }
doctor-answer = HTTP { $status }, { $bytes } bytes
doctor-answer-found = { $answer }, { $found }
doctor-found = tiene la publicación
doctor-found-in = la publicación está en { $place }
doctor-refused-hint = Espera unos minutos. Si continúa, a TikTok no le gusta esta red: puede ayudar otra salida de ella (HTTPS_PROXY).
doctor-unreachable-hint = Revisa los pasos de arriba. Si están bien, inténtalo de nuevo en un momento.
doctor-no-post = no hay ninguna publicación
doctor-media = los primeros bytes de { $format }, de { $bytes } bytes
doctor-media-endless = los primeros bytes de { $format }, de longitud desconocida
doctor-capture-none = No llegó ninguna página, así que no hay nada que escribir.
doctor-capture = La página está en { $path }. Mírala antes de enviarla.
doctor-capture-unwritten = No se pudo escribir { $path }: { $error }.
