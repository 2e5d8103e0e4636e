bad-request = Die Anfrage ist nicht so, wie sie sein sollte.
bad-request-hint = Die API ist auf der Seite /api beschrieben.
no-such-page = Unter dieser Adresse gibt es nichts.
no-such-page-hint = Füge einen TikTok-Link auf der Startseite ein.
no-library = Dieser Server führt keine Bibliothek.
no-library-hint = Wer ihn betreibt, kann sie einschalten: mit der Einstellung library.
no-such-record = Dieser Beitrag ist nicht in der Bibliothek.
no-such-record-hint = Vielleicht wurde er herausgenommen. Alles, was behalten wurde, steht auf der ersten Seite der Bibliothek.
not-watched = Dieser Creator wird nicht beobachtet.
not-watched-hint = Wer beobachtet wird: GET /api/v1/watches
lost-file = Diese Datei ist in der Bibliothek, aber von der Festplatte verschwunden oder seither verändert.
lost-file-hint = Hol sie aus einer Kopie zurück (savethat library backup), oder nimm den Beitrag heraus.
nothing-to-export = Es gibt nichts zu exportieren: Es wurde kein Beitrag ausgewählt, oder keiner davon ist noch öffentlich.
nothing-to-export-hint = Wähle Beiträge in der Bibliothek aus und exportiere sie dann.
not-the-owner = Das ist dem Besitzer der Bibliothek dieses Servers vorbehalten.
not-the-owner-hint = Melde dich auf der Seite /owner an, oder mit POST /api/v1/owner/session.
no-such-save = Dieser Vorgang ist hier nicht bekannt. Ein Vorgang bleibt 24 Stunden erhalten.
no-such-save-hint = Starte einen neuen mit demselben Link.
wrong-method = Diese Adresse gibt es, aber nicht für diese Methode.
key-refused = Dieser Server lässt dich nicht herein.
too-fast-hint = Warte { $time } und versuch es dann noch einmal.
guessing = Aus deinem Netz kamen zu viele falsche Passwörter oder Schlüssel.
had-enough = Du hast so viel heruntergeladen, wie dieser Server einem Besucher pro Tag gibt.
had-enough-hint = Was gespeichert wurde, wartet hier 24 Stunden. Komm später wieder, oder nutze einen anderen savethat-Server.
too-many =
    { $count ->
        [one] Bei dir läuft hier { $count } Download, mehr darf ein Besucher nicht haben.
       *[other] Bei dir laufen hier { $count } Downloads, mehr darf ein Besucher nicht haben.
    }
too-many-hint = Warte, bis einer fertig ist, und versuch es dann noch einmal.
too-many-lists =
    { $count ->
        [one] Bei dir läuft hier { $count } Liste, mehr darf ein Besucher nicht haben.
       *[other] Bei dir laufen hier { $count } Listen, mehr darf ein Besucher nicht haben.
    }
too-many-streams =
    { $count ->
        [one] Du verfolgst hier { $count } Vorgang oder Liste, mehr darf ein Besucher nicht.
       *[other] Du verfolgst hier { $count } Vorgänge oder Listen gleichzeitig, mehr darf ein Besucher nicht.
    }
too-many-streams-hint = Schließ etwas davon, oder frag stattdessen ab und zu nach dem Stand.
given-out = Dieser Server hat so viel ausgegeben, wie sein Betreiber pro Tag erlaubt.
given-out-hint = Komm später wieder, oder nutze einen anderen savethat-Server.
busy = Dieser Server hat gerade zu viel zu tun.
busy-hint = Versuch es in ein paar Sekunden noch einmal.
stopping = Dieser Server wird gerade beendet.
stopping-hint = Versuch es in ein paar Sekunden noch einmal: Vielleicht startet er neu.
library-in-trouble = Die Bibliothek dieses Servers lässt sich gerade nicht lesen oder schreiben.
library-in-trouble-hint = Wer ihn betreibt, findet den Grund im Protokoll.
