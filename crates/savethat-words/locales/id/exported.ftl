exported-title = Postingan tersimpan
exported-title-page = Postingan tersimpan, halaman { $number }

exported-words = Kata
exported-creator = Kreator
exported-creator-example = @nama
exported-kind = Jenis
exported-all = semua
exported-stories = Story
exported-videos = video
exported-photos = foto
exported-from = Dari
exported-until = Sampai

exported-looking = Mencari…
exported-unreadable = Sebagian dari salinan ini tidak bisa dibaca.
exported-found = { $count } ditemukan
exported-shown = { $count } ditampilkan, masih ada lagi

exported-a-story = Story
exported-a-video = video
exported-some-photos = foto
exported-open = buka
exported-on-tiktok = di TikTok
exported-nothing = Tidak ada apa-apa di sini.

exported-more = Tampilkan lagi
exported-newer = Lebih baru
exported-older = Lebih lama

exported-not-whole = savethat library export tidak sampai selesai di sini. Hapus folder ini dan coba lagi.
packed-missing = File-file ini hilang dari pustaka atau berubah sejak disimpan:
