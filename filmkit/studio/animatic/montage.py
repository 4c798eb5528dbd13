"""A tale drawn scene after scene: which of them a frame is of, and that frame of it.

Knows no words and no geometry: how a scene is made ready is given. One scene is kept ready at a time, so that
a tale needs no more memory than a shot; a frame depends on nothing but its number.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.intent import Read, ShotIntent
from filmkit.studio.animatic.words.tales.scenes import scenes_of

Picture = NDArray[np.uint8]
SHORTEST, VIEW, MOST = 0.75, 1.3, 6
"""Seconds a scene of a tale needs to be read, and a view a camera moves over; how many scenes at most."""


class Scene(Protocol):
    """A scene ready to be drawn."""

    def frame(self, index: int) -> Picture:
        """One frame of it."""


Ready = Callable[[ShotIntent, Brief, int, int, float | None], Scene]


@dataclass(frozen=True, slots=True)
class Montage:
    """A tale ready to be drawn at one size."""

    scenes: tuple[ShotIntent, ...]
    starts: tuple[int, ...]
    """The first frame of each scene, counted from the start of the shot proper, and where the last ends."""
    brief: Brief
    size: tuple[int, int, float | None]
    ready: Ready
    kept: dict[int, Scene] = field(default_factory=dict, compare=False)
    """The scene that was drawn from last."""

    def frame(self, index: int) -> Picture:
        """One frame."""
        number = self._number(index)
        return self._ready(number).frame(index - self.starts[number])

    def held(self, index: int, *, twos: bool) -> int:
        """The frame whose drawing stands at `index`, when drawn on `twos` and when not: counted from where
        its scene begins, so that none stands for two scenes."""
        since = index - self.brief.handle - self.starts[self._number(index)]
        return index - since % (2 if twos else 1)

    def _number(self, index: int) -> int:
        """Which scene a frame is of; the handles are of the first and of the last."""
        return sum(start <= index - self.brief.handle for start in self.starts[1:-1])

    def _ready(self, number: int) -> Scene:
        if number not in self.kept:
            self.kept.clear()  # it is large, and may go before another is built
            frames = self.starts[number + 1] - self.starts[number]
            part = replace(self.brief, frames=frames + 2 * self.brief.handle)
            self.kept[number] = self.ready(self.scenes[number], part, *self.size)
        return self.kept[number]


def scenes_in(brief: Brief) -> tuple[tuple[Read[ShotIntent], int, int], ...]:
    """The scenes of a shot that tells a tale, each with its first frame and the frame after its last, counted
    from the start of the shot proper; none where it is one shot."""
    proper = max(brief.frames - 2 * brief.handle, 1)
    seconds = proper * brief.rate[1] / brief.rate[0]
    most, views = (min(int(seconds / each + 1e-6), MOST) for each in (SHORTEST, VIEW))
    scenes = scenes_of(brief, most, views)
    ends = [round(proper * k / max(len(scenes), 1)) for k in range(len(scenes) + 1)]
    return tuple((scene, ends[k], ends[k + 1]) for k, scene in enumerate(scenes))


def montage_of(
    brief: Brief, width: int, height: int, mask_aspect: float | None, ready: Ready
) -> Montage | None:
    """A shot that tells a tale; None where a brief is of one scene."""
    parts = scenes_in(brief)
    if not parts:
        return None
    starts = (*(start for _, start, _ in parts), parts[-1][2])
    return Montage(
        tuple(scene.value for scene, _, _ in parts), starts, brief, (width, height, mask_aspect), ready
    )
