owned-nav = Votre espace
owned-nav-kept = Gardé
owned-nav-watched = Suivi
owned-nav-owner = Propriétaire
owned-name-example = @nom
owned-post = { $what } de { $who }, { $day }

did-kept-already = Cette publication est déjà dans la bibliothèque.
did-kept = { $count ->
    [one] { $count } publication en route vers la bibliothèque. Ce qui est complet apparaît ici.
   *[other] { $count } publications en route vers la bibliothèque. Ce qui est complet apparaît ici.
}
did-removed = { $count ->
    [one] { $count } publication retirée, avec ses fichiers.
   *[other] { $count } publications retirées, avec leurs fichiers.
}
did-watched = À partir de maintenant, chacune de ses Stories est gardée.
did-unsure = Ce créateur est suivi. TikTok n’a pas pu être interrogé sur le compte à l’instant ; la demande est répétée automatiquement.
did-ended = Ce créateur n’est plus suivi. Ce qui est gardé reste.
did-forgotten = { $count ->
    [one] Tout ce qui venait de ce créateur a disparu : { $count } publication, avec ses fichiers, et le suivi.
   *[other] Tout ce qui venait de ce créateur a disparu : { $count } publications, avec leurs fichiers, et le suivi.
}
did-fed = Le flux a une nouvelle adresse ; l’ancienne n’est plus valable.
did-changed = Le mot de passe a été changé. Tous les autres navigateurs doivent se reconnecter.

entrance-begin = Faites de cette bibliothèque la vôtre
entrance-owner = Propriétaire
entrance-enter = Se connecter
entrance-begin-how = Enregistrer ne demande aucun compte, et n’en demandera jamais. La bibliothèque et le suivi appartiennent à la personne qui gère ce serveur : définissez un mot de passe avec le mot que le serveur a affiché au démarrage.
entrance-word = Mot affiché dans le journal du serveur
entrance-new-password = { $count ->
    [one] Nouveau mot de passe, { $count } caractère au moins
   *[other] Nouveau mot de passe, { $count } caractères au moins
}
entrance-set = Définir le mot de passe
entrance-change = Changer le mot de passe
entrance-old-password = Mot de passe actuel
entrance-change-now = Changer
entrance-leave = Se déconnecter ici
entrance-enter-how = Pour le propriétaire de la bibliothèque de ce serveur. Enregistrer ne demande aucun compte, et n’en demandera jamais.
entrance-password = Mot de passe

shelf-title = Bibliothèque
shelf-used = { $count ->
    [one] { $count } publication, { $size }.
   *[other] { $count } publications, { $size }.
}
shelf-disk = Le disque est rempli à { $percent } %.
shelf-dying = Bientôt terminées
shelf-dying-kept = gardée
shelf-dying-waiting = bientôt gardée
shelf-words = Légendes et noms
shelf-search = Rechercher
shelf-narrow = Par créateur, type ou jour
shelf-creator = Créateur
shelf-kind = Type
shelf-kind-all = tous
shelf-kind-story = Stories
shelf-kind-video = vidéos
shelf-kind-photos = photos
shelf-from = Du
shelf-to = Au
shelf-empty-html = Rien n’est encore gardé. Enregistrez quelque chose et touchez « Garder dans la bibliothèque », ou <a href="/watch">suivez un créateur</a> : chacune de ses Stories arrive alors ici d’elle-même.
shelf-nothing-fits-html = Rien de ce qui est gardé ne correspond. <a href="/library">Tout afficher</a>
shelf-files = { $count ->
    [one] { $count } fichier · { $size }
   *[other] { $count } fichiers · { $size }
}
shelf-gone = n’est plus publique
shelf-export-chosen = Exporter la sélection en ZIP
shelf-export-all = Exporter tout ce qui a été trouvé
shelf-remove-chosen = Retirer la sélection
shelf-first = Première page
shelf-older = Plus anciennes

kept-times-html = Publication : <time class="day" datetime="{ $machine }">{ $day }</time> · gardée : <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = N’est plus publique depuis le { $day } au plus tard : elle ne figure dans aucun flux ni aucun export.
kept-download = Télécharger le fichier
kept-theirs-html = Tout de <bdi>{ $who }</bdi>
kept-at-site = Sur le site
kept-export = Exporter en ZIP
kept-remove = Retirer

sure-title = Retirer
sure-one = Retirer cette publication, avec ses fichiers ({ $size }) ?
sure-many = { $count ->
    [one] Retirer { $count } publication, avec ses fichiers ({ $size }) ?
   *[other] Retirer ces { $count } publications, avec leurs fichiers ({ $size }) ?
}
sure-undone = C’est irréversible. Les copies exportées ou sauvegardées restent.
sure-remove = Retirer définitivement
sure-keep = Garder

