import numpy as np
import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.together.seen import framed_as
from tests.studio.animatic.words.briefs import understood


def test_animals_far_off_do_not_widen_the_picture_of_the_one_it_is_about() -> None:
    alone = stage_of(understood("a crocodile stands on a riverbank"), 4.0).thing
    with_birds = stage_of(understood("a crocodile stands on a riverbank, birds fly in the distance"), 4.0)

    assert len(with_birds.beasts) > 1
    assert alone is not None
    assert with_birds.thing is not None
    assert with_birds.thing.size[1] < 1.2 * alone.size[1]


def test_a_near_picture_of_one_that_flutters_holds_all_its_beats() -> None:
    stage = stage_of(understood("close-up of a moth in a garden"), 4.0)

    assert stage.thing is not None
    low, high = stage.thing.at[1], stage.thing.at[1] + stage.thing.size[1]
    for now in np.linspace(0.2, 3.8, 7):
        middle = stage.beasts[0].creature_at(float(now)).vertices[:, 1].mean()
        assert low < middle < high


@pytest.mark.parametrize("name", ["shark", "turtle", "octopus"])
def test_a_close_picture_of_one_that_swims_is_of_its_fore_part(name: str) -> None:
    stage = stage_of(understood(f"close-up of a {name} that swims under water"), 4.0)
    (beast,) = stage.beasts
    thing = framed_as([beast], (), understood("close-up of a fish").camera, 4.0, 0.0)
    low, high = (beast.creature_at(2.0).vertices[:, 1].min(), beast.creature_at(2.0).vertices[:, 1].max())

    assert low < thing.middle[1] < high
