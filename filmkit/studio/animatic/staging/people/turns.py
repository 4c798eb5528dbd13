"""What somebody does one thing after another: which acts, and the way that is gone for one of them.

Knows no marks but the one given, and no camera.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from filmkit.studio.animatic.figures.acts import UPPER, act_of, sitting
from filmkit.studio.animatic.figures.doing.leaps import BEARS
from filmkit.studio.animatic.figures.poses import poses
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.verbs.daily import STANDING, TABLE
from filmkit.studio.animatic.figures.verbs.sports import MAT
from filmkit.studio.animatic.intent import Read, Subject
from filmkit.studio.animatic.staging.people.actor import WHOLE, Actor
from filmkit.studio.animatic.staging.people.beats import PASSAGE, Beats
from filmkit.studio.animatic.staging.people.doing import CASES, FINDS, found, what_it_does
from filmkit.studio.animatic.staging.people.grips import named_in_hand
from filmkit.studio.animatic.staging.people.handling import handling, in_both_hands, kept, still_in_hand
from filmkit.studio.animatic.staging.people.pairs import hands_of
from filmkit.studio.animatic.staging.ways.route import Route, room_ahead
from filmkit.studio.animatic.world import Mark, Set

RISES = re.compile(r"\b(stands? up|standing up|gets? up|getting up|ris(es?|ing)|rose)\b")
GETS_UP = "get up"
"""The act of who only gets up."""
CHASES = re.compile(r"\bchas(e|es|ing)\b")
EMPTY_HANDED = (
    "conjure",
    "triumph",
    "think",
    "notice",
    "talk",
    "whisper",
    "laugh",
    "smile",
    "listen",
    "turn",
    "look away",
    "look up",
    "look around",
    "walk",
    "run",
    "stand",
)
"""Acts that go with a thing in the left hand."""
GIVES_AWAY = ("put down", "plate", "hand over", "throw", "drop")
"""What comes after it is done with empty hands again."""
AT_IT = ("wipe", "handle", "tend", "open")
"""What is done to a thing that is there already."""
TO_A_THING = (*FINDS, "open", "unpack")
ARMED = ("sword", "fight")
OPPOSED = (*ARMED, "talk")
"""What is done to an animal that stands opposite."""
WATCHES = Act("look on", poses.listen)
"""What the others do while one of them has the thing."""
SET_DOWN = ("cup", "glass", "mug", "bottle", "drink", "phone", "book")
"""What is set down for a thing that what comes next needs."""
TAKEN = re.compile(r"\b(?:to|him|her|them|each other|another|somebody|someone)\b")
"""Somebody is given something: "passes a test", "gives hope" is no handing over."""
LEADS = re.compile(r"\b(?:leads?|leading|guides?|guiding) (?:an?|the|his|her|their)\b")
LEAVES = re.compile(
    r"(?:\w+ly )*(?:walk|step|stride|head|rush|hurr|run|cross)\w* (?:\w+ )?(?:to|into|over|towards?)\b"
)
"""Who goes somewhere is on no seat."""
CLIMBS = ("climb rock", "climb", "climb a tree", "climb a rope")
"""Done on what stays under the hands: who also reaches out there is still on it."""
STEP, CLEAR = 0.6, 0.3
"""Metres that who gets up comes away from the seat, and what stays free before them."""
FLOOR, ASIDE = 1.7, 1.5
"""Metres aside that who lies down on the floor comes away from a seat, and radians off where they sat to."""
MOST = 4
"""Things done in turn that a shot has time for."""
PACE = 0.85
"""Of an act's own speed, in a shot that has other things to show."""


def turns_of(subject: Subject, with_another: bool = False) -> tuple[Act, ...]:
    """What is done in turn in one place, and one way gone; what no act is known for is left out, and what
    takes two unless it is done `with_another`. Nothing, where only one thing is said to be done."""
    return tuple(act for act, _ in told_turns(subject, with_another))


