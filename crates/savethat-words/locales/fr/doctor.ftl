doctor-ok = ok
doctor-failed = ÉCHEC
doctor-spare = superflu
doctor-skipped = ignoré

doctor-because = cause : { $reason }
doctor-site-said = le site a dit : { $code } { $message }

doctor-version = { $version } sous { $system }
doctor-no-proxy = aucun n’est défini
doctor-proxy-passed = il y en a un, et NO_PROXY en exclut { $host }
doctor-proxy = les requêtes passent par le proxy { $scheme } défini ; il accepte les connexions
doctor-proxy-refuses = Le proxy défini n’accepte aucune connexion : { $why }.
doctor-proxy-late = pas de réponse en 10 s
doctor-proxy-hint = Démarrez-le, ou corrigez ou supprimez HTTPS_PROXY et ALL_PROXY.
doctor-dns-proxied = le proxy résout les noms
doctor-dns-error = { $host } n’a pas d’adresse ici : { $error }.
doctor-dns-late = La résolution de { $host } a pris plus de 10 s.
doctor-dns-none = { $host } n’a pas d’adresse ici.
doctor-dns-hint = Vérifiez le réseau et les serveurs de noms de cette machine ; certains réseaux bloquent le site par son nom.
doctor-dns-inside = { $host } mène ici à une adresse dans un réseau interne.
doctor-dns-inside-hint = Quelque chose sur ce réseau bloque le site par son nom, par exemple un filtre contre la publicité : autorisez-y tiktok.com.
doctor-dns = { $count ->
    [one] { $host } a { $count } adresse
   *[other] { $host } a { $count } adresses
}
doctor-dns-some = { $count ->
    [one] { $host } a { $count } adresse, dont publiques : { $public }
   *[other] { $host } a { $count } adresses, dont publiques : { $public }
}
doctor-tls = connecté, le certificat du site est bon, il répond
doctor-tls-hint = Vérifiez l’horloge de cette machine et ses certificats racine. Un filtre qui inspecte les connexions chiffrées a besoin de son propre certificat dans SSL_CERT_FILE.
doctor-connect-hint = Regardez les étapes ci-dessus. Si elles vont bien, quelque chose entre cette machine et TikTok coupe les connexions.
doctor-no-clock = le site n’a pas donné l’heure
doctor-clock = { $seconds } s d’écart avec celle du site
doctor-clock-off = { $count ->
    [one] L’horloge de cette machine et celle du site ont { $count } minute d’écart.
   *[other] L’horloge de cette machine et celle du site ont { $count } minutes d’écart.
}
doctor-clock-hint = Réglez l’horloge, puis réessayez.
doctor-disk-full = Il reste { $megabytes } Mo pour { $folder }.
doctor-disk = écriture possible dans { $folder }
doctor-disk-room = écriture possible dans { $folder }, il reste { $megabytes } Mo
doctor-disk-little = écriture possible dans { $folder } ; les { $megabytes } Mo restants sont moins que les { $wanted } Mo que le spool peut encore occuper
doctor-no-link = pas de lien à examiner
doctor-no-page = aucune page n’est arrivée
doctor-no-challenge = aucune preuve de travail n’a été demandée et résolue
doctor-challenge = une preuve de travail a été demandée, et résolue, par : { $ways }
doctor-answer = HTTP { $status }, { $bytes } octets
doctor-answer-found = { $answer }, { $found }
doctor-found = contient la publication
doctor-found-in = la publication est dans { $place }
doctor-refused-hint = Attendez quelques minutes. Si cela dure, TikTok n’aime pas ce réseau : une autre sortie (HTTPS_PROXY) peut aider.
doctor-unreachable-hint = Regardez les étapes ci-dessus. Si elles vont bien, réessayez dans un instant.
doctor-no-post = il n’y a pas de publication
doctor-media = les premiers octets de { $format }, sur { $bytes } octets
doctor-media-endless = les premiers octets de { $format }, de longueur inconnue
doctor-capture-none = Aucune page n’est arrivée, il n’y a donc rien à écrire.
doctor-capture = La page est dans { $path }. Relisez-la avant de l’envoyer.
doctor-capture-unwritten = Impossible d’écrire { $path } : { $error }.
