"""What a build makes again, and what it never does: promises over whole films."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine.explain import State
from filmkit.build.store.disk import DiskStore
from tests.rules.conftest import CUBE, FILM, write_film
from tests.rules.pretend import Studio

Edit = Callable[[str, str], None]
LAYERS = ("subject", "action", "environment", "light", "mood", "style", "place", "time", "weather")
AFTER_THE_CUT = {"cut", "music", "mix", "deliverable", "poster"}
"""A cue is played to the cut: its bars begin where the picture changes."""
ROOT = Path(__file__).parents[2]


@contextmanager
def built(factory: pytest.TempPathFactory, text: str = FILM) -> Iterator[tuple[Path, Studio]]:
    """A film that was just built: for properties, which need a new one each time."""
    folder = write_film(factory.mktemp("film"), text)
    studio = Studio()
    studio.build(folder)
    yield folder, studio
    studio.store.close()
    shutil.rmtree(folder)


def test_a_second_build_starts_nothing(film: Path, studio: Studio) -> None:
    first = studio.build(film)
    second = studio.build(film)

    assert len(first.made) > 20
    assert second.made == second.found == ()
    assert {step.state for step in studio.plan(film).steps} == {State.FRESH}


@pytest.mark.parametrize("shot", ["a", "b", "c", "d"])
def test_renaming_a_shot_makes_nothing_again(film: Path, studio: Studio, shot: str) -> None:
    studio.build(film)
    text = (film / "film.yaml").read_text()
    (film / "film.yaml").write_text(re.sub(rf"\b{shot}\b(?! woman| man)", "renamed", text))

    outcome = studio.build(film)

    assert any(target.startswith("renamed/") for target in outcome.results)
    assert outcome.made == ()


@pytest.mark.parametrize("words", ["subject: a dog", "action: a woman walks on gravel"])
def test_renaming_a_shot_of_no_place_makes_nothing_again(
    tmp_path_factory: pytest.TempPathFactory, words: str
) -> None:
    bare = f"filmkit: 1\nid: bare\ntitle: Bare\nshots:\n  one: {{duration: 1s, {words}}}\n"
    with built(tmp_path_factory, bare) as (folder, studio):
        (folder / "film.yaml").write_text(bare.replace("one:", "two:"))

        assert studio.build(folder).made == ()


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_the_order_of_keys_comments_and_layout_change_nothing(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    with built(tmp_path_factory) as (folder, studio):
        shuffled = _shuffled(yaml.safe_load(FILM), data)
        flow = data.draw(st.sampled_from([None, False, True]))
        text = yaml.safe_dump(shuffled, sort_keys=False, default_flow_style=flow, width=90)
        comment = data.draw(st.sampled_from(["", "# a note\n\n", "# titles: {}\n"]))
        (folder / "film.yaml").write_text(comment + text + comment)

        assert studio.build(folder).made == ()


def _shuffled(value: Any, data: st.DataObject) -> Any:
    if isinstance(value, dict):
        keys = data.draw(st.permutations(list(value)))
        return {key: _shuffled(value[key], data) for key in keys}
    return [_shuffled(each, data) for each in value] if isinstance(value, list) else value


@settings(deadline=None, max_examples=25)
@given(st.permutations(["a", "b", "c", "d"]), st.sampled_from(["24", "29.97", "23.976"]))
def test_reordering_the_cut_makes_the_cut_and_what_follows_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, order: list[str], fps: str
) -> None:
    straight = re.sub(r"cut: \[.*\]", "cut: [a, b, c, d]", FILM).replace("fps: 24", f"fps: {fps}")
    with built(tmp_path_factory, straight) as (folder, studio):
        again = straight.replace("cut: [a, b, c, d]", f"cut: [{', '.join(order)}]")
        (folder / "film.yaml").write_text(again)

        assert studio.rules_of(studio.build(folder).made) <= AFTER_THE_CUT


def test_a_dissolve_that_moves_draws_a_few_frames_and_never_a_shot(
    film: Path, studio: Studio, edit: Edit
) -> None:
    studio.build(film)
    edit("{shot: b, dissolve: 8f}, c", "b, {shot: c, dissolve: 8f}")

    made = studio.build(film).made

    assert "c/take-head" in made
    assert not [target for target in made if target.endswith("/take")]


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(["a", "b", "c"]), st.sampled_from(LAYERS))
def test_changing_one_layer_of_one_shot_makes_exactly_that_shot_and_what_is_made_of_it(
    tmp_path_factory: pytest.TempPathFactory, shot: str, layer: str
) -> None:
    with built(tmp_path_factory) as (folder, studio):
        lines = FILM.splitlines()
        number = next(n for n, line in enumerate(lines) if line.startswith(f"  {shot}: "))
        body = re.sub(rf", {layer}: [^,}}]+", "", lines[number])
        lines[number] = body.replace("duration: 2s", f"duration: 2s, {layer}: something else")
        (folder / "film.yaml").write_text("\n".join(lines) + "\n")

        steps = {step.task.target: step for step in studio.plan(folder).to_run}
        made = studio.build(folder).made

        own = {task.target for task in studio.graph if task.group == shot}
        assert studio.takes(made) == {shot}
        assert f"{shot}/take" in made
        assert set(made) <= studio.following(own)
        assert set(made) == set(steps)
        named = [reason for reason in steps[f"{shot}/take"].reasons if layer in reason.field]
        assert named
        assert all(reason.at is not None and reason.at.line == number + 1 for reason in named)


def test_a_look_up_table_never_redraws_a_take(film: Path, studio: Studio) -> None:
    studio.build(film)
    (film / "cold.cube").write_text(CUBE.replace("1 1 1", "0.9 0.9 1"))

    made = studio.build(film).made

    assert studio.rules_of(made) == {"conform", "transition", "cut", "deliverable", "poster"}
    assert {target.partition("/")[0] for target in made} == {"a", "b", "c", "film"}


def test_repainting_a_reference_makes_exactly_its_users_and_the_old_bytes_make_them_fresh(
    film: Path, studio: Studio
) -> None:
    studio.build(film)
    (film / "ann.png").write_bytes(b"other likeness")

    users = studio.build(film).made
    takes = {task.target for task in studio.graph if task.rule == "take" and task.group in {"a", "b"}}
    assert takes <= set(users) <= studio.following(takes)

    (film / "ann.png").write_bytes(b"first likeness")
    assert {step.state for step in studio.plan(film).steps} == {State.FRESH}


def test_other_footage_makes_exactly_its_users_and_the_old_bytes_make_them_fresh(
    film: Path, studio: Studio
) -> None:
    studio.build(film)
    (film / "market.mov").write_bytes(b"other footage")

    users = set(studio.build(film).made)
    assert users == {
        *("d/conform", "d/sound", "film/cut", "film/mix", "film/deliver-web"),
        *({"film/poster"} & users),
    }

    (film / "market.mov").write_bytes(b"first footage")
    assert studio.build(film).made == ()


def test_a_title_touches_only_the_piece_it_lies_on(film: Path, studio: Studio, edit: Edit) -> None:
    studio.build(film)
    edit("text: Promises,", "text: Promised,")

    made = studio.build(film).made

    assert studio.takes(made) == set()
    assert {target.partition("/")[0] for target in made} == {"film", "a"}


def test_a_louder_bed_mixes_again_and_encodes_no_picture(film: Path, studio: Studio, edit: Edit) -> None:
    studio.build(film)
    edit("from: start, to: end", "from: start, to: end, gain: -3dB")

    assert studio.rules_of(studio.build(film).made) == {"mix", "deliverable"}


def test_other_frames_a_second_draw_again_and_keep_no_stale_piece(
    film: Path, studio: Studio, edit: Edit
) -> None:
    studio.build(film)
    edit("fps: 24", "fps: 25")

    made = studio.build(film).made

    assert {"a/take", "b/take", "c/take", "d/conform", "film/cut"} <= set(made)


def test_a_new_file_that_an_include_matches_is_noticed(film: Path, studio: Studio, edit: Edit) -> None:
    edit("title: Promises\n", "title: Promises\ninclude: [more/*.yaml]\n")
    (film / "more").mkdir()
    (film / "more" / "one.yaml").write_text("cast:\n  dog: {description: a dog}\n")
    studio.build(film)
    (film / "more" / "two.yaml").write_text("cast:\n  cat: {description: a cat}\n")
    edit("cast: [bob], action: leaves", "cast: [bob, cat], action: leaves")

    assert studio.takes(studio.build(film).made) == {"c"}


def test_a_same_size_edit_in_the_same_tick_is_noticed(film: Path, studio: Studio) -> None:
    studio.build(film)
    before = os.stat(film / "ann.png")
    (film / "ann.png").write_bytes(b"fIrst likeness")
    os.utime(film / "ann.png", ns=(before.st_atime_ns, before.st_mtime_ns))

    assert studio.takes(studio.build(film).made) == {"a", "b"}


def test_digests_are_the_same_in_every_process(film: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from filmkit.film.spec.load import load;"
        "from filmkit.rules.film import declare; from filmkit.digest import digest_of;"
        "film = load(Path(sys.argv[1]));"
        "print([digest_of(dict(task.params)) for task in declare(film, encoder='x').tasks])"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code, str(film)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for seed in ("0", "7", "4711")
    }

    assert len(told) == 1


def test_a_film_in_another_folder_finds_everything_made(film: Path, studio: Studio, tmp_path: Path) -> None:
    studio.build(film)
    shutil.copytree(film, tmp_path / "clone")

    assert studio.build(tmp_path / "clone").made == ()


@pytest.mark.parametrize("target", ["a/take", "b/take-head", "c/conform", "film/music-theme", "film/cut"])
def test_a_flipped_byte_in_the_store_is_found_and_only_that_is_redone(
    film: Path, tmp_path: Path, target: str
) -> None:
    store = DiskStore(tmp_path / "store")
    studio = Studio(store)
    result = studio.build(film).results[target]
    ((_, blob),) = result.outputs.items()
    path = store.path(blob.digest)
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[7] ^= 1
    path.write_bytes(data)

    outcome = studio.build(film)

    assert outcome.made == (target,)
    assert outcome.results[target] == result
    assert store.path(blob.digest).read_bytes() != bytes(data)
    store.close()
