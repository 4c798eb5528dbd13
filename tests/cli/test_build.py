"""What `build` says and leaves behind."""

import json
import os
from pathlib import Path

import pytest

from filmkit.cli import build
from tests.cli.conftest import Filmkit, replace


def test_the_path_of_the_film_is_printed_last(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film)

    assert said.code == 0
    assert said.out.splitlines() == [
        "Promises: 192 frames, 8.0 s",
        "film/build/draft/poster.jpg",
        "film/build/draft/promises-web.mp4",
    ]
    assert (film / "build/draft/promises-web.mp4").is_file()


def test_lines_are_calm_where_nobody_looks(film: Path, filmkit: Filmkit) -> None:
    lines = filmkit("build", film, "-j", "1").err.splitlines()

    assert lines[0].endswith("free.")
    assert lines[1].startswith("[ 1/")
    assert lines[-1].startswith(f"{len(lines) - 2} made, in ")
    assert "\x1b" not in "".join(lines)


def test_quiet_says_only_where_the_film_is(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film, "-q")

    assert said.err == ""
    assert said.out == "film/build/draft/promises-web.mp4\n"


def test_json_is_an_event_a_line_and_the_files_last(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film, "--json")

    events = [json.loads(line) for line in said.out.splitlines()]
    assert events[0]["event"] == "PlanReady"
    assert {"TaskStarted", "TaskMade", "RunFinished"} <= {each["event"] for each in events}
    assert events[-1]["event"] == "FilmReady"
    assert events[-1]["files"][-1].endswith("promises-web.mp4")
    assert said.err == ""


def test_a_second_build_says_that_nothing_is_to_do(film: Path, filmkit: Filmkit) -> None:
    first = filmkit("build", film)
    second = filmkit("build", film)

    assert second.out == first.out
    assert second.err.startswith("Nothing to do")


def test_one_shot_is_made_and_laid_out_to_be_looked_at(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film, "-s", "c", "--until", "take")

    assert said.code == 0
    assert said.out.splitlines() == ["film/build/draft/parts/c-take.mp4"]


def test_a_shot_with_what_follows_is_the_film(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("build", film, "-s", "c+").out.splitlines()[-1].endswith("promises-web.mp4")


def test_no_stills_are_no_mistake(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film, "--until", "still")

    assert said.code == 0
    assert said.out == ""
    assert "Nothing to do" in said.err


def test_what_fails_is_named_and_the_rest_is_made(film: Path, filmkit: Filmkit) -> None:
    (film / "market.mov").write_text(
        "version https://git-lfs.github.com/spec/v1\n" + f"oid sha256:{'a' * 64}\nsize 12345\n"
    )

    said = filmkit("build", film)

    assert said.code == 1
    assert "market.mov, which is only a Git LFS pointer here" in said.err
    assert "git lfs pull" in said.err
    assert "film/cut  not tried" in said.err
    assert "+ a/take" not in filmkit("plan", film).out


def test_no_film_is_set_up_wrongly(tmp_path: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", tmp_path / "nowhere")

    assert said.code == 5
    assert "there is no film at" in said.err
    assert "filmkit init" in said.err


def test_a_mistake_in_the_film_is_told_with_its_line(film: Path, filmkit: Filmkit) -> None:
    replace(film, "size: wide", "sise: wide")

    said = filmkit("build", film)

    assert said.code == 1
    assert said.err.startswith("film.yaml:15:")
    assert "size" in said.err
    assert "Traceback" not in said.err


def test_a_folder_that_cannot_be_written_is_a_sentence(film: Path, filmkit: Filmkit) -> None:
    (film / "build").write_text("in the way")

    said = filmkit("build", film)

    assert said.code == 5
    assert "cannot be written" in said.err


def test_another_ffmpeg_that_is_none_is_a_sentence(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filmkit.studio.media.ffmpeg import find

    find.cache_clear()
    monkeypatch.setenv("FILMKIT_FFMPEG", "/no/such/ffmpeg")
    said = filmkit("plan", film)
    find.cache_clear()

    assert said.code == 5
    assert "FILMKIT_FFMPEG" in said.err


def test_cores_are_those_this_process_may_use() -> None:
    assert 1 <= build.cores() <= (os.cpu_count() or 1)


def test_a_variant_takes_no_place_of_the_films_own_files(film: Path, filmkit: Filmkit) -> None:
    with open(film / "film.yaml", "a", encoding="utf-8") as file:
        file.write("\nvariants:\n  tall: {format: {aspect: 9:16}}\n")

    whole = filmkit("build", film, "-q")
    tall = filmkit("build", film, "-q", "--variant", "tall")

    assert whole.out == "film/build/draft/promises-web.mp4\n"
    assert tall.out == "film/build/draft/tall/promises-web.mp4\n"
    assert (film / "build/draft/promises-web.mp4").read_bytes() != (
        film / "build/draft/tall/promises-web.mp4"
    ).read_bytes()


def test_a_store_may_be_beside_the_folder_one_stands_in(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("build", film, "--store", f"{film.name}/../beside", "-q")

    assert said.code == 0
    assert any((film.parent / "beside").iterdir())
