owned-nav = صفحاتك
owned-nav-kept = المكتبة
owned-nav-watched = المراقبة
owned-nav-owner = المالك
owned-name-example = @الاسم
owned-post = { $what } من { $who }، { $day }

did-kept-already = هذا موجود في المكتبة بالفعل.
did-kept = { $count ->
    [zero] لا منشورات في طريقها إلى المكتبة.
    [one] منشور واحد في طريقه إلى المكتبة. يظهر هنا عندما يكتمل.
    [two] منشوران في طريقهما إلى المكتبة. يظهر هنا ما اكتمل منهما.
    [few] { $count } منشورات في طريقها إلى المكتبة. يظهر هنا ما اكتمل منها.
    [many] { $count } منشورًا في طريقها إلى المكتبة. يظهر هنا ما اكتمل منها.
   *[other] { $count } منشور في طريقها إلى المكتبة. يظهر هنا ما اكتمل منها.
}
did-removed = { $count ->
    [zero] لم يُزل أي منشور.
    [one] أُزيل منشور واحد مع ملفاته.
    [two] أُزيل منشوران مع ملفاتهما.
    [few] أُزيلت { $count } منشورات مع ملفاتها.
    [many] أُزيل { $count } منشورًا مع ملفاتها.
   *[other] أُزيل { $count } منشور مع ملفاتها.
}
did-watched = من الآن تُحفظ كل قصة لصانع المحتوى هذا.
did-unsure = صانع المحتوى هذا تحت المراقبة الآن. تعذّر سؤال TikTok عن الحساب في هذه اللحظة، وسيُعاد السؤال تلقائيًا.
did-ended = لم يعد صانع المحتوى هذا تحت المراقبة. ما حُفظ باقٍ.
did-forgotten = { $count ->
    [zero] أُزيلت مراقبة صانع المحتوى هذا، ولم تكن له منشورات محفوظة.
    [one] أُزيل كل ما لصانع المحتوى هذا: منشور واحد مع ملفاته، والمراقبة.
    [two] أُزيل كل ما لصانع المحتوى هذا: منشوران مع ملفاتهما، والمراقبة.
    [few] أُزيل كل ما لصانع المحتوى هذا: { $count } منشورات مع ملفاتها، والمراقبة.
    [many] أُزيل كل ما لصانع المحتوى هذا: { $count } منشورًا مع ملفاتها، والمراقبة.
   *[other] أُزيل كل ما لصانع المحتوى هذا: { $count } منشور مع ملفاتها، والمراقبة.
}
did-fed = صار للخلاصة عنوان جديد، ولم يعد القديم صالحًا.
did-changed = تغيّرت كلمة المرور. على كل المتصفحات الأخرى تسجيل الدخول من جديد.

entrance-begin = اجعل هذه المكتبة لك
entrance-owner = المالك
entrance-enter = تسجيل الدخول
entrance-begin-how = لا يحتاج الحفظ إلى حساب ولن يحتاج إليه أبدًا. المكتبة والمراقبة لمن يدير هذا الخادم: عيّن كلمة مرور باستخدام الكلمة التي أظهرها الخادم عند بدء تشغيله.
entrance-word = الكلمة من سجلّ الخادم
entrance-new-password = { $count ->
    [zero] كلمة المرور الجديدة
    [one] كلمة المرور الجديدة، حرف واحد على الأقل
    [two] كلمة المرور الجديدة، حرفان على الأقل
    [few] كلمة المرور الجديدة، { $count } أحرف على الأقل
    [many] كلمة المرور الجديدة، { $count } حرفًا على الأقل
   *[other] كلمة المرور الجديدة، { $count } حرف على الأقل
}
entrance-set = تعيين كلمة المرور
entrance-change = تغيير كلمة المرور
entrance-old-password = كلمة المرور الحالية
entrance-change-now = تغيير
entrance-leave = تسجيل الخروج هنا
entrance-enter-how = لمن يملك مكتبة هذا الخادم. لا يحتاج الحفظ إلى حساب ولن يحتاج إليه أبدًا.
entrance-password = كلمة المرور

