"""What the generator understood a shot to show, row by row, each with the words it was read from.

Knows no drawing. Loaded only for `explain --picture`: understanding needs the drawing's own words.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from enum import Enum

from filmkit.film.spec.film import Film, Shot
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import (
    Change,
    Furnishing,
    LightRead,
    MoveRead,
    Reaching,
    Read,
    ShotIntent,
    Standing,
    WeatherRead,
)
from filmkit.studio.animatic.montage import scenes_in
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.words.vocabulary.arts import AS_FILMED

_INTERNAL = {"place_seed", "shot_seed", "place_words"}
"""Numbers that mean nothing to a reader, and what the author has just written."""
GUESSED = "guessed"
_NOTES = {
    "not-drawn": "no form for it: cardboard with its name on, or nothing",
    "left-out": "named, and in no part of this picture",
}
_AS_EVER = (".feeling", ".facing", ".act")
"""What a line for each subject would say nothing by, when it was guessed."""
Row = tuple[str, str, str]
"""A name, a value, and the words behind it."""


def picture_rows(film: Film, shot: Shot) -> list[Row]:
    """A name, a value, and the words behind it: `light: "warm lamps"`, or that it was guessed."""
    return rows_for(brief_of(film, shot))


def rows_for(brief: Brief) -> list[Row]:
    """The same of a brief, with the scenes of one that tells a tale."""
    intent, scenes = intent_of(brief), [scene for scene, _, _ in scenes_in(brief)]
    if scenes:  # what is missing is in none of them
        intent = replace(intent, left_out=_once(each.value.left_out for each in scenes))
    return [*rows_of(intent), *_scenes(scenes)]


def rows_of(intent: ShotIntent) -> list[Row]:
    """The same of what was understood."""
    rows = [row for row in _rows("", intent) if row[1]]
    return sorted(rows, key=lambda row: row[0] not in ("place", "place-kind"))


def _once(several: Iterable[Sequence[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for some in several for each in some))


def _scenes(scenes: Sequence[Read[ShotIntent]]) -> Iterator[Row]:
    """What a shot that tells a tale shows one after another, a row a scene."""
    for number, scene in enumerate(scenes, 1):
        shown = scene.value
        who = ", ".join(f"{each.name} ({act_of(each.act.value).name})" for each in shown.subjects)
        where = " ".join(
            part for part in (shown.place_kind.value or shown.place.value, shown.time.value.value) if part
        )
        yield f"scene {number}", f"{where}: {who}" if who else where, f'{scene.layer}: "{scene.words}"'


def told(rows: Sequence[Row]) -> Iterator[str]:
    """The rows as lines: what was understood and by which words, what was guessed, what is missing."""
    missing = [row for row in rows if row[0] in _NOTES]
    guessed = [row for row in rows if row[2] == GUESSED and not row[0].endswith(_AS_EVER)]
    rows = [row for row in rows if row[2] != GUESSED or row in guessed]
    known = [row for row in rows if row not in missing and row not in guessed]
    names = max((len(name) for name, _, _ in rows), default=0)
    for head, some in (("understood", known), (GUESSED, guessed), ("missing", missing)):
        if some:
            yield head
        for name, value, source in some:
            yield f"  {name:<{names}}  {_line(name, value, source)}"


def _line(name: str, value: str, source: str) -> str:
    if name in _NOTES:
        return f"{value}  [{_NOTES[name]}]"
    layer, _, words = source.partition(": ")
    if source == GUESSED or not source:
        return value
    return f"{value}  [{layer}]" if words.strip('"') == value else f"{value}  [{source}]"


def _rows(name: str, value: object) -> Iterator[Row]:
    if isinstance(value, Read):
        source = GUESSED if value.guessed else f'{value.layer}: "{value.words}"'
        told = _art(value.value) if name == "look.art" else _text(value.value)
        yield name, told, source
    elif isinstance(value, Furnishing):
        yield name, ", ".join(part for part in (value.name, value.where) if part), f'words: "{value.words}"'
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            inner = getattr(value, each.name)
            if each.name not in _INTERNAL and inner != each.default and inner not in ((), None, "", {}):
                shown = each.name.replace("_", "-")
                yield from _rows(f"{name}.{shown}" if name else shown, inner)
    elif isinstance(value, tuple) and value and not isinstance(value[0], str | int | float | Enum):
        for number, each in enumerate(value, 1):
            yield from _rows(f"{name} {number}", each)
    elif name == "light-change" and isinstance(value, tuple):
        yield name, " to ".join(_text(each) for each in value), ""
    else:
        yield name, _text(value), ""


def _text(value: object) -> str:
    match value:
        case Enum():
            return str(value.value)
        case bool():
            return "yes" if value else "no"
        case Change():
            return _changed(value)
        case Standing():
            return f"{value.relation}: {value.to}"
        case Reaching():
            often = f", {value.times} times" if value.times > 1 else ""
            return f"a hand from the {value.side}: {', then '.join(value.deeds)}{often}"
        case MoveRead():
            return ", ".join(part for part in (value.name, value.direction, value.speed) if part)
        case WeatherRead():
            return ", ".join(part for part in (value.kind, _much(value.strength), _turn(value.ends)) if part)
        case LightRead():
            parts = (value.source, value.direction, value.quality, value.color, _much(value.strength))
            return ", ".join(part for part in parts if part)
        case (float(first), float(last)):
            return "brighter" if last > first else "darker"
        case tuple():
            return "; ".join(_text(each) for each in value)
    return " ".join(str(value).split())


def _art(name: object) -> str:
    """An art by its name; and why it is not seen, when it leaves the picture as it is."""
    return f"{name}: {AS_FILMED[str(name)]}" if name in AS_FILMED else str(name)


def _much(strength: float) -> str:
    """A strength in a word, where it is not the plain one."""
    return "light" if strength < 0.8 else "heavy" if strength > 1.25 else ""


def _turn(ends: tuple[float, float]) -> str:
    """What becomes of weather during the shot."""
    return "comes" if ends[0] < ends[1] else "goes" if ends[0] > ends[1] else ""


def _changed(change: Change) -> str:
    """ "from red to grey", "2.2 times as large", "into a rose"."""
    if change.into is not None:
        return f"into a {change.into}"
    for told, words in (
        (change.melts, "melts"),
        (change.sheds, "loses its leaves"),
        (change.droops, "hangs its head"),
        (change.breaks, "goes to pieces"),
        (change.pops, "is gone at last"),
        (change.sways, "sways"),
        (change.level, "fills" if change.level and change.level[0] < change.level[1] else "empties"),
    ):
        if told and change.after is None:
            return words
    if change.grows != 1.0:
        return f"{change.grows:g} times as large"
    return " ".join(
        part for part in (change.before and f"from {change.before}", f"to {change.after}") if part
    )
