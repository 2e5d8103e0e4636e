setting-malformed = Le réglage { $name } ({ $origin }) vaut { $value } : { $wrong }.
setting-malformed-secret = Le réglage { $name } ({ $origin }) n’est pas correct : { $wrong }.
setting-from-default = par défaut
setting-from-profile = profil public
setting-from-file = fichier { $path }
setting-from-variable = variable d’environnement { $variable }
setting-from-flag = option { $flag }

setting-empty = vide
setting-not-set = non défini
setting-one-too-many = une valeur de trop
setting-yes-or-no = il faut yes ou no
setting-household-or-public = il faut household ou public
setting-human-or-json = il faut human ou json
setting-ways-in = il faut open, password ou proxy-header
setting-or-off = { $wrong }, ou off
setting-count = écrivez un nombre à partir de 1
setting-number = écrivez un nombre comme 20
setting-size = écrivez une taille comme 2GiB, 500MB ou 1048576
setting-time = écrivez une durée comme 24h, 7d ou 90min
setting-part = écrivez une part comme 92%, de 1% à 100%
setting-place = écrivez-le sous la forme 127.0.0.1:8080, [::1]:8080 ou localhost:8080
setting-each-or-time = écrivez each, ou une durée comme 1h ou 1d
setting-language = écrivez l’une de ces valeurs : { $tags }
setting-canary-too-often = il faut au moins 10s
setting-short = il faut une seule ligne de 200 caractères au plus
setting-needs = il faut { $name }
setting-needs-too = il faut aussi { $name }
setting-password-unasked = access_password est défini, il faut donc password
setting-header-from-anybody = il faut trusted_proxies : n’importe qui d’autre pourrait envoyer l’en-tête
setting-proxies-everybody = avec access = proxy-header, il ne doit pas couvrir toutes les adresses : n’importe qui pourrait envoyer l’en-tête
setting-told-inside = { $target } se trouve dans un réseau interne : définissez notify_private = yes si c’est voulu
setting-told-mail = mailto: exige smtp_url et smtp_from
setting-told-twice = la même adresse y figure deux fois

setting-unknown = Il n’y a pas de réglage { $name } ({ $place }). Les réglages sont { $names }.
setting-in-file = dans { $path }
setting-in-environment = dans l’environnement
setting-two-variables =
    Les variables { $variable } et { $variable }_FILE sont toutes deux définies, et une seule peut valoir : supprimez l’autre.
setting-secret-unreadable = Impossible de lire { $path } (variable { $variable }) : { $error }.
setting-file-unreadable = Impossible de lire le fichier de réglages { $path } : { $error }.
setting-file-malformed = Le fichier de réglages { $path } n’est pas du TOML : { $error }.
setting-file-no-text = Le réglage { $name } dans { $path } est { $value } : il faut un texte ou un nombre.
setting-not-utf8 = La variable { $variable } n’est pas de l’UTF-8 valide.
setting-public-needs = profile = public exige { $name } : il faut que l’on sache à qui demander un retrait.
setting-public-library = profile = public n’a pas de bibliothèque et ne suit personne : retirez library.
setting-nobody-let-in =
    visitors = no laisse entrer le propriétaire de la bibliothèque et personne d’autre, et il n’y a pas de bibliothèque : retirez visitors.
setting-canary-no-post = Le réglage canary_link n’est pas le lien d’une publication : indiquez-en une publique qui reste en ligne.

setting-help = { $says } [variable : { $variable }]
setting-help-default = { $says } [variable : { $variable }, par défaut : { $default }]
setting-default-data = le dossier de données de la plateforme
setting-default-none = aucun
setting-default-public = { $default }, public : { $public }
setting-hidden = { $name } est défini, mais n’est pas affiché
setting-column-setting = réglage
setting-column-default = par défaut
setting-column-says = ce qu’il fait
setting-secret-file = { $says } (ou `{ $variable }`, un fichier qui le contient)

setting-origin = écrivez-le sous la forme https://example.org, ou *
setting-header = ce n’est pas un nom d’en-tête comme Remote-User
setting-password-short = il faut un mot de passe d’au moins 8 caractères
setting-public-url = écrivez-le sous la forme https://save.example.org, sans chemin
setting-network = écrivez une adresse ou un réseau, comme 127.0.0.1 ou 10.0.0.0/8
