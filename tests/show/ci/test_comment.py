"""The comment: hostile reports stay words, and it always fits."""

import html
import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.errors import UsageError
from filmkit.show.ci.comment import comment, marker
from filmkit.show.ci.report import (
    MOST,
    Change,
    Field,
    File,
    Finding,
    Gate,
    Places,
    Report,
    StandIn,
    from_json,
    to_json,
)

HOSTILE = "</details><img src=x onerror=alert(1)> ![p](https://x.test/p.png) @all #1 | **b** <!-- filmkit"


def report(text: str = "plate", many: int = 1) -> Report:
    return Report(
        film="projects/film",
        title=text,
        profile="draft",
        head="abcdef0",
        base=text,
        facts=(text,),
        gates=(Gate("check", True, "fine"), Gate("lint", False, text)),
        check=(Finding(text, 1, 2, "check", text, text),) * many,
        lint=(Finding("film.yaml", 3, 4, text, text, text, text),) * many,
        changes=(Change("00:00:01:00", text, text, (Field(text, text, text, text),)),) * many,
        stand_ins=(StandIn(text, text),) * many,
        failed=(text,) * many,
        files=(File(text, "before-after.png"), File("film", text)),
        made_with="filmkit",
    )


def test_it_says_the_most_telling_first() -> None:
    told = comment(report(), Places(run="https://host.test/run/1"))

    order = ["### plate", "lint: **failed**", "[the artifact of this run](<https://host.test/run/1>)",
             "| at | shot or layer |", "What is wrong", "<details>"]  # fmt: skip
    places = [told.index(each) for each in order]
    assert places == sorted(places)
    assert told.startswith(marker("projects/film"))


def test_a_row_says_which_words_changed_its_shot_and_alike_stand_ins_share_a_line() -> None:
    fields = (
        Field("light", "dusk", "dawn", "film.yaml:9:5"),
        Field("mood", "calm", "tense", "film.yaml:10:5"),
    )
    change = Change("00:00:01:00", "plate", "picture changed", fields)
    drawn = tuple(StandIn(name, "it is drawn") for name in ("plate", "lesson"))

    told = comment(replace(report(), changes=(change,), stand_ins=drawn))

    assert "| plate | picture changed<br>light: dusk → dawn, and 1 more |" in told
    assert "- plate, lesson: it is drawn" in told


def test_what_a_browser_opens_has_a_link_of_its_own_and_the_rest_is_named() -> None:
    files = (File("before and after", "before-after.png"), File("the page", "page/index.html"))
    run = "https://host.test/run/1"
    places = Places(
        run=run, artifacts={"before-after.png": f"{run}/artifacts/5", "film": f"{run}/artifacts/6"}
    )

    told = comment(replace(report(), files=files), places)

    assert f"[before and after](<{run}/artifacts/5>)" in told
    assert f"And, in [the artifact of this run](<{run}>): the page (" in told
    assert "artifacts/6" not in told
    assert "![" not in told
    alone = comment(replace(report(), files=files[:1]), places)
    assert "And, in" not in alone


def test_nothing_hostile_in_a_report_means_anything() -> None:
    told = comment(report(HOSTILE), Places(run="https://host.test/run/1"))

    assert "<img" not in told
    assert "![" not in told
    assert told.count("<details>") == told.count("</details>") == 3
    assert told.count("<!--") == 1
    assert "@all" not in html.unescape(told)
    assert "#1" not in html.unescape(told)
    assert "://x" not in html.unescape(told)
    rows = [line for line in told.splitlines() if line.startswith("| <code>")]
    assert [row.count("|") for row in rows] == [4]


@settings(deadline=None, max_examples=10)
@given(st.text(max_size=60), st.sampled_from([2_000, 9_000, 65_536]), st.sampled_from([1, 40, 250]))
def test_it_is_never_longer_than_its_host_takes(text: str, limit: int, many: int) -> None:
    told = comment(report(text, many), Places(limit=limit))

    assert len(told) <= limit
    assert told.startswith(marker("projects/film"))


def test_a_cut_comment_says_so_at_its_top() -> None:
    told = comment(report("a long enough name " * 20, 120), Places(limit=20_000))

    assert "**This comment is cut to fit" in "\n".join(told.splitlines()[:6])
    assert "This comment is cut" not in comment(report(), Places())
    many = comment(replace(report(), stand_ins=(StandIn("plate", "it is drawn"),) * 201))
    assert "and 1 more." in many
    assert "**This comment is cut to fit" in "\n".join(many.splitlines()[:6])


def test_of_a_list_that_is_too_long_to_travel_the_first_entries_do() -> None:
    given_report = report("plate", MOST + 1)

    read = from_json(json.loads(json.dumps(to_json(given_report))))

    assert read.lint == given_report.lint[:MOST]
    assert len(read.changes) == len(read.failed) == MOST


def test_pictures_are_shown_when_there_is_a_place_for_them() -> None:
    told = comment(report("plate"), Places(files="https://pages.test/film/7/"))

    assert "![plate](<https://pages.test/film/7/before-after.png>)" in told
    hostile = comment(report("../../x>) ![y](https://evil.test"), Places(files="https://pages.test/f"))
    assert "(<https://pages.test/f/x%3E%29%20%21%5By%5D%28https%3A/evil.test>)" in hostile


def test_a_report_comes_back_as_it_went() -> None:
    assert from_json(json.loads(json.dumps(to_json(report("plate", 3))))) == report("plate", 3)


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: [],
        lambda data: {**data, "format": 2},
        lambda data: {**data, "more": 1},
        lambda data: {**data, "title": 7},
        lambda data: {**data, "title": "x" * 5000},
        lambda data: {**data, "changes": "no list"},
        lambda data: {**data, "changes": [{"at": "x"}]},
        lambda data: {**data, "changes": data["changes"] * (MOST + 1)},
        lambda data: {**data, "gates": [{"name": "a", "passed": "yes", "says": ""}]},
        lambda data: {**data, "gates": [{"name": "a", "passed": 1, "says": ""}]},
        lambda data: {**data, "facts": [{}]},
        lambda data: {key: value for key, value in data.items() if key != "film"},
    ],
)
def test_what_is_no_report_is_refused(damage: object) -> None:
    assert callable(damage)
    with pytest.raises(UsageError):
        from_json(damage(json.loads(json.dumps(to_json(report())))))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    )
)
def test_anything_is_read_or_refused_in_a_sentence(data: object) -> None:
    for given_data in (data, {"format": 1, "film": data}, {**to_json(report()), "changes": data}):
        told = told_or_refused(given_data)
        assert told.startswith("<!-- filmkit ") or "\n" not in told


def told_or_refused(data: object) -> str:
    try:
        return comment(from_json(data))
    except UsageError as refused:
        return refused.message


def test_every_marker_is_one_line_that_ends() -> None:
    for film in ("a", "-->", "--!>\n<script>", "é"):
        assert re.fullmatch(r"<!-- filmkit [0-9a-f]{16} -->", marker(film))
