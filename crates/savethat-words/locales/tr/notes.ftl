guides-title = Rehberler
guides-answer = Hangi cihazda neyin nasıl kaydedileceği ve nelerin kaydedilemeyeceği.
guides-in-english = Bu sayfa henüz sizin dilinizde yok. İngilizcesi burada.
guides-all = Tüm rehberler

question-title = Sorular
question-answer = Anonim mi, ne alırsınız, ne kadar süre çalışır: kısa yanıtlar.
question-same = Hikâyeler ve videolar aynı şey mi?
question-same-answer-html = Bu sayfa için evet: hangisi olursa olsun bağlantısını yapıştırın. Bir Hikâye 24 saat sonra sona erer; öbür farklar <a href="/guides/stories-and-videos">bu tabloda</a>.
question-anonymous = Anonim mi?
question-anonymous-answer-html = Burada kaydetmek için hesap kullanılmaz, bu yüzden görüntüleyenler arasında adınız çıkmaz. Ama Hikâyeyi uygulamada açtıysanız o görüntüleme sayılmıştır; buraya @ad yazarsanız hiç hesap kullanılmaz. TikTok sizin adresinizi değil, bu sunucunun adresini görür. Bu sunucunun neleri hatırladığı <a href="/privacy">gizlilik sayfasında</a> yazıyor.
question-app = TikTok uygulaması gerekli mi?
question-app-answer = Hayır. Nereden gelirse gelsin bir bağlantı yeter, @ad için bağlantı bile gerekmez. Bizim de bir uygulamamıza ihtiyacınız yok.
question-format = Dosya hangi biçimde gelir?
question-format-answer = Videolar tüm sesleriyle MP4 olarak, görseller paylaşıldıkları biçimde (örneğin JPEG veya PNG) gelir. Hiçbir şey yeniden sıkıştırılmaz. Daha net bir sürüm varsa her yerde oynayanın yanında sunulur.
question-all = Tüm Hikâyeleri bir kerede kaydedebilir miyim?
question-all-answer = Evet. @ad yazıp “Tümünü kaydet”e dokunun ya da birçok bağlantıyı birlikte yapıştırın: her birinin kendi durumu olur, hepsi tek bir ZIP olarak gelir.
question-expired = Sona ermiş bir Hikâyeyi kaydedebilir miyim?
question-expired-answer-html = Hayır. 24 saat sonra TikTok onu vermeyi bırakır ve artık hiçbir araç alamaz. Yayındayken burada kaydettiyseniz o kaydın sayfasında, <a href="/privacy">bu sunucu sakladığı sürece</a> durur. İçerik üreticisi saklamış olabilir: kendisine sorun.
question-my-link = Bağlantım neden çalışmıyor?
question-my-link-answer-html = Alanın yanındaki yanıt nedenini söyler, her birinin de <a href="/help">Yardım</a> sayfasında bir maddesi vardır. Çoğu zaman gönderi sona ermiş, gizli ya da silinmiştir veya bağlantı canlı yayın, ses gibi başka bir sayfanındır.
question-legal = Yasal mı?
question-legal-answer = Ülkenize ve onunla ne yaptığınıza bağlıdır; bu bir hukuki tavsiye değildir. Bazı ülkeler herkese açık olanın kişisel bir kopyasına izin verir; sormadan yeniden yayımlamak ise neredeyse her yerde başka bir konudur. TikTok’un kendi koşulları indirmeyi yasaklayabilir. Paylaşmadan önce sorun ve içerik üreticisinin adını verin.
question-music = İçindeki müzik de geliyor mu?
question-music-answer-html = Evet, videoda müzik dahil tüm sesi vardır. Ses, M4A veya MP3 olarak tek başına da alınabilir; bkz. <a href="/guides/tiktok-mp3">rehber</a>.
question-watermark = Görüntüde filigran olur mu?
question-watermark-answer = TikTok veriyorsa, hareketli filigranı olmayan sürümü alırsınız. Yalnızca filigranlı bir sürüm alınabildiyse sonuç bunu söyler.
question-checked = “Eksiksiz ve denetlendi” ne demek?
question-checked-answer = Dosya son baytına kadar okundu: uzunluğu, parçaları, görüntüsü olup olmadığı ve gönderi sesliyse sesi denetlendi. Düğme ancak bundan sonra etkinleşir. Yarım veya boş bir dosya asla başarılı sayılmaz.

