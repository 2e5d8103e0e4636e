# What only the owner of a server sees: the library, those who are watched, signing in. And the feed of a watch.

## On all these pages

# The name of the navigation, for those who hear the page.
owned-nav = Yours
owned-nav-kept = Kept
owned-nav-watched = Watched
owned-nav-owner = Owner
# In an empty field for the name of a creator.
owned-name-example = @name
# $what is Story, Video or Photos, $who is @name, $day is a day with its hour.
owned-post = { $what } by { $who }, { $day }

## What the page before this one did

did-kept-already = This is in the library already.
did-kept = { $count ->
    [one] { $count } post on the way into the library. What is whole appears here.
   *[other] { $count } posts on the way into the library. What is whole appears here.
}
did-removed = { $count ->
    [one] { $count } post taken out, with the files.
   *[other] { $count } posts taken out, with the files.
}
did-watched = From now on every Story of theirs is kept.
did-unsure = They are watched. TikTok could not be asked about the account just now; it is asked again by itself.
did-ended = They are watched no more. What is kept stays.
did-forgotten = { $count ->
    [one] Everything of theirs is gone: { $count } post, with the files, and the watch.
   *[other] Everything of theirs is gone: { $count } posts, with the files, and the watch.
}
did-fed = The feed has a new address; the old one is good no more.
did-changed = The password is changed. All other browsers have to sign in again.

## Signing in

# The title where a password is set for the first time.
entrance-begin = Make this library yours
# The title for whoever is signed in.
entrance-owner = Owner
# The title and the button.
entrance-enter = Sign in
entrance-begin-how = Saving needs no account and never will. The library and the watch belong to whoever runs this server: set a password with the word that the server has printed at its start.
entrance-word = Word from the server’s log
entrance-new-password = { $count ->
    [one] New password, { $count } character at least
   *[other] New password, { $count } characters at least
}
entrance-set = Set the password
entrance-change = Change the password
entrance-old-password = Password now
entrance-change-now = Change
entrance-leave = Sign out here
entrance-enter-how = For whoever owns this server’s library. Saving needs no account and never will.
entrance-password = Password

## The library

shelf-title = Library
# $size is as in size-mega.
shelf-used = { $count ->
    [one] { $count } post, { $size }.
   *[other] { $count } posts, { $size }.
}
shelf-disk = The disk is { $percent } % full.
# Over the live Stories that end first.
shelf-dying = What dies next
shelf-dying-kept = kept
shelf-dying-waiting = being kept
# The field in which is written what to look for.
shelf-words = Captions and names
shelf-search = Search
# Opens the fields below.
shelf-narrow = By creator, kind or day
shelf-creator = Creator
shelf-kind = Kind
shelf-kind-all = all
shelf-kind-story = Stories
shelf-kind-video = videos
shelf-kind-photos = photos
# The first and the last day of posting.
shelf-from = From
shelf-to = To
shelf-empty-html = Nothing is kept yet. Save something and press “Keep this”, or <a href="/watch">watch a creator</a>: then every Story of theirs comes here by itself.
shelf-nothing-fits-html = Nothing that is kept fits. <a href="/library">Show all</a>
shelf-files = { $count ->
    [one] { $count } file · { $size }
   *[other] { $count } files · { $size }
}
shelf-gone = not public any more
shelf-export-chosen = Export the chosen as a ZIP
shelf-export-all = Export all that was found
shelf-remove-chosen = Take the chosen out
shelf-first = First page
shelf-older = Older

## A kept post

kept-times-html = Posted <time class="day" datetime="{ $machine }">{ $day }</time> · kept <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Not public any more since { $day } at the latest: it is in no feed and no export.
# Of what is neither a video nor a picture; those are download-video and download-picture.
kept-download = Download file
# A link. $who is @name.
kept-theirs-html = All of <bdi>{ $who }</bdi>
# A link to the post where it came from.
kept-at-site = At the site
kept-export = Export as a ZIP
kept-remove = Take out

## Taking posts out

sure-title = Take out
sure-one = Take this post out, with its files ({ $size })?
# Of two posts or more.
sure-many = { $count ->
    [one] Take { $count } post out, with its files ({ $size })?
   *[other] Take these { $count } posts out, with their files ({ $size })?
}
sure-undone = This cannot be undone. Copies that were exported or backed up stay.
sure-remove = Take out for good
# The button that does not take them out.
sure-keep = Keep

## Those who are watched

