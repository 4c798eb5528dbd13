"""The pictures of the documentation: drawings are what is drawn today, and every picture is shown."""

import re

import pytest

from tests.docs.drawings import DRAWINGS
from tests.docs.pictures import DOCS, PICTURES


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_what_is_drawn_today(name: str) -> None:
    assert (PICTURES / f"{name}.svg").read_text(encoding="utf-8") == DRAWINGS[name](), "make pictures"


def test_every_picture_is_shown_somewhere() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in DOCS.rglob("*.md"))

    assert {path.name for path in PICTURES.iterdir()} == set(re.findall(r"pictures/([\w.-]+)\)", pages))
