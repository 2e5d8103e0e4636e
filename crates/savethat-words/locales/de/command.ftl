command-failed = savethat: { $sentence }
command-hint = Tipp: { $hint }
command-retry-after = wieder versuchen nach: { $seconds } s
command-link = Link: { $link }
command-link-beside = { $link } (Ton, Untertitel oder Titelbild)
command-link-file = { $link } (Datei { $n } von { $count })
command-interrupted = savethat: unterbrochen.
command-interrupted-hint = Was bisher ankam, bleibt erhalten: Mach mit demselben Befehl weiter.
command-no-output = Das Ergebnis ließ sich nicht auf die Standardausgabe schreiben.
command-cannot-read = { $path } lässt sich nicht lesen: { $error }.
command-unreadable = { $path } lässt sich nicht lesen.
command-unwritable = { $path } lässt sich nicht schreiben.
command-no-runtime = Die Laufzeitumgebung ließ sich nicht starten.

command-list-too-large = Das sind mehr als 16 MiB Text, und keine Liste von Links.
command-output-empty = -o ist leer: Es muss ein Ordner oder eine Vorlage sein.
command-archive-no-file = { $path } ist keine Datei und kann deshalb nicht das Archiv sein.
command-archive-no-file-hint = Nenne eine andere Datei.
command-others = Hinweis: auch in diesem Text, nicht verfolgt: { $links }
command-others-more = { $count ->
    [one] Hinweis: auch in diesem Text, nicht verfolgt: { $links } und { $count } weiterer
   *[other] Hinweis: auch in diesem Text, nicht verfolgt: { $links } und { $count } weitere
}
command-archived = Hinweis: { $link } wurde schon gespeichert: Er steht im Archiv
command-watermark = Hinweis: { $path } trägt das Wasserzeichen der Website: Eine andere Version gab es nicht.
command-no-zip-hint = { $hint } Es wurde kein ZIP erstellt, da es nicht vollständig wäre: Was ankam, bleibt erhalten, und derselbe Befehl macht dort weiter.
command-progress = { $ended } von { $posts }
command-progress-failed = { $ended } von { $posts }, { $failed } fehlgeschlagen

command-show-story = Story von { $who }
command-show-video = Video von { $who }
command-show-photos = Fotos von { $who }
command-show-link = Link
command-show-posted = gepostet
command-show-expires = läuft ab
command-show-caption = Beschreibung
command-show-file = Datei { $n }
command-show-sound = Ton
command-show-a-video = Video
command-show-a-picture = Bild
command-show-a-sound = Ton
command-show-a-cover = Titelbild
command-show-a-subtitle = Untertitel
command-show-marked = mit dem Wasserzeichen der Website
command-show-seconds = { $seconds } s

command-ready = savethat ist bereit: { $address }
command-metrics = savethat zeigt seine Metriken: { $address }
command-works = savethat arbeitet.
command-stopping = savethat: wird beendet. Laufende Downloads dürfen fertig werden; noch einmal, um sofort zu beenden.
command-stopping-work = savethat: wird beendet. Laufende Arbeit wird zurückgegeben; noch einmal, um sofort zu beenden.
command-for-phones = Für Handys: { $address }
command-tells = savethat meldet an { $target }, wenn Storys behalten oder verpasst werden.
command-puid =
    PUID und PGID ändern hier nichts: savethat läuft als { $user } und nicht als { $wanted }. Starte es als dieser Benutzer: user: "{ $wanted }" in einer Compose-Datei, oder --user { $wanted }.
command-listen-taken =
    Auf { $place } lauscht schon etwas anderes. Beende es, oder wähle mit --listen eine andere Adresse, etwa --listen 127.0.0.1:8081.
command-listen-forbidden =
    Das Recht, auf { $place } zu lauschen, fehlt. Ports unter 1024 sind oft dem System vorbehalten: Wähle mit --listen einen anderen.
command-listen-elsewhere = { $place } ist keine Adresse dieses Rechners.
command-listen-refused = Auf { $place } lässt sich nicht lauschen: { $error }.
command-listener-gone = Der Listener ist weg.
command-server-stopped = Der Server wurde beendet.
command-server-crashed = Der Server ist abgestürzt.
command-no-answer = Auf { $place } antwortet kein savethat-Server.

command-demo-site = Die simulierte Website ist nicht gestartet.
command-demo-folder = Der Ordner { $path } ließ sich nicht anlegen.
command-demo-example = { $title } ({ $note })
command-demo-story = Eine Video-Story
command-demo-story-note = Ein Kurzlink, wie ihn der Teilen-Knopf der App liefert
command-demo-photo-story = Eine Foto-Story
command-demo-photo-story-note = Ein Bild, vor vier Stunden gepostet
command-demo-video = Ein Video
command-demo-video-note = Ein gewöhnlicher Beitrag
command-demo-photos = Ein Foto-Beitrag
command-demo-photos-note = Drei Bilder und ein Ton
command-demo-profile = Ein Profil
command-demo-profile-note = Vier aktive Storys
command-demo-expired = Eine abgelaufene Story
command-demo-expired-note = Storys sind 24 Stunden zu sehen; diese ist vorbei
command-demo-private = Ein privates Konto
command-demo-private-note = Wird Besuchern nicht gezeigt

