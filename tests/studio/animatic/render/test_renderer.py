"""What the renderer promises of every frame."""

import hashlib
import subprocess
import sys
import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.animatic.geometry.mesh import MeshBuilder, merge
from filmkit.studio.animatic.geometry.primitives import box, floor, sphere
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.render import reflection, renderer
from filmkit.studio.animatic.render.renderer import Renderer
from filmkit.studio.animatic.weather.weather import falling
from filmkit.studio.animatic.world import (
    Air,
    CameraPose,
    Color,
    Face,
    Grade,
    Key,
    Lamp,
    Material,
    Mesh,
    Pattern,
    Sky,
    Vec,
    World,
)

WIDTH, HEIGHT = SIZE = (96, 54)
FRONT = CameraPose((0.0, 1.0, 6.0), (0.0, 1.0, 0.0))
PLAIN = Grade(bloom=0.0, vignette=0.0, grain=0.0)
BLACK: Color = (0.0, 0.0, 0.0)
NIGHT = Sky(BLACK, BLACK, BLACK)
DARK = Key((0.0, 1.0, 0.0), BLACK)
RED: Color = (0.9, 0.02, 0.02)
GREEN: Color = (0.02, 0.9, 0.02)
Frame = NDArray[np.uint8]


def boxes(*placed: tuple[Vec, float, Color]) -> World:
    """A world of cubes on a floor: centre, side, colour."""
    builder = MeshBuilder().add(floor(20.0, 20.0), (0.3, 0.3, 0.3), Material())
    for at, side, color in placed:
        builder.add(box((side, side, side)), color, Material(), placement(at))
    return World(builder.build(), key=Key((0.3, 0.6, 0.7), (1.0, 1.0, 1.0)), grade=PLAIN)


def bulb(at: Vec = (0.0, 1.0, 0.0), radius: float = 0.25) -> Mesh:
    glass = Material(specular=0.0, emission=9.0)
    return MeshBuilder().add(sphere(radius), (1.0, 0.7, 0.4), glass, placement(at)).build()


def rich(time: float) -> World:
    """Everything at once: a mirror, lamps, fog, shafts, rain, something that moves."""
    wet = Material(pattern=Pattern.COBBLES, reflect=0.6, gloss=0.6)
    ground = MeshBuilder().add(floor(20.0, 20.0), (0.2, 0.2, 0.2), wet).build()
    moving = MeshBuilder().add(box((1.0, 1.0, 1.0)), RED, Material(), placement((time, 0.5, 0.0))).build()
    return World(
        STILL if time >= 0 else ground,
        (moving,),
        lamps=(Lamp((0.0, 2.0, 1.0), (3.0, 2.0, 1.0)),),
        air=Air(fog=0.01, shafts=0.01, halo=0.01),
        mirror=0.0,
        particles=falling("rain", 1.0, ((-3.0, 0.0, -3.0), (3.0, 3.0, 5.0)), seed=4),
    )


STILL = merge([rich(-1.0).still, bulb((0.0, 2.0, 0.0))])
SHARP = replace(FRONT, aperture=0.01)


def draw(world: World, pose: CameraPose = FRONT, time: float = 0.0, index: int = 0) -> Frame:
    return Renderer(*SIZE).draw(world, pose, time, index)


def where(frame: Frame, channel: int) -> NDArray[np.bool_]:
    """Pixels in which one channel stands out."""
    others = np.delete(frame.astype(int), channel, axis=2).max(axis=2)
    stands_out: NDArray[np.bool_] = frame[..., channel] > others + 40
    return stands_out


def brightness(frame: Frame) -> NDArray[np.float64]:
    return np.asarray(frame.mean(axis=2), np.float64)


# Where things are


def test_a_thing_at_plus_x_is_on_the_right_and_a_high_thing_is_high() -> None:
    frame = draw(boxes(((1.5, 0.5, 0.0), 1.0, RED), ((-1.5, 2.0, 0.0), 1.0, GREEN)))

    red_rows, red_columns = np.nonzero(where(frame, 0))
    green_rows, green_columns = np.nonzero(where(frame, 1))
    assert red_columns.min() > WIDTH / 2 > green_columns.max()
    assert red_rows.mean() > green_rows.mean()


def test_what_is_nearer_hides_what_is_farther() -> None:
    frame = draw(boxes(((0.0, 1.0, 0.0), 2.0, RED), ((0.0, 1.0, 2.0), 2.0, GREEN)))

    assert where(frame, 1).any()
    assert not where(frame, 0).any()


