"""What lives in water and is no fish: seal, turtle, jellyfish, octopus, ray, crab; and all swimmers by name.

Knows no water. The middle of the body is at the place given.
"""

import math
from collections.abc import Callable, Mapping

import numpy as np

from filmkit.studio.animatic.creatures.coats import Coat, mixed
from filmkit.studio.animatic.creatures.hides import EYE, WET
from filmkit.studio.animatic.creatures.puppet import Puppet, Swing, measured, moulded, soft
from filmkit.studio.animatic.creatures.quadruped import Painter
from filmkit.studio.animatic.creatures.whales import dolphin, orca, shark, whale
from filmkit.studio.animatic.geometry.distance import cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder
from filmkit.studio.animatic.geometry.primitives import lathe, sphere, tube
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.world import Color, Material

DARK: Color = (0.012, 0.012, 0.014)
PALE: Color = (0.62, 0.62, 0.60)
SIDES = (-1.0, 1.0)


def seal(coat: Coat, seed: int) -> Puppet:
    """On its belly, head up."""
    ground = coat.ground((0.13, 0.125, 0.125))
    solids = [
        cone((0.55, 0.30, 0), (0.1, 0.24, 0), 0.17, 0.25, blend=0.15),
        cone((0.1, 0.24, 0), (-0.75, 0.10, 0), 0.25, 0.08, blend=0.12),
        cone((0.52, 0.32, 0), (0.68, 0.62, 0), 0.17, 0.13, blend=0.12),
        ellipsoid((0.72, 0.70, 0), (0.15, 0.13, 0.13), blend=0.06),
        ellipsoid((0.85, 0.66, 0), (0.07, 0.055, 0.075), blend=0.05),
        *(ellipsoid((-0.88, 0.06, s * 0.10), (0.16, 0.035, 0.075), blend=0.05) for s in SIDES),
    ]
    made = MeshBuilder()
    moulded(
        made,
        solids,
        0.022,
        Painter(ground).patch(
            mixed(ground, PALE, 0.5), [cone((0.7, 0.1, 0), (-0.4, 0, 0), 0.16, 0.08)], 0.06
        ),
        WET,
    )
    for s in SIDES:
        made.add(sphere(0.028, 10), DARK, EYE, placement((0.825, 0.735, s * 0.075)))
    made.add(sphere((0.02, 0.018, 0.026), 10), DARK, EYE, placement((0.915, 0.69, 0)))
    flippers = tuple(
        Swing(
            soft(
                [ellipsoid((-0.04, -0.05, s * 0.16), (0.10, 0.028, 0.18), blend=0.05)],
                0.02,
                mixed(ground, DARK, 0.3),
                WET,
            ),
            (0.40, 0.16, s * 0.17),
            (0.18 * s, 0.25, 0.0),
            0.5,
            0.25 * s,
            (s * 0.25, 0.0, 0.0),
        )
        for s in SIDES
    )
    return measured(
        Puppet("seal", (1, 1, 2), made.build(), flippers, hop=(0.05, 0.5), phase=seed % 628 / 100)
    )


def turtle(coat: Coat, seed: int) -> Puppet:
    """A domed shell, four flippers; on land it walks on them."""
    skin, top = (
        coat.ground((0.16, 0.21, 0.09)),
        mixed(coat.ground((0.14, 0.15, 0.06)), (0.10, 0.06, 0.03), 0.5),
    )
    dome = [
        ellipsoid((0.0, 0.16, 0), (0.46, 0.22, 0.38)),
        ellipsoid((0.0, 0.02, 0), (1, 0.10, 1), cut=True, blend=0.01),
    ]
    made = MeshBuilder()
    plates = Painter(top).marked(mixed(top, PALE, 0.35), _seams)
    moulded(made, dome, 0.016, plates, WET)
    under = [
        ellipsoid((0.0, 0.13, 0), (0.47, 0.06, 0.39)),
        cone((0.36, 0.15, 0), (0.58, 0.22, 0), 0.09, 0.075, blend=0.05),
        ellipsoid((0.64, 0.24, 0), (0.115, 0.085, 0.085), blend=0.04),
        cone((-0.42, 0.12, 0), (-0.58, 0.08, 0), 0.05, 0.012),
    ]
    moulded(made, under, 0.016, Painter(skin), WET)
    for s in SIDES:
        made.add(sphere(0.020, 10), DARK, EYE, placement((0.70, 0.265, s * 0.062)))
    parts = []
    for s in SIDES:
        for x, long, phase in ((0.27, 0.36, 0.0), (-0.30, 0.22, 0.5)):
            blade = [
                ellipsoid(
                    (-0.05 if x > 0 else -0.08, -0.03, s * long * 0.55),
                    (0.10, 0.030, long * 0.62),
                    blend=0.04,
                )
            ]
            at = (x, 0.11, s * 0.22)
            parts.append(
                Swing(
                    soft(blade, 0.015, skin, WET),
                    at,
                    (0.22 * s, 0.45 * s, 0.0),
                    0.45,
                    phase + 0.25 * (s > 0),
                    (s * 0.16, s * (-0.45 if x > 0 else 0.6), 0.0),
                )
            )
    return measured(Puppet("turtle", (1, 0.4, 1.2), made.build(), tuple(parts), phase=seed % 628 / 100))


