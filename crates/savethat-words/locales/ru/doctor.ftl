doctor-ok = норма
doctor-failed = СБОЙ
doctor-spare = не нужно
doctor-skipped = пропуск

doctor-because = причина: { $reason }
doctor-site-said = сайт ответил: { $code } { $message }

doctor-version = { $version } на { $system }
doctor-no-proxy = не задан
doctor-proxy-passed = прокси задан, но NO_PROXY исключает { $host }
doctor-proxy = запросы идут через заданный прокси ({ $scheme }); соединения он принимает
doctor-proxy-refuses = Заданный прокси не принимает соединений: { $why }.
doctor-proxy-late = нет ответа за 10 с
doctor-proxy-hint = Запустите его, исправьте HTTPS_PROXY и ALL_PROXY или уберите их.
doctor-dns-proxied = имена ищет прокси
doctor-dns-error = У { $host } здесь нет адреса: { $error }.
doctor-dns-late = Поиск адреса { $host } занял больше 10 с.
doctor-dns-none = У { $host } здесь нет адреса.
doctor-dns-hint = Проверьте сеть этого компьютера и его серверы имён; некоторые сети блокируют сайт по имени.
doctor-dns-inside = { $host } ведёт здесь на адрес внутри сети.
doctor-dns-inside-hint = Что-то в этой сети блокирует сайт по имени, например фильтр рекламы: разрешите там tiktok.com.
doctor-dns = { $count ->
    [one] у { $host } { $count } адрес
    [few] у { $host } { $count } адреса
    [many] у { $host } { $count } адресов
   *[other] у { $host } { $count } адреса
}
doctor-dns-some = { $count ->
    [one] у { $host } { $count } адрес, из них общедоступных: { $public }
    [few] у { $host } { $count } адреса, из них общедоступных: { $public }
    [many] у { $host } { $count } адресов, из них общедоступных: { $public }
   *[other] у { $host } { $count } адреса, из них общедоступных: { $public }
}
doctor-tls = соединение есть, сертификат сайта в порядке, сайт отвечает
doctor-tls-hint = Проверьте часы этого компьютера и его корневые сертификаты. Если зашифрованные соединения просматривает фильтр, его сертификат нужно указать в SSL_CERT_FILE.
doctor-connect-hint = Посмотрите на шаги выше. Если там всё в порядке, что-то между этим компьютером и TikTok обрывает соединения.
doctor-no-clock = сайт не сообщил, который час
doctor-clock = расхождение с сайтом { $seconds } с
doctor-clock-off = { $count ->
    [one] Часы этого компьютера и сайта расходятся на { $count } минуту.
    [few] Часы этого компьютера и сайта расходятся на { $count } минуты.
    [many] Часы этого компьютера и сайта расходятся на { $count } минут.
   *[other] Часы этого компьютера и сайта расходятся на { $count } минуты.
}
doctor-clock-hint = Поставьте часы правильно и попробуйте ещё раз.
doctor-disk-full = Для { $folder } осталось { $megabytes } МБ.
doctor-disk = запись в { $folder } возможна
doctor-disk-room = запись в { $folder } возможна, осталось { $megabytes } МБ
doctor-disk-little = запись в { $folder } возможна; осталось { $megabytes } МБ, это меньше { $wanted } МБ, которые ещё может занять временное хранилище
doctor-no-link = нет ссылки для проверки
doctor-no-page = страница не пришла
doctor-no-challenge = вычислительной проверки не было или она не пройдена
doctor-challenge = вычислительная проверка запрошена и пройдена через { $ways }
doctor-answer = HTTP { $status }, байтов: { $bytes }
doctor-answer-found = { $answer }, { $found }
doctor-found = публикация есть
doctor-found-in = публикация найдена в { $place }
doctor-refused-hint = Подождите несколько минут. Если не проходит, TikTok не нравится эта сеть: может помочь другой выход из неё (HTTPS_PROXY).
doctor-unreachable-hint = Посмотрите на шаги выше. Если там всё в порядке, попробуйте ещё раз чуть позже.
doctor-no-post = публикации нет
doctor-media = первые байты { $format }, всего байтов: { $bytes }
doctor-media-endless = первые байты { $format }, полная длина неизвестна
doctor-capture-none = Страница не пришла, записывать нечего.
doctor-capture = Страница записана в { $path }. Просмотрите её, прежде чем отправлять.
doctor-capture-unwritten = Не удалось записать { $path }: { $error }.
