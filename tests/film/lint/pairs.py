"""Shots in one text, weak and strong: what each weak one must be told, and that each strong one passes.

Written before and while the rules were made. `unseen.py` was written after them.
"""

from typing import Any

CAMERA, LIGHT, SIDE, FALL = "camera-missing", "light-missing", "light-direction", "light-quality"

Pair = tuple[frozenset[str], str, str]
"""The rules that speak of the weak text, all of them; the weak text; the strong one."""


def pair(rules: str, weak: str, strong: str) -> Pair:
    return frozenset(rules.split()), weak, strong


TRAWLER = (
    "Low aerial shot tracking a wooden trawler over a rough sea at dusk, thirty metres up and level "
    "with the bow, "
    "an eight-foot swell breaking over the rail, a last band of amber light from the west on the spray "
    "against a "
    "slate sky"
)
PAIRS = (
    pair(f"{CAMERA} {LIGHT}", "A dramatic sea at night", TRAWLER),
    pair(
        f"{CAMERA} {LIGHT}",
        "A woman walks in a city",
        "Full shot from behind, a woman in a green raincoat walks down a wet street of shuttered shops, "
        "the camera "
        "following at her pace, sodium lamps from above on the left pavement, her shadow long before her",
    ),
    pair(
        CAMERA,
        "A fox crosses a frozen field, pale sun from the east, long blue shadows",
        "Wide shot at eye level, a fox crosses a frozen field, pale sun from the east, long blue shadows",
    ),
    pair(
        LIGHT,
        "Slow dolly in on a child asleep in the back of a car, a blanket to her chin",
        "Slow dolly in on a child asleep in the back of a car, a blanket to her chin, soft orange "
        "streetlight passing "
        "over her from the right",
    ),
    pair(
        SIDE,
        "Close-up of an old fisherman mending a net, warm lamplight, he does not look up",
        "Close-up of an old fisherman mending a net, warm lamplight from the left, he does not look up",
    ),
    pair(
        FALL,
        "Medium shot, a boxer sits on a bench, a window behind him lights the room",
        "Medium shot, a boxer sits on a bench, hard white light from a window behind him",
    ),
    pair(
        f"{SIDE} {FALL}",
        "Handheld shot through a crowded market, people haggle, there is light",
        "Handheld shot through a crowded market, people haggle, dusty shafts of sun through holes in "
        "the awnings",
    ),
    pair(
        "text-in-picture",
        'Wide shot, a diner at night, a red neon sign above the door that reads "OPEN ALL NIGHT"',
        "Wide shot, a diner at night, a red neon sign above the door, its glow on the bonnet of a car",
    ),
    pair(
        "text-in-picture",
        "Aerial shot of a bay, pale morning sun from the right, the title appears in the sky",
        "Aerial shot of a bay, pale morning sun from the right, the sky left open above the hills",
    ),
    pair(
        "technical-values",
        "Close-up of a girl by a window, f/1.8, soft grey light from the left",
        "Close-up of a girl by a window, shallow focus, 85mm lens, soft grey light from the left",
    ),
    pair(
        "technical-values",
        "Tracking shot alongside a tram, 24fps, low orange sun from behind",
        "Tracking shot alongside a tram, low orange sun from behind, a faint motion blur",
    ),
    pair(
        "technical-values",
        "Locked-off wide shot of a quarry in 4K, hard noon sun from above",
        "Locked-off wide shot of a quarry, hard noon sun from above",
    ),
    pair(
        "technical-values",
        "Low angle on a dancer, ISO 800 and 1/50s, one cold spotlight from above",
        "Low angle on a dancer, coarse grain and motion blur, one cold spotlight from above",
    ),
    pair(
        "empty-words",
        "Wide shot of a canyon, red evening sun from the left, masterpiece, best quality",
        "Wide shot of a canyon, red evening sun from the left, strata like pages of a wet book",
    ),
    pair(
        "denial-in-prose",
        "Overhead shot of a desk, one warm lamp from the right, no people, no logos",
        "Overhead shot of a desk, one warm lamp from the right, a chair pushed back",
    ),
    pair(
        "too-many-actions",
        "Medium shot, warm lamp from the left, she comes in, sits down, opens a letter, reads it, "
        "weeps, burns it",
        "Medium shot, warm lamp from the left, she sits at a table with a letter, reads it",
    ),
    pair(
        "hands-close-up",
        "Extreme close-up of two old hands kneading dough, soft window light from the left",
        "Extreme close-up of dough folding over itself on a floured board, soft window light from the left",
    ),
    pair(
        f"hands-close-up {LIGHT}",
        "Macro shot of trembling fingers on piano keys",
        "Macro shot of piano keys going down by themselves, a soft edge of grey daylight from the right",
    ),
    pair(
        f"{CAMERA} {SIDE}",
        "An old man drinks coffee in a bar, warm light, he is sad",
        "Over-the-shoulder shot, an old man drinks coffee in a bar, a low amber lamp to his left, his "
        "cup shaking",
    ),
    pair(
        f"{CAMERA} {SIDE} {FALL}",
        "Mountains at dawn, very beautiful and majestic",
        "Drone descending towards a ridge at dawn, thin pink light from the east along the snow, "
        "valleys still blue",
    ),
    pair(
        f"{LIGHT} {CAMERA}",
        "A chef chops copper pans full of herbs under heavy rain",
        "Medium close-up, static camera at hip height, a chef wipes down copper pans, cold tubes "
        "overhead, steam",
    ),
    pair(
        f"{SIDE}",
        "Slow pan left across a harbour at sunset, gulls over the fish boxes",
        "Slow pan left across a harbour at sunset, gulls over the fish boxes, the sun low behind the cranes",
    ),
    pair(
        f"{CAMERA} {FALL}",
        "A boy waits at a bus stop, a street lamp above him, light rain",
        "A boy waits at a bus stop, a yellow street lamp above him, light rain, filmed from across the road",
    ),
    pair(
        f"{CAMERA} {LIGHT} denial-in-prose",
        "A traffic light on an empty crossing without people",
        "A traffic light on a deserted crossing, high angle, its red the only light, spilling on wet "
        "asphalt from the right",
    ),
)

