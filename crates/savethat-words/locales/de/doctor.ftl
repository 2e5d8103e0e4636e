doctor-ok = ok
doctor-failed = FEHLER
doctor-spare = entbehrlich
doctor-skipped = übersprungen

doctor-because = Grund: { $reason }
doctor-site-said = die Website hat gesagt: { $code } { $message }

doctor-version = { $version } unter { $system }
doctor-no-proxy = keiner ist gesetzt
doctor-proxy-passed = einer ist gesetzt, und NO_PROXY nimmt { $host } davon aus
doctor-proxy = Anfragen gehen über den gesetzten { $scheme }-Proxy; er nimmt Verbindungen an
doctor-proxy-refuses = Der gesetzte Proxy nimmt keine Verbindung an: { $why }.
doctor-proxy-late = keine Antwort innerhalb von 10 s
doctor-proxy-hint = Starte ihn, oder berichtige oder entferne HTTPS_PROXY und ALL_PROXY.
doctor-dns-proxied = der Proxy löst Namen auf
doctor-dns-error = { $host } hat hier keine Adresse: { $error }.
doctor-dns-late = Das Auflösen von { $host } dauerte länger als 10 s.
doctor-dns-none = { $host } hat hier keine Adresse.
doctor-dns-hint = Sieh dir das Netz und die Nameserver dieses Rechners an; manche Netze sperren die Website anhand ihres Namens.
doctor-dns-inside = { $host } führt hier zu einer Adresse in einem internen Netz.
doctor-dns-inside-hint = Etwas in diesem Netz sperrt die Website anhand ihres Namens, etwa ein Werbefilter: Erlaube dort tiktok.com.
doctor-dns = { $count ->
    [one] { $host } hat { $count } Adresse
   *[other] { $host } hat { $count } Adressen
}
doctor-dns-some = { $count ->
    [one] { $host } hat { $count } Adresse, davon { $public } öffentlich
   *[other] { $host } hat { $count } Adressen, davon { $public } öffentlich
}
doctor-tls = verbunden, das Zertifikat der Website ist gut, sie antwortet
doctor-tls-hint = Sieh dir die Uhr dieses Rechners und seine Stammzertifikate an. Ein Filter, der in verschlüsselte Verbindungen hineinsieht, braucht sein eigenes Zertifikat in SSL_CERT_FILE.
doctor-connect-hint = Sieh dir die Schritte darüber an. Sind sie in Ordnung, bricht etwas zwischen diesem Rechner und TikTok Verbindungen ab.
doctor-no-clock = die Website hat nicht gesagt, wie spät es ist
doctor-clock = weicht { $seconds } s von der Uhr der Website ab
doctor-clock-off = { $count ->
    [one] Die Uhr dieses Rechners und die der Website liegen { $count } Minute auseinander.
   *[other] Die Uhr dieses Rechners und die der Website liegen { $count } Minuten auseinander.
}
doctor-clock-hint = Stell die Uhr und versuch es dann noch einmal.
doctor-disk-full = Für { $folder } sind noch { $megabytes } MB frei.
doctor-disk = { $folder } ist beschreibbar
doctor-disk-room = { $folder } ist beschreibbar, noch { $megabytes } MB frei
doctor-disk-little = { $folder } ist beschreibbar; die freien { $megabytes } MB sind weniger als die { $wanted } MB, die der Spool noch belegen darf
doctor-no-link = kein Link zum Nachsehen
doctor-no-page = es kam keine Seite
doctor-no-challenge = kein Proof of Work wurde verlangt und gelöst
doctor-challenge = ein Proof of Work wurde verlangt, und gelöst, von: { $ways }
doctor-answer = HTTP { $status }, { $bytes } Byte
doctor-answer-found = { $answer }, { $found }
doctor-found = hat den Beitrag
doctor-found-in = der Beitrag ist in { $place }
doctor-refused-hint = Warte ein paar Minuten. Wenn es anhält, mag TikTok dieses Netz nicht: Ein anderer Weg hinaus (HTTPS_PROXY) kann helfen.
doctor-unreachable-hint = Sieh dir die Schritte darüber an. Sind sie in Ordnung, versuch es gleich noch einmal.
doctor-no-post = es gibt keinen Beitrag
doctor-media = die ersten Bytes von { $format }, von { $bytes } Byte
doctor-media-endless = die ersten Bytes von { $format }, Länge unbekannt
doctor-capture-none = Es kam keine Seite, deshalb gibt es nichts zu schreiben.
doctor-capture = Die Seite ist in { $path }. Sieh sie durch, bevor du sie verschickst.
doctor-capture-unwritten = { $path } ließ sich nicht schreiben: { $error }.
