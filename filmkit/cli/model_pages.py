"""Models as a filmmaker reads them: a list, one card whole, several side by side. Knows no command."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from filmkit.cli.columns import WIDTH, below, columns, equal_widths, wrapped
from filmkit.film.catalogue import words
from filmkit.film.catalogue.card import Card, Fact, Origin, Source
from filmkit.film.catalogue.catalogue import Catalogue

_LABEL = 20
_WIDEST_VALUE = 44
_LEGEND = (
    "frames: which it can be given, the first or both first and last. refs: pictures it can follow.",
    "? is not known. Prices are list prices in USD, over all routes; each model's card has their dates.",
    "`filmkit models show NAME` says everything of one, `models compare A B` sets them side by side.",
)


def list_page(cards: Sequence[Card], catalogue: Catalogue, today: date) -> Iterator[str]:
    """The living by kind, what comes with filmkit first; then the retired."""
    living = [card for card in cards if card.lives(today)]
    for kind, head in words.HEADS.items():
        of_kind = sorted(
            (card for card in living if card.kind is kind), key=lambda card: (not card.embedded, card.name)
        )
        if of_kind:
            yield head
            heads = ("name", "status", *words.COLUMNS[kind])
            yield from columns([heads, *(_row(card, today) for card in of_kind)], "  ")
            yield ""
    retired = [card for card in cards if not card.lives(today)]
    if retired:
        yield "Retired"
        rows = [("name", "since", "in its place"), *(_retired(card, catalogue, today) for card in retired)]
        yield from columns(rows, "  ")
        yield ""
    yield from _LEGEND


def _row(card: Card, today: date) -> tuple[str, ...]:
    cells = (words.cell(card, column, today) for column in words.COLUMNS[card.kind])
    return card.name, words.status(card, today), *cells


def _retired(card: Card, catalogue: Catalogue, today: date) -> tuple[str, str, str]:
    nearest = catalogue.living(card, today)
    return card.name, str(card.ends.value or words.UNKNOWN), nearest.name if nearest else words.UNKNOWN


def card_page(card: Card, catalogue: Catalogue, today: date) -> Iterator[str]:
    """One card whole: every value, and who says so."""
    yield f"{card.title}  {card.kind.value} by {card.maker}, {words.status(card, today)}"
    yield from below("name", ", ".join((card.name, *card.aliases)), _LABEL)
    nearest = catalogue.living(card, today)
    if nearest:
        yield from below(
            "nearest", f"{nearest.name} ({_said(card.nearest.origin, card.status.origin.as_of)})", _LABEL
        )
    yield ""
    day = card.status.origin.as_of
    rows = [(label, words.fact(fact), _said(fact.origin, day)) for label, fact in facts(card)]
    value_width = min(_WIDEST_VALUE, max(len(value) for _, value, _ in rows))
    yield from wrapped(
        [(label, value, said if value != words.UNKNOWN else "") for label, value, said in rows],
        (_LABEL - 2, value_width, WIDTH - _LABEL - value_width - 2),
    )
    for head, lines in (
        ("Narrower limits", [f"{words.limit(each)} ({_said(each.origin, day)})" for each in card.limits]),
        ("Weaknesses", [each.says for each in card.weaknesses]),
        ("Notes", [each.says for each in card.notes]),
    ):
        if lines:
            yield from ("", head)
            for line in lines:
                yield from below("  -", line, 4)
    yield from ("", "Routes, in order of preference")
    yield from _routes(card, today)
    yield from ("", "Prices")
    yield from _prices(card)
    yield from ("", f"Sources, read by {day} where no other day is said")
    for source in _sources(card):
        yield from below(f"  {source.name}", f"{source.grade.value}: {source.what}", _LABEL + 6)


def facts(card: Card) -> Iterator[tuple[str, Fact[object]]]:
    """Every single value of a card, with its label."""
    plain: Iterable[tuple[str, Fact[object]]] = (
        ("released", card.released),
        ("ends", card.ends),
        ("lengths", card.lengths),
        ("sizes", card.sizes),
        ("shapes", card.aspects),
        ("rates", card.rates),
        ("sound", card.audio),
        ("longest prompt", card.longest_prompt),
        ("results live", words.life(card)),
    )
    yield from plain
    for name, fact in card.inputs.items():
        yield words.INPUT_WORDS[name], fact


def _said(origin: Origin, day: date) -> str:
    """Who says so, by the names the page explains at its end."""
    names = ", ".join(source.name for source in origin.sources)
    return names if origin.as_of == day else f"{names}, {origin.as_of}"


def _sources(card: Card) -> Iterator[Source]:
    """Every source the page names, once."""
    origins: list[Origin] = [fact.origin for _, fact in facts(card) if fact.value is not None]
    if card.nearest.value:
        origins.append(card.nearest.origin)
    origins += [limit.origin for limit in card.limits] + [line.origin for line in card.prices]
    yield from dict.fromkeys(source for origin in origins for source in origin.sources)


def _routes(card: Card, today: date) -> Iterator[str]:
    for route in card.routes:
        status = "ended" if route.ends and route.ends <= today else route.status.value
        serves = f" from {', '.join(route.serves)}" if route.serves else ""
        sizes = f" at {', '.join(map(str, route.sizes))}" if route.sizes else ""
        ends = f" {route.ends}" if route.ends else ""
        yield from below(f"  {route.service}", f"{route.model}: {status}{ends}{serves}{sizes}", _LABEL)
        for extra in filter(None, (route.says, words.fields(route))):
            yield from below("", extra, _LABEL + 2)


def _prices(card: Card) -> Iterator[str]:
    if not card.prices:
        yield f"  {words.UNKNOWN}, which counts as over budget"
        return
    day = card.status.origin.as_of
    rows = [(line.via, *words.price_line(line), _said(line.origin, day)) for line in card.prices]
    yield from columns(rows, "  ")


def compare_page(cards: Sequence[Card], today: date) -> Iterator[str]:
    """The same questions to each, side by side."""
    rows = [("", *(card.name for card in cards)), *compared(cards, today)]
    yield from wrapped(rows, equal_widths(len(cards), _LABEL - 1))
    yield ""
    yield _LEGEND[1]


def compared(cards: Sequence[Card], today: date) -> Iterator[tuple[str, ...]]:
    """One row a question."""
    yield "maker", *(card.maker for card in cards)
    yield "makes", *(card.kind.value for card in cards)
    yield "status", *(words.status(card, today) for card in cards)
    yield "price", *(words.price(card, today) for card in cards)
    tables = [dict(facts(card)) for card in cards]
    for label in tables[0]:
        if label != "ends" and any(table[label].value is not None for table in tables):
            yield label, *(words.fact(table[label]) for table in tables)
    yield "narrower limits", *("; ".join(map(words.limit, card.limits)) or "none known" for card in cards)
    yield "routes", *(", ".join(_services(card, today)) or "none lives" for card in cards)


def _services(card: Card, today: date) -> list[str]:
    return list(dict.fromkeys(route.service for route in card.routes if route.lives(today)))
