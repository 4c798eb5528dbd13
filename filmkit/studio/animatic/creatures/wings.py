"""Wings: their outline, their beat, and where the beat takes them.

Knows no body. A wing bends along its span as its angle changes, so that the tip follows late.
"""

import math
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.creatures.bird_kinds import BLACK, Kind
from filmkit.studio.animatic.creatures.coats import mixed
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64
from filmkit.studio.animatic.world import F32, I32


@dataclass(frozen=True, slots=True)
class Wing:
    """A left wing as numbers along its span and across its chord; the right one mirrors it."""

    span: F64
    """(n,) 0 at the shoulder, 1 at the tip."""
    ahead: F64
    """(n,) x."""
    thick: F64
    """(n,) y of the upper side above the lower."""
    colors: F32
    triangles: I32
    half: float
    """Metres from shoulder to tip."""
    root: float
    """Half the width between the shoulders."""


def wing_of(kind: Kind, rows: int, columns: int) -> Wing:
    """A wing in rows along the span; its trailing edge is feathers where there are columns enough."""
    s, across = np.linspace(0, 1, rows + 1), np.linspace(0, 1, columns + 1)
    half, root = kind.span * 0.46, kind.length * 0.10
    chord = (
        kind.chord
        * kind.span
        * (1 - (0.30 + 0.45 * kind.pointed) * s**1.6)
        * np.sqrt(np.clip(1.012 - s ** (6 - 2 * kind.pointed), 0.01, 1))
    )
    bend = 0.42 * kind.chord * kind.span
    lead = (
        0.30 * chord[0]
        + bend * (np.minimum(s, 0.42) / 0.42) * 0.55
        - bend * kind.pointed * 2.0 * np.clip(s - 0.42, 0, 1) ** 1.3
    )
    lead = lead - 0.35 * bend * (1 - kind.pointed) * np.clip(s - 0.5, 0, 1)
    x = lead[:, None] - chord[:, None] * across[None]
    if columns > 2:
        feather = np.abs(((s * 17) % 1.0) - 0.5) * 2
        depth = (0.05 + (0.34 - 0.24 * kind.pointed) * np.clip((s - 0.62) / 0.38, 0, 1)) * chord
        x = x + depth[:, None] * feather[:, None] * across[None] ** 3
    camber = 0.10 * chord[:, None] * np.sin(np.pi * across[None] ** 0.7) * np.ones_like(x)
    grid = np.broadcast_to(s[:, None], x.shape)
    n = x.size
    faces = grid_triangles(rows, columns)
    tip = np.clip((grid - 0.66) / 0.2, 0, 1)[..., None] * np.ones(3)
    edge = np.clip((across - 0.62) / 0.25, 0, 1)[None, :, None] * 0.45
    top = np.asarray(kind.wing) * (1 - edge) + np.asarray(mixed(kind.wing, BLACK, 0.6)) * edge
    top = top * (1 - tip) + np.asarray(kind.tip) * tip
    under = np.asarray(mixed(kind.belly, kind.wing, 0.4)) * (1 - 0.8 * tip) + np.asarray(kind.tip) * 0.8 * tip
    both = np.concatenate([top.reshape(-1, 3), np.broadcast_to(under, (*x.shape, 3)).reshape(-1, 3)])
    return Wing(
        np.tile(grid.ravel(), 2),
        np.tile(x.ravel(), 2),
        np.concatenate([camber.ravel() + 0.004 * kind.span, camber.ravel()]),
        both.astype(np.float32),
        np.concatenate([faces, faces[:, ::-1] + n]),
        half,
        root,
    )


def beat(kind: Kind, seconds: float, phase: F64, rate: F64) -> tuple[F64, F64]:
    """Where in the beat each bird is, radians, and how strongly it beats, 0 to 1."""
    a = math.tau * kind.rate * seconds * rate + phase * 3
    rest = np.sin(0.55 * seconds * rate + phase * 2.0)
    limit = math.cos(math.pi * kind.glides)
    strong = np.clip((rest + 1.0 - (1.0 - limit)) / 0.35 + 0.5, 0.05, 1.0)
    return np.asarray(a, np.float64), np.asarray(strong, np.float64)


def beating(wing: Wing, a: F64, strong: F64) -> tuple[F64, F64]:
    """Both wings of many birds at points of their beats: (n, points, 3) and normals."""
    rows = np.unique(wing.span)
    a, strong = a[:, None], strong[:, None]
    # the angle of the wing along its span: the tip lags behind and bends with the air
    angle = (
        0.13
        + strong * (0.62 * np.sin(a) + 0.42 * rows[None] * np.sin(a - 1.1))
        - 0.22 * rows[None] * (1 - strong)
    )
    step = np.diff(rows, prepend=0.0)[None]
    out = wing.root + np.cumsum(np.cos(angle) * step, 1) * wing.half
    up = np.cumsum(np.sin(angle) * step, 1) * wing.half
    which = np.searchsorted(rows, wing.span)
    out, up, angle = out[:, which], up[:, which], angle[:, which]
    folded = 0.16 * strong * np.clip(np.cos(a), 0, 1) * wing.span[None] ** 1.5 * wing.half
    x = wing.ahead[None] - folded
    y = up + wing.thick[None] * np.cos(angle)
    z = out - wing.thick[None] * np.sin(angle)
    under = np.where(np.arange(len(wing.span)) < len(wing.span) // 2, 1.0, -1.0)[None]
    normal = np.stack([0.12 * np.ones_like(x) * under, np.cos(angle) * under, -np.sin(angle) * under], -1)
    left = np.stack([x, y, z], -1)
    flip = np.array([1.0, 1.0, -1.0])
    return np.concatenate([left, left * flip], 1), np.concatenate([normal, normal * flip], 1)


def wing_triangles(wing: Wing) -> I32:
    """Triangles of both wings."""
    mirrored = wing.triangles[:, ::-1] + len(wing.span)
    return np.asarray(np.concatenate([wing.triangles, mirrored]), np.int32)
