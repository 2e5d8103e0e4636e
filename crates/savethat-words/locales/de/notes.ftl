guides-title = Anleitungen
guides-answer = Wie du was auf welchem Gerät speicherst, und was sich nicht speichern lässt.
guides-in-english = Diese Seite gibt es noch nicht in deiner Sprache. Hier ist sie auf Englisch.
guides-all = Alle Anleitungen
