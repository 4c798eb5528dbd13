"""Pictures of nothing but colour that moves: a liquid, ink in water, rays and lines in a mirror, rings and
drifting sparks.

Knows no thing and no light: all of it shines by itself, on a sheet that fills the picture behind whoever
is there.
"""

import math
from collections.abc import Callable, Iterable, Iterator

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Finish
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.world import F32, Color, Discs, Mark, Material, Mesh, Particles, Set

MARKS = {
    "center": Mark((0.0, 0.0, 0.0)),
    "left": Mark((-0.5, 0.0, 0.0), 0.5),
    "right": Mark((0.5, 0.0, 0.0), -0.5),
    "work": Mark((0.0, 0.0, 0.0)),
    "view": Mark((0.0, 0.0, 2.2), 0.0, 1.5),
    "look": Mark((0.0, 0.0, -1.5), 0.0, 1.5),
}
HUES: dict[str, Color] = {
    "red": (0.70, 0.03, 0.03), "orange": (0.85, 0.24, 0.02), "yellow": (0.85, 0.62, 0.05),
    "gold": (0.75, 0.45, 0.08), "golden": (0.75, 0.45, 0.08), "green": (0.05, 0.50, 0.10),
    "turquoise": (0.02, 0.50, 0.48), "teal": (0.02, 0.32, 0.34), "cyan": (0.03, 0.55, 0.70),
    "blue": (0.02, 0.10, 0.62), "purple": (0.28, 0.03, 0.55), "violet": (0.36, 0.08, 0.65),
    "pink": (0.80, 0.14, 0.38), "magenta": (0.70, 0.02, 0.42), "white": (0.80, 0.80, 0.80),
    "black": (0.010, 0.010, 0.012), "grey": (0.20, 0.20, 0.21), "gray": (0.20, 0.20, 0.21),
    "silver": (0.45, 0.46, 0.48),
}  # fmt: skip
MANY: tuple[Color, ...] = tuple(HUES[name] for name in ("pink", "orange", "turquoise", "blue", "violet"))
"""The colours of what is called colourful, and of what no colour is named for."""
DARK: Color = (0.010, 0.011, 0.016)
WIDE, TALL, BEHIND = 12.0, 6.8, -1.5
"""The sheet, metres, and where it stands."""
COLUMNS, ROWS = 200, 112
SPARKS = 420
LINES = ("line", "stripe", "stripes", "ray", "laser", "mirror image", "kaleidoscope", "geometric")
RINGS = ("fractal", "circle", "ring", "tunnel", "spiral", "mandala", "vortex")
POINTS = ("particle", "particles", "bokeh", "dots", "sparkle", "glitter", "dust", "sparks")
INK = ("ink", "dye", "drop in water", "paint in water")
WATER: Color = (0.34, 0.50, 0.58)
PLUMES = 5
Seen = Callable[[F64, F64, float], F64]
"""From right and up, in metres from the middle, and seconds, to how far round the colours it is."""
Over = Callable[[F64, F64, float], Iterable[tuple[Color, F64]]]
"""From the same to colours that lie over it, each with its share at each point."""


def abstract(brief: SetBrief) -> Set:
    """The kind that the words name: ink, lines, rings, sparks; else a liquid."""
    hues = tuple(HUES[word] for word in HUES if brief.mentions(word)) or MANY
    if brief.mentions(*INK):
        hues = tuple(hue for hue in hues if hue != HUES["white"]) or MANY
    elif len(hues) == 1:
        hues = (hues[0], _toned(hues[0], 0.35), _toned(hues[0], 1.5))
    air: tuple[Particles, ...] = ()
    moving: Callable[[float], Mesh]
    if brief.mentions(*POINTS):
        air, moving = (_sparks(brief, hues),), _sheet(_liquid, (DARK, _toned(hues[0], 0.22)))
    elif brief.mentions(*INK):
        moving = _sheet(_clear, (WATER,), over=lambda x, y, t: _ink(x, y, t, hues))
    elif brief.mentions(*LINES):
        moving = _sheet(_lines, hues, edges=True)
    else:
        moving = _sheet(_rings if brief.mentions(*RINGS) else _liquid, hues)
    c = Carpenter()
    dark = Finish(DARK, Material(0.0, 0.0))
    c.turned((0, -0.5, 0), [(9.0, 0), (9.0, 8.0)], dark, 24)
    c.turned((0, -0.5, 0), [(9.0, 8.0), (9.0, 0)], dark, 24)
    c.floor((-6.0, 0.0, BEHIND), (6.0, 0.0, 6.0), Finish(DARK, Material(0.6, 0.3)), (4, 4))
    return Set(
        "abstract",
        c.done(),
        MARKS,
        interior=True,
        room=((-3.0, 0.3, -0.9), (3.0, 2.7, 5.4)),
        moving=(moving,),
        air=air,
    )


def _toned(color: Color, k: float) -> Color:
    return (color[0] * k, color[1] * k, color[2] * k)


