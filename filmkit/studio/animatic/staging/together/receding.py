"""The large behind the small: so far off that both are told in one picture, and aside of each other.

Knows no words and no lens: how wide a picture is and how far off it is taken is what an operator would
reckon with.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.things.spread import BELOW, MOST, enlarged
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.together.company import (
    Box,
    Company,
    One,
    all_of,
    box_of,
    exchanged,
    shifted,
    slowed,
    stepped,
)
from filmkit.studio.animatic.staging.vehicles.traffic import LANES, Carrier
from filmkit.studio.animatic.staging.ways.route import room_ahead
from filmkit.studio.animatic.vehicles.vehicle import Way
from filmkit.studio.animatic.world import Set, Vec

PICTURES: Mapping[str, tuple[float, float]] = {
    "wide": (7.0, 5.4),
    "full": (3.6, 3.5),
    "medium-wide": (2.5, 2.8),
    "medium": (1.75, 2.4),
    "medium-close": (1.2, 2.0),
    "close-up": (0.75, 1.55),
}
"""How wide a picture of somebody is in such a size, and from how far it is taken, metres."""
TOUCHES = (
    *("reach", "embrace", "curry", "stroke", "milk", "fight", "box"),
    *("groom", "wash an animal", "bathe an animal"),
)
"""Deeds that have both close together."""
FILLS = 0.60
"""How much of the picture's width the larger one takes up."""
ASIDE, FREE = 0.17, 0.29
"""How far from the middle of the picture, in its widths, the larger and the smaller one then are."""
SLENDER, EDGE = 0.34, 0.42
"""How far from it one may be that is slender, its far side so near to the edge: a rock in the middle hides it
not."""
TOWERS = 2.8
"""Metres from which an animal's head is over the top of a full picture of people."""
LED = ("elephant", "camel", "horse")
"""Animals that people lead beside them."""
LEAST = 0.45
"""To what share of its size an animal is lessened at most, where it cannot stand far enough behind."""
UNLIKE, APART, LOST = 4.0, 6.0, 2.8
"""From so many times the size on, two do not stand abreast; nor, if they are said to be near each other; nor,
if the smaller is a thing."""
SMALL = 0.24
"""How much of the width the smaller one then has."""
GOES = 0.25
"""How far it may go, of that width."""
ASPECT = 16 / 9
STANDS, TOWERS_UP = 2.3, 2.9
"""How wide something counts for each metre it is high: only the upper half of the picture has room for it,
and less of it behind something small, which the camera is low for."""
HERD, IN_A_ROW, BREADTH, ROWS = 3, 4, 0.85, 1.1
"""From how many on animals are a herd, how many of it are abreast, how much room each has of its length, and
how far apart the rows are, of an animal's depth."""
OVER = (*BELOW, "above")
"""Where one is told to be that the other is straight over or under."""
TOLD = (None, "left", "right", "near", "front", "behind", *OVER)
"""What may be said of where the one is by the other."""
BEFORE = 0.3
"""How much of that a large one behind a small one stands aside."""
SEEN_FROM = 0.6
"""Metres that a thing measures at least, enlarged up to three times, beside what is far larger."""
ALOFT = 4.0
"""Metres over the other from which one is up in the air."""
LARGER = 0.36
"""How much of the width the lower one has under what is up in the air."""
UP = 0.25
"""How far over the middle of the picture, in its heights, it then is."""


