"""What the list of doubts tells of a prompt."""

from tests.bench.doubts import doubts
from tests.studio.animatic.words.briefs import understood


def test_a_thing_of_no_form_is_doubted_and_a_plain_prompt_is_not() -> None:
    assert "a thing of no form: gizmo" in list(doubts(understood("A gizmo lies on a table")))
    assert list(doubts(understood("A goat eats grass in a meadow"))) == []
