"""What is printed or painted on a thing: stripes, checks, dots, flowers. Knows no set and no light."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from filmkit.studio.animatic.staging.matter.painting import coverage
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.world import F32, Color, Material, Mesh, Pattern

WORDS: Mapping[Pattern, tuple[str, str]] = {
    Pattern.STRIPES: ("striped|stripy|stripey", "stripes|bands"),
    Pattern.CHECKS: ("checked|checkered|chequered|plaid|tartan|gingham", "checks|squares"),
    Pattern.DOTS: ("dotted|spotted|polka", "(?:polka )?dots|spots"),
    Pattern.FLOWERS: (
        "floral|flowered|flowery",
        "(?:floral|flower|flowery|blossom) (?:patterns?|prints?|designs?|motifs?|decorations?|paintings?)|"
        "(?:hand )?painted (?:flowers|blossoms)",
    ),
}
"""The word before a noun for each, and the words that may follow it."""
BEFORE, AFTER = 4, 90
"""Words before a noun, and letters after it, in which its print is told."""
WHITE: Color = (0.84, 0.83, 0.80)
CHINA = re.compile(r"\b(?:porcelain|china|ceramic|delft|white)\b")
"""Stuff that blue is painted on; other things are blue themselves."""
ROUND = 0.155
"""Half a trunk's width, that prints are measured for."""
REPEATS = 15.0


@dataclass(frozen=True, slots=True)
class Print:
    """What is printed, and the colour it is in if one is told."""

    pattern: Pattern
    color: Color | None = None


def print_of(name: str, description: str) -> Print | None:
    """The print that is told of a thing: "a striped vase", "a vase with blue floral patterns"."""
    said, noun = description.lower().replace("-", " "), name.lower().split()[-1:]
    found = re.search(rf"\b{re.escape(noun[0])}s?\b", said) if noun else None
    if found is None:
        return None
    before = " ".join(re.findall(r"[a-z]+", said[: found.start()])[-BEFORE:])
    after = re.split(r"[.;]", said[found.end() : found.end() + AFTER])[0]
    for pattern, (adjectives, nouns) in WORDS.items():
        if re.search(rf"\b(?:{adjectives})\b", before):
            return Print(pattern)
        if told := re.search(
            rf"\b(?:with|in|adorned|painted|decorated|covered)\b(.*?)\b(?:{nouns})\b( in .*)?", after
        ):
            colors = [COLORS[word] for word in re.findall(r"[a-z]+", told[1]) if word in COLORS]
            colors += [COLORS[word] for word in re.findall(r"[a-z]+", told[2] or "")[::-1] if word in COLORS]
            if pattern is Pattern.FLOWERS and colors[-1:] == [COLORS["blue"]] and CHINA.search(said):
                return Print(Pattern.DELFT, WHITE)
            return Print(pattern, colors[-1] if colors else None)
    return None


def printed(mesh: Mesh, given: Print, main: Color | F32 | None = None) -> Mesh:
    """The thing with its main paint, or what there is most of, printed; a white one in blue or red."""
    covered, strength = coverage(mesh, main)
    if not covered.any():
        return mesh
    part = mesh.vertices[covered]
    low, high = part.min(0), part.max(0)
    middle = (low + high) / 2
    grown = ROUND / max(float(min(high[0] - low[0], high[2] - low[2])) / 2, 1e-3)
    local, colors = mesh.local.copy(), mesh.colors.copy()
    local[covered] = (part - np.array([middle[0], low[1], middle[2]], np.float32)) * np.float32(grown)
    if given.color is not None:
        colors[covered] = np.clip(strength[covered, None] * np.asarray(given.color, np.float32), 0.0, 0.85)
    rows = np.unique(mesh.materials[covered[mesh.triangles].any(1)])
    palette = tuple(
        _print(each, given.pattern) if row in rows else each for row, each in enumerate(mesh.palette)
    )
    return replace(mesh, colors=colors, local=local, palette=palette)


def _print(material: Material, pattern: Pattern) -> Material:
    return replace(material, pattern=pattern, scale=REPEATS)
