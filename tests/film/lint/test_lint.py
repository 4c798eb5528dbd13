"""Lint speaks of what is weak, names its rule, and is silent on what is strong in whatever order."""

import re
from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest

from filmkit.film.lint.lint import RULES, lint
from filmkit.film.spec.film import Shot
from filmkit.film.spec.load import load
from tests.film.lint.pairs import LAYERED, PAIRS, Pair
from tests.film.lint.shots import AT, film, shot, told
from tests.film.lint.unseen import STRONG, UNSEEN

ALL = [*PAIRS, *UNSEEN]
FIELDS = ("prompt", "subject", "action")


def in_field(field: str, text: str) -> Shot:
    fields: dict[str, Any] = {field: (text,) if field == "action" else text}
    return shot(**fields)


def orders(text: str) -> list[str]:
    """The clauses of a text in every order, or in forty when there are too many."""
    pieces = [piece.strip() for piece in re.split(r"[,.;](?:\s|$)", text) if piece.strip()]
    if len(pieces) <= 4:
        return [", ".join(order) for order in permutations(pieces)]
    chance = Random(text)
    return [text, *(", ".join(chance.sample(pieces, len(pieces))) for _ in range(40))]


def ids(pair: Pair) -> str:
    return pair[1][:24]


def test_there_are_pairs_enough_and_every_rule_of_one_shot_is_among_them() -> None:
    assert len(PAIRS) >= 20
    assert len(UNSEEN) >= 20
    named = {rule for rules, _, _ in ALL for rule in rules}
    assert named >= {"camera-missing", "light-missing", "light-direction", "light-quality", "text-in-picture"}
    assert named <= set(RULES)


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("pair", ALL, ids=ids)
def test_a_weak_text_is_told_its_rules_and_no_other(pair: Pair, field: str) -> None:
    rules, weak, _ = pair

    assert set(told(in_field(field, weak))) == rules


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("pair", ALL, ids=ids)
def test_a_strong_text_is_clean_however_its_clauses_are_ordered(pair: Pair, field: str) -> None:
    for text in orders(pair[2]):
        assert told(in_field(field, text)) == [], text


@pytest.mark.parametrize("text", STRONG, ids=lambda text: text[:24])
def test_a_strong_text_of_later_rounds_is_clean_in_every_order(text: str) -> None:
    for order in [text, *orders(text)]:
        assert told(shot(prompt=order)) == [], order


@pytest.mark.parametrize("pair", ALL, ids=ids)
def test_a_strong_text_is_clean_as_sentences(pair: Pair) -> None:
    pieces = [piece.strip() for piece in pair[2].split(",")]

    assert told(shot(prompt=". ".join(piece[:1].upper() + piece[1:] for piece in pieces) + ".")) == []


@pytest.mark.parametrize(("rules", "fields"), LAYERED, ids=[str(number) for number in range(len(LAYERED))])
def test_a_layered_shot_is_told_its_rules_alone(rules: set[str], fields: dict[str, Any]) -> None:
    assert set(told(shot(**fields))) == rules


def test_every_finding_says_where_and_what_to_do() -> None:
    for _, weak, _ in ALL:
        for finding in lint(film(shot(prompt=weak))):
            assert finding.shot == "a"
            assert finding.at == AT
            assert finding.message
            assert len(finding.fix) > 10


@pytest.mark.parametrize(
    ("asked", "letters"),
    [
        ('a sign reads "CHEZ LEO"', "CHEZ LEO"),
        ("a sign that says CHEZ LEO, rain", "CHEZ LEO"),
        ("a cake with the words Happy Birthday", "Happy Birthday"),
        ("the title appears in the sky", "F"),
    ],
)
def test_a_title_is_proposed_with_the_words_that_were_asked_for(asked: str, letters: str) -> None:
    (found,) = lint(film(shot("bar", prompt=f"Wide shot, cold neon from the left, {asked}")))

    assert found.rule == "text-in-picture"
    entry = f'{{text: "{letters}", at: bar + 0.5s, for: 2s, style: caption}}'
    assert f"`titles: {{bar-words: {entry}}}`" in found.fix


def test_what_is_spoken_is_neither_light_nor_lettering() -> None:
    said = 'Medium shot, soft lamp from the left, he says calmly, "The sign reads OPEN, and no light."'

    assert told(shot(prompt=said)) == []


def test_filmed_material_is_not_judged() -> None:
    assert told(shot(subject="a sea", source="footage/sea.mov")) == []


def test_the_sample_films_are_clean() -> None:
    for name in ("grandmothers-recipe", "quiet-resolve", "first-frames"):
        assert lint(load(Path(__file__).parents[3] / "projects" / name)) == ()
