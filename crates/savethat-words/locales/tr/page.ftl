title = savethat: TikTok Hikâyesi kaydedin
titled = { $title } · savethat
about = Bir TikTok Hikâyesinin, videosunun veya fotoğraf gönderisinin bağlantısını yapıştırın, özgün dosyayı alın. Uygulama yok, giriş yok.
inside-app = Şu anda { $app } uygulamasının kendi tarayıcısındasınız; bu tarayıcı çoğu zaman dosya saklamaz. Bu sayfayı Safari veya Chrome’da açın: ⋯ simgesine veya pusulaya dokunup “Tarayıcıda aç”ı seçin.
copy-address = Bu sayfanın adresini kopyala
try-again = Yeniden dene
more-about-this = Daha fazla bilgi
request = istek
public-only = Yalnızca herkese açık gönderiler, asla giriş yok. Kendiniz için: paylaşmadan önce sorun ve içerik üreticisinin adını verin. TikTok ile bağlantısı yoktur.
insecure = Bu sayfa düz http ile geldi. Kaydetme çalışır; düğmeyle yapıştırma, Fotoğraflar’a paylaşma ve yükleme için tarayıcılar https ister.
foot = Bu sayfa hakkında
foot-guides = Rehberler
foot-questions = Sorular
foot-help = Yardım
foot-privacy = Gizlilik
foot-legal = Yasal bilgiler
foot-report = Bildir
foot-api = API
foot-library = Kitaplık
foot-languages = Diller
foot-install = Ana ekran

field-label = Bağlantı, paylaşım metni veya @ad
save-it = Kaydet
paste-and-save = Yapıştır ve kaydet

lead-title = Hikâyeyi kaybolmadan saklayın
lead = Bir TikTok Hikâyesinin, videosunun veya fotoğraf gönderisinin bağlantısını yapıştırın. Son baytına kadar denetlenmiş özgün dosyayı alın.
found = Bulundu
save-all = Tümünü kaydet ({ $count })
save-chosen = Seçilenleri kaydet
choose = seç
others = Bu içerik üreticisinin yayındaki diğer Hikâyeleri
several-links = { $count ->
    [one] { $count } bağlantı
   *[other] { $count } bağlantı
}
links-to-try = Denenecek bağlantılar

what-story = Hikâye
what-video = Video
what-photos = Fotoğraflar
what-by = { $what }: { $who }
what-by-html = { $what }: <bdi>{ $who }</bdi>
posted-html = Paylaşıldı: <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = İçerik üreticisi uygulamada kaydetmeyi kapatmış. Paylaşmadan önce kendisine sorun.
note-made-by-ai = TikTok bunu yapay zekâ ile üretilmiş olarak işaretliyor.
note-marked = Yalnızca görüntüsünde TikTok filigranı olan bir sürüm alınabildi.
ring-title = { $count ->
    [one] { $who }: yayında bir Hikâye var
   *[other] { $who }: yayında { $count } Hikâye var
}
contents-video = Video, { $length }
contents-pictures = { $count ->
    [one] { $count } görsel
   *[other] { $count } görsel
}

file-video = Video
file-picture = Görsel
file-sound = Ses
file-captions = Altyazı
file-of = { $name } { $n } / { $count }
download-video = Videoyu indir
download-picture = Görseli indir
download-sound = Sesi indir
download-captions = Altyazıyı indir
plays-everywhere = her yerde oynar
plays-newer = eski cihazlarda oynamayabilir
with-mark = TikTok filigranlı
as-jpeg = JPEG olarak
as-jpeg-note = özgün dosyayı açmayan cihazlar için burada dönüştürüldü
whole-and-checked = eksiksiz ve denetlendi
not-checked-yet = henüz denetlenmedi
moving-of = { $done } / { $total }
moving-asking = isteniyor
moving-so-far = şimdiye kadar { $done }
sharpest-version = En net sürüm
beside = Ayrıca
beside-m4a = Ses (M4A, olduğu gibi)
beside-mp3 = Ses (MP3)
beside-vtt = Altyazı { $language } (VTT)
beside-srt = Altyazı { $language } (SRT)
beside-cover = Kapak
beside-slideshow = Slayt gösterisi (MP4, burada oluşturuldu)
download-zip = Tümünü ZIP olarak indir

