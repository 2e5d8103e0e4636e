title = savethat: TikTok स्टोरी सेव करें
titled = { $title } · savethat
about = TikTok की स्टोरी, वीडियो या फ़ोटो पोस्ट का लिंक पेस्ट करें और असली फ़ाइल पाएँ। न ऐप, न लॉगिन।
inside-app = आप { $app } के अपने ब्राउज़र में हैं, जो अक्सर फ़ाइलें सेव नहीं करता। यह पेज Safari या Chrome में खोलें: ⋯ या कंपास पर टैप करें और “ब्राउज़र में खोलें” चुनें।
copy-address = इस पेज का पता कॉपी करें
try-again = फिर कोशिश करें
more-about-this = इसके बारे में और जानें
request = रिक्वेस्ट नंबर
public-only = सिर्फ़ सार्वजनिक पोस्ट, लॉगिन कभी नहीं। अपने इस्तेमाल के लिए: शेयर करने से पहले पूछें और क्रिएटर का नाम दें। TikTok से कोई संबंध नहीं है।
insecure = यह पेज सादे http से आया है। सेव करना चलेगा; बटन से पेस्ट करने, फ़ोटो में शेयर करने और इंस्टॉल करने के लिए ब्राउज़र https माँगते हैं।
foot = इस पेज के बारे में
foot-guides = गाइड
foot-questions = सवाल-जवाब
foot-help = मदद
foot-privacy = प्राइवेसी
foot-legal = क़ानूनी जानकारी
foot-report = रिपोर्ट करें
foot-api = API
foot-library = लाइब्रेरी
foot-languages = भाषाएँ
foot-install = होम स्क्रीन

field-label = लिंक, शेयर किया हुआ टेक्स्ट या @नाम
save-it = सेव करें
paste-and-save = पेस्ट करके सेव करें

lead-title = स्टोरी ग़ायब होने से पहले सेव कर लें
lead = TikTok की स्टोरी, वीडियो या फ़ोटो पोस्ट का लिंक पेस्ट करें। आपको असली फ़ाइल मिलती है, आख़िरी बाइट तक जाँची हुई।
found = मिल गया
save-all = सभी { $count } सेव करें
save-chosen = चुने हुए सेव करें
choose = चुनें
others = इस क्रिएटर की बाक़ी चालू स्टोरी
several-links = { $count ->
    [one] { $count } लिंक
   *[other] { $count } लिंक
}
links-to-try = आज़माने के लिए लिंक

what-story = स्टोरी
what-video = वीडियो
what-photos = फ़ोटो
what-by = { $what }, { $who } की ओर से
what-by-html = { $what }, <bdi>{ $who }</bdi> की ओर से
posted-html = पोस्ट की तारीख़: <time class="day" datetime="{ $machine }">{ $day }</time>
note-saving-off = क्रिएटर ने ऐप में सेव करना बंद रखा है। शेयर करने से पहले उनसे पूछें।
note-made-by-ai = TikTok के मुताबिक़ यह AI से बना है।
note-marked = सिर्फ़ ऐसा वर्शन मिल पाया जिसकी तस्वीर पर TikTok का निशान है।
ring-title = { $count ->
    [one] { $who } की { $count } स्टोरी चालू है
   *[other] { $who } की { $count } स्टोरी चालू हैं
}
contents-video = वीडियो, { $length }
contents-pictures = { $count ->
    [one] { $count } फ़ोटो
   *[other] { $count } फ़ोटो
}

file-video = वीडियो
file-picture = फ़ोटो
file-sound = आवाज़
file-captions = कैप्शन
file-of = { $name } { $n }/{ $count }
download-video = वीडियो डाउनलोड करें
download-picture = फ़ोटो डाउनलोड करें
download-sound = आवाज़ डाउनलोड करें
download-captions = कैप्शन डाउनलोड करें
plays-everywhere = हर जगह चलता है
plays-newer = शायद पुराने डिवाइस पर न चले
with-mark = TikTok के निशान के साथ
as-jpeg = JPEG में
as-jpeg-note = यहाँ बदला गया, उन डिवाइस के लिए जो असली फ़ाइल नहीं खोलते
whole-and-checked = पूरी और जाँची हुई
not-checked-yet = अभी जाँच नहीं हुई
moving-of = { $total } में से { $done }
moving-asking = मँगाया जा रहा है
moving-so-far = अब तक { $done }
sharpest-version = सबसे साफ़ वर्शन
beside = ये भी
beside-m4a = आवाज़ (M4A, जैसी है वैसी)
beside-mp3 = आवाज़ (MP3)
beside-vtt = कैप्शन { $language } (VTT)
beside-srt = कैप्शन { $language } (SRT)
beside-cover = कवर
beside-slideshow = स्लाइडशो (MP4, यहीं बना)
download-zip = सब कुछ ZIP में डाउनलोड करें

