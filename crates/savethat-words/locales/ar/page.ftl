title = savethat: احفظ قصة من TikTok
titled = { $title } · savethat
about = الصق رابط قصة أو فيديو أو منشور صور من TikTok واحصل على الملف الأصلي. بلا تطبيق وبلا تسجيل دخول.
inside-app = أنت في متصفح { $app } الداخلي، وهو لا يحفظ الملفات في كثير من الأحيان. افتح هذه الصفحة في Safari أو Chrome: اضغط ⋯ أو البوصلة واختر «فتح في المتصفح».
copy-address = نسخ عنوان هذه الصفحة
try-again = حاول مرة أخرى
more-about-this = المزيد حول هذا
request = رقم الطلب
public-only = المنشورات العامة فقط، وبلا تسجيل دخول أبدًا. لاستخدامك الشخصي: استأذن قبل المشاركة، واذكر صانع المحتوى. لا صلة لنا بشركة TikTok.
insecure = وصلت هذه الصفحة عبر http غير مشفّر. الحفظ يعمل، أما اللصق بالزر والمشاركة إلى «الصور» والتثبيت فتحتاج إلى https لأن المتصفحات تشترطه.
foot = حول هذه الصفحة
foot-guides = الإرشادات
foot-questions = أسئلة شائعة
foot-help = المساعدة
foot-privacy = الخصوصية
foot-legal = معلومات قانونية
foot-report = الإبلاغ
foot-api = API
foot-library = المكتبة
foot-languages = اللغات
foot-install = الشاشة الرئيسية

field-label = رابط أو نص مشاركة أو @الاسم
save-it = حفظ
paste-and-save = لصق وحفظ

lead-title = احتفظ بالقصة قبل أن تختفي
lead = الصق رابط قصة أو فيديو أو منشور صور من TikTok. تحصل على الملف الأصلي، مفحوصًا حتى آخر بايت.
found = النتائج
save-all = حفظ الكل ({ $count })
save-chosen = حفظ المحدد
choose = تحديد
others = القصص الأخرى المتاحة لصانع المحتوى هذا
several-links = { $count ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
    [many] { $count } رابطًا
   *[other] { $count } رابط
}
links-to-try = روابط للتجربة

what-story = قصة
what-video = فيديو
what-photos = صور
what-by = { $what } من { $who }
what-by-html = { $what } من <bdi>{ $who }</bdi>
posted-html = نُشر في <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = أوقف صانع المحتوى الحفظ في التطبيق. استأذنه قبل المشاركة.
note-made-by-ai = يصنّف TikTok هذا على أنه من صنع الذكاء الاصطناعي.
note-marked = لم تتوفر إلا نسخة عليها علامة TikTok داخل الصورة.
ring-title = { $count ->
    [zero] ليس لدى { $who } قصص متاحة
    [one] لدى { $who } قصة واحدة متاحة
    [two] لدى { $who } قصتان متاحتان
    [few] لدى { $who } { $count } قصص متاحة
    [many] لدى { $who } { $count } قصة متاحة
   *[other] لدى { $who } { $count } قصة متاحة
}
contents-video = فيديو، { $length }
contents-pictures = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}

file-video = فيديو
file-picture = صورة
file-sound = صوت
file-captions = تسميات توضيحية
file-of = { $name } { $n } من { $count }
download-video = تنزيل الفيديو
download-picture = تنزيل الصورة
download-sound = تنزيل الصوت
download-captions = تنزيل التسميات التوضيحية
plays-everywhere = يعمل على كل الأجهزة
plays-newer = قد لا يعمل على الأجهزة القديمة
with-mark = مع علامة TikTok
as-jpeg = بصيغة JPEG
as-jpeg-note = محوّلة هنا، للأجهزة التي لا تفتح الأصل
whole-and-checked = كامل ومفحوص
not-checked-yet = لم يُفحص بعد
moving-of = { $done } من { $total }
moving-asking = جارٍ طلبه
moving-so-far = { $done } حتى الآن
sharpest-version = النسخة الأوضح
beside = أيضًا
beside-m4a = الصوت (M4A، كما هو)
beside-mp3 = الصوت (MP3)
beside-vtt = التسميات التوضيحية { $language } ‏(VTT)
beside-srt = التسميات التوضيحية { $language } ‏(SRT)
beside-cover = صورة الغلاف
beside-slideshow = عرض شرائح (MP4، يُنشأ هنا)
download-zip = تنزيل الكل في ملف ZIP