fetching = Alınıyor
ready = Hazır
not-saved = Kaydedilmedi
saved-in-part = Kısmen kaydedildi
stalled = Bir süredir veri gelmiyor. Wi-Fi veya daha iyi çeken bir yer işe yarayabilir; kaldığı yerden devam eder, hiçbir şey kaybolmaz.
renews-itself-html = Bu sayfa kendiliğinden yenilenir ya da <a href="{ $refresh }">şimdi bakın</a>. Sayfayı kapatabilirsiniz: alma işlemi sürer.
another-device = Başka bir cihazda
another-device-how = Bunu diğer cihazla tarayın: burada gördüğünüzü, o zamana kadar Hikâye sona erse bile, bir gün boyunca orada da görürsünüz.
another-device-code = Bu sayfanın adresini içeren QR kodu
too-large-to-share = Buradaki bir dosya paylaşım menüsü için çok büyük. İndirin, Dosyalar’da açın, “Paylaş”a, ardından “Videoyu Kaydet”e dokunun.
keep-this = Kitaplıkta sakla

line-waiting = Bekliyor
line-looking = Aranıyor
line-in-part = Kısmen hazır
list-looking = Yayındaki Hikâyeler aranıyor
list-found = Bulunan: { $all }, kaydedilen: { $saved }
list-found-failed = Bulunan: { $all }, kaydedilen: { $saved }, başarısız: { $failed }
list-of = { $done } / { $all }
list-all = Tümü kaydedildi ({ $all })
list-failed = Kaydedilen: { $saved } / { $all }, başarısız: { $failed }
list-left-out = { $count ->
    [one] { $count } bağlantı daha dışarıda kaldı: bir liste 100 bağlantı alır.
   *[other] { $count } bağlantı daha dışarıda kaldı: bir liste 100 bağlantı alır.
}
list-try-again = Yeniden dene ({ $count })

site-working-html = <strong>çalışıyor</strong>, { $rest }
site-down-html = <strong>çalışmıyor</strong>, { $rest }
site-worked-html = <strong>son çalıştığı an:</strong> { $rest }
site-by = { $ago }, { $way } üzerinden
site-checked = { $ago } denetlendi
site-checked-by = { $ago }, { $way } üzerinden denetlendi
site-checked-by-not = { $ago }, { $way } üzerinden denetlendi; çalışmayan: { $ways }
site-ways = { $ways }, { $way }
site-no-bytes = { $ago } denetlendi; gönderiler bulunuyor ama dosyaları gelmiyor
site-refuses = { $ago } denetlendi; bu sunucuyu reddediyor
site-away = { $ago } denetlendi; buradan ulaşılamıyor
site-unreadable = { $ago } denetlendi; yanıtı burada okunamıyor
way-page = masaüstü sayfası
way-phone = telefon sayfası
way-player = oynatıcı verileri
way-embed = yerleştirme sayfası
way-stories = Hikâye listesi

looking-short = Aranıyor…
looking = Gönderi aranıyor.
to-go = { $time } kaldı
to-photos = Fotoğraflar’a kaydet
all-to-photos = Tümünü Fotoğraflar’a kaydet ({ $of })
some-to-photos = Fotoğraflar’a kaydet: { $from }–{ $to } / { $of }
loading = Yükleniyor, %{ $percent }
load-failed = Yükleme yarıda kaldı. Yeniden denemek için dokunun.
tap-again = Yüklendi. Fotoğraflar’a kaydetmek için bir kez daha dokunun.
share-failed = Paylaşma burada olmadı. Aşağıdaki indirmeyi kullanın.
copied = Kopyalandı
judged-post = Bir gönderi.
judged-short = Kısa bir bağlantı: nereye gittiğine bakıyoruz.
judged-profile = Bir profil: yayındaki Hikâyeleri göreceksiniz.
judged-several = Bağlantı sayısı: { $count }. Her biri ayrı ayrı, tümü de tek bir ZIP olarak kaydedilir.
judged-elsewhere = Bu, başka bir sitenin bağlantısına benziyor.
judged-nothing = İçinde henüz bağlantı yok. Adın başında @ olmalı.
offline = Bu sayfaya ulaşılamadı.
offline-hint = Bağlantınızı denetleyin, sonra devam edin. Burada alınmaya başlanan her şey siz olmadan da sürer.
