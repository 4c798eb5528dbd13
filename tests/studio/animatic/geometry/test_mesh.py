"""Parts become one mesh: places, shared materials, patterns that travel."""

import math

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, empty, merge, transform
from filmkit.studio.animatic.geometry.primitives import box, sphere
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Material

RED, BLUE = (0.5, 0.0, 0.0), (0.0, 0.0, 0.5)
MATT, SHINY = Material(gloss=0.1), Material(gloss=0.9)


def test_equal_materials_share_one_row() -> None:
    mesh = (
        MeshBuilder()
        .add(box((1, 1, 1)), RED, MATT)
        .add(box((1, 1, 1)), BLUE, SHINY)
        .add(sphere(1.0), RED, Material(gloss=0.1))
        .build()
    )

    assert mesh.palette == (MATT, SHINY)
    assert set(mesh.materials.tolist()) == {0, 1}
    assert int(mesh.triangles.max()) == len(mesh.vertices) - 1


def test_a_placed_part_takes_its_patterns_from_where_it_was_put() -> None:
    mesh = MeshBuilder().add(box((1, 1, 1)), RED, MATT, placement((2, 0, 0))).build()

    np.testing.assert_allclose(mesh.vertices.mean(0), (2, 0, 0), atol=1e-6)
    np.testing.assert_array_equal(mesh.local, mesh.vertices)


def test_a_moved_mesh_keeps_its_patterns() -> None:
    mesh = MeshBuilder().add(box((1, 1, 1)), RED, MATT).build()
    moved = transform(mesh, placement((0, 1, 0), (0, math.pi / 2, 0), 2.0))

    np.testing.assert_array_equal(moved.local, mesh.local)
    np.testing.assert_allclose(np.linalg.norm(moved.normals, axis=1), 1, atol=1e-5)
    assert np.ptp(moved.vertices[:, 0]) == 2.0


def test_yaw_turns_the_front_towards_plus_x() -> None:
    at = placement(turn=(0, math.pi / 2, 0))

    np.testing.assert_allclose(at[:3, :3] @ (0, 0, 1), (1, 0, 0), atol=1e-12)


def test_faces_are_kept_and_filled_with_none_when_merged() -> None:
    head = MeshBuilder().add(sphere(0.1), RED, MATT, face=3).build()
    body = MeshBuilder().add(box((1, 1, 1)), RED, MATT).build()
    both = merge([head, body])

    assert both.faces is not None
    assert set(both.faces.tolist()) == {3, -1}


def test_nothing_merges_to_an_empty_mesh() -> None:
    assert len(merge([empty(), empty()]).triangles) == 0
