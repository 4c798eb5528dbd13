"""What people do in tales, by the verb a clause opens with: they set out, find, face, ponder, prevail.

Knows no things and no other person. Of a clause only its first verb counts, where "decides to" and the like
are passed over; what stands after the verb may rule the deed out.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from filmkit.studio.animatic.figures.body.pose import CUP, FIST, FLAT
from filmkit.studio.animatic.figures.doing import grooming, meeting, work
from filmkit.studio.animatic.figures.poses import gait, gestures
from filmkit.studio.animatic.figures.poses.act import Act, forms
from filmkit.studio.animatic.figures.poses.gear import Gear
from filmkit.studio.animatic.figures.poses.poses import crouch, listen
from filmkit.studio.animatic.figures.poses.stroke import Amid, Motion, Stroke
from filmkit.studio.animatic.figures.verbs.stowing import FROM_OVEN

PLACE = (
    r"(?:top|summit|peak|bottom|edge|end|exit|tower|castle|palace|temple|mountain|volcano|island|forest|"
    r"village|kingdom|city|town|chamber|cave|lake|river|shore|bridge|gate|maze|level|destination|realm|"
    r"land|desert|home|house|hut|cottage|valley|tomb|core|heart of|center|centre|depths?|"
    r"observatory|library|ruins|coast|sea)"
)
SOMEBODY = (
    r"(?:the camera|each other|one another|forward|away|down|up|north|the other way|the wall|the window)"
)
HARDSHIP = (
    r"(?:challenge|obstacle|hardship|trial|difficult|danger|harsh|severe|storm|weather|condition|numerous|"
    r"many|cold|(?:\w+ )?(?:waves?|winds?|seas?|currents?|snow|rain|blizzard)\b)"
)

CASTS = Motion(
    right=Stroke((0.26, 0.30, 0.34), (0.30, 0.38, 0.30), (-0.2, 0.9, 0.3), (-0.9, 0.0, 0.3), grip=FLAT),
    left=Stroke((0.26, 0.30, 0.34), (0.30, 0.38, 0.30), (-0.2, 0.9, 0.3), (-0.9, 0.0, 0.3), grip=FLAT),
    period=2.0,
    nod=(-0.1, -0.30),
    lean=(-0.04, -0.10),
)
"""Both hands go up about what is between them: a spell, a seal that breaks."""
PONDERS = Motion(
    right=Stroke((0.02, -0.14, 0.06), None, (-0.2, 0.9, 0.2), (-0.2, 0.0, -1.0), grip=FIST, face=True),
    left=Stroke((-0.02, -0.34, 0.24), None, (-1.0, 0.1, 0.2), (0.0, 1.0, 0.0), grip=FLAT),
    period=4.0,
    nod=(-0.06, -0.22),
    turn=(0.10, 0.22),
)
"""A hand at the chin, and then the eyes go up: something is understood."""
BENDS = Motion(
    right=Stroke((0.10, -0.34, 0.40), (0.06, -0.28, 0.44), (-0.3, -0.3, 0.9), (-0.6, -0.5, 0.3), grip=CUP),
    left=Stroke((0.12, -0.30, 0.40), (0.14, -0.36, 0.40), (-0.3, -0.3, 0.9), (-0.6, -0.5, 0.3), grip=CUP),
    period=2.0,
    lean=(0.52, 0.62),
    nod=(0.16, 0.28),
)
"""Bent over something on the ground."""
TRUDGES = Motion(
    right=Stroke((0.06, 0.00, 0.26), (0.10, 0.06, 0.24), (-0.9, 0.3, 0.2), (0.0, 0.2, 1.0), grip=FLAT),
    base=gait.stroll,
    period=1.2,
    lean=(0.30, 0.42),
    nod=(0.0, 0.1),
)
"""Bent forward with an arm before the brow."""

SHADES = Motion(
    right=Stroke(
        (0.02, 0.10, 0.14), None, (-0.9, 0.1, 0.3), (0.0, -1.0, 0.1), (0.9, 0.3, 0.1), grip=FLAT, face=True
    ),
    period=2.0,
    lean=(0.05, 0.14),
    nod=(-0.02, -0.10),
    turn=(-0.25, 0.25),
)
"""A hand over the brow: something is seen far off."""

SMASHES = Motion(
    right=Stroke((0.10, 0.42, 0.10), (0.04, -0.42, 0.46), thumb=(0.0, 0.6, 0.8), fingers=(-0.3, -0.6, 0.6)),
    left=Stroke((0.06, 0.34, 0.14), (0.08, -0.46, 0.42), (-0.4, 0.3, 0.8), (-0.6, -0.4, 0.2), grip=FIST),
    period=1.2,
    lean=(-0.10, 0.55),
    nod=(-0.05, 0.30),
)
"""Both arms go up over the head and come down on what is before the feet."""
THING = (
    r"(?:him|it|them|(?:the|his|her|their|an?) (?:[\w-]+ ){0,2}(?:tablet|mirror|seal|stone|statue|idol|totem|"
    r"crystal|box|chest|egg|key|map|scroll|book|letters?|treasure|gold|jewels?|ring|amulet|artifact|relics?|"
    r"bones?|crown|sword|gem|lock|wall|chains?|part of|fragment|piece))\b"
)
"""What is hidden, put back or broken in a tale."""

WALKS = Act("walk", gait.walk, speed=1.25, weak=True)
HIKES = replace(WALKS, weak=False)
RUNS = Act("run", gait.run, speed=3.2)
FINDS = Act("find", BENDS, size="full", seen="three-quarter")
THINKS = Act("think", PONDERS, size="medium", seen="three-quarter")
STRUGGLES = Act("trudge", TRUDGES, speed=0.6, size="full")
NOTICES = Act("notice", SHADES, size="medium-wide", seen="three-quarter")
BATTLES = Act(
    "sword",
    meeting.fence,
    held="sword",
    partner=meeting.fence,
    apart=meeting.FENCE,
    solo=True,
    size="full",
    seen="three-quarter",
)
CONJURES = Act(
    "conjure",
    CASTS,
    size="medium-wide",
    seen="three-quarter",
    gear=(Gear("spell", Amid(CASTS, (0.0, 0.20, 0.02))),),
)
PUTS_DOWN = replace(FINDS, name="put down")
BREAKS = Act("smash", SMASHES, held="hammer", size="full", seen="three-quarter")
HOLDS_OUT = Act("serve", work.serve)
TELLS = Act("talk", gestures.talk, partner=listen, apart=1.2, solo=True)


@dataclass(frozen=True, slots=True)
class Row:
    """Verbs that ask for one act."""

    verbs: str
    act: Act
    after: str = ""
    """What must stand soon after the verb, if anything."""
    unless: str = ""
    """What must not."""
    first: bool = False
    """It is meant though the same verb is another act's."""


