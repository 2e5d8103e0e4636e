owned-nav = Milikmu
owned-nav-kept = Tersimpan
owned-nav-watched = Pantauan
owned-nav-owner = Pemilik
owned-name-example = @nama
owned-post = { $what } dari { $who }, { $day }

did-kept-already = Ini sudah ada di pustaka.
did-kept = { $count } postingan sedang masuk ke pustaka. Yang sudah utuh muncul di sini.
did-removed = { $count } postingan dikeluarkan, beserta filenya.
did-watched = Mulai sekarang setiap Story dari kreator ini disimpan.
did-unsure = Kreator ini dipantau. TikTok belum bisa ditanya tentang akunnya saat ini; nanti ditanyakan lagi secara otomatis.
did-ended = Kreator ini tidak dipantau lagi. Yang sudah disimpan tetap ada.
did-forgotten = Semua dari kreator ini sudah hilang: { $count } postingan, beserta filenya, dan pemantauannya.
did-fed = Feed punya alamat baru; alamat lama tidak berlaku lagi.
did-changed = Sandi sudah diganti. Semua browser lain harus login lagi.

entrance-begin = Jadikan pustaka ini milikmu
entrance-owner = Pemilik
entrance-enter = Login
entrance-begin-how = Menyimpan tidak perlu akun dan tidak akan pernah perlu. Pustaka dan pemantauan adalah milik pengelola server ini: buat sandi dengan kata yang dicetak server saat dimulai.
entrance-word = Kata dari log server
entrance-new-password = Sandi baru, minimal { $count } karakter
entrance-set = Buat sandi
entrance-change = Ganti sandi
entrance-old-password = Sandi saat ini
entrance-change-now = Ganti
entrance-leave = Logout di sini
entrance-enter-how = Untuk pemilik pustaka server ini. Menyimpan tidak perlu akun dan tidak akan pernah perlu.
entrance-password = Sandi

shelf-title = Pustaka
shelf-used = { $count } postingan, { $size }.
shelf-disk = Disk terisi { $percent }%.
shelf-dying = Segera hilang
shelf-dying-kept = tersimpan
shelf-dying-waiting = sedang disimpan
shelf-words = Keterangan dan nama
shelf-search = Cari
shelf-narrow = Menurut kreator, jenis, atau hari
shelf-creator = Kreator
shelf-kind = Jenis
shelf-kind-all = semua
shelf-kind-story = Story
shelf-kind-video = video
shelf-kind-photos = foto
shelf-from = Dari
shelf-to = Sampai
shelf-empty-html = Belum ada yang disimpan. Simpan sesuatu dan tekan “Simpan ini di pustaka”, atau <a href="/watch">pantau seorang kreator</a>: setiap Story-nya akan masuk ke sini dengan sendirinya.
shelf-nothing-fits-html = Tidak ada simpanan yang cocok. <a href="/library">Tampilkan semua</a>
shelf-files = { $count } file · { $size }
shelf-gone = tidak publik lagi
shelf-export-chosen = Ekspor yang dipilih sebagai ZIP
shelf-export-all = Ekspor semua yang ditemukan
shelf-remove-chosen = Keluarkan yang dipilih
shelf-first = Halaman pertama
shelf-older = Lebih lama

kept-times-html = Diposting pada <time class="day" datetime="{ $machine }">{ $day }</time> · disimpan pada <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = Tidak publik lagi paling lambat sejak { $day }: tidak ada di feed maupun ekspor.
kept-download = Unduh file
kept-theirs-html = Semua dari <bdi>{ $who }</bdi>
kept-at-site = Di situs asal
kept-export = Ekspor sebagai ZIP
kept-remove = Keluarkan

sure-title = Keluarkan
sure-one = Keluarkan postingan ini, beserta filenya ({ $size })?
sure-many = Keluarkan { $count } postingan ini, beserta filenya ({ $size })?
sure-undone = Ini tidak bisa dibatalkan. Salinan yang sudah diekspor atau dicadangkan tetap ada.
sure-remove = Keluarkan selamanya
sure-keep = Tetap simpan

watches-title = Pantauan
watches-lead = Setiap Story dari kreator yang kamu pantau disimpan sebelum hilang.
watches-begin = Pantau seorang kreator
watches-account = Akun publik
watches-days = Hari
watches-add = Pantau
watches-how-many = { $count } dari { $most }. Pemantauan berakhir setelah jumlah harinya habis, kecuali diperpanjang.
watches-ended-html = <strong class="said failed">berakhir</strong> { $day }
watches-until = sampai { $day }
watches-not-looked = belum diperiksa
watches-looked = diperiksa { $ago }
watches-a-day = sekitar { $count } Story per hari
watches-of-a-child = Tidak disimpan: TikTok menandai akun ini sebagai akun anak.
watches-failed = Pemeriksaan terakhir gagal: { $why }.
watches-theirs = Yang tersimpan dari kreator ini
watches-feed = Feed
watches-feed-note = (siapa pun yang tahu alamatnya bisa membacanya)
watches-renew = Perpanjang { $count } hari
watches-feed-anew = Alamat feed baru
watches-feed-begin = Buat feed
watches-end = Akhiri
watches-forget = Hapus semua dari kreator ini
watches-forget-sure = file, catatan, dan pemantauannya, selamanya
watches-forget-now = Hapus

