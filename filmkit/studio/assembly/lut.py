"""Look-up tables: .cube files read, checked and written again in one form. Knows no look.

The format: optional TITLE, LUT_3D_SIZE, optional DOMAIN_MIN and DOMAIN_MAX, then one colour a
line, red changing fastest (Adobe, Cube LUT Specification 1.0).
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from filmkit.errors import TaskFailed

_LARGEST = 129
"""ffmpeg's lut3d takes 256; 65 is what colourists exchange."""

Table = NDArray[np.float64]
"""(size, size, size, 3), indexed blue, green, red."""


def read_cube(path: Path, *, name: str) -> Table:
    """The table of a 3-D .cube. Raises TaskFailed, naming `name` and the line."""
    size = 0
    rows: list[list[float]] = []
    domain = {"DOMAIN_MIN": [0.0] * 3, "DOMAIN_MAX": [1.0] * 3}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise TaskFailed(f"{name} is no .cube file: it is not text") from None
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].split()
        if not words or words[0] == "TITLE":
            continue
        if words[0] == "LUT_1D_SIZE":
            raise TaskFailed(f"{name}:{number}: this is a 1-D table", hint="export it as a 3-D .cube")
        if words[0] == "LUT_3D_SIZE":
            size = _size(words, name, number)
        elif words[0] in domain:
            domain[words[0]] = _numbers(words[1:], name, number)
        else:
            rows.append(_numbers(words, name, number))
    if size == 0:
        raise TaskFailed(f"{name} has no LUT_3D_SIZE", hint="export it as a 3-D .cube")
    if len(rows) != size**3:
        raise TaskFailed(f"{name} has {len(rows)} colours; a table of size {size} has {size**3}")
    if domain != {"DOMAIN_MIN": [0.0] * 3, "DOMAIN_MAX": [1.0] * 3}:
        raise TaskFailed(f"{name} is made for another domain than 0 to 1", hint="export it for 0 to 1")
    return np.array(rows).reshape(size, size, size, 3)


def write_cube(path: Path, table: Table) -> None:
    """The table as a .cube that ffmpeg reads."""
    rows = "\n".join(f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in table.reshape(-1, 3))
    path.write_text(f"LUT_3D_SIZE {table.shape[0]}\n{rows}\n", encoding="ascii")


def _size(words: list[str], name: str, number: int) -> int:
    if len(words) != 2 or not words[1].isdigit() or not 2 <= int(words[1]) <= _LARGEST:
        raise TaskFailed(f"{name}:{number}: LUT_3D_SIZE must be 2 to {_LARGEST}")
    return int(words[1])


def _numbers(words: list[str], name: str, number: int) -> list[float]:
    try:
        values = [float(word) for word in words]
    except ValueError:
        raise TaskFailed(f"{name}:{number}: {' '.join(words)[:40]!r} are not three numbers") from None
    if len(values) != 3 or not np.isfinite(values).all():
        raise TaskFailed(f"{name}:{number}: {' '.join(words)[:40]!r} are not three numbers")
    return values
