"""What becomes of a thing during the shot: its colour, its stuff, its size, from one to the other.

Knows no words but the names of colours and stuffs. Every instant is a closed form of seconds.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.figures.body.moment import smooth
from filmkit.studio.animatic.figures.looks.persons import HAIR_COLORS
from filmkit.studio.animatic.intent import Change, Subject
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.staging.change.breaking import shattered
from filmkit.studio.animatic.staging.change.room_parts import NOUNS, part_of_room
from filmkit.studio.animatic.staging.matter.glazing import glazed
from filmkit.studio.animatic.staging.matter.painting import CASES, PANELS, coverage, repainted
from filmkit.studio.animatic.staging.matter.parting import some_of, wiped
from filmkit.studio.animatic.staging.matter.stuffs import GLASS, LUSTRE, STUFFS, in_stuff, stuff_of
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.vehicles.paint import GLASS as PANE
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

START, END = 0.15, 0.80
"""The parts of the shot between which it happens: before, the one is seen, and after it the other."""
PUDDLE, RUNS = 0.12, 0.42
"""How high of its own height what has melted is, and how much wider at its foot."""
BENT = 2.5
"""Radians that the top of what droops is turned over in the end."""
PLASTIC = Finish((0.60, 0.60, 0.58), Material(0.94, 0.75, rim=0.12, reflect=0.10))
"""Of a colour of its own, so that it is seen beside metal and glass."""
POPS, NOTHING = 0.78, 1e-4
"""The part of the shot after which what pops is gone, and the size of it then."""
CLUMP = 0.4
"""Metres of foliage that falls at once."""
MIRRORS = 0.4
"""How much of what it mirrors is left in water of another colour."""
SWAY, TO_AND_FRO = 0.22, 2.9
"""How far the top of what sways goes, of its height, and seconds until it is back."""
WINGED, DARK = ("butterfly", "dragonfly"), 0.06
"""What is all wings, and how light at most what of it keeps its colour: rims and bodies."""
PANED = "panes"
"""The kind of what changes in its panes alone."""
CONTENTS: tuple[Color, ...] = (
    (0.50, 0.025, 0.022), (0.10, 0.30, 0.38), (0.17, 0.28, 0.33), (0.20, 0.42, 0.62), (0.58, 0.28, 0.025),
)  # fmt: skip
"""The colours of what stands in a vessel: a thermometer's spirit, water."""
PIECES: Mapping[Pattern, str] = {
    Pattern.LEAF: "leaf leaves tree trees forest foliage bush plant",
    Pattern.FOLIAGE: "leaf leaves tree trees forest foliage bush plant",
    Pattern.GRASS: "grass field meadow lawn hill",
    Pattern.PLASTER: "snow",
    Pattern.WATER: "water sea ocean wave waves river lake pond stream",
    Pattern.ROCK: "mountain mountains cliff rocks",
    Pattern.PLANKS: "staircase stairs stair stairway",
    Pattern.MARBLE: "staircase stairs stair stairway",
    Pattern.SAND: "sand desert beach dune dunes",
}
"""What of a set is meant by which noun."""
WHOLE = ("background", "backdrop")
"""All of a set that is one."""


def is_a_piece(noun: str) -> bool:
    """Whether a noun means a part of a set that can change."""
    last = noun.lower().split()[-1]
    return last in NOUNS or last in WHOLE or bool(_patterns(last))


def holds(mesh: Mesh, noun: str) -> bool:
    """Whether something of a mesh is what a noun means."""
    last = noun.split()[-1]
    return last in NOUNS or last in WHOLE or any(m.pattern in _patterns(last) for m in mesh.palette)


def parted(mesh: Mesh, noun: str) -> tuple[Mesh, Mesh]:
    """A set without the part that a noun means, and that part; of a noun that tells no part, what there is
    most of."""
    last = noun.split()[-1]
    if last in WHOLE:
        of_it = np.ones(len(mesh.triangles), np.bool_)
    elif last in NOUNS:
        of_it = part_of_room(mesh, last)
    else:
        of_it = np.array([m.pattern in _patterns(last) for m in mesh.palette])[mesh.materials]
        if not of_it.any():
            of_it = np.asarray(coverage(mesh)[0][mesh.triangles].all(axis=1), np.bool_)
    return some_of(mesh, ~of_it), some_of(mesh, of_it)


def _patterns(noun: str) -> set[Pattern]:
    return {pattern for pattern, nouns in PIECES.items() if noun in nouns.split()}


