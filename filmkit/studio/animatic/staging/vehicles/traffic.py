"""Vehicles of the shot: which, how many, where they are and how they go. Knows no camera but its side."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.geometry.mesh import merge, transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.intent import Change, ShotIntent, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.staging.change.changing import PANED, Changing, changing_of, of_one_stuff
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.vehicles.driving import (
    BACKS,
    DEPARTS,
    DRIFTS,
    STARTS,
    STOPS,
    STUCK,
    TURNS,
    driven_as,
    in_turn,
    roadway,
    through,
)
from filmkit.studio.animatic.staging.vehicles.flying import (
    UPRIGHT,
    flown_as,
    on_runway,
    pitched,
    straight_down_or_up,
)
from filmkit.studio.animatic.staging.vehicles.jams import FLOWS, STANDSTILL, TRAFFIC, round_about
from filmkit.studio.animatic.staging.ways.asked_side import going_as_seen, turned
from filmkit.studio.animatic.staging.ways.route import Route, either_way, heading, passing
from filmkit.studio.animatic.vehicles.launching import billows
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.vehicles.vehicle import Vehicle, Way
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Discs, Lamp, Mesh, Particles, Set, Vec

LIT = (TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.BLUE_HOUR, TimeOfDay.DUSK, TimeOfDay.DAWN)
"""When lamps burn."""
LANES: Mapping[str, tuple[Vec, float]] = {
    "city-street": ((0.0, 0.0, 7.0), math.pi / 2),
    "restaurant-street": ((0.0, 0.0, 7.2), math.pi / 2),
    "road": ((0.0, 0.05, -0.2), math.pi / 2),
    "station-hall": ((3.4, 0.0, -9.0), 0.0),
}
"""Where the lane or the track of a place lies, and the yaw it runs along, one way or the other."""
SMALL = ("bicycle", "forklift", "segway", "unicycle")
INDOORS: Mapping[str, tuple[str, ...]] = {"station-hall": ("train", *SMALL)}
"""Vehicles that have room in a place under a roof; elsewhere only those that are small have."""
KEPT = re.compile(r"\b(?:garage|showroom|dealership|workshop|hangar|warehouse)s?\b", re.I)
"""Rooms that a vehicle of the road is kept in."""
BACK = 2.4
"""How far behind the middle of such a room it is, metres."""
COLORED = re.compile(rf"\b(?:{'|'.join(COLORS)})\b ?", re.I)
"""The paint it is told in."""
GOES = re.compile(
    r"\b(driv\w+|rid(e|es|ing)|rac(e|es|ing)|speed\w*|cross\w*|pass\w*|roll\w*|mov\w+|arriv\w*|com(e|es|ing)|"
    r"leav\w+|depart\w*|travel\w*|tear\w*|hurtl\w*|crawl\w*|turn\w*|pull\w*|cruis\w+|makes? its way|through|"
    r"chas\w+|(motor|bi)?cycl(es|ing)|bik(es|ing)|pedal\w*|plow\w*|"
    r"plough\w*|harvest(s|ing)|mow(s|ing)|till(s|ing)|patrol\w*|deliver(s|ing))\b"
)
STAYS = re.compile(
    r"\b(park(?:s|ed|ing)(?! (?:lot|garage|area))|stopped|stands?|standing|waits?|waiting|abandoned|moored|"
    r"anchor\w*|docked|idle|broken|wreck\w*|(?<!\ba )(?<!\bthe )(?<!\bof )still)\b"
)
FAST = re.compile(r"\b(speeds?|speeding|rac(e|es|ing)|fast|hurtl\w*|tears|chas\w+|at full speed)\b")
SLOW = re.compile(r"\b(slow\w*|crawl\w*|drift\w*|gentl\w+|calm\w*)\b")
RUNWAY = 48.0
"""Metres from the middle of a place at which what takes off or lands is seen."""
STRAIGHT = ("city-street", "restaurant-street", "station-hall")
"""Where there is no room for a road that bends."""
MOST = 4
FARTHEST = 34.0
"""Metres the sets have for who is followed."""
FOLLOWING = ("follow", "track", "steadicam", "dolly")
FUNNEL: Vec = (3.75, 4.0, 0.0)
"""Where a steam engine's smoke comes out."""
PUFFS, LIFE = 150, 4.6


