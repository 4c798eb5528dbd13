"""A card in words short enough for a table; `?` is what nobody knows. Knows no terminal and no page."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from filmkit.film.catalogue.card import INPUTS, Audio, Card, Fact, Kind, Limit, Per, PriceLine, Route, Status
from filmkit.film.catalogue.measures import Lengths, number_text
from filmkit.film.catalogue.price import money_text

UNKNOWN = "?"
_SOUND = {Audio.ALWAYS: "always", Audio.OPTIONAL: "choice", Audio.NEVER: "silent", Audio.DRIVING: "driven"}
PER = {
    Per.SECOND: "a second",
    Per.CLIP: "a clip",
    Per.IMAGE: "a picture",
    Per.CHARACTERS: "1000 characters",
    Per.TOKENS: "a million tokens",
}
_SHORT_PER = {Per.SECOND: "/s", Per.CLIP: "/clip", Per.IMAGE: "/picture", Per.CHARACTERS: "/1000 ch."}
INPUT_WORDS = {
    "text": "words alone",
    "first-frame": "first frame",
    "last-frame": "last frame",
    "images": "pictures to follow",
    "videos": "videos to follow",
    "audios": "sounds to follow",
    "extend": "extends a clip",
    "edit": "edits",
    "seed": "seed",
    "negative": "negative prompt",
}
assert tuple(INPUT_WORDS) == INPUTS


def status(card: Card, today: date) -> str:
    """`live`, `ends 2026-12-01`, `retired 2026-09-24`."""
    stands, ends = card.status_on(today), card.ends.value
    if stands is Status.RETIRED:
        return f"retired {ends}" if ends else "retired"
    if stands is Status.SUNSET_SUSPECTED:
        return "may end"
    return f"ends {ends}" if ends else stands.value


def fact(value: Fact[object]) -> str:
    """A value whole, as its type says it."""
    if value.value is None:
        return UNKNOWN
    if isinstance(value.value, bool):
        return "yes" if value.value else "no"
    return str(getattr(value.value, "value", value.value))


def lengths(card: Card) -> str:
    """`4, 6, 8 s`, `3–15 s`."""
    found = card.lengths.value
    if found is None:
        return UNKNOWN
    return _short(found)


def _short(found: Lengths) -> str:
    if found.follows:
        return f"= {found.follows.removeprefix('the driving ').removeprefix('the ')}"
    if found.values:
        return f"{', '.join(map(number_text, found.values))} s"
    if found.most is None:
        return "any"
    return f"{number_text(found.least) if found.least is not None else UNKNOWN}–{number_text(found.most)} s"


def largest(card: Card) -> str:
    sizes = card.sizes.value
    if sizes is None:
        return UNKNOWN
    return str(sizes.largest) if sizes.largest else "any"


def life(card: Card) -> Fact[object]:
    """How long a result can be fetched."""
    hours = card.result_life.value
    said = None if hours is None else f"{hours} h" if hours else "for ever"
    return Fact(said, card.result_life.origin)


def sound(card: Card) -> str:
    return _SOUND[card.audio.value] if card.audio.value else UNKNOWN


def begins_on(card: Card) -> str:
    """Which frames it can be given: the `first`, or `both` first and last."""
    first, last = card.takes("first-frame"), card.takes("last-frame")
    if first is None:
        return UNKNOWN
    if not first:
        return "no"
    return "both" if last else "first" if last is False else f"first{UNKNOWN}"


def follows(card: Card) -> str:
    """How many pictures it can be given to follow."""
    return count(card.takes("images"))


def count(value: bool | int | None) -> str:
    if value is None:
        return UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def price(card: Card, today: date) -> str:
    """What living routes ask, from the least to the most: `0.20–0.60/s`."""
    living = {route.service for route in card.routes if route.lives(today)}
    return prices(line for line in card.prices if line.via in living)


def prices(lines: Iterable[PriceLine]) -> str:
    """The span of price lines that count the same way."""
    by_unit: dict[tuple[Per, str], list[Decimal]] = {}
    for line in lines:
        by_unit.setdefault((line.per, line.currency), []).append(line.amount)
    told = [each for each in by_unit if each[0] in _SHORT_PER]
    if not told:
        return "by token" if by_unit else UNKNOWN
    per, currency = told[0]
    amounts = by_unit[per, currency]
    if not max(amounts):
        return "free"
    unit = _SHORT_PER[per] + ("" if currency == "USD" else f" {currency}")
    ends = money_text(min(amounts)), money_text(max(amounts))
    return f"{ends[0]}{unit}" if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}{unit}"


def price_line(line: PriceLine) -> tuple[str, str]:
    """The amount, and when it holds."""
    amount = f"{money_text(line.amount)} {line.currency} {PER[line.per]}"
    if line.length is not None:
        amount += f" of {number_text(line.length)} s"
    when = [", ".join(map(str, line.sizes))]
    if line.audio is not None:
        when.append("with sound" if line.audio else "silent")
    return amount, "; ".join(filter(None, [*when, line.says]))


def fields(route: Route) -> str:
    """How a route spells each field: `length: duration (int)`."""
    return ", ".join(_field(name, route) for name in route.fields)


def _field(name: str, route: Route) -> str:
    spelled = route.fields[name]
    values = " ".join(f"{key}={value}" for key, value in spelled.values.items())
    form = spelled.form or values
    return f"{name} as {spelled.name}" + (f" ({form})" if form else "")


def limit(found: Limit) -> str:
    """One narrower limit as a sentence."""
    when = [f"on {found.when.service}"] if found.when.service else []
    when += [f"at {', '.join(map(str, found.when.sizes))}"] if found.when.sizes else []
    when += (
        [f"with {' and '.join(INPUT_WORDS[each] for each in found.when.inputs)}"] if found.when.inputs else []
    )
    held = [f"clips of {found.lengths}"] if found.lengths else []
    held += [f"only {found.aspects}"] if found.aspects else []
    held += [f"prompts of at most {found.longest_prompt}"] if found.longest_prompt else []
    held += [f"at most {found.references} to follow"] if found.references is not None else []
    held += [f"no {' and no '.join(INPUT_WORDS[each] for each in found.without)}"] if found.without else []
    return f"{' '.join(when)}: {'; '.join(held)}"


HEADS = {
    Kind.VIDEO: "Video",
    Kind.AVATAR: "Speaking avatars",
    Kind.IMAGE: "Pictures",
    Kind.MUSIC: "Music",
    Kind.SPEECH: "Speech",
    Kind.SOUND_EFFECT: "Sound effects",
}
"""Kinds in the order tables show them."""

COLUMNS: dict[Kind, Sequence[str]] = {
    Kind.VIDEO: ("length", "largest", "sound", "frames", "refs", "price"),
    Kind.AVATAR: ("length", "largest", "sound", "frames", "price"),
    Kind.IMAGE: ("largest", "refs", "longest prompt", "price"),
    Kind.MUSIC: ("length", "seed", "negative", "price"),
    Kind.SPEECH: ("longest prompt", "seed", "price"),
    Kind.SOUND_EFFECT: ("length", "seed", "price"),
}
"""What is worth a column, by kind."""


def cell(card: Card, column: str, today: date) -> str:
    """One cell of a table of models."""
    match column:
        case "length":
            return lengths(card)
        case "largest":
            return largest(card)
        case "sound":
            return sound(card)
        case "frames":
            return begins_on(card)
        case "refs":
            return follows(card)
        case "longest prompt":
            longest = card.longest_prompt.value
            return UNKNOWN if longest is None else str(longest.count) if longest.count else "any"
        case "price":
            return price(card, today)
    return count(card.takes(column))
