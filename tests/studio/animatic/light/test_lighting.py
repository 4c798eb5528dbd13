"""Light comes from where the words say, as strong and as coloured, at every instant."""

import itertools
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from filmkit.studio.animatic.intent import LightRead, LookRead, Read, ShotIntent, TimeOfDay, WeatherRead
from filmkit.studio.animatic.light.colors import HUES, hue_of
from filmkit.studio.animatic.light.grading import graded
from filmkit.studio.animatic.light.hours import HOURS
from filmkit.studio.animatic.light.lighting import Lighting, lighting_of
from filmkit.studio.animatic.light.placing import BEHIND, Focus
from filmkit.studio.animatic.light.scheme import Scheme, luma, mixed, tinted
from filmkit.studio.animatic.light.sources import QUALITIES, SOURCES
from filmkit.studio.animatic.world import Grade
from tests.studio.animatic.shots import SECONDS, filmed, person, shot
from tests.studio.animatic.words.briefs import understood


def lit(intent: ShotIntent) -> Lighting:
    stage, shooting = filmed(intent)
    at = shooting.subject or shooting.base.target
    azimuth = shooting.rig(SECONDS / 2).azimuth
    focus = Focus(at, azimuth, shooting.wide, bool(stage.shown))
    return lighting_of(intent, stage.place, stage.still, focus, SECONDS)


def side(lighting: Lighting) -> float:
    """How far right of the camera the key comes from, -1..1."""
    key, azimuth = lighting.key(0.0), lighting.focus.azimuth
    return key.direction[0] * math.cos(azimuth) - key.direction[2] * math.sin(azimuth)


@pytest.mark.parametrize(("word", "sign"), [("left", -1), ("right", 1)])
@pytest.mark.parametrize(
    ("place", "interior"), [("exterior-day", False), ("interior", True), ("professional-kitchen", True)]
)
def test_left_and_right_are_the_pictures(place: str, interior: bool, word: str, sign: int) -> None:
    intent = shot(
        person(),
        place=place,
        interior=interior,
        size="close-up",
        time=TimeOfDay.NIGHT,
        lights=(LightRead("lamp", word),),
    )

    assert sign * side(lit(intent)) > 0.6


def test_a_face_is_lit_across_and_rimmed_from_the_other_side_behind() -> None:
    lighting = lit(
        shot(person(), size="close-up", lights=(LightRead("lamp", "left"),), interior=True, place="interior")
    )
    scheme = lighting.scheme(0.0)
    key, rim = scheme.key_azimuth - lighting.focus.azimuth, scheme.rim_azimuth - lighting.focus.azimuth

    assert math.radians(65) < abs(key) < math.radians(95)
    assert key * rim < 0
    assert abs(rim) > math.pi / 2


def test_light_from_behind_and_from_above() -> None:
    back = lit(shot(person(), lights=(LightRead("sun", "back"),)))
    top = lit(shot(person(), lights=(LightRead("lamp", "top"),), time=TimeOfDay.NIGHT))
    towards = (math.sin(back.focus.azimuth), math.cos(back.focus.azimuth))

    assert np.dot(back.key(0.0).direction[::2], towards) < -0.5
    assert top.key(0.0).direction[1] > 0.85


def test_the_sun_keeps_its_place_in_the_scene_whichever_way_the_camera_looks() -> None:
    wide = lit(shot(person(), size="wide", time=TimeOfDay.GOLDEN_HOUR, place="sea-coast"))
    full = lit(shot(person(), size="full", time=TimeOfDay.GOLDEN_HOUR, place="sea-coast"))

    assert wide.scheme(0.0).key_azimuth == full.scheme(0.0).key_azimuth


@pytest.mark.parametrize("time", [TimeOfDay.DAWN, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK])
@pytest.mark.parametrize("place", ["sea-coast", "city-street"])
def test_a_face_is_never_before_a_low_sun_unless_words_put_it_there(time: TimeOfDay, place: str) -> None:
    free = lit(shot(person(), size="close-up", time=time, place=place))
    told = lit(shot(person(), size="close-up", time=time, place=place, lights=(LightRead("sun", "back"),)))
    off = [
        abs(math.remainder(each.scheme(0.0).key_azimuth - each.focus.azimuth, math.tau))
        for each in (free, told)
    ]

    assert off[0] <= BEHIND < off[1]


