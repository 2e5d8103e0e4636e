bad-request = İstek olması gerektiği gibi değil.
bad-request-hint = API, /api sayfasında anlatılıyor.
no-such-page = Bu adreste bir şey yok.
no-such-page-hint = İlk sayfaya bir TikTok bağlantısı yapıştırın.
no-library = Bu sunucuda kitaplık yok.
no-library-hint = Sunucuyu işleten kişi açabilir: library ayarı.
no-such-record = Bu gönderi kitaplıkta yok.
no-such-record-hint = Çıkarılmış olabilir. Saklanan her şey kitaplığın ilk sayfasında.
not-watched = Bu içerik üreticisi takip edilmiyor.
not-watched-hint = Takip edilenler: GET /api/v1/watches
lost-file = Bu dosya kitaplıkta var ama diskten silinmiş ya da saklandığından beri değişmiş.
lost-file-hint = Bir kopyadan geri alın (savethat library backup) veya gönderiyi çıkarın.
nothing-to-export = Dışa aktarılacak bir şey yok: hiç gönderi seçilmedi ya da seçilenlerin hiçbiri artık herkese açık değil.
nothing-to-export-hint = Kitaplıkta gönderileri seçin, sonra dışa aktarın.
not-the-owner = Bu, yalnızca bu sunucudaki kitaplığın sahibine açık.
not-the-owner-hint = /owner sayfasında veya POST /api/v1/owner/session ile oturum açın.
no-such-save = Bu kayıt burada bilinmiyor. Kayıtlar 24 saat saklanır.
no-such-save-hint = Aynı bağlantıyla yeni bir kayıt başlatın.
wrong-method = Bu adres var ama bu yöntem için değil.
key-refused = Bu sunucu sizi içeri almıyor.
too-fast-hint = { $time } bekleyin, sonra yeniden deneyin.
guessing = Ağınızdan çok fazla yanlış parola veya anahtar girildi.
had-enough = Bu sunucunun bir ziyaretçiye bir günde verdiği kadar indirdiniz.
had-enough-hint = Kaydedilenler burada 24 saat bekler. Daha sonra gelin veya başka bir savethat sunucusu kullanın.
too-many =
    { $count ->
        [one] Burada süren { $count } indirmeniz var; bir ziyaretçi en fazla bu kadarını yapabilir.
       *[other] Burada süren { $count } indirmeniz var; bir ziyaretçi en fazla bu kadarını yapabilir.
    }
too-many-hint = Birinin bitmesini bekleyin, sonra yeniden deneyin.
too-many-lists =
    { $count ->
        [one] Burada süren { $count } listeniz var; bir ziyaretçinin en fazla bu kadar listesi olabilir.
       *[other] Burada süren { $count } listeniz var; bir ziyaretçinin en fazla bu kadar listesi olabilir.
    }
too-many-streams =
    { $count ->
        [one] Burada { $count } kayıt veya liste izliyorsunuz; bir ziyaretçi en fazla bu kadarını izleyebilir.
       *[other] Burada aynı anda { $count } kayıt veya liste izliyorsunuz; bir ziyaretçi en fazla bu kadarını izleyebilir.
    }
too-many-streams-hint = Birini kapatın veya bunun yerine ara sıra durumunu sorun.
given-out = Bu sunucu, işleten kişinin bir günde izin verdiği kadarını dağıttı.
given-out-hint = Daha sonra gelin veya başka bir savethat sunucusu kullanın.
busy = Bu sunucu şu anda çok yoğun.
busy-hint = Birkaç saniye sonra yeniden deneyin.
stopping = Bu sunucu durduruluyor.
stopping-hint = Birkaç saniye sonra yeniden deneyin: yeniden başlıyor olabilir.
library-in-trouble = Bu sunucunun kitaplığı şu anda okunamıyor veya yazılamıyor.
library-in-trouble-hint = Sunucuyu işleten kişi nedenini günlükte bulur.

bad-address = Bu adres okunamıyor.
bad-host = İsteğin Host değeri bir sunucu adı değil.
bad-no-host = İstek bir sunucu adı belirtmiyor.
bad-host-for-code = Bu sunucunun adı bir QR kodu için çok uzun.
bad-body-late = İsteğin gövdesi zamanında gelmedi.
bad-body-cut = İsteğin gövdesi yarıda kesildi.
bad-body-json = Gövde, bu adresin istediği JSON değil (satır { $line }, sütun { $column }).
bad-body-long = Bu, bir bağlantının olabileceğinden uzun bir metin (64 KiB’nin üzerinde). Yalnızca bağlantıyı gönderin.
bad-choice = { $name } şunlardan biri olabilir: { $values }.
bad-kbit = Bir MP3’ün kbit değeri şunlardan biri olabilir: { $values }.
bad-link-or-links = Gövdede ya link ya da links olmalı.
bad-many-elsewhere = Başka bir sitenin sayfası için birden çok bağlantı aranmaz.
bad-many-links =
    { $count ->
        [one] Bu, { $count } bağlantı; bir isteğe en fazla { $most } bağlantı sığar.
       *[other] Bu, { $count } bağlantı; bir isteğe en fazla { $most } bağlantı sığar.
    }
bad-sound-of-several = Ses tek başına bir gönderi için verilir, bir içerik üreticisi için değil.
bad-file-number = Dosya numarası 1 ile { $most } arasında olmalı.
bad-no-such-file = Bu gönderide o numaralı bir dosya yok.
bad-many = many sayısı 1 ile { $most } arasında olmalı.
bad-archive =
    { $most ->
        [one] Bir arşiv { $most } gönderi alır.
       *[other] Bir arşiv { $most } gönderi alır.
    }
bad-not-a-creator = Bu, bir içerik üreticisinin adı değil.

elsewhere-built-in = Başka siteler bir dosyaya bağlantı verebilir ama onu kendi sayfalarına yerleştiremez.
elsewhere-begins = Başka bir sitenin sayfası buraya yönlendirebilir ama burada bir şey başlatamaz, sürdüremez veya silemez.
built-in-begins = Bir tarayıcı kaydetmeyi bu adrese giderek başlatır, adresi bir sayfaya yerleştirerek değil.

no-keys = Bu sunucu anahtar kabul etmiyor.
no-keys-hint = Authorization başlığını göndermeyin.
key-unknown = Bu anahtar burada bilinmiyor.
key-unknown-hint = Sunucuyu işleten kişiden bir anahtar isteyin.
key-expired = Bu anahtarın süresi dolmuş.
key-expired-hint = Sunucuyu işleten kişiden yeni bir anahtar isteyin.
key-elsewhere = Bu anahtar, istek yaptığınız ağ için değil.
key-elsewhere-hint = Kullanılması gereken yerden kullanın veya sunucuyu işleten kişiye sorun.
password-wanted = Bu sunucu, parolasını bilenler içindir.
password-wanted-hint = Sunucuyu işleten kişiye sorun. Parolayla birlikte herhangi bir kullanıcı adı olur.
front-door = Bu sunucuya, oturum açılan ön kapısından girilir.
front-door-hint = Sunucuyu işleten kişinin size verdiği adresi kullanın.
