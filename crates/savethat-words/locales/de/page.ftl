title = savethat: TikTok-Storys speichern
titled = { $title } · savethat
about = Füge den Link einer TikTok-Story, eines Videos oder eines Foto-Beitrags ein und du bekommst die Originaldatei. Ohne App, ohne Anmeldung.
inside-app = Du bist im eigenen Browser von { $app }, der Dateien oft nicht behält. Öffne diese Seite in Safari oder Chrome: Tippe auf ⋯ oder den Kompass und wähle „Im Browser öffnen“.
copy-address = Adresse dieser Seite kopieren
try-again = Noch einmal versuchen
more-about-this = Mehr dazu
request = Anfrage
public-only = Nur öffentliche Beiträge, niemals eine Anmeldung. Für dich selbst: Frag, bevor du es teilst, und nenne den Creator. Nicht mit TikTok verbunden.
insecure = Diese Seite kam über einfaches http. Speichern funktioniert; Einfügen per Knopf, Teilen in Fotos und Installieren brauchen https, so verlangen es die Browser.
foot = Über diese Seite
foot-guides = Anleitungen
foot-questions = Fragen
foot-help = Hilfe
foot-privacy = Datenschutz
foot-legal = Rechtliches
foot-report = Melden
foot-api = API
foot-library = Bibliothek
foot-languages = Sprachen
foot-install = Startbildschirm

field-label = Link, geteilter Text oder @name
save-it = Speichern
paste-and-save = Einfügen und speichern

lead-title = Behalte eine Story, bevor sie weg ist
lead = Füge den Link einer TikTok-Story, eines Videos oder eines Foto-Beitrags ein. Du bekommst die Originaldatei, bis aufs letzte Byte geprüft.
found = Gefunden
save-all = Alle { $count } speichern
save-chosen = Auswahl speichern
choose = auswählen
others = Weitere aktive Storys dieses Creators
several-links = { $count ->
    [one] { $count } Link
   *[other] { $count } Links
}
links-to-try = Links zum Ausprobieren

what-story = Story
what-video = Video
what-photos = Fotos
what-by = { $what } von { $who }
what-by-html = { $what } von <bdi>{ $who }</bdi>
posted-html = Gepostet: <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = Der Creator hat das Speichern in der App ausgeschaltet. Frag nach, bevor du es teilst.
note-made-by-ai = TikTok kennzeichnet dies als KI-generiert.
note-marked = Es gab nur eine Version mit TikTok-Wasserzeichen im Bild.
ring-title = { $count ->
    [one] { $who } hat eine aktive Story
   *[other] { $who } hat { $count } aktive Storys
}
contents-video = Video, { $length }
contents-pictures = { $count ->
    [one] { $count } Bild
   *[other] { $count } Bilder
}

file-video = Video
file-picture = Bild
file-sound = Ton
file-captions = Untertitel
file-of = { $name } { $n } von { $count }
download-video = Video herunterladen
download-picture = Bild herunterladen
download-sound = Ton herunterladen
download-captions = Untertitel herunterladen
plays-everywhere = läuft überall
plays-newer = läuft auf älteren Geräten vielleicht nicht
with-mark = mit TikTok-Wasserzeichen
as-jpeg = Als JPEG
as-jpeg-note = hier umgewandelt, für Geräte, die das Original nicht öffnen
whole-and-checked = vollständig und geprüft
not-checked-yet = noch nicht geprüft
moving-of = { $done } von { $total }
moving-asking = wird angefragt
moving-so-far = bisher { $done }
sharpest-version = Schärfste Version
beside = Außerdem
beside-m4a = Ton (M4A, unverändert)
beside-mp3 = Ton (MP3)
beside-vtt = Untertitel { $language } (VTT)
beside-srt = Untertitel { $language } (SRT)
beside-cover = Titelbild
beside-slideshow = Diashow (MP4, hier erstellt)
download-zip = Alles als ZIP herunterladen

