keys-unreadable = कुंजियों की फ़ाइल { $file } पढ़ी नहीं जा सकती: { $error }।
keys-wrong-line = कुंजियों की फ़ाइल { $file } की लाइन { $line } में ग़लती है: { $wrong }।
keys-wrong = कुंजियों की फ़ाइल { $file } में ग़लती है: { $wrong }।

keys-of = कुंजी { $name }: { $wrong }
keys-same-name = इसी नाम की एक और कुंजी है
keys-no-sum = इसके sha256 का मान SHA-256 नहीं है
keys-same-sum = इसी sha256 वाली एक और कुंजी है
keys-long-name = इसका नाम ज़्यादा से ज़्यादा 100 अक्षरों की एक लाइन हो
keys-end = इसके ख़त्म होने का समय 2027-01-31 या 2027-01-31T12:00:00Z की तरह लिखें
keys-far = इसके ख़त्म होने का समय मान्य दायरे से बाहर है

keys-none-such = { $name } नाम की कोई कुंजी नहीं है। कुंजियाँ ये हैं: { $names }।
keys-none = कोई कुंजी नहीं है।
keys-by-hand = फ़ाइल में एक के बाद एक [[key]] नहीं लिखे हैं; कुंजी को हाथ से हटाएँ।

keys-and = { $line }, { $part }
keys-bytes-a-day = { $bytes ->
    [one] एक दिन में { $bytes } बाइट
   *[other] एक दिन में { $bytes } बाइट
}
keys-downloads = { $many ->
    [one] एक साथ { $many } डाउनलोड
   *[other] एक साथ { $many } डाउनलोड
}
keys-from = { $networks } से
keys-until = { $end } तक

certificate-unreadable = { $file } पढ़ी नहीं जा सकती: { $error }।
certificate-no-chain = { $file } PEM वाली सर्टिफ़िकेट चेन नहीं है: { $error }।
certificate-missing = { $file } में PEM वाला कोई सर्टिफ़िकेट नहीं है।
certificate-no-key = { $file } में PEM वाली कोई निजी कुंजी नहीं है।
certificate-no-https = https चलाया नहीं जा सकता: { $error }।
certificate-unfit = { $chain } और { $key } आपस में मेल नहीं खातीं: { $error }।
