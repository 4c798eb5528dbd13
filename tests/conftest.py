"""Options of the whole suite: `pytest --regold` rewrites the golden files a test compares with."""

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--regold", action="store_true", help="write golden files anew")


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
