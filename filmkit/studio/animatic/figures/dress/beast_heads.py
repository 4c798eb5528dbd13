"""Heads of birds, fish and reptiles for a person's shoulders, and a tortoise's shell.

Knows no words but nouns. In head axes, metres of an adult: +z forward.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Mesh, Pattern

FEATHER = Material(gloss=0.25, specular=0.03, pattern=Pattern.HAIR, rim=0.4)
WET = Material(gloss=0.8, specular=0.4, rim=0.3, reflect=0.1)
EYE = Material(gloss=0.98, specular=0.9, reflect=0.2)
DARK: Color = (0.012, 0.012, 0.014)
PALE: Color = (0.66, 0.64, 0.58)
ORANGE: Color = (0.60, 0.24, 0.02)
SIDES = (-1.0, 1.0)
HIGH = 0.04
"""Of the middle of the skull over the neck's joint."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells one of them from another."""

    family: str
    """"bird" "fish" "reptile"."""
    ground: Color
    under: Color
    beak: float = 0.0
    """Its length; of a reptile, how far its muzzle stands out."""
    wide: float = 0.03
    """Half the width of a beak."""
    horn: Color = ORANGE
    comb: Color | None = None
    shell: Color | None = None


_bird = partial(Kind, "bird")
_reptile = partial(Kind, "reptile")
_KINDS: Mapping[str, Kind] = {
    "penguin": _bird((0.018, 0.020, 0.026), PALE, 0.10, 0.020),
    "duck goose": _bird((0.62, 0.60, 0.54), PALE, 0.13, 0.045),
    "duckling chick canary": _bird((0.66, 0.43, 0.05), (0.70, 0.52, 0.16), 0.08, 0.035),
    "swan": _bird(PALE, PALE, 0.13, 0.035),
    "chicken hen rooster turkey": _bird((0.60, 0.50, 0.36), PALE, 0.07, 0.024, comb=(0.50, 0.02, 0.02)),
    "owl": _bird((0.20, 0.125, 0.062), (0.45, 0.34, 0.22), 0.05, 0.018, (0.16, 0.13, 0.08)),
    "parrot macaw cockatoo toucan": _bird((0.50, 0.022, 0.018), (0.62, 0.42, 0.04), 0.10, 0.035, DARK),
    "crow raven bird": _bird((0.03, 0.03, 0.034), (0.06, 0.06, 0.065), 0.11, 0.024, DARK),
    "pigeon dove gull seagull sparrow": _bird((0.28, 0.30, 0.34), (0.40, 0.40, 0.42), 0.07, 0.018, DARK),
    "eagle hawk falcon vulture": _bird(PALE, (0.07, 0.045, 0.025), 0.10, 0.03, (0.55, 0.34, 0.04)),
    "flamingo": _bird((0.62, 0.22, 0.26), (0.66, 0.34, 0.36), 0.13, 0.025, DARK),
    "fish goldfish koi clownfish": Kind("fish", (0.66, 0.22, 0.02), (0.70, 0.45, 0.16)),
    "salmon trout tuna piranha shark dolphin": Kind("fish", (0.20, 0.26, 0.32), (0.55, 0.57, 0.58)),
    "frog toad": _reptile((0.09, 0.30, 0.05), (0.50, 0.55, 0.22), 0.03),
    "turtle tortoise": _reptile((0.16, 0.25, 0.08), (0.42, 0.40, 0.16), 0.06, shell=(0.13, 0.10, 0.035)),
    "lizard gecko chameleon iguana crocodile alligator": _reptile(
        (0.10, 0.26, 0.07), (0.44, 0.46, 0.2), 0.12
    ),
}
KINDS: Mapping[str, Kind] = {noun: kind for nouns, kind in _KINDS.items() for noun in nouns.split()}
"""By noun."""


def head(kind: Kind, ground: Color) -> Mesh:
    """The head of one of them in a colour."""
    made = MeshBuilder()
    {"bird": _of_a_bird, "fish": _of_a_fish, "reptile": _of_a_reptile}[kind.family](made, kind, ground)
    return made.build()


def shell(color: Color) -> Mesh:
    """What a tortoise has on its back, about the joint of the hip."""
    made = MeshBuilder()
    made.add(sphere((0.22, 0.31, 0.13), 24), color, WET, placement((0.0, 0.30, -0.13)))
    rim: Color = (color[0] * 2.2, color[1] * 2.2, color[2] * 2.2)
    made.add(sphere((0.235, 0.325, 0.05), 24), rim, WET, placement((0.0, 0.30, -0.11)))
    for x, y in (
        (0.0, 0.30),
        (0.0, 0.46),
        (0.0, 0.14),
        (0.12, 0.38),
        (-0.12, 0.38),
        (0.12, 0.22),
        (-0.12, 0.22),
    ):
        made.add(sphere((0.062, 0.070, 0.03), 12), rim, WET, placement((x, y, -0.235 + 1.3 * x * x)))
    return made.build()


