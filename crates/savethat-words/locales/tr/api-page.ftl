api-title = API
api-answer = Bir bağlantı girer, JSON veya dosyanın kendisi çıkar. Bu sayfadaki örnekler olduğu gibi çalışır.
api-no-key-html = Sunucuyu işleten kişi istemedikçe anahtar da hesap da gerekmez. Aşağıdaki her şey <a href="/api/openapi.json">programlar için bir tanımda</a> da var (OpenAPI 3.1).

api-example-resolve = Bir bağlantının arkasında ne var
api-example-file = Dosya, kendi adıyla
api-example-many = Birçok bağlantı, her satırda bir tane
api-example-python = Bir gönderinin tüm dosyaları, Python ile
api-example-javascript = Birçok bağlantı, JavaScript ile

api-shortcut = iPhone’da, Kestirme olarak
api-shortcut-new = Kestirmeler’de yeni bir tane oluşturun. Ayrıntılarında “Paylaşım Sayfasında Göster”i açın ve URL ile metin almasını sağlayın.
api-shortcut-encode = “URL Kodla” eylemini ekleyin ve ona “Kestirme Girdisi”ni verin.
api-shortcut-url-html = “URL” eylemini ekleyin, <code>{ $file }</code> yazın ve hemen arkasına “URL Kodlu Metin”i ekleyin.
api-shortcut-get = “URL İçeriğini Al” eylemini ekleyin.
api-shortcut-photos = “Fotoğraf Albümüne Kaydet” eylemini ekleyin. Birden çok görseli olan gönderiler için ondan önce “Arşivi Çıkar”ı koyun: o zaman gelen bir ZIP’tir.
api-shortcut-use = TikTok’ta “Paylaş”a, ardından “Daha fazla”ya dokunun ve onu seçin.

api-links = Bağlantılar
api-links-says-html = Bağlantı; içinde bağlantı olan herhangi bir metin, bir <code>@name</code> veya bir gönderinin numarasıdır. Bir <code>@name</code> veya profil, içerik üreticisinin yayındaki Hikâyeleri demektir. <code>link</code> yerine <code>links</code> ile (en fazla { $most }) yanıt, her satırda bir belgedir (<code>application/x-ndjson</code>) ve her biri bilinir bilinmez gelir: <code>index</code>, 0’dan başlayarak hangi bağlantıya ait olduğunu söyler; başarısız olan bir bağlantı bunu kendi satırında söyler.
api-save = Kayıt
api-save-says-html = <code>POST /api/v1/saves</code> baytları hemen alır ve siz ayrılsanız da Hikâye sona erse de bir gün saklar. Adresi <code>Location</code> içindedir; onu yeniden sorgulayın veya <code>/events</code> adresini izleyin. <code>sha256</code>, bir dosyanın eksiksiz olduğu kanıtlanınca görünür.
api-files = Dosyalar
api-files-says-html = Her <code>href</code> bu sunucudadır, aralıkları ve <code>If-Range</code> başlığını kabul eder ve güçlü bir <code>ETag</code> taşır. Bozuk çıkan bir dosya kesilen bir bağlantıyla biter, asla kısa bir başarıyla değil.

api-failures = Başarısız olursa
api-failures-says-html = Yanıt bir sorun belgesidir (RFC 9457, <code>application/problem+json</code>): hiç değişmeyen <code>code</code>, <code>detail</code> içinde bir cümle, <code>hint</code> içinde sonraki adım, <code>retryable</code> ve biliniyorsa saniye olarak <code>retry_after</code>. Her yanıtta <code>X-Request-Id</code> olarak bulunan <code>request_id</code>, sunucunun günlüğündeki satıra götürür.
api-language-html = <code>title</code>, <code>detail</code> ve <code>hint</code>, <code>Accept-Language</code> ile istenen ya da <code>/es/api/v1/saves</code> gibi adresin başında yazan dildedir. <code>code</code> hepsinde aynıdır.
api-column-code = Kod
api-column-status = Durum
api-column-meaning = Anlamı
api-column-again = Yeniden?
api-yes = evet
api-no = hayır
api-beside-html = Bunların yanında: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) ve <code>busy</code> (503, daha sonra yeniden).

api-limits = Sınırlar ve anahtarlar
api-limited-html = Aramalar burada sınırlıdır: her bağlantı bir aramadır. Sınırlı oldukları yerde <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> ve <code>RateLimit-Reset</code> kaç tane kaldığını söyler, <code>429</code> da <code>Retry-After</code> ile gelir. Kendi sınırları olan bir anahtar <code>Authorization: Bearer</code> içine yazılır; anahtarları sunucuyu işleten kişi oluşturur.
api-not-limited-html = Aramalar burada sınırlı değildir. Sınırlı oldukları yerde <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> ve <code>RateLimit-Reset</code> kaç tane kaldığını söyler, <code>429</code> da <code>Retry-After</code> ile gelir. Kendi sınırları olan bir anahtar <code>Authorization: Bearer</code> içine yazılır; anahtarları sunucuyu işleten kişi oluşturur.
api-some-sites = Sunucuyu işleten kişinin belirttiği sitelerin sayfaları API’yi bir tarayıcıda kullanabilir; başkalarınınki kullanamaz.
api-no-sites = Sunucuyu işleten kişi sitelerini belirtmedikçe başka sitelerin sayfaları API’yi burada bir tarayıcıda kullanamaz.

api-everything = İstenebilecek her şey
api-column-request = İstek
api-column-what = Ne olduğu
