"""The four-legged animals that a row of measures draws, and the nouns that mean them.

Knows no form: `anatomy` says what the measures are. Dog, cat and horse have drawings of their own.
"""

from collections.abc import Mapping
from dataclasses import replace

from filmkit.studio.animatic.creatures.anatomy import (
    DROOP,
    FLAP,
    LEAF,
    LOW,
    MOUSE,
    POINTED,
    ROUND,
    UPRIGHT,
    Ear,
    Form,
    Muzzle,
)
from filmkit.studio.animatic.world import Color

WHITE: Color = (0.60, 0.58, 0.54)
BLACK: Color = (0.014, 0.013, 0.014)
GREY: Color = (0.16, 0.155, 0.15)
CREAM: Color = (0.60, 0.50, 0.38)
TAWNY: Color = (0.36, 0.21, 0.085)
BROWN: Color = (0.105, 0.056, 0.028)
RUST: Color = (0.36, 0.12, 0.035)
PINK: Color = (0.60, 0.33, 0.27)


def replace_ear(ear: Ear, long: float, wide: float) -> Ear:
    """The same ear, so many times as long and as wide."""
    return ear._replace(long=ear.long * long, wide=ear.wide * wide)


_COW = Form(
    1.40, WHITE, long=0.98, chest=0.27, belly=0.29, hips=0.24, legs=(0.10, 0.058, 0.046), neck=(0.30, 0.06),
    collar=(0.17, 0.13), skull=0.125, nod=-0.55, muzzle=Muzzle(1.55, 0.72, 0.62, 0.15), ear=LEAF, horns="cow",
    tail=(0.72, 0.022, -1.35), brush=0.9, marks="patches", second=BLACK, nose=(0.33, 0.17, 0.14),
)  # fmt: skip
_DEER = Form(
    1.10, (0.24, 0.125, 0.052), long=0.80, chest=0.19, belly=0.165, hips=0.17, legs=(0.085, 0.038, 0.026),
    neck=(0.22, 0.40), collar=(0.13, 0.082), skull=0.088, nod=-0.40, muzzle=Muzzle(1.6, 0.60, 0.34, 0.2),
    ear=LEAF,
    tail=(0.14, 0.04, -0.9), under=WHITE, marks="dapples", second=WHITE,
)  # fmt: skip
_BIG_CAT = Form(
    0.95, TAWNY, "paw", long=0.92, chest=0.225, belly=0.19, hips=0.20, legs=(0.105, 0.070, 0.062),
    neck=(0.20, 0.13), collar=(0.17, 0.14), skull=0.150, nod=-0.15, muzzle=Muzzle(0.55, 0.66, 0.52, 0.15),
    cheek=0.42,
    ear=ROUND, tail=(0.85, 0.028, -0.9), curl=0.38, under=WHITE, nose=(0.075, 0.028, 0.026), shag=0.004,
    rests=("sit", "lie"),
)  # fmt: skip
_BEAR = Form(
    1.05, BROWN, "column", long=0.98, rump=0.97, chest=0.29, belly=0.30, hips=0.28, legs=(0.14, 0.10, 0.085),
    neck=(0.24, 0.04), collar=(0.23, 0.17), skull=0.165, nod=-0.22, muzzle=Muzzle(0.85, 0.60, 0.42, 0.2),
    cheek=0.35,
    ear=ROUND, tail=(0.10, 0.05, -1.0), shag=0.008, rests=("sit", "lie"), eye=0.10,
)  # fmt: skip
_RABBIT = Form(
    0.24, (0.27, 0.19, 0.12), "paw", long=0.62, rump=1.12, chest=0.28, belly=0.34, hips=0.36,
    legs=(0.12, 0.075, 0.065), neck=(0.10, 0.16), collar=(0.20, 0.17), skull=0.225, nod=-0.15,
    muzzle=Muzzle(0.42, 0.68, 0.46, 0.15), cheek=0.36, ear=UPRIGHT, eye=0.20, tail=(0.14, 0.10, 0.3),
    brush=0.2,
    under=WHITE, nose=(0.45, 0.20, 0.18), shag=0.012, rests=("sit", "lie"),
)  # fmt: skip
_MONKEY = Form(
    0.50, (0.20, 0.115, 0.055), "column", long=0.60, rump=0.90, chest=0.19, belly=0.165, hips=0.17,
    legs=(0.085, 0.055, 0.047), neck=(0.10, 0.17), collar=(0.12, 0.11), skull=0.225, nod=0.02,
    muzzle=Muzzle(-0.36, 0.62, 0.50, 0.22), ear=Ear(0.62, 0.58, (-0.1, 0.15, 1.0), 1.0, (0.50, 0.40), 0.75),
    eye=0.17,
    tail=(1.30, 0.034, -0.1), curl=0.72, face=(0.52, 0.34, 0.23), under=(0.40, 0.28, 0.18),
    nose=(0.030, 0.020, 0.016),
    shag=0.006, rests=("sit",),
)  # fmt: skip