trouble-title = Yardım
trouble-answer = Sayfanın söylediğini veya gördüğünüzü bulun ve orada ilk yazanı yapın.
trouble-of-link = Bağlantı
trouble-not-a-link = Yapıştırdığım metinde bağlantı yok
trouble-not-a-link-help = Bağlantıyı yeniden kopyalayın: TikTok’ta “Paylaş”a, ardından “Bağlantıyı kopyala”ya dokunun. Çevresindeki metin kalabilir. @ad, bağlantı olmadan da çalışır.
trouble-no-copy-link = Uygulamada “Bağlantıyı kopyala” yok
trouble-no-copy-link-help = Onun yerine buraya @ad yazın: o içerik üreticisinin yayındaki tüm Hikâyelerini gösterir. TikTok uygulamasını güncellemek düğmeyi çoğu zaman geri getirir. Ekranı kaydetmek son çaredir: dosyayı değil, uygulamayı çeker.
trouble-link-unsupported = Bağlantı desteklenmiyor
trouble-link-unsupported-help = Bu TikTok sayfası bir gönderi değil; canlı yayın, ses, etiket, arama, koleksiyon veya davet. Hikâyenin, videonun veya fotoğraf gönderisinin kendisini açıp bağlantısını kopyalayın.
trouble-site-unknown = Başka bir sitenin bağlantısı
trouble-site-unknown-help-html = Burada yalnızca TikTok’tan kaydedilir. <a href="/guides/instagram-stories">Instagram’da neler mümkün</a>.
trouble-refused-address = Bağlantı TikTok’un dışına çıkıyor
trouble-refused-address-help = Sizi ve bu sunucuyu korumak için açılmadı. Birisi yalnızca TikTok’unkine benzeyen bir bağlantı hazırlamış olabilir: bağlantıyı uygulamada yeniden kopyalayın.
trouble-of-post = Gönderi
trouble-expired = Hikâye sona erdi
trouble-expired-help = Artık alınamaz: Hikâyeler 24 saat yayında kalır. Bir dahaki sefere süresi dolmadan kaydedin; içerik üreticisine saklayıp saklamadığını sorun.
trouble-no-stories = Bu içerik üreticisinin yayında Hikâyesi yok
trouble-no-stories-help = Şu anda hiç yok ya da yalnızca arkadaşlarına açık olanlar var. Profil fotoğrafının çevresinde halka olduğunda yeniden gelin.
trouble-not-found = Gönderi bulunamıyor
trouble-not-found-help = Silinmiş ya da bağlantı eksik. Uygulamada açın: oradaysa bağlantıyı yeniden kopyalayın. Bir Hikâyeyse sona ermiş olabilir.
trouble-private = Gönderi gizli
trouble-private-help-html = Herkese açık değil, bu yüzden burada kaydedilmez; hiçbir dürüst araç da kaydedemez. <a href="/guides/private-accounts">Neler yapabilirsiniz</a>.
trouble-login-required = Yalnızca oturum açmış kişilere açık
trouble-login-required-help = TikTok hassas gönderileri, Instagram ve Facebook ise Hikâyeleri yalnızca oturum açmış kişilere gösterir. Biz asla giriş istemeyiz. Sahibi izin veriyorsa uygulamada kaydedin.
trouble-region-blocked = Bu ülkede gösterilmiyor
trouble-region-blocked-help = TikTok bu gönderiyi, bu sunucunun bulunduğu ülkede göstermiyor. Başka yerdeki bir sunucu görebilir.
trouble-withheld = İstek üzerine kaldırıldı
trouble-withheld-help-html = Sunucuyu işleten kişi bu gönderiyi, içerik üreticisini veya dosyayı bir istek üzerine kaldırdı; buna giden başka bağlantılar da burada çalışmaz. Bunun bir hata olduğunu düşünüyorsanız kendisine sorun: iletişim bilgileri <a href="/legal">Yasal bilgiler</a> sayfasında.
trouble-of-file = Dosya
trouble-no-button = İndirme düğmesi yok
trouble-no-button-help = Düğme, dosyanın eksiksiz olduğu kanıtlanınca etkinleşir; o zamana kadar yanındaki düz bağlantı çalışır ve “henüz denetlenmedi” der. Sayfa hiç ilerlemiyorsa “şimdi bakın”a dokunun veya sayfayı başka bir tarayıcıda açın.
trouble-wont-play = Dosya oynamıyor
trouble-wont-play-help = Önce başka bir oynatıcı deneyin: VLC neredeyse her şeyi, Google Fotoğraflar çoğunu oynatır. En net sürümü (H.265) aldıysanız normal olanı alın. Dosyanın adını veya uzantısını değiştirmek içindekini değiştirmez. iPhone’da Dosyalar’dan Fotoğraflar’a taşıyın: açın, “Paylaş”a, ardından “Videoyu Kaydet”e dokunun.
trouble-slow = Yavaş ya da takıldı
trouble-slow-help = Hiçbir şey kaybolmadı: kaldığı yerden devam eder. Wi-Fi’yi veya daha iyi çeken bir yeri deneyin ya da indirmeyi tarayıcınızın indirme listesinden sürdürün. Bir uygulamanın kendi tarayıcısındaysanız sayfayı Safari, Chrome veya Firefox’ta açın.
trouble-media-broken = Dosya bozuk geldi
trouble-media-broken-help = TikTok’un medya sunucularının gönderdiği her seferinde eksik veya bozuktu, bu yüzden saklanmadı: yeniden deneyin, gelen kısımdan devam edilebilir. Yarım bir dosya size asla bütünmüş gibi verilmez.
trouble-too-large = Dosya çok büyük
trouble-too-large-help = Sunucuyu işleten kişi tek bir dosya için bir sınır koymuş. Bu sınırı yükseltmesini isteyin veya savethat’i kendiniz çalıştırın.
trouble-no-space = Yer yok
trouble-no-space-help = Bu sunucunun diski dolu. Daha sonra yeniden deneyin; sunucuyu işleten kişinin yer açması gerekiyor.
trouble-of-site = TikTok ve bu sunucu
trouble-site-refused = TikTok bu sunucuyu reddediyor
trouble-site-refused-help-html = Sorun bağlantınızda değil: TikTok, bir adresin ne kadar istek yapabileceğini sınırlıyor ya da bir bulmaca çözülmesini istiyor. Birkaç dakika sonra yeniden deneyin. Sunucuyu işleten kişi <code>savethat doctor</code> ile bakabilir.
trouble-site-unreachable = TikTok’a ulaşılamıyor
trouble-site-unreachable-help = TikTok ya da ona giden yol şu anda çalışmıyor. Birazdan yeniden deneyin; sürerse sorun bu sunucunun ağındadır.
trouble-site-changed = TikTok yeni bir biçimde yanıt verdi
trouble-site-changed-help-html = TikTok, bu sürümün okuyamadığı bir şeyi değiştirdi. Daha yeni bir savethat okuyabilir: sunucuyu işleten kişi güncelleyebilir veya <code>savethat doctor LINK --capture page.html</code> ile bildirebilir.
trouble-rate-limited = Çok hızlı istek gönderiyorsunuz
trouble-rate-limited-help = Yanıtın söylediği kadar bekleyin, sonra yeniden deneyin. Bu sınır, TikTok’un bu sunucuyu herkes için reddetmesini önler.
trouble-busy = Sunucu yoğun
trouble-busy-help = Şu anda çok işi var. Birkaç saniye sonra yeniden deneyin.
trouble-no-such-page = Bu adreste bir şey yok
trouble-no-such-page-help = Adres yarım kalmış ya da kayıt, saklama süresinden eski. Aynı bağlantıyla yeniden başlayın.
trouble-key-refused = Bu sunucu sizi içeri almıyor
trouble-key-refused-help-html = Parola veya anahtar yanlıştı ya da hiç verilmedi. Kaydetmek için sunucuyu işleten kişiye sorun; çoğu sunucu bunu istemez. Kitaplık yalnızca sahibine açıktır: o parolayı unutan, yenisi için gereken sözcüğü sunucunun kendisinde <code>savethat library owner</code> ile alır.
trouble-bad-request = İstek olması gerektiği gibi değil
trouble-bad-request-help-html = Adres elle değiştirilmiş ya da başka bir sitenin sayfası bunu kullanmaya çalışmış. <a href="/">İlk sayfada</a> yeniden başlayın.
trouble-internal = Burada bir sorun oluştu
trouble-internal-help = Hata bizde. Sunucuyu işleten kişiye iletinin altındaki istek numarasını bildirin: onunla ne olduğunu bulur.

