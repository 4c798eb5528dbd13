"""Who rides: a figure on a bicycle or on a horse, moved by what it sits on. Knows no camera."""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.creatures.creatures import NAMES as CREATURES_NAMED
from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.figures.body.moment import LEFT, RIGHT, Moment, PoseAt, wave
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import HOLD, Pose, Reach, Step
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.poses.arms import gripping
from filmkit.studio.animatic.figures.poses.gait import TOE, planted
from filmkit.studio.animatic.figures.poses.poses import blink, looking
from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.staging.animals.beast import Beast
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.cast import cast_of
from filmkit.studio.animatic.staging.people.pedalling import on_bicycle
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier, Given, route_of
from filmkit.studio.animatic.staging.ways.route import Route, either_way, heading, passing
from filmkit.studio.animatic.vehicles.two_wheelers import GRIPS as MOTOR_GRIPS
from filmkit.studio.animatic.vehicles.two_wheelers import PEGS
from filmkit.studio.animatic.vehicles.two_wheelers import SADDLE as MOTOR_SADDLE
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.world import Set

STEADIES, AT_THE_WHEEL = "steady", (0.62, 0.40)
"""The deed of who teaches somebody to ride, and metres behind and beside the middle of the bicycle."""
RIDES = re.compile(
    r"\b(rid(e|es|ing|den)|rode|(motor)?cycl(e|es|ing)|bik(es|ing)|pedal\w*|gallop\w*|on horseback)\b"
)
MOTORCYCLE = re.compile(
    r"\b(motorcycles?|motorbikes?|motor bikes?|scooters?|mopeds?|vespas?|motorcycl(?:ist|ing)|biker|"
    r"snowmobil\w+)\b(?! (?:helmets?|jackets?|gear|gloves|boots|club|gang|keys?))"
)
BICYCLE = re.compile(
    r"\b(bicycles?|bikes?|cycl(e|es|ing|ist)|pedal\w*|biking)\b(?! (?:helmets?|shop|lane)\b)"
)
HORSE = re.compile(r"\b((?:race)?horses?|horseback|pony|steed|mustang|stallion|mare|gallop\w*|saddle)\b")
_TWO_WHEELS = "bicycle|bike|motorcycle|motorbike|scooter|moped|snowmobile"
ASTRIDE = re.compile(
    rf"\b(on|riding|rac(e|es|ing)) (a|an|his|her|the)( \w+)? (horse|{_TWO_WHEELS})\b|"
    rf"\b(on|rac(e|es|ing))( their)?( \w+)? (horses|({_TWO_WHEELS})s)\b"
)
EACH = re.compile(rf"\b(horses|horseback|ponies|camels|elephants|donkeys|({_TWO_WHEELS})s)\b")
"""What each of several rides."""
ABREAST = (1.7, 1.3)
"""Metres aside and behind of one horse of several to the next."""
TEACHES = re.compile(r"\b(?:teach|coach|instruct)\w*\b[^,.;]*\bto \w+|\blearn\w* (?:how )?to \w+ from\b")
"""Somebody else rides for it."""
HALTED = re.compile(r"\b(stands?|waits?|sits? still|stops?)\b")
MOUNTS = (
    *(
        "horse",
        "elephant",
        "camel",
        "donkey",
        "zebra",
        "bull",
        "buffalo",
        "stag",
        "moose",
        "llama",
        "giraffe",
    ),
    *("rhino", "hippo", "lion", "tiger", "bear", "polar bear", "dragon", "dinosaur", "cow", "pig"),
)
"""Creatures one sits astride of."""
RIDERS = ("cyclist", "horseman", "cowboy", "rider", "jockey", "equestrian")
GALLOPS = re.compile(r"\b(gallop\w*|rac(e|es|ing)|charg\w*|chas\w+|full speed|flee\w*)\b")


SHORES: Mapping[str, float] = {"sea-coast": math.pi / 2}
"""The yaw along which a place's shore runs: who rides keeps out of the sea."""


def on_motorcycle(m: Measures, now: Moment) -> Pose:
    """Leaning a little to the bars, knees at the tank, feet on the pegs."""
    sway = 0.02 * wave(now.time, 2.3, now.phase)
    pose = Pose(
        _on_handle(m, LEFT),
        _on_handle(m, RIGHT),
        _on_peg(m, LEFT),
        _on_peg(m, RIGHT),
        hips=(0.0, MOTOR_SADDLE[1] + 0.11 * m.scale, MOTOR_SADDLE[0]),
        hips_turn=(0.16, 0.0, sway),
        spine=(0.16, 0.0, 0.0),
        chest=(0.10, 0.0, 0.0),
        neck=(-0.12, 0.0, 0.0),
        head=(-0.22, 0.05 * wave(now.time, 5.1, now.phase), 0.0),
        lids=blink(now.time, now.phase),
    )
    return looking(pose, m, now.look)


