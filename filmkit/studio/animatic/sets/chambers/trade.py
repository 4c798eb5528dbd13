"""What a room with a trade of its own is: its words, measures, stuff, windows, how bright it is.

Builds nothing; `chamber` does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from filmkit.studio.animatic.props.buildings.walls import Opening
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.sets.chambers.shops import Fit


@dataclass(frozen=True, slots=True)
class Chamber:
    """One kind of room."""

    words: tuple[str, ...]
    half: float
    back: float
    front: float
    high: float
    wall: Finish
    floor: Finish
    fit: Fit
    windows: Sequence[Opening] = ()
    """In the left wall."""
    ceiling: Finish = f.WHITE_WALL
    glow: float = 1.0
    """See `Set.glow`."""
    mirror: bool = False
    city: bool = True
    """What its windows show: house fronts, else a garden."""
    holes: Mapping[str, Sequence[Opening]] = field(default_factory=dict)
