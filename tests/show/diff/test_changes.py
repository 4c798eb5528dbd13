"""What an edit of a film comes to, told by meaning."""

import re
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.show.diff.changes import Comparison, Kind, compare
from tests.rules.conftest import CUBE, FILM, write_film
from tests.show.diff.conftest import Edited, portrait

CUT = "cut: [{fade-in: 6f}, a, {shot: b, dissolve: 8f}, c, d]"
STRAIGHT = FILM.replace(CUT, "cut: [a, b, c, d]").replace("  main: {", "  main: {style: title, ")


def kinds(comparison: Comparison) -> dict[str, list[Kind]]:
    return {each.name: list(each.kinds) for each in comparison.differences}


def test_nothing_changed_is_nothing(folder: Path) -> None:
    assert compare(portrait(folder), portrait(folder)).differences == ()


def test_a_comment_a_reordering_and_a_reformatting_are_nothing(edited: Edited) -> None:
    comparison = edited(
        ("title: Promises\n", "title:   'Promises'   # the title\n"),
        ("cast:\n  ann:", "cast:\n\n\n  ann:"),
        ("{scene: one, duration: 2s, size: wide,", "{size: wide, duration: 48f, scene: one,"),
    )

    assert [each for each in comparison.differences if each.kinds != (Kind.ASKED,)] == []


def test_swapping_two_shots_is_two_moves_and_no_picture_change(edited: Edited) -> None:
    comparison = edited((CUT, CUT.replace("c, d", "d, c")))

    assert kinds(comparison) == {"c": [Kind.MOVED], "d": [Kind.MOVED]}
    first = comparison.shots[0]
    assert (first.name, first.before, first.after) == ("d", (144, 48), (96, 48))


def test_a_shot_taken_out_moves_no_other(edited: Edited) -> None:
    assert kinds(edited((CUT, CUT.replace("c, d", "d")))) == {"c": [Kind.REMOVED]}


def test_a_shot_put_in_moves_no_other(edited: Edited) -> None:
    comparison = edited((CUT, CUT.replace("c, d", "c, d, a")))

    assert kinds(comparison) == {"a": [Kind.ADDED]}
    assert comparison.shots[0].after == (192, 48)


def test_a_new_name_is_no_new_shot(edited: Edited) -> None:
    comparison = edited(("  c: {", "  leaving: {"), (CUT, CUT.replace("c, d", "leaving, d")))

    assert kinds(comparison) == {"leaving": [Kind.RENAMED]}
    assert comparison.shots[0].old_name == "c"


@pytest.mark.parametrize(
    ("old", "new", "shot", "expected", "line"),
    [
        ("light: dusk", "light: dawn", "c", [Kind.PICTURE], 17),
        ("c: {scene: one, duration: 2s", "c: {scene: one, duration: 3s", "c", [Kind.RETIMED], 17),
        ("action: leaves", "action: leaves, sound: heavy rain", "c", [Kind.SOUND], 17),
        ("action: leaves", "action: leaves, lines: [{bob: Bye.}]", "c", [Kind.WORDS], 17),
        ("action: leaves", "action: leaves, avoid: text", "c", [Kind.ASKED], 17),
        ("{shot: b, dissolve: 8f}", "{shot: b, dissolve: 12f}", "b", [Kind.JOINED], 19),
        ("a man in blue", "a man in green", "b", [Kind.PICTURE], 9),
        ("in: 1s", "in: 2s", "d", [Kind.PICTURE], 18),
    ],
)
def test_what_an_edit_means(
    edited: Edited, old: str, new: str, shot: str, expected: list[Kind], line: int
) -> None:
    comparison = edited((old, new))

    (found,) = (each for each in comparison.shots if each.name == shot)
    assert list(found.kinds) == expected
    assert found.changes
    assert found.at.startswith(f"film.yaml:{line}:")


def test_old_and_new_stand_beside_each_other_with_the_line(edited: Edited) -> None:
    (found,) = edited(("light: dusk", "light: dawn")).shots

    (change,) = found.changes
    assert (change.name, change.before, change.after) == ("light", "dusk", "dawn")
    assert re.fullmatch(r"film\.yaml:17:\d+", change.at)


def test_other_bytes_of_a_file_are_another_picture(folder: Path) -> None:
    before = portrait(folder)
    (folder / "ann.png").write_bytes(b"another likeness")
    (folder / "cold.cube").write_text(CUBE.replace("1 1 1", "1 1 0.9"))
    (folder / "market.mov").write_bytes(b"other footage")

    comparison = compare(before, portrait(folder))

    assert kinds(comparison) == {name: [Kind.PICTURE] for name in "abcd"}
    names = {each.name: [change.name for change in each.changes] for each in comparison.shots}
    assert names == {
        "a": ["reference-ann", "lut"],
        "b": ["reference-ann", "lut"],
        "c": ["lut"],
        "d": ["source"],
    }


def test_a_file_under_another_name_is_the_same_picture(folder: Path) -> None:
    before = portrait(folder)
    (folder / "ann.png").rename(folder / "ann-2.png")
    text = (folder / "film.yaml").read_text()
    (folder / "film.yaml").write_text(text.replace("ann.png", "ann-2.png"))

    assert [each for each in compare(before, portrait(folder)).shots if Kind.PICTURE in each.kinds] == []


def test_a_raster_is_told_once(edited: Edited) -> None:
    comparison = edited(("resolution: 320x180", "resolution: 640x360"))

    assert kinds(comparison) == {"Promises": [Kind.PICTURE]}


def test_another_frame_rate_alone_retimes_nothing(edited: Edited) -> None:
    comparison = edited(("fps: 24", "fps: 25"))

    assert kinds(comparison) == {"Promises": [Kind.PICTURE]}
    assert comparison.after.length == 200


def test_titles_and_music_are_told_beside_the_shots(edited: Edited) -> None:
    comparison = edited(("text: Promises, at: a + 1s", "text: Vows, at: a + 0.5s"), ("calm piano", "a cello"))

    told = {(each.what, each.name): list(each.kinds) for each in comparison.differences}
    assert told == {("title", "main"): [Kind.RETIMED, Kind.WORDS], ("music", "theme"): [Kind.SOUND]}


def test_a_fade_at_the_start_is_the_films_and_not_the_first_shots(edited: Edited) -> None:
    comparison = edited((CUT, CUT.replace("{fade-in: 6f}, a", "a")))

    assert kinds(comparison) == {"Promises": [Kind.JOINED]}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(order=st.sampled_from(list(permutations("abcd"))))
def test_no_reordering_changes_a_picture(tmp_path_factory: pytest.TempPathFactory, order: tuple[str]) -> None:
    folder = write_film(tmp_path_factory.mktemp("order") / "film", STRAIGHT)
    before = portrait(folder)
    (folder / "film.yaml").write_text(STRAIGHT.replace("[a, b, c, d]", f"[{', '.join(order)}]"))

    comparison = compare(before, portrait(folder))

    assert {kind for each in comparison.shots for kind in each.kinds} <= {Kind.MOVED}
    assert bool(comparison.shots) is (order != tuple("abcd"))
