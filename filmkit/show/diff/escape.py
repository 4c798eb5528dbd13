"""Anybody's words made safe to stand in Markdown: they stay words. Knows no film.

Promise: a title, a name or a line of a film cannot become a heading, a link, a picture, HTML, a
mention of a person, a reference to an issue or a command to whoever hosts it.
"""

import re
import unicodedata

_MEANING = frozenset("\\`*_[]<>#|~&@$")
"""Letters Markdown, its tables, its hosts' own marks and HTML see something in, within a line."""
_HELD = "\u200b"
"""Zero-width space. Hosts look for names and addresses in what is shown, after every entity is read;
it keeps them from finding one."""
_FOUND = re.compile(r"[@#!~%$&](?=[\w\"'])|:(?=[^\d\s])|\b(?:w(?=ww)|g(?=h-\d))", re.IGNORECASE)
"""What begins a mention, a reference, a label, an emoji or an address."""


def words(text: str, longest: int = 200) -> str:
    """`text` for running text and cells of a table, on one line, at most `longest` letters of it."""
    return _kept(_held(_line(text, longest)))


def code(text: str, longest: int = 120) -> str:
    """`text` as a piece of code, which it cannot end."""
    return f"<code>{_kept(_held(_line(text, longest)))}</code>"


def _held(line: str) -> str:
    return _FOUND.sub(rf"\g<0>{_HELD}", line)


def _line(text: str, longest: int) -> str:
    line = " ".join("".join(map(_visible, unicodedata.normalize("NFC", text))).split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _visible(letter: str) -> str:
    """A letter that is seen; controls, direction marks and what is invisible become a blank."""
    return letter if unicodedata.category(letter)[0] != "C" else " "


def _kept(line: str) -> str:
    """As HTML entities where a letter could mean something: no reader of Markdown sees more in those."""
    return "".join(f"&#{ord(each)};" if each in _MEANING else each for each in line)
