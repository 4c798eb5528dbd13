"""Where somebody stops and what they do with small things is known by its words."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.figures.verbs.small_things import BURNS
from filmkit.studio.animatic.staging.people.actor import figure
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("hides behind a tree", "hide behind a tree"),
        ("waits at a bus stop", "wait for a bus"),
        ("kneels at his mother's grave", "kneel at a grave"),
        ("leans on the iron railing", "lean on a railing"),
        ("switches on a lamp", "switch on a lamp"),
        ("puts on a long coat", "put on a coat"),
        ("cracks an egg", "crack an egg"),
        ("carries a tray of drinks", "carry a tray"),
        ("burns an old letter", "burn a letter"),
        ("looks under the bed", "look under"),
        ("waves from a train window", "wave from a window"),
        ("hangs up the phone", "hang up"),
        ("takes a patient's pulse", "take a pulse"),
    ],
)
def test_where_somebody_stops_is_known_by_its_words(words: str, name: str) -> None:
    assert act_of(words).name == name


def test_a_candle_burns_when_the_match_has_been_at_it_and_not_before() -> None:
    actor = stage_of(shot(person("lights a candle")), SECONDS).actors[0]
    flame = next(each for each in actor.act.gear if each.name == "flame")
    m = figure(actor.look, Detail.FAR).measures

    assert flame.at(m, Moment(time=BURNS - 0.1))[0][1] < 0.0
    assert flame.at(m, Moment(time=BURNS + 0.1))[0][1] > 1.0


def test_a_coat_is_held_ahead_and_then_worn() -> None:
    actor = stage_of(shot(person("puts on a coat")), SECONDS).actors[0]
    m, coat = figure(actor.look, Detail.FAR).measures, actor.act.gear[0]

    assert coat.at(m, Moment(time=0.3))[0][2] > 0.4
    assert coat.at(m, Moment(time=SECONDS))[0][2] == pytest.approx(-0.01, abs=0.02)


@pytest.mark.parametrize("words", ["looks out over the city", "looks at the city from a rooftop"])
def test_who_looks_over_a_city_is_on_a_roof(words: str) -> None:
    assert understood(f"A man {words}.").place.value == "rooftop"
