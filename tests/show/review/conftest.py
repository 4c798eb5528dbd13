"""One film, made once, and its page."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from filmkit.show.review.page import Wanted, write_page
from filmkit.show.review.showing import Showing
from tests.show.review.screening import made


@dataclass(frozen=True)
class Written:
    """A page on the disk."""

    showing: Showing
    path: Path
    told: list[str]

    @property
    def html(self) -> str:
        return self.path.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Showing:
    return made(tmp_path_factory.mktemp("screening") / "film")


@pytest.fixture(scope="session")
def page(film: Showing, tmp_path_factory: pytest.TempPathFactory) -> Written:
    told: list[str] = []
    path = write_page(film, Wanted(tmp_path_factory.mktemp("page"), full=True), told.append)
    return Written(film, path, told)
