"""A feeling as a face: brows, lids, mouth, gaze and wetness.

Knows no words, and no geometry beyond angles of lids. Feelings are few and quiet: a maquette that grimaces
is mad.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from filmkit.studio.animatic.figures.looks.appearance import Appearance, Sex
from filmkit.studio.animatic.world import Face


@dataclass(frozen=True, slots=True)
class Expression:
    """What a feeling does to a face."""

    brow: float = 0.0
    frown: float = 0.0
    upper: float = 0.38
    """Edge of the upper lid above straight ahead, radians; below -0.25 the eye is shut."""
    lower: float = 0.25
    """Edge of the lower lid below straight ahead."""
    gaze: tuple[float, float] = (0.0, 0.0)
    wet: float = 0.0
    blush: float = 1.0
    bow: float = 0.0
    """How far the head sinks, radians."""
    mouth: float = 0.0


NEUTRAL = Expression(brow=-0.10, frown=-0.90, upper=0.36, lower=0.20)
"""At rest a face is calm: brows level, the corners of the mouth a little up."""
FEELINGS: Mapping[str, Expression] = {
    "neutral": NEUTRAL,
    "concentration": Expression(brow=-0.35, frown=0.25, upper=0.31, lower=0.19, gaze=(0.0, -0.10)),
    "tender": Expression(brow=0.35, frown=-1.80, upper=0.33, lower=0.14, gaze=(0.0, -0.08), blush=1.3),
    "sad": Expression(brow=1.15, frown=1.70, upper=0.27, lower=0.22, gaze=(0.0, -0.18), wet=0.3, bow=0.14),
    "about to cry": Expression(
        brow=1.20, frown=1.90, upper=0.38, lower=0.24, gaze=(0.0, -0.06), wet=0.85, blush=1.6, bow=0.05
    ),
    "joy": Expression(brow=0.45, frown=-2.70, upper=0.36, lower=0.09, blush=1.5, mouth=0.34),
    "fear": Expression(brow=1.25, frown=1.00, upper=0.66, lower=0.40, blush=0.4, mouth=0.30),
    "anger": Expression(brow=-1.20, frown=1.35, upper=0.25, lower=0.17, blush=1.4, bow=0.05),
    "displeasure": Expression(brow=-0.95, frown=2.00, upper=0.24, lower=0.18, bow=0.05),
    "tired": Expression(brow=0.25, frown=0.60, upper=0.12, lower=0.20, gaze=(0.0, -0.20), wet=0.1, bow=0.12),
    "surprise": Expression(brow=0.75, frown=-0.2, upper=0.68, lower=0.40, mouth=0.62),
}

_GLAD = (
    *(
        "dance",
        "breakdance",
        "waltz",
        "swing the hips",
        "cheer",
        "clap",
        "high five",
        "laugh",
        "smile",
        "wink",
    ),
    *(
        "victory",
        "triumph",
        "win a cup",
        "thumbs up",
        "pump a fist",
        "skip rope",
        "trampoline",
        "slide",
        "swing",
    ),
    *("push a swing", "sledge", "hopscotch", "hoop", "tickle", "tease", "wave", "blow a kiss", "piggyback"),
    *("build a snowman", "build a sandcastle", "fly a kite", "blow bubbles", "blow out candles", "frisbee"),
    *("rock paper scissors", "scooter"),
)
_FOND = ("kiss", "embrace", "hold hands", "carry a child", "propose", "stroke", "feed another")
OF_DEEDS: Mapping[str, Expression] = {
    **dict.fromkeys(_GLAD, FEELINGS["joy"]),
    **dict.fromkeys(_FOND, FEELINGS["tender"]),
    "frown": FEELINGS["displeasure"],
}
"""Faces at deeds of which nobody said with what feeling, by name of the act."""


def face_of(look: Appearance, expression: Expression) -> Face:
    """What the shader paints for this person and feeling."""
    grey = 0.35 if look.age > 65 else 1.0
    brow = (look.hair_color[0] * 0.75, look.hair_color[1] * 0.75, look.hair_color[2] * 0.75)
    weight = (0.80 if look.sex is Sex.WOMAN else 1.0) * (0.80 if look.age < 14 else 1.0)
    return Face(
        blush=expression.blush * (1.35 if look.age < 14 else 1.0),
        brow=expression.brow,
        brow_weight=weight * (0.8 if grey < 1 else 1.0),
        brow_color=brow,
        frown=expression.frown,
        lid=min(max((0.42 - expression.upper) / 0.6, 0.0), 1.0),
        wet=expression.wet,
        iris=look.iris,
        age=min(max((look.age - 38) / 32, 0.0), 1.0),
    )