def set_back(
    actors: Sequence[Actor],
    beasts: Sequence[Beast],
    carriers: Sequence[Carrier],
    place: Set,
    size: str,
    front: float,
    side: float,
) -> tuple[tuple[Beast, ...], tuple[Carrier, ...]]:
    """Animals and vehicles that stand still and are too large for a near picture of people, where all of
    them is in it."""
    main = [actor for actor in actors if not actor.background]
    if main and sum(beast.background for beast in beasts) >= HERD:
        return _behind(beasts, main, front), tuple(carriers)
    if size not in PICTURES or place.interior or not main or any(a.act.name in TOUCHES for a in main):
        return tuple(beasts), tuple(carriers)
    wide, far = PICTURES[size]
    wide += 0.9 * (len(main) - 1)
    start = main[0].route.start
    here = box_of(main[0], front, 0.0)
    back = room_ahead(place, start, front + math.pi) - 1.0

    def depth_of(box: Box) -> float:
        return far * (max(box.size[0], STANDS * box.size[1]) / (FILLS * wide) - 1.0)

    def lessened(other: Beast) -> Beast:
        """Where the ground ends too soon, one as much smaller as it would look from farther away."""
        box, animal = box_of(other, front, 0.0), other.creature
        k = max((far + back) / (far + depth_of(box)), LEAST)
        if k >= 1.0 or not isinstance(animal, Quadruped) or _goes_along(other, main) or box.foot > ALOFT:
            return other
        w, h, d = animal.size
        return replace(other, creature=replace(animal, scale=k * animal.scale, size=(k * w, k * h, k * d)))

    def step(other: Beast | Carrier) -> Vec | None:
        box = box_of(other, front, 0.0)
        depth = min(depth_of(box), back)
        near = box.deep - here.deep - box.size[2] / 2
        if depth < near or _goes_along(other, main) or box.foot > ALOFT:
            return None
        away = depth + box.size[2] / 2
        aside = here.across + side * ASIDE * wide * (far + away) / far
        return (aside - box.across, 0.0, here.deep + away - box.deep)

    beasts = [lessened(each) for each in beasts]
    return (
        tuple(replace(each, route=stepped(each.route, step(each), front)) for each in beasts),
        tuple(replace(each, route=stepped(each.route, step(each), front)) for each in carriers),
    )


def _behind(beasts: Sequence[Beast], main: Sequence[Actor], front: float) -> tuple[Beast, ...]:
    """A herd in rows behind whom the picture is about, who has it at the back and to both sides."""
    here = all_of([box_of(actor, front, 0.0) for actor in main])
    made, number = list(beasts), 0
    for index, beast in enumerate(beasts):
        if not beast.background:
            continue
        box, (row, place) = box_of(beast, front, 0.0), divmod(number, IN_A_ROW)
        wide, number = IN_A_ROW * BREADTH * beast.creature.size[2], number + 1
        aside = ((place + 0.5 + 0.4 * (row % 2)) / IN_A_ROW - 0.55) * wide * (1.0 + 0.25 * row)
        deep = here.deep + here.size[2] / 2 + box.size[2] * (0.6 + ROWS * row) + 0.35 * (place % 2)
        step = (here.across + aside - box.across, 0.0, deep - box.deep)
        made[index] = replace(beast, route=stepped(beast.route, step, front))
    return tuple(made)


def _goes_along(other: Beast | Carrier, main: Sequence[Actor]) -> bool:
    """Whether it moves, or is ridden; what is far too tall for the picture moves behind."""
    if any(actor.route == other.route for actor in main):
        return True
    wild = isinstance(other, Beast) and other.creature.size[1] > TOWERS and other.of not in LED
    return bool(other.route.speed) and not wild


@dataclass(frozen=True, slots=True)
class Pair:
    """Two of whom one is much larger, or up in the air."""

    small: tuple[One, ...]
    large: tuple[One, ...]
    turned: float
    """1 when the larger one is on the right of the picture."""
    aloft: bool = False
    """The larger one is up in the air, or ought to be."""


