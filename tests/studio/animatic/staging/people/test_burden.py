"""Luggage is as large as who carries it."""

import numpy as np

from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.people.burden import carried_by
from filmkit.studio.animatic.world import Mesh


def test_a_childs_suitcase_is_as_much_smaller_as_the_child_and_a_cup_is_a_cup() -> None:
    child, grown = appearance_of("a girl of six", "a"), appearance_of("a woman of forty", "b")
    case, cup = HELD["suitcase"](), HELD["cup"]()

    def high(mesh: Mesh) -> float:
        return float(np.ptp(mesh.vertices[:, 1]))

    assert high(carried_by(child, case, "suitcase")) < 0.75 * high(carried_by(grown, case, "suitcase"))
    assert carried_by(child, cup, "cup") is cup
