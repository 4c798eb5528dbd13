"""Who does what: acts, what is held, where people go, which side of them is seen.

Knows no geometry. With two in the cast, who is named first acts and the other is acted on.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.brief import Person
from filmkit.studio.animatic.intent import Facing, Part, Read, Subject, SubjectKind
from filmkit.studio.animatic.words.again import is_of_the_family
from filmkit.studio.animatic.words.apart import both_sit, is_a_deed, told
from filmkit.studio.animatic.words.described import described_as_doing
from filmkit.studio.animatic.words.forms import noun_forms
from filmkit.studio.animatic.words.layers import Layers
from filmkit.studio.animatic.words.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.likened import costume_at
from filmkit.studio.animatic.words.looking import feeling_of
from filmkit.studio.animatic.words.meanwhile import until_another
from filmkit.studio.animatic.words.mention import JOINS, Mention
from filmkit.studio.animatic.words.naming import end_of_name, past_another
from filmkit.studio.animatic.words.nouns import mentions
from filmkit.studio.animatic.words.place import without_places
from filmkit.studio.animatic.words.plot import in_turn
from filmkit.studio.animatic.words.tables import listed
from filmkit.studio.animatic.words.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.bearing import BACKDROPS, FACINGS, GOES, WHERE
from filmkit.studio.animatic.words.vocabulary.held import HELD
from filmkit.studio.animatic.words.vocabulary.nouns import BODY, MEN, WOMEN

_GOES, _FACINGS = lexicon(GOES, verbs=True), lexicon(FACINGS)
_WHERE, _HELD = lexicon(WHERE, but=BACKDROPS), lexicon(HELD)
_BODY, _TO_THE = lexicon(BODY), (" to the", " at the", " into the", " for the", " to a", " at a")
_HOLDS = re.compile(
    r"\b(hold|carr|with|under|grip|lift|read|drink|rais|wield|us(?:e|ing)|chop|cut|slic|grab|pick|"
    r"bring|drag|sip|sips|cradl|clutch|swing|open|pour|talk|stir|tast|extend|pass|hand)",
    re.I,
)
_PASSERS_BY = ("passer-by", "passerby", "passers-by", "pedestrian", "onlooker", "bystander")
_BACKDROP = re.compile(r"\b(?:on|against|before|upon|over) (?:an? |the |its )?(?:[a-z-]+ ){0,3}?background")
"""What somebody is before, and not in."""
_ELSEWHERE = re.compile(
    r"\b(away|window|sea|sky|horizon|camera|lens|mirror|floor|ceiling|door|board|letter|book|phone|"
    r"photograph|alone|leaves?|turns?|looks? (up|down|back|out))\b",
    re.I,
)
"""Where somebody looks who does not look at whom they talk to."""
_TEACHES = re.compile(r"\b(show|teach|taught|guid|help|instruct)", re.I)
_HOW_TO = re.compile(r"\bhow to\b(.+)|\bto\b(.+)", re.I)
_TALKS = re.compile(r"\b(talk|speak|say|tell|ask|argu|whisper|explain|shout|call|sing)", re.I)
_LIVING = (SubjectKind.PERSON, SubjectKind.ANIMAL)
_TO_EACH = re.compile(r"\b(each other|together|both|one another|they)\b", re.I)
_OLD = listed("old older elder aged ancient eldest grandmother grandfather")
_YOUNG = listed("young younger little child small youngest")
_DECADES = {
    "thirt": 30,
    "fort": 40,
    "fift": 50,
    "sixt": 60,
    "sevent": 70,
    "eight": 80,
    "ninet": 90,
    "twent": 20,
}
_SMALL = {
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "sixteen": 16,
}
_ANOTHER = re.compile(r"(an?|the|another|one|two|next) ", re.I)
"""How a beat begins that somebody else does."""
_WITH = re.compile(
    r"(?:\bwith|,(?! (?:small|far|tiny|lone|alone|seen|half|just|only|high|low|\w+ing)\b)) "
    r"[^,;.]*?\b(?:in|on) (?:the )?(?:back|fore)?(?:ground|distance|horizon)\b",
    re.I,
)
"""What is in the background with somebody does not put them there."""
_THE_OTHERS = re.compile(
    r";|\bwhile (?:a|an|the|another)\b|(?:,|\band|\bas|\bbut)\s+the other (?=(?:is |are )?\w+(?:s|ing)\b)",
    re.I,
)
"""Where what somebody else does begins."""
_VERBLESS = re.compile(r"^\s*(in|with|on|at|of|under|by|from|near|behind|beside)\b", re.I)


def cast_subjects(layers: Layers) -> list[Subject]:
    """Each cast member, as the brief describes it."""
    people = layers.brief.people
    acts = _shared_out(layers)
    passages = layers.of("subject", "action", "prompt")
    part = _part(layers)
    out = []
    for person, beats in zip(people, acts, strict=True):
        moves = goes(beats, *layers.of("subject")) if len(people) == 1 else goes(beats)
        feeling = feeling_of(
            [*layers.of("action", "subject", "prompt", "mood"), passage_of("cast", person.description)]
        )
        out.append(
            Subject(
                kind=Read(SubjectKind.PERSON, person.name, "cast"),
                name=person.name,
                description=person.description,
                count=Read(1, person.name, "cast"),
                act=beats[0] if beats else Read("stand"),
                feeling=feeling or Read("neutral"),
                facing=facing_of(passages, moves) if len(people) == 1 else _turned(layers, person),
                part=part,
                held=held_of(beats, [*layers.of("subject"), *_props(layers)])
                if len(people) == 1
                else held_of(beats, []),
                moves=moves,
                where=where_of(layers.of("subject", "action")) if len(people) == 1 else None,
                beats=tuple(beats) if len(beats) > 1 else (),
                opposite=_across(layers, beats) if len(people) == 1 else None,
            )
        )
    return out


def _across(layers: Layers, beats: Sequence[Read[str]]) -> Subject | None:
    """The other of a conversation, unless the words turn the face to something else."""
    said = " ".join(beat.value for beat in beats[:1])
    other = next(iter(layers.brief.opposite), None)
    if other is None or _ELSEWHERE.search(said) or _FACINGS.first(layers.of("subject", "action", "prompt")):
        return None
    return Subject(Read(SubjectKind.PERSON, other.name, "scene"), other.name, other.description)


def _turned(layers: Layers, person: Person) -> Read[Facing]:
    """Over a shoulder its owner turns the back: whom the words name, else who is named last."""
    text = " ".join((layers.brief.framing or "", layers.brief.subject, layers.brief.camera.text)).lower()
    if not re.search(r"over[- ](the|his|her|their|\w+'s)[- ]shoulder", text):
        return Read(Facing.THREE_QUARTER)
    named = [each for each in layers.brief.people if f"over {each.name.lower()}'s shoulder" in text]
    owner = named[0] if named else layers.brief.people[-1]
    return Read(Facing.BACK if person is owner else Facing.THREE_QUARTER)


def _props(layers: Layers) -> list[Passage]:
    """Props are in somebody's hand when the shot is about hands, or the prop is carried."""
    out = []
    for thing in layers.brief.things:
        if held_name(passage_of("props", f"{thing.name} {thing.description}")):
            out.append(passage_of("props", f"with {thing.name}"))
    return out