def _seams(p: np.ndarray) -> np.ndarray:
    """Pale seams between the plates of a shell."""
    x, z = p[:, 0] / 0.24, p[:, 2] / 0.22
    row = np.abs(((x + 0.5 * (np.abs(z) > 0.5)) % 1.0) - 0.5)
    side = np.minimum(np.abs(np.abs(z) - 0.5), np.abs(np.abs(z) - 1.35))
    return np.asarray(np.clip(1 - np.minimum(np.minimum(0.5 - row, side), 1) / 0.06, 0, 1), np.float64)


def jellyfish(coat: Coat, seed: int) -> Puppet:
    """A bell that pulses, with arms that trail and glow a little."""
    color = coat.ground((0.42, 0.24, 0.55))
    bell = [
        (0.0, 0.30),
        (0.16, 0.28),
        (0.28, 0.19),
        (0.34, 0.06),
        (0.36, -0.05),
        (0.30, -0.02),
        (0.20, 0.06),
        (0.0, 0.10),
    ]
    made = MeshBuilder()
    glow = Material(gloss=0.7, specular=0.3, rim=1.0, translucency=1.0, emission=0.25)
    made.add(lathe(bell[::-1], 28), color, glow)
    arms = []
    for k in range(12):
        a, inner = math.tau * k / 12, k % 3 == 0
        r, long = (0.10, 0.75) if inner else (0.30, 1.1)
        t = np.linspace(0, 1, 14)
        path = np.stack([0.05 * np.sin(7 * t + k) * t, -long * t, 0.05 * np.cos(6 * t + 2 * k) * t], 1)
        width = (0.045 if inner else 0.012) * (1 - 0.7 * t)
        mesh = (
            MeshBuilder()
            .add(tube(path, list(width), 6), mixed(color, PALE, 0.4 if inner else 0.1), glow)
            .build()
        )
        arms.append(Swing(mesh, (r * math.cos(a), 0.0, r * math.sin(a)), (0.10, 0.0, 0.10), 0.35, k / 12))
    return measured(
        Puppet(
            "jellyfish",
            (0.7, 1.4, 0.7),
            made.build(),
            tuple(arms),
            hovers=0.06,
            pulse=0.28,
            phase=seed % 628 / 100,
        )
    )


def octopus(coat: Coat, seed: int) -> Puppet:
    """A sack of a head, two eyes, eight arms that curl."""
    color = coat.ground((0.42, 0.12, 0.07))
    made = MeshBuilder()
    solids = [
        ellipsoid((-0.10, 0.42, 0), (0.24, 0.26, 0.20), blend=0.08),
        ellipsoid((0.04, 0.20, 0), (0.17, 0.14, 0.17), blend=0.08),
    ]
    moulded(
        made,
        solids,
        0.018,
        Painter(color).patch(mixed(color, PALE, 0.35), [ellipsoid((0.1, 0.05, 0), (0.2, 0.1, 0.2))], 0.05),
        WET,
    )
    for s in SIDES:
        made.add(sphere(0.045, 12), (0.55, 0.42, 0.12), EYE, placement((0.14, 0.27, s * 0.115)))
        made.add(sphere((0.02, 0.030, 0.03), 10), DARK, EYE, placement((0.172, 0.27, s * 0.128)))
    arms = []
    for k in range(8):
        a = math.tau * (k + 0.5) / 8
        t = np.linspace(0, 1, 18)
        path = np.stack(
            [0.62 * t, -0.10 * np.sin(2.6 * t) + 0.10 * t**3 * (k % 2), 0.16 * np.sin(3.4 * t + k) * t], 1
        )
        mesh = MeshBuilder().add(tube(path, list(0.062 * (1 - t) ** 0.8 + 0.007), 8), color, WET).build()
        arms.append(
            Swing(
                mesh,
                (0.08 * math.cos(a), 0.13, 0.08 * math.sin(a)),
                (0.0, 0.20, 0.14),
                0.3,
                k * 0.37,
                (0.0, -a, 0.0),
            )
        )
    return measured(
        Puppet("octopus", (1, 1, 1), made.build(), tuple(arms), hovers=0.02, phase=seed % 628 / 100)
    )


