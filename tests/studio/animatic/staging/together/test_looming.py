"""A monster stands opposite those who see it, and fits its place."""

import math

from filmkit.studio.animatic.staging.stage import Stage, stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def staged(words: str) -> Stage:
    return stage_of(understood(words), SECONDS)


def test_a_monster_is_opposite_those_who_recoil_from_it() -> None:
    stage = staged("In a tomb, a dragon roars, and two men recoil.")
    (x, _, z), front = stage.beasts[0].route.start, stage.azimuth

    def right(at: tuple[float, float, float]) -> float:
        return at[0] * math.cos(front) - at[2] * math.sin(front)

    assert all(right(each.route.start) < right((x, 0.0, z)) for each in stage.actors)


def test_it_is_as_large_as_its_place_has_room_for() -> None:
    outside = staged("A dragon stands on a hill.").beasts[0].creature.size
    inside = staged("A dragon stands in a tomb.").beasts[0].creature.size

    assert inside[1] < 0.7 * outside[1]
