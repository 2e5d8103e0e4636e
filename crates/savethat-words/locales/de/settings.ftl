setting-malformed = Die Einstellung { $name } ({ $origin }) ist { $value }: { $wrong }.
setting-malformed-secret = Die Einstellung { $name } ({ $origin }) stimmt nicht: { $wrong }.
setting-from-default = Vorgabe
setting-from-profile = Profil public
setting-from-file = Datei { $path }
setting-from-variable = Variable { $variable }
setting-from-flag = Option { $flag }

setting-empty = leer
setting-not-set = nicht gesetzt
setting-one-too-many = ein Wert zu viel
setting-yes-or-no = möglich sind yes und no
setting-household-or-public = möglich sind household und public
setting-human-or-json = möglich sind human und json
setting-ways-in = möglich sind open, password und proxy-header
setting-or-off = { $wrong }, oder off
setting-count = schreib eine Zahl ab 1
setting-number = schreib eine Zahl wie 20
setting-size = schreib eine Größe wie 2GiB, 500MB oder 1048576
setting-time = schreib eine Zeit wie 24h, 7d oder 90min
setting-part = schreib einen Anteil wie 92%, von 1% bis 100%
setting-place = schreib es wie 127.0.0.1:8080, [::1]:8080 oder localhost:8080
setting-each-or-time = schreib each, oder eine Zeit wie 1h oder 1d
setting-language = schreib eines von { $tags }
setting-canary-too-often = es sind mindestens 10s
setting-short = es muss eine einzige Zeile mit höchstens 200 Zeichen sein
setting-needs = dazu braucht es { $name }
setting-needs-too = dazu braucht es auch { $name }
setting-password-unasked = access_password ist gesetzt, deshalb muss es password sein
setting-header-from-anybody = dazu braucht es trusted_proxies: sonst könnte jeder den Header senden
setting-proxies-everybody = mit access = proxy-header darf es nicht jede Adresse enthalten: jeder könnte den Header senden
setting-told-inside = { $target } liegt in einem internen Netz: setze notify_private = yes, wenn das so gemeint ist
setting-told-mail = mailto: braucht smtp_url und smtp_from
setting-told-twice = dieselbe Adresse steht zweimal darin

setting-unknown = Eine Einstellung { $name } gibt es nicht ({ $place }). Die Einstellungen sind { $names }.
setting-in-file = in der Datei { $path }
setting-in-environment = in der Umgebung
setting-two-variables =
    Die Variablen { $variable } und { $variable }_FILE sind beide gesetzt, und nur eine kann gelten: Nimm die andere weg.
setting-secret-unreadable = { $path } lässt sich nicht lesen (Variable { $variable }): { $error }.
setting-file-unreadable = Die Einstellungsdatei { $path } lässt sich nicht lesen: { $error }.
setting-file-malformed = Die Einstellungsdatei { $path } ist kein TOML: { $error }.
setting-file-no-text = Die Einstellung { $name } in { $path } ist { $value }: Es muss ein Text oder eine Zahl sein.
setting-not-utf8 = Die Variable { $variable } ist kein gültiges UTF-8.
setting-public-needs = profile = public braucht { $name }: Man muss wissen, bei wem man eine Sperrung verlangen kann.
setting-public-library = profile = public führt keine Bibliothek und beobachtet niemanden: Lass library weg.
setting-nobody-let-in =
    visitors = no lässt den Besitzer der Bibliothek herein und sonst niemanden, und es gibt keine Bibliothek: Lass visitors weg.
setting-canary-no-post = Die Einstellung canary_link ist nicht der Link eines Beitrags: Nenne einen öffentlichen, der bleibt.

setting-help = { $says } [Variable: { $variable }]
setting-help-default = { $says } [Variable: { $variable }, Vorgabe: { $default }]
setting-default-data = der Datenordner der Plattform
setting-default-none = keine
setting-default-public = { $default }, bei public: { $public }
setting-hidden = { $name } ist gesetzt und wird nicht gezeigt
setting-column-setting = Einstellung
setting-column-default = Vorgabe
setting-column-says = was sie tut
setting-secret-file = { $says } (oder `{ $variable }`, eine Datei, die es enthält)

setting-origin = schreib es wie https://example.org, oder *
setting-header = das ist kein Header-Name wie Remote-User
setting-password-short = ein Passwort hat mindestens 8 Zeichen
setting-public-url = schreib es wie https://save.example.org, ohne Pfad
setting-network = schreib eine Adresse oder ein Netz wie 127.0.0.1 oder 10.0.0.0/8
