telling-kept = { $who }: sebuah Story tersimpan.
telling-missed = { $who }: sebuah Story terlewat. { $why }
telling-not-looked = { $who }: tidak ada pemeriksaan dari { $since } sampai { $until }. Story dari waktu itu mungkin tidak ada.
telling-closed = { $who }: tidak ada Story yang bisa dilihat. { $why }

telling-missed-over = Story sudah berakhir sebelum sempat disimpan.
telling-missed-somehow = Story tidak bisa disimpan.

telling-closed-private = Akun ini privat.
telling-closed-gone = Menurut TikTok, akun itu tidak ada.
telling-closed-login = Akun ini hanya ditampilkan kepada orang yang sudah login.
telling-closed-region = TikTok tidak menampilkannya di negara asal permintaan server ini.
telling-closed-withheld = Pengelola server ini telah menariknya atas permintaan.
telling-closed-child = TikTok menandai akun ini sebagai akun anak, dan akun seperti itu tidak dipantau.
telling-closed-somehow = TikTok tidak menampilkannya.

telling-title-kept = Story dari { $who } tersimpan
telling-title-missed = Story dari { $who } terlewat
telling-title-not-looked = Story dari { $who } tidak diperiksa
telling-title-closed = { $who } tertutup
telling-title-counts = Story: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count } tersimpan
telling-count-missed = { $count } terlewat
telling-count-not-looked = { $count } kali tidak diperiksa
telling-count-closed = { $count } akun tertutup
telling-more = dan { $count } lainnya

telling-test-title = Uji coba dari savethat
telling-test = Ini dikirim oleh savethat notify test: pesan sampai.

untold-inside = alamatnya ada di dalam jaringan: atur notify_private = yes jika memang itu maksudnya
untold-elsewhere = server itu menjawab { $status } dan mengarahkan ke tempat lain, dan itu tidak diikuti: sebutkan langsung alamat itu
untold-later = server itu menjawab { $status }: nanti
untold-password = server itu menjawab { $status }: periksa sandi atau token dalam alamatnya
untold-address = server itu menjawab { $status }: periksa alamatnya
untold-status = server itu menjawab { $status }
untold-no-relay = perlu smtp_url dan smtp_from
untold-mail-late = server email tidak menjawab tepat waktu
untold-mail-no-tls = server email tidak menyediakan STARTTLS: gunakan smtps:// dalam smtp_url
untold-mail-address = email tidak bisa ditulis ke alamatnya
untold-mail-code = server email menjawab { $code }
untold-mail-cannot = server email tidak bisa melakukan yang diperlukan
untold-mail-broke = sambungan ke server email terputus
untold-mail-out-of-turn = server email menjawab di luar giliran

notify-forms = tulis https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN, atau mailto:ADDRESS
notify-space = ada spasi atau akhir baris di dalamnya: gunakan koma jika lebih dari satu
notify-mail = yang ada di belakang mailto: bukan alamat email
notify-no-address = itu bukan alamat
notify-no-host = tidak menyebut host
notify-topic = topik terdiri dari paling banyak 64 huruf, angka, _ dan -
notify-wants-topic = perlu topik, seperti dalam ntfy://HOST/TOPIC, dan tidak ada apa-apa di belakangnya
notify-wants-token = perlu token, seperti dalam gotify://HOST/TOKEN, dan tidak ada apa-apa di belakangnya
notify-secret-short = minimal 16 karakter
smtp-form = tulis smtps://USER:PASSWORD@HOST:465 atau smtp://USER:PASSWORD@HOST:587
smtp-behind = tidak boleh ada apa-apa di belakang host dan port: tulis smtps://USER:PASSWORD@HOST:465 atau smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = nama pengguna atau sandi bukan UTF-8
smtp-half-login = nama pengguna harus disertai sandi, dan sandi harus disertai nama pengguna
smtp-from = itu bukan alamat email, seperti savethat@example.org
