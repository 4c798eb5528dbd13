"""Who is in a boat sits in it, whatever else they do; who rows has a boat already."""

import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.staging.people.doing import what_it_does
from filmkit.studio.animatic.words.read import intent_of


def gear_of(prompt: str) -> list[str]:
    (somebody, *_) = intent_of(Brief(frames=48, rate=(24, 1), prompt=prompt)).subjects
    return [each.name for each in what_it_does(somebody).gear]


@pytest.mark.parametrize(
    ("prompt", "boats"),
    [
        ("A man plays the guitar in a rowing boat on the ocean", 1),
        ("A woman sits in a small boat on a lake", 1),
        ("A man rows a boat on a lake", 1),
        ("A man plays the guitar in a room with a picture of a boat", 0),
        ("A woman sits on a pier and looks at a boat", 0),
    ],
)
def test_who_is_in_a_boat_has_one_and_water(prompt: str, boats: int) -> None:
    gear = gear_of(prompt)

    assert gear.count("canoe") == gear.count("pool") == boats
