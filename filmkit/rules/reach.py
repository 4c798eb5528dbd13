"""What of a film would be bought where filmkit cannot ask for it, said before any money. Opens nothing."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from filmkit.film.catalogue.card import Card, Kind
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.refusals import Finding
from filmkit.film.catalogue.request import Request, request_of
from filmkit.film.catalogue.terms import route_for
from filmkit.film.spec.film import Film, ModelChoice
from filmkit.film.spec.pictures import Sitting
from filmkit.film.spec.recordings import Recording
from filmkit.source import SourceSpan
from filmkit.studio.providers.accounts import MAKES, Account

_THINGS = {Kind.IMAGE: "pictures", Kind.MUSIC: "music", Kind.SPEECH: "speech", Kind.SOUND_EFFECT: "sounds"}


def out_of_reach(
    film: Film,
    shots: Iterable[str],
    stills: Iterable[Sitting],
    sounds: Iterable[Recording],
    accounts: Mapping[str, Account],
    catalogue: Catalogue,
    today: date,
) -> Iterator[Finding]:
    """Refused: what the service is there for other things only. Noted: a service that no file of this machine
    names, and that filmkit does not know by itself."""
    wanted: list[tuple[str, str, SourceSpan, ModelChoice, Request]] = [
        (
            name,
            "shot",
            film.shots[name].origins["model"].at
            if "model" in film.shots[name].origins
            else film.shots[name].at,
            film.shots[name].model,
            request_of(film, film.shots[name]),
        )
        for name in shots
    ]
    wanted += [
        (each.name, "still", each.still.at, each.still.model, Request(via=each.still.model.via))
        for each in stills
    ]
    wanted += [(each.name, "sound", each.at, each.model, Request(via=each.model.via)) for each in sounds]
    for name, what, at, choice, request in wanted:
        card = catalogue.find(choice.name)
        route = route_for(card, request, today) if card is not None else None
        if card is None or route is None or card.embedded:
            continue
        service = choice.via or route.service
        account = accounts.get(service)
        if account is not None and card.kind in MAKES[account.wire]:
            continue
        says = f"{what} {name}: via: " + _says(card, service, account)
        ways = "; or ".join(_ways(card, service, accounts, today))
        yield Finding(name, at, says, ways, account is not None)


def _says(card: Card, service: str, account: Account | None) -> str:
    if account is None:
        return (
            f"filmkit does not speak with {service} by itself, so {card.title} can be rehearsed there and "
            "not bought"
        )
    return f"filmkit cannot ask {service} for {_THINGS.get(card.kind, card.kind.value)} yet, only for videos"


def _ways(card: Card, service: str, accounts: Mapping[str, Account], today: date) -> Iterator[str]:
    for route in card.routes:
        other = accounts.get(route.service)
        if other is not None and route.lives(today) and card.kind in MAKES[other.wire]:
            yield f"`via: {route.service}`"
            break
    if service not in accounts:
        yield "name it in your services.yaml, if it speaks a protocol that filmkit does"
    yield "take another model"
