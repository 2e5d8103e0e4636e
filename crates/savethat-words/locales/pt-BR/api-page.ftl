api-title = A API
api-answer = Entra um link, sai JSON ou o próprio arquivo. Os exemplos desta página funcionam como estão.
api-no-key-html = Não é preciso chave nem conta, a menos que quem administra este servidor peça uma. Tudo o que vem abaixo está também em <a href="/api/openapi.json">uma descrição para programas</a> (OpenAPI 3.1).

api-example-resolve = O que há por trás de um link
api-example-file = O arquivo, com o próprio nome
api-example-many = Vários links, um por linha
api-example-python = Todos os arquivos de um post, com Python
api-example-javascript = Vários links, com JavaScript

api-shortcut = No iPhone, como um atalho
api-shortcut-new = No app Atalhos, crie um novo. Nos detalhes dele, ative “Mostrar na Folha de Compartilhamento” e deixe que ele receba “URLs” e “Texto”.
api-shortcut-encode = Adicione “Codificar URL” e passe a “Entrada do Atalho”.
api-shortcut-url-html = Adicione “URL” e escreva <code>{ $file }</code>, seguido diretamente do “Texto Codificado de URL”.
api-shortcut-get = Adicione “Obter Conteúdo de URL”.
api-shortcut-photos = Adicione “Salvar no Álbum de Fotos”. Para posts com várias imagens, coloque antes “Extrair Arquivo Comprimido”: nesse caso vem um ZIP.
api-shortcut-use = No TikTok, toque em “Compartilhar”, depois em “Mais”, e escolha-o.

api-links = Links
api-links-says-html = Um link é qualquer texto que contenha um, um <code>@name</code> ou o número de um post. Um <code>@name</code> ou um perfil significa os Stories ativos do criador. Com <code>links</code> em vez de <code>link</code>, no máximo { $most }, a resposta é um documento por linha (<code>application/x-ndjson</code>), cada um assim que é conhecido: <code>index</code> diz a qual link pertence, a partir de 0, e um link que falha diz isso na própria linha.
api-save = Um salvamento
api-save-says-html = <code>POST /api/v1/saves</code> obtém os bytes na hora e os guarda por um dia, mesmo que você saia e que o Story acabe. O endereço dele está em <code>Location</code>; consulte-o de novo ou acompanhe o <code>/events</code> dele. <code>sha256</code> aparece quando fica comprovado que um arquivo está completo.
api-files = Os arquivos
api-files-says-html = Cada <code>href</code> fica neste servidor, aceita intervalos e <code>If-Range</code>, e tem um <code>ETag</code> forte. Um arquivo que se revela danificado termina em uma conexão cortada, nunca em um sucesso incompleto.

api-failures = Quando falha
api-failures-says-html = A resposta é um documento de problema (RFC 9457, <code>application/problem+json</code>) com <code>code</code>, que nunca muda, uma frase em <code>detail</code>, o próximo passo em <code>hint</code>, <code>retryable</code>, e <code>retry_after</code> em segundos quando é conhecido. <code>request_id</code>, que vai em cada resposta como <code>X-Request-Id</code>, leva à linha no log do servidor.
api-language-html = <code>title</code>, <code>detail</code> e <code>hint</code> vêm no idioma que <code>Accept-Language</code> pede, ou com o qual o endereço começa, como <code>/es/api/v1/saves</code>. <code>code</code> é igual em todos eles.
api-column-code = Código
api-column-status = Status HTTP
api-column-meaning = O que significa
api-column-again = De novo?
api-yes = sim
api-no = não
api-beside-html = Além destes: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) e <code>busy</code> (503, tente mais tarde).

api-limits = Limites e chaves
api-limited-html = As consultas são limitadas aqui: cada link é uma. Onde são, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> e <code>RateLimit-Reset</code> dizem quantas restam, e <code>429</code> vem com <code>Retry-After</code>. Uma chave, com limites próprios, vai em <code>Authorization: Bearer</code>; quem administra este servidor as cria.
api-not-limited-html = As consultas não são limitadas aqui. Onde são, <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> e <code>RateLimit-Reset</code> dizem quantas restam, e <code>429</code> vem com <code>Retry-After</code>. Uma chave, com limites próprios, vai em <code>Authorization: Bearer</code>; quem administra este servidor as cria.
api-some-sites = Páginas dos sites que o administrador indicou podem usar a API em um navegador; as de outros, não.
api-no-sites = Páginas de outros sites não podem usar a API em um navegador aqui, a menos que o administrador indique o site delas.

api-everything = Tudo o que se pode pedir
api-column-request = Pedido
api-column-what = O que é
