command-failed = savethat: { $sentence }
command-hint = تلميح: { $hint }
command-retry-after = أعد المحاولة بعد: { $seconds } ث
command-link = الرابط: { $link }
command-link-beside = { $link } (الصوت أو التسميات التوضيحية أو صورة الغلاف)
command-link-file = { $link } (الملف { $n } من { $count })
command-interrupted = savethat: قُطعت العملية.
command-interrupted-hint = ما وصل حتى الآن محفوظ: تابع بالأمر نفسه.
command-no-output = تعذّرت كتابة النتيجة إلى المخرج القياسي.
command-cannot-read = تعذّرت قراءة { $path }: { $error }.
command-unreadable = تعذّرت قراءة { $path }.
command-unwritable = تعذّرت الكتابة في { $path }.
command-no-runtime = تعذّر بدء بيئة التشغيل.

command-list-too-large = هذا أكثر من { 16 } ميبيبايت من النص، وليس قائمة روابط.
command-output-empty = قيمة ‎-o فارغة: يجب أن تكون مجلدًا أو قالبًا.
command-archive-no-file = { $path } ليس ملفًا، فلا يمكن أن يكون الأرشيف.
command-archive-no-file-hint = اذكر ملفًا آخر.
command-others = ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links }
command-others-more = { $count ->
    [zero] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links }
    [one] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links } ورابط واحد آخر
    [two] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links } ورابطان آخران
    [few] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links } و{ $count } روابط أخرى
    [many] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links } و{ $count } رابطًا آخر
   *[other] ملاحظة: في ذلك النص أيضًا ما لم يُتبع: { $links } و{ $count } رابط آخر
}
command-archived = ملاحظة: حُفظ { $link } من قبل: هو في الأرشيف
command-watermark = ملاحظة: على { $path } علامة الموقع المائية: لم تتوفر نسخة أخرى.
command-no-zip-hint = { $hint } لم يُنشأ ملف ZIP لأنه لن يكون كاملًا: ما وصل محفوظ، والأمر نفسه يتابع من حيث توقف.
command-progress = { $ended } من { $posts }
command-progress-failed = { $ended } من { $posts }، فشل { $failed }

command-show-story = قصة من { $who }
command-show-video = فيديو من { $who }
command-show-photos = صور من { $who }
command-show-link = الرابط
command-show-posted = النشر
command-show-expires = الانتهاء
command-show-caption = الوصف
command-show-file = الملف { $n }
command-show-sound = الصوت
command-show-a-video = فيديو
command-show-a-picture = صورة
command-show-a-sound = صوت
command-show-a-cover = صورة غلاف
command-show-a-subtitle = تسميات توضيحية
command-show-marked = مع علامة الموقع المائية
command-show-seconds = { $seconds } ث

command-ready = برنامج savethat جاهز: { $address }
command-metrics = يعرض savethat مقاييسه في: { $address }
command-works = برنامج savethat يعمل.
command-stopping = savethat: جارٍ الإيقاف. تُترك التنزيلات الجارية حتى تنتهي؛ كرّر ذلك للإيقاف فورًا.
command-stopping-work = savethat: جارٍ الإيقاف. يُعاد العمل الجاري إلى قائمة الانتظار؛ كرّر ذلك للإيقاف فورًا.
command-for-phones = للهواتف: { $address }
command-tells = يُبلغ savethat { $target } بالقصص التي تُحفظ أو تفوت.
command-puid =
    لا يغيّر PUID وPGID شيئًا هنا: يعمل savethat باسم { $user }، لا باسم { $wanted }. شغّله باسم ذلك المستخدم: ‎user: "{ $wanted }"‎ في ملف compose، أو ‎--user { $wanted }‎.
command-listen-taken =
    يستمع برنامج آخر إلى { $place } بالفعل. أوقفه، أو اختر عنوانًا آخر باستخدام ‎--listen، مثل ‎--listen 127.0.0.1:8081.
command-listen-forbidden =
    لا يوجد إذن بالاستماع إلى { $place }. كثيرًا ما تُخصَّص المنافذ دون { 1024 } للنظام: اختر منفذًا آخر باستخدام ‎--listen.
