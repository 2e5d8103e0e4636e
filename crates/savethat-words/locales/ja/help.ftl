help-savethat = TikTokのストーリーのリンクを貼り付けて、元のファイルを保存
help-savethat-after = 終了ステータス：0 すべて保存、2 使い方の誤り、3 保存の対象になるリンクではない、4 終了済みまたは存在しない、5 非公開またはログインが必要、6 サイトが拒否または接続できない、7 サイトの仕様変更、8 届いたものに欠けがある、9 空き容量不足または書き込めない、130 中断、1 その他。リンクが複数あるときは、すべて試したうえで、最初の失敗のステータスになります。
help-verbose = 標準エラー出力のログを詳しくする。2回指定するとすべて出力。RUST_LOGも有効
help-links = リンク、リンクを含むテキスト、@ユーザー名、または投稿の番号のみ
help-file = このファイルからもリンクを読み取る（1行に1件）。-は標準入力、#で始まる行はコメント
help-config = このTOMLファイルから設定を読み取る [変数: SAVETHAT_CONFIG]

help-get = リンク先を保存
help-get-output = このフォルダに保存（なければ作成）。{"{"}を含むとテンプレートになる。例：{"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = テンプレートの波かっこの中には、handle、id、date、caption、n、ext、kind、sourceを書けます。2つのファイルが同じ名前になることはありません。テンプレートにidがないとき、また投稿にファイルが複数あって番号がないときは、末尾に付け足します。
help-get-all = ストーリーの場合、同じクリエイターのほかの公開中ストーリーも保存
help-get-quality = 動画のどの版を保存するか
help-get-extract = 音声だけを元のまま保存：M4A、またはTikTokにあるMP3
help-get-audio = 音声だけをM4A（再エンコードなし）またはMP3で保存
help-get-kbit = 作成するMP3の1秒あたりのキロビット数。もともとMP3のものはそのまま
help-get-subs = 字幕も保存（言語ごとに1ファイル）：vttまたはsrt
help-get-cover = カバー画像も保存
help-get-zip = 1件のリンクの複数のファイルを1つのZIPにまとめる：HANDLE_ID.zip、プロフィールの場合はHANDLE_stories.zip
help-get-zip-long = ファイルが1つだけのリンクでは、そのファイルになります。ZIPは、すべてのファイルがそろうとできます。1つでも失敗するとZIPはできませんが、届いた分は残り、同じコマンドで続きから再開します。テンプレートを指定すると、ZIPの中のファイル名になります。
help-get-archive = このファイルに書かれた投稿を飛ばし、保存した投稿をこのファイルに書き加える
help-get-archive-long = 投稿ごとに1行です。例：tiktok 7526770564367748360。ほかのプログラムも同じ形で書くので、そのファイルも使えます。それ以外の内容の行はそのまま残します。ファイルが1つでも欠けている投稿は書き加えません。
help-get-sidecar = ファイルごとにわかっていることを、その横にNAME.jsonとして書く。すでにあったファイルの横にも書く
help-get-jobs = 同時に処理するファイルの数（1から16）
help-get-jobs-long = どの場合も、サイトへの問い合わせはリンク1件ずつ順に行います。表示はリンクの順になります。
help-get-json = パスの代わりに、1行に1つのJSON文書を出力：投稿ごと、失敗したリンクごとに、リンクの順で
help-get-quiet = 進行状況と注を表示しない。失敗は表示

help-show = リンク先を表示するだけで、何も保存しない
help-show-json = 1行に1つのJSON文書を出力

help-serve = WebページとAPIを動かす
help-serve-print-settings = 各設定の値とその出どころを表示して終了

help-watch = クリエイターのストーリーを確認し、逃さないようにする
help-watch-add = これからクリエイターのストーリーを確認し、すべて残す。もう一度実行すると更新
help-watch-add-creator = @ユーザー名、またはプロフィールのリンク（公開アカウント）
help-watch-add-days = この日数だけ続ける。更新しなければ、そこで終了
help-watch-list = ウォッチしているクリエイター、期限、状況を表示
help-watch-list-json = 1行に1つのJSON文書を出力
help-watch-remove = クリエイターのストーリーの確認をやめる。残してあるものはそのまま
help-watch-remove-creator = @ユーザー名、またはプロフィールのリンク

help-library = 残してあるもの：コピーやページの作成、保存したファイルの取り込み、クリエイターの消去
help-library-forget = クリエイターのものをすべて消す：ファイル、記録、確認や出来事の履歴。ウォッチも終了
help-library-forget-creator = @ユーザー名、またはプロフィールのリンク
help-library-backup = サーバーを動かしたまま、すべてを新しいフォルダにコピーし、各ファイルをSHA-256で確認。復元するには、そのフォルダをデータフォルダとして使う
help-library-backup-folder = まだ存在しないフォルダ
help-library-import = フォルダのファイルを、1つずつ確認して取り込む。どの投稿のものかは、横にある付属ファイルか、なければ名前で判断
help-library-import-folder = savethat getで作ったフォルダ（構成は問わない）、またはバックアップのlibraryフォルダ
help-library-owner = 所有者のパスワードを設定し直すための合言葉を表示（1時間有効）。/ownerのページで使う。サーバーの動作中でも可
help-library-export = ライブラリのページを、ファイルごと新しいフォルダに作る。サーバーなしでディスクから開ける。公開されなくなったものは含まない
help-library-export-folder = まだ存在しないフォルダ
help-library-export-creator = 1人のクリエイターの投稿だけ：@ユーザー名、またはプロフィールのリンク
help-library-export-kind = 1つの種類の投稿だけ
help-library-export-since = この日（UTC）以降の投稿。例：2026-11-22
help-library-export-before = この日（UTC）より前の投稿

help-worker = データフォルダのジョブを処理する。サーバーと並行して、またはサーバーの代わりに動く

help-demo = 模擬のTikTokを相手にWebページを動かす。ネットワークなしで使える

help-health = 動作中のサーバーが応答するかを確認。コンテナのヘルスチェック用

help-keys = サーバーのAPIを使うプログラムのためのキー
help-keys-add = キーを作り、一度だけ表示。ファイルに残るのはSHA-256だけ
help-keys-add-name = 誰のキーか、または何のためのキーか
help-keys-add-rate = 照会の回数。例：60/min。指定しなければ無制限
help-keys-add-bytes-a-day = 24時間に受け取れるバイト数。例：50GB
help-keys-add-downloads = 同時にダウンロードできる数
help-keys-add-from = このネットワークからのみ。例：10.0.0.0/8。複数回指定可
help-keys-add-expires = この日または日時まで。例：2027-01-31
help-keys-list = キーとその上限を表示
help-keys-remove = キーを削除。動作中のサーバーにも1秒以内に反映
help-keys-remove-name = キーの名前

help-notify = ストーリーを保存したときや逃したときの通知先
help-notify-test = すべての通知先にテストを送り、届いたかどうかを表示

help-doctor = このネットワークから使えるかを調べる。項目ごとに結果を表示し、そのまま貼り付けても安全
help-doctor-link = うまくいかないリンク、または使えるはずのリンク [既定値: 設定canary_link]
help-doctor-capture = サイトから返ってきたページを、不具合の報告用にこのファイルに書く。あなたやこのマシンを特定できるものは除く
help-doctor-json = すべての項目を1つのJSON文書で出力

help-licenses = プログラムに含まれるライブラリのライセンス条件を表示

help-completions = シェルでsavethatのコマンドとオプションを補完するためのスクリプトを出力
help-completions-shell = 補完を使うシェル

help-man = マニュアルページを出力

help-heading-what-it-keeps = 残すもの
help-heading-what-it-never-hands-out = 決して渡さないもの
help-heading-how-tiktok-is-asked = TikTokへの問い合わせ方
help-heading-where-it-is-reached = 接続を受け付ける場所
help-heading-who-may-come-in = 利用できる人
help-heading-limits = 上限
help-heading-who-runs-it = 運営者
help-heading-what-is-seen-of-it = 外から見える動作状況
help-heading-who-is-told = 通知先

help-set-max-file-bytes = これより大きいファイルを拒否
help-set-withhold-file = 決して表示せず、渡さず、残さないものの一覧：投稿の番号、クリエイターの@ユーザー名、ファイルのSHA-256を、1行に1つ書く。変更すると、サーバーが読み込み直す。SHA-256がどのファイルのものかは、取得して初めてわかる。確実なのは投稿の番号
help-set-site-user-agent = このPC版ブラウザとしてTikTokにアクセス
help-set-site-rungs = 投稿の取得経路を、この順に試す
help-set-site-extra-hosts = このホスト群からも、TikTokの応答やメディアを受け取る。複数回指定可
help-set-listen = ここで待ち受ける。複数回指定可
help-set-public-url = 訪問者が使うアドレス。例：https://save.example.org。QRコードに使用
help-set-tls-cert = この証明書チェーン（PEM）でhttpsを使う。変更すると読み込み直す
help-set-tls-key = 証明書の鍵（PEM）
help-set-profile = householdまたはpublic：上限の既定値。publicにはoperator_nameとoperator_contactが必要
help-set-access = openは誰でも、passwordはサーバー全体にパスワード、proxy-headerは手前でログインを扱うプロキシ
help-set-visitors = accessで入れる人なら誰でも保存できる。noでは、ログインしたライブラリの所有者とキーだけ
help-set-access-password = access = passwordのパスワード。ユーザー名は何でも可
help-set-access-header = access = proxy-headerのとき、手前のプロキシがログインした人の名前を入れるヘッダー
help-set-trusted-proxies = X-Forwarded-Forを信用するプロキシ。例：127.0.0.1、10.0.0.0/8。複数回指定可
help-set-keys-file = 独自の上限を持つ、プログラム用のキー（savethat keys）。変更すると読み込み直す
help-set-cors-origins = ページからAPIを使ってよいサイト。例：https://example.org、または*。複数回指定可
help-set-rate = 訪問者1人（IPv6では56ビットのネットワークを1人とみなす）の照会の回数。例：60/min、5/s、またはoff
help-set-client-bytes-a-day = 訪問者1人が24時間に受け取れるバイト数、またはoff
help-set-client-downloads = 訪問者1人が同時にダウンロードできる数、またはoff。ページ上の画像は数えない
help-set-egress-a-day = サーバーが24時間に渡すバイト数（訪問者全体の合計）、またはoff
help-set-max-connections = 同時に開ける接続の数。超えると、最も長く使われていない接続を閉じる
help-set-site-rate = サイトへの問い合わせの回数（全員の合計）、またはoff。超えた分は順番を待ち、それでも無理なら、あとで来るよう案内
help-set-data = データをここに置く
help-set-library = 所有者のために、データフォルダにライブラリを置く。profile = publicでは使えない
help-set-work = このプロセスでウォッチと保存を行う。noでは、同じデータフォルダを使う別のプロセスに任せる
help-set-watches = 同時にウォッチするクリエイターの数
help-set-watch-every = 全クリエイターを合わせて、平均してこの時間に1人を1回確認。1s以上
help-set-pause-at = ディスクの使用率がこれに達している間は、新しいものを残さない。空きを作るために何かを消すことはない
help-set-spool-max-bytes = ディスクに一時的に置いておく量の上限
help-set-spool-max-age = 取得したファイルを置いておく時間
help-set-operator-name = このサーバーの運営者の名前。/legalと/reportに表示
help-set-operator-contact = 運営者の連絡先：メールアドレス、Webのアドレスなど
help-set-canary-link = 消えない投稿。ときどき確認し、ここからTikTokが使えるかどうかをページと/readyzで示す
help-set-canary-every = 確認の間隔、10s以上。取得経路ごとに問い合わせ1回と、ファイルの4 KB分
help-set-log-format = ログの形式：human、またはjson（1行に1つの文書）
help-set-metrics-listen = ここでPrometheus用に/metricsを公開。接続できる人なら誰でも見られる
help-set-drain-for = 最初のシグナルのあと、進行中のダウンロードの終了を待つ時間
help-set-notify = ストーリーを保存したときや逃したときの通知先：Webhookはhttps://HOST/PATH、ほかにntfy://HOST/TOPIC、gotify://HOST/TOKEN、mailto:ADDRESS。複数回指定可
help-set-notify-every = eachではすぐに通知。1hのような時間では、その間の出来事をまとめて通知
help-set-notify-language = 通知の言語。en や pt-BR のようなタグで指定します
help-set-notify-secret = Webhookに送るものに署名し、あなたからのものだとわかるようにする。16文字以上
help-set-notify-private = yesでは、ここで指定した通知先が内部ネットワークやこのマシンにあってもよい
help-set-smtp-url = メールをこのサーバーに渡す：smtps://USER:PASSWORD@HOST:465、STARTTLSではsmtp://USER:PASSWORD@HOST:587
help-set-smtp-from = このアドレスからメールを送る

help-value-quality-compatible = どの端末でも再生可
help-value-quality-best = 画素数が最大
help-value-quality-smallest = バイト数が最小
help-value-audio-m4a = 元のまま
help-value-audio-mp3 = 音声を再生できるあらゆるもの向け
help-value-subs-vtt = WebVTT形式
help-value-subs-srt = SubRip形式
