help-savethat = الصق رابط قصة من TikTok واحصل على الملف الأصلي
help-savethat-after = حالة الخروج: ‎0 حُفظ الكل، ‎2 خطأ في الاستخدام، ‎3 ليس رابطًا مما نحفظه، ‎4 انتهى أو غير موجود، ‎5 خاص أو لا يظهر إلا بعد تسجيل الدخول، ‎6 يرفض الموقع أو يتعذّر الوصول إليه، ‎7 تغيّر الموقع، ‎8 ما وصل غير كامل، ‎9 لا توجد مساحة أو تعذّرت الكتابة، ‎130 قُطعت العملية، ‎1 أي شيء آخر. مع عدة روابط: حالة أول فشل، بعد تجربتها كلها.
help-verbose = تسجيل تفاصيل أكثر على مخرج الخطأ القياسي؛ مرتين لتسجيل كل شيء. يُؤخذ بقيمة RUST_LOG أيضًا
help-links = رابط، أو أي نص فيه رابط، أو @الاسم، أو رقم منشور وحده
help-file = قراءة روابط أخرى من هذا الملف، واحد في كل سطر؛ العلامة ‎-‎ تعني المدخل القياسي؛ والسطور التي تبدأ بالعلامة ‎#‎ تعليقات
help-config = قراءة الإعدادات من ملف TOML هذا [المتغير: SAVETHAT_CONFIG]

help-get = حفظ ما وراء الروابط
help-get-output = الحفظ في هذا المجلد، ويُنشأ إن لم يكن موجودًا؛ وإن كان فيه {"{"} فهو قالب، مثل ‎{"{"}handle{"}"}/{"{"}date{"}"}_{"{"}id{"}"}.{"{"}ext{"}"}‎
help-get-output-long = ما يمكن أن يذكره القالب بين الأقواس: handle، id، date، caption، n، ext، kind، source. لا يحصل ملفان على الاسم نفسه أبدًا: إن خلا القالب من رقم المنشور (id)، أو من رقم الملف (n) حين يكون للمنشور عدة ملفات، أُضيفا في آخره.
help-get-all = مع القصة، القصص الأخرى المتاحة لصانع المحتوى أيضًا
help-get-quality = أي نسخة من الفيديو
help-get-extract = الصوت وحده كما هو: M4A، أو ملف MP3 الذي يحتفظ به TikTok
help-get-audio = الصوت وحده، بصيغة M4A (لا يُعاد ترميزه أبدًا) أو بصيغة MP3
help-get-kbit = معدل ملف MP3 الذي يُنشأ، بالكيلوبت في الثانية؛ أما ما هو MP3 أصلًا فيبقى كما هو
help-get-subs = التسميات التوضيحية أيضًا، ملف لكل لغة: vtt أو srt
help-get-cover = صورة الغلاف أيضًا
help-get-zip = الملفات المتعددة للرابط الواحد في ملف ZIP واحد: HANDLE_ID.zip، أو HANDLE_stories.zip لقصص ملف شخصي
help-get-zip-long = الرابط الذي له ملف واحد يعطي ذلك الملف. يظهر ملف ZIP عندما تكتمل كل ملفاته؛ وإن فشل أحدها فلا ملف ZIP، ويبقى ما وصل محفوظًا، والأمر نفسه يتابع من حيث توقف. ومع قالب تكون هذه أسماء الملفات داخله.
help-get-archive = تخطّي المنشورات المذكورة في هذا الملف، وإضافة المنشورات المحفوظة إليه
help-get-archive-long = سطر لكل منشور، مثل: ‎tiktok 7526770564367748360‎. تكتب برامج أخرى الشكل نفسه، فيمكنك أن تأتي بملفها؛ وتبقى السطور التي تقول غير ذلك. لا يُضاف إليه منشور ينقصه ملف.
help-get-sidecar = كتابة ما هو معروف عن كل ملف بجانبه، باسم NAME.json؛ وكذلك بجانب ملف كان موجودًا من قبل
help-get-jobs = عدد الملفات في الوقت نفسه، من ‎1 إلى ‎16
help-get-jobs-long = في كل الأحوال يُسأل الموقع عن رابط بعد آخر. ويظهر ما يُطبع بترتيب الروابط.
help-get-json = مستند JSON واحد في كل سطر بدل المسارات: لكل منشور ولكل رابط فشل، بترتيب الروابط
help-get-quiet = بلا شريط تقدّم وبلا ملاحظات؛ أما حالات الفشل فتُذكر

