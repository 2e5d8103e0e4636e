owned-nav = Deine Seiten
owned-nav-kept = Behalten
owned-nav-watched = Beobachtet
owned-nav-owner = Besitzer
owned-name-example = @name
owned-post = { $what } von { $who }, { $day }

did-kept-already = Das ist schon in der Bibliothek.
did-kept = { $count ->
    [one] { $count } Beitrag ist auf dem Weg in die Bibliothek. Was vollständig ist, erscheint hier.
   *[other] { $count } Beiträge sind auf dem Weg in die Bibliothek. Was vollständig ist, erscheint hier.
}
did-removed = { $count ->
    [one] { $count } Beitrag herausgenommen, mit den Dateien.
   *[other] { $count } Beiträge herausgenommen, mit den Dateien.
}
did-watched = Von jetzt an wird jede Story dieses Creators behalten.
did-unsure = Dieser Creator wird beobachtet. TikTok ließ sich gerade nicht nach dem Konto fragen; das wird von selbst wiederholt.
did-ended = Dieser Creator wird nicht mehr beobachtet. Was behalten wurde, bleibt.
did-forgotten = { $count ->
    [one] Alles von diesem Creator ist weg: { $count } Beitrag, mit den Dateien, und die Beobachtung.
   *[other] Alles von diesem Creator ist weg: { $count } Beiträge, mit den Dateien, und die Beobachtung.
}
did-fed = Der Feed hat eine neue Adresse; die alte gilt nicht mehr.
did-changed = Das Passwort ist geändert. Alle anderen Browser müssen sich neu anmelden.

entrance-begin = Mach diese Bibliothek zu deiner
entrance-owner = Besitzer
entrance-enter = Anmelden
entrance-begin-how = Speichern braucht kein Konto und wird nie eins brauchen. Die Bibliothek und das Beobachten gehören dem, der diesen Server betreibt: Leg ein Passwort fest, mit dem Wort, das der Server beim Start ausgegeben hat.
entrance-word = Wort aus dem Protokoll des Servers
entrance-new-password = { $count ->
    [one] Neues Passwort, mindestens { $count } Zeichen
   *[other] Neues Passwort, mindestens { $count } Zeichen
}
entrance-set = Passwort festlegen
entrance-change = Passwort ändern
entrance-old-password = Aktuelles Passwort
entrance-change-now = Ändern
entrance-leave = Hier abmelden
entrance-enter-how = Für den Besitzer der Bibliothek dieses Servers. Speichern braucht kein Konto und wird nie eins brauchen.
entrance-password = Passwort

shelf-title = Bibliothek
shelf-used = { $count ->
    [one] { $count } Beitrag, { $size }.
   *[other] { $count } Beiträge, { $size }.
}
shelf-disk = Die Festplatte ist zu { $percent } % voll.
shelf-dying = Als Nächstes vorbei
shelf-dying-kept = behalten
shelf-dying-waiting = wird gerade behalten
shelf-words = Beschreibungen und Namen
shelf-search = Suchen
shelf-narrow = Nach Creator, Art oder Tag
shelf-creator = Creator
shelf-kind = Art
shelf-kind-all = alle
shelf-kind-story = Storys
shelf-kind-video = Videos
shelf-kind-photos = Fotos
shelf-from = Von
shelf-to = Bis
shelf-empty-html = Noch ist nichts behalten. Speichere etwas und tippe auf „In der Bibliothek behalten“, oder <a href="/watch">beobachte einen Creator</a>: Dann kommt jede Story davon von selbst hierher.
shelf-nothing-fits-html = Nichts davon passt. <a href="/library">Alle zeigen</a>
shelf-files = { $count ->
    [one] { $count } Datei · { $size }
   *[other] { $count } Dateien · { $size }
}
shelf-gone = nicht mehr öffentlich
shelf-export-chosen = Auswahl als ZIP exportieren
shelf-export-all = Alles Gefundene exportieren
shelf-remove-chosen = Auswahl herausnehmen
shelf-first = Erste Seite
shelf-older = Ältere

kept-times-html = Gepostet: <time class="day" datetime="{ $machine }">{ $day }</time> · behalten: <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Spätestens seit { $day } nicht mehr öffentlich: in keinem Feed und keinem Export.
kept-download = Datei herunterladen
kept-theirs-html = Alles von <bdi>{ $who }</bdi>
kept-at-site = Auf der Website
kept-export = Als ZIP exportieren
kept-remove = Herausnehmen

sure-title = Herausnehmen
sure-one = Diesen Beitrag mit seinen Dateien ({ $size }) herausnehmen?
sure-many = { $count ->
    [one] { $count } Beitrag mit seinen Dateien ({ $size }) herausnehmen?
   *[other] Diese { $count } Beiträge mit ihren Dateien ({ $size }) herausnehmen?
}
sure-undone = Das lässt sich nicht rückgängig machen. Exportierte und gesicherte Kopien bleiben.
sure-remove = Endgültig herausnehmen
sure-keep = Behalten

