"""Who does what: acts, what is held, where people go, which side of them is seen.

Knows no geometry and no cast.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.intent import Facing, Read, SubjectKind
from filmkit.studio.animatic.words.filmed.moving import camera_does
from filmkit.studio.animatic.words.grammar.apart import both_sit, is_a_deed, told
from filmkit.studio.animatic.words.grammar.described import described_as_doing
from filmkit.studio.animatic.words.grammar.likened import costume_at
from filmkit.studio.animatic.words.grammar.meanwhile import until_another
from filmkit.studio.animatic.words.grammar.mention import JOINS, LIVING, Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.layers import Layers
from filmkit.studio.animatic.words.text.lexicon import Hit, lexicon
from filmkit.studio.animatic.words.text.text import Passage, passage_of
from filmkit.studio.animatic.words.vocabulary.bearing import BACKDROPS, FACINGS, GOES, WHERE
from filmkit.studio.animatic.words.vocabulary.held import HELD
from filmkit.studio.animatic.words.where.place import without_places
from filmkit.studio.animatic.words.who.again import is_of_the_family
from filmkit.studio.animatic.words.who.naming import end_of_name, past_another
from filmkit.studio.animatic.words.who.plot import in_turn

_GOES, FACINGS_SAID = lexicon(GOES, verbs=True), lexicon(FACINGS)
_WHERE, _HELD = lexicon(WHERE, but=BACKDROPS), lexicon(HELD)
_TO_THE = (" to the", " at the", " into the", " for the", " to a", " at a")
_HOLDS = re.compile(
    r"\b(hold|carr|with|under|grip|lift|read|drink|rais|wield|us(?:e|ing)|chop|cut|slic|grab|pick|"
    r"bring|drag|sip|sips|cradl|clutch|swing|open|pour|talk|stir|tast|extend|pass|hand)",
    re.I,
)
_PASSERS_BY = ("passer-by", "passerby", "passers-by", "pedestrian", "onlooker", "bystander")
_BACKDROP = re.compile(
    r"\b(?:on|against|before|upon|over|in front of) (?:an? |the |its )?(?:[a-z-]+ ){0,3}?background"
)
"""What somebody is before, and not in."""
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
_AS_SEEN = re.compile(r"(?:^|,) ?(?:front|side|back|rear|top)[- ]view$", re.I)
"""How it is seen, and nothing that it does."""
_BY_THE_CAMERA = re.compile(r"^(?:[\w-]+ ){0,5}?(?:camera|drone|shot|lens)\b", re.I)
_AS_FILMED = re.compile(
    r"(?:^|,) ?(?:\w+ly |while |all while )*(?:captur|reveal|show|showcas|highlight|emphasi[sz]|"
    r"accentuat|document|circl|zoom|pann)ing\b[^.;]*$",
    re.I,
)
"""What the camera does by going round somebody."""
_FILMED = re.compile(r", (?:\w+ly )?(?:tilt|pann|zoom|orbit)ing\b[^,.;]*", re.I)
"""How a thing is filmed, after a comma, and nothing that it does."""
_AS_IT_FILMS = re.compile(r"\b(?:as|while) the (?:camera|lens|drone) [^,.;]*(?P<more>,[^.;]*)?$", re.I)
_VERBLESS = re.compile(r"^\s*(in|with|on|at|of|under|by|from|near|behind|beside)\b", re.I)


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
    if mention.noun.kind is SubjectKind.THING and after.lower().startswith("and "):
        after = ""  # "a burger and fries"
    if not after or _VERBLESS.match(after):
        after = f"{described_as_doing(mention)} {after}".strip()
    if passage.layer == "subject" and not background:
        beats = [Read(p.text.strip(), p.text.strip(), "action") for p in layers.of("action")]
        if after and not _VERBLESS.match(after) and not beats:
            return [Read(after, after, "subject")]
        return beats or ([Read(after, after, "subject")] if after else [])
    turns = in_turn(after) if mention.noun.kind in LIVING else [after] if after else []
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
    first, end = passage.sentence_of(mention.hit.start)
    start = costume_at(passage, past_another(passage, end_of_name(_last_joined(mention))))
    again = [m for m in mentions(passage) if m.definite and m.noun.name == mention.noun.name]
    others = [m for m in mentions(passage) if m not in again and not is_of_the_family(mention, m)]
    text = passage.words(start, until_another(others, start, end))
    text = _AS_IT_FILMS.sub(lambda hit: _AS_FILMED.sub("", hit["more"] or ""), text)
    if mention.noun.kind is SubjectKind.THING:
        text = _FILMED.sub("", text)
    if _BY_THE_CAMERA.match(passage.words(first, mention.hit.start)):
        text = _AS_FILMED.sub("", text)
    return _AS_SEEN.sub("", _THE_OTHERS.split(text)[0].strip(" ,"))


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


_DONE_FROM_BEHIND = ("push", "pushes", "pushing", "him", "her", "them", "me", "us", "hugs", "hugging")


def facing_of(passages: Sequence[Passage], moves: str | None) -> Read[Facing]:
    """Which side is seen: as written, else as the movement has it."""
    if hit := next((hit for hit in FACINGS_SAID.said(passages) if not _is_done_so(hit)), None):
        return Read(Facing(hit.value), hit.words, hit.layer)
    by_move = {"left": Facing.PROFILE, "right": Facing.PROFILE, "away": Facing.BACK, "towards": Facing.FRONT}
    return Read(by_move.get(moves or "", Facing.THREE_QUARTER))


def _is_done_so(hit: Hit[str]) -> bool:
    """ "Pushing from behind", "watches him from behind": where somebody is to another, and not to us."""
    before = hit.passage.tokens[hit.start - 1].low if hit.start else ""
    return hit.words.lower() == "from behind" and before in _DONE_FROM_BEHIND


def where_of(passages: Sequence[Passage]) -> str | None:
    """Where in the picture; a setting that is told as a background ("a forest background") is round all, and
    "pans to the left" is where the camera goes."""
    said = _WHERE.said(passages)
    hit = next((hit for hit in said if not (_is_setting(hit) or camera_does(hit))), None)
    return hit.value if hit else None


def _is_setting(hit: Hit[str]) -> bool:
    """Whether a bare "background" is the last word of what a place is called."""
    start, end = hit.passage.clause_of(hit.start)
    return hit.words.lower() == "background" and hit.end == end and hit.start > start


def held_of(acts: Sequence[Read[str]], near: Sequence[Passage]) -> str | None:
    """What is in somebody's hand: a thing named shortly after a word of holding."""
    for passage in [*(passage_of(act.layer or "action", act.value) for act in acts), *near]:
        for hit in _HELD.said([passage]):
            before = passage.words(max(0, hit.start - 6), hit.start)
            if _HOLDS.search(before) and not before.lower().endswith(_TO_THE):
                return hit.value
    return None


_HOLDING = re.compile(r",? (?:who is |is )?((?:holding|carrying|clutching|gripping|cradling) [^,.;]+)")


def held_later(others: Sequence[Mention]) -> tuple[str, str] | None:
    """What a later sentence says that somebody holds, a name of `props.held`, and those words."""
    for each in others:
        passage, end = each.hit.passage, each.hit.end
        said = _HOLDING.match(passage.text[passage.tokens[end - 1].end :])
        hand = held_name(passage_of("action", said[1])) if said else None
        if said and hand:
            return hand, said[1]
    return None


def held_name(passage: Passage) -> str | None:
    """The thing of `props.held` that a description names."""
    hit = _HELD.first([passage])
    return hit.value if hit else None
