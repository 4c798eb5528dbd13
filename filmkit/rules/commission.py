"""One thing that is bought, of any kind: how it stands, and what of it a build would buy.

Knows no film: whoever knows the kind counts it, and gives its tasks their names. Promise: everything
that is bought stands in the same books, has the same states and is told of in the same words.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from filmkit.build.graph.task import Input, Lane, Task
from filmkit.digest import Digest
from filmkit.film.catalogue.measures import number_text
from filmkit.film.catalogue.price import Price
from filmkit.film.takes.cover import Need
from filmkit.film.takes.standing import (
    Elsewhere,
    ShotStanding,
    TakeStanding,
    TakeState,
    Wanted,
    standing,
)
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.books import Books
from filmkit.rules.join import declare_segments
from filmkit.rules.purchase import Purchase, Terms
from filmkit.source import SourceSpan

BUYABLE = (
    TakeState.MISSING,
    TakeState.OUT,
    TakeState.AMBIGUOUS,
    TakeState.REFUSED,
    TakeState.ABSENT,
)
"""What has a purchase: to be made, to be gone on with, or to be fetched once more."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is asked for: the names by which people, files and tasks know it."""

    name: str
    """`plate`, of a shot; anything else has a dot in it, which no shot has: `cast.chef`."""
    model: str
    at: SourceSpan
    """The line that chose the model."""
    rule: str = "take"
    output: str = "clip"
    """Of its task."""
    seconds: float = 90.0
    """A guess at how long a service takes over it."""
    label: str = ""
    """Its length or size, for the plan."""
    tags: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, Input] = field(default_factory=dict)
    """What has to be there before it can be ordered."""


@dataclass(frozen=True, slots=True)
class Commission:
    """One thing whose takes are bought."""

    work: Work
    takes: Takes
    """With what was bought on this machine, and its file does not have yet."""
    need: Need
    head: int
    """Spare frames before what is wanted, in every take."""
    standing: ShotStanding
    terms: Terms | None
    """None when no route to its model lives."""
    purchases: Mapping[int, Purchase] = field(default_factory=dict)
    """By number: what is missing, not known to be a take, or a take whose bytes are not here."""
    offer: Callable[[int], Purchase | None] = lambda number: None
    """The purchase of any take of these values; None while something it is made from is not there."""
    anew: Callable[[int], Purchase | None] | None = None
    """The same, where what was asked for and is not here is bought once more; None is no other."""

    def offered_anew(self, number: int) -> Purchase | None:
        """The purchase of a take in doubt, or lost: what is here of it stays."""
        return (self.anew or self.offer)(number)

    @property
    def name(self) -> str:
        """What its file in `takes/` is called, and what people call it."""
        return self.work.name

    @property
    def used(self) -> Take | None:
        """The take the film uses."""
        return self.standing.used

    @property
    def price(self) -> Price | None:
        """Of one take."""
        return self.terms.each if self.terms else None

    @property
    def target(self) -> str:
        """Where the take stands that the film uses, or will use."""
        return f"{self.name}/{self.work.rule}"

    def target_of(self, number: int) -> str:
        """Where a wanted take stands: the one that is used at the main address, others beside it."""
        main = next(
            (each.number for each in self.standing.wanted if each.take is self.used and self.used), None
        )
        if main is None and self.used is None:
            main = 1
        return self.target if number == main else f"{self.target}-{number}"

    @property
    def targets(self) -> frozenset[str]:
        """The addresses of all its wanted takes, and of the one that is used."""
        used = {self.target} if self.used is not None else set()
        return frozenset(self.target_of(each.number) for each in self.standing.wanted) | used

    @property
    def missing(self) -> tuple[Purchase, ...]:
        """What a build would buy: of a take that is out, the segments that follow the one that is."""
        return tuple(
            self.purchases[each.number]
            for each in self.standing.wanted
            if each.number in self.purchases
            and (
                each.state is TakeState.MISSING
                or (
                    each.state is TakeState.OUT
                    and any(part.is_new for part in self.purchases[each.number].parts)
                )
            )
        )

    @property
    def absent(self) -> frozenset[Digest]:
        """The requests of wanted takes whose bytes are not here."""
        absent = (each.request for each in self.standing.wanted if each.state is TakeState.ABSENT)
        return frozenset(request.digest for request in absent if request is not None)

    @property
    def settled(self) -> bool:
        """Whether what is made from it may be bought: it is picked, or there will be no other."""
        return self.used is not None and (self.takes.picked is not None or len(self.standing.wanted) == 1)


Paid = Mapping[str, Commission]
"""By name: everything of a film that is bought."""


def purchased_at(target: str, parts: Sequence[object]) -> str:
    """Where what is bought stands: at the take's own address, or beside it when it is joined to a take."""
    return f"{target}-segments" if parts else target