def _part(layers: Layers) -> Part:
    """What of a person the subject's first noun names."""
    one = len(layers.brief.people) == 1
    for passage in layers.of("subject", "prompt", *(["action"] if one else [])):
        for hit in _BODY.said([passage]):
            if hit.start <= 3 and hit.clause == passage.tokens[0].clause:
                return Part(hit.value)
        if passage.layer == "subject":
            break
    return Part.WHOLE


def _shared_out(layers: Layers) -> list[list[Read[str]]]:
    """The beats of each cast member."""
    people = layers.brief.people
    out: list[list[Read[str]]] = [[] for _ in people]
    for passage in layers.of("action") or layers.of("subject", "prompt"):
        for clause in re.split(r";|\.\s", passage.text):
            if clause.strip():
                _share(clause.strip(), passage.layer, people, out)
    return out


def _share(clause: str, layer: str, people: Sequence[Person], out: list[list[Read[str]]]) -> None:
    named = _named(clause, people)
    if _nobody_of_them(clause):
        return
    if len(people) < 2 or not named or _TO_EACH.search(clause):
        for index, beats in enumerate(out):
            if not named or index in named or _TO_EACH.search(clause):
                beats.append(Read(clause, clause, layer))
        return
    agent = named[0]
    words = _predicate(clause, len(named) > 1)
    out[agent].append(Read(words, words, layer))
    for other in named[1:]:
        out[other].append(_answer(clause, layer))


def _predicate(clause: str, taught: bool) -> str:
    """A lesson is told from its verb on, so that the lesson is the act and not what is taught."""
    hit = _TEACHES.search(clause) if taught else None
    return clause[hit.start() :] if hit else clause


def _answer(clause: str, layer: str) -> Read[str]:
    """What the one acted on does."""
    if _TEACHES.search(clause) and (hit := _HOW_TO.search(clause)):
        words = (hit[1] or hit[2]).strip()
        return Read(words, words, layer)
    return Read("listens") if _TALKS.search(clause) else Read("looks at")


