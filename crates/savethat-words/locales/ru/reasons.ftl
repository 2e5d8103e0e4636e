reason-looks-like = Эта ссылка только похожа на ссылку TikTok.
reason-looks-like-host = Эта ссылка только похожа на ссылку TikTok: она ведёт на { $host }.
reason-user-name = В этой ссылке перед адресом TikTok стоит имя пользователя, поэтому мы не стали по ней переходить.
reason-odd-port = В этой ссылке необычный порт TikTok, поэтому мы не стали по ней переходить.
reason-no-web-address = Это не веб-адрес, поэтому мы не стали по нему переходить.
reason-inside-network = Этот адрес находится внутри сети или состоит из одних цифр, поэтому мы не стали по нему переходить.
reason-leads-outside = Эта ссылка ведёт на { $host }, за пределы TikTok, поэтому мы не стали по ней переходить.
reason-short-leads-outside = Эта короткая ссылка ведёт на { $host }, за пределы TikTok, поэтому мы не стали по ней переходить.
reason-short-endless = Эта короткая ссылка без конца ведёт с одной короткой ссылки на другую.
reason-short-damaged = Эта короткая ссылка TikTok обрезана или повреждена.
reason-short-unsaid = TikTok не сообщил, куда ведёт эта короткая ссылка.
reason-short-dead = TikTok сообщает, что эта короткая ссылка не ведёт ни к какой публикации.
reason-short-dead-hint = Скопируйте ссылку ещё раз в приложении: короткие ссылки перестают работать вместе с публикацией и легко теряют буквы.
reason-login-site = { $site } показывает истории только тем, кто вошёл в аккаунт.
reason-other-site = Это ссылка на { $site }, а с этого сайта мы не сохраняем.
reason-no-creator = Это не имя автора в TikTok.
reason-no-post-number = Это число — не номер публикации TikTok.
reason-link-number = Число в этой ссылке — не номер публикации TikTok.
reason-link-name = Имя в этой ссылке — не имя автора в TikTok.
reason-only-one-post = Исследовать можно только страницу одной публикации.
reason-is-front-page = Это главная страница TikTok, а не публикация.
reason-is-some-page = Это страница TikTok, но не публикация.
reason-is-live = Это прямой эфир, а не публикация.
reason-is-sound = Это звук, а не публикация.
reason-is-hashtag = Это хештег, а не публикация.
reason-is-search = Это поиск, а не публикация.
reason-is-effect = Это эффект, а не публикация.
reason-is-collection = Это подборка или плейлист, а не публикация.
reason-is-feed = Это лента, а не публикация.
reason-is-app-invite = Это приглашение в приложение, а не публикация.
reason-is-link-out = Это ссылка из профиля автора, которая ведёт за пределы TikTok, а не публикация.
reason-is-install = Это приглашение установить приложение, а не публикация.
reason-is-sign-in = Это страница входа, а не публикация.

reason-deleted = Эту публикацию удалили.
reason-deleted-or-private = Эту публикацию удалили или закрыли.
reason-account-private = Этот аккаунт закрыт.
reason-account-private-named = Аккаунт { $who } закрыт.
reason-account-gone = TikTok сообщает, что такого аккаунта нет.
reason-account-renamed = У этого аккаунта теперь другое имя, или его больше нет; историй он не показывает.
reason-no-live-story = Сейчас у { $who } нет активных историй.
reason-reviewing = TikTok проверяет эту публикацию и сейчас её не показывает.
reason-reviewing-hint = Возможно, она вернётся: попробуйте ещё раз позже.
reason-taken-down = TikTok убрал эту публикацию или проверяет её.
reason-sensitive = TikTok отмечает эту публикацию как деликатную и показывает её только тем, кто вошёл в аккаунт.
reason-story-hidden = TikTok не показывает эту историю посетителям: возможно, она закрыта, только для друзей или удалена.
reason-not-in-country = TikTok знает эту публикацию, но не показывает её в стране, из которой обращается этот сервер.
reason-not-to-us = TikTok знает эту публикацию, но не показывает её этому серверу.
reason-story-over = Эта история закончилась { $ago }. Истории доступны 24 часа.
reason-maybe-a-story-hint = Если это была история, она закончилась; её опубликовали { $ago }. { $hint }
reason-ago-minutes = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
reason-ago-days = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
reason-unknown-status = TikTok ответил со статусом { $code }, которого savethat не знает.

