command-failed = savethat: { $sentence }
command-hint = dica: { $hint }
command-retry-after = tentar de novo em: { $seconds } s
command-link = link: { $link }
command-link-beside = { $link } (som, legendas ou capa)
command-link-file = { $link } (arquivo { $n } de { $count })
command-interrupted = savethat: interrompido.
command-interrupted-hint = O que chegou até agora fica guardado: continue com o mesmo comando.
command-no-output = Não foi possível gravar o resultado na saída padrão.
command-cannot-read = Não foi possível ler { $path }: { $error }.
command-unreadable = Não foi possível ler { $path }.
command-unwritable = Não foi possível gravar { $path }.
command-no-runtime = Não foi possível iniciar o ambiente de execução.

command-list-too-large = São mais de 16 MiB de texto, e não uma lista de links.
command-output-empty = -o está vazio: precisa ser uma pasta ou um modelo.
command-archive-no-file = { $path } não é um arquivo comum, então não pode ser o registro do que foi salvo.
command-archive-no-file-hint = Indique outro arquivo.
command-others = nota: também nesse texto, não seguidos: { $links }
command-others-more = { $count ->
    [one] nota: também nesse texto, não seguidos: { $links } e mais { $count }
   *[other] nota: também nesse texto, não seguidos: { $links } e mais { $count }
}
command-archived = nota: { $link } já foi salvo antes: está no registro do que foi salvo
command-watermark = nota: { $path } tem a marca d'água do site: não foi possível obter outra versão.
command-no-zip-hint = { $hint } Nenhum ZIP foi feito, pois não ficaria completo: o que chegou fica guardado, e o mesmo comando continua a partir daí.
command-progress = { $ended } de { $posts }
command-progress-failed = { $ended } de { $posts }, { $failed } com falha

command-show-story = Story de { $who }
command-show-video = vídeo de { $who }
command-show-photos = fotos de { $who }
command-show-link = link
command-show-posted = publicado
command-show-expires = acaba
command-show-caption = texto
command-show-file = arquivo { $n }
command-show-sound = som
command-show-a-video = vídeo
command-show-a-picture = imagem
command-show-a-sound = som
command-show-a-cover = capa
command-show-a-subtitle = legenda
command-show-marked = com a marca d'água do site
command-show-seconds = { $seconds } s

command-ready = o savethat está pronto: { $address }
command-metrics = o savethat mostra suas métricas: { $address }
command-works = o savethat está trabalhando.
command-stopping = savethat: parando. Os downloads em andamento podem terminar; mais uma vez para parar na hora.
command-stopping-work = savethat: parando. O que está em andamento é devolvido; mais uma vez para parar na hora.
command-for-phones = Para celulares: { $address }
command-tells = o savethat avisa { $target } sobre Stories guardados ou perdidos.
command-puid =
    PUID e PGID não mudam nada aqui: o savethat roda como { $user }, e não como { $wanted }. Inicie-o como esse usuário: user: "{ $wanted }" em um arquivo compose, ou --user { $wanted }.
command-listen-taken =
    Outra coisa já escuta em { $place }. Pare-a ou escolha outro endereço com --listen, como --listen 127.0.0.1:8081.
command-listen-forbidden =
    Não há permissão para escutar em { $place }. Portas abaixo de 1024 costumam ser reservadas ao sistema: escolha outra com --listen.
command-listen-elsewhere = { $place } não é um endereço desta máquina.
command-listen-refused = Não é possível escutar em { $place }: { $error }.
command-listener-gone = O processo de escuta não existe mais.
command-server-stopped = O servidor parou.
command-server-crashed = O servidor falhou.
command-no-answer = Nenhum servidor do savethat responde em { $place }.