LAYERED: tuple[tuple[set[str], dict[str, Any]], ...] = (
    ({CAMERA, LIGHT}, {"subject": "a lighthouse", "mood": "dread"}),
    ({CAMERA}, {"subject": "a lighthouse", "light": "pale sun from the left"}),
    ({LIGHT}, {"subject": "a lighthouse", "size": "wide", "time": "night"}),
    ({SIDE}, {"subject": "a lighthouse", "size": "wide", "light": "soft and warm"}),
    ({FALL}, {"subject": "a lighthouse", "size": "wide", "light": "from the left"}),
    ({SIDE, FALL}, {"subject": "a lighthouse", "size": "wide", "light": "dramatic"}),
    ({SIDE, FALL}, {"subject": "a lighthouse", "size": "wide", "time": "dusk"}),
    ({"technical-values"}, {"subject": "a door", "size": "wide", "light": "5600K sun from behind, cold"}),
    ({"hands-close-up"}, {"subject": "hands chopping herbs", "size": "close-up", "light": "cold from above"}),
    (
        {"hands-close-up"},
        {"action": ("old hands knead",), "size": "extreme-close-up", "light": "warm from behind"},
    ),
    (
        {"too-many-actions"},
        {"action": ("enters", "sits", "reads", "weeps"), "size": "full", "light": "cold from above"},
    ),
    (
        {"denial-in-prose"},
        {"environment": "a street without cars", "size": "wide", "light": "cold moon from behind"},
    ),
    (
        {"text-in-picture"},
        {"subject": "a shop, a sign that says BREAD", "size": "wide", "light": "soft sun from behind"},
    ),
    (set(), {"subject": "a widow, her hands folded", "size": "close-up", "light": "soft lamp from the left"}),
    ({"hands-close-up"}, {"prompt": "Close-up, wrinkled hands shell peas, soft window light from the left"}),
    ({"hands-close-up"}, {"prompt": "Extreme close-up: her fingers tie a ribbon, soft lamp from the left"}),
    (set(), {"prompt": "Close-up: a face, soft lamp from the left. Her hands tremble."}),
    (set(), {"subject": "a chef's hands", "size": "medium", "light": "soft lamp from the left"}),
    (set(), {"subject": "a face in her hands", "size": "close-up", "light": "soft lamp from the left"}),
    (
        set(),
        {"subject": "a watch, its hands at noon", "size": "close-up", "light": "soft lamp from the left"},
    ),
    (set(), {"subject": "a lighthouse", "size": "wide", "light": "overcast, soft"}),
    (set(), {"subject": "a lighthouse", "size": "wide", "light": "sun from the left, dust in it"}),
    (
        set(),
        {
            "subject": "a woman reading a newspaper",
            "size": "wide",
            "light": "cold overhead tubes, one warm pass lamp",
        },
    ),
    (
        set(),
        {
            "action": ("plates with precision", "wipes the rim"),
            "size": "full",
            "light": "one candle, from below, flickering",
        },
    ),
)
"""Layered shots of five seconds, and all that is said of each."""
