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
