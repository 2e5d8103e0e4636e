doctor-ok = ठीक
doctor-failed = नाकाम
doctor-spare = ग़ैर-ज़रूरी
doctor-skipped = छोड़ा

doctor-because = वजह: { $reason }
doctor-site-said = साइट ने कहा: { $code } { $message }

doctor-version = { $version }, सिस्टम { $system }
doctor-no-proxy = कोई सेट नहीं है
doctor-proxy-passed = एक सेट है, और NO_PROXY की वजह से { $host } उससे होकर नहीं जाता
doctor-proxy = रिक्वेस्ट सेट किए गए { $scheme } प्रॉक्सी से होकर जाती हैं; वह कनेक्शन लेता है
doctor-proxy-refuses = सेट किया गया प्रॉक्सी कनेक्शन नहीं लेता: { $why }।
doctor-proxy-late = 10 सेकंड में कोई जवाब नहीं
doctor-proxy-hint = उसे चालू करें, या HTTPS_PROXY और ALL_PROXY को ठीक करें या हटाएँ।
doctor-dns-proxied = नाम प्रॉक्सी ढूँढता है
doctor-dns-error = { $host } का यहाँ कोई पता नहीं है: { $error }।
doctor-dns-late = { $host } को ढूँढने में 10 सेकंड से ज़्यादा लगे।
doctor-dns-none = { $host } का यहाँ कोई पता नहीं है।
doctor-dns-hint = इस मशीन का नेटवर्क और नेम सर्वर देखें; कुछ नेटवर्क साइट को उसके नाम से रोकते हैं।
doctor-dns-inside = { $host } यहाँ किसी नेटवर्क के अंदर के पते पर ले जाता है।
doctor-dns-inside-hint = इस नेटवर्क पर कुछ है जो साइट को उसके नाम से रोकता है, जैसे विज्ञापन रोकने वाला फ़िल्टर: वहाँ tiktok.com को इजाज़त दें।
doctor-dns = { $count ->
    [one] { $host } का { $count } पता है
   *[other] { $host } के { $count } पते हैं
}
doctor-dns-some = { $count ->
    [one] { $host } का { $count } पता है, उनमें से { $public } सार्वजनिक
   *[other] { $host } के { $count } पते हैं, उनमें से { $public } सार्वजनिक
}
doctor-tls = कनेक्शन हुआ, साइट का सर्टिफ़िकेट सही है, वह जवाब देती है
doctor-tls-hint = इस मशीन की घड़ी और उसके रूट सर्टिफ़िकेट देखें। एन्क्रिप्ट किए कनेक्शन के अंदर देखने वाले फ़िल्टर का अपना सर्टिफ़िकेट SSL_CERT_FILE में होना चाहिए।
doctor-connect-hint = ऊपर के चरण देखें। अगर वे ठीक हैं, तो इस मशीन और TikTok के बीच कुछ है जो कनेक्शन गिरा देता है।
doctor-no-clock = साइट ने नहीं बताया कि समय क्या है
doctor-clock = साइट की घड़ी से { $seconds } सेकंड का फ़र्क़
doctor-clock-off = { $count ->
    [one] इस मशीन और साइट की घड़ी में { $count } मिनट का फ़र्क़ है।
   *[other] इस मशीन और साइट की घड़ी में { $count } मिनट का फ़र्क़ है।
}
doctor-clock-hint = घड़ी ठीक करें, फिर कोशिश करें।
doctor-disk-full = { $folder } के लिए { $megabytes } MB बचे हैं।
doctor-disk = { $folder } में लिखा जा सकता है
doctor-disk-room = { $folder } में लिखा जा सकता है, { $megabytes } MB बचे हैं
doctor-disk-little = { $folder } में लिखा जा सकता है; बचे हुए { $megabytes } MB उन { $wanted } MB से कम हैं जो स्पूल अभी और ले सकता है
doctor-no-link = देखने के लिए कोई लिंक नहीं
doctor-no-page = कोई पेज नहीं आया
doctor-no-challenge = कोई प्रूफ़ ऑफ़ वर्क न माँगा गया, न हल किया गया
doctor-challenge = प्रूफ़ ऑफ़ वर्क माँगा गया और हल हुआ, इन रास्तों पर: { $ways }
doctor-answer = HTTP { $status }, { $bytes } बाइट
doctor-answer-found = { $answer }, { $found }
doctor-found = इसमें पोस्ट है
doctor-found-in = पोस्ट { $place } में है
doctor-refused-hint = कुछ मिनट रुकें। अगर ऐसा होता रहे, तो TikTok को यह नेटवर्क पसंद नहीं है: बाहर जाने का दूसरा रास्ता (HTTPS_PROXY) मदद कर सकता है।
doctor-unreachable-hint = ऊपर के चरण देखें। अगर वे ठीक हैं, तो थोड़ी देर में फिर कोशिश करें।
doctor-no-post = कोई पोस्ट नहीं है
doctor-media = { $bytes } बाइट के { $format } की पहली बाइट आईं
doctor-media-endless = अनजान लंबाई के { $format } की पहली बाइट आईं
doctor-capture-none = कोई पेज नहीं आया, इसलिए लिखने को कुछ नहीं है।
doctor-capture = पेज { $path } में है। भेजने से पहले उसे देख लें।
doctor-capture-unwritten = { $path } में लिखा नहीं जा सका: { $error }।
