"""The door: the `filmkit` command. Knows how to leave again at once when nothing has changed."""

import importlib
import os
import sys

from filmkit.cli.unchanged import unchanged


def main() -> None:
    """Run the command line; the exit code is the process's."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["build"] and (told := unchanged(arguments[1:])) is not None:
        sys.stdout.write(told[0])
        sys.stdout.flush()
        # Not sys.exit: tearing the interpreter down costs a third of the whole run.
        os._exit(told[1])
    # click costs as much as everything above, so the command line is loaded only now.
    root = importlib.import_module("filmkit.cli.root")
    sys.excepthook = root.tell_mistake
    sys.exit(root.run(arguments))


if __name__ == "__main__":
    main()
