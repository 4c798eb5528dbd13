"""A purchase is what its author wrote: nothing that filmkit, a card or a tool derives is in it."""

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.spec.patterns import FILE, built_in
from filmkit.film.takes.request import Request, frame_name, text_of
from filmkit.timebase import Rate, parse_time
from tests.film.takes.bought import FILM, film, maybe_request, request

SAME = {
    "the shot is renamed": ("  at-work:", "  plating:"),
    "a cast member is renamed": ("chef", "cook"),
    "a prop is renamed": ("knife:", "blade:"),
    "a scene is renamed": ("service", "evening"),
    "a look is renamed": ("present", "now"),
    "a location is renamed": ("kitchen:", "galley:"),
    "the model's own name is changed": ("hero", "star"),
    "another route is taken": ("via: replicate", "via: my-gpu"),
    "the raster is another": ("1920x1080", "1280x720"),
    "the rate is another": ("fps: 24", "fps: 25"),
    "it is longer": ("duration: 5s", "duration: 7s"),
    "white space is another": ("plates with precision", "plates   with precision"),
    "a number is written otherwise": ("0.80", "0.8"),
    "a var is written out": ("${city}", "Lyon"),
    "the title changes": ("title: Two Shots", "title: Three Shots"),
    "it is to have handles": (
        "duration: 5s\n    size: medium",
        "duration: 5s\n    handles: 1s\n    size: medium",
    ),
    "more takes are wanted": ("    model: hero\n  tasting", "    model: hero\n    takes: 3\n  tasting"),
}
FIXED = {"knife:": ("[knife]", "[blade]"), "kitchen:": ("location: kitchen", "location: galley")}
OTHER = {
    "a layer": ("light: cold tubes", "light: one lamp"),
    "a scene's mood": ("mood: concentration", "mood: haste"),
    "a look's style": ("35mm, shallow focus", "16mm"),
    "a beat": ("wipes the rim", "wipes the plate"),
    "the camera": ("direction: right", "direction: left"),
    "the size": ("size: medium", "size: wide"),
    "who is in it": ("a woman in her forties", "a woman in her fifties"),
    "what is in it": ("a worn knife", "a new knife"),
    "who comes first": ("[chef, waiter]", "[waiter, chef]"),
    "what is said": ("Never measure.", "Always measure."),
    "who says it": ('{chef: "Never', '{waiter: "Never'),
    "the model": ("is: kling-v3", "is: wan-2.7"),
    "a parameter": ("mode: pro", "mode: std"),
    "a var": ("city: Lyon", "city: Tokyo"),
    "a seed": ("    model: hero\n  tasting", "    model: hero\n    seed: 7\n  tasting"),
}


def changed(before: str, after: str) -> str:
    assert before in FILM
    text = FILM.replace(before, after)
    if before in FIXED:
        text = text.replace(*FIXED[before])
    return text.replace("continues: at-work", "continues: plating") if after == "  plating:" else text


@pytest.mark.parametrize("change", SAME)
def test_nothing_is_bought_again_when(change: str, tmp_path: Path) -> None:
    before = request(film(tmp_path), "at-work")
    text = changed(*SAME[change])
    after = request(film(tmp_path, text), "plating" if "  plating:" in text else "at-work")

    assert after.values == before.values


@pytest.mark.parametrize("change", OTHER)
def test_another_purchase_is_what_changes(change: str, tmp_path: Path) -> None:
    before = request(film(tmp_path), "at-work")

    assert request(film(tmp_path, changed(*OTHER[change])), "at-work").digest != before.digest


def test_another_shape_is_another_purchase(tmp_path: Path) -> None:
    made = film(tmp_path)

    assert request(made, "at-work", aspect=Fraction(9, 16)).digest != request(made, "at-work").digest
    assert "aspect" not in request(made, "at-work", aspect=None).values


@pytest.mark.parametrize("pattern", sorted(built_in()))
def test_what_a_built_in_pattern_brings_is_no_part_of_it(pattern: str, tmp_path: Path) -> None:
    """filmkit may word its patterns better: the film asked for the pattern, by its name."""
    text = "filmkit: 1\nid: f\ntitle: F\nprofiles: {draft: {free: false}}\n"
    made = film(tmp_path, f"{text}shots: {{a: {{duration: 4s, pattern: {pattern}, model: wan-2.7}}}}\n")

    assert any(origin.at.file == FILE for origin in made.shots["a"].origins.values())
    assert request(made, "a").values["layers"] == {"pattern": [pattern]}


def test_a_films_own_pattern_counts_by_its_words(tmp_path: Path) -> None:
    own = "patterns: {mine: {text: 'A {subject}, still.'}}\n" + FILM.replace(
        "size: medium", "pattern: mine\n    size: medium"
    )
    before = request(film(tmp_path, own), "at-work")

    assert request(film(tmp_path, own.replace("still.", "moving.")), "at-work").digest != before.digest
    renamed = own.replace("mine", "ours")
    assert request(film(tmp_path, renamed), "at-work").values == before.values


def test_words_of_the_vocabulary_count_as_they_are_written(tmp_path: Path) -> None:
    """What filmkit makes of them may change with filmkit."""
    values = request(film(tmp_path, FILM.replace("move: track", "move: dolly in")), "at-work").values
    layers = values["layers"]
    assert isinstance(layers, dict)

    assert layers["camera"] == {
        "move": "dolly in",
        "direction": "right",
        "speed": "slow",
        "angle": "eye",
        "lens": "50mm",
    }


def test_takes_are_numbered_and_a_seed_names_the_first_by_itself(tmp_path: Path) -> None:
    plain, seeded = film(tmp_path), film(tmp_path, changed(*OTHER["a seed"]))

    assert [request(plain, "at-work", n).values.get("take") for n in (1, 2)] == [1, 2]
    assert [request(seeded, "at-work", n).values.get("take") for n in (1, 2)] == [None, 2]
    assert request(seeded, "at-work").number == 1
    assert request(plain, "at-work").numbered(2).digest == request(plain, "at-work", 2).digest


def test_what_continues_a_shot_names_the_take_it_begins_from(tmp_path: Path) -> None:
    made = film(tmp_path)
    one, two = request(made, "tasting", at_work="one"), request(made, "tasting", at_work="two")

    assert maybe_request(made, made.shots["tasting"], 1, None) is None
    assert one.digest != two.digest
    assert one.apart == two.apart
    assert [(each.role, each.frame) for each in one.bindings] == [("first-frame", "last")]


def test_a_moment_is_named_by_its_second() -> None:
    rate = Rate.of(24)

    assert [frame_name(parse_time(each), rate) for each in ("2s", "36f", "2s12f")] == [
        "2 s",
        "1.5 s",
        "2.5 s",
    ]
    assert frame_name("last", rate) == "last"


def test_a_digest_is_the_same_for_ever(tmp_path: Path) -> None:
    """It stands in the files of films: no filmkit may reckon it otherwise."""
    made = film(tmp_path)

    assert request(made, "at-work").key == "96169441868b"
    assert request(made, "tasting", at_work="one").key == "48c346c8ddfc"


@given(st.text(), st.sampled_from([" ", "\n", "\t ", "  "]))
def test_white_space_never_counts(text: str, blank: str) -> None:
    assert text_of(text.replace(" ", blank)) == text_of(text)
    assert text_of(f" {text} ") == text_of(text_of(text))


def test_a_request_reads_back_from_its_values(tmp_path: Path) -> None:
    made = request(film(tmp_path), "tasting", at_work="one")

    assert Request(dict(made.values)).digest == made.digest
