push-title = Neste aparelho
push-lead = Receba um aviso neste aparelho quando um Story for guardado ou perdido, mesmo com esta página fechada.
push-name = Nome deste aparelho
push-tell = Receber avisos neste aparelho
push-told-here = Este aparelho recebe avisos.
push-asking = Um momento…
push-needs-https = Esta página veio por http sem criptografia. As notificações precisam de https, porque os navegadores exigem.
push-needs-home = No iPhone ou iPad, a página precisa primeiro estar na tela de início: toque em “Compartilhar” e depois em “Adicionar à Tela de Início”, abra por lá e volte a esta página.
push-refused = As notificações desta página foram desativadas neste navegador. Permita-as nos ajustes do aparelho ou ao lado do endereço da página e carregue-a de novo.
push-unable = Este navegador não pode receber avisos com a página fechada.
push-failed = Não funcionou: o serviço de push do navegador não respondeu. Tente de novo.

push-devices = Aparelhos que recebem avisos
push-device-line = { $language }, desde { $day }, via { $service }
push-this-one = este aparelho
push-test = Testar
push-stop = Parar
push-came-through = O teste chegou a { $name }.
push-not-through = O teste não chegou a { $name }: { $why }.
push-did-told = Este aparelho recebe avisos de agora em diante.
push-did-stopped = Esse aparelho não recebe mais avisos.

push-privacy = Aparelhos em que o dono quer receber avisos: de cada um, um nome, um idioma, em que endereço ele encontrou este servidor, e o endereço e as chaves com que o serviço de push do navegador dele aceita mensagens, até que os avisos sejam parados ou o aparelho deixe de existir. Esse serviço vê quando uma mensagem chega e qual é o tamanho dela; o que ela diz vai criptografado para o aparelho.

push-wrong-endpoint = Este não é o endereço de um serviço de push.
push-wrong-endpoint-hint = Começa com https://, informa um servidor sem porta própria e tem no máximo 1.000 caracteres.
push-wrong-keys = Estas não são chaves de um navegador.
push-wrong-keys-hint = p256dh é um ponto da curva P-256 e auth tem 16 bytes, ambos em base64url, como PushSubscription.toJSON() os fornece.
push-wrong-name = Um aparelho tem um nome de 1 a 64 caracteres.
push-wrong-name-hint = Por exemplo: iPhone.
push-too-many = { $most ->
    [one] { $most } aparelho já recebe avisos, o máximo permitido.
   *[other] { $most } aparelhos já recebem avisos, o máximo permitido.
}
push-too-many-hint = Pare os avisos em outro antes.
push-no-device = Esse aparelho não existe.
push-no-device-hint = Os avisos podem ter sido parados em outra janela. Quem recebe avisos: GET /api/v1/push
push-switched-off = Este servidor não envia avisos a aparelhos.
push-switched-off-hint = Quem o administra encontra o motivo no log.

push-not-written = não foi possível escrever uma mensagem para o aparelho
push-inside = o serviço de push fica dentro de uma rede
push-gone = o serviço de push respondeu { $status }: o navegador não quer mais mensagens
push-later = o serviço de push respondeu { $status }: mais tarde
push-not-trusted = o serviço de push respondeu { $status }: talvez queira saber a quem escrever, então defina public_url ou operator_contact
push-not-taken = o serviço de push respondeu { $status }

push-test-title = Um teste do savethat
push-test-body = As mensagens chegam a este aparelho.
push-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
