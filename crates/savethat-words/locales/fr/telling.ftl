telling-kept = { $who } : une Story a été gardée.
telling-missed = { $who } : une Story a été manquée. { $why }
telling-not-looked = { $who } : rien n’a été consulté du { $since } au { $until }. Des Stories de cette période manquent peut-être.
telling-closed = { $who } : aucune Story n’est visible. { $why }

telling-missed-over = Elle était terminée avant de pouvoir être gardée.
telling-missed-somehow = Elle n’a pas pu être gardée.

telling-closed-private = Le compte est privé.
telling-closed-gone = TikTok indique que ce compte n’existe pas.
telling-closed-login = Il n’est montré qu’aux personnes connectées.
telling-closed-region = TikTok ne le montre pas dans le pays d’où ce serveur le demande.
telling-closed-withheld = La personne qui gère ce serveur l’a retiré sur demande.
telling-closed-child = TikTok indique que ce compte est celui d’un enfant, et ces comptes ne sont pas suivis.
telling-closed-somehow = TikTok ne le montre pas.

telling-title-kept = Une Story de { $who } a été gardée
telling-title-missed = Une Story de { $who } a été manquée
telling-title-not-looked = Les Stories de { $who } n’ont pas été consultées
telling-title-closed = { $who } est fermé
telling-title-counts = Stories : { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } gardée
   *[other] { $count } gardées
}
telling-count-missed = { $count ->
    [one] { $count } manquée
   *[other] { $count } manquées
}
telling-count-not-looked = { $count ->
    [one] { $count } période sans consultation
   *[other] { $count } périodes sans consultation
}
telling-count-closed = { $count ->
    [one] { $count } compte fermé
   *[other] { $count } comptes fermés
}
telling-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}

telling-test-title = Un test de savethat
telling-test = Ceci a été envoyé par savethat notify test : les messages arrivent bien.

untold-inside = son adresse se trouve dans un réseau interne : définissez notify_private = yes si c’est voulu
untold-elsewhere = il a répondu { $status } et veut qu’on s’adresse ailleurs, ce qui n’est pas fait : indiquez cette adresse-là
untold-later = il a répondu { $status } : plus tard
untold-password = il a répondu { $status } : vérifiez le mot de passe ou le jeton dans son adresse
untold-address = il a répondu { $status } : vérifiez son adresse
untold-status = il a répondu { $status }
untold-no-relay = il lui faut smtp_url et smtp_from
untold-mail-late = le serveur de messagerie n’a pas répondu à temps
untold-mail-no-tls = le serveur de messagerie ne propose pas STARTTLS : utilisez smtps:// dans smtp_url
untold-mail-address = aucun e-mail ne peut être écrit à son adresse
untold-mail-code = le serveur de messagerie a répondu { $code }
untold-mail-cannot = le serveur de messagerie ne sait pas faire ce qui est nécessaire
untold-mail-broke = la connexion au serveur de messagerie s’est interrompue
untold-mail-out-of-turn = le serveur de messagerie parle hors de son tour

notify-forms = écrivez https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN ou mailto:ADDRESS
notify-space = il contient une espace ou une fin de ligne : séparez plusieurs adresses par des virgules
notify-mail = ce qui suit mailto: n’est pas une adresse e-mail
notify-no-address = ce n’est pas une adresse
notify-no-host = il n’indique aucun hôte
notify-topic = un sujet compte au plus 64 lettres, chiffres, _ et -
notify-wants-topic = il faut un sujet, comme dans ntfy://HOST/TOPIC, et rien derrière
notify-wants-token = il faut un jeton, comme dans gotify://HOST/TOKEN, et rien derrière
notify-secret-short = il faut au moins 16 caractères
smtp-form = écrivez smtps://USER:PASSWORD@HOST:465 ou smtp://USER:PASSWORD@HOST:587
smtp-behind = rien ne suit l’hôte et son port : écrivez smtps://USER:PASSWORD@HOST:465 ou smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = l’utilisateur ou le mot de passe n’est pas en UTF-8
smtp-half-login = un utilisateur va avec un mot de passe, et un mot de passe avec un utilisateur
smtp-from = ce n’est pas une adresse e-mail, comme savethat@example.org