shelf-title = المكتبة
shelf-used = { $count ->
    [zero] لا منشورات، { $size }.
    [one] منشور واحد، { $size }.
    [two] منشوران، { $size }.
    [few] { $count } منشورات، { $size }.
    [many] { $count } منشورًا، { $size }.
   *[other] { $count } منشور، { $size }.
}
shelf-disk = القرص ممتلئ بنسبة { $percent }%.
shelf-dying = القصص التي تنتهي أولًا
shelf-dying-kept = محفوظة
shelf-dying-waiting = قيد الحفظ
shelf-words = الأوصاف والأسماء
shelf-search = بحث
shelf-narrow = بحسب صانع المحتوى أو النوع أو اليوم
shelf-creator = صانع المحتوى
shelf-kind = النوع
shelf-kind-all = الكل
shelf-kind-story = القصص
shelf-kind-video = الفيديوهات
shelf-kind-photos = الصور
shelf-from = من
shelf-to = إلى
shelf-empty-html = لا شيء محفوظ بعد. احفظ شيئًا واضغط «الاحتفاظ به في المكتبة»، أو <a href="/watch">راقب صانع محتوى</a>: عندها تصل كل قصة له إلى هنا تلقائيًا.
shelf-nothing-fits-html = لا شيء من المحفوظ يطابق ذلك. <a href="/library">عرض الكل</a>
shelf-files = { $count ->
    [zero] لا ملفات · { $size }
    [one] ملف واحد · { $size }
    [two] ملفان · { $size }
    [few] { $count } ملفات · { $size }
    [many] { $count } ملفًا · { $size }
   *[other] { $count } ملف · { $size }
}
shelf-gone = لم يعد عامًا
shelf-export-chosen = تصدير المحدد في ملف ZIP
shelf-export-all = تصدير كل النتائج
shelf-remove-chosen = إزالة المحدد
shelf-first = الصفحة الأولى
shelf-older = الأقدم

kept-times-html = نُشر في <time class="day" datetime="{ $machine }">{ $day }</time> · حُفظ في <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = لم يعد عامًا منذ { $day } على أبعد تقدير: لا يظهر في أي خلاصة ولا أي تصدير.
kept-download = تنزيل الملف
kept-theirs-html = كل ما حُفظ من <bdi>{ $who }</bdi>
kept-at-site = في الموقع الأصلي
kept-export = تصدير في ملف ZIP
kept-remove = إزالة

sure-title = إزالة
sure-one = هل تريد إزالة هذا المنشور مع ملفاته ({ $size })؟
sure-many = { $count ->
    [zero] لا منشورات لإزالتها ({ $size }).
    [one] هل تريد إزالة منشور واحد مع ملفاته ({ $size })؟
    [two] هل تريد إزالة هذين المنشورين مع ملفاتهما ({ $size })؟
    [few] هل تريد إزالة هذه المنشورات، وعددها { $count }، مع ملفاتها ({ $size })؟
    [many] هل تريد إزالة هذه المنشورات، وعددها { $count }، مع ملفاتها ({ $size })؟
   *[other] هل تريد إزالة هذه المنشورات، وعددها { $count }، مع ملفاتها ({ $size })؟
}
sure-undone = لا يمكن التراجع عن ذلك. النسخ التي صُدّرت أو نُسخت احتياطيًا تبقى.
sure-remove = إزالة نهائيًا
sure-keep = إبقاء

