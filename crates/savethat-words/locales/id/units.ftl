size-bytes = { $count } byte
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } dtk
length-both = { $m } mnt { $s } dtk
time-minutes = { $m } mnt
time-hours = { $h } jam
time-both = { $h } jam { $m } mnt
time-days = { $count } hari

spelled-seconds = { $count } detik
spelled-minutes = { $count } menit
spelled-hours = { $count } jam

left-gone-in = hilang dalam { $time }
left-last-minute = hilang dalam kurang dari satu menit
left-just-over = baru saja berakhir
left-over-since = berakhir { $time } lalu

ago-now = baru saja
ago-minutes = { $count } mnt lalu
ago-hours = { $count } jam lalu

moment-utc = { $moment } UTC
