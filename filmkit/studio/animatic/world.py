"""The maquette as data: meshes, lamps, air, camera. Knows no words and draws nothing.

One convention everywhere: right-handed, metres, y up. A camera looks along its forward axis,
right = forward x up. The usual camera stands at +z and looks towards -z; a figure at yaw 0
faces +z, which is towards that camera; its left hand is at +x. Light is linear RGB.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Vec = tuple[float, float, float]
Color = tuple[float, float, float]
"""Linear RGB; emissive and lamp colours may exceed 1."""
F32 = NDArray[np.float32]
I32 = NDArray[np.int32]


class Pattern(IntEnum):
    """Procedural surface detail, a function of bind-pose coordinates."""

    PLAIN = 0
    STONE = 1
    """Courses of blocks or bricks."""
    MARBLE = 2
    PLANKS = 3
    WATER = 4
    SKIN = 5
    """A face, in head coordinates; reads `World.face`."""
    FACADE = 6
    """A far house front with some lit windows."""
    PLASTER = 7
    FABRIC = 8
    COBBLES = 9
    LEAF = 10
    STEEL = 11
    TILES = 12
    FOLIAGE = 13
    HAIR = 14
    EYE = 15
    GINGHAM = 16
    ASPHALT = 17
    SAND = 18
    BARK = 19
    FOOD = 20
    """Broad, moist mottling."""
    PAPER = 21
    GRASS = 22
    ROCK = 23
    STRIPES = 24
    FLOWERS = 25
    DOTS = 26
    CAMOUFLAGE = 27
    SEQUINS = 28
    RIBS = 29
    """Knitted."""
    CHECKS = 30
    DELFT = 31
    """Flowers in blue, whatever they are painted on."""


@dataclass(frozen=True, slots=True)
class Material:
    """How a surface answers light. All 0..1 but `emission` and `scale`."""

    gloss: float = 0.3
    specular: float = 0.15
    emission: float = 0.0
    pattern: Pattern = Pattern.PLAIN
    scale: float = 1.0
    """Pattern repeats per metre."""
    rim: float = 0.0
    reflect: float = 0.0
    translucency: float = 0.0
    metal: float = 0.0
    solid: bool = False
    """Its triangles enclose something, so that nobody sees the backs of them."""


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles with everything shading needs, flat arrays."""

    vertices: F32
    """(n, 3), world space."""
    normals: F32
    local: F32
    """(n, 3) coordinates patterns are drawn in; for skinned parts, of the bind pose."""
    colors: F32
    """(n, 3) linear albedo."""
    triangles: I32
    """(m, 3)."""
    materials: I32
    """(m,) row of `palette` for each triangle."""
    palette: tuple[Material, ...]
    faces: I32 | None = None
    """(m,) row of `World.faces` for triangles of a head, else -1. None: no heads."""


@dataclass(frozen=True, slots=True)
class Lamp:
    """A light without shadow: point, or spot when `cone` is set."""

    position: Vec
    color: Color
    radius: float = 0.3
    """Size of the source: softens its near field."""
    reach: float = 8.0
    """Beyond this distance it gives nothing."""
    direction: Vec | None = None
    cone: float | None = None
    """Cosine of the outer half angle."""


@dataclass(frozen=True, slots=True)
class Key:
    """The one light that casts shadows: sun, moon, window or a strong lamp."""

    direction: Vec
    """Towards the light, unit length."""
    color: Color
    softness: float = 2.0
    """Shadow blur in texels of the shadow map at 1024."""
    shadows: bool = True
    center: Vec = (0.0, 0.0, 0.0)
    """Middle of the shadowed region."""
    extent: float = 12.0
    """Half its width, metres."""
    depth: float = 1e6
    """Metres from the middle towards the light beyond which nothing casts a shadow: a lamp set up
    before a wall is not kept out by it."""
    fade: float = 0.0
    """Metres from the middle over which it loses three quarters of its strength; 0: none, as the sun."""
    windows: tuple[tuple[Vec, Vec], ...] = ()
    """Places of panes and the level ways in by them: what lies outside is lit by the sun, however far from
    the pool of light inside."""
    day: float = 0.0
    """How many times as strong as the key that sun is."""


@dataclass(frozen=True, slots=True)
class Sky:
    """What is seen and reflected where nothing stands."""

    zenith: Color = (0.10, 0.20, 0.40)
    middle: Color = (0.30, 0.45, 0.65)
    horizon: Color = (0.70, 0.75, 0.80)
    sun: Color = (0.0, 0.0, 0.0)
    sun_direction: Vec | None = None
    """None: the key's."""
    sun_spread: float = 30.0
    """Exponent of the glow: large is small."""
    disc: float = 0.0
    """1 - cosine of the visible disc's radius; 0 draws none."""
    clouds: float = 0.0
    cloud_color: Color = (0.60, 0.60, 0.65)
    stars: float = 0.0


@dataclass(frozen=True, slots=True)
class Air:
    """Haze and what floats in it."""

    fog: float = 0.0
    """Extinction per metre; 0.007 is thin, 0.035 washes out."""
    fog_color: Color = (0.5, 0.55, 0.6)
    fog_light: Color = (0.5, 0.55, 0.6)
    """Seen towards the light."""
    fog_falloff: float = 0.0
    """Per metre of height."""
    fog_floor: float = 0.0
    shafts: float = 0.0
    """Density of light shafts through the key's shadows."""
    halo: float = 0.0
    """In-scattering around lamps."""


@dataclass(frozen=True, slots=True)
class Grade:
    """From light to picture."""

    exposure: float = 1.0
    bloom: float = 0.3
    vignette: float = 0.9
    white: Color = (1.0, 1.0, 1.0)
    shadows: Color = (0.0, 0.0, 0.0)
    """Added to the dark end; split tone."""
    highlights: Color = (0.0, 0.0, 0.0)
    saturation: float = 1.0
    grain: float = 0.018
    halation: float = 0.0
    """Red glow around highlights, 0..1."""


