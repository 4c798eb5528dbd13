"""Sets that were built, kept for the next picture of the same place.

Knows no set. Promise: a set that is kept is the one that would be built. It depends on no more of its words
than what it asked of them, so a coat of another colour in the same street builds no other street.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set
from filmkit.studio.animatic.world import Set

MOST = 6
"""Sets kept in a process."""


@dataclass(frozen=True, slots=True)
class _Overheard(SetBrief):
    """A brief that remembers what it was asked, and what it said."""

    said: dict[tuple[str, ...], bool] = field(default_factory=dict)
    named: dict[tuple[str, ...], bool] = field(default_factory=dict)

    def mentions(self, *words: str) -> bool:
        self.said[words] = SetBrief.mentions(self, *words)
        return self.said[words]

    def is_called(self, *words: str) -> bool:
        self.named[words] = SetBrief.is_called(self, *words)
        return self.named[words]


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    key: tuple[object, ...]
    said: Mapping[tuple[str, ...], bool]
    named: Mapping[tuple[str, ...], bool]
    place: Set

    def fits(self, brief: SetBrief) -> bool:
        """Whether a brief gives the same answers."""
        written = all(brief.mentions(*words) is yes for words, yes in self.said.items())
        return written and all(brief.is_called(*words) is yes for words, yes in self.named.items())


_kept: list[_Kept] = []
"""What was asked for last stands first."""


def set_of(name: str, brief: SetBrief) -> Set:
    """The set, built once in this process for all briefs that give it the same answers."""
    key = (name, brief.seed, brief.night, brief.wet, brief.snow, brief.brings_vehicle)
    for each in _kept:
        if each.key == key and each.fits(brief):
            _kept.remove(each)
            _kept.insert(0, each)
            return each.place
    asked = _Overheard(*(getattr(brief, each.name) for each in fields(SetBrief)))
    _kept.insert(0, _Kept(key, asked.said, asked.named, build_set(name, asked)))
    del _kept[MOST:]
    return _kept[0].place
