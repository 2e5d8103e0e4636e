telling-kept = { $who }: Eine Story wurde behalten.
telling-missed = { $who }: Eine Story wurde verpasst. { $why }
telling-not-looked = { $who }: Von { $since } bis { $until } wurde nicht nachgesehen. Storys aus dieser Zeit fehlen vielleicht.
telling-closed = { $who }: Es sind keine Storys zu sehen. { $why }

telling-missed-over = Sie war vorbei, bevor sie behalten werden konnte.
telling-missed-somehow = Sie konnte nicht behalten werden.

telling-closed-private = Das Konto ist privat.
telling-closed-gone = TikTok meldet, dass es so ein Konto nicht gibt.
telling-closed-login = Es wird nur angemeldeten Personen gezeigt.
telling-closed-region = TikTok zeigt es in dem Land nicht, aus dem dieser Server anfragt.
telling-closed-withheld = Der Betreiber dieses Servers hat es auf Verlangen gesperrt.
telling-closed-child = TikTok kennzeichnet das Konto als das eines Kindes, und solche werden nicht beobachtet.
telling-closed-somehow = TikTok zeigt es nicht.

telling-title-kept = Eine Story von { $who } wurde behalten
telling-title-missed = Eine Story von { $who } wurde verpasst
telling-title-not-looked = Nach Storys von { $who } wurde nicht gesehen
telling-title-closed = { $who } ist nicht zugänglich
telling-title-counts = Storys: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } behalten
   *[other] { $count } behalten
}
telling-count-missed = { $count ->
    [one] { $count } verpasst
   *[other] { $count } verpasst
}
telling-count-not-looked = { $count ->
    [one] { $count } Mal nicht nachgesehen
   *[other] { $count } Mal nicht nachgesehen
}
telling-count-closed = { $count ->
    [one] { $count } Konto nicht zugänglich
   *[other] { $count } Konten nicht zugänglich
}
telling-more = { $count ->
    [one] und { $count } weitere
   *[other] und { $count } weitere
}

telling-test-title = Ein Test von savethat
telling-test = Das kommt von savethat notify test: Nachrichten kommen an.

untold-inside = die Adresse liegt in einem internen Netz: setze notify_private = yes, wenn das so gemeint ist
untold-elsewhere = die Antwort war { $status } und verweist an eine andere Adresse, der nicht gefolgt wird: nenne diese Adresse
untold-later = die Antwort war { $status }: später
untold-password = die Antwort war { $status }: sieh dir das Passwort oder Token in der Adresse an
untold-address = die Antwort war { $status }: sieh dir die Adresse an
untold-status = die Antwort war { $status }
untold-no-relay = dazu braucht es smtp_url und smtp_from
untold-mail-late = der Mailserver hat nicht rechtzeitig geantwortet
untold-mail-no-tls = der Mailserver bietet kein STARTTLS an: nimm smtps:// in smtp_url
untold-mail-address = an diese Adresse lässt sich keine E-Mail schreiben
untold-mail-code = der Mailserver hat { $code } geantwortet
untold-mail-cannot = der Mailserver kann nicht, was nötig ist
untold-mail-broke = die Verbindung zum Mailserver ist abgebrochen
untold-mail-out-of-turn = der Mailserver redet, wenn er nicht an der Reihe ist

notify-forms = schreib https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN oder mailto:ADDRESS
notify-space = es enthält ein Leerzeichen oder ein Zeilenende: schreib Kommas zwischen mehrere
notify-mail = was hinter mailto: steht, ist keine E-Mail-Adresse
notify-no-address = das ist keine Adresse
notify-no-host = es nennt keinen Host
notify-topic = ein Thema hat höchstens 64 Buchstaben, Ziffern, _ und -
notify-wants-topic = es braucht ein Thema, wie in ntfy://HOST/TOPIC, und nichts dahinter
notify-wants-token = es braucht ein Token, wie in gotify://HOST/TOKEN, und nichts dahinter
notify-secret-short = es braucht mindestens 16 Zeichen
smtp-form = schreib smtps://USER:PASSWORD@HOST:465 oder smtp://USER:PASSWORD@HOST:587
smtp-behind = hinter dem Host und seinem Port steht nichts: schreib smtps://USER:PASSWORD@HOST:465 oder smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = Benutzer oder Passwort ist kein UTF-8
smtp-half-login = zu einem Benutzer gehört ein Passwort, und zu einem Passwort ein Benutzer
smtp-from = das ist keine E-Mail-Adresse, wie savethat@example.org
