"""What a build with nothing to do looks at: any change of it sends the build the long way."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.build.engine import snapshot
from filmkit.cli import closing
from filmkit.cli.unchanged import unchanged
from tests.cli.conftest import Filmkit, replace


@pytest.fixture
def built(film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A film that was built, as if all its files were old."""
    monkeypatch.setattr(snapshot, "_COARSE_NS", -(10**15))
    replace(film, "title: Promises\n", "title: Promises\ninclude: [more/*.yaml]\n")
    (film / "more").mkdir()
    (film / "more" / "one.yaml").write_text("cast:\n  dog: {description: a dog, reference: ../dog.png}\n")
    (film / "dog.png").write_bytes(b"a dog")
    assert filmkit("build", film).code == 0
    return film


def test_nothing_changed_is_known_and_says_what_the_build_said(built: Path, filmkit: Filmkit) -> None:
    told = unchanged([str(built)])

    assert told == (filmkit("build", built).out, 0)
    assert told[0].endswith("film/build/draft/promises-web.mp4\n")


def test_a_film_that_was_just_edited_is_known_too(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "tools", lambda opened: [])  # filmkit too may have been edited just now
    replace(film, "talk", "speak")
    assert filmkit("build", film).code == 0

    assert unchanged([str(film)]) is not None
    path = film / "film.yaml"
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"speak", b"shout"))  # of one length, in one tick
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert unchanged([str(film)]) is None


def grow(name: str) -> Callable[[Path], None]:
    def change(film: Path) -> None:
        with open(film / name, "ab") as file:
            file.write(b"\n")

    return change


def same_size(film: Path) -> None:
    path = film / "ann.png"
    path.write_bytes(path.read_bytes()[::-1])


def remove_unused(film: Path) -> None:
    (film / "dog.png").unlink()


def remove_output(film: Path) -> None:
    (film / "build/draft/promises-web.mp4").unlink()


def spoil_output(film: Path) -> None:
    path = film / "build/draft/poster.jpg"
    path.chmod(0o644)
    path.write_bytes(b"other")


def put_beside(film: Path) -> None:
    (film / "more" / "two.yaml").write_text("cast:\n  cat: {description: a cat}\n")


def other_setting(film: Path) -> None:
    os.environ["FILMKIT_STORE"] = str(film / "another")


CHANGES = {
    "the film": grow("film.yaml"),
    "an included file": grow("more/one.yaml"),
    "footage": grow("market.mov"),
    "a look-up table": grow("cold.cube"),
    "a reference": grow("ann.png"),
    "a reference, to the same size": same_size,
    "a file that is named and not used": remove_unused,
    "a new file that an include matches": put_beside,
    "an output that is gone": remove_output,
    "an output somebody wrote into": spoil_output,
    "a setting": other_setting,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_of_anything_that_was_read_is_noticed(
    built: Path, change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert unchanged([str(built)]) is not None
    monkeypatch.setenv("FILMKIT_STORE", os.environ["FILMKIT_STORE"])  # put back at the end

    change(built)

    assert unchanged([str(built)]) is None


@pytest.mark.parametrize(
    "more", [["-j", "1"], ["--profile", "final"], ["-s", "a"], ["--timecode"]], ids=" ".join
)
def test_other_words_are_another_build(built: Path, more: list[str]) -> None:
    assert unchanged([str(built), *more]) is None


def test_another_place_to_stand_in_is_another_build(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(built)

    assert unchanged(["."]) is None


def test_a_part_of_a_film_leaves_no_snapshot_of_the_whole(built: Path, filmkit: Filmkit) -> None:
    (built / ".filmkit" / "snapshot").unlink()
    filmkit("build", built, "-s", "a")

    assert not (built / ".filmkit" / "snapshot").exists()


def test_filmkit_itself_and_ffmpeg_are_looked_at(built: Path) -> None:
    kept = (built / ".filmkit" / "snapshot").read_bytes()

    assert b"rules/take.py" in kept
    assert b"ffmpeg" in kept
