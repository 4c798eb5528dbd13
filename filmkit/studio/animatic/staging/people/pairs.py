"""Those who have to do with each other: turned to each other, holding, guiding, looking.

Knows no sets and no camera but the side it looks from. Actors come in with a place and leave with another.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.doing import meeting
from filmkit.studio.animatic.figures.looks.appearance import Sex
from filmkit.studio.animatic.figures.poses import couples, poses, seated
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.reaching import ASIDE, PARTS, PELVIS
from filmkit.studio.animatic.intent import Subject
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.seating import SEAT
from filmkit.studio.animatic.staging.ways.route import Route, passing
from filmkit.studio.animatic.world import Vec

ADULT = 1.72
"""Metres: the stature that poses of two are measured for."""
SMALL = 0.87
"""Of that: two who are smaller stand nearer to each other."""
TALKING = ("talk", "listen", "laugh", "embrace", "point")
GIVES = {"serve", "reach"}
"""One holds something out, and the other reaches for it."""
ARMS = 0.7
"""Metres: two who do something nearer than this hold each other."""
BOTH_HOLD = ("sword", "glass", "racket", "table tennis bat")
COUCH = 0.67
"""Metres: how high somebody lies who is treated."""
COUPLES_WALK = 4.0
"""Seconds of a shot in whose middle two who walk together are half-way."""
COMES = 0.45
"""Metres a second of who comes up to a door that is opened for them."""
ASIDE_OF_A_DOOR = 0.6
"""Radians from the camera that somebody is turned who holds a door open: the opening is seen."""
LOOKS_ON = 1.5
"""Metres behind several couples that one stands who is over."""
BETWEEN_COUPLES = 0.75
"""Metres from one couple to the next, besides what the two of one are apart."""
OPEN = 0.35
"""Radians that bodies of two are turned from each other to the camera."""
AVERTED = 2.1
"""Radians from somebody to where the eyes go of who looks away."""
FROM_THE_BACK = math.pi - 0.75
"""Radians that two are turned who are seen from behind."""
FROM_BEHIND = ("back", "three-quarter-back")
"""How a deed is best seen that a wall is before."""


def paired(actors: list[Actor], center: Vec, front: float, places: Sequence[int]) -> list[Actor]:
    """Two who have to do with each other: they turn to each other, or one guides the other's hands."""
    names = {a.act.name for a in actors}
    deed = next((a.act for a in actors if a.act.partner is not None), None)
    if deed is not None:
        return coupled(actors, deed, center, front, places)
    if "guide" in names or "knead" in names:
        return [_guided(a, b) for a, b in (actors, actors[::-1])]
    if all(a.act.before for a in actors) and not names & set(TALKING):
        return actors
    if names == {"dance"} and len({a.look.sex for a in actors}) == 2:
        return _partners(actors, center, front, places)
    small = all(a.look.height < SMALL * ADULT and not (a.act.seated or a.act.at_work) for a in actors)
    if small or "embrace" in names:
        actors = [_near(actor, actors, center) for actor in actors]
    at_table = all(a.act.before for a in actors)  # turned aside, their cups would be off it
    if (names & set(TALKING) and (at_table or names != {"laugh"})) or names == GIVES:
        return [facing(a, b, front) for a, b in (actors, actors[::-1])]
    turned = []
    for actor, place in zip(actors, places, strict=True):
        side = 1.0 if place == 0 else -1.0
        free = not actor.act.at_work and not actor.act.speed
        yaw = front + side * 0.45 if free else actor.route.yaw
        if free and actor.act.seen in FROM_BEHIND:
            yaw = front + math.pi
        turned.append(replace(actor, route=replace(actor.route, yaw=yaw)))
    return turned


def coupled(
    actors: Sequence[Actor], deed: Act, center: Vec, front: float, places: Sequence[int]
) -> list[Actor]:
    """Two whose deed takes two: across the picture from each other, at the distance the deed has.

    The first whose deed it is does it, and what goes with it is its own; the other does the partner's part.
    """
    assert deed.partner is not None
    doer = next(i for i, a in enumerate(actors) if a.act.partner is not None)
    x, y, z = center
    c, s = math.cos(front), math.sin(front)
    # as near as arms of their length go: small people stand nearer than tall ones
    near = sum(actor.look.height for actor in actors) / len(actors) / ADULT if deed.apart < ARMS else 1.0
    made = []
    for i, (actor, place) in enumerate(zip(actors, places, strict=True)):
        far = near * deed.apart / 2 * (-1.0 if place == 0 else 1.0)
        at: Vec = (x + c * far, y, z - s * far)
        act = deed if i == doer else other_part(deed)
        if deed.placed in ("met", "past") and i != doer:
            act = replace(act, speed=COMES)
        kept = actor.held if deed.partner is meeting.patient else ()  # with a hand to spare
        held = actors[doer].held if i == doer or _his_own(deed) else kept
        route = Route(at, front + math.copysign(math.pi / 2, -far))
        if deed.placed != "facing":
            route = _the_same_way(deed, center, front, i == doer, near)
        surface = y + deed.surface if deed.surface is not None else None
        seat = (COUCH if act.lying else 0.46) if act.seated or act.lying else None
        alone = replace(actor, held=held, beats=None, gaze=None, spot=None)
        made.append(replace(alone, act=act, route=route, surface=surface, seat=seat))
    if deed.part is not None:
        made[doer] = replace(made[doer], spot=spot_on(made[1 - doer], deed.part, made[doer].route.start))
    return made


