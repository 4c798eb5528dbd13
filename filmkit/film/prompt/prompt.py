"""A prompt: the exact words a model is asked with, phrase by phrase. Knows no shots."""

from dataclasses import dataclass

from filmkit.film.spec.film import Origin


@dataclass(frozen=True, slots=True)
class Phrase:
    """One stretch of the text, with the joining words before it."""

    layer: str
    """The field it came from: subject, light, size ...; `pattern` for a pattern's own words."""
    text: str
    origin: Origin
    """Who gave it, and the line."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is sent. Its phrases, one after the other, are exactly its text."""

    phrases: tuple[Phrase, ...]

    @property
    def text(self) -> str:
        return "".join(phrase.text for phrase in self.phrases)
