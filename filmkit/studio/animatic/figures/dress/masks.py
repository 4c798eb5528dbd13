"""The head of an animal or of a machine on a person's shoulders, and the coat that goes with it.

Knows no words but nouns and colours. A raccoon that plays the guitar has a person's bones: what tells it
is its head, its fur, its tail.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.creatures.anatomy import SKULL_AT, head_of
from filmkit.studio.animatic.creatures.anatomy import frame_of as standing_of
from filmkit.studio.animatic.creatures.beast import beast
from filmkit.studio.animatic.creatures.cat import cat
from filmkit.studio.animatic.creatures.coats import coat_of, mixed
from filmkit.studio.animatic.creatures.dog import dog
from filmkit.studio.animatic.creatures.markings import MARKS
from filmkit.studio.animatic.creatures.quadruped import FUR_BONES, Quadruped
from filmkit.studio.animatic.creatures.skeleton import Bone
from filmkit.studio.animatic.creatures.species import NOUNS, SPECIES
from filmkit.studio.animatic.figures.dress.beast_heads import FEATHER, KINDS, head, shell
from filmkit.studio.animatic.figures.looks.appearance import Appearance, Garment, HairStyle, Wear
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, transform
from filmkit.studio.animatic.geometry.primitives import box, cylinder, sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

FUR = Material(gloss=0.22, specular=0.022, pattern=Pattern.HAIR, rim=0.3)
TIN = Material(gloss=0.75, specular=0.5, reflect=0.22, metal=0.5, rim=0.3)
GLOW = Material(0.0, 0.0, emission=6.0)
ROBOT = "robot"
STEEL: Color = (0.34, 0.36, 0.39)
SIZE = 0.132
"""Radius of an animal's skull on a person's neck, metres of an adult head: larger than a person's."""
MIDDLE = (0.0, 0.035, 0.005)
"""Where its middle is in head axes."""
TEDDY = replace(
    SPECIES["panda"], marks="", ground=(0.40, 0.22, 0.085), face=(0.58, 0.42, 0.25), under=(0.58, 0.42, 0.25)
)
HEADS: Mapping[str, tuple[tuple[float, float], float]] = {
    "dog": ((0.330, 0.675), 0.084),
    "cat": ((0.192, 0.290), 0.055),
}
"""Middle and radius of the skull of those with a drawing of their own, as they stand."""


