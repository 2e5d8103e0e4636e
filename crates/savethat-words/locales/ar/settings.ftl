setting-malformed = قيمة الإعداد { $name } ({ $origin }) هي { $value }: { $wrong }.
setting-malformed-secret = قيمة الإعداد { $name } ({ $origin }) غير صحيحة: { $wrong }.
setting-from-default = القيمة الافتراضية
setting-from-profile = الإعداد profile = public
setting-from-file = الملف { $path }
setting-from-variable = المتغير { $variable }
setting-from-flag = الخيار { $flag }

setting-empty = فارغة
setting-not-set = غير معيّنة
setting-one-too-many = فيها قيمة زائدة
setting-yes-or-no = القيمة yes أو no
setting-household-or-public = القيمة household أو public
setting-human-or-json = القيمة human أو json
setting-ways-in = القيمة open أو password أو proxy-header
setting-or-off = { $wrong }، أو off
setting-count = اكتب عددًا لا يقل عن { 1 }
setting-number = اكتب عددًا مثل ‎20
setting-size = اكتب حجمًا مثل ‎2GiB أو ‎500MB أو ‎1048576
setting-time = اكتب مدة مثل ‎24h أو ‎7d أو ‎90min
setting-part = اكتب نسبة مثل ‎92%، من ‎1% إلى ‎100%
setting-place = اكتبها مثل ‎127.0.0.1:8080 أو ‎[::1]:8080 أو localhost:8080
setting-each-or-time = اكتب each، أو مدة مثل ‎1h أو ‎1d
setting-language = اكتب واحدًا من { $tags }
setting-canary-too-often = يجب ألا تقل عن ‎10s
setting-short = يجب أن تكون سطرًا واحدًا لا يزيد على { 200 } حرف
setting-needs = يلزم معها { $name }
setting-needs-too = يلزم معها { $name } أيضًا
setting-password-unasked = الإعداد access_password معيّن، فيجب أن تكون password
setting-header-from-anybody = يلزم معها trusted_proxies: وإلا أمكن لأي أحد إرسال الترويسة
setting-proxies-everybody = مع access = proxy-header لا يجوز أن تشمل كل العناوين: وإلا أمكن لأي أحد إرسال الترويسة
setting-told-inside = عنوان { $target } داخل شبكة: عيّن notify_private = yes إن كان ذلك مقصودًا
setting-told-mail = العنوان mailto:‎ يلزم معه smtp_url وsmtp_from
setting-told-twice = فيها العنوان نفسه مرتين

setting-unknown = لا يوجد إعداد { $name } ({ $place }). الإعدادات هي { $names }.
setting-in-file = في { $path }
setting-in-environment = في متغيرات البيئة
setting-two-variables =
    المتغيران { $variable } و‎{ $variable }_FILE معيّنان معًا، ولا يسري إلا واحد منهما: احذف الآخر.
setting-secret-unreadable = تعذّرت قراءة { $path } (المتغير { $variable }): { $error }.
setting-file-unreadable = تعذّرت قراءة ملف الإعدادات { $path }: { $error }.
setting-file-malformed = ملف الإعدادات { $path } ليس TOML: { $error }.
setting-file-no-text = قيمة الإعداد { $name } في { $path } هي { $value }: يجب أن تكون نصًا أو عددًا.
setting-not-utf8 = قيمة المتغير { $variable } ليست UTF-8 صالحة.
setting-public-needs = مع profile = public يلزم { $name }: يجب أن يعرف الناس ممن يطلبون حجب شيء.
setting-public-library = مع profile = public لا توجد مكتبة ولا مراقبة: احذف الإعداد library.
setting-nobody-let-in =
    مع visitors = no لا يدخل أحد سوى مالك المكتبة، ولا توجد مكتبة: احذف الإعداد visitors.
setting-canary-no-post = قيمة الإعداد canary_link ليست رابط منشور: اذكر منشورًا عامًا يدوم.

setting-help = { $says } [المتغير: { $variable }]
setting-help-default = { $says } [المتغير: { $variable }، الافتراضي: { $default }]
setting-default-data = مجلد البيانات في النظام
setting-default-none = لا شيء
setting-default-public = { $default }، ومع public: { $public }
setting-hidden = الإعداد { $name } معيّن ولا يُعرض
setting-column-setting = الإعداد
setting-column-default = الافتراضي
setting-column-says = ما يفعله
setting-secret-file = { $says } (أو `{ $variable }`، وهو ملف يحتوي عليه)

setting-origin = اكتبها مثل https://example.org، أو ‎*‎
setting-header = ليست اسم ترويسة مثل Remote-User
setting-password-short = يجب ألا تقل كلمة المرور عن { 8 } أحرف
setting-public-url = اكتبها مثل https://save.example.org، دون مسار
setting-network = اكتب عنوانًا أو شبكة، مثل ‎127.0.0.1 أو ‎10.0.0.0/8
