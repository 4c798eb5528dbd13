"""A shutter, a curtain, doors or a cloth before the lens, which give the picture free during the shot.

Knows no words. It stands between the camera and what the shot is about, as wide as the picture is there.
"""

import math
from collections.abc import Callable, Mapping
from functools import partial

from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.figures.body.moment import smooth
from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.world import CameraPose, Mesh, Pattern

START, END = 0.22, 0.78
"""The parts of the shot between which it opens."""
NEAR = 0.42
"""How far off it stands, of the way to what is behind it."""
SPARE = 1.35
"""How much wider than the picture it is."""
RED = f.patterned((0.26, 0.012, 0.016), Pattern.FABRIC, 4.0, 0.25, 0.06)
WHITE = f.plain((0.84, 0.82, 0.78), 0.2, 0.05)
SLATS, FOLDS = 14, 18


def covering(kind: str, shooting: Shooting, aspect: float) -> Callable[[float], Mesh]:
    """The cover as it is at each instant."""
    pose = shooting.at(shooting.seconds / 2)
    far = NEAR * math.dist(pose.position, pose.target)
    wide = SPARE * 36.0 / min(shooting.at(shooting.seconds * u).lens for u in (0.0, 0.5, 1.0)) * far
    high = max(wide / aspect, 0.4)
    halves = _MADE[kind](wide, high)
    return partial(_at, halves, kind, (wide, high, far), pose, shooting.seconds)


def _at(
    halves: tuple[Mesh, ...],
    kind: str,
    size: tuple[float, float, float],
    pose: CameraPose,
    whole: float,
    seconds: float,
) -> Mesh:
    gone = smooth(min(max((seconds / whole - START) / (END - START), 0.0), 1.0))
    wide, high, far = size
    up = high * gone if kind == "shutter" else -high * gone if kind == "cloth" else 0.0
    aside = 0.5 * wide * gone if kind in ("curtain", "lift", "doors") else 0.0
    moved = [
        transform(half, placement((side * aside, up, 0.0), (0.0, 0.0, 0.0)))
        for side, half in zip((-1.0, 1.0), halves, strict=False)
    ]
    ahead = [t - p for t, p in zip(pose.target, pose.position, strict=True)]
    long = math.sqrt(sum(a * a for a in ahead)) or 1.0
    x, y, z = (p + a / long * far for p, a in zip(pose.position, ahead, strict=True))
    yaw = math.atan2(-ahead[0], -ahead[2])
    return transform(merge(moved), placement((x, y, z), (0.0, yaw, 0.0)))


def _shutter(wide: float, high: float) -> tuple[Mesh, ...]:
    """Slats from side to side."""
    c, each = Carpenter(), high / SLATS
    for k in range(SLATS):
        tone = f.WHITE_WALL if k % 2 else f.STEEL
        c.box(
            (0.0, (k + 0.5) * each - high / 2, 0.0), (wide, each * 0.94, each * 0.3), tone, bevel=each * 0.12
        )
    return (c.done(),)


def _curtain(wide: float, high: float) -> tuple[Mesh, ...]:
    """Two halves in folds."""
    halves = []
    for side in (-1.0, 1.0):
        c = Carpenter()
        for k in range(FOLDS):
            x = side * (k + 0.5) * wide / 2 / FOLDS
            c.post((x, -high / 2, 0.02 * wide * (k % 2)), wide / 2 / FOLDS * 0.62, high, RED, 10)
        halves.append(c.done())
    return tuple(halves)


def _doors(wide: float, high: float) -> tuple[Mesh, ...]:
    """Two leaves with their panels."""
    halves = []
    for side in (-1.0, 1.0):
        c = Carpenter()
        c.box((side * wide / 4, 0.0, 0.0), (wide / 2 * 0.995, high, 0.03 * wide), f.OAK)
        for row in (-1.0, 1.0):
            c.box(
                (side * wide / 4, row * high / 4, 0.02 * wide),
                (wide / 2 * 0.7, high / 2 * 0.72, 0.02 * wide),
                f.DARK_OAK,
                bevel=0.006 * wide,
            )
        c.ball((side * 0.03 * wide, 0.0, 0.035 * wide), 0.012 * wide, f.BRASS)
        halves.append(c.done())
    return tuple(halves)


def _lift(wide: float, high: float) -> tuple[Mesh, ...]:
    """Two leaves of bare steel."""
    halves = []
    for side in (-1.0, 1.0):
        c = Carpenter()
        c.box((side * wide / 4, 0.0, 0.0), (wide / 2 * 0.99, high, 0.03 * wide), f.STEEL, bevel=0.008 * wide)
        halves.append(c.done())
    return tuple(halves)


def _cloth(wide: float, high: float) -> tuple[Mesh, ...]:
    """A sheet in soft folds."""
    c = Carpenter()
    for k in range(FOLDS):
        x = (k + 0.5) * wide / FOLDS - wide / 2
        c.post((x, -high / 2, 0.012 * wide * (k % 3)), wide / FOLDS * 0.62, high, WHITE, 10)
    return (c.done(),)


_MADE: Mapping[str, Callable[[float, float], tuple[Mesh, ...]]] = {
    "shutter": _shutter, "curtain": _curtain, "lift": _lift, "doors": _doors, "cloth": _cloth,
}  # fmt: skip
