size-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } Sek.
length-both = { $m } Min. { $s } Sek.
time-minutes = { $m } Min.
time-hours = { $h } Std.
time-both = { $h } Std. { $m } Min.
time-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

spelled-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
spelled-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
spelled-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}

left-gone-in = verschwindet in { $time }
left-last-minute = verschwindet in weniger als einer Minute
left-just-over = gerade vorbei
left-over-since = vorbei seit { $time }

ago-now = gerade eben
ago-minutes = vor { $count } Min.
ago-hours = vor { $count } Std.

moment-utc = { $moment } UTC
