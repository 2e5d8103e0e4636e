# What only the server says: a sentence, and the next step.

bad-request = The request is not as it should be.
bad-request-hint = The API is described on the /api page.
no-such-page = There is nothing at this address.
no-such-page-hint = Paste a TikTok link on the first page.
no-library = This server keeps no library.
no-library-hint = Whoever runs it can switch it on: the setting library.
no-such-record = This post is not in the library.
no-such-record-hint = It may have been taken out. Everything that is kept is on the library’s first page.
not-watched = This creator is not watched.
not-watched-hint = Who is: GET /api/v1/watches
lost-file = This file is in the library, but gone from the disk or changed since it was kept.
lost-file-hint = Take it back from a copy (savethat library backup), or take the post out.
nothing-to-export = There is nothing in it to export: no post was chosen, or none of them is still public.
nothing-to-export-hint = Choose posts in the library, then export them.
not-the-owner = This is for the owner of this server’s library.
not-the-owner-hint = Sign in on the page /owner, or with POST /api/v1/owner/session.
no-such-save = This save is not known here. A save is kept for 24 hours.
no-such-save-hint = Start a new one with the same link.
wrong-method = This address exists, but not for this method.
key-refused = This server does not let you in.
too-fast-hint = Wait { $time }, then try again.
guessing = There were too many wrong passwords or keys from your network.
had-enough = You have downloaded as much as this server gives to one visitor in a day.
had-enough-hint = What was saved waits here for 24 hours. Come back later, or use another savethat server.
too-many =
    { $count ->
        [one] You have { $count } download under way here, as many as one visitor may have.
       *[other] You have { $count } downloads under way here, as many as one visitor may have.
    }
too-many-hint = Wait until one has ended, then try again.
too-many-lists =
    { $count ->
        [one] You have { $count } list under way here, as many as one visitor may have.
       *[other] You have { $count } lists under way here, as many as one visitor may have.
    }
too-many-streams =
    { $count ->
        [one] You follow { $count } save or list here, as many as one visitor may.
       *[other] You follow { $count } saves or lists here at the same time, as many as one visitor may.
    }
too-many-streams-hint = Close one, or ask for its state now and then instead.
given-out = This server has given out as much as its operator allows in a day.
given-out-hint = Come back later, or use another savethat server.
busy = This server has too much to do right now.
busy-hint = Try again in a few seconds.
stopping = This server is being stopped.
stopping-hint = Try again in a few seconds: it may be starting anew.
library-in-trouble = The library of this server cannot be read or written just now.
library-in-trouble-hint = Whoever runs it finds the reason in its log.

## A request that is not as it should be. What is wrong with it: shown below a heading like bad-request.

bad-address = This address cannot be read.
bad-host = The Host of the request is not the name of a host.
bad-no-host = The request names no host.
bad-host-for-code = The name of this host is too long for a QR code.
bad-body-late = The body of the request did not arrive in time.
bad-body-cut = The body of the request was cut off.
bad-body-json = The body is not the JSON that this address wants (line { $line }, column { $column }).
bad-body-long = This is more text than a link can be (over 64 KiB). Send only the link.
# $name is a name in the address, $values what it may be: words of a program, such as: compatible, best, smallest.
bad-choice = The { $name } is one of: { $values }.
# kbit is a name in the address. $values are numbers.
bad-kbit = The kbit of an MP3 are one of: { $values }.
# link and links are names in the body.
bad-link-or-links = The body has either a link or links.
bad-many-elsewhere = Many links are not looked up for another site's page.
bad-many-links =
    { $count ->
        [one] This is { $count } link; at most { $most } go into one request.
       *[other] These are { $count } links; at most { $most } go into one request.
    }
bad-sound-of-several = The sound alone is handed out for one post, not for a creator.
bad-file-number = The number of a file is from 1 to { $most }.
bad-no-such-file = The post has no file of that number.
# many is a name in the address.
bad-many = The number many is from 1 to { $most }.
bad-archive =
    { $most ->
        [one] One archive takes { $most } post.
       *[other] One archive takes { $most } posts.
    }
bad-not-a-creator = This is not a creator's name.

## Another site's page, or something in it, that wants more than it may have

elsewhere-built-in = Other sites may link to a file, but not build it into their pages.
elsewhere-begins = Another site's page may lead here, but not begin, go on with or forget anything here.
built-in-begins = A browser begins a save by going to this address, not by building it into a page.

## Who is not let in: keys for programs, the password of the server, and its front door

no-keys = This server takes no keys.
# Authorization is the name of a header.
no-keys-hint = Leave the Authorization header away.
key-unknown = This key is not known here.
key-unknown-hint = Ask whoever runs this server for one.
key-expired = This key has expired.
key-expired-hint = Ask whoever runs this server for a new one.
key-elsewhere = This key is not for the network that you ask from.
key-elsewhere-hint = Use it from where it is meant to be used, or ask whoever runs this server.
password-wanted = This server is for those who know its password.
password-wanted-hint = Ask whoever runs it. Any user name goes with the password.
front-door = This server is entered through its front door, which signs people in.
front-door-hint = Use the address that whoever runs it has told you.
