"""The paid stills of a film: how each stands, and what a build would buy. Knows no ledger and no store."""

from fractions import Fraction

from filmkit.film.catalogue.card import Kind
from filmkit.film.prompt.still import still_words
from filmkit.film.spec.film import Film
from filmkit.film.spec.pictures import Of, Sitting
from filmkit.film.takes.cover import Need
from filmkit.film.takes.request import Request, still_request_of
from filmkit.film.takes.standing import Wanted
from filmkit.rules.books import Books
from filmkit.rules.commission import Work
from filmkit.rules.following import Following
from filmkit.rules.purchase import Purchase, Terms, aspect_of, params_of, sent, terms_for
from filmkit.rules.sources import Sources
from filmkit.rules.still import OUTPUT, STILL, label_of
from filmkit.studio.providers import provider

_SECONDS = 15.0
NEED = Need(Fraction(0))
"""A still is large enough as it comes."""


def work_of_still(film: Film, sitting: Sitting, sources: Sources) -> Work:
    """A still, as something that is asked for."""
    return Work(
        sitting.name,
        sitting.still.model.name,
        sitting.still.at,
        STILL.name,
        OUTPUT,
        _SECONDS,
        label_of(film, sitting),
        {"stage": "still"},
        sources.inputs(),
    )


def wanted_still(film: Film, sitting: Sitting, number: int, books: Books, sources: Sources) -> Wanted:
    """One take of it, as the film asks for it now."""
    request = still_request_of(
        film,
        sitting,
        number,
        model=books.called(sitting.still.model.name),
        aspect=film.generate.aspect if sitting.of is Of.SHOT else None,
        name=sources.name,
    )
    return Wanted(number, books.as_begun(request), sources.waits_for)


def still_terms(sitting: Sitting, follows: Following) -> Terms | None:
    """Where it is bought; None when no route to its model lives, or the model makes no pictures."""
    books = follows.books
    card, asked = books.catalogue.find(sitting.still.model.name), follows.still(sitting)
    if card is None or asked is None or card.kind is not Kind.IMAGE:
        return None
    return terms_for(card, asked.request, sitting.still.model, books)


def still_purchase(
    film: Film, sitting: Sitting, number: int, request: Request, terms: Terms, sources: Sources
) -> Purchase:
    """The order of one take of a still."""
    params = sitting.still.model.params
    order = provider.Request(
        Kind.IMAGE,
        terms.route.model,
        still_words(film, sitting),
        aspect=aspect_of(terms, terms.asking.aspect, params),
        params=params_of(params),
        fields=terms.route.fields,
    )
    return Purchase(
        film.id,
        sitting.name,
        number,
        f"{sitting.name}/{STILL.name}-{number}",
        request,
        terms.service,
        terms.card.name,
        terms.each,
        order,
        sent(sources.pictures(request), terms),
        bound=sources.bound(),
        output=OUTPUT,
    )
