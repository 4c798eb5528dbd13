"""An experiment that several sentences tell is one sentence of what is seen, and the place stays."""

import pytest

from filmkit.studio.animatic.words.retold.experiments_at_length import in_short
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "In a bright kitchen, a tall glass filled with strong coffee is slowly tilted. It runs into a "
            "mug of milk on the counter.",
            "A tipped beaker of coffee turns from white to brown on a table. Close-up. In a bright kitchen. "
            "On the counter.",
        ),
        (
            "Equal portions of deep blue and white paint meet in a bowl. A wooden stick mixes them.",
            "A bowl of paint changes from blue to turquoise.",
        ),
        (
            "In a dim laboratory, a small chunk of copper lies in a dish. It ignites: a green flame.",
            "A green burning sample stands on a table. In a dim laboratory.",
        ),
        (
            "A lit match falls in slow motion. It lands on a heap of old newspapers. They burn.",
            "A paper heap catches fire outdoors. slow motion.",
        ),
        (
            "In the space station a jar of honey is opened by an astronaut. Golden globules drift out.",
            "An astronaut in a space station opens a golden weightless drink.",
        ),
        (
            "A green marker glides over the rough cardboard. Its tip leaves a bright line.",
            "Close-up of somebody's hand writing with a green marker on paper.",
        ),
    ],
)
def test_an_experiment_is_put_into_one_sentence(prompt: str, told: str) -> None:
    assert in_short(prompt) == told


@pytest.mark.parametrize(
    "prompt",
    [
        "A barista pours coffee into a cup of milk. She smiles at a guest.",
        "A pile of leaves lies in the yard. A dog jumps over it.",
        "A microphone stands on a desk. An indicator light adds a touch of red.",
    ],
)
def test_other_texts_stay(prompt: str) -> None:
    assert in_short(prompt) == prompt


def test_paint_that_is_stirred_changes_too() -> None:
    (bowl,) = understood(prompt="Red and yellow paint are poured together. They blend in a bowl.").subjects

    assert bowl.change is not None
    assert bowl.change.value.after == "orange"
