"""Birds that are seen on their feet: penguin, hen, owl, parrot, peacock, flamingo, heron, ostrich.

Knows no air. Drawn along x with the beak ahead, feet on the ground.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import FEATHER, HORN
from filmkit.studio.animatic.creatures.plumage import (
    DARK,
    ORANGE,
    SIDES,
    WHITE,
    beak,
    eyes,
    shanks,
)
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, measured, moulded, soft
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.creatures.waders import flamingo, heron, ostrich
from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import sphere, tube
from filmkit.studio.animatic.geometry.transform import placement


def penguin(coat: Coat, seed: int) -> Puppet:
    """Black back, white front, flippers; it waddles."""
    back = coat.ground((0.018, 0.020, 0.026))
    body = [
        ellipsoid((0.0, 0.36, 0), (0.165, 0.30, 0.17), blend=0.06),
        ellipsoid((0.02, 0.58, 0), (0.11, 0.14, 0.11), blend=0.08),
        ellipsoid((0.03, 0.72, 0), (0.105, 0.10, 0.095), blend=0.05),
        cone((-0.12, 0.14, 0), (-0.22, 0.05, 0), 0.07, 0.02, blend=0.05),
    ]
    front = [
        ellipsoid((0.15, 0.36, 0), (0.14, 0.27, 0.135)),
        *(ellipsoid((0.07, 0.70, s * 0.085), (0.045, 0.05, 0.03)) for s in SIDES),
    ]
    made = MeshBuilder()
    throat = [ellipsoid((0.13, 0.60, 0), (0.05, 0.05, 0.07))]
    moulded(
        made,
        body,
        0.014,
        Painter(back).patch(WHITE, front, 0.012).patch((0.60, 0.36, 0.05), throat, 0.02),
        FEATHER,
    )
    beak(made, (0.12, 0.72, 0), ((0, 0), (0.06, -0.01), (0.105, -0.025)), (0.026, 0.018, 0.004), ORANGE)
    eyes(made, (0.105, 0.755, 0.058), 0.013)
    for s in SIDES:
        made.add(sphere((0.085, 0.02, 0.052), 12), ORANGE, HORN, placement((0.05, 0.018, s * 0.075)))
    arms = tuple(
        Swing(
            soft([cone((0, 0, 0), (-0.03, -0.30, s * 0.05), 0.05, 0.024, flat=0.4)], 0.012, back, FEATHER),
            (0.0, 0.56, s * 0.135),
            (0.22 * s, 0.0, 0.0),
            1.2,
            0.0,
            (-0.22 * s, 0.0, 0.0),
        )
        for s in SIDES
    )
    return measured(
        Puppet("penguin", (1, 1, 1), made.build(), arms, hop=(0.02, 0.16), phase=seed % 628 / 100)
    )


def hen(coat: Coat, seed: int) -> Puppet:
    """A hen; a rooster has a sickle of a tail and a larger comb; a chick is a yellow ball."""
    proud = coat.says("rooster", "cock", "turkey")
    color = coat.ground((0.30, 0.10, 0.03) if proud else (0.50, 0.36, 0.20))
    body = [
        ellipsoid((0.0, 0.25, 0), (0.17, 0.125, 0.115), blend=0.06),
        cone((0.09, 0.28, 0), (0.17, 0.44, 0), 0.10, 0.052, blend=0.06),
        ellipsoid((0.185, 0.475, 0), (0.055, 0.05, 0.045), blend=0.03),
        cone((-0.12, 0.29, 0), (-0.24, 0.42, 0), 0.085, 0.05, blend=0.06, flat=0.45),
        *(ellipsoid((-0.02, 0.27, s * 0.095), (0.13, 0.075, 0.035), blend=0.02) for s in SIDES),
    ]
    made = MeshBuilder()
    moulded(
        made,
        body,
        0.012,
        Painter(color).patch(mixed(color, DARK, 0.5), [ellipsoid((-0.22, 0.40, 0), (0.1, 0.1, 0.1))], 0.03),
        FEATHER,
    )
    comb = 0.035 if proud else 0.024
    for k in range(3):
        made.add(
            sphere((comb * 0.7, comb, 0.010), 10),
            (0.50, 0.02, 0.02),
            HORN,
            placement((0.165 + 0.025 * k, 0.528 + 0.01 * (k == 1), 0)),
        )
    made.add(sphere((0.014, 0.030, 0.012), 10), (0.50, 0.02, 0.02), HORN, placement((0.222, 0.428, 0)))
    beak(
        made,
        (0.23, 0.475, 0),
        ((0, 0), (0.03, -0.005), (0.055, -0.018)),
        (0.018, 0.013, 0.002),
        (0.55, 0.34, 0.05),
    )
    eyes(made, (0.215, 0.487, 0.036), 0.009)
    if proud:
        for k in range(6):
            t = np.linspace(0, 1, 12)
            lift = 0.9 + 0.16 * k
            path = np.stack(
                [
                    -0.20 - 0.22 * np.sin(1.9 * t) * (1.2 - 0.1 * k),
                    0.36 + 0.30 * lift * np.sin(2.2 * t) * 0.8,
                    0.05 * (k - 2.5) / 2.5 * t,
                ],
                1,
            )
            made.add(tube(path, list(0.022 * (1 - 0.7 * t)), 6), (0.02, 0.055, 0.05), FEATHER)
    legs = shanks((0.50, 0.32, 0.06), 0.16, 0.055, 0.012)
    return measured(Puppet("hen", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))


def owl(coat: Coat, seed: int) -> Puppet:
    """A round head without a neck, a pale face, two great eyes."""
    color = coat.ground((0.20, 0.125, 0.062))
    body = [
        ellipsoid((0.0, 0.20, 0), (0.105, 0.185, 0.115), blend=0.05),
        ellipsoid((0.015, 0.40, 0), (0.105, 0.095, 0.115), blend=0.04),
        cone((-0.07, 0.10, 0), (-0.13, 0.0, 0), 0.06, 0.025, blend=0.05, flat=0.8),
        *(cone((0.03, 0.475, s * 0.075), (0.015, 0.535, s * 0.095), 0.028, 0.006, blend=0.02) for s in SIDES),
        *(
            cone((-0.01, 0.30, s * 0.10), (-0.06, 0.08, s * 0.075), 0.055, 0.02, blend=0.02, flat=0.5)
            for s in SIDES
        ),
    ]
    face = [ellipsoid((0.11, 0.40, s * 0.05), (0.06, 0.07, 0.062)) for s in SIDES]
    front = [ellipsoid((0.11, 0.20, 0), (0.05, 0.14, 0.075))]
    made = MeshBuilder()
    paler = mixed(color, WHITE, 0.55)
    speckle = Painter(color).marked(
        mixed(color, DARK, 0.6),
        lambda p: np.clip(np.sin(p[:, 1] * 120) * np.sin(p[:, 2] * 110 + 2) * 3 - 1, 0, 1),
    )
    moulded(made, body, 0.011, speckle.patch(paler, [*face, *front], 0.008), FEATHER)
    eyes(made, (0.098, 0.415, 0.046), 0.028, (0.62, 0.36, 0.03))
    beak(
        made,
        (0.112, 0.39, 0),
        ((0, 0), (0.022, -0.012), (0.018, -0.042)),
        (0.016, 0.012, 0.002),
        (0.20, 0.17, 0.12),
    )
    for s in SIDES:
        made.add(
            sphere((0.035, 0.015, 0.03), 10), (0.42, 0.30, 0.10), HORN, placement((0.05, 0.014, s * 0.05))
        )
    return measured(Puppet("owl", (1, 1, 1), made.build(), phase=seed % 628 / 100))


def parrot(coat: Coat, seed: int) -> Puppet:
    """Upright, bright, with a hooked beak and a long tail."""
    color = coat.ground((0.50, 0.022, 0.018))
    body = [
        cone((-0.02, 0.16, 0), (0.02, 0.30, 0), 0.075, 0.075, blend=0.05),
        ellipsoid((0.045, 0.385, 0), (0.066, 0.062, 0.055), blend=0.04),
        cone((-0.05, 0.12, 0), (-0.17, -0.22, 0), 0.045, 0.016, blend=0.05, flat=0.6),
    ]
    made = MeshBuilder()
    moulded(
        made,
        body,
        0.009,
        Painter(color).patch(
            WHITE, [ellipsoid((0.07, 0.385, s * 0.05), (0.03, 0.03, 0.02)) for s in SIDES], 0.004
        ),
        FEATHER,
    )
    second = coat.colors[1] if len(coat.colors) > 1 else (0.03, 0.16, 0.42)
    for s in SIDES:
        wing = [cone((0.0, 0.29, s * 0.072), (-0.075, 0.08, s * 0.055), 0.058, 0.022, flat=0.4)]
        moulded(
            made,
            wing,
            0.009,
            Painter(second).patch(
                (0.62, 0.42, 0.04), [ellipsoid((0.0, 0.26, s * 0.08), (0.06, 0.035, 0.05))], 0.012
            ),
            FEATHER,
        )
    beak(
        made,
        (0.098, 0.395, 0),
        ((0, 0), (0.035, 0.004), (0.05, -0.025), (0.036, -0.055)),
        (0.030, 0.026, 0.016, 0.002),
        (0.06, 0.055, 0.05),
    )
    eyes(made, (0.082, 0.40, 0.047), 0.011)
    body_mesh = made.build()
    if coat.says("perched"):  # it has its perch there
        feet = MeshBuilder().add_mesh(body_mesh, placement((0, -0.09, 0)))
        return measured(Puppet("parrot", (1, 1, 1), feet.build(), phase=seed % 628 / 100))
    lifted = MeshBuilder().add_mesh(body_mesh, placement((0, 0.24, 0)))
    lifted.add(tube([(0.02, 0.335, -0.14), (0.02, 0.335, 0.14)], 0.016, 8), (0.14, 0.075, 0.035), HORN)
    lifted.add(tube([(0.02, 0.0, 0.0), (0.02, 0.335, 0.0)], 0.020, 8), (0.14, 0.075, 0.035), HORN)
    return measured(Puppet("parrot", (1, 1, 1), lifted.build(), phase=seed % 628 / 100))


def peacock(coat: Coat, seed: int) -> Puppet:
    """Blue, its train raised as a fan of eyes."""
    color = coat.ground((0.012, 0.085, 0.30))
    body = [
        ellipsoid((0.0, 0.42, 0), (0.22, 0.14, 0.12), blend=0.06),
        cone((0.14, 0.48, 0), (0.25, 0.82, 0), 0.085, 0.035, blend=0.08),
        ellipsoid((0.27, 0.87, 0), (0.055, 0.045, 0.04), blend=0.03),
    ]
    made = MeshBuilder()
    moulded(made, body, 0.013, Painter(color), FEATHER)
    beak(made, (0.315, 0.87, 0), ((0, 0), (0.05, -0.015)), (0.016, 0.003), (0.3, 0.28, 0.22))
    eyes(made, (0.295, 0.88, 0.034), 0.009)
    for k in (-1, 0, 1):
        top = (0.25, 0.99, 0.03 * k)
        made.add(tube([(0.265, 0.90, 0), top], 0.003, 5), color, HORN)
        made.add(sphere(0.010, 8), color, HORN, placement(top))
    for ring_, (far, count) in enumerate(((0.62, 13), (0.85, 16), (1.08, 19))):
        for k in range(count):
            a = (k / (count - 1) - 0.5) * 2.9
            end = np.array([-0.20 - 0.02 * ring_, 0.42 + far * math.cos(a) * 0.95, far * math.sin(a)])
            root = np.array([-0.16, 0.42, 0.0])
            made.add(tube([tuple(root), tuple(end)], (0.006, 0.022), 5), (0.045, 0.14, 0.045), FEATHER)
            for r, tint, lift in (
                (0.070, (0.10, 0.20, 0.05), 0.0),
                (0.045, (0.02, 0.22, 0.26), 0.012),
                (0.022, (0.012, 0.02, 0.16), 0.024),
            ):
                made.add(
                    sphere((0.012, r, r * 0.85), 10),
                    tint,
                    FEATHER,
                    placement((float(end[0]) + lift, float(end[1]), float(end[2]))),
                )
    legs = shanks((0.28, 0.24, 0.18), 0.30, 0.06, 0.012)
    return measured(Puppet("peacock", (1, 1, 1), made.build(), tuple(legs), phase=seed % 628 / 100))


def duckling(coat: Coat, seed: int) -> Puppet:
    """A ball of yellow down on two short legs."""
    color = (0.66, 0.43, 0.05) if coat.says("yellow") else coat.ground((0.66, 0.43, 0.05))
    body = [
        ellipsoid((-0.005, 0.075, 0), (0.062, 0.046, 0.048), blend=0.02),
        cone((0.03, 0.09, 0), (0.045, 0.125, 0), 0.036, 0.028, blend=0.02),
        ellipsoid((0.05, 0.145, 0), (0.037, 0.034, 0.033), blend=0.015),
        cone((-0.05, 0.085, 0), (-0.085, 0.105, 0), 0.022, 0.006, blend=0.02),
        *(ellipsoid((-0.012, 0.08, s * 0.042), (0.036, 0.022, 0.012), blend=0.008) for s in SIDES),
    ]
    made = MeshBuilder()
    moulded(made, body, 0.006, Painter(color), FEATHER)
    beak(made, (0.08, 0.142, 0), ((0, 0), (0.018, -0.003), (0.034, -0.003)), (0.012, 0.011, 0.005), ORANGE)
    eyes(made, (0.068, 0.152, 0.026), 0.006)
    legs = shanks(ORANGE, 0.045, 0.02, 0.005)
    return measured(
        Puppet(
            "duckling",
            (1, 1, 1),
            made.build(),
            tuple(legs),
            hop=(0.006, 0.06),
            phase=seed % 628 / 100,
            draught=0.09,
        )
    )


FOWL: Mapping[str, tuple[Callable[[Coat, int], Puppet], tuple[str, ...], str, float]] = {
    "penguin": (penguin, ("penguin",), "ground", 0.35),
    "hen": (hen, ("chicken", "hen", "rooster", "turkey"), "ground", 0.4),
    "duckling": (duckling, ("duckling",), "ground", 0.3),
    "owl": (owl, ("owl",), "ground", 0.0),
    "parrot": (parrot, ("parrot", "macaw", "toucan", "cockatoo", "parakeet"), "ground", 0.0),
    "peacock": (peacock, ("peacock",), "ground", 0.4),
    "flamingo": (flamingo, ("flamingo",), "ground", 0.5),
    "heron": (heron, ("heron", "stork", "pelican", "egret"), "ground", 0.5),
    "ostrich": (ostrich, ("ostrich", "emu"), "ground", 1.6),
}
"""By name: how it is built, the nouns that mean it, where it lives, and its metres a second."""
