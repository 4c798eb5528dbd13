"""A plan of a film of which a little changed says what a whole plan says, whatever was changed."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.cli import keeping
from tests.cli.replanning import FILM, again, as_built, build_again, fast, making, run, same


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_built(tmp_path_factory.mktemp("home"))


@pytest.fixture
def home(built: Path) -> Path:
    """The folder as it was built."""
    return again(built)


def replace(old: str, new: str, name: str = "film.yaml") -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "film" / name
        text = path.read_bytes().decode()
        assert old in text
        path.write_bytes(text.replace(old, new, 1).encode())

    return change


LITTLE = {
    "nothing": lambda folder: None,
    "touched": lambda folder: os.utime(folder / "film" / "film.yaml"),
    "a word": replace("waits", "stands"),
    "a word of one of two actions": replace("look away", "laugh"),
    "a word in braces": replace("leaves", "walks"),
    "a word of footage": replace("a market", "a square"),
    "a word of an included file": replace("weather: rain", "weather: snow", "more/one.yaml"),
    "a word nobody hears": replace("light: dusk", "light: dawn"),
    "a size": replace("size: wide", "size: close-up"),
    "a slot": replace("old stone", "new stone", "more/one.yaml"),
    "a pattern": replace("pattern: texture", "pattern: scale", "more/one.yaml"),
    "a field of the camera": replace("lens: 35mm", "lens: 85mm", "more/one.yaml"),
    "a layer more": replace("    action: waits\n", "    action: waits\n    mood: calm\n    light: dusk\n"),
    "a layer less": replace("    weather: rain\n", "", "more/one.yaml"),
    "a comment": replace("    action: waits\n", "    action: waits  # and how\n# she does\n\n"),
    "a longer text of many lines": replace(
        "      and long\n", "      and long\n\n\n      very\n", "more/one.yaml"
    ),
    "a text that keeps its line ends": replace("mood: |", "mood: |+", "more/one.yaml"),
    "the last line of a file": replace("    time: dawn\n", "    time: dusk\n", "more/two.yaml"),
    "a state of the store: a damaged shape of the last results": lambda folder: (
        folder / "film" / ".filmkit" / "last-draft.json"
    ).write_text("{"),
    "an anchor and its alias": lambda folder: [
        replace("action: waits", "action: &does waits")(folder),
        replace("light: dusk", "light: *does")(folder),
    ],
    "an anchor nobody uses": replace("action: waits", "action: &does waits"),
    "two shots": lambda folder: [replace("waits", "stands")(folder), replace("leaves", "walks")(folder)],
    "shots of two files": lambda folder: [
        replace("waits", "stands\n    mood: calm")(folder),
        replace("a table", "a chair", "more/two.yaml")(folder),
    ],
}


@pytest.mark.parametrize("change", LITTLE.values(), ids=LITTLE)
def test_what_changed_a_little_is_planned_out_of_the_kept_plan(
    home: Path, change: Callable[[Path], object]
) -> None:
    change(home)

    assert same(home)


def rename(old: str, new: str) -> Callable[[Path], None]:
    return lambda folder: (folder / "film" / old).rename(folder / "film" / new)  # type: ignore[return-value]


def write(name: str, data: bytes) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / "film" / name
        path.write_bytes(data)

    return change


def blob(folder: Path, target: str) -> Path:
    last = json.loads((folder / "film" / ".filmkit" / "last-draft.json").read_text())["last"]
    record = json.loads((folder / "store" / "records" / f"{last[target]}.json").read_text())
    return folder / "store" / "blobs" / str(next(iter(record["outputs"].values()))[0])


def lose_blob(folder: Path) -> None:
    blob(folder, "b/take").unlink()


def spoil_blob(folder: Path) -> None:
    path = blob(folder, "b/take")
    size = path.stat().st_size
    path.chmod(0o644)
    path.write_bytes(b"x" * size)


def lose_index(folder: Path) -> None:
    shutil.rmtree(folder / "store" / "index")


def lose_store(folder: Path) -> None:
    shutil.rmtree(folder / "store")


def lose_record(folder: Path) -> None:
    last = json.loads((folder / "film" / ".filmkit" / "last-draft.json").read_text())["last"]
    (folder / "store" / "records" / f"{last['film/cut']}.json").unlink()
    replace("waits", "runs")(folder)


MUCH = {
    "what is heard at all": replace("waits", "runs"),
    "what is heard no more": replace("leaves", "stays"),
    "a place that makes two shots one scene": replace("a wet square", "a dry square", "more/one.yaml"),
    "a duration": replace("duration: 2s", "duration: 3s"),
    "a name": lambda folder: [replace("  b:", "  z:")(folder), replace("{shot: b,", "{shot: z,")(folder)],
    "a name inside of a file": replace("  f:", "  h:", "more/one.yaml"),
    "the cut": replace("c, d, e", "d, c, e"),
    "a title": replace("text: Promises", "text: Another"),
    "a sound of the mix": replace("calm piano", "wild piano"),
    "who is in it": replace("cast: [ann]", "cast: [bob]"),
    "where it is": replace(
        "scene: one\n    duration: 2s\n    size: medium", "duration: 2s\n    size: medium"
    ),
    "a place of several shots": replace("station hall", "waiting hall"),
    "a member of the cast": replace("a man in blue", "a man in green", "cast.yaml"),
    "a value of vars": replace("city: Lyon", "city: Rome"),
    "the format": replace("fps: 24", "fps: 25"),
    "a shot more": replace("  d:\n", "  d2:\n    duration: 1s\n    subject: a bird\n  d:\n"),
    "a shot less": replace("  # the two of them\n", "  x: {duration: 1s, subject: a bee}\n"),
    "where footage begins": replace("in: 1s", "in: 0.5s"),
    "footage": write("market.mov", b"another footage"),
    "a look-up table": write("cold.cube", b"LUT_3D_SIZE 2\n" + b"0 0 0\n" * 8),
    "a likeness": write("ann.png", b"another likeness"),
    "a file more": write("more/three.yaml", b"shots:\n  h: {duration: 1s, subject: a bird}\n"),
    "a file less": rename("more/two.yaml", "more/two.txt"),
    "a quote that is not closed": replace("action: waits", 'action: "waits'),
    "quotes that close each other": lambda folder: [
        replace("action: waits", 'action: "waits')(folder),
        replace("size: close-up", 'size: "close-up')(folder),
    ],
    "a brace that is not closed": replace("camera: static\n  #", "camera: {move: static\n  #"),
    "a tab": replace("    camera: static\n  c", "\tcamera: static\n  c"),
    "an unknown key": replace("action: waits", "acting: waits"),
    "a line that stands too far out": replace("    camera: static\n  c", "looks2: static\n  c"),
    "a section in the midst of shots": replace(
        "    camera: static\n  c", "    camera: static\nscenes:\n  two: {look: cold}\n  c"
    ),
    "a carriage return alone": replace("action: waits", "action: waits\r    mood: calm"),
    "another kind of line ends": lambda folder: write(
        "film.yaml", FILM.replace("\n", "\r\n").replace("waits", "runs").encode()
    )(folder),
    "a mark of byte order": write("film.yaml", b"\xef\xbb\xbf" + FILM.encode()),
    "bytes that are no text": write("film.yaml", FILM.encode().replace(b"waits", b"wa\xffits")),
    "a file of another kind": write("film.yaml", b"[]\n"),
    "a blob that is gone": lose_blob,
    "a blob somebody wrote into": spoil_blob,
    "an index that is gone": lose_index,
    "a store that is gone": lose_store,
    "a record that is gone": lose_record,
    "a damaged kept plan": lambda folder: write(
        ".filmkit/kept-draft", (folder / "film/.filmkit/kept-draft").read_bytes()[:-1] + b"\1"
    )(folder),
    "a kept plan of another kind": write(".filmkit/kept-draft", b"filmkit kept plan 0\n"),
}


@pytest.mark.parametrize("change", MUCH.values(), ids=MUCH)
def test_what_changed_more_is_planned_whole(home: Path, change: Callable[[Path], object]) -> None:
    change(home)

    assert not same(home)


@pytest.mark.parametrize(
    "words",
    [("-s", "a"), ("--until", "take"), ("--profile", "final"), ("--variant", "night"), ("--timecode",)]
    + [("--set", "shots.a.light=dusk")],
    ids=" ".join,
)
def test_what_is_asked_for_otherwise_is_planned_whole(home: Path, words: tuple[str, ...]) -> None:
    assert fast(home, *words) is None


def test_a_build_makes_what_the_kept_plan_said_and_nothing_else(home: Path) -> None:
    replace("waits", "stands\n    mood: calm")(home)
    told = fast(home, "--json")
    assert told is not None
    said = build_again(home, "--json")

    assert made(said.out) == {step["target"] for step in json.loads(told.out)["steps"]}
    assert "a/take" in made(said.out)
    assert not made(said.out) & {"b/take", "b/ambience", "c/take", "film/title-main"}
    again = fast(home)
    assert again is not None
    assert again.out.startswith("Nothing to do: all ")


def test_a_plan_that_finds_all_fresh_is_kept_for_the_next_one(home: Path) -> None:
    (home / "film" / ".filmkit" / "kept-draft").unlink()
    assert fast(home) is None
    with making():
        run(home, "plan", home / "film")

    assert same(home)


def test_a_small_film_is_planned_whole(home: Path) -> None:
    (home / "film" / ".filmkit" / "kept-draft").unlink()
    with making() as patched:
        patched.setattr(keeping, "SMALL", 300)
        run(home, "plan", home / "film")

    assert fast(home) is None


def made(events: str) -> set[str]:
    """The targets that a build made, or found to be made."""
    told = [json.loads(line) for line in events.splitlines()]
    return {event["target"] for event in told if event["event"] in ("TaskMade", "TaskFound")}


def test_another_store_is_another_plan(home: Path, tmp_path: Path) -> None:
    assert fast(home, "--store", str(home / "store")) is not None
    assert fast(home, "--store", str(tmp_path / "other")) is None
