owned-nav = आपका
owned-nav-kept = रखी हुई
owned-nav-watched = नज़र में
owned-nav-owner = मालिक
owned-name-example = @नाम
owned-post = { $what }, { $who } की ओर से, { $day }

did-kept-already = यह पहले से लाइब्रेरी में है।
did-kept = { $count ->
    [one] { $count } पोस्ट लाइब्रेरी में आ रही है। जो पूरी हो जाए, वह यहाँ दिखती है।
   *[other] { $count } पोस्ट लाइब्रेरी में आ रही हैं। जो पूरी हो जाए, वह यहाँ दिखती है।
}
did-removed = { $count ->
    [one] { $count } पोस्ट फ़ाइलों समेत निकाल दी गई।
   *[other] { $count } पोस्ट फ़ाइलों समेत निकाल दी गईं।
}
did-watched = अब से इनकी हर स्टोरी रखी जाएगी।
did-unsure = इन पर नज़र रखी जा रही है। अभी TikTok से इस खाते के बारे में पूछा नहीं जा सका; अपने आप फिर पूछा जाएगा।
did-ended = अब इन पर नज़र नहीं रखी जा रही। जो रखा है, वह रहेगा।
did-forgotten = { $count ->
    [one] इनका सब कुछ हट गया: फ़ाइलों समेत { $count } पोस्ट, और नज़र भी।
   *[other] इनका सब कुछ हट गया: फ़ाइलों समेत { $count } पोस्ट, और नज़र भी।
}
did-fed = फ़ीड का पता नया है; पुराना अब नहीं चलेगा।
did-changed = पासवर्ड बदल गया। बाक़ी सभी ब्राउज़र में दोबारा साइन इन करना होगा।

entrance-begin = इस लाइब्रेरी को अपना बनाएँ
entrance-owner = मालिक
entrance-enter = साइन इन करें
entrance-begin-how = सेव करने के लिए खाता न चाहिए, न कभी चाहिए होगा। लाइब्रेरी और नज़र सर्वर चलाने वाले की हैं: सर्वर ने चालू होते समय जो शब्द दिखाया था, उससे पासवर्ड सेट करें।
entrance-word = सर्वर के लॉग में दिखा शब्द
entrance-new-password = { $count ->
    [one] नया पासवर्ड, कम से कम { $count } अक्षर
   *[other] नया पासवर्ड, कम से कम { $count } अक्षर
}
entrance-set = पासवर्ड सेट करें
entrance-change = पासवर्ड बदलें
entrance-old-password = अभी का पासवर्ड
entrance-change-now = बदलें
entrance-leave = यहाँ साइन आउट करें
entrance-enter-how = इस सर्वर की लाइब्रेरी के मालिक के लिए। सेव करने के लिए खाता न चाहिए, न कभी चाहिए होगा।
entrance-password = पासवर्ड

shelf-title = लाइब्रेरी
shelf-used = { $count ->
    [one] { $count } पोस्ट, { $size }।
   *[other] { $count } पोस्ट, { $size }।
}
shelf-disk = डिस्क { $percent }% भरी है।
shelf-dying = आगे क्या ग़ायब होगा
shelf-dying-kept = रखी गई
shelf-dying-waiting = रखी जा रही है
shelf-words = कैप्शन और नाम
shelf-search = खोजें
shelf-narrow = क्रिएटर, प्रकार या तारीख़ से
shelf-creator = क्रिएटर
shelf-kind = प्रकार
shelf-kind-all = सभी
shelf-kind-story = स्टोरी
shelf-kind-video = वीडियो
shelf-kind-photos = फ़ोटो
shelf-from = इस दिन से
shelf-to = इस दिन तक
shelf-empty-html = अभी कुछ नहीं रखा है। कुछ सेव करें और “इसे लाइब्रेरी में रखें” दबाएँ, या <a href="/watch">किसी क्रिएटर पर नज़र रखें</a>: फिर उनकी हर स्टोरी अपने आप यहाँ आएगी।
shelf-nothing-fits-html = रखी हुई चीज़ों में ऐसा कुछ नहीं मिला। <a href="/library">सब दिखाएँ</a>
shelf-files = { $count ->
    [one] { $count } फ़ाइल · { $size }
   *[other] { $count } फ़ाइलें · { $size }
}
shelf-gone = अब सार्वजनिक नहीं
shelf-export-chosen = चुनी हुई ZIP में एक्सपोर्ट करें
shelf-export-all = जो मिलीं, सब ZIP में एक्सपोर्ट करें
shelf-remove-chosen = चुनी हुई निकालें
shelf-first = पहला पेज
shelf-older = पुरानी

