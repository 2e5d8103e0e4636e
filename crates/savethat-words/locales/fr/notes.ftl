guides-title = Guides
guides-answer = Comment enregistrer quoi, sur quel appareil, et ce qui ne peut pas l’être.
guides-in-english = Cette page n’existe pas encore dans votre langue. La voici en anglais.
guides-all = Tous les guides

question-title = Questions
question-answer = Est-ce anonyme, que reçoit-on, combien de temps cela marche : les réponses courtes.
question-same = Les Stories et les vidéos, est-ce la même chose ?
question-same-answer-html = Pour cette page, oui : collez le lien de l’une ou de l’autre. Une Story est terminée au bout de 24 heures ; <a href="/guides/stories-and-videos">ce tableau</a> montre les autres différences.
question-anonymous = Est-ce anonyme ?
question-anonymous-answer-html = L’enregistrement n’utilise ici aucun compte : votre nom n’apparaît donc pas parmi les spectateurs. Mais si vous avez ouvert la Story dans l’app, cette vue a été comptée ; saisir @nom ici n’utilise aucun compte. TikTok voit l’adresse de ce serveur, pas la vôtre. Ce que ce serveur retient lui-même est décrit sur la <a href="/privacy">page Confidentialité</a>.
question-app = Ai-je besoin de l’app TikTok ?
question-app-answer = Non. N’importe quel lien suffit, d’où qu’il vienne, et @nom se passe même de lien. Vous n’avez besoin d’aucune app de notre part non plus.
question-format = Quel format vais-je recevoir ?
question-format-answer = Les vidéos arrivent en MP4 avec tout leur son ; les images dans le format où elles ont été publiées, comme JPEG ou PNG. Rien n’est recompressé. Quand une version plus nette existe, elle est proposée à côté de celle qui est lisible partout.
question-all = Puis-je enregistrer toutes les Stories d’un coup ?
question-all-answer = Oui. Saisissez @nom et touchez « Tout enregistrer », ou collez plusieurs liens ensemble : chacun a son propre état, et tous arrivent dans un seul ZIP.
question-expired = Puis-je enregistrer une Story terminée ?
question-expired-answer-html = Non. Après 24 heures, TikTok ne la distribue plus et aucun outil ne peut la récupérer. Si vous l’avez enregistrée ici quand elle était en ligne, la page de cet enregistrement la garde aussi longtemps que <a href="/privacy">ce serveur la conserve</a>. Le créateur l’a peut-être gardée : demandez-lui.
question-my-link = Pourquoi mon lien ne fonctionne-t-il pas ?
question-my-link-answer-html = La réponse à côté du champ dit pourquoi, et chacune est expliquée dans l’<a href="/help">Aide</a>. Le plus souvent, la publication est terminée, privée ou supprimée, ou le lien est celui d’une autre page, comme un direct ou un son.
question-legal = Est-ce légal ?
question-legal-answer = Cela dépend de votre pays et de ce que vous en faites, et ceci n’est pas un conseil juridique. Certains pays autorisent une copie privée de ce qui est public ; le republier sans demander est une autre affaire presque partout. Les conditions de TikTok peuvent interdire le téléchargement. Demandez avant de partager, et citez le créateur.
question-music = La musique est-elle incluse ?
question-music-answer-html = Oui, une vidéo garde tout son son, musique comprise. Vous pouvez aussi l’avoir seule, en M4A ou en MP3 ; voyez <a href="/guides/tiktok-mp3">le guide</a>.
question-watermark = Y a-t-il un filigrane dans l’image ?
question-watermark-answer = Vous recevez la version sans le filigrane mobile de TikTok quand TikTok en fournit une. Si seule une version avec filigrane était disponible, le résultat le dit.
question-checked = Que veut dire « complet et vérifié » ?
question-checked-answer = Le fichier a été lu jusqu’à son dernier octet : sa longueur, ses parties, la présence d’une image et, si la publication a du son, de son son. C’est seulement alors que le bouton s’allume. Un fichier coupé ou vide n’est jamais présenté comme un succès.

