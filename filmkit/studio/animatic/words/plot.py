"""What somebody does in the sentences after the one that names them: "Suddenly they rise. Then she dances."

Knows no cast. A sentence is somebody's when its subject is who was named, by the same noun or by a pronoun
that can mean nobody else. Of what is done there only what can be drawn counts, in order.
"""

import re
from collections.abc import Sequence

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, SubjectKind
from filmkit.studio.animatic.words.forms import IRREGULAR_VERBS
from filmkit.studio.animatic.words.mention import Mention
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN

MOST = 4
"""So many things done one after another a shot has time for."""
_LEADS = re.compile(
    r"^(?:(?:suddenly|then|next|first|finally|lastly|afterwards?|soon|later|now|moments later|at last|"
    r"in the end|meanwhile|eventually|instead|once inside|upon \w+|and|but|so|with [^,]+|after [^,]+|"
    r"in the [^,]+|on the [^,]+|"
    r"\w+ly|\w+ing [^.]+?(?=,\s*(?:they|she|he|it|the)\b))\b,?\s*)+",
    re.I,
)
_PARTS = re.compile(r",?\s*\b(?:and then|then|before|after which|and finally)\b,?\s*|;\s*", re.I)
_IS = re.compile(r"(wears?|wearing|wore|has|had|have|is|are|was|were|seems?|'s)\b(?! \w+ing)", re.I)
"""What somebody is, has and wears is nothing that is done."""
_IDLE = frozenset({"stand", "listen", "look"})
_STANDS = re.compile(r"\b(stand|stood|wait)", re.I)
_IRREGULAR = re.compile(rf"\b({'|'.join(sorted(IRREGULAR_VERBS, key=len, reverse=True))})\b", re.I)


def told_in_order(acts: Sequence[Read[str]], mention: Mention, people: int) -> list[Read[str]]:
    """What somebody does, sentence by sentence. Where nothing of it can be drawn, what there was."""
    found = [
        *acts,
        *(Read(_now(words), words, mention.hit.passage.layer) for words in _later(mention, people)),
    ]
    if len(found) == len(acts):
        return list(acts)
    known = [each for each in found if _can_be_seen(each.value)]
    kept: list[Read[str]] = []
    for each in known:
        if not kept or act_of(kept[-1].value).name != act_of(each.value).name:
            kept.append(each)
    return kept[:MOST] or list(acts)


def _can_be_seen(words: str) -> bool:
    return act_of(words).name not in _IDLE or _STANDS.search(words) is not None


def _now(words: str) -> str:
    """ "fought a beast" as "fight a beast": acts are told in the present."""
    return _IRREGULAR.sub(lambda hit: IRREGULAR_VERBS[hit[0].lower()], words)


def _later(mention: Mention, people: int) -> list[str]:
    passage = mention.hit.passage
    start = passage.sentence_of(mention.hit.start)[1]
    found: list[str] = []
    while start < len(passage.tokens):
        end = passage.sentence_of(start)[1]
        found += _done(passage.words(start, end), mention, people)
        start = end
    return found


def _done(sentence: str, mention: Mention, people: int) -> list[str]:
    """What the sentence says is done by who was named, part by part."""
    lead = _LEADS.match(sentence)
    rest = sentence[lead.end() :] if lead else sentence
    who = re.match(rf"(?:{'|'.join(_words_for(mention, people))})\b", rest, re.I)
    if who is None:
        return []
    parts = [part.strip(" ,.") for part in _PARTS.split(rest[who.end() :])]
    return [part for part in parts if part and not _IS.match(part)]


def _words_for(mention: Mention, people: int) -> list[str]:
    """How a sentence may begin that is about who was named."""
    name = re.escape(mention.noun.name)
    words = [rf"(?:the|this) (?:\w+ )?{name}", name] if mention.count == 1 else [rf"the (?:\w+ )?{name}s?"]
    alone = people < 2
    if mention.count > 1:
        return [*words, "they", "both", "the two", "the couple"]
    if mention.noun.kind is not SubjectKind.PERSON:
        return [*words, *(["it", "he", "she"] if alone else [])]
    words += [] if alone else ["they", "both"]
    if mention.noun.name in WOMEN:
        return [*words, "she"]
    if mention.noun.name in MEN:
        return [*words, "he"]
    return [*words, *(["she", "he", "they"] if alone else [])]
