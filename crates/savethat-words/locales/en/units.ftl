# Sizes, lengths, times. Short forms, as they stand next to a file.

size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

# How long a video is, or how long something is kept: seconds, minutes, hours, days.
length-seconds = { $s } s
length-both = { $m } min { $s } s
time-minutes = { $m } min
time-hours = { $h } h
time-both = { $h } h { $m } min
time-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# How long somebody is asked to wait: whole words.
spelled-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
spelled-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
spelled-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# The clock of a Story. $time is as in time-both.
left-gone-in = gone in { $time }
left-last-minute = gone in less than a minute
left-just-over = just over
left-over-since = over since { $time }

ago-now = just now
ago-minutes = { $count } min ago
ago-hours = { $count } h ago

# A day and an hour in universal time.
moment-utc = { $moment } UTC
