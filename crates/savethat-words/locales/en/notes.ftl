# Pages of words: guides, questions, help, privacy, legal, report. Each has a title and an answer that stands below it: search engines
# show both, the answer in at most 170 characters.

## /guides

guides-title = Guides
guides-answer = How to save what, on which device, and what cannot be saved.
# Shown in a language in which the guides are not there yet.
guides-in-english = This is not yet in your language. Here it is in English.
guides-all = All guides

## /questions

question-title = Questions
question-answer = Whether it is anonymous, what you get, how long it works: the short answers.
question-same = Are Stories and videos the same?
question-same-answer-html = To this page, yes: paste the link of either. A Story is over after 24 hours; <a href="/guides/stories-and-videos">this table</a> has the other differences.
question-anonymous = Is it anonymous?
question-anonymous-answer-html = Saving here uses no account, so no name of yours appears among the viewers. But if you opened the Story in the app, that view was counted; typing @name here uses no account at all. TikTok sees this server’s address, not yours. What this server itself remembers is on the <a href="/privacy">privacy page</a>.
question-app = Do I need the TikTok app?
question-app-answer = No. A link from anywhere will do, and @name needs no link at all. You need no app of ours either.
question-format = What format do I get?
question-format-answer = Videos come as MP4 with their full sound; pictures in the format in which they were posted, such as JPEG or PNG. Nothing is compressed again. Where a sharper version exists it is offered beside the one that plays everywhere.
question-all = Can I save all Stories at once?
# “Save all” as in save-all.
question-all-answer = Yes. Type @name and tap Save all, or paste many links together: each has its own state, and all come as one ZIP.
question-expired = Can I save a Story that is over?
question-expired-answer-html = No. After 24 hours TikTok stops handing it out, and then no tool can fetch it. If you saved it here while it lived, the page of that save has it for as long as <a href="/privacy">this server keeps it</a>. The creator may have kept it: ask them.
question-my-link = Why does my link not work?
question-my-link-answer-html = The answer beside the field says why, and each has an entry in <a href="/help">Help</a>. Most often the post is over, private or deleted, or the link is of another page, such as a live stream or a sound.
question-legal = Is it legal?
question-legal-answer = That depends on your country and on what you do with it, and this is no legal advice. Some countries allow a copy for yourself of what is public; publishing it again without asking is another matter nearly everywhere. TikTok’s own terms may forbid downloading. Ask before you share it, and name the creator.
question-music = Is the music in it?
question-music-answer-html = Yes, a video has all of its sound, music included. It can also be had alone, as M4A or as MP3; see <a href="/guides/tiktok-mp3">the guide</a>.
question-watermark = Is there a mark in the picture?
question-watermark-answer = You get the version without TikTok’s moving mark where TikTok hands one out. Where only a marked one could be had, the result says so.
# “whole and checked” as in whole-and-checked.
question-checked = What does “whole and checked” mean?
question-checked-answer = The file was read to its last byte: its length, its parts, that it has a picture and, where the post has sound, its sound. Only then the button lights up. A cut or empty file is never called a success.

## /help: what the page said, or what somebody sees, and the first thing to do

