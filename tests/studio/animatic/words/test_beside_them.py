"""Later sentences: who or what is beside somebody, who plays in the band, and what is no change and no "
"verb."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "relation", "to"),
    [
        ("A goat stands in a meadow. To its left, a hen sits", "left", "goat"),
        ("A nun sits. Next to her, an old man reads", "near", "nun"),
        ("A cake stands there. Behind it, a kettle steams", "behind", "cake"),
    ],
)
def test_a_sentence_may_open_with_where_another_is(prompt: str, relation: str, to: str) -> None:
    _, other = understood(prompt).subjects

    assert not other.background
    assert other.stands is not None
    assert (other.stands.value.relation, other.stands.value.to) == (relation, to)


def test_all_of_a_band_are_there() -> None:
    intent = understood("The singer sings. The guitarist strums. The drummer keeps a beat.")

    assert [each.name for each in intent.subjects] == ["singer", "guitarist", "drummer"]


@pytest.mark.parametrize(
    "prompt",
    [
        "A sign with faded black paint",
        "A goat with warm, olive skin",
        "A goat. Its golden-brown coat is soft",
    ],
)
def test_adjectives_tell_of_no_change(prompt: str) -> None:
    assert understood(prompt).subjects[0].change is None


def test_the_left_is_no_deed_and_a_lone_stop_ends_nothing() -> None:
    (goat, *_) = understood("A goat lies by a log. The goat leaps to the left of the log").subjects
    (player,) = understood("A player dribbles before leaping ! for a slam dunk").subjects

    assert goat.beats[1].value == "leaps to the left of the log"
    assert player.beats[1].value.endswith("slam dunk")


def test_a_thing_is_spoken_of_again_by_its_head_noun() -> None:
    shoe = understood("A running shoe lies on a stand. The camera holds while the shoe rotates").subjects[0]

    assert shoe.act.value.startswith("rotates")