trouble-title = Aide
trouble-answer = Trouvez ce que la page a dit, ou ce que vous voyez, et faites la première chose indiquée.
trouble-of-link = Le lien
trouble-not-a-link = Il n’y a pas de lien dans ce que j’ai collé
trouble-not-a-link-help = Copiez de nouveau le lien : dans TikTok, touchez « Partager », puis « Copier le lien ». Le texte autour peut rester. @nom fonctionne sans lien.
trouble-no-copy-link = L’app ne propose pas « Copier le lien »
trouble-no-copy-link-help = Saisissez plutôt @nom ici : vous verrez toutes les Stories en ligne de ce créateur. Mettre à jour l’app TikTok fait souvent revenir le bouton. Enregistrer l’écran est le dernier recours : cela filme l’app, pas le fichier.
trouble-link-unsupported = Lien non pris en charge
trouble-link-unsupported-help = Cette page TikTok n’est pas une publication : c’est un direct, un son, un hashtag, une recherche, une collection ou une invitation. Ouvrez la Story, la vidéo ou la publication photo elle-même et copiez son lien.
trouble-site-unknown = C’est un lien d’un autre site
trouble-site-unknown-help-html = Seul TikTok est pris en charge ici. <a href="/guides/instagram-stories">Ce qui est possible avec Instagram</a>.
trouble-refused-address = Le lien mène hors de TikTok
trouble-refused-address-help = Il n’a pas été suivi, pour vous protéger et protéger ce serveur. Quelqu’un a peut-être créé un lien qui imite ceux de TikTok : copiez-le de nouveau dans l’app.
trouble-of-post = La publication
trouble-expired = La Story est terminée
trouble-expired-help = Elle ne peut plus être récupérée : les Stories durent 24 heures. La prochaine fois, enregistrez-la tant qu’elle est en ligne ; demandez au créateur s’il l’a gardée.
trouble-no-stories = Ce créateur n’a pas de Story en ligne
trouble-no-stories-help = Il n’y en a pas en ce moment, ou seulement pour les amis. Revenez quand un anneau entoure la photo de profil.
trouble-not-found = La publication est introuvable
trouble-not-found-help = Elle a été supprimée, ou le lien est incomplet. Ouvrez-la dans l’app : si elle y est, copiez de nouveau le lien. Si c’était une Story, elle est peut-être tout simplement terminée.
trouble-private = La publication est privée
trouble-private-help-html = Elle n’est pas publique : elle n’est donc pas enregistrée ici, et aucun outil honnête ne le peut. <a href="/guides/private-accounts">Ce que vous pouvez faire</a>.
trouble-login-required = Réservé aux personnes connectées
trouble-login-required-help = TikTok ne montre les publications sensibles, et Instagram et Facebook ne montrent les Stories, qu’aux personnes connectées. Nous ne demandons jamais de connexion. Enregistrez-la dans l’app, si son auteur le permet.
trouble-region-blocked = Non disponible dans ce pays
trouble-region-blocked-help = TikTok ne montre pas cette publication dans le pays où se trouve ce serveur. Un serveur situé ailleurs la verra peut-être.
trouble-withheld = Retirée sur demande
trouble-withheld-help-html = La personne qui gère ce serveur bloque la publication, le créateur ou le fichier à la suite d’une demande ; aucun autre lien n’y mène ici non plus. Si vous pensez que c’est une erreur, demandez-lui : son contact se trouve dans les <a href="/legal">Mentions légales</a>.
trouble-of-file = Le fichier
trouble-no-button = Il n’y a pas de bouton de téléchargement
trouble-no-button-help = Il s’allume quand il est prouvé que le fichier est complet ; d’ici là, le simple lien à côté fonctionne déjà et indique « pas encore vérifié ». Si la page ne bouge pas du tout, utilisez « vérifiez maintenant » ou ouvrez-la dans un autre navigateur.
trouble-wont-play = Le fichier n’est pas lisible
trouble-wont-play-help = Essayez d’abord un autre lecteur : VLC lit presque tout, Google Photos presque autant. Si vous avez pris la version la plus nette (H.265), prenez la version ordinaire. Changer le nom ou l’extension du fichier ne change rien à son contenu. Sur un iPhone, faites-le passer de Fichiers à Photos : ouvrez-le, touchez « Partager », puis « Enregistrer la vidéo ».
trouble-slow = C’est lent, ou bloqué
trouble-slow-help = Rien n’est perdu : cela reprend là où cela s’est arrêté. Essayez le Wi-Fi ou un meilleur endroit, ou reprenez le téléchargement dans la liste de votre navigateur. Si vous êtes dans le navigateur d’une app, ouvrez la page dans Safari, Chrome ou Firefox.
trouble-media-broken = Le fichier est arrivé abîmé
trouble-media-broken-help = Ce que les serveurs de TikTok ont envoyé était chaque fois coupé ou abîmé, le fichier n’a donc pas été gardé : réessayez, ce qui est déjà arrivé pourra peut-être être complété. Une moitié de fichier ne vous est jamais donnée pour un fichier complet.
trouble-too-large = Le fichier est trop volumineux
trouble-too-large-help = La personne qui gère ce serveur a fixé une limite par fichier. Demandez-lui de l’augmenter, ou faites tourner savethat vous-même.
trouble-no-space = Il n’y a plus de place
trouble-no-space-help = Le disque de ce serveur est plein. Réessayez plus tard ; la personne qui le gère doit libérer de l’espace.
trouble-of-site = TikTok et ce serveur
trouble-site-refused = TikTok refuse ce serveur
trouble-site-refused-help-html = Votre lien n’est pas en cause : TikTok limite le nombre de demandes par adresse, ou veut qu’un puzzle soit résolu. Réessayez dans quelques minutes. La personne qui gère le serveur peut vérifier avec <code>savethat doctor</code>.
trouble-site-unreachable = TikTok est injoignable
trouble-site-unreachable-help = TikTok, ou le chemin qui y mène, est en panne en ce moment. Réessayez dans un instant ; si cela dure, le problème vient du réseau de ce serveur.
trouble-site-changed = TikTok a répondu d’une façon nouvelle
trouble-site-changed-help-html = TikTok a changé quelque chose que cette version ne sait pas lire. Une version plus récente de savethat le sait peut-être : la personne qui gère ce serveur peut le mettre à jour, ou le signaler avec <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = Vos demandes sont trop rapides
trouble-rate-limited-help = Attendez le temps indiqué dans la réponse, puis réessayez. Cette limite évite que TikTok refuse ce serveur à tout le monde.
trouble-busy = Le serveur est occupé
trouble-busy-help = Il a trop à faire en ce moment. Réessayez dans quelques secondes.
trouble-no-such-page = Il n’y a rien à cette adresse
trouble-no-such-page-help = Une adresse a été coupée, ou un enregistrement est plus ancien que ce qui est conservé. Recommencez avec le même lien.
trouble-key-refused = Ce serveur ne vous laisse pas entrer
trouble-key-refused-help-html = Un mot de passe ou une clé était erroné, ou il n’y en avait pas. Pour enregistrer, demandez à la personne qui gère le serveur ; la plupart des serveurs n’en exigent pas. La bibliothèque est réservée à son propriétaire : s’il a oublié son mot de passe, il obtient sur le serveur même un mot pour en créer un nouveau, avec <code>savethat library owner</code>.
trouble-bad-request = La requête n’est pas valide
trouble-bad-request-help-html = Une adresse a été modifiée à la main, ou la page d’un autre site a essayé d’utiliser celle-ci. Recommencez sur <a href="/">la première page</a>.
trouble-internal = Une erreur s’est produite ici
trouble-internal-help = C’est notre faute. Donnez à la personne qui gère ce serveur le numéro de requête affiché sous le message : il lui permettra de retrouver ce qui s’est passé.

