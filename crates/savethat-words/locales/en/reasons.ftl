# Why a save failed, where more is known than in failures.ftl: whole sentences, shown on the page, by the command and by the API.
# A message whose name ends with "-hint" is the next step for the reader.

## What a pasted link is

# $host is a name such as tiktok.evil.example.
reason-looks-like = This link only looks like TikTok's.
reason-looks-like-host = This link only looks like TikTok's: it leads to { $host }.
reason-user-name = This link carries a user name in front of TikTok's address, so we did not follow it.
reason-odd-port = This link asks for an unusual port at TikTok, so we did not follow it.
reason-no-web-address = This is not a web address, so we did not follow it.
reason-inside-network = This address is inside a network, or a bare number, so we did not follow it.
reason-leads-outside = This link leads to { $host }, outside TikTok, so we did not follow it.
reason-short-leads-outside = This short link leads to { $host }, outside TikTok, so we did not follow it.
reason-short-endless = This short link leads from one short link to the next without end.
reason-short-damaged = This TikTok short link is cut off or damaged.
reason-short-unsaid = TikTok did not say where this short link leads.
reason-short-dead = TikTok says that this short link leads to no post.
reason-short-dead-hint = Copy the link again in the app: short links end with the post, and lose letters easily.
# $site is Instagram or Facebook.
reason-login-site = { $site } shows Stories only to people who are signed in.
reason-other-site = This is a link to { $site }, a site we do not save from.
reason-no-creator = This is not the name of a TikTok creator.
reason-no-post-number = This number is not the id of a TikTok post.
reason-link-number = The number in this link is not a TikTok post id.
reason-link-name = The name in this link is not that of a TikTok creator.
reason-only-one-post = Only the page of one post can be examined.
reason-is-front-page = This is TikTok's front page, not a post.
reason-is-some-page = This is a TikTok page, but not a post.
reason-is-live = This is a live stream, not a post.
reason-is-sound = This is a sound, not a post.
reason-is-hashtag = This is a hashtag, not a post.
reason-is-search = This is a search, not a post.
reason-is-effect = This is an effect, not a post.
reason-is-collection = This is a collection or playlist, not a post.
reason-is-feed = This is a feed, not a post.
reason-is-app-invite = This is an app invite, not a post.
reason-is-link-out = This is a link from a creator's profile that leads out of TikTok, not a post.
reason-is-install = This is an invitation to install the app, not a post.
reason-is-sign-in = This is a sign-in page, not a post.

## What TikTok says of a post or an account. "This server" is the computer that savethat runs on.

reason-deleted = This post was deleted.
reason-deleted-or-private = This post was deleted or made private.
reason-account-private = This account is private.
# $who is @name.
reason-account-private-named = The account { $who } is private.
reason-account-gone = TikTok says that this account is not there.
reason-account-renamed = This account has another name now, or is gone, and shows no Story.
reason-no-live-story = { $who } has no live Story now.
reason-reviewing = TikTok is reviewing this post and does not show it now.
reason-reviewing-hint = It may come back: try again later.
reason-taken-down = TikTok has taken this post down, or is reviewing it.
reason-sensitive = TikTok marks this post as sensitive and shows it only to people who are signed in.
reason-story-hidden = TikTok does not show this Story to visitors: it may be private, for friends only, or deleted.
reason-not-in-country = TikTok knows this post but does not show it in the country that this server asks from.
reason-not-to-us = TikTok knows this post but does not show it to this server.
# $ago is one of the messages below, such as "6 h ago".
reason-story-over = This Story expired { $ago }. Stories last 24 hours.
# $hint is another hint, a whole sentence.
reason-maybe-a-story-hint = If this was a Story it is over; it was posted { $ago }. { $hint }
reason-ago-minutes = { $count ->
    [one] a minute ago
   *[other] { $count } minutes ago
}
reason-ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
# $code is a number that TikTok gave.
reason-unknown-status = TikTok answered with status { $code }, which savethat does not know.

## How TikTok treats this server

reason-sign-in = TikTok asks this server to sign in. It is not about the post.
reason-sign-in-never = TikTok asks this server to sign in, which it never does.
reason-slow-down = TikTok asks this server to slow down. It is not about the post.
reason-many-ask = So many people ask at once that this server would ask TikTok too often.
# A small calculation that a browser does unseen.
reason-proof-wanted = TikTok wants a proof of work before it answers.
reason-proof-again = TikTok asked for another proof of work instead of answering.
reason-proof-no-answer = TikTok's proof of work has no answer. It is not about the post.
reason-proof-unreadable = TikTok's proof of work cannot be read. It is not about the post.
# Such as a picture that has to be turned upright.
reason-puzzle = TikTok wants a puzzle solved by a person. It is not about the post.
reason-waiting = TikTok keeps this server waiting. It is not about the post.
reason-empty-answer = TikTok gave this server an empty answer. It is not about the post.
reason-no-way = None of the ways that this server takes to TikTok could tell of this post.
reason-way-closed = TikTok has closed a way in to posts.
reason-page-not-found = TikTok did not find the page of this post, which is not yet a no.
reason-creator-not-found = TikTok did not find the page of this creator, which is not yet a no.
reason-list-refused = TikTok did not give this server the list of Stories.
reason-list-cut = TikTok cut off the list of Stories.
reason-list-hidden = TikTok counts Stories but does not show them to this server.

