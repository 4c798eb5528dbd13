"""A take drawn by several workers at once: each draws a stretch of it, and one encodes them all.

Knows no engine. Promise: the clip has the bytes that one worker alone gives.
"""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.digest import Json
from filmkit.rules.take import clip_of, pictures_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]

LEAST = 24
"""Frames under which sharing saves nothing."""
MOST = 256 << 20
"""Bytes of drawings that may lie on the disk meanwhile: sixteen seconds at 360 lines, not two at 1080."""
_TWO = 2
"""Frames a drawing stands for on twos: a share begins with a drawing of its own."""


@dataclass(frozen=True, slots=True)
class SharedTake:
    """How the drawing of one shot is shared."""

    def shares(self, params: Mapping[str, Json], hands: int) -> Sequence[Mapping[str, Json]]:
        """Stretches of the shot proper, one for each hand; none for spare frames and very large shots."""
        asked: Mapping[str, Any] = params
        first, count = asked["first"], asked["count"]
        drawn = count // _TWO if asked.get("drawings") else count
        spare = first < 0 or first + count > asked["brief"]["frames"]
        if spare or count < LEAST or drawn * asked["width"] * asked["height"] * 3 > MOST or hands < _TWO:
            return ()
        each = math.ceil(count / hands / _TWO) * _TWO
        return [
            {**params, "first": first + begin, "count": min(each, count - begin)}
            for begin in range(0, count, each)
        ]

    def share(self, job: Job) -> Made:
        """One stretch, as raw pictures; one that stands for several frames is written once."""
        path = job.folder / "pictures"
        held: list[int] = []
        before: Picture | None = None
        with path.open("wb") as file:
            for picture in pictures_of(job):
                if picture is before:
                    held[-1] += 1
                else:
                    held.append(1)
                    file.write(picture.tobytes())
                before = picture
        (job.folder / "pictures.held").write_text(json.dumps(held))
        return Made({"share": path})

    def join(self, job: Job) -> Made:
        """The clip of all stretches."""
        return clip_of(job, _pictures(job))


SHARED_TAKE = SharedTake()


def _pictures(job: Job) -> "Iterator[Picture]":
    import numpy as np  # performing is for those who draw

    params: Mapping[str, Any] = job.params
    shape = (params["height"], params["width"], 3)
    number = 0
    while (path := job.inputs.get(f"share-{number}")) is not None:
        held = json.loads(path.with_name("pictures.held").read_text())
        with path.open("rb") as file:
            for times in held:
                picture = np.frombuffer(file.read(math.prod(shape)), np.uint8).reshape(shape)
                for _ in range(times):
                    yield picture
        number += 1
