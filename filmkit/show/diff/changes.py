"""Two portraits compared: what was added, removed, moved, retimed, and what is seen, heard or said anew.

Pure; knows no Git and no files. Promise: what compares as equal looks and sounds as it did.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from filmkit.show.diff.moves import moved
from filmkit.show.diff.portrait import Layer, Place, Portrait, ShotPortrait, Values, Written
from filmkit.show.diff.portray import LENGTHS


class Kind(Enum):
    """What became of a part of the film."""

    ADDED = "added"
    """It was not in the cut."""
    REMOVED = "removed"
    """It is not in the cut any more."""
    RENAMED = "renamed"
    """It has another name, and is what it was."""
    MOVED = "moved"
    """It comes at another point, seen from what stayed."""
    RETIMED = "retimed"
    """It is longer or shorter, faster or slower, or other frames of it are used."""
    JOINED = "joined otherwise"
    """It meets its neighbour in another way."""
    PICTURE = "picture changed"
    """It looks otherwise."""
    SOUND = "sound changed"
    """It sounds otherwise."""
    WORDS = "words changed"
    """Other words are read or spoken."""
    ASKED = "asked otherwise"
    """It is written otherwise, and nothing of this profile changes: a model would be asked otherwise."""


SEEN = frozenset({Kind.ADDED, Kind.REMOVED, Kind.PICTURE, Kind.RETIMED})
"""What there is something to look at for."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field that is written otherwise."""

    name: str
    before: str | None
    """None when it was not there."""
    after: str | None
    """None when it is not there any more."""
    at: str = ""
    """Where it stands now; of what is gone, where it stood."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What became of one shot in the cut, or of one layer."""

    what: str
    """shot, title, credits, music, voice, effects or ambience; "film" for what holds for all of it."""
    name: str
    kinds: tuple[Kind, ...]
    before: tuple[int, int] | None
    """Start and length in frames; None when it was not there."""
    after: tuple[int, int] | None
    changes: tuple[Change, ...] = ()
    at: str = ""
    """The line it is written in; of what is gone, where it stood."""
    old_name: str = ""
    """Of what was renamed."""
    stages: tuple[int | None, int | None] = (None, None)
    """Of a shot: which place of each cut it is."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two portraits, in the order of the film."""

    before: Portrait
    after: Portrait
    differences: tuple[Difference, ...]

    @property
    def shots(self) -> tuple[Difference, ...]:
        return tuple(each for each in self.differences if each.what == "shot")

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many shots each thing happened to."""
        return Counter(kind for each in self.shots for kind in each.kinds)


def compare(before: Portrait, after: Portrait) -> Comparison:
    """What became of `before`."""
    found = [*_film(before, after), *_shots(before, after), *_layers(before, after)]
    return Comparison(before, after, tuple(found))


def _film(before: Portrait, after: Portrait) -> Iterator[Difference]:
    """What holds for every shot is told once, not once a shot."""
    changes = tuple(_changes(before.values, after.values))
    if changes:
        kinds = tuple(dict.fromkeys(_FILM_KINDS.get(each.name, Kind.ASKED) for each in changes))
        yield Difference("film", after.title, kinds, (0, before.length), (0, after.length), changes)


_FILM_KINDS = {
    "title": Kind.WORDS,
    "opens": Kind.JOINED,
    "ends": Kind.JOINED,
    "language": Kind.WORDS,
    "format": Kind.PICTURE,
    "loudness": Kind.SOUND,
}

_Key = tuple[str, int]
"""A shot's name, and which of its places in the cut."""


def _shots(before: Portrait, after: Portrait) -> Iterator[Difference]:
    renamed = _renamed(before, after)
    old, new = _keyed(before.places, renamed), _keyed(after.places, {})
    common = old.keys() & new.keys()
    gone_elsewhere = moved([key for key in old if key in common], [key for key in new if key in common])
    found = [_place(before, after, old.get(key), new.get(key), key in gone_elsewhere) for key in new]
    found += [_place(before, after, old[key], None, False) for key in old if key not in new]
    yield from sorted((each for each in found if each is not None), key=_when)


def _when(each: Difference) -> tuple[int, int]:
    """Where it is now, or was: what is gone stands before what came in its place."""
    span = each.after or each.before or (0, 0)
    return span[0], 0 if each.after is None else 1


def _keyed(places: Iterable[Place], renamed: Mapping[str, str]) -> dict[_Key, tuple[int, Place]]:
    """Places by their shot's new name; a shot that stands in the cut several times is counted."""
    times: Counter[str] = Counter()
    keyed: dict[_Key, tuple[int, Place]] = {}
    for number, place in enumerate(places):
        name = renamed.get(place.shot, place.shot)
        times[name] += 1
        keyed[name, times[name]] = (number, place)
    return keyed


def _renamed(before: Portrait, after: Portrait) -> dict[str, str]:
    """Old names to new ones: of shots that are what they were, and nothing else is that."""
    gone = {name: shot for name, shot in before.shots.items() if name not in after.shots}
    come = {name: shot for name, shot in after.shots.items() if name not in before.shots}
    looks = Counter(_look(shot) for shot in (*gone.values(), *come.values()))
    new = {_look(shot): name for name, shot in come.items()}
    return {
        name: new[_look(shot)]
        for name, shot in gone.items()
        if _look(shot) in new and looks[_look(shot)] == 2 and shot.picture
    }


def _look(shot: ShotPortrait) -> tuple[tuple[str, str], ...]:
    """What is seen and heard of a shot, to be compared."""
    values = [*shot.picture.items(), *shot.sound.items(), *shot.words.items()]
    return tuple((name, each.key or each.value) for name, each in values)


