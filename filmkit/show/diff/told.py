"""A comparison as people and programs read it: lines of text, and plain data. Knows no Markdown."""

from collections.abc import Iterator
from decimal import Decimal

from filmkit.build.engine.budget import money
from filmkit.digest import Json
from filmkit.show.diff.changes import Change, Comparison, Difference, Kind
from filmkit.show.diff.portrait import Bill, Portrait
from filmkit.timebase import Rate, timecode

_SIGNS = {Kind.ADDED: "+", Kind.REMOVED: "-", Kind.MOVED: ">", Kind.ASKED: "."}
_LONGEST = 72
_MOST_CHANGES = 12


def lines(comparison: Comparison) -> Iterator[str]:
    """What changed, one line a shot or a layer, its fields below; then length and price."""
    before, after = comparison.before, comparison.after
    yield f"{after.title}: {before.name} -> {after.name}, profile {after.profile}"
    names = max((len(title_of(each)) for each in comparison.differences), default=0)
    for each in comparison.differences:
        sign = next((_SIGNS[kind] for kind in each.kinds if kind in _SIGNS), "~")
        yield f"  {sign} {where(each, comparison)}  {title_of(each):<{names}}  {what(each, comparison)}"
        shown = each.changes[:_MOST_CHANGES]
        yield from (f"      {change_line(change)}" for change in shown)
        if len(each.changes) > len(shown):
            yield f"      and {len(each.changes) - len(shown)} more fields"
    yield summary(comparison)
    yield length_line(before, after)
    if price := price_line(before, after):
        yield price


def title_of(each: Difference) -> str:
    """`plate`, or `title main`."""
    return each.name if each.what == "shot" else f"{each.what} {each.name}"


def where(each: Difference, comparison: Comparison) -> str:
    """The timecode where it is; of what is gone, where it was."""
    if each.after is not None:
        return timecode(each.after[0], comparison.after.rate)
    assert each.before is not None, "a difference of nothing"
    return timecode(each.before[0], comparison.before.rate)


def what(each: Difference, comparison: Comparison) -> str:
    """What became of it, in words: `moved from 00:00:05:00, picture changed`."""
    return ", ".join(_said(kind, each, comparison) for kind in each.kinds)


def _said(kind: Kind, each: Difference, comparison: Comparison) -> str:
    was, now = each.before, each.after
    old_rate, rate = comparison.before.rate, comparison.after.rate
    if kind is Kind.ADDED and now is not None:
        return f"added, {seconds(now[1], rate)}"
    if kind is Kind.REMOVED and was is not None:
        return f"removed, {seconds(was[1], old_rate)}"
    if kind is Kind.RENAMED:
        return f"renamed from {each.old_name}"
    if kind is Kind.MOVED and was is not None:
        return f"moved from {timecode(was[0], old_rate)}"
    if kind is Kind.RETIMED and was is not None and now is not None and was[1] != now[1]:
        return f"retimed, {seconds(was[1], old_rate)} -> {seconds(now[1], rate)}"
    word: str = kind.value
    return word


def seconds(frames: int, rate: Rate) -> str:
    """A length as people read it."""
    return f"{rate.seconds(frames):.2f}".rstrip("0").rstrip(".") + " s"


def change_line(change: Change) -> str:
    """`light: dusk -> dawn  (film.yaml:12:5)`."""
    place = f"  ({change.at})" if change.at else ""
    before, after = old_and_new(change)
    return f"{change.name}: {before} -> {after}{place}"


def old_and_new(change: Change) -> tuple[str, str]:
    """Both values, short enough for a line: of long ones, what they do not share."""
    before, after = change.before or "nothing", change.after or "nothing"
    if len(before) <= _LONGEST and len(after) <= _LONGEST:
        return before, after
    was, now = before.split(" "), after.split(" ")
    first, last = _alike(was, now), 0
    if first < min(len(was), len(now)):
        last = _alike(was[first:][::-1], now[first:][::-1])
    return _middle(was, first, last), _middle(now, first, last)


def _alike(one: list[str], other: list[str]) -> int:
    """How many words both begin with."""
    return next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
                min(len(one), len(other)))  # fmt: skip


