guides-title = ガイド
guides-answer = 何を、どの端末で、どうやって保存するか。そして保存できないものについて。
guides-in-english = このページはまだ日本語になっていません。英語版を表示しています。
guides-all = すべてのガイド
