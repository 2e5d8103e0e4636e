setting-malformed = { $name } ayarının ({ $origin }) değeri { $value }: { $wrong }.
setting-malformed-secret = { $name } ayarı ({ $origin }) doğru değil: { $wrong }.
setting-from-default = varsayılan
setting-from-profile = public profili
setting-from-file = dosya { $path }
setting-from-variable = değişken { $variable }
setting-from-flag = bayrak { $flag }

setting-empty = boş
setting-not-set = ayarlanmamış
setting-one-too-many = bir değer fazla
setting-yes-or-no = yes veya no olmalı
setting-household-or-public = household veya public olmalı
setting-human-or-json = human veya json olmalı
setting-ways-in = open, password veya proxy-header olmalı
setting-or-off = { $wrong } ya da off
setting-count = 1 veya daha büyük bir sayı yazın
setting-number = 20 gibi bir sayı yazın
setting-size = 2GiB, 500MB veya 1048576 gibi bir boyut yazın
setting-time = 24h, 7d veya 90min gibi bir süre yazın
setting-part = 1% ile 100% arasında, 92% gibi bir oran yazın
setting-place = 127.0.0.1:8080, [::1]:8080 veya localhost:8080 gibi yazın
setting-each-or-time = each ya da 1h veya 1d gibi bir süre yazın
setting-language = şunlardan birini yazın: { $tags }
setting-canary-too-often = en az 10s olmalı
setting-short = en fazla 200 karakterlik tek bir satır olmalı
setting-needs = { $name } gerekli
setting-needs-too = { $name } de gerekli
setting-password-unasked = access_password ayarlanmış, bu yüzden password olmalı
setting-header-from-anybody = trusted_proxies gerekli: yoksa başlığı herkes gönderebilirdi
setting-proxies-everybody = access = proxy-header ile her adresi kapsayamaz: başlığı herkes gönderebilirdi
setting-told-inside = { $target } bir ağın içinde: bu isteniyorsa notify_private = yes yapın
setting-told-mail = mailto: için smtp_url ve smtp_from gerekli
setting-told-twice = aynı adres iki kez yazılmış

setting-unknown = { $name } diye bir ayar yok ({ $place }). Ayarlar: { $names }.
setting-in-file = { $path } içinde
setting-in-environment = ortamda
setting-two-variables =
    { $variable } ve { $variable }_FILE değişkenlerinin ikisi de ayarlanmış, yalnızca biri geçerli olabilir: öbürünü kaldırın.
setting-secret-unreadable = { $path } okunamıyor (değişken { $variable }): { $error }.
setting-file-unreadable = Ayar dosyası { $path } okunamıyor: { $error }.
setting-file-malformed = Ayar dosyası { $path } TOML değil: { $error }.
setting-file-no-text = { $path } içindeki { $name } ayarının değeri { $value }: metin veya sayı olmalı.
setting-not-utf8 = { $variable } değişkeni geçerli UTF-8 değil.
setting-public-needs = profile = public için { $name } gerekli: insanlar bir şeyin kaldırılmasını kimden isteyeceklerini bilmeli.
setting-public-library = profile = public kitaplık tutmaz ve kimseyi takip etmez: library ayarını kaldırın.
setting-nobody-let-in =
    visitors = no yalnızca kitaplığın sahibini içeri alır, başka kimseyi almaz; kitaplık ise yok: visitors ayarını kaldırın.
setting-canary-no-post = canary_link ayarı bir gönderinin bağlantısı değil: kalıcı ve herkese açık bir gönderi belirtin.

setting-help = { $says } [değişken: { $variable }]
setting-help-default = { $says } [değişken: { $variable }, varsayılan: { $default }]
setting-default-data = platformun veri klasörü
setting-default-none = yok
setting-default-public = { $default }, public: { $public }
setting-hidden = { $name } ayarlanmış ve gösterilmiyor
setting-column-setting = ayar
setting-column-default = varsayılan
setting-column-says = ne yapar
setting-secret-file = { $says } (veya `{ $variable }`, değeri içeren bir dosya)

setting-origin = https://example.org gibi ya da * yazın
setting-header = Remote-User gibi bir başlık adı değil
setting-password-short = parola en az 8 karakter olmalı
setting-public-url = https://save.example.org gibi, yol eklemeden yazın
setting-network = 127.0.0.1 veya 10.0.0.0/8 gibi bir adres ya da ağ yazın
