"""A place that passes from one season to another during the shot: its colours do, and nothing else of it.

Knows no words but the names of seasons.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.sets.country.weathered import snowed
from filmkit.studio.animatic.sets.making.seasons import coloured
from filmkit.studio.animatic.staging.change.changing import happened
from filmkit.studio.animatic.staging.matter.parting import some_of
from filmkit.studio.animatic.world import Mesh

Moving = Callable[[float], Mesh]


def turning(
    still: Mesh, moving: tuple[Moving, ...], seasons: tuple[str, str], seed: int, seconds: float
) -> tuple[Mesh, tuple[Moving, ...]]:
    """What keeps its colours of a place that is built in summer, and all that moves or changes them."""
    same = _in(still, seasons[0], seed).colors == _in(still, seasons[1], seed).colors
    kept = np.asarray(same.all(axis=1)[still.triangles].all(axis=1), np.bool_)
    parts = (_passing(part, seasons, seed, seconds) for part in moving)
    changes = some_of(still, ~kept)
    return some_of(still, kept), (*parts, _passing(lambda _: changes, seasons, seed, seconds))


def _passing(part: Moving, seasons: tuple[str, str], seed: int, seconds: float) -> Moving:
    first, last = (_in(part(0.0), season, seed).colors for season in seasons)

    def at(now: float) -> Mesh:
        mesh = part(now)
        if len(mesh.colors) != len(first):
            return mesh
        colors = first + (last - first) * np.float32(happened(now, seconds))
        return replace(mesh, colors=colors.astype(np.float32))

    return at


def _in(mesh: Mesh, season: str, seed: int) -> Mesh:
    made = coloured(mesh, season, seed)
    return snowed(made, driven_on=False) if season == "winter" else made
