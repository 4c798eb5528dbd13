"""Names a shot uses are names it lists, and slots it fills are slots its patterns have."""

from dataclasses import replace
from typing import Any

import pytest

from filmkit.film.lint.lint import lint
from filmkit.film.spec.film import CastMember, CastRef, Shot
from tests.film.lint.shots import AT, film, shot

CLEAN: dict[str, Any] = {"light": "soft lamp from the left", "size": "wide"}
CAST = {"old-chef": CastMember("old-chef", AT, "a woman of seventy"), "extra": CastMember("extra", AT)}


def told(one: Shot) -> list[str]:
    return [finding.rule for finding in lint(replace(film(one), cast=CAST))]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("the old chef waits", ["cast-unlisted"]),
        ("The old-chef waits", ["cast-unlisted"]),
        ("an old chef waits", []),
        ("the old chef's knife", []),
        ("the extra waits", []),
    ],
)
def test_who_is_spoken_of_is_in_the_cast(text: str, rules: list[str]) -> None:
    assert told(shot(subject=text, **CLEAN)) == rules
    assert told(shot(subject=text, cast=(CastRef("old-chef"),), **CLEAN)) == []


def test_a_slot_no_pattern_has_is_named_with_the_nearest() -> None:
    one = shot(patterns=("reveal",), slots={"form": "a cup", "to": "a street"}, **CLEAN)
    (found,) = lint(film(one))

    assert found.rule == "slot-unknown"
    assert found.fix == "did you mean `from`?"


def test_slots_without_a_pattern_are_said_nowhere() -> None:
    assert told(shot(slots={"to": "a street"}, **CLEAN)) == ["slot-unknown"]


@pytest.mark.parametrize(
    ("one", "rules"),
    [
        (shot(patterns=("reveal",), subject="a cup", **CLEAN), ["slot-missing"]),
        (shot(patterns=("reveal",), subject="a cup", environment="a street", **CLEAN), []),
        (shot(patterns=("two-shot",), cast=(CastRef("extra"),), **CLEAN), ["slot-missing"]),
        (shot(patterns=("two-shot",), cast=(CastRef("extra"), CastRef("old-chef")), **CLEAN), []),
        (shot(patterns=("time-of-day", "establishing"), place="a quay", **CLEAN), ["slot-missing"]),
    ],
    ids=["reveal", "reveal-layer", "one", "two", "stacked"],
)
def test_what_a_pattern_cannot_do_without_is_asked_for(one: Shot, rules: list[str]) -> None:
    assert told(one) == rules
