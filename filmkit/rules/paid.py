"""The paid shots of a film: what was bought, how it stands, what a build would buy, and for how much.

Knows no ledger and no store: `Books` answers for them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from filmkit.digest import Digest
from filmkit.errors import Complaint, SpecErrors
from filmkit.film.catalogue.refusals import Finding, findings
from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import Film, Reference, Shot, ShotFrame, Still
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.pictures import pictures_of
from filmkit.film.takes.cover import Need
from filmkit.film.takes.request import Binding, frame_name, request_of
from filmkit.film.takes.standing import Elsewhere, Wanted, standing
from filmkit.film.takes.takes import Takes
from filmkit.rules.books import Books
from filmkit.rules.commission import BUYABLE, Commission, Paid, Work
from filmkit.rules.purchase import Picture, Purchase, need_of, purchase, terms_of


def paid_shots(film: Film, names: Sequence[str], spare: Mapping[str, tuple[int, int]], books: Books) -> Paid:
    """These shots, all of them bought. Prereq: with all whose takes they are made from.

    Raises SpecErrors for what no model will make, of the takes that are still to be bought.
    """
    counter = _Counter(film, spare, books)
    found = {name: counter.shot(name) for name in names}
    _refuse(film, found, books)
    return found


def _refuse(film: Film, paid: Paid, books: Books) -> None:
    """What was bought keeps building, whatever became of its model; what is missing must be possible."""
    wanting = {name for name, each in paid.items() if each.standing.missing}
    if not wanting:
        return
    told: tuple[Finding, ...] = findings(
        film,
        books.catalogue,
        books.today,
        generate=film.generate,
        words=lambda shot: compose(film, shot).text,
    )
    refused = [each.complaint for each in told if each.refused and each.shot in wanting]
    if refused:
        raise SpecErrors(refused)


class _Counter:
    """Counts shots in the order they need each other."""

    def __init__(self, film: Film, spare: Mapping[str, tuple[int, int]], books: Books) -> None:
        self._film, self._spare, self._books = film, spare, books
        self._done: dict[str, Commission] = {}

    def shot(self, name: str) -> Commission:
        if name not in self._done:
            self._done[name] = self._count(self._film.shots[name])
        return self._done[name]

    def _count(self, shot: Shot) -> Commission:
        film, books = self._film, self._books
        spare = self._spare.get(shot.id, (0, 0))
        head, tail = (max(0, each) for each in spare)
        if shot.handles is not None:
            own = shot.handles.up(film.format.rate)
            head, tail = max(head, own), max(tail, own)
        sources = _Sources(self, shot)
        wanted = [self._wanted(shot, number, sources) for number in range(1, shot.takes + 1)]
        takes = self._adopted(shot, wanted)
        need = need_of(film, shot, (head, tail))
        stands = standing(
            wanted, takes, need, asked=books.asked, here=books.here, elsewhere=sources.elsewhere()
        )
        terms = terms_of(film, shot, (head, tail), books)

        def offer(number: int) -> Purchase | None:
            request = self._wanted(shot, number, sources).request
            if terms is None or request is None:
                return None
            made = purchase(film, shot, number, request, terms, sources.pictures())
            return replace(made, bound=sources.bound())

        paid = Commission(work_of(shot, need), takes, need, head, stands, terms, {}, offer)
        offers = {each.number: offer(each.number) for each in stands.wanted if each.state in BUYABLE}
        purchases = {
            number: replace(each, target=paid.target_of(number))
            for number, each in offers.items()
            if each is not None
        }
        return replace(paid, purchases=purchases)

    def _wanted(self, shot: Shot, number: int, sources: "_Sources") -> Wanted:
        card = self._books.catalogue.find(shot.model.name)
        request = request_of(
            self._film,
            shot,
            number,
            model=card.name if card else shot.model.name,
            aspect=self._film.generate.aspect,
            name=sources.name,
        )
        return Wanted(number, request, sources.waits_for)

    def _adopted(self, shot: Shot, wanted: list[Wanted]) -> Takes:
        takes = self._books.takes.get(shot.id, Takes())
        for each in wanted:
            if each.request is not None and each.request.key not in takes.takes:
                take = self._books.adopt(each.request)
                takes = takes.with_take(take) if take else takes
        return takes

    def footage(self, path: str) -> Digest:
        return self._books.file(path)

    @property
    def film(self) -> Film:
        return self._film


class _Sources:
    """The pictures one shot is made from."""

    def __init__(self, counter: _Counter, shot: Shot) -> None:
        self._counter, self._shot = counter, shot
        self.waits_for = ""

    def name(self, role: str, reference: Reference) -> str | None:
        """As `request.Names`; "" leaves out a still, which is made by a later filmkit."""
        if isinstance(reference, str):
            return f"sha256:{self._counter.footage(reference)}"
        if isinstance(reference, Still):
            return ""
        blob = self._blob(reference)
        return (
            Binding(role, frame_name(reference.frame, self._counter.film.format.rate), blob).name
            if blob
            else None
        )

    def _blob(self, reference: ShotFrame) -> Digest | None:
        """The bytes a frame is taken from; None while the take of that shot is not settled."""
        film = self._counter.film
        other = film.shots[reference.shot]
        if other.source is not None:
            return self._counter.footage(other.source)
        if not is_bought(film, other):
            raise SpecErrors([self._drawn(other)])
        paid = self._counter.shot(other.id)
        if paid.used is None or not paid.settled:
            many = len(paid.standing.wanted) > 1 and paid.used is not None
            self.waits_for = f"{other.id}: pick one of its takes" if many else other.id
            return None
        return paid.used.blob

    def _drawn(self, other: Shot) -> Complaint:
        return Complaint(
            self._shot.at,
            f"shot {self._shot.id} is to be made from a frame of {other.id}, which is drawn here and changes "
            "with filmkit",
            f"give {other.id} a model, or name a picture file",
        )

    def _frames(self) -> Iterator[tuple[str, ShotFrame]]:
        for role, reference in pictures_of(self._counter.film, self._shot).items():
            if isinstance(reference, ShotFrame):
                yield role, reference

    def bound(self) -> dict[str, str]:
        return {role: reference.shot for role, reference in self._frames()}

    def elsewhere(self) -> Elsewhere:
        """What the rest of the film knows of the takes this shot is made from."""
        shots: dict[Digest, tuple[str, int]] = {}
        picks: set[Digest] = set()
        for reference in dict.fromkeys(each for _, each in self._frames()):
            other = self._counter.film.shots[reference.shot]
            if other.source is not None:
                blob = self._counter.footage(other.source)
                shots[blob] = (other.id, 1)
                picks.add(blob)
                continue
            paid = self._counter.shot(other.id)
            for take in paid.takes.takes.values():
                shots[take.blob] = (other.id, paid.takes.number(take))
            if paid.used is not None:
                picks.add(paid.used.blob)
        return Elsewhere(shots, picks, self.bound())

    def pictures(self) -> dict[str, Picture]:
        """What can be sent, by role. Prereq: every frame has its take."""
        film = self._counter.film
        found: dict[str, Picture] = {}
        for role, reference in pictures_of(film, self._shot).items():
            if isinstance(reference, str):
                found[role] = Picture(role, file=reference)
            elif isinstance(reference, ShotFrame) and (blob := self._blob(reference)):
                source = film.shots[reference.shot].source
                found[role] = Picture(
                    role,
                    source or "",
                    None if source else blob,
                    frame_name(reference.frame, film.format.rate),
                )
        return found


def work_of(shot: Shot, need: Need) -> Work:
    """A shot, as something that is asked for."""
    return Work(
        shot.id,
        shot.model.name,
        shot.origins["model"].at if "model" in shot.origins else shot.at,
        label=f"{float(need.seconds):.1f} s",
        tags={"stage": "take", **({"scene": shot.scene} if shot.scene else {})},
    )


def wanted_in(film: Film, names: Iterable[str]) -> list[str]:
    """The bought shots among `names`, and those whose takes they are made from, these first."""
    ordered: dict[str, None] = {}

    def add(name: str) -> None:
        shot = film.shots[name]
        if name in ordered or not is_bought(film, shot):
            return
        for reference in pictures_of(film, shot).values():
            if isinstance(reference, ShotFrame):
                add(reference.shot)
        ordered[name] = None

    for name in names:
        add(name)
    return list(ordered)
