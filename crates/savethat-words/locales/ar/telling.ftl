telling-kept = { $who }: حُفظت قصة.
telling-missed = { $who }: فاتت قصة. { $why }
telling-not-looked = { $who }: لم يُبحث من { $since } إلى { $until }. قد تنقص قصص ذلك الوقت.
telling-closed = { $who }: لا يمكن رؤية أي قصص. { $why }

telling-missed-over = انتهت قبل أن يمكن حفظها.
telling-missed-somehow = تعذّر حفظها.

telling-closed-private = الحساب خاص.
telling-closed-gone = يقول TikTok إنه لا يوجد حساب كهذا.
telling-closed-login = لا يظهر إلا لمن سجّل الدخول.
telling-closed-region = لا يعرضه TikTok في البلد الذي يتصل منه هذا الخادم.
telling-closed-withheld = حجبه من يدير هذا الخادم بناءً على طلب.
telling-closed-child = يصنّف TikTok الحساب على أنه حساب طفل، ومثل هذه الحسابات لا تُراقَب.
telling-closed-somehow = لا يعرضه TikTok.

telling-title-kept = حُفظت قصة من { $who }
telling-title-missed = فاتت قصة من { $who }
telling-title-not-looked = لم يُبحث عن قصص { $who }
telling-title-closed = حساب { $who } مغلق
telling-title-counts = القصص: { $counts }
telling-and-count = { $counts }، { $count }
telling-count-kept = { $count ->
    [zero] لم تُحفظ أي قصة
    [one] حُفظت واحدة
    [two] حُفظت اثنتان
    [few] حُفظت { $count }
    [many] حُفظت { $count }
   *[other] حُفظت { $count }
}
telling-count-missed = { $count ->
    [zero] لم تفت أي قصة
    [one] فاتت واحدة
    [two] فاتت اثنتان
    [few] فاتت { $count }
    [many] فاتت { $count }
   *[other] فاتت { $count }
}
telling-count-not-looked = { $count ->
    [zero] لم ينقطع البحث
    [one] انقطع البحث مرة واحدة
    [two] انقطع البحث مرتين
    [few] انقطع البحث { $count } مرات
    [many] انقطع البحث { $count } مرة
   *[other] انقطع البحث { $count } مرة
}
telling-count-closed = { $count ->
    [zero] لا حسابات مغلقة
    [one] حساب واحد مغلق
    [two] حسابان مغلقان
    [few] { $count } حسابات مغلقة
    [many] { $count } حسابًا مغلقًا
   *[other] { $count } حساب مغلق
}
telling-more = { $count ->
    [zero] ولا شيء غير ذلك
    [one] وحدث واحد آخر
    [two] وحدثان آخران
    [few] و{ $count } أحداث أخرى
    [many] و{ $count } حدثًا آخر
   *[other] و{ $count } حدث آخر
}

telling-test-title = رسالة تجريبية من savethat
telling-test = أُرسلت هذه الرسالة بالأمر savethat notify test: الرسائل تصل.

untold-inside = عنوانه داخل شبكة: عيّن notify_private = yes إن كان ذلك مقصودًا
untold-elsewhere = رد بالرمز { $status } ويريد أن يُسأل في مكان آخر، ولا نفعل ذلك: اذكر ذلك العنوان
untold-later = رد بالرمز { $status }: لاحقًا
untold-password = رد بالرمز { $status }: تحقّق من كلمة المرور أو الرمز السري في عنوانه
untold-address = رد بالرمز { $status }: تحقّق من عنوانه
untold-status = رد بالرمز { $status }
untold-no-relay = يحتاج إلى smtp_url وsmtp_from
untold-mail-late = لم يرد خادم البريد في الوقت المحدد
untold-mail-no-tls = لا يوفّر خادم البريد STARTTLS: استخدم smtps://‎ في smtp_url
untold-mail-address = لا يمكن كتابة رسالة بريد إلى عنوانه
untold-mail-code = رد خادم البريد بالرمز { $code }
untold-mail-cannot = لا يستطيع خادم البريد القيام بالمطلوب
untold-mail-broke = انقطع الاتصال بخادم البريد
untold-mail-out-of-turn = رد خادم البريد في غير دوره

notify-forms = اكتب ‎https://…، ‎ntfy://HOST/TOPIC، ‎gotify://HOST/TOKEN أو mailto:ADDRESS
notify-space = فيها مسافة أو نهاية سطر: افصل بين عدة عناوين بالفاصلة (,)
notify-mail = ما بعد mailto:‎ ليس عنوان بريد
notify-no-address = ليست عنوانًا
notify-no-host = لا تذكر أي مضيف
notify-topic = قيمة TOPIC من حروف لاتينية وأرقام و_ و- لا يزيد عددها على { 64 }
notify-wants-topic = تحتاج إلى TOPIC، كما في ntfy://HOST/TOPIC، ولا شيء بعده
notify-wants-token = تحتاج إلى TOKEN، كما في gotify://HOST/TOKEN، ولا شيء بعده
notify-secret-short = يجب ألا تقل عن { 16 } حرفًا
smtp-form = اكتب smtps://USER:PASSWORD@HOST:465 أو smtp://USER:PASSWORD@HOST:587
smtp-behind = لا يأتي شيء بعد المضيف ومنفذه: اكتب smtps://USER:PASSWORD@HOST:465 أو smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = اسم المستخدم أو كلمة المرور ليس بترميز UTF-8
smtp-half-login = اسم المستخدم يلزم معه كلمة المرور، وكلمة المرور يلزم معها اسم المستخدم
smtp-from = ليست عنوان بريد مثل savethat@example.org
