"""A four-legged animal built once and posed for any instant.

Knows no species: solids, joints, colours and habits come from `dog`, `cat` and `horse`.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from filmkit.studio.animatic.creatures import postures
from filmkit.studio.animatic.creatures.behaviour import BEHAVIOURS, GROUNDED
from filmkit.studio.animatic.creatures.postures import Habits
from filmkit.studio.animatic.creatures.skeleton import BONES, TAIL, Bone, Frame, Pose, matrices
from filmkit.studio.animatic.geometry.distance import (
    BLEND,
    KIND,
    R1,
    R2,
    A,
    B,
    Kind,
    Solid,
    distances,
    slopes,
    table,
)
from filmkit.studio.animatic.geometry.mesh import MeshBuilder, Part, merge
from filmkit.studio.animatic.geometry.nets import surface
from filmkit.studio.animatic.geometry.skin import Binding, bound, rigid, skinned
from filmkit.studio.animatic.geometry.transform import F64, placement, unit
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Vec

FUR_BONES = (int(Bone.FRONT), int(Bone.REAR))
"""What carries the coat that names an animal's colour."""
STROKE = np.array([-0.80, -0.60, 0.0])
"""The way hair lies: back and down."""


@dataclass(frozen=True, slots=True)
class Bit:
    """A hard or separate piece that follows one bone: an eye, a nose, a hoof."""

    part: Part
    bone: int
    color: Color
    material: Material


@dataclass(frozen=True, slots=True)
class Tuft:
    """Hair that grows apart from the body, with a colour of its own: mane, tail."""

    solids: Sequence[Solid]
    color: Color
    material: Material
    fall: float = 0.05
    shag: float = 0.0


@dataclass(frozen=True, slots=True)
class Made:
    """What a species hands over to be built."""

    frame: Frame
    habits: Habits
    solids: Sequence[Solid]
    step: float
    """Cell size, metres."""
    fall: float
    """How far a bone pulls on the skin."""
    fur: Material
    fineness: float
    """Strands for each usual one."""
    shag: float = 0.0
    """How far tufts of hair stand out of the form, metres."""
    tufts: Sequence[Tuft] = ()
    bits: Sequence[Bit] = ()


EYES = 0.95
"""Nothing else of an animal is so glossy."""
LIDS = 40
"""Points of the coat round an eye that its lid has the colour of..."""
PRESSED = 0.04
"""The part of a trunk's points that are below the ground it lies on."""
PILE = 0.003
"""Metres over the ground of what lies flat on it."""
DROWSY = 0.72
"""...darker so many times."""


@dataclass(frozen=True, slots=True)
class Quadruped:
    """A four-legged animal, ready to be drawn."""

    name: str
    size: Vec
    """Width, height and length as it stands."""
    frame: Frame
    habits: Habits
    scale: float
    phase: float
    worn: tuple[Mesh, Binding] = field(repr=False)

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """It at `at`, facing `yaw`. One that goes has gone `speed * seconds` since the shot began."""
        mesh, binding = self.worn
        carried = self._carried(seconds, at, yaw, speed, act)
        points, normals = skinned(mesh.vertices, mesh.normals, binding.bones, binding.weights, carried)
        if _rests(speed, act):  # who rests lies on the ground, however stout
            points[:, 1] += np.float32(at[1] - self._lowest(points, act))
            points[:, 1] = np.maximum(points[:, 1], np.float32(at[1] + PILE))  # a tail lies on the ground
        colors, palette = self.shut if act == "sleep" else (mesh.colors, mesh.palette)
        return Mesh(points, normals, mesh.local, colors, mesh.triangles, mesh.materials, palette, None)

    def _lowest(self, points: F32, act: str) -> float:
        """The height it rests on: a tail and a head give way, and who lies does so on the belly, which is
        pressed a little."""
        bones = self.worn[1].bones[:, 0]
        if act in ("lie", "sleep"):
            return float(np.quantile(points[np.isin(bones, (Bone.FRONT, Bone.REAR)), 1], PRESSED))
        return float(points[~np.isin(bones, (Bone.NECK, Bone.HEAD, *TAIL)), 1].min())

    @property
    def shut(self) -> tuple[F32, tuple[Material, ...]]:
        """Its colours and stuffs with the eyes closed: lids of the coat round them."""
        mesh, _ = self.worn
        eyes = np.array([material.gloss > EYES for material in mesh.palette])
        of_eyes = np.zeros(len(mesh.vertices), np.bool_)
        of_eyes[mesh.triangles[eyes[mesh.materials]].ravel()] = True
        colors = mesh.colors.copy()
        for side in (mesh.vertices[:, 2] > 0.0, mesh.vertices[:, 2] <= 0.0):
            eye = of_eyes & side
            if eye.any():
                away = np.linalg.norm(mesh.vertices - mesh.vertices[eye].mean(0), axis=1)
                near = np.argsort(np.where(of_eyes, np.inf, away))[:LIDS]
                colors[eye] = DROWSY * colors[near].mean(0)
        dull = replace(mesh.palette[0], gloss=0.2, specular=0.05, reflect=0.0)
        return colors, tuple(dull if eye else each for eye, each in zip(eyes, mesh.palette, strict=True))

    def _carried(self, seconds: float, at: Vec, yaw: float, speed: float, act: str) -> F64:
        """What each bone does to a point of the standing animal, (BONES, 3, 4), into the world."""
        moves = matrices(self.frame, self._pose(seconds, speed / self.scale, act))
        world = placement(at, (0.0, yaw - math.pi / 2, 0.0), self.scale)
        carried = np.empty_like(moves)
        carried[:, :, :3] = world[:3, :3] @ moves[:, :, :3]
        carried[:, :, 3] = moves[:, :, 3] @ world[:3, :3].T + world[:3, 3]
        return carried

    def mouth(self, seconds: float, at: Vec, yaw: float, speed: float, act: str) -> F64:
        """Where its muzzle is at an instant and how it is turned, (4, 4), in metres of the world."""
        moves = self._carried(seconds, at, yaw, speed, act)[Bone.HEAD]
        held = np.eye(4)
        held[:3, :3], held[:3, 3] = moves[:, :3] / self.scale, moves @ (*self.frame.mouth, 0.0, 1.0)
        if _rests(speed, act):
            mesh, binding = self.worn
            carried = self._carried(seconds, at, yaw, speed, act)
            points, _ = skinned(mesh.vertices, mesh.normals, binding.bones, binding.weights, carried)
            held[1, 3] += at[1] - self._lowest(points, act)
        return held

    @property
    def saddle(self) -> float:
        """Height of the back where one sits, standing."""
        rest = self.worn[0].vertices
        near = (np.abs(rest[:, 0] - 0.04 * self.frame.reach) < 0.06) & (np.abs(rest[:, 2]) < 0.08)
        return float(rest[near, 1].max()) * self.scale

    def back(self, seconds: float, speed: float) -> tuple[float, float]:
        """How far the back is lifted, metres, and pitched, nose up, at an instant."""
        pose = self._pose(seconds, speed / self.scale, "stand")
        return pose.lift * self.scale, pose.pitch

    def _pose(self, seconds: float, speed: float, act: str) -> Pose:
        if act in BEHAVIOURS:
            return BEHAVIOURS[act](self.frame, self.habits, seconds, self.phase)
        if speed > 0.05:
            return postures.go(self.frame, self.habits, seconds, speed, self.phase)
        still = postures.stand
        if act in self.habits.rests:
            still = {"sit": postures.sit, "lie": postures.lie}[act]
        return still(self.frame, self.habits, seconds, self.phase)


def _rests(speed: float, act: str) -> bool:
    return speed <= 0.05 and act in GROUNDED


def built(name: str, made: Made, colors: "Painter", scale: float, phase: float) -> Quadruped:
    """The animal of these forms; `colors` gives the colour of each point."""
    skin = _shaggy(surface(made.solids, made.step, settle=1), made.shag)
    pieces = [_haired(skin, colors(skin.vertices), made.fur, made.fineness)]
    bindings = [bound(made.solids, skin.vertices, made.fall, BONES)]
    for tuft in made.tufts:
        part = _shaggy(surface(tuft.solids, made.step * 0.9, settle=1), tuft.shag)
        tint = np.broadcast_to(np.asarray(tuft.color, np.float32), part.vertices.shape)
        pieces.append(_haired(part, tint, tuft.material, made.fineness))
        bindings.append(bound(tuft.solids, part.vertices, tuft.fall, BONES))
    for bit in made.bits:
        pieces.append(MeshBuilder().add(bit.part, bit.color, bit.material).build())
        bindings.append(rigid(bit.bone, len(bit.part.vertices)))
    mesh = merge(pieces)
    binding = Binding(
        np.concatenate([b.bones for b in bindings]), np.concatenate([b.weights for b in bindings])
    )
    low, high = skin.vertices.min(0), skin.vertices.max(0)
    x, y, z = (float(v) * scale for v in high - low)
    frame = replace(made.frame, mouth=_mouth(skin, bindings[0], made.frame))
    return Quadruped(name, (z, y, x), frame, made.habits, scale, phase, (mesh, binding))


