"""`filmkit ci post`: a report told on its pull request. Everything of the run is data to it."""

import contextlib
import json
import os
from pathlib import Path

import click

from filmkit.cli.say import note
from filmkit.errors import SetupError, UsageError
from filmkit.show.ci import host
from filmkit.show.ci.comment import comment, marker
from filmkit.show.ci.github import GitHub, run_of
from filmkit.show.ci.report import LONGEST_FILE, Places, Report, from_json
from filmkit.studio.providers.keys import Key


def post(path: Path, files: str, author: str) -> int:
    """Tell the report of `path`; 0 also when its request is closed, or has a newer commit."""
    environment = os.environ
    run = run_of(host.event(environment))
    report = read(path)
    token = environment.get("GITHUB_TOKEN", "")
    if not token:
        raise SetupError("there is no GITHUB_TOKEN", hint="give it to this step: `env: {GITHUB_TOKEN: ...}`")
    github = GitHub(
        environment.get("GITHUB_API_URL", "https://api.github.com"),
        environment.get("GITHUB_REPOSITORY", ""),
        Key(token),
    )
    with contextlib.closing(github):
        number = github.request_of(run)
        if number is None:
            note("no open pull request ends on that commit any more, so nothing is told")
            return 0
        shown = {} if files else github.artifacts(run)
        text = comment(report, Places(run=run.page, files=files, artifacts=shown))
        address = github.tell(number, text, marker=marker(report.film), author=author)
    click.echo(address or f"told on pull request {number}")
    return 0


def read(path: Path) -> Report:
    """The report in a file. Raises UsageError for what is none."""
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST_FILE + 1)
        if len(data) > LONGEST_FILE:
            raise UsageError(f"{path} is longer than a report is")
        return from_json(json.loads(data))
    except (OSError, ValueError, RecursionError):
        raise UsageError(f"{path} cannot be read as a report") from None
