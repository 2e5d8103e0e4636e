command-failed = savethat : { $sentence }
command-hint = conseil : { $hint }
command-retry-after = réessayer dans : { $seconds } s
command-link = lien : { $link }
command-link-beside = { $link } (son, sous-titres ou couverture)
command-link-file = { $link } (fichier { $n } sur { $count })
command-interrupted = savethat : interrompu.
command-interrupted-hint = Ce qui est déjà arrivé est gardé : continuez avec la même commande.
command-no-output = Le résultat n’a pas pu être écrit sur la sortie standard.
command-cannot-read = Impossible de lire { $path } : { $error }.
command-unreadable = Impossible de lire { $path }.
command-unwritable = Impossible d’écrire { $path }.
command-no-runtime = L’environnement d’exécution n’a pas pu démarrer.

command-list-too-large = C’est plus de 16 Mio de texte, pas une liste de liens.
command-output-empty = -o est vide : il faut un dossier ou un modèle.
command-archive-no-file = { $path } n’est pas un fichier et ne peut donc pas être l’archive.
command-archive-no-file-hint = Indiquez un autre fichier.
command-others = note : aussi dans ce texte, mais non suivis : { $links }
command-others-more = { $count ->
    [one] note : aussi dans ce texte, mais non suivis : { $links } et { $count } autre
   *[other] note : aussi dans ce texte, mais non suivis : { $links } et { $count } autres
}
command-archived = note : { $link } a déjà été enregistré : il est dans l’archive
command-watermark = note : { $path } porte le filigrane du site : aucune autre version n’était disponible.
command-no-zip-hint = { $hint } Aucun ZIP n’a été créé, car il serait incomplet : ce qui est arrivé est gardé, et la même commande continue à partir de là.
command-progress = { $ended } sur { $posts }
command-progress-failed = { $ended } sur { $posts }, échecs : { $failed }

command-show-story = Story de { $who }
command-show-video = vidéo de { $who }
command-show-photos = photos de { $who }
command-show-link = lien
command-show-posted = publication
command-show-expires = expiration
command-show-caption = légende
command-show-file = fichier { $n }
command-show-sound = son
command-show-a-video = vidéo
command-show-a-picture = image
command-show-a-sound = son
command-show-a-cover = couverture
command-show-a-subtitle = sous-titres
command-show-marked = avec le filigrane du site
command-show-seconds = { $seconds } s

command-ready = savethat est prêt : { $address }
command-metrics = savethat montre ses métriques : { $address }
command-works = savethat fonctionne.
command-stopping = savethat : arrêt en cours. Les téléchargements commencés peuvent se terminer ; recommencez pour arrêter immédiatement.
command-stopping-work = savethat : arrêt en cours. Le travail commencé est rendu ; recommencez pour arrêter immédiatement.
command-for-phones = Pour les téléphones : { $address }
command-tells = savethat avertit { $target } des Stories gardées ou manquées.
command-puid =
    PUID et PGID ne changent rien ici : savethat s’exécute en tant que { $user }, et non { $wanted }. Démarrez-le sous cet utilisateur : user: "{ $wanted }" dans un fichier compose, ou --user { $wanted }.
command-listen-taken =
    Un autre programme écoute déjà sur { $place }. Arrêtez-le, ou choisissez une autre adresse avec --listen, par exemple --listen 127.0.0.1:8081.
command-listen-forbidden =
    Le droit d’écouter sur { $place } manque. Les ports inférieurs à 1024 sont souvent réservés au système : choisissez-en un autre avec --listen.
command-listen-elsewhere = { $place } n’est pas une adresse de cette machine.
command-listen-refused = Impossible d’écouter sur { $place } : { $error }.
command-listener-gone = Le point d’écoute a disparu.
command-server-stopped = Le serveur s’est arrêté.
command-server-crashed = Le serveur a planté.
command-no-answer = Aucun serveur savethat ne répond sur { $place }.

