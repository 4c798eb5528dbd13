"""The command line: finds the command, runs it, turns a refusal into one sentence and a code.

Knows what each command is called and nothing of what it does: a command's module is loaded
when it is called.
"""

import gc
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType

import click
from click.shell_completion import CompletionItem

from filmkit import __version__
from filmkit.build.graph.nearest import did_you_mean
from filmkit.cli.say import plain
from filmkit.errors import FilmkitError, UsageError

COMMANDS = {
    "init": "Start a new film that builds at once.",
    "check": "Read the film and say everything that is wrong with it.",
    "lint": "Advice on shots a model or a viewer would stumble over.",
    "fmt": "Put the film's files into canonical order and spacing.",
    "plan": "Show what a build would make, and why.",
    "build": "Make what is missing, and the film.",
    "watch": "Save the film, see the shot.",
    "explain": "Show every value of a shot and the line that gave it.",
    "prompt": "Print the exact text a shot asks its model with.",
    "graph": "Draw what depends on what.",
    "diff": "Show what changed between two versions of the film.",
    "ci": "Build and tell what a pull request changes; buys nothing.",
    "release": "Say whether the film may leave the house, and what keeps it.",
    "review": "Write a page to look at the film, its shots and takes.",
    "serve": "Show the page, and work on it: notes, approvals, picks, builds.",
    "open": "Open the page, or the film.",
    "notes": "Take in, list and close notes on the film.",
    "approve": "Give your word for a shot as it looks now.",
    "takes": "Show what was bought for a shot, and how it serves.",
    "pick": "Put a take of a shot into the cut.",
    "reject": "Put a take of a shot aside.",
    "accept": "Say that a take serves the shot's new words too.",
    "retake": "Buy another take of a shot.",
    "rebuy": "Buy anew what was refused, lost, or may not have been bought.",
    "compare": "Make a shot with several models, and look at them side by side.",
    "jobs": "Show what services are at, and what waits for a decision.",
    "costs": "Show what was paid, by shot, model, day or pattern.",
    "models": "List the models this version can use.",
    "simulate": "Run a service on this machine, to buy from for nothing.",
    "keys": "Show which services have a key, and where it was found.",
    "gc": "Clear out the store: what no film uses any more.",
    "completion": "Print what makes a shell complete filmkit's words.",
    "doctor": "Look at this machine: ffmpeg, fonts, cores, space, warm-up.",
}
"""In the order a film is made."""


class _Commands(click.Group):
    """A group that loads a command's module when it is asked for; click's own way to be lazy."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command = importlib.import_module(f"filmkit.cli.{name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            hint = did_you_mean(args[0], COMMANDS)
            raise UsageError(f"filmkit has no command {args[0]!r}", hint=hint)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        # click would load every command to ask whether it is hidden; somebody waits for a key's answer.
        return [
            CompletionItem(name, help=says) for name, says in COMMANDS.items() if name.startswith(incomplete)
        ]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="FILM is a folder with a film.yaml in it; left out, it is the folder you stand in.",
)
@click.version_option(__version__, message="filmkit %(version)s")
def cli() -> None:
    """Films written as code, built like software."""


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code: 0 done, 1 failed, 2 usage, 3 money, 4 busy, 5 set-up."""
    # A film of 10,000 shots is millions of values and hardly a circle among them; looking for circles
    # as often as Python does by itself took half the time of planning it.
    gc.set_threshold(200_000, 50, 50)
    try:
        result = cli.main(list(arguments), prog_name="filmkit", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort:
        click.echo("stopped", err=True)
        return 130
    except FilmkitError as error:
        click.echo(plain(str(error)), err=True)
        return error.exit_code
    except BrokenPipeError:
        # `filmkit plan | head` is not an error; keep Python from complaining at exit.
        sys.stderr.close()
        return 0
    return result if isinstance(result, int) else 0


def tell_mistake(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake of filmkit itself, in a sentence; with FILMKIT_TRACEBACK set, all of it."""
    if os.environ.get("FILMKIT_TRACEBACK"):
        traceback.print_exception(kind, error, trace)
        return
    frames = traceback.extract_tb(trace)
    where = f", in {os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""
    click.echo(
        plain(
            f"filmkit made a mistake ({kind.__name__}: {error}{where}); what was made is kept\n"
            "  hint: please report it, with what FILMKIT_TRACEBACK=1 prints"
        ),
        err=True,
    )
