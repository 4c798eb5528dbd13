"""A plan of a film of which a little changed says what a whole plan says, whatever was changed."""

import contextlib
import io
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.build.engine import kept
from filmkit.build.engine.lanes import Lanes
from filmkit.cli import build, keeping, planning, root
from tests.cli.conftest import Said, _here
from tests.rules.conftest import write_film
from tests.rules.pretend import PRETENDERS

FILM = """\
filmkit: 1
id: promises
title: Promises
format: {resolution: 320x180, fps: 24}
include: [more/*.yaml, cast.yaml]
vars: {city: Lyon}
looks:
  cold: {style: "cold", lut: cold.cube}
locations:
  hall: {place: station hall, light: "window from the left, soft"}
scenes:
  one: {location: hall, look: cold}
shots:
  a:
    scene: one
    duration: 2s
    size: wide
    cast: [ann]
    action: waits
    camera: static
  # the two of them
  b:
    scene: one
    duration: 2s
    size: medium
    cast: [ann, bob]
    action:
      - talk
      - look away
    camera: static
  c: {scene: one, duration: 2s, size: close-up, cast: [bob], action: leaves, camera: push-in, light: dusk}
  d:
    source: market.mov
    in: 1s
    duration: 2s
    sound: a market

cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c, d, e, {shot: f, dip: 6f}, g]
titles:
  main: {text: Promises, at: a + 1s, for: 0.5s}
mix:
  music:
    theme: {prompt: calm piano, from: start, to: end}
deliverables:
  web: {preset: h264-web}
"""
ONE = """\
# Two shots that stand by themselves.
shots:
  e:
    duration: 1s
    subject: a "dog" in ${city}
    place: a wet square
    weather: rain
    mood: |
      quiet

      and long
  f:
    duration: 1s
    subject: 'a cat: grey'
    pattern: texture
    slots: {surface: old stone}
    camera: {move: push-in, lens: 35mm}
"""
TWO = """\
props:
  cup: {description: a chipped cup}
shots:
  g:
    duration: 1s
    props: [cup]
    subject: a table
    time: dawn
variants:
  night:
    shots:
      g: {time: night}
"""
CAST = """\
cast:
  ann: {description: "a woman in red", reference: ann.png}
  bob: {description: "a man in blue"}
"""


