"""The words of light, colour, look and feeling."""

from collections.abc import Mapping

SOURCES: Mapping[str, str] = {
    "candle": "candle, candlelight, candlelit, candles, wax taper, lit taper, burning taper, the flame",
    "fire": "fire, firelight, fireplace, campfire, bonfire, flames, torch, torchlight, lava, embers, "
    "hearth, inferno",
    "neon": "neon, neon sign, neon light, neon glow, neon tube",
    "sodium": "sodium, sodium lamp, sodium vapour, sodium light, orange street light, sodium street lamps",
    "fluorescent": "fluorescent, fluorescents, tube, tubes, strip light, strip lights, striplight, "
    "tube light, cold tubes, "
    "overhead tubes",
    "tungsten": "tungsten, incandescent, light bulb, bare bulb, lightbulb, bulb, filament, edison bulb",
    "practicals": "practical, practicals, wall lamps, lamps, street lamps, streetlights, streetlamps, "
    "street lights, "
    "lanterns, string lights, fairy lights, shop windows, headlights, headlamps, city lights, lit windows, "
    "lights of the city, glowing windows, windows glowing, street light, streetlight, streetlamp, "
    "street lamp, chandelier, "
    "lamp posts, sconces",
    "lamp": "lamp, wall lamp, desk lamp, table lamp, bedside lamp, lantern, lamplight, lamplit, pass lamp, "
    "spotlight, spot, "
    "standing lamp, reading lamp, flashlight, floor lamp, overhead lamp, work light, overhead light, "
    "key light, torch beam",
    "screen": "screen, monitor, television glow, phone light, screen glow, screen light, "
    "blue glow of a screen, tv light, "
    "computer light, laptop light, phone screen",
    "studio": "studio light, softbox, soft box, studio lighting, three-point, beauty dish, ring light, "
    "studio lights, key and fill, "
    "product lighting, light tent",
    "window": "window, window light, skylight, windowlight, great window, tall window, "
    "daylight through the window",
    "moon": "moon, moonlight, moonlit",
    "sun": "sun, sunlight, sunshine, sunbeam, sunlit, sunrays, sun rays, setting sun, sunny, sunset, "
    "sunrise, low sun",
    "sky": "sky, daylight, blue hour, twilight, skylight, sky light, natural light, overcast, "
    "ambient light, dusk, starlight, "
    "aurora",
}
NOT_SOURCES = (
    "window seat, windowsill, sun hat, sunflower, fire escape, fire engine, fire truck, fire hydrant, "
    "fire extinguisher, fire alarm, fire station, on fire tower, "
    "test tube, sunglasses, "
    "fire giant, fire tower, moon landing, fireman, inner tube, window display, screen door, sun lounger, "
    "computer screen saver, on the moon, to the moon, moon surface, light rain, light breeze, light snow, "
    "lighthouse, candlestick, spot the, flame crystal, flame symbol, the flame crystal, the flame symbol, "
    "flame mountain, the flame mountain, fire crystal, fire mountain, fire god, sun god, moon goddess, "
    "flames of passion"
)
ALWAYS_LIGHT = (
    "sunlight, sunlit, sunshine, candlelight, firelight, daylight, window light, setting sun, sunny, "
    "streetlights, "
    "streetlight, street lights, street lamps, lanterns, natural light, lamplight, spotlight, fluorescents, "
    "campfire, bonfire"
)
"""Words that name a light and no thing, or a thing that always is one."""
DIRECTIONS: Mapping[str, str] = {
    "left": "from the left, left, camera left, from camera left, screen left, from left, on the left",
    "right": "from the right, right, camera right, from camera right, screen right, from right, on the right",
    "back": "from behind, behind, backlight, backlit, back light, back lit, backlighting, at the far end, "
    "from the back, rim, "
    "rim light, rimlight, contre-jour, against the light, into the light, as a rim, behind her, "
    "behind him, behind them, "
    "edge light, from inside, in the background, hair light, counter light, far end, kicker",
    "top": "from above, above, overhead, top light, top, toplight, high above, from the ceiling, ceiling, "
    "top-lit",
    "under": "from below, below, underlight, underlit, up-light, uplight, from underneath, from the floor",
    "front": "frontal, from the front, front, front light, flat on, ring light, from the camera, "
    "front-lit, head-on",
}
SIDE = "side light, from the side, sidelight, sidelit, side-lit, raking, raking light, low side, "
"split light, soft side light"
"""Light from a side nobody named: it falls from the left."""
QUALITIES: Mapping[str, str] = {
    "chiaroscuro": "chiaroscuro, rembrandt, tenebrist, caravaggio",
    "silhouette": "silhouette, silhouetted, in silhouette",
    "high-key": "high-key, high key, bright and even, brightly lit, airy, bright white",
    "low-key": "low-key, low key, dim, dimly lit, moody light, noir lighting, half dark, shadowy, dimly, "
    "barely lit, gloom",
    "rim": "rim light, rimlight, edge light, as a rim, hair light, kicker",
    "volumetric": "volumetric, shaft, shafts, shafts of light, god rays, beam, beams, light shafts, "
    "light rays, rays of light, sunbeams, rays pierce, rays filter, rays stream, piercing rays, dust turning",
    "hard": "hard, harsh, hard edge, hard-edged, sharp, direct, stark, crisp light, hard sun, raking, "
    "strong, narrow, blazing",
    "diffused": "diffused, diffuse, bounced, filtered, overcast, hazy, milky, dappled",
    "soft": "soft, softly, softbox, gentle, wrapping, soft-edged, mellow, tender light, velvety, "
    "feathered, creamy",
}
COLORS: Mapping[str, str] = {
    "slate-blue": "slate-blue, slate blue",
    "cold blue": "cold blue, icy blue, steel blue, cool blue",
    "warm": "warm, warmly, honeyed, cosy, cozy",
    "cold": "cold, cool, icy, chill, wintry, frosty, bluish",
    "amber": "amber, honey",
    "golden": "golden, gold, gilded",
    "orange": "orange, tangerine, copper",
    "red": "red, crimson, scarlet, ruby, blood-red, rust-red, rust",
    "pink": "pink, rose, magenta, fuchsia, blush",
    "purple": "purple, violet, lilac, lavender, mauve, indigo",
    "blue": "blue, azure, cobalt, navy, sapphire",
    "teal": "teal, turquoise, cyan, aqua, petrol, aquamarine",
    "green": "green, emerald, olive, sage, mossy, lime, verdant",
    "yellow": "yellow, lemon, mustard",
    "white": "white, silver, silvery, ivory, cream, pale",
    "grey": "grey, gray, ashen, slate, charcoal",
    "brown": "brown, sepia, chestnut, ochre, umber, tan, beige, khaki",
    "black": "black, ebony, jet",
}
COLORED_LIGHT = frozenset(COLORS) - {"brown", "black", "grey"}
NOT_COLORS = (
    "rose garden, orange juice, gold medal, silver screen, sunflower, cool down, warm up, cold cuts, "
    "blue lagoon, red lotus, "
    "black and white, golden hour, blue hour, orange tree, an orange, olive oil, olive tree, "
    "olive-skinned, white noise, "
    "fair-skinned, snow white, rose bush, copper pan, copper pans, cold air, green tea, gold digger, "
    "black hole, warm weather, "
    "white double-breasted, cold wind, warm family, tan line, lime tree, pale ale"
)