command-demo-site = Le site simulé n’a pas démarré.
command-demo-folder = Impossible de créer le dossier { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = Une Story vidéo
command-demo-story-note = Un lien court, tel que le donne le bouton de partage de l’app
command-demo-photo-story = Une Story photo
command-demo-photo-story-note = Une image, publiée il y a quatre heures
command-demo-video = Une vidéo
command-demo-video-note = Une publication ordinaire
command-demo-photos = Une publication photo
command-demo-photos-note = Trois images et un son
command-demo-profile = Un profil
command-demo-profile-note = Quatre Stories en ligne
command-demo-expired = Une Story terminée
command-demo-expired-note = Les Stories durent 24 heures ; celle-ci est passée
command-demo-private = Un compte privé
command-demo-private-note = Non montré aux visiteurs

command-library-off = Ce serveur n’a pas de bibliothèque : le réglage library est désactivé, comme toujours avec profile = public.
command-library-refused =
    Impossible d’ouvrir la bibliothèque dans { $path } : { $why }. Choisissez un autre dossier avec --data, ou donnez celui-ci à l’utilisateur qui exécute savethat.
command-library-share =
    savethat : { $path } est sur un partage réseau ({ $share }), où SQLite peut perdre ou endommager la bibliothèque. Gardez les données sur un disque de cette machine, et seulement des copies (savethat library backup) sur le partage.
command-library-none = savethat n’a pas de bibliothèque ici. { $why }
command-library-invite = savethat : sa bibliothèque n’a encore pas de propriétaire. Faites-en la vôtre, une fois pour toutes : { $address }
command-owner-word =
    Pendant une heure, ce mot permet de redéfinir le mot de passe du propriétaire, une seule fois : ouvrez /owner?word=WORD sur le serveur de ce dossier de données. D’ici là, l’ancien mot de passe reste valable.
command-copied = Dans { $folder } : { $posts }, { $files }, { $bytes }. Pour restaurer : savethat serve --data { $folder }
command-exported = Dans { $folder } : { $posts }, { $files }, { $bytes }. Ouvrez { $page } dans un navigateur.
command-posts = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
command-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
command-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
command-not-in-copy = { $file } n’est pas dans la copie : le fichier a disparu ou a été modifié depuis qu’il a été gardé.
command-copy-not-whole = La copie dans { $folder } n’est pas complète : supprimez-la et réessayez.
command-copy-interrupted = Interrompu. La copie dans { $folder } n’est pas complète : supprimez-la et réessayez.
command-no-day = { $day } n’est pas un jour.
command-forgotten = { $count ->
    [one] @{ $handle } est oublié : { $count } publication retirée.
   *[other] @{ $handle } est oublié : { $count } publications retirées.
}
command-forgotten-left = @{ $handle } n’est plus dans la bibliothèque, mais il reste de ses fichiers sous { $folder } : supprimez-les à la main.
command-import-interrupted = Interrompu. Ce qui a été importé est complet ; la même commande continue à partir de là.
command-import-ended = L’import s’est terminé prématurément. Ce qui a été importé jusque-là est complet.
command-left-out = { $file } a été laissé de côté : { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } nouvelle publication
   *[other] { $count } nouvelles publications
}
command-imported-already = { $count ->
    [one] { $count } déjà dans la bibliothèque
   *[other] { $count } déjà dans la bibliothèque
}
command-imported-copied = { $count ->
    [one] { $count } fichier ({ $bytes }) copié
   *[other] { $count } fichiers ({ $bytes }) copiés
}
command-imported-left = { $count ->
    [one] { $count } laissé de côté
   *[other] { $count } laissés de côté
}

command-no-creator = Ce n’est pas un créateur : écrivez @nom, ou collez le lien d’un profil.
command-watch-unsure = TikTok n’a pas pu être interrogé sur @{ $handle } à l’instant ({ $why }). Le serveur redemandera de lui-même.
command-watched =
    @{ $handle } est suivi jusqu’au { $day }. Un serveur sur ce dossier de données (savethat serve) regarde dans les 10 secondes, et garde chaque Story sous { $folder }.
command-not-watched = @{ $handle } n’est pas suivi. Créateurs suivis : savethat watch list
command-too-many-watched = { $why } Arrêtez-en un avec : savethat watch remove @nom
command-unwatched = @{ $handle } n’est plus suivi.
command-unwatched-kept = @{ $handle } n’est plus suivi. Ce qui est gardé reste ; pour le retirer aussi : savethat library forget @{ $handle }
command-watch-until = @{ $handle }  jusqu’au { $day }, { $looked }
command-watch-ended = @{ $handle }  terminé le { $day }, { $looked }
command-watch-looked = consulté { $moment }
command-watch-never-looked = jamais consulté
command-watch-child = { $line }, non gardé : TikTok indique que ce compte est celui d’un enfant
command-watch-failed = { $line }, dernière consultation échouée : { $code }

command-nobody-told = Personne n’est averti : nommez quelqu’un avec le réglage notify, par exemple ntfy://ntfy.sh/TOPIC.
command-test-came = { $target } : le test est bien arrivé.
command-test-failed = { $target } : le test n’est pas arrivé : { $why }.

command-keys-where = Dites où sont les clés : --keys-file FILE, ou le réglage keys_file.
command-keys-shown = Elle n’est affichée que cette fois. Un programme l’envoie ainsi : Authorization: Bearer KEY
command-keys-gone = La clé { $name } est supprimée.
command-keys-bytes = --bytes-a-day vaut { $value } : { $wrong }.
command-keys-refused = Il n’existe pas de clé pareille : { $wrong }.
command-keys-owner-lost =
    { $path } appartenait à { $owner } et n’a pas pu lui être rendu : un serveur qui s’exécute sous cet utilisateur ne pourra peut-être pas le lire. Rendez-le-lui avec : sudo chown { $owner } { $path }
command-keys-other-owner = { $path } a un autre propriétaire qu’avant.

command-no-licences = Les licences contenues dans le programme sont illisibles.
command-no-manual = La page de manuel n’a pas pu être créée.
