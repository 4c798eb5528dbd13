"""The sample films are cut by a cinematographer's rules; the rules find what breaks them."""

from dataclasses import replace

import pytest

from filmkit.film.spec.load import load
from tests.bench.cuts import PROJECTS, Face, Shown, faults_of_cut, faults_of_film, faults_of_shot

FACE = Face(across=0.4, crown=0.1, tall=2.4, looks=0.7, side=-0.6)


def shot(name: str = "a", **faces: Face) -> Shown:
    return Shown(name, "talk", "single", dict(faces), dict(faces))


@pytest.mark.slow
@pytest.mark.parametrize(
    "film", sorted(each.parent for each in PROJECTS.glob("*/film.yaml")), ids=lambda p: p.name
)
def test_no_cut_of_a_sample_film_breaks_a_rule(film: str) -> None:
    assert list(faults_of_film(load(PROJECTS / film))) == []


@pytest.mark.parametrize(
    ("into", "told"),
    [
        (replace(FACE, tall=2.6), "jumps"),
        (replace(FACE, tall=4.4), None),
        (replace(FACE, side=0.3), None),
    ],
)
def test_the_same_person_again_needs_another_size_or_side(into: Face, told: str | None) -> None:
    faults = list(faults_of_cut(shot(anna=FACE), shot("b", anna=into)))

    assert [told in fault for fault in faults] == [True] if told else faults == []


def test_two_who_talk_look_at_each_other_over_the_cut() -> None:
    other = replace(FACE, looks=-0.7, across=0.6)

    assert list(faults_of_cut(shot(anna=FACE), shot("b", tom=other))) == []
    assert list(faults_of_cut(shot(anna=FACE), shot("b", tom=FACE)))
    both = shot(anna=FACE, tom=other)
    crossed = shot("b", anna=replace(FACE, looks=-0.7, tall=4.0), tom=replace(other, looks=0.7, tall=4.0))
    assert any("crosses the line" in fault for fault in faults_of_cut(both, crossed))


@pytest.mark.parametrize(
    "face", [replace(FACE, across=0.7), replace(FACE, crown=0.45), replace(FACE, crown=-0.2)]
)
def test_a_face_wants_room_before_it_and_a_little_above(face: Face) -> None:
    assert list(faults_of_shot(shot(anna=FACE))) == []
    assert list(faults_of_shot(shot(anna=face)))
