size-bytes = { $count ->
    [one] { $count } bayt
   *[other] { $count } bayt
}
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } sn
length-both = { $m } dk { $s } sn
time-minutes = { $m } dk
time-hours = { $h } sa
time-both = { $h } sa { $m } dk
time-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

spelled-seconds = { $count ->
    [one] { $count } saniye
   *[other] { $count } saniye
}
spelled-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
spelled-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}

left-gone-in = { $time } sonra kaybolacak
left-last-minute = bir dakikadan kısa süre içinde kaybolacak
left-just-over = az önce sona erdi
left-over-since = { $time } önce sona erdi

ago-now = az önce
ago-minutes = { $count } dk önce
ago-hours = { $count } sa önce

moment-utc = { $moment } UTC