## What is wrong with TikTok's answer

reason-page-no-post = TikTok's page carried no post.
reason-page-no-profile = TikTok's page carried no profile.
reason-page-cut = TikTok's page was cut off before the post.
# The page that other sites show inside of theirs.
reason-embed-no-post = TikTok's page for embedding carried no post.
reason-player-no-data = TikTok's player did not answer with data.
reason-player-no-post = TikTok's player answered without a post.
reason-answer-no-post = TikTok's answer names no post.
reason-answer-other-post = TikTok answered with another post than the one asked for.
reason-answer-no-files = TikTok's answer names the post, but none of its files.
reason-addresses-unusable = None of the addresses that TikTok gives for this post can be used.
reason-addresses-unusable-hint = TikTok may have changed. Try again later, or report it with: savethat doctor LINK --capture page.html
# $size is such as "8 MB".
reason-answer-too-long = TikTok's answer was longer than { $size } and was cut off.
reason-redirects-endless = TikTok sent us from one page to the next without end.
reason-redirect-outside = TikTok's page sent us to another site.
reason-no-connection = No connection to TikTok could be made.
reason-connection-broke = The connection to TikTok broke.
reason-no-answer-in-time = TikTok did not answer in time.
reason-servers-in-trouble = TikTok's own servers are in trouble.

## The servers that have the files

reason-media-late = A media server did not answer in time.
reason-media-other = A media server sent something that is no such file.
reason-media-refused = A media server refuses this server the file.
reason-media-missing = A media server does not have the file.
reason-media-in-trouble = A media server is in trouble.
reason-media-no-connection = No connection to a media server could be made, or it broke.
reason-media-not-as-asked = A media server's answer was not what was asked for.
reason-file-missing = TikTok showed the post, but says that its file is not there.
reason-file-missing-hint = It may have been deleted just now: look at the post in the app, then try again.
reason-file-refused = TikTok showed the post but refuses to hand its file to this server.
reason-file-unreachable = TikTok showed the post, but the server that has its file could not be reached.
# $size is such as "16 MB".
reason-file-too-large = This file is larger than the { $size } that this server allows.
reason-stopped = The save was stopped.

## What a post does not have, and what cannot be made of it

# $n is a number: which file of the post.
reason-no-such-file = This post has no file number { $n }.
reason-no-own-sound = This post has no sound of its own.
reason-no-cover = This post has no cover.
reason-no-captions = This post has no such captions.
reason-no-picture = This post has no picture of that number.
reason-no-slideshow = A slideshow is made of pictures, and this post has none.
reason-no-captions-in-language = This post has no captions in that language.
reason-no-sound = This post has no sound.
reason-lacks-hint = Take what the post has: its files are all shown on its page.
reason-file-no-sound = This file has no sound.
reason-sound-is-mp3 = TikTok keeps this sound as MP3, so that there is no M4A of it.
reason-sound-is-mp3-hint = Take the MP3: it is the original.
# $codec names a format, such as ac-3.
reason-sound-codec = The sound of this file ({ $codec }) cannot be taken out of it.
reason-sound-he-aac = This sound is HE-AAC, and there is no ffmpeg here to make an MP3 of it.
reason-sound-he-aac-hint = Take the M4A: it is the original, and phones and computers play it.
reason-sound-kilobits = No MP3 has { $kilobits } kbit/s.
reason-sound-damaged = The sound in this file is damaged.
reason-needs-ffmpeg-avif = To make a JPEG of an AVIF this computer needs ffmpeg.
reason-needs-ffmpeg-heic = To make a JPEG of a HEIC this computer needs an ffmpeg newer than 5.1.
reason-needs-ffmpeg-film = To make a picture of a film this computer needs ffmpeg.
reason-needs-ffmpeg-slideshow = A slideshow is made by ffmpeg, and there is none here.
reason-needs-ffmpeg-slideshow-hint = Take the pictures and the sound.
reason-no-ffmpeg-here = ffmpeg is not used on this system.
reason-take-original-hint = Take the original.
reason-convert-too-large = This is too large to be converted here.
reason-convert-late = The conversion took too long and was given up.
reason-convert-stopped = The conversion was stopped.
reason-convert-broken = A file of this post could not be converted.
reason-captions-silent = These captions have no words.
reason-captions-unreadable = What TikTok gave for captions cannot be read as such.
captions-too-large = These captions are larger than any real ones.
captions-none = What came as captions are none.
captions-silent = These captions hold no words.

