guides-title = Rehberler
guides-answer = Hangi cihazda neyin nasıl kaydedileceği ve nelerin kaydedilemeyeceği.
guides-in-english = Bu sayfa henüz sizin dilinizde yok. İngilizcesi burada.
guides-all = Tüm rehberler