trouble-title = Help
trouble-answer = Find what the page said, or what you see, and do the first thing that is named there.
# Headings of parts.
trouble-of-link = The link
trouble-not-a-link = There is no link in what I pasted
# Share and Copy link: as TikTok’s app calls them in the language.
trouble-not-a-link-help = Copy the link again: in TikTok tap Share, then Copy link. Any text around it may stay. @name works without a link.
# “Copy link” is what TikTok’s app calls it.
trouble-no-copy-link = The app has no Copy link
trouble-no-copy-link-help = Type @name here instead: it shows all live Stories of that creator. Updating the TikTok app often brings the button back. Recording the screen is the last resort: it films the app, not the file.
trouble-link-unsupported = Link not supported
trouble-link-unsupported-help = This TikTok page is not a post: a live stream, a sound, a hashtag, a search, a collection or an invitation. Open the Story, video or photo post itself and copy its link.
trouble-site-unknown = It is a link of another site
trouble-site-unknown-help-html = Only TikTok is saved here. <a href="/guides/instagram-stories">What is possible with Instagram</a>.
trouble-refused-address = The link leads outside TikTok
trouble-refused-address-help = It was not followed, to protect you and this server. Somebody may have made a link that only looks like TikTok’s: copy it again in the app.
trouble-of-post = The post
trouble-expired = The Story is over
trouble-expired-help = It can no longer be fetched: Stories last 24 hours. Next time save it while its clock runs; ask the creator whether they kept it.
trouble-no-stories = This creator has no live Story
trouble-no-stories-help = There is none right now, or there are only ones for friends. Come back when there is a ring around the profile picture.
trouble-not-found = The post is not there
trouble-not-found-help = It was deleted, or the link is incomplete. Open it in the app: if it is there, copy the link again. If it was a Story, it may simply be over.
trouble-private = The post is private
trouble-private-help-html = It is not public, so it is not saved here, and no honest tool can. <a href="/guides/private-accounts">What you can do</a>.
trouble-login-required = Only for people who are signed in
trouble-login-required-help = TikTok shows sensitive posts, and Instagram and Facebook show Stories, only to people who are signed in. We never ask for a login. Save it in the app, if its maker allows it.
trouble-region-blocked = Not shown in this country
trouble-region-blocked-help = TikTok does not show this post in the country this server stands in. A server elsewhere may see it.
trouble-withheld = Withdrawn on request
trouble-withheld-help-html = Whoever runs this server withholds the post, the creator or the file after a request; no other link to it works here either. If you think that this is a mistake, ask them: their contact is on <a href="/legal">Legal</a>.
trouble-of-file = The file
trouble-no-button = There is no download button
# “not checked yet” as in not-checked-yet, “look now” as in renews-itself-html.
trouble-no-button-help = It lights up when the file is proved whole; until then the plain link beside it already works and says “not checked yet”. If the page does not move at all, use “look now” or open it in another browser.
trouble-wont-play = The file does not play
# Share and Save Video: as iOS calls them.
trouble-wont-play-help = Try another player first: VLC plays nearly everything, Google Photos plays most. If you took the sharpest version (H.265), take the ordinary one. Giving the file another name or ending changes nothing that is in it. On an iPhone, move it from Files into Photos: open it, tap Share, then Save Video.
trouble-slow = It is slow, or it stalled
trouble-slow-help = Nothing is lost: it goes on where it stopped. Try Wi-Fi or a better spot, or resume the download in your browser’s list of downloads. If you are in the browser of an app, open the page in Safari, Chrome or Firefox.
trouble-media-broken = The file came broken
trouble-media-broken-help = What TikTok’s media servers sent was cut or damaged every time, so it was not kept: try again, what arrived may be continued. Half a file is never given to you as a whole one.
trouble-too-large = The file is too large
trouble-too-large-help = Whoever runs this server has set a limit for one file. Ask them to raise it, or run savethat yourself.
trouble-no-space = There is no room
trouble-no-space-help = The disk of this server is full. Try again later; whoever runs it has to make room.
trouble-of-site = TikTok and this server
trouble-site-refused = TikTok refuses this server
trouble-site-refused-help-html = It is not about your link: TikTok limits how much one address may ask, or wants a puzzle solved. Try again in a few minutes. Whoever runs the server can look with <code>savethat doctor</code>.
trouble-site-unreachable = TikTok cannot be reached
trouble-site-unreachable-help = TikTok, or the way there, is down at the moment. Try again in a moment; if it lasts, it is this server’s network.
trouble-site-changed = TikTok answered in a new way
trouble-site-changed-help-html = TikTok has changed something that this version cannot read. A newer savethat may know it: whoever runs this server can update it, or report it with <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = You are asking too fast
trouble-rate-limited-help = Wait as long as the answer says, then try again. The limit keeps TikTok from refusing this server for everybody.
trouble-busy = The server is busy
trouble-busy-help = It has too much to do at this moment. Try again in a few seconds.
trouble-no-such-page = There is nothing at this address
trouble-no-such-page-help = An address was cut, or a save is older than what is kept. Start again with the same link.
trouble-key-refused = This server does not let you in
trouble-key-refused-help-html = A password or a key was wrong, or none was given. For saving, ask whoever runs the server; most servers want none. The library is for its owner alone: who forgot that password gets a word for a new one on the server itself, with <code>savethat library owner</code>.
trouble-bad-request = The request is not as it should be
trouble-bad-request-help-html = An address was changed by hand, or another site’s page tried to use this one. Start again on <a href="/">the first page</a>.
trouble-internal = Something went wrong here
trouble-internal-help = It is our mistake. Tell whoever runs this server the request id below the message: with it they find what happened.

