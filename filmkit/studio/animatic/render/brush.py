"""Strokes of a loaded brush, laid over one another.

Knows no picture: where strokes lie, how, and in what colours is the caller's.
"""

import numpy as np

from filmkit.studio.animatic.render.kernel import bare
from filmkit.studio.animatic.world import F32

F, U = np.float32, np.uint64
LEVEL = np.float32(1e-3)
"""A cosine below which a stroke lies along a row, or across it."""


@bare
def stamp(
    places: F32,
    strokes: F32,
    colours: F32,
    half_length: np.float32,
    half_width: np.float32,
    bristles: F32,
    canvas: F32,
    body: F32,
) -> None:
    """Paint on `canvas`, (h, w, 3), and leave in `body` how high the paint stands, 0..1.

    `places` (n, 2) are the middles, `strokes` (n, 3) cosine, sine and bend of each, the bend in half widths
    at its ends; `bristles` (brushes, m), 0..1, is how much paint each holds.
    """
    height, width = body.shape
    brushes = bristles.shape[0]
    along, over, wise = F(1) / half_length, F(1) / half_width, F(0.499) * F(bristles.shape[1])
    for n in range(places.shape[0]):
        x, y = places[n, 0], places[n, 1]
        cos, sin, bend = strokes[n, 0], strokes[n, 1], strokes[n, 2]
        across = cos if abs(cos) > LEVEL else LEVEL
        down = sin if abs(sin) > LEVEL else LEVEL
        wide = half_width * (F(1) + abs(bend))
        tall = abs(sin) * half_length + abs(cos) * wide
        red, green, blue = colours[n, 0], colours[n, 1], colours[n, 2]
        brush = U(n * 7919) % U(brushes)
        for py in range(max(int(y - tall), 0), min(int(y + tall) + 2, height)):
            dy = F(py) - y
            # What of the row lies between the stroke's ends, and between its sides.
            ends, sides = half_length / abs(across), wide / abs(down)
            low = max(-dy * sin / across - ends, dy * cos / down - sides)
            high = min(-dy * sin / across + ends, dy * cos / down + sides)
            for px in range(max(int(x + low), 0), min(int(x + high) + 2, width)):
                dx = F(px) - x
                u = (dx * cos + dy * sin) * along
                v = (dy * cos - dx * sin) * over - bend * u * u
                if abs(v) > F(1) or abs(u) > F(1):
                    continue
                hair = bristles[brush, U(np.int32((v + F(1)) * wise))]
                # Each bristle runs dry at its own place, those at the sides first.
                side = v * v
                if u > F(1) - F(0.34) * hair - F(0.30) * side or u < F(0.16) * hair + F(0.34) * side - F(1):
                    continue
                shade = F(0.94) + F(0.12) * hair
                canvas[py, px, 0] = red * shade
                canvas[py, px, 1] = green * shade
                canvas[py, px, 2] = blue * shade
                body[py, px] = (F(1) - side * side) * (F(0.55) + F(0.45) * hair)
