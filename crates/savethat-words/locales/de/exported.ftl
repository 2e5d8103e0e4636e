exported-title = Gespeicherte Beiträge
exported-title-page = Gespeicherte Beiträge, Seite { $number }

exported-words = Wörter
exported-creator = Creator
exported-creator-example = @name
exported-kind = Art
exported-all = alle
exported-stories = Storys
exported-videos = Videos
exported-photos = Fotos
exported-from = Von
exported-until = Bis

exported-looking = Suche läuft …
exported-unreadable = Ein Teil dieser Kopie lässt sich nicht lesen.
exported-found = { $count } gefunden
exported-shown = { $count } angezeigt, es gibt noch mehr

exported-a-story = Story
exported-a-video = Video
exported-some-photos = Fotos
exported-open = öffnen
exported-on-tiktok = auf TikTok
exported-nothing = Hier ist nichts.

exported-more = Mehr anzeigen
exported-newer = Neuere
exported-older = Ältere

exported-not-whole = savethat library export ist hier nicht zu Ende gekommen. Lösche diesen Ordner und versuch es noch einmal.
packed-missing = Diese Dateien sind aus der Bibliothek verschwunden oder wurden seit dem Behalten geändert:
