"""The eight moods: their harmony, their pace, and who plays. Knows no samples.

Chords are written as musicians write them: `i` is the minor chord on the first degree, `bII` the major one
a semitone above it, `Imaj7`, `Vsus4`, `IVadd9`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

MAJOR, MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)
_DEGREES = ("i", "ii", "iii", "iv", "v", "vi", "vii")
_NUMERAL = re.compile(r"(b?)([ivIV]+)(maj7|sus2|sus4|add9|o7|o|7|9)?")
_ADDED = {"7": (10,), "maj7": (11,), "9": (10, 14), "add9": (14,)}


@dataclass(frozen=True, slots=True)
class Chord:
    """A chord, in semitones above the tonic."""

    root: int
    tones: tuple[int, ...]
    """Above the root."""

    @property
    def classes(self) -> frozenset[int]:
        """Its tones in any octave."""
        return frozenset((self.root + tone) % 12 for tone in self.tones)


def chord(numeral: str, scale: tuple[int, ...]) -> Chord:
    """`bII`, `Imaj7`, `iv` on a scale."""
    found = _NUMERAL.fullmatch(numeral)
    assert found, f"{numeral} is no chord"
    flat, name, more = found[1], found[2], found[3] or ""
    root = scale[_DEGREES.index(name.lower())] - (1 if flat else 0)
    if more.startswith("o"):
        return Chord(root, (0, 3, 6, 9) if more == "o7" else (0, 3, 6))
    if more.startswith("sus"):
        return Chord(root, (0, 2 if more == "sus2" else 5, 7))
    third = 3 if name.islower() else 4
    return Chord(root, (0, third, 7, *_ADDED.get(more, ())))


@dataclass(frozen=True, slots=True)
class Mood:
    """How a bed is composed and played."""

    name: str
    words: str
    """A pattern of the words that ask for it."""
    tempo: tuple[float, float]
    """Beats a minute, from and to: cuts decide where between."""
    scale: tuple[int, ...]
    tonics: tuple[int, ...]
    """MIDI numbers: the seed chooses one."""
    progressions: tuple[str, ...]
    """Four bars each; the first is where it begins and ends."""
    lead: str
    """Who has the melody."""
    players: Mapping[str, float] = field(default_factory=dict)
    """Who else plays, and from which fullness on (0 from the first bar, 1 at the height)."""
    busy: float = 0.4
    """Share of the melody's places that are sung."""
    accent: float = 0.5
    """How hard a cut is hit; 0 is not at all."""
    swing: float = 0.0


