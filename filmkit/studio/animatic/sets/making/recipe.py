"""What a set is asked for. Builds nothing.

Every set keeps to these marks where it has them, so that anyone who composes a shot can rely on
them: "center" "left" "right" "far" "work" "seat" "path-start" "path-end" for people, and two for
the camera: "view", where a wide shot is best seen from (`height` is the lens's), and "look", the
point it looks at (`height` above its own position). On a table set, "center" is the thing itself.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import numpy as np

from filmkit.studio.animatic.world import Set


class Row(Protocol):
    """A kind of set, and the words it is known by."""

    @property
    def words(self) -> tuple[str, ...]: ...


R = TypeVar("R", bound=Row)


def _is_in(text: str, words: Sequence[str]) -> bool:
    low = text.lower()
    return any(word in low and re.search(rf"\b{re.escape(word)}s?\b", low) for word in words)


@dataclass(frozen=True, slots=True)
class SetBrief:
    """What a set may depend on."""

    seed: int = 0
    """What its accidents grow from: the same for every shot of a place."""
    words: str = ""
    """All that was written of the place, for fallbacks to guess from."""
    night: bool = False
    """Lamps and windows are lit."""
    wet: bool = False
    """It has rained: floors outside mirror."""
    snow: bool = False
    """It snows: what looks up is white."""
    called: str = ""
    """What the words call the place itself; "" where it was guessed."""
    brings_vehicle: bool = False
    """The shot brings a vehicle along: a room for one has none of its own in its way."""

    def mentions(self, *words: str) -> bool:
        """Whether any of these words is written of the place, one or many."""
        return _is_in(self.words, words)

    def is_called(self, *words: str) -> bool:
        """Whether the place itself is called one of these, and not only something in it."""
        return _is_in(self.called, words)

    def first_of(self, rows: Sequence[R]) -> R | None:
        """The row whose words the place is called by, else the first whose words are written of it."""
        known = (row for row in rows if self.is_called(*row.words))
        return next(known, None) or next((row for row in rows if self.mentions(*row.words)), None)

    def accidents(self) -> np.random.Generator:
        """A fresh generator: the same numbers each time."""
        return np.random.default_rng(self.seed)


SetBuilder = Callable[[SetBrief], Set]
"""Builds one set."""