@pytest.mark.parametrize("lens", [24.0, 50.0])
def test_a_thing_is_as_wide_as_its_lens_and_distance_say(lens: float) -> None:
    frame = Renderer(320, 180).draw(boxes(((0.0, 1.0, 0.0), 1.0, RED)), replace(FRONT, lens=lens), 0.0, 0)

    wide = where(frame, 0)[90].sum()
    assert wide == pytest.approx(lens / 36.0 * 320 * 1.0 / 5.5, abs=1.5)


def test_a_roll_turns_the_picture_clockwise() -> None:
    frame = draw(boxes(((2.0, 1.0, 0.0), 0.6, RED)), replace(FRONT, roll=0.5))

    rows, _ = np.nonzero(where(frame, 0))
    assert rows.mean() > HEIGHT / 2 + 5


def test_a_camera_looking_straight_down_sees_the_world() -> None:
    frame = draw(boxes(((1.0, 0.5, 0.0), 1.0, RED)), CameraPose((0.0, 6.0, 0.0), (0.0, 0.0, 0.0)))

    _, columns = np.nonzero(where(frame, 0))
    assert columns.mean() > WIDTH / 2


# The same frame, always


def test_a_frame_alone_equals_the_frame_in_a_sequence_in_any_order() -> None:
    one = Renderer(*SIZE, seed=7)
    forth = [one.draw(rich(i / 24), SHARP, i / 24, i) for i in range(3)]
    back = [one.draw(rich(i / 24), SHARP, i / 24, i) for i in (2, 1, 0)]
    alone = Renderer(*SIZE, seed=7).draw(rich(1 / 24), SHARP, 1 / 24, 1)

    assert all(np.array_equal(a, b) for a, b in zip(forth, reversed(back), strict=True))
    assert np.array_equal(alone, forth[1])


def test_another_world_between_leaves_no_trace() -> None:
    renderer = Renderer(*SIZE)
    first = renderer.draw(rich(0.0), SHARP, 0.0, 0)
    renderer.draw(boxes(((0.0, 1.0, 0.0), 2.0, RED)), FRONT, 0.0, 0)

    assert np.array_equal(renderer.draw(rich(0.0), SHARP, 0.0, 0), first)


def test_another_process_draws_the_same_frame() -> None:
    code = (
        f"import sys, hashlib; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "import test_renderer as t\n"
        "frame = t.Renderer(*t.SIZE, seed=7).draw(t.rich(0.5), t.SHARP, 0.5, 12)\n"
        "print(hashlib.sha256(frame.tobytes()).hexdigest())"
    )
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    here = Renderer(*SIZE, seed=7).draw(rich(0.5), SHARP, 0.5, 12)

    assert there.stdout.strip() == hashlib.sha256(here.tobytes()).hexdigest()


def test_grain_follows_the_index_and_the_seed() -> None:
    world = replace(boxes(), grade=Grade(grain=0.05))

    assert np.array_equal(draw(world, index=3), draw(world, index=3))
    assert not np.array_equal(draw(world, index=3), draw(world, index=4))
    assert not np.array_equal(draw(world, index=3), Renderer(*SIZE, seed=1).draw(world, FRONT, 0.0, 3))


# Rows and sizes


def test_rows_outside_the_letterbox_stay_black_and_the_others_are_in_place() -> None:
    world = boxes(((0.0, 1.0, 0.0), 1.0, RED))
    masked = Renderer(*SIZE, rows=(8, 46)).draw(world, FRONT, 0.0, 0)
    whole = draw(world)

    assert not masked[:8].any()
    assert not masked[46:].any()
    # Occlusion and shadow taps are turned by pixel, so rows that begin elsewhere differ a little.
    assert np.abs(masked[8:46].astype(int) - whole[8:46].astype(int)).mean() < 1.5


@pytest.mark.parametrize("size", [(97, 55), (64, 36), (16, 9), (4, 3)])
def test_any_size_is_drawn(size: tuple[int, int]) -> None:
    assert Renderer(*size).draw(rich(0.0), SHARP, 0.0, 0).shape == (size[1], size[0], 3)


def test_an_empty_world_is_its_sky() -> None:
    nothing = MeshBuilder().build()

    assert brightness(draw(World(nothing, grade=PLAIN))).min() > 50


