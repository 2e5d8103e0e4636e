# A copy of the library for people: pages that lie on a disk and open in a browser, made by "savethat library export".

exported-title = Saved posts
# $number is that of the page, from 2.
exported-title-page = Saved posts, page { $number }

## The fields of the search

# Words of the caption.
exported-words = Words
exported-creator = Creator
# In the empty field of the creator.
exported-creator-example = @name
# Of a post: the four below are the choices.
exported-kind = Kind
exported-all = all
exported-stories = Stories
exported-videos = videos
exported-photos = photos
# Two days.
exported-from = From
exported-until = Until

## What the search says

exported-looking = Looking …
exported-unreadable = A part of this copy cannot be read.
# $count is a number. It stands apart, since no plural can be chosen here.
exported-found = { $count } found
exported-shown = { $count } shown, there are more

## A post

# In small letters beside its day.
exported-a-story = story
exported-a-video = video
exported-some-photos = photos
# Opens the file of the post.
exported-open = open
# Leads to the post there.
exported-on-tiktok = on TikTok
exported-nothing = Nothing is here.

## Under the posts

exported-more = Show more
exported-newer = Newer
exported-older = Older

## Files beside the others

# Lies in a copy until it is whole.
exported-not-whole = savethat library export did not come to its end here. Remove this folder and try again.
# In a ZIP from the library, above a list of files.
packed-missing = These files are gone from the library or were changed since they were kept:
