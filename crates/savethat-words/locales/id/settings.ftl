setting-malformed = Pengaturan { $name } ({ $origin }) bernilai { $value }: { $wrong }.
setting-malformed-secret = Pengaturan { $name } ({ $origin }) tidak benar: { $wrong }.
setting-from-default = bawaan
setting-from-profile = dari profile public
setting-from-file = dari file { $path }
setting-from-variable = variabel { $variable }
setting-from-flag = opsi { $flag }

setting-empty = kosong
setting-not-set = tidak diatur
setting-one-too-many = kelebihan satu nilai
setting-yes-or-no = nilainya yes atau no
setting-household-or-public = nilainya household atau public
setting-human-or-json = nilainya human atau json
setting-ways-in = nilainya open, password, atau proxy-header
setting-or-off = { $wrong }, atau off
setting-count = tulis angka mulai dari 1
setting-number = tulis angka seperti 20
setting-size = tulis ukuran seperti 2GiB, 500MB, atau 1048576
setting-time = tulis waktu seperti 24h, 7d, atau 90min
setting-part = tulis bagian seperti 92%, dari 1% sampai 100%
setting-place = tulis seperti 127.0.0.1:8080, [::1]:8080, atau localhost:8080
setting-each-or-time = tulis each, atau waktu seperti 1h atau 1d
setting-language = tulis salah satu dari { $tags }
setting-canary-too-often = minimal 10s
setting-short = harus berupa satu baris dengan paling banyak 200 karakter
setting-needs = perlu { $name }
setting-needs-too = perlu { $name } juga
setting-password-unasked = access_password diatur, jadi nilainya harus password
setting-header-from-anybody = perlu trusted_proxies: jika tidak, siapa pun bisa mengirim header itu
setting-proxies-everybody = dengan access = proxy-header tidak boleh memuat semua alamat: siapa pun bisa mengirim header itu
setting-told-inside = { $target } ada di dalam jaringan: atur notify_private = yes jika memang itu maksudnya
setting-told-mail = mailto: perlu smtp_url dan smtp_from
setting-told-twice = alamat yang sama ada dua kali di dalamnya

setting-unknown = Tidak ada pengaturan { $name } ({ $place }). Pengaturan yang ada: { $names }.
setting-in-file = di { $path }
setting-in-environment = di lingkungan
setting-two-variables =
    Variabel { $variable } dan { $variable }_FILE sama-sama diatur, padahal hanya satu yang bisa berlaku: hilangkan yang lain.
setting-secret-unreadable = { $path } tidak bisa dibaca (variabel { $variable }): { $error }.
setting-file-unreadable = File pengaturan { $path } tidak bisa dibaca: { $error }.
setting-file-malformed = File pengaturan { $path } bukan TOML: { $error }.
setting-file-no-text = Pengaturan { $name } di { $path } bernilai { $value }: harus berupa teks atau angka.
setting-not-utf8 = Variabel { $variable } bukan UTF-8 yang valid.
setting-public-needs = profile = public perlu { $name }: orang harus tahu kepada siapa meminta agar sesuatu ditarik.
setting-public-library = profile = public tidak punya pustaka dan tidak memantau siapa pun: hilangkan library.
setting-nobody-let-in =
    visitors = no hanya mengizinkan pemilik pustaka masuk, dan tidak ada pustaka di sini: hilangkan visitors.
setting-canary-no-post = Pengaturan canary_link bukan tautan postingan: sebutkan postingan publik yang tetap ada.

setting-help = { $says } [variabel: { $variable }]
setting-help-default = { $says } [variabel: { $variable }, bawaan: { $default }]
setting-default-data = folder data sistem
setting-default-none = tidak ada
setting-default-public = { $default }, dengan public: { $public }
setting-hidden = { $name } diatur dan tidak ditampilkan
setting-column-setting = pengaturan
setting-column-default = bawaan
setting-column-says = kegunaannya
setting-secret-file = { $says } (atau `{ $variable }`, file yang memuatnya)

setting-origin = tulis seperti https://example.org, atau *
setting-header = bukan nama header seperti Remote-User
setting-password-short = sandi harus terdiri dari minimal 8 karakter
setting-public-url = tulis seperti https://save.example.org, tanpa jalur
setting-network = tulis alamat atau jaringan, seperti 127.0.0.1 atau 10.0.0.0/8
