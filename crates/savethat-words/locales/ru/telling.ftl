telling-kept = { $who }: история сохранена.
telling-missed = { $who }: история пропущена. { $why }
telling-not-looked = { $who }: с { $since } до { $until } проверок не было. Историй за это время может не хватать.
telling-closed = { $who }: истории не видны. { $why }

telling-missed-over = Она закончилась раньше, чем её удалось сохранить.
telling-missed-somehow = Её не удалось сохранить.

telling-closed-private = Аккаунт закрыт.
telling-closed-gone = TikTok сообщает, что такого аккаунта нет.
telling-closed-login = Его показывают только тем, кто вошёл в аккаунт.
telling-closed-region = TikTok не показывает его в стране, из которой обращается этот сервер.
telling-closed-withheld = Владелец сервера закрыл к нему доступ по запросу.
telling-closed-child = TikTok отмечает этот аккаунт как детский, а за такими не следят.
telling-closed-somehow = TikTok его не показывает.

telling-title-kept = История { $who } сохранена
telling-title-missed = История { $who } пропущена
telling-title-not-looked = Истории { $who } никто не проверял
telling-title-closed = Аккаунт { $who } закрыт
telling-title-counts = Истории: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } сохранена
    [few] { $count } сохранены
    [many] { $count } сохранено
   *[other] { $count } сохранено
}
telling-count-missed = { $count ->
    [one] { $count } пропущена
    [few] { $count } пропущены
    [many] { $count } пропущено
   *[other] { $count } пропущено
}
telling-count-not-looked = { $count ->
    [one] { $count } раз не проверялось
    [few] { $count } раза не проверялось
    [many] { $count } раз не проверялось
   *[other] { $count } раза не проверялось
}
telling-count-closed = { $count ->
    [one] { $count } аккаунт закрыт
    [few] { $count } аккаунта закрыты
    [many] { $count } аккаунтов закрыто
   *[other] { $count } аккаунта закрыто
}
telling-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}

telling-test-title = Проверка от savethat
telling-test = Это отправила команда savethat notify test: сообщения доходят.

untold-inside = адрес находится внутри сети: задайте notify_private = yes, если так и задумано
untold-elsewhere = сервер ответил { $status } и отправляет на другой адрес, а туда мы не обращаемся: укажите тот адрес
untold-later = сервер ответил { $status }: позже
untold-password = сервер ответил { $status }: проверьте пароль или токен в адресе
untold-address = сервер ответил { $status }: проверьте адрес
untold-status = сервер ответил { $status }
untold-no-relay = нужны smtp_url и smtp_from
untold-mail-late = почтовый сервер не ответил вовремя
untold-mail-no-tls = почтовый сервер не предлагает STARTTLS: используйте smtps:// в smtp_url
untold-mail-address = на этот адрес нельзя отправить письмо
untold-mail-code = почтовый сервер ответил { $code }
untold-mail-cannot = почтовый сервер не умеет того, что нужно
untold-mail-broke = соединение с почтовым сервером оборвалось
untold-mail-out-of-turn = почтовый сервер отвечает не в свою очередь

notify-forms = пишите https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN или mailto:ADDRESS
notify-space = внутри есть пробел или конец строки: разделяйте адреса запятыми
notify-mail = после mailto: стоит не почтовый адрес
notify-no-address = это не адрес
notify-no-host = в нём не назван хост
notify-topic = тема — до 64 букв, цифр и знаков _ и -
notify-wants-topic = нужна тема, как в ntfy://HOST/TOPIC, и ничего после неё
notify-wants-token = нужен токен, как в gotify://HOST/TOKEN, и ничего после него
notify-secret-short = нужно не меньше 16 знаков
smtp-form = пишите smtps://USER:PASSWORD@HOST:465 или smtp://USER:PASSWORD@HOST:587
smtp-behind = после хоста и порта ничего не стоит: пишите smtps://USER:PASSWORD@HOST:465 или smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = имя пользователя или пароль не в UTF-8
smtp-half-login = к имени пользователя нужен пароль, а к паролю — имя пользователя
smtp-from = это не почтовый адрес вида savethat@example.org
