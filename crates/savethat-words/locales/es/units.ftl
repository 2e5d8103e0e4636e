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
    [one] { $count } día
   *[other] { $count } días
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

left-gone-in = desaparece en { $time }
left-last-minute = desaparece en menos de un minuto
left-just-over = acaba de terminar
left-over-since = terminó hace { $time }

ago-now = ahora mismo
ago-minutes = hace { $count } min
ago-hours = hace { $count } h

moment-utc = { $moment } UTC
