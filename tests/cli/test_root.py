"""The command line as a whole: help, versions, refusals, and what is loaded for which."""

import ast
import subprocess
import sys
import time
from pathlib import Path

import pytest

from filmkit import __version__
from filmkit.cli.root import COMMANDS, tell_mistake
from filmkit.cli.say import plain
from tests.cli.commands import PAGE, page
from tests.cli.conftest import Filmkit, replace
from tests.e2e.command import ENTRY, environment

HEAVY = {"yaml", "jsonschema", "networkx", "httpx", "diskcache", "ffmpeg", "numpy", "rich"}
LOADED = """
import atexit, os, sys
out, leave = sys.argv.pop(1), os._exit
before = set(sys.modules)
def told():
    names = sorted(set(sys.modules) - before)
    with open(out, "w") as file:
        file.write(repr(names))
os._exit = lambda code: (told(), leave(code))
atexit.register(told)
sys.argv[0] = "filmkit"
from filmkit.__main__ import main
main()
"""


def loaded(*arguments: str, cwd: Path, store: Path) -> set[str]:
    """The packages a command loads, in a process of its own."""
    out = store.with_name("loaded")
    subprocess.run(
        [sys.executable, "-c", LOADED, str(out), *arguments],
        cwd=cwd,
        env=environment(store),
        check=True,
        capture_output=True,
    )
    return {str(name).partition(".")[0] for name in ast.literal_eval(out.read_text())}


def test_the_page_of_commands_is_what_help_says() -> None:
    assert PAGE.read_text() == page(), "run: python -m tests.cli.commands"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_the_list_says_the_same(command: str, filmkit: Filmkit) -> None:
    said = filmkit(command, "--help")

    assert said.code == 0
    assert f"Usage: filmkit {command}" in said.out
    assert COMMANDS[command] in filmkit("--help").out


def test_the_version(filmkit: Filmkit) -> None:
    assert filmkit("--version").out == f"filmkit {__version__}\n"


def test_a_command_nobody_knows_is_a_sentence(filmkit: Filmkit) -> None:
    said = filmkit("biuld")

    assert said.code == 2
    assert "did you mean `build`?" in said.err


def test_an_option_nobody_knows_is_a_sentence(filmkit: Filmkit) -> None:
    said = filmkit("build", "--quite")

    assert said.code == 2
    assert "--quiet" in said.err


@pytest.mark.parametrize("arguments", [("--version",), ("--help",)], ids=" ".join)
def test_help_and_version_load_nothing_heavy(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert not loaded(*arguments, cwd=tmp_path, store=tmp_path) & HEAVY


def test_no_command_loads_anything_heavy_to_tell_its_help(tmp_path: Path) -> None:
    code = (
        "import sys; from filmkit.cli import root\n"
        "for name in root.COMMANDS:\n"
        "    root.run([name, '--help'])\n"
        "    print('loaded:', name, *{each.partition('.')[0] for each in sys.modules})"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    told = [line.split()[1:] for line in said.splitlines() if line.startswith("loaded: ")]

    assert [name for name, *_ in told] == list(COMMANDS)
    assert {name: HEAVY & set(packages) for name, *packages in told if HEAVY & set(packages)} == {}


def test_a_build_with_nothing_to_do_loads_nothing_heavy(film: Path, filmkit: Filmkit, tmp_path: Path) -> None:
    # A file written within the clock's tick is never taken for unchanged.
    time.sleep(2.1)
    first = filmkit("build", film)
    monkeyless = subprocess.run(
        [*ENTRY, "build", str(film)],
        cwd=tmp_path,
        env=environment(tmp_path / "store"),
        check=True,
        capture_output=True,
        text=True,
    )

    modules = loaded("build", str(film), cwd=tmp_path, store=tmp_path / "store")

    assert monkeyless.stdout == first.out
    assert not modules & (HEAVY | {"click", "asyncio", "dataclasses", "json", "typing"})


def test_nothing_a_film_says_steers_the_terminal() -> None:
    assert plain("a\x1b[31mb\u202ec\n") == "a\\x1b[31mb\\u202ec\n"


def test_a_title_that_would_steer_the_terminal_is_spelt_out(film: Path, filmkit: Filmkit) -> None:
    replace(film, "title: Promises\n", 'title: "A\\u202eB"\n')

    assert "\u202e" not in filmkit("check", film).out + filmkit("check", film).err


def test_a_pipe_that_closes_early_is_no_mistake(film: Path, tmp_path: Path) -> None:
    said = subprocess.run(
        f"{' '.join(ENTRY)} graph {film} | head -1",
        shell=True,
        cwd=tmp_path,
        env=environment(tmp_path / "store"),
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout == "flowchart LR\n"
    assert said.stderr == ""


def test_a_mistake_of_ours_is_a_sentence_and_on_request_all_of_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        raise ZeroDivisionError("of all things")
    except ZeroDivisionError as error:
        tell_mistake(type(error), error, error.__traceback__)
        short = capsys.readouterr().err
        monkeypatch.setenv("FILMKIT_TRACEBACK", "1")
        tell_mistake(type(error), error, error.__traceback__)
        long = capsys.readouterr().err

    assert short.startswith("filmkit made a mistake (ZeroDivisionError: of all things, in test_root.py:")
    assert "Traceback" not in short
    assert "Traceback" in long
