title = savethat: сохранить историю TikTok
titled = { $title } · savethat
about = Вставьте ссылку на историю, видео или фотопубликацию TikTok и получите оригинальный файл. Без приложения и без входа.
inside-app = Вы во встроенном браузере { $app }, а он часто не сохраняет файлы. Откройте эту страницу в Safari или Chrome: нажмите ⋯ или компас и выберите «Открыть в браузере».
copy-address = Скопировать адрес этой страницы
try-again = Попробовать ещё раз
more-about-this = Подробнее
request = запрос
public-only = Только открытые публикации, без входа в аккаунт. Для себя: прежде чем делиться, спросите автора и укажите его имя. С TikTok не связано.
insecure = Эта страница открыта по обычному http. Сохранять можно; но для вставки кнопкой, отправки в Фото и установки браузеры требуют https.
foot = Об этой странице
foot-guides = Инструкции
foot-questions = Вопросы
foot-help = Помощь
foot-privacy = Приватность
foot-legal = Правовая информация
foot-report = Пожаловаться
foot-api = API
foot-library = Библиотека
foot-languages = Языки
foot-install = На главный экран

field-label = Ссылка, текст из «Поделиться» или @имя
save-it = Сохранить
paste-and-save = Вставить и сохранить

lead-title = Сохраните историю, пока она не исчезла
lead = Вставьте ссылку на историю, видео или фотопубликацию TikTok. Вы получите оригинальный файл, проверенный до последнего байта.
found = Найдено
save-all = Сохранить все ({ $count })
save-chosen = Сохранить выбранные
choose = выбрать
others = Другие активные истории этого автора
several-links = { $count ->
    [one] { $count } ссылка
    [few] { $count } ссылки
    [many] { $count } ссылок
   *[other] { $count } ссылки
}
links-to-try = Ссылки для пробы

what-story = История
what-video = Видео
what-photos = Фото
what-by = { $what } от { $who }
what-by-html = { $what } от <bdi>{ $who }</bdi>
posted-html = Опубликовано: <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = Автор отключил сохранение в приложении. Спросите его, прежде чем делиться.
note-made-by-ai = TikTok отмечает, что это создано с помощью ИИ.
note-marked = Доступна была только версия с водяным знаком TikTok на изображении.
ring-title = { $count ->
    [one] У { $who } { $count } активная история
    [few] У { $who } { $count } активные истории
    [many] У { $who } { $count } активных историй
   *[other] У { $who } { $count } активной истории
}
contents-video = Видео, { $length }
contents-pictures = { $count ->
    [one] { $count } изображение
    [few] { $count } изображения
    [many] { $count } изображений
   *[other] { $count } изображения
}

file-video = Видео
file-picture = Изображение
file-sound = Звук
file-captions = Субтитры
file-of = { $name } { $n } из { $count }
download-video = Скачать видео
download-picture = Скачать изображение
download-sound = Скачать звук
download-captions = Скачать субтитры
plays-everywhere = воспроизводится везде
plays-newer = может не воспроизводиться на старых устройствах
with-mark = с водяным знаком TikTok
as-jpeg = В JPEG
as-jpeg-note = преобразовано здесь, для устройств, которые не открывают оригинал
whole-and-checked = целиком, проверено
not-checked-yet = ещё не проверено
moving-of = { $done } из { $total }
moving-asking = запрашивается
moving-so-far = уже { $done }
sharpest-version = Самая чёткая версия
beside = Также
beside-m4a = Звук (M4A, без изменений)
beside-mp3 = Звук (MP3)
beside-vtt = Субтитры { $language } (VTT)
beside-srt = Субтитры { $language } (SRT)
beside-cover = Обложка
beside-slideshow = Слайд-шоу (MP4, создано здесь)
download-zip = Скачать всё в ZIP

fetching = Загружается
ready = Готово
not-saved = Не сохранено
saved-in-part = Сохранено частично
stalled = Данные уже некоторое время не приходят. Может помочь Wi-Fi или место, где связь лучше; загрузка продолжится с того же места, ничего не пропадёт.
renews-itself-html = Эта страница обновляется сама, или <a href="{ $refresh }">посмотрите сейчас</a>. Её можно и закрыть: загрузка продолжится.
another-device = На другом устройстве
another-device-how = Отсканируйте этот код другим устройством: там целый день будет видно то же, что и здесь, даже если история к тому времени закончится.
another-device-code = QR-код с адресом этой страницы
too-large-to-share = Один из файлов слишком большой для меню «Поделиться». Скачайте его, откройте в приложении «Файлы», нажмите «Поделиться», а затем «Сохранить видео».
keep-this = Оставить в библиотеке

line-waiting = Ожидание
line-looking = Поиск
line-in-part = Готово частично
list-looking = Ищем активные истории
list-found = Найдено: { $all }, сохранено: { $saved }
list-found-failed = Найдено: { $all }, сохранено: { $saved }, не удалось: { $failed }
list-of = { $done } из { $all }
list-all = Всё сохранено ({ $all })
list-failed = Сохранено { $saved } из { $all }, не удалось: { $failed }
list-left-out = { $count ->
    [one] Ещё { $count } ссылка не вошла: в одном списке помещается 100.
    [few] Ещё { $count } ссылки не вошли: в одном списке помещается 100.
    [many] Ещё { $count } ссылок не вошли: в одном списке помещается 100.
   *[other] Ещё { $count } ссылки не вошли: в одном списке помещается 100.
}
list-try-again = Попробовать ещё раз ({ $count })

site-working-html = <strong>работает</strong>, { $rest }
site-down-html = <strong>не работает</strong>, { $rest }
site-worked-html = <strong>последний успех</strong> — { $rest }
site-by = { $ago }, через { $way }
site-checked = проверено { $ago }
site-checked-by = проверено { $ago }, через { $way }
site-checked-by-not = проверено { $ago }, через { $way }; не получается через { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = проверено { $ago }; публикации находятся, но их файлы не приходят
site-refuses = проверено { $ago }; этому серверу отказывают
site-away = проверено { $ago }; отсюда нет связи
site-unreadable = проверено { $ago }; ответ приходит в виде, который здесь не прочитать
way-page = страницу для компьютера
way-phone = страницу для телефона
way-player = данные плеера
way-embed = страницу для встраивания
way-stories = список историй

looking-short = Поиск…
looking = Ищем.
to-go = осталось { $time }
to-photos = Сохранить в Фото
all-to-photos = Сохранить все ({ $of }) в Фото
some-to-photos = Сохранить { $from }–{ $to } из { $of } в Фото
loading = Загрузка, { $percent } %
load-failed = Загрузка прервалась. Нажмите, чтобы повторить.
tap-again = Загружено. Нажмите ещё раз, чтобы сохранить в Фото.
share-failed = Поделиться здесь не получилось. Воспользуйтесь скачиванием ниже.
copied = Скопировано
judged-post = Одна публикация.
judged-short = Короткая ссылка: мы посмотрим, куда она ведёт.
judged-profile = Профиль: вы увидите активные истории.
judged-several = Ссылок: { $count }. Каждая сохраняется отдельно, а все вместе — одним ZIP.
judged-elsewhere = Похоже, это ссылка на другой сайт.
judged-nothing = Ссылки пока нет. Имя должно начинаться с @.
offline = Не удалось открыть эту страницу.
offline-hint = Проверьте соединение и продолжайте. То, что здесь уже загружалось, загружается дальше и без вас.
