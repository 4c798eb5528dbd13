"""Shapes are what they say: closed, unit normals outward, true to measure."""

import numpy as np
import pytest

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.geometry.mesh import Part

CLOSED = {
    "box": (primitives.box((0.4, 0.6, 0.8)), 0.4 * 0.6 * 0.8),
    "bevelled box": (primitives.box((0.4, 0.6, 0.8), bevel=0.02), 0.4 * 0.6 * 0.8),
    "sphere": (primitives.sphere(0.5, 48), np.pi / 6),
    "ellipsoid": (primitives.sphere((0.5, 0.25, 1.0), 48), np.pi / 6),
    "cylinder": (primitives.cylinder(0.5, 2.0, 64), np.pi / 2),
    "bevelled cylinder": (primitives.cylinder(0.5, 2.0, 64, bevel=0.01), np.pi / 2),
    "cone": (primitives.cone(0.5, 0.0, 3.0, 64), np.pi / 4),
    "lathe": (primitives.lathe([(0, 0), (0.5, 0), (0.5, 1), (0, 1)], 64), np.pi / 4),
    "torus": (primitives.torus(1.0, 0.2, 64, 32), 2 * np.pi**2 * 0.04),
    "ring": (primitives.ring(0.5, 1.0, 0.2, 64), np.pi * 0.75 * 0.2),
    "tube": (primitives.tube([(0, 0, 0), (0, 1, 0), (0, 2, 0)], 0.3, 48), np.pi * 0.09 * 2),
    "extruded": (primitives.extruded([(0, 0), (2, 0), (2, 1), (1, 1), (1, 2), (0, 2)], 0.5), 1.5),
    "arch": (primitives.arch(2.0, 1.0, 0.5, 0.4, 64), 0.4 * (1.0 + np.pi * (1.5**2 - 1) / 2)),
}


def volume(part: Part) -> float:
    """Signed: positive only when triangles wind outward."""
    a, b, c = (part.vertices[part.triangles[:, k]].astype(float) for k in range(3))
    return float((a * np.cross(b, c)).sum() / 6)


@pytest.mark.parametrize("name", CLOSED)
def test_a_closed_shape_winds_outward_and_holds_its_volume(name: str) -> None:
    part, expected = CLOSED[name]

    assert volume(part) == pytest.approx(expected, rel=0.03)


@pytest.mark.parametrize("name", CLOSED)
def test_normals_are_unit_and_agree_with_their_triangles(name: str) -> None:
    part, _ = CLOSED[name]
    a, b, c = (part.vertices[part.triangles[:, k]] for k in range(3))
    flat = np.cross(b - a, c - a)

    assert np.isfinite(part.vertices).all()
    np.testing.assert_allclose(np.linalg.norm(part.normals, axis=1), 1, atol=1e-5)
    assert ((flat * part.normals[part.triangles].sum(1)).sum(1) >= -1e-9).all()


def test_a_floor_faces_up_and_terrain_follows_its_height() -> None:
    floor = primitives.floor(4, 6)
    hill = primitives.terrain(4, 4, lambda x, z: 0.5 * x)

    assert (floor.normals[:, 1] == 1).all()
    assert np.ptp(floor.vertices[:, 2]) == pytest.approx(6)
    np.testing.assert_allclose(hill.vertices[:, 1], 0.5 * hill.vertices[:, 0], atol=1e-6)
    np.testing.assert_allclose(hill.normals[0], np.array([-0.5, 1, 0]) / np.sqrt(1.25), atol=1e-4)


def test_a_quad_faces_the_side_from_which_its_corners_run_counter_clockwise() -> None:
    part = primitives.quad([(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)], (3, 2))

    np.testing.assert_allclose(part.normals, np.broadcast_to((0, 0, 1), part.normals.shape))
    assert len(part.triangles) == 12
