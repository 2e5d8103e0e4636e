watching-words = Einer Person ohne ihr Wissen zu folgen, kann Belästigung sein. Behalte keine Storys von den Kindern anderer Leute.
watching-child = { $who } wird nicht beobachtet: TikTok kennzeichnet dieses Konto als das eines Kindes.
watching-too-many = { $count ->
    [one] { $count } Creator wird schon beobachtet, mehr nimmt dieser Server nicht an (Einstellung watches).
   *[other] { $count } Creators werden schon beobachtet, mehr nimmt dieser Server nicht an (Einstellung watches).
}

store-foreign = Die Datei ist keine Bibliothek von savethat: Schieb sie woandershin, oder lege einen anderen Datenordner fest.
store-foreign-named = { $path } ist keine Bibliothek von savethat: Schieb die Datei woandershin, oder lege einen anderen Datenordner fest.
store-damaged = Die Bibliothek ist beschädigt: Setz eine Kopie aus deiner Sicherung an ihre Stelle (die gespeicherten Dateien selbst sind nicht betroffen).
store-damaged-named = { $path } ist beschädigt: Setz eine Kopie aus deiner Sicherung an diese Stelle (die gespeicherten Dateien selbst sind nicht betroffen).
store-newer = { $path } wurde von einem neueren savethat geschrieben: Nimm dieses, ältere würden verlieren, was es geschrieben hat.
store-full = Die Festplatte ist voll.
store-busy = Die Bibliothek ist von einem anderen Programm gesperrt.
store-away = Die Datenbank antwortet nicht.
store-away-named = Die Datenbank { $name } antwortet nicht.
store-locked = Die Datenbank weist diesen Benutzernamen mit diesem Passwort ab, oder es gibt keine mit dem angegebenen Namen: Sieh dir die Einstellung database_url an.
store-locked-named = Die Datenbank { $name } weist diesen Benutzernamen mit diesem Passwort ab, oder es gibt sie nicht: Sieh dir die Einstellung database_url an.
store-unreadable = In der Bibliothek steht etwas, das dieses Programm nicht geschrieben hat: { $what }.
store-other = Die Bibliothek hat nicht geantwortet.

copying-there = { $path } gibt es schon.
copying-disk = { $path } lässt sich nicht schreiben.
copying-stopped = Das wurde unterbrochen.
importing-folder = { $path } lässt sich nicht lesen.
importing-disk = Die Bibliothek lässt sich nicht schreiben: { $error }.

left-half = sie ist nur eine halbe Datei
left-archive = sie ist ein Archiv: entpacke es zuerst
left-made = sie wurde aus einem Beitrag gemacht und ist keine seiner Dateien
left-no-media = sie ist weder Film noch Bild
left-no-sidecar = die Datei daneben ist keine Begleitdatei von savethat
left-other-site = sie ist von einer Website, die dieses Programm nicht kennt
left-no-post = ihre Begleitdatei beschreibt einen Beitrag, den es nicht geben kann
left-unknown = ihr Name sagt nicht, zu welchem Beitrag sie gehört, und es liegt keine Begleitdatei daneben
left-not-recorded = der Beitrag ist ohne diese Datei in der Bibliothek
