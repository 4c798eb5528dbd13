"""From a Brief to finished frames: read, stage, film, light, draw.

Knows no Film and no files. A frame depends on nothing but the arguments, so any can be drawn alone.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.animatic.arts.arts import ARTS, Art
from filmkit.studio.animatic.arts.sheet import Sheet
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.camera.camera import camera_of, nearer_part
from filmkit.studio.animatic.camera.onlookers import unhindered
from filmkit.studio.animatic.camera.shooting import Shooting
from filmkit.studio.animatic.camera.unveiling import covering
from filmkit.studio.animatic.camera.wild import cleared
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.letterbox import rows_between
from filmkit.studio.animatic.light.lighting import Lighting, lighting_of
from filmkit.studio.animatic.light.placing import Focus
from filmkit.studio.animatic.light.scheme import direction, luma, plus, scaled
from filmkit.studio.animatic.render.renderer import Renderer
from filmkit.studio.animatic.render.scene import unit
from filmkit.studio.animatic.staging.dressing import dressed
from filmkit.studio.animatic.staging.people.actor import Actor
from filmkit.studio.animatic.staging.people.fumes import fumes_of
from filmkit.studio.animatic.staging.stage import Stage, stage_of
from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.weather.lens import before_the_lens, parted
from filmkit.studio.animatic.weather.motion import Box, box_around
from filmkit.studio.animatic.weather.precipitation import close_by, on_the_pane
from filmkit.studio.animatic.weather.weather import coming, falling
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import CameraPose, Color, Grade, Lamp, Mesh, Particles, Vec, World

Picture = NDArray[np.uint8]
SPREAD: Mapping[str, tuple[float, float]] = {
    "embers": (7.0, 3.5),
    "leaves": (13.0, 5.0),
    "wind": (13.0, 5.0),
    "dust": (9.0, 4.0),
    "smoke": (8.0, 4.0),
    "steam": (5.0, 3.0),
    "spray": (9.0, 3.0),
}
"""Width and height, metres, of what is seen near the subject; all else falls round the camera."""
HOT = frozenset(("cup", "pot", "bowl", "plate", "jug", "bread"))
"""Kinds of things that steam."""
FALLS = frozenset({"rain", "drizzle", "storm", "snow", "leaves", "petals", "confetti"})
"""What is seen through a window while it falls."""
UNWALLED = ("close-background", "backdrop")
"""Rooms of which no more is seen than what is blurred behind somebody: what falls there, falls."""
WETS = frozenset({"rain", "drizzle", "storm"})
"""What runs down a window."""
NEAR = 2.4
"""Metres a picture is wide at most to have drops of its own: between those about it nothing would be seen."""
BEYOND = 8.6
"""Metres from a window to the middle of the air that is seen through it."""
FAR_OFF = ("fireworks", "meteors")
SKY, OVER_ROOFS = 60.0, 9.0
"""Metres to where fireworks burst and meteors fall, and over the ground."""
PACES: Mapping[str, float] = {"slow-motion": 0.4, "time-lapse": 6.0, "hyperlapse": 6.0}
FINE_HEAD, HIGH_HEAD = 170, 260
"""Pixels: a head this high is made finely, and more so; a smaller one shows no more of it."""
WEEPING_HEAD = 0.24
"""Of the frame's height: tears run down a head made finely."""
FAR_BODY, LOW_BODY, FAIR_BODY = 120, 260, 640
"""Pixels: a body no higher has no fingers to see; no face to read; a face of few pixels."""
FAST = 0.012
"""Widths of the picture a frame: held for two, a faster move of the camera would stutter. Twice the speed
at which a pan crosses the frame in seven seconds, the old rule against strobing."""
FACE = 1.7
"""Metres a picture is wide at most that a face fills."""
CROWD, CROWDED = 6, 2.2
"""More people than this share the eye: each counts as so much smaller."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A shot ready to be drawn at one size."""

    stage: Stage
    shooting: Shooting
    lighting: Lighting
    details: tuple[Detail, ...]
    particles: tuple[Particles, ...]
    renderer: Renderer
    rate: float
    handle: int
    pace: float
    """How fast what is filmed goes by, against the film."""
    grain: float
    """Small pictures average it."""
    art: Art | None
    """The finish of another art, over the picture."""
    seed: int

    def seconds(self, index: int) -> float:
        """When a frame is, from the start of the shot proper."""
        return (index - self.handle) / self.rate

    def frame(self, index: int) -> Picture:
        """One frame."""
        index = self.held(index, twos=False)
        seconds = self.seconds(index)
        world, pose = self.world(seconds), self.shooting.at(seconds)
        if self.art is None:
            return self.renderer.draw(world, pose, seconds * self.pace, index)
        if not self.art.lens:
            world, pose = replace(world, grade=_by_hand(world.grade)), replace(pose, aperture=0.0)
        picture, depth = self.renderer.draw_deep(world, pose, seconds * self.pace, index)
        seen = slice(*self.renderer.rows)
        picture[seen] = self.art.finish(Sheet(picture[seen], depth, index, self.seed))
        self.renderer.clock.lap("art")
        return picture

    def held(self, index: int, *, twos: bool) -> int:
        """The frame whose drawing stands at `index`, when drawn on `twos` and when not.

        An art has steps of its own. They are counted from the start of the shot proper, so its handles go on
        in step with it.
        """
        step = max(2 if twos else 1, self.art.step if self.art else 1)
        first = index - (index - self.handle) % step
        if first == index:
            return index
        before, now = (self.shooting.at(self.seconds(number)) for number in (first, index))
        return first if _travel(before, now) < FAST * (index - first) else index

    def world(self, seconds: float) -> World:
        """All there is to draw at an instant."""
        stage, light = self.stage, self.lighting
        scheme = light.scheme(seconds)
        place = stage.place
        mirror = place.mirror
        return World(
            stage.still,
            (*self._of_the_place(seconds), *self._of_the_cast(seconds * self.pace)),
            (*light.lamps(seconds), *self._carried_lamps(seconds * self.pace)),
            light.key(seconds),
            scheme.ambient,
            scheme.ground,
            scheme.rim,
            direction(scheme.rim_azimuth, 0.30),
            scheme.sky,
            scheme.air,
            replace(scheme.grade, grain=scheme.grade.grain * self.grain),
            tuple(actor.face() for actor in stage.actors),
            place.interior,
            scheme.boxes,
            mirror,
            light.air.blur,
            min(light.air.occlusion, max(light.focus.wide * 0.12, 0.012)),
            self._floating(seconds),
            light.burns(seconds),
        )

    def _floating(self, seconds: float) -> tuple[Particles, ...]:
        """What falls and floats, but for what is too near the lens; and what somebody smokes."""
        pose = self.shooting.at(seconds)
        face = bool(self.stage.shown) and self.shooting.wide < FACE
        free = (before_the_lens(each, pose, face) for each in self.particles)
        return (*free, *fumes_of(self.stage.actors))

    def _of_the_place(self, seconds: float) -> Iterator[Mesh]:
        """What moves by itself; what grows is parted before the lens."""
        pose = self.shooting.at(seconds)
        for part in self.stage.moving:
            moved = part(seconds * self.pace)
            yield parted(moved, pose) if part in self.stage.place.moving else moved

    def _of_the_cast(self, seconds: float) -> Iterator[Mesh]:
        """People, animals and vehicles."""
        for face, (actor, detail) in enumerate(zip(self.stage.actors, self.details, strict=True)):
            yield actor.drawn(seconds, detail, face)
        yield from (beast.drawn(seconds) for beast in self.stage.beasts)
        yield from (carrier.drawn(seconds) for carrier in self.stage.carriers)

    def _carried_lamps(self, seconds: float) -> Iterator[Lamp]:
        """The lamps of vehicles, and those that go by outside."""
        if self.stage.place.passing is not None:
            yield from self.stage.place.passing(seconds)
        for carrier in self.stage.carriers:
            yield from carrier.lamps(seconds)


