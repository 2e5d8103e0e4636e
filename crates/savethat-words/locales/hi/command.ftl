command-failed = savethat: { $sentence }
command-hint = सुझाव: { $hint }
command-retry-after = इसके बाद फिर कोशिश करें: { $seconds } सेकंड
command-link = लिंक: { $link }
command-link-beside = { $link } (आवाज़, कैप्शन या कवर)
command-link-file = { $link } (फ़ाइल { $n }/{ $count })
command-interrupted = savethat: बीच में रोका गया।
command-interrupted-hint = अब तक जो आया, वह रखा है: उसी कमांड से आगे बढ़ें।
command-no-output = नतीजा स्टैंडर्ड आउटपुट पर लिखा नहीं जा सका।
command-cannot-read = { $path } पढ़ा नहीं जा सकता: { $error }।
command-unreadable = { $path } पढ़ा नहीं जा सकता।
command-unwritable = { $path } में लिखा नहीं जा सकता।
command-no-runtime = रनटाइम चालू नहीं हो सका।

command-list-too-large = यह टेक्स्ट 16 MiB से ज़्यादा है, लिंक की सूची नहीं।
command-output-empty = -o ख़ाली है: यह कोई फ़ोल्डर या टेम्पलेट होना चाहिए।
command-archive-no-file = { $path } फ़ाइल नहीं है, इसलिए आर्काइव नहीं हो सकता।
command-archive-no-file-hint = किसी दूसरी फ़ाइल का नाम दें।
command-others = ध्यान दें: उस टेक्स्ट में ये भी थे, पर खोले नहीं गए: { $links }
command-others-more = { $count ->
    [one] ध्यान दें: उस टेक्स्ट में ये भी थे, पर खोले नहीं गए: { $links } और { $count } अन्य
   *[other] ध्यान दें: उस टेक्स्ट में ये भी थे, पर खोले नहीं गए: { $links } और { $count } अन्य
}
command-archived = ध्यान दें: { $link } पहले सेव हो चुका है: आर्काइव में दर्ज है
command-watermark = ध्यान दें: { $path } पर साइट का निशान है: कोई दूसरा वर्शन नहीं मिल पाया।
command-no-zip-hint = { $hint } ZIP नहीं बना, क्योंकि वह अधूरा होता: जो आया, वह रखा है, और वही कमांड वहीं से आगे बढ़ेगा।
command-progress = { $posts } में से { $ended }
command-progress-failed = { $posts } में से { $ended }, { $failed } नहीं हो पाए

command-show-story = { $who } की स्टोरी
command-show-video = { $who } का वीडियो
command-show-photos = { $who } के फ़ोटो
command-show-link = लिंक
command-show-posted = पोस्ट का समय
command-show-expires = ख़त्म होगी
command-show-caption = कैप्शन
command-show-file = फ़ाइल { $n }
command-show-sound = आवाज़
command-show-a-video = वीडियो
command-show-a-picture = फ़ोटो
command-show-a-sound = आवाज़
command-show-a-cover = कवर
command-show-a-subtitle = सबटाइटल
command-show-marked = साइट के निशान के साथ
command-show-seconds = { $seconds } सेकंड

command-ready = savethat तैयार है: { $address }
command-metrics = savethat के मेट्रिक्स यहाँ हैं: { $address }
command-works = savethat काम कर रहा है।
command-stopping = savethat: बंद हो रहा है। चल रहे डाउनलोड पूरे हो सकते हैं; तुरंत बंद करने के लिए एक बार और।
command-stopping-work = savethat: बंद हो रहा है। जो काम चल रहा है, वह लौटाया जा रहा है; तुरंत बंद करने के लिए एक बार और।
command-for-phones = फ़ोन के लिए: { $address }
command-tells = स्टोरी रखे जाने या छूटने पर savethat इसे सूचना देता है: { $target }
command-puid =
    PUID और PGID से यहाँ कुछ नहीं बदलता: savethat { $user } के रूप में चल रहा है, { $wanted } के रूप में नहीं। इसे उसी यूज़र के रूप में चालू करें: compose फ़ाइल में user: "{ $wanted }", या --user { $wanted }।
command-listen-taken =
    { $place } पर पहले से कोई और प्रोग्राम चल रहा है। उसे बंद करें, या --listen से दूसरा पता चुनें, जैसे --listen 127.0.0.1:8081।
