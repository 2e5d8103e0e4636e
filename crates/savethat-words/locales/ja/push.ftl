push-title = この端末で
push-lead = ストーリーを保存したときや逃したときに、この端末に通知します。このページを閉じていても届きます。
push-name = この端末の名前
push-tell = この端末で通知を受け取る
push-told-here = この端末に通知しています。
push-asking = お待ちください…
push-needs-https = このページは暗号化されていないhttpで表示されています。通知には、ブラウザの決まりでhttpsが必要です。
push-needs-home = iPhoneやiPadでは、先にこのページをホーム画面に追加してください。「共有」→「ホーム画面に追加」をタップし、ホーム画面から開いて、このページに戻ってください。
push-refused = このブラウザは、このページの通知を表示しない設定になっています。端末の設定か、アドレスの横で通知を許可してから、読み込み直してください。
push-unable = このブラウザは、ページを閉じている間の通知に対応していません。
push-failed = うまくいきませんでした。ブラウザのプッシュサービスが応答しません。もう一度お試しください。

push-devices = 通知する端末
push-device-line = { $language }、{ $day }から、{ $service }経由
push-this-one = この端末
push-test = テスト
push-stop = 停止
push-came-through = { $name }にテスト通知が届きました。
push-not-through = { $name }にテスト通知が届きませんでした：{ $why }。
push-did-told = これからこの端末に通知します。
push-did-stopped = この端末への通知を停止しました。

push-privacy = 所有者が通知を受け取る端末：端末ごとに、名前、言語、どのアドレスでこのサーバーを開いたか、ブラウザのプッシュサービスが通知を受け付けるアドレスとキーを、通知を停止するか端末がなくなるまで残します。プッシュサービスには、通知が届いた時刻と長さはわかりますが、内容はその端末向けに暗号化されています。

push-wrong-endpoint = これはプッシュサービスのアドレスではありません。
push-wrong-endpoint-hint = https://で始まり、ホスト名を含み、ポートの指定がなく、1,000文字以内のものです。
push-wrong-keys = これはブラウザのキーではありません。
push-wrong-keys-hint = p256dhは曲線P-256上の点、authは16バイトで、どちらもPushSubscription.toJSON()の結果と同じbase64urlで書きます。
push-wrong-name = 端末の名前は1〜64文字です。
push-wrong-name-hint = 例：iPhone
push-too-many = すでに{ $most }台の端末に通知しています。これが上限です。
push-too-many-hint = 先に別の端末を停止してください。
push-no-device = そのような端末はありません。
push-no-device-hint = 別のウィンドウで停止したのかもしれません。通知先の一覧：GET /api/v1/push
push-switched-off = このサーバーは端末への通知を行いません。
push-switched-off-hint = 理由はサーバーのログに記録されています。運営者が確認できます。

push-not-written = 通知を作成できませんでした
push-inside = プッシュサービスが内部ネットワークにあります
push-gone = プッシュサービスが{ $status }を返しました。ブラウザはもう通知を受け取りません
push-later = プッシュサービスが{ $status }を返しました。あとで試す必要があります
push-not-trusted = プッシュサービスが{ $status }を返しました。連絡先が必要なのかもしれないので、public_urlかoperator_contactを設定してください
push-not-taken = プッシュサービスが{ $status }を返しました

push-test-title = savethatのテスト
push-test-body = この端末に通知が届いています。
push-more = ほか{ $count }件
