reason-looks-like = هذا الرابط يشبه روابط TikTok في الشكل فقط.
reason-looks-like-host = هذا الرابط يشبه روابط TikTok في الشكل فقط: إنه يقود إلى { $host }.
reason-user-name = يحمل هذا الرابط اسم مستخدم قبل عنوان TikTok، لذلك لم نتبعه.
reason-odd-port = يطلب هذا الرابط منفذًا غير معتاد لدى TikTok، لذلك لم نتبعه.
reason-no-web-address = هذا ليس عنوان ويب، لذلك لم نتبعه.
reason-inside-network = هذا العنوان داخل شبكة، أو مجرد رقم، لذلك لم نتبعه.
reason-leads-outside = يقود هذا الرابط إلى { $host }، أي إلى خارج TikTok، لذلك لم نتبعه.
reason-short-leads-outside = يقود هذا الرابط المختصر إلى { $host }، أي إلى خارج TikTok، لذلك لم نتبعه.
reason-short-endless = يقود هذا الرابط المختصر من رابط مختصر إلى آخر بلا نهاية.
reason-short-damaged = رابط TikTok المختصر هذا مقطوع أو تالف.
reason-short-unsaid = لم يذكر TikTok إلى أين يقود هذا الرابط المختصر.
reason-short-dead = يقول TikTok إن هذا الرابط المختصر لا يقود إلى أي منشور.
reason-short-dead-hint = انسخ الرابط مرة أخرى من التطبيق: تنتهي الروابط المختصرة بانتهاء المنشور، ومن السهل أن تسقط منها أحرف.
reason-login-site = لا يعرض { $site } القصص إلا لمن سجّل الدخول.
reason-other-site = هذا رابط إلى { $site }، وهو موقع لا نحفظ منه.
reason-no-creator = هذا ليس اسم صانع محتوى على TikTok.
reason-no-post-number = هذا العدد ليس رقم منشور على TikTok.
reason-link-number = العدد الموجود في هذا الرابط ليس رقم منشور على TikTok.
reason-link-name = الاسم الموجود في هذا الرابط ليس اسم صانع محتوى على TikTok.
reason-only-one-post = لا يمكن فحص إلا صفحة منشور واحد.
reason-is-front-page = هذه صفحة TikTok الرئيسية، وليست منشورًا.
reason-is-some-page = هذه صفحة من TikTok، لكنها ليست منشورًا.
reason-is-live = هذا بث مباشر، وليس منشورًا.
reason-is-sound = هذا مقطع صوتي، وليس منشورًا.
reason-is-hashtag = هذا هاشتاغ، وليس منشورًا.
reason-is-search = هذا بحث، وليس منشورًا.
reason-is-effect = هذا تأثير، وليس منشورًا.
reason-is-collection = هذه مجموعة أو قائمة تشغيل، وليست منشورًا.
reason-is-feed = هذه صفحة منشورات متتابعة، وليست منشورًا.
reason-is-app-invite = هذه دعوة إلى التطبيق، وليست منشورًا.
reason-is-link-out = هذا رابط من ملف شخصي لصانع محتوى يقود إلى خارج TikTok، وليس منشورًا.
reason-is-install = هذه دعوة إلى تثبيت التطبيق، وليست منشورًا.
reason-is-sign-in = هذه صفحة تسجيل دخول، وليست منشورًا.

reason-deleted = حُذف هذا المنشور.
reason-deleted-or-private = حُذف هذا المنشور أو صار خاصًا.
reason-account-private = هذا الحساب خاص.
reason-account-private-named = الحساب { $who } خاص.
reason-account-gone = يقول TikTok إن هذا الحساب غير موجود.
reason-account-renamed = صار لهذا الحساب اسم آخر، أو لم يعد موجودًا، ولا يعرض أي قصة.
reason-no-live-story = ليس لدى { $who } قصة متاحة الآن.
reason-reviewing = يراجع TikTok هذا المنشور ولا يعرضه الآن.
reason-reviewing-hint = قد يعود: حاول لاحقًا.
reason-taken-down = أزال TikTok هذا المنشور، أو أنه يراجعه.
reason-sensitive = يصنّف TikTok هذا المنشور على أنه حساس، ولا يعرضه إلا لمن سجّل الدخول.
reason-story-hidden = لا يعرض TikTok هذه القصة للزوار: قد تكون خاصة أو للأصدقاء فقط أو محذوفة.
reason-not-in-country = يعرف TikTok هذا المنشور لكنه لا يعرضه في البلد الذي يتصل منه هذا الخادم.
reason-not-to-us = يعرف TikTok هذا المنشور لكنه لا يعرضه لهذا الخادم.
reason-story-over = انتهت هذه القصة { $ago }. تبقى القصص { 24 } ساعة.
reason-maybe-a-story-hint = إن كان هذا قصة فقد انتهت؛ نُشر { $ago }. { $hint }
reason-ago-minutes = { $count ->
    [zero] قبل { $count } دقيقة
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
reason-ago-days = { $count ->
    [zero] قبل { $count } يوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $count } أيام
    [many] قبل { $count } يومًا
   *[other] قبل { $count } يوم
}
reason-unknown-status = رد TikTok بالحالة { $code }، وهي غير معروفة لبرنامج savethat.

