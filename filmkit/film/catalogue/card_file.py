"""A card file, with what the user's file says over it, becomes a Card. Knows no film.

Routes and prices are the one exception to value by value: those the user's file gives replace
all of the same service, and stand before the others.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from filmkit.film.catalogue.card import (
    INPUTS,
    TOUCHY,
    Audio,
    Card,
    Fact,
    Kind,
    Limit,
    Per,
    PriceLine,
    Remark,
    Route,
    RouteStatus,
    Spelling,
    Status,
    When,
)
from filmkit.film.catalogue.measures import Size
from filmkit.film.catalogue.reading import (
    UNKNOWN,
    Convert,
    Layer,
    Reader,
    aspects_of,
    day_of,
    flag_of,
    flag_or_count,
    hours_of,
    lengths_of,
    longest_of,
    number_of,
    one_of,
    rates_of,
    sizes_of,
    text_of,
)
from filmkit.film.spec.complaints import shown
from filmkit.film.spec.kinds import MODEL_NAME
from filmkit.film.spec.yaml import Map, Seq
from filmkit.source import SourceSpan

T = TypeVar("T", Route, PriceLine)

KEYS = (
    *("name", "title", "maker", "kind", "aliases", "status", "released", "ends", "nearest"),
    *("lengths", "sizes", "aspects", "rates", "audio", "inputs", "longest-prompt", "result-life"),
    *("routes", "limits", "prices", "weaknesses", "notes"),
)
FIELDS = (
    *("prompt", "text", "length", "size", "aspect", "rate", "audio", "seed", "negative"),
    *("first-frame", "last-frame", "images", "videos", "audios", "references", "keyframes", "extend"),
    *("quality", "voice", "avatar", "keep-audio", "optimizer"),
)
"""filmkit's own names of what a request holds."""
_ROUTE = ("service", "model", "status", "ends", "serves", "sizes", "fields", "says")
_LIMIT = ("when", "lengths", "aspects", "longest-prompt", "references", "without", "says")
_PRICE = ("amount", "per", "via", "sizes", "audio", "length", "first-party", "says")
_MONEY = re.compile(r"(\d{1,9}(?:\.\d{1,6})?) ([A-Z]{3})")


def card_of(name: str, layers: Sequence[Layer], reader: Reader) -> Card:
    """One model, the strongest layer first. What is wrong is left with the reader."""
    for layer in layers:
        reader.keys(layer.given, KEYS)
    return _Card(name, layers, reader).card()


