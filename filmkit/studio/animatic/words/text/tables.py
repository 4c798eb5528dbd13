"""Tables written as plain text, so that they read as lists of words. Knows no meaning."""

from collections.abc import Iterator


def listed(text: str) -> frozenset[str]:
    """Words with blanks between them."""
    return frozenset(text.split())


def phrases(text: str) -> Iterator[str]:
    """Phrases with commas between them, as they are compared: small letters, no hyphens."""
    for phrase in text.split(","):
        plain = " ".join(phrase.replace("-", " ").lower().split())
        if plain:
            yield plain
