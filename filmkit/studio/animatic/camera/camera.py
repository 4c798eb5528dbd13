"""The camera of a shot: framing solved, kept inside the room and clear of things, moved over time.

Knows no light. A `Shooting` gives the pose at any instant, each a closed form of time.
"""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from filmkit.studio.animatic.camera.clearance import depths, hindrance, inside
from filmkit.studio.animatic.camera.deeds import by_hand, whole
from filmkit.studio.animatic.camera.framing import framed
from filmkit.studio.animatic.camera.headroom import (
    OF_SIGHTS,
    SKY_OVER,
    before_walls,
    over_walls,
    round_a_sight,
    with_headroom,
)
from filmkit.studio.animatic.camera.moves import made
from filmkit.studio.animatic.camera.of_vehicles import all_of_it, held_whole, vehicle_of
from filmkit.studio.animatic.camera.rig import FRAME, STEEP, Rig
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.sight import LOOKS, Body, bodies, missed, seen
from filmkit.studio.animatic.camera.stations import NEARING, ends_on_hands, stationed
from filmkit.studio.animatic.camera.subjects import Measured, face_over, grows, kind_of, measured, middle
from filmkit.studio.animatic.intent import TRAVELS, Facing, MoveRead, ShotIntent
from filmkit.studio.animatic.staging.people.at_hand import at_hand
from filmkit.studio.animatic.staging.stage import Stage
from filmkit.studio.animatic.staging.together.among import among
from filmkit.studio.animatic.staging.together.seen import AROUND, composed_at
from filmkit.studio.animatic.staging.ways.route import Route, nearest
from filmkit.studio.animatic.world import F32, CameraPose, Mesh, Vec

TURNS = (0.0, 0.18, -0.18, 0.36, -0.36, 0.6, -0.6, 0.9, -0.9, 1.25, -1.25)
"""Other sides to try when the first sees badly, radians."""
TURNED = ("animal", "vehicle", "jam", "afar")
"""What shows itself from all sides; things have a front, or are left of each other."""
HORIZON = 0.72
"""Where the horizon then is: how far over the middle of the picture, in halves of its height."""
LOWER = 0.38
"""How far under the middle what is looked at may come for that, in the same measure."""
SHORTEST = 18.0
"""The widest lens taken to stay inside a room."""
LEAST = 0.12
"""Of its distance: so near a camera comes to what is too large for its room, before it leaves the room."""
ALOFT = 10.0
"""Metres over the ground from which a view of a place has nothing before it."""
CLIMBS, FLIES = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5), (0.6, 0.8, 1.0)
"""Radians that a flight is lifted to go over what it goes to, and when it is looked at."""
LEAP, SAMPLES = 0.09, 24
"""Seconds between two looks at who jumps, and how many: more than one leap."""
LOOKED_AT = (0.5, 0.04, 0.16, 0.28, 0.4, 0.6, 0.72, 0.84, 0.96)
"""When it is asked what stands before the lens, as parts of the shot; of one that stays, its middle."""
STAYS = ("handheld", "zoom-in", "zoom-out", "crash-zoom", "rack-focus")
"""Moves that leave it open whether the camera goes along: alone, or none said, it does so in part."""
PARTED = ("push-in", "pull-back", "dolly", "track", "orbit", "steadicam")
"""Moves seen by how near and far part."""
LOST, SEEN_WELL = 1.0, 0.14
"""What it counts against a side that somebody is not seen from it, and how much of that passes."""
NEARER_PART = 0.35
"""How much of a view is its nearer part."""
FARTHER = (1.25, 1.6, 2.1)
"""How many times as far off the camera goes for those who are outside the picture."""
CROSSES, AWAY = 0.85, 2.0
"""From how much on somebody goes across the picture; what it costs that another side shows less of it."""
A_STEP = 1.0
"""Metres up to which who goes for a while, as off a seat, is not gone along with."""
NEARER, LONGEST = 0.66, 110.0
"""How much of its lens and distance such a move keeps; a longer lens is for what cannot be come near to."""


