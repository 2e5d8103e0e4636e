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
