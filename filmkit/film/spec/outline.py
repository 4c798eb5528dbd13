"""Where the parts of one file of a film begin. Knows no values."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outline:
    """Where the sections of one file begin, and its shots: what a cutting of its text goes by."""

    sections: Mapping[str, tuple[int, int]]
    """The places of each name and its value, packed as the reader of YAML packs them."""
    shots: Mapping[str, tuple[int, int]]
    block: bool
    """Whether both stand on lines of their own, without braces."""
