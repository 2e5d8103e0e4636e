owned-nav = 所有者用
owned-nav-kept = 保存済み
owned-nav-watched = ウォッチ
owned-nav-owner = 所有者
owned-name-example = @ユーザー名
owned-post = { $who }の{ $what }、{ $day }

did-kept-already = すでにライブラリにあります。
did-kept = 投稿{ $count }件をライブラリに入れています。確認が済んだものからここに表示されます。
did-removed = 投稿{ $count }件を、ファイルごと外しました。
did-watched = これから、このクリエイターのストーリーをすべて残します。
did-unsure = ウォッチを始めました。いまはTikTokでアカウントを確認できませんでしたが、自動でもう一度確認します。
did-ended = ウォッチを終了しました。残してあるものはそのままです。
did-forgotten = このクリエイターのものをすべて消しました。投稿{ $count }件とそのファイル、ウォッチです。
did-fed = フィードのアドレスが新しくなりました。古いアドレスはもう使えません。
did-changed = パスワードを変更しました。ほかのブラウザではすべて、もう一度ログインが必要です。

entrance-begin = このライブラリを自分のものにする
entrance-owner = 所有者
entrance-enter = ログイン
entrance-begin-how = 保存にアカウントは必要ありません。これからもずっと同じです。ライブラリとウォッチは、このサーバーの運営者のものです。サーバーが起動時に表示した合言葉を使って、パスワードを設定してください。
entrance-word = サーバーのログにある合言葉
entrance-new-password = 新しいパスワード（{ $count }文字以上）
entrance-set = パスワードを設定
entrance-change = パスワードの変更
entrance-old-password = 現在のパスワード
entrance-change-now = 変更
entrance-leave = このブラウザでログアウト
entrance-enter-how = このサーバーのライブラリの所有者専用です。保存にアカウントは必要ありません。これからもずっと同じです。
entrance-password = パスワード

shelf-title = ライブラリ
shelf-used = 投稿{ $count }件、{ $size }。
shelf-disk = ディスクの使用率は{ $percent }%です。
shelf-dying = まもなく消えるもの
shelf-dying-kept = 保存済み
shelf-dying-waiting = 保存中
shelf-words = キャプションと名前
shelf-search = 検索
shelf-narrow = クリエイター・種類・日付で絞り込む
shelf-creator = クリエイター
shelf-kind = 種類
shelf-kind-all = すべて
shelf-kind-story = ストーリー
shelf-kind-video = 動画
shelf-kind-photos = 写真
shelf-from = 開始日
shelf-to = 終了日
shelf-empty-html = まだ何も残していません。何かを保存して「ライブラリに残す」を押すか、<a href="/watch">クリエイターをウォッチ</a>してください。ウォッチすると、そのクリエイターのストーリーがすべて自動でここに入ります。
shelf-nothing-fits-html = 条件に合うものがありません。<a href="/library">すべて表示</a>
shelf-files = ファイル{ $count }個 · { $size }
shelf-gone = 現在は非公開
shelf-export-chosen = 選んだものをZIPで書き出す
shelf-export-all = 見つかったものをすべて書き出す
shelf-remove-chosen = 選んだものを外す
shelf-first = 最初のページ
shelf-older = 古い投稿へ

kept-times-html = 投稿日：<time class="day" datetime="{ $machine }">{ $day }</time> · 保存日：<time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = 遅くとも{ $day }からは公開されていません。フィードにも書き出しにも含まれません。
kept-download = ファイルをダウンロード
kept-theirs-html = <bdi>{ $who }</bdi>のすべて
kept-at-site = 元のページ
kept-export = ZIPで書き出す
kept-remove = ライブラリから外す

sure-title = ライブラリから外す
sure-one = この投稿を、ファイル（{ $size }）ごとライブラリから外しますか？
sure-many = これらの投稿{ $count }件を、ファイル（{ $size }）ごとライブラリから外しますか？
sure-undone = この操作は元に戻せません。書き出したものやバックアップは残ります。
sure-remove = 完全に外す
sure-keep = 残しておく

watches-title = ウォッチ
watches-lead = ウォッチしているクリエイターのストーリーを、消える前にすべて保存します。
watches-begin = クリエイターをウォッチ
watches-account = 公開アカウント
watches-days = 日数
watches-add = ウォッチする
watches-how-many = { $most }人中{ $count }人。更新しなければ、ウォッチは設定した日数で終了します。
watches-ended-html = <strong class="said failed">終了</strong> { $day }
watches-until = { $day }まで
watches-not-looked = まだ確認していません
watches-looked = 最終確認：{ $ago }
watches-a-day = 1日あたり約{ $count }件のストーリー
watches-of-a-child = 保存しません：TikTokが子どものアカウントとして表示しています。
watches-failed = 前回の確認に失敗しました：{ $why }。
watches-theirs = 保存済みのもの
watches-feed = フィード
watches-feed-note = （アドレスを知っている人は誰でも読めます）
watches-renew = { $count }日間更新する
watches-feed-anew = フィードのアドレスを新しくする
watches-feed-begin = フィードを作る
watches-end = 終了する
watches-forget = このクリエイターのものをすべて消す
watches-forget-sure = ファイル、記録、ウォッチを完全に消します
watches-forget-now = 消す

