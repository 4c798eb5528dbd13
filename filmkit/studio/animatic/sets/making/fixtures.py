"""What many rooms and grounds are fitted with: counters, names, shelves, rails of clothes, seats, tables.

Knows no room and no words. Everything stands on y = 0 where it is told, and faces +z unless it is turned.
"""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making import lettering
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern, Vec

BRIGHT: tuple[Color, ...] = (
    (0.55, 0.05, 0.04), (0.06, 0.20, 0.46), (0.60, 0.42, 0.04), (0.10, 0.34, 0.12), (0.46, 0.12, 0.34),
    (0.62, 0.60, 0.56), (0.05, 0.36, 0.40),
)  # fmt: skip
PALE = f.plain((0.58, 0.58, 0.56), 0.5, 0.2)
LETTERS = f.plain((0.64, 0.62, 0.56), 0.3, 0.1)
SCREEN = Finish((0.02, 0.10, 0.22), Material(0.9, 0.6, emission=1.0))


def stood(c: Carpenter, mesh: Mesh, at: Vec, tall: float, yaw: float = 0.0) -> None:
    """A mesh made so tall, its lowest point on `at`."""
    low, high = (float(value) for value in (mesh.vertices[:, 1].min(), mesh.vertices[:, 1].max()))
    scale = tall / max(high - low, 1e-6)
    c.put(mesh, Spot((at[0], at[1] - low * scale, at[2]), yaw, scale))


def name(c: Carpenter, text: str, at: Vec, tall: float, board: Finish, lit: bool = False) -> None:
    """A board with a name on it, `tall` the height of its letters; the letters give light when it is lit."""
    wide = lettering.width(text) * tall + tall * 1.2
    c.box(at, (wide, tall * 1.8, 0.06), board)
    paint = f.glowing((1.0, 0.90, 0.66), 3.0) if lit else LETTERS
    c.part(lettering.lettering(text, tall), paint, (at[0], at[1] - tall * 0.5, at[2] + 0.05))


def counter(c: Carpenter, at: Vec, long: float, front: Finish, top: Finish, till: bool = True) -> None:
    """A counter along x, a till on its right end."""
    x, y, z = at
    c.box((x, y + 0.48, z), (long, 0.96, 0.6), front, bevel=0.02)
    c.box((x, y + 0.99, z), (long + 0.12, 0.06, 0.74), top, bevel=0.01)
    if till:
        c.box((x + long * 0.36, y + 1.14, z), (0.36, 0.22, 0.34), f.plain((0.05, 0.055, 0.06), 0.5, 0.2))
        c.box((x + long * 0.36, y + 1.34, z - 0.06), (0.30, 0.20, 0.03), SCREEN, (-0.3, 0, 0))


def glass_case(c: Carpenter, at: Vec, long: float, lit: Color = (1.0, 0.9, 0.72)) -> None:
    """A low case of glass on a base of wood, light inside."""
    x, y, z = at
    c.box((x, y + 0.36, z), (long, 0.72, 0.6), f.DARK_OAK)
    c.box((x, y + 0.735, z), (long - 0.06, 0.02, 0.54), f.glowing(lit, 0.7))
    rim = Finish((0.34, 0.40, 0.41), Material(0.98, 0.8, reflect=0.4))
    c.boxes(
        [Block((x, y + 1.06, z + s * 0.29), (long, 0.02, 0.02)) for s in (-1, 1)]
        + [Block((x + s * long / 2, y + 0.89, z), (0.02, 0.34, 0.58)) for s in (-1, 1)],
        rim,
    )


def shelves(
    c: Carpenter, at: Vec, long: float, levels: Sequence[float], things: Sequence[Mesh], tall: float,
    step: float, wood: Finish = f.OAK, yaw: float = 0.0,
) -> None:  # fmt: skip
    """Boards at heights, things of one kind side by side on each, a back board behind."""
    s = Carpenter()
    s.box((0, max(levels) / 2 + 0.3, -0.2), (long, max(levels) + 0.6, 0.03), wood)
    s.boxes([Block((0, y - 0.02, 0), (long, 0.04, 0.4)) for y in levels], wood)
    count = int((long - 0.1) / step)
    for row, y in enumerate(levels):
        for k in range(count):
            x = (k - (count - 1) / 2) * step
            stood(s, things[(k * 2 + row) % len(things)], (x, y, 0.03), tall, 0.25 * math.sin(3.1 * k + row))
    c.put(s.done(), Spot(at, yaw))


