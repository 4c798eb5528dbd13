"""Letters for signs, written with a broad pen: thick where the pen goes down, thin across.

Knows no sign and no font. A letter is strokes over a box one unit high; the baseline is y = 0.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.geometry.mesh import Part, joined, part_of
from filmkit.studio.animatic.geometry.primitives import grid_triangles
from filmkit.studio.animatic.geometry.transform import F64

Stroke = tuple[tuple[float, float], ...]

_PEN = math.radians(24.0)
_GAP = 0.20
_SPACE = 0.42


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> Stroke:
    """Part of an ellipse, degrees counter-clockwise from the right."""
    return tuple(
        (x + rx * math.cos(math.radians(a)), y + ry * math.sin(math.radians(a)))
        for a in np.linspace(start, end, 14)
    )


def _foot(x: float, y: float) -> Stroke:
    """A serif."""
    return ((x - 0.09, y), (x + 0.09, y))


def _stem(x: float) -> tuple[Stroke, ...]:
    return (((x, 0), (x, 1)), _foot(x, 0), _foot(x, 1))


LETTERS: dict[str, tuple[float, tuple[Stroke, ...]]] = {
    "A": (
        0.74,
        (((0.02, 0), (0.37, 1), (0.72, 0)), ((0.16, 0.34), (0.58, 0.34)), _foot(0.03, 0), _foot(0.71, 0)),
    ),
    "B": (0.60, (*_stem(0.1), _arc(0.1, 0.76, 0.36, 0.24, -90, 90), _arc(0.1, 0.26, 0.44, 0.26, -90, 90))),
    "C": (0.70, (_arc(0.42, 0.5, 0.38, 0.5, 48, 312),)),
    "D": (0.74, (*_stem(0.1), _arc(0.1, 0.5, 0.58, 0.5, -90, 90))),
    "E": (0.56, (*_stem(0.1), ((0.1, 1), (0.52, 1)), ((0.1, 0.53), (0.44, 0.53)), ((0.1, 0), (0.54, 0)))),
    "F": (0.52, (*_stem(0.1), ((0.1, 1), (0.50, 1)), ((0.1, 0.53), (0.42, 0.53)))),
    "G": (0.74, (_arc(0.42, 0.5, 0.38, 0.5, 48, 330), ((0.72, 0.12), (0.72, 0.44), (0.48, 0.44)))),
    "H": (0.74, (*_stem(0.1), *_stem(0.64), ((0.1, 0.52), (0.64, 0.52)))),
    "I": (0.20, _stem(0.1)),
    "J": (0.50, (((0.38, 1), (0.38, 0.26), *_arc(0.20, 0.24, 0.18, 0.24, 0, -150)), _foot(0.38, 1))),
    "K": (0.70, (*_stem(0.1), ((0.62, 1), (0.14, 0.42)), ((0.30, 0.60), (0.66, 0)))),
    "L": (0.54, (*_stem(0.1), ((0.1, 0), (0.52, 0), (0.52, 0.12)))),
    "M": (0.92, (((0.06, 0), (0.14, 1), (0.46, 0.12), (0.78, 1), (0.86, 0)), _foot(0.06, 0), _foot(0.86, 0))),
    "N": (0.76, (((0.1, 0), (0.1, 1), (0.66, 0), (0.66, 1)), _foot(0.1, 0), _foot(0.66, 1))),
    "O": (0.82, (_arc(0.41, 0.5, 0.39, 0.5, 0, 360),)),
    "P": (0.58, (*_stem(0.1), _arc(0.1, 0.74, 0.42, 0.26, -90, 90))),
    "Q": (0.82, (_arc(0.41, 0.5, 0.39, 0.5, 0, 360), ((0.46, 0.28), (0.80, -0.08)))),
    "R": (0.66, (*_stem(0.1), _arc(0.1, 0.75, 0.40, 0.25, -90, 90), ((0.26, 0.5), (0.64, 0)))),
    "S": (
        0.54,
        (
            (
                *_arc(0.27, 0.76, 0.23, 0.24, 30, 180),
                *_arc(0.27, 0.76, 0.23, 0.24, 190, 255),
                *_arc(0.26, 0.27, 0.25, 0.27, 75, 0),
                *_arc(0.26, 0.27, 0.25, 0.27, -10, -155),
            ),
        ),
    ),
    "T": (0.70, (((0.35, 0), (0.35, 1)), ((0.02, 0.9), (0.02, 1), (0.68, 1), (0.68, 0.9)), _foot(0.35, 0))),
    "U": (
        0.72,
        (
            ((0.1, 1), (0.1, 0.32), *_arc(0.36, 0.30, 0.26, 0.30, 180, 360), (0.62, 1)),
            _foot(0.1, 1),
            _foot(0.62, 1),
        ),
    ),
    "V": (0.72, (((0.02, 1), (0.36, 0), (0.70, 1)), _foot(0.03, 1), _foot(0.69, 1))),
    "W": (1.02, (((0.02, 1), (0.28, 0), (0.51, 0.86), (0.74, 0), (1.0, 1)), _foot(0.03, 1), _foot(0.99, 1))),
    "X": (0.68, (((0.04, 1), (0.64, 0)), ((0.64, 1), (0.04, 0)))),
    "Y": (0.68, (((0.02, 1), (0.34, 0.48), (0.66, 1)), ((0.34, 0.48), (0.34, 0)), _foot(0.34, 0))),
    "Z": (0.60, (((0.04, 1), (0.56, 1), (0.04, 0), (0.58, 0)),)),
}
"""Width and strokes of each letter."""

SIGNS = (
    "CHEZ SIMONE",
    "LE COIN",
    "TRATTORIA",
    "MAISON ALBERT",
    "BISTRO",
    "OSTERIA",
    "LA TABLE",
    "CAFE DES ARTS",
)


def width(text: str) -> float:
    """How wide a text is at height 1."""
    return sum(_advance(letter) for letter in text) - _GAP


def _advance(letter: str) -> float:
    return LETTERS[letter][0] + _GAP if letter in LETTERS else _SPACE


def lettering(text: str, height: float, pen: float = 0.15, depth: float = 0.03) -> Part:
    """A text centred on the origin, its baseline on y = 0, facing +z; `pen` is its width at height 1."""
    ribbons = [r for stroke in _strokes(text) for r in _ribbon(stroke, pen, depth / height)]
    raw = joined(ribbons)
    return part_of(raw.vertices * np.float32(height), raw.normals, raw.triangles)


def _strokes(text: str) -> Iterator[F64]:
    x = -width(text) / 2
    for letter in text:
        if letter in LETTERS:
            for stroke in LETTERS[letter][1]:
                yield np.array(stroke, np.float64) + (x, 0.0)
        x += _advance(letter)


def _ribbon(stroke: F64, pen: float, depth: float) -> Sequence[Part]:
    """What a pen held at a constant angle leaves along a stroke, segment by segment."""
    nib = pen / 2 * np.array([math.cos(_PEN), math.sin(_PEN)])
    out = []
    for a, b in pairwise(stroke):
        along = (b - a) / max(float(np.linalg.norm(b - a)), 1e-9)
        across = np.array([along[1], -along[0]])
        reach = max(abs(float(nib @ across)), pen * 0.16)
        p, q = a - along * pen * 0.08, b + along * pen * 0.08
        edge = across * reach
        flat = np.array([p + edge, q + edge, p - edge, q - edge])
        front = np.column_stack([flat, np.full(4, depth)])
        out.append(part_of(front, np.broadcast_to((0.0, 0.0, 1.0), front.shape), grid_triangles(1, 1)))
    return out