fetching = Wird abgerufen
ready = Fertig
not-saved = Nicht gespeichert
saved-in-part = Teilweise gespeichert
stalled = Seit einer Weile kommt nichts an. Wi-Fi oder ein besserer Platz kann helfen; es geht dort weiter, wo es aufgehört hat, und nichts geht verloren.
renews-itself-html = Diese Seite aktualisiert sich selbst, oder <a href="{ $refresh }">sieh jetzt nach</a>. Du kannst sie auch schließen: Der Abruf läuft weiter.
another-device = Auf einem anderen Gerät
another-device-how = Scanne das mit dem anderen Gerät: Du siehst dort einen Tag lang dasselbe wie hier, auch wenn eine Story bis dahin vorbei ist.
another-device-code = QR-Code mit der Adresse dieser Seite
too-large-to-share = Eine Datei hier ist zu groß für das Teilen-Menü. Lade sie herunter, öffne sie in Dateien, tippe auf „Teilen“ und dann auf „Video sichern“.
keep-this = In der Bibliothek behalten

line-waiting = Wartet
line-looking = Sucht
line-in-part = Teilweise fertig
list-looking = Aktive Storys werden gesucht
list-found = { $all } gefunden, { $saved } gespeichert
list-found-failed = { $all } gefunden, { $saved } gespeichert, { $failed } fehlgeschlagen
list-of = { $done } von { $all }
list-all = Alle { $all } gespeichert
list-failed = { $saved } von { $all } gespeichert, { $failed } fehlgeschlagen
list-left-out = { $count ->
    [one] { $count } weiterer Link wurde ausgelassen: Eine Liste fasst 100.
   *[other] { $count } weitere Links wurden ausgelassen: Eine Liste fasst 100.
}
list-try-again = { $count } noch einmal versuchen

site-working-html = <strong>funktioniert</strong>, { $rest }
site-down-html = <strong>funktioniert nicht</strong>, { $rest }
site-worked-html = <strong>hat zuletzt funktioniert</strong>: { $rest }
site-by = { $ago }, über { $way }
site-checked = geprüft { $ago }
site-checked-by = geprüft { $ago }, über { $way }
site-checked-by-not = geprüft { $ago }, über { $way }; nicht über { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = geprüft { $ago }; Beiträge werden gefunden, aber ihre Dateien kommen nicht an
site-refuses = geprüft { $ago }; es weist diesen Server ab
site-away = geprüft { $ago }; es ist von hier aus nicht erreichbar
site-unreadable = geprüft { $ago }; es antwortet auf eine Weise, die hier nicht lesbar ist
way-page = die Desktop-Seite
way-phone = die Handy-Seite
way-player = die Daten des Players
way-embed = die Seite zum Einbetten
way-stories = die Liste der Storys

looking-short = Suche…
looking = Wird gesucht.
to-go = noch { $time }
to-photos = In Fotos sichern
all-to-photos = Alle { $of } in Fotos sichern
some-to-photos = { $from } bis { $to } von { $of } in Fotos sichern
loading = Wird geladen, { $percent } %
load-failed = Das Laden wurde unterbrochen. Tippe, um es noch einmal zu versuchen.
tap-again = Geladen. Tippe noch einmal, um in Fotos zu sichern.
share-failed = Das Teilen hat hier nicht geklappt. Nutze den Download unten.
copied = Kopiert
judged-post = Ein Beitrag.
judged-short = Ein Kurzlink: Wir sehen nach, wohin er führt.
judged-profile = Ein Profil: Du siehst gleich die aktiven Storys.
judged-several = Links: { $count }. Jeder wird einzeln gespeichert, und alle zusammen als ein ZIP.
judged-elsewhere = Das sieht nach einem Link einer anderen Seite aus.
judged-nothing = Noch kein Link dabei. Ein Name braucht sein @.
offline = Diese Seite war nicht zu erreichen.
offline-hint = Prüfe deine Verbindung und mach dann weiter. Was hier schon abgerufen wurde, läuft auch ohne dich weiter.
