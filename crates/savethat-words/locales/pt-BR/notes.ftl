guides-title = Guias
guides-answer = Como salvar o quê, em qual aparelho, e o que não dá para salvar.
guides-in-english = Isto ainda não está no seu idioma. Aqui está em inglês.
guides-all = Todos os guias

question-title = Perguntas
question-answer = Se é anônimo, o que você recebe, por quanto tempo funciona: as respostas curtas.
question-same = Stories e vídeos são a mesma coisa?
question-same-answer-html = Para esta página, sim: cole o link de qualquer um deles. Um Story acaba depois de 24 horas; as outras diferenças estão <a href="/guides/stories-and-videos">nesta tabela</a>.
question-anonymous = É anônimo?
question-anonymous-answer-html = Salvar aqui não usa nenhuma conta, então seu nome não aparece entre quem viu. Mas, se você abriu o Story no app, essa visualização foi contada; digitar @nome aqui não envolve conta nenhuma. O TikTok vê o endereço deste servidor, não o seu. O que este servidor lembra está na <a href="/privacy">página de privacidade</a>.
question-app = Preciso do app do TikTok?
question-app-answer = Não. Serve um link de qualquer lugar, e com @nome nem é preciso link. Também não é preciso nenhum app nosso.
question-format = Em que formato eu recebo?
question-format-answer = Os vídeos vêm em MP4 com todo o som; as imagens, no formato em que foram publicadas, como JPEG ou PNG. Nada é comprimido de novo. Onde existe uma versão mais nítida, ela é oferecida ao lado da que funciona em qualquer aparelho.
question-all = Posso salvar todos os Stories de uma vez?
question-all-answer = Sim. Digite @nome e toque em “Salvar tudo”, ou cole vários links juntos: cada um tem seu próprio estado, e todos vêm em um ZIP.
question-expired = Posso salvar um Story que já acabou?
question-expired-answer-html = Não. Depois de 24 horas o TikTok para de entregá-lo, e aí nenhuma ferramenta consegue obtê-lo. Se você o salvou aqui enquanto estava ativo, a página desse salvamento o tem pelo tempo que <a href="/privacy">este servidor o guarda</a>. Talvez o criador tenha guardado: peça a ele.
question-my-link = Por que meu link não funciona?
question-my-link-answer-html = A resposta ao lado do campo diz o motivo, e cada uma tem sua entrada na <a href="/help">Ajuda</a>. Quase sempre o post acabou, é privado ou foi excluído, ou o link é de outra página, como uma live ou um som.
question-legal = É legal?
question-legal-answer = Depende do seu país e do que você faz com o arquivo, e isto não é orientação jurídica. Alguns países permitem uma cópia para você do que é público; publicar de novo sem pedir é outra história em quase todo lugar. Os próprios termos do TikTok podem proibir o download. Peça permissão antes de compartilhar e dê crédito ao criador.
question-music = A música vem junto?
question-music-answer-html = Sim, um vídeo tem todo o som, inclusive a música. Também dá para ter só o som, em M4A ou em MP3; veja <a href="/guides/tiktok-mp3">o guia</a>.
question-watermark = Há uma marca na imagem?
question-watermark-answer = Você recebe a versão sem a marca móvel do TikTok sempre que o TikTok entrega uma. Onde só foi possível obter uma com marca, o resultado avisa.
question-checked = O que significa “completo e verificado”?
question-checked-answer = O arquivo foi lido até o último byte: o tamanho, as partes, se tem imagem e, quando o post tem som, o som. Só então o botão acende. Um arquivo cortado ou vazio nunca é chamado de sucesso.