Watch = tuple[tuple[float, tuple[Body, ...]], ...]
"""Those a shot is about at some instants of it, as parts of the shot."""


def camera_of(intent: ShotIntent, stage: Stage, aspect: float, seconds: float, pace: float = 1.0) -> Shooting:
    """The camera of a shot `seconds` long, for a picture of that visible aspect."""
    intent = among(at_hand(intent))
    far, camera = stationed(intent.camera, kind_of(stage), grows(intent))
    intent = replace(intent, camera=camera)
    people = tuple(measured(stage.actors[i], seconds / 2 * pace) for i in stage.shown)
    composed = _as_composed(intent, stage, people, seconds * pace)
    work = by_hand(intent, stage, seconds * pace)
    first = framed(intent.camera, stage, composed, aspect, whole(stage, seconds * pace), work)
    vehicle = vehicle_of(intent, stage, seconds * pace)
    if vehicle is not None:
        first = held_whole(first, vehicle, stage, aspect, seconds * pace)
    goers = [stage.actors[i].route for i in stage.shown]
    goers = goers or [b.route for b in stage.beasts[:1]] + [c.route for c in stage.carriers[:1]]
    for_all = stage.thing is not None and stage.thing.kind == "composed"
    leader = None if for_all else next((way for way in goers if _goes_on(way, seconds * pace)), None)
    moves = made(intent.camera.moves)
    free = not people and stage.thing is None
    rig = first.rig if intent.camera.lens else _lensed(first.rig, moves, free)
    if free and first.over_land and stage.place.name in OF_SIGHTS and intent.camera.angle.value in SKY_OVER:
        rig = with_headroom(rig, stage.still, aspect)
    orbits = free and any(m.name == "orbit" for m in moves)
    rig, sight = round_a_sight(rig, stage.place, stage.still, aspect) if orbits else (rig, None)
    flies = bool(stage.carriers) and not people and any(m.name == "aerial" for m in moves)
    travels, share = leader is not None and (intent.camera.goes_along or flies), 1.0
    if travels and leader is not None:
        moves = tuple(m for m in moves if m.name != "track" and m.name != "dolly")
        rig = _followed(rig, leader, intent)
    elif leader is not None and leader.bend is None and all(m.name in STAYS for m in moves):
        room = _room(first.height * aspect, stage, bool(people))
        share = _share(leader, rig, room, seconds * pace)
        travels = share > 0.0
    closes_on, hands = _closes_on(intent, stage, people)
    subject = closes_on if hands else _subject(rig, intent, stage, people, seconds * pace)
    shooting = Shooting(
        rig,
        moves,
        seconds,
        first.height * aspect,
        float(intent.shot_seed % 1000),
        subject,
        leader,
        pace,
        travels,
        closes_on[1] if closes_on is not None else None,
        free,
        share,
        sight,
        *_horizon(intent, stage, math.atan2(FRAME / 2 / aspect, rig.lens), first.over_land),
        far,
        _kept_off(rig, stage, free) if far else 0.0,
        face_over(stage, seconds * pace) if far or any(m.name in NEARING for m in moves) else (),
    )
    if intent.camera.framing.value == "over-the-shoulder" and len(people) > 1:
        return _fitted(shooting, stage)[0]
    clear = _clear(shooting, stage, intent.camera.size.guessed and work is None)
    return clear if vehicle is None else _whole(vehicle, clear, shooting, stage, aspect)


def _whole(
    vehicle: tuple[F32, float], clear: Shooting, shooting: Shooting, stage: Stage, aspect: float
) -> Shooting:
    """The camera that holds all of a vehicle: from the first side, whatever is before it, where from another
    it has one end beside the camera."""
    base = all_of_it(clear.base, vehicle, aspect)
    return replace(clear, base=base) if base is not None else _fitted(shooting, stage)[0]


