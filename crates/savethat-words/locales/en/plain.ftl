# What somebody else wrote: it stands alone.
verbatim = { $text }
