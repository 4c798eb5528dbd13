"""Paper people, beasts, vehicles and things: silhouettes in a few papers, dressed as described.

Knows no place. Each stands on the ground at `x`, and is a list of cuts, the lowest first.
"""

import math
import re
from collections.abc import Iterator

from filmkit.studio.animatic.figures.looks.appearance import Appearance, HairStyle, Wear
from filmkit.studio.animatic.flat.paper import Cut
from filmkit.studio.animatic.world import Color

HEAD = 0.148
"""Metres from the neck to the middle of a head."""
_SEATED = re.compile(r"\b(sit|sits|sitting|seated|writ|types|typing|eats|eating|drives|driving|piano)")
_LYING = re.compile(r"\b(lie|lies|lying|sleep|sleeps|asleep|sleeping)\b")
_GOING = re.compile(r"\b(walk|run|stroll|stride|march|cross|jog|wander|hurr)")
_BUSY = re.compile(
    r"\b(chop|cook|cut|pour|writ|typ|stir|knead|carr|hold|read|eat|drink|work|wash|play|reach)"
)


def oval(x: float, y: float, rx: float, ry: float, z: float) -> list[tuple[float, float, float]]:
    """A round piece."""
    return [
        (x + rx * math.cos(k * math.tau / 28), y + ry * math.sin(k * math.tau / 28), z) for k in range(28)
    ]


def bar(
    a: tuple[float, float], b: tuple[float, float], wide: float, thin: float, z: float
) -> list[tuple[float, float, float]]:
    """A limb from `a` to `b`, rounded at both ends."""
    way = math.atan2(b[1] - a[1], b[0] - a[0])
    half = [math.pi / 2 + k * math.pi / 6 for k in range(7)]
    first = [(a[0] + wide * math.cos(way + t), a[1] + wide * math.sin(way + t), z) for t in half]
    last = [(b[0] - thin * math.cos(way + t), b[1] - thin * math.sin(way + t), z) for t in half]
    return first + last


def head_height(look: Appearance, act: str) -> float:
    """Metres from the ground to the middle of the head."""
    k = look.height / 1.72
    if _LYING.search(act):
        return 0.2
    return ((0.50 if _SEATED.search(act) else 0.90) + 0.53 + HEAD) * k


def person(look: Appearance, act: str, seconds: float, x: float, facing: float, z: float) -> Iterator[Cut]:
    """Someone doing something. `facing` is 1 for a look to the right, -1 to the left."""
    if _LYING.search(act):
        turned = _upright(look, "", seconds, 0.0, 1.0, 0.0)
        for cut in turned:
            yield Cut([(x + q - 0.5 * look.height, 0.14 + p * 0.9, z) for p, q, _ in cut.points], cut.color)
        return
    yield from _upright(look, act, seconds, x, facing, z)


def _upright(look: Appearance, act: str, seconds: float, x: float, facing: float, z: float) -> Iterator[Cut]:
    k = look.height / 1.72
    wide = k * (1.0 + 0.18 * look.stout)
    sits = bool(_SEATED.search(act))
    stride = math.sin(seconds * 5.2) if _GOING.search(act) and not sits else 0.0
    hip = (0.50 if sits else 0.90) * k + 0.012 * abs(stride)
    breath = 0.004 * math.sin(seconds * 1.6 + look.seed)
    neck = hip + (0.53 + breath) * k
    legs = _of(look, (0.10, 0.10, 0.13), Wear.TROUSERS, Wear.SHORTS)
    top = _of(
        look,
        (0.22, 0.25, 0.32),
        Wear.COAT,
        Wear.DRESS,
        Wear.CHEF_JACKET,
        Wear.JACKET,
        Wear.SWEATER,
        Wear.SHIRT,
        Wear.TSHIRT,
    )
    shoes = _of(look, (0.03, 0.03, 0.03), Wear.BOOTS, Wear.SHOES)
    for side in (-1, 1):
        color = _shade(legs, 0.75 if side < 0 else 1.0)
        root = (x + 0.085 * side * wide, hip)
        if sits:
            knee, foot = (x + 0.44 * facing * k, hip + 0.02), (x + (0.42 + 0.04 * side) * facing * k, 0.07)
        else:
            knee = (root[0] + 0.13 * stride * side * facing * k, 0.48 * k)
            foot = (root[0] + 0.26 * stride * side * facing * k, 0.06 + 0.05 * max(stride * side, 0.0))
        yield Cut(bar(root, knee, 0.088 * wide, 0.065 * wide, z), color)
        yield Cut(bar(knee, foot, 0.065 * wide, 0.045 * wide, z), color)
        yield Cut(
            bar((foot[0] - 0.03 * facing, foot[1] - 0.02), (foot[0] + 0.11 * facing, 0.04), 0.045, 0.035, z),
            shoes,
        )
    yield from _arm(-1, look, act, stride, x, neck, facing, wide, k, z, _shade(top, 0.72))
    yield _trunk(look, x, hip, neck, wide, z, top, sits)
    if apron := look.wearing(Wear.APRON):
        yield Cut(
            [
                (x - 0.12 * wide, neck - 0.14, z),
                (x + 0.12 * wide, neck - 0.14, z),
                (x + 0.17 * wide, hip - 0.22, z),
                (x - 0.17 * wide, hip - 0.22, z),
            ],
            apron.color,
        )
    yield from _arm(1, look, act, stride, x, neck, facing, wide, k, z, top)
    yield from _head(look, x, neck, facing, k, z)


