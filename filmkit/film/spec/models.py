"""Which model makes a shot: named near it, routed to it, or the embedded one. Knows no catalogue."""

import operator
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from filmkit.errors import Complaint
from filmkit.film.spec.buying import OnStale
from filmkit.film.spec.camera import framing_words
from filmkit.film.spec.film import Film, ModelChoice, Shot, Still
from filmkit.film.spec.layers import Given, Values
from filmkit.film.spec.reading import EMBEDDED, plain, time_of
from filmkit.film.spec.shots import framed
from filmkit.film.spec.yaml import Seq
from filmkit.timebase import Rate

_ON_STALE = "on-stale"


def is_bought(film: Film, shot: Shot) -> bool:
    """Whether the shot's takes are bought from a service, rather than filmed or drawn here."""
    return not film.free and shot.source is None and shot.model.name != EMBEDDED


def is_bought_still(film: Film, still: Still) -> bool:
    """Whether a still is bought from a service, rather than drawn here."""
    return not film.free and still.model.name != EMBEDDED


def kept_drawings(film: Film) -> Iterator[Complaint]:
    """Shots that ask for `on-stale: keep` themselves, and are drawn where others are bought.

    A drawing costs nothing and is the same on every machine because nothing but the film's words make it;
    one that was kept would be there on one machine alone.
    """
    for shot in film.shots.values():
        asked = shot.origins.get(_ON_STALE)
        kept = shot.on_stale is OnStale.KEEP and asked is not None and asked.layer == "shot"
        if kept and asked and not film.free and shot.source is None and not is_bought(film, shot):
            yield Complaint(
                asked.at,
                f"shot {shot.id} is drawn, and a drawing is always of the words as they are: "
                f"`{_ON_STALE}: keep` is for takes that are bought",
                "leave it out; a picture that is to stay as it is, is a file: `source`",
            )


ROUTING = "routing"
"""How the layer begins that routing gives a model by; the rest says which rule held, and what of it."""
_SIGNS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq}


@dataclass(slots=True)
class Casting:
    """Chooses the model of each shot."""

    named: Mapping[str, ModelChoice]
    """The film's own names."""
    routes: Seq | None
    weak: frozenset[str]
    """The layers that a route beats: `defaults` and the profile's."""
    rate: Rate
    free: bool
    replaced: dict[str, Given] = field(default_factory=dict)
    """What would be bought if the profile were not free, and where it was asked for."""

    def choose(self, values: Values) -> ModelChoice:
        """The model of one shot; puts the winning line into `values`, and takes away what it ignores."""
        given = values.get("model")
        if self.routes and (given is None or given[1] in self.weak):
            given = self._routed(values) or given
        if given is None:
            return ModelChoice(EMBEDDED)
        values["model"] = given
        choice = self.resolved(given[0])
        if choice.name == EMBEDDED:
            return choice
        self.replaced.setdefault(choice.name, given)
        if self.free:
            values.pop("seed", None)
            return ModelChoice(EMBEDDED)
        params = {key: plain(each[0]) for key, each in values.get("params", {}).items()}
        return ModelChoice(choice.name, choice.via, {**choice.params, **params})

    def resolved(self, name: str) -> ModelChoice:
        """A name of `models`, or of the catalogue."""
        return self.named.get(name) or ModelChoice(name)

    def _routed(self, values: Values) -> Given | None:
        assert self.routes is not None
        for index, route in enumerate(self.routes):
            if all(_HOLDS[key](wanted, values, self.rate) for key, wanted in route["when"].items()):
                layer = f"{ROUTING}[{index + 1}], {_reason(route['when'])}"
                return route["model"], layer, route.file, route.spans["model"][1]
        return None


def _reason(when: Mapping[str, Any]) -> str:
    """`size close-up or insert, cast any`: what held of the shot."""
    said = [f"{key} {' or '.join(map(str, _several(wanted)))}" for key, wanted in when.items()]
    return ", ".join(said) or "whatever the shot is"


def _written(values: Values, name: str) -> Any:
    given = values.get(name)
    return given[0] if type(given) is tuple else None


def _several(wanted: Any) -> Sequence[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


def _is_one(name: str) -> Any:
    return lambda wanted, values, _: _written(values, name) in _several(wanted)


def _size(wanted: Any, values: Values, _: Rate) -> bool:
    size = framed(values).size
    return size is not None and size in [framing_words(each).size for each in _several(wanted)]


def _framing(wanted: Any, values: Values, _: Rate) -> bool:
    framing = framed(values).framing
    return framing is not None and framing in [framing_words(each).framing for each in _several(wanted)]


def _cast(wanted: Any, values: Values, _: Rate) -> bool:
    names = {each.split("/")[0] for each in _written(values, "cast") or ()}
    if wanted in ("any", "none"):
        return bool(names) is (wanted == "any")
    return any(each in names for each in _several(wanted))


def _lines(wanted: Any, values: Values, _: Rate) -> bool:
    return bool(_written(values, "lines")) is (wanted == "any")


def _pattern(wanted: Any, values: Values, _: Rate) -> bool:
    return any(each in _several(wanted) for each in _several(_written(values, "pattern")))


def _duration(wanted: str, values: Values, rate: Rate) -> bool:
    sign = wanted[: 2 if wanted[1] == "=" else 1]
    return bool(_SIGNS[sign](_exact(_written(values, "duration"), rate), _exact(wanted[len(sign) :], rate)))


def _exact(written: Any, rate: Rate) -> Fraction:
    try:
        return time_of(str(written).strip()).at(rate)
    except ValueError:
        return Fraction(0)


_HOLDS: Mapping[str, Any] = {
    "size": _size,
    "framing": _framing,
    "cast": _cast,
    "lines": _lines,
    "scene": _is_one("scene"),
    "location": _is_one("location"),
    "look": _is_one("look"),
    "pattern": _pattern,
    "duration": _duration,
}
