exported-title = Kaydedilen gönderiler
exported-title-page = Kaydedilen gönderiler, sayfa { $number }

exported-words = Sözcükler
exported-creator = İçerik üreticisi
exported-creator-example = @ad
exported-kind = Tür
exported-all = tümü
exported-stories = Hikâyeler
exported-videos = videolar
exported-photos = fotoğraflar
exported-from = İlk gün
exported-until = Son gün

exported-looking = Aranıyor…
exported-unreadable = Bu kopyanın bir bölümü okunamıyor.
exported-found = { $count } gönderi bulundu
exported-shown = { $count } gönderi gösteriliyor, dahası var

exported-a-story = Hikâye
exported-a-video = video
exported-some-photos = fotoğraflar
exported-open = aç
exported-on-tiktok = TikTok’ta
exported-nothing = Burada hiçbir şey yok.

exported-more = Daha fazla göster
exported-newer = Daha yeniler
exported-older = Daha eskiler

exported-not-whole = savethat library export burada sonuna kadar gelmedi. Bu klasörü silin ve yeniden deneyin.
packed-missing = Bu dosyalar kitaplıktan silinmiş ya da saklandıklarından beri değişmiş:
