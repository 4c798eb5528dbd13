"""What grows out of a head and is not skin: horns, antlers, tusks. Knows no species but by its row."""

from collections.abc import Iterable

from filmkit.studio.animatic.creatures.anatomy import SIDES, Head
from filmkit.studio.animatic.creatures.quadruped import Bit
from filmkit.studio.animatic.geometry.mesh import Part, joined, placed
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Vec

HORN = Material(gloss=0.5, specular=0.15)
BONE: Color = (0.55, 0.49, 0.36)
GREY: Color = (0.16, 0.14, 0.12)
BROWN: Color = (0.34, 0.25, 0.15)

_PATHS: dict[str, tuple[Color, tuple[tuple[tuple[float, float, float], float], ...]]] = {
    "cow": (BONE, (((0.4, 1.15, 0.55), 0.24), ((0.4, 1.45, 1.25), 0.20), ((0.7, 2.2, 1.55), 0.06))),
    "goat": (
        GREY,
        (
            ((0.55, 1.1, 0.35), 0.26),
            ((0.25, 2.1, 0.50), 0.24),
            ((-0.6, 2.8, 0.75), 0.17),
            ((-1.5, 2.6, 0.9), 0.05),
        ),
    ),
    "ram": (
        BONE,
        (
            ((0.5, 1.1, 0.55), 0.32),
            ((-0.1, 1.45, 1.0), 0.30),
            ((-0.55, 0.8, 1.35), 0.25),
            ((0.0, 0.1, 1.5), 0.18),
            ((0.65, 0.35, 1.6), 0.06),
        ),
    ),
    "knobs": (BROWN, (((0.45, 1.1, 0.35), 0.20), ((0.25, 2.0, 0.42), 0.18), ((0.25, 2.1, 0.43), 0.28))),
    "tusks": (BONE, (((1.35, -0.25, 0.45), 0.16), ((1.95, -1.0, 0.62), 0.15), ((2.75, -1.15, 0.60), 0.04))),
}
_ANTLER = (
    ((0.4, 1.1, 0.35), 0.22),
    ((-0.2, 2.6, 1.5), 0.20),
    ((0.1, 4.2, 2.5), 0.17),
    ((1.0, 5.8, 2.3), 0.07),
)
_TINES = (
    (((0.2, 1.7, 0.8), 0.16), ((1.5, 2.4, 1.0), 0.06)),
    (((-0.05, 3.0, 1.8), 0.15), ((1.3, 4.0, 1.6), 0.05)),
    (((0.1, 4.2, 2.5), 0.14), ((-0.6, 5.7, 2.9), 0.05)),
)


def horns_of(kind: str, head: Head) -> list[Bit]:
    """The horns of a kind, on a head."""
    if kind == "antlers":
        paths = [(_ANTLER, BROWN), *((tine, BROWN) for tine in _TINES)]
    elif kind == "rhino":
        one = (((2.15, 0.05, 0.0), 0.42), ((2.5, 0.9, 0.0), 0.24), ((2.6, 1.5, 0.0), 0.04))
        two = (((1.55, 0.55, 0.0), 0.28), ((1.65, 1.05, 0.0), 0.05))
        return [Bit(_grown(head, path, 1.0), head.bone, GREY, HORN) for path in (one, two)]
    else:
        color, path = _PATHS[kind]
        paths = [(path, color)]
    return [
        Bit(joined(_grown(head, path, side) for side in SIDES), head.bone, color, HORN)
        for path, color in paths
    ]


def _grown(head: Head, path: Iterable[tuple[Vec, float]], side: float) -> Part:
    points = [(head.point(x, y, z * side), r * head.size) for (x, y, z), r in path]
    last, r = points[-1]
    stem = tube([p for p, _ in points], [r for _, r in points], 8)
    return joined([stem, placed(sphere(r, 8), placement(last))])
