"""The drawings of the documentation, as SVG: boxes, arrows and words, on paper of their own.

They are legible on a light page and on a dark one, for they bring their background along.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise

PAPER, INK, LINE, SOFT = "#f6f3ec", "#23211e", "#8a8378", "#5d574f"
PLAIN, AMBER, GREEN, BLUE, RED = "#ffffff", "#ffe3a8", "#d5ecd0", "#d8e6f5", "#f6d5cf"
_FONT = "font-family='system-ui, -apple-system, Segoe UI, Roboto, sans-serif'"


@dataclass(frozen=True, slots=True)
class Box:
    """A box with its lines of words; the first is what it is called."""

    x: int
    y: int
    width: int
    words: tuple[str, ...]
    fill: str = PLAIN

    @property
    def height(self) -> int:
        return 14 + 19 * len(self.words)

    @property
    def middle(self) -> int:
        return self.y + self.height // 2

    def svg(self) -> str:
        lines = "".join(
            f"<text x='{self.x + self.width // 2}' y='{self.y + 22 + 19 * number}' text-anchor='middle' "
            f"font-size='{15 if not number else 12.5}' font-weight='{600 if not number else 400}' "
            f"fill='{INK if not number else SOFT}'>{escape(words)}</text>"
            for number, words in enumerate(self.words)
        )
        frame = (
            f"<rect x='{self.x}' y='{self.y}' width='{self.width}' height='{self.height}' rx='7' "
            f"fill='{self.fill}' stroke='{LINE}'/>"
        )
        return frame + lines


def box(x: int, y: int, width: int, words: str, fill: str = PLAIN) -> Box:
    """A box; `|` parts its lines."""
    return Box(x, y, width, tuple(words.split("|")), fill)


def drawing(
    title: str,
    width: int,
    height: int,
    boxes: Mapping[str, Box],
    arrows: tuple[tuple[str, str, str], ...],
    notes: tuple[tuple[int, int, str], ...] = (),
) -> str:
    """The whole picture. An arrow is from, to, and a word on it."""
    head = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width} {height}' width='{width}' "
        f"height='{height}' role='img' {_FONT}><title>{escape(title)}</title>"
        f"<defs><marker id='head' viewBox='0 0 8 8' refX='7' refY='4' markerWidth='8' markerHeight='8' "
        f"orient='auto'><path d='M0,0 L8,4 L0,8 z' fill='{LINE}'/></marker></defs>"
        f"<rect width='{width}' height='{height}' rx='10' fill='{PAPER}'/>"
    )
    body = [_arrow(boxes[one], boxes[other], word) for one, other, word in arrows]
    body += [each.svg() for each in boxes.values()]
    body += [
        f"<text x='{x}' y='{y}' font-size='12.5' fill='{SOFT}'>{escape(text)}</text>" for x, y, text in notes
    ]
    return head + "\n" + "\n".join(body) + "\n</svg>\n"


def _arrow(one: Box, other: Box, word: str) -> str:
    if other.x >= one.x + one.width:
        start, end = (one.x + one.width, one.middle), (other.x, other.middle)
        turn = (start[0] + end[0]) // 2
        bend = f"C{turn},{start[1]} {turn},{end[1]} {end[0]},{end[1]}"
    else:
        down = other.y > one.y
        across = 0 if down else 24
        start = (one.x + one.width // 2 - across, one.y + one.height if down else one.y)
        end = (other.x + other.width // 2 - across, other.y if down else other.y + other.height)
        turn = (start[1] + end[1]) // 2
        bend = f"C{start[0]},{turn} {end[0]},{turn} {end[0]},{end[1]}"
    line = (
        f"<path d='M{start[0]},{start[1]} {bend}' fill='none' stroke='{LINE}' stroke-width='1.6' "
        "marker-end='url(#head)'/>"
    )
    if not word:
        return line
    x, y = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2 - 6
    return (
        line
        + f"<text x='{x}' y='{y}' text-anchor='middle' font-size='12' fill='{SOFT}'>{escape(word)}</text>"
    )


def how_graph() -> str:
    """What a film is made of."""
    boxes = {
        "words": box(20, 96, 130, "film.yaml|shots, cast, cut", BLUE),
        "still": box(190, 20, 130, "still|a face, a place"),
        "take1": box(190, 92, 130, "take|of waiting", AMBER),
        "take2": box(190, 164, 130, "take|of decision"),
        "sound": box(190, 236, 130, "sounds|voice, music"),
        "piece1": box(370, 92, 130, "piece|fitted to the cut", AMBER),
        "join": box(370, 20, 130, "transition|a dissolve", AMBER),
        "piece2": box(370, 164, 130, "piece"),
        "mix": box(370, 236, 130, "mix|to its loudness"),
        "cut": box(550, 92, 110, "cut|joined by copy", AMBER),
        "film": box(710, 150, 110, "film|a finished file", AMBER),
    }
    arrows = (
        *((("words", each, "")) for each in ("still", "take1", "take2", "sound")),
        ("still", "take1", ""),
        ("take1", "piece1", ""),
        ("take1", "join", ""),
        ("take2", "join", ""),
        ("take2", "piece2", ""),
        ("sound", "mix", ""),
        *(((each, "cut", "")) for each in ("join", "piece1", "piece2")),
        ("cut", "film", ""),
        ("mix", "film", ""),
    )
    note = ((550, 268, "amber: what one word of the"), (550, 285, "shot “waiting” makes anew"))
    return drawing("What a film is made of", 840, 306, boxes, arrows, note)


def how_digest() -> str:
    """What is in a digest, and what is not."""
    boxes = {
        "rule": box(30, 30, 210, "rule and its version|how it is made", GREEN),
        "values": box(30, 100, 210, "values|words, camera, raster, length", GREEN),
        "bytes": box(30, 170, 210, "bytes it is made from|pictures, other tasks’ results", GREEN),
        "digest": box(320, 100, 130, "digest|3f9a…", AMBER),
        "store": box(520, 60, 150, "in the store|fresh: used"),
        "make": box(520, 140, 150, "not there|made, and kept"),
        "out": box(
            30,
            258,
            640,
            "not in it|a name · place in the cut · order of keys · comments · path · machine · time of day",
            RED,
        ),
    }
    arrows = (
        ("rule", "digest", ""),
        ("values", "digest", ""),
        ("bytes", "digest", ""),
        ("digest", "store", ""),
        ("digest", "make", ""),
    )
    return drawing("What is in a digest", 700, 330, boxes, arrows)


def how_money() -> str:
    """The order of a purchase."""
    steps = {
        "price": "price|from the card",
        "yes": "your word|once, the total",
        "asked": "asked|leaves once",
        "ticket": "ticket|service has it",
        "here": "collected|bytes are whole",
        "kept": "kept|takes/SHOT.yaml",
    }
    boxes = {
        name: box(16 + 140 * number, 30, 124, words, BLUE if number < 2 else PLAIN)
        for number, (name, words) in enumerate(steps.items())
    }
    boxes["ledger"] = box(
        296, 140, 544, "ledger|each step is written, on the disk twice, before it is taken", AMBER
    )
    boxes["doubt"] = box(16, 140, 250, "no answer came|look in the service’s list, or ask you", RED)
    names = list(steps)
    arrows = (
        *((one, other, "") for one, other in pairwise(names)),
        *((name, "ledger", "") for name in names[2:]),
        ("asked", "doubt", ""),
    )
    return drawing("The order of a purchase", 856, 212, boxes, arrows)


def how_takes() -> str:
    """How a bought take stands."""
    boxes = {
        "missing": box(30, 90, 130, "missing|never bought"),
        "fresh": box(280, 90, 130, "fresh|of these words", GREEN),
        "stale": box(540, 90, 150, "stale|stays in the cut", AMBER),
        "more": box(540, 190, 150, "take 2|beside take 1", GREEN),
        "old": box(270, 190, 150, "fresh again|at once, free", GREEN),
    }
    arrows = (
        ("missing", "fresh", "build: buy once"),
        ("fresh", "stale", "other words"),
        ("stale", "more", ""),
        ("stale", "old", ""),
    )
    notes = (
        (625, 170, "retake"),
        (434, 232, "accept,"),
        (434, 249, "or the old words"),
        (30, 32, "A build buys only what is missing. Stale is for you to decide."),
    )
    return drawing("How a bought take stands", 720, 262, boxes, arrows, notes)


def architecture() -> str:
    """The map of values: each arrow a function."""
    boxes = {
        "yaml": box(16, 60, 110, "YAML|film.yaml …", BLUE),
        "film": box(170, 60, 100, "Film|film/spec"),
        "time": box(170, 140, 100, "Timeline|film/timeline"),
        "rules": box(320, 60, 110, "rules|the hinge", AMBER),
        "graph": box(480, 60, 100, "Graph|of Tasks"),
        "plan": box(630, 60, 100, "Plan|build/engine"),
        "store": box(780, 60, 110, "results|build/store"),
        "out": box(780, 150, 110, "build/|film, page", GREEN),
        "studio": box(320, 150, 110, "studio|draws, sounds"),
    }
    arrows = (
        ("yaml", "film", ""),
        ("film", "time", ""),
        ("film", "rules", ""),
        ("time", "rules", ""),
        ("rules", "graph", ""),
        ("graph", "plan", ""),
        ("plan", "store", "run"),
        ("store", "out", ""),
        ("studio", "rules", ""),
    )
    return drawing("Values flow one way", 906, 222, boxes, arrows)


DRAWINGS: Mapping[str, Callable[[], str]] = {
    "how-graph": how_graph,
    "how-digest": how_digest,
    "how-money": how_money,
    "how-takes": how_takes,
    "architecture": architecture,
}
