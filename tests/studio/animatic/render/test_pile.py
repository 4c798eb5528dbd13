"""What stands still is laid down once, and what moves after it, whatever moved before."""

import numpy as np

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, empty, merge
from filmkit.studio.animatic.geometry.primitives import box, sphere
from filmkit.studio.animatic.render.pile import Pile
from filmkit.studio.animatic.render.scene import Shapes
from filmkit.studio.animatic.world import Material

CUBE = MeshBuilder().add(box((1.0, 1.0, 1.0)), (1.0, 0.0, 0.0), Material(gloss=0.9)).build()
BALL = MeshBuilder().add(sphere(1.0, 12), (0.0, 1.0, 0.0), Material(gloss=0.2)).build()


def alike(one: Shapes, other: Shapes) -> bool:
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in Shapes._fields)


def test_meshes_keep_their_own_corners_and_materials() -> None:
    shapes = Pile().laid(CUBE, (empty(), CUBE), ())

    half = len(CUBE.triangles)
    assert (shapes.triangles[half:] - shapes.triangles[:half] == len(CUBE.vertices)).all()
    assert shapes.triangles.dtype == np.int32
    assert set(shapes.materials[:half]) == {0}
    assert set(shapes.materials[half:]) == {1}


def test_what_was_laid_before_leaves_no_trace() -> None:
    used = Pile()
    for moving in ([BALL, CUBE, BALL], [CUBE], []):
        used.laid(CUBE, moving, ())
    used.laid(BALL, (BALL, BALL), ())

    for moving in ([CUBE, BALL], [BALL, BALL, BALL, CUBE], [CUBE]):
        again = used.laid(BALL, moving, ())
        assert alike(again, Pile().laid(BALL, moving, ()))
        assert all(array.flags.c_contiguous for array in again)


def test_it_is_the_same_as_one_mesh_of_all() -> None:
    laid, whole = Pile().laid(CUBE, (BALL,), ()), Pile().laid(merge([CUBE, BALL]), (), ())

    assert alike(laid, whole)
