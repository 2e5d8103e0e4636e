setting-malformed = A configuração { $name } ({ $origin }) é { $value }: { $wrong }.
setting-malformed-secret = A configuração { $name } ({ $origin }) não está certa: { $wrong }.
setting-from-default = padrão
setting-from-profile = perfil public
setting-from-file = arquivo { $path }
setting-from-variable = variável { $variable }
setting-from-flag = opção { $flag }

setting-empty = vazio
setting-not-set = não definida
setting-one-too-many = há um valor a mais
setting-yes-or-no = precisa ser yes ou no
setting-household-or-public = precisa ser household ou public
setting-human-or-json = precisa ser human ou json
setting-ways-in = precisa ser open, password ou proxy-header
setting-or-off = { $wrong }, ou então off
setting-count = escreva um número a partir de 1
setting-number = escreva um número como 20
setting-size = escreva um tamanho como 2GiB, 500MB ou 1048576
setting-time = escreva um tempo como 24h, 7d ou 90min
setting-part = escreva uma parte como 92%, de 1% a 100%
setting-place = escreva como 127.0.0.1:8080, [::1]:8080 ou localhost:8080
setting-each-or-time = escreva each, ou um tempo como 1h ou 1d
setting-language = escreva uma destas: { $tags }
setting-canary-too-often = precisa ser no mínimo 10s
setting-short = precisa ser uma única linha de no máximo 200 caracteres
setting-needs = precisa de { $name }
setting-needs-too = precisa também de { $name }
setting-password-unasked = access_password está definida, então precisa ser password
setting-header-from-anybody = precisa de trusted_proxies: senão, qualquer um poderia enviar o cabeçalho
setting-proxies-everybody = com access = proxy-header, não pode conter todos os endereços: qualquer um poderia enviar o cabeçalho
setting-told-inside = { $target } fica dentro de uma rede: defina notify_private = yes se for isso mesmo
setting-told-mail = mailto: precisa de smtp_url e smtp_from
setting-told-twice = contém o mesmo endereço duas vezes

setting-unknown = Não existe a configuração { $name } ({ $place }). As configurações são { $names }.
setting-in-file = em { $path }
setting-in-environment = no ambiente
setting-two-variables =
    As variáveis { $variable } e { $variable }_FILE estão ambas definidas, e só uma pode valer: retire a outra.
setting-secret-unreadable = Não foi possível ler { $path } (variável { $variable }): { $error }.
setting-file-unreadable = Não foi possível ler o arquivo de configurações { $path }: { $error }.
setting-file-malformed = O arquivo de configurações { $path } não é TOML: { $error }.
setting-file-no-text = A configuração { $name } em { $path } é { $value }: precisa ser um texto ou um número.
setting-not-utf8 = A variável { $variable } não é UTF-8 válido.
setting-public-needs = profile = public precisa de { $name }: as pessoas precisam saber a quem pedir que algo seja retirado.
setting-public-library = profile = public não tem biblioteca e não acompanha ninguém: retire library.
setting-nobody-let-in =
    Se visitors = no, entra o dono da biblioteca e mais ninguém, mas não há biblioteca: retire visitors.
setting-canary-no-post = A configuração canary_link não é o link de um post: indique um público que vá ficar.

setting-help = { $says } [variável: { $variable }]
setting-help-default = { $says } [variável: { $variable }, padrão: { $default }]
setting-default-data = a pasta de dados da plataforma
setting-default-none = nenhum
setting-default-public = { $default }; com public: { $public }
setting-hidden = { $name } está definida e não é mostrada
setting-column-setting = configuração
setting-column-default = padrão
setting-column-says = o que faz
setting-secret-file = { $says } (ou `{ $variable }`, um arquivo que a contém)

setting-origin = escreva como https://example.org, ou então *
setting-header = não é um nome de cabeçalho como Remote-User
setting-password-short = uma senha precisa ter no mínimo 8 caracteres
setting-public-url = escreva como https://save.example.org, sem caminho
setting-network = escreva um endereço ou uma rede, como 127.0.0.1 ou 10.0.0.0/8
