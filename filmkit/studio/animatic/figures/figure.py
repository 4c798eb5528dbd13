"""A person built once and posed for any frame: mesh, and where eyes and hands are.

Knows no words and no scene. `figure_of` costs tenths of a second and is cached by the caller;
`posed` costs milliseconds and depends on nothing but its arguments.
"""

from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from filmkit.studio.animatic.figures.body import drape, physique, skeleton
from filmkit.studio.animatic.figures.body import head as heads
from filmkit.studio.animatic.figures.body.coarse import coarse
from filmkit.studio.animatic.figures.body.expression import NEUTRAL, Expression
from filmkit.studio.animatic.figures.body.moulds import cast
from filmkit.studio.animatic.figures.body.physique import Measures
from filmkit.studio.animatic.figures.body.pose import Pose
from filmkit.studio.animatic.figures.body.rig import Stance, solved
from filmkit.studio.animatic.figures.body.skeleton import BONES, SIDES, Bone, Build
from filmkit.studio.animatic.figures.dress.cloth import BUTTON, CLOTH, STUFFS, WOOL, Piece, Stud, front_of
from filmkit.studio.animatic.figures.dress.creases import creased
from filmkit.studio.animatic.figures.dress.face_wear import FACE_WEAR, face_wear, on_a_beast
from filmkit.studio.animatic.figures.dress.garments import OUTER, bulk_of, dressed
from filmkit.studio.animatic.figures.dress.headgear import HIDES, headgear
from filmkit.studio.animatic.figures.dress.masks import coated, mask_of, tail_of
from filmkit.studio.animatic.figures.dress.patches import Patch
from filmkit.studio.animatic.figures.hair.hair import beard, under_hair
from filmkit.studio.animatic.figures.hair.hairdo import hairdo
from filmkit.studio.animatic.figures.looks.appearance import Appearance, HairStyle, Headgear, Sex, Stuff, Wear
from filmkit.studio.animatic.geometry.mesh import NO_FACE, MeshBuilder, Part, merge, placed, transform
from filmkit.studio.animatic.geometry.primitives import sphere
from filmkit.studio.animatic.geometry.skin import Binding, bound, rigid, skinned
from filmkit.studio.animatic.geometry.transform import F64, placement
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern, Vec

HAIR = Material(gloss=0.34, specular=0.055, pattern=Pattern.HAIR, rim=0.18, translucency=0.25)
METAL = Material(gloss=0.8, specular=0.6, reflect=0.2)
SHELL = Material(gloss=0.75, specular=0.45, reflect=0.06, rim=0.6)
_STUFFS = {
    Headgear.TOQUE: CLOTH,
    Headgear.HELMET: SHELL,
    Headgear.SPACE: SHELL,
    Headgear.CYCLE: SHELL,
    Headgear.CROWN: METAL,
    Headgear.HELM: STUFFS[Stuff.METAL],
    Headgear.VEIL: CLOTH,
    Headgear.BEANIE: STUFFS[Stuff.KNIT],
}
"""What headgear is made of that is not wool."""
MOUTH_INSIDE: Color = (0.060, 0.014, 0.014)
TONGUE: Color = (0.34, 0.090, 0.085)
LIPS: Color = (0.80, 0.57, 0.56)
"""Times the skin's own, as the shader paints them on a shut mouth."""
PALE: Color = (0.80, 0.78, 0.74)


class Detail(Enum):
    """How finely a figure is made, by how large it stands in the picture."""

    FAR = "far"
    """Some hundred pixels high: no fingers, no eyes."""
    LOW = "low"
    """Smaller than a fifth of the frame."""
    FAIR = "fair"
    """A body in a small frame."""
    MEDIUM = "medium"
    """A body in a large one, or half of it in a small one."""
    FINE = "fine"
    """A face fills a small frame."""
    HIGH = "high"
    """A face fills a large one."""


CELLS = {
    Detail.FAR: (0.032, 0.0150),
    Detail.LOW: (0.028, 0.0120),
    Detail.FAIR: (0.0235, 0.0085),
    Detail.MEDIUM: (0.0175, 0.0056),
    Detail.FINE: (0.0170, 0.0039),
    Detail.HIGH: (0.0150, 0.0027),
}
"""Cell sizes of body and head, metres: four pixels of a head and ten of a body at most."""
HEM, CLOSED = 0.0199, 0.024
"""Coarser cells than the first tear a hem, and it has no coarser ones; in bodies coarser than the second it
is closed."""
FAR_BODY, FAR_HEAD = 0.080, 0.031
"""Cells that far people are gathered into, metres."""


@dataclass(frozen=True, slots=True)
class Worn:
    """A skinned mesh at rest; only heads have `face`."""

    mesh: Mesh
    binding: Binding
    face: bool = False