watches-title = Suivi
watches-lead = Chaque Story d’un créateur que vous suivez est gardée avant de disparaître.
watches-begin = Suivre un créateur
watches-account = Compte public
watches-days = Jours
watches-add = Suivre
watches-how-many = { $count } sur { $most }. Un suivi prend fin au bout de ses jours, sauf s’il est prolongé.
watches-ended-html = <strong class="said failed">terminé</strong> le { $day }
watches-until = jusqu’au { $day }
watches-not-looked = pas encore consulté
watches-looked = consulté { $ago }
watches-a-day = { $count ->
    [one] environ { $count } Story par jour
   *[other] environ { $count } Stories par jour
}
watches-of-a-child = Rien n’est gardé : TikTok indique que ce compte est celui d’un enfant.
watches-failed = La dernière consultation a échoué : { $why }.
watches-theirs = Ce qui est gardé de ce créateur
watches-feed = Flux
watches-feed-note = (lisible par toute personne qui connaît son adresse)
watches-renew = { $count ->
    [one] Prolonger de { $count } jour
   *[other] Prolonger de { $count } jours
}
watches-feed-anew = Nouvelle adresse du flux
watches-feed-begin = Créer un flux
watches-end = Arrêter
watches-forget = Oublier tout ce qui vient de ce créateur
watches-forget-sure = fichiers, données et suivi, définitivement
watches-forget-now = Oublier

told-title = Qui est averti
told-nobody-html = Personne. La personne qui gère ce serveur choisit qui est averti avec le réglage <code>notify</code> : ntfy, Gotify, un webhook ou l’e-mail.
told-test = Envoyer un test
told-failed-html = <strong class="said failed">échec</strong> <code>{ $target }</code> : { $why }.
told-reached-html = <strong class="said">bien arrivé</strong> <code>{ $target }</code>

happened-title = Ce qui s’est passé
happened-kept = gardée
happened-missed = manquée : { $why }
happened-not-looked = pas consulté du { $since } au { $until }
happened-closed = le compte est fermé : { $why }

why-not-a-link = pas un lien
why-site-unknown = site inconnu
why-link-unsupported = lien non pris en charge
why-no-stories = pas de Stories
why-expired = terminée
why-not-found = introuvable
why-private = contenu privé
why-login-required = connexion exigée
why-region-blocked = bloqué dans ce pays
why-site-refused = refus du site
why-site-unreachable = site injoignable
why-site-changed = site modifié
why-media-broken = fichier abîmé
why-too-large = trop volumineux
why-no-space = plus de place
why-withheld = retrait sur demande
why-rate-limited = trop de demandes
why-refused-address = adresse refusée
why-internal = erreur interne
why-under-age = compte d’un enfant

feed-title = @{ $handle } ({ $name })

owned-stale-form = Ce formulaire est antérieur à votre connexion, ou ne vient pas de ce serveur.
owned-stale-form-hint = Rechargez la page et envoyez-le encore une fois.
owned-lost-form = Ce formulaire ne dit pas ce qu’il faut faire.
owned-lost-form-hint = Rechargez la page.

entrance-wrong-word = Ce n’est pas le mot que le serveur a affiché, ou il n’est plus valable.
entrance-wrong-word-hint = Tant que la bibliothèque n’a pas de propriétaire, chaque démarrage du serveur en affiche un nouveau ; de même : savethat library owner
entrance-wrong-password = Ce n’est pas le mot de passe du propriétaire.
entrance-wrong-password-hint = Oublié ? La personne qui gère ce serveur en obtient un nouveau avec : savethat library owner
entrance-wrong-old-password = Ce n’est pas votre mot de passe actuel.
entrance-wrong-old-password-hint = Rien n’a été changé.
entrance-too-short = { $count ->
    [one] Le mot de passe est trop court : il lui faut au moins { $count } caractère.
   *[other] Le mot de passe est trop court : il lui faut au moins { $count } caractères.
}
entrance-too-short-hint = Trois ou quatre mots à la suite en font un bon.
entrance-too-long = Le mot de passe est trop long.
entrance-too-long-hint = { $count ->
    [one] { $count } octet suffit.
   *[other] { $count } octets suffisent.
}

shelf-asks-too-much = C’est plus que ce qui peut être recherché d’un coup.
shelf-no-kind = Types possibles : story, video, photos.
shelf-no-place = Cet endroit n’existe pas dans la liste : commencez à la première page.
shelf-no-day = { $text } n’est pas un jour : écrivez-le comme 2026-11-22.
shelf-too-many = { $count ->
    [one] Plus de { $count } publication, c’est trop pour une archive.
   *[other] Plus de { $count } publications, c’est trop pour une archive.
}
shelf-too-many-hint = Affinez la recherche, ou copiez tout avec : savethat library export
shelf-none-chosen = Aucune publication n’a été choisie.
shelf-none-chosen-hint = Cochez celles que vous voulez.
shelf-file-stays = Elle n’est plus dans la bibliothèque, mais son fichier n’a pas pu être supprimé du disque.

watches-no-days = Le nombre de jours va de 1 à 365.
watches-no-days-hint = 30 est la valeur habituelle.
watches-no-creator = Ce n’est pas un créateur.
watches-no-creator-hint = Écrivez @nom, ou collez le lien d’un profil.
watches-under-age-hint = Ne gardez pas les Stories des enfants d’autrui.
watches-too-many-hint = Arrêtez d’abord un autre suivi.
watches-files-stay = Ses publications ne sont plus dans la bibliothèque, mais certains fichiers n’ont pas pu être supprimés du disque.
watches-none-such = Ce créateur n’est pas suivi.
watches-none-such-hint = Le suivi a peut-être été arrêté dans une autre fenêtre.
watches-unsure = Rien n’a été retiré : vous n’avez pas confirmé.
watches-unsure-hint = Cochez la case à côté du bouton : ce qui est oublié ne peut pas être récupéré.
told-nobody = Personne n’est averti sur ce serveur.
told-nobody-hint = Nommez quelqu’un avec le réglage notify, par exemple ntfy://ntfy.sh/TOPIC.