command-library-off = Dieser Server führt keine Bibliothek: Die Einstellung library ist aus, wie immer mit profile = public.
command-library-refused =
    Die Bibliothek in { $path } lässt sich nicht öffnen: { $why }. Wähle mit --data einen anderen Ordner, oder gib diesen dem Benutzer, der savethat ausführt.
command-library-share =
    savethat: { $path } liegt auf einer Netzfreigabe ({ $share }), wo SQLite die Bibliothek verlieren oder beschädigen kann. Leg die Daten auf eine Festplatte dieses Rechners, und nur Kopien (savethat library backup) auf die Freigabe.
command-library-none = savethat führt hier keine Bibliothek. { $why }
command-library-invite = savethat: Die Bibliothek gehört noch niemandem. Mach sie zu deiner, einmalig: { $address }
command-owner-word =
    Eine Stunde lang lässt sich mit diesem Wort das Passwort des Besitzers neu festlegen, einmal: Öffne /owner?word=WORD auf dem Server dieses Datenordners. Bis dahin gilt das alte Passwort weiter.
command-copied = In { $folder } liegen { $posts }, { $files }, { $bytes }. Zum Wiederherstellen: savethat serve --data { $folder }
command-exported = In { $folder } liegen { $posts }, { $files }, { $bytes }. Öffne { $page } in einem Browser.
command-posts = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
command-files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
command-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
command-not-in-copy = { $file } ist nicht in der Kopie: Die Datei ist weg oder wurde seit dem Behalten geändert.
command-copy-not-whole = Die Kopie in { $folder } ist nicht vollständig: Lösche sie und versuch es noch einmal.
command-copy-interrupted = Unterbrochen. Die Kopie in { $folder } ist nicht vollständig: Lösche sie und versuch es noch einmal.
command-no-day = { $day } ist kein Tag.
command-forgotten = { $count ->
    [one] @{ $handle } ist vergessen: { $count } Beitrag herausgenommen.
   *[other] @{ $handle } ist vergessen: { $count } Beiträge herausgenommen.
}
command-forgotten-left = @{ $handle } ist nicht mehr in der Bibliothek, aber unter { $folder } sind noch Dateien davon: Lösche sie von Hand.
command-import-interrupted = Unterbrochen. Was aufgenommen wurde, ist vollständig; derselbe Befehl macht dort weiter.
command-import-ended = Der Import wurde vorzeitig beendet. Was bis dahin aufgenommen wurde, ist vollständig.
command-left-out = { $file } wurde ausgelassen: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } Beitrag neu
   *[other] { $count } Beiträge neu
}
command-imported-already = { $count ->
    [one] { $count } schon in der Bibliothek
   *[other] { $count } schon in der Bibliothek
}
command-imported-copied = { $count ->
    [one] { $count } Datei ({ $bytes }) kopiert
   *[other] { $count } Dateien ({ $bytes }) kopiert
}
command-imported-left = { $count ->
    [one] { $count } ausgelassen
   *[other] { $count } ausgelassen
}

command-no-creator = Das ist kein Creator: Schreib @name, oder füge den Link eines Profils ein.
command-watch-unsure = TikTok ließ sich gerade nicht nach @{ $handle } fragen ({ $why }). Der Server fragt von selbst noch einmal.
command-watched =
    @{ $handle } wird bis { $day } beobachtet. Ein Server auf diesem Datenordner (savethat serve) sieht innerhalb von 10 Sekunden nach und behält jede Story unter { $folder }.
command-not-watched = @{ $handle } wird nicht beobachtet. Wer beobachtet wird: savethat watch list
command-too-many-watched = { $why } Beende eine Beobachtung mit: savethat watch remove @name
command-unwatched = @{ $handle } wird nicht mehr beobachtet.
command-unwatched-kept = @{ $handle } wird nicht mehr beobachtet. Was behalten wurde, bleibt; um auch das herauszunehmen: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  bis { $day }, { $looked }
command-watch-ended = @{ $handle }  beendet { $day }, { $looked }
command-watch-looked = nachgesehen { $moment }
command-watch-never-looked = nie nachgesehen
command-watch-child = { $line }, nicht behalten: TikTok kennzeichnet das Konto als das eines Kindes
command-watch-failed = { $line }, letztes Nachsehen gescheitert: { $code }

command-nobody-told = Niemand bekommt Nachrichten: Nenne jemanden mit der Einstellung notify, etwa ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: Der Test ist angekommen.
command-test-failed = { $target }: Der Test ist nicht angekommen: { $why }.

command-keys-where = Sag, wo die Schlüssel sind: --keys-file FILE, oder die Einstellung keys_file.
command-keys-shown = Er wird nur dieses eine Mal gezeigt. Ein Programm sendet ihn als: Authorization: Bearer KEY
command-keys-gone = Der Schlüssel { $name } ist weg.
command-keys-bytes = --bytes-a-day ist { $value }: { $wrong }.
command-keys-refused = So einen Schlüssel gibt es nicht: { $wrong }.
command-keys-owner-lost =
    { $path } gehörte { $owner } und ließ sich nicht zurückgeben, deshalb kann ein Server, der als dieser Benutzer läuft, sie vielleicht nicht lesen. Gib sie zurück mit: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } hat einen anderen Besitzer als vorher.

command-no-licences = Die Lizenzen im Programm lassen sich nicht lesen.
command-no-manual = Die Handbuchseite ließ sich nicht erstellen.
