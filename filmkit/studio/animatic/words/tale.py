"""Who a tale of several sentences is of, and each of its sentences told so that it can be read alone.

Knows no place and no seconds. "His journey led him to a cave, where he found a key" says by itself neither
who goes nor that anybody does; told again it is "In a cave a young hero found a key".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.likenesses import TRADES
from filmkit.studio.animatic.words.mention import LIVING, Mention
from filmkit.studio.animatic.words.naming import names_of, sex_told
from filmkit.studio.animatic.words.nouns import mentions
from filmkit.studio.animatic.words.strangers import strangers
from filmkit.studio.animatic.words.text import passage_of
from filmkit.studio.animatic.words.vocabulary.names import STORY
from filmkit.studio.animatic.words.wording import capitalized, uncapitalized, with_article

_NUMBERED = r"(?:first|second|third|fourth|fifth|sixth|seventh|next|following|final|last|very first)"
_DAYS = r"(?:day|night|evening|morning|year|week)"
_ON_A_DAY = re.compile(rf"^(?:On|By|In|At|During)?\s*the {_NUMBERED} {_DAYS},?\s+", re.I)
"""What says when, where nothing comes of it but the order."""
_TURNS = re.compile(
    r"^(?:However|Yet|But|Ultimately|Finally|Eventually|Suddenly|Simultaneously|Meanwhile|Undeterred|Unfazed|"
    r"Intrigued|"
    r"Together|Just|Then|Next|First|Lastly|In the end|At last|To their horror|Driven by [^,]+|Realizing "
    r"[^,—]+|Along the way|Over time|With \w+ and \w+),? (?=[a-zA-Z])",
)
"""What a sentence opens with that shows nothing."""
_PURPOSE = re.compile(
    r"\b(quest|journey|mission|search|expedition|adventure) (?:to|for) [^,.;]+|, driven by [^,]+,|"
    r", instead of [^,]+,|, (?:feeling|sensing|realizing|understanding) [^.;]+|, (?:lured|drawn|guided|"
    r"fueled|captivated) by [^,.;]+|—to [^—]+—",
    re.I,
)
"""What somebody is out for, and what drives them."""
_WORDINGS = (
    (r"\bSnow White\b(?!['’])", "a young woman in a blue and yellow dress"),
    (r"\b(?:tiny|small|little)(?:, \w+)* (?:\w+ )?creatures\b", "rabbits"),
    (r"\bcycling\b(?= (?:without|through|endlessly))", "passing"),
    (r"\bunderworld (?=\w+s\b)", ""),
    (r", (?:clad|dressed) in ([^,]+), (?=\w+(?:ed|s|ode|ent|ame)\b)", r" in \1 "),
    (r"\b(?:\w+ )?[Ss]tar of [A-Z]\w+", "golden star"),
    (r"\bgift(?:s|ed) (her|him|them) ", r"hands \1 "),
    (r"\bpauses? (?=beneath|under|before)", "stands "),
    (r"\b(?:beneath|under) its branches\b", "under a tree"),
    (r"\bsubterranean lake\b", "underground lake"),
    (r"\bgrand (?:royal )?ball\b", "ball in a ballroom"),
    (r"\btouch(es|ing) the (?:\w+ )?bark\b", r"touch\1 the bark of a tree"),
    (r"\braven hair", "black hair"),
    (r"\b([Aa])midst\b", r"\1mong"),
    (r"\bforg(?:e|es|ed|ing) (?=(?:an? )?(?:\w+ )?(?:alliance|bond|path|friendship|future|pact))", "making "),
)
_LIES = re.compile(
    r", where (?P<what>(?:the|an?) [\w' -]{3,40}?(?: of [A-Z]\w+)?) "
    r"(?:lay|lies|was nestled|waited|awaits|awaited|rested|hung|crackled|gleamed|shone)\b[^.;]*",
)
"""What is in a place that somebody comes to, and so is found."""
_INSTRUMENTS = re.compile(r"\b(?:flute|violin|guitar|piano|lute|harp|drum|trumpet|cello)\b", re.I)
_PLAYS = re.compile(r"\bplay(?:s|ed|ing)\b(?=,| an? (?:\w+,? ){0,3}(?:tune|melody|song|note))")
_A_DAY_BRINGS = re.compile(
    rf"^The {_NUMBERED} {_DAYS} (?:\w+ly )?(?P<verb>leads?|led|takes?|took|finds?|found|sees?|saw|brings?|"
    rf"brought|"
    r"reveals?|revealed|marks?|marked)\s+(?P<whom>her|him|them)?\s*",
    re.I,
)
_NUMBERS = r"one|two|three|four|five|six|seven|eight|nine|ten|several|some|many"
_DETERMINERS = r"an?|the|this|that|these|those|his|her|their|its"
_OPENS = re.compile(rf"\b(?:{_DETERMINERS}|{_NUMBERS})\b", re.I)
_WAY = (
    r"(?:journey|quest|path|odyssey|adventure|travels?|voyage|expedition|search|route|road|trail|pursuit|way)"
)
_TOLD_OF_A_WAY = re.compile(
    r"^(?:\w+ly,? |Next,? |Then,? |Finally,? |Soon,? )*(?:his|her|their|its|the \w+(?:'s|’s)) "
    rf"(?:\w+ )?{_WAY}\s+"
    r"(?:then |next |finally |soon )?(?:began|begins|starts?|started|continues?|continued|led|leads|took|"
    r"takes|brings|brought|unfolds?|unfolded|winds?|wound|ends?|ended|carries|carried)\s*"
    r"(?:him|her|them|it)?\s*(?:on |deep |deeper |up |down )*"
    r"(?P<by>to|into|through|in|at|across|over|with|from|onto|along|beneath|under)\s+(?P<what>[^.;]+)",
    re.I,
)
_A_STOP = re.compile(
    rf"^(?:\w+ly,? |Next,? |Then,? )*(?:his|her|their|its|the) {_NUMBERED} "
    r"(?:destination|stop|challenge|trial|step|task|test|stage|quest|encounter)\s+"
    r"(?:is|was|lies|lay|awaits|awaited|took|takes|leads|led|brings|brought|unfolds|unfolded)\s*(?:him|her|"
    r"them)?\s*(?:to|in|at|within|into|on|through|a stop at)?\s*(?P<what>[^.;]+)",
    re.I,
)
_WHERE = re.compile(r",? (?:where|there|as) (?P<does>.+)", re.I)
_WHOM = re.compile(
    r"\b(teach\w*|show\w*|help\w*|gives?|gave|offers?|tells?|guides?|leads?|hands?|greets?) (?:her|him|"
    r"them)\b",
    re.I,
)
_SUBJECT = re.compile(
    r"\b(?P<who>he|she|they|it)\b(?! (?:was|is|were|had) (?:rumou?red|said|believed))", re.I
)
_WHILE = re.compile(r"(?:as|when|while|once)\b", re.I)
_IN_MINDS = re.compile(r"\b(?:who|whom|whose|that)\s+$", re.I)
_APPOSED = re.compile(
    r"\b(?P<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?), (?P<what>an? (?:[\w-]+ ){0,4}?(?P<noun>[\w-]+))"
    r"(?P<more> (?:with|of|in|from|who)\b[^,.]*)?, "
)
"""Somebody who is named first, and then told of."""

_OWNS = ("'s", "’s", "s'")
_NOBODY = frozenset({"he", "she", "they", "it", "his", "her", "their", "each", "who", "someone", "curiosity"})


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
    """ "Oscar, a determined young man, embarks" as "A determined young man named Oscar embarks"."""

    def told(hit: re.Match[str]) -> str:
        if hit["noun"].lower() not in TRADES or hit["name"].lower() in STORY:
            return hit[0]
        opens = hit.start() == 0 or text[: hit.start()].rstrip()[-1:] in ".!?"
        what = capitalized(hit["what"]) if opens else hit["what"]
        return f"{what} named {hit['name']}{hit['more'] or ''} "

    return _APPOSED.sub(told, text)


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
            if not owner and not each.noun.name.endswith(_OWNS) and each.noun.name not in _NOBODY:
                found.setdefault(each.noun.name, []).append(each)
    every: list[Figure] = []
    for noun, said in found.items():
        one = _figure(noun, said, sentences)
        if not any(
            noun in (name.lower() for name in each.names) or set(each.names) & set(one.names)
            for each in every
        ):
            every.append(one)
    told = {each.noun: _times(each, sentences) for each in every}
    return sorted(every, key=lambda each: -told[each.noun])


def _times(figure: Figure, sentences: Sequence[str]) -> float:
    """In how many sentences it is spoken of; earlier ones and a name count a little more, and who is
    somebody's mother less."""
    words = re.compile(rf"\b(?:{'|'.join(map(re.escape, (figure.noun, *figure.names)))})s?\b(?!['’]s)", re.I)
    said = [at for at, each in enumerate(sentences) if words.search(each)]
    somebodys = 2.0 * bool(
        re.search(rf"\b(?:his|her|their) (?:\w+ )?{re.escape(figure.noun)}\b", sentences[0], re.I)
    )
    known = 2.0 * (figure.noun in STORY)
    return len(said) - 0.05 * (said[0] if said else 9) + 0.5 * bool(figure.names) + known - somebodys


