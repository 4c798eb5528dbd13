"""`filmkit ci`: what a pull request sees of the film; and what sets it up, and tells it."""

import importlib
from pathlib import Path

import click

from filmkit.asking import Asked
from filmkit.cli.options import film_options

_RUN = "run"


class _Ci(click.Group):
    """`filmkit ci FILM` is `filmkit ci run FILM`: the run is what it is for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ctx.help_option_names):
            args = [_RUN, *args]
        return super().parse_args(ctx, args)


@click.group("ci", cls=_Ci, short_help="Build and tell what a pull request changes; buys nothing.")
def command() -> None:
    """What a pull request sees of a film: built for nothing, compared, and told.

    `filmkit ci FILM` is `filmkit ci run FILM`. `filmkit ci init` writes the workflows of a host.
    """


@command.command(_RUN, short_help="Check, build the preview, compare, and write all there is to see.")
@film_options
@click.option(
    "--base", metavar="COMMIT", help="Compare with where HEAD left it; the host says it in a request."
)
@click.option(
    "--fail-on",
    default="",
    metavar="WHAT",
    help="Also fail on check (what the finished film is measured for), lint, stand-ins or a price: "
    '"check,cost>5USD". What is wrong or cannot be made always fails.',
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Where all is written; build/ci beside the film when left out.",
)
@click.option(
    "--video", is_flag=True, help="Also write before and after side by side, heard as after, as MP4."
)
@click.option(
    "--store",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Where bytes are kept: a cache of the host, or a shared disk.",
)
@click.option(
    "--read-only", is_flag=True, help="Only read that store: for what comes from a fork, on a shared disk."
)
def run(
    asked: Asked,
    base: str | None,
    fail_on: str,
    out: Path | None,
    video: bool,
    store: Path | None,
    read_only: bool,
) -> int:
    """Check the film, build its preview, compare it with its base, and write what there is to see.

    Nothing is bought and no key is used. Takes show as themselves when their bytes or their proxies
    are here; drawings stand in for the others, and say so. Written are the film, a poster, the page,
    before and after as one picture, report.json, comment.md and summary.md.

    Exit 1 when a gate is shut, 3 when only its price is too high.
    """
    preview = importlib.import_module("filmkit.cli.preview")
    return int(preview.run(asked, base, fail_on, out, video, store, read_only=read_only))


@command.command("init", short_help="Write the workflows of a host, for this repository.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), default=".", metavar="[FOLDER]")
@click.option("--film", default=".", metavar="FOLDER", help="The film, seen from the repository.")
@click.option(
    "--for",
    "hosts",
    type=click.Choice(["github", "gitlab", "pre-commit"]),
    multiple=True,
    help="github when left out; may be given several times.",
)
@click.option(
    "--install", default="", metavar="SPEC", help="What pip installs there; this very version when left out."
)
@click.option("--force", is_flag=True, help="Write over files that are there and differ.")
def init(folder: Path, film: str, hosts: tuple[str, ...], install: str, force: bool) -> int:
    """Write the workflows that show a film on every pull request.

    For GitHub two: one that builds, with no right to write anything, and one that only tells what the
    first came to. Both are to be read before they are committed.
    """
    workflows = importlib.import_module("filmkit.cli.workflows")
    return int(workflows.write(folder, film, hosts or ("github",), install=install, force=force))


@command.command("post", short_help="Tell a report on its pull request: one comment, brought up to date.")
@click.argument("report", type=click.Path(path_type=Path, dir_okay=False, exists=True), metavar="REPORT")
@click.option("--files", default="", metavar="URL", help="Where the files of the run are seen, if anywhere.")
@click.option("--author", default="github-actions[bot]", metavar="LOGIN", help="Whose comment it is.")
def post(report: Path, files: str, author: str) -> int:
    """Tell the report on its pull request, in the comment that told the last one.

    It is run by a workflow of its own, after the run that wrote REPORT: that run may be a stranger's, so
    its report is read as data, and what request it belongs to is asked of GitHub. Needs GITHUB_TOKEN
    and what GitHub sets beside it: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH.
    """
    return int(importlib.import_module("filmkit.cli.posting").post(report, files, author))