told-title = Siapa yang diberi tahu
told-nobody-html = Tidak ada. Pengelola server ini menentukannya dengan pengaturan <code>notify</code>: ntfy, Gotify, webhook, atau email.
told-test = Kirim uji coba
told-failed-html = <strong class="said failed">gagal</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">sampai</strong> <code>{ $target }</code>

happened-title = Yang terjadi
happened-kept = tersimpan
happened-missed = terlewat: { $why }
happened-not-looked = tidak diperiksa dari { $since } sampai { $until }
happened-closed = akun tertutup: { $why }

why-not-a-link = bukan tautan
why-site-unknown = situs tidak dikenal
why-link-unsupported = tautan tidak didukung
why-no-stories = tidak ada Story
why-expired = sudah berakhir
why-not-found = tidak ditemukan
why-private = privat
why-login-required = perlu login
why-region-blocked = diblokir di wilayah ini
why-site-refused = situs menolak
why-site-unreachable = situs tidak bisa dihubungi
why-site-changed = situs berubah
why-media-broken = media rusak
why-too-large = terlalu besar
why-no-space = tidak ada ruang
why-withheld = ditarik atas permintaan
why-rate-limited = permintaan terlalu cepat
why-refused-address = alamat ditolak
why-internal = kesalahan internal
why-under-age = di bawah umur

feed-title = @{ $handle } ({ $name })

owned-stale-form = Formulir ini lebih lama dari login-mu, atau bukan dari server ini.
owned-stale-form-hint = Muat ulang halaman dan kirim sekali lagi.
owned-lost-form = Formulir ini tidak menyebutkan apa yang harus dilakukan.
owned-lost-form-hint = Muat ulang halaman.

entrance-wrong-word = Ini bukan kata yang dicetak server, atau waktunya sudah habis.
entrance-wrong-word-hint = Setiap kali dimulai, server mencetak kata baru selama belum ada pemiliknya, begitu pula perintah ini: savethat library owner
entrance-wrong-password = Ini bukan sandi pemilik.
entrance-wrong-password-hint = Lupa? Pengelola server ini mendapat yang baru dengan: savethat library owner
entrance-wrong-old-password = Ini bukan sandimu saat ini.
entrance-wrong-old-password-hint = Tidak ada yang diubah.
entrance-too-short = Sandi terlalu pendek: minimal { $count } karakter.
entrance-too-short-hint = Tiga atau empat kata berurutan adalah sandi yang baik.
entrance-too-long = Sandi terlalu panjang.
entrance-too-long-hint = { $count } byte sudah cukup.

shelf-asks-too-much = Ini lebih dari yang bisa dicari sekaligus.
shelf-no-kind = Jenisnya salah satu dari: story, video, photos.
shelf-no-place = Posisi ini tidak ada dalam daftar: mulai dari halaman pertamanya.
shelf-no-day = { $text } bukan hari: tulis seperti 2026-11-22.
shelf-too-many = Lebih dari { $count } postingan terlalu banyak untuk satu arsip.
shelf-too-many-hint = Persempit pencarian, atau salin semuanya dengan: savethat library export
shelf-none-chosen = Tidak ada postingan yang dipilih.
shelf-none-chosen-hint = Centang yang kamu maksud.
shelf-file-stays = Postingan sudah keluar dari pustaka, tetapi filenya tidak bisa dihapus dari disk.

watches-no-days = Jumlah hari adalah angka dari 1 sampai 365.
watches-no-days-hint = Biasanya 30.
watches-no-creator = Itu bukan kreator.
watches-no-creator-hint = Tulis @nama, atau tempel tautan sebuah profil.
watches-under-age-hint = Jangan simpan Story anak orang lain.
watches-too-many-hint = Akhiri pemantauan lain dulu.
watches-files-stay = Kreator ini sudah keluar dari pustaka, tetapi sebagian filenya tidak bisa dihapus dari disk.
watches-none-such = Kreator ini tidak dipantau.
watches-none-such-hint = Mungkin pemantauannya sudah diakhiri di jendela lain.
watches-unsure = Tidak ada yang dikeluarkan: kamu belum menyatakan yakin.
watches-unsure-hint = Centang kotak di samping tombol: yang dihapus tidak bisa dikembalikan.
told-nobody = Tidak ada yang diberi tahu di server ini.
told-nobody-hint = Tentukan penerima dengan pengaturan notify, seperti ntfy://ntfy.sh/TOPIC.

