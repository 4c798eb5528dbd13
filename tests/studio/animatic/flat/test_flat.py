"""Without a compiler: the same words, drawn flat; said in a line, never mistaken for the other picture."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person
from filmkit.studio.animatic.flat.picture import board_of

SIZE = (160, 90)
WALK = Brief(
    frames=48,
    rate=(24, 1),
    subject="a woman in a red coat",
    action=("she walks from left to right",),
    place="city street",
    time="day",
    size="full",
    camera=CameraBrief(moves=(MoveBrief("push-in", None, "slow"),)),
    people=(Person("anna", "a woman of thirty in a red coat, dark bob"),),
)
HIDDEN = "import sys\nsys.modules['numba'] = None\n"


def without_numba(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python in whose processes numba cannot be imported."""
    (folder / "sitecustomize.py").write_text(HIDDEN)
    places = {
        "PYTHONPATH": os.pathsep.join((str(folder), str(Path.cwd()))),
        "FILMKIT_STORE": str(folder / "store"),
    }
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, env={**os.environ, **places}, cwd=folder
    )


def reds(picture: NDArray[np.uint8]) -> int:
    """Pixels of a red coat."""
    shown = picture.astype(int)
    return int(((shown[..., 0] > 80) & (shown[..., 0] > 2 * shown[..., 1])).sum())


def test_a_frame_drawn_alone_is_the_frame_drawn_in_order() -> None:
    board = board_of(WALK, *SIZE)
    together = [board.frame(index) for index in (20, 21, 22)]
    alone = board_of(WALK, *SIZE).frame(22)

    assert [each.shape for each in together] == [(90, 160, 3)] * 3
    assert np.array_equal(together[2], alone)


def test_a_look_of_another_art_is_drawn_flat_too() -> None:
    filmed, inked = (
        board_of(replace(WALK, style=look), *SIZE) for look in ("soft 16mm", "pen and ink drawing")
    )

    assert reds(filmed.frame(20)) > 20 > reds(inked.frame(20))
    assert np.array_equal(inked.frame(20), inked.frame(21)), "drawn on twos"


def test_on_twos_a_drawing_is_held() -> None:
    board, late = board_of(WALK, *SIZE), board_of(replace(WALK, handle=1), *SIZE)

    assert [board.held(index, twos=True) for index in (20, 21, 22, 23)] == [20, 20, 22, 22]
    assert [late.held(index, twos=True) for index in (20, 21, 22, 23)] == [19, 21, 21, 23]


def test_dress_size_people_and_hour_are_seen() -> None:
    wide, full = (board_of(replace(WALK, size=size), *SIZE).frame(24) for size in ("wide", "full"))
    nobody = board_of(replace(WALK, people=(), subject="the empty street", action=()), *SIZE).frame(24)
    night = board_of(replace(WALK, time="night"), *SIZE).frame(24)

    assert reds(full) > 2 * reds(wide) > 0
    assert reds(full) > reds(nobody) + 200
    assert night.mean() < 0.8 * full.mean()


def test_a_move_of_the_camera_moves_the_picture_and_bars_are_black() -> None:
    board = board_of(WALK, *SIZE, 2.39)

    first, last = board.frame(0), board.frame(47)
    assert first[:8].max() == 0
    assert np.abs(first.astype(int) - last).mean() > 4


@pytest.mark.parametrize(
    "place",
    [
        "forest",
        "sea coast",
        "living room",
        "train station",
        "plated dish",
        "a spaceship",
        "road",
        "cafe",
        "town square",
        "canal",
        "rooftop",
        "above the clouds",
        "under water",
        "corridor",
        "cave",
    ],
)
def test_every_place_gives_a_picture_of_several_papers(place: str) -> None:
    picture = board_of(replace(WALK, place=place), *SIZE).frame(24)

    assert len(np.unique(picture // 32)) > 3
    assert 15 < picture.mean() < 240


def test_without_numba_shots_are_drawn_flat_and_their_digests_say_so(tmp_path: Path) -> None:
    code = (
        "import json, sys\nfrom pathlib import Path\n"
        "from filmkit.film.spec.load import load\n"
        "from filmkit.rules.take import declare_take\n"
        "from filmkit.studio.animatic.brief import from_json\n"
        "from filmkit.studio.animatic.drawing import frames\n"
        "film = load(Path('film.yaml'))\n"
        "task = declare_take(film, film.shots['a'])\n"
        "brief = from_json(task.params['brief'])\n"
        "picture = next(iter(frames(brief, width=160, height=90, first=0, count=1)))\n"
        "lit = 'filmkit.studio.animatic.draw' in sys.modules\n"
        "print(json.dumps([task.params['board'], picture.shape, lit]))\n"
    )
    (tmp_path / "film.yaml").write_text(
        "filmkit: 1\nid: f\nshots: {a: {duration: 1s, subject: a man waits}}\n"
    )

    done = without_numba(tmp_path, "-c", code)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == ["flat", [90, 160, 3], False]


def test_without_numba_doctor_and_build_say_it_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(
        "filmkit: 1\nid: f\nformat: {resolution: 160x90}\nshots: {a: {duration: 1s, subject: a man walks}}\n"
    )

    doctor = without_numba(tmp_path, "-m", "filmkit", "doctor")
    build = without_numba(tmp_path, "-m", "filmkit", "build")

    assert "ok  drawing" in doctor.stdout
    assert "drawn flat, as cut paper" in doctor.stdout
    assert build.returncode == 0, build.stderr
    assert build.stderr.count("drawn flat, as cut paper") == 1
