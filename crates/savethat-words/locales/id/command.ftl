command-failed = savethat: { $sentence }
command-hint = petunjuk: { $hint }
command-retry-after = coba lagi setelah: { $seconds } dtk
command-link = tautan: { $link }
command-link-beside = { $link } (suara, teks, atau sampul)
command-link-file = { $link } (file { $n } dari { $count })
command-interrupted = savethat: terputus.
command-interrupted-hint = Yang sudah sampai tetap disimpan: lanjutkan dengan perintah yang sama.
command-no-output = Hasil tidak bisa ditulis ke keluaran standar.
command-cannot-read = { $path } tidak bisa dibaca: { $error }.
command-unreadable = { $path } tidak bisa dibaca.
command-unwritable = { $path } tidak bisa ditulis.
command-no-runtime = Runtime tidak bisa dimulai.

command-list-too-large = Ini teks lebih dari 16 MiB, bukan daftar tautan.
command-output-empty = -o kosong: isinya harus folder atau templat.
command-archive-no-file = { $path } bukan file, jadi tidak bisa menjadi arsip.
command-archive-no-file-hint = Sebutkan file lain.
command-others = catatan: juga ada dalam teks itu, tidak diikuti: { $links }
command-others-more = catatan: juga ada dalam teks itu, tidak diikuti: { $links } dan { $count } lainnya
command-archived = catatan: { $link } sudah disimpan sebelumnya: ada dalam arsip
command-watermark = catatan: { $path } memuat tanda dari situsnya: tidak ada versi lain yang bisa didapat.
command-no-zip-hint = { $hint } ZIP tidak dibuat, karena tidak akan utuh: yang sudah sampai tetap disimpan, dan perintah yang sama melanjutkan dari sana.
command-progress = { $ended } dari { $posts }
command-progress-failed = { $ended } dari { $posts }, { $failed } gagal

command-show-story = Story dari { $who }
command-show-video = video dari { $who }
command-show-photos = foto dari { $who }
command-show-link = tautan
command-show-posted = diposting
command-show-expires = berakhir
command-show-caption = keterangan
command-show-file = file ke-{ $n }
command-show-sound = suara
command-show-a-video = video
command-show-a-picture = gambar
command-show-a-sound = suara
command-show-a-cover = sampul
command-show-a-subtitle = teks
command-show-marked = dengan tanda dari situsnya
command-show-seconds = { $seconds } dtk

command-ready = savethat siap: { $address }
command-metrics = savethat menampilkan metriknya: { $address }
command-works = savethat bekerja.
command-stopping = savethat: sedang berhenti. Unduhan yang berjalan boleh selesai; sekali lagi untuk langsung berhenti.
command-stopping-work = savethat: sedang berhenti. Pekerjaan yang belum selesai dikembalikan; sekali lagi untuk langsung berhenti.
command-for-phones = Untuk ponsel: { $address }
command-tells = savethat memberi tahu { $target } tentang Story yang tersimpan atau terlewat.
command-puid =
    PUID dan PGID tidak mengubah apa-apa di sini: savethat berjalan sebagai { $user }, bukan sebagai { $wanted }. Mulai sebagai pengguna itu: user: "{ $wanted }" dalam file compose, atau --user { $wanted }.
command-listen-taken =
    Sudah ada program lain yang mendengarkan di { $place }. Hentikan program itu, atau pilih alamat lain dengan --listen, seperti --listen 127.0.0.1:8081.
command-listen-forbidden =
    Tidak ada izin untuk mendengarkan di { $place }. Port di bawah 1024 sering dikhususkan untuk sistem: pilih yang lain dengan --listen.
command-listen-elsewhere = { $place } bukan alamat mesin ini.
command-listen-refused = Tidak bisa mendengarkan di { $place }: { $error }.
command-listener-gone = Pendengar sambungan sudah hilang.
command-server-stopped = Server berhenti.
command-server-crashed = Server mogok.
command-no-answer = Tidak ada server savethat yang menjawab di { $place }.

command-demo-site = Situs simulasi tidak bisa dimulai.
command-demo-folder = Folder { $path } tidak bisa dibuat.
command-demo-example = { $title } ({ $note })
command-demo-story = Story video
command-demo-story-note = Tautan pendek, seperti dari tombol bagikan di aplikasi
command-demo-photo-story = Story foto
command-demo-photo-story-note = Satu gambar, diposting empat jam lalu
command-demo-video = Sebuah video
command-demo-video-note = Postingan biasa
command-demo-photos = Postingan foto
command-demo-photos-note = Tiga gambar dan suara
command-demo-profile = Profil
command-demo-profile-note = Empat Story aktif
command-demo-expired = Story yang sudah berakhir
command-demo-expired-note = Story bertahan 24 jam; yang ini sudah berakhir
command-demo-private = Akun privat
command-demo-private-note = Tidak ditampilkan kepada pengunjung