watches-title = Beobachten
watches-lead = Jede Story eines Creators, den du beobachtest, wird behalten, bevor sie weg ist.
watches-begin = Einen Creator beobachten
watches-account = Öffentliches Konto
watches-days = Tage
watches-add = Beobachten
watches-how-many = { $count } von { $most }. Eine Beobachtung endet nach ihren Tagen, wenn sie nicht verlängert wird.
watches-ended-html = <strong class="said failed">beendet</strong> { $day }
watches-until = bis { $day }
watches-not-looked = noch nicht nachgesehen
watches-looked = nachgesehen { $ago }
watches-a-day = { $count ->
    [one] etwa { $count } Story am Tag
   *[other] etwa { $count } Storys am Tag
}
watches-of-a-child = Nicht behalten: TikTok kennzeichnet das Konto als das eines Kindes.
watches-failed = Das letzte Nachsehen ist gescheitert: { $why }.
watches-theirs = Was von diesem Creator behalten ist
watches-feed = Feed
watches-feed-note = (wer die Adresse kennt, kann ihn lesen)
watches-renew = { $count ->
    [one] Um { $count } Tag verlängern
   *[other] Um { $count } Tage verlängern
}
watches-feed-anew = Neue Feed-Adresse
watches-feed-begin = Feed anlegen
watches-end = Beenden
watches-forget = Alles von diesem Creator vergessen
watches-forget-sure = Dateien, Einträge und die Beobachtung, endgültig
watches-forget-now = Vergessen

told-title = Wer Nachrichten bekommt
told-nobody-html = Niemand. Wer diesen Server betreibt, legt das mit der Einstellung <code>notify</code> fest: ntfy, Gotify, ein Webhook oder E-Mail.
told-test = Test senden
told-failed-html = <strong class="said failed">gescheitert</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">angekommen</strong> <code>{ $target }</code>

happened-title = Was passiert ist
happened-kept = behalten
happened-missed = verpasst: { $why }
happened-not-looked = nicht nachgesehen von { $since } bis { $until }
happened-closed = das Konto ist nicht zugänglich: { $why }

why-not-a-link = kein Link
why-site-unknown = Website unbekannt
why-link-unsupported = Link nicht unterstützt
why-no-stories = keine Storys
why-expired = vorbei
why-not-found = nicht gefunden
why-private = privat
why-login-required = nur mit Anmeldung
why-region-blocked = in diesem Land gesperrt
why-site-refused = von der Website abgewiesen
why-site-unreachable = Website nicht erreichbar
why-site-changed = Website geändert
why-media-broken = Datei beschädigt
why-too-large = zu groß
why-no-space = kein Platz
why-withheld = auf Verlangen gesperrt
why-rate-limited = zu viele Anfragen
why-refused-address = Adresse abgelehnt
why-internal = interner Fehler
why-under-age = Konto eines Kindes

feed-title = @{ $handle } ({ $name })

owned-stale-form = Dieses Formular ist älter als deine Anmeldung oder nicht von diesem Server.
owned-stale-form-hint = Lade die Seite neu und schick es noch einmal ab.
owned-lost-form = Dieses Formular sagt nicht, was zu tun ist.
owned-lost-form-hint = Lade die Seite neu.

entrance-wrong-word = Das ist nicht das Wort, das der Server ausgegeben hat, oder seine Zeit ist um.
entrance-wrong-word-hint = Solange die Bibliothek niemandem gehört, gibt jeder Start des Servers ein neues aus; ebenso: savethat library owner
entrance-wrong-password = Das ist nicht das Passwort des Besitzers.
entrance-wrong-password-hint = Vergessen? Wer diesen Server betreibt, bekommt ein neues mit: savethat library owner
entrance-wrong-old-password = Das ist nicht dein aktuelles Passwort.
entrance-wrong-old-password-hint = Nichts wurde geändert.
entrance-too-short = { $count ->
    [one] Das Passwort ist zu kurz: Es braucht mindestens { $count } Zeichen.
   *[other] Das Passwort ist zu kurz: Es braucht mindestens { $count } Zeichen.
}
entrance-too-short-hint = Drei oder vier Wörter hintereinander ergeben ein gutes.
entrance-too-long = Das Passwort ist zu lang.
entrance-too-long-hint = { $count ->
    [one] { $count } Byte genügt.
   *[other] { $count } Byte genügen.
}

shelf-asks-too-much = Das ist mehr, als sich auf einmal suchen lässt.
shelf-no-kind = Mögliche Arten: story, video, photos.
shelf-no-place = Diese Stelle gibt es in der Liste nicht: Fang auf der ersten Seite an.
shelf-no-day = { $text } ist kein Tag: Schreib ihn wie 2026-11-22.
shelf-too-many = { $count ->
    [one] Mehr als { $count } Beitrag ist zu viel für ein Archiv.
   *[other] Mehr als { $count } Beiträge sind zu viele für ein Archiv.
}
shelf-too-many-hint = Grenze die Suche ein, oder kopiere alles mit: savethat library export
shelf-none-chosen = Es wurde kein Beitrag ausgewählt.
shelf-none-chosen-hint = Hak die an, die du meinst.
shelf-file-stays = Er ist nicht mehr in der Bibliothek, aber seine Datei ließ sich nicht von der Festplatte löschen.

watches-no-days = Die Tage sind eine Zahl von 1 bis 365.
watches-no-days-hint = Üblich sind 30.
watches-no-creator = Das ist kein Creator.
watches-no-creator-hint = Schreib @name, oder füge den Link eines Profils ein.
watches-under-age-hint = Behalte keine Storys von den Kindern anderer Leute.
watches-too-many-hint = Beende zuerst eine andere Beobachtung.
watches-files-stay = Dieser Creator ist nicht mehr in der Bibliothek, aber einige seiner Dateien ließen sich nicht von der Festplatte löschen.
watches-none-such = Dieser Creator wird nicht beobachtet.
watches-none-such-hint = Vielleicht wurde die Beobachtung in einem anderen Fenster beendet.
watches-unsure = Nichts wurde herausgenommen: Du hast nicht bestätigt, dass du sicher bist.
watches-unsure-hint = Setz das Häkchen neben dem Knopf: Was vergessen ist, lässt sich nicht zurückholen.
told-nobody = Auf diesem Server bekommt niemand Nachrichten.
told-nobody-hint = Nenne jemanden mit der Einstellung notify, etwa ntfy://ntfy.sh/TOPIC.

