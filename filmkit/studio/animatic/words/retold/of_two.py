"""What one does for another, told at length: who, the deed and to whom are put into one sentence.

Long prompts name the doer in one sentence, the deed in the next and the other in a third: "a woman holds a
map. She extends it to a man. The man, in a hat, …". Only what tells of one moment is told so; a tale is not.
Knows no cast and no places; what is told of place, light and things stays as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.verbs.by_both import BY_BOTH, ONE_THING
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.retold.of_two_named import SIZE, named
from filmkit.studio.animatic.words.retold.of_two_people import AGAIN, WHO, Person, people_of, which_of
from filmkit.studio.animatic.words.retold.of_two_plain import plainly_said, said_at_once
from filmkit.studio.animatic.words.retold.of_two_rest import OF_THE_CAMERA, PLACE, rest
from filmkit.studio.animatic.words.retold.of_two_rows import ADJECTIVE, OWN, ROWS
from filmkit.studio.animatic.words.retold.of_two_short import told_in_short
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.wording import capitalized, with_article
from filmkit.studio.animatic.words.where.place import place_of

_ONE_MOMENT = re.compile(
    r"\b(?:scene|moment|gesture|atmosphere|sense of|ambiance|camaraderie|connection|gratitude|kindness|"
    r"teamwork|friendship|respect|collaborat\w+|harmon\w+|joyful|essence|shared)\b",
    re.I,
)
_AFTERWARDS = re.compile(
    r"\b(?:then(?! (?:sits|smiles|nods|stands|looks))|later|afterwards?|finally|suddenly|meanwhile|"
    r"the next)\b",
    re.I,
)
_NO_DEEDS = (
    "stand",
    "listen",
    "walk",
    "reach",
    "serve",
    "look",
    "laugh",
    "talk",
    "turn",
    "nod",
)
_LIGHTS = ("flashlight", "torch", "lantern", "lamp", "candle")
"""What one holds for the other to see by."""
_HAND_IN_HAND = re.compile(
    r"\b(?:hand[- ]in[- ]hand|fingers (?:are )?intertwined|intertwined fingers|holding hands)\b", re.I
)
_TANDEM = re.compile(r"\brid(?:e|ing) (?:on )?an? (?:[\w-]+ )*?tandem(?: bicycle| bike)?", re.I)
_LADDER = re.compile(
    r"two (?:individuals|people|friends), (?P<a>an? [^.;]*?) and (?P<b>an? (?:[\w-]+ )?(?:wo)?man [^.;]*?), "
    r"(?:\w+ly )?(?:hold|grasp|grip|steady|support)\w* (?P<what>an? [^.;]*?ladder)\b.*?"
    r"third person, (?P<c>an? [^.;]*?), (?:\w+ly )?(?:climb|ascend|go)",
    re.I | re.S,
)
"""Two hold a ladder that a third climbs."""
_SOMEBODY = re.compile(rf"\b{WHO}\b", re.I)
_TWO = re.compile(
    rf"\btwo (?:[a-z]+ )?(?:{WHO}s|people|men|women), "
    rf"(?=an? (?:[a-z]+ )?{WHO} (?:in|with|wearing) [^.;]*? and an? (?:[a-z]+ )?{WHO} (?:in|with|wearing)\b)",
    re.I,
)
"""Two who are told of one by one at once: "two friends, a woman in red and a man in blue"."""
_NO_GIFT = re.compile(
    r"\boffer\w* (?:an? )?(?:\w+ )?(?:pat|smile|hug|words?|help|assistance|encouragement)\b"
)
_ANOTHER = re.compile(r"\b(?:another|recipient|receiver|other (?:person|individual)|second person)\b", re.I)
_SIT = re.compile(r"\b(?:sits?|sitting|seated)\b", re.I)
_ON_A_SEAT = re.compile(
    r"\b(?:sits?|sitting|seated)\b[^.;,]*? (on (?:an?|the|their) (?:[\w-]+ )*?(?:bench|sofa|couch|swing))\b",
    re.I,
)
_COMPANION = re.compile(
    r"\b(?:Her|His|Their) (?:companion|counterpart|partner|friend), a(?=n? [^,.]*\b(?:man|woman|boy|girl)\b)"
)
"""Whoever is named over again by what they are to the other: "Her companion, a man"."""
_POINTS = re.compile(r"\bpoint(?:s|ing) (?:\w+ly )?(?:to|towards?|at|out|up)\b", re.I)
_LOOKS = re.compile(r"\b(?:looks?|looking|watch\w*|gaz\w+|follow\w* with)\b", re.I)
_VAGUE = re.compile(
    r"(?:are |is )?(?:\w+ly )?(?:work|collaborat|cooperat)\w*(?: \w+ly)?(?: together| side by side)?"
    r"(?= (?:in|at|inside|under|near)\b|[,.;]|$)"
)
"""Something is done together, and nobody says what."""
_SEATED = re.compile(
    r"\b(?:who is seated|seated person|another(?: \w+)? (?:sitting|seated)|"
    r"(?:other|second person|(?:wo)?man|lady|girl|boy|recipient) (?:is seated|sits))\b",
    re.I,
)
_LYING = re.compile(
    r"\b(?:person|(?:wo)?man|lady|girl|boy|other|recipient|friend|individual)[^.;]{0,12} "
    r"(?:lying|lies|reclin\w+) (?:down|on|in)\b",
    re.I,
)
_HOLDS = re.compile(rf"\b(?:holding|holds|carrying|carries|folds) (?P<what>{OWN} {ADJECTIVE}[^,.;]*)", re.I)
_PLATED = re.compile(
    r"\b(?:an? (?:[\w-]+,? ){0,3}?plate (?:holding|bearing|with|of) )?(?P<piece>(?:an?|the|some) (?:\w+ )?"
    r"(?:slices?|pieces?) of )(?:(?!and |with )[\w-]+,? ){0,3}?(?=(?:cake|pizza|pie|watermelon)\b)",
    re.I,
)
"""A piece of what is eaten, without how that looks and what it lies on."""
_POURS = re.compile(r"\bpours (?P<what>[\w ]+?) into\b", re.I)
_VESSEL = re.compile(r"\b(?:glass|cup|mug)$")


def told_of_two(brief: Brief) -> Brief:
    """The same, where a long prompt tells of one who does something for another: that in one sentence. Whose
    jacket it is has one on."""
    if brief.people:
        return brief
    text = _PLATED.sub(r"\g<piece>", _COMPANION.sub("A", plainly_said(brief.prompt.strip())))
    if _AFTERWARDS.search(OF_THE_CAMERA.sub("", text)) is None:
        text = said_at_once(named(text, _is_a_deed))
    if _is_of_one_moment(brief):
        text = told_in_short(_plainly(text) or _TWO.sub("", text))
        where, kept = (place_of(Layers(replace(brief, prompt=told))) for told in (brief.prompt, text))
        text = f"{text} In {with_article(where.words)}." if where and not kept else text
    else:
        text = told_in_short(text)
    return brief if text == brief.prompt.strip() else replace(brief, prompt=text)


def at_one(brief: Brief, people: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Two who do something together in a moment told at length do that all the time, and not in turn what
    each sentence tells of one of them."""
    two = [
        s for s in people if s.kind.value is SubjectKind.PERSON and not s.background and s.count.value == 1
    ]
    if len(two) != 2:
        return _with_one_thing(people)
    if (pointing := _pointing(two)) or not _is_of_one_moment(brief):
        told = pointing or _shared_all_along(two)
        return tuple(told.get(id(s), s) for s in people)
    ridden = _TANDEM.search(brief.prompt)
    if not ridden and (to_the_other := _done_to_the_other(two)):
        own_car = any(act_of(s.act.value).name == "help into a car" for s in to_the_other.values())
        there = [s for s in people if not (own_car and s.kind.value is SubjectKind.VEHICLE)]
        return tuple(to_the_other.get(id(s), s) for s in there)
    done = [_deed_of(s) for s in two]
    together = _together(brief.prompt)
    idle = [act_of(s.act.value).name == "stand" for s in two]
    pairs = zip((0, 1), (done, done[::-1]), strict=True)
    deeds = [together or mine or (_shared(other) if idle[i] else None) for i, (mine, other) in pairs]
    own = {id(s): replace(s, act=deed, beats=()) for s, deed in zip(two, deeds, strict=True) if deed}
    at = together.value if together else ""  # it brings its own cart or car
    return tuple(
        own.get(id(s), s) for s in people if s.kind.value is not SubjectKind.VEHICLE or s.name not in at
    )


