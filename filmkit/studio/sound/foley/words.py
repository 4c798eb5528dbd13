"""Which sounds words ask for: the table of sounds with their synonyms, and how a text is read.

Knows no samples, and loads nothing that does: a plan reads it. A text may name several sounds; they
follow each other as they are named.
"""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache


def listed(text: str) -> frozenset[str]:
    """Words with blanks between them."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Effect:
    """One sound that can be made."""

    name: str
    """What people call it; a text of only this asks for it."""
    words: str
    """Phrases that ask for it, with commas between; the words of one may stand in any order, near each
    other, in any of their forms."""
    loud: float = -10
    """dBFS of its highest peak."""
    sustained: bool = False
    """It goes on for as long as is asked, rather than happening once."""


EFFECTS: tuple[Effect, ...] = (
    Effect("footsteps", "footsteps, footfall, steps, step, walks, heels, boots, runs, running feet, paces,"
           " shuffles, tiptoes", -14, sustained=True),
    Effect("door opens", "door opens, gate opens, opens door, door", -14),
    Effect("door closes", "door closes, door shuts, shuts, gate closes, cupboard closes", -11),
    Effect("door slams", "door slams, slams, door bangs, door thrown shut", -5),
    Effect("knock", "knocks, raps on door, knocks on door, knuckles", -10),
    Effect("latch", "latch, handle, door handle, bolt slides", -18),
    Effect("creak", "creaks, hinge, squeaky door, floorboard creaks, old wood groans", -18),
    Effect("lock", "lock, locks, unlocks, key turns, turns key, key in the lock", -17),
    Effect("keys", "keys jingle, keys, keyring, jingles", -17),
    Effect("knife", "chops, knife, chopping board, cuts herbs, cuts vegetables, cleaver, slices", -11),
    Effect("blade", "sword, blade drawn, draws sword, steel rings, sharpens knife, whetstone,"
           " scissors", -12),
    Effect("glass clink", "glasses clink, clinks, toast, glasses meet, cheers glasses", -15),
    Effect("glass breaks", "glass breaks, glass shatters, shatters, window breaks, smashes,"
           " plate breaks, vase breaks, breaks bottle, bottle breaks", -6),
    Effect("cutlery", "cutlery, spoon, fork, dishes clatter, plates clatter, stirs", -19,
           sustained=True),
    Effect("cup", "cup, saucer, mug, plate set down, sets down glass, crockery", -16),
    Effect("cork", "cork, cork pops, champagne, pops bottle, opens bottle", -11),
    Effect("paper", "paper, rustles paper, newspaper, crumples, letter unfolds, unfolds, envelope,"
           " wrapper", -20, sustained=True),
    Effect("page", "page turns, turns page, leafs through book, book", -19),
    Effect("pen", "pen, pencil, writes, scribbles, scratching nib, chalk", -25, sustained=True),
    Effect("typing", "typing, types, keyboard, typewriter, computer keys", -19, sustained=True),
    Effect("click", "switch, click, light switch, button pressed, presses button, mouse click,"
           " lighter", -20),
    Effect("coins", "coins, coin, change falls, money drops", -16),
    Effect("camera", "camera, shutter, photograph taken, takes photo, takes picture, snapshot", -16),
    Effect("drawer", "drawer, drawer opens, drawer closes, slides open", -16),
    Effect("clock", "clock, ticks, clock ticks, watch ticking", -22, sustained=True),
    Effect("cloth", "cloth, clothes rustle, coat, dress rustles, curtain, sheet, blanket, fabric", -22),
    Effect("bag", "bag, suitcase, sack, box put down, sets down box, drops bag, heavy object, thud", -12),
    Effect("match", "match, strikes match, match struck, lights candle, lights cigarette", -16),
    Effect("squeak", "squeaks, chair scrapes, chair, wheel squeaks, rubber sole", -18),
    Effect("broom", "broom, sweeps, brushes floor", -21, sustained=True),
    Effect("saw", "saws, sawing, saw wood", -14, sustained=True),
    Effect("hammer", "hammer, hammers, nail, anvil", -8),
    Effect("engine", "engine, motor, engine idles, car idles, motorcycle, generator, car", -16,
           sustained=True),
    Effect("engine starts", "engine starts, car starts, starts car, ignition,"
           " motor starts, starts engine", -12),
    Effect("car passes", "car passes, drives by, car drives past, traffic passes, truck passes,"
           " passing car, car drives away, car drives off, bus passes", -12),
    Effect("engine revs", "revs, engine roars, engine revs, accelerates", -10),
    Effect("brakes", "brakes, tyres squeal, tires screech, screeches, skids", -10),
    Effect("crash", "crash, crashes, collision, car crash, metal falls", -5),
    Effect("horn", "horn, car horn, honks, hoots, beeping car, klaxon", -12),
    Effect("ship horn", "ship horn, foghorn, ferry horn, boat horn", -9),
    Effect("train horn", "train horn, train whistle, locomotive horn", -11),
    Effect("train", "train, train passes, subway passes, tram, metro, wheels on rails", -11,
           sustained=True),
    Effect("plane", "plane, aeroplane, airplane, jet, aircraft passes", -14, sustained=True),
    Effect("helicopter", "helicopter, chopper blades, rotor", -13, sustained=True),
    Effect("lift", "lift arrives, elevator, lift doors", -17),
    Effect("church bell", "church bell, bell tolls, bell, tolls, bell rings, chimes, gong", -12),
    Effect("small bell", "shop bell, desk bell, reception bell, doorbell, ding, dinner bell,"
           " service bell", -15),
    Effect("bicycle bell", "bicycle bell, bike bell, bicycle", -15),
    Effect("school bell", "school bell, alarm bell, fire bell", -13, sustained=True),
    Effect("telephone", "telephone, phone rings, phone, telephone rings, landline", -14,
           sustained=True),
    Effect("mobile", "ringtone, mobile rings, cellphone, mobile, smartphone rings", -16,
           sustained=True),
    Effect("vibrates", "vibrates, phone vibrates, phone buzzes, buzzes", -18, sustained=True),
    Effect("message", "message arrives, notification, text message, message, chime, ping", -18),
    Effect("beep", "beep, beeps, scanner, microwave", -18),
    Effect("alarm", "alarm clock, alarm, alarm rings", -15, sustained=True),
    Effect("siren", "siren, police siren, ambulance, police car, fire engine", -16, sustained=True),
    Effect("radio", "radio static, static, radio, white noise, interference", -22, sustained=True),
    Effect("projector", "projector, film projector, film camera whirs, whirs", -21,
           sustained=True),
    Effect("thunder", "thunder, thunders, rumbles, rolling thunder, storm breaks", -7),
    Effect("lightning", "lightning, lightning strikes, thunderclap, thunder cracks", -4),
    Effect("rain", "rain, rain hits, rain on glass, downpour, rain lashes, hail", -19,
           sustained=True),
    Effect("gust", "gust, wind gust, wind, wind howls, breeze, gust of wind", -16, sustained=True),
    Effect("leaves", "leaves, leaves rustle, bush, branches, undergrowth, rustles", -22,
           sustained=True),
    Effect("pours", "pours, water pours, pours wine, pours water, pours coffee, pours tea, fills glass",
           -17, sustained=True),
    Effect("splash", "splash, splashes, dives, falls into water, jumps into water", -11),
    Effect("drip", "drip, drips, drop falls, water drips, tap drips", -18),
    Effect("bubbles", "bubbles, boils, simmers, kettle boils, gurgles", -20, sustained=True),
    Effect("sizzle", "sizzles, fries, pan, hot pan, oil, sears, hiss, steam", -18, sustained=True),
    Effect("fire", "fire, fire crackles, crackles, campfire, flames, burning wood", -17,
           sustained=True),
    Effect("wave", "wave, wave breaks, surf, sea, wave crashes", -15, sustained=True),
    Effect("dog", "dog, barks, dog barks, barking", -11),
    Effect("cat", "cat, meows, miaow, cat meows, mewing", -17),
    Effect("bird", "bird, chirps, birdsong, bird sings, tweets, sparrow, blackbird, twitters", -18),
    Effect("gull", "gull, seagull, gull cries", -15),
    Effect("crow", "crow, raven, caws", -15),
    Effect("owl", "owl, owl hoots", -18),
    Effect("cock", "cock crows, rooster, cockerel, cock", -13),
    Effect("cow", "cow, moos, cattle", -13),
    Effect("horse", "neighs, whinnies, horse neighs, horse", -13),
    Effect("hooves", "hooves, gallops, horse gallops, hoofbeats, hoof, horse trots", -12,
           sustained=True),
    Effect("wings", "wings, birds take off, flutters, pigeons, flapping", -18),
    Effect("fly", "fly buzzes, fly, bee, wasp, mosquito, insect", -26, sustained=True),
    Effect("clap", "claps, hand clap, claps hands", -11),
    Effect("applause", "applause, audience claps, applauds, ovation", -16, sustained=True),
    Effect("cheer", "cheers, crowd cheers, crowd roars, shouting crowd, crowd", -15, sustained=True),
    Effect("heartbeat", "heartbeat, heart beats, heart, pulse", -12, sustained=True),
    Effect("breath", "breath, breathes, sighs, exhales, inhales, gasps", -24),
    Effect("snap", "fingers snap, snaps fingers, snap", -13),
    Effect("slap", "slap, slaps, smack", -8),
    Effect("punch", "punch, punches, hit in the face, blow lands", -8),
    Effect("falls", "body falls, falls down, collapses, drops to the floor, falls to the floor", -9),
    Effect("whoosh", "whoosh, swoosh, swish, rushes past, throws, swings", -14),
    Effect("impact", "impact, boom, hit, deep hit, braam, stinger", -6),
    Effect("riser", "riser, rising tension, builds up, swell", -11, sustained=True),
    Effect("explosion", "explosion, explodes, blast, bomb, detonates", -3),
    Effect("gunshot", "gunshot, shot fired, gun, pistol, rifle, fires gun, shoots", -3),
    Effect("drum", "drum, drum beat, beats drum", -10),
    Effect("drum roll", "drum roll, snare roll, rolls drum", -14, sustained=True),
)  # fmt: skip

GROUNDS = {
    "wood": "wood wooden floorboards boards parquet deck stairs stage",
    "stone": "stone stones marble cobbles cobblestones concrete pavement asphalt street road tiles tiled hall"
    " corridor station platform kitchen square alley market church",
    "gravel": "gravel pebbles shingle rubble scree",
    "snow": "snow snowy ice frost blizzard",
    "grass": "grass leaves forest woods meadow field fields garden park undergrowth sand beach desert earth"
    " soil",
    "metal": "metal iron steel grating gantry",
    "carpet": "carpet rug carpeted",
    "water": "water puddle puddles mud shallow",
}
"""What is walked on; the first word of a text that is here decides."""
_PACES = {
    "run": "run running runs sprint hurry hurried fast jog",
    "creep": "creep slow slowly tiptoe careful shuffle sneak",
}
_NUMBERS = {
    "once": 1,
    "twice": 2,
    "thrice": 3,
    "double": 2,
    "triple": 3,
    "several": 3,
    "few": 3,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "repeated": 4,
    "repeatedly": 4,
}
_FAR = frozenset({"distant", "far", "faint", "muffled", "offscreen", "outside", "next"})
_LOUD = {
    **dict.fromkeys(("loud", "loudly", "violent"), 5),
    "huge": 6,
    "hard": 4,
    "heavy": 3,
    **dict.fromkeys(("soft", "softly", "gentle", "gently", "tiny"), -6),
    "quiet": -8,
    "quietly": -8,
    "light": -4,
    "small": -3,
}
_HALLS = listed("hall cathedral corridor stairwell cave tunnel station warehouse empty echoing")
_NEAR = 3
"""Words that may stand between those of one phrase."""


@dataclass(frozen=True, slots=True)
class Event:
    """One sound that a text asks for."""

    effect: Effect
    count: int = 1
    gain: float = 0.0
    """dB."""
    far: bool = False
    hall: bool = False
    ground: str = "wood"
    pace: str = "walk"


def read(text: str) -> tuple[Event, ...]:
    """The sounds a text names, in their order; none when it names none that can be made."""
    whole = set(re.findall(r"[\w']+", text.lower()))
    hall, ground = bool(whole & _HALLS), ground_of(text)
    found: list[Event] = []
    for clause in re.split(r"[,;.:!?]|\bthen\b", text.lower()):
        words = re.findall(r"[^\W_]+", clause)
        said = set(words)
        count = next((_NUMBERS[word] for word in words if word in _NUMBERS), None)
        gain = sum(_LOUD[word] for word in said if word in _LOUD)
        for effect in _named(words):
            pace = next((pace for pace, ways in _PACES.items() if said & set(ways.split())), "walk")
            number = count or 1
            found.append(Event(effect, number, gain, bool(said & _FAR), hall, ground, pace))
    return tuple(found)


def ground_of(text: str) -> str:
    """What is walked on, by the first word that says so; wood where none does."""
    for word in re.findall(r"[a-z]+", text.lower()):
        for ground, names in GROUNDS.items():
            if word in names.split():
                return ground
    return "wood"


def _named(words: Sequence[str]) -> Iterator[Effect]:
    """The sounds of one clause: longer phrases take their words first, and each word is taken once."""
    stems = [stem(word) for word in words]
    free = [True] * len(stems)
    hits: list[tuple[int, Effect]] = []
    for phrase, effect in _phrases():
        for start in range(len(stems)):
            places = _standing(phrase, stems, free, start)
            if places is None:
                continue
            for place in places:
                free[place] = False
            if all(each is not effect for _, each in hits):
                hits.append((places[0], effect))
    yield from (effect for _, effect in sorted(hits, key=lambda hit: hit[0]))


def _standing(
    phrase: frozenset[str], stems: Sequence[str], free: Sequence[bool], start: int
) -> list[int] | None:
    """Where the words of a phrase stand, from `start` on, near each other; None where they do not."""
    if not free[start] or stems[start] not in phrase:
        return None
    places: dict[str, int] = {}
    for place in range(start, min(len(stems), start + len(phrase) + _NEAR)):
        if free[place] and stems[place] in phrase:
            places.setdefault(stems[place], place)
    return sorted(places.values()) if len(places) == len(phrase) else None


@cache
def _phrases() -> tuple[tuple[frozenset[str], Effect], ...]:
    """Every phrase as stems, the longest first."""
    found = [
        (frozenset(stem(word) for word in phrase.split() if word not in _SMALL), effect)
        for effect in EFFECTS
        for phrase in (effect.name, *effect.words.split(","))
    ]
    return tuple(sorted(found, key=lambda each: -len(each[0])))


_SMALL = listed("the a an of in on to down up out off by through from into")


@cache
def stem(word: str) -> str:
    """A word without its ending: slams, slammed and slamming are one."""
    word = word.lower()
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word.removesuffix(ending)
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    else:
        if word.endswith("es") and word[:-2].endswith(("s", "x", "z", "ch", "sh")):
            word = word[:-2]
        elif word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
            word = word[:-1]
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def nearest(text: str, count: int = 6) -> list[str]:
    """Names of sounds whose words look most like those of a text that names none."""
    by_word = {word: effect.name for phrase, effect in _phrases() for word in phrase}
    found: dict[str, None] = {}
    for word in re.findall(r"[^\W_]+", text.lower()):
        for close in difflib.get_close_matches(stem(word), by_word, 3, 0.6):
            found.setdefault(by_word[close])
    for name in ("footsteps", "door slams", "glass breaks", "thunder", "church bell", "whoosh"):
        found.setdefault(name)
    return list(found)[:count]
