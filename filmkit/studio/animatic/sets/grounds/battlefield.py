"""A field after a battle of old: craters, spears and swords in the ground, shields, a broken chariot: for
`grounds`.

Knows no people and no trenches.
"""

import math

from filmkit.studio.animatic.props.buildings import landmarks
from filmkit.studio.animatic.props.land import trees
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter, Spot
from filmkit.studio.animatic.sets.grounds.sights import Extra
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.weather.floating import smoke
from filmkit.studio.animatic.world import Pattern, Vec

EARTH = f.patterned((0.130, 0.096, 0.064), Pattern.SAND, 1.2, 0.05, 0.01)
SCORCHED = f.patterned((0.030, 0.025, 0.021), Pattern.SAND, 1.6, 0.05, 0.01)
RUST = f.plain((0.20, 0.115, 0.070), 0.5, 0.3)
WOOD = f.patterned((0.20, 0.135, 0.085), Pattern.PLANKS, 4.0)
STONE = f.patterned((0.34, 0.31, 0.26), Pattern.STONE, 1.6)
CLOTH = (
    f.plain((0.32, 0.030, 0.028), 0.1),
    f.plain((0.05, 0.08, 0.20), 0.1),
    f.plain((0.30, 0.24, 0.10), 0.1),
)
OLD = (
    "sword", "shield", "armor", "armour", "chariot", "spear", "medieval", "knight", "ancient", "axe",
    "fortress", "castle", "broken weapon", "samurai", "roman", "viking",
)  # fmt: skip
"""Words of a battle that was fought before there were trenches."""
PILLARS = (
    (-5.4, -8.0, 0.5), (9.5, -15.0, -0.7), (-13.0, -22.0, 1.2), (16.0, -30.0, 0.4), (-24.0, -44.0, 2.0),
    (30.0, -58.0, 1.1),
)  # fmt: skip
"""Where pillars lie, x and z, and which way."""
DEAD_TREES = (
    (-16.0, -26.0, 7.0), (21.0, -34.0, 8.0), (-40.0, -58.0, 9.0), (52.0, -80.0, 9.0), (8.0, -96.0, 9.0),
    (-66.0, -120.0, 10.0), (90.0, -140.0, 10.0),
)  # fmt: skip
"""Where a tree still stands, x and z, and how tall it is."""
FIRES = ((14.0, -40.0, 15.0), (-30.0, -90.0, 24.0), (60.0, -130.0, 28.0))
"""Where something smoulders, x and z, and how high its smoke is seen."""
KEEP: Vec = (-34.0, 0.0, -78.0)
"""Where a fortress stands at its edge."""
CLEAR = 2.4
"""Metres about the middle, where people stand, that nothing lies in."""


def _wheel(c: Carpenter, at: Vec, turn: float) -> None:
    """Of a chariot, its spokes of wood, sunk in a little."""
    x, y, z = at
    rim = [
        (
            x + 0.62 * math.cos(a) * math.cos(turn),
            y + 0.62 * math.sin(a),
            z + 0.62 * math.cos(a) * math.sin(turn),
        )
        for a in (math.tau * k / 24 for k in range(25))
    ]
    c.tube(rim, 0.05, WOOD, 6)
    for k in range(0, 24, 3):
        c.rod(at, rim[k], 0.03, WOOD, 5)


def old_battlefield(c: Carpenter, brief: SetBrief) -> Extra:
    """What lies and stands about after it, thicker near by, as far as one sees."""
    chance = brief.accidents()

    def spot(near: float, far: float) -> tuple[float, float]:
        while True:
            z = 5.0 - (far + 5.0) * float(chance.random()) ** 1.4
            x = float(chance.uniform(-1.0, 1.0)) * (4.5 + 0.6 * abs(z))
            if math.hypot(x, z) > max(near, CLEAR) and not (abs(x) < 1.2 and z > 0.0):
                return x, z

    c.floor((-300.0, 0.012, -420.0), (300.0, 0.012, 60.0), EARTH, (30, 30))
    for k in range(44):
        x, z = spot(6.0, 60.0 if k < 16 else 190.0)
        wide = float(chance.uniform(1.4, 3.6)) * (1.0 if k < 16 else 2.0)
        c.turned((x, -0.05, z), [(wide, 0), (0.8 * wide, 0.32), (0.62 * wide, 0.12)], EARTH, 18)
        c.turned((x, -0.04, z), [(0.66 * wide, 0.16), (0.3 * wide, 0.09), (0, 0.08)], SCORCHED, 14)
    for k in range(64):
        x, z = spot(CLEAR, 50.0 if k % 3 else 18.0)
        lean, way = float(chance.uniform(0.1, 0.7)), float(chance.uniform(0, math.tau))
        tip = (x + lean * math.cos(way), float(chance.uniform(1.1, 2.0)), z + lean * math.sin(way))
        c.rod((x, 0.0, z), tip, 0.022, WOOD, 5)
        if k % 9 == 0:
            top, low, out = (tip[0], tip[1], tip[2]), (tip[0], tip[1] - 0.7, tip[2]), 0.9
            c.sheet(
                [low, (low[0] + out, low[1] - 0.15, low[2]), (top[0] + 0.8 * out, top[1] - 0.2, top[2]), top],
                CLOTH[k // 9 % 3],
            )
    for k in range(40):
        x, z = spot(CLEAR, 30.0)
        turn, tilt = float(chance.uniform(0, math.tau)), float(chance.uniform(-0.3, 0.3))
        if k % 2:  # a sword that stands in the ground
            c.box((x, 0.42, z), (0.075, 1.0, 0.02), f.STEEL, (tilt, turn, tilt))
            c.box((x + 0.86 * math.sin(-tilt), 0.84, z), (0.34, 0.05, 0.05), RUST, (tilt, turn, tilt))
        else:  # a shield that lies
            c.post((x, 0.05, z), 0.40, 0.04, CLOTH[k // 2 % 3], 20, (0.25 + tilt, turn, 0.0))
            c.ball((x, 0.12, z), (0.10, 0.06, 0.10), RUST, 10)
    for x, z, turn in ((4.4, -7.0, 0.5), (6.0, -8.4, 1.9), (-7.5, -12.0, 0.9), (2.6, -13.0, 0.2)):
        _wheel(c, (x, 0.5, z), turn)
    c.boxes([Block((5.2, 0.62, -7.8), (1.2, 0.7, 1.0)), Block((4.2, 0.42, -6.3), (0.10, 0.10, 2.6))], WOOD)
    for x, z, turn in PILLARS:  # that fell
        c.post((x, 0.45, z), 0.48, 3.6, STONE, 16, (math.pi / 2, turn, 0.0))
        c.post((x - 2.4, 0.0, z - 1.0), 0.48, 1.1, STONE, 16)
    if brief.mentions("fortress", "castle", "citadel"):
        c.put(landmarks.castle(brief.night), Spot(KEEP, 0.5))
    for k, (x, z, tall) in enumerate(DEAD_TREES):
        c.put(trees.bare_tree(brief.seed % 97 + k % 3, tall), Spot((x, 0.0, z), 1.7 * k))
    light = (0.05, 0.048, 0.046) if brief.night else (0.16, 0.15, 0.145)
    puffs = [
        puff
        for k, (x, z, tall) in enumerate(FIRES)
        for puff in smoke(
            1.3,
            ((x - 2.0, 0.4, z - 2.0), (x + 2.0, tall, z + 2.0)),
            (1.1, 0.0, 0.2),
            brief.seed + k,
            light,
        )
    ]
    return Extra(air=tuple(puffs))