@pytest.mark.parametrize("at", [(0.0, 1.0, 0.0), (2.0, 1.0, 1.5), (0.0, 0.2, 4.5)])
def test_nobody_sees_the_backs_of_what_is_solid(at: Vec) -> None:
    def ball(solid: bool) -> World:
        part = replace(sphere(0.7, 48), solid=solid)
        mesh = MeshBuilder().add(part, RED, Material(), placement(at)).build()
        return replace(boxes(((-1.5, 0.5, 0.0), 1.0, GREEN)), moving=(mesh,))

    assert np.abs(draw(ball(True)).astype(int) - draw(ball(False))).max() <= 1


# Light


def test_a_lamp_blooms() -> None:
    dark = World(bulb(), key=DARK, ambient=BLACK, ground=BLACK, sky=NIGHT, grade=PLAIN)
    sharp, blooming = draw(dark), draw(replace(dark, grade=replace(PLAIN, bloom=0.6)))

    assert brightness(sharp)[27, 48 + 14] < 3
    assert brightness(blooming)[27, 48 + 14] > 6


def test_what_shines_by_itself_goes_dark_with_the_lamps() -> None:
    lit = World(bulb(), key=DARK, ambient=BLACK, ground=BLACK, sky=NIGHT, grade=PLAIN)

    assert brightness(draw(lit)).max() > 200
    assert brightness(draw(replace(lit, burns=0.0))).max() < 3


@pytest.mark.parametrize("across", [-0.3, -0.21, 0.0, 0.13, 0.33])
def test_the_disc_of_the_sun_is_seen_wherever_it_stands(across: float) -> None:
    sun = (across, 0.2, -1.0)
    sky = Sky(BLACK, BLACK, BLACK, (1.0, 1.0, 1.0), sun, 4000.0, 0.0006)
    frame = brightness(draw(World(MeshBuilder().build(), key=Key(sun, BLACK), sky=sky, grade=PLAIN)))

    assert (frame > 200).sum() >= 4


def test_halation_is_red() -> None:
    dark = World(bulb(), key=DARK, ambient=BLACK, ground=BLACK, sky=NIGHT)
    frame = draw(replace(dark, grade=replace(PLAIN, bloom=0.5, halation=1.0)))

    assert frame[27, 48 + 9, 0] > frame[27, 48 + 9, 2] + 10


def test_a_mirror_shows_what_stands_over_it() -> None:
    shiny = Material(reflect=0.9, gloss=0.8)
    mesh = MeshBuilder().add(floor(20.0, 20.0), (0.02, 0.02, 0.02), shiny).build()
    world = World(
        merge([mesh, bulb((0.0, 0.4, 0.0))]), key=DARK, ambient=BLACK, ground=BLACK, sky=NIGHT, grade=PLAIN
    )
    dull, wet = draw(world), draw(replace(world, mirror=0.0))

    below = np.s_[44:54, 40:56]
    assert brightness(wet)[below].max() > brightness(dull)[below].max() + 60


