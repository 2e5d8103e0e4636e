# What the command prints, in a terminal. Names of commands, flags (--data), settings and variables stay as they are.

## A failure, in lines

# $sentence is a whole sentence.
command-failed = savethat: { $sentence }
# $hint is a whole sentence: the next step.
command-hint = hint: { $hint }
# $seconds is a number of seconds.
command-retry-after = retry after: { $seconds } s
# The link, or the file of a link, that failed.
command-link = link: { $link }
# A file of a post that was not saved: one beside those of the post.
command-link-beside = { $link } (sound, captions or cover)
command-link-file = { $link } (file { $n } of { $count })
command-interrupted = savethat: interrupted.
command-interrupted-hint = What arrived so far is kept: continue with the same command.
command-no-output = The result could not be written to standard output.
# $path is a file or a folder, $error what the system says of it, in English.
command-cannot-read = { $path } cannot be read: { $error }.
command-unreadable = { $path } cannot be read.
command-unwritable = { $path } cannot be written.
command-no-runtime = The runtime could not be started.

## Links that are given, and what became of them

command-list-too-large = This is more than 16 MiB of text, and no list of links.
command-output-empty = -o is empty: it must be a folder or a template.
command-archive-no-file = { $path } is no file, so it cannot be the archive.
command-archive-no-file-hint = Name another file.
# $links are links with spaces between them.
command-others = note: also in that text, not followed: { $links }
command-others-more = { $count ->
   *[other] note: also in that text, not followed: { $links } and { $count } more
}
command-archived = note: { $link } was saved before: the archive has it
command-watermark = note: { $path } carries the site's watermark: there was no other version to be had.
# $hint is a whole sentence.
command-no-zip-hint = { $hint } No ZIP was made, since it would not be whole: what came is kept, and the same command goes on from there.
# Progress: how many of all posts are done with.
command-progress = { $ended } of { $posts }
command-progress-failed = { $ended } of { $posts }, { $failed } failed

## savethat show: a post in lines

# $who is @name, and the name that the creator shows.
command-show-story = story by { $who }
command-show-video = video by { $who }
command-show-photos = photos by { $who }
# Words in front of what they name, one below the other.
command-show-link = link
command-show-posted = posted
# When the Story is over.
command-show-expires = expires
# What the creator wrote.
command-show-caption = caption
command-show-file = file { $n }
command-show-sound = sound
# What a file is.
command-show-a-video = video
command-show-a-picture = picture
command-show-a-sound = sound
command-show-a-cover = cover
command-show-a-subtitle = subtitle
command-show-marked = with the site's watermark
command-show-seconds = { $seconds } s

## savethat serve, demo and worker

command-ready = savethat is ready: { $address }
command-metrics = savethat shows its metrics: { $address }
command-works = savethat works.
# After the first signal of a server; a second one does not wait.
command-stopping = savethat: stopping. Running downloads may end; once more to stop at once.
command-stopping-work = savethat: stopping. What is under way is given back; once more to stop at once.
command-for-phones = For phones: { $address }
# $target is somebody who is told, such as "the webhook at HOST".
command-tells = savethat tells { $target } of Stories that are kept or missed.
# $user and $wanted are numbers of a user and a group, such as 10001:10001.
command-puid =
    PUID and PGID change nothing here: savethat runs as { $user }, and not as { $wanted }. Start it as that user: user: "{ $wanted }" in a compose file, or --user { $wanted }.
command-listen-taken =
    Something else already listens on { $place }. Stop it, or choose another address with --listen, such as --listen 127.0.0.1:8081.
command-listen-forbidden =
    There is no right to listen on { $place }. Ports below 1024 are often kept for the system: choose another with --listen.
command-listen-elsewhere = { $place } is not an address of this machine.
command-listen-refused = It is not possible to listen on { $place }: { $error }.
command-listener-gone = The listener is gone.
command-server-stopped = The server stopped.
command-server-crashed = The server crashed.
command-no-answer = No savethat server answers on { $place }.

## savethat demo: the links to try, each with what it is

command-demo-site = The simulated site did not start.
command-demo-folder = The folder { $path } could not be made.
# Below its link.
command-demo-example = { $title } ({ $note })
command-demo-story = A video Story
command-demo-story-note = A short link, as the app's share button gives it
command-demo-photo-story = A photo Story
command-demo-photo-story-note = One picture, posted four hours ago
command-demo-video = A video
command-demo-video-note = An ordinary post
command-demo-photos = A photo post
command-demo-photos-note = Three pictures and a sound
command-demo-profile = A profile
command-demo-profile-note = Four live Stories
command-demo-expired = An expired Story
command-demo-expired-note = Stories last 24 hours; this one is over
command-demo-private = A private account
command-demo-private-note = Not shown to visitors

