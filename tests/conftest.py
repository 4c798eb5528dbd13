"""Options of the whole suite, and what it counted: `pytest --regold` rewrites the golden files a test
compares with; what tests tally (kills, faults, cuts, purchases made twice) is added up at the end."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is the machine's affair, not a promise.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regold", action="store_true", help="write golden files anew")


_TALLY = "tally: "


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Callable[..., None]:
    """Count something for the last page of the run: `tally("builds killed")`, `tally("bought twice", 0)`."""

    def count(what: str, number: int = 1) -> None:
        record_property(_TALLY + what, number)

    return count


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the tests tallied, added up over all processes."""
    totals: Counter[str] = Counter()
    for name in ("passed", "failed"):
        for report in terminalreporter.stats.get(name, []):
            for what, number in getattr(report, "user_properties", []):
                if what.startswith(_TALLY):
                    totals[what.removeprefix(_TALLY)] += number
    if totals:
        terminalreporter.section("counted")
        for what in sorted(totals):
            terminalreporter.write_line(f"{totals[what]:6}  {what}")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name."""

    def same(name: str, text: str) -> None:
        file = GOLDEN / name
        if request.config.getoption("--regold"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        assert file.is_file(), f"there is no {file.name}: run `pytest --regold`, and read what it wrote"
        assert text == file.read_text(encoding="utf-8")

    return same
