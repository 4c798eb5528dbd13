"""Spoken lines in time: in order, inside their shot where there is room, and said when there is none."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.timeline.edit import edit
from filmkit.film.timeline.speech import said_in, spoken_lines, too_long

HEAD = "filmkit: 1\nid: f\ntitle: F\nformat: {resolution: 320x180, fps: 24}\n"
CAST = "cast:\n  ann: {description: a woman}\n  bob: {description: a man}\n"


def film(folder: Path, shots: str, more: str = "") -> Film:
    (folder / "film.yaml").write_text(f"{HEAD}{CAST}{more}shots:\n{shots}", encoding="utf-8")
    return load(folder)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=120), st.text(max_size=60))
def test_more_words_never_take_less_time(text: str, more: str) -> None:
    assert 0 <= said_in(text) <= said_in(f"{text} {more}")


def test_a_text_takes_about_as_long_as_people_take() -> None:
    assert 3.5 < said_in("Never measure. Listen to what the pot is telling you, and wait.") < 5.5
    assert 3 < said_in("每天晚上，他都会做一道没人点的菜。") < 6
    assert said_in("…") == 0


def test_lines_follow_each_other_inside_their_shot(tmp_path: Path) -> None:
    found = film(tmp_path, "  a: {duration: 2s}\n  b:\n    duration: 6s\n"
                 "    lines: [{ann: Where were you?}, {bob: At sea.}]\n")  # fmt: skip
    first, second = spoken_lines(found, edit(found))

    assert 48 < first.span.start < first.span.end < second.span.start
    assert second.span.end <= 8 * 24
    assert (first.line.cast, second.line.cast) == ("ann", "bob")
    assert list(too_long(found, edit(found))) == []


def test_a_shot_that_is_cut_into_says_its_lines_once_over_all_its_pieces(tmp_path: Path) -> None:
    found = film(
        tmp_path,
        "  a:\n    duration: 6s\n    lines: [{ann: Where were you?}, {ann: I waited till dark.}]\n"
        "  b: {duration: 2s}\n",
        "cut: [{shot: a, out: 2s}, b, {shot: a, in: 2s}]\n",
    )
    first, second = spoken_lines(found, edit(found))

    assert first.span.start < 48
    assert second.span.start >= 96


def test_a_line_longer_than_its_shot_is_told_with_its_line(tmp_path: Path) -> None:
    long = "I have waited for you on this pier for eleven winters and I am tired of the cold."
    found = film(tmp_path, f"  a:\n    duration: 2s\n    lines: [{{ann: {long}}}]\n")
    ((at, said),) = too_long(found, edit(found))

    assert at.line > 5
    assert "shot a" in said
    assert "has 2.0 s" in said


def test_a_voice_over_past_the_end_is_told(tmp_path: Path) -> None:
    more = "mix:\n  voice:\n    last: {cast: ann, text: She never wrote any of it down., at: end - 0.5s}\n"
    found = film(tmp_path, "  a: {duration: 4s}\n", more)
    ((_, said),) = too_long(found, edit(found))

    assert said.startswith("mix.voice last")


def test_footage_that_keeps_its_sound_speaks_for_itself(tmp_path: Path) -> None:
    (tmp_path / "a.mov").write_bytes(b"footage")
    shots = "  a: {source: a.mov, duration: 4s, lines: [{ann: Hello.}]}\n"

    kept = [each for each in edit(film(tmp_path, shots)).sounds if each.track == "voice"]
    dropped = shots.replace("duration: 4s", "duration: 4s, audio: drop")
    voiced = [each for each in edit(film(tmp_path, dropped)).sounds if each.track == "voice"]

    bed = edit(film(tmp_path, shots.replace("duration: 4s", "duration: 4s, audio: bed"))).sounds
    assert (len(kept), len(voiced)) == (0, 1)
    assert [(each.track, int(each.gain)) for each in bed] == [("footage", -12), ("voice", 0)]