@dataclass(frozen=True, slots=True)
class Posed:
    """A figure at one instant, in the world."""

    mesh: Mesh
    head: Vec
    """Middle of the head."""
    eyes: Vec
    """Between the eyes."""
    gaze: Vec
    """Unit direction the head faces."""
    left_grip: F64
    """4x4: where a handle lies in the hand. z out at the thumb, y back along the hand, up when it hangs."""
    right_grip: F64
    joints: F64
    """(BONES, 3)."""
    head_frame: F64
    """4x4 from head axes to the world, scale included: for tears."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A person at rest, ready to be posed."""

    look: Appearance
    build: Build
    measures: Measures
    rest: F64
    worn: tuple[Mesh, Binding]
    heads: np.ndarray
    """Which triangles belong to the face."""
    eye: Part
    lids: tuple[Part, Part, Part]
    """Upper, lower, lashes."""
    mouth: Part
    far: bool = False
    """Eyes and mouth are too small to be seen."""

    def posed(
        self, pose: Pose, at: Vec, yaw: float = 0.0, expression: Expression = NEUTRAL, face: int = 0
    ) -> Posed:
        """The figure at `at`, facing `yaw`; `face` is its row of `World.faces`."""
        stance = solved(pose, self.build, self.rest, not self.far)
        world = placement(at, (0, yaw, 0), self.build.scale)
        moves = _in_world(stance.matrices(self.rest), world)
        mesh, binding = self.worn
        points, normals = skinned(mesh.vertices, mesh.normals, binding.bones, binding.weights, moves)
        faces = np.where(self.heads, np.int32(face), np.int32(NO_FACE)).astype(np.int32)
        body = Mesh(
            points, normals, mesh.local, mesh.colors, mesh.triangles, mesh.materials, mesh.palette, faces
        )
        frame = self._head_frame(moves)
        joints = stance.starts @ world[:3, :3].T + world[:3, 3]
        ahead = frame[:3, 2] / np.linalg.norm(frame[:3, 2])
        return Posed(
            body
            if self.far or self.look.mask or _hidden(self.look)
            else merge([body, self._features(pose, expression, frame, face)]),
            _vec(frame @ (0, 0.02, 0, 1)),
            _vec(frame @ (0, heads.EYE[1], heads.EYE[2], 1)),
            _vec(ahead),
            self._grip(1, stance, world),
            self._grip(-1, stance, world),
            joints,
            frame,
        )

    def _head_frame(self, moves: F64) -> F64:
        to_rest = placement(_vec(self.rest[Bone.HEAD]), scale=self.build.head)
        moved = np.eye(4)
        moved[:3] = moves[Bone.HEAD]
        return np.asarray(moved @ to_rest, np.float64)

    def _features(self, pose: Pose, expression: Expression, frame: F64, face: int) -> Mesh:
        """Eyes, lids, lashes and an open mouth, which move inside the head."""
        made = MeshBuilder()
        look = self.look
        yaw = pose.gaze[0] + expression.gaze[0]
        up = pose.gaze[1] + expression.gaze[1]
        skin = _shade(look.skin, 0.93)
        # lids follow the eyes down, and a shut eye meets a little below the middle
        lash = _shade(look.hair_color, 0.35)
        for side in SIDES:
            shut = max(pose.lids, pose.wink if side > 0 else 0.0)
            upper = (expression.upper + 0.7 * min(up, 0.1)) * (1 - shut) - 0.20 * shut
            lower = expression.lower * (1 - shut) + 0.19 * shut
            made.add(
                self.eye,
                heads.WHITE,
                heads.EYEBALL,
                frame @ heads.eye_frame(side, heads.gaze_turn(yaw, up)),
                face,
            )
            top = frame @ heads.eye_frame(side, heads.lid_turn(side, upper))
            low = frame @ heads.eye_frame(side, heads.lid_turn(side, -lower))
            made.add(self.lids[0], skin, heads.LID, top)
            made.add(self.lids[1], skin, heads.LID, low)
            made.add(self.lids[2], lash, heads.LASH, top)
        opened = min(max(pose.mouth, expression.mouth), 1.0)
        if opened > 0.03:
            frown = expression.frown
            rim = (skin[0] * LIPS[0], skin[1] * LIPS[1], skin[2] * LIPS[2])
            made.add(heads.lips(self.mouth, opened, frown), rim, heads.LID, frame)
            made.add(heads.open_mouth(self.mouth, opened, frown), MOUTH_INSIDE, heads.LASH, frame)
            if opened > 0.25:
                made.add(heads.tongue(self.mouth, opened, frown), TONGUE, heads.LID, frame)
            if opened > (0.15 if frown < 0.5 else 0.6):
                made.add(heads.teeth(self.mouth, opened, frown), heads.ENAMEL, heads.LID, frame)
        return made.build()

    def _grip(self, side: int, stance: Stance, world: F64) -> F64:
        hand = skeleton.arm(side)[2]
        axes = stance.turns[hand] @ skeleton.hand_frame(side)
        at = stance.starts[hand] + axes @ np.array(skeleton.GRIP_AT) * self.build.hand
        turn = world[:3, :3] / self.build.scale
        y, z = turn @ -axes[:, 1], turn @ axes[:, 2]
        grip = np.eye(4)
        grip[:3, 0], grip[:3, 1], grip[:3, 2] = np.cross(y, z), y, z
        grip[:3, 3] = world[:3, :3] @ at + world[:3, 3]
        return grip