def other_part(deed: Act) -> Act:
    """What the other of two does, and what they sit or lie on."""
    assert deed.partner is not None
    on = deed.other_on
    return replace(
        deed,
        pose=deed.partner,
        gear=(),
        held=_his_own(deed),
        seated=deed.seated or on == "chair",
        lying=on == "couch",
    )


def spot_on(other: Actor, part: str, doer: Vec) -> Vec:
    """Where in the world a part of somebody is, on the side of who reaches for it."""
    share, depth = PARTS[part]
    (x, y, z), high = other.route.start, other.look.height
    if other.act.lying:
        along, yaw = (PELVIS - share) * high, other.route.yaw
        return (x + math.sin(yaw) * along, y + COUCH + 0.17, z + math.cos(yaw) * along)
    dx, dz = doer[0] - x, doer[2] - z
    far = math.hypot(dx, dz) or 1.0
    dx, dz = dx / far, dz / far
    aside, size = ASIDE.get(part, 0.0), high / ADULT
    up = (share - PELVIS) * high + 0.56 if other.act.seated else share * high
    # the right of who looks from there
    return (x + (dx * depth + dz * aside) * size, y + up, z + (dz * depth - dx * aside) * size)


def _the_same_way(deed: Act, center: Vec, front: float, does: bool, near: float) -> Route:
    """One of two who are turned the same way: behind the other, or on its right; or one lying across, or
    coming up to who does it, who is on the left."""
    x, y, z = center
    ahead = deed.placed in ("ahead", "met")
    yaw = front + (math.pi / 2 - 0.25 if ahead else 0.95 if deed.speed else 0.15)
    if not ahead and deed.seen in FROM_BEHIND:
        yaw += FROM_THE_BACK
    far = near * deed.apart / 2 * (-1.0 if does else 1.0)
    way = yaw if ahead else yaw + math.pi / 2
    if deed.placed == "across":
        way, yaw = front + 0.30, front + 0.30 if does else front + 0.30 + math.pi / 2
    at = (x + math.sin(way) * far, y, z + math.cos(way) * far)
    if deed.placed == "past":
        yaw = front + ASIDE_OF_A_DOOR
        if does:
            return Route(center, yaw)
        by = (x + math.sin(yaw) * deed.apart, y, z + math.cos(yaw) * deed.apart)
        return passing(by, yaw - math.pi / 2, COMES, COUPLES_WALK)
    if deed.placed == "met" and not does:
        return passing(at, yaw + math.pi, COMES, COUPLES_WALK)
    return passing(at, yaw, deed.speed, COUPLES_WALK) if deed.speed else Route(at, yaw)


def _his_own(deed: Act) -> str | None:
    """What both of two hold, each the same; a rope between them is held once."""
    return deed.held if deed.held in BOTH_HOLD or (deed.partner is deed.pose) else None


def _partners(actors: Sequence[Actor], center: Vec, front: float, places: Sequence[int]) -> list[Actor]:
    """A woman and a man who dance hold each other; the couple stands a little aslant."""
    x, y, z = center
    way = front + math.pi / 2 + 0.5
    made = []
    for actor, place in zip(actors, places, strict=True):
        sign = -1.0 if place == 0 else 1.0
        far = sign * couples.HOLD_APART
        at: Vec = (x + math.sin(way) * far, y, z + math.cos(way) * far)
        pose = couples.lead if actor.look.sex is Sex.MAN else couples.follow
        yaw = way + (math.pi if sign > 0 else 0.0)
        made.append(replace(actor, act=replace(actor.act, pose=pose), route=Route(at, yaw)))
    return made


def two_by_two(actors: Sequence[Actor], front: float) -> list[Actor]:
    """Several who embrace: each two who stand side by side hold each other, one over watches."""
    made = []
    for i, actor in enumerate(actors):
        other = i + 1 if i % 2 == 0 else i - 1
        if other >= len(actors):
            made.append(replace(actor, act=replace(actor.act, pose=poses.listen)))
            continue
        (x, y, z), (ox, _, oz) = actor.route.start, actors[other].route.start
        far = couples.EMBRACE_APART * (-1.0 if i < other else 1.0)
        middle = ((x + ox) / 2, (z + oz) / 2)
        at: Vec = (middle[0] + math.cos(front) * far, y, middle[1] - math.sin(front) * far)
        put = replace(actor, route=Route(at, front + math.copysign(math.pi / 2, -far)))
        made.append(_near(put, (actor, actors[other]), (middle[0], y, middle[1])))
    return made