def _figure(noun: str, said: Sequence[Mention], sentences: Sequence[str]) -> Figure:
    first = said[0]
    passage, text = first.hit.passage, " ".join(sentences)
    sex = sex_told(first)
    if not sex and first.noun.kind is SubjectKind.PERSON and first.count == 1:
        lows = re.findall(r"\b(?:he|she|his|her)\b", text[text.find(passage.text) :].lower())
        sex = ("man" if lows[0] in ("he", "his") else "woman") if lows else ""
    names = _names(said, text) if first.count == 1 and noun not in STORY else ()
    phrase = _phrase(passage.words(first.start, first.hit.end), noun, first)
    return Figure(noun, first.noun.kind, first.count, phrase, names, sex)


def _names(said: Sequence[Mention], text: str) -> tuple[str, ...]:
    """What somebody is called, in full and by the first name where that stands alone."""
    every = dict.fromkeys(name for each in said for name in names_of(each) if name[:1].isupper())
    full = [name for name in every if not name.endswith(_OWNS)]
    first = [name.split()[0] for name in full if " " in name and len(name.split()[0]) > 3]
    alone = [name for name in first if re.search(rf"\b{name}\b(?! [A-Z])", text)]
    return tuple(sorted((*full, *alone), key=len, reverse=True))


def _phrase(words: str, noun: str, first: Mention) -> str:
    """A noun and its adjectives as they name somebody who was not there before."""
    if noun in STORY:
        return words
    words = re.sub(r"['’]s?$", "", words)
    opens = list(_OPENS.finditer(words))
    words = words[opens[-1].start() :] if opens else words
    rest = re.sub(rf"^(?:{_DETERMINERS})\s+", "", words, flags=re.I)
    if first.hit.words[:1].isupper() and noun == first.hit.words.lower() and noun not in TRADES:
        return rest
    rest = uncapitalized(rest)
    several = first.count > 1 and rest.endswith("s") and " of " not in rest
    if re.match(rf"(?:{_NUMBERS})\b", rest) or several:
        return rest
    return with_article(rest)


