"""A build with nothing to do, told from its snapshot. Imports nothing heavy, and no click.

Anything in doubt is None, and the build goes the long way.
"""

import os

from filmkit.build.engine import snapshot


def unchanged(arguments: list[str]) -> tuple[str, int] | None:
    """What the last `build` with these very arguments said, when nothing it looked at has changed.

    The film is whichever argument is one: no need to know the options here, for the snapshot
    holds only for exactly the same words.
    """
    for word in (*arguments, "."):
        folder = word if os.path.isdir(word) else os.path.dirname(word) or "."
        kept = os.path.join(folder, ".filmkit", "snapshot")
        if os.path.exists(kept):
            return snapshot.still_true(kept, options(arguments))
    return None


def options(arguments: list[str]) -> str:
    """All that decides what a build does beside files: its words, where it stands, its environment."""
    named = sorted(f"{name}={value}" for name, value in os.environ.items() if name.startswith("FILMKIT_"))
    return "\0".join([*arguments, "", os.getcwd(), *named])