watches-title = المراقبة
watches-lead = كل قصة لصانع محتوى تراقبه تُحفظ قبل أن تنتهي.
watches-begin = مراقبة صانع محتوى
watches-account = حساب عام
watches-days = عدد الأيام
watches-add = مراقبة
watches-how-many = { $count } من { $most }. تنتهي المراقبة بانقضاء أيامها ما لم تُجدَّد.
watches-ended-html = <strong class="said failed">انتهت</strong> في { $day }
watches-until = حتى { $day }
watches-not-looked = لم يُبحث بعد
watches-looked = آخر بحث { $ago }
watches-a-day = { $count ->
    [zero] نحو { $count } قصة في اليوم
    [one] نحو قصة واحدة في اليوم
    [two] نحو قصتين في اليوم
    [few] نحو { $count } قصص في اليوم
    [many] نحو { $count } قصة في اليوم
   *[other] نحو { $count } قصة في اليوم
}
watches-of-a-child = لا تُحفظ: يصنّف TikTok الحساب على أنه حساب طفل.
watches-failed = فشل آخر بحث: { $why }.
watches-theirs = المحفوظ من صانع المحتوى هذا
watches-feed = الخلاصة
watches-feed-note = (يستطيع قراءتها كل من يعرف عنوانها)
watches-renew = { $count ->
    [zero] تجديد
    [one] تجديد ليوم واحد
    [two] تجديد ليومين
    [few] تجديد لمدة { $count } أيام
    [many] تجديد لمدة { $count } يومًا
   *[other] تجديد لمدة { $count } يوم
}
watches-feed-anew = عنوان جديد للخلاصة
watches-feed-begin = إنشاء خلاصة
watches-end = إنهاء
watches-forget = محو كل ما لصانع المحتوى هذا
watches-forget-sure = الملفات والسجلات والمراقبة، نهائيًا
watches-forget-now = محو

told-title = من يُبلَّغ
told-nobody-html = لا أحد. يحدّد من يدير هذا الخادم من يُبلَّغ بالإعداد <code>notify</code>: عبر ntfy أو Gotify أو webhook أو البريد.
told-test = إرسال رسالة تجريبية
told-failed-html = <strong class="said failed">فشلت</strong> <code>{ $target }</code>: { $why }.
told-reached-html = <strong class="said">وصلت</strong> <code>{ $target }</code>

happened-title = ما حدث
happened-kept = حُفظت
happened-missed = فاتت: { $why }
happened-not-looked = لم يُبحث من { $since } إلى { $until }
happened-closed = الحساب مغلق: { $why }

why-not-a-link = ليس رابطًا
why-site-unknown = موقع غير معروف
why-link-unsupported = رابط غير مدعوم
why-no-stories = لا توجد قصص
why-expired = انتهت القصة
why-not-found = غير موجود
why-private = خاص
why-login-required = يتطلب تسجيل الدخول
why-region-blocked = محجوب في هذا البلد
why-site-refused = رفض الموقع الرد
why-site-unreachable = تعذّر الوصول إلى الموقع
why-site-changed = تغيّر الموقع
why-media-broken = ملف تالف
why-too-large = حجم كبير جدًا
why-no-space = لا توجد مساحة
why-withheld = محجوب بناءً على طلب
why-rate-limited = طلبات كثيرة جدًا
why-refused-address = عنوان مرفوض
why-internal = خطأ داخلي
why-under-age = حساب طفل

feed-title = ‎@{ $handle }‎ ({ $name })

owned-stale-form = هذا النموذج أقدم من تسجيل دخولك، أو ليس من هذا الخادم.
owned-stale-form-hint = حمّل الصفحة من جديد وأرسله مرة أخرى.
owned-lost-form = لا يذكر هذا النموذج ما المطلوب.
owned-lost-form-hint = حمّل الصفحة من جديد.

