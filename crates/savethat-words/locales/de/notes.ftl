guides-title = Anleitungen
guides-answer = Wie du was auf welchem Gerät speicherst, und was sich nicht speichern lässt.
guides-in-english = Diese Seite gibt es noch nicht in deiner Sprache. Hier ist sie auf Englisch.
guides-all = Alle Anleitungen

question-title = Fragen
question-answer = Ob es anonym ist, was du bekommst, wie lange es geht: die kurzen Antworten.
question-same = Sind Storys und Videos dasselbe?
question-same-answer-html = Für diese Seite schon: Füge den Link von einem davon ein. Eine Story ist nach 24 Stunden vorbei; die anderen Unterschiede stehen in <a href="/guides/stories-and-videos">dieser Tabelle</a>.
question-anonymous = Ist es anonym?
question-anonymous-answer-html = Beim Speichern hier wird kein Konto benutzt, dein Name erscheint also nicht unter den Zuschauern. Hast du die Story aber in der App geöffnet, wurde das gezählt; gibst du hier @name ein, ist gar kein Konto im Spiel. TikTok sieht die Adresse dieses Servers, nicht deine. Was dieser Server selbst sich merkt, steht auf der Seite <a href="/privacy">Datenschutz</a>.
question-app = Brauche ich die TikTok-App?
question-app-answer = Nein. Ein Link von irgendwoher genügt, und mit @name brauchst du nicht einmal einen Link. Auch von uns brauchst du keine App.
question-format = Welches Format bekomme ich?
question-format-answer = Videos kommen als MP4 mit ihrem ganzen Ton; Bilder in dem Format, in dem sie gepostet wurden, etwa JPEG oder PNG. Nichts wird neu komprimiert. Gibt es eine schärfere Version, wird sie neben der angeboten, die überall läuft.
question-all = Kann ich alle Storys auf einmal speichern?
question-all-answer = Ja. Gib @name ein und tippe auf „Alle speichern“, oder füge viele Links zusammen ein: Jeder hat seinen eigenen Stand, und alle kommen als ein ZIP.
question-expired = Kann ich eine Story speichern, die vorbei ist?
question-expired-answer-html = Nein. Nach 24 Stunden gibt TikTok sie nicht mehr heraus, und dann kann kein Tool sie mehr abrufen. Hast du sie hier gespeichert, als sie noch aktiv war, steht sie auf der Seite dieses Vorgangs, solange <a href="/privacy">dieser Server sie behält</a>. Vielleicht hat der Creator sie noch: Frag einfach nach.
question-my-link = Warum funktioniert mein Link nicht?
question-my-link-answer-html = Die Antwort neben dem Feld sagt, warum, und zu jeder steht etwas in der <a href="/help">Hilfe</a>. Meist ist der Beitrag vorbei, privat oder gelöscht, oder der Link gehört zu einer anderen Seite, etwa einem Livestream oder einem Sound.
question-legal = Ist das legal?
question-legal-answer = Das hängt von deinem Land ab und davon, was du damit machst; das hier ist keine Rechtsberatung. Manche Länder erlauben eine Kopie von Öffentlichem für dich selbst; es ungefragt wieder zu veröffentlichen, ist fast überall etwas anderes. Die Bedingungen von TikTok verbieten das Herunterladen möglicherweise. Frag, bevor du es teilst, und nenne den Creator.
question-music = Ist die Musik dabei?
question-music-answer-html = Ja, ein Video hat seinen ganzen Ton, auch die Musik. Du bekommst ihn auch allein, als M4A oder MP3; siehe <a href="/guides/tiktok-mp3">die Anleitung</a>.
question-watermark = Ist ein Wasserzeichen im Bild?
question-watermark-answer = Du bekommst die Version ohne das bewegte Wasserzeichen von TikTok, wenn TikTok eine herausgibt. Gab es nur eine mit Wasserzeichen, steht das beim Ergebnis.
question-checked = Was heißt „vollständig und geprüft“?
question-checked-answer = Die Datei wurde bis zum letzten Byte gelesen: ihre Länge, ihre Teile, ob sie ein Bild hat und, wenn der Beitrag Ton hat, auch ihr Ton. Erst dann leuchtet der Knopf auf. Eine abgeschnittene oder leere Datei gilt nie als Erfolg.

