"""One way of doing: its pose, its words, what belongs to it and how it is best seen.

Knows no geometry.
"""

from dataclasses import dataclass

from filmkit.studio.animatic.figures.body.moment import PoseAt
from filmkit.studio.animatic.figures.poses.gear import Gear

VOWELS = "aeiou"
AT_THE_FACE = frozenset(
    {
        "blow out candles",
        "toss a coin",
        "shower",
        "testify",
        "talk",
        "read the news",
        "record",
        "look out",
        "lean",
    }
    | {
        "blow glass",
        "blow bubbles",
        "photograph",
        "comb",
        "sing",
        "eat",
        "drink",
        "drive",
        "taste",
        "conduct",
    }
    | {"feed another", "comb another", "clarinet", "flute", "trumpet", "trombone", "saxophone", "bagpipes"}
    | {
        "shape eyebrows",
        "use a remote",
        "win a cup",
        "arm-wrestle",
        "shave",
        "smoke",
        "read",
        "telephone",
        "pick up a telephone",
    }
)
"""Deeds with a thing in hand that a face tells, too."""


@dataclass(frozen=True, slots=True)
class Act:
    """One way of doing."""

    name: str
    pose: PoseAt
    words: tuple[str, ...] = ()
    """Beginnings of words or phrases that ask for it."""
    speed: float = 0.0
    """Metres a second it goes straight ahead."""
    at_work: bool = False
    """It belongs at the mark "work"."""
    held: str | None = None
    """What a hand holds, a name of `props.held`."""
    left: bool = False
    """It is the left hand that holds."""
    other: str | None = None
    """What the other hand holds."""
    seated: bool = False
    before: str | None = None
    """What stands before who sits, a kind of `staging.things`."""
    surface: float | None = None
    """Its height, metres."""
    laid: str | None = None
    """What lies on it."""
    lying: bool = False
    gear: tuple[Gear, ...] = ()
    """What else goes with it."""
    thing: str | None = None
    """The name, of all it holds and goes with, that gives way to the thing the words name."""
    partner: PoseAt | None = None
    """What the other of two does: the deed needs one."""
    part: str | None = None
    """Where on the other the hands go, a name of `reaching.PARTS`."""
    other_on: str | None = None
    """What the other sits or lies on: "chair", "couch"."""
    apart: float = 0.0
    """Metres between the two."""
    solo: bool = False
    """One alone does it too, without another."""
    placed: str = "facing"
    """How the two stand: "facing" each other, or turned the same way with the partner `apart` metres
    "ahead" of who does it, or "beside", on the left; or the partner "across" before who does it; or "met":
    who does it is on the left, and the partner comes up to them; or "past": the partner goes by before
    them."""
    size: str | None = None
    """The size it is seen at when nobody said one."""
    seen: str | None = None
    """The side of the doer that shows it, a value of `intent.Facing`, when nobody said one."""
    done: tuple[str, ...] = ()
    """The same as verb and thing with no article between them, from `done`: "climbs rope"."""
    weak: bool = False
    """Whatever else is said to be done tells more."""

    @property
    def by_hand(self) -> bool:
        """Hands and a thing tell it, and the face does not."""
        near = self.at_work or self.surface is not None or self.size in ("medium", "medium-wide")
        held = self.at_work or bool(self.held or self.gear or self.laid or self.before)
        return near and held and self.partner is None and self.name not in AT_THE_FACE

    @property
    def whole(self) -> bool:
        """Body and gear are in the picture together, as far as the size leaves it free."""
        return self.size in ("full", "wide")


def said(words: str) -> tuple[str, ...]:
    """Beginnings of words and phrases, parted by bars."""
    return tuple(words.split("|"))


def done(verbs: str, things: str = "") -> tuple[str, ...]:
    """Every form of some verbs with every one of some things, each parted by bars; a verb may bring its
    particle: "blow out"."""
    nouns = [f" {thing}" for thing in things.split("|")] if things else [""]
    return tuple(form + noun for verb in verbs.split("|") for form in forms(verb) for noun in nouns)


def forms(verb: str) -> tuple[str, str, str]:
    """A verb bare, in the third person and with -ing: "cut, cuts, cutting"."""
    verb, _, particle = verb.partition(" ")
    after = f" {particle}" if particle else ""
    ing = verb
    if verb.endswith("ie"):
        ing = verb[:-2] + "y"
    elif verb.endswith("e") and not verb.endswith(("ee", "ye")):
        ing = verb[:-1]
    elif _doubles(verb):
        ing = verb + verb[-1]
    s = "s"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        s = "es"
    elif verb.endswith("y") and verb[-2] not in VOWELS:
        return verb + after, f"{verb[:-1]}ies{after}", f"{ing}ing{after}"
    return verb + after, f"{verb}{s}{after}", f"{ing}ing{after}"


def _doubles(verb: str) -> bool:
    """Whether the last letter is doubled before -ing: one short vowel before one consonant."""
    vowels = sum(letter in VOWELS for letter in verb)
    return vowels == 1 and len(verb) > 2 and verb[-2] in VOWELS and verb[-1] not in VOWELS + "wxy"
