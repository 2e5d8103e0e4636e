telling-kept = { $who }: um Story foi guardado.
telling-missed = { $who }: um Story foi perdido. { $why }
telling-not-looked = { $who }: ninguém consultou de { $since } até { $until }. Stories desse período podem faltar.
telling-closed = { $who }: não dá para ver nenhum Story. { $why }

telling-missed-over = Ele acabou antes que pudesse ser guardado.
telling-missed-somehow = Não foi possível guardá-lo.

telling-closed-private = A conta é privada.
telling-closed-gone = O TikTok diz que essa conta não existe.
telling-closed-login = Ela só é mostrada a quem entrou com uma conta.
telling-closed-region = O TikTok não a mostra no país de onde este servidor faz o pedido.
telling-closed-withheld = Quem administra este servidor a retirou a pedido.
telling-closed-child = O TikTok marca a conta como sendo de uma criança, e contas assim não são acompanhadas.
telling-closed-somehow = O TikTok não a mostra.

telling-title-kept = Um Story de { $who } foi guardado
telling-title-missed = Um Story de { $who } foi perdido
telling-title-not-looked = Ninguém consultou os Stories de { $who }
telling-title-closed = { $who } está inacessível
telling-title-counts = Stories: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } guardado
   *[other] { $count } guardados
}
telling-count-missed = { $count ->
    [one] { $count } perdido
   *[other] { $count } perdidos
}
telling-count-not-looked = { $count ->
    [one] { $count } vez sem consulta
   *[other] { $count } vezes sem consulta
}
telling-count-closed = { $count ->
    [one] { $count } conta inacessível
   *[other] { $count } contas inacessíveis
}
telling-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}

telling-test-title = Um teste do savethat
telling-test = Isto foi enviado por savethat notify test: as mensagens chegam.

untold-inside = o endereço fica dentro de uma rede: defina notify_private = yes se for isso mesmo
untold-elsewhere = respondeu { $status } e quer ser consultado em outro lugar, o que não é feito: informe aquele endereço
untold-later = respondeu { $status }: mais tarde
untold-password = respondeu { $status }: verifique a senha ou o token no endereço
untold-address = respondeu { $status }: verifique o endereço
untold-status = respondeu { $status }
untold-no-relay = precisa de smtp_url e smtp_from
untold-mail-late = o servidor de e-mail não respondeu a tempo
untold-mail-no-tls = o servidor de e-mail não oferece STARTTLS: use smtps:// em smtp_url
untold-mail-address = não dá para escrever um e-mail para esse endereço
untold-mail-code = o servidor de e-mail respondeu { $code }
untold-mail-cannot = o servidor de e-mail não consegue fazer o necessário
untold-mail-broke = a conexão com o servidor de e-mail caiu
untold-mail-out-of-turn = o servidor de e-mail fala fora de hora

notify-forms = escreva https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN ou mailto:ADDRESS
notify-space = há um espaço ou um fim de linha nele: separe vários com vírgulas
notify-mail = o que vem depois de mailto: não é um endereço de e-mail
notify-no-address = não é um endereço
notify-no-host = não informa nenhum servidor
notify-topic = um tópico tem até 64 letras, dígitos, _ e -
notify-wants-topic = precisa de um tópico, como em ntfy://HOST/TOPIC, e nada depois dele
notify-wants-token = precisa de um token, como em gotify://HOST/TOKEN, e nada depois dele
notify-secret-short = precisa ter pelo menos 16 caracteres
smtp-form = escreva smtps://USER:PASSWORD@HOST:465 ou smtp://USER:PASSWORD@HOST:587
smtp-behind = nada vem depois do servidor e da porta: escreva smtps://USER:PASSWORD@HOST:465 ou smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = o usuário ou a senha não é UTF-8
smtp-half-login = um usuário vai com uma senha, e uma senha com um usuário
smtp-from = não é um endereço de e-mail, como savethat@example.org
