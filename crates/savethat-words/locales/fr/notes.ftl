guides-title = Guides
guides-answer = Comment enregistrer quoi, sur quel appareil, et ce qui ne peut pas l’être.
guides-in-english = Cette page n’existe pas encore dans votre langue. La voici en anglais.
guides-all = Tous les guides
