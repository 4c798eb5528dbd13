"""Into cars and out of them, into trains; and under the bonnet.

Where words stand equally early in an action, the deed higher up is done.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import CUP, FLAT, HOLD
from filmkit.studio.animatic.figures.doing.boarding import DOOR, FLANK, GETS_OUT, gets_aboard, gets_in
from filmkit.studio.animatic.figures.poses import gait
from filmkit.studio.animatic.figures.poses.act import Act, done, said
from filmkit.studio.animatic.figures.poses.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.poses.poses import crouch
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke

INTO = "get into|get in|climb into|step into|hop into|jump into|enter|slide into|sit into|board"
OUT = "get out of|step out of|climb out of|jump out of|exit|emerge from|come out of"
CABS = "taxi|cab"
TRAINS = "train|tram|bus|subway|metro|carriage|ferry|coach"
CARS = "car|limousine|limo|vehicle|van|jeep|suv|truck|sedan|backseat"


def _left_open(m: Measures, now: Moment) -> Placed:
    """The door while somebody gets out."""
    return DOOR.at(m, replace(now, time=GETS_OUT.at(now).time))


def _into(name: str, kind: str, cars: str) -> Act:
    return Act(
        name,
        gets_in,
        size="full",
        seen="three-quarter-back",
        gear=(
            standing(f"{kind} to get into", (DOOR.hinge[0], 0.0, FLANK)),
            Gear(f"door of the {kind}", DOOR.at),
        ),
        done=done(INTO, cars),
    )


def _out(act: Act, name: str, cars: str) -> Act:
    body, door = act.gear
    return replace(
        act, name=name, pose=GETS_OUT, gear=(body, replace(door, at=_left_open)), done=done(OUT, cars)
    )


INTO_TAXI, INTO_CAR = _into("get into a taxi", "taxi", CABS), _into("get into a car", "car", CARS)
ENGINE = Motion(
    right=Stroke(
        (0.04, -0.38, 0.48), (0.16, -0.34, 0.52), (-0.2, -0.4, 0.9), thumb=(-0.5, 0.4, 0.6), grip=HOLD
    ),
    left=Stroke((0.16, -0.40, 0.46), None, (-0.2, -0.5, 0.8), (0.0, -1.0, 0.2)),
    period=1.2,
    lean=(0.60, 0.66),
    nod=(0.10, 0.16),
)
LOADS = Motion(
    right=Stroke((0.20, -0.56, 0.32), (0.20, -0.22, 0.52), (-0.3, -0.1, 0.9), (-0.9, 0.2, 0.0), grip=CUP),
    left=Stroke((0.20, -0.56, 0.32), (0.20, -0.22, 0.52), (-0.3, -0.1, 0.9), (-0.9, 0.2, 0.0), grip=CUP),
    period=2.0,
    lean=(0.10, 0.34),
    nod=(0.10, 0.16),
)
WIPES = Motion(
    right=Stroke((0.16, -0.10, 0.46), (0.02, 0.28, 0.46), (-0.1, 0.7, 0.6), (0.0, 0.0, 1.0), grip=FLAT),
    left=Stroke((0.20, -0.48, 0.20), None, (-0.2, -0.3, 0.8), (0.0, -1.0, 0.0), grip=CUP),
    period=1.2,
    nod=(-0.05, -0.15),
)
WASHES = replace(
    WIPES,
    right=Stroke((0.22, -0.62, 0.44), (-0.02, -0.30, 0.40), (-0.1, 0.1, 0.9), (0.0, -0.6, 0.8), grip=FLAT),
    lean=(0.32, 0.20),
    nod=(0.2, 0.1),
)
HEAVES = Motion(
    right=Stroke((0.14, -0.30, 0.50), None, (-0.1, 0.7, 0.6), (0.0, 0.0, 1.0), grip=FLAT),
    left=Stroke((0.14, -0.30, 0.50), None, (-0.1, 0.7, 0.6), (0.0, 0.0, 1.0), grip=FLAT),
    base=gait.stroll,
    period=1.2,
    lean=(0.55, 0.65),
    sink=(0.06, 0.08),
    nod=(-0.3, -0.2),
)
"""With all one's weight against what hardly moves."""
WHEEL, BEHIND_DOOR = 0.54, 2.18
"""Metres that a car's hind wheel is to the right of who unscrews it, and behind the hinge of its door."""
UNSCREWS = Motion(
    right=Stroke((0.38, -0.46, 0.40), None, (0.1, -0.2, 0.9), thumb=(0.2, 0.1, 1.0), grip=HOLD, round=0.09),
    left=Stroke((-0.14, -0.42, 0.42), None, (-0.3, -0.2, 0.9), (0.0, -0.4, 0.9), grip=CUP),
    base=crouch,
    period=1.2,
    lean=(0.30, 0.38),
    twist=(-0.30, -0.30),
    nod=(0.10, 0.16),
    turn=(-0.30, -0.30),
)
CHANGES_TIRE = Act(
    "change a tire",
    UNSCREWS,
    size="full",
    seen="three-quarter-back",
    held="screwdriver",
    gear=(
        standing("car to get into", (BEHIND_DOOR - WHEEL, 0.0, FLANK), ground=True),
        standing("door of the car", (BEHIND_DOOR - WHEEL, 0.0, FLANK)),
        standing("car wheel", (0.66, 0.0, 0.16), 0.3),
    ),
    done=done("change|replace|swap", "tire|tyre|wheel|tires|tyres"),
)
FILLS = Motion(
    right=Stroke((0.16, -0.34, 0.42), None, (-0.1, -0.2, 1.0), thumb=(-0.1, -0.2, 1.0), grip=HOLD),
    left=Stroke((0.20, -0.52, 0.08), None, (-0.2, -0.3, 0.8)),
    lean=(0.10, 0.14),
    turn=(0.0, -0.5),
)
BOARDING: tuple[Act, ...] = (
    CHANGES_TIRE,
    Act(
        "pump gas",
        FILLS,
        size="full",
        seen="three-quarter-back",
        gear=(
            standing("car to get into", (BEHIND_DOOR + 0.35, 0.0, FLANK)),
            standing("door of the car", (BEHIND_DOOR + 0.35, 0.0, FLANK)),
            standing("petrol pump", (-1.95, 0.0, 0.62), -math.pi / 2),
        ),
        words=said(
            "pumping gas|pumps gas|refuel|fills up the car|filling up the car|at a gas station|"
            "gas pump|petrol pump"
        ),
    ),
    Act(
        "push a car",
        HEAVES,
        speed=0.35,
        size="full",
        seen="profile",
        gear=(standing("car from behind", (0.0, 0.0, 0.42)),),
        done=done("push|shove", "car |car.|broken-down car|taxi |van |car,|car"),
    ),
    Act(
        "wash a car",
        WASHES,
        size="full",
        seen="three-quarter-back",
        held="tissue",
        gear=(
            standing("car to get into", (DOOR.hinge[0], 0.0, FLANK)),
            standing("door of the car", (DOOR.hinge[0], 0.0, FLANK)),
            standing("suds on a car", (0.0, 0.0, FLANK)),
            standing("bucket", (-0.55, 0.0, 0.10)),
        ),
        done=done("wash|clean|scrub|polish|wax|soap", "car|sedan|vehicle|taxi|van"),
    ),
    Act(
        "get into a train",
        gets_aboard,
        size="full",
        seen="three-quarter-back",
        gear=(standing("train to get into", (0.0, 0.0, 0.46), ground=True),),
        done=done("step aboard|board|get on|climb aboard|step onto|get into|step into|climb onto", TRAINS)
        + done("step aboard|climb aboard|get aboard"),
    ),
    Act(
        "load a car",
        LOADS,
        size="full",
        seen="three-quarter-back",
        gear=(
            standing("car with its boot open", (0.0, 0.0, 0.34)),
            Gear("suitcase", Amid(LOADS, (0.0, -0.10, 0.10))),
        ),
        words=said(
            "in the trunk of|into the trunk of|in the boot of|opens the trunk of|opening the trunk of|"
            "opens the boot of|opens the trunk|loads the trunk|loads the car|loading the car|packs the car"
        ),
        done=done(
            "put|load|place|open|close|take", "car trunk|trunk of|boot of|into the trunk|from the trunk"
        ),
    ),
    Act(
        "mend a car",
        ENGINE,
        size="full",
        seen="three-quarter-back",
        held="screwdriver",
        gear=(standing("car with its bonnet up", (0.0, 0.0, 0.30)),),
        words=said("under the hood|under the bonnet|opens the hood|opens the bonnet|lifts the hood"),
        done=done("fix|repair|mend|work on|check|inspect|service|tinker with", "car |engine|motor |car."),
    ),
    INTO_TAXI,
    _out(INTO_TAXI, "get out of a taxi", CABS),
    INTO_CAR,
    _out(INTO_CAR, "get out of a car", CARS),
)
ABOUT_CARS = frozenset(act.name for act in BOARDING)
"""Deeds that bring their own car or train."""
