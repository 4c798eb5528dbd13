"""One film, made once, and its page; and the page in a browser."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from filmkit.show.review.page import Wanted, write_page
from filmkit.show.review.showing import Showing
from tests.show.review.screening import made
from tests.show.review.visiting import Visit, hosting


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


@pytest.fixture(scope="session")
def host(page: Written) -> Iterator[str]:
    with hosting(page.path.parent) as address:
        yield f"{address}/index.html"


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Visit]]:
    """Open an address; at the end nothing may have been complained of, nor asked of elsewhere."""
    contexts, visits = [], []

    def open_(address: str, *, width: int = 1440, height: int = 900) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, accept_downloads=True)
        contexts.append(context)
        seen = Visit(context.new_page())
        visits.append((address, seen))
        seen.tab.on("console", lambda message: seen.said.append(message.text))
        seen.tab.on("pageerror", lambda error: seen.said.append(str(error)))
        seen.tab.on("request", lambda request: seen.asked.append(request.url))
        seen.tab.goto(address)
        seen.tab.wait_for_selector("html[data-ready]")
        return seen

    yield open_
    hurt = [seen.tab.evaluate("window.hurt") for _, seen in visits]
    for context in contexts:
        context.close()
    for address, seen in visits:
        base = address.rpartition("/")[0]
        assert seen.said == []
        assert [url for url in seen.asked if not url.startswith((base, "data:", "blob:"))] == []
    assert not any(hurt)


@pytest.fixture
def opened(visit: Callable[..., Visit], page: Written) -> Visit:
    return visit(page.path.as_uri())
