"""Who is inside something that goes: everybody has a seat, and one drives. Knows no road and no camera."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.poses.act import Act
from filmkit.studio.animatic.figures.verbs.boarding import ABOUT_CARS
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.props.in_hand.held import HELD
from filmkit.studio.animatic.staging.people.actor import Actor, Held
from filmkit.studio.animatic.staging.things.things import Thing, put
from filmkit.studio.animatic.staging.vehicles.traffic import Carrier, Given, route_of, vehicle_for
from filmkit.studio.animatic.staging.ways.route import Route
from filmkit.studio.animatic.vehicles.vehicle import Way
from filmkit.studio.animatic.world import Set

SEATS: Mapping[str, tuple[str, ...]] = {
    "car-inside": ("seat", "left", "back-left", "back-right"),
    "carriage": ("seat", "left", "right", "far"),
}
"""The marks of seats, the one in front or nearest first."""
DRIVEN = "car-inside"
RIDING = ("passenger", "back seat", "backseat", "hitchhiker", "rides along")


def aboard(intent: ShotIntent, place: Set, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The same people on seats, those that there are no seats for left out; one at the wheel of a car."""
    seats = [place.marks[name] for name in SEATS.get(place.name, ()) if name in place.marks]
    if not seats:
        return tuple(actors)
    described = {s.name: s for s in intent.subjects if s.kind.value is SubjectKind.PERSON}
    if place.name == DRIVEN and len(actors) == 1 and _rides(described.get(actors[0].name)):
        seats = seats[1:]
    out = []
    for number, (actor, seat) in enumerate(zip(actors, seats, strict=False)):
        drives = place.name == DRIVEN and number == 0 and seat is place.marks["seat"]
        act = _seated(actor, described.get(actor.name), drives)
        held = (Held(HELD[act.held](), None, act.left),) if act.held and act.held in HELD else ()
        on = replace(actor, act=act, route=Route(seat.position, seat.yaw), seat=seat.height, surface=None)
        out.append(replace(on, held=held, beats=None, spot=None))
    return tuple(out)


def driven(
    intent: ShotIntent, place: Set, actors: Sequence[Actor], carriers: tuple[Carrier, ...], given: Given
) -> tuple[tuple[Actor, ...], tuple[Carrier, ...]]:
    """Outside, who drives is in the car that goes by, and only the car is seen; who gets into one
    has it there already."""
    if any(actor.act.name.removesuffix(" together") in ABOUT_CARS for actor in actors):
        moving = tuple(c for c in carriers if c.vehicle.name == "car" and c.route.speed)
        return tuple(actors), moving
    drivers = [a for a in actors if a.act.name == "drive" and not a.background]
    if place.interior or not drivers:
        return tuple(actors), carriers
    people = {s.name: s for s in intent.subjects if s.kind.value is SubjectKind.PERSON}
    cars = [s for s in intent.subjects if s.kind.value is SubjectKind.VEHICLE]
    subject = people.get(drivers[0].name)
    if subject is None:
        return tuple(actors), carriers
    name, dress = (cars[0].name, cars[0].description) if cars else ("car", subject.act.value)
    vehicle = vehicle_for(replace(subject, name=name, description=dress), intent, intent.place_seed)
    if vehicle is None or vehicle.way is not Way.ROAD:
        return tuple(actors), carriers
    rest = tuple(a for a in actors if a not in drivers)
    going = replace(subject, act=replace(subject.act, value=f"drives, {subject.act.value}"))
    route = route_of(going, vehicle, place, bool(rest), given)
    others = tuple(c for c in carriers if c.vehicle.name != vehicle.name)
    return rest, (Carrier(vehicle, route, place), *others)


def _seated(actor: Actor, subject: Subject | None, drives: bool) -> Act:
    """What somebody does, done on a seat."""
    words = subject.act.value if subject is not None else actor.act.name
    if drives and not any(each in words.lower() for each in ("phone", "sleeps", "asleep", "cries", "waits")):
        return replace(act_of("drives"), before=None, laid=None)
    act = act_of(f"sits and {words}")
    act = act if act.seated and not act.speed else act_of("sits")
    return replace(act, before=None, laid=None)


def _rides(subject: Subject | None) -> bool:
    """Whether the words say that somebody is driven."""
    if subject is None:
        return False
    words = f"{subject.name} {subject.act.value} {subject.description}".lower()
    return any(each in words for each in RIDING)


def wheel_of(place: Set, actors: Sequence[Actor]) -> list[Thing]:
    """A steering wheel before an empty seat: who drives holds one."""
    if place.name != DRIVEN or any(actor.act.name == "drive" for actor in actors):
        return []
    x, _, _ = place.marks["seat"].position
    return [put("steering-wheel", (x, 0.66, 0.42))]
