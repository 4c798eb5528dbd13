"""What a shot is about is a thing one could put somewhere; the young are of their parent's kind."""

import pytest

from filmkit.studio.animatic.creatures.creatures import NAMES
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS, THINGS, VEHICLES
from filmkit.studio.animatic.words.vocabulary.kin import HERD_OF, KIN
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def names(prompt: str) -> list[str]:
    return [each.name for each in understood(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("A planet disintegrates under the tidal force of the sun", ["planet"]),
        ("A robot stands under the influence of a spell", ["robot"]),
        ("a camera moves toward a housecat outdoors", ["housecat"]),
        ("a camera slowly pans over a kitty", ["kitty"]),
        ("A man holds a camera that moves", ["man"]),
        ("A gentle, warm breeze moves the grass", []),
        ("A windmill under a clear, azure sky", ["windmill"]),
        ("A single, crystal-clear water droplet glides", ["water droplet"]),
        ("A gizmo, old and rusty, lies on a table", ["gizmo"]),
        ("A lively hammer and a mischievous nail engage in a duel", ["hammer", "nail"]),
        ("A man hits his thumb nail with a hammer", ["man"]),
        ("Slices of mango on a piece of toast", ["mango", "toast"]),
        ("A car runs into the distance", ["car"]),
        ("A lake at dawn. static tripod shot.", []),
        ("A camera on a tripod", ["camera", "tripod"]),
    ],
)
def test_forces_and_the_camera_that_films_are_no_things(prompt: str, found: list[str]) -> None:
    assert names(prompt) == found


def test_speakers_are_loudspeakers_unless_they_speak() -> None:
    assert [
        understood(prompt).subjects[0].kind.value
        for prompt in ("Two speakers on a shelf", "A speaker addresses the audience")
    ] == [SubjectKind.THING, SubjectKind.PERSON]


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("A Chinese beauty in a golden dragon robe and a phoenix crown", ["beauty"]),
        ("A woman in a tiger print dress", ["woman"]),
        ("The beauty of nature, a waterfall", []),
        ("A dragon in a cave", ["dragon"]),
    ],
)
def test_a_noun_before_what_is_worn_only_tells_what_it_looks_like(prompt: str, found: list[str]) -> None:
    assert names(prompt) == found


@pytest.mark.parametrize(
    "prompt", ["A giraffe browses on tall acacia trees in the savanna", "A tree in a meadow"]
)
def test_what_a_place_grows_is_no_cardboard(prompt: str) -> None:
    intent = understood(prompt)

    assert not intent.not_drawn
    assert not [thing for thing in stage_of(intent, SECONDS).things if thing.form is not None]


@pytest.mark.parametrize(
    ("prompt", "parent", "young"),
    [
        ("A mother giraffe and her calf in the savanna", "giraffe", "giraffe"),
        ("A bear and her cub in a forest", "bear", "bear"),
        ("A zebra with its foal in a field", "zebra", "zebra"),
        ("A horse with its foal in a field", "horse", "foal"),
        ("A cow and her calf in a field", "cow", "calf"),
        ("A lioness and her cub rest", "lioness", "cub"),
    ],
)
def test_the_young_are_of_their_parents_kind_and_smaller(prompt: str, parent: str, young: str) -> None:
    beasts = stage_of(understood(prompt), SECONDS).beasts

    assert [beast.of for beast in beasts] == [parent, young]
    assert beasts[1].creature.size[1] < 0.8 * beasts[0].creature.size[1]


@pytest.mark.parametrize("noun", ["housecat", "kitty", "pup"])
def test_pets_by_other_names_are_drawn(noun: str) -> None:
    subject = understood(f"A {noun} in a meadow").subjects[0]

    assert subject.kind.value is SubjectKind.ANIMAL
    assert noun in NAMES


@pytest.mark.parametrize(
    ("prompt", "found"),
    [
        ("an elephant running to join a herd of its kind", ["elephant", "elephant"]),
        ("a herd on a plain", ["cow"]),
        ("a person is petting an animal", ["person", "dog"]),
        ("a bowl of ramen", ["bowl"]),
        ("spicy chicken on a table", ["curry"]),
        ("a stop light", ["traffic light"]),
        ("Splash of turquoise water", []),
        ("fireworks over a lake", []),
        ("meteors fall from the sky over a lake", []),
        ("a celebration with fireworks in the night sky", []),
        ("animal tracks in the snow", []),
    ],
)
def test_what_has_no_form_is_drawn_as_its_nearest_of_kin_if_that_is_no_lie(
    prompt: str, found: list[str]
) -> None:
    assert names(prompt) == found


def test_all_kin_have_a_form_and_what_has_one_has_no_kin() -> None:
    drawn = ANIMALS | VEHICLES | THINGS

    assert {*KIN.values(), *HERD_OF.values()} <= drawn
    assert not set(KIN) & drawn


@pytest.mark.parametrize("prompt", ["phone booth", "streetlamps in a street at night", "a bridge"])
def test_what_names_its_place_is_seen_as_the_place_is(prompt: str) -> None:
    intent = understood(prompt)

    assert not intent.not_drawn
    assert intent.camera.size.value == "wide"