def told_turns(subject: Subject, with_another: bool = False) -> tuple[tuple[Act, str], ...]:
    """The same, each with the words that tell it."""
    words = [beat.value.lower() for beat in subject.beats]
    done = [_done(_at(subject, beat)) for beat in subject.beats]
    acts = _with_what_is_held(_kept_seated(done, words), words)
    known = [each for each in zip(acts, words, strict=True) if each[0].name != STANDING.name]
    known = _risen(known)
    if any(act.name in CLIMBS for act, _ in known):
        known = [each for each in known if each[0].name not in ("reach", "pull-up", "stand", "look around")]
    if any(act.name in BEARS for act, _ in known):
        known = [each for each in known if each[0].gear or each[0].speed]
    known = [each for each in known if len(known) < 3 or each[0].name != "hand over" or TAKEN.search(each[1])]
    told = [each for i, each in enumerate(known) if i == 0 or each[0].name != known[i - 1][0].name]
    told = [each for i, each in enumerate(told) if not _only_sits_for(told[i : i + 2])]
    if not told:
        return ()
    told = _at_one_table(told)
    if with_another or all(takes_two(act) for act, _ in told):
        kept = [each for i, each in enumerate(told) if not each[0].speed or i == 0]
    else:
        told = [each for each in told if not takes_two(each[0])]
        main = settled([act for act, _ in told])
        way = next((i for i, (act, _) in enumerate(told) if act.speed), None)
        kept = [
            each for i, each in enumerate(told) if (not each[0].speed or i == way) and _beside(each[0], main)
        ]
    acts = _with_what_was_found([act for act, _ in kept[:MOST]])
    return tuple((act, said) for act, (_, said) in zip(acts, kept, strict=False))


def _only_sits_for(two: Sequence[tuple[Act, str]]) -> bool:
    """Whether the first of two only sits, and the second has a table and a seat of its own."""
    return len(two) == 2 and two[0][0].name == "sit" and two[1][0].seated and two[1][0].before is not None


def _at_one_table(told: Sequence[tuple[Act, str]]) -> list[tuple[Act, str]]:
    """The same: who sits first and then has hands at work does that at a table before the seat."""
    sits = next((i for i, (act, _) in enumerate(told) if act.seated and not act.at_work), len(told))
    if not any(act.at_work for act, _ in told[sits:]):
        return list(told)

    def there(act: Act) -> Act:
        if act.at_work:
            return replace(act, at_work=False, surface=TABLE)
        return replace(act, before="table", surface=TABLE) if act.seated and not act.before else act

    return [(there(act) if i >= sits else act, said) for i, (act, said) in enumerate(told)]


def _risen(known: Sequence[tuple[Act, str]]) -> list[tuple[Act, str]]:
    """The same: who is seen sitting before and standing after has got up; who does nothing after stands."""
    out = list[tuple[Act, str]]()
    for i, (act, said) in enumerate(known):
        if act.name != GETS_UP or i == 0 or not known[i - 1][0].seated:
            out.append((act, said))
        elif i == len(known) - 1:
            out.append((STANDING, said))
    return out


def _at(subject: Subject, beat: Read[str]) -> Subject:
    """Somebody at one of several things: in the hand is only what that one names, or what none of them does
    and so is held all the while."""
    named = {named_in_hand(each.value) for each in subject.beats}
    all_the_while = subject.held not in named
    held = subject.held if all_the_while or named_in_hand(beat.value) == subject.held else None
    if held in CASES and any(act_of(each.value).name == "pack a case" for each in subject.beats):
        held = None  # it lies open on a table
    own = act_of(beat.value).held
    if own is not None and held in SET_DOWN:
        held = None
    return replace(subject, act=beat, beats=(), moves=None, held=held)


def _done(subject: Subject) -> Act:
    """What somebody does at one of several things; who finds something has it in the hands, and who gets up
    to do something does that: "stands up with a stretch"."""
    act = found(subject, what_it_does(subject))
    up = RISES.search(subject.act.value.lower())
    if act.name != GETS_UP or up is None:
        return act
    besides = what_it_does(replace(subject, act=Read(subject.act.value[up.end() :])))
    return act if besides.name == STANDING.name else besides


