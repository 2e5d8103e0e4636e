keys-unreadable = Anahtar dosyası { $file } okunamıyor: { $error }.
keys-wrong-line = Anahtar dosyası { $file }, satır { $line } yanlış: { $wrong }.
keys-wrong = Anahtar dosyası { $file } yanlış: { $wrong }.

keys-of = { $name } anahtarı: { $wrong }
keys-same-name = bu adda başka bir anahtar var
keys-no-sum = sha256 değeri bir SHA-256 değil
keys-same-sum = bu sha256 değerine sahip başka bir anahtar var
keys-long-name = adı en fazla 100 karakterlik tek bir satır olmalı
keys-end = bitişini 2027-01-31 veya 2027-01-31T12:00:00Z gibi yazın
keys-far = bitişi olası aralığın dışında

keys-none-such = { $name } diye bir anahtar yok. Anahtarlar: { $names }.
keys-none = Hiç anahtar yok.
keys-by-hand = Dosya, art arda gelen [[key]] bölümleri hâlinde yazılmamış; anahtarı elle silin.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] günde { $bytes } bayt
   *[other] günde { $bytes } bayt
}
keys-downloads = { $many ->
    [one] aynı anda { $many } indirme
   *[other] aynı anda { $many } indirme
}
keys-from = yalnızca şuradan: { $networks }
keys-until = { $end } tarihine kadar

certificate-unreadable = { $file } okunamıyor: { $error }.
certificate-no-chain = { $file } PEM biçiminde bir sertifika zinciri değil: { $error }.
certificate-missing = { $file } içinde PEM biçiminde bir sertifika yok.
certificate-no-key = { $file } içinde PEM biçiminde bir özel anahtar yok.
certificate-no-https = https kullanılamıyor: { $error }.
certificate-unfit = { $chain } ile { $key } birbirine uymuyor: { $error }.
