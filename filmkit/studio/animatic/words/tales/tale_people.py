"""Who a tale of several sentences is of, whom it tells of most first, and as what a sentence may tell them.

Knows no place and no seconds, and asks of no pronoun whom it means.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import TRADES
from filmkit.studio.animatic.words.grammar.mention import LIVING, Mention
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.text.wording import capitalized, uncapitalized, with_article
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.who.naming import names_of, sex_told
from filmkit.studio.animatic.words.who.strangers import sex_of, strangers

ORDINALS = r"(?:very )?first|second|third|fourth|fifth|sixth|seventh|next|following|final|last"
"""The place of one in a row."""
_NUMBERS = r"one|two|three|four|five|six|seven|eight|nine|ten|several|some|many"
_DETERMINERS = r"an?|the|this|that|these|those|his|her|their|its"
_OPENS = re.compile(rf"\b(?:{_DETERMINERS}|{_NUMBERS})\b", re.I)
_APPOSED = re.compile(
    r"\b(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?), (?P<what>an? (?:[\w-]+ ){0,4}?(?P<noun>[\w-]+))"
    r"(?P<more> (?:with|of|in|from|who)\b[^,.]*)?, "
)
"""Somebody who is named first, and then told of."""
_NAMED_AFTER = re.compile(
    r"\b(?P<what>[Aa]n? (?:[\w-]+ ){0,3}?(?P<noun>[\w-]+)), (?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?), "
)
"""Somebody who is told of first, and then named."""

_OF_A_MIND = re.compile(r",? with (?:his|her|their|an?) (?:\w+ )?(?:spirit|mind|soul)(?:,|(?=[.]))", re.I)
"""What somebody is like, and nobody: "with her curious spirit"."""
_PIRATES, _CREW = re.compile(r"\bpirates?\b", re.I), re.compile(r"(?<!pirate )\bcrew\b")
"""Whose crew is one of pirates."""
_VERB = re.compile(
    r"^(?!(?:the|this|these|his|its)\b)(?:(?:were|was|is|are|became|becomes?)(?: (?:once|now))?|\w+ing|\w+s) "
    r"(?=\w)",
    re.I,
)
_THEY = re.compile(r"(?:(?:as|then|when|together|\w+ly)\b,? ){0,2}they\b", re.I)
_MAGICIANS = listed("wizard sorcerer warlock")
"""Who is a man in a tale, whoever was spoken of before."""
_NO_NAMES = listed(
    "after before amid amidst among when whenever while as once with without although upon until finally "
    "suddenly then eventually meanwhile ultimately together however soon desperate determined intrigued"
)
"""What a sentence opens with before a name."""
_OWNS = ("'s", "’s", "s'")
_NOBODY = listed("he she they it his her their each who someone curiosity people")


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody a tale tells of."""

    noun: str
    kind: SubjectKind
    count: int
    phrase: str
    """Who it is, as a sentence may say it that tells of nobody before."""
    names: tuple[str, ...] = ()
    sex: str = ""
    """ "woman", "man", or "" where no word tells."""
    since: int = 0
    """The sentence that tells of it first."""

    def is_named_in(self, text: str) -> bool:
        """Whether a text says its noun, or one of several by it, or a name, and not only that something is
        theirs."""
        return self.last_named_in(text) >= 0

    def last_named_in(self, text: str) -> int:
        """Where a text names it last; -1 where it does not."""
        named = re.finditer(rf"\b(?:{self._called})s?\b(?!['’]s)", text, re.I)
        return max((hit.start() for hit in named), default=-1)

    @property
    def _called(self) -> str:
        last = self.noun if self.noun in STORY else self.noun.split()[-1]
        return "|".join(map(re.escape, (last, *self.names)))

    def has_one_in(self, text: str) -> bool:
        """Whether a text tells of one of several: "the first warrior"."""
        one = rf"\b{re.escape(self.noun)}\b(?!['’]s)"
        return self.count > 1 and re.search(one, text, re.I) is not None

    def is_called(self, pronoun: str) -> bool:
        """Whether such a word may mean this one."""
        if pronoun == "they":
            return self.count > 1
        if self.count > 1:
            return False
        if pronoun == "it":
            return self.kind is SubjectKind.ANIMAL
        return self.kind is SubjectKind.PERSON and self.sex in ("", "woman" if pronoun == "she" else "man")


def with_trades_first(text: str) -> str:
    """ "Oscar, a young man, runs" and "A young man, Oscar, runs" as "A young man named Oscar runs"."""

    def named(hit: re.Match[str]) -> str:
        known = hit["noun"].lower() in TRADES and sex_of(hit["name"].split()[0].lower()) is not None
        return f"{hit['what']} named {hit['name']} " if known else hit[0]

    def told(hit: re.Match[str]) -> str:
        if hit["noun"].lower() not in TRADES or hit["name"].lower() in STORY:
            return hit[0]
        opens = hit.start() == 0 or text[: hit.start()].rstrip()[-1:] in ".!?"
        what = capitalized(hit["what"]) if opens else hit["what"]
        return f"{what} named {hit['name']}{hit['more'] or ''} "

    text = _NAMED_AFTER.sub(named, _APPOSED.sub(told, _OF_A_MIND.sub("", text)))
    return _CREW.sub("pirate crew", text) if _PIRATES.search(text) else text