help-show = عرض ما وراء الروابط، دون حفظ شيء
help-show-json = مستند JSON واحد في كل سطر

help-serve = تشغيل صفحة الويب وAPI
help-serve-print-settings = عرض كل إعداد ومصدره، ثم الإنهاء

help-watch = البحث عن قصص صانعي المحتوى حتى لا تفوت أي منها
help-watch-add = البحث من الآن عن قصص صانع محتوى وحفظ كل منها؛ وتكراره يجدّد المراقبة
help-watch-add-creator = @الاسم، أو رابط ملف شخصي: حساب عام
help-watch-add-days = عدد الأيام؛ ثم تنتهي المراقبة ما لم تُجدَّد
help-watch-list = عرض من هم تحت المراقبة، وحتى متى، وكيف تسير
help-watch-list-json = مستند JSON واحد في كل سطر
help-watch-remove = التوقف عن البحث عن قصص صانع محتوى؛ ما حُفظ باقٍ
help-watch-remove-creator = @الاسم، أو رابط ملف شخصي

help-library = ما هو محفوظ: نسخه وصفحات منه، وإدخال ملفات محفوظة، وإزالة صانع محتوى
help-library-forget = إزالة كل ما لصانع محتوى: الملفات والسجلات وما شوهد وما حدث؛ وتنتهي المراقبة أيضًا
help-library-forget-creator = @الاسم، أو رابط ملف شخصي
help-library-backup = نسخ كل شيء إلى مجلد جديد والخوادم تعمل، مع التحقق من كل ملف ببصمة SHA-256 الخاصة به؛ وللاستعادة استخدم ذلك المجلد مجلدًا للبيانات
help-library-backup-folder = مجلد غير موجود بعد
help-library-import = إدخال ملفات مجلد إلى المكتبة، مع التحقق من كل منها؛ تُعرف ماهيتها من الملفات المرافقة بجانبها، وإلا فمن أسمائها
help-library-import-folder = من صنع savethat get بأي ترتيب؛ أو مجلد library في نسخة احتياطية
help-library-owner = طباعة كلمة تعيّن كلمة مرور المالك من جديد، لمدة ساعة: في صفحة ‎/owner، حتى والخادم يعمل
help-library-export = إنشاء صفحات للمكتبة مع ملفاتها في مجلد جديد، تُفتح من القرص ولا تحتاج إلى خادم؛ ليس فيها ما لم يعد عامًا
help-library-export-folder = مجلد غير موجود بعد
help-library-export-creator = منشورات صانع محتوى واحد فقط: @الاسم، أو رابط ملف شخصي
help-library-export-kind = منشورات من نوع واحد فقط
help-library-export-since = ما نُشر في هذا اليوم (UTC) أو بعده، مثل ‎2026-11-22
help-library-export-before = ما نُشر قبل هذا اليوم (UTC)

help-worker = تنفيذ مهام مجلد بيانات، إلى جانب خادم أو بدلًا منه

help-demo = تشغيل صفحة الويب مع نسخة تجريبية تحاكي TikTok: تعمل بلا شبكة

help-health = سؤال خادم يعمل هل يرد: لفحوص سلامة الحاويات

help-keys = مفاتيح للبرامج التي تستخدم API الخادم
help-keys-add = إنشاء مفتاح وعرضه، مرة واحدة؛ لا يحتفظ الملف إلا ببصمة SHA-256 له
help-keys-add-name = لمن هو أو ما الغرض منه
help-keys-add-rate = عمليات البحث المسموح بها له، مثل ‎60/min؛ وبدونه بلا حد
help-keys-add-bytes-a-day = البايتات التي يجوز أن يأخذها خلال { 24 } ساعة، مثل ‎50GB
help-keys-add-downloads = تنزيلاته في الوقت نفسه
help-keys-add-from = من هذه الشبكة فقط، مثل ‎10.0.0.0/8؛ يمكن تكراره
help-keys-add-expires = حتى هذا اليوم أو هذه اللحظة، مثل ‎2027-01-31
help-keys-list = عرض المفاتيح مع حدودها
help-keys-remove = إزالة مفتاح؛ يلاحظ الخادم العامل ذلك خلال ثانية
help-keys-remove-name = اسم المفتاح

