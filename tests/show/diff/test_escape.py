"""Words of a film in Markdown stay words."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.show.diff.escape import code, words

HOSTILE = [
    "![x](https://example.com/pixel.png)",
    "[click](javascript:alert(1))",
    "<img src=x onerror=alert(1)>",
    "</details></td><script>alert(1)</script>",
    "@everyone please see #1 and owner/repo#2, GH-26, !7",
    "| a | b |\n| - | - |\n# heading",
    "`code` ~~struck~~ **bold** _it_ $x^2$",
    "https://example.com www.example.com nobody@example.com",
    "\u202egnitseretni\u202c\x1b[31m\x00",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_means_anything(text: str) -> None:
    for safe in (words(text), code(text).removeprefix("<code>").removesuffix("</code>")):
        assert not set(safe.replace("&#", "").replace(";", "")) & set("\\`*_[]<>#|~@$\n\x1b\u202e")
    for start in ("://", "www.", "GH-2", "@e", "#1", "!7"):
        assert start not in html.unescape(words(text))


@given(st.text(max_size=80))
def test_what_is_shown_is_what_was_written(text: str) -> None:
    shown = html.unescape(words(text, 1000)).replace("\u200b", "")

    assert [each for each in shown if not each.isprintable() and each != " "] == []
    if text.isascii() and text.isprintable():
        assert shown == " ".join(text.split())


@given(st.text(max_size=300), st.integers(4, 40))
def test_it_is_one_line_of_at_most_so_many_letters(text: str, longest: int) -> None:
    shown = html.unescape(words(text, longest)).replace("\u200b", "")

    assert len(shown) <= longest
    assert "\n" not in shown
