# Pages of words: guides, questions, help, privacy, legal, report.

guides-title = Guides
guides-answer = How to save what, on which device, and what cannot be saved.
# Shown in a language in which the guides are not there yet.
guides-in-english = This is not yet in your language. Here it is in English.
guides-all = All guides
