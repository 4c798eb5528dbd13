"""How each paid take of a shot stands: bought or not, kept though it was asked otherwise, out, refused.

Knows no ledger, no store and no service: what they know comes as plain facts. Promise: a take that
was bought is never missing again, whatever changes in the film.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from filmkit.digest import Digest
from filmkit.film.takes.cover import Need, shortfalls
from filmkit.film.takes.request import Binding, Request
from filmkit.film.takes.takes import Take, Takes


class TakeState(Enum):
    """How one wanted take stands."""

    FRESH = "fresh"
    """Bought as it is asked for now, and here."""
    MISSING = "missing"
    """Never bought. Only such a take is bought by a build."""
    STALE = "stale"
    """Bought, but asked for otherwise since, or not enough now. It stays in the cut, marked."""
    WAITING = "waiting"
    """Made from a picture that is not there yet, or from a shot whose take is not picked yet."""
    OUT = "out"
    """A service is at it."""
    ABSENT = "absent"
    """Bought, and its bytes are not here."""
    REFUSED = "refused"
    """A service would not make it, or failed to."""
    AMBIGUOUS = "ambiguous"
    """It may have been bought: the answer was lost."""


class Fact(Enum):
    """What is known of a purchase that no file of takes holds."""

    OUT = "out"
    REFUSED = "refused"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of one request that is not a take yet."""

    fact: Fact
    says: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """One take the film asks for."""

    number: int
    request: Request | None
    """None while a picture it is made from is not there."""
    waits_for: str = ""
    """Then: for what."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What the rest of the film knows: which take of which shot a blob is, and whether it is the pick."""

    shots: Mapping[Digest, tuple[str, int]] = field(default_factory=dict)
    """By blob: the shot, and the number of its take."""
    picks: Collection[Digest] = ()
    """The blobs of all picks."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """By role, the shot that a picture is taken from now."""
    left_out: Collection[str] = ()
    """The roles of pictures that are not followed: what they once were does not matter."""


@dataclass(frozen=True, slots=True)
class TakeStanding:
    """One wanted take: how it stands, what stands for it, and what is to be said of that."""

    number: int
    state: TakeState
    request: Request | None
    take: Take | None = None
    marks: tuple[str, ...] = ()
    says: str = ""
    """Of what is out, refused or ambiguous; what it waits for, of one whose pictures are not there."""


@dataclass(frozen=True, slots=True)
class ShotStanding:
    """A paid shot: each wanted take, and the one the cut uses."""

    wanted: tuple[TakeStanding, ...]
    used: Take | None = None
    """The pick; while nothing is picked, the take that would serve best."""
    decided: bool = False
    """Whether `used` was picked, or is the only one: what continues from it may be bought then."""
    state: TakeState = TakeState.MISSING
    """How the shot stands as the cut uses it."""
    marks: tuple[str, ...] = ()
    """What is to be said of `used`."""
    alike: frozenset[str] = frozenset()
    """The keys of all takes that were bought with the values wanted now, whichever of them is used."""

    def how(self, take: Take) -> str:
        """In a word or two, how a take serves the shot as it is written now."""
        for each in self.wanted:
            if each.take is take:
                return each.state.value
        if take is self.used:
            return self.state.value
        return "same words" if take.key in self.alike else "other words"

    @property
    def missing(self) -> tuple[TakeStanding, ...]:
        """What a build would buy."""
        return tuple(each for each in self.wanted if each.state is TakeState.MISSING)


def standing(
    wanted: Sequence[Wanted],
    takes: Takes,
    need: Need,
    *,
    asked: Mapping[Digest, Asked],
    here: Callable[[Digest], bool],
    elsewhere: Elsewhere | None = None,
) -> ShotStanding:
    """How a shot stands. `asked`: what the ledger knows, by `Request.apart`. `here`: whether the bytes of
    a blob are in the store."""
    judge = _Judge(takes, need, asked, here, elsewhere or Elsewhere())
    each = judge.wanted(wanted)
    used = judge.used(each)
    if used is None:
        return ShotStanding(each, None, False, _worst(each))
    state, marks = judge.as_used(used, each)
    alike = frozenset(take.key for take in takes.in_order if judge.another_number(take, each))
    return ShotStanding(each, used, takes.pick is used, state, marks, alike)


@dataclass(frozen=True, slots=True)
class _Judge:
    takes: Takes
    need: Need
    asked: Mapping[Digest, Asked]
    here: Callable[[Digest], bool]
    elsewhere: Elsewhere

    def wanted(self, wanted: Sequence[Wanted]) -> tuple[TakeStanding, ...]:
        # One more number of values that were bought is a take nobody has. Of values nobody bought,
        # while takes of other values are there, it is for a retake to buy.
        bought = [
            take for each in wanted for take in self.takes.in_order if self.bought_as(take, each.request)
        ]
        current = bool(bought) or not self.takes.takes
        return tuple(self.one(each, current) for each in wanted)

    def serving(self, request: Request | None) -> Take | None:
        """The take that was bought, or accepted, for this very request."""
        if request is None:
            return None
        found = [
            take
            for take in self.takes.in_order
            if self.bought_as(take, request) or take.is_accepted_for(request)
        ]
        usable = [take for take in found if not take.is_rejected]
        return next(iter([*usable, *found]), None)

    def bought_as(self, take: Take, request: Request | None) -> bool:
        """Bought with these values, and made from takes of the shots that the film names now."""
        if request is None or take.request.apart != request.apart:
            return False
        return all(self._is_of(each) for each in self._bindings(take))

    def _bindings(self, take: Take) -> list[Binding]:
        return [each for each in take.bindings if each.role not in self.elsewhere.left_out]

    def _is_of(self, binding: Binding) -> bool:
        source = self.elsewhere.sources.get(binding.role)
        return source is not None and self.elsewhere.shots.get(binding.blob, ("", 0))[0] == source

    def one(self, wanted: Wanted, current: bool) -> TakeStanding:
        number, request = wanted.number, wanted.request
        if (take := self.serving(request)) is not None:
            state, marks = self.kept(take, wanted_so=True)
            return TakeStanding(number, state, request, take, marks)
        known = self.asked.get(request.apart) if request is not None else None
        if known is not None:
            return TakeStanding(number, TakeState(known.fact.value), request, says=known.says)
        if not current:
            return TakeStanding(number, TakeState.STALE, request, says="" if request else wanted.waits_for)
        if request is None:
            return TakeStanding(number, TakeState.WAITING, None, says=wanted.waits_for)
        return TakeStanding(number, TakeState.MISSING, request)

    def kept(self, take: Take, *, wanted_so: bool) -> tuple[TakeState, tuple[str, ...]]:
        """The state of a take that is there. `wanted_so`: it was bought as the film asks now."""
        marks = [*self._short(take), *self._followed(take)]
        if take.is_rejected:
            marks.append(f"rejected: {take.rejected}" if take.rejected else "rejected")
        if not all(map(self.here, take.blobs)):
            return TakeState.ABSENT, tuple(marks)
        stale = not wanted_so or bool(self._short(take))
        return (TakeState.STALE if stale else TakeState.FRESH), tuple(marks)

    def _short(self, take: Take) -> list[str]:
        """What it has not got, and nobody said it can do without."""
        if any(each.need is not None and self.need.within(each.need) for each in take.accepted):
            return []
        return [each.says for each in shortfalls(take.facts, self.need)]

    def _followed(self, take: Take) -> list[str]:
        """`made from take 1`, when another take of that shot is the pick now."""
        made_from = []
        for binding in self._bindings(take):
            shot, number = self.elsewhere.shots.get(binding.blob, ("", 0))
            if binding.blob not in self.elsewhere.picks:
                made_from.append(
                    f"made from take {number} of {shot}" if shot else "made from a take that is not known"
                )
        return made_from

    def used(self, wanted: Sequence[TakeStanding]) -> Take | None:
        """The pick; else the first that serves; else the last one bought; a rejected one before nothing."""
        if (pick := self.takes.pick) is not None:
            return pick
        good = (TakeState.FRESH, TakeState.STALE, TakeState.ABSENT)
        for state in good:
            for each in wanted:
                if each.state is state and each.take is not None and not each.take.is_rejected:
                    return each.take
        usable = [take for take in self.takes.in_order if not take.is_rejected]
        every = usable or list(self.takes.in_order)
        return every[-1] if every else None

    def as_used(self, used: Take, wanted: Sequence[TakeStanding]) -> tuple[TakeState, tuple[str, ...]]:
        for each in wanted:
            if each.take is used:
                return each.state, each.marks
        return self.kept(used, wanted_so=self.another_number(used, wanted))

    def another_number(self, used: Take, wanted: Sequence[TakeStanding]) -> bool:
        """Whether it is one more take of the values that are wanted now."""
        number = used.request.number
        return any(
            each.request is not None and self.bought_as(used, each.request.numbered(number))
            for each in wanted
        )


_FIRST = (
    TakeState.OUT,
    TakeState.MISSING,
    TakeState.WAITING,
    TakeState.AMBIGUOUS,
    TakeState.REFUSED,
)


def _worst(wanted: Sequence[TakeStanding]) -> TakeState:
    """How a shot without any take stands: by what would bring it one, else by what keeps it from one."""
    states = {each.state for each in wanted}
    return next((state for state in _FIRST if state in states), TakeState.MISSING)