watches-title = Watch
watches-lead = Every Story of a creator whom you watch is kept before it dies.
watches-begin = Watch a creator
# What everybody is told who begins one.
watches-account = Public account
watches-days = Days
# The button.
watches-add = Watch
watches-how-many = { $count } of { $most }. A watch ends after its days unless it is renewed.
watches-ended-html = <strong class="said failed">ended</strong> { $day }
watches-until = until { $day }
# Nobody has looked for Stories of theirs.
watches-not-looked = not looked yet
# $ago is as in ago-minutes: when Stories of theirs were looked for.
watches-looked = looked { $ago }
# The number has one digit behind the point.
watches-a-day = { $count ->
    [one] about { $count } Story a day
   *[other] about { $count } Stories a day
}
watches-of-a-child = Not kept: TikTok marks the account as that of a child.
# $why is one of those below that begin with why-.
watches-failed = The last look failed: { $why }.
watches-theirs = What is kept of them
watches-feed = Feed
watches-feed-note = (whoever knows its address can read it)
watches-renew = { $count ->
    [one] Renew for { $count } day
   *[other] Renew for { $count } days
}
watches-feed-anew = New feed address
watches-feed-begin = Make a feed
watches-end = End
watches-forget = Forget everything of theirs
# Next to a box that is ticked before the button below is pressed.
watches-forget-sure = files, records and the watch, for good
watches-forget-now = Forget

## Who gets a message when a Story was kept or missed

told-title = Who is told
told-nobody-html = Nobody. Whoever runs this server names them with the setting <code>notify</code>: ntfy, Gotify, a webhook or mail.
told-test = Send a test
# What became of a test: $target is an address, $why the end of a sentence.
told-failed-html = <strong class="said failed">failed</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">came through</strong> <code>{ $target }</code>

## What happened: a list of lines, each with @name and one of these

happened-title = What happened
# A Story of theirs.
happened-kept = kept
# A Story of theirs. $why is one of those below that begin with why-.
happened-missed = missed: { $why }
happened-not-looked = not looked from { $since } to { $until }
happened-closed = the account is closed: { $why }

## Why a look failed, a Story was missed or an account is closed: a few words behind a colon

why-not-a-link = not a link
why-site-unknown = site unknown
why-link-unsupported = link unsupported
why-no-stories = no stories
# The Story was over.
why-expired = expired
why-not-found = not found
# The account or the post.
why-private = private
# Shown only to people who are signed in.
why-login-required = login required
# Not shown in the country of this server.
why-region-blocked = region blocked
why-site-refused = site refused
why-site-unreachable = site unreachable
# It answered in a way that cannot be read.
why-site-changed = site changed
why-media-broken = media broken
why-too-large = too large
# On the disk.
why-no-space = no space
# Withdrawn by whoever runs this server.
why-withheld = withheld
# This server asked too often.
why-rate-limited = rate limited
# It leads outside TikTok.
why-refused-address = refused address
# Our own fault.
why-internal = internal
# The account is marked as that of a child.
why-under-age = under age

## The feed of a watch

# Its title, where the account has a name beside its $handle.
feed-title = @{ $handle } ({ $name })

## What cannot be done: a sentence, and the next step

owned-stale-form = This form is older than your signing in, or not from this server.
owned-stale-form-hint = Load the page again and send it once more.
owned-lost-form = This form says not what to do.
owned-lost-form-hint = Load the page again.

entrance-wrong-word = This is not the word that the server printed, or its time is over.
# At the end stands a command.
entrance-wrong-word-hint = Each start of the server prints a new one while nobody owns it, and so does savethat library owner.
entrance-wrong-password = This is not the owner’s password.
entrance-wrong-password-hint = Forgotten? Whoever runs this server gets a new one with: savethat library owner
entrance-wrong-old-password = This is not the password that you have now.
entrance-wrong-old-password-hint = Nothing was changed.
entrance-too-short = { $count ->
    [one] The password is too short: it has at least { $count } character.
   *[other] The password is too short: it has at least { $count } characters.
}
entrance-too-short-hint = Three or four words in a row are a good one.
entrance-too-long = The password is too long.
entrance-too-long-hint = { $count ->
    [one] { $count } byte is enough.
   *[other] { $count } bytes are enough.
}

shelf-asks-too-much = This is more than can be looked for at once.
# The last three are words of the address and stay as they are.
shelf-no-kind = The kind is one of: story, video, photos.
shelf-no-place = This is no place in the list: begin at its first page.
shelf-no-day = { $text } is no day: write it like 2026-11-22.
shelf-too-many = { $count ->
    [one] More than { $count } post is too many for one archive.
   *[other] More than { $count } posts are too many for one archive.
}
# At the end stands a command.
shelf-too-many-hint = Narrow the search, or copy everything with: savethat library export
shelf-none-chosen = No post was chosen.
shelf-none-chosen-hint = Tick those that you mean.
shelf-file-stays = It is out of the library, but its file could not be removed from the disk.

watches-no-days = The days are a number from 1 to 365.
watches-no-days-hint = 30 is the usual one.
watches-no-creator = That is no creator.
watches-no-creator-hint = Write @name, or paste the link of a profile.
watches-under-age-hint = Do not keep Stories of other people’s children.
watches-too-many-hint = End another watch first.
watches-files-stay = They are out of the library, but some of their files could not be removed from the disk.
watches-none-such = They are not watched.
watches-none-such-hint = The watch may have been ended in another window.
watches-unsure = Nothing was taken out: you did not say that you are sure.
watches-unsure-hint = Tick the box beside the button: what is forgotten cannot be brought back.
told-nobody = Nobody is told on this server.
# At the end stands an address.
told-nobody-hint = Name somebody with the setting notify, such as ntfy://ntfy.sh/TOPIC.

