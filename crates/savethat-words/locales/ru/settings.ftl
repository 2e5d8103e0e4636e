setting-malformed = Настройка { $name } ({ $origin }) имеет значение { $value }: { $wrong }.
setting-malformed-secret = Настройка { $name } ({ $origin }) задана неправильно: { $wrong }.
setting-from-default = по умолчанию
setting-from-profile = профиль public
setting-from-file = файл { $path }
setting-from-variable = переменная { $variable }
setting-from-flag = флаг { $flag }

setting-empty = пусто
setting-not-set = не задано
setting-one-too-many = одно значение лишнее
setting-yes-or-no = допустимо yes или no
setting-household-or-public = допустимо household или public
setting-human-or-json = допустимо human или json
setting-ways-in = допустимо open, password или proxy-header
setting-or-off = { $wrong } либо off
setting-count = пишите целое число от 1
setting-number = пишите число, например 20
setting-size = пишите размер, например 2GiB, 500MB или 1048576
setting-time = пишите время, например 24h, 7d или 90min
setting-part = пишите долю, например 92%, от 1% до 100%
setting-place = пишите в виде 127.0.0.1:8080, [::1]:8080 или localhost:8080
setting-each-or-time = пишите each или время, например 1h или 1d
setting-language = укажите одно из значений: { $tags }
setting-canary-too-often = нужно не меньше 10s
setting-short = нужна одна строка, не длиннее 200 знаков
setting-needs = нужна настройка { $name }
setting-needs-too = нужна ещё и настройка { $name }
setting-password-unasked = задано access_password, поэтому нужно значение password
setting-header-from-anybody = нужна настройка trusted_proxies: иначе заголовок мог бы прислать кто угодно
setting-proxies-everybody = при access = proxy-header она не может охватывать все адреса: заголовок мог бы прислать кто угодно
setting-told-inside = { $target } находится внутри сети: задайте notify_private = yes, если так и задумано
setting-told-mail = для mailto: нужны smtp_url и smtp_from
setting-told-twice = один и тот же адрес указан дважды

setting-unknown = Настройки { $name } нет ({ $place }). Есть такие настройки: { $names }.
setting-in-file = в { $path }
setting-in-environment = в окружении
setting-two-variables =
    Заданы обе переменные, { $variable } и { $variable }_FILE, а действовать может только одна: уберите другую.
setting-secret-unreadable = Не удаётся прочитать { $path } (переменная { $variable }): { $error }.
setting-file-unreadable = Не удаётся прочитать файл настроек { $path }: { $error }.
setting-file-malformed = Файл настроек { $path } — не TOML: { $error }.
setting-file-no-text = Настройка { $name } в { $path } имеет значение { $value }: нужен текст или число.
setting-not-utf8 = Переменная { $variable } — недопустимый UTF-8.
setting-public-needs = Для profile = public нужна настройка { $name }: люди должны знать, кого просить закрыть доступ к публикации.
setting-public-library = При profile = public нет ни библиотеки, ни наблюдения: уберите library.
setting-nobody-let-in =
    visitors = no пускает только владельца библиотеки и больше никого, а библиотеки нет: уберите visitors.
setting-canary-no-post = Настройка canary_link — не ссылка на публикацию: укажите открытую, которая никуда не денется.

setting-help = { $says } [переменная: { $variable }]
setting-help-default = { $says } [переменная: { $variable }, по умолчанию: { $default }]
setting-default-data = папка данных платформы
setting-default-none = нет
setting-default-public = { $default }, public: { $public }
setting-hidden = { $name } задано и не показывается
setting-column-setting = настройка
setting-column-default = по умолчанию
setting-column-says = что делает
setting-secret-file = { $says } (или `{ $variable }`, файл с этим значением)

setting-origin = пишите в виде https://example.org либо *
setting-header = это не имя заголовка, такое как Remote-User
setting-password-short = в пароле должно быть не меньше 8 знаков
setting-public-url = пишите в виде https://save.example.org, без пути
setting-network = пишите адрес или сеть, например 127.0.0.1 или 10.0.0.0/8
