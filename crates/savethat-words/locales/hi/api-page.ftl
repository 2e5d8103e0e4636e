api-title = API
api-answer = लिंक डालें, JSON या ख़ुद फ़ाइल पाएँ। इस पेज के उदाहरण जैसे हैं, वैसे ही चलते हैं।
api-no-key-html = न कुंजी चाहिए, न खाता, जब तक सर्वर चलाने वाले कुंजी न माँगें। नीचे की हर बात <a href="/api/openapi.json">प्रोग्रामों के लिए विवरण</a> (OpenAPI 3.1) में भी है।

api-example-resolve = लिंक के पीछे क्या है
api-example-file = फ़ाइल, उसके अपने नाम से
api-example-many = कई लिंक, हर लाइन में एक
api-example-python = पोस्ट की हर फ़ाइल, Python से
api-example-javascript = कई लिंक, JavaScript से

api-shortcut = iPhone पर, शॉर्टकट के रूप में
api-shortcut-new = “शॉर्टकट” ऐप में नया शॉर्टकट बनाएँ। उसके विवरण में “शेयर शीट में दिखाएँ” चालू करें, और उसे URL और टेक्स्ट लेने दें।
api-shortcut-encode = “URL एन्कोड करें” क्रिया जोड़ें, और उसे “शॉर्टकट इनपुट” दें।
api-shortcut-url-html = “URL” क्रिया जोड़ें, और <code>{ $file }</code> लिखें, जिसके ठीक पीछे “URL एन्कोड किया गया टेक्स्ट” हो।
api-shortcut-get = “URL का कॉन्टेंट पाएँ” क्रिया जोड़ें।
api-shortcut-photos = “तस्वीर ऐल्बम में सहेजें” क्रिया जोड़ें। जिन पोस्ट में कई फ़ोटो हों, उनके लिए इससे पहले “आर्काइव एक्सट्रैक्ट करें” रखें: तब ZIP आती है।
api-shortcut-use = TikTok में “शेयर करें”, फिर “ज़्यादा” पर टैप करें, और इसे चुनें।

api-links = लिंक
api-links-says-html = लिंक यानी कोई भी टेक्स्ट जिसमें लिंक हो, <code>@name</code>, या किसी पोस्ट का नंबर। <code>@name</code> या प्रोफ़ाइल का मतलब है क्रिएटर की चालू स्टोरी। <code>link</code> की जगह <code>links</code> देने पर, ज़्यादा से ज़्यादा { $most }, जवाब में हर लाइन एक दस्तावेज़ होती है (<code>application/x-ndjson</code>), जैसे ही वह पता चले: <code>index</code> बताता है कि वह किस लिंक का है, 0 से गिनकर, और जो लिंक न चले, वह अपनी लाइन में यह बताता है।
api-save = एक सेव
api-save-says-html = <code>POST /api/v1/saves</code> बाइट तुरंत लाता है और एक दिन रखता है, आप चले जाएँ या स्टोरी ख़त्म हो जाए तब भी। उसका पता <code>Location</code> में है; उसी से फिर पूछें, या उसके <code>/events</code> पर बने रहें। फ़ाइल पूरी साबित होने पर <code>sha256</code> मौजूद होता है।
api-files = फ़ाइलें
api-files-says-html = हर <code>href</code> इसी सर्वर पर है, रेंज और <code>If-Range</code> लेता है, और उसका <code>ETag</code> मज़बूत (strong) है। जो फ़ाइल ख़राब निकले, वह कटे हुए कनेक्शन पर ख़त्म होती है, कभी अधूरी सफलता पर नहीं।

api-failures = जब कुछ न चले
api-failures-says-html = जवाब एक प्रॉब्लम दस्तावेज़ होता है (RFC 9457, <code>application/problem+json</code>), जिसमें <code>code</code> है जो कभी नहीं बदलता, <code>detail</code> में एक वाक्य, <code>hint</code> में अगला क़दम, <code>retryable</code>, और पता हो तो सेकंड में <code>retry_after</code>। <code>request_id</code>, जो हर जवाब में <code>X-Request-Id</code> के रूप में आता है, सर्वर के लॉग की लाइन तक ले जाता है।
api-language-html = <code>title</code>, <code>detail</code> और <code>hint</code> उस भाषा में होते हैं जो <code>Accept-Language</code> माँगता है, या जिससे पता शुरू होता है, जैसे <code>/es/api/v1/saves</code>। <code>code</code> सभी भाषाओं में एक ही रहता है।
api-column-code = कोड
api-column-status = स्टेटस
api-column-meaning = मतलब
api-column-again = फिर से?
api-yes = हाँ
api-no = नहीं
api-beside-html = इनके अलावा: <code>bad_request</code> (400, 405), <code>key_refused</code> (401), <code>no_such_page</code> (404) और <code>busy</code> (503, बाद में फिर)।

api-limits = सीमाएँ और कुंजियाँ
api-limited-html = यहाँ ढूँढने की सीमा है: हर लिंक एक गिना जाता है। जहाँ सीमा हो, वहाँ <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> और <code>RateLimit-Reset</code> बताते हैं कि कितने बाक़ी हैं, और <code>429</code> के साथ <code>Retry-After</code> आता है। कुंजी, जिसकी अपनी सीमाएँ होती हैं, <code>Authorization: Bearer</code> में जाती है; उसे सर्वर चलाने वाले बनाते हैं।
api-not-limited-html = यहाँ ढूँढने की कोई सीमा नहीं है। जहाँ सीमा हो, वहाँ <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> और <code>RateLimit-Reset</code> बताते हैं कि कितने बाक़ी हैं, और <code>429</code> के साथ <code>Retry-After</code> आता है। कुंजी, जिसकी अपनी सीमाएँ होती हैं, <code>Authorization: Bearer</code> में जाती है; उसे सर्वर चलाने वाले बनाते हैं।
api-some-sites = जिन साइटों का नाम सर्वर चलाने वाले ने दिया है, उनके पेज ब्राउज़र में API इस्तेमाल कर सकते हैं; बाक़ी के नहीं।
api-no-sites = दूसरी साइटों के पेज यहाँ ब्राउज़र में API इस्तेमाल नहीं कर सकते, जब तक सर्वर चलाने वाले उनकी साइट का नाम न दें।

api-everything = जो कुछ माँगा जा सकता है
api-column-request = रिक्वेस्ट
api-column-what = यह क्या है
