"""Adjectives, and words that stand for no thing one could put somewhere. Knows no grammar."""

from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.same import COLOUR_WORDS

CALLED = listed("lighting light lights painting drawing style art print poster illustration movie film")
GIVEN = listed("the a an her his their its another each him them it")
"""What is done to somebody or something follows a verb."""
ARTICLES = listed("a an the one two three four five six seven another some")
ADJECTIVES = COLOUR_WORDS | listed(
    "small large big huge tiny giant old new young tall short long little round square soft hard wet dry "
    "hot cold warm "
    "fresh ripe raw single plain white bright dark shiny smooth rough heavy light rubber velvet silk "
    "leather plastic "
    "steel glass ceramic wooden stone metal grand modern ancient vintage transparent moving vibrant sleek "
    "elegant delicate intricate simple bold brilliant"
)
NO_NOUNS = listed(
    "gentle clear lone solitary calm quiet crisp lush serene faint dim deep thin thick narrow wide "
    "broad vast dense bleak stark sharp blunt loud strange weird eerie gloomy somber sombre "
    "warm cool mild humid "
    "distant remote rare rich poor humble noble proud brave fierce wild tame cute cosy quaint pale "
    "subtle sparse ornate opulent immense obscure secure mature pure raw flat steep sheer loose tight "
    "slim slender plump stout frail fragile majestic tranquil vivid still nearby glossy ethereal misty "
    "foggy hazy lofty verdant sunlit moonlit snowy icy sandy rocky mossy leafy grassy floral exotic "
    "tropical busy empty fluffy puffy wispy stormy cloudy sunny rainy windy frosty dusty muddy smoky "
    "fiery radiant luminous endless countless numerous various diverse graceful regal royal modest "
    "picturesque scenic idyllic rural urban coastal alpine arid barren fertile bare clean translucent "
    "opaque hidden mysterious mystical magical dreamy romantic nostalgic futuristic"
)
"""Adjectives that stand for no thing by themselves."""
NO_THINGS = listed(
    "camera shot view scene video footage image picture screen landscape landscapes time lapse "
    "timelapse way side top pov fpv suns moons weather season seasons sky sun moon stars light lights "
    "sunlight moonlight starlight daylight sunbeam sunbeams moonbeams sunrays ray rays beam beams "
    "shafts shadows glow glows gleam glimmer shimmer ripple ripples reflections haze silence darkness "
    "water air wind breeze rain snow fog mist storm thunderstorm day night morning evening sunset "
    "sunrise dawn dusk summer winter spring autumn world people word words background close closeup "
    "zoom pan tilt dolly aerial slow motion first person perspective beautiful camera's lens there it "
    "this that style it's tableau avalanche wave explosion random abstract colorful colourful fast "
    "colors colours waves sand city town street forest beach room particles lines in on at with smoke "
    "steam dust splash drop drops droplet droplets skin tornado twister eruption earthquake fireworks "
    "meteors "
    "tracks footprints celebration cloud clouds cloudscape one once each both all everything nothing "
    "something rows row deep high far somewhere space few several many reflection shadow silhouette "
    "fireflies firefly outline d foot mouth face edge center centre middle corner heart"
)
"""Words that are no thing one could put somewhere."""
PORTIONS = listed("piece pieces slice slices bit chunk chunks strip strips cube cubes wedge wedges")
"""Words for a part of the thing that follows."""
