"""Every row of the kit's tables is built and stands on its origin, and the words know each of its nouns."""

from collections import Counter

import numpy as np
import pytest

from filmkit.studio.animatic.props.goods import GOODS
from filmkit.studio.animatic.props.kit.bits import arc, box, made, put, rod
from filmkit.studio.animatic.props.kit.kit import KIT
from filmkit.studio.animatic.staging.things.things import MAKERS, kind_of
from filmkit.studio.animatic.words.text.forms import noun_forms
from filmkit.studio.animatic.words.vocabulary.drawn import ANIMALS, THINGS


@pytest.mark.parametrize("first", range(0, len(KIT), 25))
def test_each_is_sound_and_stands_in_the_middle_of_its_own_foot(first: int) -> None:
    for name in [*KIT][first : first + 25]:
        mesh = KIT[name].make()
        low, high = mesh.vertices.min(0), mesh.vertices.max(0)

        assert np.isfinite(mesh.vertices).all(), name
        assert np.isfinite(mesh.normals).all(), name
        assert low[1] == pytest.approx(0.0, abs=1e-4), name
        assert (low + high)[[0, 2]] == pytest.approx(0.0, abs=1e-4), name
        assert 0.015 < max(high - low) < 6.0, name
        assert len(mesh.triangles) < 60_000, name


def test_no_row_hides_another_thing_of_its_name() -> None:
    assert len(KIT) == sum(name in KIT for name in GOODS)
    assert [name for name in KIT if MAKERS[name] is not KIT[name].make] == []


def test_a_noun_stands_in_one_row() -> None:
    twice = [
        word for word, count in Counter(w for good in KIT.values() for w in good.words).items() if count > 1
    ]

    assert twice == []


def test_each_noun_is_known_to_the_words_and_leads_to_a_form() -> None:
    words = [word for good in KIT.values() for word in good.words]

    told = THINGS | ANIMALS

    assert [word for word in words if word not in told and not _plural(word.replace("-", " "))] == []
    assert [word for word in words if kind_of(word, whole=True) is None] == []


def _plural(word: str) -> bool:
    """Whether its last word is another form of one that is known."""
    *before, last = word.split()
    return any(" ".join([*before, form]) in THINGS for form in noun_forms(last))


def test_bits_are_in_centimetres_and_stand_on_their_point() -> None:
    mesh = made([box(20, 10, 6, "wood", (0, 5, 0)), rod((0, 0, 0), (0, 30, 0), 1, (0.5, 0.1, 0.1))])

    assert float(np.ptp(mesh.vertices[:, 0])) == pytest.approx(0.20)
    assert float(mesh.vertices[:, 1].max()) == pytest.approx(0.30)


def test_bits_put_as_one_are_moved_and_turned_together() -> None:
    mesh = made([put([box(20, 2, 2, "wood")], (0, 40, 0), (0.0, 0.0, np.pi / 2))])

    assert float(np.ptp(mesh.vertices[:, 1])) == pytest.approx(0.20)
    assert float(mesh.vertices[:, 1].mean()) == pytest.approx(0.40, abs=0.02)
    assert arc(2.0, 0.0, np.pi)[-1] == pytest.approx((-2.0, 0.0))
