guides-title = Panduan
guides-answer = Cara menyimpan apa, di perangkat mana, dan apa yang tidak bisa disimpan.
guides-in-english = Halaman ini belum tersedia dalam bahasamu. Ini versi bahasa Inggrisnya.
guides-all = Semua panduan

question-title = Pertanyaan
question-answer = Apakah anonim, apa yang kamu dapat, berapa lama bertahan: jawaban singkatnya.
question-same = Apakah Story dan video itu sama?
question-same-answer-html = Bagi halaman ini, ya: tempel saja tautan salah satunya. Story berakhir setelah 24 jam; perbedaan lainnya ada di <a href="/guides/stories-and-videos">tabel ini</a>.
question-anonymous = Apakah anonim?
question-anonymous-answer-html = Penyimpanan di sini tidak memakai akun, jadi namamu tidak muncul di antara penonton. Namun, jika kamu sudah membuka Story itu di aplikasi, tayangan itu sudah dihitung; mengetik @nama di sini sama sekali tidak memakai akun. TikTok melihat alamat server ini, bukan alamatmu. Apa yang diingat server ini sendiri tertulis di <a href="/privacy">halaman privasi</a>.
question-app = Apakah saya perlu aplikasi TikTok?
question-app-answer = Tidak. Tautan dari mana pun bisa dipakai, dan @nama tidak perlu tautan sama sekali. Kamu juga tidak perlu aplikasi dari kami.
question-format = Format apa yang saya dapat?
question-format-answer = Video berupa MP4 dengan suara lengkap; gambar dalam format aslinya saat diposting, misalnya JPEG atau PNG. Tidak ada yang dikompresi ulang. Jika ada versi yang lebih tajam, versi itu ditawarkan di samping versi yang bisa diputar di mana saja.
question-all = Bisakah saya menyimpan semua Story sekaligus?
question-all-answer = Bisa. Ketik @nama dan ketuk “Simpan semua”, atau tempel banyak tautan sekaligus: masing-masing punya status sendiri, dan semuanya datang sebagai satu ZIP.
question-expired = Bisakah saya menyimpan Story yang sudah berakhir?
question-expired-answer-html = Tidak. Setelah 24 jam TikTok tidak lagi memberikannya, dan tidak ada alat yang bisa mengambilnya. Jika kamu menyimpannya di sini saat masih aktif, halaman simpanan itu masih memilikinya selama <a href="/privacy">server ini menyimpannya</a>. Mungkin kreatornya masih menyimpannya: coba minta.
question-my-link = Kenapa tautan saya tidak berfungsi?
question-my-link-answer-html = Jawaban di samping kolom menyebutkan alasannya, dan setiap alasan punya penjelasan di <a href="/help">Bantuan</a>. Biasanya postingan sudah berakhir, privat, atau dihapus, atau tautannya milik halaman lain, seperti siaran LIVE atau suara.
question-legal = Apakah legal?
question-legal-answer = Itu tergantung negaramu dan apa yang kamu lakukan dengannya; ini bukan nasihat hukum. Beberapa negara mengizinkan salinan pribadi dari konten publik; memublikasikannya lagi tanpa izin adalah urusan lain di hampir semua tempat. Ketentuan TikTok sendiri bisa melarang pengunduhan. Minta izin sebelum membagikannya, dan sebut kreatornya.
question-music = Apakah musiknya ikut?
question-music-answer-html = Ya, video memuat semua suaranya, termasuk musik. Suaranya juga bisa diambil tersendiri, sebagai M4A atau MP3; lihat <a href="/guides/tiktok-mp3">panduannya</a>.
question-watermark = Apakah ada tanda di gambarnya?
question-watermark-answer = Kamu mendapat versi tanpa tanda bergerak TikTok jika TikTok menyediakannya. Jika hanya versi bertanda yang bisa didapat, hasilnya akan menyebutkannya.
question-checked = Apa arti “utuh dan sudah diperiksa”?
question-checked-answer = File dibaca sampai byte terakhir: panjangnya, bagian-bagiannya, bahwa ada gambarnya dan, jika postingan bersuara, ada suaranya. Baru setelah itu tombolnya menyala. File yang terpotong atau kosong tidak pernah disebut berhasil.