def _by_hand(grade: Grade) -> Grade:
    """What no lens and no film did."""
    return replace(grade, grain=0.0, vignette=0.0, halation=0.0, bloom=0.5 * grade.bloom)


def _travel(before: CameraPose, now: CameraPose) -> float:
    """How far the picture goes between two poses, about, in its own widths."""
    to_then, to_now = _axis(before), _axis(now)
    turned = math.acos(min(1.0, sum(a * b for a, b in zip(to_then, to_now, strict=True))))
    way = [n - b for n, b in zip(now.position, before.position, strict=True)]
    ahead = sum(a * b for a, b in zip(way, to_now, strict=True))
    aside = math.sqrt(max(sum(w * w for w in way) - ahead * ahead, 0.0))
    moved = (aside + 0.5 * abs(ahead)) / max(now.focus, 0.3)
    zoomed = 0.5 * abs(now.lens / before.lens - 1.0) + 0.5 * abs(now.roll - before.roll)
    return (turned + moved) * now.lens / 36.0 + zoomed


def _axis(pose: CameraPose) -> Vec:
    """The direction a camera looks."""
    return unit([t - p for t, p in zip(pose.target, pose.position, strict=True)])


def shot_of(brief: Brief, width: int, height: int, mask_aspect: float | None = None) -> Shot:
    """Everything that holds for all frames of a brief."""
    return shot_from(intent_of(brief), brief, width, height, mask_aspect)