## /privacy: written from the settings that the server runs with

privacy-title = Privacy
privacy-answer = No account, no cookies for visitors, nobody is counted. This page is written from the settings that this server runs with.
privacy-kept = What is kept
# $age is a time such as 24 h, $bytes a size such as 2.1 GB.
privacy-kept-files = Files that somebody saved: on this server’s disk, for about { $age }, and about { $bytes } of all together; the oldest go first. What somebody is fetching or downloading at the moment stays until they are done.
# $saves is a time such as 24 h.
privacy-kept-saves = Saves and lists, under an address that cannot be guessed: in memory, to be opened for { $saves }, and gone with a restart. Whoever has the address can open it; it is listed nowhere.
privacy-kept-withheld-html = What the operator withholds (<a href="/report">Report</a>): a list of numbers, names and sums, in a file of theirs. What it names is not kept.
privacy-kept-library = The library of this server’s owner: public posts that they chose, and Stories of creators whom they name, with caption and times, until they take them out. Nothing of visitors is in it. For its feeds, whoever has the unguessable address can read them.
# $session is a time such as 90 days.
privacy-kept-owner = So that the owner, and nobody else, is let in there: their password as a hash that cannot be turned back, and of each browser that signed in the hash of its cookie, when it began and when it ends, for { $session } at most.
# $known is a number of posts.
privacy-kept-known = What TikTok said of the last posts, { $known } at most: in memory, gone with a restart.
privacy-kept-worked = When TikTok last answered and by which of its pages, so that this page can say whether it works: a time, not whose link it was or what was behind it.
privacy-log = What the log says
privacy-log-says = Of each request: when it came, a random id, the method, its kind (such as “save”), the status and the code of the answer, TikTok’s own status where it gave one, and how long it took. Not your link, not your address, not your browser. When a file fails, also why, without its address.
# Stands behind the one above, where that is so.
privacy-log-metrics = Besides, requests are counted by kind and outcome, and bytes in all: for whoever runs this server, and not by visitor.
privacy-none = What there is none of
# On a server with a library. The next is for one without.
privacy-none-but-owner-html = No account, no login, no storage in your browser but its ordinary cache, no advertising, no counting of visitors, no font or script or picture from elsewhere. There is one cookie, for one person: the owner of this server’s library, who signs in on <a href="/owner">a page of their own</a>. It is a random number that keeps that browser signed in. Whoever only saves something gets none.
privacy-none-at-all = No account, no login, no cookie, no storage in your browser but its ordinary cache, no advertising, no counting of visitors, no font or script or picture from elsewhere.
privacy-site = What TikTok sees
privacy-site-sees = This server asks TikTok, with its own address or that of a proxy it goes through, never with yours. Your browser and whoever shared the link with you are not passed on either: what a link says of the sharer is cut off first. Only a short link has to be followed as it is.
privacy-elsewhere = What is not in our hands
# Where the operator has named a contact. The next is for where they have not.
privacy-elsewhere-ask-html = Whoever runs this server can set it to log more, and may keep more themselves, for example in a proxy in front of it. Ask them: <a href="/legal">contact</a>.
privacy-elsewhere-unnamed = Whoever runs this server can set it to log more, and may keep more themselves, for example in a proxy in front of it. They have named no contact here.

