# The page: what everybody sees first, and the results.

## Around every page

title = savethat: save a TikTok Story
# The title of a page, with the name of the program behind it.
titled = { $title } · savethat
about = Paste the link of a TikTok Story, video or photo post and get the original file. No app, no login.
# $app is TikTok, Instagram, …
inside-app = You are in { $app }’s own browser, which often keeps no files. Open this page in Safari or Chrome: tap ⋯ or the compass and choose “Open in browser”.
copy-address = Copy the address of this page
try-again = Try again
more-about-this = More about this
# Before the number of a request.
request = request
public-only = Public posts only, never a login. For yourself: ask before you share it, and name the creator. Not connected with TikTok.
insecure = This page came over plain http. Saving works; pasting by button, sharing into Photos and installing need https, which browsers ask for.
foot = About this page
foot-guides = Guides
foot-questions = Questions
foot-help = Help
foot-privacy = Privacy
foot-legal = Legal
foot-report = Report
foot-api = API
foot-library = Library
foot-languages = Languages
foot-install = Home screen

## The field and its button

field-label = Link, share text or @name
# The button that the whole page is about.
save-it = Save it
paste-and-save = Paste and save

## The first page

lead-title = Keep a Story before it is gone
lead = Paste the link of a TikTok Story, video or photo post. You get the original file, checked to the last byte.
found = Found
save-all = Save all { $count }
save-chosen = Save the chosen
# Next to a box that is ticked.
choose = choose
others = This creator’s other live Stories
several-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
links-to-try = Links to try

## What a post is

what-story = Story
what-video = Video
# A post of one or more pictures.
what-photos = Photos
# $what is one of the three above, $who is @name.
what-by = { $what } by { $who }
what-by-html = { $what } by <bdi>{ $who }</bdi>
posted-html = Posted <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = The creator switched off saving in the app. Ask them before you share it.
note-made-by-ai = TikTok marks this as made by AI.
note-marked = Only a version with TikTok's mark in the picture could be had.
ring-title = { $count ->
    [one] { $who } has one live Story
   *[other] { $who } has { $count } live Stories
}
contents-video = Video, { $length }
contents-pictures = { $count ->
    [one] { $count } picture
   *[other] { $count } pictures
}

## A file

file-video = Video
file-picture = Picture
file-sound = Sound
file-captions = Captions
# $name is one of the four above: Picture 2 of 3.
file-of = { $name } { $n } of { $count }
download-video = Download video
download-picture = Download picture
download-sound = Download sound
download-captions = Download captions
plays-everywhere = plays everywhere
plays-newer = may not play on older devices
with-mark = with TikTok's mark
as-jpeg = As JPEG
as-jpeg-note = converted here, for devices that do not open the original
whole-and-checked = whole and checked
not-checked-yet = not checked yet
moving-of = { $done } of { $total }
moving-asking = asking for it
moving-so-far = { $done } so far
sharpest-version = Sharpest version
beside = Also
beside-m4a = Sound (M4A, as it is)
beside-mp3 = Sound (MP3)
# $language is a code, such as eng-US.
beside-vtt = Captions { $language } (VTT)
beside-srt = Captions { $language } (SRT)
# The picture that stands for a video.
beside-cover = Cover
beside-slideshow = Slideshow (MP4, made here)
download-zip = Download all as a ZIP

## How far a save is

fetching = Fetching
ready = Ready
not-saved = Not saved
saved-in-part = Saved in part
stalled = No byte for a while. Wi-Fi or a better spot may help; it goes on where it stopped, and nothing is lost.
renews-itself-html = This page renews itself, or <a href="{ $refresh }">look now</a>. You may also close it: the fetch goes on.
another-device = On another device
another-device-how = Scan this there: what you see here, for a day, also when a Story is over by then.
another-device-code = QR code with the address of this page
too-large-to-share = A file here is too large for the share sheet. Download it, open it in Files, tap Share and then “Save Video”.
keep-this = Keep this in the library

## A list of links

line-waiting = Waiting
line-looking = Looking
line-in-part = Ready in part
list-looking = Looking for live Stories
list-found = Found { $all }, saved { $saved }
list-found-failed = Found { $all }, saved { $saved }, { $failed } failed
list-of = { $done } of { $all }
list-all = All { $all } saved
list-failed = { $saved } of { $all } saved, { $failed } failed
list-left-out = { $count ->
    [one] { $count } more link was left out: one list takes 100.
   *[other] { $count } more links were left out: one list takes 100.
}
list-try-again = Try { $count } again

## Whether the site works: "TikTok: working, checked 4 min ago, by the phone page"

site-working-html = <strong>working</strong>, { $rest }
site-down-html = <strong>not working</strong>, { $rest }
site-worked-html = <strong>last worked</strong> { $rest }
site-by = { $ago }, by { $way }
site-checked = checked { $ago }
site-checked-by = checked { $ago }, by { $way }
site-checked-by-not = checked { $ago }, by { $way }; not by { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = checked { $ago }; posts are found, and their files do not come
site-refuses = checked { $ago }; it refuses this server
site-away = checked { $ago }; it cannot be reached from here
site-unreadable = checked { $ago }; it answers in a way that cannot be read here
way-page = the desktop page
way-phone = the phone page
way-player = the player’s data
way-embed = the page for embedding
way-stories = the list of Stories

## What the scripts say

looking-short = Looking…
looking = Looking for it.
to-go = { $time } to go
to-photos = Save to Photos
all-to-photos = Save all { $of } to Photos
some-to-photos = Save { $from } to { $to } of { $of } to Photos
loading = Loading, { $percent } %
load-failed = Loading broke off. Tap to try again.
tap-again = Loaded. Tap once more to save to Photos.
share-failed = Sharing did not work here. Use the download below.
copied = Copied
judged-post = One post.
judged-short = A short link: we look where it leads.
judged-profile = A profile: you will see the live Stories.
# A number of links. It stands apart, since no plural can be chosen here.
judged-several = Links: { $count }. Each is saved by itself, and all as one ZIP.
judged-elsewhere = This looks like a link of another site.
judged-nothing = No link in it yet. A name needs its @.
offline = This page could not be reached.
offline-hint = Check your connection, then go on. Whatever was already being fetched here goes on without you.
