"""Things too large for a table: on their foot, and as long as they are high asks."""

import pytest

from filmkit.studio.animatic.props.buildings.structures import RISE, STEPS, STRUCTURES
from filmkit.studio.animatic.staging.things.things import bounds, kind_of


@pytest.mark.parametrize(
    ("noun", "kind"), [("stone bridge", "arched bridge"), ("staircase", "staircase"), ("iceberg", "iceberg")]
)
def test_a_noun_finds_it(noun: str, kind: str) -> None:
    assert kind_of(noun) == kind


def test_a_staircase_goes_up_all_its_steps_with_a_banister_over_them() -> None:
    (wide, high, _), below = bounds(STRUCTURES["staircase"].make())
    assert high > STEPS * RISE + 0.9
    assert wide > 2.5
    assert below < 0.3
