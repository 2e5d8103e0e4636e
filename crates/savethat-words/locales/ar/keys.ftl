keys-unreadable = تعذّرت قراءة ملف المفاتيح { $file }: { $error }.
keys-wrong-line = في ملف المفاتيح { $file } خطأ في السطر { $line }: { $wrong }.
keys-wrong = في ملف المفاتيح { $file } خطأ: { $wrong }.

keys-of = المفتاح { $name }: { $wrong }
keys-same-name = يوجد مفتاح آخر بهذا الاسم
keys-no-sum = قيمة sha256 ليست بصمة SHA-256
keys-same-sum = يوجد مفتاح آخر له قيمة sha256 نفسها
keys-long-name = يجب أن يكون اسمه سطرًا واحدًا لا يزيد على { 100 } حرف
keys-end = اكتب وقت انتهائه مثل ‎2027-01-31 أو ‎2027-01-31T12:00:00Z
keys-far = وقت انتهائه خارج النطاق الممكن

keys-none-such = لا يوجد مفتاح { $name }. المفاتيح هي: { $names }.
keys-none = لا توجد مفاتيح.
keys-by-hand = ليس الملف مكتوبًا على شكل مقاطع ‎[[key]]‎ متتالية؛ أزل المفتاح يدويًا.

keys-and = { $line }، { $part }
keys-bytes-a-day = { $bytes ->
    [zero] { $bytes } بايت يوميًا
    [one] بايت واحد يوميًا
    [two] بايتان يوميًا
    [few] { $bytes } بايت يوميًا
    [many] { $bytes } بايت يوميًا
   *[other] { $bytes } بايت يوميًا
}
keys-downloads = { $many ->
    [zero] { $many } تنزيل في الوقت نفسه
    [one] تنزيل واحد في الوقت نفسه
    [two] تنزيلان في الوقت نفسه
    [few] { $many } تنزيلات في الوقت نفسه
    [many] { $many } تنزيلًا في الوقت نفسه
   *[other] { $many } تنزيل في الوقت نفسه
}
keys-from = من { $networks }
keys-until = حتى { $end }

certificate-unreadable = تعذّرت قراءة { $file }: { $error }.
certificate-no-chain = { $file } ليس سلسلة شهادات بصيغة PEM: { $error }.
certificate-missing = لا توجد في { $file } شهادة بصيغة PEM.
certificate-no-key = لا يوجد في { $file } مفتاح خاص بصيغة PEM.
certificate-no-https = تعذّر استخدام https: { $error }.
certificate-unfit = لا يتوافق الملفان { $chain } و{ $key }: { $error }.