def _on_handle(m: Measures, side: int) -> Reach:
    x, y, z = MOTOR_GRIPS
    ahead = (side * z, y, x - 0.02)
    return gripping(
        m, side, ahead, (-side * 0.35, 0.1, 1.0), (side * 0.35, -0.6, 0.55), HOLD, (side * 0.8, -0.5, -0.5)
    )


def _on_peg(m: Measures, side: int) -> Step:
    x, y, z = PEGS
    return planted(m, side * z, x - TOE * m.scale * 0.6, y, 0.05)


def on_horse(horse: Quadruped, speed: float) -> PoseAt:
    """Astride, hands low with the reins, going up and down with the back."""

    def pose(m: Measures, now: Moment) -> Pose:
        lift, pitch = horse.back(now.time, speed)
        seat = horse.saddle + lift + 0.03
        low = 0.035 * m.scale
        knee = min(horse.size[0] * 0.52, 0.40)
        hands = (seat + 0.24 * m.scale, 0.36 * m.scale)
        feet = [
            Step((s * (knee + 0.02), seat - 0.80 * m.leg, 0.12 * m.leg), -0.12, s * 0.25)
            for s in (LEFT, RIGHT)
        ]
        reins = [
            gripping(
                m,
                s,
                (s * 0.09, hands[0], hands[1]),
                (0.0, 1.0, 0.25),
                (-s * 0.3, 0.0, 1.0),
                HOLD,
                (s * 0.5, -0.6, -0.6),
            )
            for s in (LEFT, RIGHT)
        ]
        body = Pose(
            reins[0],
            reins[1],
            feet[0],
            feet[1],
            hips=(0.0, seat + low, 0.02),
            hips_turn=(0.04 - pitch, 0.0, 0.0),
            spine=(0.03 + 0.5 * pitch, 0.0, 0.0),
            chest=(0.02 + 0.3 * pitch, 0.0, 0.0),
            neck=(-0.02, 0.0, 0.0),
            head=(-0.02, 0.05 * wave(now.time, 6.3, now.phase), 0.0),
            lids=blink(now.time, now.phase),
        )
        return looking(body, m, now.look)

    return pose


def mounted(
    intent: ShotIntent,
    place: Set,
    actors: tuple[Actor, ...],
    beasts: tuple[Beast, ...],
    carriers: tuple[Carrier, ...],
    given: Given,
) -> tuple[tuple[Actor, ...], tuple[Beast, ...], tuple[Carrier, ...]]:
    """The same people, those who ride put on what they ride."""
    riders = {s.name: s for s in intent.subjects if s.kind.value is SubjectKind.PERSON and mount_of(s)}
    kinds = {mount_of(subject) for subject in riders.values()}
    out = []
    horses = [beast for beast in beasts if beast.creature.name not in kinds]
    bicycles = [carrier for carrier in carriers if carrier.vehicle.name not in kinds]
    for number, actor in enumerate(actors):
        subject = riders.get(actor.name) or _one_of(riders, actor.name)
        if subject is None or actor.background or actor.act.partner is not None:  # two on a tandem
            out.append(actor)
        elif (kind := mount_of(subject) or "") in ON_WHEELS:
            carrier = _on_wheels(kind, subject, intent, place, given, number)
            bicycles.append(carrier)
            out.append(_seated(actor, Act("ride", ON_WHEELS[kind], (), size="full"), carrier.route))
        else:
            horse, route, deed = _horse(kind or "horse", subject, intent, place, given, number)
            horses.append(Beast(horse, route, deed))
            out.append(_seated(actor, Act("ride", on_horse(horse, route.speed), (), size="full"), route))
    out = [
        _running_along(actor, bicycles, given[0]) if actor.act.name == STEADIES else actor for actor in out
    ]
    out += [_rider(carrier, intent, place, given) for carrier in bicycles if _lacks_a_rider(carrier, out)]
    return tuple(out), tuple(horses), tuple(bicycles)


def _one_of(riders: Mapping[str, Subject], name: str) -> Subject | None:
    """Several who each ride one of their own: whom "kid 1" is one of."""
    subject = riders.get(name.rstrip("0123456789").rstrip())
    return subject if subject and (EACH.search(subject.act.value) or subject.name in RIDERS) else None