@cache
def dress(color: Color, long: float = 0.95) -> Mesh:
    """A garment on its hanger, the hook at the top."""
    c = Carpenter()
    cloth = f.patterned(color, Pattern.FABRIC, 0.6, 0.1, 0.03)
    c.box((0, -long / 2 - 0.05, 0), (0.09, long, 0.38), cloth, bevel=0.03)
    c.boxes([Block((0, -0.08, s * 0.16), (0.08, 0.14, 0.14)) for s in (-1, 1)], cloth)
    c.rod((0, 0.04, 0), (0, -0.06, 0), 0.008, f.IRON, 5)
    return c.done()


def rail(c: Carpenter, at: Vec, long: float, yaw: float = 0.0, seed: int = 0) -> None:
    """A rail of clothes, 1.6 m high."""
    r = Carpenter()
    r.rod((-long / 2, 1.6, 0), (long / 2, 1.6, 0), 0.018, f.BRIGHT_STEEL, 6)
    for s in (-1, 1):
        r.rod((s * long / 2, 0, 0), (s * long / 2, 1.6, 0), 0.018, f.BRIGHT_STEEL, 6)
        r.box((s * long / 2, 0.03, 0), (0.05, 0.06, 0.5), f.IRON)
    chance = np.random.default_rng(seed)
    for k in range(int(long / 0.13)):
        tint = BRIGHT[int(chance.integers(len(BRIGHT)))]
        r.put(
            dress(tint, 0.8 + 0.1 * (k % 3)), Spot((-long / 2 + 0.1 + 0.13 * k, 1.58, 0), 0.15 * math.sin(k))
        )
    c.put(r.done(), Spot(at, yaw))


def seats(
    c: Carpenter, at: Vec, columns: int, rows: int, color: Color, step: tuple[float, float] = (0.6, 0.95)
) -> None:
    """Seats in rows that face -z; the first row is at `at`, the others behind it towards +z."""
    cloth = f.patterned(color, Pattern.FABRIC, 0.8, 0.15, 0.05)
    one = Carpenter()
    one.box((0.0, 0.43, 0.0), (0.47, 0.12, 0.48), cloth, (-0.05, 0.0, 0.0), 0.045)
    one.box((0.0, 0.70, 0.25), (0.48, 0.64, 0.10), cloth, (0.14, 0.0, 0.0), 0.045)
    one.box((0.0, 0.62, 0.315), (0.42, 0.46, 0.03), f.DARK_OAK, (0.14, 0.0, 0.0), 0.01)
    for x in (-step[0] / 2, step[0] / 2):
        one.box((x, 0.31, 0.02), (0.06, 0.62, 0.36), f.IRON, bevel=0.015)
        one.box((x, 0.64, 0.0), (0.075, 0.04, 0.42), f.DARK_OAK, bevel=0.015)
    c.put(
        one.done(),
        *(
            Spot((at[0] + (k - (columns - 1) / 2) * step[0], at[1], at[2] + row * step[1]))
            for row in range(rows)
            for k in range(columns)
        ),
    )


def round_table(c: Carpenter, at: Vec, chair: Mesh, laid: bool = True, radius: float = 0.8) -> None:
    """A round table under a white cloth to the floor, six chairs, flowers and glasses on it."""
    x, y, z = at
    cloth = f.TABLECLOTH if laid else f.OAK
    c.turned(at, [(radius * 1.02, 0.04), (radius, 0.74), (radius, 0.76), (0, 0.76)], cloth, 22)
    for k in range(6):
        a = math.tau * (k + 0.3) / 6
        place = (x + (radius + 0.35) * math.sin(a), y, z + (radius + 0.35) * math.cos(a))
        c.put(chair, Spot(place, a + math.pi))
        if laid:
            plate = (x + radius * 0.72 * math.sin(a), y + 0.765, z + radius * 0.72 * math.cos(a))
            c.turned(plate, [(0.11, 0), (0.12, 0.012), (0, 0.012)], f.CHINA, 12)
    if laid:
        c.turned((x, y + 0.76, z), [(0.05, 0), (0.07, 0.12), (0.04, 0.2)], f.GLASS, 12)
        for k in range(9):
            at_ = (x + 0.10 * math.sin(2.4 * k), y + 1.02 + 0.04 * (k % 3), z + 0.10 * math.cos(2.4 * k))
            c.ball(at_, 0.055, f.plain(((0.62, 0.12, 0.2), (0.66, 0.62, 0.56))[k % 2]), 8)


def long_table(c: Carpenter, at: Vec, long: float, yaw: float = 0.0, wood: Finish = f.OAK) -> None:
    """A table of planks, a bench on each side."""
    t = Carpenter()
    t.box((0, 0.74, 0), (long, 0.06, 0.8), wood)
    t.boxes([Block((0, 0.44, s * 0.72), (long, 0.05, 0.28)) for s in (-1, 1)], wood)
    t.boxes(
        [Block((e * (long / 2 - 0.2), 0.36, 0), (0.08, 0.72, 0.6)) for e in (-1, 1)]
        + [
            Block((e * (long / 2 - 0.2), 0.21, s * 0.72), (0.06, 0.42, 0.24))
            for e in (-1, 1)
            for s in (-1, 1)
        ],
        wood,
    )
    c.put(t.done(), Spot(at, yaw))