def test_a_lamp_for_a_face_takes_no_daylight_out_of_the_room() -> None:
    wide = lit(shot(framing="none", size="wide", place="office", interior=True))
    near = lit(shot(person(), size="medium-wide", place="office", interior=True))
    walls = [sum(luma(lamp.color) for lamp in each.lamps(0.0)) for each in (wide, near)]

    assert max(near.scheme(0.0).key) < max(wide.scheme(0.0).key)
    assert walls[1] == pytest.approx(walls[0], rel=0.15)


def test_what_a_window_shows_is_in_the_sun_while_a_lamp_lights_the_face_inside() -> None:
    by_day, by_night = (
        lit(shot(person(), place="living-room", time=time, size="medium")).key(0.0)
        for time in (TimeOfDay.DAY, TimeOfDay.NIGHT)
    )
    assert by_day.fade > 0.0
    assert by_day.windows
    assert by_day.day > 1.5
    assert not by_night.windows


def test_the_moon_lights_the_country_behind_a_face_and_not_the_face_alone() -> None:
    near = lit(shot(person(), size="medium", time=TimeOfDay.NIGHT, place="exterior-night"))

    assert near.key(0.0).fade == 0.0
    assert not near.lamp


@pytest.mark.parametrize("time", list(TimeOfDay))
def test_every_hour_has_its_light(time: TimeOfDay) -> None:
    lighting = lit(shot(time=time, place="city-street", framing="none", size="wide"))

    assert luma(lighting.scheme(0.0).sky.horizon) > luma(lighting.scheme(0.0).sky.zenith)
    assert len({luma(hour.key) for hour in HOURS.values()}) == len(TimeOfDay)


def test_night_is_cool_and_its_lamps_are_warm() -> None:
    lighting = lit(shot(time=TimeOfDay.NIGHT, place="city-street", framing="none", size="wide"))
    scheme = lighting.scheme(0.0)

    assert scheme.ambient[2] > 1.5 * scheme.ambient[0]
    assert all(lamp.color[0] > 1.5 * lamp.color[2] for lamp in lighting.lamps(0.0))


def test_light_that_changes_is_between_its_hours_in_between() -> None:
    intent = shot(place="sea-coast", framing="none", size="wide")
    changing = ShotIntent(
        intent.place,
        "",
        intent.interior,
        intent.time,
        intent.camera,
        light_change=(TimeOfDay.DAY, TimeOfDay.DUSK),
    )
    lighting = lit(changing)
    values = [luma(lighting.scheme(t).key) for t in (0.0, 2.0, 4.0)]

    assert values[0] > values[1] > values[2]
    assert lighting.scheme(-1.0) == lighting.scheme(0.0)


def test_a_candle_flickers_smoothly_and_a_lamp_does_not() -> None:
    candle = lit(
        shot(person(), place="interior", interior=True, size="close-up", lights=(LightRead("candle"),))
    )
    lamp = lit(shot(person(), place="interior", interior=True, size="close-up", lights=(LightRead("lamp"),)))
    burns = [luma(candle.key(i / 24).color) for i in range(48)]

    assert np.std(burns) > 0.005
    assert max(abs(b - a) for a, b in itertools.pairwise(burns)) < 0.15
    assert lamp.key(0.0).color == lamp.key(1.0).color


@pytest.mark.parametrize(
    ("quality", "other", "compare"),
    [
        ("chiaroscuro", "high-key", lambda a, b: luma(a.ambient) < 0.3 * luma(b.ambient)),
        ("hard", "soft", lambda a, b: a.softness < b.softness / 3),
        ("rim", "soft", lambda a, b: luma(a.rim) > 1.2 * luma(b.rim)),
        ("volumetric", "hard", lambda a, b: a.air.shafts > b.air.shafts),
        ("low-key", "high-key", lambda a, b: luma(a.ambient) < luma(b.ambient)),
    ],
)
def test_qualities_differ_as_their_words_do(
    quality: str, other: str, compare: Callable[[Scheme, Scheme], bool]
) -> None:
    def scheme(word: str) -> Scheme:
        return lit(shot(person(), size="wide", lights=(LightRead("sun", None, word),))).scheme(0.0)

    assert compare(scheme(quality), scheme(other))


def test_a_silhouette_is_lit_from_behind() -> None:
    lighting = lit(shot(person(), lights=(LightRead("sun", None, "silhouette"),)))
    towards = (math.sin(lighting.focus.azimuth), math.cos(lighting.focus.azimuth))

    assert np.dot(lighting.key(0.0).direction[::2], towards) < -0.7


