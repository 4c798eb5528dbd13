"""The colour the words give a thing, and a thing in that colour. Knows no sets and no light."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.liquids import LIQUIDS
from filmkit.studio.animatic.props.of_deeds.fires import SAMPLES
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import F32, Color, Mesh

SHINING = frozenset(("sun", "comet", "campfire", "traffic light", *SAMPLES))
"""What shines in its own colours."""
PAINTED = frozenset(
    (
        *("small table", "table", "chair", "bench", "armchair", "sofa", "lamp", "candle", "bottle", "jug"),
        *("pot", "bowl", "cup", "tumbler", "glass", "suitcase", "bound", "book", "notebook", "envelope"),
        *("telephone", "phone", "car", "clock", "vase", "plate", "empty plate", "bread"),
        *("letter", "newspaper", "map", "cards", "key", "ring", "watch", "wristwatch", "coins", "glasses"),
        *("pearls", "chess", "dagger", "knife", "piano", *GOODS),
    )
) - SHINING  # fmt: skip
"""Kinds that come in any colour."""
CASES: Mapping[str, Color | F32] = {
    "clock": f.DARK_OAK.color, "stair railing": f.OAK.color, "wheel": (0.014, 0.014, 0.016),
    "weightless drink": (0.20, 0.42, 0.62),
    "bowl of paint": (0.50, 0.025, 0.022), "measuring cup": (0.20, 0.42, 0.62),
    **dict.fromkeys(("lab flask", "lab tube"), (0.10, 0.30, 0.38)),
    **dict.fromkeys((f"tipped beaker of {name}" for name in LIQUIDS), (0.20, 0.42, 0.62)),
}  # fmt: skip
"""The paint of what is coloured, where there is more of something else: a clock's face stays white."""
_TOYS: tuple[Color, ...] = (
    (0.05, 0.27, 0.06), (0.74, 0.50, 0.03), (0.50, 0.025, 0.022), (0.03, 0.13, 0.46), (0.72, 0.21, 0.02),
    (0.17, 0.035, 0.26),
)  # fmt: skip
PAINTS: Mapping[str, Color] = {
    **COLORS, "mahogany": (0.095, 0.034, 0.019), "rosewood": (0.10, 0.020, 0.016),
    "cherrywood": (0.17, 0.050, 0.022),
    "walnut": (0.075, 0.036, 0.018), "ebony": (0.014, 0.012, 0.011), "teak": (0.20, 0.095, 0.035),
}  # fmt: skip
"""What a word says of a thing's surface: a colour, or a wood by its colour."""
PANELS: Mapping[str, tuple[Color, ...]] = {
    "toaster": ((0.60, 0.60, 0.60),),
    "bed": ((0.10, 0.20, 0.34),),
    "ice cream": ((0.66, 0.28, 0.34), (0.72, 0.62, 0.42)),
    "kite": ((0.05, 0.20, 0.52), (0.66, 0.44, 0.03), (0.52, 0.03, 0.03), (0.08, 0.34, 0.12)),
    "flag": ((0.70, 0.69, 0.66), (0.42, 0.02, 0.03), (0.03, 0.08, 0.32)),
    "blanket": ((0.20, 0.42, 0.62), (0.72, 0.62, 0.42), (0.70, 0.25, 0.34)),
    "flower": ((0.76, 0.75, 0.72), (0.70, 0.25, 0.34), (0.74, 0.50, 0.03)),
    "single flower": ((0.70, 0.25, 0.34),),
    "desk lamp": ((0.03, 0.09, 0.07),),
    "headlight": ((0.84, 0.83, 0.80),),
    **dict.fromkeys(("shoe", "single shoe"), ((0.44, 0.03, 0.035),)),
    "bouquet": ((0.50, 0.025, 0.022), (0.74, 0.50, 0.03), (0.76, 0.75, 0.72), (0.70, 0.25, 0.34)),
    "vase": ((0.80, 0.30, 0.30), (0.85, 0.80, 0.70), (0.85, 0.65, 0.15)),
    "pencil": ((0.62, 0.40, 0.03),),
    "door handle": ((0.15, 0.068, 0.030),),
    "door knocker": ((0.52, 0.53, 0.54),),
    "bound": ((0.030, 0.036, 0.075),),
    "beach ball": ((0.66, 0.46, 0.04), (0.52, 0.03, 0.03), (0.05, 0.20, 0.52)),
    **dict.fromkeys(("building block", "pinwheel", "puzzle", "candy", "maracas"), _TOYS),
    "shield": ((0.03, 0.13, 0.46), (0.50, 0.025, 0.022)),
}
"""The paints of what has several, or of the part that its colour is told of."""
BETWEEN = 2
"""Words that may stand between a colour and its noun: "a purple leather travelling case"."""
LITTLE = 0.25
"""A share of the surface that is too little to be what a thing's colour is told of."""
ALIKE = 0.995
"""Cosine of two colours, from which they are one paint, lighter and darker."""
DARKEST = 0.1
"""How light against a paint its darkest parts are: what is black beside white is no white in the dark."""


