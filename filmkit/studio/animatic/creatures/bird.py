"""Birds: one near, with folded or beating wings, or a flock as one mesh.

Knows no air and no branch: a bird with no speed and nothing to fly for stands on its feet.
Drawn along x with the beak ahead; wings bend as the beat runs out along them.
"""

import math
from dataclasses import dataclass, field, replace

import numpy as np

from filmkit.studio.animatic.creatures.bird_kinds import BLACK, Kind
from filmkit.studio.animatic.creatures.coats import mixed
from filmkit.studio.animatic.creatures.hides import EYE, FEATHER, HORN
from filmkit.studio.animatic.creatures.swarm import Swarm, swarm
from filmkit.studio.animatic.creatures.wings import Wing, beat, beating, wing_of, wing_triangles
from filmkit.studio.animatic.geometry.distance import Solid, cone, ellipsoid
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, merge, part_of, placed, transform
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.primitives import grid_triangles, sphere, tube
from filmkit.studio.animatic.geometry.transform import F64, placement, rotation
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern, Vec

WING = Material(gloss=0.2, specular=0.02, pattern=Pattern.FABRIC, scale=0.2, rim=0.2)
HIP = 0.30
"""Height of a standing bird's middle, in body lengths."""
PECKS = ("eat", "drink", "build")


@dataclass(frozen=True, slots=True)
class Bird:
    """One bird, to be seen near."""

    kind: Kind
    size: Vec
    """Width, height and length, standing."""
    phase: float
    body: Mesh = field(repr=False)
    standing: Mesh = field(repr=False)
    legs: Mesh = field(repr=False)
    wing: Wing = field(repr=False)
    name: str = "bird"

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """On its feet at `at`, in the air there when it flies, or afloat there."""
        if act != "paddle" and (speed > 0.5 or act == "fly"):
            return self._flying(seconds, at, yaw)
        t = seconds + self.phase
        if act == "paddle":
            bob = placement((0.0, 0.015 * self.kind.length * math.sin(1.7 * t), 0.0), (0.0, 0.0, -0.12))
            return transform(self.standing, placement(at, (0.0, yaw - math.pi / 2, 0.0)) @ bob)
        if act == "walk":  # it waddles, from one foot to the other
            up, roll = 0.01 * self.kind.length * abs(math.sin(5.0 * t)), 0.16 * math.sin(5.0 * t)
            upright = transform(self.standing, placement((0.0, HIP * self.kind.length, 0.0)))
            here = placement(at, (0.0, yaw - math.pi / 2, 0.0)) @ placement((0.0, up, 0.0), (roll, 0.0, 0.0))
            return transform(merge([upright, self.legs]), here)
        peck = max(0.0, math.sin((5.0 if act in PECKS else 0.8) * t)) ** (2 if act in PECKS else 12)
        hip = (0.0, HIP * self.kind.length, 0.0)
        nod = placement(hip, (0.0, 0.12 * math.sin(0.5 * t), -0.85 * peck))
        here = placement(at, (0.0, yaw - math.pi / 2, 0.0))
        body = _preening(self.kind, self.standing, t) if act == "preen" else self.standing
        made = [transform(body, nod), self.legs]
        if act == "build":
            made.append(transform(_twig(self.kind), nod))
        return transform(merge(made), here)

    def _flying(self, seconds: float, at: Vec, yaw: float) -> Mesh:
        one = np.ones(1)
        a, strong = beat(self.kind, seconds, one * self.phase, one)
        points, normals = beating(self.wing, a, strong)
        wings = Part(
            points[0].astype(np.float32), normals[0].astype(np.float32), wing_triangles(self.wing), None
        )
        made = MeshBuilder().add(wings, np.tile(self.wing.colors, (2, 1)), WING)
        made.add_mesh(self.body)
        bob = -0.035 * self.kind.span * float(strong[0] * math.sin(a[0] - 0.4))
        bank = 0.10 * math.sin(0.6 * seconds + self.phase)
        here = (at[0], at[1] + bob, at[2])
        return transform(made.build(), placement(here) @ _turn(yaw, bank))


def _turn(yaw: float, bank: float) -> F64:
    """Yaw of something drawn along x, rolled about its own length."""
    matrix = np.eye(4)
    matrix[:3, :3] = rotation((0, yaw - math.pi / 2, 0)) @ rotation((bank, 0, 0))
    return matrix


