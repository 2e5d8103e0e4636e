# savethat doctor: does it work from this network? A line for each step, for whoever runs it, and to be pasted into a report.

## In front of each line: what came out. Short words.

doctor-ok = ok
doctor-failed = FAILED
# It does not work, and is not needed, since something else does.
doctor-spare = spare
doctor-skipped = skipped

## Below a line

# $reason is what a library says, in English.
doctor-because = because: { $reason }
# $code and $message are the site's own.
doctor-site-said = the site said: { $code } { $message }

## What was seen

# $system is such as linux.
doctor-version = { $version } on { $system }
doctor-no-proxy = none is set
doctor-proxy-passed = one is set, and NO_PROXY keeps { $host } from it
# $scheme is such as http or socks5.
doctor-proxy = requests go through the { $scheme } proxy that is set; it takes connections
# $why is what the system says, in English, or the message below.
doctor-proxy-refuses = The proxy that is set takes no connection: { $why }.
doctor-proxy-late = no answer within 10 s
doctor-proxy-hint = Start it, or correct or unset HTTPS_PROXY and ALL_PROXY.
doctor-dns-proxied = the proxy looks names up
# $error is what the system says, in English.
doctor-dns-error = { $host } has no address here: { $error }.
doctor-dns-late = Looking up { $host } took more than 10 s.
doctor-dns-none = { $host } has no address here.
doctor-dns-hint = Look at this machine's network and name servers; some networks block the site by name.
doctor-dns-inside = { $host } leads to an address inside a network here.
doctor-dns-inside-hint = Something on this network blocks the site by name, such as a filter against advertising: allow tiktok.com there.
doctor-dns = { $count ->
    [one] { $host } has { $count } address
   *[other] { $host } has { $count } addresses
}
doctor-dns-some = { $count ->
    [one] { $host } has { $count } address, { $public } of them public
   *[other] { $host } has { $count } addresses, { $public } of them public
}
doctor-tls = connected, the site's certificate is good, it answers
doctor-tls-hint = Look at this machine's clock and its root certificates. A filter that looks into encrypted connections needs its own certificate in SSL_CERT_FILE.
doctor-connect-hint = Look at the steps above. If they are well, something between this machine and TikTok drops connections.
doctor-no-clock = the site did not say what time it is
doctor-clock = { $seconds } s from the site's
doctor-clock-off = { $count ->
   *[other] This machine's clock and the site's are { $count } minutes apart.
}
doctor-clock-hint = Set the clock, then try again.
# Numbers of megabytes are texts here: there is no plural to choose.
doctor-disk-full = There are { $megabytes } MB left for { $folder }.
doctor-disk = { $folder } can be written
doctor-disk-room = { $folder } can be written, { $megabytes } MB left
doctor-disk-little = { $folder } can be written; the { $megabytes } MB left are less than the { $wanted } MB that the spool may still take
# $sentence says that it cannot be written, $owners whose it is: both whole sentences.
doctor-no-link = no link to look at
doctor-no-page = no page came
# A small calculation that the site asks a browser for.
doctor-no-challenge = no proof of work was asked for and solved
# $ways are names of ways, with commas between them.
doctor-challenge = a proof of work was asked for, and solved, by: { $ways }
# $status is such as 200, $bytes a number as text: there is no plural to choose.
doctor-answer = HTTP { $status }, { $bytes } bytes
# $answer is the message above, $found one of the two below.
doctor-answer-found = { $answer }, { $found }
doctor-found = has the post
# $place is a name in the site's page.
doctor-found-in = the post is in { $place }
# $sentence is a whole sentence, $answer as in doctor-answer.
doctor-refused-hint = Wait some minutes. If it lasts, TikTok does not like this network: another way out of it (HTTPS_PROXY) may help.
doctor-unreachable-hint = Look at the steps above. If they are well, try again in a moment.
doctor-no-post = there is no post
# $format is such as video/mp4, $bytes a number as text.
doctor-media = the first bytes of { $format } of { $bytes } bytes
doctor-media-endless = the first bytes of { $format } of unknown length
doctor-capture-none = No page came, so there is nothing to write.
doctor-capture = The page is in { $path }. Look through it before you send it.
doctor-capture-unwritten = { $path } could not be written: { $error }.
