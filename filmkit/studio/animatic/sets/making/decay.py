"""What neglect does to any place, inside or out: paint gone, dust, rubble, cracks, weeds, lamps that are out.

Knows no set: it keeps to what the place says of its own measures.
"""

import math
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.props.land.ground import rock
from filmkit.studio.animatic.props.land.heights import smoothed
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import Color, Mesh, Pattern, Set, Vec

LEFT = (
    "abandoned",
    "derelict",
    "dilapidated",
    "decaying",
    "decayed",
    "crumbling",
    "neglected",
    "run-down",
    "rundown",
    "haunted",
    "post-apocalyptic",
    "postapocalyptic",
    "apocalyptic",
    "ruined",
    "decrepit",
    "ramshackle",
    "bombed",
    "bombed-out",
    "war-torn",
    "destroyed",
    "long forgotten",
    "disused",
    "cobwebs",
    "peeling paint",
    "falling apart",
    "in ruins",
    "urban decay",
    "dystopian ruin",
)
GROWN = (
    "overgrown",
    "overrun by nature",
    "reclaimed by nature",
    "covered in vines",
    "covered in ivy",
    "ivy-covered",
)
DUSTY = ("dusty", "cobwebs", "old and dusty", "grimy")
DIM = (
    "dim light",
    "dim lighting",
    "dim room",
    "dimly",
    "dimly-lit",
    "gloomy",
    "poorly lit",
    "barely lit",
    "shadowy",
    "darkened",
)
DUST: Color = (0.20, 0.175, 0.14)
DULL = 0.62
"""What is left of how light a surface was."""
LAMPS = 0.30
"""What is left of its lamps where nobody looks after them; where it is dim."""
NEVER = (
    "underwater",
    "skies",
    "tabletop",
    "macro",
    "plate",
    "cutting-board",
    "close-background",
    "backdrop",
    "abstract",
)
RUBBLE = f.patterned((0.22, 0.205, 0.185), Pattern.ROCK, 1.4)
PLANK = f.patterned((0.22, 0.16, 0.10), Pattern.PLANKS, 4.0)


def decayed(place: Set, brief: SetBrief) -> Set:
    """The place as long neglect leaves it, or dust, or only few lamps, where words say so."""
    if place.name in NEVER:
        return place
    left, grown = brief.mentions(*LEFT), brief.mentions(*GROWN)
    dusty = brief.mentions(*DUSTY)
    still = place.still
    if left or grown or dusty:
        still = _dulled(still, 0.75 if left else 0.45, 0.85 if left or dusty else 0.4)
        pieces = [_rubble(place, brief)] if left else []
        pieces += [_weeds(place, brief)] if grown or (left and not place.interior) else []
        pieces += [_neglect_inside(place, brief, grown)] if place.interior and (left or grown) else []
        still = merge([still, *pieces]) if pieces else still
    dim = place.interior and (left or brief.mentions(*DIM))
    if not dim:
        return place if still is place.still else replace(place, still=still)
    out = tuple(
        replace(
            lamp, color=_times(lamp.color, 0.0 if left and k % 3 == 1 else LAMPS * (1.4 if left else 1.0))
        )
        for k, lamp in enumerate(place.practicals)
    )
    return replace(place, still=_unlit(still), practicals=out, glow=place.glow * 0.42)


def _times(color: Color, by: float) -> Color:
    return (color[0] * by, color[1] * by, color[2] * by)


def _unlit(mesh: Mesh) -> Mesh:
    """What gives light gives a third of it."""
    return replace(mesh, palette=tuple(replace(m, emission=m.emission * 0.35) for m in mesh.palette))


def _dulled(mesh: Mesh, grey: float, dust: float) -> Mesh:
    """Colours gone and darkened in blotches, dust on what looks up; leaves, water and lamps stay."""
    keep = np.array(
        [m.pattern in (Pattern.FOLIAGE, Pattern.LEAF, Pattern.WATER) or m.emission > 0 for m in mesh.palette]
    )
    touched = np.ones(len(mesh.vertices), np.bool_)
    touched[np.unique(mesh.triangles[keep[mesh.materials]])] = False
    colors = mesh.colors.astype(np.float64)
    mean = colors.mean(1, keepdims=True)
    x, y, z = (mesh.vertices[:, i].astype(np.float64) for i in range(3))
    blotch = 0.5 + 0.5 * np.sin(2.3 * x + 1.7 * np.sin(1.9 * y)) * np.sin(2.1 * z + 1.3 * y)
    dark = (DULL + (1 - DULL) * (1 - grey) + 0.18 * (blotch - 0.5))[:, None]
    worn = (colors * (1 - grey) + mean * np.array((1.06, 0.98, 0.86)) * grey) * dark
    up = (dust * smoothed(0.55, 0.95, mesh.normals[:, 1].astype(np.float64)))[:, None]
    worn = worn * (1 - up * 0.75) + np.array(DUST) * up * 0.75
    dull = tuple(
        m if k else replace(m, reflect=m.reflect * 0.25, gloss=m.gloss * 0.4)
        for m, k in zip(mesh.palette, keep, strict=True)
    )
    painted = np.where(touched[:, None], worn, colors).astype(np.float32)
    return replace(mesh, colors=painted, palette=dull)


