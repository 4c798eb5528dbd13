"""What somebody does in the sentences after the one that names them: "Suddenly they rise. Then she dances."

Knows no cast. A sentence is somebody's when its subject is who was named: by the same noun or by another that
was found to mean them, by name, or by a pronoun that can mean nobody else. What only goes on in a mind is
left out; where more is done than a shot has time for, what can be drawn comes first.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.intent import Read, SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.grammar.mention import Mention
from filmkit.studio.animatic.words.grammar.nouns import PREPOSITIONS
from filmkit.studio.animatic.words.text.forms import IRREGULAR_VERBS, third_persons
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.nouns import MEN, WOMEN
from filmkit.studio.animatic.words.vocabulary.same import BREEDS, IN_A_MIND
from filmkit.studio.animatic.words.who.bare_verbs import parted, parted_alone
from filmkit.studio.animatic.words.who.naming import names_of, sex_told

MOST, ENOUGH = 4, 3
"""So many things done one after another a shot has time for, and so many beside what is on the way."""
_LEAD = re.compile(
    r"^(?:the (?:scene|moment|mood) (?:then )?(?:shifts|changes|transitions) (?:as|when) )?"
    r"(?:(?:suddenly|then|next|first|finally|lastly|afterwards?|soon|later|now|moments later|at last|"
    r"in the end|meanwhile|eventually|instead|once inside|ultimately|and|but|so|still|\w+ly)\b,?\s*)*"
    r"(?:(?:after|for|in|on|at|by|within|a) (?:\w+ ){1,3}?(?:later )?)?"
    r"(?:[^,.;]{2,70},\s*(?:and |but )?(?:then |finally |eventually |suddenly )?){0,2}?",
    re.I,
)
"""What may stand before who does it."""
_WHILE = re.compile(r"^(?:as|when|while|once|after|before|whenever)\s+", re.I)
_PARTS = re.compile(
    r",?\s*\b(?:and then(?: next)?|then|before(?= \w+ing\b)|after which|and finally|finally|and eventually|"
    r"eventually|and afterwards|afterwards|and later|until finally)\b,?\s*|;\s*",
    re.I,
)
_LISTED = re.compile(r",\s+(?:and\s+)?(?=(?P<verb>\w+s)\s+(?:\w+ly\s+)?(?P<next>\w+))", re.I)
_LAST = re.compile(
    r"\s+and\s+(?=(?P<verb>\w+s)\s+(?:a|an|the|his|her|their|its|it|to|into|up|down|away|back|out)\b)"
)
"""The last of verbs in a row, without its comma."""
_PAST = re.compile(
    rf"(?:,\s+(?:and\s+)?|\s+and\s+)(?=(?:\w+ly\s+)?(?P<verb>\w+ed|{'|'.join(IRREGULAR_VERBS)})\s+"
    r"(?:an?|the|his|her|their|its|one|two|three|four|five|it|them|into|onto|across|out of|back|home)\b)",
    re.I,
)
"""Of what was done one thing after another: "crossed a desert, found a well and drank its water"."""
_AFTER_A_VERB = listed(
    "a an the his her their its it to into on onto up down at out off over back away around through toward "
    "towards in from with and for again some once twice"
)
_TELLS = listed("who whose that which a an the his her their its and one alone")
_NO_VERBS = listed(
    "tails manes wings ears paws muscles fins sails robes scarves arms eyes hands legs feet hairs lips "
    "cheeks as its this his always sometimes clothes"
)
_UP_OR_DOWN = re.compile(
    r"\b((?:stands?|gets?|got|rises?|rose|sits?|sat|wakes?|woke|lies|kneels?|bends?|crouche?s?)\s+(?:up|down)\b"
    r"[^,;.]{0,30}?)\s+and\s+(?=\w)",
    re.I,
)
"""Who gets up does so before what comes next."""
_COMES_IN = re.compile(
    r"\b((?:enter(?:s|ing)?|exit(?:s|ing)?|arriv(?:es?|ing)|"
    r"(?:comes?|came|coming|walks?|walking|steps?|stepping|goes|going|runs?|rushes|bursts?|strolls?|hurries) "
    r"(?:in|into|inside|home|through|out of|up to|over to|to|onto|down the stairs|up the stairs)\b)"
    r"[^,;.]{0,60}?),?\s+and\s+(?=(?:\w+ly )?(?P<verb>[a-z]+(?:s|ing))\b(?: (?P<next>\w+))?)",
    re.I,
)
"""Who comes to a place does there what comes next."""
_AND_IT = re.compile(
    r",?\s+and\s+(?:with an? [^,]{2,40}, )?(?=(?:\w+ly )?(?:[a-z]+s (?:it|them|him)\b|"
    r"(?:starts?|begins?) (?:to \w+|\w+ing)\b|"
    r"(?:falls?|opens?|closes?|drops?|collapses?|faints?|"
    r"trips?|slips?|leaves?|exits?|stands? up|sits? down|gets? up|lies? down|"
    r"(?:walks?|runs?|flies|swims?|drives?) "
    r"(?:away|off|back|home))\b))",
    re.I,
)
"""What is done with what was had, or ends what went before: "picks a flower and smells it"."""
_DRESSED = re.compile(
    r"(?:in|with|wearing|dressed|adorned|named|called|clad|initially|from|of|covered|surrounded|known|armed|"
    r"led|driven)\b[^,;]*(?:,[^,;]*)?$|"
    r"an? (?:[\w-]+,? ){0,3}?(?:(?:wo)?man|boy|girl|teen\w*|lady|gentleman|person|adult|veteran)\b[^,;]*$",
    re.I,
)
"""What tells of somebody before anything is done."""
_MEANT = re.compile(r"^\s*\w+ing\b.*?(?:,\s+(?=\w+s\b)|$)", re.I)
"""Of "the person tying a bow, in white, smiles" all before "smiles"."""
_ASIDE = re.compile(r"^\s*,[^,.;]*,\s*")
"""What is told of somebody between commas."""
_IS = re.compile(
    r"(wears?|wearing|wore|has|had|have|(?:is|are|was|were)(?: wearing| sporting)?|seems?|"
    r"(?:\w+ly )?becomes?|'s)\b(?! (?:\w+ly )*\w+ing)",
    re.I,
)
"""What somebody is, has and wears is nothing that is done."""
_DOING = re.compile(
    r",\s+(?:(?:and|while)\s+)?((?:\w+ly\s+)?(?!(?:giving|lending) (?:him|her|them|it)\b|"
    r"(?:captur|show|highlight|focus|fram)\w*ing\b)\w+ing\b.*)",
    re.I,
)
"""What comes with that is done."""
_GAME = re.compile(
    r"\b(?:ping[- ]?pong|table[- ]tennis|tennis|badminton|volleyball|basketball|football|soccer)\b", re.I
)
_PLAYED = re.compile(
    r"[^,;.]*\b(?:serv|return|hit|spik|smash|pass|strik|rall|volley)\w*\b[^,;.]*\b(?:ball|shuttlecock|shots?)\b|"
    r".*\b(?:smash|backhand|forehand|jump shot|slam dunk|lay-?up)\b|"
    r"[^,;.]*\b(?:dribbl\w+|shoots|approach\w*)\b"
    r"(?= (?:the (?:goal|net|hoop|basket)|past|around|through|for)\b)",
    re.I,
)
"""What is done with the ball of a game."""
_BEGINS = re.compile(
    r"^((?:\w+ly\s+)?)(?:begins?|began|starts?|started)\s+"
    r"(?:to\s+|(?=\w+ing\b)|an? (?:\w+ ){0,2}?(?=(?:stretch|walk|run|dance|gallop|trot|nap)\b))",
    re.I,
)
"""Who begins to do something does it."""
_TAKES = re.compile(
    r"\b(?:grabbing|taking(?: up| out)?|picking up|using|wielding|fetching|retrieving) "
    r"((?:an?|the|his|her|their) (?:[\w-]+, )?[^,.;]+),",
    re.I,
)
"""What is taken first for what is done then: "grabbing a broom, they sweep"."""
_IT_ALONE = re.compile(r"^((?:\w+ly )?\w+ing) it\b(?= |$|,)")
_AT_A_THING = re.compile(r"\b(?:at|towards?|to) (the [\w-]+)$")
"""What is looked at or gone to before it is "it"."""
_AND_HE = re.compile(
    r"(?:,|;|—)\s+(?:(?:and|but)\s+)?(?:(?:then|suddenly|with [^,.;]{2,40}|in an? [^,.;]{2,40}),?\s+)?"
    r"(?:it|he|she|they)\s+(?=(?:\w+ly\s+)?(?!(?:is|are|was|were|has|have|had)\b)[a-z]{3,})",
    re.I,
)
"""Where a sentence goes on with what the same one does: "lifts its head, and with a leap, it runs off"."""
_OPENS = re.compile(
    r"^(?:(?:and|also|slowly|quickly|finally|eventually|suddenly|then|soon|\w+ly)\s+)*(\w+)", re.I
)
_IDLE = frozenset({"stand", "listen", "look"})
_INWARD = frozenset({"think", "notice", "talk"})
"""Acts that tell less of a tale than any other."""
ON_THE_WAY = frozenset({"walk", "trudge", "find", "reach", "get up"})
"""Acts that tell less than what is done once there."""
_STANDS = re.compile(r"\b(stand|stood|wait)", re.I)
_HOW = r"^((?:(?:\w+ly|then|also|first|even|both|all|soon|and)\s+)*)"
_REGULAR = re.compile(rf"{_HOW}(\w{{2,}}ed)\b(?!\s+(?:in|with|by|as|of|for)\b)", re.I)
"""The verb that tells what somebody did; with "by" or "in" it may tell how they are."""
_PASTS = "|".join(verb for verb in IRREGULAR_VERBS if not verb.endswith(("ing", "n")))
_FIRST = re.compile(
    rf"{_HOW}(?!sat\b|stood\b|hidden\b|dressed\b)(\w{{2,}}ed|{_PASTS})\b(?!\s+(?:in|with|by|as|of|for)\b|$|,)",
    re.I,
)
_WHERE = re.compile(r"\s+(?:on|at|under|over|between|against|from|around|up)\b", re.I)
_IRREGULAR = re.compile(rf"\b({'|'.join(sorted(IRREGULAR_VERBS, key=len, reverse=True))})\b", re.I)


def told_in_order(
    acts: Sequence[Read[str]], mention: Mention, others: Sequence[Mention], again: Sequence[Mention] = ()
) -> list[Read[str]]:
    """What somebody does, sentence by sentence; `others` are all who do something there, `again` the nouns
    that speak of the one once more. Where nothing of it can be seen, what there was."""
    layer = mention.hit.passage.layer
    acts = [replace(act, value=in_the_present(act.value, introduced=True)) for act in acts]
    game = _GAME.search(mention.hit.passage.text)
    later = [
        _of_the_game(in_the_present(words), game[0] if game else "")
        for words in _later(mention, others, again)
    ]
    found = [*acts, *(Read(words, words, layer) for words in later)]
    if len(found) == len(acts):
        return list(acts)
    beast = mention.noun.kind is SubjectKind.ANIMAL  # what it does is in no table of people's deeds
    seen = [
        each
        for each in found
        if can_be_seen(each.value)
        or (beast and each in acts and each.value.startswith("with "))
        or not _only_thought(each.value)
    ]
    kept: list[Read[str]] = []
    for each in seen:
        same = kept and can_be_seen(each.value) and act_of(kept[-1].value).name == act_of(each.value).name
        if not same:
            kept.append(each)
    return _the_most_telling(kept) or list(acts)


def _the_most_telling(beats: list[Read[str]]) -> list[Read[str]]:
    """As many as there is time for: what no act is known for goes first, then what is done once more, then
    what is on the way to something else, then what only goes on in a mind, then what is in the middle."""
    while len(beats) > ENOUGH:
        names = [act_of(each.value).name for each in beats]
        unknown = (at for at, each in enumerate(beats) if not can_be_seen(each.value))
        again = (at for at, name in enumerate(names) if name in names[:at])
        passing = (at for at, name in enumerate(names) if name in ON_THE_WAY and 0 < at < len(names) - 1)
        thought = (at for at, name in enumerate(names[:-1]) if name in _INWARD)
        least = next(unknown, next(again, next(passing, None)))
        if least is None and len(beats) <= MOST:
            return beats
        beats.pop(least if least is not None else next(thought, len(beats) - 2))
    return beats


def can_be_seen(words: str) -> bool:
    """Whether an act is known for what is done."""
    return act_of(words).name not in _IDLE or _STANDS.search(words) is not None


def _only_thought(words: str) -> bool:
    """ "decides to go" goes on in a mind, and "of great talent" nowhere."""
    hit = _OPENS.match(words.strip())
    verb = hit[1].lower() if hit else ""
    of_what = re.search(rf"\b{re.escape(verb)}\s+(?:that|how|why|whether)\b", words, re.I) is not None
    return of_what or any(form in IN_A_MIND for form in _bases(verb)) or verb in PREPOSITIONS | _TELLS


def _bases(verb: str) -> list[str]:
    return [verb, *(verb.removesuffix(ending) for ending in ("s", "es", "d", "ed"))]


def in_the_present(words: str, introduced: bool = False) -> str:
    """ "fought a beast" as "fight a beast", "entered a hut" as "enters a hut": acts are told in the present.
    Right after a noun that is introduced only the first verb is, and not where it may tell how they are."""
    rule = _FIRST if introduced else _REGULAR
    if hit := rule.match(words):
        if introduced and _WHERE.match(words, hit.end()) and can_be_seen(words):
            return words
        verb = hit[2].lower()
        every = (IRREGULAR_VERBS[verb],) if verb in IRREGULAR_VERBS else third_persons(verb)
        told = [f"{hit[1]}{each}{words[hit.end() :]}" for each in every]
        words = next((each for each in told if can_be_seen(each)), told[0])
    return words if introduced else _IRREGULAR.sub(_as_one_does_now, words)


def _as_one_does_now(hit: re.Match[str]) -> str:
    """ "left" as "leave", and not "the left"."""
    before = hit.string[: hit.start()].split()[-1:]
    side = (
        hit[0].lower() == "left"
        and bool(before)
        and before[0].lower() in ("the", "his", "her", "its", "their")
    )
    return hit[0] if side else IRREGULAR_VERBS[hit[0].lower()]


def _later(mention: Mention, others: Sequence[Mention], again: Sequence[Mention]) -> list[str]:
    passage = mention.hit.passage
    start = passage.sentence_of(mention.hit.start)[1]
    who = rf"(?:{'|'.join(_words_for(mention, others, again))})\b"
    found: list[str] = []
    while start < len(passage.tokens):
        end = passage.sentence_of(start)[1]
        found += _done(passage.words(start, end), who)
        start = end
    return found


def _done(sentence: str, named: str) -> list[str]:
    """What the sentence says is done by who was named, part by part."""
    who = rf"{named}(?!['’])"
    during = _WHILE.match(sentence)
    hit = re.compile(rf"{_LEAD.pattern}{who}", re.I).match(sentence)
    if during and (clause := re.match(rf"{who}([^,.;]*)", sentence[during.end() :], re.I)):
        rest = sentence[during.end() + clause.end() :]
        after = re.match(rf",\s*{who}", rest, re.I)
        return [*_parts(clause[1]), *(_parts(rest[after.end() :]) if after else [])]
    if hit is None:
        return _goes_on(sentence, named)
    rest = sentence[hit.end() :]
    rest = _AND_HE.sub("; ", rest.lstrip(", ") if "," in hit[0] else rest)
    stands, *does = re.split(rf",?\s+(?:as|while)\s+{who}\s", rest, flags=re.I)
    if does and act_of(stands).name == "stand":  # "stands there, as she extends a hand"
        return [part for each in does for part in _parts(each)]
    by_noun = not hit[0].lower().endswith(("they", "she", "he", "it", "both"))
    done = _parts(_ASIDE.sub("", _MEANT.sub("", rest, 1) if by_noun else rest))
    taken = _TAKES.search(hit[0])
    return [f"with {taken[1]}, {done[0]}", *done[1:]] if taken and done else done


def _goes_on(sentence: str, named: str) -> list[str]:
    """What is done by who has been told of by what is theirs: "the horse's ears perk up, and it trots"."""
    theirs = re.match(rf"{_LEAD.pattern}(?:{named}['’]s|its|his|her|their)\b", sentence, re.I)
    rest = re.sub(r",? as (?=(?:it|he|she|they)\b)", ", ", sentence[theirs.end() :]) if theirs else ""
    goes_on = _AND_HE.search(rest)
    return _parts(rest[goes_on.end() :]) if goes_on else []


def _of_the_game(words: str, game: str) -> str:
    """Who serves the ball in a game of tennis plays tennis, and waits on nobody."""
    return f"plays {game}, {words}" if game and _PLAYED.match(words) else words


def _parts(words: str) -> list[str]:
    parts = (_besides(part) if _IS.match(part) else _BEGINS.sub(r"\1", part) for part in in_turn(words))
    told = [part for part in parts if part]
    return [_with_its_thing(part, told[at - 1] if at else "") for at, part in enumerate(told)]


def _with_its_thing(part: str, before: str) -> str:
    """ "Organizing it", after "glances at the pantry", as "organizing the pantry"."""
    thing = _AT_A_THING.search(before)
    return _IT_ALONE.sub(rf"\1 {thing[1]}", part, count=1) if thing else part


def _besides(words: str) -> str:
    """What is done besides what is only so: "are engaged in a talk, passing papers between them"."""
    done = _DOING.search(words)
    return words[done.start(1) :] if done and can_be_seen(words[done.start(1) :]) else ""


def in_turn(words: str) -> list[str]:
    """What is done one after another: "pours a cup, then drinks it", "gets up and leaves"."""
    told = _AND_IT.sub("; ", _COMES_IN.sub(_once_there, _UP_OR_DOWN.sub(r"\1; ", parted_alone(words))))
    parts = (
        part.strip(" ,.")
        for each in _PARTS.split(told)
        for done in _PAST.split(each)[::2]
        for row in _in_a_row(done)
        for part in parted(row)
    )
    out: list[str] = []
    for part in (part for part in parts if part):
        if out and _DRESSED.match(out[-1]):
            out[-1] = f"{out[-1]}, {part}"
        else:
            out.append(part)
    return out


def _once_there(hit: re.Match[str]) -> str:
    """ "enters a cafe and sits down" is two things done; "walks to a house and gardens" is one."""
    verb, after = hit["verb"].lower(), (hit["next"] or "").lower()
    done = after in _AFTER_A_VERB or (not after and can_be_seen(verb))
    return f"{hit[1]}; " if done and verb.removesuffix("s") not in NAMES else hit[0]


def _in_a_row(words: str) -> list[str]:
    """ "lifts a jar, pauses a moment, and turns to the door": verb after verb."""
    out, start = [], 0
    for hit in _LISTED.finditer(words):
        verb, after = hit["verb"].lower(), hit["next"].lower()
        if after in _AFTER_A_VERB and verb not in _NO_VERBS and verb.removesuffix("s") not in NAMES:
            out.append(words[start : hit.start()])
            start = hit.end()
    last = words[start:]
    end = _LAST.search(last) if out else None
    if end and end["verb"].lower().removesuffix("s") not in NAMES:
        return [*out, last[: end.start()], last[end.end() :]]
    return [*out, last]


def _words_for(mention: Mention, others: Sequence[Mention], again: Sequence[Mention]) -> list[str]:
    """How a sentence may begin that is about who was named."""
    nouns = {each.noun.name for each in (mention, *again)}
    nouns |= {sort for sort, breeds in BREEDS.items() if mention.noun.name in breeds}
    any_of = "|".join(re.escape(noun) for noun in sorted(nouns, key=len, reverse=True))
    words = [re.escape(name) for name in names_of(mention)]
    called = rf"(?: (?:{'|'.join(words)}))?" if words else ""
    alone = len(others) < 2
    if mention.count > 1:
        return [*words, rf"(?:the |all )?(?:\w+ )?(?:{any_of})s?", "they", "both", "the two", "the couple"]
    words += [rf"(?:the|this|that) (?:\w+ )?(?:{any_of}){called}", f"(?:{any_of}){called}"]
    words.append(
        r"(?:one|the (?:other|first|second))(?: (?:person|individual|friend))?, "
        rf"an? (?:[\w-]+ ){{0,3}}(?:{any_of})"
    )
    if mention.noun.kind is not SubjectKind.PERSON:
        only = sum(each.noun.kind is mention.noun.kind for each in others) < 2
        return [*words, *(["it"] if only else []), *(["he", "she"] if alone else [])]
    return [*words, *_pronouns(mention, others)]


def _is_somebodys(mention: Mention) -> bool:
    """ "her grandmother" is told of by what is told of another."""
    return mention.hit.passage.tokens[mention.start].low in ("his", "her", "their")


def _pronouns(mention: Mention, others: Sequence[Mention]) -> list[str]:
    """ "she" is the woman, and somebody of unknown sex the first who could be."""
    people = [each for each in others if each.noun.kind is SubjectKind.PERSON and each.count == 1]
    words = [] if len(others) < 2 else ["both", "they"]
    for pronoun, sex, group in (("she", "woman", WOMEN), ("he", "man", MEN)):
        certain = [each for each in people if sex_told(each) == sex]
        own = [each for each in certain if not _is_somebodys(each)]
        possible = own or [each for each in people if not sex_told(each)] or certain
        alone = len(others) < 2 and not sex_told(mention)
        meant = mention.noun.name in group and (len(certain) < 2 or mention in own)
        if meant or alone or (possible and possible[0] is mention):
            words.append(pronoun)
    return words if len(others) > 1 else [*words, "they"]