@pytest.mark.parametrize("source", sorted(SOURCES))
def test_every_source_can_light_a_room(source: str) -> None:
    lights = (LightRead(source, "left", "soft", "warm"),)
    lighting = lit(shot(person(), place="interior", interior=True, lights=lights, time=TimeOfDay.NIGHT))

    assert luma(lighting.key(0.0).color) > 0.3


def test_a_colour_word_colours_the_light_and_keeps_its_strength() -> None:
    plain = lit(shot(person(), lights=(LightRead("sun", "left"),))).scheme(0.0)
    red = lit(shot(person(), lights=(LightRead("sun", "left", None, "red"),))).scheme(0.0)

    assert red.key[0] / red.key[2] > 2 * plain.key[0] / plain.key[2]
    assert luma(red.key) == pytest.approx(luma(plain.key), rel=0.02)


def test_a_lamp_near_a_face_fades_and_is_kept_out_by_no_wall() -> None:
    lighting = lit(shot(person(), place="interior", interior=True, size="close-up", time=TimeOfDay.NIGHT))
    key = lighting.key(0.0)

    assert key.fade > 0
    assert key.depth < 5.0
    assert key.extent < 2.0


def test_a_wide_view_by_day_has_the_sun_with_all_its_shadows() -> None:
    key = lit(shot(person(), size="wide")).key(0.0)

    assert key.fade == 0
    assert key.depth > 1000.0
    assert key.shadows


def test_fog_thickens_the_air() -> None:
    clear = shot(person(), size="wide")
    foggy = ShotIntent(
        clear.place,
        "",
        clear.interior,
        clear.time,
        clear.camera,
        weather=(Read(WeatherRead("fog")),),
        subjects=clear.subjects,
    )

    assert lit(foggy).scheme(0.0).air.fog > 4 * lit(clear).scheme(0.0).air.fog


def test_the_look_grades() -> None:
    plain = Grade()
    teal = graded(
        plain,
        LookRead(saturation=0.5, warmth=1.0, grain=2.0, halation=0.6, shadows="teal", highlights="amber"),
    )

    assert teal.saturation == pytest.approx(0.5 * plain.saturation)
    assert teal.white[0] > teal.white[2]
    assert teal.grain == pytest.approx(2 * plain.grain)
    assert teal.halation == pytest.approx(0.6)
    assert teal.shadows[2] > teal.shadows[0]
    assert teal.highlights[0] > teal.highlights[2]
    assert graded(plain, LookRead()) == plain


def test_colour_words_are_read_from_phrases() -> None:
    assert hue_of("deep slate-blue") == HUES["blue"]
    assert hue_of("nothing of the kind") is None
    assert luma(tinted((0.4, 0.4, 0.4), HUES["red"])) == pytest.approx(0.4)


def test_mixing_goes_through_every_number() -> None:
    a, b = Grade(exposure=1.0, white=(1.0, 1.0, 1.0)), Grade(exposure=2.0, white=(0.0, 1.0, 1.0))
    half = mixed(a, b, 0.5)

    assert half.exposure == pytest.approx(1.5)
    assert half.white == pytest.approx((0.5, 1.0, 1.0))
    assert set(QUALITIES) >= {"soft", "hard"}


@pytest.mark.parametrize("time", list(TimeOfDay))
def test_no_sky_is_seen_in_a_room_that_is_open_above(time: TimeOfDay) -> None:
    sky = lit(shot(person(), place="professional-kitchen", interior=True, time=time)).scheme(0.0).sky

    assert sky.clouds == sky.stars == 0.0
    assert sky.zenith == sky.horizon
    assert luma(sky.zenith) < 0.2


def test_open_country_is_seen_by_night_and_is_darker_than_by_day() -> None:
    night, day = (lit(shot(size="wide", time=t)).scheme(0.0) for t in (TimeOfDay.NIGHT, TimeOfDay.DAY))

    assert 0.1 * luma(day.key) < luma(night.key) < 0.4 * luma(day.key)


@pytest.mark.parametrize("time", [TimeOfDay.DAY, TimeOfDay.GOLDEN_HOUR, TimeOfDay.NIGHT])
@pytest.mark.parametrize("place", ["station-hall", "living-room", "interior"])
def test_a_lamp_of_ours_is_not_behind_the_face_it_is_for(place: str, time: TimeOfDay) -> None:
    lighting = lit(shot(person(), place=place, interior=True, time=time, size="close-up"))
    off = math.remainder(lighting.scheme(0.0).key_azimuth - lighting.focus.azimuth, math.tau)

    assert lighting.lamp
    assert abs(off) < math.radians(90)


