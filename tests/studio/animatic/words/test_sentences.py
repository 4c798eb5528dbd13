"""Where, when and how filmed, of prose in sentences: what governs a place, what an hour beats, what moves."""

import pytest

from filmkit.studio.animatic.intent import TimeOfDay
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A beautiful coastal beach in spring, waves lapping on sand", "coast"),
        ("A cloud drifts across a vast, azure sky", "sky"),
        ("The camera begins with a vast lavender field. Hills rise behind it", "field"),
        ("A man with a garden behind him stands in a kitchen", "kitchen"),
        ("One person lifts a suitcase for another person", ""),
        ("Two ladies discussing wine", ""),
        ("A man parks his car in a street", "street"),
        ("A man takes a lift", "vehicle"),
        ("A woman walks to a door, then waves", ""),
        ("A boat on the waves", "sea"),
        ("The Forbidden City in Beijing", "landmark"),
        ("A road in the desert", "road"),
        ("A rocket launching into orbit", ""),
        ("A rocket in orbit", "space"),
        ("In a modern office space, a laptop rests on a desk", "office"),
        ("A shot from outside the box", ""),
        ("Mount Fuji, pan left", "mountain"),
        ("A man walks down a castle corridor", "cave"),
        ("A man lives in a remote cabin in the woods", "room"),
        ("A woman sleeps in the cabin of a plane", "vehicle"),
        ("The wooden stair railing turned into a plastic railing", "room"),
    ],
)
def test_a_place_is_what_its_words_and_those_before_them_say(prompt: str, kind: str) -> None:
    assert understood(prompt).place_kind.value == kind


@pytest.mark.parametrize(
    ("prompt", "time"),
    [
        ("A storm of dark clouds approaches. The setting sun pierces through", TimeOfDay.GOLDEN_HOUR),
        ("Dark clouds over a plain", TimeOfDay.OVERCAST),
        ("The sun casts a brilliant glow on a salt flat", TimeOfDay.DAY),
    ],
)
def test_an_hour_says_more_than_clouds(prompt: str, time: TimeOfDay) -> None:
    read = understood(prompt).time

    assert read.value is time
    assert not read.guessed


@pytest.mark.parametrize(
    ("prompt", "moves"),
    [
        ("The camera orbits around it in a smooth, clockwise motion", [("orbit", "clockwise")]),
        ("The camera orbits around it and moves forward", [("orbit", None), ("push-in", None)]),
        ("Static view on a desert", [("static", None)]),
        ("The camera then pans out", [("zoom-out", None)]),
        ("As the camera glides closer, a tree appears", [("push-in", None)]),
        ("The focus shifts to a lone wolf", []),
        ("A boy reads. The boy's focus shifts from the page to a bird", []),
        ("The focus shifts from a cup to a face", [("rack-focus", None)]),
        ("The camera pans left. As the view continues to shift, a watch appears", [("pan", "left")]),
        ("They find a locked chest", []),
    ],
)
def test_moves_are_what_the_camera_does(prompt: str, moves: list[tuple[str, str | None]]) -> None:
    read = understood(prompt).camera.moves

    assert [(each.value.name, each.value.direction) for each in read] == moves


def test_what_a_move_comes_to_is_not_how_the_shot_begins() -> None:
    assert understood("A laptop. The camera glides, revealing a panoramic view of a hall").camera.size.guessed
    assert understood("A panoramic view of a hall").camera.size.value == "extreme-wide"


def test_what_is_in_the_background_with_a_boat_does_not_put_the_boat_there() -> None:
    (boat,) = understood("A boat on a river with a tower in the background").subjects
    (far,) = understood("A boat in the background").subjects

    assert boat.where is None
    assert far.where == "far"


@pytest.mark.parametrize(
    ("prompt", "place"), [("a knife", "tabletop"), ("a traffic light", "city-street"), ("a vase", "tabletop")]
)
def test_a_thing_alone_is_where_such_a_thing_is(prompt: str, place: str) -> None:
    assert understood(prompt).place.value == place


def test_she_who_waves_to_somebody_is_there() -> None:
    assert len(understood("She waves to her friend").subjects) == 2


def test_a_crystal_of_flame_is_no_candle() -> None:
    assert not understood("A sorcerer earned the flame crystal").lights


def test_what_comes_out_of_an_engine_is_not_the_air_of_the_place() -> None:
    assert not understood("A shuttle rises, smoke billowing out from the engines").weather
    assert understood("Smoke over a city").weather


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("A space shuttle launching into orbit", "exterior-day"), ("A space shuttle turns slowly", "skies")],
)
def test_who_is_launched_is_not_in_space_yet(prompt: str, place: str) -> None:
    assert understood(prompt).place.value == place