privacy-title = Confidentialité
privacy-answer = Pas de compte, pas de cookies pour les visiteurs, personne n’est compté. Cette page est écrite d’après les réglages avec lesquels ce serveur fonctionne.
privacy-kept = Ce qui est conservé
privacy-kept-files = Les fichiers enregistrés par quelqu’un : sur le disque de ce serveur, pendant environ { $age }, et environ { $bytes } en tout ; les plus anciens partent d’abord. Ce que quelqu’un est en train de récupérer ou de télécharger reste jusqu’à la fin.
privacy-kept-saves = Les enregistrements et les listes, sous une adresse impossible à deviner : en mémoire, consultables pendant { $saves }, et effacés au redémarrage. Toute personne qui a l’adresse peut les ouvrir ; elle n’est affichée nulle part.
privacy-kept-withheld-html = Ce que l’exploitant bloque (<a href="/report">Signaler</a>) : une liste de numéros, de noms et de sommes de contrôle, dans un fichier à lui. Ce qu’elle désigne n’est pas conservé.
privacy-kept-library = La bibliothèque du propriétaire de ce serveur : des publications publiques qu’il a choisies et les Stories des créateurs qu’il désigne, avec légende et dates, jusqu’à ce qu’il les retire. Rien des visiteurs ne s’y trouve. Ses flux peuvent être lus par toute personne qui en a l’adresse, impossible à deviner.
privacy-kept-owner = Pour que le propriétaire, et personne d’autre, puisse y entrer : son mot de passe sous forme d’empreinte irréversible et, pour chaque navigateur connecté, l’empreinte de son cookie, le début et la fin de la session, pendant { $session } au plus.
privacy-kept-known = Ce que TikTok a dit des dernières publications, { $known } au plus : en mémoire, effacé au redémarrage.
privacy-kept-worked = Quand TikTok a répondu pour la dernière fois et par laquelle de ses pages, pour que cette page puisse dire s’il fonctionne : une heure, pas à qui était le lien ni ce qu’il y avait derrière.
privacy-log = Ce que dit le journal
privacy-log-says = Pour chaque requête : son heure, un identifiant aléatoire, la méthode, son type (« enregistrement », par exemple), le statut et le code de la réponse, le statut donné par TikTok s’il y en a un, et la durée. Ni votre lien, ni votre adresse, ni votre navigateur. Quand un fichier échoue, la raison aussi, sans son adresse.
privacy-log-metrics = De plus, les requêtes sont comptées par type et par résultat, et les octets au total : pour la personne qui gère ce serveur, et non par visiteur.
privacy-none = Ce qu’il n’y a pas
privacy-none-but-owner-html = Pas de compte, pas de connexion, aucun stockage dans votre navigateur en dehors de son cache ordinaire, pas de publicité, pas de comptage des visiteurs, ni police, ni script, ni image venus d’ailleurs. Il existe un seul cookie, pour une seule personne : le propriétaire de la bibliothèque de ce serveur, qui se connecte sur <a href="/owner">une page à part</a>. C’est un nombre aléatoire qui garde ce navigateur connecté. Quiconque ne fait qu’enregistrer n’en reçoit pas.
privacy-none-at-all = Pas de compte, pas de connexion, pas de cookie, aucun stockage dans votre navigateur en dehors de son cache ordinaire, pas de publicité, pas de comptage des visiteurs, ni police, ni script, ni image venus d’ailleurs.
privacy-site = Ce que voit TikTok
privacy-site-sees = Ce serveur interroge TikTok avec sa propre adresse ou celle d’un proxy par lequel il passe, jamais avec la vôtre. Ni votre navigateur ni la personne qui a partagé le lien avec vous ne sont transmis : ce qu’un lien dit d’elle est d’abord retiré. Seul un lien court doit être suivi tel quel.
privacy-elsewhere = Ce qui n’est pas entre nos mains
privacy-elsewhere-ask-html = La personne qui gère ce serveur peut le régler pour qu’il consigne davantage, et peut elle-même en conserver plus, par exemple dans un proxy placé devant. Demandez-lui : <a href="/legal">contact</a>.
privacy-elsewhere-unnamed = La personne qui gère ce serveur peut le régler pour qu’il consigne davantage, et peut elle-même en conserver plus, par exemple dans un proxy placé devant. Elle n’a indiqué aucun contact ici.