reason-sign-in = TikTok просит этот сервер войти в аккаунт. Дело не в публикации.
reason-sign-in-never = TikTok просит этот сервер войти в аккаунт, а он никогда этого не делает.
reason-slow-down = TikTok просит этот сервер обращаться реже. Дело не в публикации.
reason-many-ask = Запросов сейчас так много, что этому серверу пришлось бы обращаться к TikTok слишком часто.
reason-proof-wanted = Прежде чем ответить, TikTok требует пройти вычислительную проверку.
reason-proof-again = Вместо ответа TikTok потребовал ещё одну вычислительную проверку.
reason-proof-no-answer = У вычислительной проверки TikTok нет решения. Дело не в публикации.
reason-proof-unreadable = Вычислительную проверку TikTok не удаётся прочитать. Дело не в публикации.
reason-puzzle = TikTok хочет, чтобы человек решил головоломку. Дело не в публикации.
reason-waiting = TikTok заставляет этот сервер ждать. Дело не в публикации.
reason-empty-answer = TikTok прислал этому серверу пустой ответ. Дело не в публикации.
reason-no-way = Ни один из способов, которыми этот сервер обращается к TikTok, ничего не дал об этой публикации.
reason-way-closed = TikTok закрыл один из способов доступа к публикациям.
reason-page-not-found = TikTok не нашёл страницу этой публикации, но это ещё не значит, что публикации нет.
reason-creator-not-found = TikTok не нашёл страницу этого автора, но это ещё не значит, что автора нет.
reason-list-refused = TikTok не дал этому серверу список историй.
reason-list-cut = TikTok оборвал список историй.
reason-list-hidden = У TikTok истории числятся, но этому серверу он их не показывает.

reason-page-no-post = На странице TikTok не было публикации.
reason-page-no-profile = На странице TikTok не было профиля.
reason-page-cut = Страница TikTok оборвалась до публикации.
reason-embed-no-post = На странице TikTok для встраивания не было публикации.
reason-player-no-data = Плеер TikTok не прислал данных.
reason-player-no-post = В ответе плеера TikTok не было публикации.
reason-answer-no-post = В ответе TikTok не названа публикация.
reason-answer-other-post = TikTok прислал не ту публикацию, которую у него запросили.
reason-answer-no-files = В ответе TikTok публикация названа, но без единого файла.
reason-addresses-unusable = Ни один из адресов, которые TikTok даёт для этой публикации, не годится.
reason-addresses-unusable-hint = Возможно, TikTok изменился. Попробуйте позже или сообщите об этом командой: savethat doctor LINK --capture page.html
reason-answer-too-long = Ответ TikTok был больше { $size }, и приём прервали.
reason-redirects-endless = TikTok без конца отправлял нас с одной страницы на другую.
reason-redirect-outside = Страница TikTok отправила нас на другой сайт.
reason-no-connection = Не удалось установить соединение с TikTok.
reason-connection-broke = Соединение с TikTok оборвалось.
reason-no-answer-in-time = TikTok не ответил вовремя.
reason-servers-in-trouble = На серверах самого TikTok неполадки.

reason-media-late = Медиасервер не ответил вовремя.
reason-media-other = Медиасервер прислал не такой файл.
reason-media-refused = Медиасервер отказывает этому серверу в файле.
reason-media-missing = На медиасервере этого файла нет.
reason-media-in-trouble = На медиасервере неполадки.
reason-media-no-connection = Соединение с медиасервером не удалось установить или оно оборвалось.
reason-media-not-as-asked = Ответ медиасервера не соответствовал запросу.
reason-file-missing = TikTok показал публикацию, но сообщает, что её файла нет.
reason-file-missing-hint = Возможно, её только что удалили: посмотрите публикацию в приложении и попробуйте ещё раз.
reason-file-refused = TikTok показал публикацию, но отказывается отдать её файл этому серверу.
reason-file-unreachable = TikTok показал публикацию, но с сервером, на котором лежит её файл, связаться не удалось.
reason-file-too-large = Этот файл больше, чем разрешает этот сервер: { $size }.
reason-stopped = Сохранение остановили.

reason-no-such-file = В этой публикации нет файла с номером { $n }.
reason-no-own-sound = У этой публикации нет собственного звука.
reason-no-cover = У этой публикации нет обложки.
reason-no-captions = У этой публикации нет таких субтитров.
reason-no-picture = В этой публикации нет изображения с таким номером.
reason-no-slideshow = Слайд-шоу делают из изображений, а в этой публикации их нет.
reason-no-captions-in-language = У этой публикации нет субтитров на этом языке.
reason-no-sound = У этой публикации нет звука.
reason-lacks-hint = Возьмите то, что в публикации есть: все её файлы показаны на её странице.
reason-file-no-sound = В этом файле нет звука.
reason-sound-is-mp3 = TikTok хранит этот звук в MP3, поэтому в M4A его нет.
reason-sound-is-mp3-hint = Возьмите MP3: это оригинал.
reason-sound-codec = Звук этого файла ({ $codec }) нельзя извлечь.
reason-sound-he-aac = Этот звук в формате HE-AAC, а ffmpeg, чтобы сделать из него MP3, здесь нет.
reason-sound-he-aac-hint = Возьмите M4A: это оригинал, и телефоны и компьютеры его воспроизводят.
reason-sound-kilobits = MP3 с битрейтом { $kilobits } кбит/с не бывает.
reason-sound-damaged = Звук в этом файле повреждён.
reason-needs-ffmpeg-avif = Чтобы сделать JPEG из AVIF, этому компьютеру нужен ffmpeg.
reason-needs-ffmpeg-heic = Чтобы сделать JPEG из HEIC, этому компьютеру нужен ffmpeg новее 5.1.
reason-needs-ffmpeg-film = Чтобы сделать изображение из видео, этому компьютеру нужен ffmpeg.
reason-needs-ffmpeg-slideshow = Слайд-шоу делает ffmpeg, а здесь его нет.
reason-needs-ffmpeg-slideshow-hint = Возьмите изображения и звук.
reason-no-ffmpeg-here = В этой системе ffmpeg не используется.
reason-take-original-hint = Возьмите оригинал.
reason-convert-too-large = Это слишком большой файл, чтобы преобразовать его здесь.
reason-convert-late = Преобразование заняло слишком много времени, и его прервали.
reason-convert-stopped = Преобразование остановили.
reason-convert-broken = Один из файлов этой публикации не удалось преобразовать.
reason-captions-silent = В этих субтитрах нет слов.
reason-captions-unreadable = То, что TikTok прислал как субтитры, нельзя прочитать как субтитры.
captions-too-large = Эти субтитры больше, чем бывают настоящие.
captions-none = То, что пришло как субтитры, — не субтитры.
captions-silent = Эти субтитры не содержат слов.

