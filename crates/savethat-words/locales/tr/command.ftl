command-failed = savethat: { $sentence }
command-hint = ipucu: { $hint }
command-retry-after = yeniden deneme süresi: { $seconds } sn
command-link = bağlantı: { $link }
command-link-beside = { $link } (ses, altyazı veya kapak)
command-link-file = { $link } (dosya { $n } / { $count })
command-interrupted = savethat: yarıda kesildi.
command-interrupted-hint = Şimdiye kadar gelenler saklandı: aynı komutla devam edin.
command-no-output = Sonuç standart çıktıya yazılamadı.
command-cannot-read = { $path } okunamıyor: { $error }.
command-unreadable = { $path } okunamıyor.
command-unwritable = { $path } yazılamıyor.
command-no-runtime = Çalışma ortamı başlatılamadı.

command-list-too-large = Bu, 16 MiB’den uzun bir metin; bağlantı listesi değil.
command-output-empty = -o boş: bir klasör veya şablon olmalı.
command-archive-no-file = { $path } bir dosya değil, bu yüzden arşiv olamaz.
command-archive-no-file-hint = Başka bir dosya belirtin.
command-others = not: o metinde bunlar da vardı, açılmadı: { $links }
command-others-more = { $count ->
    [one] not: o metinde bunlar da vardı, açılmadı: { $links } ve { $count } tane daha
   *[other] not: o metinde bunlar da vardı, açılmadı: { $links } ve { $count } tane daha
}
command-archived = not: { $link } daha önce kaydedilmiş: arşivde var
command-watermark = not: { $path } sitenin filigranını taşıyor: başka bir sürüm alınamadı.
command-no-zip-hint = { $hint } Eksik olacağı için ZIP hazırlanmadı: gelenler saklandı, aynı komut oradan devam eder.
command-progress = { $ended } / { $posts }
command-progress-failed = { $ended } / { $posts }, başarısız: { $failed }

command-show-story = Hikâye: { $who }
command-show-video = video: { $who }
command-show-photos = fotoğraflar: { $who }
command-show-link = bağlantı
command-show-posted = paylaşıldı
command-show-expires = sona eriyor
command-show-caption = açıklama
command-show-file = dosya { $n }
command-show-sound = ses
command-show-a-video = video
command-show-a-picture = görsel
command-show-a-sound = ses
command-show-a-cover = kapak
command-show-a-subtitle = altyazı
command-show-marked = sitenin filigranıyla
command-show-seconds = { $seconds } sn

command-ready = savethat hazır: { $address }
command-metrics = savethat ölçümlerini şurada gösteriyor: { $address }
command-works = savethat çalışıyor.
command-stopping = savethat: durduruluyor. Süren indirmeler bitebilir; hemen durdurmak için bir kez daha.
command-stopping-work = savethat: durduruluyor. Süren işler geri veriliyor; hemen durdurmak için bir kez daha.
command-for-phones = Telefonlar için: { $address }
command-tells = savethat, saklanan veya kaçırılan Hikâyeleri şuraya bildiriyor: { $target }.
command-puid =
    PUID ve PGID burada bir şey değiştirmez: savethat { $user } olarak çalışıyor, { $wanted } olarak değil. Onu o kullanıcıyla başlatın: bir compose dosyasında user: "{ $wanted }" veya --user { $wanted }.
command-listen-taken =
    { $place } adresini zaten başka bir şey dinliyor. Onu durdurun veya --listen ile başka bir adres seçin, örneğin --listen 127.0.0.1:8081.
command-listen-forbidden =
    { $place } adresini dinleme izni yok. 1024’ten küçük bağlantı noktaları çoğu zaman sisteme ayrılmıştır: --listen ile başka birini seçin.
command-listen-elsewhere = { $place } bu makinenin bir adresi değil.
command-listen-refused = { $place } adresi dinlenemiyor: { $error }.
command-listener-gone = Dinleyici artık yok.
command-server-stopped = Sunucu durdu.
command-server-crashed = Sunucu çöktü.
command-no-answer = { $place } adresinde hiçbir savethat sunucusu yanıt vermiyor.

command-demo-site = Benzetilmiş site başlamadı.
command-demo-folder = { $path } klasörü oluşturulamadı.
command-demo-example = { $title } ({ $note })
command-demo-story = Bir video Hikâyesi
command-demo-story-note = Uygulamanın paylaş düğmesinin verdiği gibi kısa bir bağlantı
command-demo-photo-story = Bir fotoğraf Hikâyesi
command-demo-photo-story-note = Dört saat önce paylaşılmış tek görsel
command-demo-video = Bir video
command-demo-video-note = Normal bir gönderi
command-demo-photos = Bir fotoğraf gönderisi
command-demo-photos-note = Üç görsel ve bir ses
command-demo-profile = Bir profil
command-demo-profile-note = Yayında dört Hikâye
command-demo-expired = Sona ermiş bir Hikâye
command-demo-expired-note = Hikâyeler 24 saat yayında kalır; bu sona erdi
command-demo-private = Gizli bir hesap
command-demo-private-note = Ziyaretçilere gösterilmez

command-library-off = Bu sunucuda kitaplık yok: library ayarı kapalı; profile = public ile her zaman böyledir.
command-library-refused =
    { $path } içindeki kitaplık açılamıyor: { $why }. --data ile başka bir klasör seçin veya bu klasörü savethat’i çalıştıran kullanıcıya verin.