def _vec(v: F64) -> Vec:
    return float(v[0]), float(v[1]), float(v[2])


def _shade(color: Color, k: float) -> Color:
    return color[0] * k, color[1] * k, color[2] * k


def _in_world(moves: F64, world: F64) -> F64:
    out = np.empty_like(moves)
    out[:, :, :3] = world[:3, :3] @ moves[:, :, :3]
    out[:, :, 3] = moves[:, :, 3] @ world[:3, :3].T + world[:3, 3]
    return out


def figure_of(look: Appearance, *, detail: Detail = Detail.MEDIUM) -> Figure:
    """Build a person. The same appearance gives the same arrays."""
    build = physique.build_of(look)
    rest = skeleton.joints(build)
    body_step, head_step = CELLS[detail]
    pieces, studs, patches = dressed(look, build, rest)
    far = detail is Detail.FAR
    worn = [_cloth(p, body_step, look, rest, far) for p in pieces]
    if not far:
        worn += [*(_sewn(s) for s in studs), *(_flat(p, rest) for p in patches)]
    worn += [_gathered(w, FAR_HEAD) if far else w for w in _head(look, build, rest, head_step)]
    mesh = merge(w.mesh for w in worn)
    binding = Binding(
        np.concatenate([w.binding.bones for w in worn]), np.concatenate([w.binding.weights for w in worn])
    )
    lash = 0.0013 if look.sex is Sex.WOMAN else 0.0008
    return Figure(
        look,
        build,
        physique.measures_of(build, bulk_of(look)),
        rest,
        (mesh, binding),
        np.concatenate([np.full(len(w.mesh.triangles), w.face) for w in worn]),
        heads.eyeball(),
        (heads.lid(True), heads.lid(False), heads.lashes(lash)),
        sphere(1.0, 16),
        far,
    )


def _gathered(worn: Worn, cell: float) -> Worn:
    return Worn(*coarse(worn.mesh, worn.binding, cell, BONES), worn.face)


def _cloth(piece: Piece, step: float, look: Appearance, rest: F64, far: bool) -> Worn:
    hollow = piece.hollow if step < CLOSED else ()
    part = cast((*piece.solids, *hollow), (min(step, HEM) if hollow else step) * piece.step, settle=1)
    binding = bound(piece.follows or piece.solids, part.vertices, piece.fall, BONES)
    if piece.hangs:
        binding = drape.draped(binding, part.vertices, rest)
    if not far and (piece.creases or piece.folds):
        points, normals = creased(part.vertices, part.normals, rest, piece.creases, piece.folds)
        part = replace(part, vertices=points, normals=normals)
    material, color = (
        piece.material,
        np.broadcast_to(np.asarray(piece.color, np.float32), part.vertices.shape),
    )
    if step > CLOSED and material is STUFFS[Stuff.KNIT]:  # ribs narrower than a pixel
        material = WOOL
    if look.mask:
        mask = mask_of(look.mask)
        if piece.color in (mask.trunk, mask.limbs):
            material = mask.material
        if piece.color == mask.trunk and not look.wearing(*OUTER):
            color = coated(part.vertices, color, mask)
    if look.flour and material is CLOTH and look.wearing(Wear.APRON):
        color = _dusted(part.vertices, color, look.seed)
    worn = Worn(MeshBuilder().add(part, np.ascontiguousarray(color), material).build(), binding)
    return _gathered(worn, FAR_BODY * max(piece.step, 0.45)) if far else worn


def _dusted(points: F32, color: F32, seed: int) -> F32:
    """Flour in a few soft patches where hands were wiped."""
    rng = np.random.default_rng(seed + 1)
    white = np.zeros(len(points), np.float32)
    for _ in range(5):
        at = np.array([rng.uniform(-0.12, 0.12), rng.uniform(0.75, 1.15), 0.14])
        white += 0.55 * np.exp(-((points - at) ** 2).sum(1) / 0.0016)
    keep = np.clip(1 - white, 0.3, 1)[:, None]
    return (color * keep + np.array(PALE, np.float32) * (1 - keep)).astype(np.float32)


