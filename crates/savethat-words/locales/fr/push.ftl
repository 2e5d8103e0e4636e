push-title = Sur cet appareil
push-lead = Laissez cet appareil vous avertir quand une Story a été gardée ou manquée, même si cette page est fermée.
push-name = Nom de cet appareil
push-tell = M’avertir sur cet appareil
push-told-here = Cet appareil reçoit les notifications.
push-asking = Un instant…
push-needs-https = Cette page a été chargée en simple http. Les notifications exigent https, comme le veulent les navigateurs.
push-needs-home = Sur un iPhone ou un iPad, la page doit d’abord être sur l’écran d’accueil : touchez « Partager », puis « Sur l’écran d’accueil », ouvrez-la de là et revenez à cette page.
push-refused = Ce navigateur n’a pas le droit d’afficher les notifications de cette page. Autorisez-les dans les réglages de l’appareil ou à côté de l’adresse de la page, puis rechargez-la.
push-unable = Ce navigateur ne peut pas recevoir de notifications quand la page est fermée.
push-failed = Cela n’a pas fonctionné : le service de notifications du navigateur n’a pas répondu. Réessayez.

push-devices = Appareils qui reçoivent les notifications
push-device-line = { $language }, depuis le { $day }, via { $service }
push-this-one = cet appareil
push-test = Tester
push-stop = Arrêter
push-came-through = Le test est bien arrivé sur { $name }.
push-not-through = Le test n’est pas arrivé sur { $name } : { $why }.
push-did-told = Cet appareil reçoit désormais les notifications.
push-did-stopped = L’appareil ne reçoit plus de notifications.

push-privacy = Les appareils sur lesquels le propriétaire veut être averti : pour chacun, un nom, une langue, l’adresse à laquelle l’appareil a trouvé ce serveur, ainsi que l’adresse et les clés avec lesquelles le service de notifications de son navigateur accepte les messages, jusqu’à l’arrêt des notifications ou la disparition de l’appareil. Ce service voit quand un message arrive et quelle est sa longueur ; son contenu est chiffré pour l’appareil.

push-wrong-endpoint = Ce n’est pas l’adresse d’un service de notifications.
push-wrong-endpoint-hint = Elle commence par https://, nomme un hôte sans port particulier, et compte au plus 1 000 caractères.
push-wrong-keys = Ce ne sont pas les clés d’un navigateur.
push-wrong-keys-hint = p256dh est un point de la courbe P-256 et auth compte 16 octets, tous deux en base64url, comme les donne PushSubscription.toJSON().
push-wrong-name = Le nom d’un appareil compte de 1 à 64 caractères.
push-wrong-name-hint = Par exemple : iPhone.
push-too-many = { $most ->
    [one] { $most } appareil reçoit déjà les notifications, c’est le maximum autorisé.
   *[other] { $most } appareils reçoivent déjà les notifications, c’est le maximum autorisé.
}
push-too-many-hint = Arrêtez d’abord les notifications d’un autre appareil.
push-no-device = Cet appareil n’existe pas.
push-no-device-hint = Ses notifications ont peut-être été arrêtées dans une autre fenêtre. Qui est averti : GET /api/v1/push
push-switched-off = Ce serveur n’envoie pas de notifications aux appareils.
push-switched-off-hint = La personne qui le gère en trouvera la raison dans son journal.

push-not-written = aucun message n’a pu être écrit pour lui
push-inside = son service de notifications se trouve dans un réseau interne
push-gone = son service de notifications a répondu { $status } : le navigateur ne veut plus de messages
push-later = son service de notifications a répondu { $status } : plus tard
push-not-trusted = son service de notifications a répondu { $status } : il veut peut-être savoir à qui écrire, définissez donc public_url ou operator_contact
push-not-taken = son service de notifications a répondu { $status }

push-test-title = Un test de savethat
push-test-body = Les messages arrivent bien sur cet appareil.
push-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
