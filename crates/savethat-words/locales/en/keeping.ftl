# What the library says to whoever runs it: watches, copies, and when it is in trouble.

## Whose Stories are looked for. $who is @name.

# Said to everybody who begins to watch somebody.
watching-words = Following one person without their knowledge can be harassment. Do not keep Stories of other people's children.
watching-child = { $who } is not watched: TikTok marks this account as that of a child.
# "watches" in brackets is the name of a setting.
watching-too-many = { $count ->
    [one] { $count } creator is watched already, which is the most this server takes (the setting watches).
   *[other] { $count } creators are watched already, which is the most this server takes (the setting watches).
}

## The library cannot be read or written. $path is its file.

store-foreign = The file is not a library of savethat: move it away, or set another data folder.
store-foreign-named = { $path } is not a library of savethat: move it away, or set another data folder.
store-damaged = The library is damaged: put a copy from your backup in its place (the saved files themselves are not touched).
store-damaged-named = { $path } is damaged: put a copy from your backup in its place (the saved files themselves are not touched).
store-newer = { $path } was written by a newer savethat: use that one, older ones would lose what it wrote.
store-full = The disk is full.
store-busy = The library is locked by another program.
store-away = The database does not answer.
# $name is such as: db.example/savethat.
store-away-named = The database { $name } does not answer.
store-locked = The database lets nobody in so, or there is none of this name: look at database_url.
store-locked-named = The database { $name } lets nobody in so, or it is not there: look at database_url.
# $what is for whoever reports it, in English.
store-unreadable = The library holds something that this program did not write: { $what }.
store-other = The library did not answer.

## A copy of the library, for a backup or as pages, or the other way round. $path is a file or a folder.

copying-there = { $path } is there already.
copying-disk = { $path } cannot be written.
copying-stopped = It was interrupted.
importing-folder = { $path } cannot be read.
# $error is what the system says.
importing-disk = The library cannot be written: { $error }.

## Why a file is not taken into the library, at the end of a sentence: "a.part was left out: it is half a file."

left-half = it is half a file
left-archive = it is an archive: unpack it first
left-made = it was made of a post, and is none of its files
left-no-media = it is no film and no picture
# A sidecar is a file beside another one, which tells where that one came from.
left-no-sidecar = the file beside it is no sidecar of savethat
left-other-site = it is of a site that this program does not know
left-no-post = its sidecar tells of no post that there can be
left-unknown = its name does not tell of which post it is, and no sidecar is beside it
left-not-recorded = the post is in the library without this file
