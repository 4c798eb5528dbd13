"""What a host says is read as data, and what it is told begins nothing else."""

import json
from pathlib import Path

from filmkit.show.ci import host
from filmkit.show.ci.report import Finding

SHA = "0123456789abcdef0123456789abcdef01234567"


def given(tmp_path: Path, event: object) -> dict[str, str]:
    path = tmp_path / "event.json"
    path.write_text(event if isinstance(event, str) else json.dumps(event))
    return {"GITHUB_EVENT_PATH": str(path)}


def test_a_request_names_its_base(tmp_path: Path) -> None:
    event = {"pull_request": {"base": {"sha": SHA, "ref": "main"}, "head": {"sha": "f" * 40}}}

    assert host.asked(given(tmp_path, event)) == host.Asked(SHA, "f" * 40)
    assert host.asked({"GITLAB_CI": "true", "CI_MERGE_REQUEST_DIFF_BASE_SHA": SHA}).base == SHA


def test_what_is_no_hash_is_no_base(tmp_path: Path) -> None:
    events: list[object] = [{"pull_request": {"base": {"sha": "--upload-pack=x"}}}, {"pull_request": []}]
    for event in (*events, "{", [], "7"):
        assert host.asked(given(tmp_path, event)) == host.Asked()
    assert host.asked({"GITHUB_EVENT_PATH": str(tmp_path / "nowhere")}) == host.Asked()


def test_an_annotation_is_one_line_that_begins_no_other() -> None:
    finding = Finding("a,b:c.yaml", 3, 4, "x\n::error::y", "50% of\n::set-output name=x::y", "mend\rit")

    (line,) = host.annotations([finding], folder="films/one", level="warning")

    assert line == (
        "::warning file=films/one/a%2Cb%3Ac.yaml,line=3,col=4,title=x%0A%3A%3Aerror%3A%3Ay"
        "::50%25 of%0A::set-output name=x::y%0Amend%0Dit"
    )


def test_outputs_cannot_end_themselves(tmp_path: Path) -> None:
    path = tmp_path / "output"

    host.give_outputs({"GITHUB_OUTPUT": str(path)}, {"folder": "a\nEOF\npassed=true", "passed": "false"})

    lines = path.read_text().splitlines()
    fence = lines[0].removeprefix("folder<<")
    assert lines[1:5] == ["a", "EOF", "passed=true", fence]
    assert lines[5].startswith("passed<<")
    assert lines[5] != f"passed<<{fence}"


def test_the_runs_page_is_made_of_what_the_host_set() -> None:
    environment = {
        "GITHUB_SERVER_URL": "https://host.test",
        "GITHUB_REPOSITORY": "a/b",
        "GITHUB_RUN_ID": "7",
    }

    assert host.run_page(environment) == "https://host.test/a/b/actions/runs/7"
    assert host.run_page({**environment, "GITHUB_REPOSITORY": "a/b> ![x](y"}) == ""
    assert host.run_page({}) == ""
