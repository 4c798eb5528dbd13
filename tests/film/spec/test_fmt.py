"""A film's file, formatted: the same film, the same comments, and formatted once and for all."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.digest import digest_of
from filmkit.errors import SpecErrors
from filmkit.film.spec.fmt import SHOT_ORDER, formatted
from filmkit.film.spec.load import load
from filmkit.film.spec.shot_fields import SHOT
from filmkit.film.spec.yaml import parse
from filmkit.rules.film import declare
from tests.rules.conftest import write_film

PROJECTS = Path(__file__).parents[3] / "projects"
SOURCES = sorted(
    path
    for path in PROJECTS.rglob("*.yaml")
    if not {"build", "takes", ".filmkit", "notes", "approvals"} & set(path.parts)
)


def fmt(text: str) -> str:
    return formatted(text.encode(), "film.yaml")


def test_the_order_of_a_shot_holds_every_field_once() -> None:
    assert sorted(SHOT_ORDER) == sorted(field.name for field in SHOT.fields)


def test_what_it_does() -> None:
    written = """\
# yaml-language-server: $schema=film.schema.json
# A film about order.

shots:   # all of them
    two:
        # It is short.
        light:  dusk
        duration: 2s   # to the frame

        subject: 'a door'


    one: { subject: "a cup",duration: 1s , cast: [ ann,bob ] }
filmkit: 1
title:   Order
id: order
# the end
"""
    assert (
        fmt(written)
        == """\
# yaml-language-server: $schema=film.schema.json
# A film about order.

filmkit: 1
id: order
title: Order
shots:  # all of them
  two:
    duration: 2s  # to the frame

    subject: 'a door'
    # It is short.
    light: dusk

  one: {duration: 1s, cast: [ann, bob], subject: "a cup"}
# the end
"""
    )


@pytest.mark.parametrize(
    "text",
    [
        "title: a\n",
        "shots:\n  a: {duration: 1s,\n      # why\n      subject: a cup}\n",
        "logline: >\n    folded\n    text\n\n    here\ntitle: x\n",
        "logline: |\n  kept   \n   as it is\ntitle: x\n",
        'logline: "over\n   two lines"\ntitle: x\n',
        "logline: over\n   two lines  # and a word\ntitle: x\n",
        "cut:\n- a\n-   {shot: b, dissolve: 8f}\n- shot: c\n  # trimmed\n  in: 1s\n",
        "cut: [a, # first\n  b]\n",
        "title:\nlogline: '#1: not a comment'\n",
        "title: a#b\nlogline: x #c\n",
        "vars: {}\ncut: []\n",
        "'title': a\n\"logline\": b\n",
        "title: é ü 日本\n",
        "title: a\r\nlogline: b\r\n",
        "a: &x {b: 1}\nc: *x\n",
        "---\ntitle: a\n",
    ],
)
def test_whatever_is_written_means_what_it_meant_and_is_formatted_once(text: str) -> None:
    once = fmt(text)

    assert parse(once.encode(), "f") == parse(text.encode(), "f")
    assert fmt(once) == once
    assert comments(once) == comments(text)


def comments(text: str) -> Counter[str]:
    """Comments, roughly: enough to see that none is lost."""
    found = (line.partition(" #")[2] or line.removeprefix("#") for line in text.replace("\r", "").split("\n")
             if " #" in line or line.startswith("#"))  # fmt: skip
    return Counter(each.strip() for each in found)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PROJECTS)))
def test_our_own_films_keep_every_comment(path: Path) -> None:
    once = fmt(path.read_text())

    assert comments(once) == comments(path.read_text())
    assert fmt(once) == once


def test_what_is_no_yaml_is_refused_with_its_place() -> None:
    with pytest.raises(SpecErrors, match=r"film\.yaml:1:"):
        fmt("title: [a\n")


FILM = """\
filmkit: 1
id: order
title: Order
looks:
  cold:
    style: cold
    grade: {saturation: 0.8}
cast:
  ann:
    description: a woman in red
shots:
  a:
    duration: 2s
    size: wide
    cast: [ann]
    look: cold
    action: [waits, leaves]
    camera: {move: push-in, speed: slow}
  b: {duration: 1s, subject: a cup, light: dusk}
cut:
  - a
  - {shot: b, dissolve: 8f}
titles:
  main: {text: Order, at: a + 1s, for: 0.5s}
"""


def digests(folder: Path) -> dict[str, str]:
    """Everything that is made of a film."""
    production = declare(load(folder), encoder="ffmpeg")
    return {
        task.target: digest_of({"rule": task.rule, "params": task.params, "inputs": str(task.inputs)})
        for task in production.tasks
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_no_film_is_made_again_for_being_formatted(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Blank lines, comments, other indents and other orders come and go; what is made stays."""
    draw: Callable[[st.SearchStrategy[int]], int] = data.draw
    step = draw(st.sampled_from([2, 3, 4]))
    lines: list[str] = []
    for line in FILM.splitlines():
        depth = (len(line) - len(line.lstrip(" "))) // 2
        if draw(st.integers(0, 3)) == 0:
            lines.append(" " * draw(st.integers(0, 8)) + f"# comment {len(lines)}")
        lines += [""] * draw(st.integers(0, 2))
        behind = f"   # behind {len(lines)}" if draw(st.integers(0, 3)) == 0 else ""
        lines.append(" " * (depth * step) + line.lstrip(" ") + behind)
    text = "\n".join(lines)
    folder = write_film(tmp_path_factory.mktemp("fmt"), text)
    before = digests(folder)

    once = fmt(text)
    (folder / "film.yaml").write_text(once)

    assert digests(folder) == before
    assert fmt(once) == once
    assert comments(once) == comments(text)