def shot_from(
    intent: ShotIntent, brief: Brief, width: int, height: int, mask_aspect: float | None = None
) -> Shot:
    """The same from an intent already read."""
    rate = brief.rate[0] / brief.rate[1]
    proper = max(brief.frames - 2 * brief.handle, 1) / rate
    rows = rows_between(width, height, mask_aspect)
    pace = PACES.get(intent.pace or "", 1.0)
    stage = stage_of(intent, proper * pace)
    aspect = width / (rows[1] - rows[0])
    shooting = camera_of(intent, stage, aspect, proper, pace)
    stage = cleared(unhindered(stage, shooting, aspect), shooting)
    if intent.unveiled is not None:
        cover = covering(intent.unveiled.value, shooting, aspect)
        stage = replace(stage, moving=(*stage.moving, lambda seconds: cover(seconds / pace)))
    stage = dressed(intent, stage, shooting.at(proper / 2), aspect, proper * pace / 2)
    focus = _focus(stage, shooting)
    lighting = lighting_of(intent, stage.place, stage.still, focus, proper)
    share = height / (CROWDED if len(stage.actors) > CROWD else 1.0)
    details = tuple(_detail(actor, shooting, width / height, share) for actor in stage.actors)
    particles = (*stage.particles, *_weather(intent, stage, shooting, lighting))
    renderer = Renderer(width, height, intent.shot_seed % (1 << 31), rows=rows)
    return Shot(
        stage,
        shooting,
        lighting,
        details,
        particles,
        renderer,
        rate,
        brief.handle,
        pace,
        min(1.0, max(0.45, height / 720)),
        ARTS.get(intent.look.art.value) if intent.look.art else None,
        intent.shot_seed % (1 << 31),
    )


def _focus(stage: Stage, shooting: Shooting) -> Focus:
    base = shooting.base
    at = shooting.subject or base.target
    reach = 0.0
    if shooting.leader is not None:
        reach = shooting.leader.speed * shooting.seconds * shooting.pace
    azimuth = shooting.rig(shooting.seconds / 2).azimuth
    about = bool(stage.shown) or stage.thing is not None
    far = shooting.base.distance if about else nearer_part(stage.still, shooting)
    return Focus(at, azimuth, shooting.wide, about, bool(stage.shown), stage.side, reach, far)


def _detail(actor: Actor, shooting: Shooting, aspect: float, height: float) -> Detail:
    """How finely someone is made, by how large it ever is in the frame, `height` pixels high."""
    largest = 0.0
    for u in (0.0, 0.5, 1.0):
        seconds = shooting.seconds * u
        pose = shooting.at(seconds)
        x, y, z = actor.route.at(seconds * shooting.pace)
        chest = (x, y + 0.8 * actor.look.height, z)
        far = max(math.dist(pose.position, chest), 0.3)
        largest = max(largest, pose.lens / 36.0 * aspect / far)
    head, body = 0.26 * largest * height, actor.look.height * largest * height
    if head > HIGH_HEAD or (actor.weeps and largest * 0.26 > WEEPING_HEAD):
        return Detail.HIGH
    if head > FINE_HEAD:
        return Detail.FINE
    steps = ((FAR_BODY, Detail.FAR), (LOW_BODY, Detail.LOW), (FAIR_BODY, Detail.FAIR))
    return next((detail for most, detail in steps if body < most), Detail.MEDIUM)


