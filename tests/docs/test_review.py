"""The guide to the page is true: its keys are the page's, and its commands are there."""

import re
import shlex
from pathlib import Path

import click

from filmkit.cli.root import COMMANDS, cli
from filmkit.show.review.page import KEYBOARD

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "review.md").read_text(encoding="utf-8")


def test_the_keys_are_those_of_the_page() -> None:
    told = set(re.findall(r"`([^`]+)`", "".join(re.findall(r"^\| (`.*?`) \|", GUIDE, re.M))))
    listed = {key for _, keys in KEYBOARD for names, _ in keys for key in names.split()} - {"–"}

    assert told - {"9"} == listed


def test_the_commands_and_their_options_are_there() -> None:
    lines = [line for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.S) for line in block.splitlines()]
    lines += re.findall(r"`(filmkit [^`]+)`", GUIDE)

    assert len(lines) > 8
    for line in lines:
        name, *words = shlex.split(line)[1:]
        assert name in COMMANDS, line
        command = cli.get_command(click.Context(cli), name)
        if isinstance(command, click.Group) and words:
            command = command.get_command(click.Context(command), words[0])
        assert command is not None, line
        known = {option for each in command.params for option in each.opts}
        assert {word for word in words if word.startswith("-")} <= known, line
