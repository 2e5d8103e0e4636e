owned-nav = Ваши страницы
owned-nav-kept = Сохранённое
owned-nav-watched = Наблюдение
owned-nav-owner = Владелец
owned-name-example = @имя
owned-post = { $what } от { $who }, { $day }

did-kept-already = Это уже есть в библиотеке.
did-kept = { $count ->
    [one] { $count } публикация на пути в библиотеку. Всё, что пришло целиком, появится здесь.
    [few] { $count } публикации на пути в библиотеку. Всё, что пришло целиком, появится здесь.
    [many] { $count } публикаций на пути в библиотеку. Всё, что пришло целиком, появится здесь.
   *[other] { $count } публикации на пути в библиотеку. Всё, что пришло целиком, появится здесь.
}
did-removed = { $count ->
    [one] Убрана { $count } публикация вместе с файлами.
    [few] Убраны { $count } публикации вместе с файлами.
    [many] Убрано { $count } публикаций вместе с файлами.
   *[other] Убрано { $count } публикации вместе с файлами.
}
did-watched = С этого момента сохраняется каждая история этого автора.
did-unsure = Наблюдение начато. Сейчас не удалось спросить TikTok об этом аккаунте; запрос повторится сам.
did-ended = Наблюдение за этим автором закончено. Сохранённое остаётся.
did-forgotten = { $count ->
    [one] Всё об этом авторе удалено: { $count } публикация вместе с файлами и наблюдение.
    [few] Всё об этом авторе удалено: { $count } публикации вместе с файлами и наблюдение.
    [many] Всё об этом авторе удалено: { $count } публикаций вместе с файлами и наблюдение.
   *[other] Всё об этом авторе удалено: { $count } публикации вместе с файлами и наблюдение.
}
did-fed = У ленты новый адрес; старый больше не действует.
did-changed = Пароль изменён. Во всех остальных браузерах нужно войти заново.

entrance-begin = Сделайте эту библиотеку своей
entrance-owner = Владелец
entrance-enter = Войти
entrance-begin-how = Для сохранения аккаунт не нужен и никогда не понадобится. Библиотека и наблюдение принадлежат владельцу сервера: задайте пароль с помощью слова, которое сервер вывел при запуске.
entrance-word = Слово из журнала сервера
entrance-new-password = { $count ->
    [one] Новый пароль, не короче { $count } символа
    [few] Новый пароль, не короче { $count } символов
    [many] Новый пароль, не короче { $count } символов
   *[other] Новый пароль, не короче { $count } символа
}
entrance-set = Задать пароль
entrance-change = Изменить пароль
entrance-old-password = Текущий пароль
entrance-change-now = Изменить
entrance-leave = Выйти здесь
entrance-enter-how = Для владельца библиотеки этого сервера. Для сохранения аккаунт не нужен и никогда не понадобится.
entrance-password = Пароль

shelf-title = Библиотека
shelf-used = { $count ->
    [one] { $count } публикация, { $size }.
    [few] { $count } публикации, { $size }.
    [many] { $count } публикаций, { $size }.
   *[other] { $count } публикации, { $size }.
}
shelf-disk = Диск заполнен на { $percent } %.
shelf-dying = Скоро исчезнут
shelf-dying-kept = сохранена
shelf-dying-waiting = сохраняется
shelf-words = Подписи и имена
shelf-search = Найти
shelf-narrow = По автору, типу или дате
shelf-creator = Автор
shelf-kind = Тип
shelf-kind-all = все
shelf-kind-story = истории
shelf-kind-video = видео
shelf-kind-photos = фото
shelf-from = С
shelf-to = По
shelf-empty-html = Пока ничего не сохранено. Сохраните что-нибудь и нажмите «Оставить в библиотеке» или <a href="/watch">начните следить за автором</a>: тогда каждая его история сама попадёт сюда.
shelf-nothing-fits-html = Ничего подходящего не сохранено. <a href="/library">Показать всё</a>
shelf-files = { $count ->
    [one] { $count } файл · { $size }
    [few] { $count } файла · { $size }
    [many] { $count } файлов · { $size }
   *[other] { $count } файла · { $size }
}
shelf-gone = больше не открыта для всех
shelf-export-chosen = Экспортировать выбранные в ZIP
shelf-export-all = Экспортировать всё найденное
shelf-remove-chosen = Убрать выбранные
shelf-first = Первая страница
shelf-older = Более старые

kept-times-html = Опубликовано: <time class="day" datetime="{ $machine }">{ $day }</time> · сохранено: <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Самое позднее с { $day } больше не открыта для всех: её нет ни в лентах, ни в экспорте.
kept-download = Скачать файл
kept-theirs-html = Всё от <bdi>{ $who }</bdi>
kept-at-site = На сайте
kept-export = Экспортировать в ZIP
kept-remove = Убрать

sure-title = Убрать
sure-one = Убрать эту публикацию вместе с файлами ({ $size })?
sure-many = { $count ->
    [one] Убрать { $count } публикацию вместе с файлами ({ $size })?
    [few] Убрать эти { $count } публикации вместе с файлами ({ $size })?
    [many] Убрать эти { $count } публикаций вместе с файлами ({ $size })?
   *[other] Убрать эти { $count } публикации вместе с файлами ({ $size })?
}
sure-undone = Отменить это нельзя. Экспортированные и резервные копии останутся.
sure-remove = Убрать навсегда
sure-keep = Оставить