@pytest.mark.parametrize("quality", ["volumetric", "hard", None])
@pytest.mark.parametrize("place", ["country-kitchen", "living-room"])
def test_a_low_sun_in_a_room_does_not_burn_a_face_out(place: str, quality: str | None) -> None:
    lights = (LightRead("sun", "left", quality),)
    lighting = lit(
        shot(person(), place=place, interior=True, time=TimeOfDay.GOLDEN_HOUR, size="close-up", lights=lights)
    )

    assert not lighting.lamp or max(lighting.scheme(0.0).key) < 3.7


def test_hard_and_volumetric_light_leave_a_room_darker_than_soft_light() -> None:
    def room(quality: str) -> float:
        lights = (LightRead("sun", "left", quality),)
        s = lit(shot(person(), place="living-room", interior=True, time=TimeOfDay.DAY, lights=lights)).scheme(
            0
        )
        return luma(s.ambient) + 0.2 * s.windows * luma(s.key)

    assert max(room("hard"), room("volumetric")) < 0.75 * room("soft")


@pytest.mark.parametrize(("moves", "lamp"), [(None, True), ("away", False)])
def test_a_whole_figure_in_the_shade_of_a_room_has_a_lamp_and_who_goes_away_is_a_shape(
    moves: str | None, lamp: bool
) -> None:
    who = replace(person(), moves=moves)
    lighting = lit(shot(who, place="office", interior=True, time=TimeOfDay.DAY, size="full"))

    assert lighting.lamp is lamp


def test_the_colour_of_what_is_worn_is_no_light() -> None:
    plain = lit(understood("a woman reads in a sunlit room. She wears a black tank top")).scheme(0.0)
    worn = lit(understood("a woman reads in a sunlit room. She wears a lavender tank top")).scheme(0.0)

    assert worn.ambient == pytest.approx(plain.ambient)


def test_two_colours_of_light_are_two_lamps() -> None:
    scheme = lit(understood("a woman dancing with pink and blue light")).scheme(0.0)

    assert scheme.key[0] > scheme.key[2]
    assert scheme.rim[2] > 1.5 * scheme.rim[0]


def test_a_colour_stays_with_what_is_handled() -> None:
    told, liquid, light = (
        lit(understood(f"a man is pouring {what}")).scheme(0.0)
        for what in ("liquid", "purple liquid", "liquid in purple light")
    )

    assert liquid.ambient == told.ambient
    assert light.ambient != told.ambient


@pytest.mark.parametrize(("kind", "strength"), [("clear", 1.0), ("dust", 2.0)])
def test_a_clear_sky_and_a_storm_of_sand_have_no_cloud(kind: str, strength: float) -> None:
    plain, told = (
        lit(replace(shot(person(), place="landscape", time=TimeOfDay.DAY), weather=weather)).scheme(0.0)
        for weather in ((), (Read(WeatherRead(kind, strength)),))
    )

    assert plain.sky.clouds > 0.2
    assert told.sky.clouds == 0.0
    assert (told.air.fog > plain.air.fog + 0.01) is (kind == "dust")


def test_motes_in_a_room_are_no_storm() -> None:
    still, dusty = (
        lit(replace(shot(person(), place="interior", interior=True), weather=weather)).scheme(0.0)
        for weather in ((), (Read(WeatherRead("dust", 2.0)),))
    )

    assert dusty.air.fog < still.air.fog + 0.01


def test_soft_light_leaves_a_table_as_bright_as_by_day() -> None:
    plain, soft = (lit(understood(f"A key on a desk{more}")).scheme(0.0) for more in (".", " in soft light."))

    assert soft.softness > plain.softness
    assert luma(soft.key) > 0.8 * luma(plain.key)


@pytest.mark.parametrize(
    ("words", "colors"),
    [
        ("A fort with bright red walls under a blue sky", []),
        ("A fort under a red sky", ["red"]),
        ("A fort in red light", ["red"]),
    ],
)
def test_what_a_place_is_painted_with_is_no_light_on_it(words: str, colors: list[str]) -> None:
    assert [each.value for each in understood(words).colors] == colors