def test_clouds_that_change_and_one_alone_are_seen_from_the_ground() -> None:
    assert understood("In the sky a cloud turns from black to grey").place.value == "exterior-day"
    assert understood("In the sky a cloud drifts").place.value == "exterior-day"
    assert understood("In the sky clouds drift").place.value == "skies"


@pytest.mark.parametrize("prompt", ["A skilled man nods", "A man nods in his seat", "A man nods on Sunday"])
def test_words_that_only_begin_like_the_open_are_not_out_of_doors(prompt: str) -> None:
    assert understood(prompt).interior.value


def test_a_sight_says_more_than_its_town_and_a_place_more_than_a_detail_told_later() -> None:
    assert understood("The kremlin Moscow, pixel art").place_kind.value == "landmark"
    assert understood("Lake Como at noon. Blossoming roses frame the view.").subjects == ()


def test_a_creature_of_a_later_place_is_not_in_the_first() -> None:
    told = understood("In a busy town people trade. Later a nun enters a forest. An owl sleeps.")

    assert {each.name for each in told.subjects} == {"people", "nun"}


def test_what_is_in_the_background_says_nothing_of_who_is_before_it() -> None:
    panda = understood("A badger knits nearby a chest, snowy peaks in the background").subjects[0]

    assert panda.where is None
    assert understood("A badger knits, forest background").subjects[0].where is None
    assert panda.stands is not None
    assert panda.stands.value.relation == "near"


def test_a_tiny_thing_is_small_and_not_far_and_a_portrait_of_somebody_is_one() -> None:
    assert understood("A tiny snail on a leaf").subjects[0].where is None
    assert [each.name for each in understood("close-up portrait of a nun in a shawl").subjects] == ["nun"]


def test_the_name_of_a_place_is_no_deed() -> None:
    assert understood("A nun in a volleyball court").subjects[0].act.value == "in a place"


def test_vegetables_are_no_tables_that_somebody_sits_at_in_the_background() -> None:
    assert [each.background for each in understood("A man is washing vegetables").subjects][:1] == [False]


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("Abstract colorful animation. Multicolor liquid background", "abstract"),
        ("Colored lines move back and forth in a mirror image", "abstract"),
        ("An abstract painting on the wall of a museum", "hall"),
        ("Two men boxing in a ring", "chamber"),
    ],
)
def test_the_set_is_the_one_that_the_words_call_for(prompt: str, shown: str) -> None:
    assert understood(prompt).place.value == shown


@pytest.mark.parametrize(
    ("prompt", "much"),
    [
        ("A slight handheld shake, a man in a street", "slow"),
        ("A handheld shot of a man in a street", "steady"),
        ("A couple in a park, the camera shakes violently", "fast"),
        ("A castle by the sea, with an intense shaking effect", "fast"),
    ],
)
def test_a_camera_shakes_as_much_as_is_said(prompt: str, much: str) -> None:
    (move,) = understood(prompt).camera.moves

    assert (move.value.name, move.value.speed) == ("handheld", much)


@pytest.mark.parametrize(
    ("told", "size", "moves"),
    [
        ("The scene shifts to a close-up of his hands.", "full", ["push-in"]),
        (
            "It begins with a close-up of his hands and cuts to a wide shot.",
            "close-up",
            ["pull-back"],
        ),
        ("The shot transitions from a close-up of his face to a medium shot.", "close-up", ["pull-back"]),
        ("The camera pans left and the scene ends on a close-up.", "full", ["pan"]),
    ],
)
def test_a_scene_that_comes_to_another_size_begins_before_it(told: str, size: str, moves: list[str]) -> None:
    camera = understood(f"A man walks in a street. {told}").camera
    assert (camera.size.value, [move.value.name for move in camera.moves]) == (size, moves)


def test_leaves_in_one_sentence_do_not_fill_the_close_up_of_another() -> None:
    driveway = (
        "A driveway is lined with trees and golden leaves. The scene begins with a close-up of the driveway"
    )
    assert understood(driveway).place.value == "grounds"
    assert understood("A forest. An extreme close-up of a leaf").place.value == "macro"


def test_after_what_is_said_a_new_sentence_begins() -> None:
    text = 'A woman and her uncle sit in a kitchen. She says, "We sold the boat." He drops his cup and sighs.'
    acts = {each.name: [beat.value for beat in each.beats] for each in understood(text).subjects}

    assert "drops his cup and sighs" in acts["uncle"]
    assert acts["woman"][-1] == "says"


@pytest.mark.parametrize(
    ("prompt", "colors"),
    [
        ("A doctor in green scrubs sits on a red sofa", []),
        ("A ring on black marble in blue light", ["blue"]),
        ("A bench in the golden glow of a red lamp", ["golden", "red"]),
    ],
)
def test_the_colour_of_what_is_there_is_no_light(prompt: str, colors: list[str]) -> None:
    assert [each.value for each in understood(prompt).colors] == colors
