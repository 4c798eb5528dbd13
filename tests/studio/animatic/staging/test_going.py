"""How things go: what falls is told by a verb, and by no noun like it."""

import pytest

from filmkit.studio.animatic.staging.going import FALLS


@pytest.mark.parametrize(
    ("act", "falls"),
    [
        ("drops to the ground", True),
        ("sinks into the sea", True),
        ("on the left of a sink", False),
        ("beside a landing, by the falls", False),
    ],
)
def test_what_falls_is_told_by_a_verb(act: str, falls: bool) -> None:
    assert bool(FALLS.search(act)) is falls
