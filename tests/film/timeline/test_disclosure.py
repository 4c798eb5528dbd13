"""What a film says of the models that made it: what is asked for and in the cut, and no more."""

from pathlib import Path

import pytest

from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.film.timeline.credits import credit_lines
from filmkit.film.timeline.disclosure import statement

FILM = """\
filmkit: 1
id: f
title: F
cast: {ann: {description: x, voice: {model: speech-2.6-hd, voice: Wise}}}
defaults: {model: animatic}
shots:
  a: {duration: 4, model: kling-v3, lines: [{ann: Wait.}]}
  b: {duration: 4, model: veo-3.1}
  c: {duration: 4}
  d: {duration: 4, model: wan-2.7}
cut: [a, b, c]
mix: {music: {m: {prompt: piano, model: lyria-2}}}
"""


def film(folder: Path, more: str, profile: str = "final") -> Film:
    (folder / "film.yaml").write_text(FILM + more, encoding="utf-8")
    return load(folder, profile=profile)


def test_auto_names_each_model_of_the_cut_once_by_what_it_makes(tmp_path: Path) -> None:
    told = statement(film(tmp_path, "disclosure: {statement: auto}\n"))

    assert told == (
        "Made with AI models: pictures by kling-v3 and veo-3.1; voices by speech-2.6-hd; music by lyria-2."
    )
    assert statement(film(tmp_path, "disclosure: {}\n")) == told


def test_a_film_that_buys_nothing_says_that_no_model_made_it(tmp_path: Path) -> None:
    draft = film(tmp_path, "disclosure: {statement: auto}\n", "draft")

    assert statement(draft) == "No AI model made pictures or sound of this film."


@pytest.mark.parametrize(
    ("more", "told"), [("", ""), ('disclosure: {statement: "By ${x}."}\nvars: {x: us}\n', "By us.")]
)
def test_a_film_says_its_own_words_or_nothing(tmp_path: Path, more: str, told: str) -> None:
    found = film(tmp_path, more)

    assert statement(found) == told
    assert ("By us." in credit_lines(found)) is bool(told)
