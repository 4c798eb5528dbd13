"""Those who are told to stand by each other in a room stand in it."""

from dataclasses import replace

import pytest

from filmkit.studio.animatic.sets.kept import set_of
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.staging.things.things import Thing, put
from filmkit.studio.animatic.staging.together.company import Company
from filmkit.studio.animatic.staging.together.within import brought_in


def test_a_sofa_beyond_the_wall_comes_in_with_all_that_is_framed() -> None:
    room = set_of("living-room", SetBrief())
    sofa = replace(put("sofa", (6.0, 0.0, 0.0)), of="sofa")
    about = Thing("several", (6.0, 0.0, 0.0), 0.0, (2.3, 0.9, 0.9), there=True)

    company, framed = brought_in(Company((), (), (), (sofa,)), about, room, 0.4)

    (_, _, _), (east, _, _) = room.room
    assert framed.at[0] + 1.0 == pytest.approx(east, abs=0.01)
    assert company.things[0].at == pytest.approx(framed.at)
    outside = replace(room, interior=False)
    assert brought_in(Company((), (), (), (sofa,)), about, outside, 0.4)[1] == about
