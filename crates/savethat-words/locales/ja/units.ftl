size-bytes = { $count }バイト
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s }秒
length-both = { $m }分{ $s }秒
time-minutes = { $m }分
time-hours = { $h }時間
time-both = { $h }時間{ $m }分
time-days = { $count }日

spelled-seconds = { $count }秒
spelled-minutes = { $count }分
spelled-hours = { $count }時間

left-gone-in = あと{ $time }で消えます
left-last-minute = あと1分以内に消えます
left-just-over = たったいま終了
left-over-since = { $time }前に終了

ago-now = たったいま
ago-minutes = { $count }分前
ago-hours = { $count }時間前

moment-utc = { $moment }（UTC）