reason-disk-full = Не осталось места для { $place }.
reason-disk-right = У savethat нет права на запись в { $place }.
reason-disk-right-owned = У savethat нет права на запись в { $place }. { $owners }
reason-disk-right-hint = Дайте право на запись туда или выберите другую папку.
reason-owned-it = Владелец — { $owner }, права { $rights }, а savethat работает как { $us }.
reason-owned-folder = Владелец этой папки — { $owner }, права { $rights }, а savethat работает как { $us }.
reason-owned-place = Владелец { $place } — { $owner }, права { $rights }, а savethat работает как { $us }.
reason-with-owners = { $sentence } { $owners }
reason-disk-read-only = { $place } находится на диске, доступном только для чтения.
reason-disk-read-only-hint = Выберите другую папку.
reason-disk-taken = Другой savethat прямо сейчас сохраняет в { $place }.
reason-disk-taken-hint = Подождите, пока он закончит.
reason-disk-other = Не удалось записать { $place }: { $error }.
disk-changed-while-copied = файл изменился во время копирования
disk-archive-name-too-long = слишком длинное имя в архиве
disk-archive-name-nul = символ NUL в имени внутри архива
disk-archive-too-long = архив слишком большой
disk-archive-changed = один из файлов изменился, пока создавался архив

reason-no-roots = На этом компьютере не найдены корневые сертификаты.
reason-no-roots-because = На этом компьютере не найдены корневые сертификаты ({ $error }).
reason-no-roots-hint = Установите пакет ca-certificates или укажите в SSL_CERT_FILE файл с сертификатами.
reason-proxy = Прокси в HTTPS_PROXY или ALL_PROXY — не адрес.
reason-proxy-hint = Запишите его в виде http://HOST:PORT, socks5://HOST:PORT или socks5h://HOST:PORT.

reason-withheld-creator = Владелец сервера закрыл доступ к публикациям этого автора по запросу.
reason-withheld-file = Владелец сервера закрыл доступ к одному из файлов этой публикации по запросу.
withheld-unread = Не удаётся прочитать файл { $path } со списком того, к чему закрыт доступ: { $error }.
withheld-wrong = Ошибка в файле { $path } со списком того, к чему закрыт доступ, в строке { $line }: { $wrong }.
withheld-no-creator = после @ стоит не имя автора
withheld-no-entry = укажите номер публикации, @имя автора или 64 шестнадцатеричные цифры SHA-256

setting-user-agent = User-Agent — это одна строка простых букв, не длиннее 512 знаков
setting-way-unknown = способа «{ $name }» нет; есть такие: { $known }
setting-way-twice = способ «{ $name }» назван дважды
setting-way-stories = один «stories» не даёт обычных публикаций: назовите ещё какой-нибудь способ
setting-host = «{ $host }» — не имя группы хостов вида cdn.example
setting-rate = пишите в виде 600/min, 5/s или 1000/h либо off

template-slash = Шаблон — это путь внутри папки сохранения: он не может начинаться с косой черты.
template-leaves = Шаблон не может выйти из своей папки с помощью «..».
template-too-long = Этот шаблон даёт слишком длинные имена. Используйте меньше полей в одном имени.
template-open = В шаблоне «{ $rest }» не закрыто знаком «{"\u007D"}».
template-unknown = Шаблон не знает «{ $field }». Известны { $known }.

left-broken = он неполный
left-another = это не тот файл, который описан в его сопроводительном файле
left-taken = его место занято другим файлом
left-withheld = владелец сервера закрыл к нему доступ

unsent-inside = адрес находится внутри сети
unsent-late = ответ не пришёл вовремя
unsent-unreachable = не удалось установить соединение
unsent-broken = соединение оборвалось

reason-with-answer = { $sentence } ({ $answer })
