watching-words = 特定の人を本人に知らせずに追い続けることは、嫌がらせになりえます。よその子どものストーリーを残さないでください。
watching-child = { $who }はウォッチしません。TikTokが子どものアカウントとして表示しています。
watching-too-many = すでに{ $count }人のクリエイターをウォッチしています。このサーバーの上限です（設定watches）。

store-foreign = このファイルはsavethatのライブラリではありません。別の場所に移すか、別のデータフォルダを設定してください。
store-foreign-named = { $path }はsavethatのライブラリではありません。別の場所に移すか、別のデータフォルダを設定してください。
store-damaged = ライブラリが壊れています。バックアップのコピーに置き換えてください（保存したファイル自体には影響しません）。
store-damaged-named = { $path }が壊れています。バックアップのコピーに置き換えてください（保存したファイル自体には影響しません）。
store-newer = { $path }は新しいバージョンのsavethatで書かれています。そのバージョンを使ってください。古いものでは、書かれた内容が失われます。
store-full = ディスクがいっぱいです。
store-busy = ライブラリが別のプログラムにロックされています。
store-away = データベースが応答しません。
store-away-named = データベース{ $name }が応答しません。
store-locked = データベースがこのユーザー名とパスワードを受け付けないか、指定された名前のデータベースがありません。設定database_urlを確認してください。
store-locked-named = データベース{ $name }がこのユーザー名とパスワードを受け付けないか、そのデータベースがありません。設定database_urlを確認してください。
store-unreadable = ライブラリに、このプログラムが書いたのではないものがあります：{ $what }。
store-other = ライブラリが応答しませんでした。

copying-there = { $path }はすでにあります。
copying-disk = { $path }に書き込めません。
copying-stopped = 中断されました。
importing-folder = { $path }を読み取れません。
importing-disk = ライブラリに書き込めません：{ $error }。

left-half = 途中までのファイルです
left-archive = アーカイブです。先に展開してください
left-made = 投稿から作られたもので、投稿のファイルではありません
left-no-media = 動画でも画像でもありません
left-no-sidecar = 横にあるファイルが、savethatの付属ファイルではありません
left-other-site = このプログラムの知らないサイトのものです
left-no-post = 付属ファイルが、ありえない投稿を指しています
left-unknown = どの投稿のものか名前からわからず、付属ファイルもありません
left-not-recorded = 投稿はライブラリにありますが、このファイルは含まれていません
