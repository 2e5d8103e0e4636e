watching-words = Birini haberi olmadan takip etmek taciz olabilir. Başkalarının çocuklarının Hikâyelerini saklamayın.
watching-child = { $who } takip edilmiyor: TikTok bu hesabı çocuk hesabı olarak işaretliyor.
watching-too-many = { $count ->
    [one] Zaten { $count } içerik üreticisi takip ediliyor; bu sunucu en fazla bu kadarını alır (watches ayarı).
   *[other] Zaten { $count } içerik üreticisi takip ediliyor; bu sunucu en fazla bu kadarını alır (watches ayarı).
}

store-foreign = Dosya bir savethat kitaplığı değil: onu başka yere taşıyın veya başka bir veri klasörü belirtin.
store-foreign-named = { $path } bir savethat kitaplığı değil: onu başka yere taşıyın veya başka bir veri klasörü belirtin.
store-damaged = Kitaplık bozuk: yerine yedeğinizden bir kopya koyun (kaydedilmiş dosyalar etkilenmedi).
store-damaged-named = { $path } bozuk: yerine yedeğinizden bir kopya koyun (kaydedilmiş dosyalar etkilenmedi).
store-newer = { $path } daha yeni bir savethat ile yazılmış: onu kullanın, eski sürümler onun yazdıklarını kaybederdi.
store-full = Disk dolu.
store-busy = Kitaplık başka bir program tarafından kilitlenmiş.
store-away = Veri tabanı yanıt vermiyor.
store-away-named = { $name } veri tabanı yanıt vermiyor.
store-locked = Veri tabanı bu kullanıcı adını ve parolayı kabul etmiyor veya belirtilen adda bir veri tabanı yok: database_url ayarına bakın.
store-locked-named = { $name } veri tabanı bu kullanıcı adını ve parolayı kabul etmiyor veya böyle bir veri tabanı yok: database_url ayarına bakın.
store-unreadable = Kitaplıkta bu programın yazmadığı bir şey var: { $what }.
store-other = Kitaplık yanıt vermedi.

copying-there = { $path } zaten var.
copying-disk = { $path } yazılamıyor.
copying-stopped = Yarıda kesildi.
importing-folder = { $path } okunamıyor.
importing-disk = Kitaplık yazılamıyor: { $error }.

left-half = yarım bir dosya
left-archive = bir arşiv: önce içindekileri çıkarın
left-made = bir gönderiden üretilmiş, gönderinin dosyalarından biri değil
left-no-media = video da görsel de değil
left-no-sidecar = yanındaki dosya bir savethat yan dosyası değil
left-other-site = bu programın bilmediği bir siteden
left-no-post = yan dosyası, var olamayacak bir gönderiyi anlatıyor
left-unknown = adından hangi gönderiye ait olduğu anlaşılmıyor ve yanında yan dosya yok
left-not-recorded = gönderi kitaplıkta bu dosya olmadan duruyor
