"""A text as words: tokens, inflections, tables, the layers of a brief, sentences."""