trouble-title = Bantuan
trouble-answer = Cari apa yang ditulis halaman, atau apa yang kamu lihat, lalu lakukan hal pertama yang disebut di sana.
trouble-of-link = Tautan
trouble-not-a-link = Tidak ada tautan dalam teks yang saya tempel
trouble-not-a-link-help = Salin lagi tautannya: di TikTok ketuk “Bagikan”, lalu “Salin tautan”. Teks di sekitarnya boleh dibiarkan. @nama tidak perlu tautan.
trouble-no-copy-link = Tidak ada “Salin tautan” di aplikasi
trouble-no-copy-link-help = Ketik @nama saja di sini: semua Story aktif dari kreator itu akan tampil. Memperbarui aplikasi TikTok sering memunculkan lagi tombolnya. Merekam layar adalah jalan terakhir: yang direkam aplikasinya, bukan filenya.
trouble-link-unsupported = Tautan tidak didukung
trouble-link-unsupported-help = Halaman TikTok ini bukan postingan: ini siaran LIVE, suara, hashtag, pencarian, koleksi, atau undangan. Buka Story, video, atau postingan fotonya, lalu salin tautannya.
trouble-site-unknown = Ini tautan dari situs lain
trouble-site-unknown-help-html = Hanya TikTok yang bisa disimpan di sini. <a href="/guides/instagram-stories">Yang bisa dilakukan dengan Instagram</a>.
trouble-refused-address = Tautan mengarah ke luar TikTok
trouble-refused-address-help = Tautan itu tidak diikuti, demi melindungimu dan server ini. Mungkin seseorang membuat tautan yang hanya mirip milik TikTok: salin lagi di aplikasi.
trouble-of-post = Postingan
trouble-expired = Story sudah berakhir
trouble-expired-help = Story ini tidak bisa diambil lagi: Story bertahan 24 jam. Lain kali simpan selagi waktunya masih berjalan; tanyakan kepada kreatornya apakah masih menyimpannya.
trouble-no-stories = Kreator ini tidak punya Story aktif
trouble-no-stories-help = Saat ini tidak ada, atau hanya ada Story untuk teman. Kembali lagi saat ada lingkaran di sekeliling foto profil.
trouble-not-found = Postingan tidak ada
trouble-not-found-help = Postingan sudah dihapus atau tautannya tidak lengkap. Buka di aplikasi: jika masih ada, salin lagi tautannya. Jika itu Story, mungkin memang sudah berakhir.
trouble-private = Postingan ini privat
trouble-private-help-html = Postingan ini tidak publik, jadi tidak disimpan di sini, dan tidak ada alat yang jujur yang bisa melakukannya. <a href="/guides/private-accounts">Yang bisa kamu lakukan</a>.
trouble-login-required = Hanya untuk orang yang sudah login
trouble-login-required-help = TikTok menampilkan postingan sensitif, serta Instagram dan Facebook menampilkan Story, hanya kepada orang yang sudah login. Kami tidak pernah meminta login. Simpan di aplikasinya, jika pembuatnya mengizinkan.
trouble-region-blocked = Tidak ditampilkan di negara ini
trouble-region-blocked-help = TikTok tidak menampilkan postingan ini di negara tempat server ini berada. Server di tempat lain mungkin bisa melihatnya.
trouble-withheld = Ditarik atas permintaan
trouble-withheld-help-html = Pengelola server ini menarik postingan, kreator, atau file itu setelah ada permintaan; tautan lain ke sana juga tidak berfungsi di sini. Jika menurutmu ini keliru, tanyakan kepada pengelola: kontaknya ada di <a href="/legal">Info hukum</a>.
trouble-of-file = File
trouble-no-button = Tidak ada tombol unduh
trouble-no-button-help = Tombolnya menyala setelah file terbukti utuh; sampai saat itu tautan biasa di sampingnya sudah bisa dipakai dan bertuliskan “belum diperiksa”. Jika halaman sama sekali tidak bergerak, gunakan “lihat sekarang” atau buka di browser lain.
trouble-wont-play = File tidak bisa diputar
trouble-wont-play-help = Coba pemutar lain dulu: VLC bisa memutar hampir semuanya, Google Foto sebagian besar. Jika kamu mengambil versi paling tajam (H.265), ambil versi biasa. Mengganti nama atau akhiran file tidak mengubah isinya. Di iPhone, pindahkan dari File ke Foto: buka filenya, ketuk “Bagikan”, lalu “Simpan Video”.
trouble-slow = Lambat atau terhenti
trouble-slow-help = Tidak ada yang hilang: proses berlanjut dari titik terakhir. Coba Wi-Fi atau tempat dengan sinyal lebih baik, atau lanjutkan unduhan dari daftar unduhan browser. Jika kamu memakai browser bawaan sebuah aplikasi, buka halaman ini di Safari, Chrome, atau Firefox.
trouble-media-broken = File datang dalam keadaan rusak
trouble-media-broken-help = Kiriman dari server media TikTok selalu terpotong atau rusak, jadi tidak disimpan: coba lagi, bagian yang sudah sampai mungkin bisa dilanjutkan. File setengah jadi tidak pernah diberikan kepadamu sebagai file utuh.
trouble-too-large = File terlalu besar
trouble-too-large-help = Pengelola server ini menetapkan batas untuk satu file. Minta pengelola menaikkannya, atau jalankan savethat sendiri.
trouble-no-space = Tidak ada ruang
trouble-no-space-help = Disk server ini penuh. Coba lagi nanti; pengelolanya perlu mengosongkan ruang.
trouble-of-site = TikTok dan server ini
trouble-site-refused = TikTok menolak server ini
trouble-site-refused-help-html = Ini bukan karena tautanmu: TikTok membatasi banyaknya permintaan dari satu alamat, atau ingin ada teka-teki yang dipecahkan. Coba lagi beberapa menit lagi. Pengelola server bisa memeriksanya dengan <code>savethat doctor</code>.
trouble-site-unreachable = TikTok tidak bisa dihubungi
trouble-site-unreachable-help = TikTok, atau jalur ke sana, sedang bermasalah. Coba lagi sebentar lagi; jika terus terjadi, penyebabnya jaringan server ini.
trouble-site-changed = TikTok menjawab dengan cara baru
trouble-site-changed-help-html = TikTok mengubah sesuatu yang tidak bisa dibaca versi ini. savethat yang lebih baru mungkin bisa: pengelola server ini bisa memperbaruinya, atau melaporkannya dengan <code>savethat doctor LINK --capture page.html</code>.
trouble-rate-limited = Permintaanmu terlalu cepat
trouble-rate-limited-help = Tunggu selama yang disebut dalam jawabannya, lalu coba lagi. Batas ini mencegah TikTok menolak server ini untuk semua orang.
trouble-busy = Server sedang sibuk
trouble-busy-help = Saat ini terlalu banyak yang harus dikerjakan. Coba lagi beberapa detik lagi.
trouble-no-such-page = Tidak ada apa-apa di alamat ini
trouble-no-such-page-help = Alamatnya terpotong, atau simpanannya lebih lama dari masa simpan. Mulai lagi dengan tautan yang sama.
trouble-key-refused = Server ini tidak mengizinkanmu masuk
trouble-key-refused-help-html = Sandi atau kunci salah, atau tidak diberikan. Untuk menyimpan, tanyakan kepada pengelola server; sebagian besar server tidak memintanya. Pustaka hanya untuk pemiliknya: jika sandi terlupa, kata untuk membuat sandi baru bisa didapat di server itu sendiri, dengan <code>savethat library owner</code>.
trouble-bad-request = Permintaan tidak sesuai
trouble-bad-request-help-html = Alamatnya diubah dengan tangan, atau halaman situs lain mencoba memakai halaman ini. Mulai lagi dari <a href="/">halaman pertama</a>.
trouble-internal = Ada yang salah di sini
trouble-internal-help = Ini kesalahan kami. Beri tahu pengelola server ini ID permintaan di bawah pesannya: dengan itu mereka bisa menemukan apa yang terjadi.

