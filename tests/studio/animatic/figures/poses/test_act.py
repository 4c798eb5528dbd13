"""A verb in all its forms with all its things."""

import pytest

from filmkit.studio.animatic.figures.poses.act import done, forms


@pytest.mark.parametrize(
    ("verb", "made"),
    [
        ("cut", ("cut", "cuts", "cutting")),
        ("make", ("make", "makes", "making")),
        ("carry", ("carry", "carries", "carrying")),
        ("tie", ("tie", "ties", "tying")),
        ("push", ("push", "pushes", "pushing")),
        ("open", ("open", "opens", "opening")),
        ("blow out", ("blow out", "blows out", "blowing out")),
    ],
)
def test_a_verb_has_three_forms(verb: str, made: tuple[str, str, str]) -> None:
    assert forms(verb) == made


def test_every_form_comes_with_every_thing() -> None:
    assert set(done("peel|core", "pear")) == {
        *("peel pear", "peels pear", "peeling pear"),
        *("core pear", "cores pear", "coring pear"),
    }