ENEMY = (
    r"(?:dragons?|monsters?|beasts?|demons?|enem(?:y|ies)|foes?|arm(?:y|ies)|opponents?|rivals?|warriors?|"
    r"knights?|giants?|villains?|nemesis|necromancer|invaders?|creatures?)\b"
)
"""Whom one faces with a sword."""

UNSEEN = (
    r"^(?:the |his |her |their |its |an? )?(?:\w+ ){0,2}(?:truth|secrets?|myster(?:y|ies)|cause|origins?|"
    r"meaning|identity|conspiracy)\b"
    r"(?! (?:garden|door|room|passage|passageway|chamber|path|tunnel|\w+ (?:door|room)))"
)
"""What is found and nothing to see."""

ROWS: tuple[Row, ...] = (
    Row("find|find out|discover|uncover|learn|unravel|reveal", THINKS, UNSEEN),
    Row(
        "break|break open|smash|smash open|shatter|destroy|crack open|crack",
        BREAKS,
        rf"^{THING}",
        unless=r"(?:the|an?|his|her|two|some) eggs?\b",
        first=True,
    ),
    Row(
        "hide|bury|conceal|put back|place back|return|restore|replace|put down|lay down|remove|extract",
        PUTS_DOWN,
        rf"^{THING}",
        first=True,
    ),
    Row("pull|take|get|remove|slide|lift|bring|put|place", FROM_OVEN, r"oven\b", first=True),
    Row(
        "climb|climb up|ascend|hike up", HIKES, r"\b(?:trail|path|hill|slope|dune|track|ridge)\b", first=True
    ),
    Row("take", HIKES, r"for a (?:\w+ )?(?:walk|stroll|jog)\b", first=True),
    Row("reach|approach", WALKS, PLACE, unless=r"the \w+ of (?:his|her|its|their) "),
    Row("face|confront|meet|encounter|battle|fight|combat", STRUGGLES, HARDSHIP),
    Row("face", BATTLES, ENEMY),
    Row("fight", BATTLES, ENEMY, first=True),
    Row("overcome|endure|brave|withstand|survive", STRUGGLES),
    Row("flee|escape|retreat|run away", RUNS, unless=r"(?:notice|detection)"),
    Row(
        "venture|embark|set off|set out|set forth|set sail|journey|travel|cross|traverse|navigate|trek|head|"
        "return|depart|continue|proceed|delve|descend|enter|arrive|explore|roam|search|seek|"
        "make way|follow|leave|lead|guide|make his way|make her way|make their way|join|"
        "accompany|patrol|approach",
        WALKS,
        unless=rf"(?:{SOMEBODY}|(?:his|her|their) (?:arms|legs)|the \w+ behind|"
        r"(?:him|her|them)? ?(?:how )?to (?!the|an?\b))",
    ),
    Row(
        "battle|defeat|vanquish|slay|conquer|duel|clash|fend off|repel|overthrow|confront|combat|subdue|"
        "attack|ambush|engage in battle|engage in combat",
        BATTLES,
        unless=rf"(?:{SOMEBODY}|{HARDSHIP}|the (?:fact|truth)|forward|the sea|a (?:decision|choice|life))",
    ),
    Row(
        "find|discover|unearth|uncover|obtain|acquire|collect|retrieve|recover|gather|earn|claim|secure|"
        "seize|grasp|locate|stumble upon|stumble on|come across|gain|pluck|steal|capture|possess",
        FINDS,
        unless=r"(?:himself|herself|themselves|out|that|how|why|where|"
        r"(?:the |an? )?(?:\w+ )?(?:upper hand|lead|position|victory|win|advantage|points?|score|goal|rhythm|"
        r"momentum|ways?)|"
        r"courage|strength|power|comfort|peace|joy|solace|it|work|love|(?:a)?round|at|in|for|to|together|"
        r"atop|on|beneath|under|by|near|outside|before)\b",
    ),
    Row("receive", FINDS, unless=r".*\bfrom (?:him|her|them|another|a|the|his|their) ", first=True),
    Row(
        "examine|inspect|study|decipher|decode|unravel|investigate|analyze|solve|unlock|activate|translate",
        replace(FINDS, name="examine"),
    ),
    Row(
        "realize|realise|understand|believe|ponder|decide|learn|recall|wonder|contemplate|recognize|"
        "recognise|suspect|choose|hesitate|doubt|reflect",
        THINKS,
        unless=r"(?:on the|to|between)\b",
    ),
    Row("notice|spot|see|witness|behold|sense|glimpse", NOTICES),
    Row("tell|regale|inform", TELLS, r"^(?:him|her|them|(?:the|his|her|their|an?) (?:\w+ ){0,3}\w+)\b"),
    Row("meet|encounter|befriend|persuade|convince|warn|thank|reveal|confess|promise|swear|vow", TELLS),
    Row("extend|stretch out|hold out", HOLDS_OUT, r"^(?:an?|his|her|their|the) (?:\w+ )?(?:hand|arm)"),
    Row("awaken", CONJURES, r"^(?:the|an?|its|their)\b", first=True),
    Row(
        "summon|conjure|dispel|unleash|release|liberate|break the spell|break the curse|lift the curse|"
        "cast|combine|unite|fuse|harness|shatter|seal",
        CONJURES,
        unless=r"(?:his|her|their|the|an?) (?:\w+ )?"
        r"(?:net|line|rod|shadow|glance|eye|vote|ingredients?|letter|envelope|jar)|"
        r"(?:(?:an?|the|its|his|her|their) )?(?:[\w-]+,? ){0,3}?(?:beams?|glow|light|shadows|reflections?)\b",
    ),
    Row(
        "triumph|prevail|succeed|win|save|rescue|restore|become the|liberate",
        Act("triumph", grooming.shake_fist, size="full", seen="front"),
    ),
    Row("collapse|faint|perish|die|succumb", Act("fall", crouch, size="full")),
)
"""Of two rows with one verb the first that fits is taken."""
BEFORE = re.compile(
    r"^(?:(?:and|but|then|so|also|once|now|finally|eventually|soon|only|both|all|is|are|was|were|has|have|"
    r"had|been|being|begins?|began|starts?|decid(?:es?|ed)|manag(?:es?|ed)|tr(?:y|ies|ied)|attempts?|attempted|"
    r"determined|no choice but|hop(?:es?|ed|ing)|wants?|wanted|forced|able|about|driven|"
    r"us(?:es|ed|ing) (?:his|her|their|its) \w+(?: and \w+)?|"
    r"proceed(?:s|ed)|continu(?:es|ed)|choos?es|chose|chooses|vow(?:s|ed)|go|goes|went|"
    r"(?!only)\w+ly)(?:,)? )*(?:to )?(?:\w+ly )?",
    re.I,
)
"""What is passed over before the verb."""
DRESSED = re.compile(r"^in (?:an?|his|her|their) (?:[\w-]+ ){1,3}(?=[a-z]+s\b)", re.I)
"""How somebody is dressed before what they do is told: "in a red coat embarks"."""
DECIDES = re.compile(r"^(?:\w+ly )?(?:decid|choos|chose)")
"""Somebody makes up their mind, to what nobody knows how to draw."""
CLAUSES = re.compile(
    r", |\band (?=\w+(?:s|ed|ing) )|\bonly to\b|\bhoping to\b|\bseeking to\b|\bin order to\b"
)