def couples_of(actors: Sequence[Actor], center: Vec, front: float) -> list[Actor]:
    """Several who do what takes two: couples of it beside each other, one over watches."""
    x, y, z = center
    c, s = math.cos(front), math.sin(front)
    pairs = len(actors) // 2
    made = []
    for k in range(pairs):
        two = _lead_first(actors[2 * k : 2 * k + 2])
        wide = max(two[0].act.apart, 0.6) + BETWEEN_COUPLES
        across, deep = (k - (pairs - 1) / 2) * wide, -0.7 * (k % 2)
        at: Vec = (x + c * across + s * deep, y, z - s * across + c * deep)
        made += coupled(two, two[0].act, at, front + 0.5 * (-1) ** k, (0, 1))
    for actor in actors[2 * pairs :]:
        behind: Vec = (x - s * LOOKS_ON, y, z - c * LOOKS_ON)
        watches = replace(actor.act, pose=poses.listen, partner=None, gear=())
        made.append(replace(actor, act=watches, route=Route(behind, front)))
    return made


def _lead_first(two: Sequence[Actor]) -> Sequence[Actor]:
    """A man leads who dances with a woman."""
    return sorted(two, key=lambda actor: actor.look.sex is not Sex.MAN)


def _near(actor: Actor, both: Sequence[Actor], center: Vec) -> Actor:
    """As near as arms of their length go round: small people stand nearer than tall ones."""
    size = sum(each.look.height for each in both) / 2 / ADULT
    x, y, z = actor.route.start
    at: Vec = (center[0] + (x - center[0]) * size, y, center[2] + (z - center[2]) * size)
    return replace(actor, route=replace(actor.route, start=at))


def facing(actor: Actor, other: Actor, front: float) -> Actor:
    """Turned to the other's eyes, the body a little to the camera; who looks away, as far from them."""
    yaw = way_to(actor, other)
    if actor.act.name == "look away":
        off = math.remainder(front - yaw, math.tau)
        x, y, z = actor.route.start
        away = yaw + math.copysign(AVERTED, off)
        at = (x + 4 * math.sin(away), y + 0.9, z + 4 * math.cos(away))
        pose = seated.sitting(poses.stand) if actor.act.seated else poses.stand
        turned = yaw if actor.act.before else yaw + math.copysign(0.6 * AVERTED, off)
        averts = replace(actor.act, pose=pose)
        return replace(actor, act=averts, route=replace(actor.route, yaw=turned), gaze=at)
    if actor.act.name == "embrace":
        return replace(actor, route=replace(actor.route, yaw=yaw), gaze=None)
    if not actor.act.before:  # who sits at a table sits straight to it
        aside = (front - yaw + math.pi) % math.tau - math.pi
        yaw += math.copysign(min(OPEN, abs(aside)), aside)
    return replace(actor, route=replace(actor.route, yaw=yaw), gaze=eyes_of(other))


def abreast(actors: Sequence[Actor], shown: Sequence[Subject], front: float) -> list[Actor]:
    """Who sit on one bench or sofa sit straight on it, and only their heads turn."""
    if not all(a.act.seated and SEAT.search(s.act.value.lower()) for a, s in zip(actors, shown, strict=True)):
        return list(actors)
    return [replace(a, route=replace(a.route, yaw=front)) for a in actors]


def way_to(actor: Actor, other: Actor) -> float:
    """The yaw from one to the other: the line that the camera does not cross."""
    (x, _, z), (ox, _, oz) = actor.route.start, other.route.start
    return math.atan2(ox - x, oz - z)


def eyes_of(actor: Actor) -> Vec:
    """Where somebody's eyes are, roughly: by far lower when they sit."""
    x, y, z = actor.route.start
    if actor.act.seated:
        return (x, y + (actor.seat or 0.46) + 0.46 * actor.look.height, z)
    return (x, y + actor.look.height * 0.93, z)


def _guided(actor: Actor, other: Actor) -> Actor:
    """The one who guides reaches for the other's hands."""
    if actor.act.name != "guide":
        return actor
    x, y, z = other.route.start
    c, s = math.cos(other.route.yaw), math.sin(other.route.yaw)
    right, back = 0.33, -0.16
    at = (x + c * right + s * back, y, z - s * right + c * back)
    return replace(actor, route=Route(at, other.route.yaw - 0.55), gaze=hands_of(other))


def talks(actor: Actor) -> bool:
    """Whether somebody talks or only is there, with nothing that keeps them turned away."""
    return actor.act.name in (*TALKING[:3], "stand") and actor.act.before is None and not actor.act.seated


def turned_to_us(actor: Actor, front: float) -> Actor:
    """One of several who talk to the camera."""
    return replace(actor, route=replace(actor.route, yaw=front), gaze=None)


def to_a_neighbour(i: int, actors: Sequence[Actor]) -> Actor:
    """In a talk of several each looks at who stands next, the last back at who is before."""
    other = actors[i + 1 if i + 1 < len(actors) else i - 1]
    return replace(actors[i], gaze=eyes_of(other))


def hands_of(actor: Actor) -> Vec:
    """Where somebody's hands are busy, roughly."""
    x, y, z = actor.route.start
    yaw, far = actor.route.yaw, 0.19 * actor.look.height
    top = actor.surface if actor.surface is not None else y + 0.55 * actor.look.height
    return (x + math.sin(yaw) * far, top + 0.05, z + math.cos(yaw) * far)
