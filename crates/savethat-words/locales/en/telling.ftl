# What is told to people of what was kept and what was missed: by mail, on phones (ntfy, Gotify). Plain text.

## One event, as a sentence or two. $who is @name.

telling-kept = { $who }: a Story was kept.
# $why is one of the sentences below, or one of those in failures.ftl.
telling-missed = { $who }: a Story was missed. { $why }
# $since and $until are days with an hour, such as "2026-11-22 12:00 UTC".
telling-not-looked = { $who }: nobody looked from { $since } to { $until }. Stories of that time may be missing.
# $why is one of the sentences below, or one of those in failures.ftl.
telling-closed = { $who }: no Stories can be seen. { $why }

## Why a Story was missed

telling-missed-over = It was over before it could be kept.
telling-missed-somehow = It could not be kept.

## Why no Stories of an account can be seen

telling-closed-private = The account is private.
telling-closed-gone = TikTok says that there is no such account.
telling-closed-login = It is shown only to people who are signed in.
telling-closed-region = TikTok does not show it in the country that this server asks from.
telling-closed-withheld = Whoever runs this server has withdrawn it on request.
telling-closed-child = TikTok marks the account as that of a child, and such are not watched.
telling-closed-somehow = TikTok does not show it.

## The title of a message: of a single event, or counts of several. $who is @name.

telling-title-kept = A Story of { $who } was kept
telling-title-missed = A Story of { $who } was missed
telling-title-not-looked = Nobody looked for Stories of { $who }
telling-title-closed = { $who } is closed
# $counts are one or more of those below, with commas between: "Stories: 2 kept, 1 missed".
telling-title-counts = Stories: { $counts }
telling-and-count = { $counts }, { $count }
# How many Stories were kept.
telling-count-kept = { $count ->
    [one] { $count } kept
   *[other] { $count } kept
}
# How many Stories were missed.
telling-count-missed = { $count ->
    [one] { $count } missed
   *[other] { $count } missed
}
# How often nobody looked for Stories for a time.
telling-count-not-looked = { $count ->
    [one] { $count } time not looked
   *[other] { $count } times not looked
}
# How many accounts cannot be seen any more.
telling-count-closed = { $count ->
    [one] { $count } account closed
   *[other] { $count } accounts closed
}
# The last line of a message that would be too long: so many more events.
telling-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## A test, to see whether messages come through

telling-test-title = A test of savethat
telling-test = This was sent by savethat notify test: messages come through.

## Why a message did not come through, at the end of a sentence: "ntfy://ntfy.sh: the test did not come through: it answered 500."
## "It" is the server that the message was sent to. $status is a number of HTTP, $code one of mail.

untold-inside = its address is inside a network: set notify_private = yes if that is meant
untold-elsewhere = it answered { $status } and wants to be asked elsewhere, which is not done: name that address
untold-later = it answered { $status }: later
untold-password = it answered { $status }: look at the password or token in its address
untold-address = it answered { $status }: look at its address
untold-status = it answered { $status }
untold-no-relay = it needs smtp_url and smtp_from
untold-mail-late = the server for mail did not answer in time
untold-mail-no-tls = the server for mail offers no STARTTLS: use smtps:// in smtp_url
untold-mail-address = no mail can be written to its address
untold-mail-code = the server for mail answered { $code }
untold-mail-cannot = the server for mail cannot do what is needed
untold-mail-broke = the connection to the server for mail broke
untold-mail-out-of-turn = the server for mail speaks out of turn

## What is wrong with a setting about telling: the end of a sentence, without a full stop. What is in capitals and what belongs to
## an address stays as it is.

notify-forms = write https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN or mailto:ADDRESS
notify-space = there is a space or the end of a line in it: write commas between several
notify-mail = what stands behind mailto: is no address for mail
notify-no-address = it is no address
notify-no-host = it names no host
notify-topic = a topic is up to 64 letters, digits, _ and -
notify-wants-topic = it wants a topic, as in ntfy://HOST/TOPIC, and nothing behind it
notify-wants-token = it wants a token, as in gotify://HOST/TOKEN, and nothing behind it
notify-secret-short = it is 16 characters at least
smtp-form = write smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587
smtp-behind = nothing stands behind the host and its port: write smtps://USER:PASSWORD@HOST:465 or smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = user or password is not UTF-8
smtp-half-login = a user goes with a password, and a password with a user
smtp-from = it is no address for mail, such as savethat@example.org
