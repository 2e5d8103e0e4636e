size-bytes = { $count ->
    [one] { $count } बाइट
   *[other] { $count } बाइट
}
size-kilo = { $size } KB
size-mega = { $size } MB
size-giga = { $size } GB
size-tera = { $size } TB

length-seconds = { $s } सेकंड
length-both = { $m } मिनट { $s } सेकंड
time-minutes = { $m } मिनट
time-hours = { $h } घंटे
time-both = { $h } घंटे { $m } मिनट
time-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

spelled-seconds = { $count ->
    [one] { $count } सेकंड
   *[other] { $count } सेकंड
}
spelled-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
spelled-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}

left-gone-in = { $time } में ग़ायब
left-last-minute = एक मिनट से भी कम में ग़ायब
left-just-over = अभी-अभी ख़त्म हुई
left-over-since = { $time } पहले ख़त्म हुई

ago-now = अभी-अभी
ago-minutes = { $count } मिनट पहले
ago-hours = { $count } घंटे पहले

moment-utc = { $moment } UTC
