"""What the blocks of the documentation say behind their language, for tests and for the site.

`yaml edit=waiting` tells the tests what a block is, and a reader where it goes. The site's own reader
of fences knows no such words: here they become a title above the block.

    sh              commands, run in order
    text            what they say: each line is found in it, in this order; `…` stands for the rest
    yaml edit=SHOT  takes the place of the line with the same key in that shot
    yaml add=shots  comes behind the last shot; `add=cut` in front of the last fade of the cut
    yaml merge      is laid over the film: mappings are joined, all else is replaced
    yaml file=PATH  is a file of the film's folder
    yaml film       is a whole film
    yaml            a fragment, laid over a small film and read
"""

import re
from dataclasses import dataclass
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

FENCE = re.compile(
    r"^```(?P<language>[a-z]+)(?: (?P<word>[a-z]+)(?:=(?P<value>\S+))?)?\n(?P<text>.*?)^```$", re.M | re.S
)
_HEAD = re.compile(r"^```([a-z]+) ([a-z]+)(?:=(\S+))?$")
_TITLES = {
    "edit": "film.yaml, in the shot {}",
    "add": "film.yaml, under {}",
    "file": "{}",
    "merge": "film.yaml",
    "film": "film.yaml",
    "weak": "weak",
    "strong": "strong",
}


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a page."""

    language: str
    word: str
    value: str
    text: str
    line: int


def blocks(page: str) -> tuple[Block, ...]:
    """All blocks of a page, in order."""
    return tuple(
        Block(
            found["language"],
            found["word"] or "",
            found["value"] or "",
            found["text"],
            page.count("\n", 0, found.start()) + 1,
        )
        for found in FENCE.finditer(page)
    )


class _Titles(Preprocessor):
    """The words of a fence become its title."""

    def run(self, lines: list[str]) -> list[str]:
        return [_titled(line) for line in lines]


def _titled(line: str) -> str:
    found = _HEAD.match(line)
    if not found:
        return line
    language, word, value = found.groups()
    title = _TITLES.get(word, "").format(value)
    return f'```{language} title="{title}"' if title else f"```{language}"


class Fences(Extension):
    """For the site: before its reader of fences, which stands at 25."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.register(_Titles(md), "fence-titles", 40)


def makeExtension(**settings: Any) -> Extension:
    """The name under which a site finds its extensions."""
    return Fences(**settings)
