keys-unreadable = Die Schlüsseldatei { $file } lässt sich nicht lesen: { $error }.
keys-wrong-line = In der Schlüsseldatei { $file } ist Zeile { $line } falsch: { $wrong }.
keys-wrong = Die Schlüsseldatei { $file } stimmt nicht: { $wrong }.

keys-of = der Schlüssel { $name }: { $wrong }
keys-same-name = es gibt noch einen mit diesem Namen
keys-no-sum = sein sha256 ist kein SHA-256
keys-same-sum = es gibt noch einen mit diesem sha256
keys-long-name = sein Name muss eine einzige Zeile mit höchstens 100 Zeichen sein
keys-end = schreib sein Ablaufdatum wie 2027-01-31 oder 2027-01-31T12:00:00Z
keys-far = sein Ablaufdatum liegt außerhalb des möglichen Bereichs

keys-none-such = Einen Schlüssel { $name } gibt es nicht. Die Schlüssel sind: { $names }.
keys-none = Es gibt keine Schlüssel.
keys-by-hand = In der Datei steht nicht ein [[key]] nach dem anderen; nimm den Schlüssel von Hand heraus.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } Byte am Tag
   *[other] { $bytes } Byte am Tag
}
keys-downloads = { $many ->
    [one] { $many } Download gleichzeitig
   *[other] { $many } Downloads gleichzeitig
}
keys-from = aus { $networks }
keys-until = bis { $end }

certificate-unreadable = { $file } lässt sich nicht lesen: { $error }.
certificate-no-chain = { $file } ist keine Zertifikatskette in PEM: { $error }.
certificate-missing = { $file } enthält kein Zertifikat in PEM.
certificate-no-key = { $file } enthält keinen privaten Schlüssel in PEM.
certificate-no-https = https ist nicht möglich: { $error }.
certificate-unfit = { $chain } und { $key } passen nicht zusammen: { $error }.
