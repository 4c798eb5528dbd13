"""The words of the trade, each with its aliases. Data only; `camera` reads with it, `reference` prints it.

An alias is written with blanks and small letters; a hyphen reads as a blank, an apostrophe as nothing.
Of a verb the plain form stands here, its forms in -s and -ing are understood too.
"""

from collections.abc import Mapping

Words = Mapping[str, str]
"""By word: its aliases, between commas."""

SIZES: Words = {
    "extreme-wide": "extreme wide shot, extreme long, extreme long shot, very wide, ews, xws, els",
    "wide": "wide shot, long shot, ws, ls, establishing, establishing shot, master, master shot",
    "full": "full shot, full body, full length, full figure, head to toe, fs",
    "medium-wide": "medium wide shot, medium long, medium long shot, mws, mls, cowboy, cowboy shot, "
    "american shot, three quarter, knees up",
    "medium": "medium shot, mid, mid shot, midshot, ms, waist, waist up, waist shot",
    "medium-close": "medium close up, medium closeup, medium close shot, mcu, chest up, bust, "
    "head and shoulders",
    "close-up": "closeup, close, close shot, cu, tight, tight shot",
    "extreme-close-up": "extreme closeup, extreme close, big close up, very close, ecu, xcu, bcu, macro, "
    "detail, detail shot",
}
FRAMINGS: Words = {
    "single": "single shot, one shot, solo, clean single",
    "two-shot": "twoshot, 2 shot, two hander",
    "group": "group shot, three shot, ensemble",
    "over-the-shoulder": "ots, over shoulder, over the shoulder shot, over her shoulder, over his shoulder, "
    "over their shoulder, dirty single",
    "pov": "point of view, point of view shot, pov shot, subjective, first person",
    "insert": "insert shot, cutaway, cut in",
}
ANGLES: Words = {
    "eye": "eye level, eye height, at eye level, neutral angle",
    "low": "low angle, from below, looking up, hip level, knee level",
    "high": "high angle, from above, looking down",
    "overhead": "top down, top shot, birds eye, birds eye view, gods eye, straight down, directly above",
    "dutch": "dutch angle, dutch tilt, canted, canted angle, oblique, tilted horizon",
    "aerial": "drone, drone shot, aerial view, aerial shot, helicopter, helicopter shot, from the air",
    "worm": "worms eye, worms eye view, ground level, from the ground",
}
MOVES: Words = {
    "static": "static shot, static camera, locked off, lock off, locked, locked camera, locked down, tripod, "
    "on a tripod, on sticks, fixed, fixed camera, stationary, no movement, does not move",
    "push-in": "dolly in, move in, move closer, track in, creep in, creeping in, push forward, push towards, "
    "push toward",
    "pull-back": "pull out, pull away, dolly out, dolly back, move back, move away, track out, track back, "
    "back away, push out",
    "track": "tracking shot, truck, crab, slide, slider, lateral move, travel alongside",
    "dolly": "dolly shot, on rails",
    "pan": "pan shot, panning shot",
    "tilt": "tilt shot",
    "crane-up": "crane, crane shot, boom up, jib up, rise, lift up, ascend",
    "crane-down": "boom down, jib down, sink",
    "pedestal": "ped",
    "orbit": "arc, arc shot, circle, circle around, revolve, move around, 360",
    "follow": "following shot, follow shot, follow behind, trail",
    "aerial": "drone, drone shot, aerial shot, helicopter, fly, fly over, flyover, fly through",
    "descend": "drop down, come down, descent",
    "handheld": "hand held, handheld camera, shoulder mounted, on the shoulder",
    "steadicam": "steadycam, gimbal, stabilised, stabilized, glide, float",
    "zoom-in": "zoom, zoom closer",
    "zoom-out": "zoom back, zoom away",
    "crash-zoom": "snap zoom, fast zoom, quick zoom",
    "whip-pan": "swish pan, flash pan, whip",
    "dolly-zoom": "vertigo, vertigo effect, contra zoom, zolly",
    "rack-focus": "focus pull, pull focus, focus rack, focus shift, shift focus",
    "roll": "barrel roll, camera roll",
}
DIRECTIONS: Words = {
    "left": "leftward, leftwards, to the left, right to left, from right to left",
    "right": "rightward, rightwards, to the right, left to right, from left to right",
    "up": "upward, upwards",
    "down": "downward, downwards",
    "forward": "forwards, ahead, onward",
    "back": "backward, backwards",
    "clockwise": "sunwise",
    "counter-clockwise": "counterclockwise, anticlockwise, anti clockwise",
}
SPEEDS: Words = {
    "still": "motionless, not moving",
    "slow": "slowly, slower, very slow, very slowly, gentle, gently, barely, imperceptible, imperceptibly",
    "steady": "steadily, even, evenly, constant, constantly, smooth, smoothly",
    "fast": "quick, quickly, rapid, rapidly, swift, swiftly, faster, very fast, sudden, suddenly",
}
LIGHT_TIMES: Words = {
    "dawn": "daybreak, sunrise, first light, early morning",
    "golden-hour": "golden light, magic hour, low sun, late afternoon",
    "day": "daylight, daytime, morning, afternoon, sunlight, sunshine",
    "noon": "midday, high sun",
    "overcast": "cloudy, grey sky, flat sky",
    "dusk": "sunset, twilight, nightfall, evening",
    "blue-hour": "last light",
    "night": "nighttime, midnight, after dark, darkness",
    "moonlight": "moonlit, moon",
}
LIGHT_SOURCES: Words = {
    "practicals": "practical, practical lights, practical lamps",
    "tungsten": "incandescent, light bulb, bulb, bulbs",
    "sodium": "sodium lamp, sodium lamps, street lamp, street lamps, streetlight, streetlights",
    "neon": "neon sign, neon signs, neons",
    "fluorescent": "fluorescents, fluorescent tube, fluorescent tubes, strip light, strip lights, "
    "tube, tubes",
    "fire": "firelight, flame, flames, campfire, fireplace, embers",
    "candle": "candles, candlelight, candlelit",
    "lamp": "lamps, lamplight, lantern, lanterns, torch, headlamp, headlights",
    "window": "windows, window light, skylight",
    "screen": "screens, monitor, monitors, television, phone screen",
    "studio": "softbox, key light, studio light, studio lights, three point",
}
LIGHT_QUALITIES: Words = {
    "soft": "softly, gentle, softened",
    "hard": "harsh, sharp, crisp",
    "volumetric": "shafts, light shafts, beams, god rays, haze lit",
    "diffused": "diffuse, even, flat",
    "chiaroscuro": "deep shadows, strong shadows",
    "silhouette": "silhouetted, silhouettes, in silhouette, backlit, backlight",
    "high-key": "bright and even",
    "low-key": "dim, mostly dark",
    "rim": "rim light, rimlight, edge light, halo",
}
LIGHT_DIRECTIONS: Words = {
    "front": "from the front, frontal",
    "left": "from the left, from camera left, camera left, left side",
    "right": "from the right, from camera right, camera right, right side",
    "back": "from behind, behind, from the back, backlit, backlight",
    "top": "from above, above, overhead, top light, toplight",
    "under": "from below, below, from underneath, underlit, uplight",
}
WEATHER: Words = {
    "clear": "clear sky, cloudless, sunny, blue sky",
    "rain": "rainy, raining, rainfall, shower, showers, downpour",
    "drizzle": "drizzling, light rain, mizzle",
    "storm": "stormy, thunderstorm, thunder, lightning, gale",
    "snow": "snowy, snowing, snowfall, blizzard, flurries",
    "fog": "foggy",
    "mist": "misty",
    "haze": "hazy, smog",
    "dust": "dusty, sandstorm, motes",
    "smoke": "smoky, smoking",
    "steam": "steamy, steaming, vapour, vapor",
    "embers": "sparks, ash, ashes",
    "wind": "windy, breeze, breezy, gusts",
    "leaves": "falling leaves, blowing leaves",
}
PACES: Words = {
    "slow-motion": "slow mo, slowmo, slow motion shot, high frame rate",
    "time-lapse": "timelapse, time lapse shot",
    "hyperlapse": "hyper lapse",
}

VOCABULARIES: Mapping[str, Words] = {
    "size": SIZES,
    "framing": FRAMINGS,
    "angle": ANGLES,
    "move": MOVES,
    "direction": DIRECTIONS,
    "speed": SPEEDS,
    "light-time": LIGHT_TIMES,
    "light-source": LIGHT_SOURCES,
    "light-quality": LIGHT_QUALITIES,
    "light-direction": LIGHT_DIRECTIONS,
    "weather": WEATHER,
    "pace": PACES,
}
"""Every vocabulary, by the kind of its words."""

VERBS = frozenset(
    {"arc", "ascend", "back", "boom", "circle", "come", "crane", "creep", "descend", "dolly", "drop", "float"}
    | {
        "fly",
        "follow",
        "glide",
        "jib",
        "lift",
        "move",
        "orbit",
        "pan",
        "ped",
        "pull",
        "push",
        "rack",
        "revolve",
    }
    | {"rise", "roll", "shift", "sink", "slide", "tilt", "track", "trail", "travel", "truck", "whip", "zoom"}
)
"""First words of moves that are inflected: `pans`, `panning`."""
