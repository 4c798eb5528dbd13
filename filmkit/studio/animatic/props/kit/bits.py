"""The words of the kit's tables: shapes in centimetres, stuffs by name, and a row for a thing.

Knows no thing. A bit puts one shape down; boxes, turned forms and posts stand on the point they are given,
balls are about it. +y is up, the front is towards +z.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part, part_of
from filmkit.studio.animatic.geometry.transform import ORIGIN
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.props.making.good import Good
from filmkit.studio.animatic.props.making.leaning import laid
from filmkit.studio.animatic.props.making.lettering import lettering
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

Bit = Callable[[Carpenter], None]
"""Puts one shape down."""
Stuff = str | Color
"""The name of a finish, or the colour of a paint."""
Outline = Sequence[tuple[float, float]]

CM = 0.01
_SHEEN = 0.55, 0.3
STUFFS: Mapping[str, Finish] = {
    "black": f.plain((0.014, 0.014, 0.016), *_SHEEN),
    "dark": f.plain((0.05, 0.052, 0.056), *_SHEEN),
    "grey": f.plain((0.24, 0.245, 0.25), *_SHEEN),
    "pale": f.plain((0.52, 0.52, 0.50), *_SHEEN),
    "white": f.plain((0.76, 0.75, 0.72), *_SHEEN),
    "cream": f.plain((0.72, 0.62, 0.42), *_SHEEN),
    "red": f.plain((0.50, 0.025, 0.022), *_SHEEN),
    "orange": f.plain((0.72, 0.21, 0.02), *_SHEEN),
    "yellow": f.plain((0.74, 0.50, 0.03), *_SHEEN),
    "green": f.plain((0.05, 0.27, 0.06), *_SHEEN),
    "lime": f.plain((0.26, 0.48, 0.06), *_SHEEN),
    "blue": f.plain((0.03, 0.13, 0.46), *_SHEEN),
    "sky": f.plain((0.20, 0.42, 0.62), *_SHEEN),
    "navy": f.plain((0.016, 0.03, 0.10), *_SHEEN),
    "purple": f.plain((0.17, 0.035, 0.26), *_SHEEN),
    "pink": f.plain((0.70, 0.25, 0.34), *_SHEEN),
    "brown": f.plain((0.15, 0.068, 0.030), *_SHEEN),
    "tan": f.plain((0.46, 0.29, 0.13), *_SHEEN),
    "wood": f.OAK,
    "dark wood": f.DARK_OAK,
    "pale wood": f.PALE_BOARDS,
    "stick": f.plain((0.44, 0.28, 0.13), 0.35, 0.15),
    "steel": f.STEEL,
    "bright": f.BRIGHT_STEEL,
    "iron": f.IRON,
    "gold": Finish((0.58, 0.38, 0.06), Material(0.9, 0.7, reflect=0.4, metal=0.8)),
    "brass": f.BRASS,
    "copper": f.COPPER,
    "china": f.CHINA,
    "glass": f.GLASS,
    "clear": Finish((0.42, 0.52, 0.55), Material(0.98, 1.0, rim=0.7, reflect=0.35)),
    "pool": Finish((0.020, 0.028, 0.034), Material(0.98, 0.9, 0.0, Pattern.WATER, 1.6, reflect=0.95)),
    "water": Finish((0.10, 0.30, 0.38), Material(0.98, 0.9, reflect=0.25)),
    "ice": Finish((0.56, 0.70, 0.78), Material(0.95, 0.8, rim=0.6, reflect=0.2)),
    "stone": f.patterned((0.30, 0.29, 0.27), Pattern.ROCK, 3.0, 0.2, 0.08),
    "brick": f.patterned((0.34, 0.10, 0.05), Pattern.STONE, 2.2, 0.2, 0.06),
    "clay": f.plain((0.40, 0.15, 0.06), 0.25, 0.1),
    "cloth": f.LINEN,
    "towel": f.patterned((0.62, 0.60, 0.54), Pattern.FABRIC, 2.0, 0.1, 0.03),
    "straw": f.patterned((0.52, 0.36, 0.14), Pattern.FABRIC, 5.0, 0.2, 0.06),
    "leaf": f.plain((0.055, 0.19, 0.03), 0.45, 0.18, 0.2),
    "grass": f.patterned((0.05, 0.13, 0.03), Pattern.FOLIAGE, 14.0, 0.2, 0.06),
    "bark": f.BARK,
    "crust": f.patterned((0.46, 0.23, 0.075), Pattern.FOOD, 18.0, 0.35, 0.12),
    "dough": f.patterned((0.70, 0.58, 0.40), Pattern.FOOD, 18.0, 0.3, 0.1),
    "meat": f.patterned((0.17, 0.062, 0.028), Pattern.FOOD, 26.0, 0.5, 0.2),
    "bacon": f.patterned((0.46, 0.10, 0.055), Pattern.FOOD, 26.0, 0.5, 0.2),
    "leather": f.plain((0.13, 0.055, 0.028), 0.5, 0.22, 0.2),
    "paper": f.PAPER,
    "card": f.patterned((0.50, 0.345, 0.20), Pattern.PAPER, 18.0, 0.12, 0.04),
    "lamp": f.glowing((1.0, 0.82, 0.55), 5.0),
    "flame": f.glowing((1.0, 0.45, 0.10), 9.0),
    "screen": f.glowing((0.10, 0.22, 0.42), 1.3),
    "ember": f.glowing((1.0, 0.20, 0.03), 5.0),
    "blaze": f.glowing((0.25, 0.9, 1.0), 3.0),
}
"""By name. Linear colours."""


def stuff(name: Stuff) -> Finish:
    """A finish by name, or a painted one of a colour."""
    return STUFFS[name] if isinstance(name, str) else f.plain(name, *_SHEEN)


def _m(at: Vec) -> Vec:
    return (at[0] * CM, at[1] * CM, at[2] * CM)


def _part(c: Carpenter, shape: Callable[[], Part], name: Stuff, at: Vec, turn: Vec) -> None:
    c.part(shape(), stuff(name), _m(at), turn)


def box(
    w: float, h: float, d: float, name: Stuff, at: Vec = ORIGIN, turn: Vec = ORIGIN, bevel: float = 0.3
) -> Bit:
    """A box standing on a point; unturned, its foot is there; turned, it turns about its middle."""
    size = (w * CM, h * CM, d * CM)
    middle = (at[0], at[1] + h / 2, at[2])
    round_ = min(bevel, 0.45 * min(w, h, d)) * CM
    return partial(_part, shape=partial(primitives.box, size, round_), name=name, at=middle, turn=turn)


def ball(rx: float, ry: float, rz: float, name: Stuff, at: Vec, turn: Vec = ORIGIN, fine: int = 0) -> Bit:
    """An ellipsoid about a point, of so many sides, or of fewer the smaller it is."""
    fine = fine or (8 if max(rx, ry, rz) < 0.8 else 14 if max(rx, ry, rz) < 2.0 else 22)
    radii = (rx * CM, ry * CM, rz * CM)
    return partial(_part, shape=partial(primitives.sphere, radii, fine), name=name, at=at, turn=turn)


def turned(profile: Outline, name: Stuff, at: Vec = ORIGIN, turn: Vec = ORIGIN, fine: int = 32) -> Bit:
    """A profile of (radius, height), from the bottom up, turned about the vertical."""
    rows = [(r * CM, y * CM) for r, y in profile]
    return partial(_part, shape=partial(primitives.lathe, rows, fine), name=name, at=at, turn=turn)


def swollen(profile: Outline, name: Stuff, at: Vec = ORIGIN, turn: Vec = ORIGIN, fine: int = 32) -> Bit:
    """A turned form whose profile is bent smoothly through its points."""
    return partial(_part, shape=partial(_swollen, profile, fine), name=name, at=at, turn=turn)


def _swollen(profile: Outline, fine: int) -> Part:
    return primitives.lathe([(r * CM, y * CM) for r, y in _bent(profile)], fine)


def oval(profile: Outline, by: float, name: Stuff, at: Vec = ORIGIN) -> Bit:
    """A swollen form that is so many times as long in x as it is deep."""
    return partial(_part, shape=partial(_oval, profile, by), name=name, at=at, turn=ORIGIN)


def _oval(profile: Outline, by: float) -> Part:
    part = _swollen(profile, 40)
    return part_of(part.vertices * (by, 1.0, 1.0), part.normals / (by, 1.0, 1.0), part.triangles)


def _bent(profile: Outline, steps: int = 5) -> Outline:
    """More points on the curve through some, after Catmull and Rom; no radius below nothing."""
    p = [profile[0], *profile, profile[-1]]
    found = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:], strict=False):
        for k in range(steps):
            t = k / steps
            ways = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2)
            r, y = (sum(w * q[i] for w, q in zip(ways, (a, b, c, d), strict=True)) / 2 for i in (0, 1))
            found.append((max(r, 0.0), y))
    return [*found, profile[-1]]


def post(
    r: float,
    h: float,
    name: Stuff,
    at: Vec = ORIGIN,
    turn: Vec = ORIGIN,
    top: float | None = None,
    fine: int = 28,
) -> Bit:
    """A closed cylinder standing on a point; with another radius at its top, a taper."""
    shape = partial(primitives.cone, r * CM, (r if top is None else top) * CM, h * CM, fine)
    return partial(_part, shape=shape, name=name, at=at, turn=turn)


def lying(r: float, h: float, name: Stuff, at: Vec, along: str = "z", top: float | None = None) -> Bit:
    """A cylinder along x or z, its middle on a point."""
    x, y, z = at
    if along == "x":
        return post(r, h, name, (x + h / 2, y, z), (0.0, 0.0, math.pi / 2), top)
    return post(r, h, name, (x, y, z - h / 2), (math.pi / 2, 0.0, 0.0), top)


def _rod(c: Carpenter, path: Sequence[Vec], r: float | Sequence[float], name: Stuff) -> None:
    radius = r * CM if isinstance(r, (int, float)) else [each * CM for each in r]
    c.tube([_m(at) for at in path], radius, stuff(name), 8)


def rod(a: Vec, b: Vec, r: float, name: Stuff) -> Bit:
    """A straight round bar between two points."""
    return partial(_rod, path=(a, b), r=r, name=name)


def tube(path: Iterable[Vec], r: float | Sequence[float], name: Stuff) -> Bit:
    """A bent bar along points; a radius for all of it, or one a point."""
    return partial(_rod, path=tuple(path), r=r, name=name)


def plate(outline: Outline, deep: float, name: Stuff, at: Vec = ORIGIN, turn: Vec = ORIGIN) -> Bit:
    """A flat shape in x and y, so thick along z, about the depth of its point."""
    rows = [(x * CM, y * CM) for x, y in outline]
    return partial(_part, shape=partial(primitives.extruded, rows, deep * CM), name=name, at=at, turn=turn)


def hoop(big: float, r: float, name: Stuff, at: Vec, turn: Vec = ORIGIN) -> Bit:
    """A ring of round section, level unless turned."""
    shape = partial(primitives.torus, big * CM, r * CM, *((40, 10) if big > 3.0 else (20, 6)))
    return partial(_part, shape=shape, name=name, at=at, turn=turn)


UP = (math.pi / 2, 0.0, 0.0)
"""Turns what is level to face the front."""


def text(words: str, high: float, name: Stuff, at: Vec, turn: Vec = ORIGIN) -> Bit:
    """Letters on a front, about a point's middle, from its height up."""
    return partial(_part, shape=partial(lettering, words, high * CM, 0.24, 0.0), name=name, at=at, turn=turn)


