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

bad-address = Diese Adresse lässt sich nicht lesen.
bad-host = Der Host der Anfrage ist kein Hostname.
bad-no-host = Die Anfrage nennt keinen Host.
bad-host-for-code = Der Name dieses Hosts ist zu lang für einen QR-Code.
bad-body-late = Der Inhalt der Anfrage kam nicht rechtzeitig an.
bad-body-cut = Der Inhalt der Anfrage wurde abgeschnitten.
bad-body-json = Der Inhalt ist nicht das JSON, das diese Adresse verlangt (Zeile { $line }, Spalte { $column }).
bad-body-long = Das ist mehr Text, als ein Link haben kann (über 64 KiB). Schick nur den Link.
bad-choice = Mögliche Werte für { $name }: { $values }.
bad-kbit = Mögliche Werte für kbit bei einem MP3: { $values }.
bad-link-or-links = Der Inhalt hat entweder link oder links.
bad-many-elsewhere = Für die Seite einer anderen Website werden nicht viele Links auf einmal gesucht.
bad-many-links =
    { $count ->
        [one] Das ist { $count } Link; in eine Anfrage passen höchstens { $most }.
       *[other] Das sind { $count } Links; in eine Anfrage passen höchstens { $most }.
    }
bad-sound-of-several = Den Ton allein gibt es für einen Beitrag, nicht für einen Creator.
bad-file-number = Die Nummer einer Datei geht von 1 bis { $most }.
bad-no-such-file = Der Beitrag hat keine Datei mit dieser Nummer.
bad-many = Die Zahl many geht von 1 bis { $most }.
bad-archive =
    { $most ->
        [one] Ein Archiv fasst { $most } Beitrag.
       *[other] Ein Archiv fasst { $most } Beiträge.
    }
bad-not-a-creator = Das ist nicht der Name eines Creators.

elsewhere-built-in = Andere Websites dürfen auf eine Datei verlinken, sie aber nicht in ihre Seiten einbauen.
elsewhere-begins = Die Seite einer anderen Website darf hierher führen, hier aber nichts beginnen, fortsetzen oder löschen.
built-in-begins = Ein Browser beginnt das Speichern, indem er diese Adresse aufruft, nicht, indem er sie in eine Seite einbaut.

no-keys = Dieser Server nimmt keine Schlüssel an.
no-keys-hint = Lass den Header Authorization weg.
key-unknown = Dieser Schlüssel ist hier nicht bekannt.
key-unknown-hint = Bitte den Betreiber dieses Servers um einen.
key-expired = Dieser Schlüssel ist abgelaufen.
key-expired-hint = Bitte den Betreiber dieses Servers um einen neuen.
key-elsewhere = Dieser Schlüssel gilt nicht für das Netz, aus dem du anfragst.
key-elsewhere-hint = Benutze ihn dort, wo er gelten soll, oder frag den Betreiber dieses Servers.
password-wanted = Dieser Server ist für alle, die sein Passwort kennen.
password-wanted-hint = Frag den, der ihn betreibt. Zum Passwort passt jeder Benutzername.
front-door = Auf diesen Server kommt man durch seine Vordertür, an der man sich anmeldet.
front-door-hint = Nimm die Adresse, die dir der Betreiber genannt hat.
