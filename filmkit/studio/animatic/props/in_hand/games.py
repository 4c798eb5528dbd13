"""What is played with on a table: cards in a fan, a corner of a chess board.

Knows no table. All lie on their own origin.
"""

import math

from filmkit.studio.animatic.geometry import primitives
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Mesh


def chess() -> Mesh:
    """A few pieces on a corner of their board."""
    c = Carpenter()
    pale, dark = f.plain((0.50, 0.40, 0.26), 0.7, 0.3), f.plain((0.075, 0.036, 0.020), 0.7, 0.3)
    s = 0.045
    for i in range(6):
        for k in range(5):
            c.boxes(
                [Block(((i - 2.5) * s, 0.004, (k - 2) * s), (s, 0.008, s))], pale if (i + k) % 2 else dark
            )
    king = [
        (0, 0),
        (0.016, 0),
        (0.017, 0.004),
        (0.012, 0.010),
        (0.010, 0.014),
        (0.0065, 0.030),
        (0.0062, 0.046),
        (0.011, 0.052),
        (0.0075, 0.055),
        (0.0110, 0.070),
        (0.0080, 0.074),
        (0.0, 0.076),
    ]
    pawn = [
        (0, 0),
        (0.013, 0),
        (0.0135, 0.004),
        (0.009, 0.009),
        (0.005, 0.022),
        (0.009, 0.027),
        (0.005, 0.029),
    ]
    places = (
        (0, 0, king, pale),
        (-1, 1, pawn, dark),
        (1, -1, pawn, pale),
        (2, 1, pawn, dark),
        (-2, -1, king, dark),
    )
    for i, k, form, wood in places:
        at = ((i + 0.5) * s, 0.008, k * s)
        c.turned(at, form, wood, 30)
        if form is king:
            c.boxes(
                [
                    Block((at[0], 0.090, at[2]), (0.0028, 0.014, 0.0028)),
                    Block((at[0], 0.092, at[2]), (0.009, 0.0028, 0.0028)),
                ],
                wood,
            )
        else:
            c.ball((at[0], 0.042, at[2]), 0.0085, wood, 20)
    return c.done()


def cards() -> Mesh:
    """A hand of playing cards fanned out face up."""
    c = Carpenter()
    white, red, black = (
        f.plain((0.74, 0.73, 0.69), 0.5, 0.2),
        f.plain((0.42, 0.01, 0.015)),
        f.plain((0.01, 0.01, 0.01)),
    )
    for k in range(5):
        one = Carpenter()
        one.box((0, 0.0004, 0), (0.063, 0.0006, 0.088), white)
        hue = red if k in (1, 3, 4) else black
        pips = (
            (0, -0.024),
            (0, 0.0),
            (0, 0.024),
            (-0.016, -0.024),
            (-0.016, 0.024),
            (0.016, -0.024),
            (0.016, 0.024),
        )
        for x, z in (pips[1:2], pips[:3], pips[3:], pips[:7], pips[1:2])[k]:
            big = 2.2 if k in (0, 4) else 1.0
            diamond = [(0, 0.0065 * big), (0.0046 * big, 0), (0, -0.0065 * big), (-0.0046 * big, 0)]
            one.part(primitives.extruded(diamond, 0.0002), hue, (x, 0.0009, z), (math.pi / 2, 0, 0))
        for s in (-1, 1):
            one.box((s * 0.0255, 0.0009, s * 0.037), (0.0042, 0.0002, 0.0062), hue)
        a = -0.50 + 0.25 * k
        c.tilted(one.done(), (0.115 * math.sin(a), 0.0012 * k, 0.075 - 0.115 * math.cos(a)), (0, -a, 0))
    return c.done()