def figures_of(sentences: Sequence[str]) -> list[Figure]:
    """All who live in the tale, whom it tells of most first."""
    found: dict[str, list[Mention]] = {}
    for sentence in sentences:
        passage = passage_of("prompt", sentence)
        heads = [
            each for each in mentions(passage) if each.noun.kind in LIVING and not (each.body or each.likened)
        ]
        if not any(each.subject for each in heads):
            heads += strangers(passage, False, len(passage.tokens))
        for each in heads:
            owner = passage.text[passage.tokens[each.hit.end - 1].end :][:2] in _OWNS
            nobody = each.noun.name in _NOBODY or each.noun.name.split()[0].lower() in _NO_NAMES
            if not owner and not each.noun.name.endswith(_OWNS) and not nobody:
                found.setdefault(each.noun.name, []).append(each)
    every: list[Figure] = []
    for noun, said in found.items():
        one = _figure(noun, said, sentences)
        if not any(_is_one(each, one) for each in every):
            every.append(one)
    told = {each.noun: _times(each, sentences) for each in every}
    return sorted(every, key=lambda each: -told[each.noun])


def with_the_pair(sentence: str, figures: Sequence[Figure], said: Sequence[str]) -> list[Figure]:
    """The same, led by the two whom the last sentences told of, where a sentence opens with "they" and those
    told of nobody who is several."""
    if not _THEY.match(sentence):
        return list(figures)
    lately = [each for each in figures if any(each.is_named_in(text) for text in said)]
    if len(lately) < 2 or any(each.count > 1 for each in lately):
        return list(figures)
    one, other = lately[:2]
    both = f"{one.phrase} and {other.phrase}"
    return [Figure(f"{one.noun} and {other.noun}", one.kind, 2, both), *figures]


def _is_one(known: Figure, other: Figure) -> bool:
    """Whether another noun means somebody known: by a name, or by less of what they are called."""
    by_name = other.noun in (name.lower() for name in known.names) or set(known.names) & set(other.names)
    less = known.noun.endswith(f" {other.noun}") or f"{other.noun} of " in known.phrase
    return bool(by_name) or less


def _times(figure: Figure, sentences: Sequence[str]) -> float:
    """In how many sentences it is spoken of; earlier ones and a name count a little more, and who is
    somebody's mother less."""
    said = [at for at, each in enumerate(sentences) if figure.is_named_in(each)]
    somebodys = 2.0 * bool(
        re.search(rf"\b(?:his|her|their) (?:\w+ )?{re.escape(figure.noun)}\b", sentences[0], re.I)
    )
    known = 2.0 * (figure.noun in STORY)
    return len(said) - 0.05 * (said[0] if said else 9) + 0.5 * bool(figure.names) + known - somebodys


def _figure(noun: str, said: Sequence[Mention], sentences: Sequence[str]) -> Figure:
    first = said[0]
    passage, text = first.hit.passage, " ".join(sentences)
    sex = sex_told(first) or ("man" if noun in _MAGICIANS else "")
    since = next(at for at, each in enumerate(sentences) if passage.text == each)
    if not sex and first.noun.kind is SubjectKind.PERSON and first.count == 1:
        lows = re.findall(r"\b(?:he|she|his|her)\b", " ".join(sentences[since:]).lower())
        sex = ("man" if lows[0] in ("he", "his") else "woman") if lows else ""
    names = _names(said, text) if first.count == 1 and noun not in STORY else ()
    told = passage.words(first.start, first.hit.end) if noun in STORY else _without_a_verb(first)
    phrase = _phrase(told, noun, first)
    return Figure(noun, first.noun.kind, first.count, phrase, names, sex, since)


def _without_a_verb(mention: Mention) -> str:
    """Its noun and the words before it, without a verb that nothing parts from them: "sees fierce beasts"."""
    passage, start = mention.hit.passage, mention.start
    if start and passage.tokens[start - 1].low == "to" and mention.hit.end - start > 1:
        start += 1  # "to seal evil spirits"
    return _VERB.sub("", passage.words(start, mention.hit.end))


def _names(said: Sequence[Mention], text: str) -> tuple[str, ...]:
    """What somebody is called, in full and by the first name where that stands alone."""
    every = dict.fromkeys(name for each in said for name in names_of(each) if name[:1].isupper())
    full = [name for name in every if not (name.endswith(_OWNS) or name.split()[0].lower() in _NO_NAMES)]
    full = [name for name in full if name.split()[-1].lower() not in TRADES]  # "Tomb raider" is none
    first = [name.split()[0] for name in full if " " in name and len(name.split()[0]) > 3]
    alone = [name for name in first if re.search(rf"\b{name}\b(?! [A-Z])", text)]
    return tuple(sorted((*full, *alone), key=len, reverse=True))


def _phrase(words: str, noun: str, first: Mention) -> str:
    """A noun and its adjectives as they name somebody who was not there before."""
    words = re.sub(r"['’]s?$", "", words)
    if noun in STORY:
        return words
    opens = list(_OPENS.finditer(words))
    words = words[opens[-1].start() :] if opens else words
    rest = re.sub(rf"^(?:{_DETERMINERS})\s+(?:(?:{ORDINALS}) )?", "", words, flags=re.I)
    if first.hit.words[:1].isupper() and noun == first.hit.words.lower() and noun not in TRADES:
        return rest if first.noun.kind is SubjectKind.PERSON else f"the {rest.lower()}"
    rest = uncapitalized(rest)
    several = first.count > 1 and rest.endswith("s") and " of " not in rest
    if re.match(rf"(?:{_NUMBERS})\b", rest) or several:
        return rest
    return with_article(rest)
