"""A participle before a noun is what it does, where nothing else is said of it."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "act"),
    [
        ("A dancing girl in a square", "dancing in a square"),
        ("Two old sleeping dogs", "sleeping"),
        ("A running man waves", "waves"),
        ("A young girl by the sea", "by the sea"),
    ],
)
def test_what_a_noun_is_described_as_doing_is_done(prompt: str, act: str) -> None:
    assert understood(prompt).subjects[0].act.value == act


def test_what_is_done_to_somebody_is_not_what_they_do() -> None:
    acts = [each.act.value for each in understood("A person is hugging another person").subjects]

    assert "hugging" not in acts