Given = tuple[float, float, float, bool]
"""Azimuth of the camera, side of the light, seconds of the shot, and whether the camera goes along."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A vehicle in the shot."""

    vehicle: Vehicle
    route: Route
    place: Set
    smokes: bool = False
    background: bool = False
    of: str = ""
    """The subject it is."""
    change: Changing | None = None
    """What becomes of it."""
    road: Mesh | None = None
    """The road that bends with its way."""

    def drawn(self, seconds: float) -> Mesh:
        """Its mesh at an instant, and the road of its own."""
        made = self.alone(seconds)
        return made if self.road is None else merge([self.road, made])

    def alone(self, seconds: float) -> Mesh:
        """Its mesh at an instant."""
        at, route = self.route.at(seconds), self.route
        yaw, pace = route.heading(seconds), route.pace(seconds)
        pitch = pitched(route, seconds) if self.vehicle.way is Way.AIR else 0.0
        made = self.vehicle.drawn(seconds, at, yaw, pace, self.place.water, pitch)
        if self.change is None:
            return made
        k, (x, y, z) = self.change.size(seconds), at
        scaled = placement((x * (1 - k), y * (1 - k), z * (1 - k)), scale=k)
        made = self.change.at(made, seconds)
        return made if k == 1.0 else transform(made, scaled)

    def lamps(self, seconds: float) -> tuple[Lamp, ...]:
        """Its lamps at an instant."""
        at, route = self.route.at(seconds), self.route
        return self.vehicle.lamps(seconds, at, route.heading(seconds), route.pace(seconds), self.place.water)

    def smoke(self, dark: bool) -> Particles:
        """Puffs from the funnel, each left behind where it came out, rising and growing; and what a launch
        leaves on the ground."""
        if self.vehicle.way is Way.UP:
            return billows(self.route.start, dark)
        chance = np.random.default_rng(7)
        start, spread = chance.uniform(0, 1, PUFFS), chance.normal(0, 0.25, (PUFFS, 3))
        route, tone = self.route, 0.02 if dark else 0.34
        ahead = np.array([math.sin(route.yaw), 0.0, math.cos(route.yaw)])
        mouth = np.asarray(route.start) + ahead * FUNNEL[0] + (0.0, FUNNEL[1], 0.0)

        def at(seconds: float) -> Discs:
            age = (seconds / LIFE + start) % 1.0
            born = (seconds - age * LIFE)[:, None]
            rise = np.stack([0.5 * age * LIFE, 1.5 * LIFE * age**0.7, 0.1 * age], 1)
            center = mouth + ahead * route.speed * born + rise + spread * (0.3 + 2.6 * age[:, None])
            fade = np.sin(np.pi * np.clip(age * 0.93 + 0.07, 0, 1)) ** 0.8
            color = np.repeat((tone * 0.42 * fade)[:, None], 3, 1) * (1.0, 0.99, 0.97)
            return Discs(
                center.astype(np.float32),
                color.astype(np.float32),
                (0.30 + 1.5 * age).astype(np.float32),
                cover=0.40,
            )

        return at


def given_of(intent: ShotIntent, front: float, side: float, seconds: float) -> Given:
    """What holds for all that goes in the shot."""
    return front, side, seconds, any(m.value.name in FOLLOWING for m in intent.camera.moves)


def carriers_of(intent: ShotIntent, place: Set, peopled: bool, given: Given) -> tuple[Carrier, ...]:
    """All vehicles of the shot that can be drawn and have room; beside people they stand behind."""
    made: list[Carrier] = []
    for subject in intent.subjects:
        if subject.kind.value is not SubjectKind.VEHICLE:
            continue
        for number in range(min(max(subject.count.value, 1), MOST)):
            vehicle = vehicle_for(_in_plain_paint(subject), intent, intent.place_seed + number)
            if vehicle is None or not _has_room(vehicle, place, intent):
                continue
            route = route_of(subject, vehicle, place, peopled, given, number)
            steam = vehicle.name == "train" and "steam" in f"{subject.name} {subject.description}".lower()
            steam = steam or (vehicle.way is Way.UP and vehicle.cruise > 0.0)
            becomes = subject.change.value if subject.change else of_one_stuff(subject)
            change = _becomes(becomes, vehicle, given[2]) if becomes else None
            if vehicle.way is Way.AIR and "runway" in place.marks:
                vehicle = vehicle.landed()
            road = roadway(route, given[2]) if vehicle.way is Way.ROAD else None
            made.append(Carrier(vehicle, route, place, steam, subject.background, subject.name, change, road))
        made += _jam(subject, intent, place, made)
    return tuple(made)


