size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kilo = { $size } Ko
size-mega = { $size } Mo
size-giga = { $size } Go
size-tera = { $size } To

length-seconds = { $s } s
length-both = { $m } min { $s } s
time-minutes = { $m } min
time-hours = { $h } h
time-both = { $h } h { $m } min
time-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

spelled-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
spelled-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
spelled-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}

left-gone-in = disparaît dans { $time }
left-last-minute = disparaît dans moins d’une minute
left-just-over = vient de se terminer
left-over-since = terminée depuis { $time }

ago-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h

moment-utc = { $moment } UTC
