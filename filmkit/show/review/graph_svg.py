"""The layered graph as SVG: alone in a file, or inside the page, where scenes fold. Knows no tasks.

Every word of the film is escaped; nothing in it can run.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from filmkit.build.graph.graph import Graph
from filmkit.show.review.graph_layout import (
    BAND_GAP,
    COLUMN,
    LEFT,
    NODE_HEIGHT,
    NODE_WIDTH,
    ROW,
    SCENE_HEAD,
    Band,
    Layout,
    Node,
    layout,
)

STYLE = """
.graph{background:#0c0c0d;font:11px "Source Sans 3","Source Sans Pro",system-ui,sans-serif}
.graph text{fill:#c9c4ba}
.graph .scene{fill:#e9c08a;font-size:12px;font-weight:600}
.graph .rule{stroke:#26262a}
.graph .shot{fill:#a8a298}
.graph .node rect{fill:#17171a;stroke:#3a3a40}
.graph .node.lit rect{fill:#2c2113;stroke:#e2a75c}
.graph .node.lit text{fill:#f3cf9b}
.graph .edge{fill:none;stroke:#34343a}
.graph .edge.lit{stroke:#a97b3f}
"""
"""What a file of its own needs; a page brings its own."""

_TOP = 10
_INSIDE = 1.2
"""How much larger a page shows it, where there is room."""
_LONGEST_LABEL, _LONGEST_NAME = 22, 20


@dataclass(frozen=True, slots=True)
class _Placed:
    """Where each band and node stands."""

    bands: list[tuple[Band, int, str]]
    """With its top, and the scene whose name stands over it, when it is the first of one."""
    middles: dict[str, tuple[int, int]]
    """Of each node: its left edge, and its middle."""
    height: int


def drawn(
    graph: Graph,
    states: Mapping[str, str],
    order: Sequence[str],
    scenes: Mapping[str, str],
    *,
    title: str,
    fold: Collection[str] = (),
) -> str:
    """A graph as a file of its own. The other values are as `layout` and `svg` take them."""
    return svg(layout(graph, states, order, scenes), title, fold=fold)


def svg(placing: Layout, title: str, *, fold: Collection[str] = (), inside: bool = False) -> str:
    """The drawing. `fold` names the scenes that are drawn as one band; `inside` leaves the style to a
    page, makes each shot a link, and brings what folding needs."""
    placed = _place(placing, frozenset(fold))
    width = LEFT + COLUMN * placing.columns
    role = "group" if inside else "img"  # what holds links is no picture to a screen reader
    shown = round(width * _INSIDE) if inside else width
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="graph" preserveAspectRatio="xMinYMin" '
        f'viewBox="0 0 {width} {placed.height}" '
        f'width="{shown}" height="{placed.height}" role="{role}" aria-label="{escape(title)}">',
        f"<title>{escape(title)}</title>",
    ]
    if not inside:
        parts += [
            f"<style>{STYLE}</style>",
            f'<rect width="{width}" height="{placed.height}" fill="#0c0c0d"/>',
        ]
    parts += _edges(placing, placed)
    for band, top, scene in placed.bands:
        parts += _band(band, top, scene, width, inside=inside)
    if inside:
        parts += [line for band in placing.folded.values() for line in _hidden(band)]
    return "\n".join([*parts, "</svg>"]) + "\n"


def _place(layout: Layout, fold: Collection[str]) -> _Placed:
    bands: list[tuple[Band, int, str]] = []
    middles: dict[str, tuple[int, int]] = {}
    top, last = _TOP, None
    for band in layout.bands:
        folded = layout.folded.get(band.scene) if band.scene in fold else None
        if folded is not None and last == band.scene:
            _stand_in(band, folded, middles)
            continue
        head = band.scene if band.scene != last else ""
        top += SCENE_HEAD if head else 0
        shown = folded or band
        bands.append((shown, top, head))
        middles.update({node.target: _middle(node, top) for node in shown.nodes})
        if folded is not None:
            _stand_in(band, folded, middles)
        top, last = top + shown.height + BAND_GAP, band.scene
    return _Placed(bands, middles, top + _TOP)


def _stand_in(band: Band, folded: Band, middles: dict[str, tuple[int, int]]) -> None:
    """Edges of a hidden node go to the one that stands for it."""
    by_column = {node.column: node.target for node in folded.nodes}
    for node in band.nodes:
        middles[node.target] = middles[by_column[node.column]]


def _middle(node: Node, top: int) -> tuple[int, int]:
    return LEFT + COLUMN * node.column, top + ROW * node.row + NODE_HEIGHT // 2


def _edges(layout: Layout, placed: _Placed) -> Iterator[str]:
    numbers = _numbers(layout)
    drawn: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    for need, target in sorted(layout.edges, key=lambda edge: edge[0] in layout.lit):
        ends = placed.middles[need], placed.middles[target]
        lit = " lit" if need in layout.lit else ""
        yield (
            f'<path class="edge{lit}" data-a="{numbers[need]}" data-b="{numbers[target]}" '
            f'd="{"" if ends in drawn else curve(*ends)}"/>'
        )
        drawn.add(ends)


def curve(start: tuple[int, int], end: tuple[int, int]) -> str:
    """From the right of one node to the left of another."""
    x1, y1, x2, y2 = start[0] + NODE_WIDTH, start[1], end[0], end[1]
    bend = x1 + (COLUMN - NODE_WIDTH) // 2
    away = x2 - (COLUMN - NODE_WIDTH) // 2
    return f"M{x1} {y1}C{bend} {y1} {away} {y2} {x2} {y2}"


def _numbers(layout: Layout) -> Mapping[str, int]:
    """A short name for each node, for the page's own use."""
    names = [node.target for band in (*layout.bands, *layout.folded.values()) for node in band.nodes]
    return {name: number for number, name in enumerate(names)}


def _band(band: Band, top: int, scene: str, width: int, *, inside: bool) -> Iterator[str]:
    if scene:
        y = top - SCENE_HEAD
        yield (
            f'<g class="head" data-scene="{escape(scene)}">'
            f'<rect x="0" y="{y + 4}" width="{width}" height="{SCENE_HEAD - 6}" fill="transparent"/>'
            f'<line class="rule" x1="0" x2="{width}" y1="{y + 3}" y2="{y + 3}"/>'
            f'<text class="scene" x="2" y="{y + 18}">{escape(_cut(scene, _LONGEST_NAME))}</text></g>'
        )
    yield from _rows(band, top, inside=inside)


def _rows(band: Band, top: int, *, inside: bool, extra: str = "") -> Iterator[str]:
    attributes = (
        f'class="band{extra}" data-scene="{escape(band.scene)}" data-height="{band.height}" data-y="{top}"'
    )
    hidden = ' display="none"' if extra else ""
    yield f"<g {attributes}{hidden}>"
    name = escape(_cut(band.name, _LONGEST_NAME))
    text = f'<text class="shot" x="2" y="{top + 13}"><title>{escape(band.name)}</title>{name}</text>'
    linked = inside and band.name != band.scene and not extra
    yield f'<a href="#shot/{escape(band.name)}">{text}</a>' if linked else text
    yield from (_node(node, top) for node in band.nodes)
    yield "</g>"


def _node(node: Node, top: int) -> str:
    x, middle = _middle(node, top)
    y = middle - NODE_HEIGHT // 2
    lit = "" if node.state == "fresh" else " lit"
    name = escape(node.target)
    return (
        f'<g class="node{lit}" data-target="{name}"><title>{name}: {escape(node.state)}</title>'
        f'<rect x="{x}" y="{y}" width="{NODE_WIDTH}" height="{NODE_HEIGHT}" rx="3"/>'
        f'<text x="{x + 7}" y="{middle + 4}">{escape(_cut(node.label, _LONGEST_LABEL))}</text></g>'
    )


def _hidden(band: Band) -> Iterator[str]:
    """A folded scene, drawn at the top and not shown: the page moves it to its place."""
    yield from _rows(band, 0, inside=True, extra=" folded")


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
