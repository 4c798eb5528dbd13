"""The language and the drawing agree on the styles a title may have."""

from filmkit.film.spec.kinds import TITLE_STYLES
from filmkit.studio.titles.title import STYLES


def test_every_style_that_may_be_written_can_be_drawn() -> None:
    assert tuple(STYLES) == TITLE_STYLES