MOODS: tuple[Mood, ...] = (
    Mood(
        "tense",
        r"tens\w*|suspens\w*|dread|fear\w*|danger\w*|thriller|anxious|uneasy|dark|horror|ominous",
        (84, 104), MINOR, (45, 43, 47),
        ("i i bII i", "i iv bII V", "i VI iv V"),
        "strings", {"drone": 0, "pulse": 0, "tick": 0.35, "bass": 0.5, "drums": 0.75}, 0.25, 1.0,
    ),
    Mood(
        "mysterious",
        r"myster\w*|strange|eerie|dream\w*|ethereal|ambient|drone|haunt\w*|secret\w*",
        (58, 72), MINOR, (48, 50, 45),
        ("i VI i IV", "i bII i v", "i III VI iv"),
        "celesta", {"drone": 0, "pad": 0, "bass": 0.55, "harp": 0.45}, 0.3, 0.35,
    ),
    Mood(
        "melancholic",
        r"melanchol\w*|sad\w*|grief|lonely|alone|loss|elegiac|sparse|empty|farewell|mourn\w*",
        (56, 68), MINOR, (45, 48, 50),
        ("i VI III VII", "i iv VII III", "i v VI iv"),
        "piano", {"chords": 0, "pad": 0.3, "bass": 0.45, "strings": 0.6}, 0.38, 0.3,
    ),
    Mood(
        "tender",
        r"tender\w*|warm\w*|love|memor\w*|gentle|intimate|nostalg\w*|lullaby|romantic",
        (62, 76), MAJOR, (48, 50, 53),
        ("Imaj7 vi7 IVmaj7 Vsus4", "I iii vi IV", "Iadd9 V vi7 IVmaj7"),
        "piano", {"harp": 0, "pad": 0.25, "bass": 0.4, "strings": 0.6, "celesta": 0.8}, 0.42, 0.3,
    ),
    Mood(
        "joyful",
        r"joy\w*|happy|playful|bright|cheer\w*|upbeat|comedy|funny|quirky|sunny|festive",
        (104, 124), MAJOR, (48, 50, 55),
        ("I V vi IV", "I IV V I", "I vi IV V"),
        "marimba", {"strum": 0, "bass": 0.2, "shaker": 0.3, "claps": 0.55, "strings": 0.75}, 0.6, 0.8, 0.12,
    ),
    Mood(
        "hopeful",
        r"hope\w*|resol\w*|dawn|quiet determination|uplift\w*|rising|inspir\w*|motivat\w*|optimis\w*",
        (72, 90), MAJOR, (50, 48, 52),
        ("Iadd9 V vi7 IVadd9", "vi IV I V", "IVadd9 I V vi"),
        "piano", {"chords": 0, "pad": 0.2, "bass": 0.35, "strings": 0.5, "drums": 0.8}, 0.45, 0.6,
    ),
    Mood(
        "epic",
        r"epic|grand\w*|heroic|vast|majestic|orchestra\w*|triumph\w*|battle|trailer|action",
        (84, 100), MINOR, (43, 45, 48),
        ("i VI III VII", "i iv VI V", "i VII VI V"),
        "brass", {"ostinato": 0, "bass": 0.2, "pad": 0.2, "drums": 0.4, "strings": 0.6}, 0.35, 1.0,
    ),
    Mood(
        "calm",
        r"calm|peace\w*|still\w*|serene|quiet|slow|meditat\w*|relax\w*|soothing|contemplat\w*",
        (52, 64), MAJOR, (50, 48, 53),
        ("Imaj7 IVmaj7 Imaj7 Vsus4", "Iadd9 vi7 IVmaj7 Vsus4", "Imaj7 iii7 IVmaj7 IVadd9"),
        "piano", {"pad": 0, "bass": 0.4, "harp": 0.55, "celesta": 0.8}, 0.26, 0.15,
    ),
)  # fmt: skip

_LEADS = (
    ("piano", r"pianos?"),
    ("guitar", r"guitars?|ukulele|banjo|lute"),
    ("strings", r"strings|violins?|cellos?|quartet"),
    ("celesta", r"celesta|music box|bells|glockenspiel|vibraphone"),
    ("marimba", r"marimba|xylophone|kalimba"),
    ("harp", r"harp"),
    ("brass", r"brass|horns?|trumpets?"),
)
_SOLO = re.compile(r"\b(solo|alone|a cappella|unaccompanied)\b", re.I)
_WITHOUT = re.compile(r"\b(no|without) (drums|percussion|beats?|rhythm)\b", re.I)
_TEMPO = re.compile(r"\b(\d{2,3}) ?bpm\b", re.I)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a text asks of a bed."""

    mood: Mood
    lead: str
    solo: bool
    drums: bool
    tempo: tuple[float, float]


def mood_of(words: str) -> Mood:
    """The mood `words` ask for; calm when they ask for none. The word written first decides."""
    hits = [
        (match.start(), mood) for mood in MOODS if (match := re.search(rf"\b(?:{mood.words})\b", words, re.I))
    ]
    return min(hits, key=lambda hit: hit[0])[1] if hits else MOODS[-1]


def wish(words: str) -> Wish:
    """Everything a text says of a bed: its mood, who leads, how fast, with whom."""
    mood = mood_of(words)
    leads = [
        (match.start(), name)
        for name, pattern in _LEADS
        if (match := re.search(rf"\b(?:{pattern})\b", words, re.I))
    ]
    asked = _TEMPO.search(words)
    exact = float(asked[1]) if asked and 40 <= int(asked[1]) <= 200 else None
    return Wish(
        mood,
        min(leads)[1] if leads else mood.lead,
        bool(_SOLO.search(words)),
        not _WITHOUT.search(words),
        (exact - 1, exact + 1) if exact else mood.tempo,
    )