command-listen-elsewhere = { $place } ليس من عناوين هذا الجهاز.
command-listen-refused = تعذّر الاستماع إلى { $place }: { $error }.
command-listener-gone = اختفى المستمع.
command-server-stopped = توقف الخادم.
command-server-crashed = تعطّل الخادم.
command-no-answer = لا يرد أي خادم savethat على { $place }.

command-demo-site = لم يبدأ الموقع التجريبي.
command-demo-folder = تعذّر إنشاء المجلد { $path }.
command-demo-example = { $title } ({ $note })
command-demo-story = قصة فيديو
command-demo-story-note = رابط مختصر، كما يعطيه زر المشاركة في التطبيق
command-demo-photo-story = قصة مصوّرة
command-demo-photo-story-note = صورة واحدة، نُشرت قبل أربع ساعات
command-demo-video = فيديو
command-demo-video-note = منشور عادي
command-demo-photos = منشور صور
command-demo-photos-note = ثلاث صور ومقطع صوتي
command-demo-profile = ملف شخصي
command-demo-profile-note = أربع قصص متاحة
command-demo-expired = قصة منتهية
command-demo-expired-note = تبقى القصص { 24 } ساعة؛ هذه انتهت
command-demo-private = حساب خاص
command-demo-private-note = لا يُعرض للزوار

command-library-off = لا توجد مكتبة على هذا الخادم: الإعداد library قيمته off، كما هو دائمًا مع profile = public.
command-library-refused =
    تعذّر فتح المكتبة في { $path }: { $why }. اختر مجلدًا آخر باستخدام ‎--data، أو اجعل هذا المجلد ملكًا لمن يشغّل savethat.
command-library-share =
    savethat: يقع { $path } على مجلد شبكي ({ $share })، وقد تُضيع SQLite المكتبة أو تتلفها هناك. أبقِ البيانات على قرص في هذا الجهاز، وضع على المجلد الشبكي نسخًا فقط (savethat library backup).
command-library-none = لا يحتفظ savethat بمكتبة هنا. { $why }
command-library-invite = savethat: ليس للمكتبة مالك بعد. اجعلها لك، مرة واحدة: { $address }
command-owner-word =
    لمدة ساعة تعيّن هذه الكلمة كلمة مرور المالك من جديد، مرة واحدة: افتح ‎/owner?word=WORD على الخادم الذي يستخدم مجلد البيانات هذا. حتى ذلك الحين تبقى كلمة المرور القديمة صالحة.
command-copied = في { $folder } الآن: { $posts }، { $files }، { $bytes }. للاستعادة: savethat serve --data { $folder }‎
command-exported = في { $folder } الآن: { $posts }، { $files }، { $bytes }. افتح { $page } في متصفح.
command-posts = { $count ->
    [zero] لا منشورات
    [one] منشور واحد
    [two] منشوران
    [few] { $count } منشورات
    [many] { $count } منشورًا
   *[other] { $count } منشور
}
command-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
command-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايت
    [many] { $count } بايت
   *[other] { $count } بايت
}
command-not-in-copy = { $file } ليس في النسخة: اختفى الملف أو تغيّر منذ حفظه.
command-copy-not-whole = النسخة في { $folder } غير كاملة: احذفها وحاول مرة أخرى.
command-copy-interrupted = قُطعت العملية. النسخة في { $folder } غير كاملة: احذفها وحاول مرة أخرى.
command-no-day = { $day } ليس يومًا.
command-forgotten = { $count ->
    [zero] مُحي ‎@{ $handle }‎: لم تكن له منشورات محفوظة.
    [one] مُحي ‎@{ $handle }‎: أُزيل منشور واحد.
    [two] مُحي ‎@{ $handle }‎: أُزيل منشوران.
    [few] مُحي ‎@{ $handle }‎: أُزيلت { $count } منشورات.
    [many] مُحي ‎@{ $handle }‎: أُزيل { $count } منشورًا.
   *[other] مُحي ‎@{ $handle }‎: أُزيل { $count } منشور.
}
command-forgotten-left = أُزيل ‎@{ $handle }‎ من المكتبة، لكن بقيت ملفات له تحت { $folder }: احذفها يدويًا.
command-import-interrupted = قُطعت العملية. ما أُدخل حتى الآن كامل، والأمر نفسه يتابع من حيث توقف.
command-import-ended = انتهى الاستيراد قبل أوانه. ما أُدخل حتى ذلك الحين كامل.
command-left-out = تُرك { $file }: { $why }.
command-imported = { $new }، { $already }، { $copied }، { $left }.
command-imported-new = { $count ->
    [zero] لا منشورات جديدة
    [one] منشور واحد جديد
    [two] منشوران جديدان
    [few] { $count } منشورات جديدة
    [many] { $count } منشورًا جديدًا
   *[other] { $count } منشور جديد
}
command-imported-already = { $count ->
    [zero] لم يكن شيء منها في المكتبة من قبل
    [one] كان واحد في المكتبة من قبل
    [two] كان اثنان في المكتبة من قبل
    [few] كان { $count } في المكتبة من قبل
    [many] كان { $count } في المكتبة من قبل
   *[other] كان { $count } في المكتبة من قبل
}
command-imported-copied = { $count ->
    [zero] لم يُنسخ أي ملف ({ $bytes })
    [one] نُسخ ملف واحد ({ $bytes })
    [two] نُسخ ملفان ({ $bytes })
    [few] نُسخت { $count } ملفات ({ $bytes })
    [many] نُسخ { $count } ملفًا ({ $bytes })
   *[other] نُسخ { $count } ملف ({ $bytes })
}
command-imported-left = { $count ->
    [zero] لم يُترك شيء
    [one] تُرك واحد
    [two] تُرك اثنان
    [few] تُرك { $count }
    [many] تُرك { $count }
   *[other] تُرك { $count }
}

