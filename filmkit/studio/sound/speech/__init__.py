"""Spoken words, while nobody has recorded them yet."""
