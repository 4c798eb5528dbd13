"""Nouns that only dress another: "coffee" in "coffee cup", "a warrior pose", "train schedules", "mint green".

Knows no cast.
"""

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import Noun, goes_on
from filmkit.studio.animatic.words.text.forms import is_plural
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS, HEADS

_WORN = listed(
    "jacket jackets hat hats uniform uniforms costume costumes coat coats outfit outfits suit suits "
    "dress cap caps helmet "
    "helmets goggles mask masks shirt shirts boots gloves apron robe robes gown gowns crown kimono tattoo "
    "print pattern carving carvings engraving engravings motif motifs emblem logo relief reliefs prints "
    "figurine figurines patterns stripes tracks footprints prints shelter hospital"
)
_PLAYED = listed("match game court team tournament practice player players lesson training league final")
_OF_VEHICLES = listed(
    "schedule schedules timetable timetables ticket tickets key keys seat seats mechanic dealer "
    "dealership driver "
    "horn horns whistle wash park parking insurance accident company route routes service fare lane lanes"
)
"""What is called after a vehicle that need not be there."""
_COLOURED = listed(
    "hues tones lights rays flames flowers leaves stripes walls shades glows clouds skies petals robes"
)

_OF_A_DEED = listed("a an the his her their some two three into wood stone pumpkins pumpkin meat")
_BY_A_KERB = listed("in at by near beside on outside along before next itself into between")

_OF_COLOURS = listed("warm deep fiery vibrant burnt pale dusky brilliant glowing hues shades tones")


def dresses(hit: Hit[Noun], following: Hit[Noun] | None) -> bool:
    """ "coffee" in "coffee cup", unless a plural or a possessive ends it."""
    tokens = hit.passage.tokens
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    if after is not None and after.hyphened:
        return True
    if after is not None and _is_done(hit, after.low):
        return False
    worn = after is not None and after.low in _WORN
    if worn and hit.value.kind is SubjectKind.ANIMAL:
        return True
    if worn and hit.value.kind is SubjectKind.PERSON:
        return not tokens[hit.end - 1].low.endswith("'s") or tokens[hit.start - 1].low in ("a", "an")
    if after is not None and (_only_names(hit, after.low) or _is_played(hit, after.low)):
        return True
    if after is not None and hit.value.kind is SubjectKind.VEHICLE and _is_of_it(hit, after.low):
        return True
    if _lettered(hit, following) or (after is not None and _is_a_colour(hit, after.low)):
        return True
    if following is not None and _is_whose(hit, following):
        return True
    if following is None or following.start != hit.end or following.clause != hit.clause:
        return False
    last = hit.passage.tokens[hit.end - 1].low
    return not last.endswith("'s") and not (is_plural(last) and not last.endswith("ss"))


def _is_done(hit: Hit[Noun], after: str) -> bool:
    """ "people carving a pumpkin", "a car parking in front of a house": what they do, and no carving."""
    follows = {"carving": _OF_A_DEED, "engraving": _OF_A_DEED, "parking": _BY_A_KERB}.get(after, frozenset())
    rest = hit.passage.tokens[hit.end + 1 : hit.end + 2]
    return bool(rest) and rest[0].clause == hit.clause and rest[0].low in follows


def _only_names(hit: Hit[Noun], after: str) -> bool:
    """ "patient" in "a patient room", "warrior" in "a warrior pose", "character" in "character eye-level";
    but "the children toys" are theirs."""
    living = hit.value.kind in (SubjectKind.PERSON, SubjectKind.ANIMAL)
    tokens = hit.passage.tokens
    level = after == "eye" and [each.low for each in tokens[hit.end + 1 : hit.end + 2]] == ["level"]
    return living and (after in HEADS or level) and not is_plural(tokens[hit.end - 1].low)


def _is_played(hit: Hit[Noun], after: str) -> bool:
    """ "a volleyball match"."""
    return hit.value.kind is SubjectKind.THING and after in _PLAYED


def _is_a_colour(hit: Hit[Noun], after: str) -> bool:
    """ "mint green walls", "an orange and black coat", "an orange sky"."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.end - 1].low
    if hit.value.kind is not SubjectKind.THING or hit.end - hit.start > 1 or is_plural(low):
        return False
    if after in COLOUR_WORDS:
        return True
    if low != "orange":
        return False
    before = {token.low for token in tokens[max(0, hit.start - 3) : hit.start]}
    if before & _OF_COLOURS or (after == "to" and "from" in before):
        return True  # "from a warm orange to a deep blue"
    then = tokens[hit.end + 1].low if hit.end + 1 < len(tokens) else ""
    return then in COLOUR_WORDS if after == "and" else not goes_on(after) or after in _COLOURED


def _is_of_it(hit: Hit[Noun], after: str) -> bool:
    """ "train schedules", "a car key", "the winners of a car race"."""
    if after in ("race", "races", "crash"):
        governed = {"of", "at", "after", "during"} & {
            t.low for t in hit.passage.tokens[max(0, hit.start - 4) : hit.start]
        }
        return bool(governed)
    return after in _OF_VEHICLES


def _is_whose(hit: Hit[Noun], following: Hit[Noun]) -> bool:
    """ "A child's drawing hangs": whose thing it is that the text begins with."""
    whose = hit.value.kind is SubjectKind.PERSON and hit.passage.tokens[hit.end - 1].low.endswith("'s")
    near = hit.start <= 1 and following.start <= hit.end + 2 and following.clause == hit.clause
    return whose and near and following.value.kind is SubjectKind.THING


def _lettered(hit: Hit[Noun], following: Hit[Noun] | None) -> bool:
    """ "Team" in "the Team B runner", and in "overtakes Team B"."""
    tokens = hit.passage.tokens
    if not hit.value.count or hit.end >= len(tokens):
        return False
    letter = tokens[hit.end]
    named = letter.clause == hit.clause and len(letter.low) == 1 and letter.capital
    return named and (hit.sentence > 0 or (following is not None and following.start == hit.end + 1))
