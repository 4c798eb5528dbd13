"""What somebody gets into or mends: a car with a door open or its bonnet up, a carriage at a platform.

The side that is ahead of them is at z = 0; the nose of a car with a door open is to the left.

Knows no bodies and no road.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial
from itertools import pairwise

from filmkit.studio.animatic.props.buildings.roadside import fuel_pump
from filmkit.studio.animatic.props.in_hand.tools import BLACK
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.vehicles import paint
from filmkit.studio.animatic.vehicles.bicycle import bicycle
from filmkit.studio.animatic.vehicles.car import car
from filmkit.studio.animatic.vehicles.car_models import SALOON
from filmkit.studio.animatic.vehicles.vehicle import Vehicle
from filmkit.studio.animatic.world import Color, Mesh

HINGE = SALOON.seams[0]
"""Of the front door, metres ahead of the middle of the car."""
WIDE = SALOON.seams[0] - SALOON.seams[1]
LOW = 0.27
BLUE: Color = (0.05, 0.13, 0.24)
INSIDE = f.plain((0.014, 0.012, 0.011), 0.2, 0.05)
HIDE = f.plain((0.30, 0.17, 0.085), 0.5, 0.25)
SOAP = f.plain((0.86, 0.90, 0.94), 0.3, 0.2)
PANE = f.plain((0.05, 0.06, 0.07), 0.95, 0.8)


def _built(kind: str) -> Vehicle:
    return car(f"taxi {kind}" if kind == "taxi" else kind, 0, lit=False)


def _body(kind: str) -> Mesh:
    """The car, its doorway dark with a seat and the wheel in it; the hinge of the door is over the origin."""
    c = Carpenter()
    vehicle = _built(kind)
    at_rest = vehicle.drawn(0.0, (-HINGE, 0.0, SALOON.half), math.pi / 2, 0.0, None)
    c.put(at_rest, Spot((0.0, 0.0, 0.0)))
    belt, z = SALOON.belt, -0.015
    c.sheet(((-0.02, LOW, z), (-WIDE, LOW, z), (-WIDE, belt, z), (-0.02, belt, z)), INSIDE)
    c.sheet(((-0.06, belt, z), (-WIDE, belt, z), (-WIDE + 0.03, 1.40, 0.24), (-0.48, 1.33, 0.22)), INSIDE)
    c.box((-0.68, 0.47, 0.02), (0.52, 0.14, 0.10), HIDE, bevel=0.03)
    c.box((-0.96, 0.80, 0.04), (0.13, 0.66, 0.10), HIDE, (0.0, 0.0, 0.12), bevel=0.03)
    c.rod((-0.36, 0.78, 0.05), (-0.24, 1.02, 0.09), 0.016, paint.RUBBER, 8)
    return c.done()


def _leaf(kind: str) -> Mesh:
    """The door by itself, its window frame on it."""
    c = Carpenter()
    finish = paint.car_paint(paint.COLORS["yellow"] if kind == "taxi" else BLUE)
    belt = SALOON.belt
    c.box((-WIDE / 2, (LOW + belt) / 2, 0.0), (WIDE, belt - LOW, 0.07), finish, bevel=0.02)
    c.box((-WIDE / 2, (LOW + belt) / 2, 0.045), (WIDE * 0.86, (belt - LOW) * 0.8, 0.03), HIDE, bevel=0.012)
    corners = ((-0.06, belt, 0.0), (-0.47, 1.33, 0.20), (-WIDE + 0.03, 1.40, 0.22), (-WIDE + 0.02, belt, 0.0))
    for a, b in pairwise(corners):
        c.rod(a, b, 0.022, finish, 8)
    c.sheet((corners[0], corners[3], corners[2], corners[1]), PANE)
    c.box((-WIDE + 0.16, belt - 0.11, -0.045), (0.17, 0.025, 0.025), paint.CHROME, bevel=0.008)
    c.box((-0.14, belt + 0.05, -0.12), (0.12, 0.13, 0.20), paint.RUBBER, bevel=0.045)
    return c.done()


def _bonnet() -> Mesh:
    """The nose of a car ahead, its bonnet up and the engine under it."""
    c = Carpenter()
    finish = paint.car_paint(BLUE)
    front = max(x for x, _ in SALOON.side)
    nose = _built("blue car").drawn(0.0, (0.0, 0.0, front), math.pi, 0.0, None)
    c.put(nose, Spot((0.0, 0.0, 0.0)))
    c.box((0.0, 0.90, 0.66), (1.30, 0.10, 0.92), INSIDE)
    for x, z, tall in ((-0.34, 0.62, 0.12), (0.0, 0.70, 0.17), (0.36, 0.60, 0.10)):
        c.box((x, 0.96 + tall / 2, z), (0.28, tall, 0.40), f.STEEL, bevel=0.02)
        c.rod((x - 0.08, 0.98 + tall, z), (x + 0.08, 0.98 + tall, z), 0.03, paint.RUBBER, 8)
    c.tube([(-0.3, 1.05, 0.5), (-0.1, 1.16, 0.55), (0.2, 1.12, 0.5)], 0.02, f.COPPER)
    c.box((0.0, 1.42, 1.14), (1.36, 0.95, 0.035), finish, (0.42, 0.0, 0.0), bevel=0.01)
    return c.done()


def _behind() -> Mesh:
    """A car ahead, its back to who is behind it."""
    back = min(x for x, _ in SALOON.side)
    return _built("blue car").drawn(0.0, (0.0, 0.0, -back), 0.0, 0.0, None)


def _pump() -> Mesh:
    """A petrol pump, its hose to the hand of who stands two steps before it."""
    c = Carpenter()
    c.put(fuel_pump((0.46, 0.04, 0.03)), Spot((0.0, 0.0, 0.0), math.pi))
    c.tube([(0.30, 1.0, 0.0), (0.36, 0.40, -0.30), (-0.10, 0.45, -1.20), (-0.22, 1.02, -1.66)], 0.022, BLACK)
    c.rod((-0.24, 1.02, -1.66), (-0.04, 1.06, -1.66), 0.032, BLACK, 10)
    return c.done()


def _suds() -> Mesh:
    """Soap on the bonnet, the door and the roof of a car whose side is ahead."""
    c = Carpenter()
    for i in range(44):
        a, size = 2.39996 * i, 0.05 + 0.035 * ((0.37 * i) % 1.0)
        x, y = 0.75 * math.sqrt(i / 44) * math.cos(a), 0.66 + 0.26 * math.sqrt(i / 44) * math.sin(a)
        c.ball((x, y, 0.0), (size, 0.8 * size, 0.5 * size), SOAP, 8)
    return c.done()


def _boot() -> Mesh:
    """The back of a car ahead, its boot open with cases in it."""
    c = Carpenter()
    c.put(_behind(), Spot((0.0, 0.0, 0.0)))
    c.box((0.0, 0.98, 0.42), (1.24, 0.14, 0.66), INSIDE)
    red, tan, green = (0.36, 0.05, 0.03), (0.30, 0.17, 0.08), (0.05, 0.16, 0.08)
    cases = ((-0.36, 0.26, red), (0.02, 0.20, tan), (0.38, 0.24, green))
    for x, tall, tint in cases:
        c.box((x, 1.04 + tall / 2, 0.42), (0.34, tall, 0.44), f.plain(tint, 0.4, 0.2), bevel=0.03)
    c.box((0.0, 1.46, 0.86), (1.32, 0.80, 0.04), paint.car_paint(BLUE), (0.45, 0.0, 0.0), bevel=0.01)
    return c.done()


def _train_side() -> Mesh:
    """The side of a railway carriage at a platform, its door open and lit, the step before it."""
    c = Carpenter()
    body, band = f.plain((0.05, 0.13, 0.30), 0.7, 0.3), f.plain((0.62, 0.60, 0.55), 0.7, 0.3)
    c.box((0.0, 0.01, -0.70), (9.0, 0.03, 1.4), f.STONE)
    c.box((0.0, 0.027, -0.08), (9.0, 0.006, 0.12), f.plain((0.70, 0.55, 0.05)))
    for x in (-2.75, 2.75):
        c.box((x, 1.05, 0.09), (4.4, 1.30, 0.16), body)
        c.box((x, 2.62, 0.09), (4.4, 0.72, 0.16), body)
        c.box((x, 1.55, 0.09), (4.4, 0.10, 0.17), band)
        for dx in (-1.4, 0.0, 1.4):
            c.box((x + dx, 1.98, 0.11), (1.05, 0.62, 0.10), f.glowing((0.95, 0.75, 0.45), 1.1))
        for dx in (-2.15, -0.7, 0.7, 2.15):
            c.box((x + dx, 1.98, 0.09), (0.36, 0.66, 0.16), body)
    c.box((0.0, 2.72, 0.09), (1.2, 0.52, 0.16), body)
    c.box((0.0, 1.45, 0.62), (1.1, 2.2, 0.04), f.glowing((0.80, 0.62, 0.38), 0.8))
    for x in (-0.54, 0.54):
        c.box((x, 1.45, 0.34), (0.04, 2.2, 0.60), band)
        c.rod((x * 0.93, 0.75, 0.0), (x * 0.93, 1.75, 0.0), 0.022, paint.CHROME, 8)
    c.box((0.0, 0.38, 0.30), (1.1, 0.06, 0.70), band)
    c.box((0.0, 0.25, -0.02), (0.9, 0.05, 0.26), paint.UNDER)
    c.box((1.02, 1.45, 0.0), (0.92, 2.1, 0.05), body)
    return c.done()


def _bicycle() -> Mesh:
    """A bicycle across the way of who works on it, on its stand."""
    made = bicycle("a blue bicycle", 3, False)
    return made.drawn(0.0, (0.0, 0.0, 0.0), math.pi / 2)


CARSIDE: Mapping[str, Callable[[], Mesh]] = {
    "car to get into": partial(_body, "car"),
    "door of the car": partial(_leaf, "car"),
    "taxi to get into": partial(_body, "taxi"),
    "door of the taxi": partial(_leaf, "taxi"),
    "car from behind": _behind,
    "petrol pump": _pump,
    "suds on a car": _suds,
    "car with its bonnet up": _bonnet,
    "car with its boot open": _boot,
    "train to get into": _train_side,
    "bicycle to mend": _bicycle,
}
"""By the names of `figures.gear`."""
