"""A small film, portrayed before and after an edit."""

from collections.abc import Callable
from pathlib import Path

import pytest

from filmkit.digest import digest_of_file
from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from filmkit.rules.shelf import Shelf
from filmkit.show.diff.changes import Comparison, compare
from filmkit.show.diff.portrait import Portrait
from filmkit.show.diff.portray import portray
from tests.rules.conftest import write_film

Edited = Callable[..., Comparison]


def portrait(folder: Path, name: str = "here") -> Portrait:
    """What a comparison sees of the film in a folder."""
    film = load(folder)
    production = declare(film, encoder="ffmpeg")
    return portray(
        film,
        production,
        name=name,
        digest_of=lambda path: digest_of_file(folder / path),
        takes=Shelf(folder).all(film.shots),
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_film(tmp_path / "film")


@pytest.fixture
def edited(folder: Path) -> Edited:
    """Change words of film.yaml, in pairs; what that came to."""

    def change(*pairs: tuple[str, str]) -> Comparison:
        before = portrait(folder, "before")
        text = (folder / "film.yaml").read_text()
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        (folder / "film.yaml").write_text(text)
        return compare(before, portrait(folder, "after"))

    return change
