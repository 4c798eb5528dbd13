"""What one does for another, told at length: who, the deed and to whom are put into one sentence.

Long prompts name the doer in one sentence, the deed in the next and the other in a third: "a woman holds a
map. She extends it to a man. The man, in a hat, …". Only what tells of one moment is told so; a tale is not.
Knows no cast and no places; what is told of place, light and things stays as it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.verbs.by_both import BY_BOTH, ONE_THING
from filmkit.studio.animatic.figures.verbs.whom import PERSON
from filmkit.studio.animatic.intent import Read, Subject, SubjectKind
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN

_WHO = (
    rf"(?:{PERSON[3:-1].replace('couple|', '')}|counterpart|figure|artist|"
    r"professional|recipient|receiver|giver|helper|lifter|brusher)"
)
_ARTICLE = r"(?:an?|the|another|one|his|her|their)"
_NP = (
    rf"(?:an?|another|one) (?!sip |group |stack |pair |moment )(?:(?!{_ARTICLE} )[\w'-]+,? ){{0,4}}?"
    rf"{_WHO}\b(?!['’])"
)
_NEW = re.compile(
    rf"\b(?:{_NP}|another(?=['’]s| (?:to|in|into|onto|on|from)\b|[,.]|$)|another(?= {_WHO}['’]s)|"
    r"an? (?:\w+ )?hand(?= (?:\w+ly )?(?:extends|reaches)))",
    re.I,
)
"""Somebody who is spoken of for the first time."""
_AGAIN = re.compile(rf"\b(?:the (?:\w+ ){{0,2}}?{_WHO}|(?:his|her|their) {_WHO}|he|she)\b", re.I)
"""Somebody who is spoken of again."""
_SECOND = re.compile(
    r"\b(?:recipient|receiver|stranger|passenger|second person|seated|sleeping|other|counterpart|suited|"
    r"person being)\b",
    re.I,
)
_CLOTHES = "trousers|jeans|shorts|boots|eyes|pants|khakis|glasses|sneakers|leggings|sandals|shoes|clasps|gis"
_ENDS = (
    rf"(?=[,.;]|$| (?:who|to|as|while|stand|sit|walk|face)\b| and an? (?:\w+ )?{_WHO}\b| "
    rf"(?:\w+ly )?(?!(?:{_CLOTHES})\b)[a-z]+s (?:an?|the|her|his|their|it|up|"
    r"out|down|beside|before|behind|by|on|at|for|to|open|over|forward|back|towards?|serenely|steps)\b)"
)
_DRESS = re.compile(
    r",? (?:and )?(?:is )?(?:dressed in|clad in|wearing|wears|with|in|sporting)"
    rf" (?![a-z]+ing )(?:an? |his |her )?(?:[a-z]+, (?=[a-z-]+ ))?(?!the\b)[^,.;]*?{_ENDS}",
    re.I,
)
_ATTIRE = re.compile(r"['’]s attire, (an? [^,.;]+)", re.I)
_OWN = r"(?:an?|the|some|her|his|their)"
_TO = (
    rf"(?P<who>{_NP}|another(?: {_WHO})?\b|the (?:\w+ ){{0,2}}{_WHO}|(?:his|her|their) (?:\w+ ){{0,2}}{_WHO}|"
    r"a fellow passenger|her\b|him\b|them\b)"
)
_WHOSE = rf"(?P<whose>another|(?:an?|another|the|his|her|their) (?:\w+ ){{0,2}}?{_WHO})['’]s?"
_ADJECTIVE = rf"(?:[\w-]+, (?!{_ARTICLE} |\w+ing )(?=[\w-]+ ))?"
_NO_THING = r"(?:hands?|pat|smile|hug|glance|nod|assistance|word|gesture|comfort|guidance|help|kiss)"
_SOMETHING = rf"{_OWN} (?!(?:\w+ )?{_NO_THING}\b){_ADJECTIVE}(?:[^,.;]|, (?=[a-z-]+ [a-z]+ towards?\b))*?"
_GIVE = r"(?:extend|offer|hand|pass|present|slid|return|giv)(?:e?s|ing)(?: over| out)?"
ROWS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(said, re.I), told)
    for said, told in (
        (rf"\b(?:holds?|holding) (?P<what>{_OWN} [^.;]*?umbrella) over {_TO}", "holds {what} over {who}"),
        (
            r"\b(?:drap|plac|lay|put|wrap|tuck)(?:e?s|ing) (?P<what>an? [^.;]*?(?:blanket|coat|shawl|jacket|"
            rf"quilt|robe|cloak)) (?:over|around|across|onto|on) (?:{_WHOSE} shoulders|{_TO})",
            "puts {what} over {who}",
        ),
        (
            r"\b(?:adjust|straighten|fix)(?:s|es|ing)? (?:the )?(?P<what>(?:bow )?tie|necktie|collar)\b",
            "adjusts the {what} of {who}",
        ),
        (r"\bbrush(?:es|ing) (?:their|her|his) (?P<what>hair)\b", "brushes the {what} of {who}"),
        (
            rf"\bbrush(?:es|ing)(?: the)? (?P<what>dust|lint|crumbs|snow) (?:off|from) {_WHOSE} "
            r"(?P<part>[\w ]+?)(?=[,.;])",
            "brushes {what} off the {part} of {who}",
        ),
        (
            rf"\b(?:assist|help)(?:s|ing) {_TO} (?:in |with )?(?:tying|to tie) (?:their|his|her) shoelaces|"
            r"\b(?:tying|ties|lacing|laces) the (?:shoe)?laces\b",
            "ties the shoelaces of {who}",
        ),
        (
            r"\b(?:opens|holds(?: open)?) (?P<what>an? (?:[\w-]+,? )*?door)\b"
            r"(?=[^$]*\b(?:another|second) person)",
            "holds open {what} for {who}",
        ),
        (r"\blift(?:s|ing)? another['’]s (?P<what>chin)", "lifts the {what} of {who}"),
        (
            rf"\b(?:assist|help)(?:s|ing)? {_TO}(?:, [^.;]*?,)? (?:onto|aboard) (?P<what>(?:the|an?) \w+)",
            "helps {who} onto {what}",
        ),
        (
            r"\b(?:lift(?:s|ing)? (?P<what>an? [^.;]*?(?:suitcase|bag|luggage))\b|grasping the suitcase)",
            "lifts {what} for {who}",
        ),
        (r"\bplaces (?P<what>an? [^.;]*?chair)\b", "places {what} for {who}"),
        (
            rf"\b{_GIVE} (?P<what>{_SOMETHING}|it)(?:,[^.;]*?,)? (?:to|towards?) (?:{_WHOSE}|{_TO})",
            "hands {what} to {who}",
        ),
        (
            rf"\b{_GIVE} (?P<what>{_SOMETHING})(?=,| across| with an? \w+ smile| and\b|[.;]|$)|"
            r"\bplaces (?P<thing>the (?:glass|cup|plate|book|key)) into (?:his|her) hand|"
            r"\bhands (?P<this>it) over",
            "hands {what} to {who}",
        ),
        (rf"\bthrows (?P<what>{_SOMETHING})(?= with| to|,|[.;])", "throws {what} to {who}"),
        (r"\btheir (?P<what>hands) clasp", "shakes hands with {who}"),
        (r"\bunlatches (?P<what>the window)", "opens {what} for {who}"),
    )
)
"""How it is told, and the same plainly; where two fit, the higher up is told."""
_ONE_MOMENT = re.compile(
    r"\b(?:scene|moment|gesture|atmosphere|sense of|ambiance|camaraderie|connection|gratitude|kindness|"
    r"teamwork|friendship|respect|collaborat\w+|harmon\w+|joyful|essence|shared)\b",
    re.I,
)
_AFTERWARDS = re.compile(r"\b(?:then|later|afterwards?|finally|suddenly|meanwhile|the next)\b", re.I)
_PEOPLE = re.compile(
    rf"\b(?:{_WHO}s?|she|he|they|their|her|his|hands?|fingers|others?|one)\b|\bscene captures\b", re.I
)
_LIGHT = re.compile(
    r"\b(?:sunlight|sun|glow|lamps?|lamplight|fireplace|candles?|natural light|lanterns?)\b", re.I
)
_WEATHER = re.compile(r"\b(?:(?:pouring|heavy|light|gentle) )?(?:rain|snow|fog|setting sun)\b", re.I)
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
_HAND_IN_HAND = re.compile(
    r"\b(?:hand[- ]in[- ]hand|fingers (?:are )?intertwined|intertwined fingers|holding hands)\b", re.I
)
_SIT = re.compile(r"\b(?:sits?|sitting|seated)\b", re.I)
_COMPANION = re.compile(
    r"\b(?:Her|His|Their) (?:companion|counterpart|partner|friend), (?=an? [^,.]*\b(?:man|woman|boy|girl)\b)"
)
"""Whoever is named over again by what they are to the other: "Her companion, a man"."""
_WORN_BY = re.compile(
    r"\banother person['’]s (?P<what>(?:[a-z]+ )?(?:jacket|coat|blazer|suit|shirt|uniform|sweater))\b", re.I
)
_WEARS = re.compile(r"^,? (?:dressed in|wearing|clad in|wears|is wearing|in)", re.I)
_SEATED = re.compile(r"\b(?:who is seated|seated person)\b", re.I)
_PLACE = re.compile(
    r"^(?:in|on|at|under|inside|beside|outside)\b[^.;]*?(?=, (?:an?|one|another|two)\b)", re.I
)
_HOLDS = re.compile(rf"\b(?:holding|holds|carrying|carries|folds) (?P<what>{_OWN} {_ADJECTIVE}[^,.;]*)", re.I)
_POURS = re.compile(r"\bpours (?P<what>[\w ]+?) into\b", re.I)
_VESSEL = re.compile(r"\b(?:glass|cup|mug)$")


@dataclass(slots=True)
class _Person:
    """One of the two."""

    noun: str
    start: int
    worn: list[str] = field(default_factory=list)

    def told(self) -> str:
        """Who it is and what they have on."""
        return self.noun + "".join(self.worn)

    def to_whom(self) -> str:
        """The same without a comma, so that what is worn is nobody else's."""
        return self.noun + "".join(_WEARS.sub(" in", each) for each in self.worn)

    def sex(self) -> str:
        word = self.noun.lower().split()[-1]
        return "she" if word in WOMEN else "he" if word in MEN else ""