def _middle(words: list[str], first: int, last: int) -> str:
    text = " ".join(words[first : len(words) - last])
    text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return " ".join(filter(None, ("…" if first else "", text, "…" if last else "")))


def summary(comparison: Comparison) -> str:
    """What happened to how many shots, in one line."""
    counts = comparison.counts
    parts = [f"{counts[kind]} {kind.value}" for kind in Kind if counts[kind]]
    others = [each for each in comparison.differences if each.what != "shot"]
    if not parts and not others:
        return "Nothing that is seen, heard or read has changed."
    shots = f"Shots: {', '.join(parts)}." if parts else "No shot has changed."
    return shots + (f" Beside them: {', '.join(title_of(each) for each in others)}." if others else "")


def length_line(before: Portrait, after: Portrait) -> str:
    """How long the film was and is."""
    was, now = seconds(before.length, before.rate), seconds(after.length, after.rate)
    if was == now:
        return f"Length: {now}, as before."
    change = after.rate.seconds(after.length) - before.rate.seconds(before.length)
    by = f"{abs(change):.2f}".rstrip("0").rstrip(".")
    return f"Length: {was} -> {now}, {by} s {'longer' if change > 0 else 'shorter'}."


def price_line(before: Portrait, after: Portrait) -> str:
    """What takes would cost now, against before; "" for films that buy nothing."""
    if after.bill is None:
        return f"Price: not known, for {after.why_no_bill}." if after.why_no_bill else ""
    was = before.bill or Bill()
    if not was.takes and not after.bill.takes:
        return ""
    now = after.bill
    if before.bill is None:
        return f"To be bought: {now}; before, that cannot be said: {before.why_no_bill}."
    if (was.takes, was.low, was.high, was.unknown) == (now.takes, now.low, now.high, now.unknown):
        return f"To be bought: {now}, as before."
    return f"To be bought: {was} -> {now}{difference(was, now)}."


def difference(was: Bill, now: Bill) -> str:
    """The change of a price, in brackets; "" when it cannot be reckoned."""
    if was.unknown or now.unknown or (was.high and now.high and was.currency != now.currency):
        return ""
    change = now.high - was.high
    sign = "+" if change >= 0 else "-"
    return f" ({sign}{money(abs(change))} {now.currency if now.high else was.currency})" if change else ""


def to_json(comparison: Comparison) -> dict[str, Json]:
    """The whole comparison as plain data; frames are at each side's own rate."""
    before, after = comparison.before, comparison.after
    return {
        "film": after.title,
        "profile": after.profile,
        "before": _side(before),
        "after": _side(after),
        "summary": {kind.value: count for kind, count in comparison.counts.items()},
        "differences": [_one(each, comparison) for each in comparison.differences],
    }


def _side(side: Portrait) -> dict[str, Json]:
    return {
        "name": side.name,
        "frames": side.length,
        "rate": str(side.rate),
        "to-buy": _bill(side.bill) if side.bill is not None else None,
    }


def _bill(bill: Bill) -> dict[str, Json]:
    def text(amount: Decimal) -> str:
        return money(amount)

    return {
        "takes": bill.takes,
        "least": text(bill.low),
        "most": text(bill.high),
        "currency": bill.currency,
        "of-unknown-price": bill.unknown,
    }


def _one(each: Difference, comparison: Comparison) -> dict[str, Json]:
    old, new = comparison.before, comparison.after
    was, now = old.shots.get(each.old_name or each.name), new.shots.get(each.name)
    priced: dict[str, Json] = {}
    if each.what == "shot":
        priced = {
            "to-buy-before": _bill(was.bill) if was and each.before else None,
            "to-buy-after": _bill(now.bill) if now and each.after else None,
        }
    return {
        "what": each.what,
        "name": each.name,
        "kinds": [kind.value for kind in each.kinds],
        "at": each.at,
        "before": _span(each.before, old.rate),
        "after": _span(each.after, new.rate),
        **({"old-name": each.old_name} if each.old_name else {}),
        "changes": [
            {"field": change.name, "before": change.before, "after": change.after, "at": change.at}
            for change in each.changes
        ],
        **priced,
    }


def _span(span: tuple[int, int] | None, rate: Rate) -> dict[str, Json] | None:
    if span is None:
        return None
    return {"timecode": timecode(span[0], rate), "start": span[0], "frames": span[1]}
