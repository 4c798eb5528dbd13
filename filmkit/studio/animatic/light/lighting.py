"""The light of a shot over time: the hour, the room, the words, the weather, then the face.

Knows no figures. Everything is decided once for a shot; `at` gives an instant as a closed form.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from filmkit.studio.animatic.camera.moves import eased, wander
from filmkit.studio.animatic.intent import Facing, ShotIntent, TimeOfDay
from filmkit.studio.animatic.light.colors import is_paint
from filmkit.studio.animatic.light.course import (
    at,
    course,
    from_light_to_dark,
    level,
    lit_over,
    over_the_horizon,
)
from filmkit.studio.animatic.light.grading import graded
from filmkit.studio.animatic.light.hours import HOURS
from filmkit.studio.animatic.light.placing import (
    SUN_BRIGHT,
    Focus,
    before,
    open_to_lamp,
    over_the_hills,
    reaches,
)
from filmkit.studio.animatic.light.rooms import PLACES, PlaceAir
from filmkit.studio.animatic.light.scheme import Scheme, dimmed, direction, luma, mixed, scaled
from filmkit.studio.animatic.light.sources import lit_by, palette
from filmkit.studio.animatic.light.unclouded import ASIDE, DARK_ROOMS, ROOMY, STREET, STREETS, unclouded
from filmkit.studio.animatic.weather.weather import air_of
from filmkit.studio.animatic.world import Air, Color, Key, Lamp, Mesh, Set, Sky, Vec

PALE = re.compile(r"\b(snow\w*|ice|icy|arctic|glacier\w*|salt flats?)\b")
"""Ground so bright that the lens is closed a little."""
LYING = ("tabletop", "macro")
"""What lies flat is lit from above, by a candle too."""
GENTLE = ("soft", "diffused")
"""Light that softens shadows on a table and leaves it as bright as by day."""
VEILED = frozenset({"snow", "fog", "mist", "haze"})
"""What hides the sky behind itself."""
VEIL = 90.0
"""How soon, by the fog it adds."""
THIN = 1.1
"""In a picture wider than this, metres, a rim is thinner than its pixels: dots, unless it is fainter."""
BURNS = 3.2
"""A lamp that stands for the day inside is never stronger: a face would burn out."""
SHOWS = 1.0
"""How thick the air is at most before what a picture is of: a third of its light comes through."""
OF_A_LAND = 0.6
"""What of that is before the nearer third of a view that is of a place alone."""
CLOUDED = frozenset({"rain", "drizzle", "storm", "snow", "fog", "mist"})
SUNNY = (TimeOfDay.DAWN, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DAY, TimeOfDay.NOON)
FROM_BEHIND = frozenset({"silhouette", "rim"})
CLOSE = 2.6
"""A picture narrower than this, metres, is lit by a lamp of its own."""
WHOLE = 4.9
"""A picture narrower than this shows somebody from head to foot, who gets one too where no sun comes in."""
RAINY = frozenset({"rain", "storm"})
CLOUDLESS = 0.0
"""Cloud in a sky that is called clear or blue."""
LET_IN = 4
"""More windows than these let in no more than they: a corridor of them would burn a face out."""
RUNNING = ("car-inside", "carriage")
LEVEL = 0.5
"""A way in that is steeper comes through a roof."""
OPEN = ("landscape", "grounds", "sea-coast", "road", "park", "rooftop", "skies")
"""Open country."""
SANDY = 1.5
"""Dust this strong outdoors is a storm of sand."""
SAND: Color = (0.62, 0.45, 0.26)
BROODING: Color = (0.30, 0.33, 0.40)
"""The clouds of a storm that comes."""


@dataclass(frozen=True, slots=True)
class Lighting:
    """The light of a whole shot."""

    course: tuple[Scheme, ...]
    """Its light at one instant after another, as far apart as they are many; one, where nothing changes."""
    seconds: float
    place: Set
    air: PlaceAir
    focus: Focus
    depth: float
    """See `Key.depth`."""
    lamp: bool
    """The key is a lamp near the subject, not what lights all the place."""
    seed: float
    burning: tuple[float, ...] = (1.0,)
    """How strongly lamps burn then."""
    panes: tuple[tuple[Vec, Vec], ...] = ()
    """See `Key.windows`."""
    day: float = 0.0
    """See `Key.day`."""

    def burns(self, seconds: float) -> float:
        """The same at an instant."""
        return level(self.burning, eased(seconds / max(self.seconds, 1e-6)))

    def scheme(self, seconds: float) -> Scheme:
        """The scheme at an instant."""
        return at(self.course, eased(seconds / max(self.seconds, 1e-6)))

    def key(self, seconds: float) -> Key:
        """The light that casts shadows."""
        s, f = self.scheme(seconds), self.focus
        # a face is lit alone and finely; a view needs all that is in it
        extent = max(0.55, (1.05 if self.lamp else 0.75) * f.wide) + f.reach * 0.6
        if self.depth > 1e5 and self.place.interior and s.air.shafts > 0.004:
            extent = max(extent, 14.0)  # shafts are cut out of all that is seen
        extent = min(extent if f.about else max(extent, 4.0), 30.0)
        # a view of an empty room by night has its own lamps; ours only fills
        fill = self.lamp and not f.about
        burns = (0.35 if fill else 1.0) + s.flicker * 0.6 * wander(seconds * 2.4, self.seed)
        # a blur in texels would be wider in a smaller picture of the light
        soft = s.softness * min(1.0, 1.7 / extent)
        return Key(
            direction(s.key_azimuth, s.key_elevation),
            scaled(s.key, burns),
            max(soft, 0.8),
            sum(s.key) > 0.25 and not fill,
            f.at,
            extent,
            self.depth,
            max(1.7, 0.8 * f.wide) if self.lamp and f.about else 0.0,
            self.panes,
            self.day,
        )

    def lamps(self, seconds: float) -> tuple[Lamp, ...]:
        """The lamps of the set as they burn, and daylight that windows leave in the room."""
        s = self.scheme(seconds)
        near = min(max(self.focus.wide / 1.5, 0.4), 1.0) if self.focus.about else 1.0
        burning = []
        if s.practicals > 0.02:
            for i, lamp in enumerate(self.place.practicals):
                k = near * s.practicals * (1.0 + s.flicker * wander(seconds * 2.8, self.seed + i))
                burning.append(replace(lamp, color=scaled(lamp.color, k)))
        if s.windows > 0.02:
            each = s.windows * min(1.0, LET_IN / max(len(self.place.windows), 1))
            for at, way in self.place.windows:
                inside = (at[0] + way[0] * 0.5, at[1] + way[1] * 0.5, at[2] + way[2] * 0.5)
                burning.append(Lamp(inside, scaled(s.key, each), 0.8, 7.0))
        return tuple(burning)


def lighting_of(intent: ShotIntent, place: Set, still: Mesh, focus: Focus, seconds: float) -> Lighting:
    """The light of a shot."""
    air = PLACES.get(place.name, PlaceAir())
    if not place.interior and PALE.search(intent.place_words.lower()):
        air = replace(air, exposure=air.exposure * 0.66)
    hours = course(intent.light_change or (intent.time.value,))
    schemes = _over(hours, intent, place, air, focus)
    start = schemes[0]
    # a thing by day stands in the light of its window
    close = focus.about and focus.wide < CLOSE and (focus.face or _lamplit(place, hours[0]))
    if not place.interior and len(hours) == 1 and _sees_faces(intent, place, focus):
        start = before(start, focus, SUN_BRIGHT)
    if not place.interior and hours[0] in SUNNY and place.name not in STREETS and not close:
        start = over_the_hills(start, still, focus, place.facing + math.radians(ASIDE))
    free = _outdoor_light(place, hours[0]) and not close
    if not place.interior and hours[0] in DARK_ROOMS and focus.about and focus.wide < STREET:
        free = False
    near = focus.about and focus.wide < (_as_wide_as_seen(intent, hours[0]) if focus.face else CLOSE)
    if free and place.interior and near:
        free = reaches(start, still, focus)
    if not free:  # shafts are of the light that comes in, not of a lamp beside the camera
        start = replace(start, air=replace(start.air, shafts=0.0))
    depth = 1e6 if free else open_to_lamp(start, still, focus)
    # under an open sky it is the moon, and lights all there is
    lamp = not free and (place.interior or (hours[0] in DARK_ROOMS and bool(place.practicals)))
    day = max(start.key)
    if lamp and hours[0] not in DARK_ROOMS and place.windows:
        low = HOURS[hours[0]].elevation < 20
        left = 0.34 if place.name == "car-inside" else 0.85 if low else 0.5
        left = min(left, BURNS / max(start.key)) if focus.face else left
        start = replace(start, key=scaled(start.key, left))  # what is left of the day inside
    if lamp and place.interior and focus.about and focus.face and not intent.lights:
        start = before(start, focus)
    stronger = day / max(max(start.key), 1e-6)
    if place.name != "car-inside":  # what windows leave in the room is of the day, not of that lamp
        lost = stronger - 1.0
        start = replace(start, windows=start.windows * (1.0 + lost * min(focus.wide / CLOSE, 1.0)))
    schemes, burns = [start, *schemes[1:]], lit_over(hours)
    if intent.burning is not None:
        schemes, burns = (schemes * 2)[: max(len(schemes), 2)], intent.burning.value
        ends = (level(burns, k / (len(schemes) - 1)) for k in range(len(schemes)))
        schemes = [dimmed(scheme, much) for scheme, much in zip(schemes, ends, strict=True)]
    seed = float(intent.shot_seed % 97)
    panes = _panes(place) if lamp and len(hours) == 1 and hours[0] not in DARK_ROOMS else ()
    return Lighting(tuple(schemes), seconds, place, air, focus, depth, lamp, seed, burns, panes, stronger)


def _panes(place: Set) -> tuple[tuple[Vec, Vec], ...]:
    """The windows that something is seen through; what runs has them on both sides."""
    level = [(at, way) for at, way in place.windows if abs(way[1]) < LEVEL]
    if place.name in RUNNING:
        level += [((-x, y, z), (-a, b, c)) for (x, y, z), (a, b, c) in level]
    return tuple(level)


def _over(
    hours: Sequence[TimeOfDay], intent: ShotIntent, place: Set, air: PlaceAir, focus: Focus
) -> list[Scheme]:
    """The light of a place at each of some hours that a shot passes through."""
    passes = from_light_to_dark(hours) and place.interior and bool(place.windows)
    seen = [TimeOfDay.MOONLIGHT if passes and each in DARK_ROOMS else each for each in hours]
    last = max(len(hours) - 1, 1)
    each = [
        _near(_scheme(_then(intent, k / last), place, air, focus, hour), focus) for k, hour in enumerate(seen)
    ]
    if passes:  # its lamps come on while the windows darken
        return [replace(scheme, practicals=k) for scheme, k in zip(each, lit_over(hours), strict=True)]
    people = focus.about and focus.wide < STREET  # whom the lamps of the place light by night
    return each if place.interior or people else over_the_horizon(each, hours)


def _then(intent: ShotIntent, part: float) -> ShotIntent:
    """The same in the weather there is when so much of the shot has gone, 0 to 1."""
    there = (
        replace(each, value=replace(each.value, strength=each.value.strength * level(each.value.ends, part)))
        for each in intent.weather
    )
    return replace(intent, weather=tuple(each for each in there if each.value.strength > 0.0))


def _near(scheme: Scheme, focus: Focus) -> Scheme:
    """A face alone is modelled: less light from everywhere, a thinner rim; far figures have a faint one."""
    if not focus.about:
        return scheme
    scheme = replace(scheme, rim=scaled(scheme.rim, min(1.0, max(THIN / focus.wide, 0.28))))
    if focus.wide > CLOSE:
        return scheme
    k = 0.62 + 0.38 * focus.wide / CLOSE
    return replace(
        scheme,
        ambient=scaled(scheme.ambient, k),
        ground=scaled(scheme.ground, k),
        rim=scaled(scheme.rim, 0.5 + 0.5 * k),
        boxes=scaled(scheme.boxes, 2.0 if focus.wide < 1.0 else 1.3),
    )


def _scheme(intent: ShotIntent, place: Set, air: PlaceAir, focus: Focus, time: TimeOfDay) -> Scheme:
    kinds = {weather.value.kind for weather in intent.weather}
    scheme = unclouded(place, focus, time, air)
    if kinds & CLOUDED and time in SUNNY:  # no sun through rain
        grey = unclouded(place, focus, TimeOfDay.OVERCAST, air)
        through = intent.light_change is not None and kinds & CLOUDED == {"mist"}  # the hours are seen in it
        scheme = mixed(
            scheme, grey, 0.3 if through else 0.95 if time in (TimeOfDay.DAY, TimeOfDay.NOON) else 0.6
        )
    if kinds & RAINY and not place.interior and time not in DARK_ROOMS:  # drops show before what is dark
        scheme = replace(scheme, grade=replace(scheme.grade, exposure=scheme.grade.exposure * 0.72))
    lights = tuple(light.value for light in intent.lights)
    day, clean = scheme, scheme.air
    scheme = lit_by(scheme, lights, focus.azimuth, place.interior)
    if place.name in OPEN:  # nothing there cuts a beam out of the light, and all is far off
        scheme = replace(scheme, air=replace(scheme.air, shafts=clean.shafts, fog=clean.fog))
    if place.name in LYING:
        scheme = replace(scheme, key_elevation=max(scheme.key_elevation, 0.44))
        if time not in DARK_ROOMS and any(light.quality in GENTLE for light in lights):
            much = max(0.9 * luma(day.key) / max(luma(scheme.key), 1e-6), 1.0)
            scheme = replace(scheme, key=scaled(scheme.key, much), ambient=day.ambient)
    scheme = palette(scheme, _of_light(intent))
    in_air, glows = scheme.air, 0.0
    for weather in intent.weather:
        plume = weather.value.kind == "smoke" and place.name in OPEN  # it stands where it burns
        strength = weather.value.strength * (0.45 if place.interior else 0.3 if plume else 1.0)
        less = in_air.halo
        in_air = air_of(weather.value.kind, strength, in_air)
        glows = max(glows, in_air.halo - less)
    look = place.marks.get("look")
    if look is not None and look.position[1] + look.height < 0.0:  # what is below lies in no lake of it
        in_air = replace(in_air, fog_falloff=scheme.air.fog_falloff)
    # lamps glow as in the thickest of rain, mist and haze, and not in all of them at once
    in_air = replace(in_air, halo=scheme.air.halo + glows)
    if kinds & VEILED and focus.far > 0.0:  # what the picture is of shows through it
        most = (SHOWS if focus.about else OF_A_LAND) / focus.far
        in_air = replace(in_air, fog=min(in_air.fog, max(most, scheme.air.fog)))
    veil = 0.0 if place.interior or not kinds & VEILED else in_air.fog - scheme.air.fog
    sky = _veiled(scheme.sky, veil)
    if "clear" in kinds and not kinds & CLOUDED:
        sky = replace(sky, clouds=min(sky.clouds, CLOUDLESS))
    if any(w.value.kind == "storm-clouds" and w.value.ends == (1.0, 1.0) for w in intent.weather):
        sky = _brooding(sky)
    sand = max((w.value.strength for w in intent.weather if w.value.kind == "dust"), default=0.0)
    if sand > SANDY and not place.interior:
        in_air, sky = _sanded(in_air, sky, sand)
    return replace(scheme, air=in_air, sky=sky, grade=graded(scheme.grade, intent.look))


def _sanded(air: Air, sky: Sky, strength: float) -> tuple[Air, Sky]:
    """Sand that is blown up hides what is far off, and the sky, each as bright as it was."""
    tones = [
        scaled(SAND, luma(tone) / luma(SAND))
        for tone in (air.fog_color, air.fog_light, sky.horizon, sky.middle)
    ]
    air = replace(air, fog=air.fog + 0.014 * strength, fog_color=tones[0], fog_light=tones[1])
    return air, replace(sky, horizon=tones[2], middle=tones[3], zenith=tones[3], clouds=0.0)


def _brooding(sky: Sky) -> Sky:
    """Heavy dark clouds overhead, whatever light comes in below them."""
    return replace(
        sky,
        clouds=0.92,
        cloud_color=scaled(BROODING, 0.22 * luma(sky.horizon) / luma(BROODING)),
        middle=scaled(sky.middle, 0.3),
        zenith=scaled(sky.zenith, 0.15),
    )


def _of_light(intent: ShotIntent) -> tuple[str, ...]:
    """The colours of the picture, without those that are some subject's own."""
    of_place = intent.place.words.lower().split()  # "red barn"
    return tuple(
        color.value
        for color in intent.colors
        if color.words.lower() not in of_place and not any(is_paint(color, each) for each in intent.subjects)
    )