def _mouth(skin: Part, binding: Binding, frame: Frame) -> tuple[float, float]:
    """The point of the head that is farthest ahead and down: ears and horns are above."""
    head = skin.vertices[(binding.bones[:, 0] == Bone.HEAD) & (binding.weights[:, 0] > 0.5)]
    if not len(head):
        return frame.head
    x, y, _ = head[int(np.argmax(head[:, 0] - 0.6 * head[:, 1]))].tolist()
    return x, y


class Painter:
    """A colour for each point of a standing animal: a ground, and patches laid over it."""

    def __init__(self, ground: Color) -> None:
        self._ground = ground
        self._layers: list[tuple[Color, Callable[[F64], F64]]] = []

    def patch(self, color: Color, solids: Sequence[Solid], soft: float = 0.02) -> "Painter":
        """Colour what lies inside the solids, fading over `soft` metres."""
        rows = table(solids)

        def inside(p: F64) -> F64:
            # a little uneven, so that an edge between colours is hair and not paint
            ragged = 0.5 * np.sin(p @ (61.0, 47.0, 53.0)) + 0.5 * np.sin(p @ (-97.0, 83.0, 71.0) + 1.0)
            share = np.clip(0.5 - (distances(rows, p) + 0.35 * soft * ragged) / (2 * soft), 0, 1)
            return np.asarray(share * share * (3 - 2 * share), np.float64)

        return self.marked(color, inside)

    def marked(self, color: Color, share: Callable[[F64], F64]) -> "Painter":
        """Colour as much of each point as `share` says, 0 to 1."""
        self._layers.append((color, share))
        return self

    def __call__(self, points: F32) -> F32:
        out = np.tile(np.asarray(self._ground, np.float64), (len(points), 1))
        p = points.astype(np.float64)
        for color, share in self._layers:
            part = share(p)[:, None]
            out = out * (1 - part) + np.asarray(color) * part
        return out.astype(np.float32)


def resized(solids: Sequence[Solid], k: float, pivot: Vec, to: Vec) -> list[Solid]:
    """Forms grown `k` times about a pivot, which is moved to a point."""
    out = []
    for solid in solids:
        row = np.array(solid.row)
        row[A : A + 3] = (row[A : A + 3] - pivot) * k + to
        if row[KIND] == Kind.CONE:
            row[B : B + 3] = (row[B : B + 3] - pivot) * k + to
        else:
            row[B : B + 3] *= k
        row[[BLEND, R1, R2]] *= k
        out.append(Solid(tuple(float(v) for v in row)))
    return out


def seated(points: F64, solids: Sequence[Solid], above: float = 0.0) -> F64:
    """Points moved onto the surface of the solids, or a little above it."""
    rows = table(solids)
    out = np.asarray(points, np.float32).copy()
    normals = slopes(rows, out, 0.004, 12)
    return np.asarray(out + normals * above, np.float64)


def _shaggy(part: Part, shag: float) -> Part:
    """Tufts that break the outline; the light still falls on the form under them."""
    if not shag:
        return part
    p = part.vertices.astype(np.float64)
    along, up, side = p @ -STROKE, p @ (-0.6, 0.8, 0.0), p[:, 2]
    tuft = np.sin(62 * up + 9 * side + 3.1 * np.sin(21 * along)) * np.sin(31 * along + 58 * side)
    fine = np.sin(171 * up + 40 * along) * np.sin(149 * side - 63 * along + 2.0)
    # paws and faces are shorn
    room = np.clip((p[:, 1] - 0.06) / 0.12, 0, 1)[:, None]
    push = (0.6 * tuft + 0.4 * fine)[:, None] * shag * room
    slope = part.normals + 0.25 * np.sign(push) * np.abs(push / shag) * STROKE
    return Part((p + part.normals * push).astype(np.float32), unit(slope).astype(np.float32), part.triangles)


def _haired(part: Part, color: F32, material: Material, fineness: float) -> Mesh:
    """A part whose pattern runs the way hair lies."""
    way = unit(STROKE)
    side = np.array([0.0, 0.0, 1.0])
    axes = np.stack([np.cross(way, side), way, side]) * fineness
    local = (part.vertices @ axes.T).astype(np.float32)
    own = Part(part.vertices, part.normals, part.triangles, local)
    return MeshBuilder().add(own, np.ascontiguousarray(color, np.float32), material).build()
