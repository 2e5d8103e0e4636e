keys-unreadable = Не удаётся прочитать файл ключей { $file }: { $error }.
keys-wrong-line = В файле ключей { $file } ошибка в строке { $line }: { $wrong }.
keys-wrong = В файле ключей { $file } ошибка: { $wrong }.

keys-of = ключ { $name }: { $wrong }
keys-same-name = есть ещё один с таким именем
keys-no-sum = его sha256 — это не SHA-256
keys-same-sum = есть ещё один с таким sha256
keys-long-name = его имя должно быть одной строкой, не длиннее 100 знаков
keys-end = пишите его срок в виде 2027-01-31 или 2027-01-31T12:00:00Z
keys-far = его срок выходит за допустимые пределы

keys-none-such = Ключа { $name } нет. Есть такие ключи: { $names }.
keys-none = Ключей нет.
keys-by-hand = Файл записан не в виде идущих подряд [[key]]; удалите ключ вручную.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } байт в сутки
    [few] { $bytes } байта в сутки
    [many] { $bytes } байт в сутки
   *[other] { $bytes } байта в сутки
}
keys-downloads = { $many ->
    [one] { $many } одновременная загрузка
    [few] { $many } одновременные загрузки
    [many] { $many } одновременных загрузок
   *[other] { $many } одновременной загрузки
}
keys-from = из { $networks }
keys-until = до { $end }

certificate-unreadable = Не удаётся прочитать { $file }: { $error }.
certificate-no-chain = { $file } — не цепочка сертификатов в формате PEM: { $error }.
certificate-missing = В { $file } нет сертификата в формате PEM.
certificate-no-key = В { $file } нет закрытого ключа в формате PEM.
certificate-no-https = https невозможен: { $error }.
certificate-unfit = { $chain } и { $key } не подходят друг к другу: { $error }.
