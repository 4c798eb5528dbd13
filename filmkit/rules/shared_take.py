"""A take drawn by several workers at once: each draws what is not begun yet, and the first encodes meanwhile.

Knows no engine. Promise: the clip has the bytes that one worker alone gives.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.digest import Json
from filmkit.rules.take import clip_of, drawings_of, taken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from filmkit.studio.animatic.drawing import Stretch

    Picture = NDArray[np.uint8]

LEAST = 24
"""Frames under which sharing saves nothing."""
MOST = 8
"""Hands at most: more draw faster than one encodes, and their drawings would fill the disk."""
_AHEAD = 8
"""Drawings that who encodes may hold while it waits for one of another's."""
_TICK = 0.005
"""Seconds between two looks for a drawing of another's: a fortieth of drawing one."""


@dataclass(frozen=True, slots=True)
class SharedTake:
    """How the drawing of one shot is shared."""

    def hands(self, params: Mapping[str, Json], most: int) -> int:
        """How many draw the shot proper; one for spare frames, which are few."""
        asked: Mapping[str, Any] = params
        first, count = asked["first"], asked["count"]
        spare = first < 0 or first + count > asked["brief"]["frames"]
        return 1 if spare or count < LEAST else min(most, MOST)

    def share(self, job: Job) -> Made:
        """Draw beside others what nobody has begun; who comes first encodes all, and gives the clip."""
        table = _Table(job)
        if table.empty:
            return Made({})
        with drawings_of(job) as stretch:
            if table.leads():
                return clip_of(job, taken(job, stretch.pictures(table.gathering(stretch))))
            table.help(stretch)
        return Made({})


SHARED_TAKE = SharedTake()


@dataclass(slots=True)
class _Table:
    """The folder where drawings lie, each a file that whoever begins it makes: empty until it is handed over,
    and again when it is encoded."""

    job: Job
    own: "dict[int, Picture]" = field(default_factory=dict)
    """Drawn by who encodes, before their turn."""

    @property
    def empty(self) -> bool:
        """Whether somebody found every drawing begun."""
        return (self.job.folder / "empty").exists()

    def leads(self) -> bool:
        """Whether nobody else encodes. To be asked once."""
        return _made(self.job.folder / "leader")

    def help(self, stretch: "Stretch") -> None:
        """Draw, and hand over, until every drawing is begun."""
        for number in self._unbegun(stretch):
            part = self._at(number).with_suffix(".part")
            part.write_bytes(stretch.sketch.frame(number).tobytes())
            part.replace(self._at(number))
            self.job.report(0.0)

    def gathering(self, stretch: "Stretch") -> "Callable[[int], Picture]":
        """Gives each drawing in its turn: drawn here, or waited for while those behind it are drawn."""
        unbegun = self._unbegun(stretch)

        def drawing(number: int) -> "Picture":
            while True:
                if number in self.own:
                    return self.own.pop(number)
                if (found := self._taken(number)) is not None:
                    return found
                mine = next(unbegun, None) if len(self.own) < _AHEAD else None
                if mine is not None:
                    self.own[mine] = stretch.sketch.frame(mine)
                else:
                    time.sleep(_TICK)
                self.job.report(0.0)

        return drawing

    def _unbegun(self, stretch: "Stretch") -> Iterator[int]:
        """Drawings nobody has begun, in their order; each is begun by asking for it."""
        yield from (number for number in dict.fromkeys(stretch.numbers) if _made(self._at(number)))
        (self.job.folder / "empty").touch()

    def _taken(self, number: int) -> "Picture | None":
        """A drawing that was handed over; None when it is not whole yet."""
        import numpy as np  # performing is for those who draw

        params: Mapping[str, Any] = self.job.params
        shape = (params["height"], params["width"], 3)
        with suppress(FileNotFoundError):
            if data := self._at(number).read_bytes():
                self._at(number).write_bytes(b"")
                return np.frombuffer(data, np.uint8).reshape(shape)
        return None

    def _at(self, number: int) -> Path:
        return self.job.folder / f"drawing-{number}"


def _made(path: Path) -> bool:
    """Whether this made the file, and nobody before."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    return True
