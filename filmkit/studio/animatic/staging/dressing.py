"""What else stands about a place, put where the picture has room for it: behind whoever it is about, on the
floor, on a wall, on a table, at the horizon.

Knows no words but how a thing is said to stand, and no moves: one pose of the camera tells what is in the
picture. What has no room there is left away.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.intent import Furnishing, Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.props.afar import AFAR
from filmkit.studio.animatic.staging.laying import Ground, is_small, unit_of
from filmkit.studio.animatic.staging.stage import DARK, Stage
from filmkit.studio.animatic.staging.things.plan import Plan, ground_under, plan_of
from filmkit.studio.animatic.staging.things.things import Thing, put
from filmkit.studio.animatic.world import CameraPose, Set, Vec

FAR: Mapping[str, tuple[float, float]] = {
    "mountains": (210.0, 0.1),
    "hills": (150.0, -0.1),
    "woods": (60.0, 0.0),
    "skyline": (150.0, 0.15),
    "houses": (46.0, 0.35),
    "barn": (34.0, 0.45),
    "lighthouse": (44.0, 0.45),
    "castle": (75.0, 0.3),
    "windmills": (40.0, 0.4),
    "church": (48.0, -0.4),
    "clock tower": (110.0, 0.3),
    "iron tower": (150.0, 0.35),
    "temple": (44.0, 0.35),
    "tornado": (46.0, 0.12),
    "pagoda": (46.0, 0.4),
    "pyramids": (130.0, 0.25),
    "stone bridge": (24.0, 0.0),
    "water": (15.0, 0.25),
    "cliffs": (48.0, 0.2),
    "ruins": (15.0, 0.5),
}
"""How far behind whom the picture is about it stands, and how far to the right, in half widths."""
MANY: Mapping[str, int] = {"rows": 8, "about": 9, "round": 6}
"""How many there are at least of what there is more than one of, by how they stand."""
PATCHES: Mapping[str, int] = {"bushes": 5, "reeds": 6, "blooms": 9, "cacti": 5}
"""What grows in more places than one."""
OPEN = (
    *("landscape", "park", "sea-coast", "road", "exterior-day"),
    *("exterior-night", "waterside", "grounds", "rooftop"),
)
"""Where one sees to the horizon."""
OVER_ROOFS = ("tornado", "clock tower", "iron tower", "church", "castle")
"""What stands over the houses at the end of a street."""
OWN: Mapping[str, tuple[str, ...]] = {"waterside": ("iron tower",)}
"""What a place shows by itself where its words name it, with room for it."""
LIT = ("skyline", "houses", "castle", "church", "clock tower", "iron tower")
HUNG: Mapping[str, float] = {
    "painting": 1.25, "mirror": 0.95, "clock": 1.75, "blank board": 1.2, "curtain": 0.0,
    "window": 0.0, "dartboard": 1.4, "wreath": 1.5, "banner": 0.0, "photograph": 1.4, "air conditioner": 2.0,
}  # fmt: skip
"""What hangs on a wall: how high its foot is over the floor."""
OVERHEAD = "string lights"
LEAST = 0.4
"""How much of something the picture must hold."""
WALL_SHARE = 0.12
"""Half widths, at a metre, between looks at a wall for each metre of what hangs there."""
NEAR_WALLS = 0.9
"""Metres from where a camera may be to walls, at most."""
LOWEST_TABLE, SEATS = 0.55, 1.0
"""Metres under which a level place may be a seat, and what it counts against it."""
WIDEST = 3.0
"""Metres of what hangs on a wall though it is not made for one."""
BEYOND = {True: 4.5, False: 9.0}
"""Metres behind whom the picture is about that are looked at for room, in a room and out of doors."""


@dataclass(slots=True)
class _View:
    """What a pose of the camera sees, and what of it is taken."""

    eye: Vec
    ahead: tuple[float, float]
    """Level, x and z."""
    far: float
    """Level metres to whom it is about."""
    half: float
    """Half the width of the picture at a metre."""
    low: float
    """How far under the eye the picture ends at a metre, and how far over it."""
    high: float
    dark: bool
    taken: list[tuple[float, float, float]] = field(default_factory=list)
    """From and to across the picture, in half widths, and how far off."""

    def point(self, deep: float, across: float) -> tuple[float, float]:
        """A point of the ground so far from the camera and so far across its picture."""
        aside = across * deep * self.half
        (x, _, z), (a, b) = self.eye, self.ahead
        return x + a * deep - b * aside, z + b * deep + a * aside

    def seen(self, x: float, z: float) -> tuple[float, float]:
        """How far off a point is, and how far across, in half widths."""
        dx, dz, (a, b) = x - self.eye[0], z - self.eye[2], self.ahead
        deep = dx * a + dz * b
        return deep, (dz * a - dx * b) / max(deep * self.half, 0.1)

    def held(self, deep: float, foot: float, tall: float) -> float:
        """How much of something so tall is between the lower and the upper edge of the picture there."""
        low, high = self.eye[1] + self.low * deep, self.eye[1] + self.high * deep
        return max(0.0, min(high, foot + tall) - max(low, foot)) / max(tall, 1e-6)

    def take(self, x: float, z: float, wide: float) -> None:
        """What stands there has its part of the picture."""
        deep, across = self.seen(x, z)
        span = 0.5 * wide / max(deep * self.half, 0.1)
        self.taken.append((across - span, across + span, deep))

    def shared(self, across: float, span: float) -> float:
        """How much of a span is taken."""
        low, high = across - span, across + span
        return sum(max(0.0, min(b, high) - max(a, low)) for a, b, _ in self.taken) / max(2 * span, 1e-6)


def dressed(intent: ShotIntent, stage: Stage, pose: CameraPose, aspect: float, seconds: float) -> Stage:
    """The stage with all that is told to stand about it; `pose` sees it at some of its seconds."""
    if not intent.furnishings:
        return stage
    view = _view(intent, stage, pose, aspect, seconds)
    place = stage.place
    (x, z), floor = view.point(view.far + 4.0, 0.0), place.marks["center"].position[1]
    plan = plan_of(stage.still, (x, floor, z), 9.0 if place.interior else 16.0, place.interior)
    made: list[Thing] = []
    for each in intent.furnishings:
        made += _far(each, view, place) if each.name in FAR else _near(each, intent, view, plan, place)
    if not made:
        return stage
    still = merge([stage.still, *(thing.placed() for thing in made)])
    return replace(stage, still=still, things=(*stage.things, *made))


def _view(intent: ShotIntent, stage: Stage, pose: CameraPose, aspect: float, seconds: float) -> _View:
    (x, y, z), (a, b, c) = pose.position, pose.target
    level = max(math.hypot(a - x, c - z), 1e-3)
    ahead, pitch, half = ((a - x) / level, (c - z) / level), math.atan2(b - y, level), 18.0 / pose.lens
    tall = math.atan(half / aspect)
    bodies = [(actor.route.at(seconds), 0.7) for actor in stage.actors]
    bodies += [(beast.route.at(seconds), max(beast.creature.size)) for beast in stage.beasts]
    bodies += [(carrier.route.at(seconds), carrier.vehicle.size[2]) for carrier in stage.carriers]
    bodies += [(thing.at, thing.size[0]) for thing in stage.things]
    about = bool(stage.shown) or stage.thing is not None
    far = min(pose.focus, level) if about else min(0.5 * level, 2.2 if stage.place.interior else 6.0)
    low, high = math.tan(max(pitch - tall, -1.5)), math.tan(min(pitch + tall, 1.5))
    view = _View(pose.position, ahead, far, half, low, high, intent.time.value in DARK)
    for (bx, _, bz), wide in bodies:
        if view.seen(bx, bz)[0] > 0.5:
            view.take(bx, bz, wide)
    return view


def _far(each: Furnishing, view: _View, place: Set) -> Iterator[Thing]:
    """What is seen from afar, its front to the picture."""
    roofs = place.name == "city-street" and each.name in OVER_ROOFS
    if place.interior or not (place.name in OPEN or roofs) or each.name in OWN.get(place.name, ()):
        return
    kind = f"{each.name} by night" if view.dark and each.name in LIT else each.name
    far, aside = FAR[each.name]
    (x, z) = view.point(view.far + far, 0.0 if roofs else aside)
    wet = place.water is not None or place.mirror is not None
    if each.name == "water" and wet:
        return
    level = 0.0 if place.water is not None else place.mirror
    under = ground_under(place.still, x, z)
    y = level if wet and each.name == "stone bridge" and level is not None else under
    y = (level or 0.0) if y is None else y
    yaw = math.atan2(-view.ahead[0], -view.ahead[1])
    yield replace(put(kind, (x, y, z), yaw), of=each.name)


def _near(each: Furnishing, intent: ShotIntent, view: _View, plan: Plan, place: Set) -> Iterator[Thing]:
    """What stands in the place itself, as often as is said."""
    if each.name in AFAR and place.interior and each.name not in (*HUNG, OVERHEAD):
        return
    yaw = math.atan2(-view.ahead[0], -view.ahead[1])
    unit = _unit(each, intent, place, yaw)
    many = PATCHES.get(each.name, each.count)
    if many > 1 or each.name in AFAR:  # "surrounded by papers and a lamp": one lamp
        many = max(many, MANY.get(each.where, 1))
    for number in range(min(many, 12)):
        if (one := _put(unit, each, view, plan, place, number)) is not None:
            yield one
        elif number == 0 and each.where != "rows":
            return


def _unit(each: Furnishing, intent: ShotIntent, place: Set, yaw: float) -> Thing:
    if each.name in AFAR:
        return replace(put(each.name, (0.0, 0.0, 0.0), yaw), of=each.name)
    subject = Subject(Read(SubjectKind.THING), each.name, each.description)
    return replace(unit_of(subject, intent, Ground(place, yaw, 1.0, 1.0, None), 0), yaw=yaw + 0.15)


def _put(unit: Thing, each: Furnishing, view: _View, plan: Plan, place: Set, number: int) -> Thing | None:
    if unit.kind == OVERHEAD:
        return _overhead(unit, view, plan, number)
    if place.interior and (unit.kind in HUNG or (each.where == "wall" and unit.size[0] < WIDEST)):
        return _on_a_wall(unit, view, plan, number)
    if is_small(unit) and each.name not in AFAR:
        laid = _on_a_top(unit, view, plan)
        if laid is not None or place.interior:
            return laid
    if each.where == "rows":
        return _in_a_row(unit, view, plan, number)
    return _on_the_floor(unit, view, plan, place, number, each.where)


def _on_the_floor(unit: Thing, view: _View, plan: Plan, place: Set, number: int, where: str) -> Thing | None:
    """The best free place behind whom the picture is about, to a side of them."""
    wide, tall = max(unit.size[0], unit.size[2]), unit.size[1]
    chance = np.random.default_rng(number + len(unit.of))
    behind = view.far + 0.7 + 0.5 * wide + (3.0 if where == "far" and not place.interior else 0.0)
    beside = view.far - 0.3 if view.taken and where != "far" else behind
    each_side = unit.of in PATCHES and not view.taken
    best: tuple[float, float, float, float] | None = None
    for deep in np.arange(beside, behind + BEYOND[place.interior], 0.35):
        for across in np.linspace(-0.86, 0.86, 15):
            x, z = view.point(float(deep), float(across))
            span = 0.5 * wide / (float(deep) * view.half)
            shared = view.shared(float(across), span)
            crowds = each_side and abs(across) < 0.3
            if crowds or (deep < behind and (shared or tall > 2.4)):
                continue
            cost = 0.10 * (float(deep) - view.far) + 1.6 * shared + 0.4 * abs(abs(float(across)) - 0.5)
            cost += 1.5 * max(0.0, abs(float(across)) + 0.7 * span - 1.0)
            cost += float(chance.uniform(0, 0.7 if where == "about" else 0.15))
            if best is not None and cost >= best[0]:
                continue
            y = _free(unit, x, z, wide, plan, place)
            held = 0.0 if y is None else view.held(float(deep), y, tall)
            cost += 1.0 - held
            if y is None or held < LEAST or (best is not None and cost >= best[0]):
                continue
            if not plan.hides(view.eye, (x, y + 0.6 * tall, z)):
                best = cost, x, y, z
    if best is None:
        return None
    _, x, y, z = best
    view.take(x, z, wide)
    return replace(unit, at=(x, y + unit.at[1], z), yaw=unit.yaw + 1.3 * number)


def _free(unit: Thing, x: float, z: float, wide: float, plan: Plan, place: Set) -> float | None:
    """The floor there, if it is free and in the room."""
    if place.interior:
        (left, _, back), (right, _, fore) = place.room
        reach = 0.5 * wide - NEAR_WALLS
        if not (left + reach < x < right - reach and back + reach < z < fore - reach):
            return None
    return plan.floor_at(x, z, min(0.5 * wide, 0.9))


def _in_a_row(unit: Thing, view: _View, plan: Plan, number: int) -> Thing | None:
    """On both sides of the way that leads away from us."""
    wide = max(unit.size[0], unit.size[2])
    aside = (1 if number % 2 else -1) * (1.5 + 0.5 * min(wide, 3.0))
    deep = view.far + 0.4 + (number // 2) * max(1.6, 0.8 * wide)
    x, z = view.point(deep, aside / (deep * view.half))
    y = plan.floor_at(x, z, min(0.4 * wide, 0.4))
    if y is None:
        return None
    view.take(x, z, wide)
    return replace(unit, at=(x, y + unit.at[1], z))


def _on_a_top(unit: Thing, view: _View, plan: Plan) -> Thing | None:
    """On the nearest table, counter or shelf that is in the picture."""
    radius = max(0.06, 0.4 * max(unit.size[0], unit.size[2]))
    best: tuple[float, float, float, float] | None = None
    for deep in np.arange(max(0.9, view.far - 1.2), view.far + 5.0, 0.12):
        for across in np.linspace(-0.85, 0.85, 25):
            x, z = view.point(float(deep), float(across))
            top = plan.top_at(x, z, radius)
            if top is None:
                continue
            span = radius / (float(deep) * view.half)
            cost = 0.25 * float(deep) + 0.6 * view.shared(float(across), span)
            cost += SEATS if top - plan.floor < LOWEST_TABLE else 0.0
            if view.held(float(deep), top, unit.size[1]) < 0.7 or (best is not None and cost >= best[0]):
                continue
            if not plan.hides(view.eye, (x, top + 0.5 * unit.size[1], z)):
                best = cost, x, top, z
    if best is None:
        return None
    _, x, y, z = best
    view.take(x, z, unit.size[0])
    return replace(unit, at=(x, y, z))


def _overhead(unit: Thing, view: _View, plan: Plan, number: int) -> Thing | None:
    """Across the picture over everybody, as near as the picture holds it."""
    for deep in np.arange(view.far + 0.6 + 1.2 * number, view.far + 9.0, 0.4):
        if view.held(float(deep), plan.floor + 2.1, unit.size[1]) > 0.9:
            x, z = view.point(float(deep), 0.0)
            return replace(unit, at=(x, plan.floor, z))
    return None


def _on_a_wall(unit: Thing, view: _View, plan: Plan, number: int) -> Thing | None:
    """Flat on a wall behind whom the picture is about, where nothing is before it in the picture."""
    wide, tall = unit.size[0], unit.size[1]
    best: tuple[float, Vec, float] | None = None
    for across in np.linspace(-0.75, 0.75, 13):
        spots = [
            _wall_seen(view, plan, float(across) + s * wide * WALL_SHARE / view.half) for s in (-1, 0, 1)
        ]
        if any(spot is None for spot in spots):
            continue
        (x0, z0), (x, z), (x1, z1) = (spot for spot in spots if spot is not None)
        yaw = math.atan2(z0 - z1, x1 - x0)  # the wall's front is to us
        if math.hypot((x0 + x1) / 2 - x, (z0 + z1) / 2 - z) > 0.3:
            continue
        deep, _ = view.seen(x, z)
        foot = plan.floor + HUNG.get(unit.kind, 1.2)
        top = view.eye[1] + 0.9 * view.high * deep
        foot = foot if foot <= plan.floor else max(min(foot, top - tall), plan.floor + 0.8)
        span = 0.5 * wide / (deep * view.half)
        cost = 1.5 * view.shared(float(across), span) + 0.3 * abs(float(across)) + 0.1 * number
        cost += 1.0 - view.held(deep, foot, tall)
        if best is None or cost < best[0]:
            best = cost, (x + 0.04 * math.sin(yaw), foot, z + 0.04 * math.cos(yaw)), yaw
    if best is None:
        return None
    _, at, yaw = best
    view.take(at[0], at[2], wide)
    return replace(unit, at=at, yaw=yaw)


def _wall_seen(view: _View, plan: Plan, across: float) -> tuple[float, float] | None:
    """Where the look across the picture meets a wall, past whom the picture is about."""
    x, z = view.point(1.0, across)
    long = math.hypot(x - view.eye[0], z - view.eye[2])
    way = (x - view.eye[0]) / long, (z - view.eye[2]) / long
    first = max(0.5, view.far - 0.5)
    start = view.eye[0] + way[0] * first, view.eye[2] + way[1] * first
    off = plan.wall_from(*start, way)
    return None if off is None else (start[0] + way[0] * off, start[1] + way[1] * off)