kept-times-html = पोस्ट की तारीख़: <time class="day" datetime="{ $machine }">{ $day }</time> · रखने की तारीख़: <time class="day" datetime="{ $kept-machine }">{ $kept-day }</time>
kept-gone = अब सार्वजनिक नहीं, { $day } से या उससे भी पहले से: यह किसी फ़ीड या एक्सपोर्ट में नहीं है।
kept-download = फ़ाइल डाउनलोड करें
kept-theirs-html = <bdi>{ $who }</bdi> का सब कुछ
kept-at-site = असली साइट पर
kept-export = ZIP में एक्सपोर्ट करें
kept-remove = निकालें

sure-title = निकालें
sure-one = यह पोस्ट फ़ाइलों समेत ({ $size }) निकालें?
sure-many = { $count ->
    [one] { $count } पोस्ट फ़ाइलों समेत ({ $size }) निकालें?
   *[other] ये { $count } पोस्ट फ़ाइलों समेत ({ $size }) निकालें?
}
sure-undone = यह वापस नहीं हो सकता। एक्सपोर्ट या बैकअप की हुई कॉपी रहेंगी।
sure-remove = हमेशा के लिए निकालें
sure-keep = रहने दें

watches-title = नज़र
watches-lead = जिस क्रिएटर पर आप नज़र रखते हैं, उनकी हर स्टोरी ग़ायब होने से पहले रख ली जाती है।
watches-begin = किसी क्रिएटर पर नज़र रखें
watches-account = सार्वजनिक खाता
watches-days = दिन
watches-add = नज़र रखें
watches-how-many = { $most } में से { $count }। तय दिन पूरे होने पर नज़र ख़त्म हो जाती है, जब तक कि उसे बढ़ाया न जाए।
watches-ended-html = <strong class="said failed">ख़त्म हुई</strong> { $day }
watches-until = { $day } तक
watches-not-looked = अभी तक खोज नहीं हुई
watches-looked = पिछली खोज { $ago }
watches-a-day = { $count ->
    [one] हर दिन लगभग { $count } स्टोरी
   *[other] हर दिन लगभग { $count } स्टोरी
}
watches-of-a-child = नहीं रखी जातीं: TikTok के मुताबिक़ यह खाता किसी बच्चे का है।
watches-failed = पिछली खोज नहीं हो पाई: { $why }।
watches-theirs = इनका क्या-क्या रखा है
watches-feed = फ़ीड
watches-feed-note = (जिसे इसका पता मालूम है, वह इसे पढ़ सकता है)
watches-renew = { $count ->
    [one] { $count } दिन के लिए बढ़ाएँ
   *[other] { $count } दिनों के लिए बढ़ाएँ
}
watches-feed-anew = फ़ीड का नया पता
watches-feed-begin = फ़ीड बनाएँ
watches-end = ख़त्म करें
watches-forget = इनका सब कुछ भुला दें
watches-forget-sure = फ़ाइलें, रिकॉर्ड और नज़र, हमेशा के लिए
watches-forget-now = भुला दें

told-title = सूचना किसे मिलती है
told-nobody-html = किसी को नहीं। सर्वर चलाने वाले उन्हें सेटिंग <code>notify</code> में लिखते हैं: ntfy, Gotify, वेबहुक या मेल।
told-test = टेस्ट भेजें
told-failed-html = <strong class="said failed">नहीं पहुँचा</strong> <code>{ $target }</code>: { $why }।
told-reached-html = <strong class="said">पहुँच गया</strong> <code>{ $target }</code>

happened-title = क्या हुआ
happened-kept = रखी गई
happened-missed = छूट गई: { $why }
happened-not-looked = { $since } से { $until } तक खोज नहीं हुई
happened-closed = खाता अब नहीं दिखता: { $why }

why-not-a-link = लिंक नहीं है
why-site-unknown = अनजान साइट
why-link-unsupported = ऐसा लिंक नहीं चलता
why-no-stories = कोई स्टोरी नहीं
why-expired = ख़त्म हो चुकी
why-not-found = नहीं मिला
why-private = प्राइवेट
why-login-required = साइन इन ज़रूरी
why-region-blocked = इस देश में नहीं दिखता
why-site-refused = साइट ने मना किया
why-site-unreachable = साइट से संपर्क नहीं
why-site-changed = साइट बदल गई
why-media-broken = फ़ाइल ख़राब आई
why-too-large = बहुत बड़ी
why-no-space = जगह नहीं
why-withheld = अनुरोध पर हटाया गया
why-rate-limited = बहुत तेज़ अनुरोध
why-refused-address = पता TikTok से बाहर का
why-internal = अंदर की गड़बड़ी
why-under-age = बच्चे का खाता

