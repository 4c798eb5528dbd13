"""The page of messages quotes what filmkit says, and forgets no kind of refusal."""

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from filmkit import errors

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
QUOTED = [found.strip().strip("`").strip() for found in re.findall(r"^- \*\*`+(.+?)`+\*\* ", PAGE, re.M)]
_NAME = "…"


# Every text of the program is read: by one process, once.
pytestmark = pytest.mark.xdist_group("texts")


@functools.cache
def said() -> list[tuple[str, str]]:
    """Every text of the program, `…` for what is filled in, and the refusal it is given to, if any."""
    return [(text, kind) for text, kind in _said() if text.strip("… :")]


def _said() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "filmkit").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                yield _text(node.args[0]), node.func.id
            if isinstance(node, ast.JoinedStr | ast.Constant):
                yield _text(node), ""


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else _NAME
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_text, node.values))
    if isinstance(node, ast.BinOp):
        return _text(node.left) + _text(node.right)
    return _NAME


def _says(text: str, quoted: str) -> bool:
    rest = text
    for part in filter(None, (part.strip() for part in quoted.split(_NAME))):
        _, found, rest = rest.partition(part)
        if not found:
            return False
    return True


@pytest.mark.parametrize("quoted", QUOTED)
def test_each_message_is_still_one_of_filmkits(quoted: str) -> None:
    assert any(_says(text, quoted) for text, _ in said())


def test_no_kind_of_refusal_is_forgotten() -> None:
    kinds = {
        name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
    }
    quoted = {kind for text, kind in said() if kind in kinds and any(_says(text, each) for each in QUOTED)}

    assert kinds - quoted == {"FilmkitError", "SpecErrors", "ProviderError"}, "these gather others"
