doctor-ok = tamam
doctor-failed = HATA
doctor-spare = gereksiz
doctor-skipped = atlandı

doctor-because = nedeni: { $reason }
doctor-site-said = sitenin söylediği: { $code } { $message }

doctor-version = { $version }, { $system } üzerinde
doctor-no-proxy = ayarlanmamış
doctor-proxy-passed = ayarlanmış, ama NO_PROXY { $host } için devre dışı bırakıyor
doctor-proxy = istekler ayarlanmış { $scheme } vekil sunucusundan geçiyor; bağlantı kabul ediyor
doctor-proxy-refuses = Ayarlanmış vekil sunucu bağlantı kabul etmiyor: { $why }.
doctor-proxy-late = 10 sn içinde yanıt yok
doctor-proxy-hint = Onu başlatın ya da HTTPS_PROXY ve ALL_PROXY değerlerini düzeltin veya kaldırın.
doctor-dns-proxied = adları vekil sunucu arıyor
doctor-dns-error = { $host } için burada adres yok: { $error }.
doctor-dns-late = { $host } adını aramak 10 saniyeden uzun sürdü.
doctor-dns-none = { $host } için burada adres yok.
doctor-dns-hint = Bu makinenin ağına ve ad sunucularına bakın; bazı ağlar siteyi adıyla engeller.
doctor-dns-inside = { $host } burada bir ağın içindeki bir adrese gidiyor.
doctor-dns-inside-hint = Bu ağdaki bir şey, örneğin bir reklam filtresi, siteyi adıyla engelliyor: orada tiktok.com için izin verin.
doctor-dns = { $count ->
    [one] { $host }: { $count } adres
   *[other] { $host }: { $count } adres
}
doctor-dns-some = { $count ->
    [one] { $host }: { $count } adres, herkese açık olanlar: { $public }
   *[other] { $host }: { $count } adres, herkese açık olanlar: { $public }
}
doctor-tls = bağlanıldı, sitenin sertifikası geçerli, site yanıt veriyor
doctor-tls-hint = Bu makinenin saatine ve kök sertifikalarına bakın. Şifreli bağlantıların içine bakan bir filtrenin kendi sertifikası SSL_CERT_FILE içinde olmalı.
doctor-connect-hint = Yukarıdaki adımlara bakın. Onlar iyiyse bu makine ile TikTok arasındaki bir şey bağlantıları kesiyor.
doctor-no-clock = site saatin kaç olduğunu söylemedi
doctor-clock = sitenin saatiyle fark { $seconds } sn
doctor-clock-off = { $count ->
    [one] Bu makinenin saati ile sitenin saati arasında { $count } dakika fark var.
   *[other] Bu makinenin saati ile sitenin saati arasında { $count } dakika fark var.
}
doctor-clock-hint = Saati ayarlayın, sonra yeniden deneyin.
doctor-disk-full = { $folder } için { $megabytes } MB kaldı.
doctor-disk = { $folder } yazılabiliyor
doctor-disk-room = { $folder } yazılabiliyor, { $megabytes } MB kaldı
doctor-disk-little = { $folder } yazılabiliyor; kalan { $megabytes } MB, geçici depolamanın daha kullanabileceği { $wanted } MB’den az
doctor-no-link = bakılacak bağlantı yok
doctor-no-page = sayfa gelmedi
doctor-no-challenge = istenip çözülen bir hesaplama testi yok
doctor-challenge = bir hesaplama testi istendi ve çözüldü: { $ways }
doctor-answer = HTTP { $status }, { $bytes } bayt
doctor-answer-found = { $answer }, { $found }
doctor-found = gönderi var
doctor-found-in = gönderinin bulunduğu yer: { $place }
doctor-refused-hint = Birkaç dakika bekleyin. Sürerse TikTok bu ağı istemiyor: başka bir çıkış yolu (HTTPS_PROXY) işe yarayabilir.
doctor-unreachable-hint = Yukarıdaki adımlara bakın. Onlar iyiyse birazdan yeniden deneyin.
doctor-no-post = gönderi yok
doctor-media = { $format } dosyasının ilk baytları, toplam { $bytes } bayt
doctor-media-endless = { $format } dosyasının ilk baytları, uzunluğu bilinmiyor
doctor-capture-none = Sayfa gelmedi, bu yüzden yazılacak bir şey yok.
doctor-capture = Sayfa şurada: { $path }. Göndermeden önce gözden geçirin.
doctor-capture-unwritten = { $path } yazılamadı: { $error }.
