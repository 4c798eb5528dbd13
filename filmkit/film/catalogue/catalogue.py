"""The catalogue: every card there is, the user's corrections laid over. Knows no film.

`catalogue()` reads the cards that come with filmkit; `catalogue(overlay)` also the user's own file:

    as_of: 2026-11-25
    models:
      veo-3.1:
        prices: [{amount: 0.35 USD, per: second, via: replicate, source: my bill of November}]

A name it does not know is a new model. Errors name the file and the line.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from filmkit.errors import Complaint, SetupError, SpecErrors
from filmkit.film.catalogue.card import Card, Grade, RouteStatus, Source
from filmkit.film.catalogue.card_file import card_of
from filmkit.film.catalogue.reading import Layer, Reader
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.yaml import Map, parse
from filmkit.source import SourceSpan

_HERE = Path(__file__).parent
_USER = (Source("user", Grade.USER, "your own file of models"),)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every model, by name."""

    cards: Mapping[str, Card]
    names: Mapping[str, str]
    """Every name, alias and title, folded, to the name of its card."""
    sources: Mapping[str, Source]

    def __iter__(self) -> Iterator[Card]:
        return iter(self.cards.values())

    def find(self, name: str) -> Card | None:
        """The card of that name, alias or title, however it is spelled: `Veo 3.1 Fast`."""
        found = self.names.get(folded(name))
        return self.cards[found] if found else None

    def hint(self, name: str) -> str:
        """What to do about a name nobody knows."""
        hint = did_you_mean(folded(name), self.names)
        return hint if hint.startswith("did you mean") else "`filmkit models` lists all of them"

    def living(self, card: Card, today: date) -> Card | None:
        """What to use in place of `card`: the nearest that lives, and what stands nearest to that."""
        seen = {card.name}
        while (name := card.nearest.value) is not None:
            found = self.find(name)
            if found is None or found.name in seen:
                return None
            if found.lives(today):
                return found
            seen.add(found.name)
            card = found
        return None

    def reached_by(self, alias: str, service: str, *, priced: bool) -> "Catalogue":
        """With the user's own name for a service as a route to all that the service makes. `priced`: it is
        the service itself, and not another that speaks like it, so its price list holds."""
        cards = {name: _reached_by(card, alias, service, priced) for name, card in self.cards.items()}
        return replace(self, cards=cards)

    def services(self) -> tuple[str, ...]:
        """Every service that any route names."""
        return tuple(sorted({route.service for card in self for route in card.routes}))


def _reached_by(card: Card, alias: str, service: str, priced: bool) -> Card:
    routes = [each for each in card.routes if each.service == service]
    if not routes or any(each.service == alias for each in card.routes):
        return card
    limits = (each for each in card.limits if each.when.service == service)
    prices = (each for each in card.prices if each.via == service and priced)
    return replace(
        card,
        routes=(
            *card.routes,
            *(replace(r, service=alias, status=RouteStatus.ALIAS, ends=None) for r in routes),
        ),
        limits=(*card.limits, *(replace(each, when=replace(each.when, service=alias)) for each in limits)),
        prices=(*card.prices, *(replace(each, via=alias) for each in prices)),
    )


def folded(name: str) -> str:
    """A name as it is compared: small letters, `-` between words."""
    return re.sub(r"[\s_]+", "-", name.strip().casefold())


@cache
def _shipped() -> tuple[Map, ...]:
    """The card files, by name."""
    made = []
    for file in sorted((_HERE / "cards").glob("*.yaml")):
        given = parse(file.read_bytes(), f"cards/{file.name}")
        assert isinstance(given, Map), file
        made.append(given)
    return tuple(made)


@cache
def _sources() -> Mapping[str, Source]:
    given = parse((_HERE / "sources.yaml").read_bytes(), "sources.yaml")
    assert isinstance(given, Map)
    return {name: Source(name, Grade(each["grade"]), each["what"]) for name, each in given.items()}


def catalogue(overlay: Path | None = None) -> Catalogue:
    """Every card, with the corrections of the file `overlay`.

    Raises SpecErrors for what is wrong in it, SetupError when it cannot be read.
    """
    return _cached() if overlay is None else _read(_overlaid(overlay))


@cache
def _cached() -> Catalogue:
    return _read(None)


def _overlaid(path: Path) -> Map:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SetupError(f"the file of models {path} cannot be read: {error.strerror}") from error
    given = parse(data, str(path))
    if not isinstance(given, Map) or not isinstance(given.get("models"), Map) or "as_of" not in given:
        at = given.at if isinstance(given, Map) else SourceSpan(str(path), 1, 1)
        raise SpecErrors(
            [Complaint(at, "a file of models needs `as_of` and `models`", "`as_of: 2026-11-25`")]
        )
    return given


def _read(overlay: Map | None) -> Catalogue:
    reader = Reader(_sources(), Complaints())
    over = _own_layers(overlay, reader) if overlay is not None else {}
    cards: dict[str, Card] = {}
    names: dict[str, str] = {}
    for given in _shipped():
        spoken = [over.pop(name) for name in _called(given) if name in over]
        if overlay is not None and not spoken:
            _add(_cached().cards[given["name"]], cards, names, reader)
        else:
            _add(card_of(given["name"], [*spoken, _layer(given, reader)], reader), cards, names, reader)
    for name, layer in over.items():
        _add(card_of(name, [layer], reader), cards, names, reader)
    _check_nearest(cards, names, reader)
    reader.complaints.refuse()
    return Catalogue(dict(sorted(cards.items())), names, _sources())


def _layer(given: Map, reader: Reader) -> Layer:
    day = reader.day(given)
    assert day is not None, given.file
    return Layer(given, reader.sources(given, False), day, False)


def _own_layers(overlay: Map, reader: Reader) -> dict[str, Layer]:
    """The user's word on each model, by folded name."""
    for key in overlay:
        if key not in ("as_of", "models"):
            reader.complain(
                overlay.at_key(key), f"{shown(key)} is no key of a file of models", "as_of, models"
            )
    day = reader.day(overlay) or date.min
    layers: dict[str, Layer] = {}
    for name, given in overlay["models"].items():
        if isinstance(given, Map):
            sources = reader.sources(given, True) if "source" in given else _USER
            layers[folded(name)] = Layer(given, sources, reader.day(given) or day, True)
        else:
            reader.complain(
                overlay["models"].at_value(name), f"model {name}: {shown(given)} is not a mapping"
            )
    return layers


def _called(given: Map) -> list[str]:
    return list(
        dict.fromkeys(
            folded(str(each)) for each in (given["name"], *given.get("aliases", ()), given["title"])
        )
    )


def _add(card: Card, cards: dict[str, Card], names: dict[str, str], reader: Reader) -> None:
    for each in dict.fromkeys(map(folded, (card.name, *card.aliases, card.title or card.name))):
        if each in names:
            reader.complain(
                card.at, f"model {card.name}: `{each}` already names {names[each]}", "choose another name"
            )
        names.setdefault(each, card.name)
    cards[card.name] = card


def _check_nearest(cards: Mapping[str, Card], names: Mapping[str, str], reader: Reader) -> None:
    for card in cards.values():
        nearest = card.nearest.value
        if nearest is not None and folded(nearest) not in names:
            hint = did_you_mean(nearest, cards)
            reader.complain(card.nearest.origin.at, f"nearest: there is no model `{nearest}`", hint)
