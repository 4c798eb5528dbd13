"""What looks like a noun of the picture and is none: the camera that films, a picture of it, food, a colour.

Knows no cast. Only the words beside one tell.
"""

from dataclasses import dataclass
from itertools import takewhile

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.filmed.moving import opens_with_a_move
from filmkit.studio.animatic.words.text.forms import IRREGULAR_VERBS, is_plural, noun_forms
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed, phrases
from filmkit.studio.animatic.words.vocabulary.nouns import KINDS, NUMBERS
from filmkit.studio.animatic.words.vocabulary.people import OF_THINGS, OFTEN_OTHER, PARTS_OF_THEM

_PICTURES = listed("painting picture photo photograph drawing sculpture model")
_HANGS = listed(
    "lies lying desk shelf album wallet hangs hang hanging hung framed wall walls mantelpiece fireplace frame"
)
"""What is done with a picture that is a thing."""
_LIKENESSES = listed(
    "statue statues sculpture sculptures tattoo tattoos figurine figurines bust doll dolls mural murals "
    "relief mask "
    "puppet puppets toy toys hologram snowman ghost ghosts costume cutout"
)
"""What shows somebody who is not there."""
_FILMED = listed("whip swish slow quick fast smooth camera gentle")
_AIMS = listed("left right up down upward downward upwards downwards across")
NAMES = frozenset(phrase.split()[-1] for words in KINDS.values() for phrase in phrases(words))
"""The last word of each noun of the tables."""
TRADES = frozenset(phrases(KINDS[SubjectKind.PERSON]))
"""What people are called."""
BEASTS = frozenset(word for phrase in phrases(KINDS[SubjectKind.ANIMAL]) for word in phrase.split())
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

_POSTURES = listed(
    "dog warrior cobra cat cow crow pigeon eagle camel child tree crane swan fish lotus dancer"
)
"""What postures of yoga are called after."""
_POSED = listed("downward downward-facing upward upward-facing poses")
_BEYOND = listed("from to in on onto with for and at off by of into before after over")
"""Where a phrase ends that began with "a pair of"."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun stands for."""

    kind: SubjectKind
    name: str
    count: int = 0
    """Of a group by itself; 0: the words around it tell."""


def is_no_noun(hit: Hit[Noun]) -> bool:
    """Whether a word is a verb here, films, or is a picture of what follows."""
    tellers = (
        _films,
        _pictures,
        _only_tells,
        _of_no_time,
        _is_food,
        _is_a_chessman,
        _is_a_posture,
        _pairs_things,
        _is_a_stuff,
        _is_of_a_train,
    )
    return any(tells(hit) for tells in tellers)


def _is_of_a_train(hit: Hit[Noun]) -> bool:
    """ "The first carriage blocks the wind": of the train that was named, and no second vehicle."""
    named = hit.value.name in ("carriage", "wagon", "coach")
    return named and any(token.low in ("train", "trains") for token in hit.passage.tokens)


def _is_a_stuff(hit: Hit[Noun]) -> bool:
    """ "on black marble", "on wet stone", "a marble bar": what something is of, and no ball of glass."""
    tokens = hit.passage.tokens
    if tokens[hit.end - 1].low not in ("marble", "stone"):
        return False
    after = tokens[hit.end] if hit.end < len(tokens) and tokens[hit.end].clause == hit.clause else None
    if after is not None and after.low in _OF_MARBLE:
        return True
    first = max(hit.start - 3, hit.passage.clause_of(hit.start)[0])
    before = [token.low for token in tokens[first : hit.start]]
    at = max((at for at, low in enumerate(before) if low in _UPON), default=None)
    return at is not None and not any(low in COUNTED for low in before[at + 1 :])


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


_OF_MARBLE = listed("bar counter countertop floor floors table top wall walls bench pillar pillars hall")
_UPON = ("on", "upon", "over", "of", "in", "against", "across")
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


_ASKS = frozenset({"inviting", "invites"})


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
    asked = {token.low for token in tokens[max(hit.start - 2, first) : hit.start]}
    if hit.value.kind is not SubjectKind.PERSON or not asked & _ASKS:
        return False
    return not any(token.low in TRADES for token in tokens[first : hit.start])


_EATEN = listed("salmon trout tuna fish chicken turkey duck lamb shrimp crab lobster octopus squid eel snail")
_COOKS = tuple(
    listed(
        "slic cut chop fry fries fried grill cook roast eat bak fillet season marinat carv barbecu smok "
        "poach dic steam"
    )
)


_PORTIONS = listed(
    "slice slices piece pieces strip strips fillet fillets plate bowl chunk chunks bite "
    "bites serving cuts can tin"
)
_COOKED = listed(
    "roasted roast grilled fried smoked baked steamed boiled cooked marinated breaded shredded "
    "sliced diced minced"
)


def _is_food(hit: Hit[Noun]) -> bool:
    """ "slices salmon with a knife", "slices of turkey", "a roasted chicken": no beast that is there."""
    tokens = hit.passage.tokens
    if tokens[hit.end - 1].low not in _EATEN:
        return False
    before = [token.low for token in tokens[max(0, hit.start - 2) : hit.start] if token.clause == hit.clause]
    if (before[-1:] == ["of"] and set(before) & _PORTIONS) or set(before[-1:]) & _COOKED:
        return True
    for token in reversed(tokens[max(0, hit.start - 3) : hit.start]):
        if token.clause != hit.clause or token.low in COUNTED:
            return False
        if token.low.startswith(_COOKS):
            return True
    return False


def _pairs_things(hit: Hit[Noun]) -> bool:
    """ "a pair of sleek, black sneakers": no two of anybody."""
    after = hit.passage.tokens[hit.end : hit.end + 6]
    if hit.value.name != "pair" or not after or after[0].low != "of":
        return False
    whole = takewhile(lambda token: token.sentence == hit.sentence and token.low not in _BEYOND, after[1:])
    return not any(form in TRADES | BEASTS for token in whole for form in noun_forms(token.low))


def _is_a_posture(hit: Hit[Noun]) -> bool:
    """ "downward dog", "the warrior pose", at yoga."""
    tokens, name = hit.passage.tokens, hit.value.name
    if name not in _POSTURES or not any(token.low in ("yoga", "pose", "poses") for token in tokens):
        return False
    before = {token.low for token in tokens[max(0, hit.start - 5) : hit.start] if token.clause == hit.clause}
    after = {token.low for token in tokens[hit.end : hit.end + 2] if token.clause == hit.clause}
    return bool(before & _POSED or after & {"pose", "poses", "position", "stance"})


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
    if "of" in of and _LIKENESSES & {t.low for t in tokens[max(0, hit.start - 5) : hit.start]}:
        return hit.value.kind is not SubjectKind.THING  # "a statue of a horse"
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