def _veiled(sky: Sky, fog: float) -> Sky:
    """What hangs in the air hangs before the clouds too: without it they are dark over a bright ground."""
    part = 1.0 - math.exp(-VEIL * max(fog, 0.0))
    return replace(
        sky,
        clouds=sky.clouds * (1.0 - part),
        cloud_color=mixed(sky.cloud_color, sky.horizon, part),
        middle=mixed(sky.middle, sky.horizon, part),
        zenith=mixed(sky.zenith, sky.horizon, 0.8 * part),
    )


def _sees_faces(intent: ShotIntent, place: Set, focus: Focus) -> bool:
    """Whether a picture is of people rather than of a place, and no words say where their light is."""
    near = focus.wide < (CLOSE if place.name in STREETS else ROOMY)
    told = any(light.value.direction or light.value.quality in FROM_BEHIND for light in intent.lights)
    return focus.about and focus.face and near and not told


def _as_wide_as_seen(intent: ShotIntent, time: TimeOfDay) -> float:
    """Metres: a wider picture is lit as the room is. From behind or by night one is a shape in it."""
    main = next((each for each in intent.subjects if not each.background), None)
    away = main is not None and (main.moves == "away" or main.facing.value is Facing.BACK)
    return ROOMY if away or time in DARK_ROOMS else WHOLE


def _lamplit(place: Set, time: TimeOfDay) -> bool:
    return time in DARK_ROOMS or (place.interior and not place.windows)


def _outdoor_light(place: Set, time: TimeOfDay) -> bool:
    """Whether the key comes from outside, and so may be kept out by the set."""
    sky = time not in DARK_ROOMS or time is TimeOfDay.MOONLIGHT
    through = bool(place.windows) and (sky or place.windows[0][1][1] < -0.8)
    return not place.interior or through
