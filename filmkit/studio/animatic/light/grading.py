"""What the look of a shot does to its grade. Knows no light and no scene."""

from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.intent import LookRead
from filmkit.studio.animatic.light.colors import hue_of
from filmkit.studio.animatic.light.scheme import luma, plus, scaled
from filmkit.studio.animatic.world import Color, Grade

SPLIT: Mapping[bool, float] = {True: 0.030, False: 0.034}
"""How far a named tone pulls the dark end, and the bright one."""


def graded(grade: Grade, look: LookRead) -> Grade:
    """The grade with the look's colour, contrast, grain and diffusion."""
    warm = look.warmth
    white: Color = (grade.white[0] * (1 + 0.07 * warm), grade.white[1], grade.white[2] * (1 - 0.10 * warm))
    shadows = plus(grade.shadows, _toned(look.shadows, SPLIT[True]))
    highlights = plus(grade.highlights, _toned(look.highlights, SPLIT[False]))
    # contrast darkens the dark end by as much as it lifts the bright one
    lift = 0.030 * (1.0 - look.contrast) * 2.0
    shadows = plus(shadows, (lift, lift, lift))
    return replace(
        grade,
        white=white,
        shadows=shadows,
        highlights=plus(highlights, (-lift / 2, -lift / 2, -lift / 2)),
        saturation=grade.saturation * look.saturation,
        grain=grade.grain * look.grain,
        halation=max(grade.halation, look.halation),
        bloom=grade.bloom * (1 + 0.9 * look.softness),
    )


def _toned(word: str | None, much: float) -> Color:
    hue = hue_of(word)
    if hue is None:
        return (0.0, 0.0, 0.0)
    mean = luma(hue)
    return scaled((hue[0] - mean, hue[1] - mean, hue[2] - mean), much)
