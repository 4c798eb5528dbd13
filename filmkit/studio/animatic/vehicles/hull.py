"""Bodies from their outlines: seen from the side, from above and from the end, with holes cut in them.

Knows no vehicle. The three outlines are pushed through one another with soft edges, which gives the
rounded sheet metal of a car in a few hundred lines of nothing but curves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part
from filmkit.studio.animatic.geometry.nets import nets
from filmkit.studio.animatic.geometry.transform import F64, unit

Points = Sequence[tuple[float, float]]


def softened(points: Points, times: int = 2) -> F64:
    """A closed outline with its corners cut and cut again."""
    p = np.asarray(points, np.float64)
    for _ in range(times):
        following = np.roll(p, -1, axis=0)
        p = np.stack([0.75 * p + 0.25 * following, 0.25 * p + 0.75 * following], 1).reshape(-1, 2)
    return p


def filleted(points: Points, radius: float, steps: int = 4) -> F64:
    """A closed outline with its corners rounded by about `radius`, less where its sides are short."""
    p = np.asarray(points, np.float64)
    out = []
    for before, here, after in zip(np.roll(p, 1, axis=0), p, np.roll(p, -1, axis=0), strict=True):
        a, b = before - here, after - here
        near, far = float(np.linalg.norm(a)), float(np.linalg.norm(b))
        cut = min(radius, 0.42 * near, 0.42 * far)
        start, stop = here + a * (cut / near), here + b * (cut / far)
        for t in np.linspace(0, 1, steps + 1):
            out.append(start * (1 - t) ** 2 + here * 2 * t * (1 - t) + stop * t**2)
    return np.array(out)


def mirrored(points: Points) -> list[tuple[float, float]]:
    """An outline given for one side of the middle, closed over the other: second coordinates change sign."""
    return [*points, *((a, -b) for a, b in reversed(list(points)))]


def inside_distance(outline: F64, u: F64, v: F64) -> F64:
    """Distance to a closed outline at every (u, v), (len(u), len(v)); negative inside."""
    a, b = np.meshgrid(u, v, indexing="ij")
    nearest = np.full(a.shape, 1e9)
    crossings = np.zeros(a.shape, bool)
    for p, q in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        along, away_u, away_v = q - p, a - p[0], b - p[1]
        h = np.clip((away_u * along[0] + away_v * along[1]) / max(float(along @ along), 1e-12), 0, 1)
        nearest = np.minimum(nearest, (away_u - along[0] * h) ** 2 + (away_v - along[1] * h) ** 2)
        if p[1] != q[1]:
            spans = (p[1] > b) != (q[1] > b)
            crossings ^= spans & (a < p[0] + (b - p[1]) * along[0] / (q[1] - p[1]))
    return np.where(crossings, -1.0, 1.0) * np.sqrt(nearest)


@dataclass(frozen=True, slots=True)
class Hole:
    """A cut straight through, along one axis between two ends."""

    outline: F64
    axis: str
    """"side": given in x and y, cut along z; "end": in y and z, along x; "top": in x and z, along y."""
    low: float
    high: float
    both: bool = False
    """Its mirror image too, on the other side of the middle."""


@dataclass(frozen=True, slots=True)
class Form:
    """A body by its outlines."""

    side: F64
    """x and y."""
    plan: F64
    """x and z."""
    end: F64
    """y and z."""
    edge: float
    """How softly the outlines meet, metres."""
    holes: tuple[Hole, ...] = ()

    def field(self, x: F64, y: F64, z: F64) -> F64:
        """Distance on a grid of coordinates."""
        side = inside_distance(self.side, x, y)[:, :, None]
        plan = inside_distance(self.plan, x, z)[:, None, :]
        end = inside_distance(self.end, y, z)[None]
        d = _softly(_softly(side, end, self.edge), plan, self.edge)
        for hole in self.holes:
            d = _softly(d, -self._hole(hole, x, y, z), 0.012)
        return d

    def _hole(self, hole: Hole, x: F64, y: F64, z: F64) -> F64:
        if hole.axis == "side":
            flat = inside_distance(hole.outline, x, y)[:, :, None]
            far = np.abs(z) if hole.both else z
            return np.maximum(flat, np.maximum(hole.low - far, far - hole.high)[None, None])
        if hole.axis == "top":
            flat = inside_distance(hole.outline, x, z)[:, None, :]
            return np.maximum(flat, np.maximum(hole.low - y, y - hole.high)[None, :, None])
        flat = inside_distance(hole.outline, y, z)[None]
        return np.maximum(flat, np.maximum(hole.low - x, x - hole.high)[:, None, None])

    def widths(self, x: float, y: F64) -> F64:
        """Half the width of the body at points of its side, one above another."""
        z = np.linspace(0.0, float(self.plan[:, 1].max()) + 0.05, 160)
        within = self.field(np.array([x]), y, z)[0] < 0.0
        outermost = len(z) - 1 - np.argmax(within[:, ::-1], axis=1)
        return np.where(within.any(axis=1), z[outermost], 0.0)


def _softly(a: F64, b: F64, edge: float) -> F64:
    """The larger of both, rounded where they are nearly equal."""
    h = np.maximum(edge - np.abs(a - b), 0.0) / edge
    return np.asarray(np.maximum(a, b) + h * h * edge * 0.25, np.float64)


def shell(form: Form, step: float, inset: float = 0.0) -> Part:
    """The surface of a form, or of one `inset` metres inside it without its holes."""
    low = np.array([form.side[:, 0].min(), form.side[:, 1].min(), form.plan[:, 1].min()]) - 2.5 * step
    high = np.array([form.side[:, 0].max(), form.side[:, 1].max(), form.plan[:, 1].max()]) + 2.5 * step
    count = np.ceil((high - low) / step).astype(int) + 1
    axes = [low[i] + step * np.arange(count[i]) for i in range(3)]
    given = form if not inset else Form(form.side, form.plan, form.end, form.edge)
    field = given.field(*axes) + inset
    vertices, triangles = nets(np.ascontiguousarray(field, np.float32), low, step)
    return Part(vertices, _slopes(field, vertices, low, step), triangles)


def _slopes(field: F64, points: np.ndarray, low: F64, step: float) -> np.ndarray:
    """Unit normals of a gridded field at points, between its nodes."""
    at = (points - low) / step
    cell = np.clip(np.floor(at).astype(int), 0, np.array(field.shape) - 2)
    share = at - cell
    slopes = np.stack([np.gradient(field, axis=i) for i in range(3)], -1)
    out = np.zeros_like(at)
    for corner in range(8):
        bits = np.array([corner & 1, corner >> 1 & 1, corner >> 2 & 1])
        weight = np.prod(np.where(bits, share, 1 - share), axis=1)
        out += weight[:, None] * slopes[tuple((cell + bits).T)]
    return unit(out).astype(np.float32)
