"""What looks like a noun of the picture and is none: verbs, the camera that films, what only dresses another.

Knows no cast. Only the words beside one tell.
"""

from dataclasses import dataclass, replace

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.forms import IRREGULAR_VERBS, is_plural, noun_forms
from filmkit.studio.animatic.words.lexicon import Hit
from filmkit.studio.animatic.words.moving import opens_with_a_move
from filmkit.studio.animatic.words.tables import listed, phrases
from filmkit.studio.animatic.words.vocabulary.no_things import GIVEN
from filmkit.studio.animatic.words.vocabulary.nouns import KINDS, NUMBERS
from filmkit.studio.animatic.words.vocabulary.people import OF_THINGS, OFTEN_OTHER, PARTS_OF_THEM
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS, HEADS

_ANYONE = listed("person people man woman someone individual individuals everybody everyone")
_PICTURES = listed("painting picture photo photograph drawing sculpture model")
_HANGS = listed("hangs hang hanging hung framed wall walls mantelpiece fireplace frame")
"""What is done with a picture that is a thing."""
_FILMED = listed("whip swish slow quick fast smooth camera gentle")
_AIMS = listed("left right up down upward downward upwards downwards across")
_WORN = listed(
    "jacket jackets hat hats uniform uniforms costume costumes coat coats outfit outfits suit suits "
    "dress cap caps helmet "
    "helmets goggles mask masks shirt shirts boots gloves apron robe robes gown gowns crown kimono tattoo "
    "print pattern carving carvings engraving engravings motif motifs emblem logo relief reliefs prints "
    "figurine figurines patterns stripes tracks footprints prints shelter hospital"
)
NAMES = frozenset(phrase.split()[-1] for words in KINDS.values() for phrase in phrases(words))
"""The last word of each noun of the tables."""
TRADES = frozenset(phrases(KINDS[SubjectKind.PERSON]))
"""What people are called."""
_BEASTS = frozenset(word for phrase in phrases(KINDS[SubjectKind.ANIMAL]) for word in phrase.split())
_CAMERA_DOES = listed(
    "moves moving pans panning zooms zooming tilts tilting glides gliding follows following flies flying "
    "pushes pushing tracks tracking pulls pulling dollies circles circling orbits orbiting rises rising"
)
_SHOWN_BY = listed("moves reveals shows continues sweeps follows captures ends begins starts stops passes")
_NO_BEAUTY = listed("the of its natural and product products salon shop shot video serum cream care routine")
_VIEWS = listed("view shot footage camera video perspective flight")
_LENSES = listed("drone tripod gimbal steadicam satellite helicopter")
_FOOTAGE = listed("video footage aerial panorama panoramic clip filmed captured recorded")
_PEOPLE = listed("man woman girl boy lady gentleman person child")
_VERBS_TOO = listed(
    "swings fishes skates signs presents boxes skis guards guides judges sails peels slides paints rows "
    "trains ships ducks bears crows hawks rocks drums hammers fires lights fans boards parks"
)
"""What somebody does, and no thing beside them."""
_BARE_VERBS = listed(
    "watch dress train box plant fish guard cook coach ring drum ski skate swing duck hammer march dance "
    "crow guide"
)
"""What several do, and no thing: "families watch from the bridge"."""
_SEVERAL = listed("people families crowds couples spectators others both fans parents")
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
_MODALS = listed("can could will would should must may might shall")
_ALONG = listed("over across at on into against through out up down away to towards toward onto around")
COUNTED = listed("a an the his her its their my our your these those this that of with and") | frozenset(
    set(NUMBERS) - {"couple", "handful"}
)
"""After such a word stands a noun, and no verb."""
_SEALED = listed("curse wax stamp contained ancient broken spell magic royal letter envelope")
"""What is told of a seal that is no animal."""
_IN_CLOUDS = listed("dust smoke steam sand ash snow flour powder insects flies bees birds mist spray")
NOBILIARY = listed("van von de der")
"""Small words within a name."""
_AFTER = listed(
    "in on at with under against behind near by from through into along across over for to inside toward "
    "towards around beside between among above below without about of and or who whose that which is are was "
    "were has have had can will while then as when where but opposite like stand sit walk run fly dance play"
)
"""What follows a noun that is the last of its phrase."""
_ADORNED = listed(
    "adorned decorated carved embroidered engraved inscribed patterned printed ornamented depicting"
)

