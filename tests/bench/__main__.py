"""`python -m tests.bench [NAME ...]`: every table, or those named."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import drawing, engines, joining, tasks

TABLES: dict[str, Callable[[Path, list[int]], None]] = {
    "engines": engines.report,
    "tasks": lambda work, sizes: tasks.report(work),
    "joining": lambda work, sizes: joining.report(work),
    "drawing": lambda work, sizes: drawing.report(),
}


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
            TABLES[name](Path(work) / name, asked.shots)


if __name__ == "__main__":
    main()
