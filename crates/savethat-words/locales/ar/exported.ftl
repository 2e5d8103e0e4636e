exported-title = المنشورات المحفوظة
exported-title-page = المنشورات المحفوظة، الصفحة { $number }

exported-words = كلمات
exported-creator = صانع المحتوى
exported-creator-example = @الاسم
exported-kind = النوع
exported-all = الكل
exported-stories = القصص
exported-videos = الفيديوهات
exported-photos = الصور
exported-from = من
exported-until = إلى

exported-looking = جارٍ البحث…
exported-unreadable = تعذّرت قراءة جزء من هذه النسخة.
exported-found = النتائج: { $count }
exported-shown = المعروض: { $count }، وهناك المزيد

exported-a-story = قصة
exported-a-video = فيديو
exported-some-photos = صور
exported-open = فتح
exported-on-tiktok = على TikTok
exported-nothing = لا شيء هنا.

exported-more = عرض المزيد
exported-newer = الأحدث
exported-older = الأقدم

exported-not-whole = لم يكتمل الأمر savethat library export هنا. احذف هذا المجلد وحاول مرة أخرى.
packed-missing = اختفت هذه الملفات من المكتبة أو تغيّرت منذ حفظها:
