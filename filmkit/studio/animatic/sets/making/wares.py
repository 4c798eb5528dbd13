"""Wares as they stand on a shelf by the dozen: few points each, told by outline and colour.

Knows no shelf. What is held in a hand is finer: see `props`.
"""

import math

from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Block, Carpenter
from filmkit.studio.animatic.world import Color, Mesh


def shoe(color: Color) -> Mesh:
    """A low shoe on its sole, its toe towards +z."""
    c, hide = Carpenter(), f.plain(color, 0.7, 0.35)
    c.box((0, 0.012, 0.02), (0.10, 0.024, 0.30), f.plain((0.5, 0.48, 0.44)))
    c.ball((0, 0.05, 0.08), (0.055, 0.045, 0.10), hide, 10)
    c.box((0, 0.075, -0.06), (0.085, 0.11, 0.13), hide, bevel=0.02)
    return c.done()


def boot(color: Color) -> Mesh:
    """A boot to below the knee."""
    c, hide = Carpenter(), f.plain(color, 0.7, 0.35)
    c.ball((0, 0.05, 0.06), (0.055, 0.05, 0.11), hide, 10)
    c.turned((0, 0.02, -0.05), [(0.05, 0), (0.05, 0.12), (0.065, 0.34), (0, 0.34)], hide, 12)
    return c.done()


def teddy(color: Color) -> Mesh:
    """A bear of cloth that sits."""
    c, plush = Carpenter(), f.plain(color, 0.2, 0.05)
    c.ball((0, 0.15, 0), (0.11, 0.14, 0.10), plush, 10)
    c.ball((0, 0.34, 0.01), 0.095, plush, 10)
    for s in (-1, 1):
        c.ball((s * 0.075, 0.42, 0), 0.035, plush, 8)
        c.ball((s * 0.13, 0.20, 0.04), (0.05, 0.09, 0.05), plush, 8)
        c.ball((s * 0.08, 0.04, 0.12), (0.05, 0.045, 0.09), plush, 8)
        c.ball((s * 0.035, 0.36, 0.095), 0.012, f.IRON, 6)
    c.ball((0, 0.32, 0.095), (0.04, 0.03, 0.03), f.plain((0.56, 0.46, 0.34)), 8)
    return c.done()


def robot(color: Color) -> Mesh:
    """A robot of tin."""
    c, tin = Carpenter(), f.plain(color, 0.8, 0.4)
    c.box((0, 0.22, 0), (0.18, 0.18, 0.12), tin)
    c.box((0, 0.37, 0), (0.13, 0.11, 0.11), tin)
    c.boxes([Block((s * 0.05, 0.065, 0), (0.06, 0.13, 0.09)) for s in (-1, 1)]
            + [Block((s * 0.12, 0.22, 0), (0.045, 0.17, 0.06)) for s in (-1, 1)], f.STEEL)  # fmt: skip
    c.boxes(
        [Block((s * 0.03, 0.385, 0.056), (0.03, 0.03, 0.01)) for s in (-1, 1)],
        f.glowing((1.0, 0.9, 0.2), 2.0),
    )
    return c.done()


def ball(color: Color) -> Mesh:
    """A ball with a band."""
    c = Carpenter()
    c.ball((0, 0.15, 0), 0.15, f.plain(color, 0.7, 0.3), 14)
    c.post((0, 0.12, 0), 0.152, 0.06, f.plain((0.62, 0.6, 0.56), 0.7, 0.3), 16)
    return c.done()


def parcel(color: Color) -> Mesh:
    """A box with a ribbon and a bow."""
    c, band = Carpenter(), f.plain((0.62, 0.52, 0.14), 0.6, 0.3)
    c.box((0, 0.12, 0), (0.26, 0.24, 0.24), f.plain(color, 0.5, 0.2))
    c.boxes([Block((0, 0.122, 0), (0.05, 0.244, 0.246)), Block((0, 0.122, 0), (0.266, 0.244, 0.05))], band)
    for s in (-1, 1):
        c.ball((s * 0.05, 0.27, 0), (0.05, 0.03, 0.025), band, 8)
    return c.done()


