owned-nav = Size ait sayfalar
owned-nav-kept = Saklananlar
owned-nav-watched = Takip
owned-nav-owner = Sahip
owned-name-example = @ad
owned-post = { $what }: { $who }, { $day }

did-kept-already = Bu zaten kitaplıkta.
did-kept = { $count ->
    [one] { $count } gönderi kitaplık yolunda. Eksiksiz olanlar burada görünür.
   *[other] { $count } gönderi kitaplık yolunda. Eksiksiz olanlar burada görünür.
}
did-removed = { $count ->
    [one] { $count } gönderi dosyalarıyla birlikte çıkarıldı.
   *[other] { $count } gönderi dosyalarıyla birlikte çıkarıldı.
}
did-watched = Bundan sonra her Hikâyesi saklanacak.
did-unsure = Takip başladı. Az önce hesap TikTok’a sorulamadı; kendiliğinden yeniden sorulacak.
did-ended = Artık takip edilmiyor. Saklananlar kalıyor.
did-forgotten = { $count ->
    [one] Ona ait her şey silindi: dosyalarıyla birlikte { $count } gönderi ve takip.
   *[other] Ona ait her şey silindi: dosyalarıyla birlikte { $count } gönderi ve takip.
}
did-fed = Akışın yeni bir adresi var; eskisi artık geçerli değil.
did-changed = Parola değişti. Öbür tüm tarayıcıların yeniden oturum açması gerekiyor.

entrance-begin = Bu kitaplığı sahiplenin
entrance-owner = Sahip
entrance-enter = Oturum aç
entrance-begin-how = Kaydetmek için hesap gerekmez, hiçbir zaman da gerekmeyecek. Kitaplık ve takip, sunucuyu işleten kişiye aittir: sunucunun başlarken yazdırdığı sözcükle bir parola belirleyin.
entrance-word = Sunucu günlüğündeki sözcük
entrance-new-password = { $count ->
    [one] Yeni parola, en az { $count } karakter
   *[other] Yeni parola, en az { $count } karakter
}
entrance-set = Parolayı belirle
entrance-change = Parolayı değiştir
entrance-old-password = Şimdiki parola
entrance-change-now = Değiştir
entrance-leave = Burada oturumu kapat
entrance-enter-how = Bu sunucunun kitaplığının sahibi için. Kaydetmek için hesap gerekmez, hiçbir zaman da gerekmeyecek.
entrance-password = Parola

shelf-title = Kitaplık
shelf-used = { $count ->
    [one] { $count } gönderi, { $size }.
   *[other] { $count } gönderi, { $size }.
}
shelf-disk = Disk %{ $percent } dolu.
shelf-dying = Sırada kaybolacaklar
shelf-dying-kept = saklandı
shelf-dying-waiting = saklanıyor
shelf-words = Açıklamalar ve adlar
shelf-search = Ara
shelf-narrow = İçerik üreticisine, türe veya güne göre
shelf-creator = İçerik üreticisi
shelf-kind = Tür
shelf-kind-all = tümü
shelf-kind-story = Hikâyeler
shelf-kind-video = videolar
shelf-kind-photos = fotoğraflar
shelf-from = İlk gün
shelf-to = Son gün
shelf-empty-html = Henüz hiçbir şey saklanmadı. Bir şey kaydedip “Kitaplıkta sakla”ya basın veya <a href="/watch">bir içerik üreticisini takip edin</a>: o zaman her Hikâyesi kendiliğinden buraya gelir.
shelf-nothing-fits-html = Saklananların hiçbiri uymuyor. <a href="/library">Tümünü göster</a>
shelf-files = { $count ->
    [one] { $count } dosya · { $size }
   *[other] { $count } dosya · { $size }
}
shelf-gone = artık herkese açık değil
shelf-export-chosen = Seçilenleri ZIP olarak dışa aktar
shelf-export-all = Bulunanların tümünü dışa aktar
shelf-remove-chosen = Seçilenleri çıkar
shelf-first = İlk sayfa
shelf-older = Daha eskiler

kept-times-html = Paylaşıldı: <time class="day" datetime="{ $machine }">{ $day }</time> · saklandı: <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = En geç { $day } tarihinden beri herkese açık değil: hiçbir akışta ve dışa aktarmada yer almaz.
kept-download = Dosyayı indir
kept-theirs-html = <bdi>{ $who }</bdi>: tümü
kept-at-site = Sitesinde
kept-export = ZIP olarak dışa aktar
kept-remove = Çıkar

sure-title = Çıkar
sure-one = Bu gönderi dosyalarıyla birlikte çıkarılsın mı ({ $size })?
sure-many = { $count ->
    [one] { $count } gönderi dosyalarıyla birlikte çıkarılsın mı ({ $size })?
   *[other] Bu { $count } gönderi dosyalarıyla birlikte çıkarılsın mı ({ $size })?
}
sure-undone = Bu geri alınamaz. Dışa aktarılan veya yedeklenen kopyalar kalır.
sure-remove = Kalıcı olarak çıkar
sure-keep = Sakla

