"""A small film, and the command line in this process, with rules that make believe."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from filmkit.build.engine.lanes import Lanes
from filmkit.build.engine.rule import Made
from filmkit.build.engine.worker import Order
from filmkit.build.graph.task import Lane
from filmkit.cli import build, root
from tests.cli.paying import House, opened
from tests.rules.conftest import write_film
from tests.rules.pretend import PRETENDERS


@dataclass(frozen=True)
class Said:
    """What one command came to."""

    code: int
    out: str
    err: str


Filmkit = Callable[..., Said]


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The film's folder; commands run beside it."""
    monkeypatch.chdir(tmp_path)
    return write_film(tmp_path / "film").relative_to(tmp_path)


@pytest.fixture
def filmkit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Filmkit:
    """Run one command line."""
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "store"))
    monkeypatch.setattr(build, "RULES", PRETENDERS)
    monkeypatch.setattr(Lanes, "perform", _here)

    def run(*arguments: str | Path) -> Said:
        words = [str(each) for each in arguments]
        monkeypatch.setattr("sys.argv", ["filmkit", *words])
        capsys.readouterr()
        code = root.run(words)
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, filmkit: Filmkit) -> Iterator[House]:
    """A film that buys, and its service; commands run beside it."""
    with opened(tmp_path, monkeypatch) as made:
        monkeypatch.chdir(tmp_path)
        yield made


def _here(lanes: Lanes, rule: str, order: Order, lane: Lane, report: Callable[[float], None]) -> Made:
    """Worker processes are the engine's to test; without them a build takes a tenth of a second."""
    return order.perform(order.job(report))


def replace(film: Path, old: str, new: str) -> None:
    """Change words of film.yaml."""
    text = (film / "film.yaml").read_text()
    assert old in text
    (film / "film.yaml").write_text(text.replace(old, new))