def _sheet(
    seen: Seen, hues: tuple[Color, ...], edges: bool = False, over: Over | None = None
) -> Callable[[float], Mesh]:
    """A sheet whose points go round the colours as they are `seen`; with `edges` each colour is a band of
    light on the dark. What is `over` it hides as much of it as its share."""
    along = np.linspace(-WIDE / 2, WIDE / 2, COLUMNS + 1)
    up = np.linspace(-TALL / 2, TALL / 2, ROWS + 1)
    x, y = np.tile(along, ROWS + 1), np.repeat(up, COLUMNS + 1)
    part = part_of(
        np.stack([x, 1.5 + y, np.full_like(x, BEHIND)], 1),
        np.tile((0.0, 0.0, 1.0), (len(x), 1)),
        grid_triangles(ROWS, COLUMNS),
    )
    shine = Material(0.0, 0.0, 1.0)

    def at(seconds: float) -> Mesh:
        round_ = seen(x, y, seconds)
        color = _mixed(hues, round_)
        if edges:
            bright = np.clip(1.6 * np.cos(math.tau * len(hues) * round_) - 0.5, 0.0, 1.0)[:, None]
            color = np.asarray(color * bright + np.asarray(DARK) * (1 - bright), np.float32)
        for hue, share in over(x, y, seconds) if over is not None else ():
            color = np.asarray(color * (1 - share[:, None]) + np.asarray(hue) * share[:, None], np.float32)
        return MeshBuilder().add(part, color, shine).build()

    return at


def _mixed(hues: tuple[Color, ...], round_: F64) -> F32:
    """Colours so far round a wheel of them, each passing softly into the next."""
    wheel = np.asarray((*hues, hues[0]), np.float64)
    k = (round_ % 1.0) * len(hues)
    low = np.minimum(k.astype(np.int64), len(hues) - 1)
    part = (k - low)[:, None]
    part = part * part * (3 - 2 * part)
    return np.asarray(wheel[low] * (1 - part) + wheel[low + 1] * part, np.float32)


def _liquid(x: F64, y: F64, t: float) -> F64:
    """Swirls that flow into each other."""
    u = x + 0.55 * np.sin(1.5 * y + 0.50 * t) + 0.30 * np.sin(2.3 * x - 0.40 * t)
    v = y + 0.50 * np.sin(1.3 * x - 0.35 * t) + 0.25 * np.sin(2.9 * y + 0.6 * t)
    flow = np.sin(1.1 * u + 0.8 * v) + 0.6 * np.sin(1.9 * v - 1.2 * u + 0.3 * t) + 0.2 * t
    return np.asarray(0.5 + 0.22 * flow, np.float64)


def _clear(x: F64, y: F64, t: float) -> F64:
    """Water of one colour."""
    return np.asarray(0 * x, np.float64)


def _ink(x: F64, y: F64, t: float, hues: tuple[Color, ...]) -> Iterator[tuple[Color, F64]]:
    """Plumes that sink from above, each a stem with a head that rolls out and billows."""
    for k in range(PLUMES):
        foot = 0.85 * (k - (PLUMES - 1) / 2) + 0.18 * math.sin(5.0 * k)
        u = x + 0.20 * np.sin(3.1 * y + 0.9 * t + k) + 0.10 * np.sin(7.3 * y - 1.1 * t + 2 * k)
        v = y + 0.16 * np.sin(2.9 * x - 0.8 * t + k) + 0.09 * np.sin(6.7 * x + 1.2 * t + 3 * k)
        u, v = u + 0.05 * np.sin(15.0 * v + k), v + 0.05 * np.sin(14.0 * u - k)
        depth = 1.5 - (0.42 + 0.08 * (k % 3)) * (t + 1.6 + 0.6 * (k % 2))
        head = 0.36 + 0.14 * t - np.hypot(u - foot, 1.25 * (v - depth))
        stem = np.where(v > depth, 0.17 + 0.14 * np.clip(v - depth, 0, 2) - np.abs(u - foot), -1.0)
        dense = np.clip(np.maximum(head, stem) / 0.26, 0, 1)
        yield hues[k % len(hues)], np.asarray(dense * (0.80 + 0.20 * np.sin(9.0 * u + 7.0 * v)), np.float64)


def _lines(x: F64, y: F64, t: float) -> F64:
    """Lines aslant that go to and fro, the same on the left as on the right."""
    swing = 0.9 * math.sin(1.3 * t)
    return np.asarray(0.42 * (np.abs(x) + swing) + 0.16 * y + 0.05 * np.sin(1.4 * y + t), np.float64)


def _rings(x: F64, y: F64, t: float) -> F64:
    """Rings with petals that open from the middle."""
    r, a = np.hypot(x, y), np.arctan2(y, x)
    petals = 0.12 * np.sin(6 * a + 1.1 * t) * np.minimum(r, 1.0) + 0.06 * np.sin(12 * a - 0.7 * t)
    return np.asarray(0.55 * r + petals - 0.18 * t, np.float64)


def _sparks(brief: SetBrief, hues: tuple[Color, ...]) -> Particles:
    """Lights of every size that drift upwards and waver."""
    chance = np.random.default_rng(brief.seed + 5)
    start = chance.uniform((-3.0, 0.0, -1.3), (3.0, 3.0, 0.3), (SPARKS, 3))
    size = 0.006 + 0.05 * chance.random(SPARKS) ** 5
    color = np.asarray(hues)[chance.integers(0, len(hues), SPARKS)] * chance.uniform(0.4, 1.6, (SPARKS, 1))
    phase = chance.uniform(0, math.tau, SPARKS)

    def at(seconds: float) -> Discs:
        center = start.copy()
        center[:, 0] += 0.18 * np.sin(0.5 * seconds + phase)
        center[:, 1] = (start[:, 1] + 0.16 * seconds) % 3.0
        return Discs(center.astype(np.float32), color.astype(np.float32), size.astype(np.float32))

    return at