legal-title = Mentions légales
legal-answer = Qui gère ce serveur, à quoi il sert, et que faire quand une publication doit disparaître.
legal-who = Qui gère ce serveur
legal-what-for = À quoi il sert
legal-what-for-says = À garder des publications publiques, pour vous-même. Demandez avant de partager ce qui n’est pas à vous, et citez le créateur. Ce serveur n’utilise aucun compte et ne demande à TikTok que ce que TikTok montre à des inconnus. Il est sans lien avec TikTok ; ce nom appartient à son titulaire.
legal-to-go = Quand une publication doit disparaître
legal-to-go-says-html = Les fichiers ne sont conservés que peu de temps (<a href="/privacy">combien de temps</a>) et ne figurent dans aucune liste. <a href="/report">Signaler</a> explique quoi écrire, et à qui. La personne qui gère ce serveur peut bloquer une publication, un créateur ou un fichier : il n’est alors plus ni recherché, ni montré, ni distribué ici, et ce qui en était conservé est supprimé. La publication elle-même est chez TikTok : une fois supprimée ou rendue privée là-bas, elle ne peut plus être récupérée ici ; ce qui a été enregistré avant part quand son temps est écoulé.
legal-program = Le programme
legal-program-says = savethat { $version }. Ses licences, et celles de ses composants, sont fournies avec son code source.
legal-no-contact = La personne qui gère ce serveur n’a indiqué aucun contact. Si son adresse est un nom de domaine, le registre de ce nom, ou la société qui l’héberge, peut transmettre un message.

