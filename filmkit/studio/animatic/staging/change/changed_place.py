"""What becomes of the place during the shot: its season, its walls, its window, the moon over it.

Knows no cast. Every instant is a closed form of seconds.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge
from filmkit.studio.animatic.intent import Change, ShotIntent
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Finish
from filmkit.studio.animatic.sets.country.heavens import moon_in, star_in
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.staging.change.changing import Changing, changing_of, holds, is_a_piece, parted
from filmkit.studio.animatic.staging.change.room_parts import NOUNS, pane
from filmkit.studio.animatic.staging.change.turning_year import turning
from filmkit.studio.animatic.words.vocabulary.pieces import UNDER_ROOFS, in_the_set
from filmkit.studio.animatic.world import Color, Material, Mesh, Particles, Pattern, Set

PLATES = Finish((0.19, 0.205, 0.22), Material(0.92, 0.8, 0.0, Pattern.TILES, 0.8, rim=0.3, reflect=0.5))
MOONLIGHTS = {
    "silver": (0.42, 0.50, 0.62), "white": (0.6, 0.6, 0.6), "yellow": (0.80, 0.42, 0.01),
    "golden": (0.75, 0.36, 0.01), "gold": (0.75, 0.36, 0.01), "orange": (0.85, 0.25, 0.03),
    "red": (0.70, 0.05, 0.03), "blue": (0.15, 0.30, 0.85), "grey": (0.28, 0.28, 0.28),
    "faint": (0.012, 0.013, 0.016), "bright": (1.6, 1.7, 2.0),
}  # fmt: skip
"""The colours a moon has, and a star faint and bright."""


def changed_place(
    intent: ShotIntent, still: Mesh, moving: tuple[Callable[[float], Mesh], ...], name: str, seconds: float
) -> tuple[Mesh, tuple[Callable[[float], Mesh], ...]]:
    """What stands still of a set, and what moves of it or becomes something else during the shot."""
    if intent.seasons is not None:
        still, moving = turning(still, moving, intent.seasons.value, intent.place_seed, seconds)
    piece = next((s for s in intent.subjects if s.change and in_the_set(s.name, name, s.count.value)), None)
    if piece is None or piece.change is None or piece.change.value.sways or not is_a_piece(piece.name):
        return still, moving
    noun, change = piece.name.lower(), changing_of(piece.change.value, seconds)
    if noun.split()[-1] in NOUNS:
        change = replace(change, before=_plated(change.before), after=_plated(change.after))
    parts = tuple(partial(_changed, each, noun, change) for each in moving)
    if not holds(still, noun) and any(holds(each(0.0), noun) for each in moving):
        return still, parts
    rest, part = parted(still, noun)
    return rest, (*parts, partial(change.wholly, part))


def _plated(finish: Finish | Color | None) -> Finish | Color | None:
    """What a floor or a wall of metal is of: plates, in which the room is mirrored."""
    return PLATES if finish in (f.STEEL, f.IRON) else finish


def changed_pane(intent: ShotIntent, place: Set, seconds: float) -> tuple[Callable[[float], Mesh], ...]:
    """The pane of a broad window that becomes something else."""
    named = (s for s in intent.subjects if s.change and s.name.lower().endswith(("window", "windows")))
    change = next((s.change.value for s in named if s.change), None)
    if change is None or place.name != "by-the-window" or not place.windows:
        return ()
    made = changing_of(replace(change, before=change.before or "glass"), seconds)
    return (partial(made.at, pane(place.windows[0][0])),)


def _changed(part: Callable[[float], Mesh], noun: str, change: Changing, seconds: float) -> Mesh:
    """A part that moves by itself, with what of it a noun means changed."""
    mesh = part(seconds)
    if not holds(mesh, noun):
        return mesh
    rest, some = parted(mesh, noun)
    return merge([rest, change.wholly(some, seconds)])


def moon_of(intent: ShotIntent) -> Change | None:
    """What becomes of the moon."""
    moons = (s.change.value for s in intent.subjects if s.change and s.name.lower() in ("moon", "star"))
    return next((each for each in moons if each.after in MOONLIGHTS), None)


def changed_moon(intent: ShotIntent, place: Set, brief: SetBrief, seconds: float) -> tuple[Particles, ...]:
    """A moon that becomes of another colour, or a star that brightens, in an open sky."""
    change = moon_of(intent)
    if change is None or place.name in UNDER_ROOFS:
        return ()
    first, last = (
        np.array(MOONLIGHTS.get(each or "white", (1.0, 1.0, 1.0))) for each in (change.before, change.after)
    )
    made = changing_of(change, seconds)

    def tint(now: float) -> Color:
        r, g, b = (first + (last - first) * made.share(now)).tolist()
        return (r, g, b)

    star = any(s.change and s.name.lower() == "star" for s in intent.subjects)
    return ((star_in if star else moon_in)(place, brief, tint),)
