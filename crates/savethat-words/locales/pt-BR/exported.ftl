exported-title = Posts salvos
exported-title-page = Posts salvos, página { $number }

exported-words = Palavras
exported-creator = Criador
exported-creator-example = @nome
exported-kind = Tipo
exported-all = todos
exported-stories = Stories
exported-videos = vídeos
exported-photos = fotos
exported-from = De
exported-until = Até

exported-looking = Procurando…
exported-unreadable = Não foi possível ler uma parte desta cópia.
exported-found = Encontrados: { $count }
exported-shown = Mostrados: { $count }; há mais

exported-a-story = Story
exported-a-video = vídeo
exported-some-photos = fotos
exported-open = abrir
exported-on-tiktok = no TikTok
exported-nothing = Não há nada aqui.

exported-more = Mostrar mais
exported-newer = Mais recentes
exported-older = Anteriores

exported-not-whole = savethat library export não chegou ao fim aqui. Remova esta pasta e tente de novo.
packed-missing = Estes arquivos sumiram da biblioteca ou mudaram desde que foram guardados:
