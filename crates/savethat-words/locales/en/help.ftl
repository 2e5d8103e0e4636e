# Help texts of the command, as they stand in the command itself: for translators. This file is made of them and not packed into the
# program: UPDATE_WORDS=1 cargo nextest run -E 'test(help::)'
#
# An id is the way to its place: help-get-output is the flag --output of savethat get. -long is what only --help shows, below the
# short text. Names of commands, of flags (--data), of settings (operator_name) and of fields ({handle}) stay as they are,
# and so do the words that may be set (household, page) and what is written in capitals (NAME.json).

## Several commands

help-savethat = Paste the link of a TikTok Story, get the original file
help-savethat-after = Exit status: 0 all saved, 2 usage, 3 not a link we save, 4 expired or not there, 5 private or only after signing in, 6 the site refuses or cannot be reached, 7 the site changed, 8 what came is not whole, 9 no room or cannot write, 130 interrupted, 1 anything else. With several links: that of the first failure, after all have been tried.
help-verbose = Log more to standard error; twice for everything. RUST_LOG is honoured too
help-links = A link, any text with a link in it, @name, or the bare id of a post
help-file = Read more links from this file, one a line; - is standard input; lines that begin with # are comments
help-config = Read settings from this TOML file [variable: SAVETHAT_CONFIG]

## savethat get

