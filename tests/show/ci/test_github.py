"""One comment on a request, by a server here that speaks GitHub's comments API."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from filmkit.cli import root
from filmkit.errors import SetupError, Unavailable, UsageError
from filmkit.show.ci.comment import marker
from filmkit.show.ci.github import GitHub, Run, run_of
from filmkit.show.ci.report import to_json
from filmkit.studio.providers.clock import Clock
from filmkit.studio.providers.keys import Key
from tests.show.ci.hub import BOT, HEAD, Hub
from tests.show.ci.test_comment import HOSTILE, report

EVENT = {
    "workflow_run": {
        "event": "pull_request",
        "head_sha": HEAD,
        "head_branch": "light",
        "html_url": "https://host.test/a/film/actions/runs/7",
        "id": 70,
        "head_repository": {"owner": {"login": "stranger"}},
    }
}
MARK = marker("projects/film")


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as opened:
        yield opened


def github(hub: Hub) -> GitHub:
    return GitHub(hub.address, "a/film", Key("token"), clock=Clock(sleep=lambda _: None))


def told(hub: Hub, text: str = "first") -> str:
    opened = github(hub)
    try:
        return opened.tell(7, f"{MARK}\n{text}", marker=MARK, author=BOT)
    finally:
        opened.close()


def test_one_comment_is_brought_up_to_date(hub: Hub) -> None:
    told(hub)
    told(hub, "second")

    assert [(each["user"], each["body"]) for each in hub.comments] == [(BOT, f"{MARK}\nsecond")]


def test_a_comment_of_somebody_else_is_never_touched(hub: Hub) -> None:
    hub.add("stranger", f"{MARK}\nmine")
    hub.add(BOT, "another comment of the bot's")

    told(hub)

    assert [each["body"] for each in hub.comments] == [
        f"{MARK}\nmine",
        "another comment of the bot's",
        f"{MARK}\nfirst",
    ]


def test_it_is_found_behind_many_others(hub: Hub) -> None:
    for number in range(75):
        hub.add("somebody", f"comment {number}")
    told(hub)

    told(hub, "second")

    assert len(hub.comments) == 76


def test_a_lost_answer_makes_no_second_comment(hub: Hub) -> None:
    hub.lose_next("POST")

    told(hub)

    assert len(hub.comments) == 1


def test_which_request_it_is_comes_from_github(hub: Hub) -> None:
    opened = github(hub)

    run = run_of(EVENT)
    assert opened.request_of(run) == 7
    assert opened.request_of(Run("f" * 40, run.owner, run.branch, "")) is None
    hub.state = "closed"
    assert opened.request_of(run) is None
    opened.close()
    assert parse_qs(urlsplit(hub.asked[0]).query)["head"] == ["stranger:light"]


def test_a_token_that_may_not_is_told_apart_from_a_bad_day(hub: Hub) -> None:
    hub.answer_next(403)
    with pytest.raises(SetupError, match="does not let this token"):
        told(hub)
    hub.answer_next(502, times=9)
    with pytest.raises(Unavailable, match="502"):
        told(hub)


def test_artifacts_that_are_still_kept_have_an_address(hub: Hub) -> None:
    hub.artifacts = [
        {"id": 5, "name": "before-after.png", "expired": False},
        {"id": 6, "name": "film.mp4", "expired": True},
        {"id": "7/../../x", "name": "stills.html", "expired": False},
    ]
    opened, run = github(hub), run_of(EVENT)

    assert opened.artifacts(run) == {
        "before-after.png": "https://host.test/a/film/actions/runs/7/artifacts/5"
    }
    assert opened.artifacts(replace(run, number=71)) == {}
    hub.answer_next(403)
    assert opened.artifacts(run) == {}
    opened.close()


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"workflow_run": {**EVENT["workflow_run"], "event": "push"}},
        {"workflow_run": {"event": "pull_request"}},
    ],
)
def test_another_event_is_refused(event: dict[str, object]) -> None:
    with pytest.raises(UsageError, match="workflow_run"):
        run_of(event)


def test_the_whole_way_from_a_strangers_report(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.artifacts = [{"id": 5, "name": "before-after.png", "expired": False}]
    (tmp_path / "report.json").write_text(json.dumps(to_json(report(HOSTILE, 3))))
    (tmp_path / "event.json").write_text(json.dumps(EVENT))
    for name, value in {
        "GITHUB_API_URL": hub.address,
        "GITHUB_REPOSITORY": "a/film",
        "GITHUB_TOKEN": "token",
        "GITHUB_EVENT_PATH": str(tmp_path / "event.json"),
    }.items():
        monkeypatch.setenv(name, value)

    code = root.run(["ci", "post", str(tmp_path / "report.json")])

    said = capsys.readouterr()
    assert code == 0, said.err
    assert said.out.startswith("https://host.test/")
    (comment,) = hub.comments
    assert comment["body"].startswith(MARK)
    assert "<img" not in comment["body"]
    assert "[the artifact of this run](<https://host.test/a/film/actions/runs/7>)" in comment["body"]
    assert "](<https://host.test/a/film/actions/runs/7/artifacts/5>)" in comment["body"]
    assert "token" not in said.out + said.err


def test_what_is_no_report_is_not_told(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.json").write_text('{"format": 1, "title": "<script>"}')
    (tmp_path / "event.json").write_text(json.dumps(EVENT))
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    monkeypatch.setenv("GITHUB_TOKEN", "token")

    assert root.run(["ci", "post", str(tmp_path / "report.json")]) == 2
    assert "not as `filmkit ci` writes it" in capsys.readouterr().err
    assert hub.comments == []
