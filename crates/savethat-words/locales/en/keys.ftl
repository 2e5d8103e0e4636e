# Files that the operator names: keys for programs, and the certificate.

## The file of keys

# $error is what the system says, in English.
keys-unreadable = The file of keys { $file } cannot be read: { $error }.
# $wrong is half a sentence, such as: the key "bot": its sha256 is not one.
keys-wrong-line = The file of keys { $file } is wrong in line { $line }: { $wrong }.
keys-wrong = The file of keys { $file } is wrong: { $wrong }.

## What is wrong there: the end of a sentence

# $name is in quotation marks already.
keys-of = the key { $name }: { $wrong }
keys-same-name = there is another one of this name
keys-no-sum = its sha256 is not one
keys-same-sum = there is another one with this sha256
keys-long-name = its name is to be a line of at most 100 letters
keys-end = write its end like 2027-01-31 or 2027-01-31T12:00:00Z
keys-far = its end is out of reach

## Taking a key away

# $name is in quotation marks already, $names a list with commas.
keys-none-such = There is no key { $name }. The keys are: { $names }.
keys-none = There are no keys.
keys-by-hand = The file is not written one [[key]] after the other; take the key out by hand.

## What a key may, each a part of a line such as: bot, 60/min, 2 downloads at once, until 2027-01-31

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] { $bytes } byte a day
   *[other] { $bytes } bytes a day
}
keys-downloads = { $many ->
    [one] { $many } download at once
   *[other] { $many } downloads at once
}
# $networks such as: 10.0.0.0/8 192.168.0.0/16.
keys-from = from { $networks }
# $end such as 2027-01-31.
keys-until = until { $end }

## The certificate, for https

certificate-unreadable = { $file } cannot be read: { $error }.
certificate-no-chain = { $file } is no certificate chain in PEM: { $error }.
certificate-missing = { $file } has no certificate in PEM.
certificate-no-key = { $file } has no private key in PEM.
certificate-no-https = https is not possible: { $error }.
certificate-unfit = { $chain } and { $key } do not fit: { $error }.
