"""What is worn on the head, as parts in head axes. Knows no hair but how much of it a hat hides."""

import math

import numpy as np

from filmkit.studio.animatic.figures.appearance import Headgear
from filmkit.studio.animatic.figures.hair import RADII, SKULL
from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of, placed
from filmkit.studio.animatic.geometry.primitives import grid_triangles, lathe, sphere
from filmkit.studio.animatic.geometry.transform import placement

HIDES = {
    Headgear.TOQUE: 0.085,
    Headgear.CAP: 0.080,
    Headgear.HAT: 0.078,
    Headgear.BEANIE: 0.062,
    Headgear.HEADSCARF: 0.088,
    Headgear.HOOD: 0.098,
}
"""Hair above this height is under it."""


def headgear(kind: Headgear) -> Part:
    """The thing itself, sitting on the skull."""
    if kind is Headgear.TOQUE:
        return _toque()
    if kind is Headgear.HAT:
        return _oval(
            [
                (0.150, 0.0),
                (0.152, 0.006),
                (0.100, 0.012),
                (0.093, 0.02),
                (0.090, 0.075),
                (0.070, 0.098),
                (0, 0.092),
            ],
            0.070,
            -0.06,
        )
    if kind is Headgear.CAP:
        crown = _oval(
            [(0.094, 0.0), (0.104, 0.022), (0.100, 0.048), (0.070, 0.066), (0, 0.070)], 0.068, -0.04
        )
        peak = placed(sphere((0.070, 0.007, 0.060), 20), placement((0, 0.076, 0.088), (0.28, 0, 0)))
        return joined([crown, peak])
    if kind is Headgear.BEANIE:
        return _oval(
            [(0.094, 0.0), (0.098, 0.012), (0.094, 0.030), (0.086, 0.065), (0.052, 0.092), (0, 0.100)],
            0.052,
            -0.05,
        )
    return _cloth(kind is Headgear.HOOD)


def _oval(profile: list[tuple[float, float]], base: float, tilt: float) -> Part:
    """A turned form stretched to the skull's oval."""
    made = lathe(profile, 36)
    wide = np.array([0.97, 1.0, 1.12])
    part = part_of(made.vertices * wide, made.normals / wide, made.triangles)
    return placed(part, placement((0, base, SKULL[2]), (tilt, 0, 0)))


def _toque() -> Part:
    band = _oval([(0.0865, 0.0), (0.0885, 0.004), (0.0895, 0.058), (0.085, 0.062)], 0.070, -0.05)
    profile = [(0.084, 0.055), (0.104, 0.080), (0.113, 0.112), (0.104, 0.142), (0.066, 0.160), (0.0, 0.163)]
    top = lathe(profile, 72)
    v = top.vertices.astype(np.float64)
    angle = np.arctan2(v[:, 2], v[:, 0])
    full = np.clip((v[:, 1] - 0.055) / 0.03, 0, 1) * np.clip(np.hypot(v[:, 0], v[:, 2]) / 0.06, 0, 1)
    pleat = 1 + 0.035 * np.cos(14 * angle) * full
    v[:, 0] *= pleat
    v[:, 2] *= pleat
    v[:, 0] += 0.10 * np.clip(v[:, 1] - 0.08, 0, 1)  # it leans a little: nobody's toque is plumb
    n = top.normals.astype(np.float64)
    around = np.stack([-np.sin(angle), np.zeros_like(angle), np.cos(angle)], 1)
    n += around * (0.035 * 14 * np.sin(14 * angle) * full)[:, None]
    return joined(
        [band, placed(part_of(v, n, top.triangles), placement((0, 0.070, SKULL[2]), (-0.05, 0, 0)))]
    )


def _cloth(hood: bool) -> Part:
    """A cloth over the skull, open at the face."""
    rows, columns = 14, 32
    lift = 0.020 if hood else 0.011
    points = []
    for a in np.linspace(-math.pi, math.pi, columns + 1):
        front = max(0.0, math.cos(a))
        low = -0.75 + 1.42 * front**0.7
        for t in np.linspace(low, 1.0, rows + 1):
            flat = math.sqrt(max(0.0, 1 - t * t)) if t > 0 else 1.0
            r = RADII + lift + (0.006 if t < 0 else 0)
            points.append(SKULL + np.array([math.sin(a) * flat, t, math.cos(a) * flat]) * r)
    v = np.array(points)
    n = (v - SKULL) / RADII**2
    outer = part_of(v, n, grid_triangles(columns, rows))
    inner = part_of(v - (v - SKULL) * 0.03, -n, outer.triangles)
    return joined([outer, inner])
