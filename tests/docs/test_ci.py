"""The guide to pull requests is true: its commands exist as they are written, and its workflow is one."""

import json
import re
import shlex
from importlib import resources
from pathlib import Path

import click
import pytest
from jsonschema import Draft7Validator

from filmkit.cli.root import cli
from tests.show.ci.runner import REPOSITORY, parsed

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "ci.md").read_text(encoding="utf-8")
LINES = [line for block in re.findall(r"```sh\n(.*?)```", GUIDE, re.S) for line in block.splitlines()]


@pytest.mark.parametrize("line", LINES)
def test_each_command_takes_what_it_is_given(line: str) -> None:
    name, *words = shlex.split(line)
    assert name == "filmkit"
    command = cli.get_command(click.Context(cli), words.pop(0))
    assert command is not None
    if isinstance(command, click.Group):
        known = words.pop(0) if words[0] in command.commands else "run"
        command = command.commands[known]

    # click keeps the help option that a command is first asked for.
    context = click.Context(command, help_option_names=["-h", "--help"])
    command.make_parser(context).parse_args(words)


def test_the_workflow_is_one_and_gives_the_action_what_it_takes() -> None:
    (text,) = re.findall(r"```yaml workflow\n(.*?)```", GUIDE, re.S)
    vendored = resources.files("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"
    workflow, action = parsed(text), parsed((REPOSITORY / "action.yml").read_text())

    assert list(Draft7Validator(json.loads(vendored.read_text())).iter_errors(workflow)) == []
    *_, step = workflow["jobs"]["preview"]["steps"]
    assert step["with"].keys() <= action["inputs"].keys()
