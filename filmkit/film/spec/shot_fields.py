"""What may be written of a shot, and what of it a scene, a location, a look or a pattern may give.

Data only; knows nothing of how values win over each other.
"""

from dataclasses import replace

from filmkit.film.spec.kinds import either, list_of, named, one_or_more, ref
from filmkit.film.spec.record import Field, Record, only, without

TEXT = ref("text")
NONE = {"const": "none"}

_LAYERS = (
    Field("subject", TEXT, "Who or what the shot is about.", "hands chopping herbs"),
    Field("action", one_or_more(TEXT), "What happens; a list is beats, in order.",
          "[plates with precision, wipes the rim]"),
    Field("environment", TEXT, "What surrounds it.", '"a narrow street, wet cobbles"'),
    Field("light", TEXT, "Where light comes from, and how it falls.", '"soft window light from the left"'),
    Field("camera", either(TEXT, ref("camera")), "How the camera stands and moves: words, or fields.",
          '"slow push-in, eye level, 35mm"'),
    Field("mood", TEXT, "What it should feel like.", "quiet anticipation"),
    Field("style", TEXT, "The intended image, in words.", '"35mm, shallow focus"'),
)  # fmt: skip
_WORLD = (
    Field("place", TEXT, "What kind of place it is.", "professional kitchen"),
    Field("time", TEXT, "The time of day.", "night"),
    Field("weather", TEXT, "Weather and air.", "rain"),
    Field("period", TEXT, "When in history.", "\"1950s\""),
    Field("sound", TEXT, "What would be heard.", '"rain on glass, a muffled dining room"'),
)  # fmt: skip
_FRAME = (
    Field("size", ref("size"), "How much of the subject is seen.", "medium"),
    Field("framing", ref("framing"), "Who shares the frame.", "two-shot"),
    Field("pattern", one_or_more(ref("pattern-name"), most=2), "A named prompt pattern, or two in order.",
          "texture"),
    Field("slots", named(TEXT), "Words for the slots the pattern asks for.",
          "{from: a cup, to: the whole room}"),
    Field("prompt", TEXT, "The prompt itself, in place of the layers.", '"a lighthouse at dusk"'),
    Field("avoid", TEXT, "What must not appear.", '"text, watermarks"'),
)  # fmt: skip
_NAMES = (
    Field("cast", list_of(ref("cast-name")), "Who is in the shot.", "[chef/girl, grandmother]"),
    Field("props", list_of(ref("name")), "Things that must look the same in every shot.", "[knife]"),
    Field("location", ref("name"), "Where it is filmed.", "kitchen"),
    Field("look", ref("name"), "The intended image, by name.", "memory"),
    Field("scene", ref("name"), "The scene it belongs to.", "service"),
    Field("lines", list_of(ref("line")), "Who says what in the shot.", '[{grandmother: "Never measure."}]'),
)  # fmt: skip
_MAKING = (
    Field("model", ref("model-name"), "Which model makes it.", "veo-3.1"),
    Field("params", ref("params"), "Parameters of the model.", "{mode: pro}"),
    Field("seed", ref("seed"), "Where the model's chance begins, if it honours one.", "7"),
    Field("takes", ref("count"), "How many takes are made.", "3"),
    Field("references", list_of(ref("reference")), "Pictures to follow.", "[{shot: at-work, frame: last}]"),
    Field("first-frame", ref("reference"), "The picture it starts from.", "refs/start.png"),
    Field("last-frame", ref("reference"), "The picture it ends on.", "{shot: plate, frame: first}"),
    Field("continues", ref("name"), "Starts on the last frame of that shot's picked take.", "at-work"),
    Field("needs", list_of(ref("name")), "Shots that must exist first, though nothing of them is used.",
          "[exterior]"),
    Field("source", ref("path"), "Filmed or drawn material, in place of a model.", "footage/market.mov"),
    Field("in", ref("time"), "Where in its source it begins.", "12s"),
)  # fmt: skip
_LENGTH = (
    Field("duration", ref("time"), "Its length in the film.", "5s"),
    Field("handles", ref("time"), "Spare frames at both ends; left out, what its transitions need.", "12f"),
    Field("speed", ref("factor"), "Retiming: 0.5 is slow motion.", "0.5"),
    Field("audio", {"enum": ["keep", "drop", "bed"]},
          "What to do with sound the model made: keep it, drop it, or lay it softly under all else.", "drop"),
    Field("on-stale", {"enum": ["keep", "rebuild"]}, "What a build does by itself when its words changed.",
          "keep"),
    Field("stage", ref("stage"), "By hand, what the animatic draws.", "{set: kitchen}"),
)  # fmt: skip

