"""One sort of thing: the nouns for it, how it is made, and where it stands. Knows no thing."""

from collections.abc import Callable
from dataclasses import dataclass

from filmkit.studio.animatic.world import Mesh


@dataclass(frozen=True, slots=True)
class Good:
    """One sort of thing."""

    words: tuple[str, ...]
    """Nouns that mean it, in the singular."""
    make: Callable[[], Mesh]
    floor: bool = False
    """It stands on the floor, too large for a table."""
