"""Who a tale of several sentences is of, and each of its sentences told so that it can be read alone.

Knows no place and no seconds. "His journey led him to a cave, where he found a key" says by itself neither
who goes nor that anybody does; told again it is "In a cave a young hero found a key".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import SubjectKind
from filmkit.studio.animatic.words.grammar.mention import LIVING
from filmkit.studio.animatic.words.grammar.nouns import mentions
from filmkit.studio.animatic.words.tales.one_deed import INWARD
from filmkit.studio.animatic.words.tales.pronouns import with_people
from filmkit.studio.animatic.words.tales.tale_people import ORDINALS, Figure
from filmkit.studio.animatic.words.tales.tale_wordings import worded
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.text.text import passage_of
from filmkit.studio.animatic.words.text.wording import capitalized
from filmkit.studio.animatic.words.who.plot import can_be_seen

_NUMBERED = rf"(?:{ORDINALS})"
_DAYS = r"(?:day|night|evening|morning|year|week)"
_ON_A_DAY = re.compile(rf"^(?:On|By|In|At|During)?\s*the {_NUMBERED} {_DAYS},?\s+", re.I)
"""What says when, where nothing comes of it but the order."""
_TURNS = re.compile(
    r"^(?:However|Yet|But|Ultimately|Finally|Eventually|Suddenly|Simultaneously|Meanwhile|Undeterred|Unfazed|"
    r"Intrigued|(?:As|While) (?:he|she|they) (?:walk|continu|go|went|travel|journey)\w*(?: \w+)?(?=,)|"
    r"Together|Just|Then|Next|First|Lastly|In the end|At last|To their horror|Driven by [^,]+|Realizing "
    r"[^,—]+|Along the way|Over time|With \w+ and \w+|To (?!the\b|an?\b|his\b|her\b|their\b)[a-z]+ [^,]+|"
    r"Determined(?: to [^,]+)?|Desperate to [^,]+|Showing [^,]+|Using (?:his|her|their) [^,]+),? "
    r"(?=[a-zA-Z])",
)
"""What a sentence opens with that shows nothing."""
_PURPOSE = re.compile(
    r"\b(quest|journey|mission|search|expedition|adventure) (?:to|for) [^,.;]+|, driven by [^,]+,|"
    r", instead of [^,]+,|, (?:feeling|sensing|realizing|understanding) [^.;]+|, (?:lured|drawn|guided|"
    r"fueled|captivated) by [^,.;]+|—to [^—]+—|\bpretend\w* not to [^,.;]*? and (?=\w+s\b)|"
    r",? who (?:\w+ly )?(?:reveal|explain|inform|tell|told|warn|sa(?:ys|id)|confess|recount)\w*\b[^.;]*|"
    r", now an? [^,.;]+(?=, )|, once (?:an? |revered )[^,.;]+(?=[,.;])|"
    r"—(?:they|he|she|it) (?:were|was|had|has|is|are)\b[^.;]*|"
    r"(?:(?<=realizes)|(?<=realized)|(?<=understands)|(?<=understood)) that\b[^.;]*|"
    r",? filled with [\w, ]*\b(?:smells?|scents?|aromas?)\b|"
    r", (?:\w+ly )?(?:drawn|inscribed|carved|etched|marked) with [^,.;]+|, lying (?:on|in|under) [^,.;]+|"
    r", appearing at (?:an?|the same) [^.;,]*time\b[^.;,]*|"
    r" (?:written|carved|left) by (?:an?|the|his|her|their) [^,.;]+|"
    r",? (?:and )?(?:becoming|bec[oa]mes?|earning the title of|ascend(?:s|ed) as) (?:the|an?) "
    r"(?:[\w-]+ ){0,3}(?:queen|king|heir|ruler|guardian|master|legend|hero|symbol|beacon|protector)\b[^.;]*",
    re.I,
)
"""What somebody is out for, and what drives them."""
_ANY_ANIMAL = listed("beast creature monster animal")
_THE_BEAST = re.compile(rf"\bthe (?:{'|'.join(sorted(_ANY_ANIMAL))})\b", re.I)
_BECOMES = re.compile(r"\bturns into (?P<what>an? [\w ]+)")
_LIES = re.compile(
    r", where (?P<what>(?:the|an?) [\w' -]{3,40}?(?: of [A-Z]\w+)?) "
    r"(?:lay|lies|was nestled|waited|awaits|awaited|rested|hung|crackled|gleamed|shone)\b[^.;]*",
)
"""What is in a place that somebody comes to, and so is found."""
_INSTRUMENTS = re.compile(r"\b(?:flute|violin|guitar|piano|lute|harp|drum|trumpet|cello)\b", re.I)
_PLAYS = re.compile(
    r"\b(?P<plays>play(?:s|ed|ing)?)"
    r"(?: (?:an?|the|one|his|her) (?:[\w-]+,? ){0,3}(?:tune|melody|song|note)s?|(?=,))"
)
_A_DAY_BRINGS = re.compile(
    rf"^The {_NUMBERED} {_DAYS} (?:\w+ly )?(?P<verb>leads?|led|takes?|took|finds?|found|sees?|saw|brings?|"
    rf"brought|"
    r"reveals?|revealed|marks?|marked)\s+(?P<whom>her|him|them)?\s*",
    re.I,
)
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
_MEANT = (
    (r"\b(?:[Tt]he |other )*(?:[Tt]eam|[Cc]rew|[Gg]roup|[Pp]arty|[Ee]xpedition) members\b", "they"),
    (r"\bHis (?:\w+ )?kiss \w+ [^.]*", "He kisses her"),
    (r"\b[Tt]ogether, they (?=confront|face|fight|battle|defeat)", "they "),
)
"""What tells of those whom a tale is of without a pronoun or a name."""
_DOING_SO = re.compile(
    r"^(?:(?:Upon|After|By|When|While) )?"
    r"(?P<does>[A-Za-z]+ing (?:(?:the|an?|its|his|her|their) [^,.;]+|it|them)), ",
)
"""What is done at the beginning of a sentence by whom it may not name."""
_SOMEBODY = re.compile(r"(?:he|she|they|it|who|everyone|nobody)\b", re.I)
_LOOMS = re.compile(
    r"(?:^|, |, but |, only )(?P<what>an? (?:[\w-]+ ){0,3}(?:monster|creature|dragon|beast|serpent|giant))"
    r"(?: \w+ly)? (?:appear|emerge|attack|r[io]se|awak|awoke|burst|lunge|block|charg)\w*\b[^.]*",
    re.I,
)
"""What comes upon those that a tale is of, who back away from it."""


def _beast_by_noun(text: str, figures: Sequence[Figure]) -> str:
    """ "The beast" as the animal that was spoken of last."""
    animals = [each for each in figures if each.kind is SubjectKind.ANIMAL and each.noun not in _ANY_ANIMAL]
    if not animals or any(each.is_named_in(text) for each in animals):
        return text
    return _THE_BEAST.sub(f"the {max(animals, key=lambda each: each.since).noun}", text)


def told_alone(sentence: str, figures: Sequence[Figure], thing: str = "") -> str:
    """The sentence with what it leaves out for those who have read the ones before: who lives in the tale,
    and the thing that was found last."""
    text = _ON_A_DAY.sub("", _on_the_way(_beast_by_noun(_named_by_noun(sentence, figures), figures), figures))
    text = _by_whom(text, figures)
    text = _LIES.sub(r" and finds \g<what>", text)
    text = _PURPOSE.sub(lambda hit: hit[1] or "", _TURNS.sub("", text))
    for said, told in _MEANT:
        text = re.sub(said, told, text)
    text = with_people(capitalized(text), figures, thing)
    return capitalized(_before_a_monster(worded(text), figures))


def _by_whom(text: str, figures: Sequence[Figure]) -> str:
    """ "Upon breaking a seal, the tomb shakes" as what those do of whom the tale is."""
    people = [each for each in figures if each.kind is SubjectKind.PERSON]
    does = _DOING_SO.match(text)
    if does is None or not people or act_of(does["does"]).name in INWARD or not can_be_seen(does["does"]):
        return text
    subject = " ".join(text[does.end() :].split()[:6])
    if _SOMEBODY.match(subject) or any(each.is_named_in(subject) for each in figures):
        return text
    one = people[0]
    doing = f"{'are' if one.count > 1 else 'is'} {does['does']}"
    return f"{capitalized(one.phrase)} {doing}, and {text[does.end() :]}"


def _before_a_monster(text: str, figures: Sequence[Figure]) -> str:
    """ "A dragon appeared, trying to trap them" as what those do who see it."""
    looms = _LOOMS.search(text)
    people = [each for each in figures if each.kind is SubjectKind.PERSON]
    if looms is None or not people:
        return text
    before = text[: looms.start()]
    who = next((each for each in people if each.is_named_in(before)), people[0])
    here = re.search(r"\b(?:In|Inside|At) the [\w ]+,", before)
    roars = f"{looms['what'].lower()} roars, and {who.phrase} recoil{'' if who.count > 1 else 's'}"
    return f"{here[0]} {roars}" if here else capitalized(roars)


def with_its_instrument(text: str, tale: str) -> str:
    """ "she plays a final tune" on what the tale says elsewhere that she has."""
    named = _INSTRUMENTS.search(tale)
    if named is None or re.search(rf"\bplay\w*\b[^,.]*\b{named[0]}\b", text, re.I):
        return text
    return _PLAYS.sub(lambda hit: f"{hit['plays']} the {named[0].lower()}", text, count=1)


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
        return f"In {place}, {where['does']}"
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


def after(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures as they are once a sentence is told: an animal is what it has turned into."""
    out = list(figures)
    becomes = _BECOMES.search(text)
    for at, one in enumerate(figures):
        if becomes and one.kind is SubjectKind.ANIMAL and one.is_named_in(text[: becomes.start()]):
            called = (f"the {re.sub('^(?:an?|the) ', '', one.phrase)}", f"the {one.noun}")
            noun = becomes["what"].split()[-1]
            out[at] = replace(one, noun=noun, phrase=becomes["what"], names=called)
    return out
