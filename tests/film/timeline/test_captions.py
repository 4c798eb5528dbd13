"""What is read while the film is heard: one text at a time, in order, each while it is said."""

from itertools import pairwise
from pathlib import Path

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.timeline.captions import captions, pictured
from filmkit.film.timeline.edit import edit

HEAD = "filmkit: 1\nid: f\ntitle: F\nformat: {resolution: 320x180, fps: 24}\n"
CAST = "cast:\n  ann: {description: a woman}\n  bob: {description: a man}\n"


def film(folder: Path, shots: str, more: str = "") -> Film:
    (folder / "film.yaml").write_text(f"{HEAD}{CAST}{more}shots:\n{shots}", encoding="utf-8")
    return load(folder)


def test_a_line_stands_while_it_is_said_and_long_enough_to_be_read(tmp_path: Path) -> None:
    found = film(tmp_path, "  a: {duration: 2s}\n  b: {duration: 6s, lines: [{ann: No.}]}\n")
    (caption,) = captions(found, edit(found))

    assert (caption.who, caption.text, caption.length) == ("ann", "No.", 48)
    assert caption.start > 48
    assert caption.start + caption.length <= 8 * 24


def test_lines_and_voice_over_stand_one_after_the_other(tmp_path: Path) -> None:
    over = "mix: {voice: {v: {cast: bob, text: She never wrote it down and nobody asked., at: start}}}\n"
    shots = "  a: {duration: 4s, lines: [{ann: Where were you?}, {bob: At sea.}]}\n"
    found = film(tmp_path, shots, over)
    told = captions(found, edit(found))

    assert {each.who for each in told} == {"ann", "bob"}
    assert len(told) == 3
    assert all(one.start + one.length <= other.start for one, other in pairwise(told))
    assert told[-1].start + told[-1].length <= 4 * 24


def test_a_shot_that_is_not_in_the_cut_says_nothing(tmp_path: Path) -> None:
    shots = "  a: {duration: 4s, lines: [{ann: Wait.}]}\n  b: {duration: 4s}\n"
    found = film(tmp_path, shots, "cut: [b]\n")

    assert captions(found, edit(found)) == ()


def test_a_long_text_stands_in_pictures_of_two_even_lines(tmp_path: Path) -> None:
    said = (
        "She never wrote it down, because her mother had not, and nobody had ever thought of asking her why."
    )
    found = film(tmp_path, f"  a: {{duration: 9s, lines: [{{ann: {said!r}}}]}}\n")
    (whole,) = captions(found, edit(found))
    told = pictured(found, edit(found))

    texts = [each.text.split("\n") for each in told]
    assert len(told) == 2
    assert all(len(lines) <= 2 and all(len(line) <= 42 for line in lines) for lines in texts)
    assert " ".join(line for lines in texts for line in lines) == said
    assert abs(len(texts[0][0]) - len(texts[0][1])) <= 8
    assert told[0].span.end == told[1].start
    assert (told[0].start, told[1].span.end) == (whole.start, whole.span.end)
