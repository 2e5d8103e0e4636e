watching-words = Mengikuti seseorang tanpa sepengetahuannya bisa menjadi pelecehan. Jangan simpan Story anak orang lain.
watching-child = { $who } tidak dipantau: TikTok menandai akun ini sebagai akun anak.
watching-too-many = { $count } kreator sudah dipantau, batas server ini (pengaturan watches).

store-foreign = File ini bukan pustaka savethat: pindahkan, atau atur folder data lain.
store-foreign-named = { $path } bukan pustaka savethat: pindahkan, atau atur folder data lain.
store-damaged = Pustaka rusak: ganti dengan salinan dari cadanganmu (file yang disimpan sendiri tidak disentuh).
store-damaged-named = { $path } rusak: ganti dengan salinan dari cadanganmu (file yang disimpan sendiri tidak disentuh).
store-newer = { $path } ditulis oleh savethat yang lebih baru: gunakan versi itu, karena versi lama akan menghilangkan yang ditulisnya.
store-full = Disk penuh.
store-busy = Pustaka sedang dikunci program lain.
store-away = Database tidak menjawab.
store-away-named = Database { $name } tidak menjawab.
store-locked = Database menolak nama pengguna dan sandi ini, atau tidak ada database dengan nama yang diberikan: periksa pengaturan database_url.
store-locked-named = Database { $name } menolak nama pengguna dan sandi ini, atau database itu tidak ada: periksa pengaturan database_url.
store-unreadable = Pustaka memuat sesuatu yang tidak ditulis program ini: { $what }.
store-other = Pustaka tidak menjawab.

copying-there = { $path } sudah ada.
copying-disk = { $path } tidak bisa ditulis.
copying-stopped = Prosesnya terputus.
importing-folder = { $path } tidak bisa dibaca.
importing-disk = Pustaka tidak bisa ditulis: { $error }.

left-half = filenya baru setengah
left-archive = ini arsip: ekstrak dulu
left-made = file ini dibuat dari sebuah postingan, dan bukan salah satu filenya
left-no-media = ini bukan video dan bukan gambar
left-no-sidecar = file di sampingnya bukan file pendamping savethat
left-other-site = file ini dari situs yang tidak dikenal program ini
left-no-post = file pendampingnya menyebut postingan yang tidak mungkin ada
left-unknown = namanya tidak menunjukkan dari postingan mana, dan tidak ada file pendamping di sampingnya
left-not-recorded = postingannya ada di pustaka tanpa file ini
