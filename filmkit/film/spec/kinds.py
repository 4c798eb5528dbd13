"""What a single value of the film language may be: a time, a path, a gain. Knows no sections.

A kind is a piece of JSON Schema with the words a complaint needs. Everything is data: the
schemas for editors, the reference page and the checker are all made from it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from filmkit.film.spec.vocabulary import ANGLES, DIRECTIONS, FRAMINGS, MOVES, SIZES, SPEEDS

Schema = Mapping[str, Any]

ID = "[a-z0-9][a-z0-9-]{0,62}"
MODEL_NAME = "[a-z0-9][a-z0-9.-]{0,62}"
_TIME = (
    r"(?=.)([0-9]+(\.[0-9]+)?(h|m|s|ms))?([0-9]+f)?"
    r"|[0-9]{1,3}:[0-9][0-9]:[0-9][0-9]:[0-9][0-9][0-9]?|[0-9]+(\.[0-9]+)?"
)
_NUMBER = r"[+-]?[0-9]+(\.[0-9]+)?"

PATTERNS = (
    "establishing",
    "character-moment",
    "reveal",
    "texture",
    "scale",
    "tracking",
    "static-reveal",
    "aerial-descent",
    "close-up-hold",
    "crowd-pull-back",
    "two-shot",
    "time-of-day",
)
RESOLUTIONS = ("360p", "480p", "720p", "1080p", "4k")
TITLE_STYLES = ("title", "subtitle", "chapter", "lower-third", "caption", "slate")
PRESETS = ("h264-web", "prores-422-hq", "instagram-reel")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of value."""

    name: str
    says: str
    """With its article, as a complaint says it: "a time"."""
    schema: Schema
    meaning: str
    examples: tuple[object, ...]


def ref(name: str) -> Schema:
    """The kind or record of that name."""
    return {"$ref": f"#/$defs/{name}"}


def list_of(item: Schema, *, most: int | None = None) -> Schema:
    limit = {} if most is None else {"maxItems": most}
    return {"type": "array", "items": item, **limit}


def one_or_more(item: Schema, *, most: int | None = None) -> Schema:
    """`x`, or `[x, y]`."""
    return {"anyOf": [item, {"minItems": 1, **list_of(item, most=most)}]}


def either(*choices: Schema) -> Schema:
    return {"anyOf": list(choices)}


def named(item: Schema, pattern: str = ID) -> Schema:
    """A mapping from the film's own names to `item`."""
    return {"type": "object", "propertyNames": _text(pattern), "additionalProperties": item}


def words(known: Iterable[str]) -> Schema:
    """Any text, with `known` offered: a vocabulary has aliases, which no schema lists."""
    return {"anyOf": [{"enum": list(known)}, {"type": "string", "minLength": 1}]}


def _text(pattern: str) -> Schema:
    # Python's `$` also stands before a last line end, JavaScript's does not; the lookahead makes them one.
    return {"type": "string", "pattern": f"^({pattern})$(?!\\n)"}