privacy-title = Privasi
privacy-answer = Tanpa akun, tanpa cookie untuk pengunjung, tidak ada yang dihitung. Halaman ini disusun dari pengaturan yang dipakai server ini.
privacy-kept = Yang disimpan
privacy-kept-files = File yang disimpan seseorang: di disk server ini, sekitar { $age }, dan seluruhnya sekitar { $bytes }; yang paling lama dihapus lebih dulu. Yang sedang diambil atau diunduh seseorang tetap ada sampai selesai.
privacy-kept-saves = Simpanan dan daftar, di alamat yang tidak bisa ditebak: di memori, bisa dibuka selama { $saves }, dan hilang saat server dimulai ulang. Siapa pun yang punya alamatnya bisa membukanya; alamat itu tidak tercantum di mana pun.
privacy-kept-withheld-html = Yang ditarik pengelola (<a href="/report">Laporkan</a>): daftar nomor, nama, dan hash, dalam file milik pengelola. Isi yang disebut di dalamnya tidak disimpan.
privacy-kept-library = Pustaka pemilik server ini: postingan publik yang dipilihnya, dan Story dari kreator yang disebutnya, beserta keterangan dan waktunya, sampai dikeluarkan. Tidak ada apa pun dari pengunjung di dalamnya. Untuk feed pustaka, siapa pun yang punya alamatnya, yang tidak bisa ditebak, bisa membacanya.
privacy-kept-owner = Agar hanya pemilik yang bisa masuk: sandinya sebagai hash yang tidak bisa dikembalikan, dan untuk setiap browser yang login, hash cookie-nya, kapan dimulai dan kapan berakhir, paling lama { $session }.
privacy-kept-known = Yang dikatakan TikTok tentang postingan terakhir, paling banyak { $known }: di memori, hilang saat server dimulai ulang.
privacy-kept-worked = Kapan TikTok terakhir menjawab dan lewat halaman yang mana, agar halaman ini bisa memberi tahu apakah semuanya berfungsi: hanya waktu, bukan tautan siapa atau apa isinya.
privacy-log = Isi log
privacy-log-says = Untuk setiap permintaan: kapan datangnya, ID acak, metode, jenisnya (misalnya “save”), status dan kode jawabannya, status dari TikTok sendiri jika ada, dan berapa lama. Bukan tautanmu, bukan alamatmu, bukan browsermu. Jika sebuah file gagal, juga alasannya, tanpa alamatnya.
privacy-log-metrics = Selain itu, permintaan dihitung menurut jenis dan hasilnya, serta jumlah byte seluruhnya: untuk pengelola server ini, dan bukan per pengunjung.
privacy-none = Yang tidak ada
privacy-none-but-owner-html = Tanpa akun, tanpa login, tanpa penyimpanan di browsermu selain cache biasa, tanpa iklan, tanpa penghitungan pengunjung, tanpa font, skrip, atau gambar dari tempat lain. Ada satu cookie, untuk satu orang: pemilik pustaka server ini, yang login di <a href="/owner">halaman tersendiri</a>. Isinya angka acak yang membuat browser itu tetap login. Yang hanya menyimpan sesuatu tidak mendapat cookie.
privacy-none-at-all = Tanpa akun, tanpa login, tanpa cookie, tanpa penyimpanan di browsermu selain cache biasa, tanpa iklan, tanpa penghitungan pengunjung, tanpa font, skrip, atau gambar dari tempat lain.
privacy-site = Yang dilihat TikTok
privacy-site-sees = Server ini bertanya kepada TikTok dengan alamatnya sendiri atau alamat proxy yang dilewatinya, tidak pernah dengan alamatmu. Browsermu dan orang yang membagikan tautan itu kepadamu juga tidak diteruskan: keterangan tentang pembagi dalam tautan dipotong dulu. Hanya tautan pendek yang harus diikuti apa adanya.
privacy-elsewhere = Yang di luar kendali kami
privacy-elsewhere-ask-html = Pengelola server ini bisa mengaturnya agar mencatat lebih banyak, dan bisa menyimpan lebih banyak sendiri, misalnya di proxy di depannya. Tanyakan kepada pengelola: <a href="/legal">kontak</a>.
privacy-elsewhere-unnamed = Pengelola server ini bisa mengaturnya agar mencatat lebih banyak, dan bisa menyimpan lebih banyak sendiri, misalnya di proxy di depannya. Pengelola tidak mencantumkan kontak di sini.

