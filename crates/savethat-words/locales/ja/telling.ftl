telling-kept = { $who }：ストーリーを保存しました。
telling-missed = { $who }：ストーリーを逃しました。{ $why }
telling-not-looked = { $who }：{ $since }から{ $until }まで確認できませんでした。その間のストーリーが抜けている可能性があります。
telling-closed = { $who }：ストーリーを見られません。{ $why }

telling-missed-over = 保存する前に終了しました。
telling-missed-somehow = 保存できませんでした。

telling-closed-private = アカウントは非公開です。
telling-closed-gone = TikTokによると、このアカウントは存在しません。
telling-closed-login = ログインしている人にだけ表示されます。
telling-closed-region = TikTokは、このサーバーの接続元の国では表示していません。
telling-closed-withheld = このサーバーの運営者が、依頼を受けて取り下げました。
telling-closed-child = TikTokが子どものアカウントとして表示しているため、ウォッチしません。
telling-closed-somehow = TikTokが表示していません。

telling-title-kept = { $who }のストーリーを保存しました
telling-title-missed = { $who }のストーリーを逃しました
telling-title-not-looked = { $who }のストーリーを確認できませんでした
telling-title-closed = { $who }を見られません
telling-title-counts = ストーリー：{ $counts }
telling-and-count = { $counts }、{ $count }
telling-count-kept = 保存{ $count }件
telling-count-missed = 取り逃し{ $count }件
telling-count-not-looked = 確認できなかった時間帯{ $count }回
telling-count-closed = 見られないアカウント{ $count }件
telling-more = ほか{ $count }件

telling-test-title = savethatのテスト
telling-test = これはsavethat notify testから送信されました。メッセージは届いています。

untold-inside = アドレスが内部ネットワークのものです。意図したものならnotify_private = yesを設定してください
untold-elsewhere = { $status }が返り、別のアドレスへ移るよう求められましたが、転送には対応していません。移動先のアドレスを指定してください
untold-later = { $status }が返りました。あとで試す必要があります
untold-password = { $status }が返りました。アドレスに入れたパスワードかトークンを確認してください
untold-address = { $status }が返りました。アドレスを確認してください
untold-status = { $status }が返りました
untold-no-relay = smtp_urlとsmtp_fromが必要です
untold-mail-late = メールサーバーから時間内に応答がありませんでした
untold-mail-no-tls = メールサーバーがSTARTTLSに対応していません。smtp_urlにsmtps://を使ってください
untold-mail-address = このアドレスにはメールを送れません
untold-mail-code = メールサーバーが{ $code }を返しました
untold-mail-cannot = メールサーバーが必要な機能に対応していません
untold-mail-broke = メールサーバーとの接続が切れました
untold-mail-out-of-turn = メールサーバーの応答が手順どおりではありません

notify-forms = https://…、ntfy://HOST/TOPIC、gotify://HOST/TOKEN、mailto:ADDRESSのどれかの形で書いてください
notify-space = 空白か改行が入っています。複数あるときはコンマで区切ってください
notify-mail = mailto:の後ろがメールアドレスになっていません
notify-no-address = アドレスになっていません
notify-no-host = ホスト名がありません
notify-topic = トピックに使えるのは英数字と_と-で、64文字までです
notify-wants-topic = ntfy://HOST/TOPICのようにトピックが必要で、その後ろには何も書けません
notify-wants-token = gotify://HOST/TOKENのようにトークンが必要で、その後ろには何も書けません
notify-secret-short = 16文字以上にしてください
smtp-form = smtps://USER:PASSWORD@HOST:465かsmtp://USER:PASSWORD@HOST:587の形で書いてください
smtp-behind = ホストとポートの後ろには何も書けません。smtps://USER:PASSWORD@HOST:465かsmtp://USER:PASSWORD@HOST:587の形で書いてください
smtp-not-utf8 = ユーザー名かパスワードがUTF-8ではありません
smtp-half-login = ユーザー名とパスワードは、両方そろえて書いてください
smtp-from = savethat@example.orgのようなメールアドレスになっていません