def _place(
    before: Portrait,
    after: Portrait,
    old: tuple[int, Place] | None,
    new: tuple[int, Place] | None,
    elsewhere: bool,
) -> Difference | None:
    was, now = old[1] if old else None, new[1] if new else None
    place = now or was
    assert place is not None, "a place of neither cut"
    stages = (old[0] if old else None, new[0] if new else None)
    whole = Difference("shot", place.shot, (), _span(was), _span(now), at=place.at, stages=stages)
    if was is None:
        shot = after.shots[place.shot]
        return replace(whole, kinds=(Kind.ADDED,), at=shot.at)
    if now is None:
        return replace(whole, kinds=(Kind.REMOVED,), at=before.shots[place.shot].at)
    shot, other = after.shots[now.shot], before.shots[was.shot]
    kinds = [
        *([Kind.RENAMED] if now.shot != was.shot else []),
        *([Kind.MOVED] if elsewhere else []),
        *([Kind.RETIMED] if was.used != now.used or _is_longer(was, before, now, after) else []),
        *([Kind.JOINED] if before.rate == after.rate and was.joins != now.joins else []),
        *_kinds(other, shot),
    ]
    changes = (*_cut_changes(was, now, kinds), *_shot_changes(other, shot))
    if not kinds and changes:
        kinds = [Kind.ASKED]
    if not kinds:
        return None
    return replace(
        whole,
        kinds=tuple(kinds),
        changes=changes,
        at=_line(kinds, changes, now, shot),
        old_name=was.shot if now.shot != was.shot else "",
    )


def _line(kinds: list[Kind], changes: tuple[Change, ...], place: Place, shot: ShotPortrait) -> str:
    """The line that says most of it: of a change of its own, else where the cut names it."""
    if kinds == [Kind.MOVED]:
        return place.at
    return next((each.at for each in changes if each.at), shot.at)


def _kinds(old: ShotPortrait, new: ShotPortrait) -> Iterator[Kind]:
    pairs = ((old.picture, new.picture, Kind.PICTURE), (old.sound, new.sound, Kind.SOUND))
    for before, after, kind in (*pairs, (old.words, new.words, Kind.WORDS)):
        if any(_changes(before, after)):
            yield kind


def _is_longer(was: Place, before: Portrait, now: Place, after: Portrait) -> bool:
    """Longer or shorter by a frame at least; at another rate the same time is another count of frames."""
    if before.rate == after.rate:
        return was.length != now.length
    change = abs(was.length / before.rate.fraction - now.length / after.rate.fraction)
    return change >= 1 / min(before.rate, after.rate).fraction


def _cut_changes(was: Place, now: Place, kinds: Collection[Kind]) -> Iterator[Change]:
    if was.used != now.used:
        yield Change("used", was.used, now.used, now.at)
    if Kind.JOINED in kinds:
        yield Change("joins", was.joins or "a straight cut", now.joins or "a straight cut", now.at)


def _shot_changes(old: ShotPortrait, new: ShotPortrait) -> Iterator[Change]:
    """What is written otherwise; what nobody wrote is named when nothing else explains the picture."""
    written = list(_changes(old.written, new.written))
    yield from written
    files = [each for each in _changes(old.picture, new.picture) if _is_own(each, old, new)]
    explained = any(each.name not in LENGTHS for each in written)
    yield from (each for each in files if not explained or _is_keyed(each, old, new))
    if not explained and not files:
        yield from _changes(old.sound, new.sound)


def _is_own(change: Change, old: ShotPortrait, new: ShotPortrait) -> bool:
    """Whether no line of the author's tells it already."""
    return change.name.partition(".")[0] not in {**old.written, **new.written} or _is_keyed(change, old, new)


def _is_keyed(change: Change, old: ShotPortrait, new: ShotPortrait) -> bool:
    """Whether it is about a file's bytes, which no line shows."""
    found = (new.picture.get(change.name), old.picture.get(change.name))
    return any(each is not None and each.key for each in found)


def _layers(before: Portrait, after: Portrait) -> Iterator[Difference]:
    old = {(each.kind, each.id): each for each in before.layers}
    new = {(each.kind, each.id): each for each in after.layers}
    found = [_layer(old.get(key), each) for key, each in new.items()]
    found += [
        Difference(each.kind, each.id, (Kind.REMOVED,), (each.start, each.length), None, at=each.at)
        for key, each in old.items()
        if key not in new
    ]
    yield from sorted((each for each in found if each is not None), key=_when)


def _layer(was: Layer | None, now: Layer) -> Difference | None:
    span = (now.start, now.length)
    if was is None:
        return Difference(now.kind, now.id, (Kind.ADDED,), None, span, at=now.at)
    places, content = tuple(_changes(was.place, now.place)), tuple(_changes(was.content, now.content))
    kinds = [
        *([Kind.RETIMED] if places else []),
        *([Kind.WORDS if now.is_words else Kind.SOUND] if content else []),
    ]
    if not kinds:
        return None
    changes = tuple(replace(each, at=each.at or now.at) for each in (*places, *content))
    return Difference(now.kind, now.id, tuple(kinds), (was.start, was.length), span, changes, now.at)


def _changes(before: Values, after: Values) -> Iterator[Change]:
    """Fields that mean something else, in the order they stand in now; what is gone comes last."""
    for name, now in after.items():
        was = before.get(name)
        if not now.same(was):
            yield Change(name, _value(was), _value(now), now.at)
    for name, was in before.items():
        if name not in after:
            yield Change(name, _value(was), None, was.at)


def _value(written: Written | None) -> str | None:
    return written.value if written is not None else None


def _span(place: Place | None) -> tuple[int, int] | None:
    return (place.start, place.length) if place is not None else None
