keys-unreadable = キーのファイル{ $file }を読み取れません：{ $error }。
keys-wrong-line = キーのファイル{ $file }の{ $line }行目に誤りがあります：{ $wrong }。
keys-wrong = キーのファイル{ $file }に誤りがあります：{ $wrong }。

keys-of = キー{ $name }：{ $wrong }
keys-same-name = 同じ名前のキーがほかにもあります
keys-no-sum = sha256の値がSHA-256になっていません
keys-same-sum = 同じsha256のキーがほかにもあります
keys-long-name = 名前は100文字以内の1行にしてください
keys-end = 期限は2027-01-31や2027-01-31T12:00:00Zのように書いてください
keys-far = 期限が扱える範囲を超えています

keys-none-such = キー{ $name }はありません。あるのは次のキーです：{ $names }。
keys-none = キーはありません。
keys-by-hand = ファイルが[[key]]を順に並べた形になっていません。キーは手作業で取り除いてください。

keys-and = { $line }、{ $part }
keys-bytes-a-day = 1日{ $bytes }バイト
keys-downloads = 同時ダウンロード{ $many }件
keys-from = { $networks }から
keys-until = { $end }まで

certificate-unreadable = { $file }を読み取れません：{ $error }。
certificate-no-chain = { $file }はPEM形式の証明書チェーンではありません：{ $error }。
certificate-missing = { $file }にPEM形式の証明書がありません。
certificate-no-key = { $file }にPEM形式の秘密鍵がありません。
certificate-no-https = httpsを使えません：{ $error }。
certificate-unfit = { $chain }と{ $key }が対応していません：{ $error }。
