push-title = Bu cihazda
push-lead = Bir Hikâye saklandığında veya kaçırıldığında, bu sayfa kapalıyken bile, bu cihaz size haber versin.
push-name = Bu cihazın adı
push-tell = Bu cihazda haber ver
push-told-here = Bu cihaza bildirim geliyor.
push-asking = Bir saniye…
push-needs-https = Bu sayfa düz http ile geldi. Bildirimler için tarayıcılar https ister.
push-needs-home = iPhone veya iPad’de sayfanın önce ana ekranda olması gerekir: “Paylaş”a, ardından “Ana Ekrana Ekle”ye dokunun, sayfayı oradan açın ve buraya dönün.
push-refused = Bu tarayıcıda bu sayfanın bildirimleri engellenmiş. Cihazın ayarlarında veya sayfa adresinin yanında izin verin, sonra sayfayı yeniden yükleyin.
push-unable = Bu tarayıcıya, sayfa kapalıyken bildirim gönderilemez.
push-failed = Olmadı: tarayıcının bildirim hizmeti yanıt vermedi. Yeniden deneyin.

push-devices = Bildirim gelen cihazlar
push-device-line = { $language }, { $day } tarihinden beri, { $service } üzerinden
push-this-one = bu cihaz
push-test = Dene
push-stop = Durdur
push-came-through = Deneme ulaştı: { $name }.
push-not-through = Deneme { $name } cihazına ulaşmadı: { $why }.
push-did-told = Bundan sonra bu cihaza bildirim gelecek.
push-did-stopped = Artık o cihaza bildirim gitmeyecek.

push-privacy = Kitaplık sahibinin bildirim almak istediği cihazlar: her biri için bir ad, bir dil, bu sunucuyu hangi adreste bulduğu ve tarayıcısının bildirim hizmetinin mesajları kabul ettiği adres ile anahtarlar; bildirimler durdurulana veya cihaz ortadan kalkana kadar. Bu hizmet, bir mesajın ne zaman geldiğini ve ne kadar uzun olduğunu görür; mesajda yazanlar ise cihaz için şifrelenir.

push-wrong-endpoint = Bu, bir bildirim hizmetinin adresi değil.
push-wrong-endpoint-hint = https:// ile başlar, bir sunucu adı içerir, kendine ait bağlantı noktası yoktur ve en fazla 1.000 karakterdir.
push-wrong-keys = Bunlar bir tarayıcının anahtarları değil.
push-wrong-keys-hint = p256dh, P-256 eğrisinin bir noktasıdır, auth ise 16 bayttır; ikisi de PushSubscription.toJSON() çıktısındaki gibi base64url biçimindedir.
push-wrong-name = Bir cihazın adı 1 ile 64 karakter arasındadır.
push-wrong-name-hint = Örneğin: iPhone.
push-too-many = { $most ->
    [one] Zaten { $most } cihaza bildirim gidiyor; en fazla bu kadar olabilir.
   *[other] Zaten { $most } cihaza bildirim gidiyor; en fazla bu kadar olabilir.
}
push-too-many-hint = Önce başka bir cihazı durdurun.
push-no-device = Böyle bir cihaz yok.
push-no-device-hint = Başka bir pencerede durdurulmuş olabilir. Bildirim gelen cihazlar: GET /api/v1/push
push-switched-off = Bu sunucu hiçbir cihaza bildirim göndermiyor.
push-switched-off-hint = Sunucuyu işleten kişi nedenini günlükte bulur.

push-not-written = cihaz için bir mesaj yazılamadı
push-inside = bildirim hizmeti bir ağın içinde
push-gone = bildirim hizmeti { $status } yanıtını verdi: tarayıcı artık mesaj istemiyor
push-later = bildirim hizmeti { $status } yanıtını verdi: daha sonra
push-not-trusted = bildirim hizmeti { $status } yanıtını verdi: kime yazabileceğini bilmek istiyor olabilir, bu yüzden public_url veya operator_contact ayarını yapın
push-not-taken = bildirim hizmeti { $status } yanıtını verdi

push-test-title = savethat denemesi
push-test-body = Mesajlar bu cihaza ulaşıyor.
push-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}
