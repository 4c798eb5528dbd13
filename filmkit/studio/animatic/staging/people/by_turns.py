"""Two who do things one after another, some of them to each other; who has no part in a step waits.

Knows no words and no sets. They keep the places of the first deed that takes two, on a seat or on the ground
if that is where they are, and step nearer for one that needs it.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.figures.body.moment import Moment, PoseAt
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose, Reach
from filmkit.studio.animatic.figures.poses import poses, seated
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.people.actor import Actor, Held
from filmkit.studio.animatic.staging.people.beats import PASSAGE, Beats
from filmkit.studio.animatic.staging.people.grips import in_hand
from filmkit.studio.animatic.staging.people.pairs import coupled, eyes_of, other_part
from filmkit.studio.animatic.staging.people.turns import PACE, takes_two, told_turns
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.world import Vec

Placed = Callable[[Measures, Moment], tuple[Vec, Vec]]
MOST = 4
"""Steps that a shot has time for."""
TAKES = ("reach", "hand over", "find")
"""What the other does when something is handed over is part of that."""
KNEES, LEGS = 1.20, 1.00
"""Metres between two who sit on seats, on the ground, with their knees to each other."""
AFAR = 0.9
"""Metres that one comes from at most, so that both are in the picture all the time."""
FORWARD, RAISED = 0.20, 0.16
"""Metres of an adult that hands go out farther and higher for who sits on the ground: the pelvis is so far
behind, and the knees are up."""
WAITS = Act("listen", poses.listen)


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the shot: what each does of their own, None for who does nothing."""

    acts: tuple[Act | None, Act | None]

    @property
    def deed(self) -> Act | None:
        """What takes two."""
        return next((act for act in self.acts if act is not None and act.partner is not None), None)


def by_turns(
    actors: Sequence[Actor],
    told: Sequence[Sequence[str]],
    center: Vec,
    front: float,
    places: Sequence[int],
    seconds: float,
) -> list[Actor] | None:
    """Two at their places and each with all their parts; None: nothing they do takes two, or nothing else is
    done. `told`: the words for each thing that each of them does."""
    first, second = (_acts(actor, words) for actor, words in zip(actors, told, strict=True))
    steps = steps_of(first, second)
    deeds = [step.deed for step in steps if step.deed is not None]
    if not deeds or len(steps) < 2 or deeds[0].placed != "facing" or _only_sits(steps, deeds[0]):
        return None
    on = _both([_sits(each) for each in zip(*(step.acts for step in steps), strict=True)], steps)
    apart = max(deeds[0].apart, KNEES if "seat" in on else 0.0, LEGS if "ground" in on else 0.0)
    doer = 0 if steps[[step.deed for step in steps].index(deeds[0])].acts[0] is deeds[0] else 1
    alone = [replace(a, act=deeds[0] if i == doer else WAITS) for i, a in enumerate(actors)]
    there = coupled(alone, replace(deeds[0], apart=apart, part=None), center, front, places)
    each = seconds / len(steps)
    made = []
    for i, (actor, put) in enumerate(zip(actors, there, strict=True)):
        acts = _on_a_rug(tuple(_kept(_part(step, i), on[i]) for step in steps))
        own = {id(step.acts[i]): acts[k] for k, step in enumerate(steps) if step.acts[i] is not None}
        held = tuple(
            replace(h, during=own[id(h.during or actor.act)])
            for h in actor.held
            if id(h.during or actor.act) in own
        )
        seat = 0.46 if on[i] == "seat" else None
        act = replace(put.act, seated=on[i] == "seat")
        came = steps[0].acts[i]
        if came is not None and came.speed:
            route = _coming(put.route, came, each)
        else:
            route = _stepping(put.route, steps, on, apart, each)
        made.append(
            replace(put, act=act, beats=Beats(acts, seconds), held=held, route=route, seat=seat, surface=None)
        )
    return [replace(a, gaze=eyes_of(b)) for a, b in (made, made[::-1])]


def _only_sits(steps: Sequence[Step], deed: Act) -> bool:
    """Whether all besides is that the other sits, who does so for the deed."""
    rest = [act for step in steps for act in step.acts if act is not None and act is not deed]
    return deed.other_on is not None and all(act.name == "sit" for act in rest)


def one_deed(actors: Sequence[Actor], shown: Sequence[Subject]) -> list[Actor]:
    """Two of whom one does what takes two, and that alone; else what each does."""
    for i, subject in enumerate(shown):
        told = [act for act, _ in told_turns(subject, with_another=True)]
        if deed := next((act for act in told if takes_two(act) and act.placed != "facing"), None):
            alone = [replace(a, act=deed if k == i else WAITS, beats=None) for k, a in enumerate(actors)]
            return _holding(alone, i, deed)
    return [
        a if a.beats is None or not any(takes_two(b) for b in a.beats.acts) else replace(a, beats=None)
        for a in actors
    ]


def _holding(actors: list[Actor], i: int, deed: Act) -> list[Actor]:
    """The same, with in hand what the deed of one takes, and nothing else."""
    mesh = in_hand(deed.held) if deed.held else None
    held = () if mesh is None else (Held(mesh, None, deed.left),)
    return [replace(a, held=held if k == i else ()) for k, a in enumerate(actors)]