trouble-title = Ajuda
trouble-answer = Encontre o que a página disse, ou o que você vê, e faça a primeira coisa indicada ali.
trouble-of-link = O link
trouble-not-a-link = Não há nenhum link no que colei
trouble-not-a-link-help = Copie o link de novo: no TikTok, toque em “Compartilhar” e depois em “Copiar link”. O texto em volta pode ficar. @nome funciona sem link.
trouble-no-copy-link = O app não tem “Copiar link”
trouble-no-copy-link-help = Digite @nome aqui: aparecem todos os Stories ativos desse criador. Atualizar o app do TikTok costuma trazer o botão de volta. Gravar a tela é o último recurso: isso filma o app, não o arquivo.
trouble-link-unsupported = Link não compatível
trouble-link-unsupported-help = Esta página do TikTok não é um post: é uma live, um som, uma hashtag, uma busca, uma coleção ou um convite. Abra o próprio Story, vídeo ou post de fotos e copie o link dele.
trouble-site-unknown = É um link de outro site
trouble-site-unknown-help-html = Aqui só se salva do TikTok. <a href="/guides/instagram-stories">O que é possível com o Instagram</a>.
trouble-refused-address = O link leva para fora do TikTok
trouble-refused-address-help = Ele não foi seguido, para proteger você e este servidor. Alguém pode ter feito um link que só parece ser do TikTok: copie-o de novo no app.
trouble-of-post = O post
trouble-expired = O Story acabou
trouble-expired-help = Não dá mais para obtê-lo: Stories duram 24 horas. Na próxima vez, salve enquanto o relógio dele corre; pergunte ao criador se ele guardou.
trouble-no-stories = Este criador não tem nenhum Story ativo
trouble-no-stories-help = Não há nenhum agora, ou só há para amigos. Volte quando houver um anel em volta da foto do perfil.
trouble-not-found = O post não está lá
trouble-not-found-help = Ele foi excluído ou o link está incompleto. Abra-o no app: se estiver lá, copie o link de novo. Se era um Story, pode simplesmente ter acabado.
trouble-private = O post é privado
trouble-private-help-html = Ele não é público, então não é salvo aqui, e nenhuma ferramenta honesta consegue salvar. <a href="/guides/private-accounts">O que você pode fazer</a>.
trouble-login-required = Só para quem entrou com uma conta
trouble-login-required-help = O TikTok mostra posts sensíveis, e o Instagram e o Facebook mostram Stories, só a quem entrou com uma conta. Nunca pedimos login. Salve no app, se o autor permitir.
trouble-region-blocked = Não é mostrado neste país
trouble-region-blocked-help = O TikTok não mostra este post no país onde este servidor fica. Um servidor em outro lugar talvez consiga vê-lo.
trouble-withheld = Retirado a pedido
trouble-withheld-help-html = Quem administra este servidor retirou o post, o criador ou o arquivo depois de um pedido; nenhum outro link para ele funciona aqui. Se você acha que é um engano, pergunte: o contato está em <a href="/legal">Informações legais</a>.
trouble-of-file = O arquivo
trouble-no-button = Não há botão de download
trouble-no-button-help = Ele acende quando fica comprovado que o arquivo está completo; até lá, o link simples ao lado já funciona e diz “ainda não verificado”. Se a página não avançar, use “veja agora” ou abra-a em outro navegador.
trouble-wont-play = O arquivo não toca
trouble-wont-play-help = Tente primeiro outro player: o VLC toca quase tudo, e o Google Fotos toca a maioria. Se você pegou a versão mais nítida (H.265), pegue a comum. Dar outro nome ou outra terminação ao arquivo não muda nada do que há nele. No iPhone, passe-o do app Arquivos para o Fotos: abra-o, toque em “Compartilhar” e depois em “Salvar Vídeo”.
trouble-slow = Está lento ou parou
trouble-slow-help = Nada se perde: continua de onde parou. Tente o Wi-Fi ou um lugar com sinal melhor, ou retome o download na lista de downloads do navegador. Se você está no navegador de um app, abra a página no Safari, no Chrome ou no Firefox.
trouble-media-broken = O arquivo veio danificado
trouble-media-broken-help = O que os servidores de arquivos do TikTok enviaram veio cortado ou danificado todas as vezes, por isso não foi guardado: tente de novo, talvez dê para continuar a partir do que chegou. Você nunca recebe meio arquivo como se fosse inteiro.
trouble-too-large = O arquivo é grande demais
trouble-too-large-help = Quem administra este servidor definiu um limite por arquivo. Peça que aumente ou use o seu próprio savethat.
trouble-no-space = Não há espaço
trouble-no-space-help = O disco deste servidor está cheio. Tente mais tarde; quem o administra precisa liberar espaço.
trouble-of-site = O TikTok e este servidor
trouble-site-refused = O TikTok recusa este servidor
trouble-site-refused-help-html = Não tem a ver com o seu link: o TikTok limita quanto um mesmo endereço pode pedir, ou quer que alguém resolva um desafio. Tente de novo em alguns minutos. Quem administra o servidor pode verificar com <code>savethat doctor</code>.
trouble-site-unreachable = Não foi possível acessar o TikTok
trouble-site-unreachable-help = O TikTok, ou o caminho até ele, está fora do ar neste momento. Tente de novo daqui a pouco; se continuar, é a rede deste servidor.
trouble-site-changed = O TikTok respondeu de um jeito novo
trouble-site-changed-help-html = O TikTok mudou algo que esta versão não consegue ler. Um savethat mais novo talvez saiba: quem administra este servidor pode atualizá-lo ou informar o problema com <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = Você está fazendo pedidos rápido demais
trouble-rate-limited-help = Espere o tempo que a resposta indica e tente de novo. O limite evita que o TikTok recuse este servidor para todo mundo.
trouble-busy = O servidor está ocupado
trouble-busy-help = Ele tem coisas demais para fazer neste momento. Tente de novo em alguns segundos.
trouble-no-such-page = Não há nada neste endereço
trouble-no-such-page-help = Um endereço foi cortado, ou um salvamento é mais antigo do que o que fica guardado. Comece de novo com o mesmo link.
trouble-key-refused = Este servidor não deixa você entrar
trouble-key-refused-help-html = Uma senha ou chave estava errada, ou não foi informada. Para salvar, pergunte a quem administra o servidor; a maioria dos servidores não pede nenhuma. A biblioteca é só do dono: quem esqueceu essa senha recebe no próprio servidor uma palavra para criar outra, com <code>savethat library owner</code>.
trouble-bad-request = O pedido não está como deveria
trouble-bad-request-help-html = Um endereço foi alterado à mão, ou a página de outro site tentou usar esta. Comece de novo na <a href="/">página inicial</a>.
trouble-internal = Algo deu errado aqui
trouble-internal-help = O erro é nosso. Passe a quem administra este servidor o identificador do pedido que está abaixo da mensagem: com ele dá para descobrir o que aconteceu.

