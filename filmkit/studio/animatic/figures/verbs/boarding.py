"""Into cars and out of them.

Where words stand equally early in an action, the deed higher up is done.
"""

from dataclasses import replace

from filmkit.studio.animatic.figures.act import Act, done
from filmkit.studio.animatic.figures.boarding import DOOR, FLANK, GETS_OUT, gets_in
from filmkit.studio.animatic.figures.gear import Gear, Placed, standing
from filmkit.studio.animatic.figures.moment import Moment
from filmkit.studio.animatic.figures.physique import Measures

INTO = "get into|get in|climb into|step into|hop into|jump into|enter|slide into|sit into|board"
OUT = "get out of|step out of|climb out of|jump out of|exit|emerge from|come out of"
CABS = "taxi|cab"
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
BOARDING: tuple[Act, ...] = (
    INTO_TAXI,
    _out(INTO_TAXI, "get out of a taxi", CABS),
    INTO_CAR,
    _out(INTO_CAR, "get out of a car", CARS),
)
ABOUT_CARS = frozenset(act.name for act in BOARDING)
"""Deeds that bring their own car."""
