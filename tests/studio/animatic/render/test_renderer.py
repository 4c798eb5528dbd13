"""What the renderer promises of every frame."""

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import box, floor
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.render.renderer import Renderer
from filmkit.studio.animatic.world import CameraPose, Color, Grade, Key, Material, Vec, World

SIZE = (96, 54)
FRONT = CameraPose((0.0, 1.0, 6.0), (0.0, 1.0, 0.0))
PLAIN = Grade(bloom=0.0, vignette=0.0, grain=0.0)
RED: Color = (0.9, 0.02, 0.02)
GREEN: Color = (0.02, 0.9, 0.02)
Frame = NDArray[np.uint8]


def boxes(*placed: tuple[Vec, float, Color]) -> World:
    """A world of cubes on a floor: centre, side, colour."""
    builder = MeshBuilder().add(floor(20.0, 20.0), (0.3, 0.3, 0.3), Material())
    for at, side, color in placed:
        builder.add(box((side, side, side)), color, Material(), placement(at))
    return World(builder.build(), key=Key((0.3, 0.6, 0.7), (1.0, 1.0, 1.0)), grade=PLAIN)


def draw(world: World, pose: CameraPose = FRONT, time: float = 0.0, index: int = 0) -> Frame:
    return Renderer(*SIZE).draw(world, pose, time, index)


def where(frame: Frame, channel: int) -> NDArray[np.bool_]:
    """Pixels in which one channel stands out."""
    others = np.delete(frame.astype(int), channel, axis=2).max(axis=2)
    stands_out: NDArray[np.bool_] = frame[..., channel] > others + 40
    return stands_out


def test_a_thing_at_plus_x_is_on_the_right_and_a_high_thing_is_high() -> None:
    frame = draw(boxes(((1.5, 0.5, 0.0), 1.0, RED), ((-1.5, 2.0, 0.0), 1.0, GREEN)))

    red_rows, red_columns = np.nonzero(where(frame, 0))
    green_rows, green_columns = np.nonzero(where(frame, 1))
    assert red_columns.min() > SIZE[0] / 2 > green_columns.max()
    assert red_rows.mean() > green_rows.mean()


def test_what_is_nearer_hides_what_is_farther() -> None:
    frame = draw(boxes(((0.0, 1.0, 0.0), 2.0, RED), ((0.0, 1.0, 2.0), 2.0, GREEN)))

    assert where(frame, 1).any()
    assert not where(frame, 0).any()


def test_a_frame_is_the_size_asked_for() -> None:
    frame = draw(boxes())

    assert frame.shape == (SIZE[1], SIZE[0], 3)
    assert frame.dtype == np.uint8