def _eyes(made: MeshBuilder, at: tuple[float, float, float], r: float, white: bool) -> None:
    x, y, z = at
    for s in SIDES:
        if white:
            made.add(sphere(r, 16), PALE, EYE, placement((s * x, y, z)))
        far = 0.62 * r if white else 0.0
        made.add(
            sphere(0.6 * r if white else r, 14), DARK, EYE, placement((s * (x + 0.25 * far), y, z + far))
        )


def _of_a_bird(made: MeshBuilder, kind: Kind, ground: Color) -> None:
    made.add(sphere((0.118, 0.128, 0.122), 28), ground, FEATHER, placement((0.0, HIGH, 0.0)))
    made.add(sphere((0.075, 0.10, 0.075), 20), ground, FEATHER, placement((0.0, -0.075, -0.01)))
    for s in SIDES:
        made.add(sphere((0.052, 0.060, 0.030), 16), kind.under, FEATHER, placement((s * 0.055, 0.03, 0.092)))
    _eyes(made, (0.060, 0.062, 0.108), 0.022, white=False)
    root, w = 0.105, kind.wide
    for up, drop, thick in ((0.012, 0.014, 0.7), (-0.016, -0.002, 0.5)):
        path = [
            (0, 0.012 + up, root),
            (0, 0.012 + up - 0.2 * drop, root + 0.6 * kind.beak),
            (0, up - drop, root + kind.beak),
        ]
        made.add(tube(path, [w * thick, w * 0.8 * thick, w * 0.25], 12), kind.horn, WET)
    if kind.comb is not None:
        for k in range(4):
            made.add(
                sphere((0.014, 0.034, 0.028), 12),
                kind.comb,
                WET,
                placement((0.0, 0.170 - 0.008 * abs(k - 1.5), 0.06 - 0.04 * k)),
            )
        made.add(sphere((0.014, 0.035, 0.014), 10), kind.comb, WET, placement((0.0, -0.035, 0.12)))


def _of_a_fish(made: MeshBuilder, kind: Kind, ground: Color) -> None:
    made.add(sphere((0.085, 0.135, 0.150), 28), ground, WET, placement((0.0, HIGH, 0.01)))
    made.add(sphere((0.070, 0.085, 0.115), 20), kind.under, WET, placement((0.0, -0.02, 0.045)))
    made.add(sphere((0.07, 0.09, 0.07), 16), ground, WET, placement((0.0, -0.07, -0.01)))
    for y in (-0.004, -0.032):
        made.add(sphere((0.036, 0.013, 0.022), 14), kind.under, WET, placement((0.0, y, 0.158)))
    _eyes(made, (0.072, 0.065, 0.085), 0.032, white=True)
    made.add(
        sphere((0.010, 0.075, 0.115), 16), ground, WET, placement((0.0, 0.175, -0.03), (-0.35, 0.0, 0.0))
    )
    for s in SIDES:
        made.add(
            sphere((0.075, 0.045, 0.010), 14),
            ground,
            WET,
            placement((s * 0.125, 0.0, -0.04), (0.0, s * 0.5, s * 0.5)),
        )


def _of_a_reptile(made: MeshBuilder, kind: Kind, ground: Color) -> None:
    made.add(sphere((0.125, 0.090, 0.120), 28), ground, WET, placement((0.0, 0.02, 0.0)))
    made.add(
        sphere((0.105, 0.052, 0.085 + 0.5 * kind.beak), 24),
        ground,
        WET,
        placement((0.0, -0.002, 0.05 + 0.5 * kind.beak)),
    )
    made.add(
        sphere((0.098, 0.040, 0.080 + 0.5 * kind.beak), 24),
        kind.under,
        WET,
        placement((0.0, -0.026, 0.047 + 0.5 * kind.beak)),
    )
    made.add(sphere((0.065, 0.10, 0.065), 18), ground, WET, placement((0.0, -0.08, -0.01)))
    for s in SIDES:
        made.add(sphere((0.044, 0.044, 0.040), 16), ground, WET, placement((s * 0.068, 0.092, 0.045)))
    _eyes(made, (0.070, 0.098, 0.066), 0.030, white=True)
    for s in SIDES:
        made.add(sphere(0.006, 8), DARK, WET, placement((s * 0.022, 0.026, 0.128 + kind.beak)))