## The disk of this server or computer. $place is a path.

reason-disk-full = There is no room left for { $place }.
reason-disk-right = savethat may not write { $place }.
# $owners is one of the three sentences below.
reason-disk-right-owned = savethat may not write { $place }. { $owners }
reason-disk-right-hint = Give it the right to write there, or choose another folder.
# $owner and $us are numbers of a user and a group, such as "0:0"; $rights are such as "755".
reason-owned-it = It belongs to { $owner } with the rights { $rights }, and savethat runs as { $us }.
reason-owned-folder = This folder belongs to { $owner } with the rights { $rights }, and savethat runs as { $us }.
reason-owned-place = { $place } belongs to { $owner } with the rights { $rights }, and savethat runs as { $us }.
# A sentence of this file about the disk, and one of the three above.
reason-with-owners = { $sentence } { $owners }
reason-disk-read-only = { $place } lies on a disk that can only be read.
reason-disk-read-only-hint = Choose another folder.
reason-disk-taken = Another savethat is saving to { $place } right now.
reason-disk-taken-hint = Wait until it is done.
# $error is what the system says, or one of the phrases below.
reason-disk-other = { $place } could not be written: { $error }.
disk-changed-while-copied = it changed while it was copied
disk-archive-name-too-long = a name in the archive is too long
disk-archive-name-nul = a NUL in a name of the archive
disk-archive-too-long = the archive is too long
disk-archive-changed = a file changed while the archive was made

## The network of this server or computer

# $error is what the system says.
reason-no-roots = No root certificates were found on this machine.
reason-no-roots-because = No root certificates were found on this machine ({ $error }).
reason-no-roots-hint = Install the package ca-certificates, or point SSL_CERT_FILE at a file of certificates.
reason-proxy = The proxy in HTTPS_PROXY or ALL_PROXY is not an address.
reason-proxy-hint = Write it as http://HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT.

## What whoever runs a server has withdrawn

reason-withheld-creator = Whoever runs this server has withdrawn this creator's posts on request.
reason-withheld-file = Whoever runs this server has withdrawn a file of this post on request.
# The file of what is withdrawn, which they write. $error is what the system says.
withheld-unread = The file of what is withheld { $path } cannot be read: { $error }.
# $wrong is one of the two phrases below.
withheld-wrong = The file of what is withheld { $path } is wrong in line { $line }: { $wrong }.
withheld-no-creator = what stands behind the @ is not a creator's name
withheld-no-entry = write the number of a post, the @name of a creator, or the 64 hex digits of a SHA-256

## What is wrong with the value of a setting: the end of a sentence, without a full stop. Names in quotes stay as they are.

setting-user-agent = a User-Agent is one line of plain letters, at most 512 of them
# $name is what was written, $known are names with commas between.
setting-way-unknown = "{ $name }" is no way in; there are: { $known }
setting-way-twice = "{ $name }" is named twice
setting-way-stories = "stories" alone has no ordinary post: name another way in, too
setting-host = "{ $host }" is not the name of a host family, such as cdn.example
setting-rate = write it like 600/min, 5/s or 1000/h, or off

## A pattern for the names of files, with fields in braces: what the command says of a wrong one.

template-slash = A template is a path inside the folder of the save: it cannot start with a slash.
template-leaves = A template cannot leave its folder with “..”.
template-too-long = This template makes names that are too long. Use fewer fields in one name.
# $rest begins with a brace: it is what was written.
template-open = “{ $rest }” in the template is not closed with “{"}"}”.
# $field and $known are names in braces.
template-unknown = “{ $field }” is not known in a template. Known are { $known }.

## Why a file is not taken into the library, at the end of a sentence: "a.mp4 was left out: it is not whole."

left-broken = it is not whole
left-another = it is not the file that its sidecar tells of
left-taken = another file has its place
left-withheld = whoever runs this has withdrawn it

## Why nothing could be sent, at the end of a sentence: "ntfy://ntfy.sh: the test did not come through: it did not answer in time."

unsent-inside = its address is inside a network
unsent-late = it did not answer in time
unsent-unreachable = no connection to it could be made
unsent-broken = the connection to it broke

# What a step of "savethat doctor" says: another sentence of this file, and what TikTok answered, such as "HTTP 200, 4 bytes".
reason-with-answer = { $sentence } ({ $answer })
