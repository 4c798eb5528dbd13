"""Who leaps on skis or a board is in the air with what bears them along."""

from filmkit.studio.animatic.figures.acts import act_of
from filmkit.studio.animatic.figures.body.moment import Moment
from filmkit.studio.animatic.figures.body.physique import build_of, measures_of
from filmkit.studio.animatic.figures.doing.leaps import leaping
from filmkit.studio.animatic.figures.reading import appearance_of


def test_skis_leave_the_snow_with_the_feet() -> None:
    still, act = act_of("skis"), leaping(act_of("skis"), "skis, jumps off a ramp")
    m, top = measures_of(build_of(appearance_of("a man of thirty", "ann"))), Moment(2.0)
    risen = act.pose(m, top).hips[1] - still.pose(m, top).hips[1]

    assert risen > 1.0
    assert act.gear[0].at(m, top)[0][1] - still.gear[0].at(m, top)[0][1] == risen


def test_who_only_skis_stays_on_the_snow() -> None:
    assert leaping(act_of("skis"), "skis down a slope") == act_of("skis")
