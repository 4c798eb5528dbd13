"""The reference page of models, written from the cards. Knows no terminal.

`python -m filmkit.film.catalogue.page` writes `docs/reference/models.md` anew.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from filmkit.film.catalogue import words
from filmkit.film.catalogue.card import Card, Kind
from filmkit.film.catalogue.catalogue import Catalogue, catalogue

_INTRO = """# Models

Made from the cards in `filmkit/film/catalogue/cards/`; do not edit. `filmkit models` shows the same as of
today, your own file of models laid over; `filmkit models show NAME` shows every value with its source. The
guide is [Models](../guide/models.md).

`?` is not known. Prices are list prices in USD over all routes that live. `choice` is sound that can be
left out; `frames` says which frames a model can be given, the first or both first and last (`first?` where
nobody knows of a last one); `refs` counts pictures to follow.
"""


def page(known: Catalogue) -> str:
    """The whole page, as of the day the cards were read."""
    day = max(card.status.origin.as_of for card in known)
    lines = [_INTRO, f"As of {day}."]
    for kind, head in words.HEADS.items():
        lines += ["", f"## {head}", "", *_table([card for card in known if card.kind is kind], kind, day)]
    lines += ["", "## Names and routes", "", *_routes(known, day)]
    lines += ["", "## Sources", "", "| name | grade | what |", "| --- | --- | --- |"]
    lines += [f"| {each.name} | {each.grade.value} | {each.what} |" for each in known.sources.values()]
    return "\n".join(lines) + "\n"


def _table(cards: list[Card], kind: Kind, day: date) -> Iterator[str]:
    heads = ("name", "maker", "status", *words.COLUMNS[kind])
    yield _row(heads)
    yield _row(["---"] * len(heads))
    for card in cards:
        cells = (words.cell(card, column, day) for column in words.COLUMNS[kind])
        yield _row([f"`{card.name}`", card.maker, words.status(card, day), *cells])


def _routes(known: Catalogue, day: date) -> Iterator[str]:
    yield _row(("name", "also called", "routes that live, in order", "nearest"))
    yield _row(["---"] * 4)
    for card in known:
        living = dict.fromkeys(route.service for route in card.routes if route.lives(day))
        nearest = known.living(card, day)
        also = ", ".join(f"`{alias}`" for alias in card.aliases)
        yield _row(
            (f"`{card.name}`", also, ", ".join(living) or "none", f"`{nearest.name}`" if nearest else "")
        )


def _row(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def main(file: Path = Path("docs/reference/models.md")) -> None:
    """Write the page anew."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page(catalogue()), encoding="utf-8")


if __name__ == "__main__":
    main()
