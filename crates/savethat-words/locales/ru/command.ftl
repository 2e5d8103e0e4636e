command-failed = savethat: { $sentence }
command-hint = подсказка: { $hint }
command-retry-after = повторить через: { $seconds } с
command-link = ссылка: { $link }
command-link-beside = { $link } (звук, субтитры или обложка)
command-link-file = { $link } (файл { $n } из { $count })
command-interrupted = savethat: прервано.
command-interrupted-hint = То, что уже пришло, сохранено: продолжите той же командой.
command-no-output = Результат не удалось записать в стандартный вывод.
command-cannot-read = Не удаётся прочитать { $path }: { $error }.
command-unreadable = Не удаётся прочитать { $path }.
command-unwritable = Не удаётся записать { $path }.
command-no-runtime = Не удалось запустить среду выполнения.

command-list-too-large = Это больше 16 МиБ текста, а не список ссылок.
command-output-empty = -o пусто: нужна папка или шаблон.
command-archive-no-file = { $path } — не файл, поэтому архивом быть не может.
command-archive-no-file-hint = Укажите другой файл.
command-others = примечание: в тексте есть и другие ссылки, по ним не переходили: { $links }
command-others-more = { $count ->
    [one] примечание: в тексте есть и другие ссылки, по ним не переходили: { $links } и ещё { $count }
    [few] примечание: в тексте есть и другие ссылки, по ним не переходили: { $links } и ещё { $count }
    [many] примечание: в тексте есть и другие ссылки, по ним не переходили: { $links } и ещё { $count }
   *[other] примечание: в тексте есть и другие ссылки, по ним не переходили: { $links } и ещё { $count }
}
command-archived = примечание: { $link } уже сохраняли: есть в архиве
command-watermark = примечание: в { $path } есть водяной знак сайта: другой версии получить не удалось.
command-no-zip-hint = { $hint } ZIP не создан, так как был бы неполным: то, что пришло, сохранено, и та же команда продолжит с этого места.
command-progress = { $ended } из { $posts }
command-progress-failed = { $ended } из { $posts }, не удалось: { $failed }

command-show-story = история от { $who }
command-show-video = видео от { $who }
command-show-photos = фото от { $who }
command-show-link = ссылка
command-show-posted = опубликовано
command-show-expires = закончится
command-show-caption = подпись
command-show-file = файл { $n }
command-show-sound = звук
command-show-a-video = видео
command-show-a-picture = изображение
command-show-a-sound = звук
command-show-a-cover = обложка
command-show-a-subtitle = субтитры
command-show-marked = с водяным знаком сайта
command-show-seconds = { $seconds } с

command-ready = savethat готов: { $address }
command-metrics = savethat показывает метрики: { $address }
command-works = savethat работает.
command-stopping = savethat: остановка. Начатые загрузки могут закончиться; ещё раз — остановить сразу.
command-stopping-work = savethat: остановка. Начатая работа возвращается в очередь; ещё раз — остановить сразу.
command-for-phones = Для телефонов: { $address }
command-tells = savethat сообщает о сохранённых и пропущенных историях сюда: { $target }.
command-puid =
    PUID и PGID здесь ничего не меняют: savethat работает как { $user }, а не как { $wanted }. Запустите его от этого пользователя: user: "{ $wanted }" в файле compose или --user { $wanted }.
command-listen-taken =
    На { $place } уже принимает соединения что-то другое. Остановите это или выберите другой адрес с помощью --listen, например --listen 127.0.0.1:8081.
command-listen-forbidden =
    Нет права принимать соединения на { $place }. Порты ниже 1024 часто закреплены за системой: выберите другой с помощью --listen.
command-listen-elsewhere = { $place } — не адрес этого компьютера.
command-listen-refused = Не удаётся принимать соединения на { $place }: { $error }.
command-listener-gone = Приём соединений прекратился.
command-server-stopped = Сервер остановился.
command-server-crashed = Сервер аварийно завершился.
command-no-answer = На { $place } не отвечает ни один сервер savethat.

