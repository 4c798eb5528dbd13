"""What anybody does on any day is known by its verb and its thing, and no weather or wall switch."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.figures.verbs.errands import LETS_GO, falling
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("looks at his watch", "look at a watch"),
        ("looks at herself in the mirror", "look in a mirror"),
        ("falls asleep in an armchair", "doze"),
        ("falls asleep on the grass", "sleep"),
    ],
)
def test_an_errand_is_known_by_its_verb_and_its_thing(words: str, name: str) -> None:
    assert act_of(words).name == name


def test_a_taxi_is_hailed_in_a_street_and_there_is_no_hail() -> None:
    intent = understood("A woman hails a taxi.")

    assert intent.place.value == "city-street"
    assert not intent.weather


def test_what_is_dropped_falls_from_the_hand_to_the_ground() -> None:
    actor = stage_of(shot(person("drops her phone")), SECONDS).actors[0]
    m = figure(actor.look, Detail.FAR).measures
    high, mid, low = (falling(m, Moment(time=t))[0][1] for t in (LETS_GO, LETS_GO + 0.3, SECONDS))

    assert [each.name for each in actor.act.gear] == ["phone"]
    assert high > mid > low
    assert low < 0.05