reason-sign-in = يطلب TikTok من هذا الخادم تسجيل الدخول. لا علاقة للمنشور بذلك.
reason-sign-in-never = يطلب TikTok من هذا الخادم تسجيل الدخول، وهو لا يفعل ذلك أبدًا.
reason-slow-down = يطلب TikTok من هذا الخادم أن يبطئ. لا علاقة للمنشور بذلك.
reason-many-ask = الطلبات في هذه اللحظة كثيرة إلى حد أن هذا الخادم سيسأل TikTok أكثر مما ينبغي.
reason-proof-wanted = يريد TikTok إثبات عمل قبل أن يرد.
reason-proof-again = طلب TikTok إثبات عمل آخر بدلًا من أن يرد.
reason-proof-no-answer = ليس لإثبات العمل الذي يطلبه TikTok حل. لا علاقة للمنشور بذلك.
reason-proof-unreadable = لا يمكن قراءة إثبات العمل الذي يطلبه TikTok. لا علاقة للمنشور بذلك.
reason-puzzle = يريد TikTok أن يحل إنسان لغزًا. لا علاقة للمنشور بذلك.
reason-waiting = يُبقي TikTok هذا الخادم منتظرًا. لا علاقة للمنشور بذلك.
reason-empty-answer = أعطى TikTok هذا الخادم ردًا فارغًا. لا علاقة للمنشور بذلك.
reason-no-way = لم تدلّ أي من الطرق التي يسلكها هذا الخادم إلى TikTok على هذا المنشور.
reason-way-closed = أغلق TikTok إحدى الطرق إلى المنشورات.
reason-page-not-found = لم يعثر TikTok على صفحة هذا المنشور، وليس هذا جوابًا قاطعًا بعد.
reason-creator-not-found = لم يعثر TikTok على صفحة صانع المحتوى هذا، وليس هذا جوابًا قاطعًا بعد.
reason-list-refused = لم يعطِ TikTok هذا الخادم قائمة القصص.
reason-list-cut = قطع TikTok قائمة القصص.
reason-list-hidden = يعدّ TikTok القصص لكنه لا يعرضها لهذا الخادم.

reason-page-no-post = لم يكن في صفحة TikTok أي منشور.
reason-page-no-profile = لم يكن في صفحة TikTok أي ملف شخصي.
reason-page-cut = انقطعت صفحة TikTok قبل المنشور.
reason-embed-no-post = لم يكن في صفحة التضمين من TikTok أي منشور.
reason-player-no-data = لم يرد مشغّل TikTok ببيانات.
reason-player-no-post = رد مشغّل TikTok دون منشور.
reason-answer-no-post = لا يذكر رد TikTok أي منشور.
reason-answer-other-post = رد TikTok بمنشور غير المطلوب.
reason-answer-no-files = يذكر رد TikTok المنشور، لكنه لا يذكر أيًا من ملفاته.
reason-addresses-unusable = لا يمكن استخدام أي من العناوين التي يعطيها TikTok لهذا المنشور.
reason-addresses-unusable-hint = ربما تغيّر TikTok. حاول لاحقًا، أو أبلغ عن ذلك بالأمر: savethat doctor LINK --capture page.html
reason-answer-too-long = كان رد TikTok أطول من { $size }، فقُطع.
reason-redirects-endless = أحالنا TikTok من صفحة إلى أخرى بلا نهاية.
reason-redirect-outside = أحالتنا صفحة TikTok إلى موقع آخر.
reason-no-connection = تعذّر الاتصال بخوادم TikTok.
reason-connection-broke = انقطع الاتصال بخوادم TikTok.
reason-no-answer-in-time = لم يرد TikTok في الوقت المحدد.
reason-servers-in-trouble = خوادم TikTok نفسها فيها مشكلة.

