"""Pairs written after the rules, to hold them to what they had not seen."""

from tests.film.lint.pairs import CAMERA, FALL, LIGHT, SIDE, Pair, pair

UNSEEN: tuple[Pair, ...] = (
    pair(
        f"{CAMERA} {LIGHT}",
        "Two brothers argue in a kitchen",
        "Two-shot through a doorway, two brothers argue across a kitchen table, a bare bulb above them "
        "swings, hard "
        "shadows up the walls",
    ),
    pair(
        f"{CAMERA} {LIGHT}",
        "An epic battle in the mountains",
        "High wide shot, two lines of riders meet on a snowfield, grey overcast light, breath and dust "
        "where they touch",
    ),
    pair(
        LIGHT,
        "The camera glides past empty cinema seats towards a blank screen",
        "The camera glides past empty cinema seats towards a blank screen, the projector beam overhead "
        "thick with dust",
    ),
    pair(
        CAMERA,
        "A swimmer rests on the lane rope, green light from below, ripples of it on the ceiling",
        "Overhead view of a swimmer resting on the lane rope, green light from below, ripples of it on "
        "the tiles",
    ),
    pair(
        SIDE,
        "Medium shot of a priest in a confessional, a dim red glow",
        "Medium shot of a priest in a confessional, a dim red glow through the lattice from the right",
    ),
    pair(
        SIDE,
        "Steadicam behind a waiter into a ballroom, golden chandeliers",
        "Steadicam behind a waiter into a ballroom, golden chandeliers above, their light soft on bare "
        "shoulders",
    ),
    pair(
        FALL,
        "Wide shot from the pier, a rower far out, the sun behind him",
        "Wide shot from the pier, a rower far out, the sun a white disc in haze behind him",
    ),
    pair(
        f"{SIDE} {FALL}",
        "Static wide shot of a railway crossing at dusk, a bell rings",
        "Static wide shot of a railway crossing at dusk, a bell rings, red signal light flickering from "
        "the left on the "
        "gravel",
    ),
    pair(
        "text-in-picture",
        "Close-up of a birthday cake, candles from the right, icing with the words Happy Birthday Tom",
        "Close-up of a birthday cake, eight candles flickering from the right, one already out",
    ),
    pair(
        "text-in-picture",
        "Low angle on a cinema facade, blue neon from the left, a marquee that says LAST NIGHT",
        "Low angle on a cinema facade, blue neon from the left, half its letters dark",
    ),
    pair(
        "text-in-picture",
        "Wide shot of dunes, pale sun from behind, subtitles at the bottom, a camel kneels",
        "Wide shot of dunes, pale sun from behind, a camel kneels",
    ),
    pair(
        "technical-values",
        "Tight shot on a violin, T2.8, warm tungsten from the right",
        "Tight shot on a violin, the far strings out of focus, warm tungsten from the right",
    ),
    pair(
        "technical-values",
        "Slow pan right over rooftops at 120 fps, cool dawn light from the east",
        "Slow pan right over rooftops in slow motion, cool dawn light from the east",
    ),
    pair(
        f"technical-values {FALL}",
        "Dolly out from a throne, 3200K torches on both walls, 16:9",
        "Dolly out from a throne, warm torches on both walls",
    ),
    pair(
        "empty-words",
        "Aerial shot over tea terraces, soft morning sun from the left, ultra-detailed, award-winning",
        "Aerial shot over tea terraces, soft morning sun from the left, pickers in a line like beads",
    ),
    pair(
        "denial-in-prose",
        "Point of view shot down a well, a coin of cold daylight above, avoid watermarks",
        "Point of view shot down a well, a coin of cold daylight above, a rope swaying",
    ),
    pair(
        "too-many-actions",
        "Full shot, hard sun from the right, he parks, gets out, locks the car, crosses the road, "
        "knocks, waits",
        "Full shot, hard sun from the right, he crosses the road, knocks at a blue door",
    ),
    pair(
        "hands-close-up",
        "Close shot of a widow by the sea, silver light from the left, then close-up on her wrinkled hands",
        "Close shot of a widow by the sea, silver light from the left, a ring on a cord around her neck",
    ),
    pair(
        "hands-close-up",
        "Insert of fingers turning a key, a cold torch beam from above",
        "Insert of a key turning in a lock, a cold torch beam from above",
    ),
    pair(
        f"{CAMERA} {SIDE}",
        "A bride runs through a forest, dreamy golden glow, slow motion",
        "Tracking alongside a bride who runs through a forest, slow motion, golden light breaking "
        "through birches from "
        "the left",
    ),
    pair(
        f"{CAMERA} {LIGHT}",
        "A lightweight tent on a sunken road, a light breeze, the traffic lights far away",
        "Ground-level shot of a tent on a sunken road, a light breeze, a lantern inside making it glow amber",
    ),
    pair(
        f"{CAMERA} {LIGHT} empty-words",
        "A photorealistic robot in a factory, highly detailed",
        "The camera cranes up from sparks on a concrete floor to a robot arm, orange light from the "
        "welding below, the "
        "hall blue behind it",
    ),
)