def _trunk(
    look: Appearance, x: float, hip: float, neck: float, wide: float, z: float, color: Color, sits: bool
) -> Cut:
    long = look.wearing(Wear.COAT, Wear.DRESS, Wear.SKIRT)
    hem = hip - (0.05 if long is None or sits else 0.12 + 0.62 * long.long * hip)
    flare = 0.20 if long is None else 0.26
    outline = [(0.07, 0.0), (0.205, -0.05), (0.20, -0.22), (0.165, -0.38)]
    right = [(x + dx * wide, neck + dy, z) for dx, dy in outline] + [(x + flare * wide, hem, z)]
    left = [(2 * x - px, py, pz) for px, py, pz in reversed(right)]
    return Cut(right + left, color)


def _arm(
    side: int,
    look: Appearance,
    act: str,
    stride: float,
    x: float,
    neck: float,
    facing: float,
    wide: float,
    k: float,
    z: float,
    color: Color,
) -> Iterator[Cut]:
    shoulder = (x + 0.185 * side * wide, neck - 0.09)
    if _BUSY.search(act):
        elbow = (shoulder[0] + 0.05 * side, shoulder[1] - 0.27 * k)
        hand = (x + (0.24 + 0.05 * side) * facing * k, neck - 0.36 * k)
    else:
        swing = -0.16 * stride * side * facing
        elbow = (shoulder[0] + 0.04 * side + 0.5 * swing, shoulder[1] - 0.28 * k)
        hand = (elbow[0] + swing + 0.02 * facing, elbow[1] - 0.25 * k)
    yield Cut(bar(shoulder, elbow, 0.058 * wide, 0.048 * wide, z), color)
    yield Cut(bar(elbow, hand, 0.048 * wide, 0.036 * wide, z), color)
    yield Cut(oval(hand[0], hand[1], 0.042 * k, 0.047 * k, z), look.skin)


def _head(look: Appearance, x: float, neck: float, facing: float, k: float, z: float) -> Iterator[Cut]:
    big = k * (1.12 if look.age < 12 else 1.0)
    middle = (x + 0.02 * facing, neck + HEAD * big)
    if look.hair in (HairStyle.BOB, HairStyle.LONG, HairStyle.CURLY, HairStyle.PLAITS):
        yield Cut(
            oval(middle[0] - 0.03 * facing, middle[1] - 0.03, 0.125 * big, 0.16 * big, z), look.hair_color
        )
    yield Cut(
        bar((x, neck - 0.06), (x + 0.01 * facing, neck + 0.06), 0.052 * k, 0.05 * k, z),
        _shade(look.skin, 0.8),
    )
    yield Cut(oval(middle[0], middle[1], 0.098 * big, 0.125 * big, z), look.skin)
    yield Cut(
        [
            (middle[0] + 0.085 * facing * big, middle[1] + 0.02, z),
            (middle[0] + 0.125 * facing * big, middle[1] - 0.025, z),
            (middle[0] + 0.08 * facing * big, middle[1] - 0.045, z),
        ],
        look.skin,
    )
    crown = [
        (px, py, pz)
        for px, py, pz in oval(middle[0] - 0.012 * facing, middle[1] + 0.012, 0.112 * big, 0.132 * big, z)
        if py > middle[1] + 0.035 * big
    ]
    if look.headgear or look.hair is not HairStyle.BALD:
        yield Cut(crown, look.headgear_color if look.headgear else look.hair_color)
    if look.hair is HairStyle.BUN:
        yield Cut(
            oval(middle[0] - 0.06 * facing, middle[1] + 0.14 * big, 0.05 * big, 0.045 * big, z),
            look.hair_color,
        )
    for dx in (0.012, 0.062):
        yield Cut(
            oval(middle[0] + dx * facing * big, middle[1] + 0.005, 0.008 * big, 0.012 * big, z),
            (0.02, 0.02, 0.02),
        )
    yield Cut(
        bar(
            (middle[0] + 0.02 * facing * big, middle[1] - 0.065 * big),
            (middle[0] + 0.055 * facing * big, middle[1] - 0.062 * big),
            0.006 * big,
            0.006 * big,
            z,
        ),
        _shade(look.skin, 0.5),
    )


