"""A thing has the colour the words give it, and what is not painted keeps its own."""

import numpy as np
import pytest

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.light.colors import belongs
from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.props.in_hand import held
from filmkit.studio.animatic.staging.matter.painting import (
    PAINTED,
    PAINTS,
    SHINING,
    in_colour,
    paint_of,
    repainted,
)
from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import MAKERS
from filmkit.studio.animatic.vehicles.paint import COLORS
from filmkit.studio.animatic.words.read import intent_of


@pytest.mark.parametrize(
    ("name", "description", "color"),
    [
        ("suitcase", "a purple suitcase", "purple"),
        ("case", "a purple leather travelling case", "purple"),
        ("cup", "a red cup beside a green bottle", "red"),
        ("bottle", "a red cup beside a green bottle", "green"),
        ("cup", "a cup in blue light", None),
        ("cup", "", None),
        ("table", "a long mahogany dining table", "mahogany"),
    ],
)
def test_a_colour_belongs_to_the_noun_behind_it(name: str, description: str, color: str | None) -> None:
    assert paint_of(name, description) == (PAINTS[color] if color else None)


def test_leather_is_painted_and_brass_is_not() -> None:
    made = held.suitcase()
    painted = repainted(made, COLORS["purple"])
    metal = np.array([m.metal > 0.3 for m in made.palette])[made.materials]
    brass = np.unique(made.triangles[metal])
    changed = (made.colors != painted.colors).any(axis=1)

    assert not changed[brass].any()
    assert changed.mean() > 0.5
    assert (made.vertices == painted.vertices).all()


def test_a_thing_is_painted_on_the_stage_and_its_colour_is_no_light() -> None:
    stage = stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt="a purple suitcase")), 2.0)

    assert stage.thing is not None
    assert stage.thing.paint == COLORS["purple"]
    assert belongs("purple", "suitcase", "a purple suitcase")
    assert not belongs("purple", "suitcase", "a suitcase in purple light")


def test_small_things_side_by_side_are_in_the_picture_together() -> None:
    asked = Brief(frames=48, rate=(24, 1), prompt="a green bottle and a red cup on a table")
    thing = stage_of(intent_of(asked), 2.0).thing
    alone = stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt="a green bottle on a table")), 2.0).thing

    assert thing is not None
    assert alone is not None
    assert thing.size[0] > 2 * alone.size[0]


def test_what_is_named_twice_is_there_once() -> None:
    asked = Brief(frames=48, rate=(24, 1), prompt="a brass key on a wooden table; the old key lies still")
    stage = stage_of(intent_of(asked), 2.0)
    once = stage_of(intent_of(Brief(frames=48, rate=(24, 1), prompt="a brass key on a wooden table")), 2.0)

    assert stage.thing is not None
    assert once.thing is not None
    assert stage.thing.size == once.thing.size


def shown(kind: str) -> float:
    """How much of the surface of a thing is purple when it is asked for in purple."""
    made = MAKERS[kind]()
    changed = np.abs(in_colour(kind, made, COLORS["purple"]).colors - made.colors).sum(1) > 1e-4
    a, b, c = (made.vertices[made.triangles[:, i]] for i in range(3))
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1)
    return float(areas[changed[made.triangles[:, 0]]].sum() / areas.sum())


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [
        ("flower vase", 0.3, 0.9),
        ("kite", 0.7, 1.0),
        ("trophy", 0.5, 1.0),
        ("bed", 0.1, 0.5),
        ("fork", 0.9, 1.0),
    ],
)
def test_a_thing_shows_the_colour_it_is_asked_in_where_it_is_told_of(
    kind: str, least: float, most: float
) -> None:
    assert kind in PAINTED
    assert least < shown(kind) <= most


@pytest.mark.slow
def test_any_thing_of_the_tables_shows_the_colour_it_is_asked_in() -> None:
    assert set(GOODS) - SHINING <= PAINTED
    assert not [kind for kind in sorted(PAINTED) if shown(kind) < 0.07]
