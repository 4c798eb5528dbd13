"""The workflow in the guide to pull requests is one, and gives our action what it takes."""

import json
import re
from importlib import resources
from pathlib import Path

from jsonschema import Draft7Validator

from tests.show.ci.runner import REPOSITORY, parsed

GUIDE = (Path(__file__).parents[2] / "docs" / "guide" / "ci.md").read_text(encoding="utf-8")


def test_the_workflow_is_one_and_gives_the_action_what_it_takes() -> None:
    (text,) = re.findall(r"```yaml workflow\n(.*?)```", GUIDE, re.S)
    vendored = resources.files("check_jsonschema") / "builtin_schemas" / "vendor" / "github-workflows.json"
    workflow, action = parsed(text), parsed((REPOSITORY / "action.yml").read_text())

    assert list(Draft7Validator(json.loads(vendored.read_text())).iter_errors(workflow)) == []
    *_, step = workflow["jobs"]["preview"]["steps"]
    assert step["with"].keys() <= action["inputs"].keys()