def told_alone(sentence: str, figures: Sequence[Figure]) -> str:
    """The sentence with what it leaves out for those who have read the ones before."""
    text = _ON_A_DAY.sub("", _on_the_way(_named_by_noun(sentence, figures), figures))
    text = _LIES.sub(r" and finds \g<what>", text)
    text = _PURPOSE.sub(lambda hit: hit[1] or "", _TURNS.sub("", text))
    text = _somebody_for_pronouns(capitalized(text), figures)
    for said, told in _WORDINGS:
        text = re.sub(said, told, text)
    return capitalized(text)


def with_its_instrument(text: str, tale: str) -> str:
    """ "she plays a final tune" on what the tale says elsewhere that she has."""
    named = _INSTRUMENTS.search(tale)
    if named is None:
        return text
    return _PLAYS.sub(lambda hit: f"{hit[0]} the {named[0].lower()}", text, count=1)


def _named_by_noun(sentence: str, figures: Sequence[Figure]) -> str:
    """A name that only earlier sentences explain, as the one it means."""
    for figure in figures:
        for name in figure.names:
            explained = re.compile(
                rf"{re.escape(figure.noun)}(?: (?:named|called))? {re.escape(name)}|{re.escape(name)} "
                rf"{re.escape(figure.noun)}",
                re.I,
            )
            if figure.noun in name.lower() or explained.search(sentence):
                continue
            sentence = re.sub(rf"\b{re.escape(name)}(?=['’]s|\b)", f"the {figure.noun}", sentence, flags=re.I)
    return sentence


