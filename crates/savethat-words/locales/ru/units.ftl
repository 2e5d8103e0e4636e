size-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
size-kilo = { $size } КБ
size-mega = { $size } МБ
size-giga = { $size } ГБ
size-tera = { $size } ТБ

length-seconds = { $s } с
length-both = { $m } мин { $s } с
time-minutes = { $m } мин
time-hours = { $h } ч
time-both = { $h } ч { $m } мин
time-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

spelled-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунды
    [many] { $count } секунд
   *[other] { $count } секунды
}
spelled-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
spelled-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}

left-gone-in = исчезнет через { $time }
left-last-minute = исчезнет меньше чем через минуту
left-just-over = только что закончилась
left-over-since = закончилась { $time } назад

ago-now = только что
ago-minutes = { $count } мин назад
ago-hours = { $count } ч назад

moment-utc = { $moment } UTC
