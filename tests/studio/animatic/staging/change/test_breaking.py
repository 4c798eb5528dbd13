"""What breaks goes to pieces that come to lie about its foot."""

import numpy as np

from filmkit.studio.animatic.staging.change.breaking import shattered
from filmkit.studio.animatic.staging.things.things import made_of
from tests.studio.animatic.words.briefs import understood


def test_pieces_fly_apart_and_lie_on_the_ground() -> None:
    whole = made_of("bottle")
    assert shattered(whole, 0.0) is whole
    first, last = (np.ptp(mesh.vertices, axis=0) for mesh in (whole, shattered(whole, 1.0)))

    assert last[0] > 2.0 * first[0]
    assert last[1] < 0.6 * first[1]
    assert shattered(whole, 1.0).vertices[:, 1].min() >= whole.vertices[:, 1].min() - 1e-4


def test_what_is_brittle_breaks_and_what_is_not_does_not() -> None:
    (glass,) = understood(prompt="A wine glass falls and shatters on the floor.").subjects
    dog = understood(prompt="A dog breaks into a run.").subjects[0]

    assert glass.change is not None
    assert glass.change.value.breaks
    assert dog.change is None
