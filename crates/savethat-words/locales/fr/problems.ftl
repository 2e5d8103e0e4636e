bad-request = La requête n’est pas valide.
bad-request-hint = L’API est décrite sur la page /api.
no-such-page = Il n’y a rien à cette adresse.
no-such-page-hint = Collez un lien TikTok sur la première page.
no-library = Ce serveur n’a pas de bibliothèque.
no-library-hint = La personne qui le gère peut l’activer : réglage library.
no-such-record = Cette publication n’est pas dans la bibliothèque.
no-such-record-hint = Elle a peut-être été retirée. Tout ce qui est gardé se trouve sur la première page de la bibliothèque.
not-watched = Ce créateur n’est pas suivi ici.
not-watched-hint = Créateurs suivis : GET /api/v1/watches
lost-file = Ce fichier est dans la bibliothèque, mais il a disparu du disque ou a été modifié depuis.
lost-file-hint = Restaurez-le depuis une copie (savethat library backup), ou retirez la publication.
nothing-to-export = Il n’y a rien à exporter : aucune publication n’a été choisie, ou aucune n’est encore publique.
nothing-to-export-hint = Choisissez des publications dans la bibliothèque, puis exportez-les.
not-the-owner = Ceci est réservé au propriétaire de la bibliothèque de ce serveur.
not-the-owner-hint = Connectez-vous sur la page /owner, ou avec POST /api/v1/owner/session.
no-such-save = Cet enregistrement est inconnu ici. Un enregistrement est gardé 24 heures.
no-such-save-hint = Recommencez avec le même lien.
wrong-method = Cette adresse existe, mais pas pour cette méthode.
key-refused = Ce serveur ne vous laisse pas entrer.
too-fast-hint = Attendez { $time }, puis réessayez.
guessing = Il y a eu trop de mots de passe ou de clés erronés depuis votre réseau.
had-enough = Vous avez téléchargé tout ce que ce serveur accorde à un visiteur par jour.
had-enough-hint = Ce qui a été enregistré reste ici 24 heures. Revenez plus tard, ou utilisez un autre serveur savethat.
too-many =
    { $count ->
        [one] Vous avez { $count } téléchargement en cours ici, le maximum pour un visiteur.
       *[other] Vous avez { $count } téléchargements en cours ici, le maximum pour un visiteur.
    }
too-many-hint = Attendez que l’un d’eux se termine, puis réessayez.
too-many-lists =
    { $count ->
        [one] Vous avez { $count } liste en cours ici, le maximum pour un visiteur.
       *[other] Vous avez { $count } listes en cours ici, le maximum pour un visiteur.
    }
too-many-streams =
    { $count ->
        [one] Vous suivez { $count } enregistrement ou liste ici, le maximum pour un visiteur.
       *[other] Vous suivez { $count } enregistrements ou listes ici en même temps, le maximum pour un visiteur.
    }
too-many-streams-hint = Fermez-en un, ou demandez plutôt son état de temps en temps.
given-out = Ce serveur a distribué tout ce que la personne qui le gère autorise par jour.
given-out-hint = Revenez plus tard, ou utilisez un autre serveur savethat.
busy = Ce serveur a trop à faire en ce moment.
busy-hint = Réessayez dans quelques secondes.
stopping = Ce serveur est en cours d’arrêt.
stopping-hint = Réessayez dans quelques secondes : il est peut-être en train de redémarrer.
library-in-trouble = La bibliothèque de ce serveur ne peut pas être lue ou modifiée pour le moment.
library-in-trouble-hint = La personne qui le gère en trouvera la raison dans son journal.

bad-address = Cette adresse est illisible.
bad-host = Le champ Host de la requête n’est pas un nom d’hôte.
bad-no-host = La requête ne nomme aucun hôte.
bad-host-for-code = Le nom de cet hôte est trop long pour un code QR.
bad-body-late = Le corps de la requête n’est pas arrivé à temps.
bad-body-cut = Le corps de la requête a été coupé.
bad-body-json = Le corps n’est pas le JSON attendu à cette adresse (ligne { $line }, colonne { $column }).
bad-body-long = C’est plus de texte qu’un lien ne peut en avoir (plus de 64 Kio). Envoyez seulement le lien.
bad-choice = Valeurs possibles pour { $name } : { $values }.
bad-kbit = Valeurs possibles de kbit pour un MP3 : { $values }.
bad-link-or-links = Le corps contient soit link, soit links.
bad-many-elsewhere = Pour la page d’un autre site, plusieurs liens à la fois ne sont pas recherchés.
bad-many-links =
    { $count ->
        [one] Il y a { $count } lien ; une requête en accepte { $most } au plus.
       *[other] Il y a { $count } liens ; une requête en accepte { $most } au plus.
    }
bad-sound-of-several = Le son seul est fourni pour une publication, pas pour un créateur.
bad-file-number = Le numéro d’un fichier va de 1 à { $most }.
bad-no-such-file = La publication n’a pas de fichier portant ce numéro.
bad-many = Le nombre many va de 1 à { $most }.
bad-archive =
    { $most ->
        [one] Une archive accepte { $most } publication.
       *[other] Une archive accepte { $most } publications.
    }
bad-not-a-creator = Ce n’est pas le nom d’un créateur.

elsewhere-built-in = Les autres sites peuvent faire un lien vers un fichier, mais pas l’intégrer à leurs pages.
elsewhere-begins = La page d’un autre site peut mener ici, mais pas y commencer, poursuivre ou effacer quoi que ce soit.
built-in-begins = Un navigateur commence un enregistrement en allant à cette adresse, pas en l’intégrant à une page.

no-keys = Ce serveur n’accepte pas de clés.
no-keys-hint = Retirez l’en-tête Authorization.
key-unknown = Cette clé est inconnue ici.
key-unknown-hint = Demandez-en une à la personne qui gère ce serveur.
key-expired = Cette clé a expiré.
key-expired-hint = Demandez-en une nouvelle à la personne qui gère ce serveur.
key-elsewhere = Cette clé n’est pas prévue pour le réseau d’où vient votre demande.
key-elsewhere-hint = Utilisez-la là où elle doit l’être, ou demandez à la personne qui gère ce serveur.
password-wanted = Ce serveur est réservé à ceux qui connaissent son mot de passe.
password-wanted-hint = Demandez à la personne qui le gère. N’importe quel nom d’utilisateur convient avec le mot de passe.
front-door = On entre sur ce serveur par sa porte d’entrée, où l’on se connecte.
front-door-hint = Utilisez l’adresse que vous a indiquée la personne qui le gère.
