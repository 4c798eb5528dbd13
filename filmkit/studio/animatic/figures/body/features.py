"""A face in numbers: what makes it differ from another. Knows no geometry."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Features:
    """What makes one face differ from another; 0 is ordinary."""

    child: float = 0.0
    man: float = 0.0
    age: float = 0.0
    """0 young, 1 old."""
    nose: float = 0.0
    jaw: float = 0.0
    cheek: float = 0.0