privacy-title = Gizlilik
privacy-answer = Hesap yok, ziyaretçiler için çerez yok, kimse sayılmaz. Bu sayfa, bu sunucunun çalıştığı ayarlardan yazılmıştır.
privacy-kept = Neler saklanır
privacy-kept-files = Birinin kaydettiği dosyalar: bu sunucunun diskinde, yaklaşık { $age } boyunca, hepsi birlikte yaklaşık { $bytes }; önce en eskiler silinir. Birinin o anda aldığı veya indirdiği dosya, işi bitene kadar kalır.
privacy-kept-saves = Kayıtlar ve listeler, tahmin edilemeyen bir adreste: bellekte, { $saves } boyunca açılabilir, yeniden başlatmada silinir. Adresi bilen açabilir; hiçbir yerde listelenmez.
privacy-kept-withheld-html = Sunucuyu işleten kişinin kaldırdıkları (<a href="/report">Bildir</a>): kendi dosyasında numara, ad ve sağlama toplamlarından oluşan bir liste. Orada adı geçen saklanmaz.
privacy-kept-library = Bu sunucunun sahibinin kitaplığı: seçtiği herkese açık gönderiler ve adını verdiği içerik üreticilerinin Hikâyeleri, açıklama ve zamanlarıyla, kendisi çıkarana kadar. Ziyaretçilerle ilgili hiçbir şey içermez. Akışlarını, tahmin edilemeyen adresi bilen herkes okuyabilir.
privacy-kept-owner = Oraya yalnızca sahibi girebilsin diye: parolası, geri çevrilemeyen bir özet olarak; oturum açan her tarayıcı için de çerezinin özeti, ne zaman başladığı ve ne zaman biteceği, en fazla { $session }.
privacy-kept-known = TikTok’un son gönderiler hakkında söyledikleri, en fazla { $known }: bellekte, yeniden başlatmada silinir.
privacy-kept-worked = TikTok’un en son ne zaman ve hangi sayfasıyla yanıt verdiği; bu sayfa çalışıp çalışmadığını söyleyebilsin diye. Yalnızca bir zaman; bağlantının kimin olduğu veya arkasında ne olduğu değil.
privacy-log = Günlükte neler yazar
privacy-log-says = Her istek için: ne zaman geldiği, rastgele bir numara, yöntem, türü (“kayıt” gibi), yanıtın durumu ve kodu, verdiyse TikTok’un kendi durumu ve ne kadar sürdüğü. Bağlantınız değil, adresiniz değil, tarayıcınız değil. Bir dosya başarısız olursa nedeni de yazılır, adresi yazılmaz.
privacy-log-metrics = Ayrıca istekler tür ve sonuca göre, baytlar da toplam olarak sayılır: sunucuyu işleten kişi için, ziyaretçiye göre değil.
privacy-none = Neler yok
privacy-none-but-owner-html = Hesap yok, giriş yok, olağan önbelleği dışında tarayıcınızda depolama yok, reklam yok, ziyaretçi sayımı yok, başka yerden gelen yazı tipi, betik veya görsel yok. Tek bir kişi için tek bir çerez var: <a href="/owner">kendine ait bir sayfada</a> oturum açan, bu sunucunun kitaplığının sahibi. Bu, o tarayıcıda oturumu açık tutan rastgele bir sayıdır. Yalnızca bir şey kaydeden kişi çerez almaz.
privacy-none-at-all = Hesap yok, giriş yok, çerez yok, olağan önbelleği dışında tarayıcınızda depolama yok, reklam yok, ziyaretçi sayımı yok, başka yerden gelen yazı tipi, betik veya görsel yok.
privacy-site = TikTok ne görür
privacy-site-sees = TikTok’a bu sunucu sorar; kendi adresiyle veya kullandığı vekil sunucunun adresiyle, asla sizinkiyle değil. Tarayıcınız ve bağlantıyı sizinle paylaşan kişi de iletilmez: bağlantının paylaşan hakkında söyledikleri önce kesilip atılır. Yalnızca kısa bir bağlantı olduğu gibi açılmak zorundadır.
privacy-elsewhere = Elimizde olmayanlar
privacy-elsewhere-ask-html = Sunucuyu işleten kişi günlüğe daha fazlasını yazdırabilir ve kendisi, örneğin önündeki bir vekil sunucuda, daha fazlasını saklayabilir. Kendisine sorun: <a href="/legal">iletişim</a>.
privacy-elsewhere-unnamed = Sunucuyu işleten kişi günlüğe daha fazlasını yazdırabilir ve kendisi, örneğin önündeki bir vekil sunucuda, daha fazlasını saklayabilir. Burada iletişim bilgisi vermemiş.

