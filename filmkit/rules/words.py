"""Words: what may be written otherwise in a shot without moving the cut, and which tasks read them.

So a film of which only words changed is planned by its kept plan and the few shots that hold them. Knows
no kept plan. Promise, and `tests/rules/test_words.py` holds it: two films that differ in `WORDS` of one
shot give the same tasks but for the params that `reading` tells.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from filmkit.digest import Json
from filmkit.film.spec.film import Film, Origin, Shot
from filmkit.rules.acts import ACTS, acted_at, acted_in, has_acts
from filmkit.rules.brief import brief_of
from filmkit.rules.lines import Lines
from filmkit.rules.take import TAKE, drawn_at
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import to_json

WORDS = frozenset(
    {"subject", "action", "environment", "light", "camera", "mood", "style", "place", "time", "weather"}
    | {"period", "size", "framing", "patterns", "slots", "prompt", "avoid", "sound", "stage", "seed"}
)
"""The fields of a Shot that only the tasks of that shot read."""
_AMBIENCE = "ambience"
_HEARD = ("sound", "action", "subject", "place", "environment", "weather")
"""What a place is heard from, the most telling first."""
_LINES = frozenset({"at", "origins"})
_WORDLESS = frozenset(
    {"frame", "segment-join", "title", "credits", "conform", "transition", "cut", "music", "effect", "mix"}
    | {"deliverable", "captions", "poster", "foley", "voice", "sound-conform", "spoken", "measure"}
    | {"disclosure"}
)
"""The rules that read no word of a shot. A new rule is looked at before it stands here."""


OF_OTHERS = frozenset({"opposite"})
"""What a brief has of the cast and the places of other shots: of no words."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one kind of task has of a shot's words."""

    params: Mapping[str, Json]
    sources: Mapping[str, SourceSpan]


def reading(film: Film, shot: Shot) -> Mapping[str, Spoken]:
    """By rule: what the shot's own tasks of that kind have of its words, and the lines behind it."""
    return {
        TAKE.name: Spoken({"brief": to_json(brief_of(film, shot))}, drawn_at(film, shot)),
        ACTS.name: Spoken(acted_in(film, shot), acted_at(shot)),
        _AMBIENCE: Spoken({"texts": list(heard_in(shot))}, heard_at(shot)),
    }


def heard_in(shot: Shot) -> tuple[str, ...]:
    """The words that a drawn shot is heard from."""
    words = (shot.sound, *shot.action, shot.subject, shot.place, shot.environment, shot.weather)
    return tuple(text for text in words if text)


def heard_at(shot: Shot) -> Lines:
    """The lines behind them."""
    return Lines(lambda: lines_of(shot.origins, shot.at, _HEARD))


def place_of(shot: Shot) -> str:
    """What makes two shots one scene to the music."""
    return shot.scene or shot.location or shot.place or shot.id


def lines_of(origins: Mapping[str, Origin], at: SourceSpan, names: tuple[str, ...]) -> dict[str, SourceSpan]:
    """The lines behind what a sound's words came from; the first that is written stands for them all."""
    first = next((origins[name].at for name in names if name in origins), at)
    return {"": at, "texts": first, "words": first}


def reading_rules() -> frozenset[str]:
    """The rules that read words."""
    return frozenset({TAKE.name, ACTS.name, _AMBIENCE})


def all_known(rules: Iterable[str]) -> bool:
    """Whether of each of these kinds of task it is known what it reads."""
    return set(rules) <= reading_rules() | _WORDLESS


def only_words(before: Shot, after: Shot) -> bool:
    """Whether two shots differ in nothing but words, and the lines they stand on: in no words that decide
    whether something is heard at all, or how a cut to the shot weighs with the music."""
    names = [field.name for field in fields(Shot) if field.name not in WORDS | _LINES]
    return (
        all(getattr(before, name) == getattr(after, name) for name in names)
        and place_of(before) == place_of(after)
        and has_acts(before) == has_acts(after)
    )