class _Card:
    """One card being read."""

    def __init__(self, name: str, layers: Sequence[Layer], reader: Reader) -> None:
        self.name, self.layers, self.reader = name, layers, reader
        self.at = layers[0].given.at

    def card(self) -> Card:
        return Card(
            name=self._name(),
            title=self._needed("title", text_of),
            maker=self._needed("maker", text_of),
            kind=self._needed("kind", _enum(Kind)),
            at=self.at,
            aliases=self._aliases(),
            status=self._fact("status", _enum(Status)),
            released=self._fact("released", day_of),
            ends=self._fact("ends", day_of),
            nearest=self._fact("nearest", text_of),
            lengths=self._fact("lengths", lengths_of),
            sizes=self._fact("sizes", sizes_of),
            aspects=self._fact("aspects", aspects_of),
            rates=self._fact("rates", rates_of),
            audio=self._fact("audio", _enum(Audio)),
            inputs=self._inputs(),
            longest_prompt=self._fact("longest-prompt", longest_of),
            result_life=self._fact("result-life", hours_of),
            routes=self._listed("routes", self._route, lambda route: route.service),
            limits=tuple(self._items("limits", self._limit)),
            prices=self._listed("prices", self._price, lambda price: price.via),
            weaknesses=tuple(self._items("weaknesses", self._remark)),
            notes=tuple(self._items("notes", self._remark)),
        )

    def _name(self) -> str:
        written = next((each.given["name"] for each in self.layers if "name" in each.given), self.name)
        return self.reader.value(written, "name", self.at, _name_of) or self.name

    def _fact(self, key: str, convert: Convert[Any]) -> Fact[Any]:
        return self.reader.fact(self.layers, key, convert)

    def _needed(self, key: str, convert: Convert[Any]) -> Any:
        found = self._fact(key, convert)
        if found.value is None and not self.reader.complaints:
            self.reader.complain(self.at, f"model {self.name}: `{key}` is missing", "a new model needs it")
        return found.value

    def _aliases(self) -> tuple[str, ...]:
        names = (item for layer in self.layers for item, _ in self.reader.items(layer, "aliases"))
        return tuple(dict.fromkeys(map(str, names)))

    def _inputs(self) -> dict[str, Fact[bool | int]]:
        """`inputs` has a source and a date of its own, between the card's and the value's."""
        inner: list[Layer] = []
        for layer in self.layers:
            given = layer.given.get("inputs")
            if isinstance(given, Map):
                self.reader.keys(given, INPUTS)
                origin = self.reader.origin(layer, given, given.at)
                inner.append(Layer(given, origin.sources, origin.as_of, layer.own))
            elif given is not None:
                self.reader.complain(
                    layer.given.at_value("inputs"), f"inputs: {shown(given)} is not a mapping"
                )
        return {name: self.reader.fact(inner or self.layers, name, flag_or_count) for name in INPUTS}

    def _listed(
        self, key: str, read: Callable[[Layer, Map], T | None], owner: Callable[[T], str]
    ) -> tuple[T, ...]:
        """Those of every layer; a service that a stronger layer speaks of is its own there."""
        found: list[T] = []
        for layer in self.layers:
            spoken = {owner(each) for each in found}
            made = (read(layer, item) for item in self._maps(layer, key))
            found += [each for each in made if each is not None and owner(each) not in spoken]
        return tuple(found)

    def _items(self, key: str, read: Callable[[Layer, Any, SourceSpan], Any]) -> Iterator[Any]:
        """Those of the strongest layer that says anything."""
        for layer in self.layers:
            if key in layer.given:
                for item, at in self.reader.items(layer, key):
                    made = read(layer, item, at)
                    if made is not None:
                        yield made
                return

    def _maps(self, layer: Layer, key: str) -> Iterator[Map]:
        for item, at in self.reader.items(layer, key):
            if isinstance(item, Map):
                yield item
            else:
                self.reader.complain(at, f"{key}: {shown(item)} is not a mapping")

    def _remark(self, layer: Layer, item: Any, at: SourceSpan) -> Remark | None:
        given = item if isinstance(item, Map) else None
        says = self.reader.value(item if given is None else given.get("says"), "says", at, text_of)
        if given is not None:
            self.reader.keys(given, ("says", "about"))
        about = self._of(given, "about", one_of(str, TOUCHY), "") if given is not None else ""
        return None if says is None else Remark(says, self.reader.origin(layer, given, at), about or "")

    def _route(self, layer: Layer, given: Map) -> Route | None:
        self.reader.keys(given, _ROUTE)
        service, model = self._of(given, "service", text_of), self._of(given, "model", text_of)
        status = self._of(given, "status", _enum(RouteStatus), RouteStatus.LIVE)
        if service is None or model is None or status is None:
            return None
        return Route(
            service,
            model,
            status,
            self.reader.origin(layer, given, given.at),
            self._of(given, "ends", day_of, None),
            self._of(given, "serves", _names(INPUTS), ()),
            self._of(given, "sizes", _sizes, ()),
            self._spellings(given),
            self._of(given, "says", text_of, ""),
        )

    def _spellings(self, route: Map) -> dict[str, Spelling]:
        given = route.get("fields", {})
        if not isinstance(given, Map):
            if "fields" in route:
                self.reader.complain(route.at_value("fields"), f"fields: {shown(given)} is not a mapping")
            return {}
        self.reader.keys(given, FIELDS)
        read = ((key, self._of(given, key, _spelling)) for key in given if key in FIELDS)
        return {key: spelled for key, spelled in read if spelled is not None}

    def _limit(self, layer: Layer, given: Any, at: SourceSpan) -> Limit | None:
        if not isinstance(given, Map) or not isinstance(given.get("when"), Map):
            self.reader.complain(at, "limits: each needs a `when`", "write `when: {service: runway}`")
            return None
        self.reader.keys(given, _LIMIT)
        when = given["when"]
        self.reader.keys(when, ("service", "sizes", "inputs"))
        return Limit(
            When(
                self._of(when, "service", text_of, None),
                self._of(when, "sizes", _sizes, ()),
                self._of(when, "inputs", _names(INPUTS), ()),
            ),
            self.reader.origin(layer, given, at),
            self._of(given, "lengths", lengths_of, None),
            self._of(given, "aspects", aspects_of, None),
            self._of(given, "longest-prompt", longest_of, None),
            self._of(given, "references", _count, None),
            self._of(given, "without", _names(INPUTS), ()),
            self._of(given, "says", text_of, ""),
        )

    def _price(self, layer: Layer, given: Map) -> PriceLine | None:
        self.reader.keys(given, _PRICE)
        money, per = self._of(given, "amount", _money), self._of(given, "per", _enum(Per))
        via = self._of(given, "via", text_of)
        if money is None or per is None or via is None:
            return None
        return PriceLine(
            money[0],
            money[1],
            per,
            via,
            self.reader.origin(layer, given, given.at),
            self._of(given, "sizes", _sizes, ()),
            self._of(given, "audio", flag_of, None),
            self._of(given, "length", number_of, None),
            self._of(given, "first-party", flag_of, None),
            self._of(given, "says", text_of, ""),
        )

    def _of(self, given: Map, key: str, convert: Convert[Any], otherwise: Any = UNKNOWN) -> Any:
        """One key of a small mapping; without `otherwise` it must be there."""
        if key in given:
            return self.reader.value(given[key], key, given.at_value(key), convert)
        if otherwise == UNKNOWN:
            self.reader.complain(given.at, f"`{key}` is missing")
            return None
        return otherwise


def _enum(kind: Any) -> Convert[Any]:
    return one_of(kind, [each.value for each in kind])


def _name_of(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(MODEL_NAME, value):
        raise ValueError(f"{shown(value)} is no name; a name has small letters, digits, `-` and `.`")
    return value


def _names(known: Sequence[str]) -> Convert[tuple[str, ...]]:
    read = one_of(str, known)
    return lambda value: tuple(read(each) for each in (value if isinstance(value, Seq) else [value]))


def _sizes(value: Any) -> tuple[Size, ...]:
    return sizes_of(value).listed


def _count(value: Any) -> int:
    return int(number_of(value))


def _money(value: Any) -> tuple[Decimal, str]:
    found = _MONEY.fullmatch(str(value))
    if not found:
        raise ValueError(f"{shown(value)} is no amount of money; write `0.40 USD`")
    return Decimal(found[1]), found[2]


def _spelling(value: Any) -> Spelling:
    """`name`, or `{name: duration, as: int}`, or `{name: mode, as: {720p: standard}}`."""
    if isinstance(value, str):
        return Spelling(value)
    if isinstance(value, dict) and set(value) == {"name", "as"}:
        form = value["as"]
        if isinstance(form, dict):
            return Spelling(text_of(value["name"]), "", {str(key): str(each) for key, each in form.items()})
        return Spelling(text_of(value["name"]), text_of(form))
    raise ValueError(f"{shown(value)} is no field; write its name, or `{{name: duration, as: int}}`")
