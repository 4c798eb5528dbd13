"""What is carved, woven or painted on something is not there."""

import pytest

from filmkit.studio.animatic.staging.people.grips import named_at_all
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    "prompt",
    [
        "The Forbidden City, its ornate carvings and mythical creatures adorned with red",
        "A temple with carvings of dragons and mythical creatures",
        "A hall whose murals of horses and lions shine",
    ],
)
def test_ornaments_are_no_animals(prompt: str) -> None:
    assert not [each for each in understood(prompt).subjects if each.kind.value.value == "animal"]


@pytest.mark.parametrize(
    ("deed", "thing"),
    [
        ("picks up a fallen hat and hands it to another", "hat"),
        ("picks a flower", "flower"),
        ("plays with a hammer", "hammer"),
    ],
)
def test_a_tool_that_is_a_verb_is_in_no_hand(deed: str, thing: str) -> None:
    assert named_at_all(deed) == thing
