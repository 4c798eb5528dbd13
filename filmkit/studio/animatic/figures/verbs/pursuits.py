"""What is done at a thing that stands there or hangs in the air: darts, billiards, a drone, a well, a bath.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace
from functools import partial

from filmkit.studio.animatic.figures.body.moment import Moment, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD, PINCH
from filmkit.studio.animatic.figures.doing import balance, tools
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

AIMS = Motion(
    right=Stroke((0.16, 0.14, 0.10), (0.08, 0.10, 0.60), (-0.1, 0.4, 0.9), (-0.9, 0.0, 0.2), grip=PINCH),
    base=partial(tools.braced, wide=0.10, ahead=0.16, sink=0.02),
    period=1.2,
    lean=(0.02, 0.16),
)
"""A hand beside the eye, and out ahead."""
STRIKES_WITH_A_CUE = Motion(
    right=Stroke(
        (0.20, -0.40, -0.10), (0.20, -0.40, 0.16), (0.1, -0.9, 0.2), thumb=(-0.10, -0.10, 1.0), grip=HOLD
    ),
    left=Stroke((-0.02, -0.42, 0.62), None, (-0.1, -0.3, 0.9), (0.0, -1.0, 0.1), grip=FLAT),
    base=partial(tools.braced, wide=0.12, ahead=0.20, sink=0.10),
    period=1.2,
    lean=(0.60, 0.66),
    nod=(-0.30, -0.30),
)
"""Bent low over a cue that one hand guides and the other pushes."""
STEERS = Motion(
    right=Stroke((0.11, -0.43, 0.25), (0.10, -0.30, 0.32), (-0.4, 0.2, 0.9), (-0.9, 0.1, 0.2), grip=CUP),
    left=Stroke((0.11, -0.43, 0.25), (0.10, -0.30, 0.32), (-0.4, 0.2, 0.9), (-0.9, 0.1, 0.2), grip=CUP),
    period=2.0,
    nod=(-0.34, -0.44),
    turn=(-0.10, 0.14),
)
"""Both hands on a controller, the eyes on what flies."""
HAULS = Motion(
    right=Stroke((0.03, 0.16, 0.40), (0.03, -0.36, 0.40), (-0.2, 0.5, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    left=Stroke((0.03, -0.36, 0.42), (0.03, 0.16, 0.42), (-0.2, 0.5, 0.8), thumb=(0.0, 1.0, 0.0), grip=HOLD),
    base=partial(tools.braced, wide=0.14, ahead=0.12, sink=0.04),
    period=1.2,
    lean=(0.08, 0.20),
)
"""Hand over hand down a rope."""
FOCUSES = Motion(
    right=Stroke((0.18, -0.40, 0.36), (0.08, -0.32, 0.42), (-0.4, 0.0, 0.9), (-0.9, 0.0, 0.1), grip=CUP),
    left=Stroke((0.20, -0.38, 0.40), None, (-0.4, -0.1, 0.9), (0.0, -1.0, 0.0), grip=FLAT),
    period=2.0,
    lean=(0.44, 0.50),
    nod=(0.30, 0.36),
)
SOAPS = Motion(
    right=Stroke((-0.10, -0.06, 0.12), (-0.16, -0.26, 0.16), (-0.9, 0.2, 0.2), (-0.2, 0.0, -0.9), grip=FLAT),
    left=Stroke((0.30, -0.20, 0.10), None, (0.4, -0.3, 0.8), (0.0, -1.0, 0.0), grip=FLAT),
    base=balance.sledge,
    period=2.0,
    nod=(0.0, 0.14),
    lids=(0.3, 0.7),
)
RIM = 1.30
"""Metres: how high a bucket hangs over a well."""


def _hovers(m: Measures, now: Moment) -> Placed:
    """Ahead and over the head, a little to and fro."""
    s, sway = m.scale, wave(now.time, 1.7)
    return (0.25 * s * sway, m.head + (0.42 + 0.10 * sway) * s, 1.25 * s), (0.08 * sway, 0.5, 0.0)


def _comes_up(m: Measures, now: Moment) -> Placed:
    return (0.0, RIM - 0.30 + 0.30 * HAULS.part(now), 1.05 * m.scale), (0.0, 0.0, 0.0)


AT_A_THING = Act("pursue", STEERS, size="full", seen="profile")
PURSUITS: tuple[Act, ...] = (
    replace(
        AT_A_THING,
        name="darts",
        pose=AIMS,
        seen="three-quarter-back",
        gear=(standing("whole dartboard", (0.0, 1.40, 1.9), math.pi),),
        words=said(
            "darts at a|throws darts|throwing darts|throw darts|throws a dart|throwing a dart|dartboard"
        ),
        done=done("play", "darts"),
    ),
    replace(
        AT_A_THING,
        name="billiards",
        pose=STRIKES_WITH_A_CUE,
        held="cue",
        size="medium-wide",
        seen="three-quarter",
        gear=(standing("whole pool table", (0.0, -0.12, 1.22), math.pi / 2),),
        words=said("billiards|snooker|shoots pool|shooting pool|plays pool|playing pool|a game of pool"),
    ),
    replace(
        AT_A_THING,
        name="fly a drone",
        pose=STEERS,
        seen="three-quarter",
        gear=(
            Gear("controller", Amid(STEERS, (0.0, 0.02, 0.08), (0.5, 0.0, 0.0))),
            Gear("drone", _hovers),
        ),
        done=done("fly|pilot|control|operate|launch|steer", "drone|quadcopter"),
    ),
    replace(
        AT_A_THING,
        name="draw water",
        pose=HAULS,
        gear=(standing("whole well", (0.0, 0.0, 1.20)), Gear("bucket", _comes_up)),
        done=done(
            "draw|fetch|haul|haul up|pull|pull up|get|raise", "water from|bucket from|bucket of water from"
        ),
    ),
    replace(
        AT_A_THING,
        name="look through a microscope",
        pose=FOCUSES,
        size="medium-wide",
        seen="three-quarter",
        gear=(
            standing("whole table", (0.0, 0.0, 0.72)),
            standing("whole microscope", (0.0, 0.76, 0.50), math.pi),
        ),
        words=said("through a microscope|through the microscope|into a microscope|into the microscope"),
        done=done("use|adjust|focus", "microscope"),
    ),
    replace(
        AT_A_THING,
        name="bathe",
        pose=SOAPS,
        size="full",
        seen="three-quarter",
        gear=(standing("whole bathtub", (0.0, 0.0, 0.36), math.pi / 2),),
        words=said("in the bathtub|in a bathtub|bubble bath"),
        done=done("take|enjoy|have", "bath"),
    ),
)
