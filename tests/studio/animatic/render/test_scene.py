"""A World becomes arrays of one kind, whatever meshes it is made of."""

import math

import pytest

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import box
from filmkit.studio.animatic.render.scene import (
    expression_rows,
    gather,
    lamp_rows,
    mirrored,
    unit,
    view_of,
)
from filmkit.studio.animatic.world import CameraPose, Face, Lamp, Material

CUBE = MeshBuilder().add(box((1.0, 1.0, 1.0)), (1.0, 0.0, 0.0), Material(gloss=0.9)).build()


def test_all_arrays_are_contiguous() -> None:
    shapes = gather((CUBE, CUBE))

    assert all(array.flags.c_contiguous for array in shapes)


def test_a_triangle_without_a_face_wears_the_plain_one() -> None:
    rows = expression_rows((Face(age=1.0),))

    assert set(gather((CUBE,)).faces) == {0}
    assert rows[0, -1] == 0.0
    assert rows[1, -1] == 1.0


def test_the_camera_is_right_handed() -> None:
    view = view_of(CameraPose((0.0, 1.0, 5.0), (0.0, 1.0, 0.0)), 96, 54, 0, 0.0)

    assert view.right == pytest.approx((1.0, 0.0, 0.0))
    assert view.up == pytest.approx((0.0, 1.0, 0.0))
    assert view.forward == pytest.approx((0.0, 0.0, -1.0))


def test_a_mirror_puts_the_eye_under_the_floor() -> None:
    view = mirrored(view_of(CameraPose((0.0, 2.0, 5.0), (0.0, 1.0, 0.0)), 96, 54, 0, 0.0), 0.5, 0.5)

    assert view.eye == pytest.approx((0.0, -1.0, 5.0))
    assert view.forward[1] > 0


def test_a_lamp_with_a_cone_is_a_spot() -> None:
    point, spot = lamp_rows(
        (
            Lamp((0.0, 1.0, 0.0), (1.0, 1.0, 1.0)),
            Lamp((0.0, 1.0, 0.0), (1.0, 1.0, 1.0), direction=(0.0, -2.0, 0.0), cone=0.8),
        )
    )

    assert point[11] == -2.0
    assert tuple(spot[8:]) == (0.0, -1.0, 0.0, 0.8)


def test_a_direction_has_length_one_and_nothing_stays_nothing() -> None:
    assert math.hypot(*unit((3.0, 4.0, 12.0))) == pytest.approx(1.0)
    assert unit((0.0, 0.0, 0.0)) == (0.0, 0.0, 0.0)
