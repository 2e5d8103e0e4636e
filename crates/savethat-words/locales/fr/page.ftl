title = savethat : enregistrer une Story TikTok
titled = { $title } · savethat
about = Collez le lien d’une Story, d’une vidéo ou d’une publication photo TikTok et recevez le fichier original. Sans app, sans connexion.
inside-app = Vous êtes dans le navigateur intégré de { $app }, qui souvent ne garde aucun fichier. Ouvrez cette page dans Safari ou Chrome : touchez ⋯ ou la boussole et choisissez « Ouvrir dans le navigateur ».
copy-address = Copier l’adresse de cette page
try-again = Réessayer
more-about-this = En savoir plus
request = requête
public-only = Publications publiques uniquement, jamais de connexion. Pour votre usage personnel : demandez avant de partager et citez le créateur. Sans lien avec TikTok.
insecure = Cette page a été chargée en simple http. L’enregistrement fonctionne ; le bouton pour coller, le partage vers Photos et l’installation exigent https, comme le veulent les navigateurs.
foot = À propos de cette page
foot-guides = Guides
foot-questions = Questions
foot-help = Aide
foot-privacy = Confidentialité
foot-legal = Mentions légales
foot-report = Signaler
foot-api = API
foot-library = Bibliothèque
foot-languages = Langues
foot-install = Écran d’accueil

field-label = Lien, texte partagé ou @nom
save-it = Enregistrer
paste-and-save = Coller et enregistrer

lead-title = Gardez une Story avant qu’elle disparaisse
lead = Collez le lien d’une Story, d’une vidéo ou d’une publication photo TikTok. Vous recevez le fichier original, vérifié jusqu’au dernier octet.
found = Trouvé
save-all = Tout enregistrer ({ $count })
save-chosen = Enregistrer la sélection
choose = choisir
others = Les autres Stories en ligne de ce créateur
several-links = { $count ->
    [one] { $count } lien
   *[other] { $count } liens
}
links-to-try = Liens à essayer

what-story = Story
what-video = Vidéo
what-photos = Photos
what-by = { $what } de { $who }
what-by-html = { $what } de <bdi>{ $who }</bdi>
posted-html = Publication : <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = Le créateur a désactivé l’enregistrement dans l’app. Demandez-lui avant de partager.
note-made-by-ai = TikTok indique que ce contenu est généré par IA.
note-marked = Seule une version avec le filigrane TikTok dans l’image était disponible.
ring-title = { $count ->
    [one] { $who } a une Story en ligne
   *[other] { $who } a { $count } Stories en ligne
}
contents-video = Vidéo, { $length }
contents-pictures = { $count ->
    [one] { $count } image
   *[other] { $count } images
}

file-video = Vidéo
file-picture = Image
file-sound = Son
file-captions = Sous-titres
file-of = { $name } { $n } sur { $count }
download-video = Télécharger la vidéo
download-picture = Télécharger l’image
download-sound = Télécharger le son
download-captions = Télécharger les sous-titres
plays-everywhere = lisible partout
plays-newer = peut ne pas être lisible sur les appareils anciens
with-mark = avec le filigrane TikTok
as-jpeg = En JPEG
as-jpeg-note = converti ici, pour les appareils qui n’ouvrent pas l’original
whole-and-checked = complet et vérifié
not-checked-yet = pas encore vérifié
moving-of = { $done } sur { $total }
moving-asking = demande en cours
moving-so-far = { $done } pour l’instant
sharpest-version = Version la plus nette
beside = Également
beside-m4a = Son (M4A, tel quel)
beside-mp3 = Son (MP3)
beside-vtt = Sous-titres { $language } (VTT)
beside-srt = Sous-titres { $language } (SRT)
beside-cover = Couverture
beside-slideshow = Diaporama (MP4, créé ici)
download-zip = Tout télécharger en ZIP

fetching = Récupération en cours
ready = Prêt
not-saved = Non enregistré
saved-in-part = Enregistré en partie
stalled = Plus rien n’arrive depuis un moment. Le Wi-Fi ou un meilleur endroit peut aider ; la récupération reprendra là où elle s’est arrêtée, et rien n’est perdu.
renews-itself-html = Cette page s’actualise toute seule, ou <a href="{ $refresh }">vérifiez maintenant</a>. Vous pouvez aussi la fermer : la récupération continue.
another-device = Sur un autre appareil
another-device-how = Scannez ceci avec l’autre appareil : vous y verrez la même chose qu’ici, pendant un jour, même si une Story est terminée entre-temps.
another-device-code = Code QR avec l’adresse de cette page
too-large-to-share = Un fichier est trop volumineux pour la feuille de partage. Téléchargez-le, ouvrez-le dans Fichiers, touchez « Partager », puis « Enregistrer la vidéo ».
keep-this = Garder dans la bibliothèque

line-waiting = En attente
line-looking = Recherche
line-in-part = Prêt en partie
list-looking = Recherche des Stories en ligne
list-found = Trouvées : { $all }, enregistrées : { $saved }
list-found-failed = Trouvées : { $all }, enregistrées : { $saved }, échecs : { $failed }
list-of = { $done } sur { $all }
list-all = Tout est enregistré ({ $all })
list-failed = Enregistrés : { $saved } sur { $all }, échecs : { $failed }
list-left-out = { $count ->
    [one] { $count } autre lien a été laissé de côté : une liste en accepte 100.
   *[other] { $count } autres liens ont été laissés de côté : une liste en accepte 100.
}
list-try-again = Réessayer ({ $count })

site-working-html = <strong>fonctionne</strong>, { $rest }
site-down-html = <strong>ne fonctionne pas</strong>, { $rest }
site-worked-html = <strong>dernier succès</strong> { $rest }
site-by = { $ago }, via { $way }
site-checked = vérifié { $ago }
site-checked-by = vérifié { $ago }, via { $way }
site-checked-by-not = vérifié { $ago }, via { $way } ; mais pas via { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = vérifié { $ago } ; les publications sont trouvées, mais leurs fichiers n’arrivent pas
site-refuses = vérifié { $ago } ; il refuse ce serveur
site-away = vérifié { $ago } ; il est injoignable d’ici
site-unreadable = vérifié { $ago } ; il répond d’une façon illisible ici
way-page = la page pour ordinateur
way-phone = la page mobile
way-player = les données du lecteur
way-embed = la page d’intégration
way-stories = la liste des Stories

looking-short = Recherche…
looking = Recherche en cours.
to-go = encore { $time }
to-photos = Enregistrer dans Photos
all-to-photos = Enregistrer les { $of } dans Photos
some-to-photos = Enregistrer { $from } à { $to } sur { $of } dans Photos
loading = Chargement, { $percent } %
load-failed = Le chargement s’est interrompu. Touchez pour réessayer.
tap-again = Chargé. Touchez encore une fois pour enregistrer dans Photos.
share-failed = Le partage n’a pas fonctionné ici. Utilisez le téléchargement ci-dessous.
copied = Copié
judged-post = Une publication.
judged-short = Un lien court : nous regardons où il mène.
judged-profile = Un profil : vous verrez les Stories en ligne.
judged-several = Liens : { $count }. Chacun est enregistré séparément, et tous ensemble dans un ZIP.
judged-elsewhere = Ce lien semble venir d’un autre site.
judged-nothing = Pas encore de lien ici. Un nom doit commencer par @.
offline = Impossible de joindre cette page.
offline-hint = Vérifiez votre connexion, puis continuez. Ce qui était déjà en cours de récupération se poursuit sans vous.
