"""What a vehicle does on its way, by the words: it turns, speeds up, stops, backs, drifts, takes off, lands.

Knows no place and no vehicle's form. A way with a bend is straight, an arc, and straight again.
"""

import math
import re
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.staging.ways.route import Bend, Route
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

TURNS = re.compile(
    r"\b(turn(s|ing)?( \w+){0,3} (corner|bend|curve|left|right|around)|turning|u-?turn|swerv\w+|veer\w*|"
    r"(rounds?|around) (a|the) (\w+ )?(corner|bend|curve)|corner(s|ing))\b"
)
STOPS = re.compile(
    r"\b(slow(s|ing)?( down)?( \w+)? to (a )?(stop|halt)|com(es|ing) to (a )?(stop|halt)|brak(es|ing)|stops|"
    r"stopping|pull(s|ing) (up|over)|park(s|ing)|halts|halting|slow(s|ing) down|docks|docking|moor(s|ing)|"
    r"arriv(es|ing))\b"
)
STARTS = re.compile(
    r"\b(accelerat\w+|speed(s|ing) up|gain(s|ing)? speed|pull(s|ing) (away|out)|set(s|ting) off|"
    r"depart(s|ing)|starts? (moving|to move)|driv(es|ing) off|tak(es|ing) off|leav(es|ing) the station)\b"
)
DEPARTS = re.compile(r"\b(depart(s|ing)?|leav(es|ing)|pull(s|ing) (away|out)|set(s|ting) off)\b")
BACKS = re.compile(r"\b(revers(es|ing)|back(s|ing) (up|out|into)|driv(es|ing) backwards?)\b")
DRIFTS = re.compile(r"\b(drift(s|ing)|skid(s|ding)?|slid(es|ing) sideways)\b")
LIFTS = re.compile(r"\b(tak(es|ing) off|lift(s|ing) off|taking to the air|ascend\w*|climbs?)\b")
LANDS = re.compile(r"\b(land(s|ing)|touch(es|ing) down|descend\w*)\b")
STUCK = re.compile(
    r"\b(stuck in traffic|traffic jam|in (heavy|dense|bumper to bumper|slow|rush hour) traffic|gridlock\w*|"
    r"congest\w+|bumper to bumper|rush hour|traffic is (stopped|at a standstill))\b"
)
CORNER = 1.4
"""Radians of a corner."""
TIGHT = 1.5
"""Lengths of a vehicle that the radius of its bend is."""
SIDEWAYS = 0.55
"""Radians a drifting car is turned off its way."""
STOPPED = 0.72
"""Of the shot: when who stops stands."""
HALTS, LEAVES = 0.42, 0.6
"""Of the shot: when who stops and goes on again stands, and when they set off."""
GOES_ON = re.compile(
    rf"{STARTS.pattern}|"
    r"\b(leav(es|ing)|depart(s|ing)|(driv|rid|go|mov|continu|roll)\w* (away|off|on)|starts again)\b"
)
_THEN = re.compile(r",? (?:and )?then\b|,? before\b|;|,? and (?=immediately|finally|later)")
RISE = 0.26
"""Metres up for a metre ahead, of what takes off or lands."""
HALF = 3.4
"""Metres from the middle of a road to its edge."""
TARMAC: Color = (0.055, 0.054, 0.052)
LINE: Color = (0.60, 0.58, 0.52)
STRIPS = (
    (-HALF, HALF, 0.0, TARMAC, Pattern.ASPHALT),
    (0.15 - HALF, 0.30 - HALF, 0.012, LINE, Pattern.PLAIN),
    (HALF - 0.30, HALF - 0.15, 0.012, LINE, Pattern.PLAIN),
)
"""A road across: from where to where, how high, its colour and its pattern."""


def driven_as(words: str, route: Route, long: float, seconds: float, front: float, bends: bool) -> Route:
    """The way as the words have it done; where there is no room for a bend it stays straight."""
    made = route
    if STOPS.search(words):
        made = replace(made, gain=-made.speed / (STOPPED * seconds))
    elif STARTS.search(words):
        made = replace(made, speed=0.25 * made.speed, gain=1.5 * made.speed / seconds)
    if BACKS.search(words):
        made = replace(made, faces=math.pi)
    if DRIFTS.search(words):
        made = replace(made, faces=SIDEWAYS)
    if bends and (TURNS.search(words) or DRIFTS.search(words)):
        radius = max(TIGHT * long, 5.0)
        away = -1.0 if math.remainder(front - made.yaw, math.tau) > 0 else 1.0
        angle = CORNER * (0.7 if DRIFTS.search(words) else 1.0) * away
        arc = radius * abs(angle)
        speed = max(made.speed, 1.35 * arc / seconds)
        half = replace(made, speed=speed).gone(seconds / 2)
        made = replace(made, speed=speed, bend=Bend(half - 0.5 * arc, radius, angle))
    return through(made, route.at(seconds / 2), seconds)


def in_turn(words: str, route: Route, ground: float, high: float, seconds: float) -> Route | None:
    """The way of what lands and then takes off again, or stops and then goes on; None: of one deed alone."""
    said = _THEN.split(words, maxsplit=1)
    if len(said) < 2 or not route.speed:
        return None
    before, after = said
    x, _, z = route.at(seconds / 2)
    if LANDS.search(before) and LIFTS.search(after):
        rise = max(RISE * route.speed, high / seconds)
        up = replace(route, start=(x, ground + high / 2, z), climb=rise)
        back = through(replace(up, climb=-rise), up.start, seconds)
        return replace(back, turn=seconds / 2, then=up)
    if STOPS.search(before) and GOES_ON.search(after):
        first = replace(route, gain=-route.speed / (HALTS * seconds))
        on = Route(route.start, route.yaw, 0.0, gain=2.4 * route.speed / seconds)
        return replace(through(first, (x, route.start[1], z), seconds), turn=LEAVES * seconds, then=on)
    return None


def through(route: Route, middle: tuple[float, float, float], seconds: float) -> Route:
    """The same way, begun where it is at a point in the middle of the shot."""
    x, y, z = middle
    dx, dy, dz = route.moved(seconds / 2)
    return replace(route, start=(x - dx, y - dy, z - dz))


def roadway(route: Route, seconds: float) -> Mesh | None:
    """The road that bends where the way does, with its lines; none for a way that is straight."""
    if route.bend is None:
        return None
    far = np.linspace(-40.0, route.gone(seconds) + 45.0, 90)
    at = np.array([route.placed(float(d)) for d in far])
    yaw = np.array([route.yaw + route.bend.turned(float(d)) for d in far])
    right = np.stack([np.cos(yaw), np.zeros_like(yaw), -np.sin(yaw)], 1)
    base = np.asarray(route.start) * (1.0, 0.0, 1.0) + (0.0, route.start[1] + 0.02, 0.0)
    made = MeshBuilder()
    for low, high, lift, color, pattern in STRIPS:
        points = np.stack([base + at + right * low, base + at + right * high], 1).reshape(-1, 3)
        points[:, 1] += lift
        normals = np.tile((0.0, 1.0, 0.0), (len(points), 1))
        part = part_of(points, normals, grid_triangles(len(far) - 1, 1))
        made.add(part, color, Material(0.3, 0.12, 0.0, pattern, 1.2), np.eye(4))
    return made.build()