def counted(
    work: Work,
    wanted: Sequence[Wanted],
    need: Need,
    terms: Terms | None,
    offer: Callable[[int], Purchase | None],
    books: Books,
    *,
    head: int = 0,
    elsewhere: Elsewhere | None = None,
    anew: Callable[[int], Purchase | None] | None = None,
) -> Commission:
    """Anything that is bought, by what is wanted of it and what the books say."""
    takes = _adopted(work.name, wanted, books)
    stands = standing(wanted, takes, need, asked=books.asked, here=books.here, elsewhere=elsewhere)
    paid = Commission(work, takes, need, head, stands, terms, {}, offer, anew)
    offers = {each.number: offer(each.number) for each in stands.wanted if each.state in BUYABLE}
    purchases = {
        number: replace(each, target=purchased_at(paid.target_of(number), each.parts))
        for number, each in offers.items()
        if each is not None
    }
    return replace(paid, purchases=purchases)


def _adopted(name: str, wanted: Sequence[Wanted], books: Books) -> Takes:
    """Its takes, with those that were bought here and stand in no file yet."""
    takes = books.takes.get(name, Takes())
    for each in wanted:
        if each.request is not None and each.request.key not in takes.takes:
            take = books.adopt(each.request)
            takes = takes.with_take(take) if take else takes
    return takes


def declare_paid(paid: Commission) -> Iterator[Task]:
    """A task for each take: what is bought is held by it, what is not is waited for."""
    for each in paid.standing.wanted:
        # What only a retake would buy, and what the cut can do without, is nothing a build waits for.
        spare = each.state is TakeState.ABSENT and each.take is not paid.used
        if not spare and not (each.state is TakeState.STALE and each.take is None):
            yield from _tasks(paid, each, paid.target_of(each.number))
    if paid.used is not None and all(each.take is not paid.used for each in paid.standing.wanted):
        stands = TakeStanding(0, paid.standing.state, None, paid.used, paid.standing.marks)
        yield from _tasks(paid, stands, paid.target)


def _tasks(paid: Commission, each: TakeStanding, target: str) -> Iterator[Task]:
    """What is bought; and, of segments, what they are joined to."""
    take, order = each.take, paid.purchases.get(each.number)
    outputs = _outputs(paid.work, take, order)
    yield _task(paid, each, purchased_at(target, outputs[1:]), outputs)
    if len(outputs) > 1:
        again = [segment.again for segment in take.segments] if take else []
        yield declare_segments(paid.work.name, target, outputs, again, paid.need.seconds, paid.work.tags)


def _outputs(work: Work, take: Take | None, order: Purchase | None) -> list[str]:
    count = len(take.segments) if take else len(order.parts) if order else 0
    return [f"{work.output}-{number}" for number in range(1, count + 1)] or [work.output]


def _task(paid: Commission, each: TakeStanding, target: str, outputs: Sequence[str]) -> Task:
    work, take = paid.work, each.take
    request = take.request if take else each.request
    here = take is not None and each.state in (TakeState.FRESH, TakeState.STALE)
    order = paid.purchases.get(each.number) if take is None else None
    price = order.price if order else paid.price
    return Task(
        target=target,
        rule=work.rule,
        version=1,
        params={"request": request.digest} if request else {"number": each.number},
        inputs={} if here else work.inputs,
        group=work.name,
        lane=Lane.PAID,
        seconds=work.seconds * len(outputs),
        label=work.label,
        model=work.model,
        price=str(price) if price else "unknown",
        standing=each.state.value,
        says=_says(each, order),
        held=dict(zip(outputs, _bytes(take), strict=True)) if here and take else {},
        tags=work.tags,
        sources={"": work.at},
    )


def _bytes(take: Take) -> list[tuple[Digest, int]]:
    """Digest and size of each blob of a take."""
    sizes = [segment.facts.size for segment in take.segments] or [take.facts.size]
    return list(zip(take.blobs, sizes, strict=True))


def _says(each: TakeStanding, order: Purchase | None = None) -> str:
    match each.state:
        case TakeState.MISSING:
            return f"it has not been bought{in_segments(order)}"
        case TakeState.WAITING:
            return f"it waits for {each.says}"
        case TakeState.ABSENT:
            return "it was bought, and its bytes are not in this store"
        case TakeState.OUT:
            return f"the service is still at it{f' ({each.says})' if each.says else ''}"
        case _:
            return each.says or each.state.value


def in_segments(order: Purchase | None) -> str:
    """`, in 2 segments of 6 and 4 s`, or nothing of what is one clip."""
    if order is None or not order.parts:
        return ""
    lengths = [number_text(part.place.seconds) for part in order.parts if part.place]
    here = sum(not part.is_new for part in order.parts)
    begun = f"; {here} of them {'was' if here == 1 else 'were'} ordered already" if here else ""
    return f", in {len(lengths)} segments of {' + '.join(lengths)} s{begun}"
