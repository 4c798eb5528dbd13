"""A pull request from end to end: the steps of the action and the workflows, run for real.

A bare remote, two branches, a checkout of the merge; then the comment, told to a server here.
"""

import json
import shutil
from pathlib import Path

import pytest

from filmkit.cli import root
from filmkit.cli.workflows import contents
from filmkit.show.diff.kept import from_json
from filmkit.studio.media.leader import write_leader
from filmkit.timebase import Rate
from tests.show.ci.hub import BOT, HEAD, Hub
from tests.show.ci.runner import REPOSITORY, Runner, parsed
from tests.show.diff.repository import commit, git, start

pytestmark = pytest.mark.ffmpeg

FILM = """\
filmkit: 1
id: small
title: "Small </details> @all"
format: {resolution: 320x180, fps: 24}
shots:
  one: {source: one.mp4, duration: 1s}
  two: {source: two.mp4, duration: 1s}
  three: {source: one.mp4, in: 1s, duration: 1s}
cut: [one, two]
"""


def write_footage(folder: Path) -> None:
    write_leader(folder / "one.mp4", range(60), Rate.of(24))
    write_leader(folder / "two.mp4", range(100, 160), Rate.of(24))


@pytest.fixture
def request_(tmp_path: Path) -> Runner:
    """A checkout of the merge of a branch that adds a shot and takes another's start."""
    upstream = tmp_path / "upstream"
    film = upstream / "films" / "small"
    film.mkdir(parents=True)
    (film / "film.yaml").write_text(FILM)
    write_footage(film)
    base = git(start(upstream), "rev-parse", "HEAD")
    git(upstream, "checkout", "-q", "-b", "change")
    (film / "film.yaml").write_text(
        FILM.replace("cut: [one, two]", "cut: [two, one, three]").replace(
            "source: two.mp4,", "source: two.mp4, in: 0.5s,"
        )
    )
    head = commit(upstream, "more of it")
    git(upstream, "checkout", "-q", "main")
    git(upstream, "merge", "-q", "--no-ff", "change", "-m", "merged")
    bare = tmp_path / "remote.git"
    git(tmp_path, "clone", "-q", "--bare", str(upstream), str(bare))
    git(tmp_path, "clone", "-q", str(bare), str(tmp_path / "checkout"))
    event = tmp_path / "event.json"
    event.write_text(json.dumps({"pull_request": {"base": {"sha": base}, "head": {"sha": head}}}))
    contexts = {"runner.temp": str(tmp_path / "temp"), "github.action_path": str(REPOSITORY)}
    return Runner(tmp_path / "checkout", tmp_path / "temp", event, contexts)


def inputs(action: dict[str, object], **given: str) -> dict[str, str]:
    """The action's inputs as its expressions name them."""
    defaults = action["inputs"]
    assert isinstance(defaults, dict)
    return {f"inputs.{name}": given.get(name, each["default"]) for name, each in defaults.items()}


def test_the_action_shows_a_request(request_: Runner) -> None:
    action = parsed((REPOSITORY / "action.yml").read_text())
    request_.contexts |= inputs(action, film="films/small", **{"fail-on": "lint"})
    install, build = (step for step in action["runs"]["steps"] if "run" in step)

    assert request_.run(install) == 0
    assert request_.run(build) == 0, request_.log

    assert str(REPOSITORY) in (request_.temp / "pip").read_text()
    folder = Path(request_.output["folder"])
    assert request_.output["passed"] == "true"
    names = {path.name for path in folder.iterdir()}
    assert {"small-web.mp4", "poster.jpg", "before-after.png", "report.json", "comment.md", "page"} <= names
    shown = [request_.output[each] for each in ("film", "before-after", "stills")]
    assert [Path(each).name for each in shown] == ["small-web.mp4", "before-after.png", "stills.html"]
    assert all(Path(each).is_file() for each in shown)
    assert "data:image/jpeg" in (folder / "stills.html").read_text()
    assert not (folder / "page" / "stills.html").exists()
    cut = from_json(json.loads((folder / "cut.json").read_text()), "cut.json")
    assert [len(parts) for parts in cut.parts] == [1, 1, 1]
    report = json.loads((folder / "report.json").read_text())
    assert [(each["name"], each["what"]) for each in report["changes"]] == [
        ("two", "moved from 00:00:01:00, picture changed"),
        ("one", "moved from 00:00:00:00"),
        ("three", "added, 1 s"),
    ]
    assert report["film"] == "films/small"
    assert request_.summary == (folder / "summary.md").read_text()
    assert "https://host.test/a/film/actions/runs/7" in request_.summary
    assert request_.summary.count("</details>") == request_.summary.count("<details>")
    assert "@all" not in request_.summary


