"""Fronts of houses by kind: town house, tower, back wall, cottage, false front, house with a garden.

Knows no street. Each is a width wide, has its foot on the origin's middle and faces +z.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.buildings import hangings, street
from filmkit.studio.animatic.props.buildings.walls import Opening, awning, pierced, window_bars
from filmkit.studio.animatic.props.land import gardens
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

GROUND = 3.4
"""Height of a ground floor with a shop."""
TONES: tuple[Color, ...] = (
    (0.25, 0.22, 0.19), (0.34, 0.27, 0.18), (0.24, 0.225, 0.215), (0.33, 0.22, 0.15), (0.27, 0.25, 0.23),
)  # fmt: skip
CLOTHS: tuple[Color, ...] = ((0.04, 0.09, 0.07), (0.22, 0.03, 0.03), (0.05, 0.07, 0.14), (0.30, 0.20, 0.06))
SIGNS: tuple[Color, ...] = ((1.0, 0.14, 0.36), (0.16, 0.66, 1.0), (1.0, 0.60, 0.16), (0.30, 1.0, 0.55))
NAMES = ("BAKERY", "BOOKS", "CAFE", "TOBACCO", "FLOWERS", "HOTEL", "MUSIC", "SHOES")


def town_house(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A door between two windows, every second one a shop with its name; floors above."""
    c, tone = Carpenter(), TONES[(number * 2 + seed) % 5]
    floors = 3 + (number * 3 + seed) % 3
    upper = street.house_front(
        wide, floors, seed + number, night, tone, balconies=number % 3 == 0, door=False
    )
    c.put(upper, Spot((0, GROUND, 0)))
    panes = [Opening(s * wide * 0.29, wide * 0.24, 0.75, 2.75) for s in (-1, 1)]
    c.boxes(pierced(-wide / 2, wide / 2, 0.0, GROUND, panes, 0.4), f.STONE.tinted(tone))
    for pane in panes:
        c.boxes(window_bars(pane, 3, 1), f.DARK)
        if number % 2 == 0:
            shop(c, pane, night, number)
        else:
            dark = Finish((0.02, 0.024, 0.03), f.GLASS.material)
            c.box((pane.x, 1.75, -0.34), (pane.width, 2.0, 0.05), dark)
    if number % 2 == 0:
        c.box((0, 3.08, 0.10), (wide * 0.30, 0.5, 0.12), f.DARK)
        name = lettering.lettering(NAMES[(number // 2 + seed) % len(NAMES)], 0.27)
        c.part(name, f.glowing((1.0, 0.78, 0.45), 3.5 if night else 0.5), (0, 2.95, 0.17))
    door = Carpenter()
    street.front_door(door, 0.0, 2.45)
    c.put(door.done(), Spot((0, 0.12, 0)))
    c.box((0, GROUND - 0.1, 0.06), (wide, 0.2, 0.2), f.TRIM)
    return c.done()


def from_afar(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A house far down a street: its windows are painted on."""
    c, low = Carpenter(), wide < 10.0
    r, g, b = TONES[(number * 2 + seed) % 5]
    tall = 3.0 if low else 3.4 + 2.9 * (3 + (number * 3 + seed) % 3)
    pane = Material(0.1, 0.04, 0.8 if night else 0.0, Pattern.FACADE, 0.42)
    c.box(
        (0, tall / 2, -3.0),
        (wide - (0.8 if low else 0.0), tall, 6.0),
        Finish((r * 1.1, g * 1.1, b * 1.1), pane),
    )
    half, rise = wide / 2, 2.6 if low else 2.2
    roof = f.patterned((0.28, 0.10, 0.06), Pattern.TILES, 4.0) if low else f.SLATE_ROOF
    c.sheet(
        [(-half, tall, 0.2), (half, tall, 0.2), (half, tall + rise, -2.6), (-half, tall + rise, -2.6)], roof
    )
    c.box((0, GROUND - 0.1 if not low else tall - 0.1, 0.06), (wide, 0.2, 0.2), f.TRIM)
    if not low:
        c.box(
            (0, 1.5, 0.05),
            (wide * 0.7, 2.2, 0.08),
            f.glowing(f.LAMPLIGHT, 0.8) if night and number % 2 == 0 else f.DARK,
        )
    return c.done()


def shop(c: Carpenter, pane: Opening, night: bool, number: int) -> None:
    """A shallow room behind a window: shelves of goods against a warm wall, an awning over it."""
    warm = Finish((0.30, 0.17, 0.085), Material(0.2, 0.05, emission=0.9 if night else 0.0))
    low, wide = pane.bottom, pane.width
    c.box((pane.x, 1.75, -1.6), (wide, 2.2, 0.05), warm)
    sides = [Block((pane.x + s * wide / 2, 1.75, -1.0), (0.05, 2.2, 1.2)) for s in (-1, 1)]
    c.boxes(sides, f.PLASTER.tinted((0.34, 0.22, 0.13)))
    c.boxes([Block((pane.x, y, -1.0), (wide, 0.05, 1.2)) for y in (low - 0.05, 2.8)], f.OAK)
    chance = np.random.default_rng(number)
    goods: tuple[Color, ...] = ((0.30, 0.10, 0.05), (0.42, 0.34, 0.22), (0.10, 0.16, 0.17))
    rows: list[list[Block]] = [[], [], []]
    for y in (1.30, 1.85, 2.40):
        c.box((pane.x, y, -1.42), (wide * 0.96, 0.03, 0.30), f.DARK_OAK)
        for k in range(9):
            high = float(chance.uniform(0.12, 0.34))
            at = (pane.x + wide * 0.92 * ((k + 0.5) / 9 - 0.5), y + high / 2, -1.40)
            rows[k % 3].append(Block(at, (wide * 0.07, high, 0.16)))
    for k in range(4):
        high = float(chance.uniform(0.25, 0.6))
        at = (pane.x + wide * (k - 1.5) * 0.22, low + high / 2, -0.7)
        rows[(k + 1) % 3].append(Block(at, (0.24, high, 0.24)))
    for blocks, tint in zip(rows, goods, strict=True):
        c.boxes(blocks, f.plain(tint))
    if night:
        c.ball((pane.x, 2.45, -0.9), 0.10, f.glowing(f.TUNGSTEN, 6.0), 12)
    cloth = f.AWNING.tinted(CLOTHS[number % 4])
    r, g, b = CLOTHS[number % 4]
    awning(c, Opening(pane.x, wide, 0, 0), 3.3, 0.9, cloth, cloth.tinted((r * 1.5, g * 1.4, b * 1.4)))


def tower(wide: float, number: int, seed: int, night: bool, neon: bool = False, left: bool = False) -> Mesh:
    """A modern block: lit shops of glass under a canopy, storeys far up, signs where it is gaudy; dark but
    for some signs where everybody has `left`."""
    c, chance = Carpenter(), np.random.default_rng(seed + 31 * number)
    tall = float(chance.uniform(12, 34)) if not neon else float(chance.uniform(11, 22))
    tone = float(chance.uniform(0.7, 1.3))
    wall: Color = ((0.20 * tone, 0.205 * tone, 0.215 * tone), (0.26 * tone, 0.20 * tone, 0.16 * tone))[
        number % 2
    ]
    lit = night and not left
    body = Material(0.5, 0.25, 0.75 if lit else 0.0, Pattern.FACADE, (0.62, 0.42, 0.36)[number % 3])
    c.box((0, 4.4 + tall / 2, -7.0), (wide - 0.3, tall, 14.0), Finish(wall, body))
    c.box((0, 4.4 + tall + 0.4, -7.0), (wide, 0.8, 14.4), f.STONE.tinted((0.18, 0.18, 0.18)))
    inside = f.glowing((1.0, 0.80, 0.52), 0.85) if lit else f.plain((0.10, 0.11, 0.12), 0.9, 0.5)
    c.box((0, 2.1, -0.9), (wide - 0.5, 4.0, 0.1), inside)
    neon = neon and not (left and number % 3 == 1)
    step = wide / round(wide / 1.9)
    count = round(wide / step)
    bars = [Block((-wide / 2 + step * k, 2.1, -0.3), (0.14, 4.2, 0.3)) for k in range(count + 1)]
    c.boxes([*bars, Block((0, 0.3, -0.3), (wide, 0.6, 0.25))], f.plain((0.05, 0.052, 0.056), 0.6, 0.3))
    _displays(c, chance, [-wide / 2 + step * (k + 0.5) for k in range(count)], step)
    c.box((0, 4.2, 0.35), (wide, 0.5, 1.5), f.plain((0.07, 0.072, 0.078), 0.6, 0.3))
    hue = SIGNS[(number + seed) % 4]
    name = lettering.lettering(NAMES[(number + seed) % len(NAMES)], 0.34)
    c.part(name, f.glowing(hue if neon else (1.0, 0.92, 0.80), 4.5 if night else 0.7), (0, 4.03, 1.12))
    for k in range(3 if neon else 0):
        x, y = (-0.36 + 0.36 * k) * wide, float(chance.uniform(7.0, 12.5))
        c.put(
            hangings.sign(seed + 7 * number + k, SIGNS[(number + k) % 4], night, 3.2),
            Spot((x, y, 0.1), math.pi / 2, 1.5),
        )
    if neon:
        tint = SIGNS[(number + 1) % 4]
        c.box((0, 9.5, 0.12), (wide * 0.55, 3.6, 0.2), f.plain((0.02, 0.02, 0.025)))
        for k in range(5):
            long = wide * 0.5 * float(chance.uniform(0.35, 1.0))
            c.box(
                (0, 8.2 + 0.65 * k, 0.24),
                (long, 0.34, 0.05),
                f.glowing(tint if k % 2 else hue, 3.2 if night else 0.8),
            )
    return c.done()


def _displays(c: Carpenter, chance: np.random.Generator, bays: Sequence[float], step: float) -> None:
    """What large panes show: dressed figures, shelves of small goods, a picture over boxes."""
    tints: tuple[Color, ...] = ((0.42, 0.30, 0.18), (0.10, 0.16, 0.24), (0.34, 0.08, 0.07))
    rows: list[list[Block]] = [[], [], []]
    for k, x in enumerate(bays):
        if k % 3 == 0:
            for dx in (-0.24, 0.24):
                dress = [(0.20, 0), (0.15, 0.62), (0.19, 0.95), (0.10, 1.12), (0.045, 1.16), (0, 1.2)]
                c.turned((x + dx * step, 0.75, -0.60), dress, f.LINEN.tinted(tints[(k + (dx > 0)) % 3]), 12)
                c.ball((x + dx * step, 2.04, -0.60), (0.09, 0.12, 0.09), f.plain((0.46, 0.40, 0.34)), 10)
        elif k % 3 == 1:
            for y in (0.95, 1.55, 2.15):
                c.box((x, y, -0.62), (step * 0.86, 0.04, 0.3), f.OAK)
                for j in range(6):
                    high = float(chance.uniform(0.14, 0.40))
                    at = (x + step * 0.8 * ((j + 0.5) / 6 - 0.5), y + high / 2, -0.60)
                    rows[j % 3].append(Block(at, (step * 0.09, high, 0.16)))
        else:
            c.box((x, 2.1, -0.70), (step * 0.66, 1.5, 0.04), f.plain((0.56, 0.53, 0.46)))
            c.box((x, 2.1, -0.67), (step * 0.58, 1.38, 0.04), f.plain(tints[k % 3]))
            rows[k % 3] += [Block((x + d, 0.85, -0.55), (0.34, 0.5, 0.3)) for d in (-0.4, 0.0, 0.4)]
    for blocks, tint in zip(rows, tints, strict=True):
        c.boxes(blocks, f.plain(tint))


def back_wall(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """The back of a house of brick: a steel door, barred windows, a fire escape, pipes."""
    c, chance = Carpenter(), np.random.default_rng(seed + number)
    tone = float(chance.uniform(0.75, 1.15))
    brick = f.patterned((0.235 * tone, 0.105 * tone, 0.075 * tone), Pattern.STONE, 7.0, 0.2, 0.06)
    tall, half = 11.5 + 2.4 * (number % 3), wide / 2
    xs = [-0.32 * wide, 0.30 * wide]
    holes = [[Opening(x, 1.05, y, y + 1.6) for x in xs] for y in (4.1, 7.1, 10.1)]
    low = 0.0
    for row in holes:
        top = row[0].top + 0.6
        c.boxes(pierced(-half, half, low, min(top, tall), row, 0.35), brick)
        low = top
        for hole in row:
            lit = night and chance.random() < 0.35
            glow = f.glowing((1.0, 0.60, 0.26), 0.8) if lit else Finish((0.02, 0.025, 0.03), f.GLASS.material)
            c.box((hole.x, hole.bottom + 0.8, -0.22), (1.05, 1.6, 0.05), glow)
            c.boxes(window_bars(hole, 2, 2), f.DARK)
            c.box((hole.x, hole.bottom - 0.05, 0.05), (1.3, 0.12, 0.3), f.TRIM)
    c.boxes([Block((0, (low + tall) / 2, -0.18), (wide, max(tall - low, 0.1), 0.35))], brick)
    door: tuple[Color, ...] = ((0.10, 0.15, 0.14), (0.20, 0.07, 0.05), (0.09, 0.09, 0.10))
    c.box((0.06 * wide, 1.1, 0.03), (1.05, 2.2, 0.06), f.plain(door[number % 3], 0.4, 0.2))
    c.box((0.06 * wide, 2.32, 0.12), (1.4, 0.10, 0.35), f.IRON)
    for x in (-0.44 * wide, 0.46 * wide):
        c.rod((x, 0.0, 0.12), (x, tall, 0.12), 0.07, f.IRON, 8)
    if number % 2 == 0:
        _fire_escape(c, xs[0], tall)
    return c.done()


def _fire_escape(c: Carpenter, x: float, tall: float) -> None:
    """Iron landings before windows, stairs from one to the next."""
    iron = f.plain((0.035, 0.033, 0.033), 0.4, 0.2)
    levels = [y for y in (3.9, 6.9, 9.9) if y < tall - 1.0]
    blocks = []
    for y in levels:
        blocks += [Block((x, y, 0.55), (2.6, 0.06, 1.1)), Block((x, y + 0.95, 1.08), (2.6, 0.05, 0.05))]
        blocks += [Block((x + 2.6 * (k / 10 - 0.5), y + 0.48, 1.08), (0.03, 0.95, 0.03)) for k in range(11)]
        blocks += [Block((x + s * 1.3, y + 0.95, 0.55), (0.05, 0.05, 1.1)) for s in (-1, 1)]
    c.boxes(blocks, iron)
    for y, top in pairwise(levels):
        for z in (0.45, 0.95):
            c.rod((x - 1.1, y, z), (x + 1.0, top, z), 0.035, iron, 5)
        c.boxes(
            [
                Block((x - 1.1 + 2.1 * t, y + (top - y) * t, 0.7), (0.22, 0.03, 0.5))
                for t in np.linspace(0.05, 0.95, 11)
            ],
            iron,
        )
    c.rod((x + 1.0, 1.9, 0.9), (x + 1.0, levels[0], 0.9), 0.025, iron, 5)
    c.rod((x + 1.0, 1.9, 0.5), (x + 1.0, levels[0], 0.5), 0.025, iron, 5)
    c.boxes([Block((x + 1.0, 2.0 + 0.32 * k, 0.7), (0.03, 0.03, 0.4)) for k in range(6)], iron)


def cottage(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A low house of rubble or plaster under a steep roof, flowers before it."""
    c, tones = Carpenter(), ((0.52, 0.48, 0.40), (0.36, 0.30, 0.22), (0.58, 0.54, 0.47), (0.46, 0.36, 0.26))
    tone = tones[(number + seed) % 4]
    wall = f.patterned(
        tone, Pattern.STONE if number % 2 else Pattern.PLASTER, 3.0 if number % 2 else 1.2, 0.1, 0.04
    )
    w, tall, deep = wide - 0.8, 2.7 + 0.25 * (number % 2), 6.0
    holes = [Opening(s * w * 0.30, 0.95, 0.9, 2.05) for s in (-1, 1)]
    c.boxes(pierced(-w / 2, w / 2, 0, tall, holes, 0.4), wall)
    c.boxes([Block((s * w / 2, tall / 2, -deep / 2), (0.3, tall, deep)) for s in (-1, 1)], wall)
    thatch = f.patterned((0.30, 0.22, 0.11), Pattern.GRASS, 3.0, 0.1, 0.03)
    roof = thatch if number % 3 == 0 else f.patterned((0.28, 0.10, 0.06), Pattern.TILES, 4.0, 0.3, 0.1)
    rise = 2.7
    c.sheet(
        [
            (-w / 2 - 0.4, tall - 0.3, 0.5),
            (w / 2 + 0.4, tall - 0.3, 0.5),
            (w / 2 + 0.4, tall + rise, -deep / 2),
            (-w / 2 - 0.4, tall + rise, -deep / 2),
        ],
        roof,
        (8, 6),
    )
    gable = primitives.extruded([(-deep / 2, 0), (deep / 2, 0), (0, rise)], 0.3)
    for s in (-1, 1):
        c.part(gable, wall, (s * w / 2, tall, -deep / 2), (0, math.pi / 2, 0))
    c.box(
        (w * 0.33, tall + rise * 0.9, -deep / 2),
        (0.7, 1.9, 0.7),
        f.patterned((0.26, 0.12, 0.085), Pattern.STONE, 8.0),
    )
    for hole in holes:
        glow = f.glowing((1.0, 0.62, 0.27), 1.1) if night else Finish((0.02, 0.025, 0.03), f.GLASS.material)
        c.box((hole.x, 1.48, -0.2), (0.95, 1.15, 0.05), glow)
        c.boxes(window_bars(hole, 2, 2), f.plain((0.62, 0.60, 0.55)))
        paint = f.plain(((0.05, 0.14, 0.20), (0.08, 0.16, 0.08), (0.24, 0.06, 0.04))[number % 3])
        c.boxes([Block((hole.x + s * 0.72, 1.48, 0.03), (0.44, 1.15, 0.05)) for s in (-1, 1)], paint)
        bloom = gardens.flower_bed(0.3, seed + number, ((0.62, 0.06, 0.09), (0.66, 0.60, 0.16)))
        c.put(bloom, Spot((hole.x, 0.55, 0.22), 0.0, 0.9))
    door = Carpenter()
    street.front_door(door, 0.0, 2.1)
    c.put(door.done(), Spot((0, 0, 0)))
    return c.done()


def false_front(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A house of boards behind a front too high for it: a porch on posts, a name, swing doors."""
    c = Carpenter()
    tones: tuple[Color, ...] = (
        (0.28, 0.19, 0.115),
        (0.34, 0.27, 0.19),
        (0.22, 0.13, 0.085),
        (0.30, 0.12, 0.085),
    )
    boards = f.patterned(tones[(number + seed) % 4], Pattern.PLANKS, 4.0, 0.15, 0.05)
    w, tall = wide - 0.5, 5.4 + 1.1 * (number % 3)
    holes = [Opening(s * w * 0.32, 1.1, 1.0, 2.5) for s in (-1, 1)]
    c.boxes(pierced(-w / 2, w / 2, 0.3, 3.2, holes, 0.25), boards)
    top = [Opening(x, 0.9, 3.75, 4.95) for x in (-w * 0.3, 0.0, w * 0.3)] if tall > 6 else []
    c.boxes(pierced(-w / 2, w / 2, 3.2, tall, top, 0.25), boards)
    c.box((0, tall + 0.12, 0.02), (w * 1.02, 0.24, 0.45), f.BEAM)
    c.box((0, 2.2, -4.0), (w, 4.2, 7.6), boards.tinted((0.16, 0.11, 0.075)))
    dark = f.glowing((1.0, 0.60, 0.25), 0.9) if night else Finish((0.025, 0.022, 0.02), f.GLASS.material)
    for hole in (*holes, *top):
        c.box((hole.x, (hole.bottom + hole.top) / 2, -0.16), (hole.width, hole.top - hole.bottom, 0.05), dark)
        c.boxes(window_bars(hole, 2, 2), f.BEAM)
    c.box((0, 1.4, 0.0), (1.3, 2.2, 0.05), f.plain((0.03, 0.022, 0.016)))
    if number % 2 == 0:
        c.boxes([Block((s * 0.33, 1.35, 0.06), (0.6, 1.0, 0.04)) for s in (-1, 1)], f.OAK)
    c.box((0, 0.15, 1.0), (w, 0.3, 2.2), f.PALE_BOARDS.tinted((0.28, 0.20, 0.125)))
    posts = [Block((x, 1.65, 1.95), (0.14, 2.8, 0.14)) for x in np.linspace(-w / 2 + 0.2, w / 2 - 0.2, 4)]
    c.boxes([*posts, Block((0, 1.05, 1.95), (w * 0.45, 0.08, 0.08))], f.BEAM)
    c.sheet(
        [(-w / 2, 2.95, 2.3), (w / 2, 2.95, 2.3), (w / 2, 3.45, 0.1), (-w / 2, 3.45, 0.1)], boards, (6, 3)
    )
    name = ("SALOON", "BANK", "HOTEL", "SHERIFF", "STORE", "LIVERY")[(number + seed) % 6]
    c.box(
        (0, tall - 0.75, 0.10), (min(w * 0.8, 0.34 * len(name) + 1.2), 0.9, 0.08), f.plain((0.44, 0.36, 0.22))
    )
    c.part(lettering.lettering(name, 0.5), f.plain((0.05, 0.03, 0.02)), (0, tall - 1.0, 0.16))
    if number % 3 == 1:
        c.turned((w * 0.3, 0.3, 1.2), [(0.3, 0), (0.36, 0.4), (0.30, 0.85), (0, 0.85)], f.DARK_OAK, 14)
    return c.done()


def garden_house(wide: float, number: int, seed: int, night: bool) -> Mesh:
    """A detached house with a porch and a garage behind its lawn, a drive to the road, a letter box."""
    c = Carpenter()
    tones: tuple[Color, ...] = (
        (0.52, 0.50, 0.46),
        (0.30, 0.36, 0.40),
        (0.46, 0.38, 0.26),
        (0.36, 0.40, 0.32),
    )
    wall = f.patterned(tones[(number + seed) % 4], Pattern.PLANKS, 3.5, 0.2, 0.06)
    white = f.plain((0.64, 0.63, 0.60), 0.4, 0.15)
    roof = f.SLATE_ROOF.tinted(((0.09, 0.08, 0.08), (0.15, 0.075, 0.055))[number % 2])
    z, x0 = -5.0, -1.6
    holes = [Opening(x0 + s * 2.3, 1.5, 0.9, 2.3) for s in (-1, 1)]
    for p, size in pierced(x0 - 4, x0 + 4, 0, 2.9, holes, 0.25):
        c.box((p[0], p[1], p[2] + z), size, wall)
    upper = [Opening(x0 + k, 1.1, 3.6, 4.9) for k in (-2.4, 0.0, 2.4)]
    for p, size in pierced(x0 - 4, x0 + 4, 2.9, 5.5, upper, 0.25):
        c.box((p[0], p[1], p[2] + z), size, wall)
    c.box((x0, 2.75, z - 4.0), (7.9, 5.5, 7.4), wall)
    glow = f.glowing((1.0, 0.66, 0.32), 1.2) if night else Finish((0.03, 0.04, 0.05), f.GLASS.material)
    for hole in (*holes, *upper):
        c.box(
            (hole.x, (hole.bottom + hole.top) / 2, z - 0.1), (hole.width, hole.top - hole.bottom, 0.05), glow
        )
        for p, size in window_bars(hole, 2, 2, 0.06, -0.05):
            c.box((p[0], p[1], p[2] + z), size, white)
    c.part(primitives.extruded([(-4.5, 0), (4.5, 0), (0, 3.0)], 8.6), roof, (x0, 5.4, z - 3.6))
    c.part(primitives.extruded([(-4.0, 0), (4.0, 0), (0, 2.66)], 0.2), wall, (x0, 5.4, z + 0.8))
    c.box((x0, 0.15, z + 1.0), (4.2, 0.3, 2.0), f.STONE)
    c.boxes([Block((x0 + s * 1.9, 1.5, z + 1.8), (0.16, 2.4, 0.16)) for s in (-1, 1)], white)
    c.box((x0, 2.78, z + 1.0), (4.6, 0.2, 2.3), roof)
    c.box((x0, 1.3, z + 0.03), (1.05, 2.1, 0.06), f.plain((0.24, 0.04, 0.035), 0.6, 0.3))
    c.box((x0 + 6.3, 1.45, z - 3.0), (4.4, 2.9, 6.0), wall)
    c.box((x0 + 6.3, 1.15, z + 0.03), (3.4, 2.3, 0.06), white)
    c.boxes(
        [Block((x0 + 6.3, 0.3 + 0.5 * k, z + 0.07), (3.4, 0.04, 0.02)) for k in range(5)],
        f.plain((0.4, 0.4, 0.38)),
    )
    c.part(primitives.extruded([(-2.5, 0), (2.5, 0), (0, 1.5)], 6.6), roof, (x0 + 6.3, 2.85, z - 3.0))
    lawn = f.patterned((0.115, 0.175, 0.045), Pattern.GRASS, 0.8, 0.1, 0.03)
    c.floor((-wide / 2, 0.02, z - 12), (wide / 2, 0.02, 0), lawn, (6, 6))
    drive = f.patterned((0.30, 0.29, 0.275), Pattern.PLASTER, 1.0)
    c.boxes(
        [Block((x0 + 6.3, 0.02, z / 2), (3.6, 0.05, -z)), Block((x0, 0.02, z / 2 + 1), (1.2, 0.05, -z - 2))],
        drive,
    )
    c.put(gardens.hedge(2.6, seed + number, 0.7), Spot((x0 - 2.9, 0, z + 0.7)), Spot((x0 + 2.9, 0, z + 0.7)))
    c.rod((x0 + 4.0, 0, -0.5), (x0 + 4.0, 1.05, -0.5), 0.05, f.BEAM, 6)
    c.box((x0 + 4.0, 1.15, -0.4), (0.22, 0.24, 0.5), f.plain((0.08, 0.12, 0.22), 0.6, 0.3), bevel=0.05)
    return c.done()