def bird(kind: Kind, seed: int) -> Bird:
    """A bird of a kind."""
    standing, legs = _standing(kind), _legs(kind)
    low, high = standing.vertices.min(0), standing.vertices.max(0)
    x, _, z = (float(v) for v in high - low)
    size = (z, float(high[1]) + HIP * kind.length, x)
    body, wing = _flight_body(kind), wing_of(kind, 34, 6)
    return Bird(kind, size, (seed % 628) / 100, body, standing, legs, wing)


def _trunk(kind: Kind, head: F64) -> list[Solid]:
    k = kind.length
    neck = np.array([0.16 * k, 0.02 * k, 0.0])
    r = 0.075 * k / (1 + 0.5 * kind.neck)
    slim = 1 + 1.6 * kind.neck
    middle = (neck * 0.55 + head * 0.45) + np.array([0.10 * kind.neck * k * (head[1] > 0.2 * k), 0.0, 0.0])
    return [
        ellipsoid((0.0, 0.0, 0.0), (0.26 * k, 0.120 * k, 0.118 * k), blend=0.06 * k),
        cone((0.04 * k, 0.0, 0.0), neck, 0.115 * k, 0.090 * k, blend=0.06 * k),
        cone(neck, middle, 0.088 * k / slim**0.5, 0.078 * k / slim, blend=0.05 * k),
        cone(middle, head, 0.078 * k / slim, r * 0.86, blend=0.04 * k),
        ellipsoid(head, (0.086 * k / (1 + 0.6 * kind.neck), r, r * 0.95), blend=0.02 * k),
        cone((-0.18 * k, 0.01 * k, 0.0), (-0.32 * k, 0.015 * k, 0.0), 0.085 * k, 0.030 * k, blend=0.05 * k),
    ]


def _flight_body(kind: Kind) -> Mesh:
    k = kind.length
    head = np.array([(0.27 + 0.85 * kind.neck) * k, (0.045 - 0.02 * kind.neck) * k, 0.0])
    made = _clad(kind, _trunk(kind, head), head, (1.0, -0.06, 0.0))
    made.add(_tail(kind, 0.30), mixed(kind.back, BLACK, 0.25), WING, placement((-0.24 * k, 0.012 * k, 0)))
    return made.build()


def _clad(kind: Kind, solids: list[Solid], head: F64, beak: Vec) -> MeshBuilder:
    """Body and head with eyes and beak; the back is darker than the belly."""
    k = kind.length
    skin = surface(solids, 0.016 * k + 0.0012, settle=1)
    up = np.clip(0.5 + 2.2 * skin.normals[:, 1:2], 0, 1)
    color = np.asarray(kind.back) * up + np.asarray(kind.belly) * (1 - up)
    local = skin.vertices[:, [1, 0, 2]] * (0.8 / k)
    made = MeshBuilder()
    made.add(
        Part(skin.vertices, skin.normals, skin.triangles, np.ascontiguousarray(local)),
        color.astype(np.float32),
        FEATHER,
    )
    r = 0.075 * k / (1 + 0.5 * kind.neck)
    way = np.asarray(beak) / np.linalg.norm(beak)
    tip = head + way * (r * 1.1 + 0.115 * k)
    hook = tip - (0.006 * k, 0.016 * k, 0)
    made.add(
        tube(
            np.array([head + way * r * 0.75, head + way * (r + 0.06 * k), tip, hook]),
            (0.034 * k, 0.027 * k, 0.012 * k, 0.002 * k),
            8,
        ),
        kind.beak,
        HORN,
    )
    dark: Color = (0.012, 0.01, 0.01)
    iris: Color = dark if kind.beak[0] < 0.3 or kind.neck > 0.3 else (0.42, 0.32, 0.05)
    for s in (-1.0, 1.0):
        at = head + way * r * 0.45 + np.array([0.0, r * 0.24, s * r * 0.80])
        made.add(sphere(r * 0.215, 12), iris, EYE, placement(at))
        made.add(sphere(r * 0.14, 10), dark, EYE, placement(at + (r * 0.03, 0, s * r * 0.115)))
    return made


def _tail(kind: Kind, long: float) -> Part:
    """A fan of feathers behind."""
    k, n = kind.length, 8
    angle = np.linspace(-0.30, 0.30, n * 2 + 1)
    far = long * k * np.where(np.arange(n * 2 + 1) % 2, 1.0, 0.90)
    root = np.stack([np.zeros_like(angle), np.zeros_like(angle), 0.05 * k * np.sin(angle * 4)], 1)
    tip = np.stack([-far * np.cos(angle), np.zeros_like(angle), far * np.sin(angle) * 1.15], 1)
    top = np.concatenate([root, tip])
    faces = grid_triangles(1, n * 2)
    under = top - (0, 0.012 * k, 0)
    up = np.tile((0.0, 1.0, 0.0), (len(top), 1))
    over = part_of(top, up, faces)
    below = part_of(under, -up, faces)
    return Part(
        np.concatenate([over.vertices, below.vertices]),
        np.concatenate([over.normals, below.normals]),
        np.concatenate([over.triangles, below.triangles + len(top)]).astype(np.int32),
    )


def _standing(kind: Kind) -> Mesh:
    """On its feet: body raised, wings folded along the back."""
    k = kind.length
    lean = 0.36 - 0.35 * kind.neck
    head = np.array([0.27 + 0.08 * kind.neck, 0.075 + 0.80 * kind.neck, 0.0]) * k
    solids = _trunk(kind, head)
    for s in (-1.0, 1.0):
        solids.append(ellipsoid((0.0, 0.0, s * 0.060 * k), (0.22 * k, 0.10 * k, 0.070 * k), blend=0.05 * k))
    made = _clad(kind, solids, head, (1.0, -math.tan(lean + 0.08), 0.0))
    for s in (-1.0, 1.0):
        folded = surface(
            [
                cone(
                    (0.12 * k, 0.025 * k, s * 0.122 * k),
                    (-0.16 * k, 0.030 * k, s * 0.108 * k),
                    0.062 * k,
                    0.058 * k,
                    blend=0.03 * k,
                    flat=0.42,
                ),
                cone(
                    (-0.14 * k, 0.030 * k, s * 0.100 * k),
                    (-0.40 * k, 0.020 * k, s * 0.030 * k),
                    0.052 * k,
                    0.012 * k,
                    blend=0.03 * k,
                    flat=0.5,
                ),
            ],
            0.017 * k,
        )
        back = np.clip((-0.12 * k - folded.vertices[:, :1]) / (0.14 * k), 0, 1)
        color = np.asarray(kind.wing) * (1 - back) + np.asarray(kind.tip) * back
        made.add(folded, color.astype(np.float32), WING)
    made.add(_tail(kind, 0.24), mixed(kind.back, BLACK, 0.3), WING, placement((-0.26 * k, 0.012 * k, 0)))
    return transform(made.build(), placement((0, 0, 0), (0, 0, lean)))


def _twig(kind: Kind) -> Mesh:
    """What one that builds a nest has across its beak, about its middle."""
    k, lean = kind.length, 0.36 - 0.35 * kind.neck
    head = np.array([0.27 + 0.08 * kind.neck, 0.075 + 0.80 * kind.neck, 0.0]) * k
    turned = placement((0, 0, 0), (0, 0, lean))[:3, :3] @ head
    x, y = float(turned[0]) + 0.17 * k, float(turned[1]) - 0.02 * k
    path = [(x, y - 0.02 * k, -0.34 * k), (x + 0.02 * k, y, 0.0), (x, y + 0.03 * k, 0.40 * k)]
    return MeshBuilder().add(tube(path, 0.016 * k, 6), (0.30, 0.19, 0.09), HORN).build()


def _preening(kind: Kind, standing: Mesh, t: float) -> Mesh:
    """The head turned round to the back and its beak among the feathers, to and fro."""
    k = kind.length
    neck = np.array([(0.10 + 0.05 * kind.neck) * k, (0.06 + 0.22 * kind.neck) * k, 0.0])
    p = standing.vertices.astype(np.float64) - neck
    far = p[:, 0] * (1.0 - 0.8 * kind.neck) + p[:, 1] * (0.35 + 0.65 * kind.neck)
    w = np.clip(far / (0.10 * k + 0.25 * kind.neck * k), 0.0, 1.0)
    w = (w * w * (3.0 - 2.0 * w))[:, None]
    dab = 0.16 * math.sin(7.0 * t)
    turn = rotation((0.0, 2.45 + 0.25 * math.sin(0.9 * t), 0.0)) @ rotation((0.0, 0.0, -0.55 + dab))
    bent, normals = p @ turn.T, standing.normals.astype(np.float64) @ turn.T
    return replace(
        standing,
        vertices=(neck + p * (1 - w) + bent * w).astype(np.float32),
        normals=(standing.normals * (1 - w) + normals * w).astype(np.float32),
    )