privacy-title = Privacidade
privacy-answer = Sem conta, sem cookies para visitantes, e ninguém é contado. Esta página é escrita a partir das configurações com que este servidor funciona.
privacy-kept = O que fica guardado
privacy-kept-files = Arquivos que alguém salvou: no disco deste servidor, por cerca de { $age }, e cerca de { $bytes } somando todos; os mais antigos saem primeiro. O que alguém está obtendo ou baixando no momento fica até terminar.
privacy-kept-saves = Salvamentos e listas, em um endereço que não dá para adivinhar: na memória, podem ser abertos por { $saves } e somem se o servidor reiniciar. Quem tem o endereço pode abri-lo; ele não aparece em nenhuma lista.
privacy-kept-withheld-html = O que o administrador retira (<a href="/report">Denunciar</a>): uma lista de números, nomes e somas, em um arquivo dele. O que ela nomeia não fica guardado.
privacy-kept-library = A biblioteca do dono deste servidor: posts públicos que ele escolheu e Stories de criadores que ele nomeia, com texto e horários, até que os retire. Não há nela nada dos visitantes. Os feeds dela podem ser lidos por quem tem o endereço, que não dá para adivinhar.
privacy-kept-owner = Para que o dono, e mais ninguém, possa entrar ali: a senha dele como um hash que não pode ser revertido e, de cada navegador que entrou, o hash do cookie, quando começou e quando termina, por { $session } no máximo.
privacy-kept-known = O que o TikTok disse dos últimos posts, { $known } no máximo: na memória, e some se o servidor reiniciar.
privacy-kept-worked = Quando o TikTok respondeu pela última vez e por qual das páginas dele, para que esta página possa dizer se funciona: um horário, não de quem era o link nem o que havia por trás dele.
privacy-log = O que o log diz
privacy-log-says = De cada pedido: quando chegou, um identificador aleatório, o método, o tipo (como “salvar”), o status e o código da resposta, o status que o TikTok deu, se deu algum, e quanto demorou. Nem o seu link, nem o seu endereço, nem o seu navegador. Quando um arquivo falha, também o motivo, sem o endereço dele.
privacy-log-metrics = Além disso, os pedidos são contados por tipo e resultado, e os bytes no total: para quem administra este servidor, e não por visitante.
privacy-none = O que não existe aqui
privacy-none-but-owner-html = Nem conta, nem login, nem armazenamento no seu navegador além do cache comum, nem publicidade, nem contagem de visitantes, nem fontes, scripts ou imagens de outro lugar. Há um cookie, para uma pessoa: o dono da biblioteca deste servidor, que entra por <a href="/owner">uma página própria</a>. É um número aleatório que mantém aquele navegador conectado. Quem só salva alguma coisa não recebe nenhum.
privacy-none-at-all = Nem conta, nem login, nem cookie, nem armazenamento no seu navegador além do cache comum, nem publicidade, nem contagem de visitantes, nem fontes, scripts ou imagens de outro lugar.
privacy-site = O que o TikTok vê
privacy-site-sees = Este servidor pergunta ao TikTok com o próprio endereço ou com o de um proxy por onde passa, nunca com o seu. Também não é repassado nada do seu navegador nem de quem compartilhou o link com você: o que um link diz de quem o compartilhou é cortado antes. Só um link curto precisa ser seguido como está.
privacy-elsewhere = O que não está em nossas mãos
privacy-elsewhere-ask-html = Quem administra este servidor pode configurá-lo para registrar mais e pode guardar mais por conta própria, por exemplo em um proxy na frente dele. Pergunte: <a href="/legal">contato</a>.
privacy-elsewhere-unnamed = Quem administra este servidor pode configurá-lo para registrar mais e pode guardar mais por conta própria, por exemplo em um proxy na frente dele. Não informou nenhum contato aqui.

