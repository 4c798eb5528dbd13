"""The lists in the guide to sound, written from the tables. Knows no terminal.

`python -m filmkit.studio.sound.foley.page` writes them into `docs/guide/sound.md` anew.
"""

import re
from pathlib import Path

from filmkit.studio.sound.foley.words import EFFECTS
from filmkit.studio.sound.score.moods import MOODS

PAGE = Path(__file__).parents[4] / "docs" / "guide" / "sound.md"


def page(text: str) -> str:
    """The guide with its lists as the tables have them."""
    return _with(_with(text, "moods", _moods()), "effects", _effects())


def _with(text: str, name: str, listed: str) -> str:
    """Whatever stands between a mark and the next blank line after a list gives way to the list."""
    found = re.search(rf"<!-- {name} -->\n(\n(- .*\n)+)?", text)
    assert found, f"the guide has a place for {name}"
    return f"{text[: found.start()]}<!-- {name} -->\n\n{listed}{text[found.end() :]}"


def _moods() -> str:
    plain = ((mood.name, re.sub(r"\\w\*", "…", mood.words)) for mood in MOODS)
    return "".join(f"- *{name}*: {words.replace('|', ', ')}\n" for name, words in plain)


def _effects() -> str:
    names = sorted(effect.name for effect in EFFECTS)
    rows = [names[start : start + 10] for start in range(0, len(names), 10)]
    return "".join(f"- {', '.join(row)}\n" for row in rows)


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