def _kept_seated(acts: Sequence[Act], words: Sequence[str]) -> list[Act]:
    """The same, who has sat down doing on the seat what arms and head do, until they get up; who gets up
    without having sat down sat from the beginning."""
    up = next((i for i, said in enumerate(words) if RISES.search(said)), 0)
    seated = up > 0 and not any(act.speed or act.lying for act in acts[:up])
    out = list[Act]()
    for act, said in zip(acts, words, strict=True):
        seated = (seated or act.seated) and not (RISES.search(said) or LEAVES.match(said))
        out.append(sitting(act) if seated and not act.seated and _of_the_arms(act) else act)
    return out


def _with_what_is_held(acts: Sequence[Act], words: Sequence[str]) -> list[Act]:
    """The same, who only holds something in a part of its own holding it while they sit before or after."""
    told = zip(acts, words, strict=True)
    only = (named_in_hand(said) for act, said in told if act.name == STANDING.name)
    thing = next((each for each in only if each and in_both_hands(each)), None)
    seat = next((act for act in acts if act.name == "sit" and not (act.before or act.gear or act.held)), None)
    if thing is None or seat is None:
        return list(acts)
    with_it = kept(seat, thing)
    return [with_it if act is seat or (act.seated and act.name == "reach") else act for act in acts]


def _of_the_arms(act: Act) -> bool:
    """Whether arms and head alone do it, so that it can be done on a seat."""
    whole = act.speed or act.lying or act.at_work or act.partner or act.size in ("full", "wide")
    return act.name in UPPER or not (whole or act.before or any(each.ground for each in act.gear))


def _with_what_was_found(acts: Sequence[Act]) -> list[Act]:
    """The same, who came by something holding it from then on, or having it before them when it is large, as
    long as it is not in the way of what they do."""
    small, large, out = None, None, list[Act]()
    for act in acts:
        if act.name in (*FINDS, *AT_IT, "reach") and act.gear:
            name = act.gear[0].name
            small, large = (small, act.gear[0]) if name.startswith(WHOLE) else (name, large)
        elif act.name == "unpack" and (thing := small or (large and large.name.removeprefix(WHOLE))):
            act = replace(handling(thing), name="open")
        elif act.name in EMPTY_HANDED and small is not None and act.held is None:
            act = still_in_hand(act, small)
        elif act.name in GIVES_AWAY:
            small = None
        if large is not None and not (act.gear or act.speed):
            act = replace(act, gear=(large,))
        out.append(act)
    return out


def settled(acts: Sequence[Act]) -> Act:
    """The act that says where all are done: at work, on a seat or lying, else the first that stays."""
    placed = (act for act in acts if act.at_work or act.seated or act.lying)
    return next(placed, next((act for act in acts if not act.speed), acts[0]))


def takes_two(act: Act) -> bool:
    """Whether it cannot be done alone."""
    return act.partner is not None and not act.solo


def _beside(act: Act, main: Act) -> bool:
    """Whether an act can be done where another is done."""
    if act.lying != main.lying:
        return act is main
    return act.at_work == main.at_work or not (act.at_work or act.before)


def beats_of(subject: Subject, seconds: float, with_another: bool = False) -> Beats | None:
    """The acts in order over a shot of that length; None: there is only one thing to do."""
    acts = turns_of(subject, with_another)
    return Beats(acts, seconds) if len(acts) > 1 else None


def on_the_way(beats: Beats, mark: Mark, yaw: float, place: Set) -> Route | None:
    """The way gone for the act that goes, to the mark or from it; None: nobody goes anywhere."""
    number = next((i for i, act in enumerate(beats.acts) if act.speed), None)
    each = beats.seconds / len(beats.acts)
    if number is None:
        return _off_the_seat(beats, mark, place, each)
    back = math.pi if number == 0 else 0.0
    room = max(room_ahead(place, mark.position, yaw + back) - 0.5, 0.3)
    far = min(PACE * beats.acts[number].speed * each, room)
    x, y, z = mark.position
    if number == 0:
        x, z = x - math.sin(yaw) * far, z - math.cos(yaw) * far
    return Route((x, y, z), yaw, far / each, since=number * each, until=(number + 1) * each)