command-library-share =
    savethat: { $path } bir ağ paylaşımında ({ $share }); SQLite orada kitaplığı kaybedebilir veya bozabilir. Verileri bu makinenin bir diskinde, paylaşımda ise yalnızca kopyaları (savethat library backup) tutun.
command-library-none = savethat burada kitaplık tutmuyor. { $why }
command-library-invite = savethat: kitaplığının henüz sahibi yok. Bir kez, sahiplenin: { $address }
command-owner-word =
    Bu sözcük bir saat boyunca, bir kez, sahibin parolasını yeniden belirler: bu veri klasörünün sunucusunda /owner?word=WORD adresini açın. O zamana kadar eski parola geçerlidir.
command-copied = { $folder } içinde: { $posts }, { $files }, { $bytes }. Geri yüklemek için: savethat serve --data { $folder }
command-exported = { $folder } içinde: { $posts }, { $files }, { $bytes }. { $page } dosyasını bir tarayıcıda açın.
command-posts = { $count ->
    [one] { $count } gönderi
   *[other] { $count } gönderi
}
command-files = { $count ->
    [one] { $count } dosya
   *[other] { $count } dosya
}
command-bytes = { $count ->
    [one] { $count } bayt
   *[other] { $count } bayt
}
command-not-in-copy = { $file } kopyada yok: dosya silinmiş ya da saklandığından beri değişmiş.
command-copy-not-whole = { $folder } içindeki kopya eksik: onu silin ve yeniden deneyin.
command-copy-interrupted = Yarıda kesildi. { $folder } içindeki kopya eksik: onu silin ve yeniden deneyin.
command-no-day = { $day } bir gün değil.
command-forgotten = { $count ->
    [one] @{ $handle } silindi: { $count } gönderi çıkarıldı.
   *[other] @{ $handle } silindi: { $count } gönderi çıkarıldı.
}
command-forgotten-left = @{ $handle } kitaplıktan çıktı ama { $folder } altında dosyaları kaldı: onları elle silin.
command-import-interrupted = Yarıda kesildi. Alınanlar eksiksiz; aynı komut oradan devam eder.
command-import-ended = İçe aktarma erken bitti. O ana kadar alınanlar eksiksiz.
command-left-out = { $file } dışarıda bırakıldı: { $why }.
command-imported = { $new }, { $already }, { $copied }, { $left }.
command-imported-new = { $count ->
    [one] { $count } gönderi yeni
   *[other] { $count } gönderi yeni
}
command-imported-already = { $count ->
    [one] { $count } tanesi zaten kitaplıktaydı
   *[other] { $count } tanesi zaten kitaplıktaydı
}
command-imported-copied = { $count ->
    [one] { $count } dosya ({ $bytes }) kopyalandı
   *[other] { $count } dosya ({ $bytes }) kopyalandı
}
command-imported-left = { $count ->
    [one] { $count } tanesi dışarıda bırakıldı
   *[other] { $count } tanesi dışarıda bırakıldı
}

command-no-creator = Bu bir içerik üreticisi değil: @ad yazın veya bir profilin bağlantısını yapıştırın.
command-watch-unsure = @{ $handle } az önce TikTok’a sorulamadı ({ $why }). Sunucu kendiliğinden yeniden sorar.
command-watched =
    @{ $handle } takip ediliyor (son gün: { $day }). Bu veri klasöründeki bir sunucu (savethat serve) 10 saniye içinde bakar ve her Hikâyeyi { $folder } altında saklar.
command-not-watched = @{ $handle } takip edilmiyor. Takip edilenler: savethat watch list
command-too-many-watched = { $why } Birini bitirmek için: savethat watch remove @name
command-unwatched = @{ $handle } artık takip edilmiyor.
command-unwatched-kept = @{ $handle } artık takip edilmiyor. Saklananlar kalıyor; onları da çıkarmak için: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  son gün { $day }, { $looked }
command-watch-ended = @{ $handle }  bitti { $day }, { $looked }
command-watch-looked = son bakış { $moment }
command-watch-never-looked = hiç bakılmadı
command-watch-child = { $line }, saklanmıyor: TikTok hesabı çocuk hesabı olarak işaretliyor
command-watch-failed = { $line }, son bakış başarısız: { $code }

command-nobody-told = Kimseye haber verilmiyor: notify ayarıyla birini belirtin, örneğin ntfy://ntfy.sh/TOPIC.
command-test-came = { $target }: deneme ulaştı.
command-test-failed = { $target }: deneme ulaşmadı: { $why }.

command-keys-where = Anahtarların nerede olduğunu belirtin: --keys-file FILE veya keys_file ayarı.
command-keys-shown = Yalnızca bu kez gösterilir. Bir program onu şöyle gönderir: Authorization: Bearer KEY
command-keys-gone = { $name } anahtarı silindi.
command-keys-bytes = --bytes-a-day değeri { $value }: { $wrong }.
command-keys-refused = Böyle bir anahtar olamaz: { $wrong }.
command-keys-owner-lost =
    { $path } dosyasının sahibi { $owner } idi ve geri verilemedi; bu yüzden o kullanıcı olarak çalışan bir sunucu onu okuyamayabilir. Şununla geri verin: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } dosyasının sahibi artık başka.

command-no-licences = Programdaki lisanslar okunamıyor.
command-no-manual = Kılavuz sayfası oluşturulamadı.
