"""What is ordered of the simulator, and who makes it. Knows no wire."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias, Union

from filmkit.film.catalogue.card import Kind

Plain: TypeAlias = Union[bool, int, float, str, list["Plain"], dict[str, "Plain"], None]
"""JSON."""


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to be made, as far as the simulator understood what it was sent."""

    kind: Kind
    model: str
    prompt: str
    seconds: Decimal
    size: tuple[int, int] | None = None
    seed: int | None = None
    asked: Mapping[str, Plain] = field(default_factory=dict)
    """All it was sent, by the service's own names."""
    long: bool = False
    """Whether `seconds` was asked for, and is not only usual."""

    @property
    def words(self) -> tuple[str, str]:
        """Who is asked, and for what."""
        return (self.model, self.prompt)


Maker = Callable[[Order, Path], str]
"""Makes what is ordered in the file it is given; its media type. The same order gives the same bytes."""
Rates = Callable[[Order], Decimal]
"""Dollars for an order."""

_WORDS = (
    (Kind.MUSIC, ("lyria", "music", "riffusion", "stable-audio")),
    (Kind.SPEECH, ("speech", "tts", "voice")),
    (Kind.AVATAR, ("avatar",)),
    (Kind.IMAGE, ("flux", "image", "seedream", "ideogram", "recraft")),
)
_KINDS = {kind.value: kind for kind in Kind}


def kind_of(model: str) -> Kind:
    """What a model makes: what its owner is called, if that is a kind (`speech/eleven-v3`); else by its
    own name, and video when nothing in that says otherwise."""
    owner, _, name = model.lower().rpartition("/")
    if owner in _KINDS:
        return _KINDS[owner]
    for kind, words in _WORDS:
        if any(word in name for word in words):
            return kind
    return Kind.VIDEO


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a model: what it makes, and by which names it is told things."""

    kind: Kind
    words: tuple[str, ...] = ("prompt", "text")
    length: tuple[str, ...] = ("duration",)
    size: tuple[str, ...] = ("size", "resolution")


Models = Callable[[str], Known]
"""Knows models by their names at a service."""


def by_its_name(model: str) -> Known:
    """What a model is, for who has no card of it."""
    return Known(kind_of(model))


def list_price(order: Order) -> Decimal:
    """Prices of no service in particular: ten cents a second, four for a still, six for a sound."""
    match order.kind:
        case Kind.VIDEO | Kind.AVATAR:
            return order.seconds * Decimal("0.10")
        case Kind.IMAGE:
            return Decimal("0.04")
        case Kind.MUSIC | Kind.SPEECH | Kind.SOUND_EFFECT:
            return Decimal("0.06")
