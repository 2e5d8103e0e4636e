push-title = Di perangkat ini
push-lead = Biarkan perangkat ini memberi tahu kamu saat sebuah Story tersimpan atau terlewat, meski halaman ini ditutup.
push-name = Nama perangkat ini
push-tell = Beri tahu di perangkat ini
push-told-here = Perangkat ini menerima notifikasi.
push-asking = Sebentar…
push-needs-https = Halaman ini dibuka lewat http biasa. Notifikasi memerlukan https, karena diwajibkan browser.
push-needs-home = Di iPhone atau iPad, halaman ini harus ada di layar utama dulu: ketuk “Bagikan”, lalu “Tambah ke Layar Utama”, buka dari sana, dan kembali ke halaman ini.
push-refused = Browser ini diatur untuk tidak menampilkan notifikasi dari halaman ini. Izinkan di pengaturan perangkat atau di samping alamat halaman, lalu muat ulang.
push-unable = Browser ini tidak bisa menerima notifikasi ketika halaman ditutup.
push-failed = Tidak berhasil: layanan push browser tidak menjawab. Coba lagi.

push-devices = Perangkat yang menerima notifikasi
push-device-line = { $language }, sejak { $day }, lewat { $service }
push-this-one = perangkat ini
push-test = Uji coba
push-stop = Hentikan
push-came-through = Uji coba sampai di { $name }.
push-not-through = Uji coba tidak sampai di { $name }: { $why }.
push-did-told = Mulai sekarang perangkat ini menerima notifikasi.
push-did-stopped = Perangkat itu tidak menerima notifikasi lagi.

push-privacy = Perangkat tempat pemilik ingin menerima notifikasi: untuk masing-masing, nama, bahasa, di alamat mana perangkat itu menemukan server ini, serta alamat dan kunci yang dipakai layanan push browsernya untuk menerima pesan, sampai dihentikan atau perangkatnya tidak ada lagi. Layanan itu melihat kapan sebuah pesan datang dan seberapa panjang; isinya dienkripsi untuk perangkat itu.

push-wrong-endpoint = Ini bukan alamat layanan push.
push-wrong-endpoint-hint = Alamatnya diawali https://, menyebut host tanpa port sendiri, dan panjangnya paling banyak 1.000 karakter.
push-wrong-keys = Ini bukan kunci browser.
push-wrong-keys-hint = p256dh adalah titik pada kurva P-256 dan auth terdiri dari 16 byte, keduanya dalam base64url, seperti yang diberikan PushSubscription.toJSON().
push-wrong-name = Nama perangkat terdiri dari 1 sampai 64 karakter.
push-wrong-name-hint = Misalnya: iPhone.
push-too-many = { $most } perangkat sudah menerima notifikasi, itu batas maksimalnya.
push-too-many-hint = Hentikan yang lain dulu.
push-no-device = Perangkat itu tidak ada.
push-no-device-hint = Mungkin sudah dihentikan di jendela lain. Yang menerima notifikasi: GET /api/v1/push
push-switched-off = Server ini tidak mengirim notifikasi ke perangkat mana pun.
push-switched-off-hint = Pengelolanya bisa menemukan penyebabnya di log.

push-not-written = pesan untuknya tidak bisa ditulis
push-inside = layanan push-nya ada di dalam jaringan
push-gone = layanan push-nya menjawab { $status }: browser tidak mau menerima pesan lagi
push-later = layanan push-nya menjawab { $status }: nanti
push-not-trusted = layanan push-nya menjawab { $status }: mungkin ingin tahu siapa yang bisa dihubungi, jadi isi public_url atau operator_contact
push-not-taken = layanan push-nya menjawab { $status }

push-test-title = Uji coba dari savethat
push-test-body = Pesan sampai di perangkat ini.
push-more = dan { $count } lainnya