_ORNAMENTS = listed(
    "carvings carving engravings reliefs relief murals mural mosaics mosaic frescoes fresco motifs "
    "embroidery tapestry tapestries statues sculptures"
)
"""What shows animals that are none."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun stands for."""

    kind: SubjectKind
    name: str
    count: int = 0
    """Of a group by itself; 0: the words around it tell."""


def is_no_noun(hit: Hit[Noun]) -> bool:
    """Whether a word is a verb here, films, or is a picture of what follows."""
    return any(
        tells(hit)
        for tells in (_is_a_verb, _films, _pictures, _only_tells, _of_no_time, _is_food, _is_a_chessman)
    )


def dresses(hit: Hit[Noun], following: Hit[Noun] | None) -> bool:
    """ "coffee" in "coffee cup", unless a plural or a possessive ends it."""
    tokens = hit.passage.tokens
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    if after is not None and after.hyphened:
        return True
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


def _only_names(hit: Hit[Noun], after: str) -> bool:
    """ "patient" in "a patient room", "warrior" in "a warrior pose"; but "the children toys" are theirs."""
    living = hit.value.kind in (SubjectKind.PERSON, SubjectKind.ANIMAL)
    return living and after in HEADS and not is_plural(hit.passage.tokens[hit.end - 1].low)


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


def _is_a_verb(hit: Hit[Noun]) -> bool:
    """ "he watches", "to cook": what looks like a noun and stands where a verb does."""
    tokens = hit.passage.tokens
    if hit.start == 0 or hit.end - hit.start > 1:
        return False
    before, low = tokens[hit.start - 1], tokens[hit.start].low
    if before.clause != tokens[hit.start].clause:
        return before.sentence == hit.sentence and _goes_on_with(hit)
    if low.rstrip("s") in ("hand", "feet", "eye", "finger") and _is_theirs(hit, before.low):
        return False
    if before.low in ("he", "she", "they", "we", "i", "you", "who", "it", "then", "to", "suddenly"):
        return True
    if before.low in _MODALS:
        return True
    if before.low in _ANYONE and not is_plural(before.low):
        return True
    if low in ("does", "watches") or before.low == "not":
        return True
    if hit.value.kind is SubjectKind.PERSON and low.endswith("s") and before.low in _BEASTS:
        return True
    if hit.value.kind is SubjectKind.PERSON and low.endswith("s") and "'" not in low and before.low in TRADES:
        return True
    if hit.value.kind is SubjectKind.PERSON and is_plural(before.low) and before.low[:-1] in _BEASTS:
        return True
    if low in ("rings", "ring") and before.low in ("phone", "telephone", "bell", "alarm", "doorbell"):
        return True
    several = is_plural(before.low) and set(noun_forms(before.low)) & (TRADES | _BEASTS)
    if low in _BARE_VERBS and (several or before.low in _SEVERAL):
        return True
    if low in _VERBS_TOO and (before.low in TRADES | _BEASTS or before.low in _ANYONE):
        return True
    if low == "gazes" or (low == "leaves" and before.low in NAMES):
        return True
    following = tokens[hit.end].low if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else ""
    if low == "painting" and following in GIVEN:
        return True
    somebody = hit.value.kind is SubjectKind.PERSON and following in ("him", "her", "them", "it", "us")
    if low.endswith("s") and before.low == "and" and somebody:
        return True
    if not low.endswith("s") or before.low in COUNTED:
        return False
    return following in GIVEN or (following in _ALONG and (before.low in NAMES or before.capital))


def _is_theirs(hit: Hit[Noun], before: str) -> bool:
    """ "male hands", "a woman hand picking strawberries", and not "a woman hands flowers to a man"."""
    if before in ("male", "female", "human", "adult"):
        return True
    tokens = hit.passage.tokens
    after = tokens[hit.end].low if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else ""
    return before in TRADES and after.endswith("ing") and after not in NAMES