def _spots(place: Set, count: int, chance: np.random.Generator, near: float) -> list[tuple[float, float]]:
    """Places on the floor before a wide view, off the middle and off the way people go."""
    (x0, _, z0), (x1, _, z1) = place.room
    (cx, _, cz), (vx, _, vz) = place.marks["center"].position, place.marks["view"].position
    lx, _, lz = place.marks["look"].position
    long = max(math.hypot(lx - vx, lz - vz), 1e-6)
    ax, az = (lx - vx) / long, (lz - vz) / long
    spots: list[tuple[float, float]] = []
    for _ in range(8 * count):
        ahead, aside = float(chance.uniform(-1.5, 12.0)), float(chance.uniform(-6.0, 6.0))
        x, z = cx + ahead * ax - aside * az, cz + ahead * az + aside * ax
        kept = abs(aside) > near or ahead > 2.5
        if place.interior:
            kept = kept and x0 - 0.2 < x < x1 + 0.2 and z0 - 0.3 < z < z1
        if kept and len(spots) < count:
            spots.append((x, z))
    return spots


def _rubble(place: Set, brief: SetBrief) -> Mesh:
    """Heaps of plaster and stone, broken planks, papers."""
    c, chance = Carpenter(), np.random.default_rng(brief.seed + 11)
    y = place.marks["center"].position[1]
    for k, (x, z) in enumerate(_spots(place, 16, chance, 0.9)):
        for j in range(5):
            at = (x + float(chance.normal(0, 0.22)), y, z + float(chance.normal(0, 0.22)))
            c.part(rock((k + j) % 6, 1.0), RUBBLE, at, (0, 1.7 * j, 0), float(chance.uniform(0.06, 0.20)))
        if k % 2:
            c.box((x, y + 0.07, z), (1.3, 0.04, 0.16), PLANK, (0.0, 2.4 * k, 0.1))
    for k, (x, z) in enumerate(_spots(place, 26, chance, 0.5)):
        c.box((x, y + 0.012, z), (0.21, 0.006, 0.29), f.plain((0.42, 0.38, 0.30)), (0, 2.4 * k, 0))
    return c.done()


def _weeds(place: Set, brief: SetBrief) -> Mesh:
    """Tufts of grass and brambles through the ground."""
    c, chance = Carpenter(), np.random.default_rng(brief.seed + 13)
    y = place.marks["center"].position[1]
    for k, (x, z) in enumerate(_spots(place, 70, chance, 0.8)):
        tint = f.plain(((0.10, 0.15, 0.04), (0.20, 0.18, 0.06), (0.07, 0.12, 0.03))[k % 3])
        for j in range(9):
            a, lean = 2.4 * j + k, 0.10 + 0.05 * (j % 3)
            tall = float(chance.uniform(0.25, 0.75))
            foot = (x + 0.05 * math.sin(a), y, z + 0.05 * math.cos(a))
            c.rod(
                foot,
                (x + (0.05 + lean) * math.sin(a), y + tall, z + (0.05 + lean) * math.cos(a)),
                0.012,
                tint,
                3,
            )
        if k % 5 == 0:
            for j in range(6):
                at = (x + 0.3 * math.sin(2.4 * j), y + 0.2 + 0.12 * (j % 3), z + 0.3 * math.cos(2.4 * j))
                c.ball(at, (0.24, 0.18, 0.24), f.FOLIAGE.tinted((0.06, 0.11, 0.03)), 7)
    return c.done()


def _neglect_inside(place: Set, brief: SetBrief, grown: bool) -> Mesh:
    """Cracks and stains on the wall behind, cobwebs or creepers from above, a beam fallen aslant."""
    c, chance = Carpenter(), np.random.default_rng(brief.seed + 17)
    (x0, _, z0), (x1, top, _) = place.room
    cx, floor, cz = place.marks["center"].position
    high, back = min(top + 0.2, 3.6), max(z0 - 0.5, cz - 7.0)
    x0, x1 = max(x0, cx - 4.5), min(x1, cx + 4.5)
    dark = f.plain((0.03, 0.027, 0.024))
    for _ in range(7):
        x, y = float(chance.uniform(x0, x1)), floor + high
        path: list[Vec] = []
        while y > floor + 0.4 and len(path) < 9:
            path.append((x, y, back))
            x, y = x + float(chance.normal(0, 0.22)), y - float(chance.uniform(0.18, 0.42))
        if len(path) > 2:
            c.tube(path, [0.022 * (1 - k / len(path)) + 0.004 for k in range(len(path))], dark, 4)
    c.rod((x0 + 0.4, floor, back + 1.6), (x0 + 2.0, floor + high, back + 0.7), 0.09, f.BEAM, 6)
    leaf = f.FOLIAGE.tinted((0.05, 0.11, 0.03))
    web = f.plain((0.34, 0.33, 0.31))
    for _ in range(22 if grown else 9):
        x, z = float(chance.uniform(x0, x1)), back + float(chance.uniform(0.1, 1.2))
        long = float(chance.uniform(0.5, 2.2 if grown else 1.1))
        if abs(x - cx) < 0.5 and z > cz - 1.5:
            continue
        if grown:
            c.rod((x, floor + high, z), (x + 0.1, floor + high - long, z), 0.012, leaf, 4)
            for j in range(int(long / 0.14)):
                at = (x + 0.08 * math.sin(2.4 * j), floor + high - 0.14 * j, z + 0.06 * math.cos(2.4 * j))
                c.ball(at, (0.09, 0.06, 0.05), leaf, 6)
        else:
            for s in (-1.0, 0.0, 1.0):
                c.rod((x + 0.4 * s, floor + high, z), (x, floor + high - long, z), 0.004, web, 3)
            c.boxes(
                [
                    Block((x, floor + high - long * t, z), (0.7 * (1 - t), 0.005, 0.005))
                    for t in (0.25, 0.5, 0.75)
                ],
                web,
            )
    return c.done()