def _sewn(stud: Stud) -> Worn:
    at = np.array([*stud.at, front_of(stud.on, *stud.at)])
    ball = placed(sphere((stud.radius, stud.radius, stud.radius * 0.5), 12), placement(_vec(at)))
    one = bound(stud.on, at[None].astype(np.float32), 0.035, BONES)
    count = len(ball.vertices)
    binding = Binding(np.repeat(one.bones, count, 0), np.repeat(one.weights, count, 0))
    return Worn(MeshBuilder().add(ball, stud.color, BUTTON).build(), binding)


def _flat(patch: Patch, rest: F64) -> Worn:
    binding = bound(patch.on, patch.part.vertices, 0.035, BONES)
    binding = drape.draped(binding, patch.part.vertices, rest)
    return Worn(MeshBuilder().add(patch.part, patch.colors, patch.material).build(), binding)


def _head(look: Appearance, build: Build, rest: F64, step: float) -> list[Worn]:
    at = placement(_vec(rest[Bone.HEAD]), scale=build.head)
    fine = step < 0.004
    made: list[Worn] = []

    def wear(part: Part, color: Color | F32, material: Material, face: bool = False) -> None:
        own = replace(part, local=part.vertices if part.local is None else part.local)
        mesh = MeshBuilder().add(own, color, material, at, 0 if face else NO_FACE).build()
        made.append(Worn(mesh, rigid(Bone.HEAD, len(mesh.vertices)), face))

    if look.mask:
        made += _masked(look, rest, at)
        return made
    on_face = ((name, look.skin if FACE_WEAR[name].of_skin else color) for name, color in look.on_face)
    worn = [transform(face_wear(name, color), at) for name, color in on_face]
    made += [Worn(mesh, rigid(Bone.HEAD, len(mesh.vertices))) for mesh in worn]
    if _hidden(look):
        return made
    skull = cast(heads.head(physique.features_of(look), fine), step, settle=1)
    wear(skull, _complexion(skull.vertices, look), heads.FACE, face=True)
    below = HIDES[look.headgear] if look.headgear else None
    step_hair = max(step * 1.2, 0.0042)
    bare = any(FACE_WEAR[name].over_hair for name, _ in look.on_face)
    if not bare and (below is None or below > 0):  # lower, and it has all of it
        wear(hairdo(look.hair, look.seed, step_hair, below), look.hair_color, HAIR)
    if look.beard:
        wear(cast(beard(look.beard), max(step * 0.8, 0.0035)), look.hair_color, HAIR)
    if look.headgear:
        wear(headgear(look.headgear), look.headgear_color, _STUFFS.get(look.headgear, WOOL))
    if look.glasses or look.shades:
        for piece in heads.spectacles():
            wear(piece, (0.03, 0.03, 0.035), METAL)
    if look.shades:
        for piece in heads.dark_lenses():
            wear(piece, (0.012, 0.012, 0.014), SHELL)
    return made


def _hidden(look: Appearance) -> bool:
    """Whether a helmet or a mask leaves nothing of the head to see."""
    return any(FACE_WEAR[name].whole for name, _ in look.on_face)


def _masked(look: Appearance, rest: F64, at: F64) -> list[Worn]:
    """An animal's or a machine's head, what is worn on it, and a tail."""
    mask = mask_of(look.mask)
    head = transform(mask.head, at)
    out = [Worn(head, rigid(Bone.HEAD, len(head.vertices)))]
    if look.headgear:
        hat = (
            MeshBuilder()
            .add(headgear(look.headgear), look.headgear_color, WOOL, at @ placement((0, 0.05, 0)))
            .build()
        )
        out.append(Worn(hat, rigid(Bone.HEAD, len(hat.vertices))))
    for each in on_a_beast(mask.head, look.on_face, look.glasses or look.shades, look.shades):
        on = transform(each, at)
        out.append(Worn(on, rigid(Bone.HEAD, len(on.vertices))))
    tail = tail_of(mask)
    if tail is not None:
        tail = transform(tail, placement(_vec(rest[Bone.HIPS])))
        out.append(Worn(tail, rigid(Bone.HIPS, len(tail.vertices))))
    return out


def _complexion(points: F32, look: Appearance) -> F32:
    """Skin colour by point: a shaven scalp's shade under hair, flour on nose and cheek."""
    color = np.tile(np.array(look.skin, np.float32), (len(points), 1))
    if look.hair is not HairStyle.BALD:
        keep = (1 - 0.98 * under_hair(points)[:, None]).astype(np.float32)
        color = color * keep + np.array(look.hair_color, np.float32) * (1 - keep)
    if look.flour:
        for at, wide in (((0.004, -0.010, 0.114), 0.00016), ((0.044, -0.022, 0.078), 0.00012)):
            white = 0.75 * np.exp(-((points - np.array(at)) ** 2).sum(1) / wide)[:, None]
            color = color * (1 - white) + np.array(PALE, np.float32) * white
    return color.astype(np.float32)
