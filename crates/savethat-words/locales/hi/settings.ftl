setting-malformed = सेटिंग { $name } ({ $origin }) का मान { $value } है: { $wrong }।
setting-malformed-secret = सेटिंग { $name } ({ $origin }) सही नहीं है: { $wrong }।
setting-from-default = डिफ़ॉल्ट
setting-from-profile = प्रोफ़ाइल public
setting-from-file = फ़ाइल { $path }
setting-from-variable = वेरिएबल { $variable }
setting-from-flag = फ़्लैग { $flag }

setting-empty = ख़ाली
setting-not-set = सेट नहीं है
setting-one-too-many = एक मान ज़्यादा है
setting-yes-or-no = यह yes या no होता है
setting-household-or-public = यह household या public होता है
setting-human-or-json = यह human या json होता है
setting-ways-in = यह open, password या proxy-header होता है
setting-or-off = { $wrong }, या off
setting-count = 1 या उससे बड़ी संख्या लिखें
setting-number = 20 जैसी संख्या लिखें
setting-size = 2GiB, 500MB या 1048576 जैसा साइज़ लिखें
setting-time = 24h, 7d या 90min जैसा समय लिखें
setting-part = 92% जैसा हिस्सा लिखें, 1% से 100% तक
setting-place = 127.0.0.1:8080, [::1]:8080 या localhost:8080 की तरह लिखें
setting-each-or-time = each लिखें, या 1h या 1d जैसा समय
setting-language = इनमें से एक लिखें: { $tags }
setting-canary-too-often = यह कम से कम 10s होता है
setting-short = यह ज़्यादा से ज़्यादा 200 अक्षरों की एक लाइन हो
setting-needs = इसके लिए { $name } चाहिए
setting-needs-too = इसके लिए { $name } भी चाहिए
setting-password-unasked = access_password सेट है, इसलिए यह password होना चाहिए
setting-header-from-anybody = इसके लिए trusted_proxies चाहिए: नहीं तो कोई भी यह हेडर भेज सकता है
setting-proxies-everybody = access = proxy-header के साथ इसमें हर पता नहीं आ सकता: कोई भी यह हेडर भेज सकता है
setting-told-inside = { $target } किसी नेटवर्क के अंदर है: अगर यही चाहिए तो notify_private = yes सेट करें
setting-told-mail = mailto: के लिए smtp_url और smtp_from चाहिए
setting-told-twice = इसमें एक ही पता दो बार है

setting-unknown = { $name } नाम की कोई सेटिंग नहीं है ({ $place })। सेटिंग ये हैं: { $names }।
setting-in-file = { $path } में
setting-in-environment = एनवायरनमेंट में
setting-two-variables =
    वेरिएबल { $variable } और { $variable }_FILE दोनों सेट हैं, और एक ही लागू हो सकता है: दूसरा हटाएँ।
setting-secret-unreadable = { $path } पढ़ा नहीं जा सकता (वेरिएबल { $variable }): { $error }।
setting-file-unreadable = सेटिंग की फ़ाइल { $path } पढ़ी नहीं जा सकती: { $error }।
setting-file-malformed = सेटिंग की फ़ाइल { $path } TOML नहीं है: { $error }।
setting-file-no-text = { $path } में सेटिंग { $name } का मान { $value } है: यह टेक्स्ट या संख्या होना चाहिए।
setting-not-utf8 = वेरिएबल { $variable } सही UTF-8 नहीं है।
setting-public-needs = profile = public के लिए { $name } चाहिए: लोगों को पता होना चाहिए कि कुछ हटवाने के लिए किससे कहें।
setting-public-library = profile = public में न लाइब्रेरी होती है, न किसी पर नज़र: library हटाएँ।
setting-nobody-let-in =
    visitors = no सिर्फ़ लाइब्रेरी के मालिक को अंदर आने देता है, और यहाँ कोई लाइब्रेरी नहीं है: visitors हटाएँ।
setting-canary-no-post = सेटिंग canary_link किसी पोस्ट का लिंक नहीं है: कोई सार्वजनिक पोस्ट दें जो बनी रहे।

setting-help = { $says } [वेरिएबल: { $variable }]
setting-help-default = { $says } [वेरिएबल: { $variable }, डिफ़ॉल्ट: { $default }]
setting-default-data = सिस्टम का डेटा फ़ोल्डर
setting-default-none = कुछ नहीं
setting-default-public = { $default }, public: { $public }
setting-hidden = { $name } सेट है, पर दिखाया नहीं जाता
setting-column-setting = सेटिंग
setting-column-default = डिफ़ॉल्ट
setting-column-says = क्या करती है
setting-secret-file = { $says } (या `{ $variable }`, वह फ़ाइल जिसमें यह लिखा हो)

setting-origin = https://example.org की तरह लिखें, या *
setting-header = यह Remote-User जैसे किसी हेडर का नाम नहीं है
setting-password-short = पासवर्ड कम से कम 8 अक्षरों का हो
setting-public-url = https://save.example.org की तरह लिखें, बिना पाथ के
setting-network = 127.0.0.1 या 10.0.0.0/8 जैसा कोई पता या नेटवर्क लिखें