def _off_the_seat(beats: Beats, mark: Mark, place: Set, each: float) -> Route | None:
    """The step or two from a seat to where who sat stands; None: they stay where they are."""
    up = next((i for i, (a, b) in enumerate(pairwise(beats.acts), 1) if a.seated and not b.seated), None)
    if up is not None and any(MAT in act.gear for act in beats.acts[up:]):
        return _to_the_floor(mark, place, up * each)
    far = min(STEP, room_ahead(place, mark.position, mark.yaw) - CLEAR)
    if up is None or far <= 0 or beats.acts[up].at_work or beats.acts[up].surface is not None:
        return None
    since = up * each - PASSAGE / 2
    return Route(mark.position, mark.yaw, far / PASSAGE, since=since, until=since + PASSAGE)


def _to_the_floor(mark: Mark, place: Set, since: float) -> Route:
    """The steps aside from a seat, and from the table before it, to where there is floor to lie on."""
    aside = max(ASIDE, -ASIDE, key=lambda turn: room_ahead(place, mark.position, mark.yaw + turn))
    far = min(FLOOR, room_ahead(place, mark.position, mark.yaw + aside) - CLEAR)
    start, until = since - PASSAGE / 2, since + PASSAGE
    speed = max(far, 0.0) / (until - start)
    return Route(mark.position, mark.yaw + aside, speed, since=start, until=until, faces=-aside)


def chasing(shown: Sequence[Subject]) -> Sequence[Subject]:
    """Two of whom one chases the other: both run, the one behind the other."""
    hunter = next((i for i, s in enumerate(shown) if CHASES.search(s.act.value.lower())), None)
    if len(shown) != 2 or hunter is None or what_it_does(shown[1 - hunter]).speed:
        return shown
    flees = replace(shown[1 - hunter], act=Read("runs"), where="right", moves="right")
    chases = replace(shown[hunter], where="left", moves="right")
    return (chases, flees) if hunter == 0 else (flees, chases)


def led(shown: Sequence[Subject]) -> Sequence[Subject]:
    """Several of whom the first leads the others: they go to the left, where the first one is."""
    if not LEADS.search(shown[0].act.value.lower()) or any(each.moves for each in shown):
        return shown
    return [replace(each, moves="left") for each in shown]


def in_step(stood: Sequence[Actor], gone: Sequence[Actor]) -> list[Actor]:
    """Several on their ways; those who go the same way keep the places to each other that they stood in."""
    first, at = gone[0], stood[0].route.start
    out = []
    for before, after in zip(stood, gone, strict=True):
        if after.route.speed and after.route.yaw == first.route.yaw:
            (x, y, z), (bx, by, bz) = first.route.start, before.route.start
            start = (x + bx - at[0], y + by - at[1], z + bz - at[2])
            speed = min(first.route.speed, after.route.speed)
            after = replace(after, route=replace(after.route, start=start, speed=speed))
        out.append(after)
    return out


def is_opposed(actor: Actor) -> bool:
    """Whether somebody meets or fights somebody, in turn with other things or with a sword all along."""
    if actor.beats is None:
        return actor.act.name in ARMED
    return any(act.name in OPPOSED for act in actor.beats.acts)


def looking_on(actors: Sequence[Actor]) -> list[Actor]:
    """Several who do things in turn; of those who come by the same thing only the first has it, and the
    others look at it."""
    had = dict[str, Actor]()
    out = []
    for actor in actors:
        acts = actor.beats.acts if actor.beats else (actor.act,)
        things = {act.gear[0].name for act in acts if act.name in TO_A_THING and act.gear}
        first = next((had[name] for name in sorted(things) if name in had), None)
        if first is None:
            had |= dict.fromkeys(things, actor)
            out.append(actor)
            continue
        if actor.beats is None:
            out.append(replace(actor, act=WATCHES, held=(), gaze=hands_of(first)))
            continue
        told = tuple(WATCHES if act.name in TO_A_THING else replace(act, gear=()) for act in acts)
        held = tuple(h for h in actor.held if h.during is None or h.during in told)
        beats = replace(actor.beats, acts=told)
        out.append(replace(actor, beats=beats, held=held, gaze=hands_of(first)))
    return out
