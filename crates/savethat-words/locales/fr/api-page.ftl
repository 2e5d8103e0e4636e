api-title = L’API
api-answer = Un lien entre, du JSON ou le fichier lui-même sort. Les exemples de cette page fonctionnent tels quels.
api-no-key-html = Ni clé ni compte ne sont nécessaires, sauf si la personne qui gère ce serveur en exige. Tout ce qui suit figure aussi dans <a href="/api/openapi.json">une description pour les programmes</a> (OpenAPI 3.1).

api-example-resolve = Ce qu’il y a derrière un lien
api-example-file = Le fichier, sous son propre nom
api-example-many = Plusieurs liens, un par ligne
api-example-python = Tous les fichiers d’une publication, avec Python
api-example-javascript = Plusieurs liens, avec JavaScript

api-shortcut = Sur un iPhone, sous forme de raccourci
api-shortcut-new = Dans Raccourcis, créez un nouveau raccourci. Dans ses détails, activez « Afficher dans la feuille de partage » et acceptez en entrée « URL » et « Texte ».
api-shortcut-encode = Ajoutez « Encoder l’URL », et donnez-lui « Entrée du raccourci ».
api-shortcut-url-html = Ajoutez « URL », et écrivez <code>{ $file }</code>, immédiatement suivi de « Texte encodé en URL ».
api-shortcut-get = Ajoutez « Obtenir le contenu de l’URL ».
api-shortcut-photos = Ajoutez « Enregistrer dans l’album photo ». Pour les publications de plusieurs images, placez « Extraire l’archive » avant : c’est alors un ZIP qui arrive.
api-shortcut-use = Dans TikTok, touchez « Partager », puis « Plus », et choisissez-le.

api-links = Liens
api-links-says-html = Un lien est n’importe quel texte qui en contient un, un <code>@name</code> ou le numéro d’une publication. Un <code>@name</code> ou un profil désigne les Stories en ligne du créateur. Avec <code>links</code> au lieu de <code>link</code>, { $most } au plus, la réponse est un document par ligne (<code>application/x-ndjson</code>), chacun dès qu’il est connu : <code>index</code> dit à quel lien il correspond, à partir de 0, et un lien qui échoue le dit sur sa propre ligne.
api-save = Un enregistrement
api-save-says-html = <code>POST /api/v1/saves</code> récupère aussitôt les octets et les garde un jour, même si vous partez et même quand la Story se termine. Son adresse est dans <code>Location</code> ; interrogez-la de nouveau, ou suivez ses <code>/events</code>. <code>sha256</code> apparaît quand il est prouvé qu’un fichier est complet.
api-files = Les fichiers
api-files-says-html = Chaque <code>href</code> se trouve sur ce serveur, accepte les plages et <code>If-Range</code>, et possède un <code>ETag</code> fort. Un fichier qui se révèle abîmé se termine par une connexion coupée, jamais par un succès écourté.

api-failures = En cas d’échec
api-failures-says-html = La réponse est un document de problème (RFC 9457, <code>application/problem+json</code>) avec <code>code</code>, qui ne change jamais, une phrase dans <code>detail</code>, l’étape suivante dans <code>hint</code>, <code>retryable</code>, et <code>retry_after</code> en secondes quand il est connu. <code>request_id</code>, présent dans chaque réponse sous <code>X-Request-Id</code>, mène à la ligne du journal du serveur.
api-language-html = <code>title</code>, <code>detail</code> et <code>hint</code> sont dans la langue que demande <code>Accept-Language</code>, ou par laquelle commence l’adresse, comme <code>/es/api/v1/saves</code>. <code>code</code> est le même dans toutes.
api-column-code = Code
api-column-status = Statut
api-column-meaning = Signification
api-column-again = Réessayer ?
api-yes = oui
api-no = non
api-beside-html = S’y ajoutent : <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) et <code>busy</code> (503, réessayer plus tard).

api-limits = Limites et clés
api-limited-html = Les recherches sont limitées ici : chaque lien en est une. Là où elles le sont, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> et <code>RateLimit-Reset</code> disent combien il en reste, et <code>429</code> arrive avec <code>Retry-After</code>. Une clé, avec ses propres limites, se met dans <code>Authorization: Bearer</code> ; c’est la personne qui gère ce serveur qui les crée.
api-not-limited-html = Les recherches ne sont pas limitées ici. Là où elles le sont, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> et <code>RateLimit-Reset</code> disent combien il en reste, et <code>429</code> arrive avec <code>Retry-After</code>. Une clé, avec ses propres limites, se met dans <code>Authorization: Bearer</code> ; c’est la personne qui gère ce serveur qui les crée.
api-some-sites = Les pages des sites que l’exploitant a nommés peuvent utiliser l’API dans un navigateur ; celles des autres, non.
api-no-sites = Les pages d’autres sites ne peuvent pas utiliser l’API dans un navigateur ici, sauf si l’exploitant nomme leur site.

api-everything = Tout ce qui peut être demandé
api-column-request = Requête
api-column-what = Ce que c’est