fetching = جارٍ الجلب
ready = جاهز
not-saved = لم يُحفظ
saved-in-part = حُفظ جزئيًا
stalled = لم تصل أي بيانات منذ فترة. قد تساعد شبكة Wi-Fi أو مكان بإشارة أفضل؛ يُستأنف التنزيل من حيث توقف، ولا يضيع شيء.
renews-itself-html = تتحدّث هذه الصفحة تلقائيًا، أو <a href="{ $refresh }">تحقّق الآن</a>. يمكنك أيضًا إغلاقها: الجلب يستمر.
another-device = على جهاز آخر
another-device-how = امسح هذا الرمز بالجهاز الآخر: ترى هناك ما تراه هنا، لمدة يوم، حتى لو انتهت القصة قبل ذلك.
another-device-code = رمز QR بعنوان هذه الصفحة
too-large-to-share = أحد الملفات هنا أكبر من أن تتسع له صفحة المشاركة. نزّله وافتحه في «الملفات»، ثم اضغط «مشاركة» واختر «حفظ الفيديو».
keep-this = الاحتفاظ به في المكتبة

line-waiting = في الانتظار
line-looking = جارٍ البحث
line-in-part = جاهز جزئيًا
list-looking = جارٍ البحث عن القصص المتاحة
list-found = عُثر على { $all }، حُفظ { $saved }
list-found-failed = عُثر على { $all }، حُفظ { $saved }، فشل { $failed }
list-of = { $done } من { $all }
list-all = حُفظ الكل ({ $all })
list-failed = حُفظ { $saved } من { $all }، فشل { $failed }
list-left-out = { $count ->
    [zero] لم يُترك أي رابط: تتسع القائمة الواحدة لعدد { 100 }.
    [one] تُرك رابط واحد: تتسع القائمة الواحدة لعدد { 100 }.
    [two] تُرك رابطان: تتسع القائمة الواحدة لعدد { 100 }.
    [few] تُركت { $count } روابط: تتسع القائمة الواحدة لعدد { 100 }.
    [many] تُرك { $count } رابطًا: تتسع القائمة الواحدة لعدد { 100 }.
   *[other] تُرك { $count } رابط: تتسع القائمة الواحدة لعدد { 100 }.
}
list-try-again = إعادة المحاولة ({ $count })

site-working-html = <strong>يعمل</strong>، { $rest }
site-down-html = <strong>لا يعمل</strong>، { $rest }
site-worked-html = <strong>عمل آخر مرة</strong> { $rest }
site-by = { $ago }، عبر { $way }
site-checked = آخر فحص { $ago }
site-checked-by = آخر فحص { $ago }، عبر { $way }
site-checked-by-not = آخر فحص { $ago }، عبر { $way }؛ وليس عبر { $ways }
site-ways = { $ways }، { $way }
site-no-bytes = آخر فحص { $ago }؛ يُعثر على المنشورات، لكن ملفاتها لا تصل
site-refuses = آخر فحص { $ago }؛ يرفض هذا الخادم
site-away = آخر فحص { $ago }؛ يتعذّر الوصول إليه من هنا
site-unreadable = آخر فحص { $ago }؛ يرد بطريقة تتعذّر قراءتها هنا
way-page = صفحة الكمبيوتر
way-phone = صفحة الهاتف
way-player = بيانات المشغّل
way-embed = صفحة التضمين
way-stories = قائمة القصص

looking-short = جارٍ البحث…
looking = جارٍ البحث عنه.
to-go = يتبقى { $time }
to-photos = حفظ في الصور
all-to-photos = حفظ الكل ({ $of }) في الصور
some-to-photos = حفظ { $from } إلى { $to } من { $of } في الصور
loading = جارٍ التحميل، { $percent }%
load-failed = انقطع التحميل. اضغط للمحاولة مرة أخرى.
tap-again = اكتمل التحميل. اضغط مرة أخرى للحفظ في الصور.
share-failed = لم تنجح المشاركة هنا. استخدم التنزيل أدناه.
copied = تم النسخ
judged-post = منشور واحد.
judged-short = رابط مختصر: سنرى إلى أين يقود.
judged-profile = ملف شخصي: سترى القصص المتاحة.
judged-several = عدد الروابط: { $count }. يُحفظ كل منها وحده، وكلها معًا في ملف ZIP.
judged-elsewhere = يبدو هذا رابطًا من موقع آخر.
judged-nothing = لا رابط فيه بعد. يحتاج الاسم إلى @ قبله.
offline = تعذّر الوصول إلى هذه الصفحة.
offline-hint = تحقّق من اتصالك ثم تابع. ما بدأ جلبه هنا يستمر من دونك.