help-notify = من يُبلَّغون بالقصص التي حُفظت أو فاتت
help-notify-test = إرسال رسالة تجريبية إلى كل من يُبلَّغ، وذكر هل وصلت

help-doctor = هل يعمل من هذه الشبكة؟ كل خطوة باسمها، ويمكن لصق الناتج بأمان
help-doctor-link = رابط لا يعمل، أو أي رابط ينبغي أن يعمل [الافتراضي: الإعداد canary_link]
help-doctor-capture = كتابة الصفحة التي رد بها الموقع في هذا الملف، للإبلاغ عن خطأ، دون ما يكشف هويتك أو هذا الجهاز
help-doctor-json = مستند JSON واحد فيه كل الخطوات

help-licenses = عرض ما تشترطه المكتبات البرمجية المستخدمة في البرنامج

help-completions = طباعة ما يجعل الصدفة تُكمل أوامر savethat وخياراته
help-completions-shell = الصدفة التي تُكمل

help-man = طباعة صفحة الدليل

help-heading-what-it-keeps = ما يحتفظ به
help-heading-what-it-never-hands-out = ما لا يقدّمه أبدًا
help-heading-how-tiktok-is-asked = كيف يُسأل TikTok
help-heading-where-it-is-reached = أين يمكن الوصول إليه
help-heading-who-may-come-in = من يُسمح له بالدخول
help-heading-limits = الحدود
help-heading-who-runs-it = من يديره
help-heading-what-is-seen-of-it = ما يظهر منه
help-heading-who-is-told = من يُبلَّغ