FEELINGS: Mapping[str, str] = {
    "about to cry": "about to cry, tears, tear, holding back tears, close to tears, cry, weep, sob, "
    "well up, wet eyes, teary, "
    "tearful, tear-filled, eyes glisten, grief held back, breaks down, watery eyes, moved to tears",
    "tender": "tender, tenderness, gentle, gently, love, loving, lovingly, affection, affectionate, fond, "
    "fondly, nostalgia, nostalgic, kind, "
    "moved, peace, peaceful, romantic, romance, intimate, serene, grateful, caring, compassion, wistful, "
    "sweet, embrace, soothing, warmth, heartfelt, calm smile, devotion, gratitude, contentment, content",
    "joy": "joy, joyful, happy, happily, happiness, laugh, laughter, smile, delight, delighted, grin, wink, "
    "proud, pride, cheer, cheerful, "
    "cheerfully, elated, ecstatic, celebrate, playful, playfully, relief, relieved, merry, beam with, "
    "excited, excitement, "
    "jubilant, triumph, triumphant, fun, upbeat, exuberant, hopeful, hope, carefree",
    "sad": "sad, sadness, sadly, grief, grieve, grieving, sorrow, sorrowful, melancholy, melancholic, "
    "mourn, lonely, loneliness, regret, "
    "heartbroken, heartbreak, loss, despair, dejected, desolate, solitude, gloomy, mournful, downcast, "
    "bereft, solitary, "
    "homesick, isolation, forlorn, remorse, someone has just left",
    "fear": "fear, fearful, afraid, scared, terrified, terror, dread, anxious, anxiety, nervous, "
    "nervously, panic, horror, frightened, "
    "horrified, tense, tension, suspense, uneasy, unease, paranoid, menace, ominous, eerie, haunted, "
    "worried, worry, danger",
    "anger": "anger, angry, argue, quarrel, shout at, angrily, furious, rage, fury, glare, bitter, "
    "bitterly, hostile, wrath, "
    "aggressive, scowl, "
    "snarl, irritated, enraged, fierce, seething, defiant, rival",
    "displeasure": "displeasure, displeased, frown, disapprove, disapproval, disapproving, annoyed, "
    "annoyance, grumpy, grumpily, sulk, pout, disgust, disgusted, stern, sternly, skeptical, skeptically, "
    "suspicious, suspiciously, glower, unimpressed",
    "tired": "tired, weary, wearily, exhausted, exhaustion, sleepy, drained, fatigue, fatigued, drowsy, "
    "worn out, asleep, sleep, "
    "yawn, spent, insomnia, bored",
    "surprise": "surprise, surprised, astonished, astonishment, startled, amazed, amazement, gasp, wonder, "
    "awe, shocked, shock, stunned, "
    "discover, revelation, wide-eyed, bewildered, curious, curiosity",
    "concentration": "concentration, concentrate, concentrating, focus, focused, precision, precise, "
    "precisely, intent, intently, careful, "
    "carefully, resolve, resolute, determined, determination, serious, absorbed, decided, attentive, "
    "studious, exact, "
    "vigil, quiet anticipation, anticipation, vigilant, steely, stoic, disciplined, thoughtful, "
    "contemplative, contemplate, pensive, examine, "
    "grave, meticulous, alert",
}

