"""A land that a camera shows view after view."""

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.tales.scenes import scenes_of
from filmkit.studio.animatic.words.tales.survey import is_a_survey, seen_alone, views_in

CITY = (
    "The camera begins above a city at dusk. It descends, revealing a street with cars. It then glides into "
    "an alley. "
    "The focus shifts to a stone bridge over a river. Finally, the camera retreats, showing the entire city."
)
TILT = (
    "A garden is shown as the camera tilts down from the sky. The view descends past trees. It shows "
    "flowers. "
    "The camera continues downward. Finally, the scene settles on a pond."
)


def test_ways_in_several_directions_are_a_survey() -> None:
    assert is_a_survey(CITY)


def test_one_long_way_is_one_shot() -> None:
    assert not is_a_survey(TILT)


def test_each_view_has_its_place_and_its_way_and_keeps_the_hour() -> None:
    shown = [each.value for each in scenes_of(Brief(240, (24, 1), prompt=CITY), 5)]

    assert [each.place_kind.value for each in shown] == ["city", "street", "street", "lake", "city"]
    assert {each.time.value.value for each in shown} == {"dusk"}
    assert [each.camera.moves[0].value.name for each in (shown[1], shown[2], shown[4])] == [
        "descend",
        "dolly",
        "pull-back",
    ]


def test_a_view_is_told_without_how_it_feels() -> None:
    assert seen_alone("The focus then shifts to a bridge, evoking unease.") == "A view of a bridge."
    assert seen_alone("It then glides into an alley.") == "The camera then glides into an alley."


VALLEY = (
    "The camera begins above a deep canyon under a pale sky. It moves downward, following a stream past "
    "ledges. Moving forward, the camera finds a fox that drinks. The camera shifts to high peaks, golden in "
    "the setting sun. Finally, the camera pulls back over all of it. The overall mood is calm."
)


def test_what_lies_in_a_land_is_no_other_land_and_its_hour_holds_for_all_views() -> None:
    shown = [each.value for each in scenes_of(Brief(240, (24, 1), prompt=VALLEY), 6)]

    assert len(shown) == 5  # its mood is no view
    assert all("canyon" in each.place_words for each in shown)
    assert {each.time.value.value for each in shown} == {"golden-hour"}
    assert [subject.name for subject in shown[2].subjects] == ["fox"]


def test_a_tilt_is_one_shot() -> None:
    assert not is_a_survey(VALLEY.replace("shifts to", "tilts up to"))


def test_a_land_under_snow_is_white_in_all_views() -> None:
    snowy = VALLEY.replace("a pale sky", "a pale sky among snow-covered trees")

    assert all("snow" in each.value.place_words for each in scenes_of(Brief(240, (24, 1), prompt=snowy), 6))


ISLE = (
    "The camera opens with an aerial view of an island at noon. It descends, revealing a pier. It then "
    "glides past rocks where a goat dances. The focus shifts to a bay. Finally, the camera retreats, showing "
    "the entire island. Its song goes on."
)


def test_with_room_for_three_views_the_animals_are_kept_and_all_is_seen_from_above_at_last() -> None:
    first, second, last = (each.value for each in scenes_of(Brief(96, (24, 1), prompt=ISLE), 5, 3))

    assert [subject.name for subject in second.subjects] == ["goat"]
    assert (first.camera.angle.value, last.camera.angle.value) == ("aerial", "aerial")
    assert last.camera.moves[0].value.name == "pull-back"


GORGE = (
    "The camera begins above a deep gorge. Wind stirs leaves over the rocks. It then moves into the shade "
    "of the walls. Moving forward, the camera reaches a lake, where the focus shifts to its far end. "
    "Finally, the camera pulls back from the gorge to the desert around it."
)


def test_a_new_place_is_shown_before_what_stirs_and_the_last_view_is_of_the_first() -> None:
    _, second, last = (each.value for each in scenes_of(Brief(96, (24, 1), prompt=GORGE), 5, 3))

    assert second.place_kind.value == "lake"
    assert [move.value.name for move in second.camera.moves] == ["push-in"]  # and no focus is racked
    assert last.place_words.startswith("a deep gorge")
    alike = GORGE.replace("from the gorge to", "from the peaks and")
    again = [each.value for each in scenes_of(Brief(96, (24, 1), prompt=alike), 5, 3)][-1]
    assert again.place_words.startswith("a deep gorge")


def test_an_animal_whose_flight_the_camera_follows_flies_over_the_last_view() -> None:
    views = views_in("A hawk takes off. The camera follows its flight, then pulls back over the lake.")

    assert views[1] == "A hawk flies as the camera pulls back over the lake."


def test_the_last_view_of_the_first_place_has_the_hour_of_its_own_words() -> None:
    text = CITY.replace("a city at dusk", "a city in the setting sun").replace("city.", "city at night.")

    assert scenes_of(Brief(96, (24, 1), prompt=text), 5, 3)[-1].value.time.value.value == "night"
