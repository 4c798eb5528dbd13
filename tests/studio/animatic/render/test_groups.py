"""Triangles in groups: what is left out with one was in no picture."""

import numpy as np
import pytest

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.render import pile
from filmkit.studio.animatic.render.groups import COLUMNS, GROUP, groups_of
from filmkit.studio.animatic.render.renderer import Renderer
from filmkit.studio.animatic.world import CameraPose, Material, Mesh, World


def balls() -> Mesh:
    """Small ones all round the eye, some half in the picture and one round it, over a mirror."""
    made, rng = MeshBuilder(), np.random.default_rng(3)
    for at in [*rng.uniform(-6.0, 6.0, (40, 3)), np.zeros(3)]:
        size = 1.0 if not at.any() else 0.4
        made.add(sphere(size, 12), (0.8, 0.4, 0.2), Material(reflect=0.4), placement(at))
    return made.build()


def test_a_group_holds_its_triangles_and_their_corners() -> None:
    mesh = balls()
    groups = groups_of(mesh.vertices, mesh.triangles)

    assert len(groups) == -(-len(mesh.triangles) // GROUP)
    assert groups[-1, 6] == len(mesh.triangles)
    begin = 0
    for x, y, z, radius, first, end, last in groups:
        own = mesh.triangles[begin : int(last)]
        assert (own.min(), own.max() + 1) == (first, end)
        assert np.linalg.norm(mesh.vertices[own] - (x, y, z), axis=2).max() <= radius
        begin = int(last)


@pytest.mark.parametrize("target", [(6.0, 0.5, 0.0), (0.0, -3.0, -4.0)])
def test_without_groups_the_picture_is_the_same(
    target: tuple[float, float, float], monkeypatch: pytest.MonkeyPatch
) -> None:
    world, pose = World(balls(), mirror=-1.0), CameraPose((0.0, 0.5, 0.2), target, lens=40.0)
    grouped = Renderer(96, 54).draw(world, pose, 0.0, 0)
    monkeypatch.setattr(pile, "groups_of", lambda *_: np.empty((0, COLUMNS)))

    assert np.array_equal(Renderer(96, 54).draw(world, pose, 0.0, 0), grouped)
