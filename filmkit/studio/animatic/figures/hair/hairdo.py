"""The hair of a style, whichever way it is made: as locks, as a shell, as a curtain. Knows no colour."""

from dataclasses import replace

from filmkit.studio.animatic.figures.body.moulds import cast
from filmkit.studio.animatic.figures.hair.crop import crop, is_shell
from filmkit.studio.animatic.figures.hair.curtain import curtain, is_hanging
from filmkit.studio.animatic.figures.hair.hair import hair, knot
from filmkit.studio.animatic.figures.looks.appearance import HairStyle
from filmkit.studio.animatic.geometry.mesh import Part, joined


def hairdo(style: HairStyle, seed: int, step: float, below: float | None = None) -> Part:
    """Hair in cells of about `step` metres, in its own pattern coordinates; none above `below`, for hats."""
    if is_hanging(style):
        return curtain(style, seed, step, below)
    if not is_shell(style):
        grown = hair(style, seed, below)
        part = cast(grown.solids, step)
        return replace(part, local=grown.strands(part.vertices))
    shell = crop(style, seed, step, below)
    if style not in (HairStyle.BUN, HairStyle.TIED):
        return shell
    return joined([shell, cast(knot(style, seed), step)])
