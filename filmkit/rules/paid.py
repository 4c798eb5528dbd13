"""What is bought for a film: what was bought, how it stands, what a build would buy, and for how much.

Knows no ledger and no store: `Books` answers for them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from filmkit.digest import Digest, decimal_text
from filmkit.errors import SpecErrors
from filmkit.film.catalogue.refusals import Finding, findings
from filmkit.film.catalogue.stills import still_findings
from filmkit.film.prompt.compose import compose
from filmkit.film.prompt.still import still_words
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.pictures import Sitting, sittings, with_their_sources
from filmkit.film.spec.reading import EMBEDDED
from filmkit.film.takes.cover import Need
from filmkit.film.takes.request import drawn_name, request_of, still_request_of
from filmkit.film.takes.standing import Wanted
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.books import Books
from filmkit.rules.commission import Commission, Paid, Work, counted
from filmkit.rules.following import Following
from filmkit.rules.paid_stills import (
    NEED,
    still_purchase,
    still_terms,
    wanted_still,
    work_of_still,
)
from filmkit.rules.purchase import Purchase, Terms, need_of, purchase, terms_for
from filmkit.rules.segments import Segmenter
from filmkit.rules.sources import Sources


def paid_works(follows: Following, shots: Sequence[str], stills: Iterable[Sitting] = ()) -> Paid:
    """These shots and stills, all of them bought. Prereq: with all that they are made from, shots after those
    they are made from.

    Raises SpecErrors for what no model will make, of the takes that are still to be bought.
    """
    counter = _Counter(follows)
    found = {each.name: counter.still(each.name) for each in stills}
    found |= {name: counter.shot(name) for name in shots}
    _refuse(follows.film, found, follows.books)
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
    stills = [each for name, each in sittings(film).items() if name in wanting]
    told += still_findings(film, stills, books.catalogue, books.today, lambda each: still_words(film, each))
    refused = [each.complaint for each in told if each.refused and each.shot in wanting]
    if refused:
        raise SpecErrors(refused)


class _Counter:
    """Counts what is bought, each once. A `sources.Counting`."""

    def __init__(self, follows: Following) -> None:
        self._follows, self._film, self._books = follows, follows.film, follows.books
        self._done: dict[str, Commission] = {}
        self._drawn: dict[str, str | None] = {}

    @property
    def film(self) -> Film:
        return self._film

    @cached_property
    def sittings(self) -> Mapping[str, Sitting]:
        return sittings(self._film)

    def left_out(self, of: Shot | Sitting) -> Collection[str]:
        return self._follows.left_out(of)

    def file(self, path: str) -> Digest:
        return self._books.file(path)

    def shot(self, name: str) -> Commission:
        if name not in self._done:
            self._done[name] = self._shot(self._film.shots[name])
        return self._done[name]

    def still(self, name: str) -> Commission:
        if name not in self._done:
            self._done[name] = self._still(self.sittings[name])
        return self._done[name]

    def drawn_shot(self, name: str, frame: str) -> str | None:
        for each in with_their_sources(self._film, [name]):
            shot = self._film.shots[each]
            if each not in self._drawn and shot.source is None and not is_bought(self._film, shot):
                self._drawn[each] = self._drawn_values(shot)
        drawn = self._drawn[name]
        return f"{frame} frame of {drawn}" if drawn else None

    def _drawn_values(self, shot: Shot) -> str | None:
        name = Sources(self, shot).name
        request = request_of(self._film, shot, 1, model=EMBEDDED, aspect=None, name=name)
        seconds = source_frames(shot) / self._film.format.rate.fraction
        return drawn_name({**request.values, "seconds": decimal_text(seconds)}) if request else None

    def drawn_still(self, name: str) -> str | None:
        if name not in self._drawn:
            sitting = self.sittings[name]
            request = still_request_of(
                self._film,
                sitting,
                1,
                model=EMBEDDED,
                aspect=None,
                name=Sources(self, sitting).name,
            )
            self._drawn[name] = drawn_name(request.values) if request else None
        return self._drawn[name]

    def _shot(self, shot: Shot) -> Commission:
        film, books = self._film, self._books
        spare = self._follows.spare(shot)
        sources = Sources(self, shot)
        need, terms = need_of(film, shot, spare), self._terms(shot)

        def offer(number: int, *, anew: bool = False) -> Purchase | None:
            request = self._wanted(shot, number, sources).request
            if terms is None or request is None:
                return None
            pictures = sources.pictures(request)
            made = replace(purchase(film, shot, number, request, terms, pictures), bound=sources.bound())
            return Segmenter(film, shot, terms, books).order(made, pictures, anew=anew)

        wanted = [self._wanted(shot, number, sources) for number in range(1, shot.takes + 1)]
        return counted(
            work_of(shot, need, sources),
            wanted,
            need,
            terms,
            offer,
            books,
            head=spare[0],
            elsewhere=sources.elsewhere(),
            anew=lambda number: offer(number, anew=True),
        )

    def _terms(self, shot: Shot) -> Terms | None:
        """The terms for a shot's takes; None when no route of its model lives."""
        card, asked = self._books.catalogue.find(shot.model.name), self._follows.shot(shot)
        return terms_for(card, asked.request, shot.model, self._books) if card and asked else None

    def _still(self, sitting: Sitting) -> Commission:
        film, books = self._film, self._books
        sources = Sources(self, sitting)
        terms = still_terms(sitting, self._follows)

        def offer(number: int) -> Purchase | None:
            request = wanted_still(film, sitting, number, books, sources).request
            if terms is None or request is None:
                return None
            return still_purchase(film, sitting, number, request, terms, sources)

        wanted = [wanted_still(film, sitting, 1, books, sources)]
        work, elsewhere = work_of_still(film, sitting, sources), sources.elsewhere()
        return counted(work, wanted, NEED, terms, offer, books, elsewhere=elsewhere)

    def _wanted(self, shot: Shot, number: int, sources: Sources) -> Wanted:
        request = request_of(
            self._film,
            shot,
            number,
            model=self._books.called(shot.model.name),
            aspect=self._film.generate.aspect,
            name=sources.name,
        )
        return Wanted(number, self._books.as_begun(request), sources.waits_for)


def work_of(shot: Shot, need: Need, sources: Sources) -> Work:
    """A shot, as something that is asked for."""
    return Work(
        shot.id,
        shot.model.name,
        shot.origins["model"].at if "model" in shot.origins else shot.at,
        label=f"{float(need.seconds):.1f} s",
        tags={"stage": "take", **({"scene": shot.scene} if shot.scene else {})},
        inputs=sources.inputs(),
    )
