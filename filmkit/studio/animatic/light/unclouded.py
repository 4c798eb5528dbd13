"""The light of an hour in a place: sun, moon and sky outdoors, windows and lamps in rooms.

Knows no weather and no words.
"""

import math
from dataclasses import replace

from filmkit.studio.animatic.intent import TimeOfDay
from filmkit.studio.animatic.light.hours import HOURS, SUNK, airless
from filmkit.studio.animatic.light.placing import Focus
from filmkit.studio.animatic.light.rooms import DAY_ROOM, NIGHT_ROOM, PlaceAir
from filmkit.studio.animatic.light.scheme import Scheme, luma, scaled, times
from filmkit.studio.animatic.world import Color, Set, Sky

PLAIN = ("close-background", "abstract", "plate", "cutting-board", "macro")
"""Rooms that are hardly there: by day they are simply bright."""
UNROOFED = ("professional-kitchen", "cutting-board", "plate", "close-background")
"""Rooms open above, so that light falls in; what is seen there is a ceiling in the dark, never sky."""
STREETS = ("city-street", "restaurant-street")
"""Rows of houses that the camera faces."""
MOON: Color = (0.50, 0.74, 1.30)
"""What lights open country by night, where no lamp burns: without it a wide picture is black."""
MOON_NEAR: Color = (0.40, 0.53, 0.85)
"""The same on people."""
LAMPLIGHT: Color = (1.30, 0.92, 0.57)
"""What the lamps of a street give to people under them."""
BLUE: Color = (0.34, 0.46, 0.74)
"""The same at the blue hour."""
PALE_NIGHT = 0.60
"""How much of its colour a country keeps under the moon."""
PALE_FACE = 0.82
"""The same of people, who would be corpses."""
DARK_ROOMS = (TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.BLUE_HOUR, TimeOfDay.DUSK)
ROOMY = 3.4
"""A picture wider than this is lit as the room is, be its subject in the sun or not."""
STREET = 9.0
"""A picture narrower than this shows people rather than a place, by night outdoors."""
LOW_SUN = (TimeOfDay.DAWN, TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK)
AHEAD = 163.0
"""Degrees round from the camera where a low sun stands in a wide view: before it, where it is seen."""
ASIDE = 98.0
"""The same where it may not stand there."""
VISTA = 8.0
"""A picture wider than this, metres, is of the place as much as of who is in it."""
MOONRISE = 16.5
"""Degrees up a moon stands in a wide picture, before the camera, where it is seen."""


def unclouded(place: Set, focus: Focus, time: TimeOfDay, air: PlaceAir) -> Scheme:
    """The light of an hour in a place, before any weather and any words."""
    return _indoors(place, focus, time, air) if place.interior else _outdoors(place, focus, time, air)


def _outdoors(place: Set, focus: Focus, time: TimeOfDay, air: PlaceAir) -> Scheme:
    """The sun keeps its place in the set, whichever way a shot of the scene looks."""
    hour = airless(place.sky) if place.sky is not None else HOURS[time]
    time = TimeOfDay.DAY if place.sky is not None else time
    # between house fronts a sun from behind would leave them in the dark: it rakes along them
    row = place.name in STREETS and hour.elevation < 80
    low = 90.0 - raking(place, hour.elevation)
    bearing = min(hour.bearing, low if row else ASIDE if focus.about else 180.0)
    vista = not focus.about or focus.wide > VISTA
    moonrise = time is TimeOfDay.MOONLIGHT and vista and not row
    if (not row and time in LOW_SUN and place.sky is None and vista) or moonrise:
        bearing = AHEAD
    azimuth = place.facing + math.radians(bearing)
    key, dark = hour.key, time in DARK_ROOMS
    elevation = math.radians(MOONRISE if moonrise else hour.elevation)
    if time in (TimeOfDay.NIGHT, TimeOfDay.BLUE_HOUR) and focus.about and focus.wide < STREET:
        # people are seen by the lamps of the place, or by what moon there is
        key = LAMPLIGHT if place.practicals else MOON_NEAR if time is TimeOfDay.NIGHT else BLUE
        azimuth, elevation = focus.azimuth + 1.05 * focus.side, 0.50
    elif time is TimeOfDay.NIGHT and not place.practicals:
        key = MOON
    moonlit = key in (MOON, MOON_NEAR)
    sky = _moonlit(hour.sky) if moonlit else hour.sky
    if place.dust is not None:
        sky = _dusty(sky, place.dust)
    haze = replace(
        hour.air,
        fog=max(hour.air.fog, air.fog * (1.0 if time in DARK_ROOMS else 0.3)),
        halo=max(hour.air.halo, air.halo),
    )
    return Scheme(
        key,
        azimuth,
        elevation,
        scaled(hour.ambient, air.ambient * (1.7 if moonlit else 1.0)),
        hour.ground,
        hour.rim,
        azimuth + 0.3,
        sky,
        haze,
        replace(
            hour.grade,
            exposure=hour.grade.exposure
            * air.exposure
            * (1.2 if row and not dark and focus.wide > ROOMY else 1.0),
            saturation=hour.grade.saturation
            * (PALE_NIGHT if key == MOON else PALE_FACE if key == MOON_NEAR else 1.0),
        ),
        hour.softness,
        hour.practicals,
    )


