"""Whether this machine can compile the kernels of the lit maquette, or draws flat. Loads nothing heavy."""

import importlib.util
from functools import lru_cache

FLAT = "flat"
"""What a task says in its digest when its picture is a flat board."""
SAYS = "numba is not installed: shots are drawn flat, as cut paper (pip install numba for the lit maquette)"


@lru_cache(maxsize=1)
def must_be_flat() -> bool:
    """There is no compiler for the kernels."""
    return any(importlib.util.find_spec(name) is None for name in ("numba", "llvmlite"))
