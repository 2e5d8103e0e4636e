api-title = Die API
api-answer = Ein Link geht hinein, JSON oder die Datei selbst kommt heraus. Die Beispiele auf dieser Seite funktionieren so, wie sie dastehen.
api-no-key-html = Weder Schlüssel noch Konto sind nötig, außer der Betreiber dieses Servers verlangt das. Alles Folgende steht auch in <a href="/api/openapi.json">einer Beschreibung für Programme</a> (OpenAPI 3.1).

api-example-resolve = Was hinter einem Link steckt
api-example-file = Die Datei, unter ihrem eigenen Namen
api-example-many = Viele Links, einer je Zeile
api-example-python = Alle Dateien eines Beitrags, mit Python
api-example-javascript = Viele Links, mit JavaScript

api-shortcut = Auf einem iPhone, als Kurzbefehl
api-shortcut-new = Leg in „Kurzbefehle“ einen neuen an. Schalte in seinen Details „Im Share-Sheet anzeigen“ ein und lass ihn „URLs“ und „Text“ empfangen.
api-shortcut-encode = Füge „URL codieren“ hinzu und gib ihm die „Kurzbefehleingabe“.
api-shortcut-url-html = Füge „URL“ hinzu und schreib <code>{ $file }</code>, direkt gefolgt vom „URL-codierten Text“.
api-shortcut-get = Füge „Inhalte von URL abrufen“ hinzu.
api-shortcut-photos = Füge „In Fotoalbum sichern“ hinzu. Setze für Beiträge mit mehreren Bildern „Archiv extrahieren“ davor: Dann kommt ein ZIP.
api-shortcut-use = Tippe in TikTok auf „Teilen“, dann auf „Mehr“, und wähle ihn aus.

api-links = Links
api-links-says-html = Ein Link ist jeder Text, in dem einer steht, ein <code>@name</code> oder die Nummer eines Beitrags. Ein <code>@name</code> oder ein Profil meint die aktiven Storys des Creators. Mit <code>links</code> statt <code>link</code>, höchstens { $most }, ist die Antwort ein Dokument je Zeile (<code>application/x-ndjson</code>), jedes, sobald es bekannt ist: <code>index</code> sagt, zu welchem Link es gehört, ab 0, und ein Link, der scheitert, sagt das in seiner eigenen Zeile.
api-save = Ein Vorgang
api-save-says-html = <code>POST /api/v1/saves</code> ruft die Bytes sofort ab und behält sie einen Tag lang, auch wenn du gehst und wenn die Story endet. Die Adresse steht in <code>Location</code>; frag sie wieder ab, oder verfolge ihre <code>/events</code>. <code>sha256</code> ist da, wenn feststeht, dass eine Datei vollständig ist.
api-files = Die Dateien
api-files-says-html = Jedes <code>href</code> liegt auf diesem Server, nimmt Bereiche und <code>If-Range</code> an und hat ein starkes <code>ETag</code>. Eine Datei, die sich als beschädigt erweist, endet mit einer abgebrochenen Verbindung, nie mit einem verkürzten Erfolg.

api-failures = Wenn es scheitert
api-failures-says-html = Die Antwort ist ein Problem-Dokument (RFC 9457, <code>application/problem+json</code>) mit <code>code</code>, der sich nie ändert, einem Satz in <code>detail</code>, dem nächsten Schritt in <code>hint</code>, <code>retryable</code>, und <code>retry_after</code> in Sekunden, wo das bekannt ist. <code>request_id</code>, in jeder Antwort als <code>X-Request-Id</code>, führt zu der Zeile im Protokoll des Servers.
api-language-html = <code>title</code>, <code>detail</code> und <code>hint</code> sind in der Sprache, die <code>Accept-Language</code> verlangt oder mit der die Adresse beginnt, wie <code>/es/api/v1/saves</code>. <code>code</code> ist in allen gleich.
api-column-code = Code
api-column-status = Status
api-column-meaning = Bedeutung
api-column-again = Noch einmal?
api-yes = ja
api-no = nein
api-beside-html = Außerdem: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) und <code>busy</code> (503, später noch einmal).

api-limits = Grenzen und Schlüssel
api-limited-html = Abfragen sind hier begrenzt: Jeder Link ist eine. Wo das so ist, sagen <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> und <code>RateLimit-Reset</code>, wie viele noch übrig sind, und <code>429</code> kommt mit <code>Retry-After</code>. Ein Schlüssel, mit eigenen Grenzen, kommt in <code>Authorization: Bearer</code>; der Betreiber dieses Servers stellt ihn aus.
api-not-limited-html = Abfragen sind hier nicht begrenzt. Wo sie es sind, sagen <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> und <code>RateLimit-Reset</code>, wie viele noch übrig sind, und <code>429</code> kommt mit <code>Retry-After</code>. Ein Schlüssel, mit eigenen Grenzen, kommt in <code>Authorization: Bearer</code>; der Betreiber dieses Servers stellt ihn aus.
api-some-sites = Seiten von Websites, die der Betreiber genannt hat, dürfen die API in einem Browser benutzen; die von anderen nicht.
api-no-sites = Seiten anderer Websites dürfen die API hier nicht in einem Browser benutzen, außer der Betreiber nennt ihre Website.

api-everything = Alles, was sich abfragen lässt
api-column-request = Anfrage
api-column-what = Was es ist
