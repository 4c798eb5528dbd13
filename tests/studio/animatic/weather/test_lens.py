"""What floats too near the lens is not seen, and nothing vanishes at once."""

import numpy as np
import pytest

from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.making.finishes import OAK
from filmkit.studio.animatic.weather.lens import before_the_lens, parted
from filmkit.studio.animatic.world import CameraPose, Discs, Streaks

POSE = CameraPose((0.0, 1.5, 4.0), (0.0, 1.5, 0.0), 50.0, focus=4.0)


def along(*depths: float) -> Discs:
    center = np.array([(0.0, 1.5, 4.0 - d) for d in depths], np.float32)
    return Discs(center, np.ones((len(depths), 3), np.float32), np.full(len(depths), 0.01, np.float32))


@pytest.mark.parametrize(("face", "left"), [(False, [2.0, 3.9, 6.0]), (True, [6.0])])
def test_before_a_face_all_air_is_free_else_what_is_near(face: bool, left: list[float]) -> None:
    seen = before_the_lens(lambda _: along(0.2, 2.0, 3.4 if face else 3.9, 6.0), POSE, face)(0.0)

    assert isinstance(seen, Discs)
    assert np.allclose(4.0 - seen.center[:, 2], left)


def test_what_comes_near_fades() -> None:
    seen = before_the_lens(lambda _: along(0.76, 0.82, 0.88, 1.0), POSE, False)(0.0)

    assert isinstance(seen, Discs)
    light = seen.color[:, 0]
    assert (np.diff(light) > 0).all()
    assert light[-1] == 1.0


def test_what_grows_is_parted_before_the_lens() -> None:
    c = Carpenter()
    for z in (3.6, 1.0):
        c.box((0.0, 1.4, z), (0.1, 0.1, 0.1), OAK)
    blades = c.done()

    assert len(parted(blades, POSE).triangles) == len(blades.triangles) // 2


@pytest.mark.parametrize(("focus", "left"), [(2.5, 1), (6.0, 2)])
def test_nothing_grows_before_what_is_no_higher(focus: float, left: int) -> None:
    c = Carpenter()
    for x in (0.0, 1.4):
        c.box((x, 0.3, 2.2), (0.02, 0.3, 0.02), OAK)
    low = CameraPose((0.0, 0.4, 4.0), (0.0, 0.3, 0.0), 35.0, focus=focus)

    assert len(parted(c.done(), low).triangles) == left * 12


def test_rain_is_left_alone() -> None:
    point = np.zeros((1, 3), np.float32)
    rain = Streaks(point, point, point, 0.004, 0.2)

    assert before_the_lens(lambda _: rain, POSE, True)(0.0) is rain
