"""Clothes are pieces that cover what is under them."""

import numpy as np
import pytest

from filmkit.studio.animatic.figures.body import skeleton
from filmkit.studio.animatic.figures.body.physique import build_of
from filmkit.studio.animatic.figures.body.skeleton import Bone
from filmkit.studio.animatic.figures.dress.garments import dressed
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.reading import appearance_of


def test_under_a_sleeve_is_no_arm_that_could_come_through() -> None:
    look = appearance_of("a woman of thirty in a green dress", "somebody")
    build = build_of(look)
    rest = skeleton.joints(build)
    bare = [piece for piece in dressed(look, build, rest)[0] if piece.color == look.skin]
    bones = {int(solid.row[12]) for piece in bare for solid in piece.solids}

    assert Bone.FOREARM_L in bones
    assert Bone.UPPER_ARM_L not in bones


@pytest.mark.parametrize("detail", [Detail.FAR, Detail.MEDIUM])
@pytest.mark.parametrize(("worn", "seen"), [("hijab", False), ("space helmet", False), ("beret", True)])
def test_a_headgear_that_hides_all_hair_hides_it(worn: str, seen: bool, detail: Detail) -> None:
    look = appearance_of(f"a woman with long blonde hair and a red {worn}", "somebody")
    mesh = figure_of(look, detail=detail).worn[0]
    hair = (abs(mesh.colors - np.array(look.hair_color, np.float32)) < 1e-4).all(1)

    assert bool(hair.sum() > 100) is seen


def test_trousers_are_seen_under_what_is_short() -> None:
    mesh = figure_of(appearance_of("a man in a karate uniform", "somebody"), detail=Detail.FAR).worn[0]
    high = mesh.vertices[:, 1]

    assert ((high > 0.3) & (high < 0.5)).any()  # the shins