legal-title = Info hukum
legal-answer = Siapa pengelola server ini, untuk apa server ini, dan apa yang dilakukan jika sebuah postingan harus dihilangkan.
legal-who = Pengelola server ini
legal-what-for = Untuk apa
legal-what-for-says = Postingan publik, untuk dirimu sendiri. Minta izin sebelum membagikan yang bukan milikmu, dan sebut kreatornya. Server ini tidak memakai akun dan hanya meminta kepada TikTok apa yang ditampilkannya kepada orang asing. Server ini tidak berafiliasi dengan TikTok; nama itu milik pemiliknya.
legal-to-go = Jika sebuah postingan harus dihilangkan
legal-to-go-says-html = File hanya disimpan sebentar (<a href="/privacy">berapa lama</a>) dan tidak tercantum di mana pun. <a href="/report">Laporkan</a> menjelaskan apa yang ditulis, dan kepada siapa. Pengelola server ini bisa menarik sebuah postingan, kreator, atau file: setelah itu tidak lagi dicari, ditampilkan, atau diberikan di sini, dan yang tersimpan dihapus. Postingannya sendiri ada di TikTok: setelah dihapus atau dijadikan privat di sana, postingan itu tidak bisa diambil lagi di sini; yang disimpan sebelumnya hilang saat waktunya habis.
legal-program = Program
legal-program-says = savethat { $version }. Lisensinya, dan lisensi komponen-komponennya, disertakan bersama kode sumbernya.
legal-no-contact = Pengelola server ini tidak mencantumkan kontak. Jika alamatnya berupa nama domain, registri domain itu, atau perusahaan yang menghosting server ini, mungkin bisa meneruskan pesan.

