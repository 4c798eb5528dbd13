"""What a store held, said so shortly that a look tells whether it holds it still. Knows no tasks.

A look is one question to the index and one `stat` a blob: what makes each of many results fresh, at a
third of the price of asking for them. A doubt is a no.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from filmkit.build.store.store import Blob


@dataclass(frozen=True, slots=True)
class Holding:
    """Rows of the index, and the blobs behind them."""

    rows: str
    """Where they stand in the index."""
    hashed: str
    """The hash of what stands there."""
    blobs: Sequence[str]
    """Digests of bytes."""
    sizes: Sequence[int]
    """How long each blob is."""

    @classmethod
    def of(cls, held: tuple[str, str], blobs: Iterable[Blob]) -> "Holding":
        sizes = {blob.digest: blob.size for blob in blobs}
        return cls(*held, list(sizes), list(sizes.values()))