def bunk(c: Carpenter, at: Vec, yaw: float = 0.0, color: Color = (0.08, 0.18, 0.34)) -> None:
    """Two beds one over the other, a ladder at their side."""
    b = Carpenter()
    wood = f.PALE_BOARDS
    b.boxes([Block((x, 0.95, z), (0.07, 1.9, 0.07)) for x in (-0.45, 0.45) for z in (-0.97, 0.97)], wood)
    for y in (0.42, 1.45):
        b.box((0, y, 0), (0.96, 0.12, 2.0), wood)
        b.box((0, y + 0.12, 0), (0.86, 0.14, 1.9), f.LINEN, bevel=0.04)
        b.box((0, y + 0.17, 0.3), (0.90, 0.10, 1.3), f.patterned(color, Pattern.FABRIC, 0.8), bevel=0.04)
        b.box((0, y + 0.24, -0.72), (0.6, 0.12, 0.34), f.TABLECLOTH, bevel=0.05)
    b.box((0.47, 1.72, 0.2), (0.03, 0.12, 1.3), wood)
    b.boxes([Block((0.49, 0.3 + 0.28 * k, 0.75), (0.04, 0.04, 0.36)) for k in range(6)], wood)
    b.boxes([Block((0.49, 0.9, 0.75 + s * 0.18), (0.05, 1.8, 0.04)) for s in (-1, 1)], wood)
    c.put(b.done(), Spot(at, yaw))


def lockers(c: Carpenter, at: Vec, count: int, color: Color, yaw: float = 0.0) -> None:
    """Narrow steel doors side by side, slits and a handle in each."""
    k_ = Carpenter()
    steel = f.plain(color, 0.6, 0.3)
    dark = f.plain((0.02, 0.022, 0.025))
    for k in range(count):
        x = (k - (count - 1) / 2) * 0.4
        k_.box((x, 1.0, 0), (0.385, 1.9, 0.45), steel, bevel=0.012)
        k_.boxes([Block((x, 1.62 + 0.06 * j, 0.228), (0.2, 0.02, 0.01)) for j in range(4)], dark)
        k_.box((x + 0.13, 1.0, 0.24), (0.03, 0.14, 0.03), f.BRIGHT_STEEL)
    c.put(k_.done(), Spot(at, yaw))


def cage(c: Carpenter, at: Vec, size: Vec, yaw: float = 0.0) -> None:
    """A box of bars open to be seen into, from its foot's middle."""
    g = Carpenter()
    w, h, d = size
    g.box((0, 0.03, 0), (w, 0.06, d), f.STEEL)
    g.boxes(
        [Block((0, h, 0), (w, 0.03, d)), Block((0, h / 2, -d / 2), (w, h, 0.02))], f.plain((0.2, 0.2, 0.2))
    )
    count = max(4, int(w / 0.09))
    g.boxes(
        [Block((-w / 2 + w * k / count, h / 2, d / 2), (0.012, h, 0.012)) for k in range(count + 1)]
        + [Block((0, h * y, d / 2), (w, 0.014, 0.014)) for y in (0.33, 0.66)],
        f.BRIGHT_STEEL,
    )
    c.put(g.done(), Spot(at, yaw))


def crates(c: Carpenter, spots: Sequence[tuple[float, float, float]]) -> None:
    """Wooden crates by x, z and size, each with its slats."""
    for x, z, size in spots:
        c.box((x, size / 2, z), (size, size, size), f.PALE_BOARDS, (0, 0.3 * math.sin(9 * x + z), 0), 0.01)


def monitor(
    c: Carpenter, at: Vec, wide: float = 0.5, tint: Color = (0.10, 0.42, 0.85), yaw: float = 0.0
) -> None:
    """A screen that is on, on its foot."""
    m = Carpenter()
    m.box((0, 0.30, 0), (wide, wide * 0.6, 0.04), f.plain((0.03, 0.032, 0.035)))
    m.box((0, 0.30, 0.022), (wide * 0.92, wide * 0.52, 0.004), f.glowing(tint, 1.3))
    m.box((0, 0.06, 0), (0.06, 0.14, 0.05), f.IRON)
    m.box((0, 0.01, 0), (0.22, 0.02, 0.16), f.IRON)
    c.put(m.done(), Spot(at, yaw))
