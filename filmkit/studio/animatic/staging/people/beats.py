"""Several things done one after another: each has its part of the shot, and one pose flows into the next.

Knows no verbs and no bodies.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, smooth
from filmkit.studio.animatic.figures.body.moved import mixed
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.poses.act import Act

PASSAGE = 0.7
"""Seconds from one pose to the next."""
WHOLE, FASTEST = 3.0, 1.8
"""Seconds that a deed of two takes, and how many times as fast it is done at most."""


ASIDE: Mapping[str, float] = {"back": 1.85, "three-quarter-back": 1.85, "profile": 1.40}
"""Radians that somebody turns who gets up from a seat or a table for a deed best seen from there: what stands
before them, a wardrobe or a bed, would hide them from a camera that sees the table."""


@dataclass(frozen=True, slots=True)
class Beats:
    """Acts in order over a shot."""

    acts: tuple[Act, ...]
    seconds: float
    """The shot's length."""

    def now(self, seconds: float) -> tuple[int, float]:
        """Which act it is, and how far it has given way to the next, 0 to 1."""
        each = self.seconds / len(self.acts)
        number = min(max(int(seconds // each), 0), len(self.acts) - 1)
        if number + 1 == len(self.acts):
            return number, 0.0
        return number, smooth((seconds - (number + 1) * each) / PASSAGE + 1.0)

    def act(self, seconds: float) -> Act:
        """The act there is more of."""
        number, gone = self.now(seconds)
        return self.acts[number + 1 if gone > 0.5 else number]

    def turned(self, seconds: float) -> float:
        """How far who began at a seat or a table has turned from it, radians."""
        number, gone = self.now(seconds)
        here = _aside(self.acts[number])
        return here if gone <= 0 else here + (_aside(self.acts[number + 1]) - here) * gone

    def pose(self, measures: Measures, moment: Moment) -> Pose:
        """The body at a moment."""
        number, gone = self.now(moment.time)
        pose = self._pose(number, measures, moment)
        if gone <= 0:
            return pose
        return mixed(pose, self._pose(number + 1, measures, moment), gone)

    def _pose(self, number: int, measures: Measures, moment: Moment) -> Pose:
        return self.acts[number].pose(measures, self._within(number, moment))

    def within(self, moment: Moment) -> Moment:
        """The moment as the act there is more of knows it."""
        number, gone = self.now(moment.time)
        return self._within(number + 1 if gone > 0.5 else number, moment)

    def _within(self, number: int, moment: Moment) -> Moment:
        """An act begins when its turn comes; what takes two ends with it."""
        each = self.seconds / len(self.acts)
        pace = min(max(WHOLE / each, 1.0), FASTEST) if self.acts[number].partner is not None else 1.0
        since = max(number * each - PASSAGE / 2, 0.0)
        return replace(moment, time=max(moment.time - since, 0.0) * pace)


def _aside(act: Act) -> float:
    stays = act.seated or act.at_work or act.lying or act.speed > 0 or not act.gear
    return 0.0 if stays else ASIDE.get(act.seen or "", 0.0)