trouble-title = Hilfe
trouble-answer = Such, was die Seite gesagt hat oder was du siehst, und tu das Erste, was dort steht.
trouble-of-link = Der Link
trouble-not-a-link = In dem, was ich eingefügt habe, ist kein Link
trouble-not-a-link-help = Kopiere den Link noch einmal: Tippe in TikTok auf „Teilen“, dann auf „Link kopieren“. Text drum herum darf bleiben. @name geht ohne Link.
trouble-no-copy-link = In der App fehlt „Link kopieren“
trouble-no-copy-link-help = Gib hier stattdessen @name ein: Du siehst dann alle aktiven Storys dieses Creators. Oft bringt ein Update der TikTok-App den Knopf zurück. Eine Bildschirmaufnahme ist das letzte Mittel: Sie filmt die App, nicht die Datei.
trouble-link-unsupported = Link nicht unterstützt
trouble-link-unsupported-help = Diese TikTok-Seite ist kein Beitrag, sondern ein Livestream, ein Sound, ein Hashtag, eine Suche, eine Sammlung oder eine Einladung. Öffne die Story, das Video oder den Foto-Beitrag selbst und kopiere den Link davon.
trouble-site-unknown = Der Link ist von einer anderen Seite
trouble-site-unknown-help-html = Hier wird nur von TikTok gespeichert. <a href="/guides/instagram-stories">Was mit Instagram möglich ist</a>.
trouble-refused-address = Der Link führt aus TikTok hinaus
trouble-refused-address-help = Ihm wurde nicht gefolgt, um dich und diesen Server zu schützen. Vielleicht hat jemand einen Link gemacht, der nur so aussieht wie die von TikTok: Kopiere ihn noch einmal in der App.
trouble-of-post = Der Beitrag
trouble-expired = Die Story ist vorbei
trouble-expired-help = Sie lässt sich nicht mehr abrufen: Storys sind 24 Stunden zu sehen. Speichere sie nächstes Mal, solange ihre Uhr läuft; frag den Creator, ob es sie noch gibt.
trouble-no-stories = Dieser Creator hat keine aktive Story
trouble-no-stories-help = Gerade gibt es keine, oder nur welche für Freunde. Komm wieder, wenn ein Ring um das Profilbild ist.
trouble-not-found = Der Beitrag ist nicht da
trouble-not-found-help = Er wurde gelöscht oder der Link ist unvollständig. Öffne ihn in der App: Ist er da, kopiere den Link noch einmal. War es eine Story, ist sie vielleicht einfach vorbei.
trouble-private = Der Beitrag ist privat
trouble-private-help-html = Er ist nicht öffentlich, deshalb wird er hier nicht gespeichert, und kein ehrliches Tool kann das. <a href="/guides/private-accounts">Was du tun kannst</a>.
trouble-login-required = Nur für angemeldete Personen
trouble-login-required-help = TikTok zeigt heikle Beiträge, und Instagram und Facebook zeigen Storys, nur angemeldeten Personen. Wir fragen nie nach einer Anmeldung. Speichere es in der App, wenn es dort erlaubt ist.
trouble-region-blocked = In diesem Land nicht zu sehen
trouble-region-blocked-help = TikTok zeigt diesen Beitrag in dem Land nicht, in dem dieser Server steht. Ein Server anderswo sieht ihn vielleicht.
trouble-withheld = Auf Verlangen gesperrt
trouble-withheld-help-html = Der Betreiber dieses Servers hat den Beitrag, den Creator oder die Datei auf Verlangen gesperrt; auch kein anderer Link dorthin funktioniert hier. Wenn du das für einen Irrtum hältst, frag nach: Der Kontakt steht unter <a href="/legal">Rechtliches</a>.
trouble-of-file = Die Datei
trouble-no-button = Es gibt keinen Knopf zum Herunterladen
trouble-no-button-help = Er leuchtet auf, wenn feststeht, dass die Datei vollständig ist; bis dahin funktioniert schon der einfache Link daneben, mit dem Hinweis „noch nicht geprüft“. Wenn sich auf der Seite gar nichts tut, tippe auf „sieh jetzt nach“ oder öffne sie in einem anderen Browser.
trouble-wont-play = Die Datei lässt sich nicht abspielen
trouble-wont-play-help = Probier zuerst einen anderen Player: VLC spielt fast alles ab, Google Fotos das meiste. Wenn du die schärfste Version (H.265) genommen hast, nimm die gewöhnliche. Ein anderer Name oder eine andere Endung ändert nichts am Inhalt der Datei. Auf einem iPhone bringst du sie so aus Dateien in Fotos: Öffne sie, tippe auf „Teilen“, dann auf „Video sichern“.
trouble-slow = Es ist langsam oder hängt
trouble-slow-help = Nichts ist verloren: Es geht dort weiter, wo es aufgehört hat. Probier es mit Wi-Fi oder an einem besseren Platz, oder setz den Download in der Downloadliste deines Browsers fort. Wenn du im Browser einer App bist, öffne die Seite in Safari, Chrome oder Firefox.
trouble-media-broken = Die Datei kam beschädigt an
trouble-media-broken-help = Was die Medienserver von TikTok geschickt haben, war jedes Mal abgeschnitten oder beschädigt und wurde deshalb nicht behalten: Versuch es noch einmal, was schon da ist, lässt sich vielleicht fortsetzen. Eine halbe Datei bekommst du nie als ganze.
trouble-too-large = Die Datei ist zu groß
trouble-too-large-help = Wer diesen Server betreibt, hat eine Grenze für eine Datei gesetzt. Bitte darum, sie zu erhöhen, oder betreibe savethat selbst.
trouble-no-space = Es ist kein Platz mehr
trouble-no-space-help = Die Festplatte dieses Servers ist voll. Versuch es später noch einmal; wer ihn betreibt, muss Platz schaffen.
trouble-of-site = TikTok und dieser Server
trouble-site-refused = TikTok weist diesen Server ab
trouble-site-refused-help-html = An deinem Link liegt es nicht: TikTok begrenzt, wie viel eine Adresse anfragen darf, oder will ein Rätsel gelöst haben. Versuch es in ein paar Minuten noch einmal. Wer den Server betreibt, kann mit <code>savethat doctor</code> nachsehen.
trouble-site-unreachable = TikTok ist nicht zu erreichen
trouble-site-unreachable-help = TikTok oder der Weg dorthin ist gerade gestört. Versuch es gleich noch einmal; wenn es anhält, liegt es am Netz dieses Servers.
trouble-site-changed = TikTok hat auf neue Weise geantwortet
trouble-site-changed-help-html = TikTok hat etwas geändert, das diese Version nicht lesen kann. Ein neueres savethat kennt es vielleicht: Wer diesen Server betreibt, kann ihn aktualisieren oder es mit <code>savethat doctor LINK --capture page.html</code> melden.
trouble-rate-limited = Du fragst zu schnell an
trouble-rate-limited-help = Warte so lange, wie die Antwort sagt, und versuch es dann noch einmal. Die Grenze verhindert, dass TikTok diesen Server für alle abweist.
trouble-busy = Der Server ist ausgelastet
trouble-busy-help = Er hat gerade zu viel zu tun. Versuch es in ein paar Sekunden noch einmal.
trouble-no-such-page = Unter dieser Adresse gibt es nichts
trouble-no-such-page-help = Eine Adresse wurde abgeschnitten, oder ein Vorgang ist älter als das, was behalten wird. Fang mit demselben Link neu an.
trouble-key-refused = Dieser Server lässt dich nicht herein
trouble-key-refused-help-html = Ein Passwort oder ein Schlüssel war falsch, oder es wurde keiner angegeben. Frag zum Speichern den, der den Server betreibt; die meisten Server verlangen keinen. Die Bibliothek ist nur für ihren Besitzer: Wer dieses Passwort vergessen hat, bekommt auf dem Server selbst ein Wort für ein neues, mit <code>savethat library owner</code>.
trouble-bad-request = Die Anfrage ist nicht so, wie sie sein sollte
trouble-bad-request-help-html = Eine Adresse wurde von Hand geändert, oder die Seite einer anderen Website wollte diese hier benutzen. Fang auf <a href="/">der Startseite</a> neu an.
trouble-internal = Hier ist etwas schiefgegangen
trouble-internal-help = Das ist unser Fehler. Nenn dem Betreiber dieses Servers die Anfragenummer unter der Meldung: Damit lässt sich herausfinden, was passiert ist.