command-listen-forbidden =
    { $place } इस्तेमाल करने की इजाज़त नहीं है। 1024 से नीचे के पोर्ट अक्सर सिस्टम के लिए होते हैं: --listen से दूसरा चुनें।
command-listen-elsewhere = { $place } इस मशीन का पता नहीं है।
command-listen-refused = { $place } पर सर्वर नहीं चल सकता: { $error }।
command-listener-gone = सर्वर का कनेक्शन लेने वाला हिस्सा बंद हो गया।
command-server-stopped = सर्वर बंद हो गया।
command-server-crashed = सर्वर क्रैश हो गया।
command-no-answer = { $place } पर कोई savethat सर्वर जवाब नहीं देता।

command-demo-site = नक़ली साइट चालू नहीं हुई।
command-demo-folder = फ़ोल्डर { $path } नहीं बन सका।
command-demo-example = { $title } ({ $note })
command-demo-story = एक वीडियो स्टोरी
command-demo-story-note = छोटा लिंक, जैसा ऐप का शेयर बटन देता है
command-demo-photo-story = एक फ़ोटो स्टोरी
command-demo-photo-story-note = एक फ़ोटो, चार घंटे पहले पोस्ट हुआ
command-demo-video = एक वीडियो
command-demo-video-note = साधारण पोस्ट
command-demo-photos = एक फ़ोटो पोस्ट
command-demo-photos-note = तीन फ़ोटो और एक आवाज़
command-demo-profile = एक प्रोफ़ाइल
command-demo-profile-note = चार चालू स्टोरी
command-demo-expired = ख़त्म हो चुकी स्टोरी
command-demo-expired-note = स्टोरी 24 घंटे रहती है; यह ख़त्म हो चुकी है
command-demo-private = एक प्राइवेट खाता
command-demo-private-note = बाहर वालों को नहीं दिखता

command-library-off = इस सर्वर पर कोई लाइब्रेरी नहीं है: सेटिंग library का मान off है, जैसा profile = public के साथ हमेशा होता है।
command-library-refused =
    { $path } में रखी लाइब्रेरी खुल नहीं सकती: { $why }। --data से दूसरा फ़ोल्डर चुनें, या यह फ़ोल्डर उस यूज़र को दें जो savethat चलाता है।
command-library-share =
    savethat: { $path } नेटवर्क शेयर ({ $share }) पर है, जहाँ SQLite लाइब्रेरी को खो या ख़राब कर सकता है। डेटा इस मशीन की डिस्क पर रखें, और शेयर पर सिर्फ़ कॉपी (savethat library backup)।
command-library-none = savethat यहाँ कोई लाइब्रेरी नहीं रखता। { $why }
command-library-invite = savethat: इसकी लाइब्रेरी अभी किसी की नहीं है। इसे अपना बनाएँ, एक ही बार: { $address }
command-owner-word =
    यह शब्द एक घंटे तक, एक बार, मालिक का पासवर्ड नए सिरे से सेट करता है: इस डेटा फ़ोल्डर के सर्वर पर /owner?word=WORD खोलें। तब तक पुराना पासवर्ड चलेगा।