SPECIES: Mapping[str, Form] = {
    "cow": _COW,
    "bull": replace(_COW, ground=(0.065, 0.034, 0.020), marks="", chest=0.31, collar=(0.24, 0.16)),
    "buffalo": replace(
        _COW, height=1.65, ground=(0.060, 0.038, 0.024), marks="", chest=0.34, hips=0.19, rump=0.86,
        hump=(0.22,), collar=(0.27, 0.19), nod=-0.8, shag=0.012,
    ),
    "sheep": Form(
        0.68, WHITE, long=0.82, chest=0.26, belly=0.28, hips=0.26, legs=(0.09, 0.045, 0.038),
        neck=(0.22, 0.15),
        collar=(0.16, 0.12), skull=0.125, nod=-0.45, muzzle=Muzzle(1.05, 0.66, 0.48, 0.2), ear=DROOP,
        tail=(0.2, 0.05, -1.4), mane="wool", second=(0.62, 0.60, 0.55), points=(0.06, 0.05, 0.045),
        shag=0.004,
    ),
    "goat": Form(
        0.72, (0.48, 0.43, 0.36), long=0.78, chest=0.21, belly=0.22, hips=0.19, legs=(0.085, 0.042, 0.034),
        neck=(0.22, 0.30), collar=(0.13, 0.09), skull=0.115, nod=-0.5, muzzle=Muzzle(1.25, 0.62, 0.44, 0.2),
        ear=LEAF,
        horns="goat", tail=(0.16, 0.04, 0.9), shag=0.006,
    ),
    "pig": Form(
        0.72, PINK, long=0.98, chest=0.32, belly=0.34, hips=0.31, legs=(0.10, 0.058, 0.048),
        neck=(0.20, -0.02),
        collar=(0.26, 0.22), skull=0.205, nod=-0.35, muzzle=Muzzle(0.62, 0.60, 0.46, 0.1), cheek=0.5,
        ear=Ear(0.75, 0.50, (0.55, 0.55, 0.5), 0.3), eye=0.09, tail=(0.26, 0.022, 0.4), curl=1.9,
        nose=(0.48, 0.20, 0.17), snout=True,
    ),
    "boar": Form(
        0.85, (0.050, 0.036, 0.026), long=0.92, rump=0.9, chest=0.31, belly=0.29, hips=0.24,
        legs=(0.09, 0.05, 0.04),
        neck=(0.22, -0.04), collar=(0.25, 0.19), skull=0.17, nod=-0.5, muzzle=Muzzle(1.3, 0.58, 0.36, 0.2),
        ear=Ear(0.6, 0.36, (-0.2, 0.8, 0.4), 0.3), eye=0.09, tail=(0.3, 0.02, -1.2), shag=0.014,
    ),
    "deer": _DEER,
    "stag": replace(_DEER, height=1.25, horns="antlers", marks=""),
    "moose": replace(
        _DEER, height=1.9, ground=(0.055, 0.034, 0.022), marks="", horns="antlers", chest=0.26, hips=0.19,
        rump=0.9,
        collar=(0.18, 0.13), skull=0.115, muzzle=Muzzle(1.7, 0.66, 0.6, 0.5), hump=(0.2,),
    ),
    "antelope": replace(_DEER, height=0.85, ground=TAWNY, marks="", horns="goat"),
    "giraffe": Form(
        3.1, (0.60, 0.43, 0.22), long=0.58, rump=0.90, chest=0.185, belly=0.165, hips=0.155,
        legs=(0.075, 0.036, 0.026),
        neck=(0.33, 0.78), collar=(0.125, 0.062), skull=0.066, nod=-0.42,
        muzzle=Muzzle(1.75, 0.62, 0.42, 0.2),
        ear=LEAF, horns="knobs", tail=(0.42, 0.012, -1.4), brush=1.6, marks="giraffe",
        second=(0.20, 0.085, 0.030),
        mane="crest", rests=(),
    ),
    "zebra": Form(
        1.32, WHITE, long=0.90, chest=0.245, belly=0.245, hips=0.225, legs=(0.10, 0.052, 0.040),
        neck=(0.28, 0.28),
        collar=(0.165, 0.105), skull=0.105, nod=-0.55, muzzle=Muzzle(1.65, 0.70, 0.50, 0.2), ear=POINTED,
        tail=(0.50, 0.018, -1.35), brush=1.2, marks="zebra", second=BLACK, mane="crest", under=WHITE,
        rests=(),
    ),
    "donkey": Form(
        1.10, (0.20, 0.19, 0.18), long=0.84, chest=0.24, belly=0.25, hips=0.215, legs=(0.095, 0.050, 0.040),
        neck=(0.27, 0.24), collar=(0.16, 0.105), skull=0.118, nod=-0.6, muzzle=Muzzle(1.6, 0.70, 0.52, 0.2),
        ear=Ear(1.6, 0.34, (-0.2, 1.0, 0.3), 0.5), tail=(0.45, 0.018, -1.4), brush=1.0, under=WHITE,
        mane="crest",
        shag=0.005, rests=(),
    ),
    "camel": Form(
        1.75, (0.40, 0.26, 0.12), long=0.80, chest=0.20, belly=0.20, hips=0.165, legs=(0.085, 0.048, 0.038),
        neck=(0.42, 0.24), collar=(0.12, 0.075), skull=0.085, nod=-0.15,
        muzzle=Muzzle(1.45, 0.64, 0.48, 0.35),
        ear=Ear(0.4, 0.3, (-0.3, 0.8, 0.5), 0.6), tail=(0.35, 0.02, -1.4), brush=0.8, hump=(0.16, -0.22),
        shag=0.008,
    ),
    "llama": Form(
        1.10, (0.52, 0.42, 0.30), long=0.72, chest=0.24, belly=0.25, hips=0.23, legs=(0.095, 0.055, 0.042),
        neck=(0.14, 0.50), collar=(0.13, 0.105), skull=0.108, nod=-0.12, muzzle=Muzzle(0.95, 0.58, 0.42, 0.2),
        ear=Ear(0.9, 0.26, (0.0, 1.0, 0.2), 0.5), tail=(0.2, 0.05, 0.1), shag=0.014,
    ),
    "elephant": Form(
        2.9, (0.135, 0.130, 0.128), "column", long=0.74, rump=0.94, chest=0.30, belly=0.315, hips=0.29,
        legs=(0.15, 0.115, 0.105), neck=(0.16, 0.12), collar=(0.24, 0.19), skull=0.165, nod=0.0,
        muzzle=Muzzle(0.25, 0.75, 0.60, 0.3), ear=FLAP, eye=0.09, horns="tusks",
        tail=(0.45, 0.018, -1.35), brush=1.0, trunk="down", rests=(),
    ),
    "rhino": Form(
        1.65, (0.17, 0.165, 0.155), "column", long=1.02, rump=0.98, chest=0.31, belly=0.34, hips=0.30,
        legs=(0.14, 0.10, 0.09), neck=(0.24, -0.05), collar=(0.26, 0.20), skull=0.165, nod=-0.35,
        muzzle=Muzzle(1.25, 0.72, 0.58, 0.2), ear=Ear(0.6, 0.3, (-0.2, 1.0, 0.4), 0.6), eye=0.08,
        horns="rhino",
        tail=(0.35, 0.02, -1.3), rests=("lie",),
    ),
    "hippo": Form(
        1.45, (0.17, 0.125, 0.12), "column", long=1.05, rump=0.98, chest=0.36, belly=0.40, hips=0.36,
        legs=(0.14, 0.10, 0.09), neck=(0.20, -0.02), collar=(0.30, 0.24), skull=0.19, nod=-0.2,
        muzzle=Muzzle(1.15, 0.72, 0.88, 0.1), nose=(0.17, 0.125, 0.12),
        ear=Ear(0.3, 0.26, (0.0, 1.0, 0.5), 0.9), eye=0.09, tail=(0.2, 0.03, -1.3),
        under=PINK,
    ),
    "lion": replace(_BIG_CAT, mane="lion", second=(0.115, 0.052, 0.022), height=1.1),
    "lioness": replace(_BIG_CAT, height=1.0),
    "tiger": replace(_BIG_CAT, ground=(0.46, 0.185, 0.045), marks="tiger", second=BLACK, face=CREAM),
    "leopard": replace(_BIG_CAT, height=0.72, ground=(0.44, 0.28, 0.11), marks="rosettes", second=BLACK),
    "panther": replace(_BIG_CAT, height=0.75, ground=(0.018, 0.017, 0.020), under=None),
    "bear": replace(_BEAR, face=(0.30, 0.19, 0.11)),
    "polar bear": replace(_BEAR, height=1.3, ground=(0.62, 0.60, 0.54), neck=(0.32, 0.06)),
    "panda": replace(
        _BEAR, height=0.80, ground=(0.62, 0.60, 0.56), marks="panda", second=BLACK, skull=0.225,
        muzzle=Muzzle(0.48, 0.60, 0.44, 0.15), cheek=0.55, under=WHITE, ear=replace_ear(ROUND, 1.15, 1.0),
    ),
    "koala": replace(
        _BEAR, height=0.42, ground=(0.24, 0.235, 0.24), skull=0.25, muzzle=Muzzle(0.30, 0.56, 0.42, 0.1),
        cheek=0.5,
        ear=Ear(0.62, 0.60, (-0.1, 0.55, 0.9), 1.0), under=WHITE, eye=0.12,
    ),
    "rabbit": replace(
        _RABBIT, height=0.22, long=0.74, rump=1.26, chest=0.37, belly=0.47, hips=0.50, flat=0.86,
        legs=(0.17, 0.105, 0.085), neck=(0.12, 0.20), collar=(0.24, 0.20), skull=0.25,
        muzzle=Muzzle(0.34, 0.72, 0.46, 0.12), cheek=0.46, ear=replace_ear(UPRIGHT, 1.05, 1.15),
        tail=(0.12, 0.15, 0.3), nose=(0.20, 0.09, 0.08), shag=0.003,
    ),
    "squirrel": replace(
        _RABBIT, height=0.15, ground=RUST, ear=replace_ear(POINTED, 0.75, 0.8), tail=(1.75, 0.17, 2.0),
        curl=-0.62,
        brush=0.65, skull=0.20, muzzle=Muzzle(0.55, 0.62, 0.36, 0.2), rests=("sit",),
    ),
    "mouse": replace(
        _RABBIT, height=0.06, ground=(0.20, 0.18, 0.16), ear=MOUSE, tail=(1.4, 0.030, -0.3), brush=-0.5,
        curl=0.3,
        muzzle=Muzzle(0.85, 0.60, 0.24, 0.2), rests=("sit",),
    ),
    "hedgehog": replace(
        _RABBIT, height=0.14, ground=(0.13, 0.085, 0.05), ear=LOW, tail=(0.05, 0.04, -1.0), brush=0.0,
        shag=0.06,
        long=0.75, rump=1.0, neck=(0.12, -0.06), muzzle=Muzzle(0.95, 0.60, 0.20, 0.3),
        points=(0.40, 0.28, 0.17),
        rests=(),
    ),
    "raccoon": Form(
        0.30, (0.17, 0.165, 0.16), "paw", long=0.98, rump=1.10, chest=0.31, belly=0.36, hips=0.34,
        legs=(0.13, 0.080, 0.066), neck=(0.18, 0.10), collar=(0.18, 0.15), skull=0.205, nod=-0.15,
        muzzle=Muzzle(0.72, 0.60, 0.30, 0.2), cheek=0.48, face=WHITE, ear=replace_ear(ROUND, 1.2, 0.9),
        tail=(0.90, 0.095, -0.5),
        brush=0.5, curl=0.25, marks="rings", second=BLACK, under=WHITE, shag=0.010, rests=("sit", "lie"),
    ),
    "monkey": _MONKEY,
    "gorilla": replace(
        _MONKEY, height=1.15, ground=BLACK, rump=0.74, chest=0.27, belly=0.25, hips=0.20,
        legs=(0.12, 0.085, 0.07),
        neck=(0.16, 0.10), collar=(0.20, 0.17), skull=0.175, tail=(0.04, 0.04, -1.0),
        face=(0.035, 0.030, 0.028),
        curl=0.0, under=None, nose=BLACK,
    ),
    "dinosaur": Form(
        2.6, (0.13, 0.19, 0.085), "column", long=1.15, rump=1.0, chest=0.30, belly=0.36, hips=0.30,
        legs=(0.14, 0.11, 0.10), neck=(0.80, 0.95), collar=(0.22, 0.085), skull=0.095, nod=-0.3,
        muzzle=Muzzle(1.05, 0.75, 0.60, 0.15), ear=Ear(0.1, 0.1, (0, 1, 0.2), 1.0), tail=(2.2, 0.20, -0.55),
        brush=-0.8,
        curl=0.28, under=(0.42, 0.42, 0.25), nose=(0.13, 0.19, 0.085), rests=(),
    ),
    "dragon": Form(
        2.0, (0.16, 0.028, 0.022), "paw", long=1.05, rump=0.98, chest=0.27, belly=0.26, hips=0.25,
        legs=(0.12, 0.085, 0.07), neck=(0.50, 0.62), collar=(0.20, 0.10), skull=0.135, nod=-0.25,
        muzzle=Muzzle(1.45, 0.70, 0.48, 0.15), ear=Ear(0.8, 0.25, (-1.0, 0.5, 0.6), 0.2), horns="goat",
        tail=(1.9, 0.13, -0.5), brush=-0.7, curl=0.25, under=(0.45, 0.30, 0.12), nose=(0.16, 0.028, 0.022),
        wings=True,
        mane="crest", rests=(),
    ),
    "otter": Form(
        0.24, (0.115, 0.065, 0.036), "paw", long=1.9, chest=0.36, belly=0.39, hips=0.36,
        legs=(0.15, 0.10, 0.085),
        neck=(0.30, 0.20), collar=(0.27, 0.22), skull=0.21, nod=-0.1, muzzle=Muzzle(0.45, 0.66, 0.50, 0.15),
        ear=LOW,
        face=(0.42, 0.34, 0.24), tail=(1.3, 0.13, -0.3), brush=-0.7, curl=0.1, under=(0.42, 0.34, 0.24),
        rests=("sit", "lie"),
    ),
    "crocodile": Form(
        0.34, (0.075, 0.095, 0.045), "column", long=2.5, rump=0.92, chest=0.31, belly=0.35, hips=0.29,
        flat=1.55,
        legs=(0.17, 0.12, 0.10), neck=(0.55, -0.10), collar=(0.29, 0.23), skull=0.235, nod=-0.03,
        muzzle=Muzzle(4.2, 0.74, 0.34, 0.10), ear=Ear(0.12, 0.15, (0, 1, 0.2), 1.0), eye=0.2,
        tail=(3.6, 0.24, -0.13),
        brush=-0.85, curl=0.0, under=(0.45, 0.43, 0.28), mane="crest", shag=0.02, rests=("lie",),
    ),
}  # fmt: skip
"""By name, each also a noun."""
NOUNS: Mapping[str, str] = {
    **{name: name for name in SPECIES},
    "calf": "cow", "ox": "bull", "cattle": "cow", "herd of cattle": "cow", "bison": "buffalo",
    "lamb": "sheep", "flock of sheep": "sheep", "ram": "goat", "piglet": "pig",
    "doe": "deer", "fawn": "deer", "elk": "stag", "reindeer": "stag", "gazelle": "antelope", "mule": "donkey",
    "alpaca": "llama", "caravan of camels": "camel", "rhinoceros": "rhino", "hippopotamus": "hippo",
    "mammoth": "elephant", "woolly mammoth": "elephant", "pride of lions": "lion", "cub": "lioness",
    "cheetah": "leopard", "jaguar": "leopard", "grizzly": "bear", "koala bear": "koala", "bunny": "rabbit",
    "hare": "rabbit", "rat": "mouse", "hamster": "mouse", "ferret": "otter", "beaver": "otter",
    "meerkat": "otter",
    "badger": "raccoon", "skunk": "raccoon", "ape": "monkey", "chimpanzee": "monkey", "orangutan": "monkey",
    "alligator": "crocodile",
}  # fmt: skip
"""Which of them a noun means."""
