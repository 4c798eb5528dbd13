"""What no model will make of a film's stills, said before any money. Knows cards, and no service."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from fractions import Fraction

from filmkit.film.catalogue.card import Card, Kind
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.fits import fits
from filmkit.film.catalogue.followed import Followed, followed
from filmkit.film.catalogue.problem import Problem
from filmkit.film.catalogue.refusals import Finding
from filmkit.film.catalogue.request import Request
from filmkit.film.catalogue.standing import stand
from filmkit.film.spec.film import Film
from filmkit.film.spec.pictures import Of, Sitting, pictures_in

SHAPES = {Of.CAST: Fraction(3, 4), Of.PROP: Fraction(4, 3), Of.LOCATION: Fraction(16, 9)}
"""Width to height, where a model can be told; a shot's own stills have the shape of its takes."""


def asking_of(film: Film, sitting: Sitting, words: str, card: Card, today: date) -> Followed:
    """What a still asks of its model, with the pictures of who and what is in it that are sent."""
    choice = sitting.still.model
    own = film.generate.aspect or Fraction(film.format.width, film.format.height)
    asked = Request(
        aspect=SHAPES.get(sitting.of, own), prompt=words, via=choice.via, written=frozenset(choice.params)
    )
    return followed(card, asked, len(pictures_in(film, sitting)), today)


def still_findings(
    film: Film,
    stills: Iterable[Sitting],
    catalogue: Catalogue,
    today: date,
    words: Callable[[Sitting], str],
) -> tuple[Finding, ...]:
    """What is wrong, or worth knowing, of each of `stills`. `words` composes a prompt, to measure it."""
    return tuple(
        Finding(
            each.name,
            each.still.at,
            f"still {each.name}: {problem.field}: {problem.message}",
            "; or ".join(problem.ways),
            problem.refused,
        )
        for each in stills
        for problem in _problems(film, each, catalogue, today, words)
    )


def _problems(
    film: Film, sitting: Sitting, catalogue: Catalogue, today: date, words: Callable[[Sitting], str]
) -> Iterator[Problem]:
    choice = sitting.still.model
    card = catalogue.find(choice.name)
    if card is None:
        yield Problem("model", f"there is no model `{choice.name}`", (catalogue.hint(choice.name),))
        return
    if card.kind is not Kind.IMAGE:
        yield Problem(
            "model",
            f"{card.title} makes {card.kind.value}, and a still is a picture ({card.status.origin})",
            tuple(f"`model: {each.name}`" for each in _makers_of_stills(catalogue, today)),
        )
        return
    stands = stand(f"still {sitting.name}", sitting.still.at, card, choice, catalogue, today)
    if stands.trouble:
        yield Problem("model", stands.says, (stands.hint,) if stands.hint else (), stands.refused)
    if not stands.refused:
        following = asking_of(film, sitting, words(sitting), card, today)
        if following.advice is not None:
            yield following.advice
        for problem in fits(card, following.request, today):
            # A shape is only asked for where it can be told, and the nearest is taken.
            if problem.field != "aspect":
                yield problem


def _makers_of_stills(catalogue: Catalogue, today: date) -> list[Card]:
    return [card for card in catalogue if card.kind is Kind.IMAGE and card.lives(today)][:3]