def _nobody_of_them(clause: str) -> bool:
    return bool(
        re.match(r"(someone|somebody|a |an |rain|steam|smoke|snow|the wind|wind|dust|light)\b", clause, re.I)
    ) and not (re.match(r"(a|an) (\w+ )?(hand|finger|face)", clause, re.I))


def _named(clause: str, people: Sequence[Person]) -> list[int]:
    """Which members a clause names, in order."""
    ages = [_age(person) for person in people]
    found: dict[int, int] = {}
    for at, token in enumerate(passage_of("action", clause).tokens):
        for index, person in enumerate(people):
            forms = set(noun_forms(token.low))
            by_age = len(people) > 1 and (
                (forms & _OLD and ages[index] == max(ages)) or (forms & _YOUNG and ages[index] == min(ages))
            )
            by_sex = (token.low in ("she", "her") and _sex(person) == "w") or (
                token.low in ("he", "him", "his") and _sex(person) == "m"
            )
            if forms & words_of(person) or by_age or (by_sex and not found and token.low in ("she", "he")):
                found.setdefault(index, at)
    return sorted(found, key=lambda index: found[index])


def names_anyone(words: str, people: Sequence[Person]) -> bool:
    """Whether a clause names one of them by name, or by the noun of a description."""
    said = {form for token in passage_of("action", words).tokens for form in noun_forms(token.low)}
    return any(said & words_of(person) for person in people)


def words_of(person: Person) -> set[str]:
    """The nouns that mean a cast member: its name's words and the sex or age its description begins with."""
    own = set(re.findall(r"[a-z]+", person.name.lower()))
    state = person.name.lower().split("/")[-1]
    if "/" in person.name:
        own = set(re.findall(r"[a-z]+", state)) | own
    first = [token.low for token in passage_of("cast", person.description).tokens[:8]]
    return own | {word for word in first if word in WOMEN or word in MEN}


def _sex(person: Person) -> str:
    words = re.findall(r"[a-z]+", f"{person.name} {person.description}".lower())
    return next(("w" if word in WOMEN else "m" for word in words if word in WOMEN or word in MEN), "")


def _age(person: Person) -> int:
    """A guess that only tells old from young."""
    low = person.description.lower()
    if hit := re.search(r"\b(\d{1,2})\b", low):
        return int(hit[1])
    for word in re.findall(r"[a-z]+", low):
        if word in _SMALL and re.search(rf"\bof {word}\b|{word}[- ]year", low):
            return _SMALL[word]
        if word.endswith(("ty", "ties")):
            stem = next((decade for decade in _DECADES if word.startswith(decade)), None)
            if stem:
                return _DECADES[stem]
    if any(word in low for word in ("girl", "boy", "child")):
        return 9
    return 75 if any(word in low for word in ("old ", "elderly", "grandmother", "grandfather")) else 35


def acts_of(layers: Layers, mention: Mention, background: bool) -> list[Read[str]]:
    """What a noun does: the words after it, and the beats of the action when it opens the subject."""
    passage = mention.hit.passage
    if is_a_deed(mention.apart):
        climbs = mention.apart.startswith("climb") and "ladder" in passage.text.lower()
        deed = f"{mention.apart} a ladder" if climbs else mention.apart
        return [Read(deed + both_sit(mention), mention.apart, passage.layer)]
    if passage.tokens[mention.hit.end - 1].low.endswith("'s"):
        return []  # what a soldier's arm does is not the soldier's
    after = told(mention, _after(mention))
    if not after or _VERBLESS.match(after):
        after = f"{described_as_doing(mention)} {after}".strip()
    if passage.layer == "subject" and not background:
        beats = [Read(p.text.strip(), p.text.strip(), "action") for p in layers.of("action")]
        if after and not _VERBLESS.match(after) and not beats:
            return [Read(after, after, "subject")]
        return beats or ([Read(after, after, "subject")] if after else [])
    turns = in_turn(after) if mention.noun.kind in _LIVING else [after] if after else []
    if mention.governor and not mention.subject:
        turns = turns[:1]  # "walks to a boy, waves" goes on about who walks
    own = re.compile(rf"(?:the|this|that) (?:[\w-]+ ){{0,2}}?{re.escape(mention.noun.name)}s? ", re.I)
    turns = [beat if at == 0 else own.sub("", beat, 1) for at, beat in enumerate(turns)]
    return [
        Read(without_places(beat), beat, passage.layer)
        for at, beat in enumerate(turns)
        if at == 0 or not _ANOTHER.match(beat)
    ]


def _last_joined(mention: Mention) -> Mention:
    """The last of a list that begins with a noun: what "a girl and her brother build" is done by both."""
    for each in mentions(mention.hit.passage):
        tokens, end = mention.hit.passage.tokens, end_of_name(mention)
        joined = end < len(tokens) and tokens[end].low in JOINS and each.start == end + 1
        if joined and each.subject and not each.body and each.hit.clause == mention.hit.clause:
            mention = each
    return mention


