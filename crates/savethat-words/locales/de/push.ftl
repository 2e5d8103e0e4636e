push-title = Auf diesem Gerät
push-lead = Lass dich auf diesem Gerät benachrichtigen, wenn eine Story behalten oder verpasst wurde, auch wenn diese Seite geschlossen ist.
push-name = Name dieses Geräts
push-tell = Auf diesem Gerät benachrichtigen
push-told-here = Dieses Gerät bekommt Mitteilungen.
push-asking = Einen Moment …
push-needs-https = Diese Seite kam über einfaches http. Mitteilungen brauchen https, so verlangen es die Browser.
push-needs-home = Auf einem iPhone oder iPad muss die Seite erst auf dem Home-Bildschirm sein: Tippe auf „Teilen“, dann auf „Zum Home-Bildschirm“, öffne sie von dort und komm auf diese Seite zurück.
push-refused = Dieser Browser darf keine Mitteilungen dieser Seite zeigen. Erlaube sie in den Einstellungen des Geräts oder neben der Adresse der Seite, und lade dann die Seite neu.
push-unable = Dieser Browser kann keine Mitteilungen bekommen, während die Seite geschlossen ist.
push-failed = Das hat nicht geklappt: Der Push-Dienst des Browsers hat nicht geantwortet. Versuch es noch einmal.

push-devices = Geräte, die Mitteilungen bekommen
push-device-line = { $language }, seit { $day }, über { $service }
push-this-one = dieses Gerät
push-test = Testen
push-stop = Beenden
push-came-through = Der Test ist auf { $name } angekommen.
push-not-through = Der Test ist auf { $name } nicht angekommen: { $why }.
push-did-told = Dieses Gerät bekommt von jetzt an Mitteilungen.
push-did-stopped = Das Gerät bekommt keine Mitteilungen mehr.

push-privacy = Geräte, auf denen der Besitzer Mitteilungen bekommen will: von jedem ein Name, eine Sprache, unter welcher Adresse es diesen Server gefunden hat, und die Adresse und die Schlüssel, mit denen der Push-Dienst seines Browsers Nachrichten annimmt, bis die Mitteilungen beendet werden oder es das Gerät nicht mehr gibt. Dieser Dienst sieht, wann eine Nachricht kommt und wie lang sie ist; was darin steht, ist für das Gerät verschlüsselt.

push-wrong-endpoint = Das ist keine Adresse eines Push-Dienstes.
push-wrong-endpoint-hint = Sie beginnt mit https://, nennt einen Host ohne eigenen Port und hat höchstens 1.000 Zeichen.
push-wrong-keys = Das sind keine Schlüssel eines Browsers.
push-wrong-keys-hint = p256dh ist ein Punkt der Kurve P-256 und auth hat 16 Byte, beide in base64url, wie PushSubscription.toJSON() sie liefert.
push-wrong-name = Der Name eines Geräts hat 1 bis 64 Zeichen.
push-wrong-name-hint = Zum Beispiel: iPhone.
push-too-many = { $most ->
    [one] { $most } Gerät bekommt schon Mitteilungen, mehr dürfen es nicht sein.
   *[other] { $most } Geräte bekommen schon Mitteilungen, mehr dürfen es nicht sein.
}
push-too-many-hint = Beende sie zuerst auf einem anderen Gerät.
push-no-device = So ein Gerät gibt es nicht.
push-no-device-hint = Vielleicht wurde das in einem anderen Fenster beendet. Wer Mitteilungen bekommt: GET /api/v1/push
push-switched-off = Dieser Server sendet keine Mitteilungen an Geräte.
push-switched-off-hint = Wer ihn betreibt, findet den Grund im Protokoll.

push-not-written = es ließ sich keine Nachricht dafür schreiben
push-inside = sein Push-Dienst liegt in einem internen Netz
push-gone = sein Push-Dienst hat mit { $status } geantwortet: der Browser will keine Nachrichten mehr
push-later = sein Push-Dienst hat mit { $status } geantwortet: später
push-not-trusted = sein Push-Dienst hat mit { $status } geantwortet: er will vielleicht wissen, wem er schreiben kann, also setze public_url oder operator_contact
push-not-taken = sein Push-Dienst hat mit { $status } geantwortet

push-test-title = Ein Test von savethat
push-test-body = Nachrichten kommen auf diesem Gerät an.
push-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}