def vase(color: Color) -> Mesh:
    """A vase."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.05, 0), (0.10, 0.12), (0.04, 0.26), (0.06, 0.32)], f.plain(color, 0.9, 0.5), 14)
    return c.done()


def lettuce(color: Color) -> Mesh:
    """A plant in a pot, leaves all round."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.08, 0), (0.12, 0.18), (0.10, 0.18)], f.plain((0.36, 0.17, 0.09)), 12)
    for k in range(9):
        a = 2.4 * k
        r = 0.05 + 0.012 * k
        at = (r * math.sin(a), 0.30 - 0.012 * k, r * math.cos(a))
        c.ball(at, (0.07, 0.05, 0.07), f.FOLIAGE.tinted(color), 7)
    return c.done()


def hat(color: Color) -> Mesh:
    """A hat with a brim and a band."""
    c, felt = Carpenter(), f.plain(color, 0.2, 0.06)
    c.turned(
        (0, 0, 0), [(0.19, 0), (0.19, 0.015), (0.10, 0.02), (0.09, 0.12), (0.05, 0.14), (0, 0.13)], felt, 18
    )
    c.turned((0, 0.022, 0), [(0.103, 0), (0.101, 0.035)], f.IRON, 18)
    return c.done()


def screen(color: Color) -> Mesh:
    """A television that is on."""
    c = Carpenter()
    c.box((0, 0.20, 0), (0.52, 0.32, 0.05), f.plain((0.02, 0.02, 0.022), 0.8, 0.4))
    c.box((0, 0.20, 0.027), (0.49, 0.28, 0.004), f.glowing(color, 2.2))
    c.box((0, 0.02, 0), (0.24, 0.04, 0.16), f.IRON)
    return c.done()


def wheel(color: Color) -> Mesh:
    """A cheese with a slice cut out, or any round of food."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0.15, 0), (0.16, 0.05), (0.15, 0.11), (0, 0.11)], f.plain(color, 0.5, 0.2), 18)
    return c.done()


def bottle(color: Color) -> Mesh:
    """A bottle with its label."""
    c = Carpenter()
    c.turned(
        (0, 0, 0), [(0.04, 0), (0.042, 0.19), (0.014, 0.26), (0.014, 0.33)], f.plain(color, 0.95, 0.6), 12
    )
    c.post((0, 0.06, 0), 0.0435, 0.09, f.PAPER, 12)
    return c.done()


def roll_of_rice(color: Color) -> Mesh:
    """A piece of sushi: rice and what lies on it."""
    c = Carpenter()
    c.ball((0, 0.03, 0), (0.035, 0.03, 0.06), f.plain((0.64, 0.63, 0.60)), 8)
    c.ball((0, 0.055, 0), (0.037, 0.018, 0.068), f.plain(color, 0.8, 0.4), 8)
    return c.done()


def cone_of_ice(color: Color) -> Mesh:
    """A cone with one ball of ice."""
    c = Carpenter()
    c.turned((0, 0, 0), [(0, 0), (0.05, 0.16)], f.plain((0.46, 0.28, 0.11)), 12)
    c.ball((0, 0.18, 0), 0.055, f.plain(color, 0.3, 0.1), 10)
    return c.done()


def hammer(color: Color) -> Mesh:
    """A hammer, its head up."""
    c = Carpenter()
    c.box((0, 0.15, 0), (0.03, 0.30, 0.03), f.plain(color))
    c.box((0, 0.32, 0), (0.16, 0.06, 0.05), f.STEEL)
    return c.done()


def saw(color: Color) -> Mesh:
    """A hand saw, its handle up."""
    c = Carpenter()
    c.sheet([(-0.05, 0.0, 0), (0.02, 0.0, 0), (0.07, 0.34, 0), (-0.05, 0.34, 0)], f.STEEL)
    c.box((0.0, 0.38, 0), (0.15, 0.10, 0.03), f.plain(color))
    return c.done()


def spanner(color: Color) -> Mesh:
    """A spanner, open at its top."""
    c = Carpenter()
    c.box((0, 0.14, 0), (0.04, 0.28, 0.02), f.STEEL)
    c.boxes([Block((s * 0.035, 0.31, 0), (0.03, 0.09, 0.02)) for s in (-1, 1)], f.STEEL)
    return c.done()


def brush(color: Color) -> Mesh:
    """A broad paint brush, its bristles up."""
    c = Carpenter()
    c.box((0, 0.10, 0), (0.03, 0.20, 0.02), f.OAK)
    c.box((0, 0.23, 0), (0.11, 0.06, 0.03), f.BRIGHT_STEEL)
    c.box((0, 0.31, 0), (0.11, 0.10, 0.03), f.plain(color))
    return c.done()