_TAKES_NO_TEXT = frozenset(
    {
        "cast",
        "props",
        "slots",
        "lines",
        "params",
        "seed",
        "takes",
        "references",
        "handles",
        "speed",
        "duration",
    }
    | {"audio", "on-stale", "stage", "needs", "in"}
)


def _removable(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """`none` takes an inherited value away; where a text may stand it is one already."""
    return tuple(
        replace(field, schema=either(field.schema, NONE)) if field.name in _TAKES_NO_TEXT else field
        for field in fields
    )


SHOT = Record(
    "shot", "a shot", "The planned unit.", _removable(_LAYERS + _WORLD + _FRAME + _NAMES + _MAKING + _LENGTH)
)

OWN = ("scene", "prompt", "lines", "first-frame", "last-frame", "continues", "needs", "source", "in")
"""What only a shot says of itself."""

SHARED = without(SHOT.fields, *OWN)
"""What shots may be given together."""

INHERITED = Record("inherited", "values for shots", "Values for many shots at once.", SHARED)
PATTERN = Record(
    "pattern",
    "a prompt pattern",
    "A way to write a shot, and values for the shots that use it.",
    (
        Field("text", TEXT, "How the prompt opens, with `{slot}` where words go.", '"{subject} in {place}"'),
        Field("about", TEXT, "What it is, for people.", "Someone waits."),
        Field("asks", list_of(ref("name")), "Slots it cannot do without.", "[subject]"),
        *without(SHARED, "pattern"),
    ),
)
SCENE = Record("scene", "a scene", "Shots that share a place and a moment.", SHARED)
LOCATION = Record(
    "location",
    "a location",
    "A place to film.",
    (
        *only(SHARED, "place", "environment", "light", "time", "weather", "period", "sound"),
        Field(
            "description",
            TEXT,
            "What it is, for people and for reference pictures.",
            "the restaurant's kitchen",
        ),
        Field("reference", ref("reference"), "A picture of it.", "refs/kitchen.png"),
    ),
)

CAMERA = Record(
    "camera",
    "a camera",
    "How the camera stands and moves, field by field.",
    (
        Field("move", one_or_more(ref("move")), "A move, or several in order.", "push-in"),
        Field("direction", ref("direction"), "Where it moves to.", "right"),
        Field("speed", ref("pace"), "How fast it moves.", "slow"),
        Field("angle", ref("angle"), "From where it looks.", "eye"),
        Field("height", TEXT, "How high it stands.", "30 m"),
        Field("lens", TEXT, "Its focal length.", "50mm"),
        Field("note", TEXT, "Anything else.", "breathing slightly"),
    ),
)
STAGE = Record(
    "stage",
    "what the animatic draws",
    "By hand, what the animatic should draw.",
    tuple(
        Field(name, {}, f"{what}; as the animatic's guide says.", example)
        for name, what, example in (
            ("set", "Which set", "kitchen"),
            ("interior", "Whether it is under a roof", "true"),
            ("time", "Which hour, or from which to which", "night to dawn"),
            ("weather", "What falls and floats, or `clear`", "[rain, fog]"),
            ("marks", "Where people stand", "{chef: [0, 1]}"),
            ("people", "Who is there and how, or `none`", "{chef: {act: sits, facing: profile}}"),
            ("light", "Its lamps", "{source: window, direction: left}"),
            ("camera", "How it is filmed", "{size: close-up, height: 1.2}"),
            ("look", "Its colours, and the art it is drawn in", "{art: watercolour, warmth: 0.3}"),
            ("seed", "What the accidents of the place grow from", "7"),
        )
    ),
)
