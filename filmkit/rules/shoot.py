"""All that is shot for a film: the takes of its shots, their stills, frames taken from them. Knows no cut.

Only what is needed is shot: the shots of the cut, what is named, and whatever these are made from.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from filmkit.build.graph.task import Task
from filmkit.film.spec.film import Film, ShotFrame
from filmkit.film.spec.models import is_bought, is_bought_still
from filmkit.film.spec.pictures import Sitting, pictures_of, sittings, still_names, with_their_sources
from filmkit.film.spec.recordings import recordings
from filmkit.rules.commission import Paid, declare_paid
from filmkit.rules.frame import declare_frame
from filmkit.rules.join import declare_join
from filmkit.rules.still import declare_still
from filmkit.rules.take import declare_handles, declare_take

Spare = Mapping[str, tuple[int, int]]
"""Handles before and behind each shot that the cut uses."""


@dataclass(frozen=True, slots=True)
class Needed:
    """What has to be there."""

    shots: tuple[str, ...]
    """Each after those it is made from."""
    stills: Mapping[str, Sitting]

    def bought_shots(self, film: Film) -> list[str]:
        return [name for name in self.shots if is_bought(film, film.shots[name])]

    def bought_stills(self, film: Film) -> list[Sitting]:
        return [each for each in self.stills.values() if is_bought_still(film, each.still)]


def needed(film: Film, in_cut: Iterable[str], named: Collection[str] = ()) -> Needed:
    """What a film needs of its shots and stills. `named`: what a person asks for besides, by name."""
    every = sittings(film)
    shots = with_their_sources(film, [*in_cut, *(name for name in film.shots if name in named)])
    used = {
        name
        for shot in (shots if every else ())
        if film.shots[shot].source is None
        for name in still_names(film, film.shots[shot]).values()
    }
    wanted = used | {name for name in every if name in named}
    for name in list(wanted):
        # A still of a shot's own shows who is in the shot.
        if (shot_id := every[name].shot) is not None:
            wanted |= set(still_names(film, film.shots[shot_id]).values())
    return Needed(tuple(shots), {name: each for name, each in every.items() if name in wanted})


def bought_names(film: Film) -> list[str]:
    """Everything that the film would have bought, used or not: its shots, then its stills and its sounds."""
    shots = [name for name, shot in film.shots.items() if is_bought(film, shot)]
    stills = [name for name, each in sittings(film).items() if is_bought_still(film, each.still)]
    return [*shots, *stills, *recordings(film)]


def declare_shoot(film: Film, need: Needed, spare: Spare, paid: Paid) -> Iterator[Task]:
    """Every task of it."""
    for name, sitting in need.stills.items():
        if name not in paid:
            yield declare_still(film, sitting)
    for commission in paid.values():
        yield from declare_paid(commission)
    for frame in _frames(film, need):
        yield declare_frame(film, frame, paid)
    for name in need.shots:
        shot = film.shots[name]
        if shot.source is not None or name in paid:
            continue
        yield declare_take(film, shot)
        head, tail = spare.get(name, (0, 0))
        if head > 0 or tail > 0:
            yield from declare_handles(film, shot, head, tail)
            yield declare_join(shot, head, tail)


def _frames(film: Film, need: Needed) -> Iterator[ShotFrame]:
    """Frames that a drawing is made from, or that are taken from one. Where both are bought, the frame is
    taken when it is ordered."""
    found: dict[ShotFrame, None] = {}
    for name in need.shots:
        shot = film.shots[name]
        if shot.source is not None:
            continue
        for each in pictures_of(film, shot).values():
            if isinstance(each, ShotFrame) and not (is_bought(film, shot) and _is_kept(film, each.shot)):
                found[each] = None
    yield from found


def _is_kept(film: Film, name: str) -> bool:
    """Whether a shot's picture is bytes that stay: footage, or a take."""
    shot = film.shots[name]
    return shot.source is not None or is_bought(film, shot)
