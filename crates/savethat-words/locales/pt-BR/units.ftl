size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } s
length-both = { $m } min { $s } s
time-minutes = { $m } min
time-hours = { $h } h
time-both = { $h } h { $m } min
time-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

spelled-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
spelled-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
spelled-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}

left-gone-in = some em { $time }
left-last-minute = some em menos de um minuto
left-just-over = acabou agora mesmo
left-over-since = acabou há { $time }

ago-now = agora mesmo
ago-minutes = há { $count } min
ago-hours = há { $count } h

moment-utc = { $moment } UTC
