"""From a brief to frames: the same always, whole at both ends, lit and composed as written."""

import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person
from filmkit.studio.animatic.camera.subjects import measured
from filmkit.studio.animatic.draw import shot_from, shot_of
from filmkit.studio.animatic.drawing import frames
from filmkit.studio.animatic.figures.figure import Detail
from filmkit.studio.animatic.intent import (
    Facing,
    LightRead,
    MoveRead,
    Read,
    ShotIntent,
    SubjectKind,
    TimeOfDay,
)
from filmkit.studio.animatic.render.scene import view_of
from tests.studio.animatic.shots import brief, person, shot

GOLDEN = Path(__file__).parent / "golden"
WIDTH, HEIGHT = 160, 90
WALK = Brief(
    frames=48,
    rate=(24, 1),
    subject="a man in a long coat",
    action=("he walks from left to right",),
    place="city street",
    time="dusk",
    size="full",
    camera=CameraBrief(moves=(MoveBrief("push-in", None, "slow"),)),
    people=(Person("hero", "a man in a long grey coat"),),
)


def drawn(
    asked: Brief, first: int = 0, count: int | None = None, mask: float | None = None
) -> list[NDArray[np.uint8]]:
    return list(frames(asked, width=WIDTH, height=HEIGHT, mask_aspect=mask, first=first, count=count))


def pictured(intent: ShotIntent, index: int = 48) -> NDArray[np.uint8]:
    return shot_from(intent, brief(), WIDTH, HEIGHT).frame(index)


def test_as_many_frames_as_the_brief_says_of_the_size_asked() -> None:
    made = drawn(replace(WALK, frames=3))

    assert len(made) == 3
    assert all(f.shape == (HEIGHT, WIDTH, 3) and f.dtype == np.uint8 for f in made)


def test_a_frame_drawn_alone_is_the_frame_drawn_in_order() -> None:
    together = drawn(WALK, 20, 4)

    for offset in (3, 0, 2):
        assert np.array_equal(drawn(WALK, 20 + offset, 1)[0], together[offset])


def test_another_process_draws_the_same_frame() -> None:
    code = (
        "import hashlib; from tests.studio.animatic.test_draw import WALK, drawn;"
        "print(hashlib.sha256(drawn(WALK, 30, 1)[0].tobytes()).hexdigest())"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()

    assert told == hashlib.sha256(drawn(WALK, 30, 1)[0].tobytes()).hexdigest()


def test_handles_continue_the_shot_at_both_ends() -> None:
    handled = replace(WALK, frames=WALK.frames + 16, handle=8)

    for index in (0, 24, 47):
        plain, inside = drawn(WALK, index, 1)[0], drawn(handled, index + 8, 1)[0]
        # grain goes by the frame's number, all else by the time
        assert np.abs(cv2.blur(plain, (5, 5)).astype(int) - cv2.blur(inside, (5, 5))).mean() < 2.0
    before, at, after = (drawn(handled, i, 1)[0].astype(int) for i in (2, 8, 14))
    assert np.abs(before - at).mean() > 0.5
    assert np.abs(before - after).mean() > np.abs(before - at).mean()


def test_on_twos_every_drawing_stands_for_two_frames_counted_from_the_start_of_the_shot_proper() -> None:
    made = list(frames(WALK, width=WIDTH, height=HEIGHT, first=20, count=4, twos=True))
    handled = shot_of(replace(WALK, frames=WALK.frames + 6, handle=3), WIDTH, HEIGHT)

    assert made[0] is made[1]
    assert made[2] is made[3]
    assert np.array_equal(made[0], drawn(WALK, 20, 1)[0])
    assert np.array_equal(made[2], drawn(WALK, 22, 1)[0])
    assert [handled.held(index, twos=True) for index in range(1, 7)] == [1, 1, 3, 3, 5, 5]


def test_on_twos_a_fast_move_is_drawn_on_ones() -> None:
    whip = replace(WALK, camera=CameraBrief(moves=(MoveBrief("whip-pan", "left"),)))
    fast = shot_of(whip, WIDTH, HEIGHT)

    assert any(fast.held(index, twos=True) == index for index in range(1, 48, 2))


def test_somebody_is_made_as_finely_as_the_largest_picture_of_the_shot_shows() -> None:
    """Of one shot and size there is one form from its first frame to its last, so nothing can pop."""
    near = replace(WALK, size="close-up")
    made = {
        (asked.size, height): shot_of(asked, height * 16 // 9, height).details
        for asked, height in ((WALK, 90), (WALK, 360), (WALK, 1080), (near, 360), (near, 720))
    }

    assert list(made.values()) == [
        (each,) for each in (Detail.FAR, Detail.FAIR, Detail.MEDIUM, Detail.FINE, Detail.HIGH)
    ]


def test_the_bars_of_a_letterbox_are_black_and_the_rest_is_not() -> None:
    picture = drawn(WALK, 24, 1, mask=2.39)[0]
    tall = round(WIDTH / 2.39)
    bar = (HEIGHT - tall) // 2

    assert picture[: bar - 1].max() == 0
    assert picture[-bar + 1 :].max() == 0
    assert picture[bar + 2 : -bar - 2].mean() > 8


def test_a_mask_no_wider_than_the_frame_hides_nothing() -> None:
    assert drawn(WALK, 24, 1, mask=16 / 9)[0][0].max() > 0


@pytest.mark.parametrize(("side", "brighter"), [("left", 0), ("right", 1)])
def test_light_from_the_left_brightens_the_left_of_a_face(side: str, brighter: int) -> None:
    intent = shot(
        person(facing=Facing.FRONT),
        place="close-background",
        interior=True,
        size="close-up",
        time=TimeOfDay.NIGHT,
        lights=(LightRead("lamp", side, "hard"),),
    )
    ready = shot_from(intent, brief(), WIDTH, HEIGHT)
    pose = ready.shooting.at(2.0)
    view = view_of(pose, WIDTH, HEIGHT, 0, 0.0)
    away = np.asarray(measured(ready.stage.actors[0], 2.0).eyes) - np.asarray(view.eye)
    ratio = float(away @ np.asarray(view.right)) / float(away @ np.asarray(view.forward))
    nose = round(view.center_x + view.focal * ratio)
    picture = ready.frame(48)[20:70].mean(2)
    halves = picture[:, nose - 18 : nose - 3].mean(), picture[:, nose + 3 : nose + 18].mean()

    assert halves[brighter] > 1.25 * halves[1 - brighter]


def test_night_is_darker_than_day_and_never_black() -> None:
    day, night = (
        pictured(shot(person(), place="city-street", size="wide", time=time)).mean()
        for time in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )

    assert night < day
    assert night > 10


def test_people_move_and_a_static_camera_does_not() -> None:
    ready = shot_from(
        shot(person("walks", moves="right"), place="city-street", size="full", moves=(MoveRead("static"),)),
        brief(),
        WIDTH,
        HEIGHT,
    )
    first, last = (cv2.blur(ready.frame(i), (5, 5)).astype(int) for i in (20, 70))
    changed = np.abs(first - last).mean(2) > 12

    assert 0.01 < changed.mean() < 0.5


@pytest.mark.parametrize(
    "words",
    [
        "the corridor of an abandoned starship",
        "a bazaar of impossible clocks",
        "xyzzy plugh",
        "",
        "inside a whale",
    ],
)
def test_words_nobody_foresaw_still_give_a_lit_picture(words: str) -> None:
    picture = drawn(Brief(frames=1, rate=(24, 1), environment=words, subject="a zorblax", place_seed=words))[
        0
    ]

    assert picture.mean() > 12
    assert picture.std() > 8


SHOTS: dict[str, ShotIntent] = {
    "street": shot(person("walks", moves="right"), place="city-street", size="full", time=TimeOfDay.DUSK),
    "face": shot(
        person(feeling="about to cry"),
        place="close-background",
        interior=True,
        size="extreme-close-up",
        time=TimeOfDay.NIGHT,
        lights=(LightRead("lamp", "left", "soft"),),
    ),
    "hall": shot(
        person("carries a suitcase", moves="away"),
        place="station-hall",
        interior=True,
        size="full",
        time=TimeOfDay.NIGHT,
        moves=(MoveRead("follow", "forward"),),
    ),
    "shoulder": shot(
        person("sits at the table and talks"),
        person("sits at the table and listens", "tom", "a man of forty, brown jacket"),
        place="cafe",
        interior=True,
        size="medium-close",
        framing="over-the-shoulder",
        time=TimeOfDay.DUSK,
    ),
    "horse": shot(
        person("reaches out to the horse"),
        replace(person("stands", "horse", "a chestnut horse"), kind=Read(SubjectKind.ANIMAL)),
        place="landscape",
        size="medium-wide",
    ),
    "kitchen": shot(
        person("chops"), place="professional-kitchen", interior=True, time=TimeOfDay.NIGHT, size="medium"
    ),
}


@pytest.mark.parametrize("name", sorted(SHOTS))
def test_a_picture_is_what_it_was(name: str, request: pytest.FixtureRequest) -> None:
    """Within what another processor's last bits may change. `pytest --regold` keeps new ones."""
    path, picture = GOLDEN / f"{name}.png", pictured(SHOTS[name])
    if request.config.getoption("--regold"):
        GOLDEN.mkdir(exist_ok=True)
        cv2.imwrite(str(path), np.ascontiguousarray(picture[:, :, ::-1]))
    kept = cv2.imread(str(path))

    assert kept is not None, f"no golden picture of {name}"
    assert np.abs(kept[:, :, ::-1].astype(int) - picture).mean() < 1.5


@pytest.mark.parametrize(
    ("prompt", "steams"),
    [
        ("a steaming cup of coffee on a table in a cafe", True),
        ("a man drinks a steaming cup of coffee in a living room", False),
        ("a man sits in a sauna full of steam", True),
    ],
)
def test_a_steaming_cup_in_a_hand_leaves_no_steam_about_the_man(prompt: str, steams: bool) -> None:
    shot = shot_of(Brief(frames=24, rate=(24, 1), prompt=prompt), 64, 36)

    assert (len(shot.particles) > len(shot.stage.particles)) == steams


def test_what_steams_is_not_hidden_from_above() -> None:
    def change(angle: str) -> float:
        hot, cold = (
            shot_of(
                Brief(
                    frames=24,
                    rate=(24, 1),
                    prompt=f"a {how}bowl of soup on a table",
                    camera=CameraBrief(angle=angle),
                ),
                96,
                54,
            )
            .frame(12)
            .astype(int)
            for how in ("steaming ", "")
        )
        return float(np.abs(hot - cold).mean())

    assert 0.3 < change("overhead") < 4.0 < change("eye-level")
