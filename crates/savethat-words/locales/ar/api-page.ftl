api-title = واجهة API
api-answer = تُدخل رابطًا، فتحصل على JSON أو على الملف نفسه. الأمثلة في هذه الصفحة تعمل كما هي.
api-no-key-html = لا حاجة إلى مفتاح ولا إلى حساب، ما لم يشترط ذلك من يدير هذا الخادم. كل ما يلي موجود أيضًا في <a href="/api/openapi.json">وصف للبرامج</a> (OpenAPI 3.1).

api-example-resolve = ما وراء الرابط
api-example-file = الملف، باسمه الأصلي
api-example-many = عدة روابط، كل منها في سطر
api-example-python = كل ملفات منشور، باستخدام Python
api-example-javascript = عدة روابط، باستخدام JavaScript

api-shortcut = على iPhone، كاختصار
api-shortcut-new = أنشئ اختصارًا جديدًا في تطبيق «الاختصارات». في تفاصيله فعّل «إظهار في صفحة المشاركة»، واجعله يستقبل عناوين URL والنصوص.
api-shortcut-encode = أضف الإجراء «ترميز URL»، وأعطه «مدخلات الاختصار».
api-shortcut-url-html = أضف الإجراء «URL»، واكتب <code>{ $file }</code>، وبعده مباشرة «نص URL المرمّز».
api-shortcut-get = أضف الإجراء «الحصول على محتويات URL».
api-shortcut-photos = أضف الإجراء «حفظ في ألبوم الصور». للمنشورات التي فيها عدة صور ضع قبله «استخراج الأرشيف»: ما يصل حينها ملف ZIP.
api-shortcut-use = في TikTok اضغط «مشاركة» ثم «المزيد»، واختر هذا الاختصار.

api-links = الروابط
api-links-says-html = الرابط هو أي نص فيه رابط، أو <code>@name</code>، أو رقم منشور. <code>@name</code> أو الملف الشخصي يعني القصص المتاحة لصانع المحتوى. إذا استخدمت <code>links</code> بدلًا من <code>link</code>، بعدد { $most } على الأكثر، فالرد مستند في كل سطر (<code>application/x-ndjson</code>)، ويصل كل منها فور معرفته: يبيّن <code>index</code> الرابط الذي يخصه، ابتداءً من { 0 }، والرابط الذي يفشل يُذكر فشله في سطره.
api-save = عملية الحفظ
api-save-says-html = يجلب <code>POST /api/v1/saves</code> البايتات فورًا ويحتفظ بها يومًا واحدًا، حتى إن غادرت وحتى إن انتهت القصة. عنوان العملية في <code>Location</code>؛ اطلبه مرة أخرى، أو تابع <code>/events</code> تحته. يظهر <code>sha256</code> عندما يثبت أن الملف كامل.
api-files = الملفات
api-files-says-html = كل <code>href</code> على هذا الخادم، ويقبل النطاقات و<code>If-Range</code>، وله <code>ETag</code> قوي. الملف الذي يتبيّن أنه تالف ينتهي باتصال مقطوع، ولا ينتهي أبدًا بنجاح ناقص.

api-failures = عند الفشل
api-failures-says-html = الرد مستند مشكلة (RFC 9457، <code>application/problem+json</code>) فيه <code>code</code> الذي لا يتغيّر أبدًا، وجملة في <code>detail</code>، والخطوة التالية في <code>hint</code>، و<code>retryable</code>، و<code>retry_after</code> بالثواني حيث يكون ذلك معروفًا. ويقود <code>request_id</code>، الموجود في كل رد باسم <code>X-Request-Id</code>، إلى السطر في سجلّ الخادم.
api-language-html = تأتي <code>title</code> و<code>detail</code> و<code>hint</code> باللغة التي يطلبها <code>Accept-Language</code>، أو التي يبدأ بها العنوان، مثل <code>/es/api/v1/saves</code>. أما <code>code</code> فهو نفسه في كل اللغات.
api-column-code = الرمز
api-column-status = الحالة
api-column-meaning = المعنى
api-column-again = هل تفيد الإعادة؟
api-yes = نعم
api-no = لا
api-beside-html = إضافة إلى هذه: <code>bad_request</code> ‏(400، 405)، و<code>key_refused</code> ‏(401)، و<code>no_such_page</code> ‏(404)، و<code>busy</code> ‏(503، أعد المحاولة لاحقًا).

api-limits = الحدود والمفاتيح
api-limited-html = عمليات البحث محدودة هنا: كل رابط عملية واحدة. وحيث تكون محدودة، تبيّن <code>RateLimit-Limit</code> و<code>RateLimit-Remaining</code> و<code>RateLimit-Reset</code> كم بقي منها، ويأتي الرد <code>429</code> مع <code>Retry-After</code>. يوضع المفتاح، وله حدوده الخاصة، في <code>Authorization: Bearer</code>؛ وينشئ المفاتيح من يدير هذا الخادم.
api-not-limited-html = عمليات البحث غير محدودة هنا. وحيث تكون محدودة، تبيّن <code>RateLimit-Limit</code> و<code>RateLimit-Remaining</code> و<code>RateLimit-Reset</code> كم بقي منها، ويأتي الرد <code>429</code> مع <code>Retry-After</code>. يوضع المفتاح، وله حدوده الخاصة، في <code>Authorization: Bearer</code>؛ وينشئ المفاتيح من يدير هذا الخادم.
api-some-sites = يمكن لصفحات المواقع التي سمّاها القائم على الخادم أن تستخدم API في المتصفح، ولا يمكن ذلك لغيرها.
api-no-sites = لا يمكن لصفحات المواقع الأخرى أن تستخدم API هنا في المتصفح، ما لم يسمِّ القائم على الخادم موقعها.

api-everything = كل ما يمكن طلبه
api-column-request = الطلب
api-column-what = ما هو