# What a style does: field of LookRead -> value, by words.
LOOKS: Mapping[tuple[tuple[str, float], ...], str] = {
    (("saturation", 0.0), ("contrast", 1.12)): "black and white, black-and-white, monochrome, "
    "monochromatic, b&w, greyscale, grayscale, "
    "silver gelatin",
    (("saturation", 0.35), ("warmth", 0.6)): "sepia, daguerreotype",
    (("saturation", 0.72),): "muted, desaturated, subdued, restrained, washed, subdued palette, "
    "bleached colours, muted palette, dull, "
    "earth tones, washed-out",
    (("saturation", 0.6), ("contrast", 1.25)): "bleach bypass, gritty, grim",
    (("saturation", 0.82), ("contrast", 0.88), ("warmth", 0.3)): "sun-bleached, faded, sun bleached, "
    "bleached, polaroid",
    (("saturation", 1.25),): "vivid, saturated, vibrant, colorful, colourful, rich colours, technicolor, "
    "bold colours, rich colors, "
    "bold colors, candy-coloured, lush, punchy, pop colours",
    (("saturation", 0.85), ("contrast", 0.85), ("softness", 0.3)): "pastel, pastels, dreamy, ethereal, "
    "dreamlike, wes anderson",
    (("contrast", 1.2),): "high contrast, contrasty, noir, film noir, chiaroscuro, stark, punchy contrast, "
    "dramatic, graphic",
    (("contrast", 0.85),): "low contrast, flat, soft contrast, lifted blacks, milky blacks, log",
    (("grain", 1.8), ("halation", 0.35)): "16mm, super 16, 8mm, super 8, old film stock, film stock, "
    "grainy, vintage film, home movie, "
    "old film, archival, film grain, newsreel",
    (("grain", 1.25), ("halation", 0.2)): "35mm film, 35mm, kodak, analogue, analog, celluloid, "
    "kodachrome, cinestill, portra, on film",
    (("grain", 0.4),): "clean, digital, crisp, sharp, pristine, commercial, glossy, hyper-realistic, 4k, 8k",
    (("halation", 0.5),): "halation, glowing highlights, bloom, glow, blooming, glowing",
    (("softness", 0.35),): "soft, diffusion, soft focus, pro-mist, promist, mist filter, old lens, "
    "vintage lens, gauzy, hazy, "
    "soft-focus, romantic, petzval, helios, misted",
    (("warmth", 0.5),): "warm, amber, golden, warm palette, warm tones, honeyed, autumnal, cosy, cozy",
    (("warmth", -0.5),): "cold, cool, cold palette, icy, blue palette, cool tones, steely, wintry, bluish, "
    "clinical",
}  # fmt: skip
PALETTES: Mapping[tuple[str, str], str] = {
    ("teal", "orange"): "teal and orange, orange and teal",
    ("teal", "amber"): "teal and amber, amber and teal",
    ("purple", "pink"): "vaporwave, synthwave",
    ("green", "amber"): "matrix green, green and amber",
    ("blue", "amber"): "blue and amber, amber and blue, blue and gold",
}
