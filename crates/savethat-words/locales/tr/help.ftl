help-savethat = Bir TikTok Hikâyesinin bağlantısını yapıştırın, özgün dosyayı alın
help-savethat-after = Çıkış kodu: 0 hepsi kaydedildi, 2 yanlış kullanım, 3 kaydedilen türden bir bağlantı değil, 4 sona ermiş veya yok, 5 gizli veya oturum açmak gerekiyor, 6 site reddediyor veya siteye ulaşılamıyor, 7 site değişti, 8 gelen eksik ya da bozuk, 9 yer yok veya yazılamıyor, 130 yarıda kesildi, 1 bunların dışındakiler. Birden çok bağlantıda: hepsi denendikten sonra, ilk başarısızlığın kodu.
help-verbose = Standart hataya daha çok günlük yaz; iki kez verilirse her şeyi. RUST_LOG da dikkate alınır
help-links = Bir bağlantı, içinde bağlantı olan herhangi bir metin, @ad veya bir gönderinin yalnızca numarası
help-file = Bu dosyadan başka bağlantılar da oku, her satırda bir tane; - standart girdidir; # ile başlayan satırlar yorumdur
help-config = Ayarları bu TOML dosyasından oku [değişken: SAVETHAT_CONFIG]

help-get = Bağlantıların arkasındakileri kaydet
help-get-output = Bu klasöre kaydet, yoksa oluşturulur; içinde {"{"} varsa bir şablondur, örneğin {"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}
help-get-output-long = Bir şablonda süslü ayraçlar arasına şunlar yazılabilir: handle, id, date, caption, n, ext, kind, source. İki dosya hiçbir zaman aynı adı almaz: şablonda yoksa id ve gönderinin birden çok dosyası varsa numara sona eklenir.
help-get-all = Bir Hikâyeyle birlikte, içerik üreticisinin yayındaki diğer Hikâyelerini de kaydet
help-get-quality = Videonun hangi sürümü alınsın
help-get-extract = Yalnızca ses, olduğu gibi: M4A veya TikTok’un sakladığı MP3
help-get-audio = Yalnızca ses, M4A (hiçbir zaman yeniden kodlanmaz) veya MP3 olarak
help-get-kbit = Oluşturulan MP3’te saniyedeki kilobit sayısı; zaten MP3 olan, olduğu gibi kalır
help-get-subs = Altyazıları da kaydet, her dil için bir dosya: vtt veya srt
help-get-cover = Kapağı da kaydet
help-get-zip = Bir bağlantının birden çok dosyası tek ZIP olarak: HANDLE_ID.zip veya bir profilin Hikâyeleri için HANDLE_stories.zip
help-get-zip-long = Tek dosyası olan bir bağlantı o dosyayı verir. ZIP, tüm dosyaları gelince oluşur; biri başarısız olursa ZIP olmaz, gelenler saklanır ve aynı komut oradan devam eder. Bir şablon verilirse ZIP içindeki dosyalar ona göre adlandırılır.
help-get-archive = Bu dosyada yazan gönderileri atla ve kaydedilen her gönderiyi bu dosyaya yaz
help-get-archive-long = Her gönderi için bir satır, örneğin: tiktok 7526770564367748360. Başka programlar da aynısını yazar, onların dosyasını getirebilirsiniz; başka bir şey söyleyen satırlar korunur. Bir dosyası eksik olan gönderi buraya yazılmaz.
help-get-sidecar = Her dosyanın yanına, onun hakkında bilinenleri NAME.json olarak yaz; önceden orada olan dosyaların yanına da
help-get-jobs = Aynı anda bu kadar dosya, 1 ile 16 arası
help-get-jobs-long = Bağlantılar siteye her durumda sırayla sorulur. Çıktı, bağlantıların sırasıyla yazılır.
help-get-json = Yollar yerine her satırda bir JSON belgesi: her gönderi ve başarısız olan her bağlantı için, bağlantıların sırasıyla
help-get-quiet = İlerleme çubuğu ve notlar olmasın; başarısızlıklar yine bildirilir

help-show = Bağlantıların arkasındakileri göster, hiçbir şey kaydetme
help-show-json = Her satırda bir JSON belgesi

help-serve = Web sayfasını ve API’yi çalıştır
help-serve-print-settings = Her ayarı, nereden geldiğiyle birlikte göster ve çık

help-watch = İçerik üreticilerinin Hikâyelerine bak ki hiçbiri kaçmasın
help-watch-add = Bundan sonra bir içerik üreticisinin Hikâyelerine bak ve her birini sakla; yenilemek için bir kez daha
help-watch-add-creator = @ad veya bir profilin bağlantısı: herkese açık bir hesap
help-watch-add-days = Bu kadar gün; yenilenmezse sonra biter
help-watch-list = Kimlerin takip edildiğini, ne zamana kadar sürdüğünü ve nasıl gittiğini göster
help-watch-list-json = Her satırda bir JSON belgesi
help-watch-remove = Bir içerik üreticisinin Hikâyelerine artık bakma; saklananlar kalır
help-watch-remove-creator = @ad veya bir profilin bağlantısı

help-library = Saklananlar: kopyalarını ve sayfalarını oluştur, kayıtlı dosyaları içeri al, bir içerik üreticisini çıkar
help-library-forget = Bir içerik üreticisine ait her şeyi çıkar: dosyaları, kayıtları, görülenleri ve olanları; takip de biter
help-library-forget-creator = @ad veya bir profilin bağlantısı
help-library-backup = Sunucular çalışırken her şeyi yeni bir klasöre kopyala, her dosya SHA-256 ile doğrulanır; geri yüklemek için o klasörü veri klasörü olarak kullanın
help-library-backup-folder = Henüz var olmayan bir klasör
help-library-import = Bir klasörün dosyalarını, her birini doğrulayarak içeri al; ne olduklarını yanlarındaki yan dosyalar, yoksa adları söyler
help-library-import-folder = savethat get ile oluşturulmuş, düzeni ne olursa olsun; veya bir yedeğin library klasörü
help-library-owner = Bir saat boyunca sahibin parolasını yeniden belirleyen bir sözcük yazdır: /owner sayfasında, bir sunucu çalışırken de
help-library-export = Yeni bir klasörde, dosyalarıyla birlikte kitaplığın sayfalarını oluştur; bunlar diskten açılır ve sunucu gerektirmez; artık herkese açık olmayanlar içinde yoktur
help-library-export-folder = Henüz var olmayan bir klasör
help-library-export-creator = Yalnızca bir içerik üreticisinin gönderileri: @ad veya bir profilin bağlantısı
help-library-export-kind = Yalnızca bir türden gönderiler
help-library-export-since = Bu gün (UTC) veya daha sonra paylaşılanlar, örneğin 2026-11-22
help-library-export-before = Bu günden (UTC) önce paylaşılanlar

help-worker = Bir veri klasörünün işlerini yap, bir sunucunun yanında veya onun yerine

help-demo = Web sayfasını benzetilmiş bir TikTok ile çalıştır: ağ olmadan çalışır

help-health = Çalışan bir sunucuya yanıt verip vermediğini sor: kapsayıcı sağlık denetimleri için

help-keys = Sunucunun API’sini kullanan programlar için anahtarlar
help-keys-add = Bir anahtar oluştur ve bir kez göster; dosyada yalnızca SHA-256 değeri kalır
help-keys-add-name = Kimin olduğu veya ne için olduğu
help-keys-add-rate = Yapabileceği aramalar, örneğin 60/min; verilmezse istediği kadar
help-keys-add-bytes-a-day = 24 saatte alabileceği bayt, örneğin 50GB
help-keys-add-downloads = Aynı anda yapabileceği indirmeler
help-keys-add-from = Yalnızca bu ağdan, örneğin 10.0.0.0/8; birden çok kez verilebilir
help-keys-add-expires = Bu güne veya ana kadar, örneğin 2027-01-31
help-keys-list = Anahtarları sınırlarıyla birlikte göster
help-keys-remove = Bir anahtarı sil; çalışan bir sunucu bunu bir saniye içinde fark eder
help-keys-remove-name = Anahtarın adı

help-notify = Saklanan veya kaçırılan Hikâyelerin bildirildiği kişiler
help-notify-test = Haber verilen herkese bir deneme gönder ve ulaşıp ulaşmadığını söyle

help-doctor = Bu ağdan çalışıyor mu? Her adım adıyla; çıktısı güvenle paylaşılabilir
help-doctor-link = Çalışmayan bir bağlantı veya çalışması gereken herhangi biri [varsayılan: canary_link ayarı]
help-doctor-capture = Sitenin yanıt verdiği sayfayı hata bildirimi için bu dosyaya yaz; sizi veya bu makineyi ele verenler çıkarılır
help-doctor-json = Tüm adımlarla tek bir JSON belgesi

help-licenses = Programdaki kitaplıkların lisanslarının neler istediğini göster

help-completions = Bir kabuğun savethat komutlarını ve seçeneklerini tamamlamasını sağlayan metni yazdır
help-completions-shell = Tamamlamayı yapacak kabuk

help-man = Kılavuz sayfasını yazdır

help-heading-what-it-keeps = Neleri saklar
help-heading-what-it-never-hands-out = Neleri asla vermez
help-heading-how-tiktok-is-asked = TikTok’a nasıl sorulur
help-heading-where-it-is-reached = Hangi adresten ulaşılır
help-heading-who-may-come-in = Kimler girebilir
help-heading-limits = Sınırlar
help-heading-who-runs-it = Kim işletir
help-heading-what-is-seen-of-it = Çalışmasından neler görülür
help-heading-who-is-told = Kimlere haber verilir

help-set-max-file-bytes = Bundan büyük dosyaları reddet
help-set-withhold-file = Asla gösterilmeyen, verilmeyen ve saklanmayan gönderi numaraları, içerik üreticilerinin @adları ve dosyaların SHA-256 değerleri, her satırda bir tane; değişince sunucu bunu yeniden okur. Bir SHA-256 değerinin kimin dosyasına ait olduğu ancak dosya alınınca bilinir: kesin yol, gönderinin numarasıdır
help-set-site-user-agent = TikTok’a bu masaüstü tarayıcısı olarak sor
help-set-site-rungs = Bir gönderiye giden bu yolları bu sırayla dene
help-set-site-extra-hosts = TikTok’un yanıtlarını ve medyasını bu sunucu ailesinden de kabul et; birden çok kez verilebilir
help-set-listen = Burada dinle; birden çok kez verilebilir
help-set-public-url = Ziyaretçilerin kullandığı adres, örneğin https://save.example.org: QR kodları için
help-set-tls-cert = Bu sertifika zinciriyle (PEM) https kullan; değişince yeniden okunur
help-set-tls-key = Sertifikanın anahtarı (PEM)
help-set-profile = household veya public: sınırların varsayılanları; public için operator_name ve operator_contact gerekli
help-set-access = herkes için open, tüm sunucuya tek parola için password, oturumu önündeki vekil sunucu açıyorsa proxy-header
help-set-visitors = access ayarının içeri aldığı herkes kaydedebilsin; no: yalnızca oturum açmış kitaplık sahibi ve anahtarlar
help-set-access-password = access = password için parola; kullanıcı adı ne olursa olsun
help-set-access-header = access = proxy-header ile, öndeki vekil sunucunun oturumunu açtığı kişiyi yazdığı başlık
help-set-trusted-proxies = X-Forwarded-For başlığına güvenilen vekil sunucular, örneğin 127.0.0.1 veya 10.0.0.0/8; birden çok kez verilebilir
help-set-keys-file = Programlar için, kendi sınırları olan anahtarlar (savethat keys); değişince yeniden okunur
help-set-cors-origins = Sayfaları API’yi kullanabilen siteler, örneğin https://example.org, veya *; birden çok kez verilebilir
help-set-rate = Bir ziyaretçinin aramaları (56 bitlik bir IPv6 ağı tek ziyaretçi sayılır), örneğin 60/min veya 5/s, ya da off
help-set-client-bytes-a-day = Bir ziyaretçinin 24 saatte alabileceği bayt, ya da off
help-set-client-downloads = Bir ziyaretçinin aynı anda yapabileceği indirmeler, ya da off; sayfadaki görseller sayılmaz
help-set-egress-a-day = Sunucunun 24 saatte tüm ziyaretçilere toplam verdiği bayt, ya da off
help-set-max-connections = Aynı anda açık olabilecek bağlantılar; bir fazlası, en uzun süredir boşta duranı kapatır
help-set-site-rate = Siteye sorulan sorular, herkesinki birlikte, ya da off: fazlası sırasını bekler, sonra ona daha sonra gelmesi söylenir
help-set-data = Verileri burada sakla
help-set-library = Veri klasöründe, sahibi için bir kitaplık tut; profile = public ile asla
help-set-work = Takibi ve saklamayı bu süreçte yap; no: bunu aynı veri klasöründeki başka bir sürece bırak
help-set-watches = Aynı anda takip edilen içerik üreticileri
help-set-watch-every = Bu sürede bir içerik üreticisine bir bakış, hepsi birlikte, ortalama olarak; 1s veya daha fazla
help-set-pause-at = Diskin bu kadarı doluyken yeni bir şey saklama; yer açmak için hiçbir şey silinmez
help-set-spool-max-bytes = Diskte bekleyen en fazla bu kadar şey tut
help-set-spool-max-age = Alınan bir dosyayı bu kadar süre sakla
help-set-operator-name = Bu sunucuyu işletenin adı: /legal ve /report sayfalarında
help-set-operator-contact = Ona nasıl ulaşılır: bir e-posta adresi, bir web adresi veya başka bir yol
help-set-canary-link = Kalıcı bir gönderi: ara sıra bakılır ki sayfa ve /readyz, TikTok’un buradan çalışıp çalışmadığını söyleyebilsin
help-set-canary-every = Ona ne sıklıkla bakılacağı, 10s veya daha fazla: her giriş yolu için bir soru ve dosyasından 4 KB
help-set-log-format = Günlüğün nasıl yazılacağı: human veya json (her satırda bir belge)
help-set-metrics-listen = Prometheus için /metrics çıktısını burada, buraya ulaşabilen herkese ver
help-set-drain-for = İlk sinyalden sonra süren indirmelerin bitmesi için tanınan süre
help-set-notify = Saklanan veya kaçırılan Hikâyeleri buraya bildir: bir webhook için https://HOST/PATH, ntfy://HOST/TOPIC, gotify://HOST/TOKEN veya mailto:ADDRESS; birden çok kez verilebilir
help-set-notify-every = each: hemen; veya 1h gibi bir süre: o sürede olanların hepsi birlikte
help-set-notify-language = Gönderilen bildirimlerin dili: en veya pt-BR gibi bir etiket
help-set-notify-secret = Webhook’lara gönderilenleri imzala ki sizden geldiğini bilsinler; en az 16 karakter
help-set-notify-private = yes: burada belirtilen, ağınızın içinde veya bu makinede olabilir
help-set-smtp-url = E-postayı bu sunucuya ver: smtps://USER:PASSWORD@HOST:465 veya STARTTLS için smtp://USER:PASSWORD@HOST:587
help-set-smtp-from = E-postayı bu adresten gönder

help-value-quality-compatible = Her yerde oynatılır
help-value-quality-best = En çok piksel
help-value-quality-smallest = En az bayt
help-value-audio-m4a = Olduğu gibi
help-value-audio-mp3 = Ses çalan her şey için
help-value-subs-vtt = WebVTT
help-value-subs-srt = SubRip