@dataclass(frozen=True, slots=True)
class Mask:
    """What somebody is clad in from head to tail."""

    head: Mesh
    """In head axes."""
    trunk: Color
    limbs: Color
    under: Color | None
    mark: str = ""
    """A name of `markings.MARKS`."""
    second: Color = (0.014, 0.013, 0.014)
    tail: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Length and radius in heights of the withers, and how much thicker its end is."""
    material: Material = FUR
    shell: Color | None = None


def known(noun: str) -> bool:
    """Whether a noun can be worn as a mask."""
    return noun in NOUNS or noun in (*HEADS, ROBOT, "teddy bear") or noun in OWN or noun in KINDS


OWN: Mapping[str, str] = {
    **dict.fromkeys(
        ("puppy", "pup", "corgi", "corgi dog", "labrador", "terrier", "husky", "retriever", "hound"), "dog"
    ),
    **dict.fromkeys(("sheepdog", "wolf", "fox", "coyote", "collie"), "dog"),
    **dict.fromkeys(("kitten", "tabby", "housecat", "kitty"), "cat"),
    "android": ROBOT,
    "teddy": "teddy bear",
}
"""Nouns for those with a drawing of their own."""


@lru_cache(maxsize=12)
def mask_of(words: str) -> Mask:
    """The mask of a noun and the colours before it: "teddy bear", "orange cat", "robot"."""
    noun = next((n for n in (words, " ".join(words.split()[-2:]), words.split()[-1]) if known(n)), ROBOT)
    kind, coat = OWN.get(noun, noun), coat_of(words)
    if kind == ROBOT:
        color = coat.colors[0] if coat.colors else STEEL
        return Mask(_robot(color), color, mixed(color, (0.02, 0.02, 0.02), 0.55), None, material=TIN)
    if kind in KINDS:
        other = KINDS[kind]
        color = coat.ground(other.ground)
        return Mask(head(other, color), color, color, other.under, material=FEATHER, shell=other.shell)
    if kind in HEADS:
        animal = dog(coat, 0) if kind == "dog" else cat(coat, 0)
        (x, y), r = HEADS[kind]
        ground, pale = _mean(animal, FUR_BONES), mixed(_mean(animal, FUR_BONES), (0.6, 0.55, 0.48), 0.45)
        return Mask(_off(animal, x, y, r, 0.0), ground, ground, pale, tail=(0.8, 0.05, 0.4))
    form = TEDDY if kind == "teddy bear" else SPECIES[NOUNS[kind]]
    animal = beast(kind, form, coat, 0)
    frame = standing_of(form)
    x, y, _ = head_of(form, frame).point(*SKULL_AT)
    ground = coat.ground(form.ground) if coat.colors else form.ground
    limbs = form.second if form.marks == "panda" else form.points or ground
    return Mask(
        _off(animal, x, y, form.skull, form.nod),
        ground,
        limbs,
        form.under or mixed(ground, (0.62, 0.55, 0.45), 0.35),
        form.marks if form.marks in ("zebra", "tiger", "rosettes", "giraffe", "patches") else "",
        form.second,
        (form.tail[0], form.tail[1], form.brush),
    )


def _off(animal: Quadruped, x: float, y: float, radius: float, nod: float) -> Mesh:
    """The head of a standing animal, level, with the middle of its skull where a person's is."""
    mesh, binding = animal.worn
    share = np.where(binding.bones == Bone.HEAD, binding.weights, 0.0).sum(1)
    near = np.hypot(mesh.vertices[:, 0] - x, mesh.vertices[:, 1] - y) < 7.5 * radius
    keep = ((share > 0.35) & near)[mesh.triangles].all(1)
    used, where = np.unique(mesh.triangles[keep], return_inverse=True)
    head = Mesh(
        mesh.vertices[used],
        mesh.normals[used],
        mesh.local[used],
        mesh.colors[used],
        where.reshape(-1, 3).astype(np.int32),
        mesh.materials[keep],
        mesh.palette,
    )
    level = placement((0.0, 0.0, 0.0), (0.0, 0.0, -nod)) @ placement((-x, -y, 0.0))
    return transform(head, placement(MIDDLE, (0.0, -math.pi / 2, 0.0), SIZE / radius) @ level)


def _mean(animal: Quadruped, bones: tuple[int, ...]) -> Color:
    mesh, binding = animal.worn
    on = np.isin(binding.bones[:, 0], bones)
    r, g, b = (float(v) for v in np.median(mesh.colors[on], axis=0))
    return r, g, b


def _robot(color: Color) -> Mesh:
    """A box with two lit eyes, a grille, ears and an aerial."""
    made = MeshBuilder()
    dark: Color = (0.03, 0.032, 0.036)
    made.add(box((0.215, 0.200, 0.195), 0.035), color, TIN, placement((0, 0.03, 0.0)))
    made.add(box((0.175, 0.085, 0.02), 0.008), dark, TIN, placement((0, 0.055, 0.094)))
    for s in (-1.0, 1.0):
        made.add(
            sphere((0.024, 0.024, 0.012), 16), (0.35, 0.85, 1.0), GLOW, placement((s * 0.045, 0.055, 0.104))
        )
        ear = placement((s * 0.105, 0.035, 0.0), (0.0, 0.0, -s * math.pi / 2))
        made.add(cylinder(0.042, 0.032, 20), dark, TIN, ear)
    for k in range(4):
        made.add(box((0.085, 0.007, 0.012), 0.002), dark, TIN, placement((0, -0.010 - 0.014 * k, 0.096)))
    made.add(cylinder(0.006, 0.075, 8), dark, TIN, placement((0.0, 0.128, 0.0)))
    made.add(sphere(0.016, 12), (1.0, 0.15, 0.08), GLOW, placement((0.0, 0.210, 0.0)))
    return made.build()


