"""The words of light as prose has them: sources, times, qualities, directions, each with its forms.

Data only; `light_reading` finds them. The vocabulary of `film/spec` is what fields hold; prose has
more words, and many of them mean something else: `light rain`, `a traffic light`.
"""

from filmkit.film.lint.texts import words

_NOT_A_LIGHT = (
    r"(?! (?:rain|snow|breezes?|winds?|drizzle|fog|mist|touch|steps?|footsteps|blue|gr[ae]y|green|brown|"
    r"pink|wood|oak|jacket|coat|dress|linen|years?|switch|hair|fabric|meal|lunch|traffic|smile|rhythm|"
    r"atmosphere|sweater))"
)
_LIT_BY = (
    "sun|moon|day|sky|star|candle|fire|lamp|torch|spot|flood|head|street|flash|back|side|top|up|"
    "rim|window|gas"
)
SOURCE = words(
    rf"(?<!traffic )(?<!indicator )lights?{_NOT_A_LIGHT}|lighting|backlighting|spotlit",
    rf"(?:{_LIT_BY}|lime|strip)-?lights?",
    rf"(?:{_LIT_BY}|neon|under|front|rim|softly |dimly |warmly |brightly )?-?lit",
    r"suns?|sun(?:beams?|rays?|shine)|moon|moonbeams?|lightning|glow(?:s|ing)?|illuminat(?:es?|ed|ing|ion)",
    r"lamps?|streetlamps?|headlamps?|lanterns?|candles?|flames?",
    r"torch(?:es)?|chandeliers?|bulbs?|neons?|strobes?",
    r"(?:cold|white|blue|green|overhead|strip|ceiling|kitchen) tubes?",
    r"tubes?(?= (?:overhead|above|in the ceiling))",
    r"fluorescents?|fluorescent tubes?|tungsten|sodium|practicals?|softbox(?:es)?|screen glow",
    r"fire(?! (?:truck|engine|escape|station|hydrant|exit|alarm))|bonfires?|campfires?|fireplaces?|embers",
    r"leds|led (?:strips?|panels?|tubes?|screens?)|(?:projector|headlight|welding|laser) beams?",
    r"projectors?|searchlights?|sparks",
    r"(?:shafts?|beams?|rays?|bands?|pools?|blades?|slabs?|spill) of (?:\w+ ){0,2}(?:light|sun)",
    r"(?:light|lighthouse) beams?",
    r"beams? of (?:a |the )?(?:\w+ )?(?:lighthouse|torch|lamp|headlights?|projector)",
    r"(?:long|hard|soft|deep|dappled) shadows?",
    r"(?:throw|cast)(?:s|ing)? (?:\w+ ){0,2}shadows?|follow ?spots?",
    r"spots? from",
    r"silhouett(?:e|es|ed)|chiaroscuro|contre-jour|high-key|low-key|rim",
)
"""Words that name light itself, a lamp, or how a picture is lit."""
TIME = words(
    r"dawn|daybreak|sunrise|first light|golden[- ]hour|magic hour|noon|midday|overcast",
    r"sunset|sundown|dusk|twilight|blue[- ]hour|last light",
)
"""Times of day that say what the light is; `night` and `day` do not."""
QUALITY = words(
    r"soft(?:er|ly|ened|est)?|hard(?:er|-edged)?|harsh(?:ly)?|gentl[ey]|sharp(?:ly)?|crisp|diffuse|diffused",
    r"warm(?:er|ly|th)?|cold(?:er|ly)?|cool(?:er)?|golden?|amber",
    r"honey(?:ed)?|orange|red(?:dish)?|crimson|copper(?:y)?",
    r"blu(?:e|ish)|blue-\w+|teal|cyan|green(?:ish)?|yellow(?:ish)?",
    r"violet|purple|pink|ros[ey]|magenta|rust-\w+",
    r"white|silver(?:y)?|gr[ae]y|slate|steely|sickly|pale|faint(?:ly)?",
    r"thin|watery|milky|wan|clear|raw|bare|dull|muted",
    r"dim(?:ly|med|mer)?|bright(?:er|ly)?|brilliant|blinding|glaring|strong|intense|weak|low-key|high-key",
    r"high[- ]contrast|(?:deep|long) shadows?|broken|dappl(?:e|es|ed|ing)",
    r"flicker(?:s|ing)?|gutter(?:s|ing)?|strob\w+",
    r"volumetric|haz[ey]|dust(?:y)?|smok[ey]|mist(?:y)?|shafts?|beams?",
    r"sunbeams?|rays?|pools?|patterns?|shadowless",
    r"chiaroscuro|silhouett(?:e|es|ed)|rim|rak(?:es?|ing)",
    r"graz(?:es?|ing)|flat|even(?:ly)?|filter(?:s|ed|ing)",
    r"glow(?:s|ing)?|gleam(?:s|ing)?|shimmer(?:s|ing)?|sodium|neons?",
    r"tungsten|fluorescents?|lanterns?|lightning",
    r"candle(?:s|light|lit|-lit)?|fire(?:light|lit)?|flames?|embers|torchlight|moonl(?:ight|it)",
    r"golden[- ]hour|magic hour|blue[- ]hour|overcast|sunset|sunrise|back-?lit|backlight|contre-jour",
)
"""How light falls, or of what colour it is; some lamps say it by their name."""
_FROM_TIME = (
    r"(?!(?:\w+ )?(?:dawn|day|daylight|dusk|night|noon|morning|evening|warm|cold|red|blue|dark|bright|dim)\b)"
)
DIRECTION = words(
    rf"from {_FROM_TIME}\w+|back-?(?:lit|lights?|lighting)",
    r"(?:side|top|up)-?(?:lit|lights?)|(?:under|front)-?lit",
    r"rim(?:-?lit|-?lights?)?|contre-jour|silhouett(?:e|es|ed)|frontal",
    r"rembrandt|rak(?:es?|ing)|graz(?:es?|ing)",
    r"noon|midday|zenith|overcast|diffused?|flat|shadowless|ambient",
    r"fog(?:gy)?|evenly|blue[- ]hour|high-key|moonless",
    r"street-?(?:lamps?|lights?)|ceiling|canopy|footlights?|surgical lamp",
    r"behind|ahead|dappled|everywhere|shadows? (?:\w+ ){0,3}(?:towards?|before|ahead)",
)
"""Where light comes from, or that it comes from everywhere."""
PLACED = words(
    r"overhead|above|below|beneath|under(?:neath)?|beside|opposite",
    r"facing|between|across|along|over|around|through",
    r"inside|within|left|right|north|south|east|west|northern|southern",
    r"eastern|western|sides?|far end|near end",
)
"""Where a lamp is, when they stand beside one; a camera that pans left across a harbour has them too."""
LAMP_AT = words(
    r"(?:lamp|candle|lantern|bulb|screen|fire|neon|sign|chandelier|torch|streetlamp|streetlight|monitor|"
    r"television)(?:e?s)?(?: \w+){0,3}? (?:in|on|at|by|near)",
)
"""A lamp whose place is told needs no side."""
SPILLS = words(r"(?:spill|slant|pour|stream|bleed|rak|graz)(?:e?s|ing)(?: \w+){0,4} (?:from|through)")
"""What only light does in such words."""
BARE = words(
    r"^(?:all |coming |falling |entering )?from (?:the |camera |directly |high |low )*(?:left|right|"
    r"behind|above|below|overhead|side|front|north|south|east|west)",
)
"""A clause of its own that says from where."""
FILLERS = (
    "a an the of and with in on at to its his her their one single two last first very only just almost "
    "slightly as light lights it low high late early side edge edges shadow shadows"
)
"""Words that may stand in a clause of nothing but light."""
