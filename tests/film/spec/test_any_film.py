"""Whatever bytes a film is made of, the answer is a Film or complaints that point into its files."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.errors import SpecErrors
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from tests.film.spec.test_reference import BESIDE, example_film

EXAMPLE = example_film()
WORDS = (
    ["none", "4s", "-1", "0", "1e9", "0.0000001", "{}", "[]", "[[]]", "{a: b}", "~", "''", '"', "- x", "x: y"]
    + ["&a", "*a", "!!map", "<<: *a", "#", "|", ">", "${city}", "${", "+ more", "end", "start", "auto", "any"]
    + [
        "../x",
        "/etc",
        "a/b/c",
        "%",
        "\t",
        "\x00",
        "é",
        "😀",
        "\u2028",
        "9" * 41,
        "00:00:00:00",
        "1:0",
        "true",
    ]
    + ["null", "24000/0", "0x0", "1x1", "exterior", "chef/girl", "chef", "medium", "{shot: exterior}", "> 8s"]
    + [">= ", "h264-web", "1080p", "16:9", "-12dB", "veo-3.1", "[exterior, exterior]", "\n"]
)
settings.register_profile("files", suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in BESIDE:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "cast.yaml").write_text("{}\n")
    return tmp_path


def answer(folder: Path, data: bytes, **how: str) -> Film | None:
    """The film; None when it is refused, and every complaint points inside an existing file."""
    (folder / "film.yaml").write_bytes(data)
    try:
        return load(folder, **how)  # type: ignore[arg-type]
    except SpecErrors as error:
        for complaint in error.complaints:
            text = (folder / complaint.at.file).read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
            lines = text.replace("\r", "\n").split("\n")
            assert 1 <= complaint.at.line <= len(lines), complaint
            assert 1 <= complaint.at.column <= len(lines[complaint.at.line - 1]) + 1, complaint
            assert complaint.message
            assert "\n" not in complaint.message
        return None


def mutated(random: random.Random) -> str:
    """The big example with a few of its tokens, lines or letters changed."""
    text = EXAMPLE
    for _ in range(random.randint(1, 3)):
        text = random.choice(MUTATIONS)(text, random)
    return text


def _word(text: str, random: random.Random) -> str:
    """A value becomes another one."""
    places = [n for n, letter in enumerate(text) if letter in ":,[{"]
    start = random.choice(places) + 1
    end = next((n for n in range(start, len(text)) if text[n] in ",]}\n"), len(text))
    return f"{text[:start]} {random.choice(WORDS)}{text[end:]}"


def _cut_out(text: str, random: random.Random) -> str:
    start = random.randrange(len(text))
    return text[:start] + text[start + random.randint(1, 40) :]


def _put_in(text: str, random: random.Random) -> str:
    start = random.randrange(len(text))
    return text[:start] + random.choice(WORDS) + text[start:]


def _line_away(text: str, random: random.Random) -> str:
    lines = text.split("\n")
    del lines[random.randrange(len(lines))]
    return "\n".join(lines)


def _key(text: str, random: random.Random) -> str:
    """A key becomes another key of the film."""
    keys = [n for n in range(1, len(text)) if text[n] == ":" and text[n - 1].isalnum()]
    one, other = random.choice(keys), random.choice(keys)
    return text[: _start(text, one)] + text[_start(text, other) : other] + text[one:]


def _start(text: str, end: int) -> int:
    while end and (text[end - 1].isalnum() or text[end - 1] == "-"):
        end -= 1
    return end


MUTATIONS: list[Callable[[str, random.Random], str]] = [
    _word,
    _word,
    _cut_out,
    _put_in,
    _line_away,
    _key,
    _key,
]


@settings(settings.get_profile("files"), max_examples=250)
@given(seed=st.integers(0, 1 << 40), profile=st.sampled_from(["draft", "final"]))
def test_a_film_with_anything_changed_is_read_or_refused_in_place(
    folder: Path, seed: int, profile: str
) -> None:
    film = answer(folder, mutated(random.Random(seed)).encode(), profile=profile)

    assert film is None or film.shots


@settings(settings.get_profile("files"), max_examples=60)
@given(end=st.integers(0, len(EXAMPLE.encode())))
def test_a_film_cut_off_anywhere_is_read_or_refused_in_place(folder: Path, end: int) -> None:
    film = answer(folder, EXAMPLE.encode()[:end])

    assert film is None or film.shots


@settings(settings.get_profile("files"), max_examples=60)
@given(place=st.integers(0, len(EXAMPLE.encode()) - 1), byte=st.integers(0, 255))
def test_a_film_with_any_byte_flipped_is_read_or_refused_in_place(
    folder: Path, place: int, byte: int
) -> None:
    data = bytearray(EXAMPLE.encode())
    data[place] = byte

    film = answer(folder, bytes(data))

    assert film is None or film.shots


@settings(settings.get_profile("files"), max_examples=40)
@given(data=st.binary(max_size=120))
def test_an_included_file_of_any_bytes_is_refused_at_its_own_lines(folder: Path, data: bytes) -> None:
    (folder / "cast.yaml").write_bytes(data)

    film = answer(folder, EXAMPLE.encode())

    assert film is None or film.shots


@settings(settings.get_profile("files"), max_examples=40)
@given(names=st.permutations(["title", "format", "cast", "props", "locations", "scenes", "looks"]))
def test_the_order_of_sections_changes_nothing(folder: Path, names: list[str]) -> None:
    sections = {
        "title": "title: One\n",
        "format": "format: {resolution: 640x360, mask: '2.39:1'}\n",
        "cast": "cast: {c: {description: x}}\n",
        "props": "props: {k: {description: x}}\n",
        "locations": "locations: {p: {place: x}}\n",
        "scenes": "scenes: {s: {location: p, look: l}}\n",
        "looks": "looks: {l: {style: soft}}\n",
    }
    shots = "shots: {a: {duration: 1, scene: s, cast: [c], props: [k]}}\n"
    film = answer(
        folder, ("filmkit: 1\nid: a\n" + "".join(map(sections.__getitem__, names)) + shots).encode()
    )

    assert film is not None
    assert (film.title, film.format.width, film.shots["a"].style, film.shots["a"].place) == (
        "One",
        640,
        "soft",
        "x",
    )