def happened(seconds: float, whole: float) -> float:
    """How much of a change has happened in a shot `whole` seconds long, 0 to 1."""
    gone = (seconds / whole - START) / (END - START)
    return smooth(min(max(gone, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class Changing:
    """A change over a shot of so many seconds."""

    before: Finish | Color | None
    after: Finish | Color | None
    grows: float
    seconds: float
    melts: bool = False
    sways: bool = False
    level: tuple[float, float] | None = None
    droops: bool = False
    sheds: bool = False
    pops: bool = False
    breaks: bool = False
    dews: bool = False
    kind: str = ""
    """What it is, where that tells which of its paints is meant."""
    whole: bool = False
    """All of it becomes of another stuff, whatever its paints, but its eyes: an animal."""

    def share(self, seconds: float) -> float:
        """How much of it has happened, 0 to 1."""
        return happened(seconds, self.seconds)

    def size(self, seconds: float) -> float:
        """How many times as large it is as it is made; its largest is its own size."""
        if self.pops and seconds > POPS * self.seconds:
            return NOTHING
        k = self.share(seconds)
        start, end = (1.0 / self.grows, 1.0) if self.grows > 1.0 else (1.0, self.grows)
        return start + (end - start) * k

    def at(self, mesh: Mesh, seconds: float, paint: Color | None = None) -> Mesh:
        """The mesh at an instant; what has that paint changes, or what there is most of."""
        k = self.share(seconds)
        if self.before is not None or self.after is not None:
            mesh = self._passed(mesh, k, paint)
        mesh = _molten(mesh, k) if self.melts else mesh
        mesh = _drooping(mesh, k) if self.droops else mesh
        mesh = shattered(mesh, k) if self.breaks else mesh
        if self.level is not None:
            mesh = _filled(mesh, self.level[0] + (self.level[1] - self.level[0]) * k)
        return _swayed(mesh, seconds) if self.sways else mesh

    def _passed(self, mesh: Mesh, k: float, paint: Color | None) -> Mesh:
        """The mesh so far in its other colour or stuff; what becomes glass or is glass no more does so from
        its foot up, for of glass nothing is half there."""
        paints = (paint,) if paint is not None else PANELS.get(self.kind, (CASES.get(self.kind),))
        if self.before is self.after:  # of one stuff all along
            made = self._end(mesh, self.after, paints)
            return glazed(made) if _is_glass(self.after) else made
        ends = self._end(mesh, self.before, paints), self._end(mesh, self.after, paints)
        clear = _is_glass(self.before), _is_glass(self.after)
        if clear[0] == clear[1]:
            return glazed(ends[1]) if clear[1] else blended(*ends, k)
        first, last = (glazed(end) if glass else end for end, glass in zip(ends, clear, strict=True))
        return wiped(first, last, k)

    def _end(self, mesh: Mesh, finish: Finish | Color | None, paints: Sequence[Color | F32 | None]) -> Mesh:
        """The mesh as it is at one end."""
        if self.whole and isinstance(finish, Finish):
            return _all_of(mesh, finish)
        if self.kind in WINGED and finish is not None:
            color = finish.color if isinstance(finish, Finish) else finish
            light = mesh.colors.max(1) > DARK
            return replace(mesh, colors=np.where(light[:, None], np.asarray(color, np.float32), mesh.colors))
        if self.kind == PANED:
            return mesh if not isinstance(finish, Finish) else _in_its_panes(mesh, finish)
        for each in paints:
            mesh = _of(mesh, finish, each)
        return mesh

    @property
    def ends(self) -> tuple[Color | F32 | None, Color | F32 | None]:
        """Its colours first and last, of a stuff its colour."""
        first, last = (e.color if isinstance(e, Finish) else e for e in (self.before, self.after))
        return first, last

    def wholly(self, mesh: Mesh, seconds: float) -> Mesh:
        """The same of a mesh all of which changes, whatever its paints: the leaves of many trees."""
        if self.sheds:
            return some_of(mesh, _clumps(mesh) >= self.share(seconds))
        mesh = _less_of_a_mirror(mesh)
        return blended(_tinted(mesh, self.before), _tinted(mesh, self.after), self.share(seconds))


def _molten(mesh: Mesh, k: float) -> Mesh:
    """A mesh so far sunk on to what it stands on: its foot runs out first."""
    points = mesh.vertices.astype(np.float64)
    low, high = points.min(0), points.max(0)
    up = (points[:, 1] - low[1]) / max(float(high[1] - low[1]), 1e-6)
    middle, half = (low + high)[[0, 2]] / 2, np.maximum((high - low)[[0, 2]] / 2, 1e-6)
    flat = 1.0 - (1.0 - PUDDLE) * k
    points[:, 1] = low[1] + (points[:, 1] - low[1]) * flat
    aside = (points[:, [0, 2]] - middle) / half
    pool = aside * np.sqrt(np.maximum(1.0 - 0.5 * aside[:, ::-1] ** 2, 0.0))  # a square as a round
    wide = 1.0 + RUNS * k * (1.0 - 0.6 * up[:, None])
    points[:, [0, 2]] = middle + (aside + (pool - aside) * k) * half * wide
    return replace(mesh, vertices=points.astype(np.float32))


def _swayed(mesh: Mesh, seconds: float) -> Mesh:
    """A mesh whose top goes to and fro over its foot."""
    points = mesh.vertices.copy()
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    up = (points[:, 1] - low) / max(high - low, 1e-6)
    points[:, 0] += np.float32(SWAY * (high - low) * math.sin(math.tau * seconds / TO_AND_FRO)) * up * up
    return replace(mesh, vertices=points)


def _drooping(mesh: Mesh, k: float) -> Mesh:
    """A mesh whose stem bends over so that its top hangs down."""
    points = mesh.vertices.astype(np.float64)
    low, high = float(points[:, 1].min()), float(points[:, 1].max())
    tall = max(high - low, 1e-6)
    along = np.linspace(0.0, 1.0, 33)
    bent = BENT * k * along**2
    ahead = np.concatenate([[0.0], np.cumsum((np.sin(bent[1:]) + np.sin(bent[:-1])) / 64)])
    above = np.concatenate([[0.0], np.cumsum((np.cos(bent[1:]) + np.cos(bent[:-1])) / 64)])
    up = (points[:, 1] - low) / tall
    turn, off = np.interp(up, along, bent), points[:, 0]
    points[:, 1] = low + tall * np.interp(up, along, above) - off * np.sin(turn)
    points[:, 0] = tall * np.interp(up, along, ahead) + off * np.cos(turn)
    return replace(mesh, vertices=points.astype(np.float32))


def _filled(mesh: Mesh, much: float) -> Mesh:
    """A vessel with what is in it at another height; one that shows nothing of what is in it as it is."""
    inside = np.zeros(len(mesh.vertices), np.bool_)
    for color in CONTENTS:
        inside |= np.abs(mesh.colors - np.asarray(color, np.float32)).max(1) < 1e-3
    if not inside.any():
        return mesh
    points = mesh.vertices.astype(np.float64)
    some = points[inside]
    foot, head = (
        some[np.abs(some[:, 1] - end) < 0.01].mean(0) for end in (some[:, 1].min(), some[:, 1].max())
    )
    along = head - foot  # what stands aslant stays in its vessel
    part = (some - foot) @ along / max(float(along @ along), 1e-12)
    points[inside] = some + part[:, None] * along * (much - 1.0)
    return replace(mesh, vertices=points.astype(np.float32))


def _clumps(mesh: Mesh) -> NDArray[np.float64]:
    """When each triangle of some foliage falls, 0 to 1: what is near each other at once."""
    cells = np.floor(mesh.vertices[mesh.triangles].mean(1) / CLUMP).astype(np.int64)
    mixed = cells @ np.array((73856093, 19349663, 83492791), np.int64)
    return ((mixed % 9973) * 7919 % 9973) / 9973.0


def _less_of_a_mirror(mesh: Mesh) -> Mesh:
    """The same; water that changes its colour shows more of that, and less of the sky."""
    palette = tuple(
        replace(each, reflect=MIRRORS * each.reflect) if each.pattern is Pattern.WATER else each
        for each in mesh.palette
    )
    return replace(mesh, palette=palette)


def _tinted(mesh: Mesh, finish: Finish | Color | None) -> Mesh:
    """All of a mesh in one colour, its lights and darks kept; what is green already stays as it is."""
    if finish is None or isinstance(finish, Finish):
        return _of(mesh, finish, None)
    mean = mesh.colors.mean(0)
    if max(finish) == finish[1] and float(mean.max()) == float(mean[1]):
        return mesh
    bright = mesh.colors.max(1, keepdims=True) / max(float(mesh.colors.max(1).mean()), 1e-4)
    colors = np.array(finish) * np.clip(0.25 + 0.75 * bright, 0.3, 1.35)
    return replace(mesh, colors=colors.astype(np.float32))


def changing_of(change: Change, seconds: float, kind: str = "", whole: bool = False) -> Changing:
    """A change that was read, as it is drawn of such a kind of thing or animal."""
    ends = _finish(change.before), _finish(change.after)
    if any(_is_glass(each) for each in ends):
        ends = (_vivid(ends[0]), _vivid(ends[1]))
    return Changing(
        *ends, change.grows, seconds, change.melts, change.sways, change.level, change.droops, change.sheds,
        change.pops, change.breaks, change.dews, kind, whole,
    )  # fmt: skip


def _vivid(finish: Finish | Color | None) -> Finish | Color | None:
    """Plastic beside glass is red, for both are pale."""
    return Finish(COLORS["red"], PLASTIC.material) if finish is PLASTIC else finish


def of_one_stuff(subject: Subject) -> Change | None:
    """The change that is none of one that is said to be of a stuff: it is of that all along."""
    stuff = stuff_of("", subject.name, subject.description)
    return Change(stuff, stuff) if stuff and stuff not in LUSTRE else None


def _finish(word: str | None) -> Finish | Color | None:
    if word is None:
        return None
    return PLASTIC if word == "plastic" else COLORS.get(word) or STUFFS.get(word) or HAIR_COLORS.get(word)


def _all_of(mesh: Mesh, finish: Finish) -> Mesh:
    """All of a mesh but its eyes in a stuff, its lights and darks kept a little."""
    eyes = np.array([each.pattern is Pattern.EYE for each in mesh.palette])
    points = np.ones(len(mesh.vertices), np.bool_)
    points[mesh.triangles[eyes[mesh.materials]].ravel()] = False
    bright = mesh.colors.max(1, keepdims=True) / max(float(mesh.colors.max(1).mean()), 1e-4)
    made = np.asarray(finish.color) * np.clip(0.7 + 0.3 * bright, 0.75, 1.2)
    palette = tuple(each if eye else finish.material for each, eye in zip(mesh.palette, eyes, strict=True))
    return replace(
        mesh, colors=np.where(points[:, None], made, mesh.colors).astype(np.float32), palette=palette
    )


def _in_its_panes(mesh: Mesh, finish: Finish) -> Mesh:
    """A vehicle with panes of another stuff."""
    panes = np.array([each == PANE.material for each in mesh.palette])
    colors = mesh.colors.copy()
    colors[mesh.triangles[panes[mesh.materials]].ravel()] = finish.color
    palette = tuple(finish.material if pane else each for each, pane in zip(mesh.palette, panes, strict=True))
    return replace(mesh, colors=colors, palette=palette)


def on_hair(change: Changing, mesh: Mesh, seconds: float) -> Mesh:
    """Somebody whose hair changes its colour."""
    rows = np.array([each.pattern is Pattern.HAIR for each in mesh.palette])
    hair = np.zeros(len(mesh.vertices), np.bool_)
    hair[mesh.triangles[rows[mesh.materials]].ravel()] = True
    if not hair.any():
        return mesh
    own = mesh.colors[hair]
    light = own.max(1, keepdims=True) / max(float(own.max(1).mean()), 1e-4)
    first, last = (own if c is None else np.asarray(c) * np.clip(light, 0.6, 1.4) for c in change.ends)
    colors = mesh.colors.copy()
    colors[hair] = first + (last - first) * change.share(seconds)
    return replace(mesh, colors=colors)


def _is_glass(finish: Finish | Color | None) -> bool:
    return isinstance(finish, Finish) and finish.material == GLASS.material


def _of(mesh: Mesh, finish: Finish | Color | None, paint: Color | F32 | None) -> Mesh:
    """The mesh in a colour, or of another stuff; ink on it stays."""
    if finish is None:
        return mesh
    if isinstance(finish, Finish):
        return in_stuff(mesh, finish, paint, bare=True)
    return repainted(mesh, finish, paint)


def blended(a: Mesh, b: Mesh, k: float) -> Mesh:
    """Between two meshes of one shape; a pattern gives way to the other half-way."""
    colors = (a.colors + (b.colors - a.colors) * np.float32(k)).astype(np.float32)
    palette = tuple(_between(x, y, k) for x, y in zip(a.palette, b.palette, strict=True))
    return replace(a, colors=colors, palette=palette)


def _between(a: Material, b: Material, k: float) -> Material:
    if a == b:
        return a
    near = a if k < 0.5 else b
    values = {
        each.name: getattr(a, each.name) + (getattr(b, each.name) - getattr(a, each.name)) * k
        for each in fields(Material)
        if each.name not in ("pattern", "scale")
    }
    return replace(near, **values)
