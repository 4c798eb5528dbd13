"""What creeps, hops and flutters: frog, snail, snake, spider, beetle, butterfly, bee, dragonfly; a kangaroo.

Knows no ground. Insects are drawn larger than life, or nobody would see them.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import EYE, FUR
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, Wave, measured, moulded
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, joined
from filmkit.studio.animatic.geometry.primitives import ears, sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material, Mesh

WET = Material(gloss=0.75, specular=0.3, rim=0.5)
CHITIN = Material(gloss=0.8, specular=0.4, rim=0.4)
WING = Material(gloss=0.35, specular=0.06, rim=0.2, translucency=1.0, emission=0.3)
CLEAR = Material(gloss=0.9, specular=0.5, rim=0.8, translucency=1.0)
DARK: Color = (0.012, 0.011, 0.011)
PALE: Color = (0.62, 0.60, 0.54)
SIDES = (-1.0, 1.0)


def frog(coat: Coat, seed: int) -> Puppet:
    """Squatting, knees out, eyes on top."""
    skin = coat.ground((0.11, 0.30, 0.05))
    solids = [
        cone((0.045, 0.060, 0), (-0.055, 0.038, 0), 0.042, 0.030, blend=0.03, flat=1.15),
        ellipsoid((0.075, 0.072, 0), (0.042, 0.030, 0.045), blend=0.03),
        *(ellipsoid((0.070, 0.100, s * 0.026), (0.018, 0.018, 0.016), blend=0.012) for s in SIDES),
        *(
            cone((-0.045, 0.040, s * 0.03), (0.005, 0.055, s * 0.075), 0.024, 0.017, blend=0.015)
            for s in SIDES
        ),
        *(
            cone((0.005, 0.055, s * 0.075), (-0.06, 0.012, s * 0.080), 0.016, 0.010, blend=0.01)
            for s in SIDES
        ),
        *(
            cone((-0.06, 0.009, s * 0.080), (0.015, 0.006, s * 0.095), 0.010, 0.008, blend=0.01)
            for s in SIDES
        ),
        *(
            cone((0.055, 0.045, s * 0.038), (0.062, 0.008, s * 0.058), 0.015, 0.009, blend=0.015)
            for s in SIDES
        ),
        *(
            cone((0.062, 0.007, s * 0.058), (0.095, 0.005, s * 0.066), 0.008, 0.006, blend=0.008)
            for s in SIDES
        ),
    ]
    mouth = cone((0.112, 0.066, -0.028), (0.112, 0.066, 0.028), 0.003, 0.003, cut=True, blend=0.004)
    made = MeshBuilder()
    belly = [ellipsoid((0.06, 0.032, 0), (0.07, 0.03, 0.05))]
    moulded(made, [*solids, mouth], 0.0055, Painter(skin).patch((0.55, 0.58, 0.30), belly, 0.012), WET)
    for s in SIDES:
        made.add(sphere(0.0135, 12), (0.60, 0.42, 0.05), EYE, placement((0.077, 0.104, s * 0.033)))
        made.add(sphere((0.006, 0.007, 0.005), 8), DARK, EYE, placement((0.085, 0.105, s * 0.042)))
    return measured(Puppet("frog", (1, 1, 1), made.build(), hop=(0.16, 0.34), phase=seed % 628 / 100))


def snail(coat: Coat, seed: int) -> Puppet:
    """A coiled shell on a long foot, two horns with eyes."""
    shell, skin = coat.ground((0.36, 0.19, 0.075)), (0.40, 0.33, 0.22)
    made = MeshBuilder()
    foot = [
        cone((0.055, 0.010, 0), (-0.075, 0.006, 0), 0.013, 0.006, blend=0.01, flat=1.4),
        cone((0.050, 0.012, 0), (0.072, 0.034, 0), 0.014, 0.012, blend=0.012),
    ]
    moulded(made, foot, 0.0040, Painter(skin), WET)
    t = np.linspace(0, 1, 60)
    r = 0.030 * t**0.9 + 0.002
    a = -math.tau * 2.6 * t + 0.4
    path = np.stack([-0.012 + r * np.cos(a), 0.046 + r * np.sin(a), 0.016 * (1 - t)], 1)
    path[:, 2] -= 0.004
    made.add(tube(path, list(0.004 + 0.016 * t), 12), shell, CHITIN)
    made.add(
        sphere((0.022, 0.022, 0.016), 14), mixed(shell, DARK, 0.25), CHITIN, placement((-0.012, 0.046, 0))
    )
    for s in SIDES:
        made.add(tube([(0.075, 0.042, s * 0.006), (0.092, 0.068, s * 0.013)], (0.0035, 0.002), 6), skin, WET)
        made.add(sphere(0.0042, 8), DARK, EYE, placement((0.092, 0.069, s * 0.013)))
    return measured(Puppet("snail", (1, 1, 1), made.build(), phase=seed % 628 / 100))


def snake(coat: Coat, seed: int) -> Puppet:
    """A metre and a half, that winds as it goes."""
    skin = coat.ground((0.14, 0.20, 0.06))
    made = MeshBuilder()
    x = np.linspace(0.70, -0.80, 90)
    t = (0.70 - x) / 1.5
    r = np.interp(t, (0, 0.04, 0.10, 0.5, 1.0), (0.026, 0.034, 0.024, 0.036, 0.004))
    body = tube(
        np.stack([x, np.maximum(r, 0.01) + 0.10 * np.clip(1 - t / 0.16, 0, 1) ** 2, 0 * x], 1), list(r), 12
    )
    bands = 0.5 + 0.5 * np.sign(np.sin(body.vertices[:, :1] * 42))
    color = np.asarray(skin) * bands + np.asarray(mixed(skin, DARK, 0.65)) * (1 - bands)
    made.add(body, color.astype(np.float32), WET)
    for s in SIDES:
        made.add(sphere(0.008, 8), DARK, EYE, placement((0.69, 0.140, s * 0.020)))
    made.add(tube([(0.72, 0.125, 0), (0.78, 0.12, 0.0)], 0.003, 5), (0.5, 0.03, 0.03), WET)
    wave = Wave(0.075, 1.9, 0.6, even=True)
    return measured(Puppet("snake", (1, 1, 1.6), made.build(), wave=wave, phase=seed % 628 / 100))


def _legs(
    made_of: Color, roots: list[tuple[float, float]], out: float, up: float, thick: float, high: float
) -> list[Swing]:
    """Jointed legs on both sides, each in its own time."""
    legs = []
    for s in SIDES:
        for k, (x, lean) in enumerate(roots):
            path = [(0, 0, 0), (0.35 * lean, up, s * out * 0.5), (lean, -high, s * out)]
            mesh = (
                MeshBuilder().add(tube(path, (thick, thick * 0.8, thick * 0.4), 6), made_of, CHITIN).build()
            )
            legs.append(
                Swing(mesh, (x, high, s * 0.012), (0.10 * s, 0.22, 0.0), 2.0, 0.5 * (k % 2) + 0.25 * s)
            )
    return legs


def spider(coat: Coat, seed: int) -> Puppet:
    """Eight arched legs."""
    color = coat.ground((0.030, 0.024, 0.020))
    made = MeshBuilder()
    solids = [
        ellipsoid((-0.030, 0.040, 0), (0.034, 0.027, 0.028)),
        ellipsoid((0.014, 0.034, 0), (0.020, 0.015, 0.018)),
    ]
    moulded(made, solids, 0.004, Painter(color), FUR, 6.0)
    for s in SIDES:
        made.add(sphere(0.004, 8), (0.4, 0.4, 0.4), EYE, placement((0.033, 0.040, s * 0.006)))
    roots = [(0.022, 0.055), (0.014, 0.02), (0.006, -0.02), (-0.002, -0.055)]
    legs = _legs(color, roots, 0.085, 0.045, 0.0042, 0.032)
    return measured(Puppet("spider", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))


def beetle(coat: Coat, seed: int) -> Puppet:
    """A ladybird: red with spots, or an ant-black beetle."""
    spotted = coat.says("ladybug", "ladybird")
    color = coat.ground((0.50, 0.03, 0.02) if spotted else (0.03, 0.028, 0.035))
    made = MeshBuilder()
    spots = [
        ellipsoid((x, 0.05, z), (0.011, 0.03, 0.010))
        for x, z in ((0.0, 0.028), (0.0, -0.028), (-0.035, 0.018))
    ]
    spots += [
        ellipsoid((-0.035, 0.05, -0.018), (0.011, 0.03, 0.01)),
        cone((0.05, 0.06, 0), (-0.07, 0.06, 0), 0.003, 0.003),
    ]
    back = Painter(color)
    if spotted:
        back.patch(DARK, spots, 0.002)
    moulded(made, [ellipsoid((-0.008, 0.030, 0), (0.056, 0.036, 0.046))], 0.004, back, CHITIN)
    moulded(made, [ellipsoid((0.050, 0.026, 0), (0.020, 0.018, 0.024))], 0.004, Painter(DARK), CHITIN)
    for s in SIDES:
        made.add(tube([(0.064, 0.034, s * 0.008), (0.085, 0.052, s * 0.022)], 0.0016, 5), DARK, CHITIN)
    legs = _legs(DARK, [(0.03, 0.03), (0.0, 0.0), (-0.03, -0.03)], 0.06, 0.012, 0.0040, 0.022)
    return measured(Puppet("beetle", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))


def ant(coat: Coat, seed: int) -> Puppet:
    """Head, thorax and abdomen apart, with a waist, bent feelers and six long legs."""
    color = coat.ground((0.050, 0.020, 0.012))
    made = MeshBuilder()
    body = [
        ellipsoid((-0.062, 0.034, 0), (0.036, 0.024, 0.026), blend=0.003),
        ellipsoid((-0.021, 0.030, 0), (0.006, 0.009, 0.006), blend=0.003),
        cone((-0.012, 0.031, 0), (0.018, 0.033, 0), 0.012, 0.013, blend=0.006),
        cone((0.018, 0.033, 0), (0.034, 0.034, 0), 0.006, 0.006, blend=0.004),
        ellipsoid((0.050, 0.034, 0), (0.021, 0.016, 0.020), blend=0.003),
    ]
    moulded(made, body, 0.003, Painter(color), CHITIN)
    for s in SIDES:
        elbow = (0.078, 0.060, s * 0.026)
        made.add(
            tube([(0.062, 0.044, s * 0.008), elbow, (0.106, 0.046, s * 0.034)], 0.0017, 5), color, CHITIN
        )
        made.add(tube([(0.066, 0.028, s * 0.008), (0.079, 0.025, s * 0.003)], 0.0026, 5), color, CHITIN)
        made.add(sphere(0.0045, 8), DARK, EYE, placement((0.056, 0.042, s * 0.014)))
    legs = _legs(color, [(0.016, 0.045), (0.003, 0.0), (-0.009, -0.045)], 0.066, 0.030, 0.0028, 0.030)
    return measured(Puppet("ant", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))


def _sheet(
    outline: list[tuple[float, float]], color: Color, edge: Color, material: Material, s: float
) -> Mesh:
    """A flat wing in x and z from its outline, darker towards the rim, both sides."""
    rim = np.array(outline)
    faces = ears(rim)
    points = np.stack([rim[:, 0], 0 * rim[:, 0], s * rim[:, 1]], 1)
    middle = rim.mean(0)
    inner = np.stack(
        [
            middle[0] + 0.80 * (rim[:, 0] - middle[0]),
            0 * rim[:, 0],
            s * (middle[1] + 0.80 * (rim[:, 1] - middle[1])),
        ],
        1,
    )
    made = MeshBuilder()
    for where, tint, lift in ((points, edge, 0.0), (inner, color, 0.0006)):
        for up in (1.0, -1.0):
            flip = (up > 0) == (s > 0)
            own = Part(
                (where + (0, up * (0.0008 + lift), 0)).astype(np.float32),
                np.tile(np.array((0, up, 0), np.float32), (len(where), 1)),
                np.ascontiguousarray(faces[:, ::-1] if flip else faces, dtype=np.int32),
            )
            made.add(own, tint, material)
    return made.build()


def butterfly(coat: Coat, seed: int) -> Puppet:
    """Four broad wings with a dark rim that open and close."""
    color = coat.ground((0.62, 0.24, 0.02))
    made = MeshBuilder()
    body = tube([(0.035, 0, 0), (0.015, 0.002, 0), (-0.04, -0.004, 0)], (0.006, 0.0075, 0.003), 8)
    made.add(joined([body, sphere((0.009, 0.008, 0.008), 8)]), DARK, FUR)
    made.add(sphere(0.008, 8), DARK, FUR, placement((0.038, 0.001, 0)))
    for s in SIDES:
        made.add(tube([(0.042, 0.003, s * 0.003), (0.075, 0.022, s * 0.022)], (0.0012, 0.0018), 5), DARK, FUR)
    fore = [
        (0.025, 0.004),
        (0.06, 0.05),
        (0.075, 0.10),
        (0.055, 0.115),
        (0.02, 0.09),
        (-0.005, 0.055),
        (0.0, 0.004),
    ]
    hind = [
        (0.0, 0.004),
        (-0.005, 0.055),
        (-0.02, 0.085),
        (-0.055, 0.085),
        (-0.085, 0.05),
        (-0.06, 0.02),
        (-0.02, 0.004),
    ]
    wings = []
    for s in SIDES:
        both = MeshBuilder().add_mesh(_sheet(fore, color, DARK, WING, s))
        both.add_mesh(_sheet(hind, mixed(color, PALE, 0.15), DARK, WING, s))
        wings.append(Swing(both.build(), (0, 0.003, 0), (-0.75 * s, 0, 0), 2.2, 0.0, (-0.45 * s, 0, 0)))
    return measured(
        Puppet("butterfly", (1, 1, 1), made.build(), tuple(wings), hovers=0.10, phase=seed % 628 / 100)
    )


def bee(coat: Coat, seed: int) -> Puppet:
    """Striped and furry, its wings a blur."""
    color = coat.ground((0.58, 0.34, 0.03))
    made = MeshBuilder()
    solids = [
        ellipsoid((0.030, 0.0, 0), (0.026, 0.025, 0.025), blend=0.012),
        ellipsoid((-0.030, -0.004, 0), (0.042, 0.028, 0.028), blend=0.01),
    ]
    stripes = [ellipsoid((x, 0, 0), (0.007, 0.06, 0.06)) for x in (-0.010, -0.035, -0.060)]
    moulded(made, solids, 0.004, Painter(color).patch(DARK, stripes, 0.003), FUR, 5.0)
    made.add(sphere((0.016, 0.018, 0.018), 10), DARK, FUR, placement((0.062, -0.002, 0)))
    for s in SIDES:
        made.add(
            sphere((0.008, 0.012, 0.007), 8), (0.05, 0.03, 0.02), EYE, placement((0.068, 0.002, s * 0.013))
        )
        made.add(tube([(0.074, 0.010, s * 0.004), (0.095, 0.026, s * 0.012)], 0.0016, 5), DARK, FUR)
        for x in (0.03, 0.01, -0.01):
            made.add(tube([(x, -0.02, s * 0.014), (x - 0.008, -0.045, s * 0.024)], 0.003, 5), DARK, FUR)
    wings = []
    for s in SIDES:
        wing = _sheet(
            [(0.01, 0.0), (0.012, 0.05), (-0.01, 0.085), (-0.035, 0.075), (-0.03, 0.035), (-0.008, 0.0)],
            (0.50, 0.52, 0.54),
            (0.36, 0.37, 0.38),
            CLEAR,
            s,
        )
        wings.append(Swing(wing, (0.025, 0.022, s * 0.006), (-0.65 * s, 0, 0), 11.0, 0.0, (-0.35 * s, 0, 0)))
    return measured(Puppet("bee", (1, 1, 1), made.build(), tuple(wings), hovers=0.06, phase=seed % 628 / 100))


def dragonfly(coat: Coat, seed: int) -> Puppet:
    """A needle with four long wings and great eyes."""
    color = coat.ground((0.04, 0.22, 0.30))
    made = MeshBuilder()
    made.add(
        tube(
            [(0.03, 0, 0), (0.0, 0.003, 0), (-0.03, 0, 0), (-0.13, -0.004, 0)],
            (0.012, 0.015, 0.007, 0.004),
            8,
        ),
        color,
        CHITIN,
    )
    for s in SIDES:
        made.add(sphere(0.013, 10), (0.22, 0.05, 0.03), EYE, placement((0.042, 0.003, s * 0.010)))
    wings = []
    for s in SIDES:
        for x, lean, phase in ((0.012, 0.02, 0.0), (-0.012, -0.025, 0.4)):
            wing = _sheet(
                [
                    (0.010, 0.0),
                    (0.012 + lean, 0.07),
                    (lean * 1.5, 0.125),
                    (lean * 1.5 - 0.014, 0.12),
                    (-0.016 + lean, 0.06),
                    (-0.008, 0.0),
                ],
                (0.48, 0.53, 0.56),
                (0.30, 0.34, 0.36),
                CLEAR,
                s,
            )
            wings.append(Swing(wing, (x, 0.012, s * 0.006), (-0.32 * s, 0, 0), 9.0, phase, (-0.08 * s, 0, 0)))
    return measured(
        Puppet("dragonfly", (1, 1, 1), made.build(), tuple(wings), hovers=0.08, phase=seed % 628 / 100)
    )


def kangaroo(coat: Coat, seed: int) -> Puppet:
    """Upright on long hind legs and its tail, forepaws before the chest."""
    fur = coat.ground((0.30, 0.155, 0.075))
    solids = [
        cone((-0.12, 0.66, 0), (0.10, 1.02, 0), 0.23, 0.145, blend=0.12, flat=0.85),
        cone((0.12, 1.06, 0), (0.24, 1.34, 0), 0.105, 0.075, blend=0.08),
        ellipsoid((0.29, 1.42, 0), (0.10, 0.088, 0.085), blend=0.05),
        cone((0.34, 1.40, 0), (0.48, 1.34, 0), 0.062, 0.040, blend=0.05),
        cone((-0.22, 0.56, 0), (-0.62, 0.20, 0), 0.13, 0.075, blend=0.08),
        cone((-0.62, 0.20, 0), (-1.10, 0.045, 0), 0.075, 0.032, blend=0.04),
    ]
    for s in SIDES:
        solids += [
            cone((0.25, 1.48, s * 0.05), (0.21, 1.68, s * 0.085), 0.035, 0.045, blend=0.02, flat=0.5),
            cone((0.21, 1.66, s * 0.085), (0.22, 1.80, s * 0.08), 0.042, 0.012, blend=0.02, flat=0.5),
            cone((-0.10, 0.62, s * 0.13), (0.15, 0.46, s * 0.18), 0.15, 0.085, blend=0.06, flat=0.7),
            cone((0.15, 0.46, s * 0.18), (-0.14, 0.12, s * 0.17), 0.075, 0.042, blend=0.04),
            cone((-0.14, 0.06, s * 0.17), (0.24, 0.035, s * 0.18), 0.050, 0.034, blend=0.03),
            cone((0.14, 1.00, s * 0.12), (0.24, 0.80, s * 0.13), 0.050, 0.034, blend=0.04),
            cone((0.24, 0.80, s * 0.13), (0.38, 0.84, s * 0.10), 0.033, 0.024, blend=0.03),
        ]
    made = MeshBuilder()
    pale = [cone((0.14, 0.95, 0), (0.08, 0.58, 0), 0.12, 0.16)]
    moulded(made, solids, 0.022, Painter(fur).patch(mixed(fur, PALE, 0.5), pale, 0.05), FUR)
    for s in SIDES:
        made.add(sphere(0.022, 10), DARK, EYE, placement((0.345, 1.455, s * 0.068)))
    made.add(sphere((0.022, 0.02, 0.03), 10), DARK, EYE, placement((0.515, 1.345, 0)))
    return measured(Puppet("kangaroo", (1, 1, 1), made.build(), hop=(0.55, 1.9), phase=seed % 628 / 100))


SMALL: Mapping[str, tuple[Callable[[Coat, int], Puppet], tuple[str, ...], str, float]] = {
    "frog": (frog, ("frog", "toad"), "ground", 0.25),
    "snail": (snail, ("snail",), "ground", 0.012),
    "snake": (snake, ("snake", "worm", "eel", "cobra", "python", "viper"), "ground", 0.35),
    "spider": (spider, ("spider",), "ground", 0.10),
    "beetle": (beetle, ("beetle", "ladybug", "ladybird", "insect"), "ground", 0.04),
    "ant": (ant, ("ant", "termite"), "ground", 0.05),
    "butterfly": (butterfly, ("butterfly", "moth"), "hover", 0.05),
    "bee": (bee, ("bee", "hornet", "wasp", "bumblebee", "mosquito"), "hover", 0.05),
    "dragonfly": (dragonfly, ("dragonfly",), "hover", 0.05),
    "kangaroo": (kangaroo, ("kangaroo", "wallaby"), "ground", 2.4),
}
"""By name: how it is built, the nouns that mean it, where it lives, and its metres a second."""
