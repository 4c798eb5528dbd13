"""Which words are nouns, of what, how many; and which only look like nouns, verbs or places."""
