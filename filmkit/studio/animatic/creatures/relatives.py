"""Four-legged animals told by what sets them apart from a relative, the nouns that mean them, and what one
may have of another.

Knows no form: `species` has the relatives, `anatomy` says what the measures are.
"""

from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.creatures.anatomy import LOW, POINTED, ROUND, UPRIGHT, Ear, Form, Muzzle
from filmkit.studio.animatic.creatures.coats import Coat
from filmkit.studio.animatic.creatures.species import BLACK, BROWN, GREY, RUST, SPECIES, WHITE, replace_ear

_LIZARD = replace(
    SPECIES["crocodile"], height=0.09, ground=(0.10, 0.26, 0.05), skull=0.42, muzzle=Muzzle(1.1, 0.78,
        0.42, 0.1),
    neck=(0.50, 0.16), nod=0.05, legs=(0.20, 0.13, 0.11), tail=(4.6, 0.22, -0.1), shag=0.01, eye=0.26,
    under=(0.40, 0.46, 0.20),
)  # fmt: skip

RELATIVES: Mapping[str, Form] = {
    "lynx": replace(
        SPECIES["leopard"], height=0.62, ground=(0.34, 0.25, 0.16), second=BROWN, rump=1.06, cheek=0.62,
        ear=replace_ear(POINTED, 1.5, 0.8), tail=(0.20, 0.045, -0.6), curl=0.2, under=WHITE, shag=0.010,
        legs=(0.115, 0.078, 0.075),
    ),
    "hyena": replace(
        SPECIES["leopard"], height=0.80, ground=(0.30, 0.23, 0.14), second=BROWN, rump=0.80, neck=(0.26,
            0.26),
        collar=(0.20, 0.15), skull=0.165, muzzle=Muzzle(1.0, 0.66, 0.50, 0.2), ear=replace_ear(ROUND, 1.3,
            1.1),
        face=(0.05, 0.04, 0.035), tail=(0.35, 0.03, -1.1), brush=0.9, curl=0.0, mane="crest", shag=0.010,
    ),
    "yak": replace(
        SPECIES["buffalo"], ground=(0.040, 0.025, 0.016), shag=0.050, belly=0.40, legs=(0.10, 0.07, 0.06),
        tail=(0.70, 0.05, -1.3), brush=1.4,
    ),
    "baboon": replace(
        SPECIES["monkey"], height=0.62, ground=(0.20, 0.165, 0.10), muzzle=Muzzle(1.05, 0.60, 0.46, 0.1),
        face=(0.10, 0.062, 0.055), under=(0.24, 0.20, 0.13), nose=BLACK, tail=(0.75, 0.035, 0.7), curl=-0.7,
        collar=(0.19, 0.17), shag=0.014,
    ),
    "lemur": replace(
        SPECIES["monkey"], height=0.34, ground=(0.22, 0.215, 0.21), muzzle=Muzzle(0.85, 0.52, 0.32, 0.15),
        face=WHITE, under=WHITE, nose=BLACK, eye=0.20, ear=replace_ear(ROUND, 1.3, 0.9), marks="rings",
        second=BLACK, tail=(1.9, 0.075, 0.8), curl=0.25,
    ),
    "red panda": replace(
        SPECIES["raccoon"], ground=RUST, points=(0.035, 0.015, 0.010), second=(0.20, 0.06, 0.02),
        under=(0.03, 0.014, 0.010), muzzle=Muzzle(0.50, 0.60, 0.36, 0.2), tail=(1.05, 0.12, -0.4),
    ),
    "porcupine": replace(
        SPECIES["hedgehog"], height=0.32, ground=(0.055, 0.045, 0.038), shag=0.17, long=0.85,
        points=(0.10, 0.08, 0.06), muzzle=Muzzle(0.62, 0.62, 0.36, 0.2),
    ),
    "armadillo": replace(
        SPECIES["hedgehog"], height=0.22, ground=(0.32, 0.27, 0.22), shag=0.0, long=0.95,
        muzzle=Muzzle(1.5, 0.52, 0.24, 0.2), ear=replace_ear(UPRIGHT, 0.45, 0.8), tail=(1.05, 0.10, -0.5),
        brush=-0.8, marks="zebra", second=(0.17, 0.13, 0.10), points=(0.30, 0.22, 0.18),
    ),
    "anteater": replace(
        SPECIES["bear"], height=0.60, ground=GREY, rump=0.92, skull=0.115, muzzle=Muzzle(3.4, 0.70, 0.26,
            0.2),
        cheek=0.0, face=None, ear=replace_ear(ROUND, 0.6, 0.6), tail=(1.15, 0.13, -0.25), brush=1.0,
            shag=0.020,
        points=WHITE, belly=0.26, chest=0.24, nod=-0.5,
    ),
    "mole": replace(
        SPECIES["mouse"], height=0.07, ground=(0.030, 0.027, 0.026), ear=LOW, tail=(0.30, 0.045, 0.2),
        muzzle=Muzzle(0.95, 0.62, 0.28, 0.1), nose=(0.62, 0.30, 0.28), points=(0.55, 0.32, 0.28), eye=0.06,
    ),
    "chipmunk": replace(
        SPECIES["squirrel"], height=0.10, ground=(0.30, 0.15, 0.06), tail=(1.0, 0.10, 1.2), brush=0.4,
        cheek=0.62,
    ),
    "lizard": _LIZARD,
    "chameleon": replace(
        _LIZARD, height=0.12, long=1.5, skull=0.46, neck=(0.34, 0.10), muzzle=Muzzle(0.72, 0.72, 0.40, 0.1),
        mane="crest", eye=0.36, tail=(3.2, 0.15, 0.2), curl=-1.35, flat=0.75, marks="tiger",
        second=(0.42, 0.44, 0.06), ear=Ear(0.7, 0.4, (-1.0, 0.6, 0.2), 0.3),
    ),
}  # fmt: skip
"""By name, each also a noun."""
NOUNS: Mapping[str, str] = {
    **{name: name for name in RELATIVES},
    "bobcat": "lynx", "caracal": "lynx", "mandrill": "baboon", "aardvark": "anteater",
        "pangolin": "armadillo",
    "iguana": "lizard", "gecko": "lizard", "salamander": "lizard", "newt": "lizard",
        "komodo dragon": "crocodile",
    "guinea pig": "mouse",
}  # fmt: skip
"""Which of them a noun means; one that is most like a species of the other table, that."""


def borrowing(name: str, form: Form, coat: Coat) -> Form:
    """The measures of one that has the horns or the stripes of another: "a bear with antlers"."""
    horns = next((kind for kind in ("ram", "goat", "rhino") if coat.says("horns") and coat.says(kind)), "")
    horns = "antlers" if coat.says("antlers") else horns
    if horns and name not in horns:
        form = replace(form, horns=horns)
    if name != "zebra" and coat.says("zebra") and coat.says("fur", "stripes", "striped"):
        form = replace(form, ground=WHITE, marks="zebra", second=BLACK, under=WHITE)
    return form