def _legs(kind: Kind) -> Mesh:
    k, hip = kind.length, HIP * kind.length
    legs = MeshBuilder()
    for s in (-1.0, 1.0):
        z = s * 0.055 * k
        path = [
            (-0.02 * k, -0.04 * k + hip, z),
            (0.0, -0.14 * k + hip, z),
            (-0.025 * k, 0.07 * k, z),
            (0.0, 0.012 * k, z),
        ]
        legs.add(tube(path, (0.030 * k, 0.014 * k, 0.010 * k, 0.009 * k), 7), kind.beak, HORN)
        for toe in (-0.5, 0.0, 0.5, math.pi):
            far = 0.10 * k if toe < 3 else 0.05 * k
            end = (far * math.cos(toe), 0.004 * k, z + far * math.sin(toe))
            legs.add(tube([(0.0, 0.010 * k, z), end], (0.010 * k, 0.004 * k), 6), kind.beak, HORN)
    return legs.build()


@dataclass(frozen=True, slots=True)
class Flock:
    """Many birds in the air, drawn as one mesh."""

    kind: Kind
    size: Vec
    places: Swarm = field(repr=False)
    wing: Wing = field(repr=False)
    body: Part = field(repr=False)
    body_colors: F32 = field(repr=False)
    name: str = "flock"

    def drawn(self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "fly") -> Mesh:
        """The flock with its middle at `at`; every bird beats and strays in its own time."""
        n = len(self.places.rest)
        a, strong = beat(self.kind, seconds, self.places.phase, self.places.rate)
        points, normals = beating(self.wing, a, strong)
        body = np.broadcast_to(self.body.vertices, (n, *self.body.vertices.shape))
        body_normals = np.broadcast_to(self.body.normals, body.shape)
        points = np.concatenate([points, body], 1)
        normals = np.concatenate([normals, body_normals], 1)
        bank = self.places.bank(seconds)[:, None]
        points, normals = _rolled(points, bank), _rolled(normals, bank)
        points = points + self.places.at(seconds)[:, None]
        turn = rotation((0, yaw - math.pi / 2, 0))
        count = points.shape[1]
        faces = np.concatenate([wing_triangles(self.wing), self.body.triangles + 2 * len(self.wing.span)])
        starts = (np.arange(n) * count)[:, None, None]
        vertices = (points.reshape(-1, 3) @ turn.T + at).astype(np.float32)
        colors = np.concatenate([self.wing.colors, self.wing.colors, self.body_colors])
        return Mesh(
            vertices,
            (normals.reshape(-1, 3) @ turn.T).astype(np.float32),
            vertices,
            np.tile(colors, (n, 1)),
            (faces[None] + starts).reshape(-1, 3).astype(np.int32),
            np.zeros(n * len(faces), np.int32),
            (WING_FAR,),
        )


WING_FAR = Material(gloss=0.2, specular=0.02, rim=0.2)


def _rolled(points: F64, bank: F64) -> F64:
    c, s = np.cos(bank), np.sin(bank)
    x, y, z = points[..., 0], points[..., 1], points[..., 2]
    return np.stack([x, c * y - s * z, s * y + c * z], -1)


def flock(kind: Kind, count: int, seed: int) -> Flock:
    """`count` birds of a kind."""
    places = swarm(count, seed, 2.1 * kind.span, 0.45, kind.wedge)
    k = kind.length
    egg = sphere((0.30 * k, 0.105 * k, 0.100 * k), 8)
    far = (0.28 + 0.85 * kind.neck) * k
    neck = tube(
        [(0.2 * k, 0, 0), (far, 0.03 * k, 0), (far + 0.17 * k, 0.02 * k, 0)],
        (0.075 * k, 0.065 * k, 0.006 * k),
        5,
    )
    tail = _tail(kind, 0.28)
    tail = placed(tail, placement((-0.22 * k, 0.0, 0)))
    parts, colors = (egg, neck, tail), []
    for part in parts:
        up = np.clip(0.5 + 2 * part.normals[:, 1:2], 0, 1)
        colors.append(np.asarray(kind.back) * up + np.asarray(kind.belly) * (1 - up))
    built = MeshBuilder()
    for part, color in zip(parts, colors, strict=True):
        built.add(part, color.astype(np.float32), WING)
    mesh = built.build()
    x, y, z = (float(v) for v in places.extent)
    size = (z + kind.span, y + 0.5 * kind.span, x + kind.length)
    body = Part(mesh.vertices, mesh.normals, mesh.triangles)
    return Flock(kind, size, places, wing_of(kind, 8, 2), body, np.ascontiguousarray(mesh.colors))
