bad-request = O pedido não está como deveria.
bad-request-hint = A API está descrita na página /api.
no-such-page = Não há nada neste endereço.
no-such-page-hint = Cole um link do TikTok na página inicial.
no-library = Este servidor não tem biblioteca.
no-library-hint = Quem o administra pode ativá-la: a configuração library.
no-such-record = Este post não está na biblioteca.
no-such-record-hint = Talvez tenha sido retirado. Tudo o que está guardado aparece na página inicial da biblioteca.
not-watched = Este criador não está sendo acompanhado.
not-watched-hint = Quem está: GET /api/v1/watches
lost-file = Este arquivo está na biblioteca, mas sumiu do disco ou mudou desde que foi guardado.
lost-file-hint = Recupere-o de uma cópia (savethat library backup) ou retire o post.
nothing-to-export = Não há nada para exportar: nenhum post foi escolhido ou nenhum deles ainda é público.
nothing-to-export-hint = Escolha posts na biblioteca e depois exporte-os.
not-the-owner = Isto é para o dono da biblioteca deste servidor.
not-the-owner-hint = Entre pela página /owner ou com POST /api/v1/owner/session.
no-such-save = Este salvamento não é conhecido aqui. Cada salvamento fica guardado por 24 horas.
no-such-save-hint = Comece um novo com o mesmo link.
wrong-method = Este endereço existe, mas não para este método.
key-refused = Este servidor não deixa você entrar.
too-fast-hint = Espere { $time } e tente de novo.
guessing = Houve senhas ou chaves erradas demais vindas da sua rede.
had-enough = Você já baixou tudo o que este servidor dá a um visitante por dia.
had-enough-hint = O que foi salvo espera aqui por 24 horas. Volte mais tarde ou use outro servidor do savethat.
too-many =
    { $count ->
        [one] Você tem { $count } download em andamento aqui, o máximo por visitante.
       *[other] Você tem { $count } downloads em andamento aqui, o máximo por visitante.
    }
too-many-hint = Espere um terminar e tente de novo.
too-many-lists =
    { $count ->
        [one] Você tem { $count } lista em andamento aqui, o máximo por visitante.
       *[other] Você tem { $count } listas em andamento aqui, o máximo por visitante.
    }
too-many-streams =
    { $count ->
        [one] Você está acompanhando { $count } salvamento ou lista aqui, o máximo por visitante.
       *[other] Você está acompanhando { $count } salvamentos ou listas aqui ao mesmo tempo, o máximo por visitante.
    }
too-many-streams-hint = Feche um deles ou consulte o estado de vez em quando.
given-out = Este servidor já entregou tudo o que o administrador permite por dia.
given-out-hint = Volte mais tarde ou use outro servidor do savethat.
busy = Este servidor está ocupado demais agora.
busy-hint = Tente de novo em alguns segundos.
stopping = Este servidor está sendo parado.
stopping-hint = Tente de novo em alguns segundos: talvez ele esteja reiniciando.
library-in-trouble = Agora não é possível ler a biblioteca deste servidor nem gravar nela.
library-in-trouble-hint = Quem o administra encontra o motivo no log.

bad-address = Não dá para ler este endereço.
bad-host = O Host do pedido não é o nome de um servidor.
bad-no-host = O pedido não informa nenhum servidor.
bad-host-for-code = O nome deste servidor é longo demais para um código QR.
bad-body-late = O corpo do pedido não chegou a tempo.
bad-body-cut = O corpo do pedido veio cortado.
bad-body-json = O corpo não é o JSON que este endereço espera (linha { $line }, coluna { $column }).
bad-body-long = É mais texto do que um link pode ter (mais de 64 KiB). Envie só o link.
bad-choice = O valor de { $name } é um destes: { $values }.
bad-kbit = O valor de kbit de um MP3 é um destes: { $values }.
bad-link-or-links = O corpo tem link ou links, não os dois.
bad-many-elsewhere = Não se procuram vários links para a página de outro site.
bad-many-links =
    { $count ->
        [one] Aqui há { $count } link; um pedido aceita no máximo { $most }.
       *[other] Aqui há { $count } links; um pedido aceita no máximo { $most }.
    }
bad-sound-of-several = O som sozinho é entregue para um post, não para um criador.
bad-file-number = O número de um arquivo vai de 1 a { $most }.
bad-no-such-file = O post não tem nenhum arquivo com esse número.
bad-many = O número many vai de 1 a { $most }.
bad-archive =
    { $most ->
        [one] Um arquivo ZIP aceita { $most } post.
       *[other] Um arquivo ZIP aceita { $most } posts.
    }
bad-not-a-creator = Isto não é o nome de um criador.

elsewhere-built-in = Outros sites podem ter um link para um arquivo, mas não incorporá-lo às suas páginas.
elsewhere-begins = A página de outro site pode trazer até aqui, mas não começar, continuar nem esquecer nada aqui.
built-in-begins = Um navegador começa um salvamento ao ir até este endereço, não quando ele está incorporado a uma página.

no-keys = Este servidor não aceita chaves.
no-keys-hint = Retire o cabeçalho Authorization.
key-unknown = Esta chave não é conhecida aqui.
key-unknown-hint = Peça uma a quem administra este servidor.
key-expired = Esta chave venceu.
key-expired-hint = Peça uma nova a quem administra este servidor.
key-elsewhere = Esta chave não é para a rede de onde você faz o pedido.
key-elsewhere-hint = Use-a de onde ela deve ser usada ou pergunte a quem administra este servidor.
password-wanted = Este servidor é para quem sabe a senha dele.
password-wanted-hint = Pergunte a quem o administra. Com a senha, qualquer nome de usuário serve.
front-door = Entra-se neste servidor pela porta da frente, onde é feito o login.
front-door-hint = Use o endereço informado por quem o administra.
