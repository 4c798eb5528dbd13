"""Two who play over a net or a table: their strokes, and the ball that goes from one to the other.

Knows no verbs and no meshes. The ball is where it is by the moment alone, as poses are.
"""

from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, Pose
from filmkit.studio.animatic.figures.poses.gear import Placed, between, spun, thrown
from filmkit.studio.animatic.figures.poses.stroke import Motion, Stroke
from filmkit.studio.animatic.world import Vec

PERIOD = 2.1
"""Seconds from stroke to stroke of one of them; a strip of three instants shows the ball on both sides."""
TABLE, COURT = 2.9, 4.0
"""Metres between two at a table, two at a net."""
TOP = 0.80
"""Metres: where a ball bounces off a table."""
LATE = 0.5
"""The other strikes half a period later."""


def at_a_table(late: float = 0.0) -> Motion:
    """A short stroke of a bat beside the body, bent over the table."""
    return Motion(
        right=Stroke(
            (0.30, -0.36, 0.22),
            (0.06, -0.18, 0.50),
            (-0.2, 0.1, 1.0),
            thumb=(0.55, 0.45, 0.5),
            grip=HOLD,
            late=late,
        ),
        left=Stroke((0.22, -0.34, 0.26), (0.30, -0.30, 0.14), (-0.4, 0.2, 0.9), grip=CUP, late=late),
        period=PERIOD,
        alike=True,
        lean=(0.34, 0.46),
        twist=(-0.35, 0.25) if late == 0.0 else (0.25, -0.35),
        sink=(0.10, 0.08),
        nod=(-0.20, -0.24),
    )


def at_a_net(late: float = 0.0) -> Motion:
    """A racket goes from behind the shoulder up and over to the front."""
    return Motion(
        right=Stroke(
            (0.30, 0.06, -0.16),
            (0.12, 0.34, 0.40),
            (-0.2, 0.5, 0.8),
            thumb=(0.25, 0.85, 0.35),
            grip=HOLD,
            late=late,
        ),
        left=Stroke((0.20, -0.06, 0.36), (0.30, -0.34, 0.10), (-0.2, 0.4, 0.8), grip=FLAT, late=late),
        period=PERIOD,
        alike=True,
        lean=(0.02, 0.22),
        twist=(-0.45, 0.30) if late == 0.0 else (0.30, -0.45),
        sink=(0.06, 0.03),
        nod=(-0.20, -0.10),
    )


def over_the_head(late: float = 0.0) -> Motion:
    """Both hands send a ball up and over."""
    hand = Stroke(
        (0.14, 0.10, 0.24), (0.16, 0.48, 0.26), (-0.2, 0.8, 0.4), (0.0, 0.3, 0.9), grip=CUP, late=late
    )
    return Motion(
        right=hand,
        left=hand,
        period=PERIOD,
        alike=True,
        sink=(0.12, 0.0),
        nod=(-0.25, -0.35),
        lean=(0.05, 0.0),
    )


@dataclass(frozen=True, slots=True)
class Ball:
    """A ball between two who stand `apart`, struck at `hit` of the one and so of the other."""

    apart: float
    hit: Vec
    """Metres of an adult: to the right of who strikes, over the ground, ahead."""
    high: float
    """How far it rises over the straight line."""
    struck: float = 0.08
    """The part of a period at which the one whose deed it is strikes it."""
    bounces: bool = False
    """It comes down on the table before who strikes it next."""

    def __call__(self, m: Measures, now: Moment) -> Placed:
        """Where it is, by the measures of the one whose deed it is."""
        u = (now.time / PERIOD - self.struck) % 1.0
        x, y, z = (d * m.scale for d in self.hit)
        mine, theirs = (-x, y, z), (x, y, self.apart - z)
        a, b = (mine, theirs) if u < LATE else (theirs, mine)
        k = u % LATE / LATE
        if not self.bounces:
            return thrown(a, b, k, self.high), spun(now.time)
        down = between(a, b, 0.72)
        touch: Vec = (down[0], TOP * m.scale, down[2])
        if k < 0.72:
            return thrown(a, touch, k / 0.72, self.high), spun(now.time)
        return thrown(touch, b, (k - 0.72) / 0.28, 0.06), spun(now.time)


@dataclass(frozen=True, slots=True)
class Late:
    """The same half a period later."""

    pose: PoseAt

    def __call__(self, m: Measures, now: Moment) -> Pose:
        """One instant."""
        return self.pose(m, replace(now, time=now.time + LATE * PERIOD))


PING_PONG = Ball(TABLE, (0.18, 1.10, 0.62), 0.16, bounces=True)
SHUTTLE = Ball(COURT, (0.16, 1.95, 0.52), 0.45)
VOLLEY = Ball(COURT, (0.0, 2.02, 0.34), 0.40)
TENNIS = Ball(COURT, (0.45, 1.22, 0.72), 0.30, struck=0.46)
