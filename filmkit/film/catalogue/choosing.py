"""Which models can do what a filmmaker wishes, by their cards. Knows no film and no terminal.

A card that does not know is neither able nor unable.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from filmkit.film.catalogue.card import Audio, Card
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.measures import Size, ratio


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wished for; None and False wish nothing."""

    kind: str | None = None
    status: str | None = None
    maker: str | None = None
    via: str | None = None
    seconds: Fraction | None = None
    lines: int | None = None
    aspect: Fraction | None = None
    audio: bool | None = None
    """Sound, or silence, must be possible."""
    inputs: tuple[str, ...] = ()
    references: int = 0
    prompt: int = 0

    @classmethod
    def of(cls, wishes: Mapping[str, Any]) -> "Wanted":
        """From the options of the command. Raises ValueError with one sentence."""
        seconds, size, aspect = (wishes.get(name) for name in ("seconds", "size", "aspect"))
        return cls(
            wishes.get("kind"),
            wishes.get("status"),
            wishes.get("maker"),
            wishes.get("via"),
            Fraction(str(seconds)) if seconds is not None else None,
            Size.parse(size).short if size else None,
            ratio(aspect) if aspect else None,
            wishes.get("audio"),
            tuple(
                name
                for name in ("first-frame", "last-frame", "seed", "negative")
                if wishes.get(name.replace("-", "_"))
            ),
            wishes.get("reference") or 0,
            wishes.get("min_prompt") or 0,
        )


def choose(catalogue: Catalogue, wanted: Wanted, today: date) -> tuple[list[Card], list[Card]]:
    """The cards that can, and those that do not know."""
    able: list[Card] = []
    unsure: list[Card] = []
    for card in catalogue:
        answers = list(_answers(card, wanted, today))
        if all(answers):
            able.append(card)
        elif False not in answers:
            unsure.append(card)
    return able, unsure


def _answers(card: Card, wanted: Wanted, today: date) -> Iterator[bool | None]:
    """Yes, no, or not known, to each wish."""
    if wanted.kind:
        yield card.kind.value == wanted.kind
    if wanted.status:
        yield card.status_on(today).value == wanted.status
    if wanted.maker:
        yield card.maker.casefold() == wanted.maker.casefold()
    if wanted.via:
        yield any(route.service == wanted.via and route.lives(today) for route in card.routes)
    if wanted.seconds is not None:
        lengths = card.lengths.value
        yield None if lengths is None else lengths.up(wanted.seconds) is not None
    yield from _picture(card, wanted)
    if wanted.audio is not None:
        yield _audible(card, wanted.audio)
    for name in wanted.inputs:
        yield None if card.takes(name) is None else bool(card.takes(name))
    if wanted.references:
        most = card.takes("images")
        yield None if most is None else most is True or most >= wanted.references
    if wanted.prompt:
        longest = card.longest_prompt.value
        yield None if longest is None else not longest.count or longest.count >= wanted.prompt


def _picture(card: Card, wanted: Wanted) -> Iterator[bool | None]:
    if wanted.lines is not None:
        sizes = card.sizes.value
        largest = sizes.largest if sizes is not None else None
        yield None if sizes is None else largest is None or largest.short >= wanted.lines
    if wanted.aspect is not None:
        yield None if card.aspects.value is None else card.aspects.value.has(wanted.aspect)


def _audible(card: Card, wanted: bool) -> bool | None:
    if card.audio.value is None:
        return None
    return card.audio.value in ((Audio.ALWAYS, Audio.OPTIONAL) if wanted else (Audio.NEVER, Audio.OPTIONAL))
