"""A field's surface is closed, winds outward and lies where the field says."""

from collections import Counter

import numpy as np
import pytest

from filmkit.studio.animatic.geometry.distance import block, cone, distances, ellipsoid, table
from filmkit.studio.animatic.geometry.nets import surface

FORM = [
    cone((0, 0, 0), (0, 0.5, 0), 0.1, 0.05, flat=0.7),
    ellipsoid((0, 0.6, 0), (0.2, 0.1, 0.1)),
    block((0, 0, 0), (0.2, 0.05, 0.2), 0.02),
    ellipsoid((0.2, 0.6, 0), (0.05, 0.05, 0.3), cut=True),
]


def test_the_surface_is_closed_and_winds_outward() -> None:
    part = surface(FORM, 0.01)
    edges: Counter[tuple[int, int]] = Counter()
    for a, b, c in part.triangles.tolist():
        edges.update([(a, b), (b, c), (c, a)])

    assert set(edges.values()) == {1}
    assert all((b, a) in edges for a, b in edges)
    p = [part.vertices[part.triangles[:, k]].astype(float) for k in range(3)]
    assert (p[0] * np.cross(p[1], p[2])).sum() > 0


def test_points_lie_on_the_field_and_normals_point_out_of_it() -> None:
    part = surface(FORM, 0.01)
    out = part.vertices + 0.01 * part.normals

    assert np.abs(distances(table(FORM), part.vertices.astype(float))).max() < 0.005
    assert distances(table(FORM), out.astype(float)).min() > 0
    np.testing.assert_allclose(np.linalg.norm(part.normals, axis=1), 1, atol=1e-5)


def test_a_sphere_has_its_radius() -> None:
    part = surface([ellipsoid((0, 0, 0), (0.1, 0.1, 0.1))], 0.008, settle=1)

    assert np.linalg.norm(part.vertices, axis=1) == pytest.approx(0.1, abs=1e-3)