reason-media-late = لم يرد أحد خوادم الوسائط في الوقت المحدد.
reason-media-other = أرسل أحد خوادم الوسائط شيئًا ليس ملفًا من هذا النوع.
reason-media-refused = يرفض أحد خوادم الوسائط إعطاء هذا الخادم الملف.
reason-media-missing = الملف غير موجود لدى أحد خوادم الوسائط.
reason-media-in-trouble = في أحد خوادم الوسائط مشكلة.
reason-media-no-connection = تعذّر الاتصال بأحد خوادم الوسائط، أو انقطع الاتصال به.
reason-media-not-as-asked = لم يكن رد أحد خوادم الوسائط كما طُلب.
reason-file-missing = عرض TikTok المنشور، لكنه يقول إن ملفه غير موجود.
reason-file-missing-hint = ربما حُذف للتو: انظر إلى المنشور في التطبيق، ثم حاول مرة أخرى.
reason-file-refused = عرض TikTok المنشور لكنه يرفض تسليم ملفه إلى هذا الخادم.
reason-file-unreachable = عرض TikTok المنشور، لكن تعذّر الوصول إلى الخادم الذي فيه ملفه.
reason-file-too-large = هذا الملف أكبر من الحد الذي يسمح به هذا الخادم، وهو { $size }.
reason-stopped = أُوقفت عملية الحفظ.

reason-no-such-file = ليس في هذا المنشور ملف رقمه { $n }.
reason-no-own-sound = ليس لهذا المنشور صوت خاص به.
reason-no-cover = ليس لهذا المنشور صورة غلاف.
reason-no-captions = ليس لهذا المنشور مثل هذه التسميات التوضيحية.
reason-no-picture = ليس في هذا المنشور صورة بهذا الرقم.
reason-no-slideshow = يُصنع عرض الشرائح من صور، وليس في هذا المنشور صور.
reason-no-captions-in-language = ليس لهذا المنشور تسميات توضيحية بهذه اللغة.
reason-no-sound = ليس لهذا المنشور صوت.
reason-lacks-hint = خذ ما في المنشور: تظهر كل ملفاته في صفحته.
reason-file-no-sound = ليس في هذا الملف صوت.
reason-sound-is-mp3 = يحتفظ TikTok بهذا الصوت بصيغة MP3، فلا توجد منه نسخة M4A.
reason-sound-is-mp3-hint = خذ ملف MP3: إنه الأصل.
reason-sound-codec = لا يمكن استخراج صوت هذا الملف ({ $codec }).
reason-sound-he-aac = هذا الصوت بترميز HE-AAC، ولا يوجد هنا ffmpeg لتحويله إلى MP3.
reason-sound-he-aac-hint = خذ ملف M4A: إنه الأصل، وتشغّله الهواتف والحواسيب.
reason-sound-kilobits = لا يوجد MP3 بمعدل { $kilobits } كيلوبت في الثانية.
reason-sound-damaged = الصوت في هذا الملف تالف.
reason-needs-ffmpeg-avif = لتحويل AVIF إلى JPEG يحتاج هذا الكمبيوتر إلى ffmpeg.
reason-needs-ffmpeg-heic = لتحويل HEIC إلى JPEG يحتاج هذا الكمبيوتر إلى إصدار من ffmpeg أحدث من 5.1.
reason-needs-ffmpeg-film = لأخذ صورة من فيديو يحتاج هذا الكمبيوتر إلى ffmpeg.
reason-needs-ffmpeg-slideshow = يُصنع عرض الشرائح ببرنامج ffmpeg، وهو غير موجود هنا.
reason-needs-ffmpeg-slideshow-hint = خذ الصور والصوت.
reason-no-ffmpeg-here = لا يُستخدم ffmpeg على هذا النظام.
reason-take-original-hint = خذ الأصل.
reason-convert-too-large = هذا أكبر من أن يُحوَّل هنا.
reason-convert-late = استغرق التحويل وقتًا طويلًا جدًا، فأُلغي.
reason-convert-stopped = أُوقف التحويل.
reason-convert-broken = تعذّر تحويل أحد ملفات هذا المنشور.
reason-captions-silent = ليس في هذه التسميات التوضيحية كلام.
reason-captions-unreadable = ما أعطاه TikTok على أنه تسميات توضيحية لا يمكن قراءته كذلك.
captions-too-large = هذه التسميات التوضيحية أكبر من أي تسميات حقيقية.
captions-none = ما وصل على أنه تسميات توضيحية ليس كذلك.
captions-silent = لا تحتوي هذه التسميات التوضيحية على أي كلمات.

