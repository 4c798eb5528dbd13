"""What becomes of a thing in a hand's power: it is lifted, put down, turned, opened.

Knows no hand; its times are the hand's too. Every instant is a closed form of seconds.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.figures.body.moment import smooth
from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import ORIGIN, placement
from filmkit.studio.animatic.staging.matter.parting import halves
from filmkit.studio.animatic.world import Mesh, Vec

COMES, THERE, WORKED = 0.06, 0.32, 0.86
"""Parts of its time: a hand sets out, is there, is done."""
HELD = 0.40
"""When what is taken is in the hand."""
TURN, TWIST = 1.0, 1.1
"""Radians a thing, a cap is turned."""
CAP = 0.80
"""Of its height, from where on what is opened comes off."""
CAPS: Mapping[str, float] = {"present": 0.60, "bottle": 0.95}
"""The same of a kind with something on its lid."""


@dataclass(frozen=True, slots=True)
class Handled:
    """What a hand makes a thing do, in the thing's own frame."""

    deeds: tuple[str, ...]
    seconds: float
    high: float
    away: Vec
    """From where it stands to beyond the edge, in its own frame."""
    cap: float = CAP
    """Of its height, from where on it comes off when it is opened."""

    def at(self, made: Mesh, seconds: float) -> Mesh:
        """The thing, made about its own foot, at an instant."""
        for number, deed in enumerate(self.deeds):
            made = self._after(made, deed, part_of(seconds, self.seconds, number, len(self.deeds)))
        return made

    def _after(self, made: Mesh, deed: str, u: float) -> Mesh:
        if deed == "turn":
            return transform(made, placement(ORIGIN, (0.0, TURN * turned(u), 0.0)))
        if deed == "lift":
            return transform(made, placement((0.0, lifted(u, self.high), 0.0)))
        if deed == "place":
            k, up = 1.0 - come(u), lowered(u, self.high)
            x, y, z = (k * each for each in self.away)
            return transform(made, placement((x, y + up, z)))
        if deed == "open":
            low, high = float(made.vertices[:, 1].min()), float(made.vertices[:, 1].max())
            under, cap = halves(made, low + self.cap * (high - low))
            off = placement((0.0, opened(u, self.high), 0.0), (0.0, TWIST * turned(u), 0.0))
            return merge([under, transform(cap, off)])
        return made

    def anew(self, seconds: float) -> Mesh | None:
        """It stays the thing it is."""
        return None


def part_of(seconds: float, whole: float, number: int, count: int) -> float:
    """How much of one deed of several is over, 0 before it and 1 after it."""
    return min(max(seconds / max(whole, 1e-6) * count - number, 0.0), 1.0)


def come(u: float) -> float:
    return smooth((u - COMES) / (THERE - COMES))


def turned(u: float) -> float:
    return smooth((u - THERE - 0.02) / (WORKED - THERE))


def lifted(u: float, high: float) -> float:
    """Metres that what is taken has been lifted."""
    return max(0.05, 0.5 * min(high, 0.4)) * smooth((u - HELD) / 0.36)


def opened(u: float, high: float) -> float:
    """Metres that a cap or a lid has been lifted off."""
    return max(0.03, 0.45 * min(high, 0.3)) * smooth((u - HELD) / 0.3)


def lowered(u: float, high: float) -> float:
    """Metres that what is put down still is above its place."""
    return max(0.08, 0.5 * min(high, 0.3)) * (1.0 - smooth((u - THERE) / 0.2))