legal-title = Informações legais
legal-answer = Quem administra este servidor, para que ele serve e o que fazer quando um post precisa sair.
legal-who = Quem administra este servidor
legal-what-for = Para que serve
legal-what-for-says = Posts públicos, para você. Peça permissão antes de compartilhar o que não é seu e dê crédito ao criador. Este servidor não usa nenhuma conta e só pede ao TikTok o que ele mostra a desconhecidos. Não tem ligação com o TikTok; esse nome pertence ao dono dele.
legal-to-go = Quando um post precisa sair
legal-to-go-says-html = Os arquivos ficam guardados por pouco tempo (<a href="/privacy">quanto</a>) e não aparecem em nenhuma lista. <a href="/report">Denunciar</a> explica o que escrever e a quem. Quem administra este servidor pode retirar um post, um criador ou um arquivo: a partir daí ele não é mais procurado, mostrado nem entregue aqui, e o que estava guardado dele é apagado. O post em si está no TikTok: quando é excluído lá, ou se torna privado, não dá mais para obtê-lo aqui; o que foi salvo antes sai quando o prazo acaba.
legal-program = O programa
legal-program-says = savethat { $version }. As licenças dele, e as daquilo de que é feito, vêm com o código-fonte.
legal-no-contact = Quem administra este servidor não informou nenhum contato. Se o endereço dele é um nome da web, o registro desse nome, ou a empresa que o hospeda, talvez possa repassar uma mensagem.

report-title = Denunciar
report-answer = Escreva a quem administra este servidor, com o link do post: essa pessoa pode retirá-lo daqui. Remover o post em si cabe ao TikTok.
report-who = A quem escrever
report-send = Envie o link do post, ou o @nome do criador, e qual destes casos é. Se você tem o arquivo, o SHA-256 dele identifica exatamente esses bytes, de onde quer que venham.
report-child = Uma criança sofre violência ou é mostrada de forma sexual
report-child-says-html = Isto vem antes de tudo. Não salve e não repasse, nem mesmo como prova. Avise primeiro a polícia ou o canal de denúncias do seu país: <span>report.cybertip.org</span> nos Estados Unidos, <span>report.iwf.org.uk</span> no Reino Unido, um dos canais de <span>inhope.org</span> em outros lugares. Depois o TikTok, no app, e quem administra este servidor: escreva “proteção infantil” na primeira linha.
report-privacy = Mostra você, e você não autorizou
report-privacy-says-html = Imagens íntimas, um endereço, um rosto que nunca foi para todo mundo: diga que é você, ou em nome de quem você fala. Contra a divulgação de imagens íntimas ajuda <span>stopncii.org</span>; a quem era menor de idade na época, também <span>takeitdown.ncmec.org</span>.
report-copyright = É obra sua
report-copyright-says = Diga o que é seu, onde está o original e que você tem o direito de pedir, ou em nome de quem pede. Este servidor mostra o que o TikTok mostra e guarda por pouco tempo; no próprio TikTok, o formulário de direitos autorais remove para todo mundo.
report-other = Outra coisa
report-other-says = Contra a lei, uma ameaça, um engano: diga o quê, e onde você mora se for questão da lei do seu país.
report-happens = O que vai acontecer
report-happens-says = Quem administra este servidor decide. Pode retirar um post, tudo de um criador ou um arquivo pelos seus bytes. A partir desse momento, este servidor não o procura, não o mostra nem o entrega, seja qual for o link que leve a ele; o que tinha dele é apagado, com tudo o que foi feito a partir dele, e os downloads em andamento são cortados. Quem pede por ele fica sabendo que foi retirado a pedido, e não de quem.
report-happens-library = O que o dono deste servidor guarda para si é a cópia dele, como se estivesse no próprio aparelho: sai dos feeds e das exportações da biblioteca, e cabe a ele decidir se é apagado ali.
report-happens-here = Vale só neste servidor. Arquivos que alguém salvou no próprio aparelho ficam lá, e outros servidores são de outras pessoas.
report-at-tiktok = No TikTok
report-at-tiktok-says = Só o TikTok, ou quem publicou, pode remover o post em si. No app, toque em “Compartilhar” e depois em “Denunciar”; para privacidade e direitos autorais, as páginas de ajuda do TikTok têm formulários próprios. Quando não estiver mais lá, não dá mais para obtê-lo aqui.
report-makers = Quem faz o programa
report-makers-says-html = Não administra nenhuma parte deste servidor e não pode remover nada dele. Se houver um erro no programa, veja primeiro a <a href="/help">Ajuda</a>; depois informe-o no lugar de onde o programa vem, com o identificador do pedido que está abaixo da mensagem. Ele leva à linha do log e não diz nada sobre você.
