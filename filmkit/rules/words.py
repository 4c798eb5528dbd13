"""Words: what may be written otherwise in a shot without moving the cut, and which tasks read them.

So a film of which only words changed is planned by its kept plan and the few shots that hold them. Knows
no kept plan. Promise, and `tests/rules/test_words.py` holds it: two films that differ in `WORDS` of one
shot give the same tasks but for the params that `reading` tells.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from filmkit.digest import Json
from filmkit.film.spec.film import Film, Shot
from filmkit.rules.sound import AMBIENCE, heard_at, heard_in
from filmkit.rules.take import TAKE, brief_of, drawn_at
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import to_json

WORDS = frozenset(
    {"subject", "action", "environment", "light", "camera", "mood", "style", "place", "time", "weather"}
    | {"period", "size", "framing", "patterns", "slots", "prompt", "avoid", "sound", "stage", "seed"}
)
"""The fields of a Shot that only the tasks of that shot read."""
_LINES = frozenset({"at", "origins"})
_WORDLESS = frozenset(
    {"segment-join", "title", "credits", "conform", "transition", "cut", "music", "effect", "mix"}
    | {"deliverable", "poster"}
)
"""The rules that read no word of a shot. A new rule is looked at before it stands here."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one kind of task has of a shot's words."""

    params: Mapping[str, Json]
    sources: Mapping[str, SourceSpan]


def reading(film: Film, shot: Shot) -> Mapping[str, Spoken]:
    """By rule: what the shot's own tasks of that kind have of its words, and the lines behind it."""
    return {
        TAKE.name: Spoken({"brief": to_json(brief_of(film, shot))}, drawn_at(film, shot)),
        AMBIENCE.name: Spoken({"texts": list(heard_in(shot))}, heard_at(shot)),
    }


def reading_rules() -> frozenset[str]:
    """The rules that read words."""
    return frozenset({TAKE.name, AMBIENCE.name})


def all_known(rules: Iterable[str]) -> bool:
    """Whether of each of these kinds of task it is known what it reads."""
    return set(rules) <= reading_rules() | _WORDLESS


def only_words(before: Shot, after: Shot) -> bool:
    """Whether two shots differ in nothing but words, and the lines they stand on."""
    names = [field.name for field in fields(Shot) if field.name not in WORDS | _LINES]
    return all(getattr(before, name) == getattr(after, name) for name in names)
