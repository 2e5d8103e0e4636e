keys-unreadable = Não foi possível ler o arquivo de chaves { $file }: { $error }.
keys-wrong-line = O arquivo de chaves { $file } está errado na linha { $line }: { $wrong }.
keys-wrong = O arquivo de chaves { $file } está errado: { $wrong }.

keys-of = a chave { $name }: { $wrong }
keys-same-name = há outra com este nome
keys-no-sum = o sha256 dela não é um SHA-256 válido
keys-same-sum = há outra com este sha256
keys-long-name = o nome dela precisa ser uma única linha de no máximo 100 caracteres
keys-end = escreva o vencimento dela como 2027-01-31 ou 2027-01-31T12:00:00Z
keys-far = o vencimento dela está fora do intervalo possível

keys-none-such = Não existe a chave { $name }. As chaves são: { $names }.
keys-none = Não há chaves.
keys-by-hand = O arquivo não está escrito com um [[key]] depois do outro; remova a chave manualmente.

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } byte por dia
   *[other] { $bytes } bytes por dia
}
keys-downloads = { $many ->
    [one] { $many } download ao mesmo tempo
   *[other] { $many } downloads ao mesmo tempo
}
keys-from = a partir de { $networks }
keys-until = até { $end }

certificate-unreadable = Não foi possível ler { $file }: { $error }.
certificate-no-chain = { $file } não é uma cadeia de certificados em PEM: { $error }.
certificate-missing = { $file } não contém nenhum certificado em PEM.
certificate-no-key = { $file } não contém nenhuma chave privada em PEM.
certificate-no-https = Não é possível usar https: { $error }.
certificate-unfit = { $chain } e { $key } não correspondem um ao outro: { $error }.
