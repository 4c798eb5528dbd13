"""How a thing goes that is no person and has no gait: it rolls, flies, rises, falls. Knows no place."""

import math
import re

from filmkit.studio.animatic.intent import Subject, SubjectKind
from filmkit.studio.animatic.staging.ways.route import Flight, Route
from filmkit.studio.animatic.world import Vec

ACROSS = re.compile(
    r"\b(roll|slid|glid|drift|fl[iy]|flew|float|mov|pass|cross|run|ran|rac|rush|gallop|trot|walk|hop|crawl|swim|swam|"
    r"sail|driv|speed|travel|cruis|soar|waddl|creep|climb|jump|leap|march|wander|trek|chas|thrown|throw|toss|kick|"
    r"spin|paddl|prowl|stroll|skat|dart|scurr|flutter|circl|hover|orbit|com|approach|wheel)\w*",
)
STAYS = re.compile(
    r"\b(com(?:es?|ing) into contact|nothing \w+|no one \w+|motionless|park(?:s|ed|ing)\b|sits?|sitting|"
    r"stands?|standing|lies|lying|sleep\w*|rest\w*|waits?|(?<!\ba )(?<!\bthe )(?<!\bof )still\b|"
    r"plays? |drink|eat)"
)
RISES = re.compile(
    r"\b(ascend|ris(e|es|ing)|lift(s|ing)? off|tak(es|ing) off|launch|soar|go(es|ing)? up|upward|"
    r"in(to)? the (sky|air)$|skyward)"
)
FALLS = re.compile(
    r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bof )"
    r"\b(descend(s|ing|ed)?|lands|land(?= (?:on|in|at|safely))|landing|fall(s|ing)?|fell|"
    r"drop(s|ping|ped)?(?! of)|sink(s|ing)|sank|sink(?= (?:in|into|to|below|beneath|under|down|slowly))|"
    r"touch(es|ing)? down|downwards?|plummet\w*|crash\w*|com(es|ing) down)\b"
)
"""Its deeds alone: a sink, a landing, a drop and the falls are things."""
ALOFT = re.compile(
    r"\b(fl(y|ies|ying|ew)|soar|hover|float|glid|flutter|drift|suspended|hang|hover|in the (air|sky)|aloft)"
)
AIRS = re.compile(r"\b(steam|smoke|vapou?r|mist|fog|dust|embers|sparks|flames|fumes|aroma|foam)\b[^,;.]*")
"""What rises from a thing, and is told of with it: "steam lifts off the cup"."""
HEAT = re.compile(r"\b(?:the )?temperature\b[^,;.]*")
"""What rises and falls and is no thing."""
OF_ANOTHER = re.compile(r"(?:^|[,:;]\s+|\b(?:and|as|while|when)\s+)(?:and )?(?:the|its|an?) [^,;.:]*")
"""What something else does, or a part of the thing: "and the lid falls"."""
OUT_OF_ITS = re.compile(
    r"\b(?:rise|slide|twist|come|emerge)s? (?:up )?(?:out of|from) its (?:[\w-]+ )?"
    r"(?:case|tube|box|holder|sleeve|shell|casing|package)\b[^,;.:]*"
)
"""What comes out of its own case, and goes nowhere."""
HIGH = {"cloud": 14.0, "kite": 4.5, **dict.fromkeys(("bubble", "soap bubble"), 1.1)}
"""Metres over the ground at which what is of the sky is shown."""
THROWN = re.compile(
    r"\b(?:is|are|was|gets?|being) (?:\w+ly )?(?:thrown|tossed|kicked|hurled|flung|lobbed|passed)\b|^flies\b"
)
BOUNCES = re.compile(r"\b(?:bounc\w+|rebounds?)\b")
"""What is thrown by nobody who is seen, and what comes up again when it is."""
BALLS = re.compile(
    r"\b(?:balls?|basketball|football|volleyball|baseball|frisbee|boomerang|javelin|arrow|shuttlecock|duck|stone|"
    r"snowball|puck|dart)s?$"
)
OVER, ALONG = 1.3, 2.4
"""How high and how far a thing flies, in its own sizes."""
STEEP = 1.1
"""How many times its own size a thing rises or falls in a shot."""
FAST = re.compile(r"\b(fast|speed|rac(e|es|ing)|rush|dash|gallop|dart|quick)")
SLOW = re.compile(r"\b(slow|gentl|drift|float|crawl|creep|leisure|lazi)")


def going(subject: Subject, size: Vec, front: float, side: float, seconds: float) -> Route | None:
    """Its way through the origin in the middle of the shot; None: it stays on the ground."""
    words = subject.act.value.lower()
    words = HEAT.sub("", words)
    if subject.kind.value is SubjectKind.THING:
        words = OUT_OF_ITS.sub("", OF_ANOTHER.sub("", words))
    words = words if AIRS.search(subject.name.lower()) else AIRS.sub("", words)
    if (flown := _flight(subject, words, size, front, side, seconds)) is not None:
        return flown
    up = 1.0 if RISES.search(words) else -1.0 if FALLS.search(words) else 0.0
    living = subject.kind.value is not SubjectKind.THING
    goes = bool(subject.moves) or (bool(ACROSS.search(words)) and not STAYS.search(words))
    aloft = bool(ALOFT.search(words)) and not STAYS.search(words)
    if not (up or goes or aloft):
        return None
    pace = (1.5 if FAST.search(words) else 0.5 if SLOW.search(words) else 1.0) / max(seconds, 0.5)
    far = 1.6 if subject.moves in ("left", "right") else 1.1
    across = 0.0 if up or not goes else far * max(size[0], size[1]) * pace
    turn = {"left": -math.pi / 2, "right": math.pi / 2, "away": math.pi, "towards": 0.0}
    yaw = front + turn.get(subject.moves or ("right" if side > 0 else "left"), math.pi / 2)
    climb = up * STEEP * max(size[1], 0.8 * size[0]) * (pace if not living else 1.0 / max(seconds, 0.5))
    lift = 0.0
    if aloft:
        lift = 0.9 * size[1]
    if up:
        lift = max(lift, abs(climb) * seconds / 2)
    if (name := subject.name.removesuffix("s")) in HIGH:
        lift, across = HIGH[name], 0.4 * across
    half = seconds / 2
    start = (-math.sin(yaw) * across * half, lift - climb * half, -math.cos(yaw) * across * half)
    return Route(start, yaw, across, climb)


def _flight(
    subject: Subject, words: str, size: Vec, front: float, side: float, seconds: float
) -> Route | None:
    """The arc of what is thrown across the picture, or the hops of what bounces."""
    if subject.kind.value is not SubjectKind.THING or not BALLS.search(subject.name.lower()):
        return None
    bounces = bool(BOUNCES.search(words))
    if not (bounces or THROWN.search(words)):
        return None
    large = max(size[0], size[1])
    way = subject.moves or ("right" if side > 0 else "left")
    yaw = front + (math.pi / 2 if way == "right" else -math.pi / 2)
    far = (0.9 if bounces else ALONG) * large
    start = (-math.sin(yaw) * far / 2, 0.0, -math.cos(yaw) * far / 2)
    flight = Flight((2.2 if bounces else OVER) * large, seconds, bounces)
    return Route(start, yaw, far / max(seconds, 0.5), flight=flight)