## /legal

legal-title = Legal
legal-answer = Who runs this server, what it is for, and what to do when a post is to go.
legal-who = Who runs this server
legal-what-for = What it is for
legal-what-for-says = Public posts, for yourself. Ask before you share what is not yours, and name the creator. This server uses no account and asks TikTok only for what it shows to strangers. It is not connected with TikTok; that name belongs to its owner.
legal-to-go = When a post is to go
legal-to-go-says-html = Files are kept for a short time only (<a href="/privacy">how long</a>) and are listed nowhere. <a href="/report">Report</a> says what to write, and to whom. Whoever runs this server can withhold a post, a creator or a file: it is then neither looked up nor shown nor handed out here, and what was kept of it is deleted. The post itself is at TikTok: once it is deleted there, or made private, it can no longer be fetched here; what was saved before goes when its time is over.
legal-program = The program
legal-program-says = savethat { $version }. Its licences, and those of what it is made of, come with its source.
# Instead of the operator’s contact, on /legal and /report.
legal-no-contact = Whoever runs this server has named no contact. Where its address is a name of the web, the registry of that name, or the company that hosts it, may pass a message on.

## /report

report-title = Report
report-answer = Write to whoever runs this server, with the link of the post: they can withhold it here. The post itself is TikTok’s to remove.
report-who = Who to write to
report-send = Send the link of the post, or the @name of the creator, and which of these it is. If you have the file itself, its SHA-256 names these very bytes wherever they come from.
report-child = A child is harmed or shown sexually
# What stands in <span> are addresses of the web. They are no links on purpose.
report-child-says-html = This comes before everything else. Do not save it, and do not send it on, not even as proof. Tell the police or your country’s hotline first: <span>report.cybertip.org</span> in the United States, <span>report.iwf.org.uk</span> in the United Kingdom, one of <span>inhope.org</span> elsewhere. Then TikTok, in the app, and whoever runs this server: say “child safety” in the first line.
report-privacy = It shows you, and you did not agree
report-privacy-says-html = Intimate pictures, an address, a face that was never meant for everyone: say that it is you, or for whom you speak. Against the spreading of intimate pictures <span>stopncii.org</span> helps, also for those who were under age then <span>takeitdown.ncmec.org</span>.
report-copyright = It is your work
report-copyright-says = Say what is yours, where the original is, and that you have the right to ask, or whose you have. This server shows what TikTok shows and keeps it for a short time; at TikTok itself the copyright form takes it away for everyone.
report-other = Something else
report-other-says = Against the law, a threat, a mistake: say what, and where you live if it is a matter of your country’s law.
report-happens = What will happen
report-happens-says = Whoever runs this server decides. They can withhold a post, everything of a creator, or a file by its bytes. From that moment this server does not look it up, show it or hand it out, whichever link leads to it; what it had of it is deleted, with whatever was made of it, and downloads that are under way are cut off. Who asks for it is told that it was withdrawn on request, and not by whom.
# On a server with a library.
report-happens-library = What the owner of this server keeps for themselves is their copy, as if it lay on their own device: it leaves the feeds and exports of their library, and whether it is deleted there is for them to say.
report-happens-here = It holds on this server alone. Files that somebody has saved on their own device stay there, and other servers are other people’s.
report-at-tiktok = At TikTok
# Share and Report: as TikTok’s app calls them in the language.
report-at-tiktok-says = Only TikTok, or whoever posted it, can take the post itself away. In the app tap Share, then Report; for privacy and copyright TikTok’s help pages have forms of their own. Once it is gone there, it can no longer be fetched here.
report-makers = The makers of the program
report-makers-says-html = They run no part of this server and cannot remove anything from it. For a mistake in the program look into <a href="/help">Help</a> first; then report it where the program comes from, with the request id that stands below the message. It leads to the line in the log and says nothing about you.
