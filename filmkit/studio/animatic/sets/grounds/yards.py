"""Fairs, building sites, scrap, cars in rows, rails, a race track, works: builders for `grounds`.

Knows no people and no trains.
"""

import math
from itertools import pairwise

import numpy as np

from filmkit.studio.animatic.props.buildings import fairground, street, works
from filmkit.studio.animatic.props.buildings.parked import parked
from filmkit.studio.animatic.props.in_hand import sports
from filmkit.studio.animatic.props.land import rural
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Finish, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.grounds.sights import Extra, posts
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.vehicles.vehicles import vehicle_of
from filmkit.studio.animatic.weather.floating import smoke
from filmkit.studio.animatic.world import Lamp, Mark, Material, Pattern

PAINT = f.plain((0.58, 0.57, 0.54), 0.3, 0.1)
FIELDS = f.patterned((0.105, 0.145, 0.040), Pattern.GRASS, 0.5, 0.1, 0.03)
TAR = f.patterned((0.075, 0.075, 0.078), Pattern.ASPHALT, 1.2, 0.45, 0.18, reflect=0.5)


def carousel(c: Carpenter, brief: SetBrief) -> Extra:
    """A carousel near by, booths on both sides."""
    at = (2.6, 0.0, -9.6)
    for k, (x, z, yaw) in enumerate(((-6.6, -8.0, 0.5), (-9.4, -13.5, 0.4), (11.5, -15.0, -0.5))):
        c.put(fairground.booth(k + brief.seed % 5, brief.night), Spot((x, 0, z), yaw))
    c.put(fairground.wheel_stand(9.0), Spot((-16.0, 0, -42.0), 0.3))
    lamps = (
        Lamp((2.6, 3.2, -4.2), (8.0, 5.0, 2.2), 0.6, 12.0),
        Lamp((2.6, 2.6, -9.0), (6.0, 3.8, 1.6), 0.8, 8.0),
        Lamp((-6.0, 2.6, -5.6), (5.0, 3.0, 1.2), 0.5, 8.0),
    )
    wheel = fairground.wheel((-16.0, 0.0, -42.0), 9.0, brief.night)
    return Extra(lamps, (fairground.carousel(at, brief.night), wheel))


def fair(c: Carpenter, brief: SetBrief) -> Extra:
    """A great wheel over booths, a carousel, strings of bulbs."""
    at, radius = (8.0, 0.0, -36.0), 13.0
    c.put(fairground.wheel_stand(radius), Spot(at))
    for k, (x, z, yaw) in enumerate(
        ((-6.2, -6.0, 0.7), (-8.0, -11.5, 0.6), (-9.8, -17.0, 0.5), (9.4, -8.5, -0.7), (11.8, -14.5, -0.6))
    ):
        c.put(fairground.booth(k + brief.seed % 5, brief.night), Spot((x, 0, z), yaw))
    bulb = f.glowing((1.0, 0.72, 0.36), 10.0 if brief.night else 1.2)
    for z in (-7.0, -12.0, -17.0):
        for k in range(15):
            x = -8.0 + 18.0 * k / 14
            c.ball((x, 4.6 - 0.8 * math.sin(math.pi * k / 14), z), 0.07, bulb, 6)
        c.boxes([Block((x, 2.3, z), (0.09, 4.6, 0.09)) for x in (-8.0, 10.0)], f.IRON)
    lamps = tuple(
        Lamp((x, 3.4, z), (7.0, 4.4, 1.9), 0.6, 10.0)
        for x, z in ((-4.6, -5.0), (7.0, -7.0), (-6.0, -13.0), (8.0, -14.0), (1.0, 3.5))
    )
    spin = fairground.carousel((-3.4, 0.0, -22.0), brief.night)
    return Extra(lamps, (fairground.wheel(at, radius, brief.night), spin))