def _running_along(actor: Actor, carriers: Sequence[Carrier], front: float) -> Actor:
    """Who holds a rider steady: beside the rear wheel, on the side that is seen, as fast as it goes."""
    ridden = next((carrier.route for carrier in carriers if carrier.vehicle.name == "bicycle"), None)
    if ridden is None:
        return actor
    x, y, z = ridden.start
    c, s = math.cos(ridden.yaw), math.sin(ridden.yaw)
    back, aside = AT_THE_WHEEL
    aside = math.copysign(aside, math.sin(front - ridden.yaw))
    at = (x - s * back + c * aside, y, z - c * back - s * aside)
    act = replace(actor.act, speed=ridden.speed)
    return replace(actor, act=act, route=replace(ridden, start=at), beats=None, held=(), gaze=None, spot=None)


def _lacks_a_rider(carrier: Carrier, actors: Sequence[Actor]) -> bool:
    """Whether something on two wheels goes by itself."""
    goes = carrier.vehicle.name in ON_WHEELS and carrier.route.speed
    return bool(goes) and not any(actor.route == carrier.route for actor in actors)


def _rider(carrier: Carrier, intent: ShotIntent, place: Set, given: Given) -> Actor:
    """Somebody on it, whom no words name."""
    front, side, seconds, _ = given
    said = "a person in a dark jacket and a helmet" if carrier.vehicle.name == "motorcycle" else "a person"
    somebody = Subject(Read(SubjectKind.PERSON), "rider", said)
    (actor,) = cast_of(replace(intent, subjects=(somebody,)), place, seconds, front, side)
    act = Act("ride", ON_WHEELS[carrier.vehicle.name], (), size="full")
    return replace(_seated(actor, act, carrier.route), background=True)


def mount_of(subject: Subject) -> str | None:
    """What somebody rides, if they do."""
    act, text = subject.act.value.lower(), f"{subject.act.value} {subject.description}".lower()
    rides = RIDES.search(act) or subject.name in RIDERS
    if (not rides and not ASTRIDE.search(text)) or TEACHES.search(act):
        return None
    if MOTORCYCLE.search(text):
        return "motorcycle"
    if BICYCLE.search(text) or subject.name == "cyclist":
        return "bicycle"
    if HORSE.search(text) or subject.name in RIDERS:
        return "horse"
    nouns = (noun for noun, name in CREATURES_NAMED.items() if name in MOUNTS)
    found = [noun for noun in nouns if re.search(rf"\b{noun}\b", act)]
    return CREATURES_NAMED[max(found, key=len)] if found else None


def _seated(actor: Actor, act: Act, route: Route) -> Actor:
    return replace(actor, act=act, route=route, beats=None, held=(), seat=None, surface=None, spot=None)


ON_WHEELS: Mapping[str, PoseAt] = {"bicycle": on_bicycle, "motorcycle": on_motorcycle}
"""How one sits on what has two wheels."""


def _on_wheels(
    kind: str, subject: Subject, intent: ShotIntent, place: Set, given: Given, number: int
) -> Carrier:
    said = f"{subject.description} {subject.act.value}"
    noun = next((each for each in ("scooter", "moped", "snowmobile") if each in said.lower()), kind)
    vehicle = vehicle_of(
        noun, said if kind == "motorcycle" else subject.description, False, intent.place_seed + number
    )
    assert vehicle is not None
    return Carrier(vehicle, route_of(subject, vehicle, place, False, given, number), place)


def _horse(
    name: str, subject: Subject, intent: ShotIntent, place: Set, given: Given, number: int
) -> tuple[Quadruped, Route, str]:
    animals = [
        s
        for s in intent.subjects
        if s.kind.value is SubjectKind.ANIMAL and CREATURES_NAMED.get(s.name) == name
    ]
    noun = animals[0].name if animals else name
    dress = words_about(noun, (animals or [subject])[0].description)
    horse = creature_of(noun, f"{dress} with a saddle", 1, intent.place_seed)
    assert isinstance(horse, Quadruped)
    front, side, seconds, _ = given
    words = subject.act.value.lower()
    speed = 7.2 if GALLOPS.search(words) else 1.5
    if HALTED.search(words):
        speed = 0.0
    yaw = heading(subject.moves, front) if subject.moves else front + side * 0.95
    if not speed:
        yaw = front + side * 0.95
    elif place.name in SHORES:
        yaw = either_way(SHORES[place.name], yaw)
    (x, y, z), (aside, behind) = place.marks["center"].position, (number * each for each in ABREAST)
    c, s = math.cos(yaw), math.sin(yaw)
    at = (x + c * aside - s * behind, y, z - s * aside - c * behind)
    route = passing(at, yaw, speed, seconds) if speed else Route(at, yaw)
    return horse, route, "run" if speed > 4 else "walk" if speed else "stand"
