"""A train that crosses a bridge goes on it."""

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.words.briefs import understood


def test_a_train_on_a_bridge_goes_along_its_rails() -> None:
    stage = stage_of(understood("A train crosses a stone bridge."), 4.0)

    rail = stage.place.marks["rail"].position
    (carrier,) = stage.carriers
    for seconds in (0.0, 2.0, 4.0):
        _, y, z = carrier.route.at(seconds)
        assert abs(y - rail[1]) < 0.2
        assert abs(z - rail[2]) < 0.2


def test_a_person_on_a_bridge_has_no_rails() -> None:
    assert "rail" not in stage_of(understood("A man walks on a bridge."), 4.0).place.marks
