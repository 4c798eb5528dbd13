"""Rooms where people play and are shown things: games, lanes, dancing, screens, a stage: for `chamber`.

Knows no walls but the room it is told; the middle stays free.
"""

import math

import numpy as np

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.props.rooms import furniture
from filmkit.studio.animatic.sets.chambers.shops import tubes
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.halls.halls import GILT, RED_DRAPE
from filmkit.studio.animatic.sets.making.fixtures import (
    BRIGHT,
    name,
    seats,
)
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.making.room import Room
from filmkit.studio.animatic.world import Color, Lamp, Pattern

NEON: tuple[Color, ...] = ((1.0, 0.12, 0.45), (0.10, 0.55, 1.0), (0.25, 1.0, 0.45), (1.0, 0.62, 0.10))


def arcade(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Rows of cabinets with lit screens and names, a carpet of dots, neon on the wall."""
    dark = f.plain((0.03, 0.03, 0.045), 0.5, 0.2)
    cabinet = []
    for k in range(4):
        m, tint = Carpenter(), NEON[k]
        m.box((0, 0.95, -0.1), (0.72, 1.9, 0.6), dark)
        m.box((0, 1.80, 0.22), (0.66, 0.24, 0.04), f.glowing(tint, 3.0))
        m.box(
            (0, 1.36, 0.20),
            (0.56, 0.48, 0.03),
            f.glowing((tint[0] * 0.6, 0.4, tint[2] * 0.7), 1.4),
            (-0.2, 0, 0),
        )
        for j in range(7):
            at = (-0.2 + 0.066 * j, 1.25 + 0.05 * ((j * 3) % 5), 0.235)
            m.box(at, (0.04, 0.04, 0.01), f.glowing(NEON[(k + j) % 4], 3.0))
        m.box((0, 1.0, 0.32), (0.66, 0.06, 0.34), dark, (0.15, 0, 0))
        m.rod((-0.14, 1.02, 0.36), (-0.14, 1.12, 0.37), 0.012, f.IRON, 5)
        m.ball((-0.14, 1.14, 0.37), 0.03, f.plain((0.55, 0.04, 0.03), 0.9, 0.5), 8)
        m.boxes([Block((s * 0.37, 0.95, 0.0), (0.03, 1.9, 0.66)) for s in (-1, 1)], f.plain(BRIGHT[k]))
        cabinet.append(m.done())
    for k in range(9):
        c.put(cabinet[k % 4], Spot((-3.2 + 0.82 * k, 0, room.back + 0.6)))
    for k in range(6):
        z = room.back + 1.6 + 0.86 * k
        c.put(cabinet[(k + 1) % 4], Spot((room.right - 0.5, 0, z), -math.pi / 2))
        c.put(cabinet[(k + 2) % 4], Spot((room.left + 0.5, 0, z), math.pi / 2))
    name(c, "GAMES", (0.3, 2.5, room.back + 0.1), 0.34, dark, True)
    lamps = [Lamp((-2.4 + 1.6 * k, 1.5, room.back + 1.4), _times(NEON[k], 1.6), 0.4, 4.5) for k in range(4)]
    return Extra((*lamps, Lamp((0.4, 2.6, 1.0), (0.9, 0.7, 1.2), 0.6, 6.0)))


def _times(color: Color, by: float) -> Color:
    return (color[0] * by, color[1] * by, color[2] * by)


def game_room(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A table of green cloth with balls and cues under a long lamp, a board for darts, a rack."""
    wood, cloth = f.DARK_OAK, f.patterned((0.02, 0.20, 0.09), Pattern.FABRIC, 0.8)
    x, z = 1.0, -2.1
    c.box((x, 0.76, z), (2.6, 0.16, 1.45), wood, bevel=0.02)
    c.box((x, 0.845, z), (2.3, 0.02, 1.15), cloth)
    c.boxes(
        [Block((x + a * 1.1, 0.36, z + b * 0.55), (0.18, 0.72, 0.18)) for a in (-1, 1) for b in (-1, 1)], wood
    )
    for k in range(15):
        row = int((math.sqrt(8 * k + 1) - 1) / 2)
        at = (x + 0.3 + 0.075 * row, 0.885, z + 0.08 * (k - row * (row + 1) / 2 - row / 2))
        c.ball(at, 0.036, f.plain(BRIGHT[k % 7], 0.95, 0.6), 8)
    c.ball((x - 0.6, 0.885, z), 0.036, f.plain((0.66, 0.65, 0.6), 0.95, 0.6), 8)
    c.rod((x - 1.5, 1.0, z + 0.5), (x - 0.2, 0.9, z + 0.1), 0.013, f.OAK, 6)
    c.box((x, 1.95, z), (1.7, 0.14, 0.4), f.plain((0.02, 0.12, 0.06), 0.6, 0.3))
    c.box((x, 1.875, z), (1.6, 0.02, 0.34), f.glowing(f.LAMPLIGHT, 4.0))
    for k, tint in enumerate(((0.03, 0.03, 0.03), (0.56, 0.52, 0.4), (0.50, 0.04, 0.03), (0.03, 0.2, 0.08))):
        c.post(
            (-1.3, 1.7, room.back + 0.05 + 0.012 * k),
            0.30 - 0.075 * k,
            0.03,
            f.plain(tint),
            24,
            (math.pi / 2, 0, 0),
        )
    for k in range(6):
        c.rod(
            (2.9 + 0.12 * k, 0.6, room.back + 0.1), (2.9 + 0.12 * k, 2.0, room.back + 0.08), 0.014, f.OAK, 5
        )
    c.put(furniture.armchair((0.20, 0.05, 0.04)), Spot((-2.5, 0, -1.7), 0.6))
    return Extra(
        (Lamp((x, 1.8, z), (4.0, 2.9, 1.6), 0.5, 6.0), Lamp((-1.2, 2.2, -2.2), (2.0, 1.3, 0.7), 0.4, 5.0))
    )


def bowling(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Shining lanes that run to white pins under a lit wall, balls in their return."""
    lane = f.patterned((0.50, 0.32, 0.15), Pattern.PLANKS, 8.0, 0.95, 0.5, reflect=0.35)
    end = room.back + 1.2
    for k in range(7):
        x = -4.8 + 1.7 * k
        c.box((x, 0.01, (end - 1.6) / 2), (1.1, 0.03, -end - 1.4), lane)
        c.boxes(
            [Block((x + s * 0.68, 0.005, (end - 1.6) / 2), (0.22, 0.05, -end - 1.4)) for s in (-1, 1)], f.IRON
        )
        for pin in range(10):
            row = int((math.sqrt(8 * pin + 1) - 1) / 2)
            px = x + 0.26 * (pin - row * (row + 1) / 2 - row / 2)
            at = (px, 0.03, end + 0.7 - 0.22 * row)
            c.turned(at, [(0.05, 0), (0.085, 0.18), (0.035, 0.34), (0.05, 0.43), (0, 0.5)], f.CHINA, 10)
            c.turned(at, [(0.045, 0.32), (0.045, 0.34)], f.plain((0.5, 0.03, 0.03)), 10)
    c.box((0, 1.9, end + 0.9), (13, 1.5, 0.1), f.glowing((0.12, 0.16, 0.62), 0.8))
    for k in range(13):
        c.post(
            (-5.4 + 0.9 * k, 1.9, end + 0.96),
            0.25,
            0.02,
            f.glowing(NEON[k % 4], 1.7),
            16,
            (math.pi / 2, 0, 0),
        )
    c.box((1.6, 0.35, -0.9), (0.5, 0.7, 1.3), f.plain((0.04, 0.045, 0.05), 0.6, 0.3), bevel=0.08)
    for k in range(6):
        c.ball((1.5 + 0.2 * (k % 2), 0.82, -1.4 + 0.22 * k), 0.11, f.plain(BRIGHT[k], 0.95, 0.6), 12)
    glow = [Lamp((x, 1.6, end + 2.0), (6.0, 5.6, 6.4), 0.8, 8.0) for x in (-3.4, 0.0, 3.4)]
    return Extra(
        (
            *glow,
            Lamp((0, 3.0, -4.0), (3.2, 2.6, 2.0), 0.6, 9.0),
            Lamp((0, 3.0, 1.5), (2.6, 2.0, 1.7), 0.6, 7.0),
        )
    )


def disco(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A ball of mirrors over a floor of lit squares, beams of colour, loudspeakers, a desk of records."""
    for i in range(-4, 5):
        for j in range(-5, 3):
            tint = NEON[(i * 2 + j * 3) % 4]
            c.box((i * 0.95, 0.015, j * 0.95), (0.9, 0.03, 0.9), f.glowing(tint, 0.32 + 0.4 * ((i * j) % 2)))
    c.rod((0.7, room.height, -3.6), (0.7, 2.3, -3.6), 0.01, f.IRON, 4)
    c.ball((0.7, 2.0, -3.6), 0.36, f.BRIGHT_STEEL, 18)
    for k in range(70):
        y = 1 - 2 * (k + 0.5) / 70
        r, a = math.sqrt(1 - y * y), 2.4 * k
        at = (0.7 + 0.37 * r * math.sin(a), 2.0 + 0.37 * y, -3.6 + 0.37 * r * math.cos(a))
        c.ball(at, 0.032, f.glowing(NEON[k % 4] if k % 3 else (1, 1, 1), 3.0), 6)
    for k in range(60):
        x, y = 6.0 * math.sin(2.4 * k), 0.6 + 2.8 * ((k * 7) % 10) / 10
        c.box(
            (max(room.left + 0.1, min(x, room.right - 0.1)), y, room.back + 0.05),
            (0.09, 0.09, 0.02),
            f.glowing(NEON[k % 4], 2.4),
        )
    for s in (-1, 1):
        for y in (0.5, 1.5):
            c.box((s * 3.6, y, room.back + 0.7), (0.9, 0.96, 0.7), f.plain((0.02, 0.02, 0.022)), bevel=0.02)
            c.post(
                (s * 3.6, y, room.back + 1.05),
                0.34,
                0.03,
                f.plain((0.06, 0.06, 0.065)),
                20,
                (math.pi / 2, 0, 0),
            )
    c.box((0.5, 0.55, room.back + 0.8), (2.4, 1.1, 0.7), f.plain((0.02, 0.02, 0.03)))
    c.box((0.5, 0.6, room.back + 1.16), (2.2, 0.7, 0.02), f.glowing((0.5, 0.1, 0.9), 1.0))
    for k in range(6):
        x = -2.6 + 1.1 * k
        hue = NEON[k % 4]
        c.turned((x, room.height - 0.4, -1.4), [(0.10, 0), (0.14, 0.3)], f.IRON, 12)
        c.ball((x, room.height - 0.4, -1.4), 0.09, f.glowing(hue, 9.0), 8)
    beams = tuple(
        Lamp((x, room.height - 0.5, -1.2), _times(NEON[k % 4], 6.0), 0.25, 8.0, (-0.2 * x, -0.9, -0.25), 0.8)
        for k, x in enumerate((-2.4, -0.8, 0.8, 2.4))
    )
    return Extra(
        (
            *beams,
            Lamp((-1.2, 2.4, 1.4), (1.8, 0.5, 2.2), 0.5, 5.0),
            Lamp((1.2, 2.4, 1.4), (0.3, 1.2, 2.4), 0.5, 5.0),
        )
    )


def ball_pit(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Hundreds of bright balls knee high, soft walls, a slide, a net."""
    chance = np.random.default_rng(brief.seed % 997)
    for i in range(26):
        for j in range(20):
            x, z = -3.4 + 0.27 * i + 0.1 * (j % 2), room.back + 0.3 + 0.25 * j
            if (abs(x) < 2.2 and z > -0.75) or z > 1.4:
                continue
            y = 0.30 + 0.1 * float(chance.random()) + 0.35 * max(0.0, (-z - 1.6) / 3)
            tint = BRIGHT[int(chance.integers(7))]
            c.ball((x, y, z), 0.15, f.plain(_times(tint, 1.2), 0.8, 0.4), 8)
    c.box((0, 0.14, (room.back + 1.6) / 2), (7.4, 0.28, 1.6 - room.back), f.plain((0.10, 0.20, 0.42)))
    for k in range(8):
        c.post((-3.4 + 0.98 * k, 0.9, room.back + 0.25), 0.22, 1.0, f.plain(BRIGHT[k % 7], 0.4, 0.2), 14)
    red = f.plain((0.55, 0.05, 0.04), 0.8, 0.4)
    c.sheet(
        [(1.3, 2.0, room.back + 0.8), (1.3, 0.5, -1.6), (2.3, 0.5, -1.6), (2.3, 2.0, room.back + 0.8)],
        red,
        (2, 6),
    )
    for s in (1.25, 2.35):
        c.rod((s, 2.15, room.back + 0.8), (s, 0.65, -1.6), 0.07, f.plain((0.60, 0.44, 0.04), 0.8, 0.4), 8)
    return Extra(tubes(c, room, (-1.7, 1.7), 2.4, 1.9))


def cinema(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """Rows of red seats before a great screen that gives the room its light."""
    seats(c, (0, 0, room.back + 3.6), 15, 4, (0.26, 0.02, 0.025))
    y, z = 2.6, room.back + 0.15
    c.box((0, y, z - 0.05), (9.4, 4.0, 0.06), f.plain((0.01, 0.01, 0.01)))
    c.box((0, y, z), (9.0, 3.6, 0.04), f.glowing((0.36, 0.50, 0.72), 1.5))
    c.box((0, y - 1.2, z + 0.03), (9.0, 1.2, 0.02), f.glowing((0.10, 0.16, 0.20), 1.0))
    c.ball((1.6, y + 0.2, z), (0.55, 0.55, 0.04), f.glowing((1.0, 0.78, 0.45), 3.0), 18)
    for k in range(5):
        c.turned(
            (-3.6 + 1.5 * k, y - 0.8, z + 0.05),
            [(0.5, 0), (0.0, 0.9 + 0.3 * (k % 2))],
            f.glowing((0.06, 0.10, 0.14), 1.0),
            4,
        )
    for s in (-1, 1):
        c.box((s * 4.9, 2.4, z + 0.2), (0.6, 4.4, 0.3), RED_DRAPE, bevel=0.08)
    lamps = [Lamp((x, 2.4, z + 1.4), (3.0, 3.8, 5.0), 1.2, 12.0) for x in (-2.6, 0.0, 2.6)]
    return Extra((*lamps, Lamp((0, 3.2, 2.2), (0.8, 0.5, 0.3), 0.5, 6.0)))


def show(c: Carpenter, room: Room, brief: SetBrief) -> Extra:
    """A stage one stands on: a red curtain behind, spots from above, a microphone, lights at its foot."""
    boards = f.patterned((0.26, 0.15, 0.08), Pattern.PLANKS, 6.0, 0.6, 0.25, reflect=0.2)
    c.box((0, 0.012, -1.0), (2 * room.right, 0.024, 9.0), boards)
    high = room.height - 0.3
    for k in range(int(2 * room.right / 0.3)):
        at = (room.left + 0.15 + 0.3 * k, 0.02, room.back + 0.7 + 0.07 * (k % 2))
        c.turned(at, [(0.18, 0), (0.17, high)], RED_DRAPE.tinted((0.34, 0.02, 0.03)), 8)
    c.box((0, 2.75, room.back + 1.1), (2 * room.right, 0.5, 0.16), RED_DRAPE)
    c.box((0, 2.48, room.back + 1.19), (2 * room.right, 0.08, 0.05), GILT)
    for k in range(9):
        c.ball((-2.8 + 0.7 * k, 0.05, room.back + 1.6), 0.06, f.glowing(f.LAMPLIGHT, 7.0), 8)
    c.rod((1.2, 0, -1.2), (1.2, 1.42, -1.2), 0.014, f.BRIGHT_STEEL, 6)
    c.turned((1.2, 0, -1.2), [(0.17, 0), (0.02, 0.03)], f.IRON, 16)
    c.ball((1.2, 1.47, -1.2), (0.045, 0.06, 0.045), f.IRON, 10)
    spots = []
    for k, x in enumerate((-2.4, -0.8, 0.8, 2.4)):
        c.turned((x, room.height - 1.6, room.back + 2.0), [(0.12, 0), (0.16, 0.34)], f.IRON, 12)
        c.ball((x, room.height - 1.6, room.back + 2.0), 0.10, f.glowing((1.0, 0.9, 0.7), 9.0), 8)
        hue: Color = ((1.0, 0.80, 0.52), (0.70, 0.78, 1.0))[k % 2]
        spots.append(
            Lamp((x, room.height - 0.8, 1.6), _times(hue, 7.0), 0.3, 9.0, (-0.3 * x, -0.85, -0.45), 0.86)
        )
    back = [Lamp((x, 1.7, room.back + 2.4), (4.6, 3.4, 2.4), 0.6, 6.0) for x in (-2.2, 0.4, 2.6)]
    return Extra((*spots, *back))
