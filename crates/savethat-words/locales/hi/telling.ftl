telling-kept = { $who }: एक स्टोरी रखी गई।
telling-missed = { $who }: एक स्टोरी छूट गई। { $why }
telling-not-looked = { $who }: { $since } से { $until } तक स्टोरी की खोज नहीं हुई। हो सकता है उस समय की स्टोरी छूट गई हों।
telling-closed = { $who }: कोई स्टोरी नहीं दिखती। { $why }

telling-missed-over = रखे जाने से पहले ही वह ख़त्म हो गई।
telling-missed-somehow = वह रखी नहीं जा सकी।

telling-closed-private = खाता प्राइवेट है।
telling-closed-gone = TikTok का कहना है कि ऐसा कोई खाता नहीं है।
telling-closed-login = यह सिर्फ़ उन्हें दिखता है जिन्होंने साइन इन किया है।
telling-closed-region = यह सर्वर जिस देश से पूछता है, वहाँ TikTok इसे नहीं दिखाता।
telling-closed-withheld = इस सर्वर को चलाने वाले ने अनुरोध मिलने पर इसे हटा दिया है।
telling-closed-child = TikTok के मुताबिक़ यह खाता किसी बच्चे का है, और ऐसे खातों पर नज़र नहीं रखी जाती।
telling-closed-somehow = TikTok इसे नहीं दिखाता।

telling-title-kept = { $who } की एक स्टोरी रखी गई
telling-title-missed = { $who } की एक स्टोरी छूट गई
telling-title-not-looked = { $who } की स्टोरी की खोज नहीं हुई
telling-title-closed = { $who } का खाता अब नहीं दिखता
telling-title-counts = स्टोरी: { $counts }
telling-and-count = { $counts }, { $count }
telling-count-kept = { $count ->
    [one] { $count } रखी गई
   *[other] { $count } रखी गईं
}
telling-count-missed = { $count ->
    [one] { $count } छूट गई
   *[other] { $count } छूट गईं
}
telling-count-not-looked = { $count ->
    [one] { $count } बार खोज नहीं हुई
   *[other] { $count } बार खोज नहीं हुई
}
telling-count-closed = { $count ->
    [one] { $count } खाता अब नहीं दिखता
   *[other] { $count } खाते अब नहीं दिखते
}
telling-more = { $count ->
    [one] और { $count } अन्य
   *[other] और { $count } अन्य
}

telling-test-title = savethat का टेस्ट
telling-test = यह savethat notify test से भेजा गया है: संदेश पहुँच रहे हैं।

untold-inside = उसका पता किसी नेटवर्क के अंदर का है: अगर यही चाहिए तो notify_private = yes सेट करें
untold-elsewhere = उसने { $status } जवाब दिया और किसी दूसरे पते पर भेजने को कहा, जो नहीं किया जाता: वह पता ही लिखें
untold-later = उसने { $status } जवाब दिया: बाद में
untold-password = उसने { $status } जवाब दिया: उसके पते में पासवर्ड या टोकन देखें
untold-address = उसने { $status } जवाब दिया: उसका पता देखें
untold-status = उसने { $status } जवाब दिया
untold-no-relay = उसे smtp_url और smtp_from चाहिए
untold-mail-late = मेल सर्वर ने समय पर जवाब नहीं दिया
untold-mail-no-tls = मेल सर्वर में STARTTLS नहीं है: smtp_url में smtps:// लिखें
untold-mail-address = उसके पते पर मेल नहीं लिखा जा सकता
untold-mail-code = मेल सर्वर ने { $code } जवाब दिया
untold-mail-cannot = जो चाहिए, वह मेल सर्वर नहीं कर सकता
untold-mail-broke = मेल सर्वर से कनेक्शन टूट गया
untold-mail-out-of-turn = मेल सर्वर अपनी बारी के बिना बोल रहा है

notify-forms = लिखें https://…, ntfy://HOST/TOPIC, gotify://HOST/TOKEN या mailto:ADDRESS
notify-space = इसमें ख़ाली जगह या लाइन का अंत है: कई हों तो उनके बीच कॉमा लगाएँ
notify-mail = mailto: के बाद जो है, वह मेल का पता नहीं है
notify-no-address = यह कोई पता नहीं है
notify-no-host = इसमें होस्ट का नाम नहीं है
notify-topic = टॉपिक में ज़्यादा से ज़्यादा 64 अक्षर, अंक, _ और - होते हैं
notify-wants-topic = इसमें टॉपिक चाहिए, जैसे ntfy://HOST/TOPIC में, और उसके बाद कुछ नहीं
notify-wants-token = इसमें टोकन चाहिए, जैसे gotify://HOST/TOKEN में, और उसके बाद कुछ नहीं
notify-secret-short = यह कम से कम 16 अक्षर का होना चाहिए
smtp-form = लिखें smtps://USER:PASSWORD@HOST:465 या smtp://USER:PASSWORD@HOST:587
smtp-behind = होस्ट और उसके पोर्ट के बाद कुछ नहीं आता: लिखें smtps://USER:PASSWORD@HOST:465 या smtp://USER:PASSWORD@HOST:587
smtp-not-utf8 = यूज़र या पासवर्ड UTF-8 में नहीं है
smtp-half-login = यूज़र के साथ पासवर्ड चाहिए, और पासवर्ड के साथ यूज़र
smtp-from = यह savethat@example.org जैसा मेल का पता नहीं है
