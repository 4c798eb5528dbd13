"""What of a deed is in the picture: all of it, or hands at work, or the head of an animal beside somebody.

Knows no lens.
"""

import numpy as np

from filmkit.studio.animatic.camera.reach import Reached, heads_beside, raised, reached, worked_with
from filmkit.studio.animatic.camera.sizes import size_of
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.world import F32

WORKED, CLOSE = ("medium", "medium-wide", "medium-close"), ("close-up", "extreme-close-up")
"""Sizes that hands may fall out of, and those that leave them out."""
HOLDING = ("medium", "medium-wide")
"""Those that hold them even when they are told, from a little farther off."""


def by_hand(intent: ShotIntent, stage: Stage, seconds: float) -> F32 | None:
    """What tells a deed of the hands, with the head of a large animal that stands there, if no size was told
    that leaves it out; what one does to another is in the picture whatever its size."""
    size, sizes = size_of(intent.camera.size.value)
    doers = [stage.actors[i] for i in stage.shown]
    to_another = len(doers) == 2 and any(each.act.partner is not None for each in doers)
    if not 0 < len(doers) < 4 or size not in (*WORKED, *CLOSE * to_another):
        return None
    told = not intent.camera.size.guessed and not to_another
    if told and size not in HOLDING:
        return None
    done = worked_with(doers, stage.things, seconds, sizes.above, to_another)
    if told and not any(each.act.at_work for each in doers):
        done = None
    faced = heads_beside(doers, stage.beasts, seconds, sizes.above)
    both = [points for points in (done, faced) if points is not None]
    return np.concatenate(both) if both else None


def whole(stage: Stage, seconds: float) -> Reached | None:
    """The room that what is done takes up, when it is something to be seen whole, or hands go up."""
    doers = [stage.actors[i] for i in stage.shown]
    acts = [act for actor in doers for act in (actor.beats.acts if actor.beats else (actor.act,))]
    if len(doers) > 4 or not (any(act.whole for act in acts) or raised(doers, seconds)):
        return None
    return reached(doers, stage.azimuth, seconds, (*stage.beasts, *stage.carriers))
