"""A deed as a value, and the poses all others are made of."""
