"""What is cut on a board is what the words name: a carrot lies there only where nothing else is cut."""

from filmkit.studio.animatic.intent import Part
from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS, person, shot


def test_what_is_named_is_under_the_blade_in_the_place_of_the_carrot() -> None:
    plain, lemon = (
        set_of("cutting-board", SetBrief(words=words)).still for words in ("", "hands slice a lemon")
    )
    cutter = person("slices a lemon", part=Part.HANDS)
    gear = stage_of(shot(cutter, place="cutting-board", size="close-up"), SECONDS).actors[0].act.gear

    assert len(lemon.triangles) < len(plain.triangles)
    assert [each.name for each in gear] == ["cut lemon"]


def test_who_cuts_elsewhere_has_it_on_a_board() -> None:
    gear = stage_of(shot(person("slices a tomato")), SECONDS).actors[0].act.gear

    assert [each.name for each in gear] == ["cut tomato", "board under a knife"]
