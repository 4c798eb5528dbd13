"""Single sounds made from words: steps, doors, glass, thunder."""
