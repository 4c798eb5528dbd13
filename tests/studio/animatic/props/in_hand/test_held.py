"""What is held passes through the hand: its grip is at the origin."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.acts import ACTS
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.people.grips import in_hand


@pytest.mark.parametrize("name", HELD)
def test_a_held_thing_is_sound_and_near_its_grip(name: str) -> None:
    mesh = HELD[name]()
    nearest = np.clip(0.0, mesh.vertices.min(0), mesh.vertices.max(0))

    assert np.isfinite(mesh.vertices).all()
    np.testing.assert_allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-4)
    assert np.linalg.norm(nearest) < 0.05


def test_a_suitcase_hangs_and_an_umbrella_rises() -> None:
    assert HELD["suitcase"]().vertices[:, 1].max() < 0.03
    assert HELD["umbrella"]().vertices[:, 2].max() > 0.8


def test_every_act_holds_something_that_exists() -> None:
    assert [a.held for a in ACTS if a.held and in_hand(a.held) is None] == []
