"""The words of time, weather and air. Values are of `TimeOfDay` and `weather.Weather`; a test holds that."""

from collections.abc import Mapping

from filmkit.studio.animatic.intent import TimeOfDay

TIMES: Mapping[TimeOfDay, str] = {
    TimeOfDay.DAWN: "dawn, daybreak, sunrise, first light, early morning, break of day, crack of dawn, "
    "rising sun, "
    "sun rises, sun rise, first rays, before sunrise, morning mist, cockcrow, before dawn, "
    "small hours of the morning",
    TimeOfDay.GOLDEN_HOUR: "golden hour, magic hour, sunset, setting sun, sun sets, sun set, "
    "late afternoon, low sun, "
    "golden light, golden morning light, evening sun, low hard sun, golden sunlight, last light, "
    "sun goes down, "
    "late summer afternoon, amber sunlight, golden rays, sunset sky, sundown, low golden sun, evening "
    "light, "
    "sun slowly sinks, sun sinks, afternoon glow, sun low, golden glow of the sun, sun's golden glow, "
    "in the sun's golden glow, golden glow of sunset, golden beams, golden hues of the sun, "
    "golden afternoon, late sun, autumn light, day's end, end of the day",
    TimeOfDay.NOON: "noon, midday, high noon, noonday, sun at its height, zenith, lunchtime, blazing sun, "
    "harsh sun, "
    "scorching sun, overhead sun, sun overhead",
    TimeOfDay.OVERCAST: "overcast, cloudy, grey day, gray day, dull day, grey sky, gray sky, leaden sky, "
    "heavy clouds, blanket of clouds, cloudy sky, clouded, grey morning, grey light, flat light, white "
    "sky, "
    "heavy blanket of clouds, cloud cover, gloomy day, grey afternoon, stormy sky, dark clouds, overcast "
    "sky",
    TimeOfDay.DUSK: "dusk, twilight, nightfall, evening, early evening, after sunset, gloaming, sun has set, "
    "lamps just lit, streetlamps bathed, streetlamps glow, street lamps glow, "
    "lanterns bathed, lanterns glow, "
    "darkening sky, crepuscular, as night falls, eventide, day fades",
    TimeOfDay.BLUE_HOUR: "blue hour, blue twilight, deep twilight, late dusk, l'heure bleue",
    TimeOfDay.NIGHT: "night, midnight, nighttime, night time, after dark, late at night, small hours, "
    "at night, tonight, "
    "nocturnal, dead of night, night sky, starry sky, stars, starlight, late evening, starlit, pitch dark, "
    "witching hour, meteor shower, shooting stars, falling stars, fireworks, "
    "neon lights, streetlights, wee hours, milky way, "
    "aurora borealis, northern lights, aurora",
    TimeOfDay.MOONLIGHT: "moonlight, moonlit, full moon, by the moon, under the moon, moonshine, "
    "crescent moon, moonrise",
    TimeOfDay.DAY: "day, daytime, daylight, morning, afternoon, sunny, sunlit, sunlight, sunshine, "
    "in the sun, bright day, "
    "daylit, clear morning, mid-morning, clear sky, blue sky, azure sky, midmorning, broad daylight, "
    "summer sun, "
    "sun shines, warm sun, bright sun, sun drenched, sun dappled, natural light, sunny day, "
    "early afternoon, sun soaked, sun casts, sun is shining, sun shining, sun illuminates, sun beats down, "
    "sun glares, sun blazes, sun streams, sunrays, sun's rays, rays of the sun, glistening in the sun, "
    "gleaming in the sun, under the sun, glare of the sun",
}
NOT_TIMES = (
    "one day, some day, these days, day by day, night stand, morning dew, every day, everyday, the next "
    "day, "
    "good night, nightgown, evening dress, evening wear, evening gown, formal evening wear, evening suit, "
    "night birds, "
    "night bird, first day, second day, third day, fourth day, fifth day, day dream, all day, a day, "
    "night owl, "
    "movie stars, movie star, rock star, northern star, day job, morning coat, for days, day after day, "
    "sunset boulevard, "
    "celestial stars, day of, stars and planets, evening attire, night after night, day trip, "
    "star crystal, sun bleached, sea stars, brittle stars, pop stars, film stars, gold stars, star "
    "stickers, "
    "shooting stars on a, stars on her, stars on his, stars and stripes"
)
"""Phrases in which the words above do not tell the time."""
COMES: Mapping[tuple[TimeOfDay, TimeOfDay], str] = {
    (
        TimeOfDay.DAY,
        TimeOfDay.NIGHT,
    ): "by nightfall, by midnight, until dark, till dark, until nightfall, till nightfall, "
    "until night, "
    "until midnight, into the night, darkness fall, darkness descend, darkness come, grow dark, get dark",
    (TimeOfDay.DAY, TimeOfDay.GOLDEN_HOUR): "until sunset, till sunset, until sundown, till sundown",
    (TimeOfDay.NIGHT, TimeOfDay.DAWN): "until dawn, till dawn, until sunrise, until daybreak, until morning, "
    "till morning, night ends, night pass, night turn to day, dawn break, day break, morning break, "
    "dawn come, dawn arrive, first rays, first light creep",
    (
        TimeOfDay.BLUE_HOUR,
        TimeOfDay.GOLDEN_HOUR,
    ): "sun rise, sun come up, sun climb, sun peek over, sun peek above, "
    "sun emerge over, sun emerge above, sunrise over, sunrise above, sun appear over",
    (TimeOfDay.GOLDEN_HOUR, TimeOfDay.DUSK): "sun set, sun sink, sun go down, sun dip, sun drop, "
    "sun begin its descent, sun start its descent, sun descend, sun dipping, "
    "sun slip, sun disappear below, sun disappear behind the, sun vanish below, sunset over, "
    "sunset above, sunlight fade, sunlight wane, daylight fade, daylight wane, daylight fail, day fade, "
    "day ends, day ending, day draw to a close, day draw to an end, light fade, light wane, light fail, "
    "evening fall, evening come, evening descend, evening approach, evening draw in",
    (TimeOfDay.GOLDEN_HOUR, TimeOfDay.BLUE_HOUR): "dusk fall, dusk settle, dusk descend, dusk approach, "
    "dusk deepen, twilight fall, twilight settle, twilight descend, twilight deepen, twilight fade",
    (TimeOfDay.GOLDEN_HOUR, TimeOfDay.NIGHT): "night fall, night come, night descend, night set in, "
    "night approach, night draw in, night arrive, nightfall come, "
    "darkness gather, stars come out, stars appear, stars emerge, day turn to night",
}
"""What is said when an hour comes: the light before it, where the words tell no other, and the light it
brings."""
GREYS: Mapping[tuple[TimeOfDay, TimeOfDay], str] = {
    (TimeOfDay.DAY, TimeOfDay.OVERCAST): "clouds gather, clouds roll in, clouds close in, clouds move in, "
    "clouds cover the sun, cloud cover the sun, cloud pass over the sun, sun go behind, "
    "sun disappear behind clouds, sun disappear behind a cloud, sun disappear behind the clouds, "
    "storm come, storm approach, storm gather, storm brew, storm roll in, storm nears, storm build, "
    "storm break, storm sweep in, storm move in, thunderstorm approach, thunderstorm roll in, "
    "sky clouds over, skies darken",
    (TimeOfDay.OVERCAST, TimeOfDay.DAY): "clouds part, clouds clear, clouds break, clouds disperse, "
    "clouds drift apart, sun come out, sun break through, sun emerge from, sun break out, "
    "sun appear through, "
    "sky clears, sky clearing, skies clear, storm pass, storm clear, storm end, storm subside",
    (
        TimeOfDay.DAY,
        TimeOfDay.DUSK,
    ): "sky darken, sky dims, sky dimming, sky grow dark, sky get dark, sky turn dark",
    (TimeOfDay.BLUE_HOUR, TimeOfDay.DAY): "sky brighten, sky lighten, sky grow light, sky grow bright, "
    "sky get light, sky get bright",
}
"""The same of skies that no hour darkens or clears."""
HOURS: tuple[tuple[float, TimeOfDay], ...] = (
    (4.75, TimeOfDay.NIGHT),
    (6.75, TimeOfDay.DAWN),
    (11.5, TimeOfDay.DAY),
    (13.5, TimeOfDay.NOON),
    (16.75, TimeOfDay.DAY),
    (18.75, TimeOfDay.GOLDEN_HOUR),
    (19.75, TimeOfDay.DUSK),
    (20.75, TimeOfDay.BLUE_HOUR),
    (24.0, TimeOfDay.NIGHT),
)
"""Until which hour of a clock it is what."""