def unlike(groups: Sequence[Sequence[One]], told: str | None, front: float, seconds: float) -> Pair | None:
    """Two groups as a pair, when abreast one would be lost beside the other. `told`: where the first stands
    by the second."""
    if len(groups) != 2 or not all(groups) or told not in TOLD:
        return None
    a, b = (all_of([box_of(one, front, seconds) for one in group]) for group in groups)
    winged = [all(_has_wings(one) for one in group) for group in groups]
    aloft = abs(a.foot - b.foot) > ALOFT or winged[0] is not winged[1]
    low = groups[0] if told in BELOW else groups[1]
    lower = winged[1] if winged[0] is not winged[1] else a.foot < b.foot
    first = lower if aloft else _large(a) < _large(b)
    small, large = groups if first else groups[::-1]
    ratio = max(_large(a), _large(b)) / max(min(_large(a), _large(b)), 1e-3)
    if all(isinstance(one, Thing) for one in large):
        return None
    lost = LOST if all(isinstance(one, Thing) for one in small) else UNLIKE
    if not aloft and ratio < (APART if told == "near" else lost):
        return None
    if told in OVER:  # straight over the other, if that is what flies
        return Pair(tuple(small), tuple(large), 0.0, True) if aloft and small is low else None
    if told in ("front", "behind"):
        return None if aloft or first is not (told == "front") else Pair(tuple(small), tuple(large), BEFORE)
    on_right = told != ("right" if first else "left")
    return Pair(tuple(small), tuple(large), 1.0 if on_right else -1.0, aloft)


def _has_wings(one: One) -> bool:
    """An aircraft: beside what is on the ground it is in the sky."""
    return isinstance(one, Carrier) and one.vehicle.way is Way.AIR


def receded(company: Company, pair: Pair, front: float, seconds: float) -> tuple[Company, Thing]:
    """The company with the larger one of a pair far enough behind, and what a camera then frames."""
    company, pair = _enlarged(company, pair)
    small = all_of([box_of(one, front, seconds) for one in pair.small])
    large = all_of([box_of(one, front, seconds) for one in pair.large])
    wide = max(small.size[0] / (LARGER if pair.aloft else SMALL), small.size[1] * ASPECT / 0.62)
    far = wide  # through a lens as long as the picture is wide
    low: list[One] = list(pair.small)
    if pair.aloft and (back := far - _room_before(pair, small, front)) > 0.0:
        for number, one in enumerate(pair.small):
            low[number] = shifted(one, (0.0, 0.0, back), front)
            company = exchanged(company, one, low[number])
        small = replace(small, deep=small.deep + back)
    middle = small.across + pair.turned * FREE * wide
    depth = max(far * (max(large.size[0], TOWERS_UP * large.size[1]) / (FILLS * wide) - 1.0), 0.0)
    away = depth + (small.size[2] + large.size[2]) / 2
    nearer = (far + away) / far
    share = max(ASIDE, min(SLENDER, EDGE - 0.5 * large.size[0] / (wide * nearer)))
    aside = middle + pair.turned * share * wide * nearer
    up = 0.0
    if pair.aloft:
        up = small.foot + (0.34 + UP * nearer) * wide / ASPECT - large.size[1] / 2 - large.foot
    step = (aside - large.across, up, small.deep + away - large.deep)
    for one in pair.large:
        company = exchanged(company, one, slowed(shifted(one, step, front), 0.4 * large.size[0], seconds))
    for one in low:
        company = exchanged(company, one, slowed(one, GOES * wide, seconds))
    return company, _framed(Box(middle, small.foot, small.deep, (wide, small.size[1], 0.0)), front)


def _enlarged(company: Company, pair: Pair) -> tuple[Company, Pair]:
    """Things that would be lost in the grass before what is so much larger, enlarged."""
    made: list[One] = []
    for one in pair.small:
        times = SEEN_FROM / max(one.size) if isinstance(one, Thing) else 1.0
        made.append(enlarged(one, min(times, MOST)) if isinstance(one, Thing) and times > 1.0 else one)
        company = exchanged(company, one, made[-1])
    return company, replace(pair, small=tuple(made))


def _room_before(pair: Pair, small: Box, front: float) -> float:
    """Metres a camera can be from the lower one before its place ends."""
    place = next((one.place for one in pair.large if isinstance(one, Carrier)), None)
    if place is None or place.name in LANES:
        return math.inf
    return room_ahead(place, _framed(small, front).at, front)


def _framed(box: Box, front: float) -> Thing:
    c, s = math.cos(front), math.sin(front)
    at = (c * box.across - s * box.deep, box.foot, -s * box.across - c * box.deep)
    w, h, d = box.size
    return Thing("composed", at, front, (w, max(h, 0.5 * w / ASPECT), d), there=True)


def _large(box: Box) -> float:
    return max(box.size[0], box.size[1])
