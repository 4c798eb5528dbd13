"""The lamp of a face casts no shadow of a wall or a window's frame."""

from filmkit.studio.animatic.intent import TimeOfDay
from filmkit.studio.animatic.light.placing import AROUND, Focus, open_to_lamp
from filmkit.studio.animatic.light.rooms import PLACES
from filmkit.studio.animatic.light.scheme import direction
from filmkit.studio.animatic.light.unclouded import unclouded
from filmkit.studio.animatic.props.making import finishes as f
from filmkit.studio.animatic.props.making.carpenter import Carpenter
from filmkit.studio.animatic.sets.making.recipe import SetBrief
from filmkit.studio.animatic.sets.sets import build_set

FOCUS = Focus((0.0, 1.5, 0.0), 0.0, 1.7, True)


def test_what_stands_before_a_part_of_the_subject_casts_no_shadow() -> None:
    scheme = unclouded(build_set("interior", SetBrief(3)), FOCUS, TimeOfDay.NIGHT, PLACES["interior"])
    way = direction(scheme.key_azimuth, scheme.key_elevation)
    x, y, z = (at + by + 0.5 * to for at, by, to in zip(FOCUS.at, AROUND[3], way, strict=True))
    frame = Carpenter()
    frame.box((x, y, z), (0.12, 0.12, 0.12), f.PLASTER)

    assert open_to_lamp(scheme, frame.done(), FOCUS) < 0.4