def write_files(folder: Path) -> None:
    write_film(folder, FILM)
    (folder / "more").mkdir()
    (folder / "more" / "one.yaml").write_text(ONE)
    (folder / "more" / "two.yaml").write_text(TWO)
    (folder / "cast.yaml").write_text(CAST)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a folder with a film that was built, and its store."""
    folder = tmp_path_factory.mktemp("home")
    write_files(folder / "film")
    assert build_again(folder, "-q").code == 0
    assert (folder / "film" / ".filmkit" / "kept-draft").exists()
    return Path(shutil.copytree(folder, f"{folder}-as-built"))


@pytest.fixture
def home(built: Path) -> Path:
    """The folder as it was built."""
    return again(built)


def again(built: Path) -> Path:
    folder = Path(str(built).removesuffix("-as-built"))
    shutil.rmtree(folder)
    return Path(shutil.copytree(built, folder))


def run(folder: Path, *words: str | Path) -> Said:
    """One command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with (
        pytest.MonkeyPatch.context() as patched,
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        patched.setenv("FILMKIT_STORE", str(folder / "store"))
        patched.setattr("sys.argv", ["filmkit", *map(str, words)])
        code = root.run([str(word) for word in words])
    return Said(code, out.getvalue(), err.getvalue())


@contextlib.contextmanager
def making() -> Iterator[pytest.MonkeyPatch]:
    """Tasks are pretended, and plans are kept of a film as small as this one."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(build, "RULES", PRETENDERS)
        patched.setattr(Lanes, "perform", _here)
        patched.setattr(keeping, "SMALL", 0)
        patched.setattr(kept, "is_young", lambda *seen: False)  # filmkit too may have been edited just now
        yield patched


def build_again(folder: Path, *words: str) -> Said:
    with making():
        return run(folder, "build", folder / "film", *words)


class Whole(Exception):
    """The kept plan was not enough."""


def _refuse(*_: object, **__: object) -> None:
    raise Whole


def fast(folder: Path, *words: str) -> Said | None:
    """What `plan` says out of the kept plan; None when it takes a whole one."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(planning, "whole_plan", _refuse)
        try:
            return run(folder, "plan", folder / "film", *words)
        except Whole:
            return None


def whole(folder: Path, *words: str) -> Said:
    plan = folder / "film" / ".filmkit" / "kept-draft"
    plan.rename(folder / "aside")
    try:
        return run(folder, "plan", folder / "film", *words)
    finally:
        plan.unlink(missing_ok=True)
        (folder / "aside").rename(plan)


def same(folder: Path) -> bool:
    """Whether the kept plan was enough; what it said was what a whole plan says."""
    said = [fast(folder, *words) for words in ((), ("--json",), ("--exit-code",))]
    for words, told in zip(((), ("--json",), ("--exit-code",)), said, strict=True):
        if told is not None:
            assert told == whole(folder, *words)
    assert len({told is None for told in said}) == 1
    return said[0] is not None


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
    + [("--set", "shots.a.light=dusk"), ("--without", "captions")],
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


NASTY = ['"', "'", "{", "}", "[", "]", "|", "|+", ">-", "&x ", "*x", "# c", "---", "...", "- a", "? a", ": "]
NASTY += [
    "scenes:",
    "  h:",
    "  b:",
    "\t",
    "\r",
    "!!str ",
    "%YAML 1.1",
    "<<: {}",
    "mood: calm",
    "${city}",
    ",",
]
FILES = ("film.yaml", "more/one.yaml", "more/two.yaml", "cast.yaml")


LAYERS = ("subject", "action", "environment", "light", "mood", "place", "time", "weather", "camera", "sound")


def reword(text: str, chance: random.Random) -> str:
    """Other words in a layer of one shot, or a layer more."""
    lines = text.split("\n")
    written = [n for n, line in enumerate(lines) if line.strip().partition(":")[0] in (*LAYERS, "duration")]
    if not written:
        return text
    at = chance.choice(written)
    blanks, words = (
        len(lines[at]) - len(lines[at].lstrip(" ")),
        chance.choice(["rain", "a dog", '"dusk: soft"']),
    )
    name = lines[at].strip().partition(":")[0]
    if name == "duration":
        lines.insert(at, f"{' ' * blanks}{chance.choice(LAYERS)}: {words}")
    elif lines[at].strip() != f"{name}:":
        lines[at] = f"{' ' * blanks}{name}: {words}"
    return "\n".join(lines)


def spoil(text: str, chance: random.Random) -> str:
    """One small edit, of the kind that fingers make."""
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(8):
        case 0:
            words = lines[at].split(" ")
            words[chance.randrange(len(words))] = chance.choice(["dog", "rain", "wide", "2s", *NASTY])
            lines[at] = " ".join(words)
        case 1:
            del lines[at]
        case 2:
            lines.insert(at, lines[chance.randrange(len(lines))])
        case 3:
            lines.insert(at, " " * chance.randrange(7) + chance.choice(NASTY))
        case 4:
            lines[at] = " " * chance.randrange(4) + lines[at].lstrip(" ")
            lines[at] += chance.choice(["", " calm", "  # c"])
        case 5:
            lines[at] += chance.choice([" and", " more", *NASTY])
        case 6:
            other = chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        case 7:
            lines.insert(at, chance.choice(["", "    mood: calm", "    light: dusk", "# a note"]))
    return "\n".join(lines)


def harm(folder: Path, chance: random.Random) -> None:
    """Something happens to the store, or to what the film remembers."""
    there = [path for path in (folder / "store").rglob("*") if path.is_file()]
    there += [path for path in (folder / "film" / ".filmkit").iterdir() if path.name.endswith(".json")]
    path = chance.choice(sorted(there))
    path.unlink()
    if chance.random() < 0.5:
        path.write_bytes(b"{}")


def check_any(built: Path, seed: int) -> bool:
    """Whether one of several small edits, one after the other, was planned out of the kept plan."""
    chance, folder = random.Random(seed), again(built)
    tame, planned = chance.choice([0.0, 0.8, 1.0]), False
    for _ in range(chance.randrange(1, 5)):
        for _ in range(chance.choice([1, 1, 3])):
            path = folder / "film" / chance.choice(FILES)
            change = reword if chance.random() < tame else spoil
            path.write_bytes(change(path.read_bytes().decode("utf-8"), chance).encode("utf-8"))
        if chance.random() < 0.15:
            harm(folder, chance)
        planned |= same(folder)
        if chance.random() < 0.2:
            build_again(folder, "-q")
    return planned


def test_whatever_is_edited_the_plan_is_that_of_the_whole_film(built: Path) -> None:
    assert sum(check_any(built, seed) for seed in range(40)) > 5


@pytest.mark.slow
@settings(deadline=None, max_examples=1000)
@given(st.integers(min_value=1000))
def test_whatever_is_edited_for_an_hour(built: Path, seed: int) -> None:
    check_any(built, seed)
