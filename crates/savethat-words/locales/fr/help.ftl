help-savethat = Collez le lien d’une Story TikTok, recevez le fichier original
help-savethat-after = Code de retour : 0 tout est enregistré, 2 mauvaise utilisation, 3 pas un lien que savethat enregistre, 4 terminé ou introuvable, 5 privé ou seulement après connexion, 6 le site refuse ou est injoignable, 7 le site a changé, 8 ce qui est arrivé n’est pas complet, 9 plus de place ou écriture impossible, 130 interrompu, 1 toute autre erreur. Avec plusieurs liens : celui du premier échec, une fois tous les liens essayés.
help-verbose = Écrire plus de journal sur la sortie d’erreur ; deux fois pour tout. RUST_LOG est aussi pris en compte
help-links = Un lien, un texte qui contient un lien, @nom, ou l’identifiant seul d’une publication
help-file = Lire d’autres liens dans ce fichier, un par ligne ; - est l’entrée standard ; les lignes qui commencent par # sont des commentaires
help-config = Lire les réglages dans ce fichier TOML [variable : SAVETHAT_CONFIG]

help-get = Enregistrer ce qui se trouve derrière des liens
help-get-output = Enregistrer dans ce dossier, créé s’il manque ; avec un {"{"}, c’est un modèle, par exemple {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Entre accolades, un modèle peut nommer : handle, id, date, caption, n, ext, kind, source. Deux fichiers ne reçoivent jamais le même nom : l’identifiant, ainsi que le numéro quand une publication a plusieurs fichiers, sont ajoutés à la fin d’un modèle où ils manquent.
help-get-all = Avec une Story, aussi les autres Stories en ligne du créateur
help-get-quality = Quelle forme d’une vidéo
help-get-extract = Le son seul, tel quel : M4A, ou le MP3 que TikTok conserve
help-get-audio = Le son seul, en M4A (jamais réencodé) ou en MP3
help-get-kbit = Kilobits par seconde d’un MP3 à créer ; ce qui est déjà un MP3 reste tel quel
help-get-subs = Aussi les sous-titres, un fichier par langue : vtt ou srt
help-get-cover = Aussi la couverture
help-get-zip = Plusieurs fichiers d’un lien en un seul ZIP : HANDLE_ID.zip, ou HANDLE_stories.zip pour ceux d’un profil
help-get-zip-long = Un lien avec un seul fichier donne ce fichier. Le ZIP est là quand tous ses fichiers y sont ; si l’un d’eux échoue, il n’y en a pas, ce qui est arrivé est gardé, et la même commande continue. Avec un modèle, c’est ainsi que les fichiers s’appellent à l’intérieur.
help-get-archive = Sauter les publications que ce fichier nomme, et y écrire chaque publication enregistrée
help-get-archive-long = Une ligne par publication, par exemple : tiktok 7526770564367748360. D’autres programmes écrivent la même chose, vous pouvez donc apporter leur fichier ; les lignes qui disent autre chose sont gardées. Une publication dont un fichier manque n’y est pas écrite.
help-get-sidecar = Écrire à côté de chaque fichier ce que l’on sait de lui, sous NAME.json ; aussi à côté d’un fichier qui était déjà là
help-get-jobs = Nombre de fichiers à la fois, de 1 à 16
help-get-jobs-long = Dans tous les cas, le site est interrogé sur un lien après l’autre. Ce qui est affiché suit l’ordre des liens.
help-get-json = Un document JSON par ligne au lieu des chemins : pour chaque publication et chaque lien en échec, dans l’ordre des liens
help-get-quiet = Ni barre de progression ni notes ; les échecs sont toujours signalés

help-show = Montrer ce qui se trouve derrière des liens, ne rien enregistrer
help-show-json = Un document JSON par ligne

help-serve = Lancer la page web et l’API
help-serve-print-settings = Montrer chaque réglage et d’où il vient, puis terminer

help-watch = Guetter les Stories de créateurs, pour n’en manquer aucune
help-watch-add = Guetter dès maintenant les Stories d’un créateur et garder chacune ; encore une fois, pour prolonger le suivi
help-watch-add-creator = @nom, ou le lien d’un profil : un compte public
help-watch-add-days = Pendant ce nombre de jours ; le suivi prend ensuite fin, sauf s’il est prolongé
help-watch-list = Montrer qui est suivi, jusqu’à quand, et comment cela se passe
help-watch-list-json = Un document JSON par ligne
help-watch-remove = Ne plus guetter les Stories d’un créateur ; ce qui est gardé reste
help-watch-remove-creator = @nom, ou le lien d’un profil

help-library = Ce qui est gardé : en faire des copies et des pages, y importer des fichiers enregistrés, en retirer un créateur
help-library-forget = Retirer tout ce qui vient d’un créateur : fichiers, données, ce qui a été vu et ce qui s’est passé ; le suivi s’arrête aussi
help-library-forget-creator = @nom, ou le lien d’un profil
help-library-backup = Tout copier dans un nouveau dossier pendant que des serveurs tournent, chaque fichier vérifié par son SHA-256 ; pour restaurer, utilisez ce dossier comme dossier de données
help-library-backup-folder = Un dossier qui n’existe pas encore
help-library-import = Importer les fichiers d’un dossier, chacun vérifié ; ce qu’ils sont est indiqué par les fichiers d’accompagnement à côté d’eux, ou sinon par leurs noms
help-library-import-folder = Créé par savethat get, quelle que soit la disposition ; ou le dossier library d’une sauvegarde
help-library-owner = Afficher un mot qui permet de redéfinir le mot de passe du propriétaire, pendant une heure : sur la page /owner, même pendant qu’un serveur tourne
help-library-export = Créer dans un nouveau dossier des pages de la bibliothèque, avec ses fichiers, qui s’ouvrent depuis un disque et n’ont besoin d’aucun serveur ; ce qui n’est plus public n’y figure pas
help-library-export-folder = Un dossier qui n’existe pas encore
help-library-export-creator = Publications d’un seul créateur : @nom, ou le lien d’un profil
help-library-export-kind = Publications d’un seul type
help-library-export-since = Publié ce jour-là (UTC) ou après, par exemple 2026-11-22
help-library-export-before = Publié avant ce jour (UTC)

help-worker = Exécuter les tâches d’un dossier de données, à côté d’un serveur ou à sa place

help-demo = Lancer la page web face à un TikTok simulé : fonctionne sans réseau

help-health = Demander à un serveur en marche s’il répond : pour les contrôles de santé des conteneurs

help-keys = Clés pour les programmes qui utilisent l’API du serveur
help-keys-add = Créer une clé et l’afficher, une seule fois ; le fichier ne garde que son SHA-256
help-keys-add-name = À qui elle est, ou à quoi elle sert
help-keys-add-rate = Ses recherches, par exemple 60/min ; sinon, autant qu’elle veut
help-keys-add-bytes-a-day = Octets qu’elle peut prendre en 24 heures, par exemple 50GB
help-keys-add-downloads = Ses téléchargements simultanés
help-keys-add-from = Seulement depuis ce réseau, par exemple 10.0.0.0/8 ; peut être donné plusieurs fois
help-keys-add-expires = Jusqu’à ce jour ou cet instant, par exemple 2027-01-31
help-keys-list = Montrer les clés et leurs limites
help-keys-remove = Supprimer une clé ; un serveur en marche le remarque en moins d’une seconde
help-keys-remove-name = Le nom de la clé

help-notify = Qui est averti des Stories gardées ou manquées
help-notify-test = Envoyer un test à tous ceux qui sont avertis, et dire s’il est arrivé

help-doctor = Est-ce que cela marche depuis ce réseau ? Chaque étape est nommée, sans risque à copier ailleurs
help-doctor-link = Un lien qui ne marche pas, ou n’importe lequel qui devrait marcher [par défaut : le réglage canary_link]
help-doctor-capture = Écrire dans ce fichier la page que le site a renvoyée, pour un rapport de bug, sans ce qui vous nomme ou nomme cette machine
help-doctor-json = Un seul document JSON avec toutes les étapes

help-licenses = Montrer ce que demandent les bibliothèques contenues dans le programme

help-completions = Afficher de quoi faire compléter par un shell les commandes et options de savethat
help-completions-shell = Le shell qui doit compléter

help-man = Afficher la page de manuel

help-heading-what-it-keeps = Ce qu’il garde
help-heading-what-it-never-hands-out = Ce qu’il ne distribue jamais
help-heading-how-tiktok-is-asked = Comment TikTok est interrogé
help-heading-where-it-is-reached = Où il est joignable
help-heading-who-may-come-in = Qui peut entrer
help-heading-limits = Limites
help-heading-who-runs-it = Qui le gère
help-heading-what-is-seen-of-it = Ce qu’on voit de lui
help-heading-who-is-told = Qui est averti

help-set-max-file-bytes = Refuser un fichier plus gros
help-set-withhold-file = Numéros de publications, @noms de créateurs et SHA-256 de fichiers, un par ligne, qui ne sont jamais montrés, distribués ni gardés ; un serveur le relit quand il change. On ne sait de qui est le fichier désigné par un SHA-256 qu’une fois qu’il a été récupéré : le numéro d’une publication est le moyen sûr
help-set-site-user-agent = Interroger TikTok en se présentant comme ce navigateur de bureau
help-set-site-rungs = Essayer ces accès à une publication, dans cet ordre
help-set-site-extra-hosts = Accepter aussi les réponses et les médias de TikTok venant de cette famille d’hôtes ; peut être donné plusieurs fois
help-set-listen = Écouter ici ; peut être donné plusieurs fois
help-set-public-url = L’adresse que les visiteurs utilisent, par exemple https://save.example.org : pour ses codes QR
help-set-tls-cert = Parler https avec cette chaîne de certificats (PEM) ; relue quand elle change
help-set-tls-key = La clé du certificat (PEM)
help-set-profile = household ou public : les valeurs par défaut des limites ; public exige operator_name et operator_contact
help-set-access = open pour tout le monde, password pour tout le serveur, ou proxy-header pour une porte d’entrée où l’on se connecte
help-set-visitors = Laisser enregistrer tous ceux que access laisse entrer ; no : seulement le propriétaire de la bibliothèque, une fois connecté, et les clés
help-set-access-password = Le mot de passe de access = password ; n’importe quel nom d’utilisateur convient
help-set-access-header = L’en-tête où la porte d’entrée de access = proxy-header nomme la personne qu’elle a connectée
help-set-trusted-proxies = Proxys dont le X-Forwarded-For est cru, par exemple 127.0.0.1 ou 10.0.0.0/8 ; peut être donné plusieurs fois
help-set-keys-file = Clés pour les programmes, avec leurs propres limites (savethat keys) ; relu quand il change
help-set-cors-origins = Sites dont les pages peuvent utiliser l’API, par exemple https://example.org, ou * ; peut être donné plusieurs fois
help-set-rate = Recherches d’un visiteur (un réseau IPv6 de 56 bits en est un), par exemple 60/min ou 5/s, ou off
help-set-client-bytes-a-day = Octets qu’un visiteur peut prendre en 24 heures, ou off
help-set-client-downloads = Téléchargements simultanés d’un visiteur, ou off ; les images de la page ne comptent pas
help-set-egress-a-day = Octets que le serveur distribue en 24 heures, tous visiteurs confondus, ou off
help-set-max-connections = Connexions simultanées ; une de plus ferme celle qui est inactive depuis le plus longtemps
help-set-site-rate = Demandes au site, tout le monde ensemble, ou off : ce qui dépasse attend son tour, puis est prié de revenir
help-set-data = Garder les données ici
help-set-library = Tenir une bibliothèque dans le dossier de données, pour son propriétaire ; jamais avec profile = public
help-set-work = Suivre et garder dans ce processus ; no : laisser cela à un autre sur le même dossier de données
help-set-watches = Créateurs suivis en même temps
help-set-watch-every = Une consultation d’un créateur par cette durée, en moyenne, tous ensemble ; 1s ou plus
help-set-pause-at = Ne rien garder de nouveau tant que cette part du disque est occupée ; rien n’est supprimé pour faire de la place
help-set-spool-max-bytes = Garder au plus cette quantité en attente sur le disque
help-set-spool-max-age = Garder aussi longtemps un fichier récupéré
help-set-operator-name = Nommer la personne qui gère ce serveur : sur /legal et /report
help-set-operator-contact = Où la joindre : une adresse e-mail, une adresse web ou tout autre moyen
help-set-canary-link = Une publication qui reste en ligne : consultée de temps en temps, pour que la page et /readyz puissent dire si TikTok fonctionne d’ici
help-set-canary-every = À quel intervalle elle est consultée, 10s ou plus : une demande par accès, et 4 Ko de son fichier
help-set-log-format = Comment le journal est écrit : human, ou json (un document par ligne)
help-set-metrics-listen = Fournir ici /metrics pour Prometheus, à toute personne qui peut y accéder
help-set-drain-for = Temps laissé aux téléchargements en cours pour se terminer après le premier signal
help-set-notify = Avertir ici des Stories gardées ou manquées : https://HOST/PATH pour un webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN ou mailto:ADDRESS ; peut être donné plusieurs fois
help-set-notify-every = each : immédiatement ; ou une durée comme 1h : tout ce qui s’y est passé, ensemble
help-set-notify-language = La langue des messages envoyés : une étiquette comme en ou pt-BR
help-set-notify-secret = Signer ce qui est envoyé aux webhooks, pour qu’ils sachent que cela vient de vous ; 16 caractères au moins
help-set-notify-private = yes : ce qui est nommé ici peut se trouver dans votre réseau ou sur cette machine
help-set-smtp-url = Remettre les e-mails à ce serveur : smtps://USER:PASSWORD@HOST:465, ou smtp://USER:PASSWORD@HOST:587 pour STARTTLS
help-set-smtp-from = Envoyer les e-mails depuis cette adresse

help-value-quality-compatible = Lisible partout
help-value-quality-best = Le plus de pixels
help-value-quality-smallest = Le moins d’octets
help-value-audio-m4a = Tel quel
help-value-audio-mp3 = Pour tout ce qui lit du son
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
