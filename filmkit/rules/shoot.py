"""All that is shot for a film: the takes of its shots, their stills, frames taken from them. Knows no cut.

Only what is needed is shot: the shots of the cut, what is named, and whatever these are made from.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from filmkit.build.graph.task import Task, TaskInput
from filmkit.film.spec.film import Film, Shot, ShotFrame
from filmkit.film.spec.models import is_bought, is_bought_still
from filmkit.film.spec.pictures import (
    LeftOut,
    Sitting,
    nothing_left_out,
    pictures_of,
    shown_roles,
    sittings,
    still_names,
    with_their_sources,
)
from filmkit.film.spec.recordings import recordings
from filmkit.film.takes.standing import TakeState
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
    spared: Mapping[str, str] = field(default_factory=dict)
    """By name: the stills that no model follows, and why."""

    def bought_shots(self, film: Film) -> list[str]:
        return [name for name in self.shots if is_bought(film, film.shots[name])]

    def bought_stills(self, film: Film) -> list[Sitting]:
        return [each for each in self.stills.values() if is_bought_still(film, each.still)]


Why = Callable[[Shot | Sitting], Mapping[str, str]]
"""By role: why a picture is not followed."""


def follows_all(of: Shot | Sitting) -> Mapping[str, str]:
    """It is made from all its pictures."""
    return {}


def needed(
    film: Film, in_cut: Iterable[str], named: Collection[str] = (), left_out: Why = follows_all
) -> Needed:
    """What a film needs of its shots and stills. `named`: what a person asks for besides, by name."""
    every = sittings(film)
    shots = with_their_sources(film, [*in_cut, *(name for name in film.shots if name in named)], left_out)
    wanted = {name for name in every if name in named}
    spared: dict[str, str] = {}
    for shot in (film.shots[name] for name in (shots if every else ())):
        if shot.source is None:
            roles = still_names(film, shot)
            _sort(roles, roles, left_out(shot) if roles else {}, shot.id, wanted, spared)
    for name in list(wanted):
        # A still of a shot's own shows who is in the shot.
        if (shot_id := every[name].shot) is not None:
            shown = shown_roles(film, film.shots[shot_id])
            roles = still_names(film, film.shots[shot_id])
            _sort(shown, roles, left_out(every[name]), name, wanted, spared)
    stills = {name: each for name, each in every.items() if name in wanted}
    return Needed(tuple(shots), stills, {name: why for name, why in spared.items() if name not in wanted})


def _sort(
    roles: Iterable[str],
    names: Mapping[str, str],
    out: Mapping[str, str],
    by: str,
    wanted: set[str],
    spared: dict[str, str],
) -> None:
    """What of these stills is followed is wanted; of what is not it is told by whom, and why."""
    for role in (role for role in roles if role in names):
        if role in out:
            spared.setdefault(names[role], f"{by}: {out[role]}")
        else:
            wanted.add(names[role])


def idle_stills(film: Film, need: Needed, paid: Paid, named: Collection[str]) -> dict[str, str]:
    """The stills that nobody bought and that nothing is to be made from, for all that they are for is bought;
    why, by name. So a newer card that follows more pictures buys nothing for takes that are there."""
    drawn = (film.shots[name] for name in need.shots if name not in paid)
    kept = {name for shot in drawn if shot.source is None for name in still_names(film, shot).values()}
    idle = {
        each.target: each.name
        for each in paid.values()
        if each.name in need.stills and each.name not in {*named, *kept} and each.standing.missing
    }
    while wanted := idle.keys() & {
        source.target
        for each in paid.values()
        if each.name not in idle.values() and any(one.state not in _THERE for one in each.standing.wanted)
        for source in each.work.inputs.values()
        if isinstance(source, TaskInput)
    }:
        idle = {target: name for target, name in idle.items() if target not in wanted}
    return dict.fromkeys(idle.values(), "all that it is for is bought already")


_THERE = (TakeState.FRESH, TakeState.STALE)


def bought_names(film: Film) -> list[str]:
    """Everything that the film would have bought, used or not: its shots, then its stills and its sounds."""
    shots = [name for name, shot in film.shots.items() if is_bought(film, shot)]
    stills = [name for name, each in sittings(film).items() if is_bought_still(film, each.still)]
    return [*shots, *stills, *recordings(film)]


def declare_shoot(
    film: Film, need: Needed, spare: Spare, paid: Paid, left_out: LeftOut = nothing_left_out
) -> Iterator[Task]:
    """Every task of it."""
    for name, sitting in need.stills.items():
        if not (name in paid or is_bought_still(film, sitting.still)):
            yield declare_still(film, sitting)
    for commission in paid.values():
        yield from declare_paid(commission)
    for frame in _frames(film, need, left_out):
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


def _frames(film: Film, need: Needed, left_out: LeftOut) -> Iterator[ShotFrame]:
    """Frames that a drawing is made from, or that are taken from one. Where both are bought, the frame is
    taken when it is ordered."""
    found: dict[ShotFrame, None] = {}
    for name in need.shots:
        shot = film.shots[name]
        if shot.source is not None:
            continue
        for role, each in pictures_of(film, shot).items():
            if not isinstance(each, ShotFrame) or role in left_out(shot):
                continue
            if not (is_bought(film, shot) and _is_kept(film, each.shot)):
                found[each] = None
    yield from found


def _is_kept(film: Film, name: str) -> bool:
    """Whether a shot's picture is bytes that stay: footage, or a take."""
    shot = film.shots[name]
    return shot.source is not None or is_bought(film, shot)