legal-title = Yasal bilgiler
legal-answer = Bu sunucuyu kim işletiyor, ne için var ve bir gönderinin kaldırılması gerekiyorsa ne yapmalı.
legal-who = Bu sunucuyu kim işletiyor
legal-what-for = Ne için var
legal-what-for-says = Herkese açık gönderiler, kendiniz için. Sizin olmayanı paylaşmadan önce sorun ve içerik üreticisinin adını verin. Bu sunucu hesap kullanmaz ve TikTok’tan yalnızca herkese gösterdiğini ister. TikTok ile bağlantısı yoktur; bu ad sahibine aittir.
legal-to-go = Bir gönderinin kaldırılması gerekiyorsa
legal-to-go-says-html = Dosyalar yalnızca kısa bir süre saklanır (<a href="/privacy">ne kadar</a>) ve hiçbir yerde listelenmez. <a href="/report">Bildir</a> sayfası ne yazılacağını ve kime yazılacağını söyler. Sunucuyu işleten kişi bir gönderiyi, bir içerik üreticisini veya bir dosyayı kaldırabilir: o zaman burada ne aranır ne gösterilir ne de verilir, saklanmış olan da silinir. Gönderinin kendisi TikTok’tadır: orada silinince veya gizlenince artık buradan da alınamaz; daha önce kaydedilenler süresi dolunca silinir.
legal-program = Program
legal-program-says = savethat { $version }. Lisansları ve bileşenlerinin lisansları kaynak koduyla birlikte gelir.
legal-no-contact = Sunucuyu işleten kişi iletişim bilgisi vermemiş. Adresi bir internet alan adıysa o adın kayıt kuruluşu veya barındıran şirket bir mesajı iletebilir.

