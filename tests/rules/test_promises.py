"""What a build makes again, and what it never does: promises over whole films."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.explain import State
from tests.rules.pretend import Studio, takes

FILM = """\
filmkit: 1
id: promises
title: Promises
format: {resolution: 320x180, fps: 24}
looks:
  cold: {style: "cold", lut: cold.cube}
cast:
  ann: {description: "a woman in red", reference: ann.png}
  bob: {description: "a man in blue"}
locations:
  hall: {place: station hall, light: "window from the left, soft"}
scenes:
  one: {location: hall, look: cold}
shots:
  a: {scene: one, duration: 2s, size: wide, cast: [ann], action: waits, camera: static}
  b: {scene: one, duration: 2s, size: medium, cast: [ann, bob], action: talk, camera: static}
  c: {scene: one, duration: 2s, size: close-up, cast: [bob], action: leaves, camera: push-in, light: dusk}
cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c]
titles:
  main: {text: Promises, at: a + 1s, for: 0.5s}
mix:
  music:
    theme: {prompt: calm piano, from: start, to: end}
"""
CUBE = "LUT_3D_SIZE 2\n" + "".join(f"{r} {g} {b}\n" for b in (0, 1) for g in (0, 1) for r in (0, 1))
LAYERS = ("subject", "action", "environment", "light", "mood", "style", "place", "time", "weather")


@pytest.fixture
def film(tmp_path: Path) -> Path:
    folder = tmp_path / "film"
    folder.mkdir()
    (folder / "film.yaml").write_text(FILM)
    (folder / "cold.cube").write_text(CUBE)
    (folder / "ann.png").write_bytes(b"first likeness")
    return folder


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path / "store")


def edit(film: Path, old: str, new: str) -> None:
    text = (film / "film.yaml").read_text()
    assert old in text
    (film / "film.yaml").write_text(text.replace(old, new))


def test_a_second_build_starts_nothing(film: Path, studio: Studio) -> None:
    first = studio.build(film)
    second = studio.build(film)

    assert len(first.made) > 10
    assert second.made == ()
    assert {step.state for step in studio.plan(film).steps} == {State.FRESH}


def test_renaming_a_shot_makes_no_take_stale(film: Path, studio: Studio) -> None:
    studio.build(film)
    text = (film / "film.yaml").read_text()
    (film / "film.yaml").write_text(re.sub(r"\bb\b", "talk", text))

    outcome = studio.build(film)

    assert takes(outcome.made) == set()


def test_comments_blank_lines_and_the_order_of_keys_change_nothing(film: Path, studio: Studio) -> None:
    studio.build(film)
    edit(film, "shots:\n", "# a note\n\nshots:   # the board\n")
    edit(film, "duration: 2s, size: wide", "size: wide, duration: 2s")
    edit(film, "title: Promises\n", 'title: "Promises"\n')

    assert studio.build(film).made == ()


@settings(deadline=None, max_examples=25)
@given(st.permutations(["a", "b", "c"]))
def test_reordering_the_cut_draws_nothing(tmp_path_factory: pytest.TempPathFactory, order: list[str]) -> None:
    folder = tmp_path_factory.mktemp("film")
    straight = re.sub(r"cut: \[.*\]", "cut: [a, b, c]", FILM)
    (folder / "film.yaml").write_text(straight)
    (folder / "cold.cube").write_text(CUBE)
    (folder / "ann.png").write_bytes(b"x")
    studio = Studio(tmp_path_factory.mktemp("store"))
    studio.build(folder)
    (folder / "film.yaml").write_text(straight.replace("cut: [a, b, c]", f"cut: [{', '.join(order)}]"))

    made = studio.build(folder).made

    assert takes(made) == set()
    assert not [target for target in made if target.endswith(("/take-head", "/take-tail"))]


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(["a", "b", "c"]), st.sampled_from(LAYERS))
def test_changing_one_layer_of_one_shot_draws_exactly_that_shot(
    tmp_path_factory: pytest.TempPathFactory, shot: str, layer: str
) -> None:
    folder = tmp_path_factory.mktemp("film")
    (folder / "cold.cube").write_text(CUBE)
    (folder / "ann.png").write_bytes(b"x")
    (folder / "film.yaml").write_text(FILM)
    studio = Studio(tmp_path_factory.mktemp("store"))
    studio.build(folder)
    lines = FILM.splitlines()
    number = next(n for n, line in enumerate(lines) if line.startswith(f"  {shot}: "))
    body = re.sub(rf", {layer}: [^,}}]+|{layer}: [^,}}]+, ", "", lines[number])
    lines[number] = body.replace("duration: 2s", f"duration: 2s, {layer}: something else")
    (folder / "film.yaml").write_text("\n".join(lines) + "\n")

    steps = {step.task.target: step for step in studio.plan(folder).to_run}
    made = studio.build(folder).made

    assert takes(made) == {f"{shot}/take"}
    reasons = steps[f"{shot}/take"].reasons
    assert [reason.field for reason in reasons if reason.field.startswith("brief.")]
    assert all(reason.at is not None and reason.at.line == number + 1 for reason in reasons)


def test_a_lut_never_redraws_a_take(film: Path, studio: Studio) -> None:
    studio.build(film)
    (film / "cold.cube").write_text(CUBE.replace("1 1 1", "0.9 0.9 1"))

    made = studio.build(film).made

    assert takes(made) == set()
    assert {target.partition("/")[0] for target in made} >= {"a", "b", "c"}


def test_repainting_a_reference_draws_its_users_and_the_old_bytes_make_them_fresh(
    film: Path, studio: Studio
) -> None:
    studio.build(film)
    (film / "ann.png").write_bytes(b"other likeness")

    assert takes(studio.build(film).made) == {"a/take", "b/take"}

    (film / "ann.png").write_bytes(b"first likeness")
    assert studio.build(film).made == ()


def test_a_title_touches_only_the_piece_it_lies_on(film: Path, studio: Studio) -> None:
    studio.build(film)
    edit(film, "text: Promises,", "text: Promised,")

    made = studio.build(film).made

    assert takes(made) == set()
    assert {target.partition("/")[0] for target in made} == {"film", "a"}


def test_a_louder_bed_mixes_again_and_encodes_no_picture(film: Path, studio: Studio) -> None:
    studio.build(film)
    edit(film, "from: start, to: end", "from: start, to: end, gain: -3dB")

    rules = {studio.graph[target].rule for target in studio.build(film).made}

    assert rules == {"mix", "deliverable"}


def test_a_new_file_that_an_include_matches_is_noticed(film: Path, studio: Studio) -> None:
    edit(film, "title: Promises\n", "title: Promises\ninclude: [more/*.yaml]\n")
    (film / "more").mkdir()
    studio.build(film)
    (film / "more" / "cast.yaml").write_text("cast:\n  cat: {description: a cat}\n")
    edit(film, "cast: [bob], action: leaves", "cast: [bob, cat], action: leaves")

    assert takes(studio.build(film).made) == {"c/take"}


def test_a_same_size_edit_in_the_same_tick_is_noticed(film: Path, studio: Studio) -> None:
    studio.build(film)
    before = os.stat(film / "ann.png")
    (film / "ann.png").write_bytes(b"fIrst likeness")
    os.utime(film / "ann.png", ns=(before.st_atime_ns, before.st_mtime_ns))

    assert takes(studio.build(film).made) == {"a/take", "b/take"}


def test_digests_are_the_same_in_every_process(film: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from filmkit.film.spec.load import load;"
        "from filmkit.rules.film import declare; from filmkit.digest import digest_of;"
        "print([digest_of(dict(t.params)) for t in declare(load(Path(sys.argv[1]))).tasks])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code, str(film)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "7")
    }

    assert len(told) == 1


def test_a_film_in_another_folder_finds_everything_made(film: Path, studio: Studio, tmp_path: Path) -> None:
    studio.build(film)
    shutil.copytree(film, tmp_path / "clone")

    assert studio.build(tmp_path / "clone").made == ()
