"""What sets have by themselves: to film such a thing is to film the set. Knows no geometry."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.vocabulary.trees import SPECIES

SET_PIECES: Mapping[str, str] = {
    "skies": "sky cloud clouds rainbow sun star stars moon planet earth",
    "living-room": "curtain curtains drapes",
    "by-the-window": "window windows",
    "backdrop": "background backdrop",
    "bedroom": "curtain curtains drapes",
    "stairwell": "staircase stairs stair stairway",
    "forest": "tree trees forest leaves foliage bush bushes",
    "park": "tree trees bush bushes grass lawn fountain sky cloud clouds",
    "sea-coast": "iceberg icebergs sea ocean wave waves water beach sky cloud clouds",
    "landscape": "windmill mountain hill field meadow lake river waterfall sky cloud clouds tree trees bush "
    "bushes grass snow",
    "grounds": "booth bridge fountain tower arch palace pagoda carousel sky cloud clouds",
    "city-street": "streetlamp streetlight lamppost corner",
    "exterior-day": "sky cloud clouds rainbow sun tree trees bush bushes leaves grass",
    "exterior-night": "sky star stars moon",
}
"""What a set has by itself, so that nothing stands for it."""
RIDES = ("ferris wheel", "roller coaster")
"""What the fair that is called after them is."""
IN_THE_SKY = ("rainbow", "aurora", "lightning", "meteor shower", "shooting star", "falling star", "moon")
"""What any sky shows when it is named."""
UNDER_ROOFS = (
    "living-room", "bedroom", "by-the-window", "interior",
    "chamber", "hall", "cell", "cave", "passage", "office", "cafe",
    "classroom", "country-kitchen", "professional-kitchen", "station-hall", "stairwell", "carriage",
    "car-inside", "underwater", "tabletop", "macro", "plate", "cutting-board", "close-background", "backdrop",
    "abstract",
)  # fmt: skip
"""Sets that no sky is seen in."""
WALLED = (
    "living-room", "bedroom", "by-the-window", "interior", "chamber", "hall", "cell", "office", "cafe",
    "classroom", "country-kitchen", "professional-kitchen", "station-hall",
)  # fmt: skip
BY_ITSELF: Mapping[str, tuple[str, ...]] = {
    "city-street": ("streetlamp", "streetlight", "lamppost"),
    "park": ("fountain",),
}
"""What stands far off or small in such a set, and is seen well only where it is put for the shot."""
PARTS = ("wall", "walls", "floor", "floors", "ceiling")
"""What all rooms have."""
GROWN = ("forest", "landscape", "park", "grounds")
"""Where trees of a kind that is named stand about, unless they are counted."""


AT_HOME = (("palm", "sea-coast"), ("sequoia", "forest"), ("pine", "forest"))
"""Those that such a set is of by itself."""
DRESSED = ("christmas tree", "xmas tree", "decorated tree")
"""Trees that no place has by itself."""


def in_the_set(noun: str, place: str, count: int = 1, alone: bool = False) -> bool:
    """Whether a place has a thing by itself: of leaves only many, and, where a shot is all about it, nothing
    that is `BY_ITSELF`."""
    words = SET_PIECES.get(place, "").split()
    last = (noun.lower().split() or [""])[-1]
    if place in WALLED and last in PARTS:
        return True
    if noun in RIDES:
        return place == "grounds"
    if last == "cloud" and count == 1:
        return False  # one that is told of is a body of its own
    if alone and last in BY_ITSELF.get(place, ()) and count == 1:
        return False
    if noun in DRESSED:
        return False
    if noun in SPECIES:
        return (place in GROWN and count > 2) or (noun, place) in AT_HOME
    if (last in IN_THE_SKY or noun.lower() in IN_THE_SKY) and place not in UNDER_ROOFS:
        return True
    return last in words or (last == "leaf" and count > 1 and "leaves" in words)