feed-title = @{ $handle } ({ $name })

owned-stale-form = यह फ़ॉर्म आपके साइन इन से पुराना है, या इस सर्वर का नहीं है।
owned-stale-form-hint = पेज फिर से लोड करें और इसे एक बार और भेजें।
owned-lost-form = इस फ़ॉर्म में यह नहीं लिखा कि क्या करना है।
owned-lost-form-hint = पेज फिर से लोड करें।

entrance-wrong-word = यह वह शब्द नहीं है जो सर्वर ने दिखाया था, या उसका समय ख़त्म हो चुका है।
entrance-wrong-word-hint = जब तक सर्वर का कोई मालिक नहीं, वह हर बार चालू होने पर नया शब्द दिखाता है; यह भी दिखाता है: savethat library owner
entrance-wrong-password = यह मालिक का पासवर्ड नहीं है।
entrance-wrong-password-hint = भूल गए? सर्वर चलाने वाले को नया इससे मिलता है: savethat library owner
entrance-wrong-old-password = यह आपका अभी का पासवर्ड नहीं है।
entrance-wrong-old-password-hint = कुछ नहीं बदला गया।
entrance-too-short = { $count ->
    [one] पासवर्ड बहुत छोटा है: कम से कम { $count } अक्षर चाहिए।
   *[other] पासवर्ड बहुत छोटा है: कम से कम { $count } अक्षर चाहिए।
}
entrance-too-short-hint = एक के बाद एक तीन या चार शब्द अच्छा पासवर्ड बनाते हैं।
entrance-too-long = पासवर्ड बहुत लंबा है।
entrance-too-long-hint = { $count ->
    [one] { $count } बाइट काफ़ी है।
   *[other] { $count } बाइट काफ़ी हैं।
}

shelf-asks-too-much = एक बार में इतना नहीं खोजा जा सकता।
shelf-no-kind = प्रकार इनमें से एक है: story, video, photos।
shelf-no-place = सूची में ऐसी कोई जगह नहीं है: उसके पहले पेज से शुरू करें।
shelf-no-day = { $text } कोई तारीख़ नहीं है: इस तरह लिखें: 2026-11-22।
shelf-too-many = { $count ->
    [one] { $count } से ज़्यादा पोस्ट एक आर्काइव के लिए बहुत हैं।
   *[other] { $count } से ज़्यादा पोस्ट एक आर्काइव के लिए बहुत हैं।
}
shelf-too-many-hint = खोज को छोटा करें, या सब कुछ इससे कॉपी करें: savethat library export
shelf-none-chosen = कोई पोस्ट नहीं चुनी गई।
shelf-none-chosen-hint = जो चाहिए, उन पर निशान लगाएँ।
shelf-file-stays = यह लाइब्रेरी से निकल गई, लेकिन इसकी फ़ाइल डिस्क से हटाई नहीं जा सकी।

watches-no-days = दिन 1 से 365 तक की संख्या है।
watches-no-days-hint = आम तौर पर 30।
watches-no-creator = यह कोई क्रिएटर नहीं है।
watches-no-creator-hint = @नाम लिखें, या प्रोफ़ाइल का लिंक पेस्ट करें।
watches-under-age-hint = दूसरों के बच्चों की स्टोरी न रखें।
watches-too-many-hint = पहले किसी और पर से नज़र हटाएँ।
watches-files-stay = वे लाइब्रेरी से निकल गए, लेकिन उनकी कुछ फ़ाइलें डिस्क से हटाई नहीं जा सकीं।
watches-none-such = इन पर नज़र नहीं रखी जा रही।
watches-none-such-hint = हो सकता है नज़र किसी दूसरी विंडो में हटाई गई हो।
watches-unsure = कुछ नहीं निकाला गया: आपने पक्का नहीं किया।
watches-unsure-hint = बटन के पास वाले बॉक्स पर निशान लगाएँ: जो भुला दिया गया, वह वापस नहीं आ सकता।
told-nobody = इस सर्वर पर किसी को सूचना नहीं मिलती।
told-nobody-hint = सेटिंग notify में किसी को लिखें, जैसे ntfy://ntfy.sh/TOPIC।