help-get = Save what is behind links
help-get-output = Save into this folder, made if missing; with a {"{"} it is a template, such as {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Between braces a template may name: handle, id, date, caption, n, ext, kind, source. Two files never get the same name: the id, and the number where a post has several files, are put at the end of a template that lacks them.
help-get-all = With a Story, also the creator's other live Stories
help-get-quality = Which form of a video
help-get-extract = The sound alone, as it is: M4A, or the MP3 that TikTok keeps
help-get-audio = The sound alone, as M4A (never encoded anew) or as MP3
help-get-kbit = Kilobits a second of an MP3 that is made; what is an MP3 already stays as it is
help-get-subs = Captions too, one file for each language: vtt or srt
help-get-cover = The cover too
help-get-zip = Several files of a link as one ZIP: HANDLE_ID.zip, or HANDLE_stories.zip for those of a profile
help-get-zip-long = A link with one file gives that file. The ZIP is there when all its files are; where one of them fails there is none, what came is kept, and the same command continues it. With a template, that is how files are called inside.
help-get-archive = Skip the posts that this file names, and write each post that was saved into it
help-get-archive-long = One line for each post, such as: tiktok 7526770564367748360. Other programs write the same, so that you can bring theirs; lines that say something else are kept. A post of which a file is missing is not written into it.
help-get-sidecar = Write what is known about each file beside it, as NAME.json; also beside a file that was there already
help-get-jobs = So many files at once, 1 to 16
help-get-jobs-long = The site is asked about one link after the other in any case. What is printed stands in the order of the links.
help-get-json = One JSON document a line instead of paths: for each post and each link that failed, in the order of the links
help-get-quiet = No progress bar and no notes; failures are still told

## savethat show

help-show = Show what is behind links, save nothing
help-show-json = One JSON document a line

## savethat serve

help-serve = Run the web page and the API
help-serve-print-settings = Show each setting with where it came from, and end

## savethat watch

help-watch = Look for creators' Stories, so that none is missed
help-watch-add = Look for a creator's Stories from now on and keep each; again, to renew it
help-watch-add-creator = @name, or the link of a profile: a public account
help-watch-add-days = For so many days; then it ends unless it is renewed
help-watch-list = Show who is watched, until when, and how it goes
help-watch-list-json = One JSON document a line
help-watch-remove = Look for a creator's Stories no more; what is kept stays
help-watch-remove-creator = @name, or the link of a profile

## savethat library

help-library = What is kept: copies and pages of it, saved files in, a creator out
help-library-forget = Take out everything of a creator: files, records, what was seen and what happened; the watch ends too
help-library-forget-creator = @name, or the link of a profile
help-library-backup = Copy everything into a new folder while servers run, each file proved by its SHA-256; to restore it, use that folder as the data folder
help-library-backup-folder = A folder that is not there yet
help-library-import = Take in the files of a folder, each proved; what they are is told by the sidecars beside them, or else by their names
help-library-import-folder = Made by savethat get, in any layout; or the library folder of a backup
help-library-owner = Print a word that sets the owner's password anew, for an hour: on the page /owner, also while a server runs
help-library-export = Make pages of the library in a new folder, with its files, that open from a disk and need no server; what is public no more is not in them
help-library-export-folder = A folder that is not there yet
help-library-export-creator = Posts of one creator only: @name, or the link of a profile
help-library-export-kind = Posts of one kind only
help-library-export-since = Posted on this day (UTC) or later, such as 2026-11-22
help-library-export-before = Posted before this day (UTC)

## savethat worker

help-worker = Work the jobs of a data folder, beside a server or in place of one

## savethat demo

help-demo = Run the web page against a simulated TikTok: works without a network

## savethat health

help-health = Ask a running server whether it answers: for container health checks

## savethat keys

help-keys = Keys for programs that use the server's API
help-keys-add = Make a key and show it, once; the file keeps only its SHA-256
help-keys-add-name = Whose it is or what it is for
help-keys-add-rate = Its look-ups, such as 60/min; without, as many as it likes
help-keys-add-bytes-a-day = Bytes that it may take in 24 hours, such as 50GB
help-keys-add-downloads = Its downloads at the same time
help-keys-add-from = Only from this network, such as 10.0.0.0/8; may be given several times
help-keys-add-expires = Until this day or moment, such as 2027-01-31
help-keys-list = Show the keys with their limits
help-keys-remove = Take a key away; a running server notices within a second
help-keys-remove-name = The name of the key

## savethat notify

help-notify = Those who are told of Stories that were kept or missed
help-notify-test = Send a test to everybody who is told, and say whether it came through

## savethat doctor

help-doctor = Does it work from this network? Each step named, safe to paste
help-doctor-link = A link that does not work, or any that should [default: the setting canary_link]
help-doctor-capture = Write the page that the site answered into this file, for a bug report, without what names you or this machine
help-doctor-json = One JSON document with all steps

## savethat licenses

help-licenses = Show what the libraries in the program ask for

## savethat completions

help-completions = Print what makes a shell complete savethat's commands and flags
help-completions-shell = The shell that is to complete

## savethat man

help-man = Print the manual page

## Headings of settings

help-heading-what-it-keeps = What it keeps
help-heading-what-it-never-hands-out = What it never hands out
help-heading-how-tiktok-is-asked = How TikTok is asked
help-heading-where-it-is-reached = Where it is reached
help-heading-who-may-come-in = Who may come in
help-heading-limits = Limits
help-heading-who-runs-it = Who runs it
help-heading-what-is-seen-of-it = What is seen of it
help-heading-who-is-told = Who is told

## Settings

help-set-max-file-bytes = Refuse a larger file
help-set-withhold-file = Numbers of posts, @names of creators and SHA-256 of files, one a line, that are never shown, handed out or kept; a server reads it again when it changes. Whose file a SHA-256 names is known only once it was fetched: a post's number is the certain way
help-set-site-user-agent = Ask TikTok as this desktop browser
help-set-site-rungs = Try these ways into a post, in this order
help-set-site-extra-hosts = Take TikTok's answers and media from this family of hosts, too; may be given several times
help-set-listen = Listen here; may be given several times
help-set-public-url = The address that visitors use, such as https://save.example.org: for its QR codes
help-set-tls-cert = Speak https with this certificate chain (PEM); read again when it changes
help-set-tls-key = The key of the certificate (PEM)
help-set-profile = household or public: the defaults of the limits; public wants operator_name and operator_contact
help-set-access = open for everybody, password for the whole server, or proxy-header for a front door that signs people in
help-set-visitors = Let everybody save whom access lets in; no: only the owner of the library, once signed in, and keys
help-set-access-password = The password of access = password; any user name goes with it
help-set-access-header = The header in which the front door of access = proxy-header names whom it signed in
help-set-trusted-proxies = Proxies whose X-Forwarded-For is believed, such as 127.0.0.1 or 10.0.0.0/8; may be given several times
help-set-keys-file = Keys for programs, with limits of their own (savethat keys); read again when it changes
help-set-cors-origins = Sites whose pages may use the API, such as https://example.org, or *; may be given several times
help-set-rate = Look-ups of one visitor (an IPv6 network of 56 bits is one), such as 60/min or 5/s, or off
help-set-client-bytes-a-day = Bytes that one visitor may take in 24 hours, or off
help-set-client-downloads = Downloads of one visitor at the same time, or off; pictures on the page are none
help-set-egress-a-day = Bytes that the server gives out in 24 hours, all visitors together, or off
help-set-max-connections = Connections at the same time; one more closes the one that was idle longest
help-set-site-rate = Questions to the site, everybody's together, or off: what is over it waits for its turn, then is told to come back
help-set-data = Keep data here
help-set-library = Keep a library in the data folder, for its owner; never with profile = public
help-set-work = Watch and keep in this process; no: leave it to another one on the same data folder
help-set-watches = Creators that are watched at the same time
help-set-watch-every = One look at a creator in this time, on average, all of them together; 1s or more
help-set-pause-at = Keep nothing new while so much of the disk is used; nothing is deleted to make room
help-set-spool-max-bytes = Keep at most this much waiting on disk
help-set-spool-max-age = Keep a fetched file this long
help-set-operator-name = Name whoever runs this server: on /legal and /report
help-set-operator-contact = Where they are reached: an address for mail, of the web, or any other way
help-set-canary-link = A post that stays: looked at now and then, so that the page and /readyz can say whether TikTok works from here
help-set-canary-every = How often it is looked at, 10s or more: one question for each way in, and 4 KB of its file
help-set-log-format = How the log is written: human, or json (a document a line)
help-set-metrics-listen = Hand out /metrics for Prometheus here, to whoever can reach it
help-set-drain-for = How long running downloads may take to end after the first signal
help-set-notify = Tell of Stories that were kept or missed here: https://HOST/PATH for a webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN or mailto:ADDRESS; may be given several times
help-set-notify-every = each: at once; or a time such as 1h: all that happened in it together
help-set-notify-language = The language of what is told: a tag such as en or pt-BR
help-set-notify-secret = Sign what webhooks are sent, so that they know that it is yours; 16 characters at least
help-set-notify-private = yes: what is named here may be inside your network or on this machine
help-set-smtp-url = Hand mail to this server: smtps://USER:PASSWORD@HOST:465, or smtp://USER:PASSWORD@HOST:587 for STARTTLS
help-set-smtp-from = Send mail from this address

## Values of flags

help-value-quality-compatible = Plays everywhere
help-value-quality-best = The most pixels
help-value-quality-smallest = The fewest bytes
help-value-audio-m4a = As it is
help-value-audio-mp3 = For everything that plays sound
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