command-demo-site = Имитация сайта не запустилась.
command-demo-folder = Не удалось создать папку { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = История с видео
command-demo-story-note = Короткая ссылка, как её даёт кнопка «Поделиться» в приложении
command-demo-photo-story = История с фото
command-demo-photo-story-note = Одно изображение, опубликовано четыре часа назад
command-demo-video = Видео
command-demo-video-note = Обычная публикация
command-demo-photos = Фотопубликация
command-demo-photos-note = Три изображения и звук
command-demo-profile = Профиль
command-demo-profile-note = Четыре активные истории
command-demo-expired = Закончившаяся история
command-demo-expired-note = Истории доступны 24 часа; эта уже закончилась
command-demo-private = Закрытый аккаунт
command-demo-private-note = Посетителям не показывается

command-library-off = На этом сервере нет библиотеки: настройка library выключена, как всегда при profile = public.
command-library-refused =
    Не удаётся открыть библиотеку в { $path }: { $why }. Выберите другую папку с помощью --data или отдайте эту пользователю, от имени которого работает savethat.
command-library-share =
    savethat: { $path } находится на сетевом диске ({ $share }), где SQLite может потерять или повредить библиотеку. Держите данные на диске этого компьютера, а на сетевом — только копии (savethat library backup).
command-library-none = savethat не ведёт здесь библиотеку. { $why }
command-library-invite = savethat: у его библиотеки ещё нет владельца. Сделайте её своей, один раз: { $address }
command-owner-word =
    В течение часа этим словом можно один раз задать новый пароль владельца: откройте /owner?word=WORD на сервере этой папки данных. До тех пор действует старый пароль.
command-copied = В { $folder } теперь { $posts }, { $files }, { $bytes }. Чтобы восстановить: savethat serve --data { $folder }
command-exported = В { $folder } теперь { $posts }, { $files }, { $bytes }. Откройте { $page } в браузере.
command-posts = { $count ->
    [one] { $count } публикация
    [few] { $count } публикации
    [many] { $count } публикаций
   *[other] { $count } публикации
}
command-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
command-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
command-not-in-copy = { $file } нет в копии: файл исчез или был изменён после сохранения.
command-copy-not-whole = Копия в { $folder } неполная: удалите её и попробуйте ещё раз.
command-copy-interrupted = Прервано. Копия в { $folder } неполная: удалите её и попробуйте ещё раз.
command-no-day = { $day } — не дата.
command-forgotten = { $count ->
    [one] Всё о @{ $handle } удалено: убрана { $count } публикация.
    [few] Всё о @{ $handle } удалено: убраны { $count } публикации.
    [many] Всё о @{ $handle } удалено: убрано { $count } публикаций.
   *[other] Всё о @{ $handle } удалено: убрано { $count } публикации.
}
command-forgotten-left = @{ $handle } больше нет в библиотеке, но в { $folder } остались файлы этого автора: удалите их вручную.
command-import-interrupted = Прервано. То, что уже взято, взято целиком; та же команда продолжит с этого места.
command-import-ended = Импорт закончился раньше времени. То, что успели взять, взято целиком.
command-left-out = Файл { $file } пропущен: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } новая публикация
    [few] { $count } новые публикации
    [many] { $count } новых публикаций
   *[other] { $count } новой публикации
}
command-imported-already = { $count ->
    [one] { $count } уже была в библиотеке
    [few] { $count } уже были в библиотеке
    [many] { $count } уже было в библиотеке
   *[other] { $count } уже было в библиотеке
}
command-imported-copied = { $count ->
    [one] скопирован { $count } файл ({ $bytes })
    [few] скопировано { $count } файла ({ $bytes })
    [many] скопировано { $count } файлов ({ $bytes })
   *[other] скопировано { $count } файла ({ $bytes })
}
command-imported-left = { $count ->
    [one] пропущен { $count } файл
    [few] пропущено { $count } файла
    [many] пропущено { $count } файлов
   *[other] пропущено { $count } файла
}

command-no-creator = Это не автор: введите @имя или вставьте ссылку на профиль.
command-watch-unsure = Сейчас не удалось спросить TikTok об @{ $handle } ({ $why }). Сервер спросит ещё раз сам.
command-watched =
    Начато наблюдение за @{ $handle } (до { $day }). Сервер с этой папкой данных (savethat serve) начнёт проверять в течение 10 секунд и будет сохранять каждую историю в { $folder }.
command-not-watched = За @{ $handle } не следят. За кем следят: savethat watch list
command-too-many-watched = { $why } Закончить одно из наблюдений: savethat watch remove @name
command-unwatched = За @{ $handle } больше не следят.
command-unwatched-kept = За @{ $handle } больше не следят. Сохранённое остаётся; чтобы убрать и его: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  до { $day }, { $looked }
command-watch-ended = @{ $handle }  закончено { $day }, { $looked }
command-watch-looked = проверено { $moment }
command-watch-never-looked = ещё не проверялось
command-watch-child = { $line }, не сохраняется: TikTok отмечает этот аккаунт как детский
command-watch-failed = { $line }, последняя проверка не удалась: { $code }

command-nobody-told = Уведомления никому не приходят: укажите получателя в настройке notify, например ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: проверка дошла.
command-test-failed = { $target }: проверка не дошла: { $why }.

command-keys-where = Укажите, где лежат ключи: --keys-file FILE или настройка keys_file.
command-keys-shown = Он показан только этот раз. Программа отправляет его так: Authorization: Bearer KEY
command-keys-gone = Ключ { $name } удалён.
command-keys-bytes = --bytes-a-day — это { $value }: { $wrong }.
command-keys-refused = Такого ключа быть не может: { $wrong }.
command-keys-owner-lost =
    { $path } принадлежал { $owner }, и вернуть это не удалось, поэтому сервер, который работает от этого пользователя, возможно, не сможет его прочитать. Верните так: sudo chown { $owner } { $path }
command-keys-other-owner = У { $path } теперь другой владелец.

command-no-licences = Не удаётся прочитать лицензии внутри программы.
command-no-manual = Не удалось создать страницу руководства.
