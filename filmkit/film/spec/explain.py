"""Every effective value of a shot, with the line that gave it. Knows no precedence: the loader kept it."""

from dataclasses import dataclass
from typing import Any

from filmkit.film.spec.complaints import flow
from filmkit.film.spec.film import Film, Origin, Shot
from filmkit.film.spec.shot_fields import SHOT
from filmkit.film.spec.shots import TEXTS, Origins


@dataclass(frozen=True, slots=True)
class Row:
    """One value of a shot."""

    name: str
    """As it is written; a field of a mapping is `camera.move`."""
    value: str
    """As YAML on one line, its variables filled in."""
    origin: Origin


_ORDER = [field.name for field in SHOT.fields]


def effective(film: Film, shot: str) -> tuple[Row, ...]:
    """The rows of `shot`, in the order of the language. Prereq: the film has that shot."""
    found = film.shots[shot]
    rows = [Row(name, flow(_value(found, name)), origin) for name, origin in found.origins.items()]
    return tuple(sorted(rows, key=lambda row: _ORDER.index(row.name.partition(".")[0])))


def _value(shot: Shot, name: str) -> Any:
    if name in TEXTS:
        return getattr(shot, name)
    if name == "action":
        return list(shot.action) if len(shot.action) > 1 else shot.action[0]
    assert isinstance(shot.origins, Origins)
    return shot.origins.written(name)