def ray(coat: Coat, seed: int) -> Puppet:
    """Two wide wings and a whip."""
    color = coat.ground((0.075, 0.085, 0.10))
    made = MeshBuilder()
    moulded(
        made,
        [
            ellipsoid((0.1, 0, 0), (0.55, 0.13, 0.30)),
            cone((-0.4, 0, 0), (-1.5, 0.02, 0), 0.05, 0.012, blend=0.06),
        ],
        0.024,
        Painter(color).patch(PALE, [ellipsoid((0, -0.14, 0), (0.8, 0.1, 0.5))], 0.04),
        WET,
    )
    wings = tuple(
        Swing(
            soft(
                [
                    ellipsoid((0.0, 0.0, s * 0.30), (0.42, 0.045, 0.42), blend=0.1),
                    ellipsoid((-0.10, 0.0, s * 0.78), (0.17, 0.03, 0.36), blend=0.1),
                ],
                0.022,
                color,
                WET,
            ),
            (0.08, 0.0, s * 0.12),
            (0.34 * s, 0.0, 0.0),
            0.4,
            0.0,
            (-0.28 * s, 0.0, 0.0),
        )
        for s in SIDES
    )
    return measured(Puppet("ray", (2, 0.3, 2), made.build(), wings, phase=seed % 628 / 100))


def crab(coat: Coat, seed: int) -> Puppet:
    """A wide shell, eight legs, two claws held up."""
    color = coat.ground((0.48, 0.10, 0.035))
    made = MeshBuilder()
    moulded(made, [ellipsoid((0, 0.09, 0), (0.10, 0.055, 0.14))], 0.008, Painter(color), WET)
    for s in SIDES:
        made.add(tube([(0.08, 0.12, s * 0.04), (0.10, 0.17, s * 0.045)], 0.006, 6), color, WET)
        made.add(sphere(0.014, 10), DARK, EYE, placement((0.10, 0.175, s * 0.045)))
        made.add(
            tube(
                [(0.06, 0.09, s * 0.11), (0.13, 0.08, s * 0.20), (0.18, 0.13, s * 0.15)],
                (0.018, 0.022, 0.02),
                8,
            ),
            color,
            WET,
        )
        moulded(
            made,
            [
                ellipsoid((0.215, 0.155, s * 0.125), (0.06, 0.038, 0.026)),
                ellipsoid((0.262, 0.165, s * 0.125), (0.03, 0.009, 0.05), cut=True, blend=0.004),
            ],
            0.006,
            Painter(color),
            WET,
        )
    legs = []
    for s in SIDES:
        for k in range(4):
            path = [(0, 0, 0), (0.0, 0.05, s * 0.10), (0.0, -0.07, s * 0.19)]
            mesh = MeshBuilder().add(tube(path, (0.013, 0.011, 0.004), 6), color, WET).build()
            legs.append(
                Swing(
                    mesh,
                    (0.05 - 0.045 * k, 0.08, s * 0.10),
                    (0.2 * s, 0.25, 0.0),
                    2.2,
                    k * 0.5 + 0.25 * s,
                    (0.0, s * (0.45 - 0.3 * k) * -1, 0.0),
                )
            )
    return measured(Puppet("crab", (0.5, 0.2, 0.3), made.build(), tuple(legs), phase=seed % 628 / 100))


SWIMMERS: Mapping[str, tuple[Callable[[Coat, int], Puppet], tuple[str, ...], str, float]] = {
    "shark": (shark, ("shark",), "water", 1.2),
    "dolphin": (dolphin, ("dolphin", "pod", "narwhal"), "water", 1.6),
    "orca": (orca, ("orca",), "water", 1.6),
    "whale": (whale, ("whale",), "water", 1.8),
    "turtle": (turtle, ("turtle", "tortoise"), "both", 0.22),
    "jellyfish": (jellyfish, ("jellyfish",), "water", 0.15),
    "octopus": (octopus, ("octopus",), "water", 0.15),
    "ray": (ray, ("stingray", "ray", "manta ray", "manta"), "water", 0.8),
    "seal": (seal, ("seal", "walrus", "sea lion"), "both", 0.35),
    "crab": (crab, ("crab", "lobster", "crayfish"), "both", 0.25),
}
"""By name: how it is built, the nouns that mean it, where it lives, and its metres a second."""