report-title = Laporkan
report-answer = Tulis kepada pengelola server ini, dengan tautan postingannya: pengelola bisa menariknya di sini. Menghapus postingannya sendiri adalah urusan TikTok.
report-who = Kepada siapa menulis
report-send = Kirim tautan postingan, atau @nama kreatornya, dan sebutkan yang mana dari hal-hal ini. Jika kamu punya filenya, SHA-256-nya menunjuk tepat pada byte ini, dari mana pun asalnya.
report-child = Anak disakiti atau ditampilkan secara seksual
report-child-says-html = Ini didahulukan dari segalanya. Jangan simpan, dan jangan teruskan, bahkan sebagai bukti. Laporkan dulu kepada polisi atau saluran pengaduan di negaramu: <span>report.cybertip.org</span> di Amerika Serikat, <span>report.iwf.org.uk</span> di Britania Raya, salah satu dari <span>inhope.org</span> di negara lain. Lalu kepada TikTok, di aplikasinya, dan kepada pengelola server ini: tulis “keselamatan anak” di baris pertama.
report-privacy = Kamu ditampilkan, dan kamu tidak setuju
report-privacy-says-html = Gambar intim, alamat, wajah yang tidak pernah dimaksudkan untuk semua orang: sebutkan bahwa itu kamu, atau atas nama siapa kamu bicara. Untuk mencegah penyebaran gambar intim, <span>stopncii.org</span> bisa membantu; untuk yang saat itu masih di bawah umur, <span>takeitdown.ncmec.org</span>.
report-copyright = Ini karyamu
report-copyright-says = Sebutkan apa yang menjadi milikmu, di mana aslinya, dan bahwa kamu berhak meminta, atau hak siapa yang kamu wakili. Server ini menampilkan apa yang ditampilkan TikTok dan menyimpannya sebentar; formulir hak cipta di TikTok sendiri menghilangkannya untuk semua orang.
report-other = Hal lain
report-other-says = Melanggar hukum, ancaman, kekeliruan: sebutkan apa, dan di mana kamu tinggal jika ini menyangkut hukum negaramu.
report-happens = Apa yang akan terjadi
report-happens-says = Pengelola server ini yang memutuskan. Pengelola bisa menarik sebuah postingan, semua milik seorang kreator, atau sebuah file menurut byte-nya. Sejak saat itu server ini tidak mencari, menampilkan, atau memberikannya, tautan mana pun yang mengarah ke sana; yang tersimpan dihapus, beserta semua yang dibuat darinya, dan unduhan yang sedang berjalan diputus. Yang memintanya diberi tahu bahwa itu ditarik atas permintaan, tetapi tidak oleh siapa.
report-happens-library = Yang disimpan pemilik server ini untuk dirinya sendiri adalah salinannya, seolah berada di perangkatnya sendiri: itu hilang dari feed dan ekspor pustakanya, dan apakah dihapus di sana, dia yang menentukan.
report-happens-here = Ini hanya berlaku di server ini. File yang sudah disimpan seseorang di perangkatnya tetap ada di sana, dan server lain adalah milik orang lain.
report-at-tiktok = Di TikTok
report-at-tiktok-says = Hanya TikTok, atau yang mempostingnya, yang bisa menghapus postingannya sendiri. Di aplikasi ketuk “Bagikan”, lalu “Laporkan”; untuk privasi dan hak cipta, halaman bantuan TikTok punya formulir tersendiri. Setelah hilang di sana, postingan itu tidak bisa diambil lagi di sini.
report-makers = Pembuat program
report-makers-says-html = Mereka tidak mengelola bagian apa pun dari server ini dan tidak bisa menghapus apa pun darinya. Untuk kesalahan dalam program, lihat <a href="/help">Bantuan</a> dulu; lalu laporkan di tempat asal program ini, dengan ID permintaan yang ada di bawah pesannya. ID itu mengarah ke baris di log dan tidak memuat apa pun tentangmu.
