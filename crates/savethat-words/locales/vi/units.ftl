size-bytes = { $count } byte
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } giây
length-both = { $m } phút { $s } giây
time-minutes = { $m } phút
time-hours = { $h } giờ
time-both = { $h } giờ { $m } phút
time-days = { $count } ngày

spelled-seconds = { $count } giây
spelled-minutes = { $count } phút
spelled-hours = { $count } giờ

left-gone-in = biến mất sau { $time }
left-last-minute = biến mất sau chưa đầy một phút
left-just-over = vừa hết hạn
left-over-since = đã hết hạn { $time } trước

ago-now = vừa xong
ago-minutes = { $count } phút trước
ago-hours = { $count } giờ trước

moment-utc = { $moment } UTC
