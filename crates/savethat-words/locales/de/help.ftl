help-savethat = Füge den Link einer TikTok-Story ein und du bekommst die Originaldatei
help-savethat-after = Rückgabewert: 0 alles gespeichert, 2 falscher Aufruf, 3 kein Link, den savethat speichert, 4 vorbei oder nicht vorhanden, 5 privat oder nur mit Anmeldung, 6 die Website weist ab oder ist nicht erreichbar, 7 die Website hat sich geändert, 8 was kam, ist nicht vollständig, 9 kein Platz oder Schreiben nicht möglich, 130 unterbrochen, 1 alles andere. Bei mehreren Links: der des ersten Fehlschlags, nachdem alle versucht wurden.
help-verbose = Mehr auf die Standardfehlerausgabe protokollieren; zweimal für alles. RUST_LOG gilt auch
help-links = Ein Link, beliebiger Text mit einem Link darin, @name oder nur die ID eines Beitrags
help-file = Weitere Links aus dieser Datei lesen, einen pro Zeile; - ist die Standardeingabe; Zeilen, die mit # beginnen, sind Kommentare
help-config = Einstellungen aus dieser TOML-Datei lesen [Variable: SAVETHAT_CONFIG]

help-get = Speichern, was hinter Links steckt
help-get-output = In diesen Ordner speichern, der bei Bedarf angelegt wird; mit einem {"{"} ist es eine Vorlage, etwa {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = In geschweiften Klammern kann eine Vorlage nennen: handle, id, date, caption, n, ext, kind, source. Zwei Dateien bekommen nie denselben Namen: Die ID, und bei mehreren Dateien eines Beitrags die Nummer, wird einer Vorlage, in der sie fehlt, am Ende angefügt.
help-get-all = Bei einer Story auch die anderen aktiven Storys des Creators
help-get-quality = Welche Fassung eines Videos
help-get-extract = Nur der Ton, wie er ist: M4A oder die MP3, die TikTok hat
help-get-audio = Nur der Ton, als M4A (nie neu kodiert) oder als MP3
help-get-kbit = Kilobit pro Sekunde einer MP3, die erstellt wird; was schon MP3 ist, bleibt, wie es ist
help-get-subs = Auch die Untertitel, eine Datei je Sprache: vtt oder srt
help-get-cover = Auch das Titelbild
help-get-zip = Mehrere Dateien eines Links als ein ZIP: HANDLE_ID.zip, oder HANDLE_stories.zip für die eines Profils
help-get-zip-long = Ein Link mit einer Datei ergibt diese Datei. Das ZIP ist da, wenn alle seine Dateien da sind; scheitert eine davon, gibt es keins, was ankam, bleibt erhalten, und derselbe Befehl macht dort weiter. Mit einer Vorlage heißen die Dateien darin so.
help-get-archive = Beiträge auslassen, die diese Datei nennt, und jeden gespeicherten Beitrag hineinschreiben
help-get-archive-long = Eine Zeile je Beitrag, etwa: tiktok 7526770564367748360. Andere Programme schreiben dasselbe, deshalb kannst du ihre Datei mitbringen; Zeilen, die etwas anderes sagen, bleiben erhalten. Ein Beitrag, von dem eine Datei fehlt, wird nicht hineingeschrieben.
help-get-sidecar = Was über jede Datei bekannt ist, als NAME.json daneben schreiben; auch neben eine Datei, die schon da war
help-get-jobs = So viele Dateien gleichzeitig, 1 bis 16
help-get-jobs-long = Die Website wird auf jeden Fall nach einem Link nach dem anderen gefragt. Die Ausgabe steht in der Reihenfolge der Links.
help-get-json = Ein JSON-Dokument pro Zeile statt Pfaden: für jeden Beitrag und jeden gescheiterten Link, in der Reihenfolge der Links
help-get-quiet = Kein Fortschrittsbalken und keine Hinweise; Fehlschläge werden trotzdem gemeldet

help-show = Zeigen, was hinter Links steckt, ohne etwas zu speichern
help-show-json = Ein JSON-Dokument pro Zeile

help-serve = Die Webseite und die API bereitstellen
help-serve-print-settings = Jede Einstellung mit ihrer Herkunft zeigen und beenden

help-watch = Nach Storys von Creators sehen, damit keine verpasst wird
help-watch-add = Von jetzt an nach den Storys eines Creators sehen und jede behalten; noch einmal, um zu verlängern
help-watch-add-creator = @name oder der Link eines Profils: ein öffentliches Konto
help-watch-add-days = So viele Tage lang; danach endet die Beobachtung, wenn sie nicht verlängert wird
help-watch-list = Zeigen, wer beobachtet wird, bis wann, und wie es läuft
help-watch-list-json = Ein JSON-Dokument pro Zeile
help-watch-remove = Nicht mehr nach den Storys eines Creators sehen; was behalten wurde, bleibt
help-watch-remove-creator = @name oder der Link eines Profils

help-library = Was behalten ist: Kopien und Seiten davon machen, gespeicherte Dateien aufnehmen, einen Creator herausnehmen
help-library-forget = Alles von einem Creator herausnehmen: Dateien, Einträge, was gesehen wurde und was passiert ist; auch die Beobachtung endet
help-library-forget-creator = @name oder der Link eines Profils
help-library-backup = Alles in einen neuen Ordner kopieren, während Server laufen, jede Datei mit ihrem SHA-256 geprüft; zum Wiederherstellen nimm diesen Ordner als Datenordner
help-library-backup-folder = Ein Ordner, den es noch nicht gibt
help-library-import = Die Dateien eines Ordners aufnehmen, jede geprüft; was sie sind, sagen die Begleitdateien daneben oder sonst ihre Namen
help-library-import-folder = Von savethat get angelegt, gleich in welcher Anordnung; oder der Ordner library einer Sicherung
help-library-owner = Ein Wort ausgeben, mit dem sich das Passwort des Besitzers neu festlegen lässt, eine Stunde lang: auf der Seite /owner, auch während ein Server läuft
help-library-export = Aus der Bibliothek in einem neuen Ordner Seiten mit ihren Dateien machen, die sich von der Festplatte öffnen lassen und keinen Server brauchen; was nicht mehr öffentlich ist, ist nicht dabei
help-library-export-folder = Ein Ordner, den es noch nicht gibt
help-library-export-creator = Nur Beiträge eines Creators: @name oder der Link eines Profils
help-library-export-kind = Nur Beiträge einer Art
help-library-export-since = An diesem Tag (UTC) oder später gepostet, etwa 2026-11-22
help-library-export-before = Vor diesem Tag (UTC) gepostet

help-worker = Die Aufträge eines Datenordners abarbeiten, neben einem Server oder an seiner Stelle

help-demo = Die Webseite mit einem simulierten TikTok bereitstellen: geht ohne Netz

help-health = Einen laufenden Server fragen, ob er antwortet: für Zustandsprüfungen von Containern

help-keys = Schlüssel für Programme, die die API des Servers benutzen
help-keys-add = Einen Schlüssel anlegen und zeigen, einmal; die Datei behält nur seinen SHA-256
help-keys-add-name = Wem er gehört oder wofür er ist
help-keys-add-rate = Seine Abfragen, etwa 60/min; ohne Angabe beliebig viele
help-keys-add-bytes-a-day = Bytes, die er in 24 Stunden holen darf, etwa 50GB
help-keys-add-downloads = Seine gleichzeitigen Downloads
help-keys-add-from = Nur aus diesem Netz, etwa 10.0.0.0/8; auch mehrmals
help-keys-add-expires = Bis zu diesem Tag oder Zeitpunkt, etwa 2027-01-31
help-keys-list = Die Schlüssel mit ihren Grenzen zeigen
help-keys-remove = Einen Schlüssel entfernen; ein laufender Server merkt es innerhalb einer Sekunde
help-keys-remove-name = Der Name des Schlüssels

help-notify = Wer Nachrichten über behaltene oder verpasste Storys bekommt
help-notify-test = Einen Test an alle senden, die Nachrichten bekommen, und sagen, ob er angekommen ist

help-doctor = Geht es von diesem Netz aus? Jeder Schritt wird genannt, die Ausgabe lässt sich bedenkenlos weitergeben
help-doctor-link = Ein Link, der nicht geht, oder irgendeiner, der gehen sollte [Vorgabe: die Einstellung canary_link]
help-doctor-capture = Die Seite, mit der die Website geantwortet hat, für einen Fehlerbericht in diese Datei schreiben, ohne das, was dich oder diesen Rechner nennt
help-doctor-json = Ein JSON-Dokument mit allen Schritten

help-licenses = Zeigen, was die Programmbibliotheken in savethat verlangen

help-completions = Ausgeben, womit eine Shell die Befehle und Optionen von savethat vervollständigt
help-completions-shell = Die Shell, die vervollständigen soll

help-man = Die Handbuchseite ausgeben

help-heading-what-it-keeps = Was behalten wird
help-heading-what-it-never-hands-out = Was nie herausgegeben wird
help-heading-how-tiktok-is-asked = Wie TikTok gefragt wird
help-heading-where-it-is-reached = Wo der Server zu erreichen ist
help-heading-who-may-come-in = Wer hereinkommt
help-heading-limits = Grenzen
help-heading-who-runs-it = Wer den Server betreibt
help-heading-what-is-seen-of-it = Was vom Server zu sehen ist
help-heading-who-is-told = Wer Nachrichten bekommt

help-set-max-file-bytes = Größere Dateien ablehnen
help-set-withhold-file = Nummern von Beiträgen, @namen von Creators und SHA-256 von Dateien, pro Zeile eins, die nie gezeigt, herausgegeben oder behalten werden; ein Server liest die Datei neu, wenn sie sich ändert. Wessen Datei ein SHA-256 nennt, ist erst bekannt, wenn sie einmal abgerufen wurde: Die Nummer eines Beitrags ist der sichere Weg
help-set-site-user-agent = TikTok als dieser Desktop-Browser fragen
help-set-site-rungs = Diese Wege zu einem Beitrag versuchen, in dieser Reihenfolge
help-set-site-extra-hosts = Antworten und Medien von TikTok auch von dieser Familie von Hosts annehmen; auch mehrmals
help-set-listen = Hier lauschen; auch mehrmals
help-set-public-url = Die Adresse, die Besucher benutzen, etwa https://save.example.org: für die QR-Codes
help-set-tls-cert = https mit dieser Zertifikatskette (PEM) sprechen; wird neu gelesen, wenn sie sich ändert
help-set-tls-key = Der Schlüssel des Zertifikats (PEM)
help-set-profile = household oder public: die Vorgaben der Grenzen; public braucht operator_name und operator_contact
help-set-access = open für alle, password für den ganzen Server, oder proxy-header für eine Vordertür, an der man sich anmeldet
help-set-visitors = Alle speichern lassen, die access hereinlässt; no: nur den Besitzer der Bibliothek, sobald er angemeldet ist, und Schlüssel
help-set-access-password = Das Passwort von access = password; jeder Benutzername passt dazu
help-set-access-header = Der Header, in dem die Vordertür von access = proxy-header nennt, wen sie angemeldet hat
help-set-trusted-proxies = Proxys, deren X-Forwarded-For geglaubt wird, etwa 127.0.0.1 oder 10.0.0.0/8; auch mehrmals
help-set-keys-file = Schlüssel für Programme, mit eigenen Grenzen (savethat keys); wird neu gelesen, wenn die Datei sich ändert
help-set-cors-origins = Websites, deren Seiten die API benutzen dürfen, etwa https://example.org, oder *; auch mehrmals
help-set-rate = Abfragen eines Besuchers (ein IPv6-Netz von 56 Bit ist einer), etwa 60/min oder 5/s, oder off
help-set-client-bytes-a-day = Bytes, die ein Besucher in 24 Stunden holen darf, oder off
help-set-client-downloads = Gleichzeitige Downloads eines Besuchers, oder off; Bilder auf der Seite zählen nicht
help-set-egress-a-day = Bytes, die der Server in 24 Stunden herausgibt, alle Besucher zusammen, oder off
help-set-max-connections = Gleichzeitige Verbindungen; eine mehr schließt die, die am längsten untätig war
help-set-site-rate = Anfragen an die Website, alle zusammen, oder off: Was darüber liegt, wartet, bis es an der Reihe ist, und wird dann gebeten, wiederzukommen
help-set-data = Daten hier aufbewahren
help-set-library = Im Datenordner eine Bibliothek führen, für ihren Besitzer; nie mit profile = public
help-set-work = In diesem Prozess beobachten und behalten; no: das einem anderen auf demselben Datenordner überlassen
help-set-watches = Creators, die gleichzeitig beobachtet werden
help-set-watch-every = In dieser Zeit einmal nach einem Creator sehen, im Durchschnitt, alle zusammen; 1s oder mehr
help-set-pause-at = Nichts Neues behalten, solange so viel von der Festplatte belegt ist; um Platz zu schaffen, wird nichts gelöscht
help-set-spool-max-bytes = Höchstens so viel auf der Festplatte bereithalten
help-set-spool-max-age = Eine abgerufene Datei so lange behalten
help-set-operator-name = Nennen, wer diesen Server betreibt: auf /legal und /report
help-set-operator-contact = Wo der Betreiber zu erreichen ist: eine E-Mail-Adresse, eine Webadresse oder ein anderer Weg
help-set-canary-link = Ein Beitrag, der bleibt: Nach ihm wird ab und zu gesehen, damit die Seite und /readyz sagen können, ob TikTok von hier aus geht
help-set-canary-every = Wie oft nach ihm gesehen wird, 10s oder mehr: eine Anfrage für jeden Weg und 4 KB seiner Datei
help-set-log-format = Wie das Protokoll geschrieben wird: human, oder json (ein Dokument pro Zeile)
help-set-metrics-listen = Hier /metrics für Prometheus herausgeben, an alle, die es erreichen
help-set-drain-for = Wie lange laufende Downloads nach dem ersten Signal noch brauchen dürfen
help-set-notify = Behaltene oder verpasste Storys hierhin melden: https://HOST/PATH für einen Webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN oder mailto:ADDRESS; auch mehrmals
help-set-notify-every = each: sofort; oder eine Zeit wie 1h: alles zusammen, was darin passiert ist
help-set-notify-language = Die Sprache der Nachrichten: ein Kürzel wie en oder pt-BR
help-set-notify-secret = Signieren, was an Webhooks gesendet wird, damit sie wissen, dass es von dir ist; mindestens 16 Zeichen
help-set-notify-private = yes: Was hier genannt ist, darf in deinem Netz oder auf diesem Rechner liegen
help-set-smtp-url = E-Mails diesem Server übergeben: smtps://USER:PASSWORD@HOST:465, oder smtp://USER:PASSWORD@HOST:587 für STARTTLS
help-set-smtp-from = E-Mails von dieser Adresse senden

help-value-quality-compatible = Läuft überall
help-value-quality-best = Die meisten Pixel
help-value-quality-smallest = Die wenigsten Bytes
help-value-audio-m4a = Wie er ist
help-value-audio-mp3 = Für alles, was Ton abspielt
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
