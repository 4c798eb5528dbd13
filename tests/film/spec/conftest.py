"""A throwaway film: head and body in, Film or complaints out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load

HEAD = "filmkit: 1\nid: a-film\n"

Read = Callable[..., Film]
Complaints = Callable[..., list[str]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Load a film of these lines, with the files named beside it."""

    def read(text: str, files: dict[str, str] | None = None, **how: Any) -> Film:
        for name, content in {"film.yaml": HEAD + text, **(files or {})}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return load(tmp_path / "film.yaml", **how)

    return read


@pytest.fixture
def complaints(read: Read) -> Complaints:
    """What is wrong with a film of these lines, one text a complaint; lines count from its head."""

    def complaints(text: str, files: dict[str, str] | None = None, **how: Any) -> list[str]:
        with pytest.raises(SpecErrors) as caught:
            read(text, files, **how)
        return [str(each) for each in caught.value.complaints]

    return complaints