STRONG = (
    "Establishing shot of a lighthouse on a cliff at blue hour, slow crane up, its beam "
    "sweeping from the left through sea mist",
    "A woman in her thirties in a green wool coat walks slowly along a wet cobblestone street "
    "at night, medium tracking shot from behind, warm sodium streetlights from the right "
    "reflecting in puddles",
    "Camera locked on a tripod, an old man in a tweed jacket enters frame left and sits down "
    "on a park bench, dappled morning light through plane trees, shallow focus",
    "Extreme close-up of bark, raking side light from the left, the slightest drift of the camera",
    "Wide shot, two figures cross a salt flat, harsh noon sun overhead",
    "The sun, low in the west, throws long shadows of fence posts; a wide static frame holds a "
    "tractor turning at the end of a field",
    "Over the shoulder of a detective, a suspect sits under a single hard lamp, smoke in its beam",
    "Drone shot descending over a flooded village, overcast soft light",
    "POV through a windscreen in heavy rain, red brake lights ahead smear with each wiper stroke",
    "Medium close-up at eye level: a girl of ten reads by torchlight under a blanket, the "
    "light on her chin from below",
    "Low angle, a knight kneels in a chapel, shafts of coloured light from the stained-glass "
    "window behind the altar",
    "Handheld, following a nurse down a hospital corridor, cold fluorescent tubes overhead, one flickering",
    "A candle on the table is the only light; slow push in on the face of an old widow, "
    "shadows moving on the wall behind her",
    "Slow dolly left past shelves of jars, a bare bulb behind them, amber liquid glowing",
    "Aerial view of a container port at night, sodium floodlights from the cranes, a tug "
    "crossing the black water",
    "Top-down shot of a chessboard, grey window light from the right, a hand enters and moves the queen",
    "Silhouette of a rider against an orange sky, long lens, heat haze, static",
    "Full shot, a ballet dancer alone on stage, a white follow spot from above right, dust in the beam",
    "Crane down from the clock tower into a market at golden hour, warm backlight, long shadows toward us",
    "Two-shot in a parked car, dashboard glow from below, green, rain on the glass",
    "Orbiting around a bronze statue in fog, diffuse grey daylight, no wind",
    "Whip pan from the door to the window, curtains billowing, white moonlight across the floorboards",
    "A wide shot. A lone tree. Snow. Blue dusk light from the left.",
    "Shot from below, a diver leaves the platform, the sun white behind her",
    "Tilt up from muddy boots to a soldier's face, overcast, cold",
    "Backlit by the open fridge, a boy eats cake in a dark kitchen, wide shot",
    "Macro: a drop of ink unfurls in water, backlit, white",
    "Static camera. The beam of a lighthouse crosses a bedroom wall from right to left, pale and quick.",
    "Long lens from across the street: a man waits under the awning of a closed shop, green "
    "neon above him buzzing",
    "Medium shot of a baker pulling bread from an oven, orange firelight on one side of his "
    "face, blue dawn through the window on the other",
    "Steady tracking shot alongside a train at sunset, windows flashing gold, the sun dropping "
    "behind the hills",
    "A fishing village at first light seen from the harbour mouth, slow aerial push forward at "
    "mast height, thin fog lying on the water, cool blue light with a warm rim on the eastern "
    "roofs, hushed",
    "A postman in his fifties, oilskin cape, pushes his bicycle uphill; medium-wide, camera "
    "tracking backwards ahead of him; hard side light from the right, his breath white",
    "Begins on a cracked teacup, dolly back to reveal a kitchen open to the sky, dust hanging in "
    "shafts of noon light from the missing roof",
    "Linen in extreme close-up, weave like ploughed land, light grazing from the left, camera "
    "drifting almost imperceptibly",
    "Ten thousand people in white on a hillside, camera rising on a crane from one boy's "
    "shoulder until he is lost, flat pale overcast",
    "At knee height behind a running dog through tall barley, steadicam, golden backlight, seeds flying",
    "From two hundred metres straight down onto a stepwell, descending slowly, nobody there, "
    "hard sun from the upper left carving every stair",
    "An old brass key on felt, close-up held still, one candle to the right, the flame's "
    "reflection trembling along the shaft",
    "Two chess players in a smoky bar, over her shoulder onto him, rack focus to her hand on the "
    "clock, green shaded lamp above the board",
    "A mountain lake from blue hour to night, static wide on a tripod, clouds dragging, the last "
    "copper light leaving the peak on the right",
    "Interior, abandoned swimming pool. Wide, eye level, symmetrical. Cold daylight from the "
    "broken skylight above. A single red ball rolls in from frame right.",
    "The camera circles a sleeping astronaut; only instrument panels light her, teal from the "
    "left and amber from below",
    "Snow falls past a streetlamp, sodium orange cone, black beyond; low angle up through the flakes",
    "Medium shot: surgeon's eyes above a mask, bright white surgical lamp overhead, the rest "
    "falling into dark green",
    "Wide. Rain. A bus shelter lit from within by a cold tube. One man inside. Slow creep in.",
    "A lioness drinks at a waterhole, telephoto, compressed heat haze, low sun behind her "
    "turning the dust copper",
    "In a workshop, a luthier sands a violin's rib; close on the wood; window light, soft, from "
    "the left; shavings fall through it",
    "Night exterior, gas station, wide shot from the far side of the highway, neon canopy "
    "spilling pale green onto the forecourt, trucks streak past in the foreground",
)
"""Strong texts of a third and a fourth round: fifty-two were written, the rules of that day were
wrong about ten and right about three, which are not here."""