def _becomes(change: Change, vehicle: Vehicle, seconds: float) -> Changing:
    """What becomes of a vehicle: what is of glass of it, of a car, are its panes."""
    if change.before == "glass" and change.after != "glass" and vehicle.way is Way.ROAD:
        return changing_of(replace(change, before=None), seconds, PANED)
    return changing_of(change, seconds, whole=vehicle.way is not Way.ROAD)


def _in_plain_paint(subject: Subject) -> Subject:
    """One that becomes of another colour or stuff, in a paint that nothing else of it is near to."""
    change = subject.change.value if subject.change is not None else None
    if change is None or change.after is None:
        return subject
    said, act = (COLORED.sub("", words) for words in (subject.description, subject.act.value))
    return replace(subject, description=f"red {said}", act=replace(subject.act, value=act))


def _has_room(vehicle: Vehicle, place: Set, intent: ShotIntent) -> bool:
    """Whether a place under a roof has room for it; under the sky any has."""
    if not place.interior or vehicle.name in INDOORS.get(place.name, SMALL):
        return True
    kept = place.name in ("chamber", "hall") and KEPT.search(f"{intent.place.words} {intent.place_words}")
    return bool(kept) and vehicle.way is Way.ROAD


def _jam(subject: Subject, intent: ShotIntent, place: Set, made: Sequence[Carrier]) -> list[Carrier]:
    """The cars before, behind and beside one that is among many."""
    said = f"{subject.act.value} {subject.description} {intent.place_words}".lower()
    many = subject.name.lower().startswith(TRAFFIC)
    if not made or made[-1].vehicle.way is not Way.ROAD or not (many or STUCK.search(said)):
        return []
    others = round_about(made[-1].vehicle, made[-1].route, intent.place_seed)
    return [Carrier(car, route, place, background=True) for car, route in others]


def vehicle_for(subject: Subject, intent: ShotIntent, seed: int) -> Vehicle | None:
    """The vehicle of a subject, its lamps lit in the dark and in the wet."""
    wet = any(w.value.kind in ("storm", "fog", "snow") for w in intent.weather)
    text = (
        f"{subject.description} {intent.place_words}"
        if intent.place.value == "sea-coast"
        else f"{subject.description}, {subject.act.value}"
    )
    return vehicle_of(subject.name, text, intent.time.value in LIT or wet, seed)


def goes(subject: Subject, vehicle: Vehicle, followed: bool = False) -> bool:
    """Whether it is under way: on the road when words or camera say so, else unless they say it is not."""
    words = f"{subject.act.value} {subject.description}".lower()
    if subject.name.lower() == TRAFFIC:
        return not STANDSTILL.search(words)
    if STUCK.search(words):
        return False
    act = subject.act.value.lower()
    if _is_told_to_stay(act) or (STAYS.search(words) and not (GOES.search(words) or STOPS.search(act))):
        return False
    done = (GOES, STOPS, STARTS, BACKS, DRIFTS, TURNS)
    asked = any(each.search(words) for each in done)
    return followed or vehicle.way is not Way.ROAD or subject.moves is not None or asked


def _is_told_to_stay(act: str) -> bool:
    """Whether the deed itself is to stay; who parks or stops comes first."""
    return bool(STAYS.search(act)) and not STOPS.search(act)


