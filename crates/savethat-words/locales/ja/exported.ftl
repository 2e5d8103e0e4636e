exported-title = 保存した投稿
exported-title-page = 保存した投稿、{ $number }ページ目

exported-words = キーワード
exported-creator = クリエイター
exported-creator-example = @ユーザー名
exported-kind = 種類
exported-all = すべて
exported-stories = ストーリー
exported-videos = 動画
exported-photos = 写真
exported-from = 開始日
exported-until = 終了日

exported-looking = 検索中…
exported-unreadable = このコピーの一部を読み取れません。
exported-found = { $count }件見つかりました
exported-shown = { $count }件を表示中、ほかにもあります

exported-a-story = ストーリー
exported-a-video = 動画
exported-some-photos = 写真
exported-open = 開く
exported-on-tiktok = TikTokで見る
exported-nothing = ここには何もありません。

exported-more = もっと見る
exported-newer = 新しい投稿へ
exported-older = 古い投稿へ

exported-not-whole = ここではsavethat library exportが最後まで終わりませんでした。このフォルダを削除して、もう一度お試しください。
packed-missing = 次のファイルは、ライブラリからなくなったか、保存後に変更されています：
