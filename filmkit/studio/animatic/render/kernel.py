"""How number kernels are compiled, and where the compiled code is kept.

Knows no kernel. Compiled code lives in a folder named by a digest of every kernel's source and of
the compiler: numba itself notices only a change of the calling file, and would go on running an
old callee from another.
"""

import hashlib
import os
import sys
import tempfile
from pathlib import Path

import numba
from llvmlite import binding

_HOMES = ("geometry", "render")
"""The packages that hold kernels."""

# Never "nnan" or "ninf": without not-a-number checks one bad sample spreads through every blur.
_OPTIONS = {
    "nogil": True,
    "error_model": "numpy",
    "fastmath": {"contract", "reassoc", "arcp", "nsz", "afn"},
}


def kernel_folder() -> Path:
    """Where the compiled kernels of this source, compiler and processor are kept."""
    digest = hashlib.sha256()
    for home in _HOMES:
        for source in sorted((Path(__file__).parents[1] / home).glob("*.py")):
            digest.update(source.read_bytes())
    digest.update(f"{numba.__version__} {sys.version} {binding.get_host_cpu_name()}".encode())
    return _caches() / f"kernels-{digest.hexdigest()[:16]}"


def _caches() -> Path:
    chosen = os.environ.get("NUMBA_CACHE_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        root = os.environ.get("LOCALAPPDATA")
    elif sys.platform == "darwin":
        root = os.path.expanduser("~/Library/Caches")
    else:
        root = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(root or tempfile.gettempdir()) / "filmkit"


LANES = 8
"""Numbers of single precision done at once: so many may be written behind the last one."""

FOLDER = kernel_folder()
# numba asks for this when a function is decorated, so it stands before every kernel of ours.
numba.config.CACHE_DIR = str(FOLDER)

# Counting references cost half of shading: two atomic operations for each row of an array looked at.
# A kernel that counts none may not make arrays; it is given them. (The flag is numba's own, if shy.)
_BARE = {**_OPTIONS, "_nrt": False}

kernel = numba.njit(cache=True, **_OPTIONS)
"""A kernel that Python calls."""

bare = numba.njit(cache=True, **_BARE)
"""A kernel that makes no arrays."""

step = numba.njit(no_cpython_wrapper=True, no_cfunc_wrapper=True, **_BARE)
"""A function only bare kernels call: no way in from Python, which halves its compilation."""

inlined = numba.njit(no_cpython_wrapper=True, no_cfunc_wrapper=True, forceinline=True, **_BARE)
"""A step that is called from one place and takes whole structures: it costs no call."""

merged = numba.njit(inline="always", **_BARE)
"""A step that numba puts into its caller before anything is compiled: for what stands between a kernel and
much work, all of which would be compiled once more for each such step."""
