"""How the finished film is to be, as written: its files, and what they are measured for. Knows no shots."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

from filmkit.film.spec.formats import ratio_of
from filmkit.film.spec.reading import Reading, number
from filmkit.film.spec.shown import Checks, Deliverable, Format
from filmkit.film.spec.sources import Entry
from filmkit.film.spec.yaml import Map
from filmkit.source import SourceSpan

OF_A_SHOT = ("black", "freeze", "silence")
"""Checks whose findings are named for a shot: `freeze:plate`."""
CHECKED = (*OF_A_SHOT, "loudness", "peak", "length")
"""Every check, by its key; a finding is named for it."""

_REEL = Fraction(9, 16)
_ACROSS, _UPRIGHT = ("left", "center", "right"), ("top", "center", "bottom")
Value = TypeVar("Value")


def deliverables_of(
    entries: Mapping[str, Entry],
    wanted: Collection[str] | None,
    raster: Format,
    reading: Reading,
    *,
    burn: bool,
    at: SourceSpan,
) -> tuple[Deliverable, ...]:
    """Those of the `deliverables` section that are `wanted`, None for all; of none, one for the web.

    `burn` says whether captions are drawn into those that do not say.
    """
    made = [_deliverable(name, entry, raster, reading, burn) for name, entry in entries.items()]
    chosen = [each for each in made if wanted is None or each.name in wanted]
    return tuple(chosen) or (Deliverable("web", at, "h264-web", captions=burn),)


def _deliverable(name: str, entry: Entry, raster: Format, reading: Reading, burn: bool) -> Deliverable:
    given, where = entry.value, f"deliverable {name}"
    aspect = ratio_of(given, "aspect", where, reading) if "aspect" in given else None
    made = Deliverable(
        name,
        entry.at,
        given["preset"],
        timecode=given.get("timecode", False),
        captions=given.get("captions", burn),
        aspect=aspect,
        reframe=dict(given.get("reframe", {})),
    )
    if made.is_reel:
        if aspect not in (None, _REEL):
            reading.complain(given.at_value("aspect"), f"{where}: a reel is 9:16", "leave out `aspect`")
        aspect = _REEL
    if "reframe" in given and aspect is None:
        reading.complain(
            given.at_key("reframe"),
            f"{where}: `reframe` is for a picture of another shape",
            "write `aspect: 9:16`",
        )
    elif "reframe" in given and aspect is not None:
        _refuse_other_way(given["reframe"], aspect, raster, where, reading)
    return replace(made, aspect=aspect)


def _refuse_other_way(given: Map, aspect: Fraction, raster: Format, where: str, reading: Reading) -> None:
    """What is narrower has no top, and what is wider no left."""
    own = raster.mask or Fraction(raster.width, raster.height)
    known = _ACROSS if aspect < own else _UPRIGHT
    for key, kept in given.items():
        if aspect != own and kept not in known:
            shape = "narrower" if aspect < own else "wider"
            what = f"{where}: reframe: {key}: a {shape} picture keeps {', '.join(known[:2])} or {known[2]}"
            reading.complain(given.at_value(key), what)


def checks_of(given: Map | None, reading: Reading) -> Checks | None:
    """The `checks` section; None when it is not written."""
    if given is None:
        return None

    def read(key: str, kind: Callable[[object, str, SourceSpan], Value]) -> Value | None:
        return kind(given[key], f"checks.{key}", given.at_value(key)) if key in given else None

    waived = given.get("waive", {})
    return Checks(
        given.at,
        black=read("black", reading.time),
        freeze=read("freeze", reading.time),
        silence=read("silence", reading.time),
        length=read("length", reading.time),
        loudness=read("loudness", lambda value, *_: number(value)),
        peak=read("peak", lambda value, *_: number(value)),
        waived={
            name: reading.text(why, f"checks.waive: {name}", waived.at_value(name))
            for name, why in waived.items()
        },
    )


def disclosure_of(given: Map | None, reading: Reading) -> str | None:
    """What the `disclosure` section says; `auto` where it says nothing itself."""
    if given is None:
        return None
    if "statement" not in given:
        return "auto"
    return reading.text(given["statement"], "disclosure.statement", given.at_value("statement"))
