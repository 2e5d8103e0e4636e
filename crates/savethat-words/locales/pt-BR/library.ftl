owned-nav = Sua área
owned-nav-kept = Guardados
owned-nav-watched = Acompanhamento
owned-nav-owner = Dono
owned-name-example = @nome
owned-post = { $what } de { $who }, { $day }

did-kept-already = Isto já está na biblioteca.
did-kept = { $count ->
    [one] { $count } post a caminho da biblioteca. O que estiver completo aparece aqui.
   *[other] { $count } posts a caminho da biblioteca. O que estiver completo aparece aqui.
}
did-removed = { $count ->
    [one] { $count } post retirado, com os arquivos.
   *[other] { $count } posts retirados, com os arquivos.
}
did-watched = De agora em diante, todos os Stories deste criador são guardados.
did-unsure = O criador está sendo acompanhado. Não foi possível consultar o TikTok sobre a conta agora; a consulta é refeita automaticamente.
did-ended = O criador não é mais acompanhado. O que foi guardado fica.
did-forgotten = { $count ->
    [one] Tudo deste criador foi apagado: { $count } post, com os arquivos, e o acompanhamento.
   *[other] Tudo deste criador foi apagado: { $count } posts, com os arquivos, e o acompanhamento.
}
did-fed = O feed tem um endereço novo; o antigo não vale mais.
did-changed = A senha foi alterada. Todos os outros navegadores precisam entrar de novo.

entrance-begin = Torne esta biblioteca sua
entrance-owner = Dono
entrance-enter = Entrar
entrance-begin-how = Salvar não exige conta e nunca vai exigir. A biblioteca e o acompanhamento pertencem a quem administra este servidor: crie uma senha com a palavra que o servidor mostrou ao iniciar.
entrance-word = Palavra do log do servidor
entrance-new-password = { $count ->
    [one] Nova senha, no mínimo { $count } caractere
   *[other] Nova senha, no mínimo { $count } caracteres
}
entrance-set = Criar a senha
entrance-change = Alterar a senha
entrance-old-password = Senha atual
entrance-change-now = Alterar
entrance-leave = Sair aqui
entrance-enter-how = Para o dono da biblioteca deste servidor. Salvar não exige conta e nunca vai exigir.
entrance-password = Senha

shelf-title = Biblioteca
shelf-used = { $count ->
    [one] { $count } post, { $size }.
   *[other] { $count } posts, { $size }.
}
shelf-disk = O disco está { $percent }% cheio.
shelf-dying = Os próximos a sumir
shelf-dying-kept = guardado
shelf-dying-waiting = sendo guardado
shelf-words = Textos e nomes
shelf-search = Buscar
shelf-narrow = Por criador, tipo ou dia
shelf-creator = Criador
shelf-kind = Tipo
shelf-kind-all = todos
shelf-kind-story = Stories
shelf-kind-video = vídeos
shelf-kind-photos = fotos
shelf-from = De
shelf-to = Até
shelf-empty-html = Ainda não há nada guardado. Salve algo e toque em “Guardar na biblioteca”, ou <a href="/watch">acompanhe um criador</a>: aí todos os Stories dele vêm para cá sozinhos.
shelf-nothing-fits-html = Nada do que está guardado corresponde. <a href="/library">Mostrar tudo</a>
shelf-files = { $count ->
    [one] { $count } arquivo · { $size }
   *[other] { $count } arquivos · { $size }
}
shelf-gone = não é mais público
shelf-export-chosen = Exportar os escolhidos em um ZIP
shelf-export-all = Exportar tudo o que foi encontrado
shelf-remove-chosen = Retirar os escolhidos
shelf-first = Primeira página
shelf-older = Anteriores

kept-times-html = Publicado em <time class="day" datetime="{ $machine }">{ $day }</time> · guardado em <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Não é mais público, no máximo desde { $day }: não está em nenhum feed nem em nenhuma exportação.
kept-download = Baixar arquivo
kept-theirs-html = Tudo de <bdi>{ $who }</bdi>
kept-at-site = No site de origem
kept-export = Exportar em um ZIP
kept-remove = Retirar

sure-title = Retirar
sure-one = Retirar este post, com os arquivos ({ $size })?
sure-many = { $count ->
    [one] Retirar { $count } post, com os arquivos ({ $size })?
   *[other] Retirar estes { $count } posts, com os arquivos ({ $size })?
}
sure-undone = Não é possível desfazer. Cópias exportadas ou de backup ficam.
sure-remove = Retirar para sempre
sure-keep = Manter