def of_a_tale(words: str) -> tuple[Act | None, int]:
    """The deed of the verb that some words open with, and where that verb is, or before it where no other act
    may claim the verb; None: it is in no row."""
    return _opening(words.strip().lower())


def later_of_a_tale(words: str) -> Act | None:
    """The deed of the first clause that opens with such a verb."""
    for clause in CLAUSES.split(words.lower()):
        if clause and (act := _opening(clause.strip())[0]):
            return act
    return THINKS if DECIDES.search(words.lower()) else None


@lru_cache(maxsize=2048)
def _opening(words: str) -> tuple[Act | None, int]:
    lead, dress = BEFORE.match(words), DRESSED.match(words)
    for start in dict.fromkeys((0, lead.end() if lead else 0, dress.end() if dress else 0)):
        said = words[start:].split()
        if not said or said[0].strip(",.") not in _by_verb():
            continue
        for rest, row in _by_verb()[said[0].strip(",.")]:
            if [word.strip(",.") for word in said[1 : 1 + len(rest)]] != list(rest):
                continue
            after = " ".join(said[1 + len(rest) : 9 + len(rest)])
            if row.unless and re.match(row.unless, after):
                continue
            if not row.after or re.search(rf"\b{row.after}" if row.after[0] != "^" else row.after, after):
                return row.act, start - row.first
    return None, 0


@lru_cache(maxsize=1)
def _by_verb() -> Mapping[str, list[tuple[tuple[str, ...], Row]]]:
    """What follows a verb's first word in a row, and the row."""
    made: dict[str, list[tuple[tuple[str, ...], Row]]] = {}
    for row in ROWS:
        for phrase in row.verbs.split("|"):
            verb, *rest = phrase.split()
            for form in forms(verb):
                made.setdefault(form, []).append((tuple(rest), row))
    return made