entrance-wrong-word = هذه ليست الكلمة التي أظهرها الخادم، أو انتهى وقتها.
entrance-wrong-word-hint = كل تشغيل للخادم يُظهر كلمة جديدة ما دام بلا مالك، وكذلك يفعل الأمر: savethat library owner
entrance-wrong-password = هذه ليست كلمة مرور المالك.
entrance-wrong-password-hint = هل نسيتها؟ يحصل من يدير هذا الخادم على واحدة جديدة بالأمر: savethat library owner
entrance-wrong-old-password = هذه ليست كلمة مرورك الحالية.
entrance-wrong-old-password-hint = لم يتغيّر شيء.
entrance-too-short = { $count ->
    [zero] كلمة المرور قصيرة جدًا.
    [one] كلمة المرور قصيرة جدًا: يجب أن تتكون من حرف واحد على الأقل.
    [two] كلمة المرور قصيرة جدًا: يجب أن تتكون من حرفين على الأقل.
    [few] كلمة المرور قصيرة جدًا: يجب أن تتكون من { $count } أحرف على الأقل.
    [many] كلمة المرور قصيرة جدًا: يجب أن تتكون من { $count } حرفًا على الأقل.
   *[other] كلمة المرور قصيرة جدًا: يجب أن تتكون من { $count } حرف على الأقل.
}
entrance-too-short-hint = ثلاث كلمات أو أربع متتالية تصلح كلمة مرور جيدة.
entrance-too-long = كلمة المرور طويلة جدًا.
entrance-too-long-hint = { $count ->
    [zero] { $count } بايت تكفي.
    [one] بايت واحد يكفي.
    [two] بايتان يكفيان.
    [few] { $count } بايتات تكفي.
    [many] { $count } بايتًا تكفي.
   *[other] { $count } بايت تكفي.
}

shelf-asks-too-much = هذا أكثر مما يمكن البحث عنه دفعة واحدة.
shelf-no-kind = النوع واحد مما يلي: ‎story، video، photos.
shelf-no-place = هذا ليس موضعًا في القائمة: ابدأ من صفحتها الأولى.
shelf-no-day = { $text } ليس يومًا: اكتبه مثل ‎2026-11-22.
shelf-too-many = { $count ->
    [zero] لا يتسع الأرشيف الواحد لأي منشور.
    [one] لا يتسع الأرشيف الواحد لأكثر من منشور واحد.
    [two] لا يتسع الأرشيف الواحد لأكثر من منشورين.
    [few] لا يتسع الأرشيف الواحد لأكثر من { $count } منشورات.
    [many] لا يتسع الأرشيف الواحد لأكثر من { $count } منشورًا.
   *[other] لا يتسع الأرشيف الواحد لأكثر من { $count } منشور.
}
shelf-too-many-hint = ضيّق البحث، أو انسخ كل شيء بالأمر: savethat library export
shelf-none-chosen = لم يُحدَّد أي منشور.
shelf-none-chosen-hint = ضع علامة أمام المنشورات التي تريدها.
shelf-file-stays = أُزيل من المكتبة، لكن تعذّر حذف ملفه من القرص.

watches-no-days = عدد الأيام من { 1 } إلى { 365 }.
watches-no-days-hint = المعتاد { 30 } يومًا.
watches-no-creator = هذا ليس صانع محتوى.
watches-no-creator-hint = اكتب @الاسم، أو الصق رابط ملف شخصي.
watches-under-age-hint = لا تحفظ قصص أطفال الآخرين.
watches-too-many-hint = أنهِ مراقبة أخرى أولًا.
watches-files-stay = أُزيل كل شيء من المكتبة، لكن تعذّر حذف بعض الملفات من القرص.
watches-none-such = صانع المحتوى هذا ليس تحت المراقبة.
watches-none-such-hint = ربما أُنهيت المراقبة في نافذة أخرى.
watches-unsure = لم يُزل شيء: لم تؤكد أنك تريد ذلك.
watches-unsure-hint = ضع علامة في المربع بجانب الزر: ما يُمحى لا يمكن استعادته.
told-nobody = لا يُبلَّغ أحد على هذا الخادم.
told-nobody-hint = حدّد أحدًا بالإعداد notify، مثل ntfy://ntfy.sh/TOPIC