def paint_of(name: str, description: str) -> Color | None:
    """The colour that stands before a thing's noun, if one does."""
    words = re.findall(r"[a-z]+", description.lower())
    noun = (re.findall(r"[a-z]+", name.lower()) or [""])[-1]
    for at, word in enumerate(words):
        if word in (noun, f"{noun}s"):
            before = words[max(at - BETWEEN - 1, 0) : at]
            return next((PAINTS[each] for each in reversed(before) if each in PAINTS), None)
    return None


def in_colour(kind: str, mesh: Mesh, paint: Color) -> Mesh:
    """A thing of a kind in a colour: all its panels, where it has several, else its main paint."""
    for panel in PANELS.get(kind, (CASES.get(kind),)):
        mesh = repainted(mesh, paint, panel)
    return mesh


def repainted(mesh: Mesh, paint: Color, main: Color | F32 | None = None) -> Mesh:
    """The same thing with its main paint, or what there is most of, in another colour, its lighter and darker
    parts too."""
    alike, strength = coverage(mesh, main)
    if not alike.any() or (main is None and _share(mesh, alike) < LITTLE):  # most of it is metal
        every, shades = coverage(mesh, main, bare=True)
        if _share(mesh, every) > _share(mesh, alike):
            alike, strength = every, shades
    colors = mesh.colors.copy()
    colors[alike] = np.clip(strength[alike, None] * np.asarray(paint, np.float32), 0.0, 0.85)
    return replace(mesh, colors=colors)


def _share(mesh: Mesh, some: "np.ndarray[tuple[int], np.dtype[np.bool_]]") -> float:
    """How much of the surface some vertices are."""
    areas = _areas(mesh)
    return float(areas[some[mesh.triangles[:, 0]]].sum() / max(float(areas.sum()), 1e-9))


def _areas(mesh: Mesh) -> F32:
    """Of the triangles."""
    a, b, c = (mesh.vertices[mesh.triangles[:, i]] for i in range(3))
    return np.asarray(np.linalg.norm(np.cross(b - a, c - a), axis=1), np.float32)


def coverage(
    mesh: Mesh, paint: Color | F32 | None = None, bare: bool = False
) -> tuple["np.ndarray[tuple[int], np.dtype[np.bool_]]", F32]:
    """Which vertices have a paint, that there is most of if none is told, and how light each is against it,
    at most 1.6; `bare` metal only if it is told."""
    main = _main_color(mesh) if paint is None else np.asarray(paint, np.float32)
    size = float(np.linalg.norm(main))
    lengths = np.linalg.norm(mesh.colors, axis=1)
    alike = (mesh.colors @ main > ALIKE * size * np.maximum(lengths, 1e-6)) & (lengths > DARKEST * size)
    if not bare:
        alike &= ~_metal(mesh)
    return alike, np.minimum(lengths / max(size, 1e-6), 1.6).astype(np.float32)


def _metal(mesh: Mesh) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    """Which vertices are of metal or shine by themselves: nobody paints those."""
    bare = np.array([m.metal > 0.3 or m.emission > 0.0 for m in mesh.palette])
    flags = np.zeros(len(mesh.vertices), np.bool_)
    flags[mesh.triangles[bare[mesh.materials]].ravel()] = True
    return flags


def _main_color(mesh: Mesh) -> F32:
    """The colour of most of the surface."""
    areas = _areas(mesh)
    colors = mesh.colors[mesh.triangles[:, 0]].round(3)
    steps = np.clip(colors * 1000.0, 0, 1 << 20).round().astype(np.int64)  # a number a colour: much quicker
    _, first, which = np.unique(
        (steps[:, 0] << 42) + (steps[:, 1] << 21) + steps[:, 2], return_index=True, return_inverse=True
    )
    return np.asarray(colors[first[np.argmax(np.bincount(which.ravel(), areas))]], np.float32)
