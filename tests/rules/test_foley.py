"""Effects from words: unknown words are refused with advice, unless a model is to make them."""

from pathlib import Path

import pytest

from filmkit.errors import SpecErrors
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.rules.film import declare
from filmkit.rules.foley import STAND_IN, stood_in_for

HEAD = "filmkit: 1\nid: f\ntitle: F\nformat: {resolution: 320x180, fps: 24}\nshots: {a: {duration: 4s}}\n"


def film(folder: Path, effect: str) -> Film:
    (folder / "film.yaml").write_text(f"{HEAD}mix: {{effects: {{e: {effect}}}}}\n", encoding="utf-8")
    return load(folder)


def test_an_effect_is_made_from_its_words_at_its_own_length_or_the_one_asked(tmp_path: Path) -> None:
    own = declare(film(tmp_path, "{prompt: a door  slams, at: a}"), encoder="pretended").tasks
    asked = declare(film(tmp_path, "{prompt: rain, at: a, for: 2s}"), encoder="pretended").tasks
    (one,), (two,) = ([task for task in tasks if task.rule == "foley"] for tasks in (own, asked))

    assert one.params == {"words": "a door slams", "seed": "e"}
    assert two.params["samples"] == 96_000


def test_unknown_words_are_refused_with_their_line_and_the_nearest_names(tmp_path: Path) -> None:
    with pytest.raises(SpecErrors) as refused:
        declare(film(tmp_path, "{prompt: thundre over us, at: a}"), encoder="pretended")

    complaint = refused.value.complaints[0]
    assert complaint.at.line == 6
    assert "thunder" in complaint.hint


def test_what_a_model_will_make_has_a_stand_in_in_the_draft_and_check_says_so(tmp_path: Path) -> None:
    found = film(tmp_path, "{prompt: an alien glissando, at: a, model: eleven-sound-v2}")
    (task,) = [task for task in declare(found, encoder="pretended").tasks if task.rule == "foley"]

    assert task.params["words"] == STAND_IN
    assert len(list(stood_in_for(found))) == 1