def masked(look: Appearance, words: str, named: frozenset[Wear]) -> Appearance:
    """Somebody as this animal or machine: what they are said to wear, and its own coat on the rest."""
    mask = mask_of(words)
    said = [g for g in look.garments if g.wear in named]
    worn = {g.wear for g in said}
    trunk = Wear.TSHIRT if mask.limbs != mask.trunk else Wear.SWEATER
    over = {Wear.COAT, Wear.JACKET, Wear.CHEF_JACKET, Wear.DRESS, Wear.SWEATER, Wear.SHIRT, Wear.TSHIRT}
    own = [] if worn & over else [Garment(trunk, mask.trunk)]
    if not worn & {Wear.DRESS, Wear.SKIRT, Wear.TROUSERS, Wear.SHORTS}:
        own.append(Garment(Wear.TROUSERS, mask.limbs))
    if not worn & {Wear.BOOTS, Wear.SHOES}:
        own.append(Garment(Wear.SHOES, mask.limbs))
    # with a child's bones: a large head on short legs is an animal upright, not a person in fur
    round_ = any(word in words for word in ("panda", "bear", "koala", "hippo", "elephant", "pig"))
    return replace(
        look,
        age=8,
        height=1.35 if "teddy" in words else 1.45,
        stout=1.5 if round_ else 0.9 if "fat" in words else 0.35,
        skin=mask.limbs,
        hair=HairStyle.BALD,
        hair_color=mask.limbs,
        beard=None,
        garments=(*said, *own),
        mask=words,
    )


def coated(points: F32, color: F32, mask: Mask) -> F32:
    """The colours of a bare trunk at rest: a paler belly, and the marks of the animal."""
    p = points.astype(np.float64)
    out = color.astype(np.float64)
    if mask.mark:
        share = MARKS[mask.mark](_as_it_stands(p, mask.mark))[:, None]
        out = out * (1 - share) + np.asarray(mask.second) * share
    if mask.under is not None:
        away = (p[:, 0] / 0.115) ** 2 + ((p[:, 1] - 1.10) / 0.22) ** 2
        share = np.clip(1.35 - away, 0, 1)[:, None] * (p[:, 2:] > 0.02)
        out = out * (1 - share) + np.asarray(mask.under) * share
    return out.astype(np.float32)


def _as_it_stands(p: F64, mark: str) -> F64:
    """Points of a standing figure as those of its animal on all fours, in heights of the withers."""
    if mark in ("zebra", "tiger"):
        return np.stack([0.85 * p[:, 1] - 0.7, np.full(len(p), 0.85), p[:, 0]], 1)
    return np.stack([p[:, 2], 0.4 + 0.55 * p[:, 1], p[:, 0]], 1) * 0.7


def tail_of(mask: Mask) -> Mesh | None:
    """A tail behind the hips, in metres of an adult from the hip joint; None for none to speak of."""
    if mask.shell is not None:
        return shell(mask.shell)
    long, thick, brush = mask.tail
    if long < 0.25:
        return None
    long, r = min(0.55 * long + 0.15, 0.85), max(thick * 0.9, 0.022)
    t = np.linspace(0, 1, 12)
    path = np.stack(
        [0 * t, 0.02 - 0.35 * long * np.sin(2.4 * t) + 0.35 * long * t**2, -0.10 - long * 0.8 * t], 1
    )
    width = (
        r
        * (1 + brush * np.sin(np.pi * np.clip(t * 1.05, 0, 1)) * 1.2)
        * np.sqrt(np.clip(1.08 - t**4, 0.05, 1))
    )
    return MeshBuilder().add(tube(path, [float(w) for w in width], 10), mask.trunk, mask.material).build()