reason-disk-full = لم تبقَ مساحة للمسار { $place }.
reason-disk-right = لا يحق لبرنامج savethat الكتابة في { $place }.
reason-disk-right-owned = لا يحق لبرنامج savethat الكتابة في { $place }. { $owners }
reason-disk-right-hint = امنحه إذن الكتابة هناك، أو اختر مجلدًا آخر.
reason-owned-it = مالكه { $owner } وأذوناته { $rights }، ويعمل savethat باسم { $us }.
reason-owned-folder = مالك هذا المجلد { $owner } وأذوناته { $rights }، ويعمل savethat باسم { $us }.
reason-owned-place = مالك { $place } هو { $owner } وأذوناته { $rights }، ويعمل savethat باسم { $us }.
reason-with-owners = { $sentence } { $owners }
reason-disk-read-only = يقع { $place } على قرص للقراءة فقط.
reason-disk-read-only-hint = اختر مجلدًا آخر.
reason-disk-taken = تحفظ الآن عملية أخرى من savethat في { $place }.
reason-disk-taken-hint = انتظر حتى تنتهي.
reason-disk-other = تعذّرت الكتابة في { $place }: { $error }.
disk-changed-while-copied = تغيّر أثناء نسخه
disk-archive-name-too-long = أحد الأسماء في الأرشيف طويل جدًا
disk-archive-name-nul = يوجد NUL في أحد أسماء الأرشيف
disk-archive-too-long = الأرشيف طويل جدًا
disk-archive-changed = تغيّر أحد الملفات أثناء إنشاء الأرشيف

reason-no-roots = لم يُعثر على شهادات جذر على هذا الجهاز.
reason-no-roots-because = لم يُعثر على شهادات جذر على هذا الجهاز ({ $error }).
reason-no-roots-hint = ثبّت الحزمة ca-certificates، أو اجعل SSL_CERT_FILE يشير إلى ملف شهادات.
reason-proxy = قيمة الوكيل في HTTPS_PROXY أو ALL_PROXY ليست عنوانًا.
reason-proxy-hint = اكتبها بالشكل http://HOST:PORT أو socks5://HOST:PORT أو socks5h://HOST:PORT.

reason-withheld-creator = حجب من يدير هذا الخادم منشورات صانع المحتوى هذا بناءً على طلب.
reason-withheld-file = حجب من يدير هذا الخادم ملفًا من هذا المنشور بناءً على طلب.
withheld-unread = لا يمكن قراءة ملف المحجوبات { $path }: { $error }.
withheld-wrong = في ملف المحجوبات { $path } خطأ في السطر { $line }: { $wrong }.
withheld-no-creator = ما بعد @ ليس اسم صانع محتوى
withheld-no-entry = اكتب رقم منشور، أو @الاسم لصانع محتوى، أو خانات SHA-256 الستّ عشرية وعددها { 64 }

setting-user-agent = قيمة User-Agent سطر واحد من الحروف اللاتينية العادية، لا يزيد على { 512 } حرفًا
setting-way-unknown = ‏"{ $name }" ليست طريقة معروفة؛ الطرق هي: { $known }
setting-way-twice = ‏"{ $name }" مذكورة مرتين
setting-way-stories = ‏"stories" وحدها لا توصل إلى المنشورات العادية: اذكر طريقة أخرى أيضًا
setting-host = ‏"{ $host }" ليس اسم عائلة مضيفين، مثل cdn.example
setting-rate = اكتبها مثل ‎600/min أو ‎5/s أو ‎1000/h، أو off

template-slash = القالب مسار داخل مجلد الحفظ: لا يمكن أن يبدأ بشرطة مائلة.
template-leaves = لا يمكن أن يخرج القالب من مجلده باستخدام «..».
template-too-long = ينتج هذا القالب أسماء طويلة جدًا. استخدم حقولًا أقل في الاسم الواحد.
template-open = «{ $rest }» في القالب غير مغلق بالعلامة «{"\u007D"}».
template-unknown = «{ $field }» غير معروف في القوالب. المعروف هو { $known }.

left-broken = إنه غير كامل
left-another = ليس الملف الذي يصفه الملف المرافق له
left-taken = مكانه مشغول بملف آخر
left-withheld = حجبه من يدير هذا الخادم

unsent-inside = عنوانه داخل شبكة
unsent-late = لم يرد في الوقت المحدد
unsent-unreachable = تعذّر الاتصال به
unsent-broken = انقطع الاتصال به

reason-with-answer = { $sentence } ({ $answer })
