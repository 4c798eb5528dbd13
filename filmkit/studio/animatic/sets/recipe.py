"""What a set is asked for. Builds nothing.

Every set keeps to these marks where it has them, so that anyone who composes a shot can rely on
them: "center" "left" "right" "far" "work" "seat" "path-start" "path-end" for people, and two for
the camera: "view", where a wide shot is best seen from (`height` is the lens's), and "look", the
point it looks at (`height` above its own position). On a table set, "center" is the thing itself.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.world import Set


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

    def mentions(self, *words: str) -> bool:
        """Whether any of these words is written of the place, one or many."""
        text = self.words.lower()
        return any(re.search(rf"\b{re.escape(word)}s?\b", text) for word in words)

    def accidents(self) -> np.random.Generator:
        """A fresh generator: the same numbers each time."""
        return np.random.default_rng(self.seed)


SetBuilder = Callable[[SetBrief], Set]
"""Builds one set."""