def test_a_film_that_is_wrong_is_annotated_and_told(request_: Runner) -> None:
    film = request_.workspace / "films" / "small" / "film.yaml"
    film.write_text(film.read_text().replace("source: one.mp4, in", "source: nowhere.mp4, in"))
    action = parsed((REPOSITORY / "action.yml").read_text())
    request_.contexts |= inputs(action, film="films/small")
    *_, build = (step for step in action["runs"]["steps"] if "run" in step)

    assert request_.run(build) == 1

    assert "::error file=films/small/film.yaml,line=8,col=" in request_.log
    assert request_.output["passed"] == "false"
    assert "**check**: 1 complaint" in request_.summary
    lines = request_.log.splitlines()
    stopped = next(line for line in lines if line.startswith("::stop-commands::"))
    assert f"::{stopped.removeprefix('::stop-commands::')}::" in lines


@pytest.mark.slow
def test_the_workflows_build_and_tell_it(request_: Runner) -> None:
    files = dict(contents("films/small", ["github"]))
    preview = parsed(files[".github/workflows/film.yml"])
    request_.environment |= preview["jobs"]["preview"]["env"]
    (build,) = (step for step in preview["jobs"]["preview"]["steps"] if step.get("id") == "film")
    assert request_.run(build) == 0, request_.log

    # What the other workflow gets: the report alone, and an event of its own.
    shutil.copytree(request_.temp / "film", request_.temp / "report")
    request_.event.write_text(
        json.dumps(
            {
                "workflow_run": {
                    "event": "pull_request",
                    "head_sha": HEAD,
                    "head_branch": "change",
                    "html_url": "https://host.test/a/film/actions/runs/7",
                    "head_repository": {"owner": {"login": "stranger"}},
                }
            }
        )
    )
    comment = parsed(files[".github/workflows/film-comment.yml"])
    *_, tell = comment["jobs"]["comment"]["steps"]
    request_.contexts["github.token"] = "token"
    with Hub() as hub:
        assert request_.run(tell, GITHUB_API_URL=hub.address) == 0, request_.log
        assert request_.run(tell, GITHUB_API_URL=hub.address) == 0, request_.log

    (told,) = hub.comments
    assert told["user"] == BOT
    assert "three" in told["body"]
    assert "</details> @all" not in told["body"]


@pytest.mark.slow
def test_gitlab_runs_the_same(request_: Runner) -> None:
    data = parsed(dict(contents("films/small", ["gitlab"]))[".gitlab-ci.yml"])
    base = json.loads(request_.event.read_text())["pull_request"]["base"]["sha"]
    request_.contexts.clear()

    *_, build = data["film"]["script"]
    code = request_.run(
        {"run": build},
        FILM=data["film"]["variables"]["FILM"],
        GITHUB_ACTIONS="",
        GITHUB_EVENT_PATH="",
        GITLAB_CI="true",
        CI_MERGE_REQUEST_DIFF_BASE_SHA=base,
        CI_PROJECT_DIR=str(request_.workspace),
    )

    assert code == 0, request_.log
    report = json.loads((request_.workspace / "film-preview" / "report.json").read_text())
    assert len(report["changes"]) == 3
    assert "::stop-commands" not in request_.log


@pytest.mark.slow
def test_a_shared_store_is_read_and_never_written(request_: Runner) -> None:
    """What comes from a fork, on a disk that others share."""
    shared = request_.temp / "shared"
    step = 'filmkit ci run --store "$RUNNER_TEMP/shared" --out "$RUNNER_TEMP/out" films/small'
    assert request_.run({"run": step}) == 0, request_.log
    before = {str(path): path.stat().st_mtime_ns for path in shared.rglob("*")}

    assert request_.run({"run": f"{step} --read-only"}) == 0, request_.log

    assert {str(path): path.stat().st_mtime_ns for path in shared.rglob("*")} == before
    assert "Nothing to do" in request_.log


@pytest.mark.slow
def test_a_base_that_is_not_there_is_said_and_is_no_failure(request_: Runner) -> None:
    request_.event.write_text(json.dumps({"pull_request": {"base": {"sha": "f" * 40}}}))

    assert (
        request_.run({"run": 'filmkit ci run --store "$RUNNER_TEMP/s" --out "$RUNNER_TEMP/o" films/small'})
        == 0
    )

    assert "Nothing is compared" in request_.summary


def test_a_profile_that_buys_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FILMKIT_STORE", str(tmp_path / "store"))
    (tmp_path / "film.yaml").write_text(FILM)
    write_footage(tmp_path)

    assert root.run(["ci", "run", "--profile", "final", str(tmp_path)]) == 2
    assert root.run(["ci", "--profile", "final", str(tmp_path)]) == 2

    assert capsys.readouterr().err.count("ci buys nothing") == 2