command-library-off = Server ini tidak punya pustaka: pengaturan library nonaktif, seperti selalu begitu dengan profile = public.
command-library-refused =
    Pustaka di { $path } tidak bisa dibuka: { $why }. Pilih folder lain dengan --data, atau serahkan folder ini kepada pengguna yang menjalankan savethat.
command-library-share =
    savethat: { $path } ada di penyimpanan jaringan ({ $share }), tempat SQLite bisa kehilangan atau merusak pustaka. Taruh data di disk mesin ini, dan hanya salinan (savethat library backup) di penyimpanan jaringan itu.
command-library-none = savethat tidak punya pustaka di sini. { $why }
command-library-invite = savethat: pustakanya belum milik siapa pun. Jadikan milikmu, cukup sekali: { $address }
command-owner-word =
    Selama satu jam, kata ini bisa dipakai untuk membuat ulang sandi pemilik, satu kali: buka /owner?word=WORD di server dengan folder data ini. Sampai saat itu sandi lama tetap berlaku.
command-copied = { $posts }, { $files }, { $bytes } ada di { $folder }. Untuk memulihkan: savethat serve --data { $folder }
command-exported = { $posts }, { $files }, { $bytes } ada di { $folder }. Buka { $page } di browser.
command-posts = { $count } postingan
command-files = { $count } file
command-bytes = { $count } byte
command-not-in-copy = { $file } tidak ada dalam salinan: filenya hilang atau berubah sejak disimpan.
command-copy-not-whole = Salinan di { $folder } tidak utuh: hapus dan coba lagi.
command-copy-interrupted = Terputus. Salinan di { $folder } tidak utuh: hapus dan coba lagi.
command-no-day = { $day } bukan hari.
command-forgotten = Semua dari @{ $handle } sudah dihapus: { $count } postingan dikeluarkan.
command-forgotten-left = @{ $handle } sudah keluar dari pustaka, tetapi masih ada filenya di bawah { $folder }: hapus secara manual.
command-import-interrupted = Terputus. Yang sudah masuk utuh; perintah yang sama melanjutkan dari sana.
command-import-ended = Impor berakhir lebih awal. Yang sudah masuk sampai saat itu utuh.
command-left-out = { $file } tidak disertakan: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count } postingan baru
command-imported-already = { $count } sudah ada di pustaka
command-imported-copied = { $count } file ({ $bytes }) disalin
command-imported-left = { $count } tidak disertakan

command-no-creator = Itu bukan kreator: tulis @nama, atau tempel tautan sebuah profil.
command-watch-unsure = TikTok belum bisa ditanya tentang @{ $handle } saat ini ({ $why }). Server akan bertanya lagi dengan sendirinya.
command-watched =
    @{ $handle } dipantau sampai { $day }. Server dengan folder data ini (savethat serve) memeriksa dalam 10 detik, dan menyimpan setiap Story di bawah { $folder }.
command-not-watched = @{ $handle } tidak dipantau. Yang dipantau: savethat watch list
command-too-many-watched = { $why } Akhiri salah satunya dengan: savethat watch remove @name
command-unwatched = @{ $handle } tidak dipantau lagi.
command-unwatched-kept = @{ $handle } tidak dipantau lagi. Yang sudah disimpan tetap ada; untuk mengeluarkannya juga: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  sampai { $day }, { $looked }
command-watch-ended = @{ $handle }  berakhir { $day }, { $looked }
command-watch-looked = diperiksa { $moment }
command-watch-never-looked = belum pernah diperiksa
command-watch-child = { $line }, tidak disimpan: TikTok menandai akun ini sebagai akun anak
command-watch-failed = { $line }, pemeriksaan terakhir gagal: { $code }

command-nobody-told = Tidak ada yang diberi tahu: tentukan penerima dengan pengaturan notify, seperti ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: uji coba sampai.
command-test-failed = { $target }: uji coba tidak sampai: { $why }.

command-keys-where = Sebutkan di mana kuncinya: --keys-file FILE, atau pengaturan keys_file.
command-keys-shown = Kunci hanya ditampilkan kali ini. Program mengirimnya sebagai: Authorization: Bearer KEY
command-keys-gone = Kunci { $name } sudah dihapus.
command-keys-bytes = --bytes-a-day bernilai { $value }: { $wrong }.
command-keys-refused = Kunci seperti itu tidak ada: { $wrong }.
command-keys-owner-lost =
    { $path } tadinya milik { $owner } dan tidak bisa dikembalikan, jadi server yang berjalan sebagai pengguna itu mungkin tidak bisa membacanya. Kembalikan dengan: sudo chown { $owner } { $path }
command-keys-other-owner = Pemilik { $path } berbeda dari sebelumnya.

command-no-licences = Lisensi dalam program tidak bisa dibaca.
command-no-manual = Halaman manual tidak bisa dibuat.