def _moonlit(sky: Sky) -> Sky:
    """The sky over open country by night: dark and blue."""
    return replace(
        sky, zenith=(0.010, 0.020, 0.052), middle=(0.020, 0.042, 0.105), horizon=(0.050, 0.078, 0.150),
        cloud_color=(0.028, 0.042, 0.082),
    )  # fmt: skip


def _dusty(sky: Sky, dust: Color) -> Sky:
    """The sky of a world whose air is full of dust: as bright as ours at that hour, darker overhead."""
    low, high = luma(sky.horizon), luma(sky.middle)
    return replace(
        sky, zenith=scaled(dust, 0.7 * high), middle=scaled(dust, high), horizon=scaled(dust, low), clouds=0.0
    )


def raking(place: Set, elevation: float) -> float:
    """Degrees off a street's line at which a sun so high, over the houses of one side, still reaches the
    foot of the other; a low sun lights no more than its upper floors."""
    apart, high = place.rows or (15.5, 15.0)
    reach = 0.9 * apart * math.tan(math.radians(elevation)) / high
    return min(max(math.degrees(math.asin(min(reach, 1.0))), 14.0), 42.0)


def _indoors(place: Set, focus: Focus, time: TimeOfDay, air: PlaceAir) -> Scheme:
    hour = HOURS[time]
    moon = time is TimeOfDay.MOONLIGHT and bool(place.windows)
    dark = time in DARK_ROOMS
    plain = place.name in PLAIN and not dark
    room = DAY_ROOM if plain or (place.windows and not dark) else NIGHT_ROOM
    side, glow = focus.side, place.glow if room is NIGHT_ROOM else 1.0
    deep = SUNK.get(time, 1.0) if place.name == "underwater" else 1.0
    azimuth, elevation, key = focus.azimuth + side * 1.25, 0.60, room.key
    if plain:
        key = scaled(hour.key, 0.75)
    if (moon or not dark) and place.windows:
        azimuth, elevation, key = (
            _through(place, hour.elevation),
            math.radians(max(hour.elevation, 14.0)),
            hour.key,
        )
        low = 1.4 if focus.about and focus.face else 1.9  # a face in a low sun burns out
        key = scaled(key, 2.6 if moon else low if hour.elevation < 20 else 1.2)
    elif place.windows and place.windows[0][1][1] < -0.8:  # night sky through a glass roof
        azimuth, elevation, key = place.facing + math.pi - 0.5, 0.93, (0.54, 0.74, 1.14)
        if focus.about and focus.face and focus.wide < ROOMY:  # a face is seen by its lamps too
            key = (0.98, 0.96, 1.02)
    haze = replace(
        hour.air,
        fog=air.fog,
        fog_color=scaled(air.fog_color or scaled(room.ambient, 1.2), deep),
        fog_light=scaled(air.fog_color or room.ambient, 2.2 * deep),
        shafts=air.shafts,
        halo=air.halo,
    )
    high = not dark and bool(place.windows) and hour.elevation > 20
    exposure = room.exposure * air.exposure * (1.12 if high else 1.0)
    grade = replace(hour.grade, exposure=exposure)
    return Scheme(
        key,
        azimuth,
        elevation,
        scaled(times(room.ambient, _hued(time)), air.ambient * glow * deep),
        scaled(room.ground, air.ambient * glow * deep),
        room.rim,
        focus.azimuth - side * 2.4,
        _ceiling(room.ambient) if place.name in UNROOFED else hour.sky,
        haze,
        grade,
        3.5,
        deep * (0.45 if moon else 1.0 if dark or not place.windows else 0.35),
        0.5 if moon else 0.0 if dark else 1.1 if high else 0.75,
        room.boxes,
    )


def _ceiling(ambient: Color) -> Sky:
    """Plaster above the lamps: as dark as the room leaves it, the same whatever the hour."""
    tone = scaled(ambient, 0.45)
    return Sky(tone, tone, tone)


def _hued(time: TimeOfDay) -> tuple[float, float, float]:
    if time in (TimeOfDay.GOLDEN_HOUR, TimeOfDay.DAWN):
        return (1.30, 1.12, 0.90)
    return (1.0, 1.0, 1.0)


def _through(place: Set, elevation: float) -> float:
    """The side daylight comes in from: the first window's, or over its shoulder through a roof."""
    (_, way) = place.windows[0]
    if abs(way[1]) > 0.8:
        return place.facing + math.pi - 0.5
    return math.atan2(-way[0], -way[2]) + 0.07