command-copied = { $posts }, { $files }, { $bytes } यहाँ हैं: { $folder }। वापस लाने के लिए: savethat serve --data { $folder }
command-exported = { $posts }, { $files }, { $bytes } यहाँ हैं: { $folder }। ब्राउज़र में { $page } खोलें।
command-posts = { $count ->
    [one] { $count } पोस्ट
   *[other] { $count } पोस्ट
}
command-files = { $count ->
    [one] { $count } फ़ाइल
   *[other] { $count } फ़ाइलें
}
command-bytes = { $count ->
    [one] { $count } बाइट
   *[other] { $count } बाइट
}
command-not-in-copy = { $file } कॉपी में नहीं है: फ़ाइल ग़ायब है या रखे जाने के बाद बदल गई है।
command-copy-not-whole = { $folder } की कॉपी पूरी नहीं है: उसे हटाएँ और फिर कोशिश करें।
command-copy-interrupted = बीच में रोका गया। { $folder } की कॉपी पूरी नहीं है: उसे हटाएँ और फिर कोशिश करें।
command-no-day = { $day } कोई तारीख़ नहीं है।
command-forgotten = { $count ->
    [one] @{ $handle } को भुला दिया गया: { $count } पोस्ट निकाली गई।
   *[other] @{ $handle } को भुला दिया गया: { $count } पोस्ट निकाली गईं।
}
command-forgotten-left = @{ $handle } लाइब्रेरी से निकल गए, पर उनकी कुछ फ़ाइलें { $folder } में रह गई हैं: उन्हें हाथ से हटाएँ।
command-import-interrupted = बीच में रोका गया। जो लिया जा चुका है, वह पूरा है; वही कमांड वहीं से आगे बढ़ेगा।
command-import-ended = इंपोर्ट बीच में ख़त्म हो गया। तब तक जो लिया गया, वह पूरा है।
command-left-out = { $file } छोड़ दी गई: { $why }।
command-imported = { $new }, { $already }, { $copied }, { $left }।
command-imported-new = { $count ->
    [one] { $count } पोस्ट नई है
   *[other] { $count } पोस्ट नई हैं
}
command-imported-already = { $count ->
    [one] { $count } पहले से लाइब्रेरी में थी
   *[other] { $count } पहले से लाइब्रेरी में थीं
}
command-imported-copied = { $count ->
    [one] { $count } फ़ाइल ({ $bytes }) कॉपी हुई
   *[other] { $count } फ़ाइलें ({ $bytes }) कॉपी हुईं
}
command-imported-left = { $count ->
    [one] { $count } छोड़ दी गई
   *[other] { $count } छोड़ दी गईं
}

command-no-creator = यह कोई क्रिएटर नहीं है: @नाम लिखें, या प्रोफ़ाइल का लिंक पेस्ट करें।
command-watch-unsure = अभी TikTok से @{ $handle } के बारे में पूछा नहीं जा सका ({ $why })। सर्वर अपने आप फिर पूछेगा।
command-watched =
    @{ $handle } पर { $day } तक नज़र रखी जाएगी। इस डेटा फ़ोल्डर पर चल रहा सर्वर (savethat serve) 10 सेकंड के अंदर स्टोरी खोजता है, और हर स्टोरी { $folder } में रखता है।
command-not-watched = @{ $handle } पर नज़र नहीं रखी जा रही। किन पर रखी जा रही है: savethat watch list
command-too-many-watched = { $why } किसी एक पर से नज़र इससे हटाएँ: savethat watch remove @नाम
command-unwatched = @{ $handle } पर अब नज़र नहीं रखी जा रही।
command-unwatched-kept = @{ $handle } पर अब नज़र नहीं रखी जा रही। जो रखा है, वह रहेगा; उसे भी निकालने के लिए: savethat library forget @{ $handle }
command-watch-until = @{ $handle }  { $day } तक, { $looked }
command-watch-ended = @{ $handle }  { $day } को ख़त्म, { $looked }
command-watch-looked = पिछली खोज { $moment }
command-watch-never-looked = अभी तक खोज नहीं हुई
command-watch-child = { $line }, नहीं रखी जातीं: TikTok के मुताबिक़ यह खाता किसी बच्चे का है
command-watch-failed = { $line }, पिछली खोज नहीं हो पाई: { $code }

command-nobody-told = किसी को सूचना नहीं मिलती: सेटिंग notify में किसी को लिखें, जैसे ntfy://ntfy.sh/TOPIC।
command-test-came = { $target }: टेस्ट पहुँच गया।
command-test-failed = { $target }: टेस्ट नहीं पहुँचा: { $why }।

command-keys-where = बताएँ कि कुंजियाँ कहाँ हैं: --keys-file FILE, या सेटिंग keys_file।
command-keys-shown = यह बस इसी बार दिखाई जाती है। प्रोग्राम इसे ऐसे भेजता है: Authorization: Bearer KEY
command-keys-gone = कुंजी { $name } हट गई।
command-keys-bytes = --bytes-a-day का मान { $value } है: { $wrong }।
command-keys-refused = ऐसी कुंजी नहीं हो सकती: { $wrong }।
command-keys-owner-lost =
    { $path } का मालिक { $owner } था और उसे वापस नहीं दी जा सकी, इसलिए उस यूज़र के रूप में चलने वाला सर्वर शायद उसे पढ़ न पाए। उसे इससे वापस दें: sudo chown { $owner } { $path }
command-keys-other-owner = { $path } का मालिक अब पहले वाला नहीं है।

command-no-licences = प्रोग्राम के लाइसेंस पढ़े नहीं जा सकते।
command-no-manual = मैनुअल पेज नहीं बन सका।
