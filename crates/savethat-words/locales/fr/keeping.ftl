watching-words = Suivre une personne à son insu peut relever du harcèlement. Ne gardez pas les Stories des enfants d’autrui.
watching-child = { $who } n’est pas suivi : TikTok indique que ce compte est celui d’un enfant.
watching-too-many = { $count ->
    [one] { $count } créateur est déjà suivi, le maximum pour ce serveur (réglage watches).
   *[other] { $count } créateurs sont déjà suivis, le maximum pour ce serveur (réglage watches).
}

store-foreign = Le fichier n’est pas une bibliothèque de savethat : déplacez-le, ou définissez un autre dossier de données.
store-foreign-named = { $path } n’est pas une bibliothèque de savethat : déplacez ce fichier, ou définissez un autre dossier de données.
store-damaged = La bibliothèque est endommagée : remplacez-la par une copie de votre sauvegarde (les fichiers enregistrés eux-mêmes sont intacts).
store-damaged-named = { $path } est endommagé : remplacez-le par une copie de votre sauvegarde (les fichiers enregistrés eux-mêmes sont intacts).
store-newer = { $path } a été écrit par un savethat plus récent : utilisez celui-là, un plus ancien perdrait ce qu’il a écrit.
store-full = Le disque est plein.
store-busy = La bibliothèque est verrouillée par un autre programme.
store-away = La base de données ne répond pas.
store-away-named = La base de données { $name } ne répond pas.
store-locked = La base de données refuse ce nom d’utilisateur et ce mot de passe, ou aucune base ne porte le nom indiqué : vérifiez le réglage database_url.
store-locked-named = La base de données { $name } refuse ce nom d’utilisateur et ce mot de passe, ou elle n’existe pas : vérifiez le réglage database_url.
store-unreadable = La bibliothèque contient quelque chose que ce programme n’a pas écrit : { $what }.
store-other = La bibliothèque n’a pas répondu.

copying-there = { $path } existe déjà.
copying-disk = Impossible d’écrire { $path }.
copying-stopped = L’opération a été interrompue.
importing-folder = Impossible de lire { $path }.
importing-disk = Impossible d’écrire la bibliothèque : { $error }.

left-half = c’est une moitié de fichier
left-archive = c’est une archive : décompressez-la d’abord
left-made = il a été créé à partir d’une publication et n’est aucun de ses fichiers
left-no-media = ce n’est ni un film ni une image
left-no-sidecar = le fichier d’à côté n’est pas un fichier d’accompagnement de savethat
left-other-site = il vient d’un site que ce programme ne connaît pas
left-no-post = son fichier d’accompagnement décrit une publication qui ne peut pas exister
left-unknown = son nom ne dit pas de quelle publication il vient, et aucun fichier d’accompagnement ne se trouve à côté
left-not-recorded = la publication est dans la bibliothèque sans ce fichier
