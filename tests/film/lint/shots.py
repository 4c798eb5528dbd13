"""Shots and films by hand, and what lint tells of them."""

from fractions import Fraction
from typing import Any

from filmkit.film.lint.lint import lint
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.shown import Format
from filmkit.source import SourceSpan
from filmkit.timebase import Frames, Rate

AT = SourceSpan("film.yaml", 3, 3)
FORMAT = Format(640, 360, Rate.of(24), None, Fraction(-14))


def film(*shots: Shot) -> Film:
    return Film("f", "F", "/", AT, FORMAT, {shot.id: shot for shot in shots})


def shot(name: str = "a", seconds: int = 5, **fields: Any) -> Shot:
    return Shot(name, AT, Frames(seconds * 24), **fields)


def told(*shots: Shot) -> list[str]:
    """The rules that speak, in their order."""
    return [finding.rule for finding in lint(film(*shots))]