watches-title = Acompanhamento
watches-lead = Cada Story de um criador que você acompanha é guardado antes que suma.
watches-begin = Acompanhar um criador
watches-account = Conta pública
watches-days = Dias
watches-add = Acompanhar
watches-how-many = { $count } de { $most }. Um acompanhamento termina quando os dias acabam, a menos que seja renovado.
watches-ended-html = <strong class="said failed">terminou</strong> em { $day }
watches-until = até { $day }
watches-not-looked = ainda não consultado
watches-looked = consultado { $ago }
watches-a-day = { $count ->
    [one] cerca de { $count } Story por dia
   *[other] cerca de { $count } Stories por dia
}
watches-of-a-child = Não é guardado: o TikTok marca a conta como sendo de uma criança.
watches-failed = A última consulta falhou: { $why }.
watches-theirs = O que está guardado deste criador
watches-feed = Feed
watches-feed-note = (quem souber o endereço pode lê-lo)
watches-renew = { $count ->
    [one] Renovar por { $count } dia
   *[other] Renovar por { $count } dias
}
watches-feed-anew = Novo endereço do feed
watches-feed-begin = Criar um feed
watches-end = Encerrar
watches-forget = Esquecer tudo deste criador
watches-forget-sure = arquivos, registros e acompanhamento, para sempre
watches-forget-now = Esquecer

told-title = Quem é avisado
told-nobody-html = Ninguém. Quem administra este servidor define isso com a configuração <code>notify</code>: ntfy, Gotify, um webhook ou e-mail.
told-test = Enviar um teste
told-failed-html = <strong class="said failed">falhou</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">chegou</strong> <code>{ $target }</code>

happened-title = O que aconteceu
happened-kept = guardado
happened-missed = perdido: { $why }
happened-not-looked = sem consulta de { $since } até { $until }
happened-closed = a conta está inacessível: { $why }

why-not-a-link = não é um link
why-site-unknown = site desconhecido
why-link-unsupported = link não compatível
why-no-stories = nenhum Story
why-expired = já acabou
why-not-found = não encontrado
why-private = privado
why-login-required = exige login
why-region-blocked = bloqueado no país
why-site-refused = o site recusa este servidor
why-site-unreachable = não foi possível acessar o site
why-site-changed = o site mudou
why-media-broken = arquivo danificado
why-too-large = grande demais
why-no-space = sem espaço
why-withheld = retirado a pedido
why-rate-limited = pedidos demais
why-refused-address = endereço recusado
why-internal = erro interno
why-under-age = menor de idade

feed-title = @{ $handle } ({ $name })

owned-stale-form = Este formulário é anterior ao seu login ou não é deste servidor.
owned-stale-form-hint = Carregue a página de novo e envie mais uma vez.
owned-lost-form = Este formulário não diz o que fazer.
owned-lost-form-hint = Carregue a página de novo.

entrance-wrong-word = Esta não é a palavra que o servidor mostrou, ou o prazo dela acabou.
entrance-wrong-word-hint = Enquanto o servidor não tem dono, ele mostra uma nova cada vez que inicia; isso também é feito por savethat library owner.
entrance-wrong-password = Esta não é a senha do dono.
entrance-wrong-password-hint = Esqueceu? Quem administra este servidor cria uma nova com: savethat library owner
entrance-wrong-old-password = Esta não é a sua senha atual.
entrance-wrong-old-password-hint = Nada foi alterado.
entrance-too-short = { $count ->
    [one] A senha é curta demais: precisa ter pelo menos { $count } caractere.
   *[other] A senha é curta demais: precisa ter pelo menos { $count } caracteres.
}
entrance-too-short-hint = Três ou quatro palavras seguidas formam uma boa senha.
entrance-too-long = A senha é longa demais.
entrance-too-long-hint = { $count ->
    [one] Basta { $count } byte.
   *[other] Bastam { $count } bytes.
}

shelf-asks-too-much = É mais do que dá para procurar de uma vez.
shelf-no-kind = O tipo é um destes: story, video, photos.
shelf-no-place = Este não é um lugar da lista: comece pela primeira página.
shelf-no-day = { $text } não é um dia: escreva como 2026-11-22.
shelf-too-many = { $count ->
    [one] Mais de { $count } post é demais para um só ZIP.
   *[other] Mais de { $count } posts são demais para um só ZIP.
}
shelf-too-many-hint = Restrinja a busca ou copie tudo com: savethat library export
shelf-none-chosen = Nenhum post foi escolhido.
shelf-none-chosen-hint = Marque os que você quer.
shelf-file-stays = Não está mais na biblioteca, mas o arquivo não pôde ser removido do disco.

watches-no-days = Os dias são um número de 1 a 365.
watches-no-days-hint = O mais comum é 30.
watches-no-creator = Isso não é um criador.
watches-no-creator-hint = Escreva @nome ou cole o link de um perfil.
watches-under-age-hint = Não guarde Stories dos filhos de outras pessoas.
watches-too-many-hint = Encerre outro acompanhamento antes.
watches-files-stay = Não está mais na biblioteca, mas alguns dos arquivos não puderam ser removidos do disco.
watches-none-such = Este criador não é acompanhado.
watches-none-such-hint = O acompanhamento pode ter sido encerrado em outra janela.
watches-unsure = Nada foi retirado: você não confirmou que tem certeza.
watches-unsure-hint = Marque a caixa ao lado do botão: o que é esquecido não pode ser recuperado.
told-nobody = Ninguém é avisado neste servidor.
told-nobody-hint = Indique alguém com a configuração notify, como ntfy://ntfy.sh/TOPIC.