told-title = 通知先
told-nobody-html = 通知先はありません。サーバーの運営者が設定<code>notify</code>で指定します。ntfy、Gotify、Webhook、メールが使えます。
told-test = テストを送信
told-failed-html = <strong class="said failed">失敗</strong> <code>{ $target }</code>：{ $why }。
told-reached-html = <strong class="said">届きました</strong> <code>{ $target }</code>

happened-title = これまでの記録
happened-kept = 保存しました
happened-missed = 逃しました：{ $why }
happened-not-looked = { $since }から{ $until }まで確認できませんでした
happened-closed = アカウントを見られません：{ $why }

why-not-a-link = リンクではない
why-site-unknown = 対応外のサイト
why-link-unsupported = 対応外のリンク
why-no-stories = ストーリーなし
why-expired = 終了済み
why-not-found = 見つからない
why-private = 非公開
why-login-required = ログインが必要
why-region-blocked = この国では非表示
why-site-refused = サイトが拒否
why-site-unreachable = サイトに接続できない
why-site-changed = サイトの仕様変更
why-media-broken = ファイルの破損
why-too-large = サイズ超過
why-no-space = 空き容量不足
why-withheld = 運営者による取り下げ
why-rate-limited = リクエスト過多
why-refused-address = TikTok外のアドレス
why-internal = 内部エラー
why-under-age = 未成年

feed-title = @{ $handle }（{ $name }）

owned-stale-form = このフォームはログイン前のものか、このサーバーのものではありません。
owned-stale-form-hint = ページを読み込み直して、もう一度送信してください。
owned-lost-form = このフォームには、何をするかが入っていません。
owned-lost-form-hint = ページを読み込み直してください。

entrance-wrong-word = サーバーが表示した合言葉と違うか、有効期限が切れています。
entrance-wrong-word-hint = 所有者がいない間は、サーバーを起動するたびに新しい合言葉が表示されます。次のコマンドでも表示できます：savethat library owner
entrance-wrong-password = 所有者のパスワードと違います。
entrance-wrong-password-hint = 忘れた場合、サーバーの運営者は次のコマンドで設定し直せます：savethat library owner
entrance-wrong-old-password = 現在のパスワードと違います。
entrance-wrong-old-password-hint = 何も変更していません。
entrance-too-short = パスワードが短すぎます。{ $count }文字以上にしてください。
entrance-too-short-hint = 単語を3つか4つ並べると、良いパスワードになります。
entrance-too-long = パスワードが長すぎます。
entrance-too-long-hint = { $count }バイトあれば十分です。

shelf-asks-too-much = 一度に検索できる量を超えています。
shelf-no-kind = 種類は次のどれかです：story、video、photos。
shelf-no-place = 一覧にない位置です。最初のページから始めてください。
shelf-no-day = { $text }は日付ではありません。2026-11-22のように書いてください。
shelf-too-many = { $count }件を超える投稿は、1つのアーカイブに入りません。
shelf-too-many-hint = 検索を絞り込むか、次のコマンドですべてコピーしてください：savethat library export
shelf-none-chosen = 投稿が選ばれていません。
shelf-none-chosen-hint = 対象の投稿にチェックを入れてください。
shelf-file-stays = ライブラリからは外しましたが、ファイルをディスクから削除できませんでした。

watches-no-days = 日数は1から365までの数です。
watches-no-days-hint = 通常は30です。
watches-no-creator = これはクリエイターではありません。
watches-no-creator-hint = @ユーザー名を入力するか、プロフィールのリンクを貼り付けてください。
watches-under-age-hint = よその子どものストーリーを残さないでください。
watches-too-many-hint = 先に別のウォッチを終了してください。
watches-files-stay = ライブラリからは外しましたが、一部のファイルをディスクから削除できませんでした。
watches-none-such = このクリエイターはウォッチしていません。
watches-none-such-hint = 別のウィンドウで終了したのかもしれません。
watches-unsure = 確認のチェックがないため、何も消していません。
watches-unsure-hint = ボタンの横にチェックを入れてください。消したものは元に戻せません。
told-nobody = このサーバーには通知先がありません。
told-nobody-hint = 設定notifyで通知先を指定してください。例：ntfy://ntfy.sh/TOPIC