def pace_of(subject: Subject, vehicle: Vehicle, seconds: float, followed: bool) -> float:
    """Metres a second: no faster than lets it be seen going by, unless the camera goes along."""
    words = subject.act.value.lower()
    if vehicle.way is Way.UP or STUCK.search(words):
        return 0.0
    if subject.name.lower() == TRAFFIC:
        return FLOWS
    asked = vehicle.cruise * (1.5 if FAST.search(words) else 0.5 if SLOW.search(words) else 1.0)
    if followed:
        return min(asked, FARTHEST / max(seconds, 0.5))
    room = (2.6 if FAST.search(words) else 1.7) * vehicle.size[2] + 4.0
    return min(asked, room / max(seconds, 0.5))


def route_of(
    subject: Subject,
    vehicle: Vehicle,
    place: Set,
    peopled: bool,
    given: Given,
    number: int = 0,
) -> Route:
    """Through its place, across the picture and a little towards us, or as the words have it."""
    front, side, seconds, followed = given
    at = _spot(vehicle, place, peopled, front, number)
    if vehicle.way is Way.AIR and not goes(subject, vehicle, followed):
        at = _landed(vehicle, place, peopled, front)
    lane = None if vehicle.way not in (Way.ROAD, Way.RAIL) else LANES.get(place.name)
    if vehicle.way is Way.RAIL and "rail" in place.marks:
        lane = place.marks["rail"].position, place.marks["rail"].yaw
    if not goes(subject, vehicle, followed):
        slim = vehicle.size[0] < SLIM  # parked by a lane, and not in it
        yaw = front + turned(subject, side, 1.15 if slim else 0.8 if lane else 0.9)
        return Route(at, either_way(lane[1], yaw) if lane and not slim else yaw)
    moves = subject.moves or going_as_seen(subject)
    yaw = heading(moves, front) if moves else front + side * (1.0 if peopled else 0.85)
    if vehicle.way is Way.RAIL and lane and not moves and DEPARTS.search(subject.act.value.lower()):
        leaves = Route(at, either_way(lane[1], front), 0.1, gain=2 * GONE / seconds**2)
        return through(leaves, at, 2 * seconds)
    if lane:  # rather coming than going: a face, and lamps; who backs goes away and shows its face too
        backs = BACKS.search(subject.act.value.lower()) is not None
        yaw = either_way(lane[1], yaw if moves else front + math.pi * backs)
    elif moves in (None, "left", "right") and vehicle.way is not Way.AIR:
        turn = math.remainder(yaw - front, math.tau)
        yaw = front + math.copysign(min(abs(turn), 1.25), turn)
    part = {"away": 0.25, "towards": 0.65}.get(moves or "", 0.5)
    route = passing(at, yaw, pace_of(subject, vehicle, seconds, followed), seconds, part)
    words = ", then ".join(each.value.lower() for each in subject.beats or (subject.act,))
    if vehicle.way is Way.AIR and (strip := place.marks.get("runway")):
        along = either_way(strip.yaw, yaw if moves else front)
        flown = on_runway(words, strip, along, vehicle.stands, vehicle.size[2], seconds)
        if flown is not None:
            return flown
    ground = place.marks["center"].position[1]
    middle = _near(route.at(seconds / 2), place) if vehicle.way is Way.AIR else route.at(seconds / 2)
    if (
        turns := in_turn(words, through(route, middle, seconds), ground, vehicle.size[1], seconds)
    ) is not None:
        return turns
    words = subject.act.value.lower()
    if vehicle.name in UPRIGHT:
        stand = _landed(vehicle, place, peopled, front)
        upright = straight_down_or_up(words, stand, yaw, vehicle.size[1], seconds)
        if upright is not None:
            return upright
    if vehicle.way is Way.AIR:
        route = flown_as(words, route, place.marks["center"].position[1], vehicle.size[1], seconds)
        return route if not route.climb else through(route, _near(route.at(seconds / 2), place), seconds)
    bends = vehicle.way is not Way.RAIL and place.name not in STRAIGHT
    return driven_as(words, route, vehicle.size[2], seconds, front, bends) if route.speed else route


def _near(at: Vec, place: Set) -> Vec:
    """A point over the ground no further from the middle of the place than a runway is."""
    x, _, z = place.marks["center"].position
    share = min(RUNWAY / max(math.dist((x, z), (at[0], at[2])), 1.0), 1.0)
    return (x + share * (at[0] - x), at[1], z + share * (at[2] - z))


