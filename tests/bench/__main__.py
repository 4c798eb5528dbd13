"""`python -m tests.bench [NAME ...]`: every table, or those named."""

import argparse
import importlib
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

TABLES: dict[str, Callable[[Any, Path, list[int]], None]] = {
    "engines": lambda table, work, sizes: table.report(work, sizes),
    "tasks": lambda table, work, sizes: table.report(work),
    "jobs": lambda table, work, sizes: table.report(work),
    "joining": lambda table, work, sizes: table.report(work),
    "saving": lambda table, work, sizes: table.report(work),
    "drawing": lambda table, work, sizes: table.report(),
}
"""How the module of that name is asked. It is loaded only then: Linux counts the memory of a command
from the size of whoever started it, and the drawing library is large."""


def main() -> None:
    """Run the measurements in a folder that is gone afterwards."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(TABLES)}")
    parser.add_argument(
        "--shots", type=int, nargs="*", default=[100, 1000, 10000], help="lengths of the films"
    )
    asked = parser.parse_args()
    unknown = set(asked.names) - TABLES.keys()
    if unknown:
        parser.error(f"no table is called {', '.join(sorted(unknown))}")
    for name in asked.names or TABLES:
        with tempfile.TemporaryDirectory(prefix="filmkit-bench-") as work:
            TABLES[name](importlib.import_module(f"tests.bench.{name}"), Path(work) / name, asked.shots)


if __name__ == "__main__":
    main()