fetching = लाया जा रहा है
ready = तैयार
not-saved = सेव नहीं हुआ
saved-in-part = कुछ हिस्सा सेव हुआ
stalled = कुछ देर से कोई डेटा नहीं आया। Wi-Fi या बेहतर सिग्नल वाली जगह से मदद मिल सकती है; जहाँ रुका है वहीं से आगे बढ़ेगा, और कुछ नहीं खोएगा।
renews-itself-html = यह पेज अपने आप ताज़ा होता है, या <a href="{ $refresh }">अभी देखें</a>। आप इसे बंद भी कर सकते हैं: काम चलता रहेगा।
another-device = दूसरे डिवाइस पर
another-device-how = इसे दूसरे डिवाइस से स्कैन करें: जो यहाँ दिख रहा है, वही वहाँ एक दिन तक दिखेगा, चाहे तब तक स्टोरी ख़त्म हो चुकी हो।
another-device-code = इस पेज के पते वाला QR कोड
too-large-to-share = यहाँ एक फ़ाइल शेयर शीट के लिए बहुत बड़ी है। उसे डाउनलोड करें, “फ़ाइल” ऐप में खोलें, “शेयर करें” पर और फिर “वीडियो सहेजें” पर टैप करें।
keep-this = इसे लाइब्रेरी में रखें

line-waiting = इंतज़ार में
line-looking = ढूँढा जा रहा है
line-in-part = कुछ हिस्सा तैयार
list-looking = चालू स्टोरी ढूँढी जा रही हैं
list-found = { $all } मिले, { $saved } सेव हुए
list-found-failed = { $all } मिले, { $saved } सेव हुए, { $failed } नहीं हो पाए
list-of = { $all } में से { $done }
list-all = सभी { $all } सेव हो गए
list-failed = { $all } में से { $saved } सेव हुए, { $failed } नहीं हो पाए
list-left-out = { $count ->
    [one] { $count } और लिंक छोड़ दिया गया: एक सूची में 100 ही आते हैं।
   *[other] { $count } और लिंक छोड़ दिए गए: एक सूची में 100 ही आते हैं।
}
list-try-again = { $count } को फिर से आज़माएँ

site-working-html = <strong>चल रहा है</strong>, { $rest }
site-down-html = <strong>नहीं चल रहा</strong>, { $rest }
site-worked-html = <strong>पिछली बार चला</strong> { $rest }
site-by = { $ago }, { $way } से
site-checked = जाँच { $ago }
site-checked-by = जाँच { $ago }, { $way } से
site-checked-by-not = जाँच { $ago }, { $way } से; { $ways } से नहीं
site-ways = { $ways }, { $way }
site-no-bytes = जाँच { $ago }; पोस्ट मिलती हैं, पर उनकी फ़ाइलें नहीं आतीं
site-refuses = जाँच { $ago }; वह इस सर्वर को मना कर रहा है
site-away = जाँच { $ago }; यहाँ से उस तक पहुँचा नहीं जा सकता
site-unreadable = जाँच { $ago }; उसका जवाब यहाँ पढ़ा नहीं जा सकता
way-page = डेस्कटॉप पेज
way-phone = मोबाइल पेज
way-player = प्लेयर डेटा
way-embed = एम्बेड पेज
way-stories = स्टोरी की सूची

looking-short = ढूँढ रहे हैं…
looking = इसे ढूँढ रहे हैं।
to-go = { $time } बाक़ी
to-photos = फ़ोटो में सेव करें
all-to-photos = सभी { $of } फ़ोटो में सेव करें
some-to-photos = { $of } में से { $from } से { $to } तक फ़ोटो में सेव करें
loading = लोड हो रहा है, { $percent }%
load-failed = लोड होना बीच में रुक गया। फिर कोशिश करने के लिए टैप करें।
tap-again = लोड हो गया। फ़ोटो में सेव करने के लिए एक बार और टैप करें।
share-failed = यहाँ शेयर नहीं हो पाया। नीचे दिए डाउनलोड का इस्तेमाल करें।
copied = कॉपी हो गया
judged-post = एक पोस्ट।
judged-short = छोटा लिंक: हम देखते हैं कि यह कहाँ ले जाता है।
judged-profile = प्रोफ़ाइल: आपको चालू स्टोरी दिखेंगी।
judged-several = लिंक: { $count }। हर एक अलग से सेव होगा, और सब एक साथ ZIP में।
judged-elsewhere = यह किसी और साइट का लिंक लगता है।
judged-nothing = इसमें अभी कोई लिंक नहीं है। नाम के आगे @ लगाना होता है।
offline = इस पेज से संपर्क नहीं हो पाया।
offline-hint = अपना कनेक्शन जाँचें, फिर आगे बढ़ें। यहाँ जो पहले से लाया जा रहा था, वह आपके बिना भी चलता रहेगा।
