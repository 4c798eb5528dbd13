"""Who is young first and grown last, or the other way round, is one animal that grows or shrinks."""

import pytest

from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "name", "grows"),
    [
        (
            "A small puppy stands in a garden. The puppy begins to grow. It transforms into a large dog.",
            "dog",
            True,
        ),
        (
            "A large golden retriever bounds over the grass. The dog's size gradually diminishes. "
            "The retriever is now a small puppy.",
            "retriever",
            False,
        ),
        ("A panda cub tumbles about. The panda begins to grow, now a majestic creature.", "panda", True),
        ("A fish swims and begins to transform, its large form gradually shrinking in size.", "fish", False),
    ],
)
def test_one_animal_grows_or_shrinks(prompt: str, name: str, grows: bool) -> None:
    (animal,) = understood(prompt=prompt).subjects

    assert animal.name == name
    assert animal.change is not None
    assert (animal.change.value.grows > 1.0) is grows


def test_a_mother_and_her_cub_are_two_where_nobody_grows() -> None:
    names = [each.name for each in understood(prompt="A lioness watches her cub play.").subjects]

    assert len(names) == 2