def _closes_on(intent: ShotIntent, stage: Stage, people: Sequence[Measured]) -> tuple[Vec | None, bool]:
    """What of somebody a picture closes in on that grows nearer, and whether that is the hands."""
    if not people or stage.part.value not in ("whole", "face"):
        return None, False
    hands = ends_on_hands(intent.camera)
    return (people[0].hands if hands else people[0].eyes), hands


def _kept_off(rig: Rig, stage: Stage, free: bool) -> float:
    """Metres that a camera keeps from what it comes nearer to."""
    if stage.thing is not None:
        return 0.62 * math.hypot(stage.thing.size[0], stage.thing.size[2])
    return before_walls(rig, stage.still) if free else 0.0


def _room(wide: float, stage: Stage, peopled: bool) -> float:
    """Metres across a picture so wide in which who goes has room before and behind them."""
    body = 0.62 * wide
    if stage.thing is not None and not peopled:
        body = stage.thing.own or stage.thing.size[0] / AROUND
    body *= 1.6 if stage.carriers and not peopled else 1.0  # its near end is larger
    return max(0.9 * (wide - body), 0.04 * wide)


def nearer_part(still: Mesh, shooting: Shooting) -> float:
    """Metres within which the nearer third of a view lies, at the instant when that is farthest; 0 where
    nothing is seen."""
    farthest = 0.0
    for part in (0.0, 0.5, 1.0):
        deep = depths(still, replace(shooting.at(shooting.seconds * part), focus=1.0))
        there = deep[np.isfinite(deep)]
        if len(there) > 0.05 * deep.size:
            farthest = max(farthest, float(np.quantile(there, NEARER_PART)))
    return farthest


def _horizon(intent: ShotIntent, stage: Stage, half: float, over_land: bool) -> tuple[float, float]:
    """From the air, and from a crane, land is seen with its horizon (`half`: half the angle of the picture's
    height); what it is about stays in the picture. Who asks for a view straight down or for a high angle
    gets that, and people are looked at."""
    small = stage.thing is not None and stage.thing.kind not in (*TURNED, "composed")
    if small or stage.place.interior or stage.shown or intent.camera.angle.value in ("overhead", "high"):
        return math.inf, 0.0
    return HORIZON * half, math.inf if over_land else LOWER * half


def _lensed(rig: Rig, moves: Sequence[MoveRead], free: bool) -> Rig:
    """Nearer through a wider lens where the camera travels past somebody: near and far then part, which is
    what tells a push from a zoom and a track from a pan."""
    if free or rig.lens > LONGEST or not any(m.name in PARTED for m in moves):
        return rig
    k = max(NEARER, min(SHORTEST * 1.25 / rig.lens, 1.0))
    return replace(rig, lens=rig.lens * k, distance=rig.distance * k)


def _share(leader: Route, rig: Rig, room: float, seconds: float) -> float:
    """How much of somebody's way a camera goes along that nobody told to: as little as keeps them in, with
    so much room left and right of them together."""
    way = leader.moved(seconds)
    across = abs(way[0] * rig.right[0] + way[2] * rig.right[2])
    return max(0.0, 1.0 - room / across) if across > 1e-6 else 0.0


def _as_composed(
    intent: ShotIntent, stage: Stage, people: tuple[Measured, ...], seconds: float
) -> tuple[Measured, ...]:
    """The people a picture is composed for: as they are in its middle, but for one who does not stay
    as large or as high: who falls, on the feet and on the ground; who jumps, at the highest too."""
    if len(people) != 1:
        near = _nearest(intent, stage) * seconds
        return people if near == seconds / 2 else tuple(measured(stage.actors[i], near) for i in stage.shown)
    actor = stage.actors[stage.shown[0]]
    if actor.beats is not None:
        each = seconds / len(actor.beats.acts)
        return tuple(measured(actor, each * (i + 0.45)) for i in range(len(actor.beats.acts)))
    if actor.act.name == "fall":
        return measured(actor, 0.0), measured(actor, seconds)
    if actor.act.name == "jump":
        leaps = [measured(actor, i * LEAP) for i in range(SAMPLES)]
        return min(leaps, key=lambda m: m.crown), max(leaps, key=lambda m: m.crown)
    return (measured(actor, _nearest(intent, stage) * seconds),)