privacy-title = Datenschutz
privacy-answer = Kein Konto, keine Cookies für Besucher, niemand wird gezählt. Diese Seite entsteht aus den Einstellungen, mit denen dieser Server läuft.
privacy-kept = Was behalten wird
privacy-kept-files = Dateien, die jemand gespeichert hat: auf der Festplatte dieses Servers, etwa { $age } lang und zusammen bis etwa { $bytes }; die ältesten gehen zuerst. Was jemand gerade abruft oder herunterlädt, bleibt, bis das fertig ist.
privacy-kept-saves = Vorgänge und Listen, unter einer Adresse, die sich nicht erraten lässt: im Arbeitsspeicher, { $saves } lang zu öffnen und nach einem Neustart weg. Wer die Adresse hat, kann sie öffnen; sie steht in keinem Verzeichnis.
privacy-kept-withheld-html = Was der Betreiber sperrt (<a href="/report">Melden</a>): eine Liste von Nummern, Namen und Prüfsummen, in einer eigenen Datei. Was sie nennt, wird nicht behalten.
privacy-kept-library = Die Bibliothek des Besitzers dieses Servers: öffentliche Beiträge, die er ausgewählt hat, und Storys von Creators, die er nennt, mit Beschreibung und Zeiten, bis er sie herausnimmt. Von Besuchern steht nichts darin. Ihre Feeds kann lesen, wer die Adresse hat, die sich nicht erraten lässt.
privacy-kept-owner = Damit dort der Besitzer und sonst niemand hereinkommt: sein Passwort als Hash, der sich nicht zurückrechnen lässt, und von jedem angemeldeten Browser der Hash seines Cookies, der Beginn und das Ende, höchstens { $session } lang.
privacy-kept-known = Was TikTok über die letzten Beiträge gesagt hat, höchstens { $known }: im Arbeitsspeicher, nach einem Neustart weg.
privacy-kept-worked = Wann TikTok zuletzt geantwortet hat und über welche seiner Seiten, damit diese Seite sagen kann, ob es funktioniert: eine Zeit, nicht wessen Link es war oder was dahinter lag.
privacy-log = Was im Protokoll steht
privacy-log-says = Zu jeder Anfrage: wann sie kam, eine zufällige Kennung, die Methode, ihre Art (etwa „Speichern“), der Status und der Code der Antwort, der Status von TikTok selbst, falls es einen gab, und wie lange es dauerte. Nicht dein Link, nicht deine Adresse, nicht dein Browser. Wenn eine Datei scheitert, auch warum, ohne ihre Adresse.
privacy-log-metrics = Außerdem werden Anfragen nach Art und Ergebnis gezählt, und Bytes insgesamt: für den Betreiber dieses Servers, und nicht je Besucher.
privacy-none = Was es nicht gibt
privacy-none-but-owner-html = Kein Konto, keine Anmeldung, nichts in deinem Browser gespeichert außer seinem normalen Cache, keine Werbung, kein Zählen von Besuchern, keine Schrift, kein Skript und kein Bild von anderswo. Es gibt ein einziges Cookie, für eine einzige Person: den Besitzer der Bibliothek dieses Servers, der sich auf <a href="/owner">einer eigenen Seite</a> anmeldet. Es ist eine Zufallszahl, die diesen Browser angemeldet hält. Wer nur etwas speichert, bekommt keins.
privacy-none-at-all = Kein Konto, keine Anmeldung, kein Cookie, nichts in deinem Browser gespeichert außer seinem normalen Cache, keine Werbung, kein Zählen von Besuchern, keine Schrift, kein Skript und kein Bild von anderswo.
privacy-site = Was TikTok sieht
privacy-site-sees = Dieser Server fragt TikTok mit seiner eigenen Adresse oder der eines Proxys, über den er geht, nie mit deiner. Auch dein Browser und wer den Link mit dir geteilt hat, werden nicht weitergegeben: Was ein Link darüber sagt, wird zuerst abgeschnitten. Nur einem Kurzlink muss so gefolgt werden, wie er ist.
privacy-elsewhere = Was nicht in unserer Hand liegt
privacy-elsewhere-ask-html = Wer diesen Server betreibt, kann ihn mehr protokollieren lassen und selbst mehr aufbewahren, zum Beispiel in einem Proxy davor. Frag nach: <a href="/legal">Kontakt</a>.
privacy-elsewhere-unnamed = Wer diesen Server betreibt, kann ihn mehr protokollieren lassen und selbst mehr aufbewahren, zum Beispiel in einem Proxy davor. Ein Kontakt ist hier nicht angegeben.

