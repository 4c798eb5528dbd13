"""What is done to stuffs by nobody who is named is told as what one sees of it."""

import pytest

from filmkit.studio.animatic.words.retold.experiments import as_seen
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("Equal amounts of yellow and blue paint are combined and stirred.", "from yellow to green"),
        ("A piece of barium is ignited, emitting a vivid flame.", "green burning sample"),
        ("A small burning match was thrown into a pile of dried hay.", "straw heap catches fire"),
        ("A heap of straw catches fire in a barn", "straw heap catches fire in a barn"),
        ("A glass of orange juice is gently poured into a glass of water.", "beaker of juice turns orange"),
        (
            "A timelapse captures the reaction as sulfuric acid is poured onto a piece of toast.",
            "turns black",
        ),
        ("A drop of hydrochloric acid is added to a blue litmus solution.", "from blue to red"),
        ("A cup of tea is carefully tilted in the space station.", "brown weightless drink"),
        ("A timelapse of air being extracted from a sealed, empty soda can.", "deflates"),
        ("A timelapse as damp air comes into contact with a cold glass surface.", "glass pane mists over"),
        ("Vapor in a room touches a metal tray at -5°C.", "metal tray freezes"),
        ("A balloon filled with paint bursts in slow motion.", "swells"),
        ("Shiny cherries tumble into a large bowl.", "cherries that fall"),
        ("A stick of chalk is used to write on slate.", "on a blackboard with a stick of chalk"),
        ("A blue pen is used to write on brown paper.", "writing with a blue pen"),
    ],
)
def test_an_experiment_is_told_as_it_looks(prompt: str, told: str) -> None:
    assert told in as_seen(prompt)


@pytest.mark.parametrize(
    "prompt",
    ["A man pours tea into a cup.", "A piece of cake is on a plate.", "A pen lies on a desk."],
)
def test_other_words_stay(prompt: str) -> None:
    assert as_seen(prompt) == prompt


def test_a_liquid_in_a_flask_changes_its_colour() -> None:
    (flask,) = understood(prompt="Ammonia is poured into a glass of red cabbage juice.").subjects

    assert flask.name == "lab flask"
    assert flask.change is not None
    assert (flask.change.value.before, flask.change.value.after) == ("red", "blue")


def test_a_temperature_that_drops_empties_no_bottle() -> None:
    intent = understood(prompt="The transformation of water in a bottle as the temperature drops below 0°C.")

    assert intent.subjects[0].change is not None
    assert intent.subjects[0].change.value.after == "ice"
