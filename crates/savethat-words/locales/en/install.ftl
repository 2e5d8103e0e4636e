# The page on a home screen, in the share sheet and beside the address bar. Names of buttons and menus are those that phones and
# browsers show in this language.

offline-title = No network
offline-lead = This page waits, and goes on by itself when the network is back. What you shared stands in its address and is not lost.

install-title = On your home screen
install-answer = Put this page on your home screen: then TikTok can share straight into it, and it opens without an address bar.
install-button = Install
install-android = Android
install-android-menu = Open this page in Chrome, tap ⋮ and choose Add to home screen, then Install.
install-android-share = In TikTok tap Share, More, and choose savethat: the save begins at once.
install-android-offline = Without a network the page says so, keeps what you shared and goes on when you are connected again.
install-iphone = iPhone
install-iphone-share = Open this page in Safari, tap the Share button and choose Add to Home Screen.
install-iphone-open = From then on open it from there, paste, and tap Save it.
install-shortcut = iPhone: a shortcut in the share sheet
install-shortcut-why = iPhones show no web pages in their share sheet, but a shortcut of your own stands there. It takes two minutes, once.
install-shortcut-new = Open the Shortcuts app, tap + and name the new shortcut Save it.
install-shortcut-sheet = Tap ⓘ, switch on Show in Share Sheet, and let it receive URLs and Text only.
install-shortcut-encode = Add the action URL Encode, for the variable Shortcut Input.
install-shortcut-url = Add the action Text, type this, and insert the variable URL Encoded Text right behind it:
install-shortcut-get = Add the action Get Contents of URL, and give it that text.
install-shortcut-photos = Add the action Save to Photo Album.
install-shortcut-use = In TikTok tap Share, More, Save it: the video is in Photos.
# Shown where a server asks for a password.
install-shortcut-key = This server lets only those in who have a key: in Get Contents of URL add the header Authorization with the word Bearer and your key. Whoever runs the server gives you one.
install-shortcut-zip = Where a post has several pictures, a ZIP comes: put Extract Archive before Save to Photo Album.
install-computer = Computer
install-computer-icon = In Chrome and Edge click the icon at the end of the address bar, and Install. In Safari choose Add to Dock in the menu File.
install-bookmarklet = A button beside the address bar
install-bookmarklet-drag = Drag this button to your bookmarks bar. On a page of TikTok click it there: this page opens with that link.
install-bookmarklet-hand = Or make a bookmark of any page, edit it, and put this into its address:
install-told = Told of new Stories
install-told-how = Whoever runs a server with a library can be told on the home screen when a Story was kept or missed: on the page Watch, under On this device.
