api-title = このサーバーのAPI
api-answer = リンクを渡すと、JSONかファイルそのものが返ります。このページの例はそのまま動きます。
api-no-key-html = サーバーの運営者が求めていない限り、キーもアカウントも不要です。以下の内容はすべて<a href="/api/openapi.json">プログラム向けの記述</a>（OpenAPI 3.1）にもあります。

api-example-resolve = リンクの先に何があるか
api-example-file = ファイルを、その名前のまま
api-example-many = 複数のリンクを、1行に1件ずつ
api-example-python = 投稿のファイルをすべて、Pythonで
api-example-javascript = 複数のリンクを、JavaScriptで

api-shortcut = iPhoneのショートカットとして
api-shortcut-new = 「ショートカット」アプリで新しく作ります。詳細で「共有シートに表示」をオンにし、受け取る項目を「URL」と「テキスト」にします。
api-shortcut-encode = 「URLエンコード」を追加し、「ショートカットの入力」を指定します。
api-shortcut-url-html = 「URL」を追加して<code>{ $file }</code>と入力し、そのすぐ後ろに「URLエンコードされたテキスト」を入れます。
api-shortcut-get = 「URLの内容を取得」を追加します。
api-shortcut-photos = 「写真アルバムに保存」を追加します。写真が複数ある投稿はZIPで届くので、その前に「アーカイブを展開」を入れてください。
api-shortcut-use = TikTokで「シェア」→「その他」をタップして、このショートカットを選びます。

api-links = リンク
api-links-says-html = リンクを含むテキスト、<code>@name</code>、投稿の番号のどれでもリンクとして扱います。<code>@name</code>やプロフィールは、そのクリエイターの公開中のストーリーを意味します。<code>link</code>の代わりに<code>links</code>（最大{ $most }件）を使うと、応答は1行に1つの文書（<code>application/x-ndjson</code>）になり、わかったものから順に届きます。<code>index</code>はどのリンクのものかを0から数えて示し、失敗したリンクはその行に理由が入ります。
api-save = 保存
api-save-says-html = <code>POST /api/v1/saves</code>はすぐにデータを取得し、1日の間残します。あなたが離れても、ストーリーが終了しても残ります。アドレスは<code>Location</code>にあります。そこにもう一度問い合わせるか、その<code>/events</code>を追ってください。ファイルに欠けがないと確認できると、<code>sha256</code>が入ります。
api-files = ファイル
api-files-says-html = どの<code>href</code>もこのサーバー上にあり、範囲指定と<code>If-Range</code>に対応し、強い<code>ETag</code>を持ちます。途中で壊れているとわかったファイルは接続の切断で終わり、短いまま成功として終わることはありません。

api-failures = 失敗したとき
api-failures-says-html = 応答は問題を表す文書（RFC 9457、<code>application/problem+json</code>）です。変わることのない<code>code</code>、説明文の<code>detail</code>、次の手順の<code>hint</code>、<code>retryable</code>、わかる場合は秒数の<code>retry_after</code>が入ります。<code>request_id</code>は、すべての応答に<code>X-Request-Id</code>としても入り、サーバーのログの該当行を示します。
api-language-html = <code>title</code>、<code>detail</code>、<code>hint</code>の言語は、<code>Accept-Language</code>か、<code>/es/api/v1/saves</code>のようなアドレスの先頭で決まります。<code>code</code>はどの言語でも同じです。
api-column-code = コード
api-column-status = ステータス
api-column-meaning = 意味
api-column-again = 再試行
api-yes = はい
api-no = いいえ
api-beside-html = このほか：<code>bad_request</code>（400、405）、<code>key_refused</code>（401）、<code>no_such_page</code>（404）、<code>busy</code>（503、あとで再試行）。

api-limits = 制限とキー
api-limited-html = このサーバーでは照会の回数に制限があり、リンク1件が1回です。制限があるところでは、<code>RateLimit-Limit</code>、<code>RateLimit-Remaining</code>、<code>RateLimit-Reset</code>で残りの回数がわかり、<code>429</code>には<code>Retry-After</code>が付きます。独自の上限を持つキーは<code>Authorization: Bearer</code>に入れます。キーはサーバーの運営者が発行します。
api-not-limited-html = このサーバーでは照会の回数に制限はありません。制限があるところでは、<code>RateLimit-Limit</code>、<code>RateLimit-Remaining</code>、<code>RateLimit-Reset</code>で残りの回数がわかり、<code>429</code>には<code>Retry-After</code>が付きます。独自の上限を持つキーは<code>Authorization: Bearer</code>に入れます。キーはサーバーの運営者が発行します。
api-some-sites = 運営者が指定したサイトのページは、ブラウザからAPIを使えます。ほかのサイトのページは使えません。
api-no-sites = 運営者が指定しない限り、ほかのサイトのページはブラウザからAPIを使えません。

api-everything = 利用できるリクエストの一覧
api-column-request = リクエスト
api-column-what = 内容
