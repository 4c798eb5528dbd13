"""Deeds that are told by a noun are told by a verb."""

import pytest

from filmkit.studio.animatic.words.retold.noun_deeds import as_deeds
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "A man stands in a meadow. His journey begins with a fierce battle against a dragon.",
            "A man stands in a meadow. He fights a dragon.",
        ),
        ("A boy in a race with a dog on a beach", "A boy racing with a dog on a beach"),
        ("A fierce battle between two knights in a field", "Two knights fight in a field"),
        ("Two old men absorbed in a game of chess", "Two old men playing chess"),
        ("Soldiers die in the battle of Waterloo", "Soldiers die in the battle of Waterloo"),
    ],
)
def test_a_noun_of_a_deed_is_told_as_a_verb(prompt: str, told: str) -> None:
    assert as_deeds(prompt) == told


def test_whom_a_battle_is_against_is_there() -> None:
    knight, dragon = understood("A knight's journey begins with a fierce battle against a dragon.").subjects

    assert (knight.act.value, dragon.name, dragon.background) == ("fights a dragon", "dragon", False)