def _with_one_thing(people: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Without the thing that two of one noun carry, which is between them already."""
    main = [s for s in people if s.kind.value is SubjectKind.PERSON and not s.background]
    words = main[0].act.value.lower() if len(main) == 1 and main[0].count.value == 2 else ""
    if not any(said.search(words) for said in _by_both()):
        return people
    return tuple(s for s in people if s.kind.value is not SubjectKind.THING or s.name not in words)


def _pointing(two: Sequence[Subject]) -> dict[int, Subject]:
    """ "One points to something while the other looks": both look there."""
    for one, other in (two, two[::-1]):
        if _POINTS.search(one.act.value) and _LOOKS.search(other.act.value):
            there = f"{one.act.value} while the other looks"
            return {id(one): replace(one, act=replace(one.act, value=there), beats=())}
    return {}


def _shared_all_along(two: Sequence[Subject]) -> dict[int, Subject]:
    """Two who do one thing together do so, whatever else is told of one or both of them."""
    one, other = (s.act.value.lower() for s in two)
    if one != other or not any(said.search(one) for said in _by_both()):
        return {}
    return {id(s): replace(s, beats=()) for s in two}


def _is_of_one_moment(brief: Brief) -> bool:
    text = brief.prompt
    return (
        not brief.people
        and text.count(". ") > 0
        and _ONE_MOMENT.search(text) is not None
        and _AFTERWARDS.search(OF_THE_CAMERA.sub("", text)) is None
    )


def _together(text: str) -> Read[str] | None:
    """What the words tell of both, at one thing or hand in hand."""
    if hand := _HAND_IN_HAND.search(text):
        seat = _ON_A_SEAT.search(text)
        sitting = f", sitting {seat[1]}" if seat else ", sitting" if _SIT.search(text) else ""
        return Read(f"hold hands{sitting}", hand[0], "prompt")
    if hit := _TANDEM.search(text):
        return Read(hit[0], hit[0], "prompt")
    for said in _by_both():
        if hit := said.search(text.lower()):
            words = re.split(r"[.;]", text[hit.start() :])[0]
            return Read(words, words, "prompt")
    return None


@lru_cache(maxsize=1)
def _by_both() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(said) for said, _ in BY_BOTH)


def _done_to_the_other(two: Sequence[Subject]) -> dict[int, Subject]:
    """The two where one of them does something to the other: that all the time, and the other is still."""
    deeds = [next((b for b in (s.beats or (s.act,)) if _is_of_two(b.value)), None) for s in two]
    if sum(deed is not None for deed in deeds) != 1:
        return {}
    still = Read("stand")
    return {
        id(s): replace(s, act=deed or still, beats=(), moves=s.moves if deed else None)
        for s, deed in zip(two, deeds, strict=True)
    }


def _is_of_two(words: str) -> bool:
    return act_of(words).partner is not None and _NO_GIFT.search(words) is None


def _deed_of(subject: Subject) -> Read[str] | None:
    """What somebody does, of all that is told; of what is no deed what says more than "work together"."""
    beats = subject.beats or (subject.act,)
    vague = _VAGUE.match(beats[0].value.lower())
    idle = Read(f"holds a {subject.held}" if subject.held else "stand")
    lit = idle if subject.held in _LIGHTS else None
    return next((b for b in beats if _is_a_deed(b.value)), (*beats[1:], idle)[0] if vague else lit)


def _shared(deed: Read[str] | None) -> Read[str] | None:
    """What is told of one alone is done by both, unless it is done to the other."""
    if deed is None or act_of(deed.value).partner is not None or _SOMEBODY.search(deed.value):
        return None
    return deed


def _is_a_deed(words: str) -> bool:
    if _VAGUE.match(words.lower()):
        return False
    low = words.lower()
    by_both = re.search(ONE_THING, low) is not None or any(said.search(low) for said in _by_both())
    return by_both or act_of(words).name not in _NO_DEEDS


def _plainly(text: str) -> str | None:
    if hit := _LADDER.search(text):
        place = PLACE.match(text)
        told = f"{hit['c']} climbs {hit['what']} held by {hit['a']} and {hit['b']}."
        return " ".join(
            [f"{place[0]}, {told}" if place else told, *rest(text, (hit.start("a"), hit.start("c")))]
        )
    people = people_of(text)
    if not 1 <= len(people) <= 2:
        return None
    alone = len(people) == 1 and not _ANOTHER.search(text)
    filmed = OF_THE_CAMERA.sub(lambda hit: " " * len(hit[0]), text)
    for said, plain in ROWS:
        if hit := said.search(filmed):
            told = _sentence(text, hit, plain, people)
            to_nobody = alone and not {"who", "whose"} & {k for k, v in hit.groupdict().items() if v}
            if to_nobody or not (act_of(told).partner or plain.startswith("helps")):
                return None
            place = PLACE.match(text)
            told_of = (hit.start(), *(one.start for one in people))
            size = SIZE.search(text[text.rfind(".", 0, hit.start()) + 1 : hit.start()])
            more = [f"{capitalized(size[0])}."] if size else []
            more += [each for each in rest(text, told_of) if not each.startswith(f"The {_noun_of(told)}")]
            return " ".join([f"{place[0]}, {told}." if place else f"{capitalized(told)}.", *more])
    return None


def _sentence(text: str, hit: re.Match[str], plain: str, people: list[Person]) -> str:
    """Doer, deed and other, plainly."""
    start = max(text.rfind(".", 0, hit.start()), text.rfind(";", 0, hit.start())) + 1
    named = [(one.start, i) for i, one in enumerate(people) if start <= one.start < hit.start()]
    again = [(m.start(), which_of(m[0], people)) for m in AGAIN.finditer(text, start, hit.start())]
    does = max((each for each in (*named, *again) if each[1] is not None), default=(0, 0))[1] or 0
    if len(people) < 2:
        people = [*people, Person("another person", len(text))]
    given = hit.groupdict()
    what = _thing(
        text,
        given.get("what") or given.get("thing") or given.get("held") or given.get("this") or "",
        hit.start(),
    )
    how = ", lying down" if _LYING.search(text) else ", seated" if _SEATED.search(text) else ""
    other = people[1 - does].to_whom() + how
    part = given.get("part") or ""
    if part and not people[1 - does].worn:
        other += f" in {with_article(part)}"
    deed = plain.format(what=what, who=other, part=part)
    doer = people[does]
    first = doer.told() if doer.noun.lower() != "another person" else f"one person{''.join(doer.worn)}"
    return f"{first}{',' if any(each.startswith(',') for each in doer.worn) else ''} {deed}"


def _noun_of(told: str) -> str:
    """What is given, by its noun: it is told of, and what it looks like is no more."""
    hit = re.search(
        r"\b(?:hands|lifts) (?:an?|the|her|his) (?:[\w-]+ )*?([\w-]+)(?: of [\w ]+)? (?:to|for) ", told
    )
    return hit[1] if hit else "-"


def _thing(text: str, what: str, before: int) -> str:
    """What "it" and "the glass" are called where they are first told of."""
    if what.lower() == "it" and (holds := _HOLDS.search(text[:before])):
        what = holds["what"]
    noun = what.split()[-1] if what else "suitcase"
    if what.startswith("the ") or not what:
        full = re.search(rf"\b(an? (?:[\w-]+,? ){{0,4}}?{noun})\b", text, re.I)
        what = full[1] if full else f"the {noun}"
    color = re.search(rf"\bThe {noun}, (?:an? )?(?:[\w-]+,? )*?({'|'.join(COLORS)})\b", text)
    if color and color[1] not in what:
        what = re.sub(r"^(an?|the) ", rf"\1 {color[1]} ", what) if " " in what else f"{color[1]} {what}"
    if _VESSEL.search(what) and (pours := _POURS.search(text)):
        what = f"{what} of {pours['what']}"
    return (
        re.sub(r" (?:holding|filled with) ", " of ", what.removesuffix(" between them"))
        .replace(",", "")
        .lower()
    )
