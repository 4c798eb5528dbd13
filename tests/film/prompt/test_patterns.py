"""The twelve patterns: data that gives values, asks for slots, and never leaves a hole in a sentence."""

import re
from pathlib import Path

import pytest

from filmkit.film.prompt.compose import compose
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.kinds import PATTERNS
from filmkit.film.spec.load import load
from filmkit.film.spec.patterns import built_in, pattern_of

HEAD = "filmkit: 1\nid: f\nformat: {fps: 24}\ndefaults: {duration: 4s}\n"
HOLE = re.compile(
    r"[{}]|\s[,;.:]|[,;:]\s*[,;.:]|\.\s*\.|\b(from|to|of|on|by|the|through|with)\s*[,;.]|^\s|\s$|  "
)


def written(folder: Path, body: str, head: str = HEAD) -> tuple[Film, Shot]:
    (folder / "film.yaml").write_text(head + body, encoding="utf-8")
    film = load(folder)
    return film, next(iter(film.shots.values()))


def said(folder: Path, body: str) -> str:
    film, shot = written(folder, body)
    return compose(film, shot).text


FILLED = {
    "establishing": (
        "{pattern: establishing, place: a fishing town, time: dawn, light: pale sun from the east}",
        "Establishing extreme wide shot, slow push-in, eye level. "
        "The whole place in view: a fishing town, dawn. Light: pale sun from the east.",
    ),
    "character-moment": (
        "{pattern: character-moment, subject: a pianist of sixty, action: closes the lid,"
        " slots: {dress: a worn dinner jacket, feeling: relief}, light: one lamp from the right}",
        "A moment with one person, medium close-up, single, slow push-in, eye level: a pianist of sixty,"
        " a worn dinner jacket. Feeling: relief. Action: closes the lid. Light: one lamp from the right.",
    ),
    "reveal": (
        "{pattern: reveal, slots: {from: a cup on a sill, to: a street under water,"
        " change: the sun comes out}}",
        "A reveal, slow pull-back. It begins on a cup on a sill, close-up. Pulling back, it shows"
        " a street under water. On the way the sun comes out.",
    ),
    "texture": (
        "{pattern: texture, slots: {surface: cracked paint on a hull, side: left}}",
        "A surface fills the frame, extreme close-up, insert, barely perceptible tracking shot:"
        " cracked paint on a hull. The light rakes over it from the left.",
    ),
    "scale": (
        "{pattern: scale, slots: {large: a dam, small: one red van}}",
        "A shot about scale, extreme wide shot, slow crane up, high angle. What is vast: a dam. "
        "What is small in it: one red van.",
    ),
    "tracking": (
        "{pattern: tracking, subject: a boy on a bicycle,"
        " slots: {through: a market, heading: downhill, pace: at a run}}",
        "Full shot, steady following shot forward, staying with a boy on a bicycle. "
        "The way leads through a market, downhill, at a run.",
    ),
    "static-reveal": (
        "{pattern: static-reveal, subject: a nun with a ladder, action: looks up, slots: {side: left}}",
        "Medium wide shot, static camera, eye level, shallow focus. The frame is empty at first. "
        "From the left enters a nun with a ladder. Action: looks up.",
    ),
    "aerial-descent": (
        "{pattern: aerial-descent, place: a salt flat, slots: {from: two hundred metres}}",
        "Extreme wide shot, slow descent, aerial view, coming down from two hundred metres. "
        "Below lies a salt flat. The place is deserted.",
    ),
    "close-up-hold": (
        "{pattern: close-up-hold, subject: a telephone,"
        " slots: {motion: dust settles, source: a desk lamp, side: right}}",
        "A held close-up, single, static camera, eye level: a telephone. The only motion: dust settles. "
        "Lit by a desk lamp from the right.",
    ),
    "crowd-pull-back": (
        "{pattern: crowd-pull-back, slots: {face: a girl with a flag, crowd: a square full of people}}",
        "It begins tight on one face, close-up, steady pull-back, eye level: a girl with a flag. "
        "Going back it shows the crowd around: a square full of people.",
    ),
    "two-shot": (
        "{pattern: two-shot, place: a bar, slots: {one: a sailor, other: a priest}}",
        "Two-shot, medium shot, slow rack focus, eye level. Over the shoulder of a sailor. "
        "The focus passes to a priest. Where: a bar.",
    ),
    "time-of-day": (
        "{pattern: time-of-day, place: a harbour, slots: {from: dusk, to: night, change: windows light up}}",
        "A time-lapse, wide shot, static camera, eye level, on a tripod. The place: a harbour. "
        "It passes from dusk to night. As it does windows light up.",
    ),
}  # fmt: skip


def test_twelve_are_built_in_under_the_names_of_the_language() -> None:
    assert tuple(built_in()) == PATTERNS == tuple(FILLED)


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_says_what_it_is_and_what_it_asks_for(name: str, tmp_path: Path) -> None:
    film, _ = written(tmp_path, "shots: {a: {subject: x}}\n")
    pattern = pattern_of(film, name)

    assert pattern
    assert pattern.about.endswith(".")
    assert set(pattern.asks) <= {slot[0] for slot in pattern.slots}


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_with_its_slots_filled_reads_well(name: str, tmp_path: Path) -> None:
    body, words = FILLED[name]

    assert said(tmp_path, f"shots:\n  a: {body}\n") == words


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_gives_values_that_a_shot_may_replace(name: str, tmp_path: Path) -> None:
    _, bare = written(tmp_path, f"shots: {{a: {{pattern: {name}}}}}\n")
    _, own = written(tmp_path, f"shots: {{a: {{pattern: {name}, size: medium, camera: {{move: pan}}}}}}\n")

    assert bare.size or bare.framing
    assert bare.camera.moves
    assert bare.origins["camera.move"].layer == f"pattern {name}"
    assert (own.size, own.camera.moves[0].name) == ("medium", "pan")


@pytest.mark.parametrize("name", PATTERNS)
@pytest.mark.parametrize(
    "rest",
    [
        "",
        "subject: a dog",
        "place: a quay",
        "time: dusk",
        "slots: {side: left}",
        "slots: {from: a cup}",
        "light: sun",
    ],
)
def test_a_slot_that_was_not_given_leaves_no_hole(name: str, rest: str, tmp_path: Path) -> None:
    text = said(tmp_path, f"shots: {{a: {{{', '.join(filter(None, [f'pattern: {name}', rest]))}}}}}\n")

    assert not HOLE.search(text), text


@pytest.mark.parametrize("first", PATTERNS)
@pytest.mark.parametrize("second", PATTERNS)
def test_two_patterns_stack_and_nothing_is_said_twice(first: str, second: str, tmp_path: Path) -> None:
    layers = (
        "subject: a grey dog, place: a quay, light: sun from behind, environment: nets and ropes,"
        " action: it waits"
    )
    text = said(tmp_path, f"shots: {{a: {{pattern: [{first}, {second}], {layers}}}}}\n")

    assert not HOLE.search(text), text
    for words in ("a grey dog", "a quay", "sun from behind", "nets and ropes", "it waits"):
        assert text.count(words) == 1, text


def test_a_films_own_pattern_works_like_a_built_in_one(tmp_path: Path) -> None:
    body = (
        "patterns: {postcard: {text: 'A postcard of {place}, {greeting}. {subject} in front', size: wide}}\n"
        "shots: {a: {pattern: postcard, place: Nice, subject: a boy, mood: cheer}}\n"
    )
    film, shot = written(tmp_path, body)

    assert shot.size == "wide"
    assert compose(film, shot).text == "A postcard of Nice. a boy in front. Wide shot. Mood: cheer."


def test_a_films_pattern_of_a_built_in_name_stands_in_its_place(tmp_path: Path) -> None:
    text = said(
        tmp_path,
        "patterns: {scale: {text: 'How vast {place} is'}}\nshots: {a: {pattern: scale, place: Rome}}\n",
    )

    assert text == "How vast Rome is."


def test_a_phrase_of_a_pattern_names_the_line_that_asked_for_it(tmp_path: Path) -> None:
    film, shot = written(
        tmp_path, "shots:\n  a:\n    pattern: reveal\n    slots: {from: a cup}\n    place: a quay\n"
    )
    lines = {phrase.text.strip(): phrase.origin.at.line for phrase in compose(film, shot).phrases}

    assert lines["A reveal"] == 7
    assert lines["a cup"] == 8
    assert lines["a quay."] == 9
