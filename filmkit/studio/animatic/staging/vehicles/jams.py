"""A road full of cars: those before, behind and beside one of them, in rows; they stand, or all go.

Knows no place.
"""

import math
import re

from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.vehicles.vehicle import Vehicle
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of

TRAFFIC, FLOWS = "traffic", 1.2
"""The noun for many cars, and how fast they go, metres a second."""
STANDSTILL = re.compile(r"\b(jam|stuck|standstill|stopped|gridlock\w*|bumper)\b")
JAMMED = (
    ("car", "a red car"), ("taxi", "a taxi"), ("car", "a blue car"), ("van", "a white van"),
    ("car", "a grey car"), ("truck", "a green truck"), ("car", "a black car"),
)  # fmt: skip
"""What stands in a traffic jam, and the words for its paint."""
ROWS = (
    (0, 1), (0, -1), (0, 2), (0, -2), (0, 3), (1, -2), (1, -1), (1, 0), (1, 1), (1, 2),
    (-1, -1), (-1, 1), (-1, 2),
)  # fmt: skip
"""Lane and row of each, from the one that the picture is about."""
LANE = 3.3
"""Metres from lane to lane."""


def round_about(own: Vehicle, route: Route, seed: int) -> list[tuple[Vehicle, Route]]:
    """Each of them with its way, about one of which this is the way; while that goes, those of the other lane
    come to meet it."""
    (x, y, z), yaw = route.start, route.yaw
    long = max(own.size[2], 4.4) + 1.6
    s, c = math.sin(yaw), math.cos(yaw)
    out = []
    for number, (lane, row) in enumerate(ROWS):
        car = vehicle_of(*JAMMED[number % len(JAMMED)], False, seed)
        assert car is not None
        ahead, aside = row * long + 0.5 * math.sin(7.0 * number), lane * LANE
        at = (x + s * ahead + c * aside, y, z + c * ahead - s * aside)
        oncoming = lane < 0 and route.speed > 0.0
        out.append((car, Route(at, yaw + math.pi * oncoming, route.speed, gain=route.gain)))
    return out
