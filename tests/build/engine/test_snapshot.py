"""The snapshot: says "nothing to do" only when nothing changed, and never costs more than a look."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine import snapshot
from filmkit.digest import digest_of_bytes

BEGAN = time.time_ns() + 3600 * 10**9
"""A build an hour from now: to it, files written now are old."""


class Scene:
    """A folder with a film in it, and a snapshot of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = str(folder / "snapshot")
        (folder / "takes").mkdir()
        for name in ("film.yaml", "takes/a.yaml", "out.mp4"):
            (folder / name).write_bytes(b"one")

    def write(self, began_ns: int = BEGAN, **changed: object) -> bool:
        values: dict[str, object] = {
            "files": {self.at("film.yaml"): digest_of_bytes(b"one"), self.at("takes/a.yaml"): ""},
            "absent": [self.at("filmkit.yaml")],
            "folders": {self.at("takes"): ["a.yaml"]},
            "outputs": [self.at("out.mp4")],
            "options": "profile=final",
            "printed": "nothing to do\nbuild/film.mp4 é\0",
            "exit_code": 0,
        }
        return snapshot.write(self.path, **(values | changed), began_ns=began_ns)  # type: ignore[arg-type]

    def at(self, name: str) -> str:
        return str(self.folder / name)

    def holds(self, options: str = "profile=final") -> bool:
        return snapshot.still_true(self.path, options) is not None


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_when_nothing_changed_it_says_again_what_was_said(scene: Scene) -> None:
    assert scene.write(exit_code=7)
    assert snapshot.still_true(scene.path, "profile=final") == ("nothing to do\nbuild/film.mp4 é\0", 7)


@pytest.mark.parametrize("name", ["film.yaml", "takes/a.yaml", "out.mp4"])
@pytest.mark.parametrize("data", [b"two", b"longer", None])
def test_any_change_of_a_file_is_noticed(scene: Scene, name: str, data: bytes | None) -> None:
    scene.write()
    time.sleep(0.02)
    path = scene.folder / name
    path.unlink()
    if data is not None:
        path.write_bytes(data)

    assert not scene.holds()


def test_a_change_with_its_time_and_size_put_back_is_noticed(scene: Scene) -> None:
    scene.write()
    before = os.stat(scene.at("film.yaml"))
    time.sleep(0.02)
    Path(scene.at("film.yaml")).write_bytes(b"two")
    os.utime(scene.at("film.yaml"), ns=(before.st_atime_ns, before.st_mtime_ns))

    assert not scene.holds()


def test_a_new_file_in_a_searched_folder_is_noticed(scene: Scene) -> None:
    scene.write()
    (scene.folder / "takes" / "b.yaml").touch()
    assert not scene.holds()


def test_a_file_that_was_looked_for_and_is_there_now_is_noticed(scene: Scene) -> None:
    scene.write()
    (scene.folder / "filmkit.yaml").symlink_to("nowhere")
    assert not scene.holds()


def test_other_options_are_another_build(scene: Scene) -> None:
    scene.write()
    assert not scene.holds("profile=draft")


def test_a_file_edited_while_the_build_ran_is_noticed(scene: Scene) -> None:
    began = time.time_ns()
    Path(scene.at("film.yaml")).write_bytes(b"two")  # the build had read "one"

    assert scene.write(began, files={scene.at("film.yaml"): digest_of_bytes(b"one")})
    assert not scene.holds()


def test_a_file_as_young_as_the_build_whose_bytes_nobody_knows_keeps_no_snapshot(scene: Scene) -> None:
    assert scene.write()
    assert not scene.write(time.time_ns())
    assert not os.path.exists(scene.path)


def test_a_file_as_young_as_the_build_is_hashed(scene: Scene) -> None:
    files = {scene.at("film.yaml"): digest_of_bytes(b"one")}
    assert scene.write(time.time_ns(), files=files)
    assert scene.holds()

    for _ in range(20):  # a same-size edit in the same tick of the clock
        scene.write(time.time_ns(), files=files)
        seen = os.stat(scene.at("film.yaml"))
        with open(scene.at("film.yaml"), "r+b") as file:
            file.write(b"two")
        os.utime(scene.at("film.yaml"), ns=(seen.st_atime_ns, seen.st_mtime_ns))
        assert not scene.holds()
        Path(scene.at("film.yaml")).write_bytes(b"one")


def test_a_time_in_the_future_never_means_fresh(scene: Scene) -> None:
    future = time.time() + 10**6
    os.utime(scene.at("takes/a.yaml"), (future, future))

    assert not scene.write()


def test_a_file_that_is_gone_when_the_build_ends_keeps_no_snapshot(scene: Scene) -> None:
    assert not scene.write(outputs=[scene.at("other.mp4")])


def test_names_of_any_bytes_are_kept(scene: Scene) -> None:
    odd = scene.folder / os.fsdecode(b"take \xff\n.yaml")
    odd.write_bytes(b"one")

    assert scene.write(files={str(odd): ""})
    assert scene.holds()


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene(tmp_path_factory.mktemp("scene"))


@settings(deadline=None, max_examples=200)
@given(st.floats(0, 1, exclude_max=True), st.integers(0, 255))
def test_a_damaged_snapshot_is_ignored(lasting: Scene, place: float, flip: int) -> None:
    lasting.write()
    whole = Path(lasting.path).read_bytes()
    at = int(place * len(whole))
    after = bytes([whole[at] ^ flip]) + whole[at + 1 :] if flip else b""
    Path(lasting.path).write_bytes(whole[:at] + after)

    assert not lasting.holds()


def test_no_snapshot_is_no_claim(tmp_path: Path) -> None:
    assert snapshot.still_true(str(tmp_path / "none"), "") is None
    assert snapshot.still_true(str(tmp_path), "") is None


def test_reading_one_imports_nothing_heavy(scene: Scene) -> None:
    scene.write()
    code = (
        "import sys; before = set(sys.modules)\n"
        "from filmkit.build.engine import snapshot\n"
        f"assert snapshot.still_true({scene.path!r}, 'profile=final')\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert set(told.split()) <= {
        "filmkit",
        "filmkit.build",
        "filmkit.build.engine",
        "filmkit.build.engine.columns",
        "filmkit.build.engine.snapshot",
        "zlib",
    }


def test_a_file_that_was_young_is_hashed_until_it_is_old_and_no_longer(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.write(time.time_ns(), files={scene.at("film.yaml"): digest_of_bytes(b"one")})
    young = Path(scene.path).read_bytes()
    assert scene.holds()
    assert Path(scene.path).read_bytes() == young

    monkeypatch.setattr(snapshot, "_COARSE_NS", -(3600 * 10**9))  # an hour later
    assert scene.holds()
    assert Path(scene.path).read_bytes() != young

    hashed: list[str] = []

    def noting(racy: list[str]) -> bool:
        hashed.extend(racy)
        return True

    monkeypatch.setattr(snapshot, "_same_bytes", noting)
    assert scene.holds()
    assert not hashed
