api-title = API
api-answer = На входе ссылка, на выходе JSON или сам файл. Примеры на этой странице работают как есть.
api-no-key-html = Ни ключ, ни аккаунт не нужны, если только их не требует владелец сервера. Всё, что ниже, есть и в <a href="/api/openapi.json">описании для программ</a> (OpenAPI 3.1).

api-example-resolve = Что находится по ссылке
api-example-file = Файл под своим именем
api-example-many = Много ссылок, по одной в строке
api-example-python = Все файлы публикации, на Python
api-example-javascript = Много ссылок, на JavaScript

api-shortcut = На iPhone, через приложение «Команды»
api-shortcut-new = В приложении «Команды» создайте новую команду. В её сведениях включите «Показывать в меню „Поделиться“» и разрешите принимать URL и текст.
api-shortcut-encode = Добавьте действие «Кодировать URL» и передайте ему «Входные данные быстрой команды».
api-shortcut-url-html = Добавьте действие «URL» и введите <code>{ $file }</code>, а сразу после — результат кодирования URL.
api-shortcut-get = Добавьте действие «Получить содержимое URL».
api-shortcut-photos = Добавьте действие «Сохранить в фотоальбом». Для публикаций с несколькими изображениями поставьте перед ним «Извлечь архив»: тогда приходит ZIP.
api-shortcut-use = В TikTok нажмите «Поделиться», затем «Ещё» и выберите эту команду.

api-links = Ссылки
api-links-says-html = Ссылка — это любой текст, в котором она есть, <code>@name</code> или номер публикации. <code>@name</code> или профиль означает активные истории автора. Если вместо <code>link</code> передать <code>links</code>, не больше { $most }, в ответе будет по одному документу на строку (<code>application/x-ndjson</code>), каждый — как только станет известен: <code>index</code> говорит, к какой ссылке он относится, начиная с 0, а о неудаче со ссылкой сказано в её собственной строке.
api-save = Сохранение
api-save-says-html = <code>POST /api/v1/saves</code> сразу загружает байты и хранит их сутки, даже если вы уйдёте и история закончится. Адрес сохранения — в <code>Location</code>; запрашивайте его повторно или следите за его <code>/events</code>. <code>sha256</code> появляется, когда доказано, что файл целый.
api-files = Файлы
api-files-says-html = Каждый <code>href</code> находится на этом сервере, принимает диапазоны и <code>If-Range</code> и имеет сильный <code>ETag</code>. Если файл оказывается повреждённым, соединение обрывается: укороченный ответ никогда не выдаётся за успех.

api-failures = Если не получилось
api-failures-says-html = Ответ — документ о проблеме (RFC 9457, <code>application/problem+json</code>): <code>code</code>, который никогда не меняется, предложение в <code>detail</code>, следующий шаг в <code>hint</code>, <code>retryable</code> и, если известно, <code>retry_after</code> в секундах. <code>request_id</code>, который есть в каждом ответе как <code>X-Request-Id</code>, ведёт к строке в журнале сервера.
api-language-html = <code>title</code>, <code>detail</code> и <code>hint</code> приходят на языке, который указан в <code>Accept-Language</code> или с которого начинается адрес, например <code>/es/api/v1/saves</code>. <code>code</code> на всех языках одинаков.
api-column-code = Код
api-column-status = Статус
api-column-meaning = Значение
api-column-again = Повторять?
api-yes = да
api-no = нет
api-beside-html = Кроме того: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) и <code>busy</code> (503, повторить позже).

api-limits = Ограничения и ключи
api-limited-html = Число запросов о ссылках здесь ограничено: каждая ссылка — один запрос. Там, где оно ограничено, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> и <code>RateLimit-Reset</code> говорят, сколько осталось, а <code>429</code> приходит с <code>Retry-After</code>. Ключ со своими ограничениями передаётся в <code>Authorization: Bearer</code>; ключи создаёт владелец сервера.
api-not-limited-html = Число запросов о ссылках здесь не ограничено. Там, где оно ограничено, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> и <code>RateLimit-Reset</code> говорят, сколько осталось, а <code>429</code> приходит с <code>Retry-After</code>. Ключ со своими ограничениями передаётся в <code>Authorization: Bearer</code>; ключи создаёт владелец сервера.
api-some-sites = Страницы сайтов, которые указал владелец сервера, могут использовать API в браузере; страницы других сайтов — нет.
api-no-sites = Страницы других сайтов не могут использовать здесь API в браузере, если владелец сервера не указал их сайт.

api-everything = Всё, что можно запросить
api-column-request = Запрос
api-column-what = Что это