help-set-max-file-bytes = رفض أي ملف أكبر من هذا
help-set-withhold-file = أرقام منشورات وأسماء صانعي محتوى بالشكل @الاسم وبصمات SHA-256 لملفات، واحد في كل سطر، لا تُعرض ولا تُقدَّم ولا تُحفظ أبدًا؛ ويقرأ الخادم الملف من جديد عندما يتغيّر. لا يُعرف أي ملف تخصه بصمة SHA-256 إلا بعد جلبه: رقم المنشور هو الطريقة المؤكدة
help-set-site-user-agent = سؤال TikTok كأنه متصفح الكمبيوتر هذا
help-set-site-rungs = تجربة هذه الطرق للوصول إلى المنشور، بهذا الترتيب
help-set-site-extra-hosts = قبول ردود TikTok ووسائطه من عائلة المضيفين هذه أيضًا؛ يمكن تكراره
help-set-listen = الاستماع هنا؛ يمكن تكراره
help-set-public-url = العنوان الذي يستخدمه الزوار، مثل https://save.example.org: لرموز QR
help-set-tls-cert = استخدام https مع سلسلة الشهادات هذه (PEM)؛ تُقرأ من جديد عندما تتغيّر
help-set-tls-key = مفتاح الشهادة (PEM)
help-set-profile = القيمة household أو public: القيم الافتراضية للحدود؛ مع public يلزم operator_name وoperator_contact
help-set-access = القيمة open للجميع، أو password لكلمة مرور واحدة للخادم كله، أو proxy-header لبوابة أمامية تسجّل دخول الناس
help-set-visitors = السماح بالحفظ لكل من يُدخله الإعداد access؛ ومع no: لمالك المكتبة وحده بعد تسجيل دخوله، وللمفاتيح
help-set-access-password = كلمة المرور مع access = password؛ ويصلح معها أي اسم مستخدم
help-set-access-header = الترويسة التي تذكر فيها البوابة الأمامية، مع access = proxy-header، من سجّلت دخوله
help-set-trusted-proxies = وكلاء يُصدَّق ما يرسلونه في X-Forwarded-For، مثل ‎127.0.0.1 أو ‎10.0.0.0/8؛ يمكن تكراره
help-set-keys-file = مفاتيح للبرامج، لها حدودها الخاصة (savethat keys)؛ يُقرأ الملف من جديد عندما يتغيّر
help-set-cors-origins = مواقع يجوز لصفحاتها استخدام API، مثل https://example.org، أو ‎*‎؛ يمكن تكراره
help-set-rate = عمليات البحث لكل زائر (تُعدّ شبكة IPv6 ذات { 56 } بت زائرًا واحدًا)، مثل ‎60/min أو ‎5/s، أو off
help-set-client-bytes-a-day = البايتات التي يجوز أن يأخذها الزائر الواحد خلال { 24 } ساعة، أو off
help-set-client-downloads = تنزيلات الزائر الواحد في الوقت نفسه، أو off؛ ولا تُحسب الصور في الصفحة منها
help-set-egress-a-day = البايتات التي يقدّمها الخادم خلال { 24 } ساعة لكل الزوار معًا، أو off
help-set-max-connections = الاتصالات في الوقت نفسه؛ أي اتصال زائد يغلق أطول الاتصالات خمولًا
help-set-site-rate = الأسئلة الموجّهة إلى الموقع، من الجميع معًا، أو off: ما زاد ينتظر دوره، ثم يُطلب منه أن يعود لاحقًا
help-set-data = الاحتفاظ بالبيانات هنا
help-set-library = الاحتفاظ بمكتبة في مجلد البيانات، لمالكها؛ وليس أبدًا مع profile = public
help-set-work = المراقبة والحفظ في هذه العملية؛ ومع no: تُترك لعملية أخرى على مجلد البيانات نفسه
help-set-watches = عدد صانعي المحتوى تحت المراقبة في الوقت نفسه
help-set-watch-every = بحث واحد عن أحد صانعي المحتوى في هذه المدة، في المتوسط، لهم جميعًا معًا؛ ‎1s أو أكثر
help-set-pause-at = عدم حفظ أي جديد ما دام هذا القدر من القرص مستخدمًا؛ ولا يُحذف شيء لإفساح المجال
help-set-spool-max-bytes = أقصى ما يُحتفظ به من الملفات المؤقتة على القرص
help-set-spool-max-age = مدة الاحتفاظ بملف جُلب
help-set-operator-name = اسم من يدير هذا الخادم: في صفحتي ‎/legal و‎/report
help-set-operator-contact = كيف يمكن الوصول إليه: عنوان بريد أو عنوان ويب أو أي طريقة أخرى
help-set-canary-link = منشور يدوم: يُفحص من حين إلى آخر، حتى تستطيع الصفحة و‎/readyz أن تذكرا هل يعمل TikTok من هنا
help-set-canary-every = كل كم يُفحص، ‎10s أو أكثر: سؤال واحد لكل طريقة وصول، و{ 4 } كيلوبايت من ملفه
help-set-log-format = كيف يُكتب السجلّ: human، أو json (مستند في كل سطر)
help-set-metrics-listen = تقديم ‎/metrics لبرنامج Prometheus هنا، لكل من يستطيع الوصول إليه
help-set-drain-for = المدة المتاحة للتنزيلات الجارية حتى تنتهي بعد الإشارة الأولى
help-set-notify = الإبلاغ هنا بالقصص التي حُفظت أو فاتت: https://HOST/PATH لعنوان webhook، أو ntfy://HOST/TOPIC، أو gotify://HOST/TOKEN، أو mailto:ADDRESS؛ يمكن تكراره
help-set-notify-every = القيمة each: فورًا؛ أو مدة مثل ‎1h: كل ما حدث خلالها معًا
help-set-notify-language = لغة الرسائل المرسلة: وسم مثل en أو pt-BR
help-set-notify-secret = توقيع ما يُرسل إلى عناوين webhook، حتى تعرف أنه منك؛ { 16 } حرفًا على الأقل
help-set-notify-private = القيمة yes: يجوز أن يكون المذكور هنا داخل شبكتك أو على هذا الجهاز
help-set-smtp-url = تسليم البريد إلى هذا الخادم: smtps://USER:PASSWORD@HOST:465، أو smtp://USER:PASSWORD@HOST:587 مع STARTTLS
help-set-smtp-from = إرسال البريد من هذا العنوان

help-value-quality-compatible = تعمل على كل الأجهزة
help-value-quality-best = أكبر عدد من وحدات البكسل
help-value-quality-smallest = أقل عدد من البايتات
help-value-audio-m4a = كما هو
help-value-audio-mp3 = لكل ما يشغّل الصوت
help-value-subs-vtt = صيغة WebVTT
help-value-subs-srt = صيغة SubRip