legal-title = Rechtliches
legal-answer = Wer diesen Server betreibt, wofür er da ist, und was zu tun ist, wenn ein Beitrag weg soll.
legal-who = Wer diesen Server betreibt
legal-what-for = Wofür er da ist
legal-what-for-says = Für öffentliche Beiträge, für dich selbst. Frag, bevor du teilst, was nicht dir gehört, und nenne den Creator. Dieser Server benutzt kein Konto und fragt TikTok nur nach dem, was es Fremden zeigt. Er ist nicht mit TikTok verbunden; dieser Name gehört seinem Inhaber.
legal-to-go = Wenn ein Beitrag weg soll
legal-to-go-says-html = Dateien werden nur kurze Zeit behalten (<a href="/privacy">wie lange</a>) und stehen in keinem Verzeichnis. Unter <a href="/report">Melden</a> steht, was du schreiben sollst, und wem. Wer diesen Server betreibt, kann einen Beitrag, einen Creator oder eine Datei sperren: Das wird dann hier weder gesucht noch gezeigt noch herausgegeben, und was davon behalten wurde, wird gelöscht. Der Beitrag selbst liegt bei TikTok: Ist er dort gelöscht oder privat, lässt er sich hier nicht mehr abrufen; was vorher gespeichert wurde, verschwindet, wenn seine Zeit um ist.
legal-program = Das Programm
legal-program-says = savethat { $version }. Seine Lizenzen, und die seiner Bestandteile, liegen dem Quelltext bei.
legal-no-contact = Wer diesen Server betreibt, hat keinen Kontakt angegeben. Ist seine Adresse ein Domainname, kann die Registrierungsstelle dieses Namens oder die Firma, bei der er gehostet wird, eine Nachricht weitergeben.

