"""Which words may be names, and which may be a file's path. Knows no files."""

import posixpath
import re
import unicodedata

_RESERVED = frozenset({"start", "end", "default", "all", "any", "none", "auto"})
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10))}
)
_READS_AS_TIME = re.compile(r"[0-9]+(?:h|m|s|ms)?(?:[0-9]+f)?|[0-9]+(?:-[0-9]+)*")
_FOREIGN = re.compile('[<>:"|?*\\\\%\x00-\x1f]')


def why_no_id(name: str) -> str:
    """Why `name`, which has the letters of one, may still not be a name; "" when it may."""
    if name in _RESERVED:
        return f"`{name}` is a word of the language"
    if name in _DEVICES:
        return f"`{name}` is a device's name on Windows"
    if _READS_AS_TIME.fullmatch(name):
        return f"`{name}` reads as a time or a number"
    return ""


def film_path(written: str, file: str, *, pattern: bool = False) -> str:
    """The path inside the film's folder of what `file` calls `written`, as NFC.

    `pattern` allows `*` and `?`. Raises ValueError with what is wrong.
    """
    text = unicodedata.normalize("NFC", written)
    plain = text.replace("*", "x").replace("?", "x") if pattern else text
    if found := _FOREIGN.search(plain):
        raise ValueError(f"holds {found[0]!r}, which no path of a film may")
    if posixpath.isabs(text):
        raise ValueError("is absolute")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), text))
    if path == ".." or path.startswith("../"):
        raise ValueError("leaves the film's folder")
    if path == ".":
        raise ValueError("names a folder")
    for part in path.split("/"):
        if part.startswith("-"):
            raise ValueError("has a part that begins with `-`, which programs read as an option")
        if part != part.rstrip(" ."):
            raise ValueError("has a part that ends with a dot or a blank, which Windows cannot store")
        if part.split(".", 1)[0].casefold() in _DEVICES:
            raise ValueError(f"has the part `{part}`, a device's name on Windows")
    return path