def _goes_on_with(hit: Hit[Noun]) -> bool:
    """ "a dragon, red as rubies, guards its nest": after a comma too, what is done to something is a deed."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    somebody = hit.value.kind is SubjectKind.PERSON and low.endswith("s") and not low.endswith(("ss", "'s"))
    return somebody and after is not None and after.low in GIVEN


def _only_tells(hit: Hit[Noun]) -> bool:
    """ "an alien planet", "in private": nobody, where no article stands before and neither a verb nor the
    end of the phrase after."""
    tokens = hit.passage.tokens
    low = tokens[hit.end - 1].low
    if hit.value.kind is not SubjectKind.PERSON or hit.end - hit.start > 1:
        return False
    if low.removesuffix("'s") not in OFTEN_OTHER and (is_plural(low) is False or low[:-1] not in OFTEN_OTHER):
        return False
    first = max(hit.start - 3, hit.passage.clause_of(hit.start)[0])
    before = {token.low for token in tokens[first : hit.start]}
    plain = first == hit.start and (is_plural(low) or tokens[hit.start].capital)
    if not (before & (COUNTED - {"with", "of", "and"}) or is_plural(low) or plain):
        return True
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    return after is not None and (not goes_on(after.low) or (after.low == "of" and low in OF_THINGS))


def goes_on(low: str) -> bool:
    """Whether after a noun such a word begins what it does or where it is."""
    if low in PARTS_OF_THEM:
        return False
    verb = low.endswith(("ing", "ed", "ly")) or (low.endswith("s") and not low.endswith(("ss", "us", "'s")))
    return verb or low in IRREGULAR_VERBS or low in _AFTER


_MUSIC = (
    "play",
    "perform",
    "music",
    "concert",
    "stage",
    "sing",
    "song",
    "march",
    "rock",
    "jazz",
    "gig",
    "festival",
)
"""What tells that a band is no strip."""
_BEFORE = listed("post pre anti non pro semi")


def _of_no_time(hit: Hit[Noun]) -> bool:
    """ "a post-zombie world", "human ingenuity", "inviting the artist in": nobody who is there."""
    tokens, first = hit.passage.tokens, hit.passage.sentence_of(hit.start)[0]
    before = tokens[hit.start - 1].low if hit.start else ""
    if tokens[hit.start].hyphened and before in _BEFORE:
        return True
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    if hit.value.name == "human" and tokens[hit.start].low == "human" and after is not None:
        return not goes_on(after.low)
    if hit.value.name == "band":
        sentence = hit.passage.sentence_of(hit.start)
        return not any(token.low.startswith(_MUSIC) for token in tokens[slice(*sentence)])
    if hit.value.kind is not SubjectKind.PERSON or hit.start < 2 or tokens[hit.start - 2].low != "inviting":
        return False
    return not any(token.low in TRADES for token in tokens[first : hit.start])


_EATEN = listed("salmon trout tuna fish chicken turkey duck lamb shrimp crab lobster octopus squid eel snail")
_COOKS = tuple(
    listed(
        "slic cut chop fry fries fried grill cook roast eat bak fillet season marinat carv barbecu smok "
        "poach dic steam"
    )
)


def _is_food(hit: Hit[Noun]) -> bool:
    """ "slices salmon with a knife": no beast that is there."""
    tokens = hit.passage.tokens
    if tokens[hit.end - 1].low not in _EATEN:
        return False
    for token in reversed(tokens[max(0, hit.start - 3) : hit.start]):
        if token.clause != hit.clause or token.low in COUNTED:
            return False
        if token.low.startswith(_COOKS):
            return True
    return False


def _is_a_chessman(hit: Hit[Noun]) -> bool:
    """ "moves a knight" in a game of chess."""
    man = hit.value.name in ("knight", "king", "queen", "bishop")
    return (
        man
        and hit.start > 0
        and any(t.low in ("chess", "chessboard") for t in hit.passage.tokens[: hit.start])
    )


def _told_of(hit: Hit[Noun]) -> bool:
    """ "a dark beauty" is somebody, "raw beauty" is none."""
    tokens = hit.passage.tokens
    return any(
        t.low in ("a", "an", "young") and t.clause == hit.clause
        for t in tokens[max(0, hit.start - 3) : hit.start]
    )


def _pictures(hit: Hit[Noun]) -> bool:
    """ "a painting of a woman" shows a woman; what a roof is adorned with is no animal."""
    tokens = hit.passage.tokens
    before = {t.low for t in tokens[max(0, hit.start - 5) : hit.start] if t.clause == hit.clause}
    if hit.value.kind in (SubjectKind.ANIMAL, SubjectKind.PERSON) and before & _ADORNED:
        return True
    wider = [t.low for t in tokens[max(0, hit.start - 9) : hit.start] if t.clause == hit.clause]
    if hit.value.kind is SubjectKind.ANIMAL and _ORNAMENTS & set(wider) and {"of", "and"} & set(wider[-5:]):
        return True  # "ornate carvings and mythical creatures"
    clause = {t.low for t in tokens[hit.start :] if t.clause == hit.clause}
    of = [t.low for t in tokens[max(0, hit.start - 3) : hit.start]]
    if clause & _HANGS and "of" in of and _PICTURES & {*of, *before}:
        return True  # who is on a photograph that hangs on a wall
    pictures = hit.value.name in _PICTURES and hit.end < len(tokens) and not clause & _HANGS
    return pictures and tokens[hit.end].low == "of" and tokens[hit.end].clause == hit.clause


def _shown_of(hit: Hit[Noun]) -> bool:
    tokens = hit.passage.tokens
    return hit.end < len(tokens) and tokens[hit.end].low in ("of", "with")


_LOOKERS = listed("eye eyes gaze viewer viewers attention")
_LED = listed(
    "lead leads leading draw draws drawing guide guides guiding catch catches catching invite invites "
    "inviting direct directs directing pull pulls pulling captivate captivates captivating "
    "immerse immerses immersing"
)
_LED_BY = listed("the our your viewer's viewers one's") | _LED
"""What a picture does with those who look at it: "a path leads the eye", "draws the viewer's gaze"."""
_DRONE_DOES = listed("flying flies fly flight moving moves gliding hovering rising descending")


def _films(hit: Hit[Noun]) -> bool:
    """The camera that films, "first person", "pan left", the beauty of a place."""
    tokens, low = hit.passage.tokens, hit.passage.tokens[hit.start].low
    before = tokens[hit.start - 1].low if hit.start else ""
    after = tokens[hit.end].low if hit.end < len(tokens) else ""
    if low in ("eye", "eyes") and after in ("can", "could", "level", "height"):
        return True
    led = low.removesuffix("'s") in _LOOKERS and tokens[max(0, hit.start - 3) : hit.start]
    if led and _LED & {token.low for token in led}:
        return before in _LED_BY or before.removesuffix("'s") in _LOOKERS
    if low == "drone" and before not in ("a", "the", "one", "another") and after in _DRONE_DOES:
        return True
    if low == "beauty":
        return after in _NO_BEAUTY or before in _NO_BEAUTY or not _told_of(hit)
    if low in ("seal", "seals"):
        return any(token.low in _SEALED for token in tokens)
    if low in ("cloud", "clouds") and after == "of":
        return bool(_IN_CLOUDS & {token.low for token in tokens[hit.end + 1 : hit.end + 3]})
    if low in NOBILIARY and hit.end < len(tokens) and tokens[hit.end].capital:
        return any(token.capital for token in tokens[max(0, hit.start - 1) : hit.end])
    if low == "camera" and (after in _CAMERA_DOES or after.endswith("ly")):
        return True
    if low == "key" and (before in ("low", "high") or after.startswith("light")):
        return True  # "low-key lighting"
    if low == "pan" and before in ("the", "slow", "smooth") and after in _SHOWN_BY:
        return True
    if low in ("camera", "camera's"):
        return before not in ("a", "an", "her", "his", "their", "old", "vintage", "two")
    if low in _LENSES and (
        after in _VIEWS or (_FOOTAGE & {t.low for t in tokens[max(0, hit.start - 5) : hit.start]})
    ):
        return True
    if low == "screen" and before in ("on", "off"):
        return True  # "shown on screen"
    if low == "portrait" and not _shown_of(hit):
        return any(token.low in _PEOPLE for token in tokens[hit.end : hit.end + 4])
    if opens_with_a_move(hit.passage, hit.start):
        return True
    return (low == "person" and before in ("first", "third", "st", "rd")) or (
        low in ("pan", "pans") and (after in _AIMS or before in _FILMED)
    )


_OF_SPEECH = listed(
    "speaks speak speaking talks talking addresses addressing says saying speech lecture lectures audience "
    "podium lectern conference presentation presents gestures gesturing keynote guest public motivational "
    "crowd he she his her their who person man woman stands standing"
)
"""What tells that a speaker is somebody."""


def loud(hit: Hit[Noun]) -> Hit[Noun]:
    """Speakers of whom nobody tells that they speak are loudspeakers."""
    told = any(token.low in _OF_SPEECH for token in hit.passage.tokens)
    if hit.value.name != "speaker" or told or hit.layer != "prompt":
        return hit
    return replace(hit, value=Noun(SubjectKind.THING, "speaker"))
