"""A thing that nobody gave a size is in the picture whole, but for a corner."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of
from filmkit.studio.animatic.render.scene import view_of
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.read import intent_of

WIDE, TALL = 320, 180


@pytest.mark.parametrize(
    "noun",
    ["a fork", "scissors", "a pizza", "a hot dog", "a book", "a couch", "skis", "a bowl", "a tennis racket"],
)
def test_no_end_of_it_is_cut(noun: str) -> None:
    intent = intent_of(Brief(frames=96, rate=(24, 1), prompt=noun))
    stage = stage_of(intent, 4.0)
    assert stage.thing is not None
    view = view_of(camera_of(intent, stage, WIDE / TALL, 4.0).at(2.0), WIDE, TALL, 0, 0.0)
    away = stage.thing.placed().vertices.astype(np.float64) - np.array(view.eye)
    x, y, z = (away @ np.array(axis) for axis in (view.right, view.up, view.forward))

    assert (z > 0).all()
    assert (np.abs(x / z) * view.focal <= 0.52 * WIDE).all()
    assert (np.abs(y / z) * view.focal <= 0.56 * TALL).all()