WEATHERS: Mapping[str, str] = {
    "storm": "storm, thunderstorm, stormy, tempest, gale, hurricane, lightning, thunder, squall, "
    "rainstorm, typhoon, monsoon, cyclone, "
    "driving rain, lashing rain, cloudburst",
    "drizzle": "drizzle, drizzly, light rain, fine rain, sprinkle of rain, spitting rain, gentle rain, "
    "soft rain, misty rain",
    "rain": "rain, rainy, raining, downpour, shower, rainfall, raindrop, raindrops, pouring rain, "
    "pouring down outside, it is pouring, it's pouring, rain-soaked, "
    "wet weather, "
    "rain-swept",
    "snow": "snow begin to fall, snow start to fall, snow begin falling, snow start falling, snow begin to "
    "cover, snow start to cover, snowfall, snowstorm, blizzard, snowflake, falling snow, snow falls, "
    "snow fall, snowing, "
    "it snows, begin to snow, start to snow, drifting snow, "
    "swirling snow, flurry, light snow, heavy snow, flakes of snow, snow flurries, snow flake, "
    "snow drifts down, sleet, hailstorm, hailstone, falling hail, hail falls, heavy hail, "
    "turn to snow, change to snow, turn into snow, snowy day, snowy night, snowy evening, snowy morning, "
    "snowy street, snowy city, snowy weather, snowy afternoon",
    "fog": "fog, foggy, dense fog, pea soup, fog-shrouded, thick mist, fogbank",
    "mist": "mist, misty, morning mist, vapour, vapor, ground fog, low mist, brume, wisps of fog, patchy fog",
    "haze": "haze, hazy, smog, heat haze, hazy air, atmospheric haze, heat shimmer",
    "dust": "dust, dusty, dust motes, motes, dust particles, pollen, floating dust, dust mote, sandstorm, "
    "dust storm, duststorm, sand storm, "
    "blowing sand, "
    "flour in the air, powder in the air, drifting sand",
    "fireflies": "fireflies, firefly, glow worms, lightning bugs",
    "storm-clouds": "tornado, twister, whirlwind, "
    "storm clouds, storm cloud, thunderclouds, thundercloud, thunderheads, "
    "approaching storm, approaching thunderstorm, oncoming storm, encroaching storm, looming storm, "
    "impending storm, brewing storm, gathering storm, "
    "distant storm, storm on the horizon, storm in the distance, threatening sky",
    "smoke": "smoke, smoky, fumes, smoke-filled, cigarette smoke, incense, smouldering, smoldering",
    "steam": "come to a boil, steam, steaming, steamy, steam rising, vapour rises, condensation, boiling",
    "fireworks": "fireworks, firework, firework display, pyrotechnics",
    "meteors": "meteor shower, meteor showers, meteor storm, meteors, shooting stars, shooting star, falling "
    "stars, falling star",
    "embers": "ember, embers, sparks, spark, ash, cinders, ashes, bonfire sparks, glowing ash",
    "leaves": "losing its leaves, loses its leaves, shedding its leaves, sheds its leaves, losing their "
    "leaves, "
    "shedding their leaves, shed their leaves, falling leaves, fallen leaves, leaves fall, leaf fall, "
    "leaves drift, autumn leaves, "
    "blowing leaves, "
    "leaves drift down, swirling leaves, leaves whirl, "
    "leaves blow, "
    "paper and leaves, drifting leaves, blows leaves, leaves across",
    "petals": "petals, falling petals, cherry blossom petals, rose petals, flower petals, blossom falls, "
    "falling blossoms, drifting blossoms",
    "confetti": "confetti, confettis, ticker tape, streamers, falling glitter",
    "wind": "wind, windy, breeze, gust, gusty, windswept, blustery, breezy, wind-blown, draught",
    "spray": "spray, sea spray, spindrift, crashing waves, waves crash, waves break, splash, surf spray, "
    "breakers, splashes, "
    "water jets",
}
BEGINS = "begin, start, come, approach, set in, roll in, move in, gather, arrive, thicken"
"""What weather does that is not there at first."""
ENDS = (
    "stop, end, clear, lift, pass, cease, ease, subside, die down, let up, disperse, dissipate, "
    "melt away, fade, thin, give way"
)
"""What weather does that is gone at last."""
NOT_WEATHERS = (
    "collecting pollen, gathering pollen, collects pollen, pollen from, covered in pollen, dusted with "
    "pollen, "
    "rainbow mist, fine mist of water, mist of water, steam over the range, steam train, steam engine, "
    "after rain, after the rain, rain has stopped, "
    "rain stopped, "
    "stopped raining, after the storm, raincoat, rain coat, storm drain, wind instrument, dust jacket, "
    "mist of memory, "
    "spray paint, spray can, ash tree, spraying itself, thunder mountain range, thunder symbol, "
    "thunders across, thunders past, thunders over, thunders through, thunders along, thunders by, "
    "thunders down, thundering past, thundering across, thundering along, thundering down, "
    "thundering applause, fogged, "
    "brainstorm, "
    "fog of war, smoke detector, shower curtain, in the shower, takes a shower, baby shower, "
    "outdoor shower, snow queen, "
    "dust off, "
    "winds its way, wind their way, wind through, winds through, wind chime, wind turbine, wind up, "
    "is smoking, smoking a, man smoking, woman smoking, person smoking, smoke alarm, smoldering gaze, "
    "smouldering gaze, smoldering eyes, smoldering look, steam iron, "
    "smokes a, "
    "spraying water, spraying ice, splash of color, splash of colour, splash of milk, ash blonde, dust "
    "bin, snow white, "
    "snow leopard, spark of, rain jacket, rain forest, storm trooper, steam room, steamed, smoky eye, "
    "smoky eyes, "
    "storm out, storm off, storm away, boiling mad, before the storm, rain boots, winding, after each "
    "rainfall, after every rainfall, "
    "after a rainfall, after each rain, after every rain, after heavy rain, after each storm, after a storm"
)
CLEAR = "clear, dry, fair, cloudless, still air, fine"
CLEAR_SKIES = (
    "clear sky, blue sky, clear blue sky, cloudless sky, azure sky, bright sky, cloudless, clear day, "
    "sunny, "
    "clear night, clear weather, clear morning sky, starry sky"
)
"""What prose calls a sky that nothing falls from."""
WET = (
    "wet, wet cobbles, wet street, puddle, rain-slicked, after rain, after the rain, rain-soaked, "
    "slick street, "
    "rain-wet, damp pavement, glistening street, wet pavement, rain has stopped, flooded, damp"
)
STRENGTHS: Mapping[float, str] = {
    0.45: "light, slight, faint, gentle, thin, fine, soft, a little, little, faintly, gently, wisp, wisps, "
    "hint, "
    "trace, delicate, lightly, subtle, patchy, occasional, few, a few, softly, tiny, scattered, stray, "
    "once, a touch, kissed",
    1.6: "heavy, thick, dense, pouring, torrential, strong, driving, hard, violent, fierce, raging, "
    "blinding, "
    "intense, howling, lashing, heavily, thickly, swirling, relentless, biblical, whiteout, rough, wild, "
    "massive, "
    "deep, roaring, much, billowing",
}
ALWAYS: Mapping[str, float] = {
    "downpour": 1.7, "blizzard": 1.8, "snowstorm": 1.5, "cloudburst": 1.8, "monsoon": 1.7,
    "hurricane": 1.9, "typhoon": 1.9,
    "light rain": 1.0, "fine rain": 1.0, "gentle rain": 1.0, "soft rain": 1.0, "driving rain": 1.2,
    "breeze": 0.4,
    "gale": 1.5, "sandstorm": 2.0, "dust storm": 2.0, "duststorm": 2.0, "sand storm": 2.0,
    "shower": 0.8, "flurry": 0.5, "dense fog": 1.6, "sea breeze": 0.4,
    "sparks": 0.7,
    "pouring": 1.6, "snowflake": 0.7, "light snow": 0.5, "heavy snow": 1.6, "snowy": 0.7,
    "splash": 0.6, "drizzle": 1.0,
}  # fmt: skip
"""Words that say how much by themselves."""
