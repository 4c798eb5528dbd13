import pytest

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


@pytest.mark.parametrize(
    ("prompt", "plates"),
    [
        ("A dining table set with bowls and cups in a living room", 4),
        ("A table with fine china in a living room", 4),
        ("A dining table in a living room", 0),
    ],
)
def test_a_table_that_is_told_to_be_laid_has_plates(prompt: str, plates: int) -> None:
    things = stage_of(understood(prompt), SECONDS).things

    assert sum(each.kind == "plate" for each in things) == plates
