"""The takes of one shot: what was bought, what was picked, what is said of each. Knows no file.

Nothing is ever taken away: a take cannot be made again. What changes makes a new value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction

from filmkit.digest import Digest, Json, decimal_text
from filmkit.film.takes.cover import Facts, Need
from filmkit.film.takes.request import Binding, Request


@dataclass(frozen=True, slots=True)
class Cost:
    """What a take was thought to cost, and what it did; None is not known."""

    low: Decimal | None = None
    high: Decimal | None = None
    actual: Decimal | None = None
    """What the service said."""
    currency: str = "USD"
    came: Decimal | None = None
    """What the price list asks for what came: computed then, and told by nobody."""

    @property
    def known(self) -> Decimal | None:
        """The price as far as it is known: what was asked, else what the list asks for what came, else the
        most it was thought to be."""
        return next((each for each in (self.actual, self.came) if each is not None), self.high)


@dataclass(frozen=True, slots=True)
class Segment:
    """One of the clips that continue each other and are a take together."""

    blob: Digest
    facts: Facts
    job: str
    cost: Cost = Cost()
    sent: str = ""
    """Its words, where they are not those of the whole take."""
    again: int = 1
    """Frames at its beginning that the segment before has shown already. One is taken to be, and is only
    left out where it is seen; an extended clip may have none, or all that it extends."""


def _whole(segments: Sequence[Segment]) -> tuple[Facts, Cost]:
    """What segments are and cost together; what is shown again counts once."""
    each = [segment.facts for segment in segments]
    rate, seconds = each[0].rate, [facts.seconds for facts in each]
    length = sum((one for one in seconds if one is not None), Fraction(0))
    known = rate is not None and None not in seconds
    frames = (
        int(length * rate) - sum(segment.again for segment in segments[1:])
        if known and rate is not None
        else None
    )
    least = min(each, key=lambda facts: facts.lines or 0)
    sounds = {facts.sound for facts in each}
    facts = Facts(
        sum(facts.size for facts in each),
        each[0].media_type,
        frames,
        rate,
        least.width,
        least.height,
        None if None in sounds else True in sounds,
    )
    costs = [segment.cost for segment in segments]
    low, high, actual, came = (
        _sum([getattr(cost, end) for cost in costs]) for end in ("low", "high", "actual", "came")
    )
    return facts, Cost(low, high, actual, costs[0].currency, came)


def _sum(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """None when one of them is not known."""
    known = [each for each in amounts if each is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


@dataclass(frozen=True, slots=True)
class Accepted:
    """A person's word that a take serves another request too, or less of a need than it was bought for."""

    request: Digest | None = None
    """`Request.apart`: whichever takes of other shots it is bound to."""
    need: Need | None = None


@dataclass(frozen=True, slots=True)
class Take:
    """One purchase, and what came of it."""

    request: Request
    blob: Digest
    """Of the last segment, when it has several."""
    facts: Facts
    model: str
    """The catalogue's name."""
    route: str
    """The user's name for the service."""
    job: str
    when: str
    """UTC, ISO 8601."""
    who: str = ""
    sent: str = ""
    """The words that were sent."""
    cost: Cost = Cost()
    bound: Mapping[str, str] = field(default_factory=dict)
    """By role, the shot that each binding of its request was taken from; for people."""
    overrides: Mapping[str, Json] = field(default_factory=dict)
    """What `retake --set` changed for this take alone, by the film's own names."""
    rejected: str | None = None
    """Why, when somebody rejected it; it may be said without a reason."""
    accepted: tuple[Accepted, ...] = ()
    segments: tuple[Segment, ...] = ()
    """In order, when the shot was longer than its model makes; none for a take that is one clip."""

    @property
    def blobs(self) -> tuple[Digest, ...]:
        """All its bytes, in the order they are shown."""
        return tuple(segment.blob for segment in self.segments) or (self.blob,)

    def blob_at(self, frame: str) -> Digest:
        """Where a frame lies: `first`, `last`, or `1.5 s` into the take."""
        return self.blobs[self._segment_at(frame)[0]]

    def within(self, frame: str) -> str:
        """The same frame, as its segment counts."""
        _, second = self._segment_at(frame)
        return frame if second is None else f"{decimal_text(second)} s"

    def _segment_at(self, frame: str) -> tuple[int, Fraction | None]:
        if frame in ("first", "last") or not self.segments:
            return (-1 if frame == "last" else 0), None
        left = Fraction(frame.removesuffix(" s"))
        for number, segment in enumerate(self.segments):
            seconds = segment.facts.seconds
            if seconds is None or left < seconds or number == len(self.segments) - 1:
                return number, left
            following = self.segments[number + 1]
            again = following.again / following.facts.rate if following.facts.rate else Fraction(0)
            left -= seconds - again
        raise AssertionError("a take has a last segment")

    @property
    def key(self) -> str:
        return self.request.key

    @property
    def is_rejected(self) -> bool:
        return self.rejected is not None

    def is_accepted_for(self, request: Request) -> bool:
        """Whether somebody said that it serves that request too, whichever takes that is bound to."""
        return any(each.request == request.apart for each in self.accepted)

    @property
    def bindings(self) -> tuple[Binding, ...]:
        return self.request.bindings


def in_segments(take: Take, segments: Sequence[Segment]) -> Take:
    """`take`, made of these: what it is and cost follows from them."""
    facts, cost = _whole(segments)
    return replace(take, blob=segments[-1].blob, facts=facts, cost=cost, job="", segments=tuple(segments))


@dataclass(frozen=True, slots=True)
class Takes:
    """All takes of one shot, by key."""

    takes: Mapping[str, Take] = field(default_factory=dict)
    picked: str | None = None
    """The key of the take that was chosen for the cut."""

    @property
    def in_order(self) -> tuple[Take, ...]:
        """In the order they were bought: people number them by it, from 1."""
        return tuple(sorted(self.takes.values(), key=lambda take: (take.when, take.key)))

    def number(self, take: Take) -> int:
        """What people call it: `take 2`."""
        return 1 + [each.key for each in self.in_order].index(take.key)

    def named(self, word: str) -> Take | None:
        """The take of that number, or whose key begins so; None when none or several do."""
        ordered = self.in_order
        if word.isdigit() and 1 <= int(word) <= len(ordered):
            return ordered[int(word) - 1]
        found = [take for key, take in self.takes.items() if len(word) >= 4 and key.startswith(word)]
        return found[0] if len(found) == 1 else None

    @property
    def pick(self) -> Take | None:
        """The take that was picked; the only one needs no picking."""
        if self.picked is not None:
            return self.takes.get(self.picked)
        usable = [take for take in self.takes.values() if not take.is_rejected]
        return usable[0] if len(usable) == 1 else None

    def with_take(self, take: Take) -> "Takes":
        """With a purchase added, or what is known of it brought up to date."""
        return replace(self, takes={**self.takes, take.key: take})

    def picking(self, take: Take | None) -> "Takes":
        return replace(self, picked=take.key if take else None)

    def rejecting(self, take: Take, why: str | None) -> "Takes":
        """With a take rejected; None takes the rejection back. A rejected take is no longer picked."""
        kept = self.with_take(replace(take, rejected=why))
        return kept.picking(None) if why is not None and self.picked == take.key else kept

    def accepting(self, take: Take, accepted: Accepted) -> "Takes":
        """With a person's word that the take serves something else too."""
        if accepted in take.accepted:
            return self
        return self.with_take(replace(take, accepted=(*take.accepted, accepted)))