def told_of_two(brief: Brief) -> Brief:
    """The same, where a long prompt tells of one who does something for another: that in one sentence. Whose
    jacket it is has one on."""
    if brief.people:
        return brief
    text = _COMPANION.sub("", brief.prompt.strip())
    if _is_of_one_moment(brief):
        text = _plainly(text) or text
    else:
        text = _WORN_BY.sub(_wearing, text)
    return brief if text == brief.prompt.strip() else replace(brief, prompt=text)


def _wearing(hit: re.Match[str]) -> str:
    return f"the {hit['what']} of another person in {_a(hit['what'])}"


def _a(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def at_one(brief: Brief, people: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Two who do something together in a moment told at length do that all the time, and not in turn what
    each sentence tells of one of them."""
    two = [
        s for s in people if s.kind.value is SubjectKind.PERSON and not s.background and s.count.value == 1
    ]
    if len(two) != 2 or not _is_of_one_moment(brief):
        return people
    done = [next((b for b in (s.beats or (s.act,)) if _is_a_deed(b.value)), None) for s in two]
    together = _together(brief.prompt)
    deeds = [together or mine or _shared(other) for mine, other in (done, done[::-1])]
    own = {id(s): replace(s, act=deed, beats=()) for s, deed in zip(two, deeds, strict=True) if deed}
    return tuple(own.get(id(s), s) for s in people)


def _is_of_one_moment(brief: Brief) -> bool:
    text = brief.prompt
    return (
        not brief.people
        and text.count(". ") > 0
        and _ONE_MOMENT.search(text) is not None
        and _AFTERWARDS.search(text) is None
    )


def _together(text: str) -> Read[str] | None:
    """What the words tell of both, at one thing or hand in hand."""
    if hand := _HAND_IN_HAND.search(text):
        return Read(f"hold hands{', sitting' if _SIT.search(text) else ''}", hand[0], "prompt")
    for said in _by_both():
        if hit := said.search(text.lower()):
            words = re.split(r"[.;]", text[hit.start() :])[0]
            return Read(words, words, "prompt")
    return None


@lru_cache(maxsize=1)
def _by_both() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(said) for said, _ in BY_BOTH)


def _shared(deed: Read[str] | None) -> Read[str] | None:
    """What is told of one alone is done by both, unless it is done to the other."""
    return None if deed is None or act_of(deed.value).partner is not None else deed


def _is_a_deed(words: str) -> bool:
    return act_of(words).name not in _NO_DEEDS or re.search(ONE_THING, words.lower()) is not None


def _plainly(text: str) -> str | None:
    people = _people_of(text)
    if not 1 <= len(people) <= 2:
        return None
    for said, plain in ROWS:
        if hit := said.search(text):
            told = _sentence(text, hit, plain, people)
            if act_of(told).partner is None:
                return None
            place = _PLACE.match(text)
            told_of = (hit.start(), *(one.start for one in people))
            rest = [each for each in _rest(text, told_of) if not each.startswith(f"The {_noun_of(told)}")]
            return " ".join([f"{place[0]}, {told}." if place else f"{told[:1].upper()}{told[1:]}.", *rest])
    return None


def _rest(text: str, told_of: Sequence[int]) -> list[str]:
    """The sentences that tell of no people, and of the others what they tell of light and weather."""
    kept = []
    for hit in re.finditer(r"[^.;]+[.;]?", text):
        sentence = hit[0].strip()
        if not _of_people(sentence) and not any(hit.start() <= each < hit.end() for each in told_of):
            kept.append(sentence)
            continue
        parts = [part.strip(" .;") for part in sentence.split(",")[1:]]
        kept += [f"{p[:1].upper()}{p[1:]}." for p in parts if _LIGHT.search(p) and not _PEOPLE.search(p)]
        kept += [f"In the {rain[0]}." for rain in _WEATHER.finditer(sentence)]
    return kept


def _of_people(sentence: str) -> bool:
    """Whether a sentence begins with what somebody does or is."""
    place = _PLACE.match(sentence)
    return _PEOPLE.search(sentence[place.end() + 2 if place else 0 :].split(",")[0]) is not None


def _people_of(text: str) -> list[_Person]:
    """All who are introduced one by one, with what each has on; "a friend, a tall man" is one."""
    found: list[_Person] = []
    ends = -9
    for hit in _NEW.finditer(text):
        hand = hit[0].lower().endswith("hand")
        one = _Person(_called(hit[0]), hit.start())
        if hit.start() == ends + 2 and text[ends : hit.start()] == ", ":
            found.pop()
        found.append(one)
        ends = hit.end()
        while worn := _DRESS.match(text, ends):
            if not hand:
                one.worn.append(worn[0])
            ends = worn.end()
        ends = hit.end()
    for hit in _AGAIN.finditer(text):
        which = _which(hit[0], found)
        if which is None and _SECOND.search(hit[0]) and len(found) == 1:
            found.append(_Person("another person", hit.start()))
            which = 1
        if which is not None and which < len(found) and not found[which].worn:
            worn = _DRESS.match(text, hit.end())
            attire = _ATTIRE.match(text, hit.end())
            found[which].worn += [worn[0]] if worn else [f", wearing {attire[1]}"] if attire else []
    return found


def _called(words: str) -> str:
    """Somebody by a noun that is somebody's."""
    low = words[:1].lower() + words[1:]
    if low == "another":
        return "another person"
    return "a person" if low.endswith("hand") else re.sub(r"\bfigure$", "person", low)


def _which(words: str, people: Sequence[_Person]) -> int | None:
    """Who is spoken of again."""
    low = words.lower()
    for i, one in enumerate(people):
        if low == one.sex() or low.split()[-1] == one.noun.lower().split()[-1] != "person":
            return i
    if _SECOND.search(low):
        return 1 if len(people) > 1 else None
    return 0 if people and (low in ("he", "she") or low.startswith("the ")) else None


def _sentence(text: str, hit: re.Match[str], plain: str, people: list[_Person]) -> str:
    """Doer, deed and other, plainly."""
    start = max(text.rfind(".", 0, hit.start()), text.rfind(";", 0, hit.start())) + 1
    named = [(one.start, i) for i, one in enumerate(people) if start <= one.start < hit.start()]
    again = [(m.start(), _which(m[0], people)) for m in _AGAIN.finditer(text, start, hit.start())]
    does = max((each for each in (*named, *again) if each[1] is not None), default=(0, 0))[1] or 0
    if len(people) < 2:
        people = [*people, _Person("another person", len(text))]
    given = hit.groupdict()
    what = _thing(text, given.get("what") or given.get("thing") or given.get("this") or "", hit.start())
    other = people[1 - does].to_whom() + (", seated" if _SEATED.search(text) else "")
    part = given.get("part") or ""
    if part and not people[1 - does].worn:
        other += f" in {_a(part)}"
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
    return re.sub(r" (?:holding|filled with) ", " of ", what).replace(",", "").lower()
