setting-malformed = 設定{ $name }（{ $origin }）の値が{ $value }です：{ $wrong }。
setting-malformed-secret = 設定{ $name }（{ $origin }）が正しくありません：{ $wrong }。
setting-from-default = 既定値
setting-from-profile = プロファイルpublic
setting-from-file = ファイル{ $path }
setting-from-variable = 変数{ $variable }
setting-from-flag = オプション{ $flag }

setting-empty = 空です
setting-not-set = 設定されていません
setting-one-too-many = 値が1つ多すぎます
setting-yes-or-no = yesかnoを指定してください
setting-household-or-public = householdかpublicを指定してください
setting-human-or-json = humanかjsonを指定してください
setting-ways-in = open、password、proxy-headerのどれかを指定してください
setting-or-off = { $wrong }（offも指定できます）
setting-count = 1以上の数を書いてください
setting-number = 20のような数を書いてください
setting-size = 2GiB、500MB、1048576のように大きさを書いてください
setting-time = 24h、7d、90minのように時間を書いてください
setting-part = 92%のように、1%から100%までの割合を書いてください
setting-place = 127.0.0.1:8080、[::1]:8080、localhost:8080のように書いてください
setting-each-or-time = eachか、1hや1dのような時間を書いてください
setting-language = 次のいずれかを指定してください: { $tags }
setting-canary-too-often = 10s以上にしてください
setting-short = 200文字以内の1行にしてください
setting-needs = { $name }が必要です
setting-needs-too = { $name }も必要です
setting-password-unasked = access_passwordが設定されているので、passwordにしてください
setting-header-from-anybody = trusted_proxiesが必要です。ないと、誰でもこのヘッダーを送れてしまいます
setting-proxies-everybody = access = proxy-headerのときは、すべてのアドレスを含めることはできません。誰でもこのヘッダーを送れてしまいます
setting-told-inside = { $target }は内部ネットワークにあります。意図したものならnotify_private = yesを設定してください
setting-told-mail = mailto:にはsmtp_urlとsmtp_fromが必要です
setting-told-twice = 同じアドレスが2回入っています

setting-unknown = { $name }という設定はありません（{ $place }）。使える設定は{ $names }です。
setting-in-file = { $path }内
setting-in-environment = 環境変数内
setting-two-variables = 変数{ $variable }と{ $variable }_FILEが両方設定されていますが、使えるのはどちらか一方です。片方を外してください。
setting-secret-unreadable = { $path }を読み取れません（変数{ $variable }）：{ $error }。
setting-file-unreadable = 設定ファイル{ $path }を読み取れません：{ $error }。
setting-file-malformed = 設定ファイル{ $path }がTOMLになっていません：{ $error }。
setting-file-no-text = { $path }の設定{ $name }が{ $value }になっています。文字列か数にしてください。
setting-not-utf8 = 変数{ $variable }が正しいUTF-8ではありません。
setting-public-needs = profile = publicには{ $name }が必要です。取り下げを誰に頼めばよいか、わかるようにするためです。
setting-public-library = profile = publicではライブラリもウォッチも使えません。libraryの設定を外してください。
setting-nobody-let-in = visitors = noではライブラリの所有者だけが入れますが、ライブラリがありません。visitorsの設定を外してください。
setting-canary-no-post = 設定canary_linkが投稿のリンクではありません。消えない公開投稿を指定してください。

setting-help = { $says } [変数: { $variable }]
setting-help-default = { $says } [変数: { $variable }、既定値: { $default }]
setting-default-data = プラットフォームのデータフォルダ
setting-default-none = なし
setting-default-public = { $default }、publicでは{ $public }
setting-hidden = { $name }は設定済み（値は表示しません）
setting-column-setting = 設定
setting-column-default = 既定値
setting-column-says = 内容
setting-secret-file = { $says }（または`{ $variable }`：値を書いたファイル）

setting-origin = https://example.orgのような形か、*と書いてください
setting-header = ヘッダー名（例：Remote-User）ではありません
setting-password-short = パスワードは8文字以上にしてください
setting-public-url = https://save.example.orgのように、パスなしで書いてください
setting-network = 127.0.0.1や10.0.0.0/8のように、アドレスかネットワークを書いてください