def test_of_a_mirror_that_is_looked_at_in_part_no_more_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wall hides most of the floor. Shadows apart, whose grain begins where the part does."""
    wall = MeshBuilder().add(box((9.0, 4.0, 0.2)), GREEN, Material(), placement((-4.2, 2.0, 2.0))).build()
    world = rich(0.2)
    world = replace(world, still=merge([STILL, wall]), key=replace(world.key, shadows=False))
    wanted = []

    def looked_at(*given: Any) -> Any:
        wanted.append(reflection.mirroring(*given))
        return wanted[-1]

    monkeypatch.setattr(renderer, "mirroring", looked_at)
    part = draw(world).astype(int)
    monkeypatch.setattr(renderer, "mirroring", lambda *given: np.ones_like(reflection.mirroring(*given)))
    whole = draw(world)

    assert 0.1 < wanted[0].mean() < 0.6
    assert np.abs(whole - part).max() <= 1


def test_a_mirror_nobody_looks_at_is_not_drawn() -> None:
    world = rich(0.2)

    assert np.array_equal(
        draw(replace(world, mirror=-5.0, particles=())), draw(replace(world, mirror=None, particles=()))
    )


def test_the_key_casts_a_shadow() -> None:
    world = boxes(((0.0, 1.5, 0.0), 1.0, RED))
    overhead = replace(world, key=Key((0.0, 1.0, 0.0), (2.0, 2.0, 2.0)))
    lit = replace(overhead, key=replace(overhead.key, shadows=False))
    above = CameraPose((0.0, 3.0, 6.0), (0.0, 0.5, 0.0))

    assert (brightness(draw(lit, above)) > brightness(draw(overhead, above)) + 40).sum() > 20


def test_a_lamp_lights_what_is_in_its_reach_only() -> None:
    world = replace(boxes(), key=DARK, ambient=BLACK, ground=BLACK, sky=NIGHT)
    lamp = Lamp((-2.0, 0.6, 0.0), (2.0, 2.0, 2.0), reach=2.0)
    frame = brightness(draw(replace(world, lamps=(lamp,))))

    assert frame[:, :40].max() > 60
    assert frame[:, 60:].max() < 3


def test_fog_takes_far_things_first() -> None:
    world = boxes(((-1.5, 0.5, 2.0), 1.0, RED), ((1.5, 0.5, -8.0), 1.0, RED))
    foggy = replace(world, air=Air(fog=0.15))
    clear_frame, foggy_frame = draw(world), draw(foggy)

    assert where(foggy_frame, 0)[:, :48].sum() > 0.5 * where(clear_frame, 0)[:, :48].sum()
    assert where(foggy_frame, 0)[:, 48:].sum() == 0 < where(clear_frame, 0)[:, 48:].sum()


def test_only_what_is_out_of_focus_is_blurred() -> None:
    world = boxes(((-1.5, 1.0, 2.0), 1.0, RED), ((2.0, 1.0, -6.0), 2.0, RED))
    renderer = Renderer(192, 108)
    sharp = renderer.draw(world, FRONT, 0.0, 0).astype(int)
    focused = renderer.draw(world, replace(FRONT, aperture=0.05, focus=3.5), 0.0, 0).astype(int)

    def edge(frame: NDArray[np.int_], columns: slice) -> int:
        return int(np.abs(np.diff(frame[54, columns, 1])).max())

    assert edge(focused, np.s_[20:96]) > 0.8 * edge(sharp, np.s_[20:96])
    assert edge(focused, np.s_[96:180]) < 0.6 * edge(sharp, np.s_[96:180])


def test_two_heads_wear_two_expressions() -> None:
    def head(x: float, face: int) -> MeshBuilder:
        part = sphere(0.12, 40)
        part = replace(part, local=part.vertices)
        skin = Material(pattern=Pattern.SKIN)
        return MeshBuilder().add(part, (0.6, 0.4, 0.3), skin, placement((x, 1.0, 5.4)), face)

    mesh = merge([head(-0.15, 0).build(), head(0.15, 1).build()])
    calm = Face()
    world = replace(boxes(), still=mesh, faces=(calm, calm))
    changed = replace(world, faces=(calm, replace(calm, frown=3.0, brow=1.5)))

    differs = (draw(world) != draw(changed)).any(axis=2)
    assert differs[:, 48:].any()
    assert not differs[:, :48].any()


@pytest.mark.parametrize("pattern", list(Pattern))
def test_every_pattern_paints_without_holes(pattern: Pattern) -> None:
    material = Material(pattern=pattern, emission=0.2)
    mesh = MeshBuilder().add(box((2.0, 2.0, 2.0)), (0.5, 0.4, 0.3), material, placement((0, 1, 0))).build()
    frame = draw(World(mesh, sky=NIGHT, grade=PLAIN), FRONT)

    assert brightness(frame)[20:34, 40:56].min() > 8
    assert brightness(frame)[20:34, 40:56].max() < 250


def test_what_covers_hides_and_what_glows_adds() -> None:
    world = replace(boxes(), key=DARK)
    leaves = replace(world, particles=falling("leaves", 4.0, ((-2, 0, 0), (2, 2, 3)), light=BLACK))
    motes = replace(world, particles=falling("dust", 4.0, ((-2, 0, 0), (2, 2, 3))))

    assert brightness(draw(leaves)).sum() < brightness(draw(world)).sum()
    assert brightness(draw(motes)).sum() > brightness(draw(world)).sum()


def test_a_large_frame_stays_within_memory() -> None:
    renderer = Renderer(1920, 1080)
    tracemalloc.start()
    renderer.draw(boxes(((0.0, 1.0, 0.0), 1.0, RED)), SHARP, 0.0, 0)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 300e6


def test_a_frame_of_nonsense_light_is_still_a_picture() -> None:
    """One bad normal must not spread through the blurs."""
    world = boxes(((0.0, 1.0, 0.0), 1.0, RED))
    normals = world.still.normals.copy()
    normals[-8:] = np.nan
    frame = draw(replace(world, still=replace(world.still, normals=normals), grade=Grade()), SHARP)

    assert brightness(frame)[:12].min() > 20


def test_times_of_the_stages_are_kept() -> None:
    renderer = Renderer(*SIZE)
    renderer.draw(boxes(), FRONT, 0.0, 0)

    assert renderer.seconds["shade"] > 0
