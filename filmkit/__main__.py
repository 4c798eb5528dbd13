"""The door: the `filmkit` command. Knows how to leave again at once when nothing has changed.

A build with nothing to do is answered from its snapshot before anything heavy is imported:
no YAML, no graph, no store, no click. Anything in doubt goes the long way.
"""

import importlib
import os
import sys

from filmkit.build.engine import snapshot


def main() -> None:
    """Run the command line; the exit code is the process's."""
    arguments = sys.argv[1:]
    if arguments and arguments[0] == "build":
        answer = snapshot.answer(arguments[1:], os.environ)
        if answer is not None:
            sys.stdout.write(answer)
            sys.stdout.flush()
            # Not sys.exit: tearing the interpreter down costs a third of the whole run.
            os._exit(0)
    # click costs as much as everything above, so the command line is loaded only now.
    sys.exit(importlib.import_module("filmkit.cli.root").run(arguments))


if __name__ == "__main__":
    main()