def _steaming(stage: Stage) -> Thing | None:
    """The thing that steam rises from: what is hot, or what the shot is about when it is about nobody."""
    hot = next((thing for thing in stage.things if thing.kind in HOT), None)
    return hot or (None if stage.shown else stage.thing)


def _over(thing: Thing) -> Box:
    """Where steam rises from a thing."""
    x, y, z = thing.at
    w, h, d = (k * side for k, side in zip((0.17, 0.30, 0.17), thing.size, strict=True))
    return ((x - w, y + h, z - d), (x + w, y + h + 0.22, z + d))


def _outside(window: tuple[Vec, Vec]) -> Box:
    """The air that a window shows."""
    (x, _, z), (ahead, _, aside) = window
    return box_around((x - BEYOND * ahead, 1.5, z - BEYOND * aside), BEYOND / 1.35, 6.0)


def _before(pose: CameraPose) -> Box:
    """The sky that is in the picture: the upper half of it, far off."""
    ahead = _axis(pose)
    level = max(math.hypot(ahead[0], ahead[2]), 0.2)
    x, z = (p + SKY * a / level for p, a in zip(pose.position[::2], ahead[::2], strict=True))
    half = SKY * 18.0 / pose.lens
    middle = pose.position[1] + SKY * ahead[1] / level
    low = max(middle + 0.12 * half, OVER_ROOFS)
    return (x - 0.7 * half, low, z - 0.7 * half), (
        x + 0.7 * half,
        max(middle, low) + 0.45 * half,
        z + 0.7 * half,
    )


def _weather(intent: ShotIntent, stage: Stage, shooting: Shooting, lighting: Lighting) -> Iterator[Particles]:
    """What falls and floats, round the camera's way."""
    scheme = lighting.scheme(shooting.seconds / 2)
    sky: Color = plus(scaled(scheme.ambient, 1.6), scaled(scheme.key, 0.35))
    pose = shooting.at(shooting.seconds / 2)
    x, _, z = (p * 0.72 + t * 0.28 for p, t in zip(pose.position, pose.target, strict=True))
    for number, weather in enumerate(intent.weather):
        kind, strength = weather.value.kind, weather.value.strength
        walled = stage.place.interior and stage.place.name not in UNWALLED
        outside = walled and kind not in ("dust", "smoke", "steam", "embers", "haze")
        if outside and not (stage.place.windows and kind in FALLS):
            continue
        over = _steaming(stage) if kind == "steam" else None
        if kind == "steam" and over is None and stage.shown and "steaming" in weather.words.lower():
            continue
        if kind == "steam":  # from above one looks along all of it, and sees the thing no more
            strength *= 1.0 - 0.8 * max(-_axis(pose)[1], 0.0) ** 2
        across, tall = SPREAD.get(kind, (26.0, 9.0))
        aim = (x, tall / 2, z) if kind not in SPREAD else (pose.target[0], tall / 2, pose.target[2])
        box = box_around(aim, across, tall)
        if kind in FAR_OFF:
            box = _before(pose)
        wind = (0.9, 0.0, 0.2) if kind != "storm" else (4.0, 0.0, 1.0)
        if outside:
            box = _outside(stage.place.windows[0])
        elif walled:
            at = lighting.focus.at
            box = box_around((at[0], 1.3, at[2]), 5.0, 2.6)
            if over is not None:
                box = _over(over)
            wind = (0.02, 0.0, 0.01)
        level = max(luma(sky), 0.25)
        light = scaled(sky, level / max(luma(sky), 1e-3))
        seed = intent.shot_seed + number
        every = falling(kind, 2.5 * strength if outside else strength, box, wind, seed, light)
        if outside and kind in WETS:
            every += (on_the_pane(strength, stage.place.windows[0], seed + 2, light),)
        elif not walled and lighting.focus.about and lighting.focus.wide < NEAR:
            every += close_by(kind, strength, lighting.focus.at, lighting.focus.wide, seed + 3, light)
        ends = weather.value.ends
        yield from every if ends == (1.0, 1.0) else (coming(each, ends, shooting.seconds) for each in every)