def beast(description: str, seconds: float, x: float, facing: float, z: float) -> Iterator[Cut]:
    """Something on four legs, or in the air."""
    if re.search(r"\b(bird|gull|crow|pigeon|flock|eagle)", description):
        flap = 0.16 * math.sin(seconds * 9.0)
        yield Cut(
            [(x - 0.4, 2.6 + flap, z), (x, 2.5, z), (x + 0.4, 2.6 + flap, z), (x, 2.58, z)],
            (0.05, 0.05, 0.06),
        )
        return
    k = 2.1 if "horse" in description or "cow" in description else 0.55 if "cat" in description else 0.95
    color: Color = (0.05, 0.05, 0.055) if "black" in description else (0.24, 0.13, 0.06)
    for side, leg in ((-1, -0.32), (1, -0.24), (-1, 0.24), (1, 0.32)):
        yield Cut(
            bar(
                (x + leg * k, 0.42 * k),
                (x + leg * k + 0.05 * side * math.sin(seconds * 6), 0.03),
                0.055 * k,
                0.035 * k,
                z,
            ),
            _shade(color, 0.8 if side < 0 else 1.0),
        )
    yield Cut(bar((x - 0.30 * k, 0.50 * k), (x + 0.30 * k, 0.52 * k), 0.14 * k, 0.15 * k, z), color)
    yield Cut(
        bar((x + 0.33 * facing * k, 0.58 * k), (x + 0.46 * facing * k, 0.80 * k), 0.10 * k, 0.08 * k, z),
        color,
    )
    yield Cut(
        bar((x + 0.44 * facing * k, 0.84 * k), (x + 0.64 * facing * k, 0.78 * k), 0.085 * k, 0.05 * k, z),
        color,
    )
    yield Cut(
        bar((x - 0.40 * facing * k, 0.58 * k), (x - 0.62 * facing * k, 0.72 * k), 0.03 * k, 0.015 * k, z),
        color,
    )


def vehicle(description: str, x: float, facing: float, z: float, color: Color) -> Iterator[Cut]:
    """Something with wheels, or a hull."""
    glass: Color = (0.30, 0.40, 0.48)
    if re.search(r"\b(boat|ship|trawler|ferry|canoe|sail|yacht)", description):
        yield Cut(
            [(x - 2.2, 0.75, z), (x + 2.5 * 1.0, 0.85, z), (x + 1.8, -0.1, z), (x - 1.9, -0.1, z)], color
        )
        yield Cut(
            [(x - 0.9, 0.8, z), (x + 0.6, 0.8, z), (x + 0.5, 1.7, z), (x - 0.8, 1.7, z)], (0.7, 0.68, 0.62)
        )
        yield Cut(bar((x - 0.1, 1.6), (x - 0.1, 3.6), 0.05, 0.04, z), (0.15, 0.10, 0.06))
        return
    long = 1.9 if re.search(r"\b(bus|truck|lorry|train|tram|van)", description) else 1.0
    high = 2.6 if long > 1 else 1.0
    yield Cut(
        [
            (x - 2.1 * long, 0.35, z),
            (x + 2.1 * long, 0.35, z),
            (x + 2.1 * long, high, z),
            (x - 2.1 * long, high, z),
        ],
        color,
    )
    if long == 1.0:
        yield Cut([(x - 1.3, 0.98, z), (x + 1.2, 0.98, z), (x + 0.75, 1.5, z), (x - 0.85, 1.5, z)], color)
        yield Cut([(x - 1.1, 1.0, z), (x + 1.0, 1.0, z), (x + 0.68, 1.42, z), (x - 0.78, 1.42, z)], glass)
    else:
        yield Cut([(x - 3.7, 1.4, z), (x + 3.7, 1.4, z), (x + 3.7, 2.2, z), (x - 3.7, 2.2, z)], glass)
    for at in (-1.3 * long, 1.3 * long):
        yield Cut(oval(x + at, 0.36, 0.36, 0.36, z), (0.02, 0.02, 0.02))
        yield Cut(oval(x + at, 0.36, 0.17, 0.17, z), (0.35, 0.35, 0.36))
    yield Cut(oval(x + 2.02 * long * facing, 0.75, 0.09, 0.09, z), (1.6, 1.4, 0.9), True)


def thing(x: float, color: Color, z: float) -> Iterator[Cut]:
    """Something small on a plinth: what it is, the slate says."""
    yield Cut(
        [(x - 0.35, 0.0, z), (x + 0.35, 0.0, z), (x + 0.32, 0.8, z), (x - 0.32, 0.8, z)], (0.30, 0.22, 0.15)
    )
    yield Cut(oval(x, 0.86, 0.22, 0.05, z), (0.65, 0.62, 0.56))
    yield Cut(oval(x, 0.95, 0.13, 0.12, z), color)


def _of(look: Appearance, otherwise: Color, *kinds: Wear) -> Color:
    worn = look.wearing(*kinds)
    return worn.color if worn else otherwise


def _shade(color: Color, k: float) -> Color:
    return (color[0] * k, color[1] * k, color[2] * k)
