watching-words = Seguir uma pessoa sem que ela saiba pode ser assédio. Não guarde Stories dos filhos de outras pessoas.
watching-child = { $who } não é acompanhado: o TikTok marca esta conta como sendo de uma criança.
watching-too-many = { $count ->
    [one] Já há { $count } criador acompanhado, o máximo que este servidor aceita (a configuração watches).
   *[other] Já há { $count } criadores acompanhados, o máximo que este servidor aceita (a configuração watches).
}

store-foreign = O arquivo não é uma biblioteca do savethat: mova-o para outro lugar ou defina outra pasta de dados.
store-foreign-named = { $path } não é uma biblioteca do savethat: mova-o para outro lugar ou defina outra pasta de dados.
store-damaged = A biblioteca está danificada: coloque no lugar dela uma cópia do seu backup (os arquivos salvos não são tocados).
store-damaged-named = { $path } está danificado: coloque no lugar dele uma cópia do seu backup (os arquivos salvos não são tocados).
store-newer = { $path } foi gravado por um savethat mais novo: use esse, os mais antigos perderiam o que ele gravou.
store-full = O disco está cheio.
store-busy = A biblioteca está bloqueada por outro programa.
store-away = O banco de dados não responde.
store-away-named = O banco de dados { $name } não responde.
store-locked = O banco de dados recusa este usuário e esta senha, ou não existe nenhum com esse nome: confira a configuração database_url.
store-locked-named = O banco de dados { $name } recusa este usuário e esta senha, ou não existe: confira a configuração database_url.
store-unreadable = A biblioteca contém algo que este programa não gravou: { $what }.
store-other = A biblioteca não respondeu.

copying-there = { $path } já existe.
copying-disk = Não foi possível gravar { $path }.
copying-stopped = Foi interrompido.
importing-folder = Não foi possível ler { $path }.
importing-disk = Não foi possível gravar na biblioteca: { $error }.

left-half = é meio arquivo
left-archive = é um arquivo compactado: descompacte-o primeiro
left-made = foi feito a partir de um post e não é um dos arquivos dele
left-no-media = não é um vídeo nem uma imagem
left-no-sidecar = o arquivo ao lado não é um sidecar do savethat
left-other-site = é de um site que este programa não conhece
left-no-post = o sidecar fala de um post que não pode existir
left-unknown = o nome não diz de qual post é, e não há nenhum sidecar ao lado
left-not-recorded = o post está na biblioteca sem este arquivo
