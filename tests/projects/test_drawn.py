"""One small frame of every shot of the newer sample films: lit, filled, and of the people that are named."""

from pathlib import Path

import pytest

from filmkit.film.spec.load import load
from filmkit.rules.brief import brief_of
from filmkit.studio.animatic.draw import shot_of

PROJECTS = Path(__file__).parents[2] / "projects"
FILMS = ("the-key", "far-pasture", "slow-morning")

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", FILMS)
def test_every_shot_is_a_lit_picture_of_its_own_cast(name: str) -> None:
    film = load(PROJECTS / name)
    tall = film.format.height > film.format.width
    for shot in film.shots.values():
        ready = shot_of(brief_of(film, shot), *((90, 160) if tall else (160, 90)))
        picture = ready.frame(24)

        assert picture.mean() > 10, shot.id
        assert picture.std() > 10, shot.id
        shown = [actor.name for actor in ready.stage.actors if not actor.background]
        if shot.cast:
            assert sorted(shown) == sorted(str(ref) for ref in shot.cast), shot.id
