"""How number kernels are compiled: one decorator, so that all of them are alike.

Knows no kernel. Compiled code is cached on disk, runs without the interpreter lock and may
reorder sums, but keeps its checks for not-a-number: without them one bad sample spreads.
"""

import numba

kernel = numba.njit(
    cache=True, nogil=True, error_model="numpy", fastmath={"contract", "reassoc", "arcp", "nsz", "afn"}
)
