"""Whatever is edited, however often, the plan is that of the whole film."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cli.replanning import again, as_built, build_again, same


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return as_built(tmp_path_factory.mktemp("home"))


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