def steps_of(first: Sequence[tuple[Act, str]], second: Sequence[tuple[Act, str]]) -> list[Step]:
    """What both do, in one order: what the same words tell of both is done at once."""
    steps, at = list[Step](), 0
    for act, words in first:
        same = next((k for k in range(at, len(second)) if _together((act, words), second[k])), None)
        if same is None:
            steps.append(Step((act, None)))
            continue
        steps += [Step((None, other)) for other, _ in second[at:same]]
        steps.append(Step((act, second[same][0])))
        at = same + 1
    steps += [Step((None, other)) for other, _ in second[at:]]
    while len(steps) > MOST:
        alone = [k for k, step in enumerate(steps) if step.deed is None]
        steps.pop(alone[len(alone) // 2] if alone else -2)
    return steps


def _together(one: tuple[Act, str], other: tuple[Act, str]) -> bool:
    """Whether two acts are one step."""
    (act, words), (another, said) = one, other
    takes = act.name == "hand over" and another.name in TAKES
    return takes or (act.name == another.name and (words == said or act.partner is not None))


def _acts(actor: Actor, words: Sequence[str]) -> list[tuple[Act, str]]:
    """What one does in turn, and the words for it; who only stands does nothing."""
    acts = actor.beats.acts if actor.beats else (actor.act,)
    told = words if len(words) == len(acts) else [""] * len(acts)
    return [each for each in zip(acts, told, strict=True) if each[0].name not in ("stand", "listen")]


def _both(on: Sequence[str], steps: Sequence[Step]) -> list[str]:
    """Where each is; who does nothing alone sits where the other does."""
    idle = [all(step.acts[i] in (None, step.deed) for step in steps) for i in (0, 1)]
    return [on[1 - i] if idle[i] else on[i] for i in (0, 1)]


def _sits(acts: Sequence[Act | None]) -> str:
    """Where one of them is all the time: "seat", "ground", or "" on the feet."""
    if any(act is not None and act.seated for act in acts):
        return "seat"
    return "ground" if any(act is not None and act.name == "sit" for act in acts) else ""


def _part(step: Step, i: int) -> Act:
    """What one of the two does in a step."""
    mine, theirs = step.acts[i], step.acts[1 - i]
    deed = step.deed
    if deed is None:
        return mine or WAITS
    if mine is deed or (mine is not None and theirs is None):
        return deed
    return other_part(deed)


def _kept(act: Act, on: str) -> Act:
    """The same, done sitting if that is where one is."""
    if not on or act.seated or act.name == "sit" or act.lying:
        return act
    gear = tuple(replace(each, at=_lower(each.at, on)) for each in act.gear)
    if on == "seat":
        return replace(act, pose=seated.sitting(act.pose), seated=True, gear=gear)
    pose = seated.sitting(act.pose, seated.on_ground)
    return replace(act, pose=_reaching_out(pose) if act.partner is not None else pose, gear=gear)


def _on_a_rug(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The same, what somebody sits on spread there all the time."""
    rug = next((act.gear for act in acts if act.name == "sit" and act.gear), ())
    return tuple(act if act.gear == rug else replace(act, gear=(*act.gear, *rug)) for act in acts)


def _lower(at: Placed, on: str) -> Placed:
    """Where what is in the hands of who stands is for who sits."""

    def where(m: Measures, now: Moment) -> tuple[Vec, Vec]:
        (x, y, z), turn = at(m, now)
        hips = (seated.on_ground if on == "ground" else poses.sit)(m, replace(now, look=None)).hips
        up, out = (RAISED, FORWARD) if on == "ground" else (0.0, 0.0)
        return (x, y + hips[1] - m.hips + up * m.scale, z + hips[2] + (0.02 + out) * m.scale), turn

    return where


def _reaching_out(pose: PoseAt) -> PoseAt:
    """The same with the hands that go out so much farther, the back after them."""

    def out(m: Measures, now: Moment) -> Pose:
        made = pose(m, now)

        def hand(own: Reach) -> Reach:
            x, y, z = own.wrist
            s = m.scale
            return replace(own, wrist=(x, y + RAISED * s, z + FORWARD * s)) if z > -0.05 * s else own

        spine = (made.spine[0] + 0.22, made.spine[1], made.spine[2])
        return replace(made, spine=spine, left_hand=hand(made.left_hand), right_hand=hand(made.right_hand))

    return out


def _coming(route: Route, act: Act, each: float) -> Route:
    """The way of who comes to the other first of all."""
    far = min(PACE * act.speed * each, AFAR)
    x, y, z = route.start
    start = (x - math.sin(route.yaw) * far, y, z - math.cos(route.yaw) * far)
    return replace(route, start=start, speed=far / each, since=0.0, until=each)


def _stepping(route: Route, steps: Sequence[Step], on: Sequence[str], apart: float, each: float) -> Route:
    """A step nearer, before the first deed that both must be nearer for; who sits stays, and so does who
    awaits somebody."""
    if any(on) or any(act is not None and act.speed for act in steps[0].acts):
        return route
    number = next((k for k, s in enumerate(steps) if s.deed is not None and s.deed.apart < apart - 0.1), None)
    if number is None:
        return route
    nearer = steps[number].deed
    assert nearer is not None
    until = number * each
    far = (apart - nearer.apart) / 2
    return (
        replace(route, speed=far / PASSAGE, since=max(until - PASSAGE, 0.0), until=until) if until else route
    )