report-title = Bildir
report-answer = Gönderinin bağlantısıyla birlikte sunucuyu işleten kişiye yazın: onu burada kaldırabilir. Gönderinin kendisini kaldırmak TikTok’un işidir.
report-who = Kime yazmalı
report-send = Gönderinin bağlantısını veya içerik üreticisinin @adını gönderin ve bunlardan hangisi olduğunu yazın. Dosyanın kendisi sizdeyse, SHA-256 değeri nereden gelirse gelsin tam bu baytları belirtir.
report-child = Bir çocuğa zarar veriliyor veya çocuk cinsel olarak gösteriliyor
report-child-says-html = Bu, her şeyden önce gelir. Kaydetmeyin ve kanıt olarak bile başkasına göndermeyin. Önce polise veya ülkenizin ihbar hattına bildirin: Amerika Birleşik Devletleri’nde <span>report.cybertip.org</span>, Birleşik Krallık’ta <span>report.iwf.org.uk</span>, başka yerlerde <span>inhope.org</span> üyelerinden biri. Sonra uygulamada TikTok’a ve bu sunucuyu işleten kişiye: ilk satıra “çocuk güvenliği” yazın.
report-privacy = Sizi gösteriyor ve izniniz yok
report-privacy-says-html = Mahrem görüntüler, bir adres, herkesin görmesi için olmayan bir yüz: bunun siz olduğunuzu veya kimin adına konuştuğunuzu yazın. Mahrem görüntülerin yayılmasına karşı <span>stopncii.org</span>, o sırada reşit olmayanlara da <span>takeitdown.ncmec.org</span> yardım eder.
report-copyright = Sizin eseriniz
report-copyright-says = Neyin sizin olduğunu, aslının nerede bulunduğunu ve bunu istemeye hakkınız olduğunu ya da kimin adına istediğinizi yazın. Bu sunucu TikTok’un gösterdiğini gösterir ve kısa bir süre saklar; TikTok’un kendi telif hakkı formu ise onu herkes için kaldırır.
report-other = Başka bir şey
report-other-says = Yasaya aykırılık, tehdit, yanlışlık: ne olduğunu, ülkenizin yasalarıyla ilgiliyse nerede yaşadığınızı da yazın.
report-happens = Ne olacak
report-happens-says = Kararı sunucuyu işleten kişi verir. Bir gönderiyi, bir içerik üreticisinin her şeyini veya baytlarına göre bir dosyayı kaldırabilir. O andan sonra bu sunucu, hangi bağlantıyla gelinirse gelinsin onu aramaz, göstermez ve vermez; elindeki, ondan üretilenlerle birlikte silinir ve süren indirmeler kesilir. İsteyene, istek üzerine kaldırıldığı söylenir; kimin istediği söylenmez.
report-happens-library = Bu sunucunun sahibinin kendisi için sakladığı, kendi cihazında duruyormuş gibi onun kopyasıdır: kitaplığının akışlarından ve dışa aktarmalarından çıkar; oradan silinip silinmeyeceğine ise kendisi karar verir.
report-happens-here = Bu yalnızca bu sunucuda geçerlidir. Birinin kendi cihazına kaydettiği dosyalar orada kalır; öbür sunucular da başkalarınındır.
report-at-tiktok = TikTok’ta
report-at-tiktok-says = Gönderinin kendisini yalnızca TikTok veya onu paylaşan kişi kaldırabilir. Uygulamada “Paylaş”a, ardından “Bildir”e dokunun; gizlilik ve telif hakkı için TikTok’un yardım sayfalarında ayrı formlar vardır. Oradan kalkınca artık buradan da alınamaz.
report-makers = Programı yapanlar
report-makers-says-html = Bu sunucunun hiçbir parçasını işletmezler ve ondan hiçbir şeyi kaldıramazlar. Programdaki bir hata için önce <a href="/help">Yardım</a> sayfasına bakın; sonra iletinin altındaki istek numarasıyla, programın geldiği yere bildirin. Bu numara günlükteki satıra götürür ve sizin hakkınızda hiçbir şey söylemez.