watches-title = Наблюдение
watches-lead = Каждая история автора, за которым вы следите, сохраняется до того, как исчезнет.
watches-begin = Начать следить за автором
watches-account = Открытый аккаунт
watches-days = Дней
watches-add = Следить
watches-how-many = { $count } из { $most }. Наблюдение заканчивается, когда выходит его срок, если его не продлить.
watches-ended-html = <strong class="said failed">закончено</strong> { $day }
watches-until = до { $day }
watches-not-looked = ещё не проверялось
watches-looked = проверено { $ago }
watches-a-day = { $count ->
    [one] около { $count } истории в день
    [few] около { $count } историй в день
    [many] около { $count } историй в день
   *[other] около { $count } истории в день
}
watches-of-a-child = Не сохраняется: TikTok отмечает этот аккаунт как детский.
watches-failed = Последняя проверка не удалась: { $why }.
watches-theirs = Что сохранено
watches-feed = Лента
watches-feed-note = (читать её может любой, кто знает адрес)
watches-renew = { $count ->
    [one] Продлить на { $count } день
    [few] Продлить на { $count } дня
    [many] Продлить на { $count } дней
   *[other] Продлить на { $count } дня
}
watches-feed-anew = Новый адрес ленты
watches-feed-begin = Создать ленту
watches-end = Закончить
watches-forget = Удалить всё об этом авторе
watches-forget-sure = файлы, записи и наблюдение, навсегда
watches-forget-now = Удалить

told-title = Кому приходят уведомления
told-nobody-html = Никому. Владелец сервера указывает получателей в настройке <code>notify</code>: ntfy, Gotify, вебхук или почта.
told-test = Отправить проверку
told-failed-html = <strong class="said failed">не дошло</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">дошло</strong> <code>{ $target }</code>

happened-title = Что произошло
happened-kept = история сохранена
happened-missed = история пропущена: { $why }
happened-not-looked = не проверялось с { $since } до { $until }
happened-closed = аккаунт закрыт: { $why }

why-not-a-link = не ссылка
why-site-unknown = неизвестный сайт
why-link-unsupported = ссылка не поддерживается
why-no-stories = нет историй
why-expired = закончилась
why-not-found = не найдено
why-private = закрытый доступ
why-login-required = нужен вход в аккаунт
why-region-blocked = недоступно в стране сервера
why-site-refused = сайт отказал
why-site-unreachable = нет связи с сайтом
why-site-changed = сайт изменился
why-media-broken = файл повреждён
why-too-large = слишком большой файл
why-no-space = нет места на диске
why-withheld = доступ закрыт владельцем сервера
why-rate-limited = слишком частые запросы
why-refused-address = адрес вне TikTok
why-internal = внутренняя ошибка
why-under-age = детский аккаунт

feed-title = @{ $handle } ({ $name })

owned-stale-form = Эта форма старше вашего входа или не с этого сервера.
owned-stale-form-hint = Загрузите страницу заново и отправьте ещё раз.
owned-lost-form = В этой форме не сказано, что делать.
owned-lost-form-hint = Загрузите страницу заново.

entrance-wrong-word = Это не то слово, которое вывел сервер, или его срок вышел.
entrance-wrong-word-hint = Пока у сервера нет владельца, новое слово выводит каждый его запуск, а также команда savethat library owner.
entrance-wrong-password = Это не пароль владельца.
entrance-wrong-password-hint = Забыли? Владелец сервера получит новый командой: savethat library owner
entrance-wrong-old-password = Это не ваш текущий пароль.
entrance-wrong-old-password-hint = Ничего не изменилось.
entrance-too-short = { $count ->
    [one] Пароль слишком короткий: в нём должно быть не меньше { $count } символа.
    [few] Пароль слишком короткий: в нём должно быть не меньше { $count } символов.
    [many] Пароль слишком короткий: в нём должно быть не меньше { $count } символов.
   *[other] Пароль слишком короткий: в нём должно быть не меньше { $count } символа.
}
entrance-too-short-hint = Хороший пароль — три или четыре слова подряд.
entrance-too-long = Пароль слишком длинный.
entrance-too-long-hint = { $count ->
    [one] Хватит { $count } байта.
    [few] Хватит { $count } байт.
    [many] Хватит { $count } байт.
   *[other] Хватит { $count } байта.
}

shelf-asks-too-much = Это больше, чем можно искать за один раз.
shelf-no-kind = Тип — одно из: story, video, photos.
shelf-no-place = Такого места в списке нет: начните с первой страницы.
shelf-no-day = { $text } — не дата: пишите её в виде 2026-11-22.
shelf-too-many = { $count ->
    [one] Больше { $count } публикации — слишком много для одного архива.
    [few] Больше { $count } публикаций — слишком много для одного архива.
    [many] Больше { $count } публикаций — слишком много для одного архива.
   *[other] Больше { $count } публикации — слишком много для одного архива.
}
shelf-too-many-hint = Сузьте поиск или скопируйте всё командой: savethat library export
shelf-none-chosen = Ни одна публикация не выбрана.
shelf-none-chosen-hint = Отметьте нужные.
shelf-file-stays = Из библиотеки публикация убрана, но её файл не удалось удалить с диска.

watches-no-days = Число дней — от 1 до 365.
watches-no-days-hint = Обычно это 30.
watches-no-creator = Это не автор.
watches-no-creator-hint = Введите @имя или вставьте ссылку на профиль.
watches-under-age-hint = Не сохраняйте истории чужих детей.
watches-too-many-hint = Сначала закончите другое наблюдение.
watches-files-stay = Из библиотеки этот автор убран, но некоторые из его файлов не удалось удалить с диска.
watches-none-such = За этим автором не следят.
watches-none-such-hint = Возможно, наблюдение закончили в другом окне.
watches-unsure = Ничего не убрано: вы не подтвердили, что уверены.
watches-unsure-hint = Отметьте поле рядом с кнопкой: удалённое нельзя вернуть.
told-nobody = На этом сервере уведомления никому не приходят.
told-nobody-hint = Укажите получателя в настройке notify, например ntfy://ntfy.sh/TOPIC.

