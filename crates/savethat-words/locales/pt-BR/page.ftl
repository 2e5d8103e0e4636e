title = savethat: salve um Story do TikTok
titled = { $title } · savethat
about = Cole o link de um Story, vídeo ou post de fotos do TikTok e receba o arquivo original. Sem app e sem login.
inside-app = Você está no navegador do próprio { $app }, que muitas vezes não guarda arquivos. Abra esta página no Safari ou no Chrome: toque em ⋯ ou na bússola e escolha “Abrir no navegador”.
copy-address = Copiar o endereço desta página
try-again = Tentar de novo
more-about-this = Mais sobre isto
request = pedido
public-only = Só posts públicos, nunca um login. Para uso pessoal: peça permissão antes de compartilhar e dê crédito ao criador. Sem ligação com o TikTok.
insecure = Esta página veio por http sem criptografia. Salvar funciona; colar pelo botão, compartilhar com o app Fotos e instalar precisam de https, porque os navegadores exigem.
foot = Sobre esta página
foot-guides = Guias
foot-questions = Perguntas
foot-help = Ajuda
foot-privacy = Privacidade
foot-legal = Informações legais
foot-report = Denunciar
foot-api = API
foot-library = Biblioteca
foot-languages = Idiomas
foot-install = Tela de início

field-label = Link, texto compartilhado ou @nome
save-it = Salvar
paste-and-save = Colar e salvar

lead-title = Guarde um Story antes que ele suma
lead = Cole o link de um Story, vídeo ou post de fotos do TikTok. Você recebe o arquivo original, verificado até o último byte.
found = Encontrado
save-all = Salvar tudo ({ $count })
save-chosen = Salvar os escolhidos
choose = escolher
others = Outros Stories ativos deste criador
several-links = { $count ->
    [one] { $count } link
   *[other] { $count } links
}
links-to-try = Links para testar

what-story = Story
what-video = Vídeo
what-photos = Fotos
what-by = { $what } de { $who }
what-by-html = { $what } de <bdi>{ $who }</bdi>
posted-html = Publicado em <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = O criador desativou a opção de salvar no app. Peça permissão antes de compartilhar.
note-made-by-ai = O TikTok marca isto como feito por IA.
note-marked = Só foi possível obter uma versão com a marca do TikTok na imagem.
ring-title = { $count ->
    [one] { $who } tem um Story ativo
   *[other] { $who } tem { $count } Stories ativos
}
contents-video = Vídeo, { $length }
contents-pictures = { $count ->
    [one] { $count } imagem
   *[other] { $count } imagens
}

file-video = Vídeo
file-picture = Imagem
file-sound = Som
file-captions = Legendas
file-of = { $name } { $n } de { $count }
download-video = Baixar vídeo
download-picture = Baixar imagem
download-sound = Baixar som
download-captions = Baixar legendas
plays-everywhere = funciona em qualquer aparelho
plays-newer = pode não funcionar em aparelhos mais antigos
with-mark = com a marca do TikTok
as-jpeg = Em JPEG
as-jpeg-note = convertido aqui, para aparelhos que não abrem o original
whole-and-checked = completo e verificado
not-checked-yet = ainda não verificado
moving-of = { $done } de { $total }
moving-asking = pedindo o arquivo
moving-so-far = { $done } até agora
sharpest-version = Versão mais nítida
beside = Também
beside-m4a = Som (M4A, sem alteração)
beside-mp3 = Som (MP3)
beside-vtt = Legendas { $language } (VTT)
beside-srt = Legendas { $language } (SRT)
beside-cover = Capa
beside-slideshow = Apresentação de slides (MP4, feita aqui)
download-zip = Baixar tudo em um ZIP

fetching = Obtendo
ready = Pronto
not-saved = Não foi salvo
saved-in-part = Salvo em parte
stalled = Nada chega há algum tempo. Usar o Wi-Fi ou ir para um lugar com sinal melhor pode ajudar; continua de onde parou, e nada se perde.
renews-itself-html = Esta página se atualiza sozinha, ou <a href="{ $refresh }">veja agora</a>. Você também pode fechá-la: o processo continua.
another-device = Em outro aparelho
another-device-how = Escaneie isto no outro aparelho: lá você vê o mesmo que aqui por um dia, mesmo que até lá o Story já tenha acabado.
another-device-code = Código QR com o endereço desta página
too-large-to-share = Um arquivo aqui é grande demais para a folha de compartilhamento. Baixe-o, abra-o no app Arquivos, toque em “Compartilhar” e depois em “Salvar Vídeo”.
keep-this = Guardar na biblioteca

line-waiting = Aguardando
line-looking = Procurando
line-in-part = Pronto em parte
list-looking = Procurando Stories ativos
list-found = Encontrados: { $all }; salvos: { $saved }
list-found-failed = Encontrados: { $all }; salvos: { $saved }; com falha: { $failed }
list-of = { $done } de { $all }
list-all = Tudo salvo ({ $all })
list-failed = Salvos: { $saved } de { $all }; com falha: { $failed }
list-left-out = { $count ->
    [one] Mais { $count } link ficou de fora: uma lista aceita 100.
   *[other] Mais { $count } links ficaram de fora: uma lista aceita 100.
}
list-try-again = Tentar de novo ({ $count })

site-working-html = <strong>funcionando</strong>, { $rest }
site-down-html = <strong>não está funcionando</strong>, { $rest }
site-worked-html = <strong>funcionou pela última vez</strong> { $rest }
site-by = { $ago }, via { $way }
site-checked = verificado { $ago }
site-checked-by = verificado { $ago }, via { $way }
site-checked-by-not = verificado { $ago }, via { $way }; não via { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = verificado { $ago }; os posts são encontrados, mas os arquivos não vêm
site-refuses = verificado { $ago }; recusa este servidor
site-away = verificado { $ago }; não dá para acessá-lo daqui
site-unreadable = verificado { $ago }; responde de um jeito que não dá para ler aqui
way-page = página para computador
way-phone = página para celular
way-player = dados do player
way-embed = página de incorporação
way-stories = lista de Stories

looking-short = Procurando…
looking = Estamos procurando.
to-go = faltam { $time }
to-photos = Salvar em Fotos
all-to-photos = Salvar tudo ({ $of }) em Fotos
some-to-photos = Salvar de { $from } a { $to } de { $of } em Fotos
loading = Carregando, { $percent }%
load-failed = O carregamento foi interrompido. Toque para tentar de novo.
tap-again = Carregado. Toque mais uma vez para salvar em Fotos.
share-failed = Não foi possível compartilhar aqui. Use o download abaixo.
copied = Copiado
judged-post = Um post.
judged-short = Um link curto: vamos ver para onde ele leva.
judged-profile = Um perfil: você verá os Stories ativos.
judged-several = Links: { $count }. Cada um é salvo separadamente, e todos juntos em um ZIP.
judged-elsewhere = Parece um link de outro site.
judged-nothing = Ainda não há nenhum link. Um nome precisa do @.
offline = Não foi possível acessar esta página.
offline-hint = Verifique sua conexão e continue. O que já estava sendo obtido aqui continua sem você.