def _put(c: Carpenter, bits: Sequence[Bit], at: Vec, turn: Vec, scale: float) -> None:
    c.tilted(made(bits), _m(at), turn, scale)


def put(bits: Sequence[Bit], at: Vec = ORIGIN, turn: Vec = ORIGIN, scale: float = 1.0) -> Bit:
    """Other bits as one, elsewhere, turned or larger."""
    return partial(_put, bits=tuple(bits), at=at, turn=turn, scale=scale)


def both(bits: Callable[[float], Sequence[Bit]]) -> tuple[Bit, ...]:
    """The bits of the left side (-1) and of the right (1)."""
    return (*bits(-1.0), *bits(1.0))


def ring_of(
    count: int, far: float, bits: Sequence[Bit], up: float = 0.0, turn: float = 0.0
) -> tuple[Bit, ...]:
    """The same bits so many times round the vertical, so far out."""
    return tuple(
        put(bits, (far * math.sin(a), up, far * math.cos(a)), (0.0, a, 0.0))
        for a in (turn + math.tau * k / count for k in range(count))
    )


def arc(r: float, start: float, stop: float, steps: int = 14) -> list[tuple[float, float]]:
    """Points of a circle about the origin, radians from +x to +y."""
    return [
        (r * math.cos(start + (stop - start) * k / steps), r * math.sin(start + (stop - start) * k / steps))
        for k in range(steps + 1)
    ]


def wall(outline: Outline, z: float = 0.0) -> list[Vec]:
    """An outline as a path in the upright plane at a depth."""
    return [(x, y, z) for x, y in outline]


def made(bits: Iterable[Bit]) -> Mesh:
    """The mesh of bits."""
    c = Carpenter()
    for bit in bits:
        bit(c)
    return c.done()


def thing(words: str, *bits: Bit, floor: bool = False) -> Good:
    """A row: its nouns, the first its name, and what it is made of."""
    nouns = tuple(word.strip() for word in words.split(","))
    return Good(nouns, partial(_centered, bits), floor)


def _centered(bits: Sequence[Bit]) -> Mesh:
    return laid(made(bits))


def rows(*goods: Good) -> Mapping[str, Good]:
    """A table of rows by name."""
    return {good.words[0]: good for good in goods}
