"""What becomes of a thing, bound to the noun whose verb it is; and what of a light."""

import pytest

from filmkit.studio.animatic.intent import Change, TimeOfDay
from tests.studio.animatic.words.briefs import understood


def changes(prompt: str) -> list[Change | None]:
    return [each.change.value if each.change else None for each in understood(prompt).subjects]


@pytest.mark.parametrize(
    ("prompt", "change"),
    [
        ("A leaf turns from green to red", Change("green", "red")),
        ("A white shirt yellows", Change("white", "yellow")),
        ("A tree displaying reds and pale yellows", None),
        ("A balloon changes from large to small.", Change(grows=0.4)),
        ("A lion changes from small to big.", Change(grows=2.2)),
        ("A statue transforms from a tiny, bare stub to a wonder.", Change(grows=2.2)),
        ("A balloon slowly gets bigger", Change(grows=2.2)),
        ("A gemstone changes from dull to brilliant", Change("dull", "shining")),
        ("A pair of sneakers stands there. The shoes turn from white to blue", Change("white", "blue")),
        ("A loaf swells and turns from white to brown", Change("white", "brown", grows=1.9)),
        ("A cold window pane fogs up", Change(dews=True)),
        ("An ice cube melting in a glass", Change(melts=True)),
        ("A pizza on a board, melting cheese on it", None),
        ("Brown chocolate melts into a bright red liquid", Change("brown", "red", melts=True)),
        ("A snowman melts in the sun", Change(melts=True)),
        ("A palm tree swaying in the wind", Change(sways=True)),
        ("A rose blooms", Change(grows=1.9)),
        ("A flower blooming in a field", Change(grows=1.9)),
        ("A river changes from brown to blue", Change("brown", "blue")),
        (
            "A magic transformation scene where plastic cups slowly turn into glass ones",
            Change("plastic", "glass"),
        ),
        ("A pond turns from dull brown to clear, glittering blue, mirroring trees", Change("brown", "blue")),
        ("A pond is at first a dark green. The pond turns to a crystalline blue", Change("green", "blue")),
        ("The wooden stair railing transformed into a plastic railing", Change("wood", "plastic")),
        (
            "A plastic toy shimmers. Gradually, its texture morphs into a smooth, clear glass",
            Change("plastic", "glass"),
        ),
        (
            "A bench made of red plastic stands in a park. The synthetic material gradually morphs into wood",
            Change("red", "wood"),
        ),
        (
            "A vibrant red plastic seat is in a park. It begins to transform. The material morphs into wood",
            Change("red", "wood"),
        ),
        (
            "A cloud hovers. The cloud transforms, its inky blackness softening to grey",
            Change("black", "grey"),
        ),
        (
            "A majestic lion stands proudly. As the scene unfolds, the lion begins to shrink",
            Change(grows=0.35),
        ),
    ],
)
def test_what_becomes_of_a_thing_is_read(prompt: str, change: Change) -> None:
    assert changes(prompt) == [change]


@pytest.mark.parametrize(
    "prompt",
    [
        "A bench surrounded by blooming flowers",
        "A teapot beside blooming roses",
        "A garden showed a variety of delicate blooms",
        "Butterflies flit among the blossoms",
        "A bench beside changing leaves and a red barn",
        "A snow field, the sky grows clear",
    ],
)
def test_what_another_does_and_what_only_describes_changes_nothing(prompt: str) -> None:
    assert not any(changes(prompt))


def test_a_change_is_of_the_noun_before_that() -> None:
    assert changes("A red apple next to a cup that turns blue") == [None, Change(None, "blue")]


def test_a_room_that_brightens_begins_in_the_dark() -> None:
    intent = understood("A room changes from dark to bright as sunlight enters")

    assert intent.light_change == (TimeOfDay.NIGHT, TimeOfDay.DAY)
    assert intent.time.guessed


@pytest.mark.parametrize(
    ("prompt", "brighter"),
    [
        ("A lamp changes from dim to bright", True),
        ("A man reads and the light turns on", True),
        ("A candle goes out", False),
        ("The lights in the room dim", False),
        ("turning on a fluorescent light inside a room", True),
    ],
)
def test_lamps_come_on_and_go_out_by_night(prompt: str, brighter: bool) -> None:
    intent = understood(prompt)

    assert intent.burning is not None
    assert (intent.burning.value[1] > intent.burning.value[0]) is brighter
    assert intent.time.value is TimeOfDay.NIGHT


@pytest.mark.parametrize(
    ("prompt", "brighter"),
    [("A screen changes from dark to bright", True), ("A man switches the television off", False)],
)
def test_screens_come_on_and_go_out_at_any_hour(prompt: str, brighter: bool) -> None:
    intent = understood(prompt)

    assert intent.burning is not None
    assert (intent.burning.value[1] > intent.burning.value[0]) is brighter
    assert intent.time.value is TimeOfDay.DAY


@pytest.mark.parametrize("prompt", ["A lamp is on a table", "A light blue sky", "He carries a lamp out"])
def test_a_lamp_that_is_only_there_burns_as_always(prompt: str) -> None:
    assert understood(prompt).burning is None


def test_what_becomes_of_another_beside_it_is_not_its_own() -> None:
    cake = understood("A cake sits on a plate. Beside it, a candle slowly melts.").subjects[0]

    assert cake.name == "cake"
    assert cake.change is None


def test_what_is_filled_with_something_is_full_already() -> None:
    assert understood("A glass jar filled with honey on a table.").subjects[0].change is None
    assert understood("A glass slowly fills with water.").subjects[0].change is not None


def test_a_floor_that_changes_is_looked_down_on() -> None:
    intent = understood("The tiled floor has turned into a smooth metal surface. A modern room.")

    assert [(each.name, each.change.value.after) for each in intent.subjects if each.change] == [
        ("floor", "metal")
    ]
    assert intent.camera.angle.value == "high"