@dataclass(frozen=True, slots=True)
class Face:
    """Six numbers and some colour: an expression."""

    blush: float = 1.0
    brow: float = 0.0
    """Inner ends raised (sorrow) when positive, drawn down (anger) when negative."""
    brow_weight: float = 1.0
    brow_color: Color = (0.05, 0.03, 0.02)
    frown: float = 0.0
    """Corners of the mouth down; negative smiles."""
    lid: float = 0.0
    """Upper lid lowered, 0..1."""
    wet: float = 0.0
    iris: Color = (0.16, 0.09, 0.04)
    age: float = 0.0


@dataclass(frozen=True, slots=True)
class CameraPose:
    """Where the camera is and what it sees at one instant."""

    position: Vec
    target: Vec
    lens: float = 35.0
    """Focal length in mm on a 36 mm wide frame."""
    roll: float = 0.0
    """Radians, clockwise as seen."""
    focus: float = 5.0
    """Distance in focus, metres."""
    aperture: float = 0.0
    """Blur strength; 0 is sharp everywhere, 0.02 is a fast lens in close-up."""


@dataclass(frozen=True, slots=True)
class Streaks:
    """Rain, sparks: additive line segments."""

    start: F32
    end: F32
    color: F32
    width: float
    alpha: float


@dataclass(frozen=True, slots=True)
class Discs:
    """Dust, snow, embers: soft discs of light that grow out of focus."""

    center: F32
    color: F32
    size: F32
    """Radii, metres."""
    cover: float = 0.0
    """How much of what is behind they hide: 0 for light alone, 1 for leaves."""


Particles = Callable[[float], Streaks | Discs]
"""A closed form of time in seconds: no state, so any frame can be drawn alone."""


@dataclass(frozen=True, slots=True)
class World:
    """All one frame needs. `still` is the same object from frame to frame, so it can be cached."""

    still: Mesh
    """What does not move."""
    moving: tuple[Mesh, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    key: Key = Key((0.4, 0.8, 0.45), (2.0, 1.9, 1.7))
    ambient: Color = (0.35, 0.40, 0.50)
    """From above."""
    ground: Color = (0.12, 0.11, 0.10)
    """From below."""
    rim: Color = (0.0, 0.0, 0.0)
    rim_direction: Vec = (0.0, 0.3, -1.0)
    sky: Sky = Sky()
    air: Air = Air()
    grade: Grade = Grade()
    faces: tuple[Face, ...] = ()
    interior: bool = False
    """Reflections see soft boxes instead of the sky."""
    soft_boxes: Color = (1.0, 1.0, 1.0)
    mirror: float | None = None
    """Height of a reflecting floor: wet street, marble, water."""
    mirror_blur: float = 2.0
    occlusion: float = 0.35
    """Radius of ambient occlusion in metres; 0 turns it off."""
    particles: tuple[Particles, ...] = ()
    burns: float = 1.0
    """How strongly all that shines by itself does so: lamps, screens, lit windows."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where someone or something stands, and which way it faces."""

    position: Vec
    yaw: float = 0.0
    """Radians about +y; 0 faces +z."""
    height: float = 0.0
    """Of the seat or surface, 0 for the floor."""


@dataclass(frozen=True, slots=True)
class Set:
    """A place, built: what a set function returns."""

    name: str
    still: Mesh
    marks: Mapping[str, Mark]
    """At least "center"; also "left", "right", "seat", "work" (where hands are busy), "far",
    "path-start" and "path-end" where the place has them; and by the name of a deed's gear where a thing of
    the set's own lies that the deed is done to: "dough"."""
    practicals: tuple[Lamp, ...] = ()
    """Lamps that are seen in the set; light decides how strongly they burn (times 0..1)."""
    windows: tuple[tuple[Vec, Vec], ...] = ()
    """Position and inward direction of openings that daylight enters by."""
    interior: bool = False
    mirror: float | None = None
    """Height of a floor that mirrors: marble always, a street in rain."""
    surface: float | None = None
    """Height of the table or counter in front of "work"."""
    room: tuple[Vec, Vec] = ((-20.0, 0.0, -20.0), (20.0, 12.0, 20.0))
    """Low and high corner the camera must stay inside."""
    facing: float = 0.0
    """Yaw from which the set is best seen: the camera's azimuth for a frontal shot."""
    ahead: float = 0.62
    """Radians from `facing` that people outdoors are filmed at: 0 when what one comes to see lies straight
    behind them, more where houses stand in a row and are better seen along than across."""
    glow: float = 1.0
    """How much of its own lamps' light a room's walls give back, for one that has no daylight: a shop under
    tubes 3, a cellar a half."""
    sky: Sky | None = None
    """What is seen above it whatever the hour, where there is no air: black, with stars."""
    dust: Color | None = None
    """What hangs in the air of another world: its sky has no clouds and this colour, 1 as bright as ours."""
    rows: tuple[float, float] | None = None
    """Houses on both sides of a street along x: how far apart, how high. The sun then rakes one side."""
    moving: tuple[Callable[[float], Mesh], ...] = field(default_factory=tuple)
    """Parts that move by themselves: flames, water, passing cars."""
    air: tuple[Particles, ...] = ()
    """Particles the place always has: steam over pots, dust in a window."""
    passing: Callable[[float], tuple[Lamp, ...]] | None = None
    """Lamps that go by outside, at an instant."""
    water: Callable[[float, float, float], float] | None = None
    """Height of open water at x, z and seconds, for what floats on it."""
