exported-title = Publicaciones guardadas
exported-title-page = Publicaciones guardadas, página { $number }

exported-words = Palabras
exported-creator = Creador
exported-creator-example = @nombre
exported-kind = Tipo
exported-all = todos
exported-stories = historias
exported-videos = videos
exported-photos = fotos
exported-from = Desde
exported-until = Hasta

exported-looking = Buscando…
exported-unreadable = No se puede leer una parte de esta copia.
exported-found = Encontradas: { $count }
exported-shown = Se muestran { $count }; hay más

exported-a-story = historia
exported-a-video = video
exported-some-photos = fotos
exported-open = abrir
exported-on-tiktok = en TikTok
exported-nothing = Aquí no hay nada.

exported-more = Mostrar más
exported-newer = Más recientes
exported-older = Anteriores

exported-not-whole = savethat library export no llegó a su fin aquí. Elimina esta carpeta y vuelve a intentarlo.
packed-missing = Estos archivos ya no están en la biblioteca o cambiaron desde que se guardaron:
