"""The trade's words are understood under their aliases, wherever they are written."""

import pytest

from filmkit.film.spec.camera import camera_of_fields, camera_of_text, framing_words
from filmkit.film.spec.film import Move
from filmkit.film.spec.vocabulary import VOCABULARIES
from filmkit.film.spec.words import canonical, named
from tests.film.spec.conftest import Complaints, Read

EVERY = [
    (kind, alias, word)
    for kind, words in VOCABULARIES.items()
    for word, aliases in words.items()
    for alias in (word, *aliases.split(", "))
]


def test_every_alias_stands_for_its_word_in_any_case_with_blanks_or_hyphens() -> None:
    for kind, alias, word in EVERY:
        written = (alias, alias.upper(), alias.replace(" ", "-"))
        assert {each: canonical(kind, each) for each in written} == dict.fromkeys(written, word)


def test_no_alias_stands_for_two_words_of_one_vocabulary() -> None:
    pairs = {(kind, alias.replace("-", " ")) for kind, alias, _ in EVERY}

    assert len(pairs) == len(EVERY)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("dolly in", Move("push-in")),
        ("dollies in slowly", Move("push-in", None, "slow")),
        ("pulling out", Move("pull-back")),
        ("tracking", Move("track")),
        ("pans left", Move("pan", "left")),
        ("panning to the right, quickly", Move("pan", "right")),
        ("tilts up", Move("tilt", "up")),
        ("booms up", Move("crane-up")),
        ("rising", Move("crane-up")),
        ("locked off", Move("static")),
        ("Locked-off, on a tripod", Move("static")),
        ("hand-held", Move("handheld")),
        ("gimbal", Move("steadicam")),
        ("drone", Move("aerial")),
        ("whip pan", Move("whip-pan")),
        ("slow anti-clockwise orbit", Move("orbit", "counter-clockwise", "slow")),
        ("tracks from left to right", Move("track", "right")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_move_is_understood_as_it_is_said(text: str, move: Move) -> None:
    moves = camera_of_text(text).moves

    assert moves[0].name == move.name
    assert moves == (move,) or text.endswith("quickly")


def test_a_camera_in_words_keeps_them_and_says_moves_angle_and_lens() -> None:
    camera = camera_of_text("handheld, then slow push-in and tilts down, bird's-eye view, 35mm")

    assert camera.text == "handheld, then slow push-in and tilts down, bird's-eye view, 35mm"
    assert camera.moves == (Move("handheld"), Move("push-in", None, "slow"), Move("tilt", "down"))
    assert (camera.angle, camera.lens) == ("overhead", "35mm")


def test_low_before_aerial_says_how_high_and_not_from_where() -> None:
    assert camera_of_text("Low aerial shot tracking a wooden trawler").angle == "aerial"
    assert camera_of_text("low angle").angle == "low"


def test_camera_fields_take_aliases_and_other_words_stay_free() -> None:
    fields = {"move": ["Dolly in slowly", "somersault"], "direction": "leftwards", "angle": "keyhole"}
    camera = camera_of_fields(fields)

    assert camera.moves == (Move("push-in", "left", "slow"), Move("somersault", "left", None))
    assert camera.angle == "keyhole"


@pytest.mark.parametrize(
    ("text", "size", "framing", "angle"),
    [
        ("long shot", "wide", None, None),
        ("ECU", "extreme-close-up", None, None),
        ("medium close-up", "medium-close", None, None),
        ("establishing", "wide", None, None),
        ("wide aerial", "wide", None, "aerial"),
        ("overhead close-up", "close-up", None, "overhead"),
        ("point of view", None, "pov", None),
        ("over her shoulder", None, "over-the-shoulder", None),
        ("insert", None, "insert", None),
        ("overhead", None, None, "overhead"),
    ],
)
def test_size_framing_and_angle_are_found_in_one_text(
    text: str, size: str | None, framing: str | None, angle: str | None
) -> None:
    found = framing_words(text)

    assert (found.size, found.framing, found.angle) == (size, framing, angle)


@pytest.mark.parametrize(
    "written",
    [
        "size: wide aerial",
        "framing: wide aerial",
        "camera: 'wide aerial, static'",
        "camera: {angle: wide aerial}",
    ],
)
def test_wide_aerial_is_understood_wherever_it_is_written(read: Read, written: str) -> None:
    shot = read(f"shots:\n  a:\n    duration: 1s\n    {written}\n").shots["a"]

    assert (shot.size, shot.camera.angle) == ("wide", "aerial")


def test_what_is_written_in_its_own_field_beats_what_is_said_elsewhere(read: Read) -> None:
    text = "shots: {a: {duration: 1, size: close-up, framing: insert, camera: {angle: low, move: pan}}}\n"
    shot = read(text).shots["a"]
    other = read("shots: {a: {duration: 1, size: overhead wide, camera: {angle: low}}}\n").shots["a"]

    assert (shot.size, shot.framing, shot.camera.angle) == ("close-up", "insert", "low")
    assert (other.size, other.camera.angle) == ("wide", "low")


def test_close_to_a_wall_is_no_size(read: Read) -> None:
    assert read("shots: {a: {duration: 1, camera: close to the wall}}\n").shots["a"].size is None


def test_a_size_that_means_nothing_is_refused_with_the_nearest(complaints: Complaints) -> None:
    found = complaints("shots: {a: {duration: 1, size: medum}}\n")

    said = "film.yaml:3:32: shot a: size: `medum` is no size it knows"
    assert found == [said + "\n  hint: did you mean `medium`?"]


def test_the_words_of_light_and_weather_are_found_in_a_text() -> None:
    assert named("light-direction", "soft window light from the left, a rim from behind") == ("left", "back")
    assert named("light-quality", "soft window light from the left, a rim from behind") == ("soft", "rim")
    assert named("light-source", "street lamps and candlelight") == ("sodium", "candle")
    assert named("weather", "foggy, with falling leaves") == ("fog", "leaves")
