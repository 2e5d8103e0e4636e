keys-unreadable = Impossible de lire le fichier de clés { $file } : { $error }.
keys-wrong-line = Le fichier de clés { $file } a une erreur à la ligne { $line } : { $wrong }.
keys-wrong = Le fichier de clés { $file } a une erreur : { $wrong }.

keys-of = la clé { $name } : { $wrong }
keys-same-name = une autre clé porte ce nom
keys-no-sum = son sha256 n’est pas un SHA-256
keys-same-sum = une autre clé a ce sha256
keys-long-name = son nom doit être une seule ligne de 100 caractères au plus
keys-end = écrivez son échéance sous la forme 2027-01-31 ou 2027-01-31T12:00:00Z
keys-far = son échéance est hors limites

keys-none-such = Il n’y a pas de clé { $name }. Les clés sont : { $names }.
keys-none = Il n’y a aucune clé.
keys-by-hand = Le fichier n’est pas écrit comme une suite de [[key]] ; retirez la clé à la main.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } octet par jour
   *[other] { $bytes } octets par jour
}
keys-downloads = { $many ->
    [one] { $many } téléchargement à la fois
   *[other] { $many } téléchargements à la fois
}
keys-from = depuis { $networks }
keys-until = jusqu’au { $end }

certificate-unreadable = Impossible de lire { $file } : { $error }.
certificate-no-chain = { $file } n’est pas une chaîne de certificats en PEM : { $error }.
certificate-missing = { $file } ne contient aucun certificat en PEM.
certificate-no-key = { $file } ne contient aucune clé privée en PEM.
certificate-no-https = Impossible d’utiliser https : { $error }.
certificate-unfit = { $chain } et { $key } ne vont pas ensemble : { $error }.
