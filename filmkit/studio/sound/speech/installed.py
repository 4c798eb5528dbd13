"""Which synthesiser of speech is installed. Loads none, and nothing else that is slow."""

import importlib.metadata
import importlib.util
from pathlib import Path

MURMUR = "murmur"
"""What stands for one where there is none."""
_MODULE, _PROGRAM = "espeakng_loader", "espeakng-loader"


def synthesiser() -> str:
    """Its name and version; "murmur" when none is installed."""
    try:
        return f"{_PROGRAM} {importlib.metadata.version(_PROGRAM)}"
    except importlib.metadata.PackageNotFoundError:
        return MURMUR


def place() -> Path:
    """A file that is there when it is installed, and not when it is not."""
    found = importlib.util.find_spec(_MODULE)
    if found is not None and found.origin:
        return Path(found.origin)
    beside = importlib.util.find_spec("numpy")
    assert beside is not None, "a library filmkit cannot be without"
    assert beside.origin is not None, "numpy is a package of files"
    return Path(beside.origin).parent.parent / _MODULE / "__init__.py"
