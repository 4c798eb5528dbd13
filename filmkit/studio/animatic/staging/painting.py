"""The colour the words give a thing, and a thing in that colour. Knows no sets and no light."""

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.props import finishes as f
from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import F32, Color, Mesh

PAINTED = frozenset(
    (
        "small table",
        "table",
        "chair",
        "bench",
        "armchair",
        "lamp",
        "candle",
        "bottle",
        "jug",
        "pot",
        "bowl",
        "cup",
        "tumbler",
    )
    + (
        "glass",
        "suitcase",
        "bound",
        "notebook",
        "envelope",
        "telephone",
        "phone",
        "appliance",
        "car",
        "clock",
    )
) | {name for name, good in GOODS.items() if good.painted}
"""Kinds that come in any colour; bread and coins have their own."""
CASES: Mapping[str, Color | F32] = {"clock": f.DARK_OAK.color}
"""The paint of what is coloured, where there is more of something else: a clock's face stays white."""
BETWEEN = 2
"""Words that may stand between a colour and its noun: "a purple leather travelling case"."""
ALIKE = 0.995
"""Cosine of two colours, from which they are one paint, lighter and darker."""


def paint_of(name: str, description: str) -> Color | None:
    """The colour that stands before a thing's noun, if one does."""
    words = re.findall(r"[a-z]+", description.lower())
    noun = (re.findall(r"[a-z]+", name.lower()) or [""])[-1]
    for at, word in enumerate(words):
        if word == noun:
            before = words[max(at - BETWEEN - 1, 0) : at]
            return next((COLORS[each] for each in reversed(before) if each in COLORS), None)
    return None


def repainted(mesh: Mesh, paint: Color, main: Color | F32 | None = None) -> Mesh:
    """The same thing with its main paint, or what there is most of, in another colour, its lighter and darker
    parts too."""
    alike, strength = coverage(mesh, main)
    colors = mesh.colors.copy()
    colors[alike] = np.clip(strength[alike, None] * np.asarray(paint, np.float32), 0.0, 0.85)
    return replace(mesh, colors=colors)


def coverage(
    mesh: Mesh, paint: Color | F32 | None = None, bare: bool = False
) -> tuple["np.ndarray[tuple[int], np.dtype[np.bool_]]", F32]:
    """Which vertices have a paint, that there is most of if none is told, and how light each is against it,
    at most 1.6; `bare` metal only if it is told."""
    main = _main_color(mesh) if paint is None else np.asarray(paint, np.float32)
    size = float(np.linalg.norm(main))
    lengths = np.linalg.norm(mesh.colors, axis=1)
    alike = mesh.colors @ main > ALIKE * size * np.maximum(lengths, 1e-6)
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
    a, b, c = (mesh.vertices[mesh.triangles[:, i]] for i in range(3))
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    colors, which = np.unique(mesh.colors[mesh.triangles[:, 0]].round(3), axis=0, return_inverse=True)
    return np.asarray(colors[np.argmax(np.bincount(which.ravel(), areas))], np.float32)
