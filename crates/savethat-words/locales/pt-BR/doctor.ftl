doctor-ok = ok
doctor-failed = FALHOU
doctor-spare = reserva
doctor-skipped = pulado

doctor-because = porque: { $reason }
doctor-site-said = o site disse: { $code } { $message }

doctor-version = { $version } em { $system }
doctor-no-proxy = nenhum está definido
doctor-proxy-passed = há um definido, e NO_PROXY deixa { $host } fora dele
doctor-proxy = os pedidos passam pelo proxy { $scheme } definido; ele aceita conexões
doctor-proxy-refuses = O proxy definido não aceita conexões: { $why }.
doctor-proxy-late = não respondeu em 10 s
doctor-proxy-hint = Inicie-o, ou corrija ou remova HTTPS_PROXY e ALL_PROXY.
doctor-dns-proxied = o proxy procura os nomes
doctor-dns-error = { $host } não tem endereço aqui: { $error }.
doctor-dns-late = Procurar { $host } levou mais de 10 s.
doctor-dns-none = { $host } não tem endereço aqui.
doctor-dns-hint = Verifique a rede e os servidores de nomes desta máquina; algumas redes bloqueiam o site pelo nome.
doctor-dns-inside = { $host } leva aqui a um endereço dentro de uma rede.
doctor-dns-inside-hint = Algo nesta rede bloqueia o site pelo nome, como um filtro de publicidade: permita tiktok.com nele.
doctor-dns = { $count ->
    [one] { $host } tem { $count } endereço
   *[other] { $host } tem { $count } endereços
}
doctor-dns-some = { $count ->
    [one] { $host } tem { $count } endereço; públicos: { $public }
   *[other] { $host } tem { $count } endereços; públicos: { $public }
}
doctor-tls = conectado, o certificado do site é válido e ele responde
doctor-tls-hint = Verifique o relógio desta máquina e os certificados raiz. Um filtro que inspeciona conexões criptografadas precisa do próprio certificado em SSL_CERT_FILE.
doctor-connect-hint = Verifique os passos acima. Se estiverem bem, algo entre esta máquina e o TikTok derruba conexões.
doctor-no-clock = o site não disse que horas são
doctor-clock = a { $seconds } s do relógio do site
doctor-clock-off = { $count ->
    [one] O relógio desta máquina e o do site diferem em { $count } minuto.
   *[other] O relógio desta máquina e o do site diferem em { $count } minutos.
}
doctor-clock-hint = Acerte o relógio e tente de novo.
doctor-disk-full = Restam { $megabytes } MB para { $folder }.
doctor-disk = dá para gravar em { $folder }
doctor-disk-room = dá para gravar em { $folder }, restam { $megabytes } MB
doctor-disk-little = dá para gravar em { $folder }; os { $megabytes } MB que restam são menos que os { $wanted } MB que o spool ainda pode ocupar
doctor-no-link = nenhum link para verificar
doctor-no-page = nenhuma página veio
doctor-no-challenge = nenhuma prova de trabalho foi pedida e resolvida
doctor-challenge = uma prova de trabalho foi pedida, e resolvida, por: { $ways }
doctor-answer = HTTP { $status }, { $bytes } bytes
doctor-answer-found = { $answer }, { $found }
doctor-found = tem o post
doctor-found-in = o post está em { $place }
doctor-refused-hint = Espere alguns minutos. Se continuar, o TikTok não gosta desta rede: outra saída dela (HTTPS_PROXY) pode ajudar.
doctor-unreachable-hint = Verifique os passos acima. Se estiverem bem, tente de novo daqui a pouco.
doctor-no-post = não há nenhum post
doctor-media = os primeiros bytes de { $format }, de { $bytes } bytes
doctor-media-endless = os primeiros bytes de { $format }, de tamanho desconhecido
doctor-capture-none = Nenhuma página veio, então não há nada para gravar.
doctor-capture = A página está em { $path }. Dê uma olhada nela antes de enviá-la.
doctor-capture-unwritten = Não foi possível gravar { $path }: { $error }.
