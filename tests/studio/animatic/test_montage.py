"""A tale drawn scene after scene."""

import numpy as np

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.drawing import shot_of, stretch_of
from filmkit.studio.animatic.montage import Montage, scenes_in

TALE = Brief(
    frames=76,
    rate=(24, 1),
    handle=2,
    prompt=(
        "A brave girl embarks on a quest. On the second night, she walks through a desert. On the third day, "
        "she "
        "runs through a forest. On the fourth day, she dances in an empty room."
    ),
)


def test_each_scene_has_its_part_of_the_shot() -> None:
    parts = scenes_in(TALE)

    assert [(start, end) for _, start, end in parts] == [(0, 18), (18, 36), (36, 54), (54, 72)]


def test_a_frame_depends_on_its_number_alone() -> None:
    first, again = (shot_of(TALE, 32, 18, None) for _ in range(2))
    there = [first.frame(index) for index in (0, 30, 75)]
    back = [again.frame(index) for index in (75, 30, 0)][::-1]

    assert all(np.array_equal(a, b) for a, b in zip(there, back, strict=True))
    assert not np.array_equal(there[0], there[1])


def test_no_drawing_stands_for_two_scenes() -> None:
    told = shot_of(TALE, 32, 18, None)
    assert isinstance(told, Montage)

    numbers = stretch_of(told, 0, 76, twos=True).numbers

    assert [index for index in (20, 38, 56) if numbers[index] != index] == []
    assert numbers[21] == 20


def test_a_shot_too_short_for_a_tale_is_one_shot() -> None:
    short = Brief(frames=24, rate=(24, 1), prompt=TALE.prompt)

    assert scenes_in(short) == ()
