"""What is put up for a feast is before who puts it up, or between two."""

import pytest

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.figure import Detail, figure_of
from filmkit.studio.animatic.figures.reading import appearance_of


@pytest.mark.parametrize(
    ("words", "gear"),
    [
        ("are putting up Christmas decorations together", "christmas tree"),
        ("hangs red ornaments on the tree", "christmas tree"),
        ("decorates the room with balloons", "line of pennants"),
        ("strings up fairy lights", "line of lights"),
        ("hangs pictures on a wall", "picture on a wall"),
        ("decorates a birthday cake", "iced cake"),
    ],
)
def test_what_is_put_up_is_there(words: str, gear: str) -> None:
    assert act_of(words).gear[0].name == gear


def test_two_have_the_tree_between_them() -> None:
    body = figure_of(appearance_of("a man", "somebody"), detail=Detail.FAR)
    act = act_of("decorate a christmas tree")
    (_, _, ahead), _ = act.gear[0].at(body.measures, Moment())

    assert act.solo
    assert ahead == pytest.approx(act.apart / 2 * body.measures.scale)


@pytest.mark.parametrize(("words", "nearer"), [("opens the curtains", False), ("closes the drapes", True)])
def test_curtains_go_apart_or_together(words: str, nearer: bool) -> None:
    body = figure_of(appearance_of("a man", "somebody"), detail=Detail.FAR).measures
    leaf = next(each for each in act_of(words).gear if each.name == "curtain drawn")
    first, last = (abs(leaf.at(body, Moment(time=time))[0][0]) for time in (0.0, 4.0))

    assert (last < first) is nearer
