"""What goes up in smoke from what somebody smokes.

Knows no deeds but that "smoke" is a thing of theirs, which has no mesh: it is puffs.
"""

from collections.abc import Sequence
from functools import partial

import numpy as np

from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.weather.wisps import Wisp
from filmkit.studio.animatic.world import Discs, Particles

SMOKE = Wisp(0.42, 2.6)
TONE = 0.10
"""How bright it is."""


def fumes_of(actors: Sequence[Actor]) -> tuple[Particles, ...]:
    """Of all who smoke; before a face too, where weather is kept from."""
    return tuple(partial(_smoke, actor) for actor in actors if actor.gear_at("smoke", 0.0) is not None)


def _smoke(actor: Actor, seconds: float) -> Discs:
    end = actor.gear_at("smoke", seconds)
    center, seen, size = SMOKE.at(end or (0.0, 0.0, 0.0), seconds)
    color = np.repeat(TONE * seen[:, None] * (end is not None), 3, axis=1)
    return Discs(center.astype(np.float32), color.astype(np.float32), size, 0.12)