## The library of a data folder

command-library-off = This server keeps no library: the setting library is off, as it always is with profile = public.
# $why is what the system says, in English.
command-library-refused =
    The library in { $path } cannot be opened: { $why }. Choose another folder with --data, or give this one to whoever runs savethat.
# $share is the kind of network share, such as nfs.
command-library-share =
    savethat: { $path } is on a network share ({ $share }), where SQLite may lose or damage the library. Keep the data on a disk of this machine, and only copies (savethat library backup) on the share.
# $why is a whole sentence.
command-library-none = savethat keeps no library here. { $why }
# $address leads to the page where somebody becomes its owner.
command-library-invite = savethat: its library is nobody's yet. Make it yours, once: { $address }
command-owner-word =
    For an hour this word sets the owner's password anew, once: open /owner?word=WORD on the server of this data folder. Until then the old password stays good.
# $posts, $files and $bytes are the three messages below.
command-copied = { $posts }, { $files }, { $bytes } are in { $folder }. To restore: savethat serve --data { $folder }
command-exported = { $posts }, { $files }, { $bytes } are in { $folder }. Open { $page } in a browser.
command-posts = { $count ->
   *[other] { $count } posts
}
command-files = { $count ->
   *[other] { $count } files
}
command-bytes = { $count ->
   *[other] { $count } bytes
}
command-not-in-copy = { $file } is not in the copy: the file is gone or was changed since it was kept.
command-copy-not-whole = The copy in { $folder } is not whole: remove it and try again.
command-copy-interrupted = Interrupted. The copy in { $folder } is not whole: remove it and try again.
command-no-day = { $day } is no day.
command-forgotten = { $count ->
    [one] @{ $handle } is forgotten: { $count } post taken out.
   *[other] @{ $handle } is forgotten: { $count } posts taken out.
}
command-forgotten-left = @{ $handle } is out of the library, but files of theirs are left below { $folder }: remove them by hand.
command-import-interrupted = Interrupted. What was taken in is whole; the same command goes on from there.
command-import-ended = The import ended early. What was taken in until then is whole.
# $why is why, without a full stop.
command-left-out = { $file } was left out: { $why }.
# Its parts are the four messages below.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
   *[other] { $count } posts are new
}
command-imported-already = { $count ->
   *[other] { $count } were in the library already
}
# $bytes is a number of bytes, with its unit.
command-imported-copied = { $count ->
   *[other] { $count } files ({ $bytes }) were copied
}
command-imported-left = { $count ->
   *[other] { $count } were left out
}

## savethat watch

command-no-creator = That is no creator: write @name, or paste the link of a profile.
# $why is why, without a full stop.
command-watch-unsure = TikTok could not be asked about @{ $handle } just now ({ $why }). The server asks again by itself.
command-watched =
    @{ $handle } is watched until { $day }. A server on this data folder (savethat serve) looks within 10 seconds, and keeps each Story below { $folder }.
command-not-watched = @{ $handle } is not watched. Who is: savethat watch list
# $why is a whole sentence.
command-too-many-watched = { $why } End one with: savethat watch remove @name
command-unwatched = @{ $handle } is watched no more.
command-unwatched-kept = @{ $handle } is watched no more. What is kept stays; to take it out too: savethat library forget @{ $handle }
# A line of the list. $looked is one of the two messages below.
command-watch-until = @{ $handle }  until { $day }, { $looked }
command-watch-ended = @{ $handle }  ended { $day }, { $looked }
command-watch-looked = looked { $moment }
command-watch-never-looked = never looked
# $line is a line of the list.
command-watch-child = { $line }, not kept: TikTok marks the account as that of a child
# $code is a word for programs, such as site_refused.
command-watch-failed = { $line }, last look failed: { $code }

## savethat notify

command-nobody-told = Nobody is told: name somebody with the setting notify, such as ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: the test came through.
# $why is why, without a full stop.
command-test-failed = { $target }: the test did not come through: { $why }.

## savethat keys

command-keys-where = Say where the keys are: --keys-file FILE, or the setting keys_file.
command-keys-shown = It is shown this once. A program sends it as: Authorization: Bearer KEY
# $name stands between quotation marks.
command-keys-gone = The key { $name } is gone.
# $value stands between quotation marks; $wrong is what is wrong with it, without a full stop.
command-keys-bytes = --bytes-a-day is { $value }: { $wrong }.
command-keys-refused = There is no such key: { $wrong }.
# $owner is the number of a user and of a group, such as 1000:1000.
command-keys-owner-lost =
    { $path } belonged to { $owner } and could not be given back, so a server that runs as that user may not be able to read it. Give it back with: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } has another owner than before.

## savethat licenses and man

command-no-licences = The licences in the program cannot be read.
command-no-manual = The manual page could not be made.