def _on_the_way(text: str, figures: Sequence[Figure]) -> str:
    """What is told of a day or of a way as what somebody does there."""
    hero = _who(text, figures)
    if day := _A_DAY_BRINGS.match(text):
        rest = text[day.end() :]
        verb = day["verb"].lower()[:3]
        if doing := re.match(r"\w+ing\b", rest):
            return f"{hero} is {doing[0]}{rest[doing.end() :]}"
        if where := re.match(r"(?:in|at|on|to|into|inside|near|by|through) (?P<what>[^.;]+)", rest, re.I):
            return _there(
                hero, "in" if where[0][:2].lower() in ("to", "in") else where[0].split()[0], where["what"]
            )
        return f"{hero} {'finds' if verb in ('rev', 'mar', 'see', 'saw') else 'makes'} {rest}"
    if way := _TOLD_OF_A_WAY.match(text):
        return _there(hero, way["by"].lower(), way["what"])
    if stop := _A_STOP.match(text):
        return _there(hero, "in", stop["what"])
    return text


def _there(hero: str, by: str, what: str) -> str:
    """Somebody in a place: doing what is done there, else walking; or with whom the way led to."""
    if meets := re.match(r"(?:encounter|meet|discover|find|confront|face|befriend)\b", what, re.I):
        return f"{hero} {meets[0]}s{what[meets.end() :]}"
    where = _WHERE.search(what)
    place = what[: where.start()] if where else what
    living = [
        each
        for each in mentions(passage_of("prompt", place))
        if each.noun.kind in LIVING and not each.governor
    ]
    if living and by in ("to", "with"):
        return f"{hero} meets {what}"
    if where and re.match(r"(?:he|she|they|it|an?)\b", where["does"], re.I):
        does = _WHOM.sub(lambda hit: f"{hit[1]} {hero}", where["does"], count=1)
        return f"In {place}, {does}"
    walks = {"in": "through", "at": "to", "from": "through"}.get(by, by)
    return f"{hero} walks {walks} {what}"


def _who(text: str, figures: Sequence[Figure]) -> str:
    """Whom a sentence of a day or a way is of."""
    low = text.lower()
    for words, pronoun in (
        (r"\b(?:her|she)\b", "she"),
        (r"\b(?:his|him|he)\b", "he"),
        (r"\b(?:their|they|them)\b", "they"),
    ):
        if re.search(words, low) and (one := next((f for f in figures if f.is_called(pronoun)), None)):
            return one.phrase
    named = next((f for f in figures if re.search(rf"\b{re.escape(f.noun)}\b", low)), None)
    return (named or figures[0]).phrase if figures else "somebody"


def _somebody_for_pronouns(text: str, figures: Sequence[Figure]) -> str:
    """The first "she" as who she is."""
    for hit in _SUBJECT.finditer(text):
        pronoun = hit["who"].lower()
        one = next((each for each in figures if each.is_called(pronoun)), None)
        if one is None or _IN_MINDS.search(text[: hit.start()]):
            continue
        named = re.search(
            rf"\b(?:{'|'.join(map(re.escape, (one.noun, *one.names)))})\b(?!['’]s)", text[: hit.start()], re.I
        )
        if named:
            return text
        phrase = one.phrase if hit.start() else capitalized(one.phrase)
        if _WHILE.match(text):  # "as a captain" would be what somebody is dressed as
            phrase = re.sub(r"^an? ", "the ", phrase)
        return f"{text[: hit.start()]}{phrase}{text[hit.end() :]}"
    return text
