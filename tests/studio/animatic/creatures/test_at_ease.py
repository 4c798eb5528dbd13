"""Animals at ease lie on the ground, yawn with an open mouth, and scratch where they reach."""

import pytest

from filmkit.studio.animatic.creatures.at_ease import opened
from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.creatures.jaws import open_mouth
from filmkit.studio.animatic.creatures.quadruped import Quadruped

HERE = (0.0, 0.0, 0.0)


def made(noun: str) -> Quadruped:
    creature = creature_of(noun)
    assert isinstance(creature, Quadruped)
    return creature


@pytest.mark.parametrize("noun", ["sheep", "horse"])
def test_a_sleeper_lies_on_the_ground_with_its_head_over_it(noun: str) -> None:
    creature = made(noun)

    asleep = creature.drawn(1.0, HERE, act="sleep").vertices
    head = creature.mouth(1.0, HERE, 0.0, 0.0, "sleep")[1, 3]

    assert asleep[:, 1].max() < 0.8 * creature.size[1]
    assert 0.0 < head < 0.45 * creature.size[1]


def test_a_yawn_opens_the_mouth_in_the_middle_of_a_shot_and_shuts_it() -> None:
    assert [opened("yawn", t) > 0.5 for t in (0.5, 2.0, 3.5)] == [False, True, False]
    assert opened("stand", 2.0) == 0.0


def test_an_open_mouth_hangs_under_the_muzzle() -> None:
    dog = made("dog")
    muzzle = dog.mouth(2.0, HERE, 0.0, 0.0, "yawn")

    mouth = open_mouth(dog, muzzle, 1.0)

    assert open_mouth(dog, muzzle, 0.0) is None
    assert mouth is not None
    assert mouth.vertices[:, 1].min() < muzzle[1, 3] - 0.03
    assert mouth.vertices[:, 2].max() < muzzle[2, 3] + 0.05
