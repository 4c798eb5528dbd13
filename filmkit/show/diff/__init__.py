"""Two films, or one film at two moments, compared by what is seen and heard."""
