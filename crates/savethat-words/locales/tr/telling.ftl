telling-kept = { $who }: bir Hikâye saklandı.
telling-missed = { $who }: bir Hikâye kaçırıldı. { $why }
telling-not-looked = { $who }: { $since } ile { $until } arasında bakılmadı. O sıradaki Hikâyeler eksik olabilir.
telling-closed = { $who }: Hikâyeler görülemiyor. { $why }

telling-missed-over = Saklanamadan sona erdi.
telling-missed-somehow = Saklanamadı.

telling-closed-private = Hesap gizli.
telling-closed-gone = TikTok böyle bir hesabın bulunmadığını söylüyor.
telling-closed-login = Yalnızca oturum açmış kişilere gösteriliyor.
telling-closed-region = TikTok, bu sunucunun istek yaptığı ülkede göstermiyor.
telling-closed-withheld = Sunucuyu işleten kişi istek üzerine kaldırdı.
telling-closed-child = TikTok hesabı çocuk hesabı olarak işaretliyor; böyle hesaplar takip edilmez.
telling-closed-somehow = TikTok göstermiyor.

telling-title-kept = { $who }: bir Hikâye saklandı
telling-title-missed = { $who }: bir Hikâye kaçırıldı
telling-title-not-looked = { $who }: Hikâyelere bakılmadı
telling-title-closed = { $who }: hesap kapalı
telling-title-counts = Hikâyeler: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } saklandı
   *[other] { $count } saklandı
}
telling-count-missed = { $count ->
    [one] { $count } kaçırıldı
   *[other] { $count } kaçırıldı
}
telling-count-not-looked = { $count ->
    [one] { $count } kez bakılmadı
   *[other] { $count } kez bakılmadı
}
telling-count-closed = { $count ->
    [one] { $count } hesap kapalı
   *[other] { $count } hesap kapalı
}
telling-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}

telling-test-title = savethat denemesi
telling-test = Bunu savethat notify test gönderdi: mesajlar ulaşıyor.

untold-inside = adresi bir ağın içinde: bu isteniyorsa notify_private = yes yapın
untold-elsewhere = { $status } yanıtını verdi ve başka bir yere sorulmasını istiyor, bu yapılmaz: o adresi yazın
untold-later = { $status } yanıtını verdi: daha sonra
untold-password = { $status } yanıtını verdi: adresindeki parolaya veya belirtece bakın
untold-address = { $status } yanıtını verdi: adresine bakın
untold-status = { $status } yanıtını verdi
untold-no-relay = smtp_url ve smtp_from gerekli
untold-mail-late = e-posta sunucusu zamanında yanıt vermedi
untold-mail-no-tls = e-posta sunucusu STARTTLS sunmuyor: smtp_url içinde smtps:// kullanın
untold-mail-address = adresine e-posta yazılamaz
untold-mail-code = e-posta sunucusu { $code } yanıtını verdi
untold-mail-cannot = e-posta sunucusu gerekeni yapamıyor
untold-mail-broke = e-posta sunucusuyla bağlantı koptu
untold-mail-out-of-turn = e-posta sunucusu sırası gelmeden konuşuyor

notify-forms = https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN veya mailto:ADDRESS yazın
notify-space = içinde boşluk veya satır sonu var: birden çok adresin arasına virgül koyun
notify-mail = mailto: sonrasındaki bir e-posta adresi değil
notify-no-address = bir adres değil
notify-no-host = sunucu adı belirtmiyor
notify-topic = bir konu en fazla 64 harf, rakam, _ ve - işaretinden oluşur
notify-wants-topic = ntfy://HOST/TOPIC örneğindeki gibi bir konu ister, arkasında başka bir şey olmaz
notify-wants-token = gotify://HOST/TOKEN örneğindeki gibi bir belirteç ister, arkasında başka bir şey olmaz
notify-secret-short = en az 16 karakter olmalı
smtp-form = smtps://USER:PASSWORD@HOST:465 veya smtp://USER:PASSWORD@HOST:587 yazın
smtp-behind = sunucu adı ve bağlantı noktasından sonra bir şey gelmez: smtps://USER:PASSWORD@HOST:465 veya smtp://USER:PASSWORD@HOST:587 yazın
smtp-not-utf8 = kullanıcı adı veya parola UTF-8 değil
smtp-half-login = kullanıcı adı parolayla, parola da kullanıcı adıyla birlikte verilir
smtp-from = savethat@example.org gibi bir e-posta adresi değil
