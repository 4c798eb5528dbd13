"""A tree with a name of its own stands there as itself; many of them are the place's."""

import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A weeping willow drapes its branches over a pond", "willow"),
        ("A palm tree in the desert", "palm"),
        ("A tree in a street", "tree"),
    ],
)
def test_a_named_tree_stands_there(prompt: str, kind: str) -> None:
    intent = understood(prompt)

    assert not intent.not_drawn
    assert [thing.kind for thing in stage_of(intent, SECONDS).things] == [kind]


@pytest.mark.parametrize("prompt", ["Birch trees in a meadow", "Palm trees on a beach", "A tree in a meadow"])
def test_many_and_plain_ones_are_a_part_of_the_place(prompt: str) -> None:
    intent = understood(prompt)

    assert not intent.not_drawn
    assert not stage_of(intent, SECONDS).things