def _spot(vehicle: Vehicle, place: Set, peopled: bool, front: float, number: int) -> Vec:
    """Where it is in the middle of the shot."""
    x, y, z = place.marks["center"].position
    z -= BACK if place.interior and vehicle.way is Way.ROAD and vehicle.name not in SMALL else 0.0
    away = np.array([-math.sin(front), -math.cos(front)])
    across = np.array([math.cos(front), -math.sin(front)])
    far = 0.30 * vehicle.size[2] * (vehicle.size[2] > 5.0) + (0.9 + 0.6 * vehicle.size[0] if peopled else 0.0)
    aside = (1.15 * vehicle.size[2]) * number + (0.8 if peopled else 0.0)
    if vehicle.way is Way.AIR:
        big = vehicle.size[2] > 20
        far, y = (120.0, y + 42.0) if big else (42.0, y + 13.0)
    elif vehicle.way is Way.WATER and (place.water is not None or place.mirror is not None):
        far, y = 9.0 + 1.1 * vehicle.size[2], 0.0 if place.water is not None else place.mirror or 0.0
        row, side = (number + 1) // 2, 1.0 if number % 2 else -1.0  # a lake is no wider than it is deep
        far += 0.4 * vehicle.size[2] * row
        aside = 1.15 * vehicle.size[2] * row * side + (0.8 if peopled else 0.0)
    elif vehicle.way is Way.RAIL and "rail" in place.marks:
        return place.marks["rail"].position
    elif place.name in LANES:
        (x, y, z), lane = LANES[place.name]
        if vehicle.size[0] < SLIM:  # beside each other
            return (x + float(across[0]) * aside, y, z + float(across[1]) * aside)
        return (x + aside * math.sin(lane), y, z + aside * math.cos(lane))
    dx, dz = away * far + across * aside
    return (x + float(dx), y, z + float(dz))


def _landed(vehicle: Vehicle, place: Set, peopled: bool, front: float) -> Vec:
    """What flies, on the ground, behind who is there."""
    if "runway" in place.marks:
        x, y, z = place.marks["runway"].position
        return (x, y + vehicle.stands, z)
    x, y, z = place.marks["center"].position
    far = 0.3 * vehicle.size[2] + (0.6 * vehicle.size[2] if peopled else 0.0)
    return (x - math.sin(front) * far, y + vehicle.stands, z - math.cos(front) * far)


SLIM = 1.0
"""Metres wide is what hardly shows from its front: a bicycle, a motorcycle."""
GONE = 13.0
"""Metres that a train is gone from where it stood, as its picture ends."""
JAM_WIDE = 8.5
"""Metres of a road full of cars that are seen."""
BELOW = 11.0
"""Metres of arches under a train that are seen with it."""
RIDER = 0.75
"""Metres that a rider's head is over a bicycle."""


def as_thing(carrier: Carrier, when: float, ridden: bool, jammed: bool = False) -> Thing:
    """A vehicle, with its rider, where it is then, as what a camera frames; what is out at sea or in the air
    is seen from the shore, what stands among many with some of them."""
    vehicle, route = carrier.vehicle, carrier.route
    x, y, z = route.at(when)
    w, h, d = vehicle.size
    on_high = vehicle.way is Way.RAIL and "rail" in carrier.place.marks
    far = (
        on_high
        or (vehicle.way is Way.AIR and "runway" in carrier.place.marks)
        or (vehicle.way is Way.AIR and y > carrier.place.marks["center"].position[1] + h)
        or (vehicle.way is Way.WATER and carrier.place.water is not None)
    )
    if vehicle.way is Way.AIR:
        y -= h / 2
    if on_high:  # and what carries it
        y, h = y - BELOW, h + 1.25 * BELOW
    size = (max(d * 0.92, w), h + (RIDER if ridden else 0.0), w)
    if jammed:
        size = (max(size[0], size[2], JAM_WIDE), max(size[1], 2.0), size[2])
    return Thing("afar" if far else "jam" if jammed else "vehicle", (x, y, z), 0.0, size, there=True)
