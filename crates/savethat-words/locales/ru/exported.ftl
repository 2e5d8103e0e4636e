exported-title = Сохранённые публикации
exported-title-page = Сохранённые публикации, страница { $number }

exported-words = Слова
exported-creator = Автор
exported-creator-example = @имя
exported-kind = Тип
exported-all = все
exported-stories = истории
exported-videos = видео
exported-photos = фото
exported-from = С
exported-until = По

exported-looking = Поиск…
exported-unreadable = Не удаётся прочитать часть этой копии.
exported-found = Найдено: { $count }
exported-shown = Показано: { $count }, есть ещё

exported-a-story = история
exported-a-video = видео
exported-some-photos = фото
exported-open = открыть
exported-on-tiktok = в TikTok
exported-nothing = Здесь ничего нет.

exported-more = Показать ещё
exported-newer = Более новые
exported-older = Более старые

exported-not-whole = Команда savethat library export здесь не дошла до конца. Удалите эту папку и попробуйте ещё раз.
packed-missing = Эти файлы исчезли из библиотеки или были изменены после сохранения:
