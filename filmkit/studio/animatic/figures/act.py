"""One way of doing: its pose, its words, what belongs to it and how it is best seen.

Knows no geometry.
"""

from dataclasses import dataclass

from filmkit.studio.animatic.figures.gear import Gear
from filmkit.studio.animatic.figures.moment import PoseAt


@dataclass(frozen=True, slots=True)
class Act:
    """One way of doing."""

    name: str
    pose: PoseAt
    words: tuple[str, ...]
    """Beginnings of words or phrases that ask for it."""
    speed: float = 0.0
    """Metres a second it goes straight ahead."""
    at_work: bool = False
    """It belongs at the mark "work"."""
    held: str | None = None
    """What a hand holds, a name of `props.held`."""
    left: bool = False
    """It is the left hand that holds."""
    other: str | None = None
    """What the other hand holds."""
    seated: bool = False
    before: str | None = None
    """What stands before who sits, a kind of `staging.things`."""
    surface: float | None = None
    """Its height, metres."""
    laid: str | None = None
    """What lies on it."""
    lying: bool = False
    gear: tuple[Gear, ...] = ()
    """What else goes with it."""
    partner: PoseAt | None = None
    """What the other of two does: the deed needs one."""
    apart: float = 0.0
    """Metres between the two."""
    solo: bool = False
    """One alone does it too, without another."""
    placed: str = "facing"
    """How the two stand: "facing" each other, or turned the same way with the partner `apart` metres
    "ahead" of who does it, or "beside", on the left."""
    size: str | None = None
    """The size it is seen at when nobody said one."""
    seen: str | None = None
    """The side of the doer that shows it, a value of `intent.Facing`, when nobody said one."""
    weak: bool = False
    """Whatever else is said to be done tells more."""

    @property
    def whole(self) -> bool:
        """Body and gear are in the picture together, as far as the size leaves it free."""
        return self.size in ("full", "wide")


def said(words: str) -> tuple[str, ...]:
    """Beginnings of words and phrases, parted by bars."""
    return tuple(words.split("|"))