report-title = Signaler
report-answer = Écrivez à la personne qui gère ce serveur, avec le lien de la publication : elle peut la bloquer ici. Seul TikTok peut retirer la publication elle-même.
report-who = À qui écrire
report-send = Envoyez le lien de la publication, ou le @nom du créateur, et dites de quel cas il s’agit. Si vous avez le fichier lui-même, son SHA-256 désigne exactement ces octets, d’où qu’ils viennent.
report-child = Un enfant est maltraité ou montré de manière sexuelle
report-child-says-html = Ceci passe avant tout le reste. N’enregistrez pas ce contenu et ne le transmettez pas, même comme preuve. Prévenez d’abord la police ou la ligne de signalement de votre pays : <span>report.cybertip.org</span> aux États-Unis, <span>report.iwf.org.uk</span> au Royaume-Uni, l’une de celles d’<span>inhope.org</span> ailleurs. Ensuite TikTok, dans l’app, et la personne qui gère ce serveur : écrivez « protection de l’enfance » à la première ligne.
report-privacy = On vous y voit, et vous n’étiez pas d’accord
report-privacy-says-html = Des images intimes, une adresse, un visage qui n’étaient pas destinés à tout le monde : dites que c’est vous, ou au nom de qui vous parlez. Contre la diffusion d’images intimes, <span>stopncii.org</span> peut aider, et pour les personnes alors mineures <span>takeitdown.ncmec.org</span>.
report-copyright = C’est votre œuvre
report-copyright-says = Dites ce qui est à vous, où se trouve l’original, et que vous avez le droit de faire cette demande, ou de qui vous le tenez. Ce serveur montre ce que TikTok montre et le conserve peu de temps ; chez TikTok, le formulaire de droits d’auteur le retire pour tout le monde.
report-other = Autre chose
report-other-says = Contraire à la loi, une menace, une erreur : dites ce que c’est, et où vous vivez si la loi de votre pays est en jeu.
report-happens = Ce qui va se passer
report-happens-says = La personne qui gère ce serveur décide. Elle peut bloquer une publication, tout ce qui vient d’un créateur, ou un fichier d’après ses octets. Dès lors, ce serveur ne le recherche plus, ne le montre plus et ne le distribue plus, quel que soit le lien qui y mène ; ce qu’il en avait est supprimé, avec tout ce qui en a été tiré, et les téléchargements en cours sont coupés. Qui le demande apprend qu’il a été retiré sur demande, mais pas par qui.
report-happens-library = Ce que le propriétaire de ce serveur garde pour lui-même est sa propre copie, comme si elle se trouvait sur son appareil : elle quitte les flux et les exports de sa bibliothèque, et c’est à lui de dire si elle y est supprimée.
report-happens-here = Cela ne vaut que sur ce serveur. Les fichiers que quelqu’un a enregistrés sur son propre appareil y restent, et les autres serveurs appartiennent à d’autres.
report-at-tiktok = Chez TikTok
report-at-tiktok-says = Seuls TikTok, ou la personne qui l’a publiée, peuvent retirer la publication elle-même. Dans l’app, touchez « Partager », puis « Signaler » ; pour la vie privée et les droits d’auteur, les pages d’aide de TikTok ont leurs propres formulaires. Une fois retirée là-bas, elle ne peut plus être récupérée ici.
report-makers = Les auteurs du programme
report-makers-says-html = Ils ne gèrent rien sur ce serveur et ne peuvent rien en retirer. Pour une erreur dans le programme, consultez d’abord l’<a href="/help">Aide</a> ; puis signalez-la là d’où vient le programme, avec le numéro de requête affiché sous le message. Il mène à la ligne du journal et ne dit rien de vous.
