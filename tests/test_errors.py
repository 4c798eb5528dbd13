"""Refusals: one sentence each, also after crossing a process border."""

import pickle

from filmkit.errors import Busy, Complaint, SetupError, SpecError, SpecErrors, TaskFailed
from filmkit.source import SourceSpan

AT = SourceSpan("film.yaml", 41, 13)


def test_a_message_says_where_what_and_what_next() -> None:
    assert str(SpecError("shot a is too long", at=AT, hint="shorten it")) == (
        "film.yaml:41:13: shot a is too long\n  hint: shorten it"
    )


def test_complaints_are_sorted_by_place() -> None:
    late, early = Complaint(SourceSpan("b.yaml", 1, 1), "late"), Complaint(AT, "early")

    assert SpecErrors([early, late]).complaints == (late, early)
    assert str(SpecErrors([early], more=3)).endswith("... and 3 more")


def test_a_refusal_survives_a_process_border() -> None:
    for error in (SpecErrors([Complaint(AT, "x")]), TaskFailed("y", hint="z"), SpecError("w", at=AT)):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert str(again) == str(error)


def test_exit_codes_are_those_of_the_manual() -> None:
    assert (SpecError.exit_code, Busy.exit_code, SetupError.exit_code) == (1, 4, 5)
