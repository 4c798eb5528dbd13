"""What a person reads when a film is wrong: where, what, and what to do."""

from pathlib import Path

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.spec.load import load
from filmkit.film.spec.yaml import parse
from tests.film.spec.conftest import HEAD, Complaints, Read

SHOT = "shots: {a: {duration: 4}}\n"


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        (
            "shots: {a: {duration: 4s, light: warm, soft, action: runs}}\n",
            "3:40: shot a: `soft` is read as a key of its own, because a comma stands before it",
            "put a text with a comma in quotes when it stands inside { }",
        ),
        (
            "shots: {a: {durration: 4}}\n",
            "3:13: shot a: `durration` is no key of the language",
            "did you mean `duration`?",
        ),
        (
            "shots: {a: {duration: 4 s}}\n",
            "3:23: shot a: duration: `4 s` is not a time",
            "write `4s` or `800ms` or `2m`",
        ),
        (
            "shots: {a: {duration: }}\n",
            "3:23: shot a: duration: nothing is written",
            "write a value, or leave the key out",
        ),
        (
            "shots: {a: {takes: 0}}\n",
            "3:20: shot a: takes: `0` is not a whole number from 1 to 100",
            "write `3`",
        ),
        (
            "shots: {a: {cast: chef}}\n",
            "3:19: shot a: cast: `chef` is not a list",
            "write `[chef/girl, grandmother]`",
        ),
        (
            "shots: {a: {audio: loud}}\n",
            "3:20: shot a: audio: `loud` is not one of `keep`, `drop`, `bed`",
            "write `drop`",
        ),
        (
            "shots: {a: {source: /x.mov}}\n",
            "3:21: shot a: source: `/x.mov` is not a file's path",
            "inside the film's folder",
        ),
        ("shots: {Plate One: {duration: 4}}\n", "3:9: shots: `Plate One` is no name", "`plate-one`"),
        (
            "shots: {4s: {duration: 4}}\n",
            "3:9: shots: `4s` reads as a time or a number",
            "give it another name",
        ),
        (
            "shots: {end: {duration: 4}}\n",
            "3:9: shots: `end` is a word of the language",
            "give it another name",
        ),
        (
            "shots: {nul: {duration: 4}}\n",
            "3:9: shots: `nul` is a device's name on Windows",
            "give it another name",
        ),
        ("shots: {a: {}}\n", "3:9: shot a: `duration` is missing", "write `duration: 4s`"),
        ("shots: {a: {duration: 1ms}}\n", "3:23: shot a: duration: `1ms` is no frame at all", "write `4s`"),
        ("title: x\n", "1:1: the film has no shots", "write `shots:`"),
        ("shots: {}\n", "3:8: shots: it is empty", "write `{plate: {duration: 5s, subject: the dish}}`"),
        (SHOT + "shot: {}\n", "4:1: `shot` is no key of the language", "did you mean `shots`?"),
        (SHOT + "cut: []\n", "4:6: cut: it is empty", "write `["),
        (
            SHOT + "cut: [{shto: a}]\n",
            "4:7: cut[1]: a mapping is not a piece of the cut",
            "A shot's name, or a mapping",
        ),
        (
            SHOT + "cut: [{shot: a, disolve: 3f}]\n",
            "4:17: cut[1]: `disolve` is no key",
            "did you mean `dissolve`?",
        ),
        (
            SHOT + "cut: [{shot: a, dip: 4f, dissolve: 4f}]\n",
            "joined by a `dissolve` or a `dip`, not by both",
            "remove one",
        ),
        (
            SHOT + "format: {fps: 0}\n",
            "4:15: format.fps: `0` is not a frame rate",
            "write `24` or `24000/1001`",
        ),
        (
            SHOT + "format: {fps: 12.5}\n",
            "4:15: format.fps: a film is shown at 24 to 60 frames a second, not at 12.5",
            "write 24, 25, 30",
        ),
        (
            SHOT + "format: {fps: 120}\n",
            "4:15: format.fps: a film is shown at 24 to 60 frames a second, not at 120",
            "write 24, 25, 30",
        ),
        (SHOT + "format: {fps: 500/1}\n", "4:15: format.fps: '500/1' is no frame rate", "write 24, 25, 30"),
        (
            SHOT + "format: {resolution: 1921x1080}\n",
            "`1921x1080` is odd, and video is stored in pairs",
            "write `1922x1080`",
        ),
        (SHOT + "format: {resolution: 9x9}\n", "`9x9` is not a resolution", "write `1920x1080` or `480p`"),
        (
            SHOT + "format: {resolution: 10000x100}\n",
            "`10000x100` is out of range",
            "16 to 8192 pixels a side",
        ),
        (SHOT + "format: {mask: '9:1'}\n", "`9:1` is no shape of a picture", "a ratio between 1:8 and 8:1"),
        (SHOT + "format: {loudness: -99 LUFS}\n", "`-99 LUFS` is out of range", "-70 to 0 LUFS"),
        (
            SHOT + "titles: {t: {text: x, at: a+1s, for: 1s}}\n",
            "`a+1s` is not a moment of the cut",
            "offset written with blanks",
        ),
        (SHOT + "titles: {t: {text: x, at: a}}\n", "4:13: title t: `for` is missing", "write `for: 2.5s`"),
        (
            SHOT + "mix: {music: {m: {gain: -3}}}\n",
            "mix.music m: nothing says what is heard",
            "write `source` or `prompt`",
        ),
        (
            SHOT + "vars: {boat: x}\ntitle: '${boot}'\n",
            "5:8: title: `${boot}` is no value of `vars`",
            "did you mean `boat`?",
        ),
        (
            SHOT + "looks: {l: {lut: x.png}}\n",
            "4:18: look l: lut: `x.png` is no .cube file",
            "export the LUT as .cube",
        ),
        (
            SHOT + "looks: {l: {grade: {gamma: 0}}}\n",
            "4:28: look l: grade.gamma: `0` is not above `0`",
            "write `0.95`",
        ),
        (SHOT + "looks: {l: {lut: x.cube}}\n", "look l: lut: the file `x.cube` is not there", ""),
        (SHOT + "budget: {film: 40 dollars}\n", "`40 dollars` is not an amount of money", "write `40 USD`"),
        (SHOT + "routing: [{when: {}}]\n", "4:11: routing[1]: `model` is missing", "write `model: hero`"),
        (
            SHOT + "props: {k: &k {description: x}, j: {<<: *k}}\n",
            "prop j: `<<` is no key",
            "a look or a pattern",
        ),
        (SHOT + "include: [nope.yaml]\n", "4:11: the file `nope.yaml` is not there", ""),
        (SHOT + "include: [../x.yaml]\n", "include: `../x.yaml` leaves the film's folder", ""),
        (SHOT + "include: [film.yaml]\n", "include: `film.yaml` is included already", ""),
    ],
    ids=lambda value: None,
)
def test_a_complaint_says_where_what_and_what_to_do(
    complaints: Complaints, text: str, said: str, hint: str
) -> None:
    found = "\n".join(complaints(text))

    assert said in found
    assert hint in found
    assert found.startswith("film.yaml:")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "1:1: the file holds nothing"),
        ("- a\n", "1:1: the file holds a list"),
        ("filmkit: 2\nid: a\nshots: {a: {duration: 1}}\n", "1:10: filmkit: `2` is not `1`"),
        (
            "filmkit: '1'\nid: a\nshots: {a: {duration: 1}}\n",
            "1:10: filmkit: `1` is a text\n  hint: write `1`",
        ),
        ("shots: {a: {duration: 1}}\n", "1:1: `filmkit` is missing\n  hint: write `filmkit: 1`"),
    ],
)
def test_a_file_that_is_no_film_says_so(complaints: Complaints, text: str, said: str) -> None:
    assert f"film.yaml:{said}" in "\n".join(complaints("", {"film.yaml": text}))


def test_all_complaints_are_told_at_once_in_the_order_of_the_files(complaints: Complaints) -> None:
    found = complaints(
        "include: b.yaml\nshots:\n  a: {duration: 1, scene: x}\n  c: {duration: 2, look: y, mood: '${z}'}\n",
        {"b.yaml": "scenes: {s: {location: q}}\ncast: {m: {reference: no.png}}\n"},
    )

    assert [each.split(": ")[0] for each in found] == [
        "b.yaml:1:24",
        "b.yaml:2:23",
        "film.yaml:5:27",
        "film.yaml:6:26",
        "film.yaml:6:35",
    ]


def test_at_most_twenty_are_told_and_the_rest_is_counted(read: Read) -> None:
    with pytest.raises(SpecErrors) as caught:
        read("shots:\n" + "".join(f"  a{n}: {{duration: 1, look: y{n}}}\n" for n in range(30)))

    assert len(caught.value.complaints) == 20
    assert caught.value.more == 10
    assert str(caught.value).endswith("... and 10 more")


def test_an_included_file_may_not_hold_what_only_the_film_says(complaints: Complaints) -> None:
    found = complaints(SHOT + "include: b.yaml\n", {"b.yaml": HEAD})

    assert [each.split("\n")[0] for each in found] == [
        "b.yaml:1:1: `filmkit` is no key of the language",
        "b.yaml:2:1: `id` is no key of the language",
    ]


def test_a_section_that_stands_once_stands_in_one_file(complaints: Complaints) -> None:
    found = complaints(SHOT + "title: x\ninclude: b.yaml\n", {"b.yaml": "title: y\n"})

    assert "b.yaml:1:1: `title` is defined twice, first at film.yaml:4:1" in found[0]


def test_what_is_no_language_does_not_hide_names_that_are_not_there(complaints: Complaints) -> None:
    found = complaints(
        "shots:\n  a: {duraton: 4s, scene: kitchn}\n  b: {duration: four, look: old}\n"
        "scenes: {kitchen: {}}\nlooks: {new: {}}\ntitles: {t: {text: x, at: c, for: 1s}}\ncut: [a, bb]\n"
    )

    assert [each.split("\n")[0].partition(": ")[2] for each in found] == [
        "shot a: `duraton` is no key of the language",
        "shot a: scene: there is no scene `kitchn`",
        "shot b: duration: `four` is not a time",
        "shot b: look: there is no look `old`",
        "title t: there is no shot `c`",
        "cut: there is no shot `bb`",
    ]


def test_nobody_is_told_of_a_name_that_was_only_written_wrong(complaints: Complaints) -> None:
    found = complaints(
        "shots: {a: 4s, b: {duration: 4, scene: s, cast: [c]}}\nscenes: {s: 1}\ncast: {c: [x]}\ncut: [a, b]\n"
    )

    assert [each.split("\n")[0].partition(": ")[2].split(":")[0] for each in found] == [
        "shot a", "scene s", "cast member c",
    ]  # fmt: skip


def test_a_parser_that_remembers_gets_its_values_back_as_they_were(read: Read, tmp_path: Path) -> None:
    (tmp_path / "film.yaml").write_text(HEAD + "shots: {a: {duration: 4, moood: x}}\n")
    kept = parse((tmp_path / "film.yaml").read_bytes(), "film.yaml")

    for _ in range(2):
        with pytest.raises(SpecErrors, match="moood"):
            load(tmp_path, parser=lambda data, file: kept)
