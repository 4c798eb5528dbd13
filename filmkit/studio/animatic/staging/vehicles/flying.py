"""How what flies leaves the ground, comes down to it or goes along it, by the words.

Knows no place but a runway's mark, and no vehicle's form.
"""

import math
import re
from dataclasses import replace

from filmkit.studio.animatic.staging.vehicles.driving import LANDS, LIFTS, RISE, STARTS, STOPS, through
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Mark, Vec

CLEAR = 8.0
"""Metres over the ground at which a large one is seen leave it or reach it: over what is parked."""
FLARE = 0.5
"""Of the shot: when the wheels of one that lands touch the ground."""
ROLL = 0.36
"""Of the shot: when those of one that takes off leave it."""
LENGTHS, LEAST = 2.1, 6.0
"""Of itself that an aeroplane goes along a runway in a shot, and metres besides."""
EASED = 0.5
"""Seconds before and after its turn in which a nose comes up or down."""
UPRIGHT = ("helicopter", "balloon", "spaceship")
"""What comes down and goes up without a run."""
HOVERED, DOWN, STANDS = 1.3, 0.72, 0.25
"""Its own heights that it comes down or rises; when it is down, and until when it stands, of the shot."""
TAXIES = re.compile(r"\b(taxi(es|ing)?|roll(s|ing)?)\b")


def flown_as(words: str, route: Route, ground: float, high: float, seconds: float) -> Route:
    """The way of what flies when it leaves the ground or comes down to it: `high` is its own height."""
    up = 1.0 if LIFTS.search(words) else -1.0 if LANDS.search(words) else 0.0
    if not up:
        return route
    foot = ground + high / 2 + (CLEAR if high > CLEAR else 0.0)
    rise = max(RISE * route.speed, 0.5 * high / seconds)
    start = foot if up > 0 else foot + rise * seconds
    x, _, z = route.start
    return replace(route, start=(x, start, z), climb=up * rise)


def on_runway(words: str, mark: Mark, yaw: float, stands: float, long: float, seconds: float) -> Route | None:
    """The way along a runway of what lands on it, takes off, taxies or speeds up there, in the middle of it
    in the middle of the shot; `stands` is how far its origin is over the ground. None: it does none of it."""
    lands, lifts = LANDS.search(words), LIFTS.search(words)
    speed = (LENGTHS * long + LEAST) / seconds
    x, y, z = mark.position
    on_it = (x, y + stands, z)
    flat = Route(on_it, yaw, speed)
    rise = RISE * speed
    if lands and lifts:
        touch = replace(flat, turn=0.2 * seconds, then=replace(flat, climb=rise))
        down = replace(flat, climb=-rise, turn=0.4 * seconds, then=touch)
    elif lands:
        rolls = replace(flat, gain=-0.9 * speed / (seconds * (1.0 - FLARE)))
        down = replace(flat, climb=-rise, turn=FLARE * seconds, then=rolls)
    elif lifts:
        down = replace(flat, turn=ROLL * seconds, then=replace(flat, climb=rise))
    elif STARTS.search(words):
        down = replace(flat, speed=0.2 * speed, gain=1.8 * speed / seconds)
    elif STOPS.search(words):
        down = replace(flat, gain=-speed / (0.8 * seconds))
    elif TAXIES.search(words):
        down = replace(flat, speed=0.4 * speed)
    else:
        return None
    made = through(down, on_it, seconds)
    touches = 0.4 if lands and lifts else FLARE if lands else 0.0
    low = made.at(touches * seconds)[1] - made.start[1]
    return replace(made, start=(made.start[0], on_it[1] - low, made.start[2]))


def straight_down_or_up(words: str, at: Vec, yaw: float, high: float, seconds: float) -> Route | None:
    """The way of what comes straight down to a place and stands there, or rises from it; `at` is its origin
    as it stands. None: it does neither."""
    far = HOVERED * high
    if LANDS.search(words):
        down = Route((at[0], at[1] + far, at[2]), yaw, climb=-far / (DOWN * seconds))
        return replace(down, turn=DOWN * seconds, then=Route(at, yaw))
    if LIFTS.search(words):
        up = Route(at, yaw, climb=far / ((1.0 - STANDS) * seconds))
        return replace(Route(at, yaw), turn=STANDS * seconds, then=up)
    return None


def pitched(route: Route, seconds: float) -> float:
    """Radians that a nose is up on a way at an instant: all of a climb, little of a descent, and from one to
    the other without a jerk."""
    if route.then is None or seconds < route.turn - EASED:
        return _nose(route)
    if seconds > route.turn + EASED:
        return pitched(route.then, seconds - route.turn)
    k = (seconds - route.turn + EASED) / (2 * EASED)
    k = k * k * (3.0 - 2.0 * k)
    return (1.0 - k) * _nose(route) + k * _nose(route.then)


def _nose(leg: Route) -> float:
    pitch = math.atan2(leg.climb, leg.speed) if leg.speed else 0.0
    return 0.7 * max(pitch, -0.25 * pitch)
