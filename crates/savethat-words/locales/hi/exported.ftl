exported-title = सेव की हुई पोस्ट
exported-title-page = सेव की हुई पोस्ट, पेज { $number }

exported-words = शब्द
exported-creator = क्रिएटर
exported-creator-example = @नाम
exported-kind = प्रकार
exported-all = सभी
exported-stories = स्टोरी
exported-videos = वीडियो
exported-photos = फ़ोटो
exported-from = इस दिन से
exported-until = इस दिन तक

exported-looking = खोज रहे हैं…
exported-unreadable = इस कॉपी का एक हिस्सा पढ़ा नहीं जा सकता।
exported-found = मिली पोस्ट: { $count }
exported-shown = दिख रही पोस्ट: { $count }, और भी हैं

exported-a-story = स्टोरी
exported-a-video = वीडियो
exported-some-photos = फ़ोटो
exported-open = खोलें
exported-on-tiktok = TikTok पर
exported-nothing = यहाँ कुछ नहीं है।

exported-more = और दिखाएँ
exported-newer = नई
exported-older = पुरानी

exported-not-whole = savethat library export यहाँ पूरा नहीं हुआ। यह फ़ोल्डर हटाएँ और फिर कोशिश करें।
packed-missing = ये फ़ाइलें लाइब्रेरी से ग़ायब हैं या रखे जाने के बाद बदल गई हैं:
