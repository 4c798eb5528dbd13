"""What keeps a film in the house, and what lets it go."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from filmkit.build.engine.rule import Job, Made
from filmkit.cli import build
from filmkit.rules.measure import MEASURE
from filmkit.show.review.kept import Kept
from filmkit.show.review.notes import Note, Notes
from tests.cli.conftest import Filmkit, replace
from tests.cli.paying import FINAL, House
from tests.rules.pretend import PRETENDERS

MASTER = ("--profile", "final")


def missing(filmkit: Filmkit, film: Path, *more: str) -> dict[str, list[str]]:
    """By gate, the names of what is missing."""
    gates: list[dict[str, Any]] = json.loads(filmkit("release", film, "--json", *more).out)
    return {each["gate"]: [thing["name"] for thing in each["missing"]] for each in gates if each["missing"]}


def ready(film: Path, filmkit: Filmkit) -> None:
    assert filmkit("build", film, *MASTER).code == 0
    assert filmkit("approve", "all", film, *MASTER).code == 0


def test_everything_that_is_missing_is_listed_with_what_to_do(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("release", film)

    assert said.code == 1
    assert "may not be released yet" in said.out
    assert "a: it is drawn, and no line says that it is to be  [placeholder:a]" in said.out
    assert "a: nobody approved it  [approval:a]" in said.out
    assert "hint: filmkit approve a --profile final" in said.out
    assert "promises-web.mp4 is not made as it is written now" in said.out
    assert not (film / "build").exists()


def test_a_film_with_nothing_in_its_way_is_released_and_written_down(film: Path, filmkit: Filmkit) -> None:
    ready(film, filmkit)
    assert missing(filmkit, film) == {
        "fallbacks": [*(f"placeholder:{shot}" for shot in "abc"), "placeholder:music-theme"]
    }

    said = filmkit("release", film, "--waive", "placeholder")

    assert said.code == 0, said.out
    assert "may be released" in said.out
    paper = json.loads((film / "build/final/release.json").read_text())
    assert sorted(paper["files"]) == ["poster.jpg", "promises-web.mp4"]
    waived = [each["name"] for gate in paper["gates"] for each in gate["waived"]]
    assert "placeholder:a" in waived


def test_one_thing_is_let_pass_by_its_name_and_no_other(film: Path, filmkit: Filmkit) -> None:
    ready(film, filmkit)

    left = missing(filmkit, film, "--waive", "placeholder:a")

    assert left == {"fallbacks": ["placeholder:b", "placeholder:c", "placeholder:music-theme"]}


def test_what_is_not_made_is_told_by_shot(film: Path, filmkit: Filmkit) -> None:
    left = missing(filmkit, film)["made"]

    assert {"unmade:a", "unmade:b", "unmade:c", "unmade:film/cut"} <= set(left)
    assert not [name for name in left if name.startswith("unmade:a/")]
    said = filmkit("release", film)
    assert re.search(r"a is not made as it is written now; \d parts of it are to be made", said.out)


def test_a_waiver_of_nothing_is_a_mistake(film: Path, filmkit: Filmkit) -> None:
    said = filmkit("release", film, "--waive", "placehodler")

    assert said.code == 2
    assert "nothing is called placehodler" in said.err


def test_a_drawing_that_is_asked_for_is_no_placeholder(film: Path, filmkit: Filmkit) -> None:
    replace(film, "shots:\n", "defaults: {model: animatic}\nshots:\n")

    assert "placeholder:a" not in missing(filmkit, film)["fallbacks"]


def test_each_scratch_voice_is_a_placeholder_of_its_own(film: Path, filmkit: Filmkit) -> None:
    replace(film, "mix:\n", "mix:\n  voice: {opening: {text: Once., at: a}}\n")
    replace(film, "action: waits", "lines: [{ann: Wait.}], action: waits")

    left = missing(filmkit, film)["fallbacks"]

    assert {"placeholder:a/voice-1", "placeholder:voice-opening"} <= set(left)
    left = missing(filmkit, film, "--waive", "placeholder:a/voice-1")["fallbacks"]
    assert "placeholder:a/voice-1" not in left
    assert "placeholder:voice-opening" in left


SAID = ("action: waits", "action: waits, lines: [{ann: Wait.}]")


def test_what_is_spoken_must_be_to_be_read(film: Path, filmkit: Filmkit) -> None:
    replace(film, *SAID)

    assert missing(filmkit, film)["captions"] == ["captions:none"]
    assert "captions" not in missing(filmkit, film, "--waive", "captions:none")
    replace(film, "mix:\n", "captions: {burn: true}\nmix:\n")
    assert "captions" not in missing(filmkit, film)


def test_a_caption_that_nobody_can_read_in_time_is_named_and_so_is_a_file_that_lacks_some(
    film: Path, filmkit: Filmkit
) -> None:
    much = " ".join(["Of the seven ways to fold a letter I was taught only this one."] * 2)
    replace(film, SAID[0], SAID[1].replace("Wait.", much))
    replace(film, "mix:\n", "captions: {files: [srt]}\nmix:\n")

    left = missing(filmkit, film)["captions"]
    assert {name.rpartition("-")[0] for name in left} == {"captions:fast", "captions:flash"}
    assert re.search(
        r"stands [\d.]+ s: \d\d letters a second, and people read 20", filmkit("release", film).out
    )

    assert filmkit("build", film, *MASTER).code == 0  # a pretended file of captions holds none
    assert "captions:file-srt" in missing(filmkit, film)["captions"]


def test_an_approval_is_void_when_the_picture_is_another(film: Path, filmkit: Filmkit) -> None:
    ready(film, filmkit)
    replace(film, "light: dusk", "light: dawn")
    assert filmkit("build", film, *MASTER).code == 0

    assert missing(filmkit, film, "--waive", "placeholder") == {"approvals": ["approval:c"]}


def test_an_open_note_keeps_it(film: Path, filmkit: Filmkit) -> None:
    ready(film, filmkit)
    note = Note("n1", "a", 3, 1, 3, "the light is wrong")
    Kept(film.resolve()).change_notes(["a"], lambda notes: notes.joined(Notes((note,))))

    assert missing(filmkit, film, "--waive", "placeholder") == {"notes": ["note:n1"]}


def test_a_finished_file_that_was_touched_is_found(film: Path, filmkit: Filmkit) -> None:
    ready(film, filmkit)
    file = film / "build/final/promises-web.mp4"
    file.write_bytes(b"something else")
    (film / "build/final/poster.jpg").unlink()

    left = missing(filmkit, film, "--waive", "placeholder")

    assert left == {"deliverables": ["file:promises-web.mp4", "file:poster.jpg"]}


def measuring(monkeypatch: pytest.MonkeyPatch, still: int) -> None:
    """Every file is found to stand still for so many frames."""

    def perform(rule: object, job: Job) -> Made:
        told = {"frames": 174, "black": [], "still": [[20, still]], "silent": []}
        (job.folder / "report").write_text(json.dumps({**told, "loudness": "-14.0", "true-peak": "-2.0"}))
        return Made({"report": job.folder / "report"})

    rules = [each for each in PRETENDERS if each.name != MEASURE.name]
    measure = type("Measure", (), {"name": MEASURE.name, "version": MEASURE.version, "perform": perform})()
    monkeypatch.setattr(build, "RULES", (*rules, measure))


def test_what_was_measured_keeps_the_film_until_the_film_lets_it_pass(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring(monkeypatch, still=72)
    replace(film, "titles:\n", "checks: {freeze: 2s}\ntitles:\n")
    assert filmkit("build", film, *MASTER).code == 0
    assert filmkit("approve", "all", film, *MASTER).code == 0
    assert missing(filmkit, film, "--waive", "placeholder") == {"checks": ["freeze:a"]}

    replace(film, "{freeze: 2s}", "{freeze: 2s, waive: {freeze:a: she waits}}")
    said = filmkit("build", film, *MASTER)
    assert "3 s of a still picture, and 2 s is the most; let pass: she waits  [freeze:a]" in said.out

    said = filmkit("release", film, "--waive", "placeholder")
    assert said.code == 0, said.out
    paper = json.loads((film / "build/final/release.json").read_text())
    (gate,) = (each for each in paper["gates"] if each["gate"] == "checks")
    assert "she waits" in gate["waived"][0]["says"]


def test_a_film_that_is_measured_as_asked_has_an_open_gate_and_one_without_checks_says_so(
    film: Path, filmkit: Filmkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    measuring(monkeypatch, still=48)
    ready(film, filmkit)
    assert "not asked for" in filmkit("release", film).out

    replace(film, "titles:\n", "checks: {freeze: 2s}\ntitles:\n")
    assert missing(filmkit, film, "--waive", "placeholder") == {"made": ["unmade:film/measure-web"]}
    ready(film, filmkit)
    assert re.search(r"\+ checks +open", filmkit("release", film).out)


def test_takes_that_are_not_as_they_are_asked_for_keep_it(house: House, filmkit: Filmkit) -> None:
    assert missing(filmkit, house.film)["takes"] == ["missing:at-work", "missing:tasting"]
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    assert "takes" not in missing(filmkit, house.film)

    house.edit(("cold tubes", "warm tubes"))

    said = filmkit("release", house.film)
    assert "its take was bought for other words" in said.out
    assert "hint: filmkit retake at-work, or accept at-work" in said.out
    assert filmkit("accept", "at-work", house.film).code == 0
    assert "takes" not in missing(filmkit, house.film)


def test_a_take_whose_bytes_are_elsewhere_keeps_it(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    blob = house.takes("at-work").in_order[0].blob
    (house.film.parent / "store" / "blobs" / blob).unlink()

    said = filmkit("release", house.film)

    assert "at-work: its take is bought, and its bytes are not here" in said.out
    assert "hint: filmkit release --store FOLDER with the store that has them, or filmkit rebuy" in said.out


def test_a_held_frame_is_a_thing_with_a_name(house: House, filmkit: Filmkit) -> None:
    assert filmkit("build", house.film, *FINAL, "--yes").code == 0
    house.edit(("at-work: {duration: 1s", "at-work: {duration: 9s"))

    left = missing(filmkit, house.film)

    assert "held:at-work" in left["fallbacks"]
    assert "stale:at-work" in left["takes"]