def building_site(c: Carpenter, brief: SetBrief) -> Extra:
    """A frame of concrete under a crane, sand and pipes, barriers, cones."""
    c.put(works.frame(4), Spot((6.5, 0, -26.0), -0.22))
    c.put(works.tower_crane(), Spot((-9.0, 0, -34.0), -0.6))
    c.put(works.barrier(), Spot((-3.2, 0, -3.6), 0.3), Spot((-5.4, 0, -3.2), 0.1), Spot((4.8, 0, -4.6), -0.3))
    c.put(works.cone(), Spot((2.6, 0, -3.4)), Spot((3.6, 0, -6.0)), Spot((-2.0, 0, -6.4)))
    c.turned(
        (-8.0, 0, -11.0),
        [(3.4, 0), (2.2, 1.0), (0.8, 1.9), (0, 2.1)],
        f.patterned((0.46, 0.37, 0.24), Pattern.SAND, 1.0),
        22,
    )
    for k in range(6):
        c.rod(
            (-3.4, 0.3 + 0.5 * (k // 3), -10.0 - 0.55 * (k % 3)),
            (0.6, 0.3 + 0.5 * (k // 3), -10.6 - 0.55 * (k % 3)),
            0.26,
            works.CONCRETE,
            14,
        )
    c.boxes(
        [Block((4.6, 0.16 + 0.12 * k, -10.0), (2.6 - 0.1 * k, 0.10, 1.0)) for k in range(7)], f.PALE_BOARDS
    )
    c.boxes(
        [Block((-18.0 + 2.4 * k, 1.0, -46.0), (2.3, 2.0, 0.06)) for k in range(24)],
        f.plain((0.10, 0.22, 0.34)),
    )
    truck = vehicle_of("truck", "yellow truck", False, 4)
    if truck is not None:
        c.put(truck.drawn(0.0, (-13.5, 0.0, -17.0), 0.9), Spot((0, 0, 0)))
    return Extra(
        (
            Lamp((2.0, 5.0, -8.0), (13.0, 11.0, 8.0), 0.8, 18.0),
            Lamp((2.5, 4.0, 2.5), (5.0, 4.2, 3.0), 0.6, 10.0),
            Lamp((6.0, 8.0, -18.0), (16.0, 13.0, 9.0), 1.0, 22.0),
        )
    )


def junkyard(c: Carpenter, brief: SetBrief) -> Extra:
    """Wrecks in stacks on both sides of a lane, tyres, a crane with a claw."""
    chance = brief.accidents()
    kinds = [works.wreck(i) for i in range(6)]
    for s in (-1, 1):
        for i, z in enumerate(np.arange(-4.2, -34.0, -2.5)):
            for level in range(2 + (i * 2 + s) % 3):
                x = s * (5.4 + 0.08 * i) + float(chance.normal(0, 0.15))
                turn = (
                    float(chance.normal(0, 0.03)),
                    math.pi / 2 + float(chance.normal(0, 0.15)),
                    float(chance.normal(0, 0.05)),
                )
                c.tilted(kinds[(i * 5 + level * 2 + (s > 0)) % 6], (x, 0.95 * level, float(z)), turn)
                if level < 2:
                    c.tilted(kinds[(i + level) % 6], (x + s * 4.4, 0.95 * level, float(z)), turn)
    for k in range(9):
        c.tilted(kinds[k % 6], (-9.0 + 2.4 * k, 0.95 * (k % 3), -36.0 - (k % 2)), (0, 0.2 * k, 0.05))
    for x, z, n in ((2.6, -4.4, 5), (3.2, -4.9, 3), (-3.0, -6.4, 4), (2.9, -8.5, 6)):
        c.put(works.tyres(n), Spot((x, 0, z)))
    c.rod((4.0, 0, -40.0), (4.0, 7.0, -40.0), 0.6, works.YELLOW, 8)
    c.rod((4.0, 7.0, -40.0), (-4.0, 12.0, -38.0), 0.3, works.YELLOW, 6)
    c.rod((-4.0, 12.0, -38.0), (-4.0, 6.5, -38.0), 0.06, f.IRON, 4)
    c.tilted(kinds[0], (-4.0, 5.2, -38.0), (0.2, 0.6, 0.15))
    return Extra(
        (
            Lamp((2.4, 4.0, -4.0), (6.0, 4.6, 2.8), 0.6, 12.0),
            Lamp((0.0, 5.0, -16.0), (9.0, 7.0, 4.4), 0.8, 16.0),
        )
    )


def car_park(c: Carpenter, brief: SetBrief) -> Extra:
    """Cars in rows between painted lines, tall lamps, a long low shop behind."""
    cars = [parked(k) for k in range(8)]
    for row, z in enumerate((-6.6, -13.2, -24.0, -30.6)):
        for k in range(15):
            x = -19.6 + 2.8 * k
            c.box((x - 1.4, 0.008, z), (0.10, 0.012, 5.0), PAINT)
            if (k * 7 + row * 3 + brief.seed) % 5 and not (row == 0 and abs(x - 0.2) < 1.0):
                c.put(cars[(k * 3 + row * 5) % 8], Spot((x, 0.0, z), math.pi * (row % 2)))
    sheet = f.plain((0.50, 0.49, 0.46), 0.4, 0.15)
    c.box((4, 3.2, -52.0), (70, 6.4, 14), sheet)
    c.box((4, 5.4, -44.8), (70, 1.4, 0.4), f.plain((0.40, 0.04, 0.04), 0.5, 0.2))
    c.box(
        (4, 1.6, -44.9),
        (30, 3.0, 0.2),
        f.glowing((1.0, 0.90, 0.72), 1.2) if brief.night else f.plain((0.05, 0.06, 0.07), 0.9, 0.6),
    )
    lamps = []
    for x, z in ((-7.0, -9.9), (7.6, -9.9), (-7.0, -27.3), (7.6, -27.3)):
        c.rod((x, 0, z), (x, 7.0, z), 0.09, f.IRON, 6)
        c.boxes([Block((x + s * 0.7, 7.0, z), (1.0, 0.12, 0.35)) for s in (-1, 1)], f.IRON)
        c.boxes(
            [Block((x + s * 0.8, 6.92, z), (0.7, 0.03, 0.28)) for s in (-1, 1)],
            f.glowing((1.0, 0.86, 0.62), 12.0 if brief.night else 0.4),
        )
        lamps.append(Lamp((x, 6.6, z + 0.3), (13.0, 10.4, 7.0), 0.5, 15.0))
    return Extra(tuple(lamps))


def _track(c: Carpenter, x: float, y: float) -> None:
    """A track along z to the vanishing point on its ballast."""
    stone = f.patterned((0.20, 0.185, 0.165), Pattern.COBBLES, 5.0, 0.2, 0.06)
    tie, steel = (
        f.BEAM.tinted((0.13, 0.095, 0.07)),
        Finish((0.40, 0.37, 0.34), Material(0.8, 0.6, reflect=0.4, metal=0.6)),
    )
    c.box((x, y + 0.06, -90.0), (3.4, 0.16, 230.0), stone, bevel=0.05)
    c.boxes([Block((x, y + 0.16, 22.0 - 0.65 * k), (2.5, 0.10, 0.26)) for k in range(170)], tie)
    c.boxes([Block((x, y + 0.16, 22.0 - 111.0 - 4.0 * k), (2.5, 0.10, 2.0)) for k in range(25)], tie)
    c.boxes([Block((x + s * 0.72, y + 0.27, -90.0), (0.075, 0.14, 230.0)) for s in (-1, 1)], steel)


def railway(c: Carpenter, brief: SetBrief) -> Extra:
    """Two tracks to the vanishing point, masts with wires over them, a signal."""
    for x in (2.3, -2.6):
        _track(c, x, 0.0)
    for k in range(8):
        z = -6.0 - 14.0 * k
        c.boxes(
            [Block((x, 3.4, z), (0.16, 6.8, 0.16)) for x in (-5.6, 4.2)]
            + [Block((-0.7, 6.6, z), (10.0, 0.18, 0.18))],
            f.IRON,
        )
        for x in (2.3, -2.6):
            c.rod((x, 6.5, z), (x, 5.5, z), 0.03, f.IRON, 4)
    for x in (2.3, -2.6):
        for y in (5.4, 6.2):
            c.rod((x, y, 20.0), (x, y, -170.0), 0.018, f.IRON, 3)
    c.rod((4.4, 0, -9.0), (4.4, 3.4, -9.0), 0.08, f.IRON, 8)
    c.box((4.4, 3.4, -8.95), (0.4, 0.95, 0.2), f.plain((0.02, 0.02, 0.02)))
    c.ball((4.4, 3.65, -8.84), 0.10, f.glowing((1.0, 0.05, 0.02), 8.0), 10)
    return Extra(
        (
            Lamp((4.4, 3.5, -8.4), (3.0, 0.2, 0.1), 0.2, 5.0),
            Lamp((1.0, 4.5, 2.5), (4.4, 3.2, 1.8), 0.5, 10.0),
            Lamp((0.0, 6.0, -20.0), (7.0, 5.2, 3.0), 0.6, 14.0),
        )
    )


def country_platform(c: Carpenter, brief: SetBrief) -> Extra:
    """A platform of boards beside one track through fields: a shelter, benches, lamps, a board, trees."""
    low = -0.85
    c.floor((-170, low, -260), (170, low, 60), FIELDS, (30, 40))
    c.box((3.2, low / 2 - 0.01, -24.0), (8.6, -low, 76.0), f.PALE_BOARDS.tinted((0.25, 0.20, 0.145)))
    c.box((-0.95, -0.06, -24.0), (0.42, 0.14, 76.0), PAINT)
    _track(c, -3.4, low)
    wood, roof = f.PALE_BOARDS.tinted((0.34, 0.12, 0.07)), f.SLATE_ROOF
    c.box((6.6, 1.25, -13.0), (0.12, 2.5, 5.0), wood)
    c.boxes([Block((5.6, 1.25, -13.0 + s * 2.5), (2.0, 2.5, 0.12)) for s in (-1, 1)], wood)
    c.box((5.4, 2.62, -13.0), (3.2, 0.14, 5.8), roof, (0, 0, 0.12))
    c.put(furniture.bench(2.0), Spot((5.9, 0.0, -13.0), -math.pi / 2), Spot((5.2, 0.0, -4.0), -math.pi / 2))
    c.boxes([Block((4.4, 1.3, z), (0.09, 2.6, 0.09)) for z in (-7.4, -9.0)], PAINT)
    c.box((4.4, 2.2, -8.2), (0.08, 0.62, 1.9), f.plain((0.04, 0.10, 0.26), 0.4, 0.2))
    c.put(street.lamp_post(brief.night), *(Spot((6.2, 0.0, z)) for z in (1.0, -20.0, -34.0)))
    for k, (x, z) in enumerate(((-9.0, -16.0), (-12.0, -30.0), (-8.5, -48.0), (12.0, -26.0), (14.0, -50.0))):
        c.put(rural.trees("broad", brief.seed % 97)[0][k % 2], Spot((x, low, z), x))
    lamps = [Lamp((6.0, street.HEAD, z), (12.0, 7.4, 3.4), 0.4, 12.0) for z in (1.0, -20.0)]
    return Extra(tuple(lamps), rail=Mark((-3.4, low + 0.3, -10.0), 0.0))


def raceway(c: Carpenter, brief: SetBrief) -> Extra:
    """A bend between red and white kerbs, a start gantry with a chequered board, a full stand, tyres."""
    angle = np.linspace(-0.25, 1.1, 40)
    middle, radius = (-58.0, -6.0), 61.0
    for a, b in pairwise(angle):
        for r0, r1, tint, y in (
            (radius - 6.5, radius + 6.5, TAR, 0.02),
            *(
                (
                    (
                        radius + s * 6.5 - 0.5,
                        radius + s * 6.5 + 0.5,
                        f.plain((0.55, 0.04, 0.03) if int(a * 40) % 2 else (0.62, 0.61, 0.58)),
                        0.035,
                    )
                )
                for s in (-1, 1)
            ),
        ):
            corners = [
                (middle[0] + r * math.cos(t), y, middle[1] - r * math.sin(t))
                for r, t in ((r0, a), (r1, a), (r1, b), (r0, b))
            ]
            c.sheet(corners, tint)
    z = -13.0
    c.boxes(
        [Block((x, 3.2, z), (0.5, 6.4, 0.5)) for x in (-6.0, 11.0)]
        + [Block((2.5, 6.4, z), (17.6, 1.5, 0.6))],
        f.plain((0.06, 0.065, 0.075), 0.5, 0.3),
    )
    squares = [
        Block((-5.6 + 0.75 * k, 6.05 + 0.75 * (j == 1), z + 0.32), (0.37, 0.37, 0.05))
        for k in range(22)
        for j in range(2)
    ]
    c.boxes(
        squares
        + [
            Block((-5.22 + 0.75 * k, 6.42 + 0.37 * (j == 1), z + 0.32), (0.37, 0.37, 0.05))
            for k in range(22)
            for j in range(2)
        ],
        PAINT,
    )
    c.boxes([Block((-4.0 + 0.8 * k, 0.04, z + 0.4 * (k % 2)), (0.8, 0.01, 0.4)) for k in range(18)], PAINT)
    c.put(sports.stand(46.0, 12, brief.seed % 997, 0.8), Spot((19.0, 0, -20.0), -math.pi / 2 + 0.4))
    for k in range(26):
        c.put(works.tyres(4), Spot((-6.4 - 0.7 * math.sin(k * 0.1) - 0.03 * k * k, 0, -5.0 - 0.62 * k)))
    c.put(parked(5), Spot((4.6, 0.02, -9.4), 0.1))
    return Extra(
        (
            Lamp((2.5, 5.6, -10.0), (14.0, 14.0, 14.5), 1.0, 18.0),
            Lamp((2.0, 4.5, 2.5), (6.0, 6.0, 6.2), 0.6, 10.0),
        )
    )


def airfield(c: Carpenter, brief: SetBrief) -> Extra:
    """An airliner at its stand, the tower and the terminal behind, painted lines, lights in rows."""
    plane = vehicle_of("plane", "white airliner", brief.night, 2)
    if plane is not None:
        c.put(
            plane.landed().drawn(0.0, (9.0, plane.stands, -16.0 - plane.size[2] * 0.3), -0.9), Spot((0, 0, 0))
        )
    c.boxes(
        [Block((0, 0.01, -60.0), (0.35, 0.012, 160.0)), Block((-7.0, 0.01, -60.0), (0.15, 0.012, 160.0))],
        f.plain((0.56, 0.40, 0.04)),
    )
    glass = Finish(
        (0.06, 0.08, 0.09), Material(0.95, 0.7, 0.9 if brief.night else 0.0, Pattern.FACADE, 0.4, reflect=0.4)
    )
    c.box((-24.0, 5.0, -84.0), (70, 10.0, 16), glass)
    c.box((-24.0, 10.4, -84.0), (74, 0.8, 19), f.STEEL)
    c.turned((-11.0, 0, -64.0), [(2.2, 0), (1.7, 17.0), (3.4, 18.6), (3.4, 19.2)], works.CONCRETE, 20)
    c.turned((-11.0, 19.2, -64.0), [(3.2, 0), (3.9, 2.8)], f.plain((0.05, 0.08, 0.10), 0.95, 0.8), 8)
    c.turned(
        (-11.0, 22.0, -64.0), [(4.2, 0), (3.8, 0.5), (0.2, 1.0), (0.1, 5.0), (0, 5.0)], works.CONCRETE, 8
    )
    blue = f.glowing((0.15, 0.35, 1.0), 9.0 if brief.night else 0.6)
    for k in range(22):
        c.ball((-9.5, 0.18, -4.0 - 5.0 * k), 0.12, blue, 6)
        c.ball((26.0, 0.18, -4.0 - 5.0 * k), 0.12, blue, 6)
    c.put(works.cone(), Spot((3.4, 0, -5.0)), Spot((5.0, 0, -6.4)))
    return Extra(
        (
            Lamp((4.0, 7.0, -10.0), (13.0, 12.0, 10.0), 0.8, 20.0),
            Lamp((2.5, 4.5, 2.5), (4.4, 4.0, 3.4), 0.6, 10.0),
        )
    )


def works_area(c: Carpenter, brief: SetBrief) -> Extra:
    """Halls with saw-tooth roofs, chimneys that smoke, tanks, pipes, a fence."""
    c.put(works.plant(brief.night), Spot((4.0, 0, -42.0)))
    stacks = ((-12.0, -54.0, 34.0), (9.0, -58.0, 42.0), (25.0, -56.0, 30.0))
    for x, z, tall in stacks:
        c.put(works.chimney(tall, 2.0), Spot((x, 0, z)))
    lamps = posts(c, ((-6.0, -8.0), (8.0, -10.0)), brief.night)
    light = (0.06, 0.06, 0.07) if brief.night else (0.55, 0.55, 0.56)
    air = [
        puff
        for k, (x, z, tall) in enumerate(stacks)
        for puff in smoke(
            1.0,
            ((x - 1.2, tall + 0.5, z - 1.2), (x + 1.2, tall + 15.0, z + 1.2)),
            (1.4, 0.0, 0.2),
            brief.seed + k,
            light,
        )
    ]
    return Extra(lamps, air=tuple(air))
