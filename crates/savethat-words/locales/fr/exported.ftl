exported-title = Publications enregistrées
exported-title-page = Publications enregistrées, page { $number }

exported-words = Mots
exported-creator = Créateur
exported-creator-example = @nom
exported-kind = Type
exported-all = tous
exported-stories = Stories
exported-videos = vidéos
exported-photos = photos
exported-from = Du
exported-until = Au

exported-looking = Recherche …
exported-unreadable = Une partie de cette copie est illisible.
exported-found = Résultats : { $count }
exported-shown = Résultats affichés : { $count }, il y en a d’autres

exported-a-story = Story
exported-a-video = vidéo
exported-some-photos = photos
exported-open = ouvrir
exported-on-tiktok = sur TikTok
exported-nothing = Il n’y a rien ici.

exported-more = Afficher plus
exported-newer = Plus récentes
exported-older = Plus anciennes

exported-not-whole = savethat library export n’est pas allé jusqu’au bout ici. Supprimez ce dossier et réessayez.
packed-missing = Ces fichiers ont disparu de la bibliothèque ou ont été modifiés depuis qu’ils ont été gardés :