def _nearest(intent: ShotIntent, stage: Stage) -> float:
    """What part of the shot has gone when the picture is composed for people."""
    routes = [stage.actors[i].route for i in stage.shown]
    together = len({(route.yaw, bool(route.speed)) for route in routes}) == 1
    return nearest(routes[0], stage.azimuth) if together and not intent.camera.goes_along else 0.5


def _half_way(rig: Rig, intent: ShotIntent, stage: Stage, seconds: float) -> Vec | None:
    """Where what the picture was composed for is in the middle of the shot: what comes is elsewhere then."""
    route = next(
        iter([*(each.route for each in stage.beasts), *(each.route for each in stage.carriers)]), None
    )
    if rig.target is None or route is None or stage.shown or not route.speed:
        return rig.target
    then = route.at(composed_at(route, intent.camera, stage.azimuth) * seconds)
    x, y, z = (t - a + b for t, a, b in zip(rig.target, then, route.at(seconds / 2), strict=True))
    return x, y, z


def _subject(
    rig: Rig, intent: ShotIntent, stage: Stage, people: tuple[Measured, ...], seconds: float
) -> Vec | None:
    """What is sharp in the middle of the shot: eyes, the middle between those of several, or what else the
    picture is of."""
    if len(people) > 1 and intent.camera.framing.value != "over-the-shoulder":
        return middle([one.eyes for one in people])
    if len(people) > 1 or (people and stage.part.value != "hands"):
        return people[0].eyes
    return _half_way(rig, intent, stage, seconds)


def _goes_on(way: Route, seconds: float) -> bool:
    return way.speed > 0 and (math.isinf(way.until) or abs(way.gone(seconds)) > A_STEP)


def _followed(rig: Rig, leader: Route, intent: ShotIntent) -> Rig:
    """Behind the one who is followed, or before one who comes on."""
    follow = next((m.value for m in intent.camera.moves if m.value.name in TRAVELS), None)
    while_others = leader.since > 0.0 or not math.isinf(leader.until)  # what else they do has a side too
    if follow is None or follow.direction in ("left", "right") or while_others:
        return rig
    if follow.name in ("track", "dolly") and follow.direction is None:
        return rig
    yaw = leader.yaw
    ahead = follow.direction == "back"
    azimuth = yaw + (0.10 if ahead else math.pi - 0.10)
    return replace(rig, azimuth=azimuth)


def _clear(shooting: Shooting, stage: Stage, wider: bool) -> Shooting:
    """The same from the nearest side that sees well and is inside the room; if nobody gave a size (`wider`),
    from farther off where somebody is still outside the picture."""
    far_off = shooting.sight is not None and not inside(shooting.at(0.0).position, stage.place.room)
    if shooting.base.elevation > STEEP or far_off:
        return shooting
    if shooting.free and shooting.base.position[1] > ALOFT:  # the ground under it hinders nobody
        return _fitted(_over_it(shooting, stage), stage)[0]
    watch = _watched(shooting, stage)
    # the table that somebody works at is before them, and hinders nobody
    at_one = any(stage.actors[i].act.at_work or stage.actors[i].act.before for i in stage.shown)
    stands = stage.place.still if at_one else stage.still
    tried: list[tuple[float, int, Shooting]] = []
    several = len(stage.shown) > 1  # from aside one would stand before another
    several |= stage.thing is not None and stage.thing.kind not in TURNED
    told = any(stage.actors[i].act.seen == Facing.ASIDE.value for i in stage.shown)
    crosses = _across(shooting) > CROSSES
    turns = TURNS[:5] if several or told else TURNS if stage.turnable else TURNS[:7]
    for turn in (*turns, math.pi) if shooting.travels else turns:  # else ahead of those who go
        base = replace(shooting.base, azimuth=shooting.base.azimuth + turn)
        fitted, loss = _fitted(replace(shooting, base=base), stage)
        looks = LOOKED_AT if fitted.travels else LOOKED_AT[:1]
        poses = [fitted.at(fitted.seconds * u) for u in looks]
        each = [hindrance(stands, pose, fitted.base.distance) for pose in poses]
        blocked = 0.5 * (sum(each) / len(each) + max(each))
        lost = _lost(fitted, stage, watch)
        away = max(CROSSES - _across(fitted), 0.0) if crosses else 0.0
        cost = blocked + 1.3 * loss + 0.30 * abs(turn) + LOST * lost + AWAY * away
        tried.append((cost, len(tried), fitted))
        if turn == 0.0 and blocked + loss < 0.04 and lost < SEEN_WELL:
            break
    best = min(tried, key=lambda t: t[:2])[2]
    return _from_farther(best, stage, watch) if wider and not told else best


