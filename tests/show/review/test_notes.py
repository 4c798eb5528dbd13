"""Notes: what a page exports is read back the same, joined with what is there, and never trusted."""

import contextlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.errors import SpecErrors, UsageError
from filmkit.show.review.kept import Kept
from filmkit.show.review.notes import (
    QUESTIONS,
    Checked,
    Kind,
    Note,
    Notes,
    State,
    Stroke,
    Tool,
    from_json,
    to_json,
)

SHOTS = ("a", "b")
NOTE = Note(
    "0a1b2c",
    "a",
    30,
    12,
    6,
    "her hand bends",
    by="ines",
    drawing=(Stroke(Tool.BOX, ((0.25, 0.5), (1.0, 0.75))),),
)

ids = st.text("abcdef0123456789-", min_size=1, max_size=12)
lines = st.text(
    st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\ufeff\ufffe\uffff"),
    max_size=40,
).map(str.strip)
words = st.lists(lines.filter(bool), max_size=3).map("\n".join)
numbers = st.integers(0, 10_000).map(lambda number: number / 10_000)
strokes = st.builds(
    Stroke, st.sampled_from(Tool), st.lists(st.tuples(numbers, numbers), min_size=1, max_size=5).map(tuple)
)
notes = st.builds(
    Note,
    ids,
    st.sampled_from(SHOTS),
    st.integers(0, 100_000),
    st.integers(1, 500),
    st.integers(0, 500),
    words,
    st.sampled_from(Kind),
    st.sampled_from(State),
    words,
    st.just("2026-11-29T12:00:00+00:00"),
    st.just("0123456789abcdef"),
    st.lists(strokes, max_size=3).map(tuple),
    words,
)
checked = st.builds(
    Checked, st.just("0123456789abcdef"), st.dictionaries(st.sampled_from(QUESTIONS), st.booleans())
)
everything = st.builds(
    Notes,
    st.lists(notes, max_size=4, unique_by=lambda note: note.id).map(
        lambda each: tuple(sorted(each, key=lambda note: (note.frame, note.id)))
    ),
    st.dictionaries(st.sampled_from(SHOTS), checked),
)


def read(text: str, film: str = "x") -> Notes:
    return from_json(text, film=film, shots=SHOTS, name="notes.json")


@settings(max_examples=50)
@given(everything)
def test_what_is_exported_is_read_back_the_same(some: Notes) -> None:
    assert read(json.dumps(to_json(some, "x"))) == some


@settings(max_examples=30)
@given(everything)
def test_what_is_kept_in_the_film_is_read_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, some: Notes
) -> None:
    folder = tmp_path_factory.mktemp("film")

    Kept(folder).change_notes(SHOTS, lambda before: before.joined(some))

    assert Kept(folder).notes(SHOTS) == some


def test_notes_of_one_shot_touch_no_file_of_another(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.change_notes(SHOTS, lambda before: before.joined(Notes((NOTE,))))
    before = (tmp_path / "notes" / "a.yaml").stat().st_mtime_ns

    kept.change_notes(SHOTS, lambda notes: notes.joined(Notes((replace(NOTE, id="ffff", shot="b"),))))

    assert (tmp_path / "notes" / "a.yaml").stat().st_mtime_ns == before
    assert sorted(path.name for path in (tmp_path / "notes").iterdir()) == ["a.yaml", "b.yaml"]


def test_a_note_that_was_closed_stays_closed() -> None:
    closed = Notes((NOTE,)).closing("0a1b", "shot again")

    joined = closed.joined(Notes((replace(NOTE, text="her hand still bends"),)))

    assert joined.open == ()
    assert joined.notes[0].text == "her hand still bends"
    assert joined.notes[0].answer == "shot again"


def test_a_note_is_closed_by_a_name_that_means_one() -> None:
    two = Notes((NOTE, replace(NOTE, id="0a9999")))

    with pytest.raises(UsageError, match="several notes"):
        two.closing("0a", "")
    with pytest.raises(UsageError, match="no note"):
        two.closing("ff", "")
    assert len(two.closing("0a1", "").open) == 1


WRONG = {
    "no JSON": "{",
    "holds no notes": json.dumps([1]),
    "on the film 'y'": json.dumps(to_json(Notes(), "y")),
    "which the film has not": json.dumps(to_json(Notes((replace(NOTE, shot="gone"),)), "x")),
    "no id of small letters": json.dumps(to_json(Notes((replace(NOTE, id="../../etc"),)), "x")),
    "no text of at most": json.dumps(to_json(Notes((replace(NOTE, text="x" * 5000),)), "x")),
    "no count of frames": json.dumps(to_json(Notes((replace(NOTE, frame=-1),)), "x")),
    "not one of picture": json.dumps(to_json(Notes((NOTE,)), "x")).replace('"picture"', '"evil"'),
    "two of its notes": json.dumps(to_json(Notes((NOTE, NOTE)), "x")),
    "a stroke without points": json.dumps(to_json(Notes((NOTE,)), "x")).replace(
        "[[0.25, 0.5], [1.0, 0.75]]", "[]"
    ),
    "no two numbers": json.dumps(to_json(Notes((NOTE,)), "x")).replace("0.25", "NaN"),
}


@pytest.mark.parametrize("says", WRONG)
def test_what_is_wrong_is_refused_in_one_sentence(says: str) -> None:
    with pytest.raises(UsageError) as refused:
        read(WRONG[says])

    assert says in refused.value.message
    assert refused.value.message.startswith("notes.json")
    assert "\n" not in refused.value.message


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["notes", "checked", "id", "shot", "drawing", "points", "a"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_is_given_is_read_or_refused(value: object) -> None:
    given_ = {"filmkit-notes": 1, "film": "x", "notes": value, "checked": value}
    with contextlib.suppress(UsageError):
        assert isinstance(read(json.dumps(given_)), Notes)


def test_a_damaged_file_of_notes_is_refused_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.yaml").write_text("format: 1\nnotes: {x1: {frame: soon}}\n")

    with pytest.raises(SpecErrors, match=r"notes/a\.yaml:1:1"):
        Kept(tmp_path).notes(SHOTS)
