help-savethat = Cole o link de um Story do TikTok e receba o arquivo original
help-savethat-after = Código de saída: 0 tudo salvo, 2 uso incorreto, 3 não é um link que salvamos, 4 acabou ou não existe, 5 privado ou só com login, 6 o site recusa ou não foi possível acessá-lo, 7 o site mudou, 8 o que veio não está completo, 9 sem espaço ou não foi possível gravar, 130 interrompido, 1 qualquer outra coisa. Com vários links: o da primeira falha, depois que todos foram tentados.
help-verbose = Registra mais na saída de erro padrão; duas vezes, tudo. RUST_LOG também é respeitada
help-links = Um link, qualquer texto com um link, @nome ou só o id de um post
help-file = Lê mais links deste arquivo, um por linha; - é a entrada padrão; linhas que começam com # são comentários
help-config = Lê as configurações deste arquivo TOML [variável: SAVETHAT_CONFIG]

help-get = Salva o que está por trás dos links
help-get-output = Salva nesta pasta, criada se não existir; com uma {"{"} é um modelo, como {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Entre chaves, um modelo pode indicar: handle, id, date, caption, n, ext, kind, source. Dois arquivos nunca recebem o mesmo nome: se faltarem no modelo o id e, quando um post tem vários arquivos, o número, eles são acrescentados no final.
help-get-all = Com um Story, também os outros Stories ativos do criador
help-get-quality = Qual versão de um vídeo
help-get-extract = Só o som, como ele é: M4A, ou o MP3 que o TikTok tem
help-get-audio = Só o som, como M4A (nunca recodificado) ou como MP3
help-get-kbit = Kilobits por segundo de um MP3 que é criado; o que já é MP3 fica como está
help-get-subs = Também as legendas, um arquivo por idioma: vtt ou srt
help-get-cover = Também a capa
help-get-zip = Vários arquivos de um link em um só ZIP: HANDLE_ID.zip, ou HANDLE_stories.zip para os de um perfil
help-get-zip-long = Um link com um só arquivo dá esse arquivo. O ZIP é feito quando todos os arquivos dele chegaram; se um deles falhar, não há ZIP, o que chegou fica guardado, e o mesmo comando continua. Com um modelo, é assim que os arquivos se chamam lá dentro.
help-get-archive = Pula os posts que constam neste arquivo e anota nele cada post que foi salvo
help-get-archive-long = Uma linha por post, como: tiktok 7526770564367748360. Outros programas escrevem o mesmo, então você pode trazer os arquivos deles; linhas que dizem outra coisa são mantidas. Um post em que falta um arquivo não é anotado.
help-get-sidecar = Grava o que se sabe de cada arquivo ao lado dele, como NAME.json; também ao lado de um arquivo que já estava lá
help-get-jobs = Quantos arquivos ao mesmo tempo, de 1 a 16
help-get-jobs-long = De qualquer forma, o site é consultado sobre um link depois do outro. A saída segue a ordem dos links.
help-get-json = Um documento JSON por linha em vez de caminhos: para cada post e cada link que falhou, na ordem dos links
help-get-quiet = Sem barra de progresso e sem notas; as falhas ainda são mostradas

help-show = Mostra o que está por trás dos links, sem salvar nada
help-show-json = Um documento JSON por linha

help-serve = Inicia a página web e a API
help-serve-print-settings = Mostra cada configuração e de onde ela veio, e termina

help-watch = Procura Stories de criadores, para que nenhum se perca
help-watch-add = De agora em diante, procura os Stories de um criador e guarda cada um; repita para renovar
help-watch-add-creator = @nome ou o link de um perfil: uma conta pública
help-watch-add-days = Por este número de dias; depois termina, a menos que seja renovado
help-watch-list = Mostra quem é acompanhado, até quando e como está indo
help-watch-list-json = Um documento JSON por linha
help-watch-remove = Não procura mais os Stories de um criador; o que foi guardado fica
help-watch-remove-creator = @nome ou o link de um perfil

help-library = O que está guardado: fazer cópias e páginas, incorporar arquivos salvos, retirar um criador
help-library-forget = Retira tudo de um criador: arquivos, registros, o que foi visto e o que aconteceu; o acompanhamento também termina
help-library-forget-creator = @nome ou o link de um perfil
help-library-backup = Copia tudo para uma pasta nova, mesmo com servidores rodando, e confere cada arquivo pelo SHA-256; para restaurar, use essa pasta como pasta de dados
help-library-backup-folder = Uma pasta que ainda não existe
help-library-import = Incorpora os arquivos de uma pasta e confere cada um; o que eles são é dito pelos sidecars ao lado ou, na falta deles, pelos nomes
help-library-import-folder = Feita por savethat get, com qualquer estrutura; ou a pasta library de um backup
help-library-owner = Mostra uma palavra que, durante uma hora, redefine a senha do dono: na página /owner, também com um servidor rodando
help-library-export = Cria em uma pasta nova páginas da biblioteca, com os arquivos, que abrem de um disco e não precisam de servidor; o que não é mais público não entra
help-library-export-folder = Uma pasta que ainda não existe
help-library-export-creator = Só posts de um criador: @nome ou o link de um perfil
help-library-export-kind = Só posts de um tipo
help-library-export-since = Publicados neste dia (UTC) ou depois, como 2026-11-22
help-library-export-before = Publicados antes deste dia (UTC)

help-worker = Executa as tarefas de uma pasta de dados, ao lado de um servidor ou no lugar dele

help-demo = Inicia a página web com um TikTok simulado: funciona sem rede

help-health = Pergunta a um servidor rodando se ele responde: para verificar a saúde de contêineres

help-keys = Chaves para programas que usam a API do servidor
help-keys-add = Cria uma chave e a mostra uma única vez; o arquivo guarda só o SHA-256 dela
help-keys-add-name = De quem é ou para que serve
help-keys-add-rate = As consultas dela, como 60/min; sem isso, quantas quiser
help-keys-add-bytes-a-day = Bytes que ela pode baixar em 24 horas, como 50GB
help-keys-add-downloads = Os downloads simultâneos dela
help-keys-add-from = Só a partir desta rede, como 10.0.0.0/8; pode ser informada várias vezes
help-keys-add-expires = Até este dia ou momento, como 2027-01-31
help-keys-list = Mostra as chaves e seus limites
help-keys-remove = Remove uma chave; um servidor rodando percebe em menos de um segundo
help-keys-remove-name = O nome da chave

help-notify = Quem é avisado dos Stories guardados ou perdidos
help-notify-test = Envia um teste a todos que são avisados e diz se ele chegou

help-doctor = Funciona nesta rede? Mostra cada passo pelo nome, e o resultado pode ser colado sem risco
help-doctor-link = Um link que não funciona, ou qualquer um que deveria [padrão: a configuração canary_link]
help-doctor-capture = Grava neste arquivo a página com que o site respondeu, para relatar um erro, sem o que identifica você ou esta máquina
help-doctor-json = Um documento JSON com todos os passos

help-licenses = Mostra o que pedem as bibliotecas de software incluídas no programa

help-completions = Mostra o que um shell precisa para completar os comandos e as opções do savethat
help-completions-shell = O shell que deve completar

help-man = Mostra a página do manual

help-heading-what-it-keeps = O que ele guarda
help-heading-what-it-never-hands-out = O que ele nunca entrega
help-heading-how-tiktok-is-asked = Como o TikTok é consultado
help-heading-where-it-is-reached = Onde ele é acessado
help-heading-who-may-come-in = Quem pode entrar
help-heading-limits = Limites
help-heading-who-runs-it = Quem o administra
help-heading-what-is-seen-of-it = O que se vê dele
help-heading-who-is-told = Quem é avisado

help-set-max-file-bytes = Recusa um arquivo maior
help-set-withhold-file = Números de posts, @nomes de criadores e SHA-256 de arquivos, um por linha, que nunca são mostrados, entregues nem guardados; um servidor o lê de novo quando muda. A que arquivo um SHA-256 se refere só se sabe depois de obtê-lo: o meio seguro é o número do post
help-set-site-user-agent = Consulta o TikTok como este navegador de computador
help-set-site-rungs = Tenta estes caminhos de acesso a um post, nesta ordem
help-set-site-extra-hosts = Aceita respostas e mídia do TikTok também desta família de hosts; pode ser informada várias vezes
help-set-listen = Escuta aqui; pode ser informada várias vezes
help-set-public-url = O endereço que os visitantes usam, como https://save.example.org: para os códigos QR
help-set-tls-cert = Usa https com esta cadeia de certificados (PEM); é lida de novo quando muda
help-set-tls-key = A chave do certificado (PEM)
help-set-profile = household ou public: os padrões dos limites; public precisa de operator_name e operator_contact
help-set-access = open para todos, password para o servidor inteiro, ou proxy-header para uma porta da frente onde é feito o login
help-set-visitors = Deixa salvar todos os que access deixa entrar; no: só o dono da biblioteca, depois de entrar, e as chaves
help-set-access-password = A senha para access = password; vale com qualquer nome de usuário
help-set-access-header = O cabeçalho em que a porta da frente de access = proxy-header informa quem fez o login
help-set-trusted-proxies = Proxies em cujo X-Forwarded-For se confia, como 127.0.0.1 ou 10.0.0.0/8; pode ser informada várias vezes
help-set-keys-file = Chaves para programas, com limites próprios (savethat keys); o arquivo é lido de novo quando muda
help-set-cors-origins = Sites cujas páginas podem usar a API, como https://example.org, ou *; pode ser informada várias vezes
help-set-rate = Consultas de um visitante (uma rede IPv6 de 56 bits conta como um), como 60/min ou 5/s, ou então off
help-set-client-bytes-a-day = Bytes que um visitante pode baixar em 24 horas, ou então off
help-set-client-downloads = Downloads simultâneos de um visitante, ou então off; as imagens da página não contam
help-set-egress-a-day = Bytes que o servidor entrega em 24 horas, a todos os visitantes juntos, ou então off
help-set-max-connections = Conexões simultâneas; uma a mais fecha a que está ociosa há mais tempo
help-set-site-rate = Consultas ao site, as de todos juntas, ou então off: o que passa disso espera a sua vez e, se ela não chega, recebe o aviso de voltar depois
help-set-data = Mantém os dados aqui
help-set-library = Mantém uma biblioteca na pasta de dados, para o dono dela; nunca com profile = public
help-set-work = Acompanha e guarda neste processo; no: deixa isso para outro com a mesma pasta de dados
help-set-watches = Criadores acompanhados ao mesmo tempo
help-set-watch-every = Uma consulta por criador neste tempo, em média entre todos; 1s ou mais
help-set-pause-at = Não guarda nada novo enquanto esta parte do disco estiver ocupada; nada é apagado para abrir espaço
help-set-spool-max-bytes = Mantém no máximo esta quantidade em espera no disco
help-set-spool-max-age = Mantém por este tempo um arquivo já obtido
help-set-operator-name = Informa o nome de quem administra este servidor: em /legal e /report
help-set-operator-contact = Como falar com quem administra: um endereço de e-mail, da web ou qualquer outro meio
help-set-canary-link = Um post que não some: é consultado de vez em quando, para que a página e /readyz possam dizer se o TikTok funciona daqui
help-set-canary-every = De quanto em quanto tempo ele é consultado, 10s ou mais: um pedido por caminho de acesso, e 4 KB do arquivo dele
help-set-log-format = Como o log é escrito: human, ou json (um documento por linha)
help-set-metrics-listen = Oferece aqui /metrics para o Prometheus, a quem conseguir acessar este endereço
help-set-drain-for = Quanto tempo os downloads em andamento têm para terminar depois do primeiro sinal
help-set-notify = Avisa dos Stories guardados ou perdidos aqui: https://HOST/PATH para um webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN ou mailto:ADDRESS; pode ser informada várias vezes
help-set-notify-every = each: na hora; ou um tempo como 1h: tudo o que aconteceu nele, junto
help-set-notify-language = O idioma dos avisos: uma etiqueta como en ou pt-BR
help-set-notify-secret = Assina o que é enviado aos webhooks, para que saibam que é seu; no mínimo 16 caracteres
help-set-notify-private = yes: o que é indicado aqui pode ficar dentro da sua rede ou nesta máquina
help-set-smtp-url = Entrega os e-mails a este servidor: smtps://USER:PASSWORD@HOST:465, ou smtp://USER:PASSWORD@HOST:587 para STARTTLS
help-set-smtp-from = Envia os e-mails deste endereço

help-value-quality-compatible = Toca em qualquer lugar
help-value-quality-best = O maior número de pixels
help-value-quality-smallest = O menor número de bytes
help-value-audio-m4a = Como ele é
help-value-audio-mp3 = Para tudo o que toca som
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