def _over_it(shooting: Shooting, stage: Stage) -> Shooting:
    """A flight, as much higher that it ends over what it goes to and not in it."""
    if not any(move.name == "aerial" for move in shooting.moves):
        return shooting
    higher = [
        replace(shooting, base=replace(shooting.base, elevation=shooting.base.elevation + up))
        for up in CLIMBS
    ]
    free = (each for each in higher if over_walls([each.at(each.seconds * u) for u in FLIES], stage.still))
    return next(free, higher[-1])


def _across(shooting: Shooting) -> float:
    """How much the one it goes along with goes across the picture, 0 to 1: else they come or go away."""
    if not shooting.travels or shooting.leader is None:
        return 0.0
    return abs(math.sin(shooting.leader.yaw - shooting.base.azimuth))


def _watched(shooting: Shooting, stage: Stage) -> Watch:
    """Those it is about, at the instants that are looked at."""
    if shooting.free:
        return ()
    return tuple((u, bodies(stage, shooting.seconds * u * shooting.pace)) for u in LOOKS)


def _lost(shooting: Shooting, stage: Stage, watch: Watch) -> float:
    """0 when all are well seen all the time, 1 when nobody is; the worst instant counts as much as all."""
    each, drawn = [], dict[CameraPose, F32]()
    for u, some in watch:
        if not some:
            continue
        pose = replace(shooting.at(shooting.seconds * u), focus=1.0)
        if pose not in drawn:
            drawn[pose] = depths(stage.still, pose)
        each += [missed(one) for one in seen(some, pose, drawn[pose])]
    return 0.5 * (sum(each) / len(each) + max(each)) if each else 0.0


def _from_farther(shooting: Shooting, stage: Stage, watch: Watch) -> Shooting:
    """From no farther than all are in the picture, if that helps."""
    lost = _lost(shooting, stage, watch)
    for k in FARTHER:
        if lost < SEEN_WELL:
            break
        base = replace(shooting.base, distance=shooting.base.distance * k)
        there, loss = _fitted(replace(shooting, base=base, wide=shooting.wide * k), stage)
        now = _lost(there, stage, watch)
        if loss < 0.1 and now < lost - 0.1:
            return there
    return shooting


def _fitted(shooting: Shooting, stage: Stage) -> tuple[Shooting, float]:
    """Nearer, with a wider lens, until every pose of the shot is inside the room."""
    base, k = shooting.base, 1.0
    while k > LEAST:
        lens = max(base.lens * k, min(SHORTEST, base.lens))
        nearer = replace(shooting, base=replace(base, distance=base.distance * k, lens=lens))
        if all(
            inside(nearer.rig(nearer.seconds * u).position, stage.place.room)
            for u in (0.0, 0.25, 0.5, 0.75, 1.0)
        ):
            return nearer, 1.0 - k
        k *= 0.94
    return shooting, 2.0
