"""Clothes are pieces that cover what is under them."""

from filmkit.studio.animatic.figures import skeleton
from filmkit.studio.animatic.figures.garments import dressed
from filmkit.studio.animatic.figures.physique import build_of
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.figures.skeleton import Bone


def test_under_a_sleeve_is_no_arm_that_could_come_through() -> None:
    look = appearance_of("a woman of thirty in a green dress", "somebody")
    build = build_of(look)
    rest = skeleton.joints(build)
    bare = [piece for piece in dressed(look, build, rest)[0] if piece.color == look.skin]
    bones = {int(solid.row[12]) for piece in bare for solid in piece.solids}

    assert Bone.FOREARM_L in bones
    assert Bone.UPPER_ARM_L not in bones
