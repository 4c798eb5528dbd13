"""The action and the workflows that `filmkit ci init` writes: well-formed, and safe against strangers."""

import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from filmkit.cli import root
from filmkit.cli.workflows import FILES, contents
from tests.show.ci.runner import REPOSITORY, parsed

WRITTEN = dict(contents("projects/my film", list(FILES)))
PREVIEW, COMMENT = (WRITTEN[f".github/workflows/film{end}.yml"] for end in ("", "-comment"))
ACTION = (REPOSITORY / "action.yml").read_text()


def schema(name: str) -> Any:
    """A public schema, as check-jsonschema brings it."""
    vendored = resources.files("check_jsonschema") / "builtin_schemas" / "vendor"
    return json.loads((vendored / f"{name}.json").read_text())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ACTION, "github-actions"),
        (PREVIEW, "github-workflows"),
        (COMMENT, "github-workflows"),
        (WRITTEN[".gitlab-ci.yml"], "gitlab-ci"),
    ],
)
def test_each_is_as_its_host_wants_it(text: str, name: str) -> None:
    errors = [error.message for error in Draft7Validator(schema(name)).iter_errors(parsed(text))]

    assert errors == []


def steps(text: str) -> Iterator[dict[str, Any]]:
    data = parsed(text)
    if "runs" in data:
        yield from data["runs"]["steps"]
    for job in data.get("jobs", {}).values():
        yield from job["steps"]


@pytest.mark.parametrize("text", [ACTION, PREVIEW, COMMENT])
def test_nothing_anybody_wrote_reaches_a_shell_but_as_a_variable(text: str) -> None:
    for step in steps(text):
        assert "${{" not in step.get("run", "")


@pytest.mark.parametrize("text", [ACTION, PREVIEW, COMMENT])
def test_only_the_hosts_own_actions_are_used(text: str) -> None:
    used = [step["uses"] for step in steps(text) if "uses" in step]

    assert used
    assert all(re.fullmatch(r"actions/[a-z/-]+@v\d+", each) for each in used)


def test_the_workflow_a_stranger_can_change_has_no_right_and_no_secret() -> None:
    data = parsed(PREVIEW)

    assert "pull_request" in data["on"]
    assert "pull_request_target" not in data["on"]
    assert data["permissions"] == {"contents": "read"}
    assert "secrets." not in PREVIEW
    assert "github.token" not in PREVIEW
    (checkout,) = (step for step in steps(PREVIEW) if step.get("uses", "").startswith("actions/checkout"))
    assert checkout["with"]["persist-credentials"] is False


@pytest.mark.parametrize("text", [ACTION, PREVIEW])
def test_a_request_reads_the_shared_cache_and_never_writes_it(text: str) -> None:
    uses = [step for step in steps(text) if step.get("uses", "").startswith("actions/cache")]

    assert {step["uses"].split("@")[0] for step in uses} == {"actions/cache/restore", "actions/cache/save"}
    (save,) = (step for step in uses if "save" in step["uses"])
    assert "github.event_name != 'pull_request'" in save["if"]


def test_the_workflow_that_may_write_runs_nothing_of_the_request() -> None:
    data = parsed(COMMENT)

    assert list(data["on"]) == ["workflow_run"]
    assert data["on"]["workflow_run"]["workflows"] == [parsed(PREVIEW)["name"]]
    assert data["permissions"] == {}
    assert data["jobs"]["comment"]["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert "actions/checkout" not in COMMENT
    assert "secrets." not in COMMENT


def test_the_hooks_run_commands_that_are_there() -> None:
    hooks = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text())
    local = yaml.safe_load(WRITTEN[".pre-commit-config.yaml"])["repos"][0]["hooks"]

    assert [each["id"] for each in hooks] == [each["id"] for each in local]
    for hook in hooks:
        assert hook["entry"].split()[1] in root.COMMANDS


def test_init_writes_them_and_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert root.run(["ci", "init", str(tmp_path), "--film", "projects/my film"]) == 0
    assert (tmp_path / ".github/workflows/film.yml").read_text() == PREVIEW
    assert root.run(["ci", "init", str(tmp_path), "--film", "projects/my film"]) == 0

    (tmp_path / ".github/workflows/film.yml").write_text("mine")
    assert root.run(["ci", "init", str(tmp_path)]) == 2
    assert "nothing was written" in capsys.readouterr().err
    assert (tmp_path / ".github/workflows/film.yml").read_text() == "mine"
    assert root.run(["ci", "init", str(tmp_path), "--force"]) == 0


def test_another_filmkit_can_be_installed(tmp_path: Path) -> None:
    spec = "filmkit[voice] @ x"
    assert root.run(["ci", "init", str(tmp_path), f"--install={spec}"]) == 2
    for hostile in ("filmkit; curl x", "$(x)", '"', "${{ github.token }}", "-r x", "`x`"):
        assert root.run(["ci", "init", str(tmp_path), f"--install={hostile}"]) == 2

    assert root.run(["ci", "init", str(tmp_path), "--install=git+https://host.test/filmkit@v1"]) == 0

    text = (tmp_path / ".github/workflows/film.yml").read_text()
    assert 'pip install --disable-pip-version-check --quiet "git+https://host.test/filmkit@v1"' in text


@pytest.mark.parametrize("film", ["${{ github.token }}", "a; rm -rf b", "../b", "/b", "-x", 'a"b', "a\nb"])
def test_a_film_no_workflow_can_name_is_refused(tmp_path: Path, film: str) -> None:
    assert root.run(["ci", "init", str(tmp_path), f"--film={film}"]) == 2
    assert list(tmp_path.iterdir()) == []
