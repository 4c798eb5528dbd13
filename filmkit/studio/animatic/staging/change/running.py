"""What things do by themselves where they stand: clocks go, globes turn, candles burn down, seeds come up.

Knows no place. Every instant is a closed form of seconds.
"""

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.props.kit.trials import TRIALS, tried
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.props.of_deeds import fires
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.world import F32, Mesh

TURNS = re.compile(
    r"\b(spin(s|ning)?|rotat(e|es|ing)|revolv(e|es|ing)|twirl(s|ing)?|turns? (slowly|around|on its))\b"
)
BURNS_DOWN = re.compile(r"\b(burn(s|ing)? down|melt(s|ing)?|shrink(s|ing)?|gutter(s|ing)?)\b")
RACES = re.compile(r"\b(spin\w*|rac(e|es|ing)|fast|hours pass|speed\w*|forward|whirl\w*|rapidly|quickly)\b")
SPROUTS = re.compile(r"\b(sprout\w*|grow\w*|germinat\w*|emerg\w*|com(es|ing) up|push(es|ing))\b")
BACK = re.compile(
    r"\b(backwards?|in reverse|counter-?clockwise|anti-?clockwise|rewind\w*|turn(s|ing)? back)\b"
)
STAYS = re.compile(r"\b(rests?|clings?|hangs?)\b")
CATCHES_FIRE = re.compile(r"\b(catch(es|ing)? fire|burn(s|ing)?|on fire|ignit(es|ing)|aflame|ablaze)\b")
SPROUT, EARTH = 0.06, 0.072
"""What is seen of a plant at first, of its height; the top of the earth it stands in, metres."""
ROUND = 0.16
"""Turns a second."""
STIRRED = 0.55
"""Turns a second of a stick that paint is stirred with."""
CLOCK, HOUR, CASE = 0.13, 10.15, 1.36
"""Radius of a clock that stands, what it shows at first, and how far its case goes, in radii."""
RACED = 3.0
"""Hours that pass over a shot in which they race."""
LEFT_OVER = 0.42
"""Of a candle that has burned down."""


@dataclass(frozen=True, slots=True)
class Running:
    """What a thing does over a shot of so many seconds."""

    does: str
    """ "turn", "burn", "sprout", "tick", "race", "back", "stir", "flicker", "spread" or "try"."""
    seconds: float
    kind: str = "campfire"
    """What it is, where several do it."""

    @property
    def goes_round(self) -> bool:
        """Whether it only turns, and so may change besides."""
        return self.does in ("turn", "stir")

    def at(self, made: Mesh, seconds: float) -> Mesh:
        """The thing, made about its own foot, at an instant."""
        if self.goes_round:
            turns = (ROUND if self.does == "turn" else STIRRED) * seconds
            return transform(made, placement((0.0, 0.0, 0.0), (0.0, math.tau * turns, 0.0)))
        part = min(max(seconds / max(self.seconds, 1e-6), 0.0), 1.0)
        if self.does == "burn":
            lower = made.vertices * np.array((1.0, 1.0 - (1.0 - LEFT_OVER) * part, 1.0), np.float32)
            return replace(made, vertices=lower)
        if self.does == "sprout":
            return replace(made, vertices=_sprouted(made.vertices, part))
        return made

    def anew(self, seconds: float) -> Mesh | None:
        """The thing as it is made for an instant, in its own colours; None: as it is at any other."""
        part = min(max(seconds / max(self.seconds, 1e-6), 0.0), 1.0)
        if self.does == "flicker":
            burns = self.kind in fires.SAMPLES
            return fires.sample(self.kind, seconds) if burns else fires.campfire(seconds)
        if self.does == "try":
            return tried(self.kind, part)
        if self.does == "spread":
            return fires.heap(self.kind, seconds, part)
        if self.does not in ("tick", "race", "back"):
            return None
        back = self.does == "back"
        hours = part * RACED * (-1 if back else 1) if self.does != "tick" else 0.0
        return _clock(hours, math.floor(-seconds if back else seconds))


def _sprouted(points: F32, part: float) -> F32:
    """What has come up of a plant out of its earth."""
    size = SPROUT + (1.0 - SPROUT) * part
    foot = np.array((0.0, EARTH, 0.0), np.float32)
    grown = foot + (points - foot) * np.float32(size)
    return np.where((points[:, 1] > EARTH)[:, None], grown, points).astype(np.float32)


def running_of(kind: str, act: str, pace: str | None, seconds: float) -> Running | None:
    """What a thing of a kind does by what is said of it; None: nothing."""
    low = act.lower()
    if kind == "clock":
        if BACK.search(low):
            return Running("back", seconds)
        fast = pace in ("time-lapse", "hyperlapse") or RACES.search(low)
        return Running("race" if fast else "tick", seconds)
    if kind == "campfire" or kind in fires.SAMPLES:
        return Running("flicker", seconds, kind)
    if kind in fires.HEAPS and CATCHES_FIRE.search(low):
        return Running("spread", seconds, kind)
    if kind in TRIALS and not STAYS.search(low):
        return Running("try", seconds, kind)
    if kind == "bowl of paint":
        return Running("stir", seconds)
    if kind == "candle" and BURNS_DOWN.search(low):
        return Running("burn", seconds)
    if kind == "seedling" and SPROUTS.search(low):
        return Running("sprout", seconds)
    return Running("turn", seconds) if TURNS.search(low) else None


def _clock(hours: float, ticks: int) -> Mesh:
    """A clock as it stands, so many hours and seconds on; its second hand is red."""
    c, r = Carpenter(), CLOCK
    a = ticks * math.tau / 60.0
    at = (0.33 * r * math.sin(a), 0.33 * r * math.cos(a), 0.116)
    c.box(at, (0.03 * r, 0.92 * r, 0.006), f.plain((0.55, 0.03, 0.02)), (0.0, 0.0, -a))
    made = merge([furniture.wall_clock(r, (HOUR + hours) % 12.0, False, CASE), c.done()])
    leaning = transform(made, placement((0.0, 0.0, 0.0), (-0.06, 0.0, 0.0)))
    low, high = _box()
    return transform(leaning, placement((-(low[0] + high[0]) / 2, 0.0, -(low[1] + high[1]) / 2)))


@lru_cache(maxsize=1)
def _box() -> tuple[tuple[float, float], tuple[float, float]]:
    """Where a leaning clock lies in x and z."""
    made = transform(
        furniture.wall_clock(CLOCK, HOUR, False, CASE), placement((0.0, 0.0, 0.0), (-0.06, 0.0, 0.0))
    )
    low, high = made.vertices.min(0).tolist(), made.vertices.max(0).tolist()
    return (low[0], low[2]), (high[0], high[2])