command-no-creator = هذا ليس صانع محتوى: اكتب @الاسم، أو الصق رابط ملف شخصي.
command-watch-unsure = تعذّر سؤال TikTok عن ‎@{ $handle }‎ في هذه اللحظة ({ $why }). يعيد الخادم السؤال تلقائيًا.
command-watched =
    صار ‎@{ $handle }‎ تحت المراقبة حتى { $day }. كل خادم يستخدم مجلد البيانات هذا (savethat serve) يبدأ البحث خلال { 10 } ثوانٍ، ويحفظ كل قصة تحت { $folder }.
command-not-watched = ليس ‎@{ $handle }‎ تحت المراقبة. لمعرفة من تشملهم: savethat watch list
command-too-many-watched = { $why } أنهِ مراقبة بالأمر: savethat watch remove @الاسم
command-unwatched = لم يعد ‎@{ $handle }‎ تحت المراقبة.
command-unwatched-kept = لم يعد ‎@{ $handle }‎ تحت المراقبة. ما حُفظ باقٍ؛ ولإزالته أيضًا: savethat library forget @{ $handle }‎
command-watch-until = ‎@{ $handle }‎  حتى { $day }، { $looked }
command-watch-ended = ‎@{ $handle }‎  انتهت في { $day }، { $looked }
command-watch-looked = آخر بحث { $moment }
command-watch-never-looked = لم يُبحث بعد
command-watch-child = { $line }، لا تُحفظ قصصه: يصنّف TikTok الحساب على أنه حساب طفل
command-watch-failed = { $line }، فشل آخر بحث: { $code }

command-nobody-told = لا يُبلَّغ أحد: حدّد أحدًا بالإعداد notify، مثل ntfy://ntfy.sh/TOPIC
command-test-came = { $target }: وصلت الرسالة التجريبية.
command-test-failed = { $target }: لم تصل الرسالة التجريبية: { $why }.

command-keys-where = اذكر مكان المفاتيح: ‎--keys-file FILE، أو الإعداد keys_file.
command-keys-shown = لا يظهر إلا هذه المرة. يرسله البرنامج هكذا: Authorization: Bearer KEY
command-keys-gone = أُزيل المفتاح { $name }.
command-keys-bytes = قيمة ‎--bytes-a-day هي { $value }: { $wrong }.
command-keys-refused = لا يوجد مفتاح كهذا: { $wrong }.
command-keys-owner-lost =
    كان { $path } ملكًا لـ { $owner } وتعذّرت إعادته إليه، فقد لا يستطيع خادم يعمل باسم ذلك المستخدم قراءته. أعده بالأمر: sudo chown { $owner } { $path }‎
command-keys-other-owner = صار للملف { $path } مالك غير السابق.

command-no-licences = تعذّرت قراءة التراخيص في البرنامج.
command-no-manual = تعذّر إنشاء صفحة الدليل.
