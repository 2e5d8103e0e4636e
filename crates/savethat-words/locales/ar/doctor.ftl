doctor-ok = سليم
doctor-failed = فشل
doctor-spare = لا يلزم
doctor-skipped = متروك

doctor-because = السبب: { $reason }
doctor-site-said = قال الموقع: { $code } { $message }

doctor-version = { $version } على { $system }
doctor-no-proxy = لا يوجد وكيل معيّن
doctor-proxy-passed = يوجد وكيل معيّن، ويستثني NO_PROXY منه { $host }
doctor-proxy = تمر الطلبات عبر وكيل { $scheme } المعيّن؛ وهو يقبل الاتصالات
doctor-proxy-refuses = لا يقبل الوكيل المعيّن أي اتصال: { $why }.
doctor-proxy-late = لا رد خلال { 10 } ثوانٍ
doctor-proxy-hint = شغّله، أو صحّح HTTPS_PROXY وALL_PROXY أو ألغهما.
doctor-dns-proxied = يبحث الوكيل عن عناوين الأسماء
doctor-dns-error = ليس لـ { $host } عنوان هنا: { $error }.
doctor-dns-late = استغرق البحث عن عنوان { $host } أكثر من { 10 } ثوانٍ.
doctor-dns-none = ليس لـ { $host } عنوان هنا.
doctor-dns-hint = افحص شبكة هذا الجهاز وخوادم الأسماء فيه؛ فبعض الشبكات تحجب الموقع باسمه.
doctor-dns-inside = يقود { $host } هنا إلى عنوان داخل شبكة.
doctor-dns-inside-hint = يحجب شيء في هذه الشبكة الموقع باسمه، مثل مرشّح للإعلانات: اسمح فيه بـ tiktok.com.
doctor-dns = { $count ->
    [zero] ليس لـ { $host } أي عنوان
    [one] لـ { $host } عنوان واحد
    [two] لـ { $host } عنوانان
    [few] لـ { $host } { $count } عناوين
    [many] لـ { $host } { $count } عنوانًا
   *[other] لـ { $host } { $count } عنوان
}
doctor-dns-some = { $count ->
    [zero] ليس لـ { $host } أي عنوان، والعامة منها: { $public }
    [one] لـ { $host } عنوان واحد، والعامة منها: { $public }
    [two] لـ { $host } عنوانان، والعامة منها: { $public }
    [few] لـ { $host } { $count } عناوين، والعامة منها: { $public }
    [many] لـ { $host } { $count } عنوانًا، والعامة منها: { $public }
   *[other] لـ { $host } { $count } عنوان، والعامة منها: { $public }
}
doctor-tls = تم الاتصال، وشهادة الموقع سليمة، وهو يرد
doctor-tls-hint = افحص ساعة هذا الجهاز وشهادات الجذر فيه. إذا كان مرشّح يطّلع على الاتصالات المشفّرة، فيجب أن تكون شهادته في SSL_CERT_FILE.
doctor-connect-hint = انظر إلى الخطوات السابقة. إن كانت سليمة، فثمة شيء بين هذا الجهاز وبين TikTok يقطع الاتصالات.
doctor-no-clock = لم يذكر الموقع الوقت لديه
doctor-clock = الفرق عن ساعة الموقع { $seconds } ث
doctor-clock-off = { $count ->
    [zero] الفرق بين ساعة هذا الجهاز وساعة الموقع { $count } دقيقة.
    [one] الفرق بين ساعة هذا الجهاز وساعة الموقع دقيقة واحدة.
    [two] الفرق بين ساعة هذا الجهاز وساعة الموقع دقيقتان.
    [few] الفرق بين ساعة هذا الجهاز وساعة الموقع { $count } دقائق.
    [many] الفرق بين ساعة هذا الجهاز وساعة الموقع { $count } دقيقة.
   *[other] الفرق بين ساعة هذا الجهاز وساعة الموقع { $count } دقيقة.
}
doctor-clock-hint = اضبط الساعة، ثم حاول مرة أخرى.
doctor-disk-full = المتبقي للمجلد { $folder } هو { $megabytes } ميغابايت.
doctor-disk = الكتابة في { $folder } ممكنة
doctor-disk-room = الكتابة في { $folder } ممكنة، والمتبقي { $megabytes } ميغابايت
doctor-disk-little = الكتابة في { $folder } ممكنة؛ والمتبقي { $megabytes } ميغابايت، وهو أقل مما قد تحتاج إليه الملفات المؤقتة بعد: { $wanted } ميغابايت
doctor-no-link = لا يوجد رابط لفحصه
doctor-no-page = لم تصل أي صفحة
doctor-no-challenge = لم يُطلب إثبات عمل ولم يُحل
doctor-challenge = طُلب إثبات عمل وحُلّ، عبر: { $ways }
doctor-answer = ‎HTTP { $status }‎، { $bytes } بايت
doctor-answer-found = { $answer }، { $found }
doctor-found = فيه المنشور
doctor-found-in = المنشور في { $place }
doctor-refused-hint = انتظر بضع دقائق. إن استمر ذلك فإن TikTok لا يقبل هذه الشبكة: قد يفيد طريق آخر للخروج منها (HTTPS_PROXY).
doctor-unreachable-hint = انظر إلى الخطوات السابقة. إن كانت سليمة، فحاول مرة أخرى بعد لحظات.
doctor-no-post = لا يوجد منشور
doctor-media = أول بايتات { $format } من أصل { $bytes } بايت
doctor-media-endless = أول بايتات { $format } بطول غير معروف
doctor-capture-none = لم تصل أي صفحة، فلا يوجد ما يُكتب.
doctor-capture = الصفحة في { $path }. راجعها قبل أن ترسلها.
doctor-capture-unwritten = تعذّرت كتابة { $path }: { $error }.