report-title = Melden
report-answer = Schreib dem Betreiber dieses Servers, mit dem Link des Beitrags: Hier kann er ihn sperren. Den Beitrag selbst kann nur TikTok entfernen.
report-who = Wem du schreibst
report-send = Schick den Link des Beitrags oder den @name des Creators, und schreib, was davon zutrifft. Wenn du die Datei selbst hast, benennt ihr SHA-256 genau diese Bytes, woher sie auch kommen.
report-child = Ein Kind wird misshandelt oder sexuell dargestellt
report-child-says-html = Das geht allem anderen vor. Speichere es nicht und schick es nicht weiter, auch nicht als Beweis. Sag es zuerst der Polizei oder der Meldestelle deines Landes: <span>report.cybertip.org</span> in den Vereinigten Staaten, <span>report.iwf.org.uk</span> im Vereinigten Königreich, anderswo einer von <span>inhope.org</span>. Dann TikTok, in der App, und dem Betreiber dieses Servers: Schreib „Kinderschutz“ in die erste Zeile.
report-privacy = Es zeigt dich, und du warst nicht einverstanden
report-privacy-says-html = Intime Bilder, eine Adresse, ein Gesicht, das nie für alle gedacht war: Schreib, dass du es bist, oder für wen du sprichst. Gegen die Verbreitung intimer Bilder hilft <span>stopncii.org</span>, und wer damals minderjährig war, findet Hilfe bei <span>takeitdown.ncmec.org</span>.
report-copyright = Es ist dein Werk
report-copyright-says = Schreib, was dir gehört, wo das Original ist, und dass du das Recht hast, das zu verlangen, oder für wen du es tust. Dieser Server zeigt, was TikTok zeigt, und behält es kurze Zeit; bei TikTok selbst lässt das Urheberrechtsformular es für alle verschwinden.
report-other = Etwas anderes
report-other-says = Gegen das Gesetz, eine Drohung, ein Fehler: Schreib, was es ist, und wo du lebst, wenn es um das Recht deines Landes geht.
report-happens = Was dann passiert
report-happens-says = Wer diesen Server betreibt, entscheidet. Sperren lässt sich ein Beitrag, alles von einem Creator oder eine Datei anhand ihrer Bytes. Von da an sucht, zeigt und gibt dieser Server das nicht mehr heraus, welcher Link auch hinführt; was er davon hatte, wird gelöscht, mit allem, was daraus gemacht wurde, und laufende Downloads werden abgebrochen. Wer danach fragt, erfährt, dass es auf Verlangen gesperrt wurde, aber nicht, von wem das kam.
report-happens-library = Was der Besitzer dieses Servers für sich behält, ist seine Kopie, als läge sie auf dem eigenen Gerät: Sie verschwindet aus den Feeds und Exporten seiner Bibliothek, und ob sie dort gelöscht wird, entscheidet er.
report-happens-here = Das gilt nur auf diesem Server. Dateien, die jemand auf dem eigenen Gerät gespeichert hat, bleiben dort, und andere Server gehören anderen Leuten.
report-at-tiktok = Bei TikTok
report-at-tiktok-says = Nur TikTok, oder wer ihn gepostet hat, kann den Beitrag selbst entfernen. Tippe in der App auf „Teilen“, dann auf „Melden“; für Privatsphäre und Urheberrecht haben die Hilfeseiten von TikTok eigene Formulare. Ist er dort weg, lässt er sich hier nicht mehr abrufen.
report-makers = Die Macher des Programms
report-makers-says-html = Sie betreiben nichts an diesem Server und können nichts daraus entfernen. Bei einem Fehler im Programm schau zuerst in die <a href="/help">Hilfe</a>; melde ihn dann dort, wo das Programm herkommt, mit der Anfragenummer, die unter der Meldung steht. Sie führt zu der Zeile im Protokoll und sagt nichts über dich.
