"""Earlier builds, so that a cut can be held against the one before. Knows no film.

Beside a page stands `builds.json`: the small copies of the last films it showed, the newest first.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from filmkit.build.store.durable import write_whole

MOST = 5
"""Films kept: what was shown before that is no longer asked for."""
_FILE = "builds.json"


@dataclass(frozen=True, slots=True)
class Build:
    """One film that was shown."""

    src: str
    when: str
    frames: int
    label: str
    """Its profile and variant."""


def remembered(page: Path, now: Build | None, there: Callable[[str], bool]) -> list[Build]:
    """The builds to show, `now` first; written down for the next page. `there` tells, of a file that
    is named, whether it still is."""
    before = [each for each in _read(page / _FILE) if now is None or each.src != now.src]
    kept = [*([now] if now else []), *(each for each in before if there(each.src))][:MOST]
    write_whole(str(page / _FILE), (json.dumps([asdict(each) for each in kept], indent=1) + "\n").encode())
    return kept


def _read(path: Path) -> list[Build]:
    """What a damaged file says is forgotten: it can cost no more than a comparison."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [each for each in map(_build, given if isinstance(given, list) else []) if each is not None]


def _build(given: Any) -> Build | None:
    if not isinstance(given, dict):
        return None
    src, when, label, frames = (given.get(key) for key in ("src", "when", "label", "frames"))
    texts = [each for each in (src, when, label) if isinstance(each, str)]
    if len(texts) != 3 or not isinstance(frames, int):
        return None
    named = texts[0].startswith("media/") and "/" not in texts[0][6:] and ".." not in texts[0]
    return Build(texts[0], texts[1], frames, texts[2]) if named else None
