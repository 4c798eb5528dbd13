"""A thing turns into another: the first shrinks away, and the other grows in its place."""

import numpy as np

from filmkit.studio.animatic.staging.stage import stage_of
from filmkit.studio.animatic.staging.things.things import Thing
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def test_one_shrinks_while_the_other_grows_in_its_place() -> None:
    book, rose = stage_of(understood("A book slowly turns into a red rose."), SECONDS).things[-2:]

    def high(thing: Thing, seconds: float) -> float:
        return float(np.ptp(thing.drawn(seconds).vertices[:, 1]))

    assert book.at == rose.at
    assert high(book, 0.0) > 10 * high(book, SECONDS)
    assert high(rose, SECONDS) > 10 * high(rose, 0.0)


def test_a_thing_of_another_stuff_is_the_same_thing() -> None:
    (cup,) = understood("A plastic cup becomes a metal cup").subjects

    assert cup.change is not None
    assert (cup.change.value.into, cup.change.value.after) == (None, "metal")
