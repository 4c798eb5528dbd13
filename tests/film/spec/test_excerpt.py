"""A film cut down to some of its shots: what is left reads as it did, line by line."""

from pathlib import Path

import pytest

from filmkit.film.spec.excerpt import Cuts, Edit, Excerpt, is_whole, note_of, untouched
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load

HEAD = "filmkit: 1\nid: short\ntitle: Short\n"
FILM = f"""\
{HEAD}shots:
  # the first
  a:
    duration: 1s
    subject: a dog
  b:
    duration: 1s
    subject: a cat
  c: {{duration: 1s, subject: a bird}}
  # the last
cut: [a, b, c]
looks:
  cold: {{style: cold}}
"""


def film_of(folder: Path, text: str) -> Film:
    (folder / "film.yaml").write_bytes(text.encode())
    return load(folder)


def cuts_of(folder: Path, text: str) -> Cuts | None:
    return Cuts.of(film_of(folder, text).outlines["film.yaml"], text.encode())


def edit_of(folder: Path, after: str, before: str = FILM) -> Edit | None:
    cuts = cuts_of(folder, before)
    assert cuts is not None
    assert note_of(Cuts.noted(note_of(cuts))) == note_of(cuts)
    return Edit.between(cuts, before.encode(), after.encode())


def excerpts(folder: Path, edit: Edit) -> tuple[Film, Film]:
    before, after = (load(folder, folder=Excerpt(folder, {"film.yaml": text})) for text in edit.texts())
    return before, after


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        ("a cat", "a cow", ["b"]),
        ("a bird", "a bee", ["c"]),
        ("a dog\n", "a dog\n    mood: calm\n    light: dusk\n", ["a"]),
        ("    subject: a cat\n", "", ["b"]),
        ("  # the last\n", "  # the last one\n\n", ["c"]),
        ("1s", "2s", ["a", "b", "c"]),
    ],
)
def test_what_is_left_reads_as_it_does_in_the_whole_film(
    tmp_path: Path, old: str, new: str, names: list[str]
) -> None:
    text = FILM.replace(old, new)
    edit = edit_of(tmp_path, text)
    assert edit is not None
    before, after = excerpts(tmp_path, edit)

    assert list(edit.shots) == names
    assert is_whole(before, after, {"film.yaml": edit})
    for part, whole in ((before, film_of(tmp_path, FILM)), (after, film_of(tmp_path, text))):
        assert dict(part.shots) == {name: whole.shots[name] for name in names}
        for name in names:
            assert part.shots[name].at == whole.shots[name].at
            assert dict(part.shots[name].origins) == dict(whole.shots[name].origins)
        assert part.looks == whole.looks


def test_lines_are_followed_to_where_they_are_now(tmp_path: Path) -> None:
    edit = edit_of(
        tmp_path, FILM.replace("a dog\n", "a dog\n\n    mood: calm\n").replace("a cat", "a\n      cow")
    )
    assert edit is not None

    assert [edit.moved(line) for line in (1, 6, 9, 12, 15)] == [1, 6, 11, 15, 18]
    assert {edit.moved(line) for line in (7, 8, 10, 11)} == {None}


MORE = {
    "the head": ("title: Short", "title: Shorter"),
    "what follows": ("cold: {", "warm: {"),
    "the cut": ("[a, b, c]", "[c, b, a]"),
    "a name": ("  b:", "  d:"),
    "a shot less": ("  b:\n    duration: 1s\n    subject: a cat\n", ""),
    "two that change places": ("  a:\n", "  x:\n"),
    "a comment before the first": ("# the first", "# the very first"),
    "a line as far out as a shot": ("a dog\n", "a dog\n  x: {duration: 1s}\n"),
    "a section among shots": ("a dog\n", "a dog\nscenes:\n"),
    "a line end of another kind": ("a dog\n", "a dog\r    mood: calm\n"),
    "what runs into what follows": ("  # the last\n", "  # the last"),
}


@pytest.mark.parametrize(("old", "new"), MORE.values(), ids=MORE)
def test_more_than_the_inside_of_shots_is_no_edit(tmp_path: Path, old: str, new: str) -> None:
    assert old in FILM

    assert edit_of(tmp_path, FILM.replace(old, new)) is None


RUNNING_ON = {
    "a quote that the next shot closes": FILM.replace("a dog", '"a dog').replace("a cat", '"a cat'),
    "a quote that nothing closes": FILM.replace("a bird}", '"a bird}'),
    "a brace that the next shot closes": FILM.replace("subject: a dog", "stage: {x: 1").replace(
        "a cat", "a cat}"
    ),
}


@pytest.mark.parametrize("text", RUNNING_ON.values(), ids=RUNNING_ON)
def test_what_runs_on_over_the_end_of_its_shot_is_not_whole(tmp_path: Path, text: str) -> None:
    edit = edit_of(tmp_path, text)
    assert edit is not None

    try:
        before, after = excerpts(tmp_path, edit)
    except Exception:  # noqa: BLE001 what cannot be read is planned whole as well
        return
    assert not is_whole(before, after, {"film.yaml": edit})


STRANGE = {
    "an anchor": FILM.replace("a dog", "&x a dog"),
    "an anchor in braces": FILM.replace("a bird", "&x a bird"),
    "shots in braces": f"{HEAD}shots: {{a: {{duration: 1s}},\n  b: {{duration: 1s}}}}\n",
    "all of it in braces": "{filmkit: 1, id: short,\n shots: {a: {duration: 1s}}}\n",
    "two shots on a line": f"{HEAD}shots: {{a: {{duration: 1s}}, b: {{duration: 1s}}}}\n",
    "a mark of byte order": f"\ufeff{FILM}",
    "a line end of another kind": FILM.replace("a dog\n", "a dog\r"),
    "a question mark": f"{HEAD}shots:\n  ? a\n  : duration: 1s\n",
    "shots that begin beside their section": f"{HEAD}? shots\n:\n  a:\n    duration: 1s\n",
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE)
def test_a_text_that_is_laid_out_strangely_is_not_cut(tmp_path: Path, text: str) -> None:
    assert cuts_of(tmp_path, text) is None
    assert untouched(note_of(None), text.encode()) == text.encode()


def test_a_file_without_a_change_holds_no_shots_any_more(tmp_path: Path) -> None:
    cuts = cuts_of(tmp_path, FILM)
    left = untouched(note_of(cuts), FILM.encode())

    assert left is not None
    assert b"shots" not in left
    assert b"cut" not in left
    assert b"looks:\n  cold: {style: cold}" in left
    assert left.count(b"\n") == FILM.count("\n")


def test_line_ends_of_windows_are_cut_as_well(tmp_path: Path) -> None:
    text = FILM.replace("\n", "\r\n")
    edit = edit_of(tmp_path, text.replace("a cat", "a cow"), text)
    assert edit is not None
    before, after = excerpts(tmp_path, edit)

    assert is_whole(before, after, {"film.yaml": edit})
    assert after.shots["b"].subject == "a cow"
