"""Who joins a herd runs up to it and stands with it in the end."""

import numpy as np

from filmkit.studio.animatic.staging.stage import stage_of
from tests.studio.animatic.shots import SECONDS
from tests.studio.animatic.words.briefs import understood


def test_who_runs_to_join_a_herd_is_beside_it_in_the_end_and_was_not_at_first() -> None:
    first, *herd = stage_of(understood("a horse running to join a herd of its kind"), SECONDS).beasts
    long = first.creature.size[2]

    def nearest(seconds: float) -> float:
        at = np.asarray(first.now(seconds)[2])
        return min(float(np.linalg.norm(at - b.route.start)) for b in herd)

    assert len(herd) >= 3
    assert nearest(0.0) > nearest(SECONDS) + long
    assert nearest(SECONDS) < 1.5 * long
    assert [first.now(t)[0] for t in (0.1, SECONDS - 0.1)] == ["run", "stand"]
    assert all(b.route.speed == 0.0 for b in herd)


def test_a_herd_that_nobody_joins_stays_as_it_is() -> None:
    every = stage_of(understood("a herd of horses grazing in a field"), SECONDS).beasts

    assert all(b.turns is None and b.act == "graze" for b in every)