KINDS: tuple[Kind, ...] = (
    Kind("text", "a text", {"type": ["string", "number"]},
         "Words. `${name}` stands for a value of `vars`; a text "
         "that starts with `+ ` is appended to what it would replace.", ("a narrow street, wet cobbles",)),
    Kind("flag", "true or false", {"type": "boolean"}, "`true` or `false`; `yes` and `no` are texts.",
         (True,)),
    Kind("count", "a whole number from 1 to 100", {"type": "integer", "minimum": 1, "maximum": 100},
         "How many.", (3,)),
    Kind("seed", "a whole number from 0", {"type": "integer", "minimum": 0, "maximum": 9223372036854775807},
         "Where chance begins.", (7,)),
    Kind("factor", "a number above 0, up to 100", {"type": "number", "exclusiveMinimum": 0, "maximum": 100},
         "How many times as much.", (0.8,)),
    Kind("name", "a name", _text(ID), "A name the film gives: small letters, digits and `-`, at most 63.",
         ("at-work",)),
    Kind("cast-name", "a cast member, or one with a state", _text(f"{ID}(/{ID})?"),
         "A cast member; `chef/girl` is her state `girl`.", ("chef/girl",)),
    Kind("model-name", "a model's name", _text(MODEL_NAME),
         "A name of `models`, or of the catalogue. `animatic` is the embedded generator.", ("veo-3.1",)),
    Kind("time", "a time", {"anyOf": [{"type": "number", "minimum": 0}, _text(_TIME)]},
         "A length or a point in time. A bare number is seconds; `m` is minutes, `h` hours; whole frames at "
         "the film's rate inside.",
         ("4s", "800ms", "2m", "1h", "36f", "2s12f", "00:00:04:12")),
    Kind("moment", "a moment of the cut",
         _text(rf"(start|end|{ID})( *[+-] +({_TIME.replace('(?=.)', '')}))?"),
         "A shot's start, `start` or `end`, and an offset written with blanks.", ("exterior + 1s",
         "end - 2s")),
    Kind("path", "a file's path", _text(r"[^/\\~%\-][^\\%]*"),
         "Relative to the file it stands in, with `/`, inside the film's folder.", ("refs/grandmother.png",)),
    Kind("glob", "a path, or a pattern of paths", _text(r"[^/\\~%\-][^\\%]*"),
         "Relative to this file, inside the film's folder; `*` and `?` stand for parts of a name.",
         ("scenes/*.yaml",)),
    Kind("money", "an amount of money", _text(r"[0-9]{1,9}(\.[0-9]{1,4})? [A-Z]{3}"),
         "An amount and its currency.",
         ("40 USD",)),
    Kind("gain", "a gain in dB", {"anyOf": [{"type": "number"}, _text(rf"{_NUMBER} ?dB")]},
         "Louder above zero, softer below.", ("-12dB",)),
    Kind("loudness", "a loudness in LUFS",
         {"anyOf": [{"type": "number", "minimum": -70, "maximum": 0}, _text(rf"{_NUMBER} LUFS")]},
         "Integrated loudness of the finished film.", ("-14 LUFS",)),
    Kind("loudness-range", "a range in LU", {"anyOf": [{"type": "number"}, _text(r"[0-9]+(\.[0-9]+)? LU")]},
         "How far from the asked loudness is still right.", ("1 LU",)),
    Kind("ratio", "a ratio", {"anyOf": [{"type": "number", "exclusiveMinimum": 0},
                                        _text(r"[0-9]+(\.[0-9]+)?:[0-9]+(\.[0-9]+)?")]},
         "Width to height.", ("2.39:1", "16:9")),
    Kind("resolution", "a resolution", {"anyOf": [{"enum": list(RESOLUTIONS)},
         _text(r"[0-9]{2,5}x[0-9]{2,5}")]},
         "Width and height in pixels, or a name; a name takes its shape from `aspect`.", ("1920x1080",
         "480p")),
    Kind("rate", "a frame rate", {"anyOf": [{"type": "number", "exclusiveMinimum": 0, "maximum": 240},
                                            _text(r"[0-9]{1,6}/[0-9]{1,6}|[0-9]{1,3}(\.[0-9]{1,3})?")]},
         "24 25 30 48 50 60; 23.976 29.97 59.94 are exactly n/1001.", (24, "24000/1001")),
    Kind("comparison", "a comparison of times", _text(rf"(<|>|<=|>=|=) *({_TIME})"), "A sign and a time.",
         ("> 8s",)),
    Kind("params", "parameters of a model", {"type": "object", "additionalProperties": True},
         "Parameters, as the model names them; they reach it as written.", ({"mode": "pro"},)),
    Kind("size", "a shot size", words(SIZES), "How much is seen; aliases are understood.", ("close-up",)),
    Kind("framing", "a framing", words(FRAMINGS), "Who shares the frame; aliases are understood.",
         ("two-shot",)),
    Kind("angle", "a camera angle", words(ANGLES), "From where the camera looks; aliases are understood.",
         ("low",)),
    Kind("move", "a camera move", words(MOVES), "How the camera moves; other words stay as written.",
         ("push-in",)),
    Kind("direction", "a direction", words(DIRECTIONS), "Where to.", ("right",)),
    Kind("pace", "a speed of the camera", words(SPEEDS), "How fast.", ("slow",)),
)  # fmt: skip
