help-savethat = Tempel tautan Story TikTok, dapatkan file aslinya
help-savethat-after = Status keluar: 0 semua tersimpan, 2 salah pemakaian, 3 bukan tautan yang kami simpan, 4 sudah berakhir atau tidak ada, 5 privat atau hanya setelah login, 6 situs menolak atau tidak bisa dihubungi, 7 situs berubah, 8 yang sampai tidak utuh, 9 tidak ada ruang atau tidak bisa ditulis, 130 terputus, 1 selain itu. Dengan beberapa tautan: status kegagalan pertama, setelah semuanya dicoba.
help-verbose = Catat lebih banyak ke keluaran kesalahan standar; dua kali untuk semuanya. RUST_LOG juga dipatuhi
help-links = Tautan, teks apa pun yang berisi tautan, @nama, atau id postingan saja
help-file = Baca tautan lain dari file ini, satu per baris; - adalah masukan standar; baris yang diawali # adalah komentar
help-config = Baca pengaturan dari file TOML ini [variabel: SAVETHAT_CONFIG]

help-get = Simpan isi di balik tautan
help-get-output = Simpan ke folder ini, dibuat jika belum ada; jika memuat {"{"}, ini templat, seperti {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Di antara kurung kurawal, templat boleh menyebut: handle, id, date, caption, n, ext, kind, source. Dua file tidak pernah mendapat nama yang sama: id, dan nomor jika postingan punya beberapa file, ditambahkan di akhir templat yang tidak memuatnya.
help-get-all = Untuk sebuah Story, ambil juga Story aktif lain dari kreatornya
help-get-quality = Versi video yang diambil
help-get-extract = Suaranya saja, apa adanya: M4A, atau MP3 yang ada di TikTok
help-get-audio = Suaranya saja, sebagai M4A (tidak pernah dikodekan ulang) atau MP3
help-get-kbit = Kilobit per detik untuk MP3 yang dibuat; yang sudah MP3 tetap apa adanya
help-get-subs = Juga teksnya (subtitle), satu file untuk setiap bahasa: vtt atau srt
help-get-cover = Juga sampulnya
help-get-zip = Beberapa file dari satu tautan sebagai satu ZIP: HANDLE_ID.zip, atau HANDLE_stories.zip untuk file dari sebuah profil
help-get-zip-long = Tautan dengan satu file menghasilkan file itu. ZIP dibuat setelah semua filenya ada; jika salah satunya gagal, ZIP tidak dibuat, yang sudah sampai tetap disimpan, dan perintah yang sama melanjutkannya. Dengan templat, begitulah nama file di dalamnya.
help-get-archive = Lewati postingan yang tercantum dalam file ini, dan catat di sana setiap postingan yang tersimpan
help-get-archive-long = Satu baris untuk setiap postingan, seperti: tiktok 7526770564367748360. Program lain menulis hal yang sama, jadi kamu bisa membawa arsipnya; baris yang berisi hal lain dibiarkan. Postingan yang salah satu filenya belum ada tidak dicatat di dalamnya.
help-get-sidecar = Tulis yang diketahui tentang setiap file di sampingnya, sebagai NAME.json; juga di samping file yang sudah ada sebelumnya
help-get-jobs = Jumlah file sekaligus, 1 sampai 16
help-get-jobs-long = Bagaimanapun, situs ditanya tentang tautan satu per satu. Yang dicetak mengikuti urutan tautan.
help-get-json = Satu dokumen JSON per baris sebagai ganti jalur: untuk setiap postingan dan setiap tautan yang gagal, menurut urutan tautan
help-get-quiet = Tanpa bilah kemajuan dan tanpa catatan; kegagalan tetap diberitahukan

help-show = Tampilkan isi di balik tautan, tanpa menyimpan apa pun
help-show-json = Satu dokumen JSON per baris

help-serve = Jalankan halaman web dan API
help-serve-print-settings = Tampilkan setiap pengaturan beserta asalnya, lalu selesai

help-watch = Periksa Story para kreator, agar tidak ada yang terlewat
help-watch-add = Mulai sekarang, periksa Story seorang kreator dan simpan semuanya; ulangi untuk memperpanjang
help-watch-add-creator = @nama, atau tautan sebuah profil: akun publik
help-watch-add-days = Selama sekian hari; setelah itu berakhir, kecuali diperpanjang
help-watch-list = Tampilkan siapa yang dipantau, sampai kapan, dan bagaimana jalannya
help-watch-list-json = Satu dokumen JSON per baris
help-watch-remove = Jangan periksa lagi Story seorang kreator; yang sudah disimpan tetap ada
help-watch-remove-creator = @nama, atau tautan sebuah profil

help-library = Yang tersimpan: buat salinan dan halamannya, masukkan file simpanan, keluarkan kreator
help-library-forget = Keluarkan semua dari seorang kreator: file, catatan, yang pernah dilihat, dan yang terjadi; pemantauannya juga berakhir
help-library-forget-creator = @nama, atau tautan sebuah profil
help-library-backup = Salin semuanya ke folder baru sementara server berjalan, setiap file diperiksa dengan SHA-256-nya; untuk memulihkan, gunakan folder itu sebagai folder data
help-library-backup-folder = Folder yang belum ada
help-library-import = Masukkan file dari sebuah folder, setiap file diperiksa; apa isinya diketahui dari file pendamping di sampingnya, atau jika tidak ada, dari namanya
help-library-import-folder = Dibuat oleh savethat get, dengan susunan apa pun; atau folder library dari sebuah cadangan
help-library-owner = Cetak kata yang selama satu jam bisa dipakai untuk membuat ulang sandi pemilik: di halaman /owner, juga sementara server berjalan
help-library-export = Buat halaman pustaka di folder baru, beserta filenya, yang bisa dibuka dari disk tanpa server; yang tidak publik lagi tidak disertakan
help-library-export-folder = Folder yang belum ada
help-library-export-creator = Hanya postingan satu kreator: @nama, atau tautan sebuah profil
help-library-export-kind = Hanya postingan satu jenis
help-library-export-since = Diposting pada tanggal ini (UTC) atau sesudahnya, seperti 2026-11-22
help-library-export-before = Diposting sebelum tanggal ini (UTC)

help-worker = Kerjakan tugas dari sebuah folder data, di samping server atau sebagai gantinya

help-demo = Jalankan halaman web dengan TikTok simulasi: berfungsi tanpa jaringan

help-health = Tanyakan apakah server yang berjalan menjawab: untuk pemeriksaan kesehatan kontainer

help-keys = Kunci untuk program yang memakai API server
help-keys-add = Buat kunci dan tampilkan, satu kali saja; file hanya menyimpan SHA-256-nya
help-keys-add-name = Milik siapa atau untuk apa
help-keys-add-rate = Pencariannya, seperti 60/min; tanpa ini, sebanyak yang diinginkan
help-keys-add-bytes-a-day = Byte yang boleh diambilnya dalam 24 jam, seperti 50GB
help-keys-add-downloads = Jumlah unduhannya pada saat yang sama
help-keys-add-from = Hanya dari jaringan ini, seperti 10.0.0.0/8; boleh diberikan beberapa kali
help-keys-add-expires = Sampai tanggal atau waktu ini, seperti 2027-01-31
help-keys-list = Tampilkan kunci beserta batasnya
help-keys-remove = Hapus sebuah kunci; server yang berjalan mengetahuinya dalam satu detik
help-keys-remove-name = Nama kunci

help-notify = Siapa yang diberi tahu tentang Story yang tersimpan atau terlewat
help-notify-test = Kirim uji coba kepada semua yang diberi tahu, dan sebutkan apakah sampai

help-doctor = Apakah berfungsi dari jaringan ini? Setiap langkah disebut, aman untuk ditempel
help-doctor-link = Tautan yang tidak berfungsi, atau tautan apa pun yang seharusnya berfungsi [bawaan: pengaturan canary_link]
help-doctor-capture = Tulis halaman jawaban situs ke file ini, untuk laporan bug, tanpa hal yang mengungkap identitasmu atau mesin ini
help-doctor-json = Satu dokumen JSON dengan semua langkah

help-licenses = Tampilkan yang diminta pustaka perangkat lunak di dalam program

help-completions = Cetak yang diperlukan shell untuk melengkapi perintah dan opsi savethat
help-completions-shell = Shell yang akan melengkapi

help-man = Cetak halaman manual

help-heading-what-it-keeps = Yang disimpan
help-heading-what-it-never-hands-out = Yang tidak pernah diberikan
help-heading-how-tiktok-is-asked = Cara bertanya kepada TikTok
help-heading-where-it-is-reached = Alamat untuk mengaksesnya
help-heading-who-may-come-in = Siapa yang boleh masuk
help-heading-limits = Batas
help-heading-who-runs-it = Siapa pengelolanya
help-heading-what-is-seen-of-it = Yang terlihat darinya
help-heading-who-is-told = Siapa yang diberi tahu

help-set-max-file-bytes = Tolak file yang lebih besar
help-set-withhold-file = Nomor postingan, @nama kreator, dan SHA-256 file, satu per baris, yang tidak pernah ditampilkan, diberikan, atau disimpan; server membacanya lagi jika berubah. File mana yang dimaksud oleh SHA-256 baru diketahui setelah diambil: cara yang pasti adalah nomor postingan
help-set-site-user-agent = Bertanya kepada TikTok sebagai browser desktop ini
help-set-site-rungs = Coba jalan-jalan ini untuk membuka postingan, dengan urutan ini
help-set-site-extra-hosts = Terima jawaban dan media TikTok dari keluarga host ini juga; boleh diberikan beberapa kali
help-set-listen = Dengarkan di sini; boleh diberikan beberapa kali
help-set-public-url = Alamat yang dipakai pengunjung, seperti https://save.example.org: untuk kode QR-nya
help-set-tls-cert = Gunakan https dengan rantai sertifikat ini (PEM); dibaca lagi jika berubah
help-set-tls-key = Kunci sertifikat (PEM)
help-set-profile = household atau public: nilai bawaan untuk batas; public perlu operator_name dan operator_contact
help-set-access = open untuk semua orang, password untuk seluruh server, atau proxy-header untuk pintu depan tempat orang login
help-set-visitors = Izinkan semua orang yang boleh masuk menurut access untuk menyimpan; no: hanya pemilik pustaka, setelah login, dan kunci
help-set-access-password = Sandi untuk access = password; nama pengguna apa pun bisa dipakai
help-set-access-header = Header tempat pintu depan dari access = proxy-header menyebut siapa yang login
help-set-trusted-proxies = Proxy yang X-Forwarded-For-nya dipercaya, seperti 127.0.0.1 atau 10.0.0.0/8; boleh diberikan beberapa kali
help-set-keys-file = Kunci untuk program, dengan batasnya sendiri (savethat keys); dibaca lagi jika berubah
help-set-cors-origins = Situs yang halamannya boleh memakai API, seperti https://example.org, atau *; boleh diberikan beberapa kali
help-set-rate = Pencarian satu pengunjung (satu jaringan IPv6 56 bit dihitung satu), seperti 60/min atau 5/s, atau off
help-set-client-bytes-a-day = Byte yang boleh diambil satu pengunjung dalam 24 jam, atau off
help-set-client-downloads = Jumlah unduhan satu pengunjung pada saat yang sama, atau off; gambar di halaman tidak dihitung
help-set-egress-a-day = Byte yang dikirim server dalam 24 jam, untuk semua pengunjung bersama-sama, atau off
help-set-max-connections = Jumlah sambungan pada saat yang sama; satu lagi akan menutup yang paling lama menganggur
help-set-site-rate = Pertanyaan kepada situs, dari semua orang bersama-sama, atau off: yang melebihinya menunggu giliran, lalu diminta kembali nanti
help-set-data = Simpan data di sini
help-set-library = Simpan pustaka di folder data, untuk pemiliknya; tidak pernah dengan profile = public
help-set-work = Pantau dan simpan dalam proses ini; no: serahkan kepada proses lain dengan folder data yang sama
help-set-watches = Jumlah kreator yang dipantau pada saat yang sama
help-set-watch-every = Satu pemeriksaan per kreator dalam waktu ini, rata-rata untuk semuanya; 1s atau lebih
help-set-pause-at = Jangan simpan yang baru selama disk terpakai sebanyak ini; tidak ada yang dihapus untuk memberi ruang
help-set-spool-max-bytes = Tampung paling banyak sekian yang menunggu di disk
help-set-spool-max-age = Simpan file yang sudah diambil selama waktu ini
help-set-operator-name = Sebutkan nama pengelola server ini: di /legal dan /report
help-set-operator-contact = Cara menghubungi pengelola: alamat email, alamat web, atau cara lain
help-set-canary-link = Postingan yang tetap ada: diperiksa sesekali, agar halaman dan /readyz bisa menunjukkan apakah TikTok berfungsi dari sini
help-set-canary-every = Seberapa sering postingan itu diperiksa, 10s atau lebih: satu pertanyaan untuk setiap jalan masuk, dan 4 KB dari filenya
help-set-log-format = Cara log ditulis: human, atau json (satu dokumen per baris)
help-set-metrics-listen = Sediakan /metrics untuk Prometheus di sini, bagi siapa pun yang bisa mengaksesnya
help-set-drain-for = Berapa lama unduhan yang berjalan boleh selesai setelah sinyal pertama
help-set-notify = Beri tahu tentang Story yang tersimpan atau terlewat di sini: https://HOST/PATH untuk webhook, ntfy://HOST/TOPIC, gotify://HOST/TOKEN, atau mailto:ADDRESS; boleh diberikan beberapa kali
help-set-notify-every = each: langsung; atau waktu seperti 1h: semua yang terjadi selama itu sekaligus
help-set-notify-language = Bahasa pemberitahuan yang dikirim: tag seperti en atau pt-BR
help-set-notify-secret = Tanda tangani yang dikirim ke webhook, agar webhook tahu bahwa itu darimu; minimal 16 karakter
help-set-notify-private = yes: yang disebut di sini boleh ada di dalam jaringanmu atau di mesin ini
help-set-smtp-url = Serahkan email ke server ini: smtps://USER:PASSWORD@HOST:465, atau smtp://USER:PASSWORD@HOST:587 untuk STARTTLS
help-set-smtp-from = Kirim email dari alamat ini

help-value-quality-compatible = Bisa diputar di mana saja
help-value-quality-best = Piksel terbanyak
help-value-quality-smallest = Byte paling sedikit
help-value-audio-m4a = Apa adanya
help-value-audio-mp3 = Untuk semua yang memutar suara
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