watches-title = Takip
watches-lead = Takip ettiğiniz içerik üreticisinin her Hikâyesi kaybolmadan saklanır.
watches-begin = Bir içerik üreticisini takip edin
watches-account = Herkese açık hesap
watches-days = Gün
watches-add = Takip et
watches-how-many = { $count } / { $most }. Bir takip, yenilenmezse süresi dolunca biter.
watches-ended-html = <strong class="said failed">bitti</strong> { $day }
watches-until = son gün: { $day }
watches-not-looked = henüz bakılmadı
watches-looked = { $ago } bakıldı
watches-a-day = { $count ->
    [one] günde yaklaşık { $count } Hikâye
   *[other] günde yaklaşık { $count } Hikâye
}
watches-of-a-child = Saklanmıyor: TikTok bu hesabı çocuk hesabı olarak işaretliyor.
watches-failed = Son bakış başarısız oldu: { $why }.
watches-theirs = Ondan saklananlar
watches-feed = Akış
watches-feed-note = (adresini bilen okuyabilir)
watches-renew = { $count ->
    [one] { $count } gün daha yenile
   *[other] { $count } gün daha yenile
}
watches-feed-anew = Yeni akış adresi
watches-feed-begin = Akış oluştur
watches-end = Bitir
watches-forget = Ona ait her şeyi sil
watches-forget-sure = dosyalar, kayıtlar ve takip, kalıcı olarak
watches-forget-now = Sil

told-title = Kimlere haber verilir
told-nobody-html = Hiç kimseye. Sunucuyu işleten kişi onları <code>notify</code> ayarıyla belirtir: ntfy, Gotify, bir webhook veya e-posta.
told-test = Deneme gönder
told-failed-html = <strong class="said failed">ulaşmadı</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">ulaştı</strong> <code>{ $target }</code>

happened-title = Neler oldu
happened-kept = Hikâye saklandı
happened-missed = Hikâye kaçırıldı: { $why }
happened-not-looked = { $since } ile { $until } arasında bakılmadı
happened-closed = hesap kapalı: { $why }

why-not-a-link = bağlantı değil
why-site-unknown = bilinmeyen site
why-link-unsupported = desteklenmeyen bağlantı
why-no-stories = Hikâye yok
why-expired = sona erdi
why-not-found = bulunamadı
why-private = gizli
why-login-required = oturum açmak gerekiyor
why-region-blocked = bu ülkede gösterilmiyor
why-site-refused = site reddetti
why-site-unreachable = siteye ulaşılamadı
why-site-changed = site değişti
why-media-broken = dosya bozuk
why-too-large = çok büyük
why-no-space = diskte yer yok
why-withheld = sunucuyu işleten kişi kaldırdı
why-rate-limited = çok sık istek
why-refused-address = TikTok dışı adres
why-internal = iç hata
why-under-age = çocuk hesabı

feed-title = @{ $handle } ({ $name })

owned-stale-form = Bu form, oturum açmanızdan eski ya da bu sunucudan değil.
owned-stale-form-hint = Sayfayı yeniden yükleyin ve bir kez daha gönderin.
owned-lost-form = Bu form ne yapılacağını söylemiyor.
owned-lost-form-hint = Sayfayı yeniden yükleyin.

entrance-wrong-word = Bu, sunucunun yazdırdığı sözcük değil ya da süresi doldu.
entrance-wrong-word-hint = Sahibi olmadığı sürece sunucu her başlayışında yenisini yazdırır; aynısını şu komut da yapar: savethat library owner
entrance-wrong-password = Bu, sahibin parolası değil.
entrance-wrong-password-hint = Unuttunuz mu? Sunucuyu işleten kişi yenisini şununla alır: savethat library owner
entrance-wrong-old-password = Bu, şimdiki parolanız değil.
entrance-wrong-old-password-hint = Hiçbir şey değişmedi.
entrance-too-short = { $count ->
    [one] Parola çok kısa: en az { $count } karakter olmalı.
   *[other] Parola çok kısa: en az { $count } karakter olmalı.
}
entrance-too-short-hint = Art arda üç dört sözcük iyi bir parola olur.
entrance-too-long = Parola çok uzun.
entrance-too-long-hint = { $count ->
    [one] { $count } bayt yeter.
   *[other] { $count } bayt yeter.
}

shelf-asks-too-much = Bu, bir kerede aranabileceğinden fazla.
shelf-no-kind = Tür şunlardan biridir: story, video, photos.
shelf-no-place = Listede böyle bir yer yok: ilk sayfasından başlayın.
shelf-no-day = { $text } bir gün değil: 2026-11-22 gibi yazın.
shelf-too-many = { $count ->
    [one] { $count } gönderiden fazlası tek bir arşiv için çok.
   *[other] { $count } gönderiden fazlası tek bir arşiv için çok.
}
shelf-too-many-hint = Aramayı daraltın veya her şeyi şununla kopyalayın: savethat library export
shelf-none-chosen = Hiç gönderi seçilmedi.
shelf-none-chosen-hint = İstediklerinizi işaretleyin.
shelf-file-stays = Kitaplıktan çıktı ama dosyası diskten silinemedi.

watches-no-days = Gün sayısı 1 ile 365 arasında olmalı.
watches-no-days-hint = Genellikle 30’dur.
watches-no-creator = Bu bir içerik üreticisi değil.
watches-no-creator-hint = @ad yazın veya bir profilin bağlantısını yapıştırın.
watches-under-age-hint = Başkalarının çocuklarının Hikâyelerini saklamayın.
watches-too-many-hint = Önce başka bir takibi bitirin.
watches-files-stay = Kitaplıktan çıktı ama dosyalarından bazıları diskten silinemedi.
watches-none-such = Bu içerik üreticisi takip edilmiyor.
watches-none-such-hint = Takip başka bir pencerede bitirilmiş olabilir.
watches-unsure = Hiçbir şey çıkarılmadı: emin olduğunuzu belirtmediniz.
watches-unsure-hint = Düğmenin yanındaki kutuyu işaretleyin: silinen geri getirilemez.
told-nobody = Bu sunucuda kimseye haber verilmiyor.
told-nobody-hint = notify ayarıyla birini belirtin, örneğin ntfy://ntfy.sh/TOPIC.