def _after(mention: Mention) -> str:
    """The rest of the sentence after a noun, up to the next one that acts."""
    passage = mention.hit.passage
    _, end = passage.sentence_of(mention.hit.start)
    start = costume_at(passage, past_another(passage, end_of_name(_last_joined(mention))))
    again = [m for m in mentions(passage) if m.definite and m.noun.name == mention.noun.name]
    others = [m for m in mentions(passage) if m not in again and not is_of_the_family(mention, m)]
    text = passage.words(start, until_another(others, start, end))
    return _THE_OTHERS.split(text)[0].strip(" ,")


def in_background(mention: Mention) -> bool:
    """Whether the clause puts it in the background or lets it pass by."""
    passage = mention.hit.passage
    _, end = passage.clause_of(mention.hit.start)
    clause = passage.words(mention.start, min(end, mention.hit.end + 6)).lower()
    clause = re.split(r"\bwith\b", clause)[0]
    before = passage.words(max(0, mention.start - 3), mention.start).lower()
    if re.search(r"\b(full of|filled with|crowded with|packed with|among|surrounded by|watched by)$", before):
        return True
    if before.endswith(" before") and mention.count > 1:  # "before the crowd", but "before the queen"
        return True
    clause = _BACKDROP.sub("", clause)
    far = r"\bbackground\b|\bout of focus\b|\bin the distance\b|passers?-?by|pedestrians|onlookers|\btables\b"
    return bool(re.search(far, clause)) or mention.noun.name in _PASSERS_BY


_OF_THE_CAMERA = re.compile(r"(?:^|[,;.])\s*(?:the )?(?:camera|pans?|panning|zooms?|zooming)\b[^,;.]*", re.I)
"""A clause of who films, and not of who is filmed."""


def goes(acts: Sequence[Read[str]], *passages: Passage) -> str | None:
    """Which way somebody moves, by the acts' own words."""
    for act in acts:
        said = _OF_THE_CAMERA.sub(" ", act.value)
        hits = _GOES.said([passage_of(act.layer or "action", said)])
        hit = min(hits, key=_plainness, default=None)
        if hit and re.search(
            r"\b(walk|run|cross|strid|hurr|go|com|rid|driv|sail|mov|march|enter|leav|pass|approach|"
            r"stroll|step|skat|fl[yie]|jog|wander|retreat|reced|disappear|vanish|swim|cruis|glid|creep|"
            r"rush|gallop|arriv|join|overtak|catch|depart|storm|from (the )?(left|right)|(left|right) to)",
            said,
            re.I,
        ):
            return hit.value
    return None


def around(mention: Mention) -> Passage:
    """The words that tell where one subject is: its clause up to "while", and later clauses of the
    sentence that begin with no other subject."""
    passage = mention.hit.passage
    _, end = passage.sentence_of(mention.hit.start)
    text = re.split(r"\b(?:while|as)\b|, (?:a|an|the|another|two)\b", passage.words(mention.start, end))[0]
    return passage_of(passage.layer, _WITH.sub("", text))


def _plainness(hit: Hit[str]) -> tuple[int, int]:
    """Away and towards are plainer than left and right, and those than a bare "across"."""
    words = hit.words.lower()
    return 0 if hit.value in (
        "away",
        "towards",
    ) else 1 if "left" in words or "right" in words else 2, hit.start


def facing_of(passages: Sequence[Passage], moves: str | None) -> Read[Facing]:
    """Which side is seen: as written, else as the movement has it."""
    if hit := _FACINGS.first(passages):
        return Read(Facing(hit.value), hit.words, hit.layer)
    by_move = {"left": Facing.PROFILE, "right": Facing.PROFILE, "away": Facing.BACK, "towards": Facing.FRONT}
    return Read(by_move.get(moves or "", Facing.THREE_QUARTER))


def where_of(passages: Sequence[Passage]) -> str | None:
    """Where in the picture."""
    hit = _WHERE.first(passages)
    return hit.value if hit else None


def held_of(acts: Sequence[Read[str]], near: Sequence[Passage]) -> str | None:
    """What is in somebody's hand: a thing named shortly after a word of holding."""
    for passage in [*(passage_of(act.layer or "action", act.value) for act in acts), *near]:
        for hit in _HELD.said([passage]):
            before = passage.words(max(0, hit.start - 6), hit.start)
            if _HOLDS.search(before) and not before.lower().endswith(_TO_THE):
                return hit.value
    return None


def held_name(passage: Passage) -> str | None:
    """The thing of `props.held` that a description names."""
    hit = _HELD.first([passage])
    return hit.value if hit else None
