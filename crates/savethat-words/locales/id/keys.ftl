keys-unreadable = File kunci { $file } tidak bisa dibaca: { $error }.
keys-wrong-line = File kunci { $file } salah di baris { $line }: { $wrong }.
keys-wrong = File kunci { $file } salah: { $wrong }.

keys-of = kunci { $name }: { $wrong }
keys-same-name = ada kunci lain dengan nama ini
keys-no-sum = sha256-nya bukan SHA-256
keys-same-sum = ada kunci lain dengan sha256 ini
keys-long-name = namanya harus berupa satu baris dengan paling banyak 100 karakter
keys-end = tulis akhir masa berlakunya seperti 2027-01-31 atau 2027-01-31T12:00:00Z
keys-far = akhir masa berlakunya di luar jangkauan

keys-none-such = Tidak ada kunci { $name }. Kunci yang ada: { $names }.
keys-none = Tidak ada kunci.
keys-by-hand = File tidak ditulis sebagai [[key]] satu demi satu; hapus kunci itu secara manual.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes } byte per hari
keys-downloads = { $many } unduhan sekaligus
keys-from = dari { $networks }
keys-until = sampai { $end }

certificate-unreadable = { $file } tidak bisa dibaca: { $error }.
certificate-no-chain = { $file } bukan rantai sertifikat PEM: { $error }.
certificate-missing = Tidak ada sertifikat PEM di { $file }.
certificate-no-key = Tidak ada kunci privat PEM di { $file }.
certificate-no-https = https tidak bisa digunakan: { $error }.
certificate-unfit = { $chain } dan { $key } tidak cocok: { $error }.