command-demo-site = O site simulado não iniciou.
command-demo-folder = Não foi possível criar a pasta { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = Um Story em vídeo
command-demo-story-note = Um link curto, como o botão de compartilhar do app fornece
command-demo-photo-story = Um Story com foto
command-demo-photo-story-note = Uma imagem, publicada há quatro horas
command-demo-video = Um vídeo
command-demo-video-note = Um post comum
command-demo-photos = Um post de fotos
command-demo-photos-note = Três imagens e um som
command-demo-profile = Um perfil
command-demo-profile-note = Quatro Stories ativos
command-demo-expired = Um Story que já acabou
command-demo-expired-note = Stories duram 24 horas; o tempo deste passou
command-demo-private = Uma conta privada
command-demo-private-note = Não é mostrada a visitantes

command-library-off = Este servidor não tem biblioteca: a configuração library está desativada, como sempre com profile = public.
command-library-refused =
    Não foi possível abrir a biblioteca em { $path }: { $why }. Escolha outra pasta com --data ou dê esta a quem executa o savethat.
command-library-share =
    savethat: { $path } está em um compartilhamento de rede ({ $share }), onde o SQLite pode perder ou danificar a biblioteca. Mantenha os dados em um disco desta máquina, e só cópias (savethat library backup) no compartilhamento.
command-library-none = o savethat não tem biblioteca aqui. { $why }
command-library-invite = savethat: a biblioteca ainda não é de ninguém. Torne-a sua, uma única vez: { $address }
command-owner-word =
    Durante uma hora, esta palavra redefine a senha do dono, uma única vez: abra /owner?word=WORD no servidor desta pasta de dados. Até lá, a senha antiga continua valendo.
command-copied = Em { $folder } estão { $posts }, { $files }, { $bytes }. Para restaurar: savethat serve --data { $folder }
command-exported = Em { $folder } estão { $posts }, { $files }, { $bytes }. Abra { $page } em um navegador.
command-posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
command-files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
command-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
command-not-in-copy = { $file } não está na cópia: o arquivo sumiu ou mudou desde que foi guardado.
command-copy-not-whole = A cópia em { $folder } não está completa: remova-a e tente de novo.
command-copy-interrupted = Interrompido. A cópia em { $folder } não está completa: remova-a e tente de novo.
command-no-day = { $day } não é um dia.
command-forgotten = { $count ->
    [one] @{ $handle } foi esquecido: { $count } post retirado.
   *[other] @{ $handle } foi esquecido: { $count } posts retirados.
}
command-forgotten-left = @{ $handle } não está mais na biblioteca, mas ficaram arquivos em { $folder }: remova-os à mão.
command-import-interrupted = Interrompido. O que foi incorporado está completo; o mesmo comando continua a partir daí.
command-import-ended = A importação terminou antes da hora. O que foi incorporado até então está completo.
command-left-out = { $file } ficou de fora: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } post novo
   *[other] { $count } posts novos
}
command-imported-already = { $count ->
    [one] { $count } já na biblioteca
   *[other] { $count } já na biblioteca
}
command-imported-copied = { $count ->
    [one] { $count } arquivo copiado ({ $bytes })
   *[other] { $count } arquivos copiados ({ $bytes })
}
command-imported-left = { $count ->
    [one] { $count } de fora
   *[other] { $count } de fora
}

command-no-creator = Isso não é um criador: escreva @nome ou cole o link de um perfil.
command-watch-unsure = Não foi possível consultar o TikTok sobre @{ $handle } agora ({ $why }). O servidor refaz a consulta automaticamente.
command-watched =
    @{ $handle } é acompanhado até { $day }. Um servidor com esta pasta de dados (savethat serve) consulta em até 10 segundos e guarda cada Story em { $folder }.
command-not-watched = @{ $handle } não é acompanhado. Quem é: savethat watch list
command-too-many-watched = { $why } Encerre um com: savethat watch remove @nome
command-unwatched = @{ $handle } não é mais acompanhado.
command-unwatched-kept = @{ $handle } não é mais acompanhado. O que foi guardado fica; para retirar também: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  até { $day }, { $looked }
command-watch-ended = @{ $handle }  terminou em { $day }, { $looked }
command-watch-looked = última consulta: { $moment }
command-watch-never-looked = nunca consultado
command-watch-child = { $line }, não é guardado: o TikTok marca a conta como sendo de uma criança
command-watch-failed = { $line }, a última consulta falhou: { $code }

command-nobody-told = Ninguém é avisado: indique alguém com a configuração notify, como ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: o teste chegou.
command-test-failed = { $target }: o teste não chegou: { $why }.

command-keys-where = Diga onde estão as chaves: --keys-file FILE, ou a configuração keys_file.
command-keys-shown = Ela é mostrada só desta vez. Um programa a envia como: Authorization: Bearer KEY
command-keys-gone = A chave { $name } não existe mais.
command-keys-bytes = --bytes-a-day é { $value }: { $wrong }.
command-keys-refused = Não pode haver uma chave assim: { $wrong }.
command-keys-owner-lost =
    { $path } pertencia a { $owner } e não foi possível devolvê-lo, então um servidor que roda como esse usuário talvez não consiga lê-lo. Devolva-o com: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } tem um dono diferente do de antes.

command-no-licences = Não foi possível ler as licenças incluídas no programa.
command-no-manual = Não foi possível criar a página do manual.
