"""Where in the picture somebody is, which side is seen, which way they go, and what doers are named for."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

_PLAIN = (
    "white black grey gray dark plain neutral blue green red pink yellow orange purple beige brown light "
    "pale bright blurred blurry blank solid clean simple seamless studio transparent colorful colourful "
    "color colour gradient isolated soft wooden"
)
BACKDROPS = ", ".join(f"{each} background" for each in sorted(listed(_PLAIN)))
"""What a thing is before, and not in."""
WHERE: Mapping[str, str] = {
    "far": "in the distance, far away, far off, far down, distant, on the horizon, in the background, far, "
    "at the far end, "
    "tiny figure, tiny silhouette, very small under, very small against, tiny under, tiny against, "
    "small figure, in the back, deep in the frame, faraway, background",
    "near": "in the foreground, foreground, close to the camera, near the camera, nearest us",
    "left": "on the left, at the left, to the left, left of frame, frame left, screen left, left side, "
    "on the left of, left edge, "
    "left-hand side",
    "right": "on the right, at the right, to the right, right of frame, frame right, screen right, "
    "right side, on the right of, "
    "right edge, right-hand side",
    "center": "in the middle, in the center, in the centre, centered, centred, center frame, centre stage, "
    "center of the frame",
}
FACINGS: Mapping[str, str] = {
    "back": "from behind, back to the camera, back to us, seen from behind, her back, his back, "
    "from the back, facing away, seen from the back, "
    "back turned, backs to us, away from the camera, walks away, walk away, rear view, back view, "
    "walking away",
    "front": "facing the camera, facing camera, faces camera, faces the camera, facing the viewer, "
    "facing viewer, facing the lens, front view, frontal view, view from the front, seen from the front, "
    "front-on, "
    "looks at the camera, looking at the camera, into the camera, "
    "faces us, "
    "towards the camera, toward the camera, facing us, straight at us, looking directly at the camera, "
    "to camera, to the camera, for the camera, into a camera, towards us, "
    "direct address, toward us, head-on",
    "profile": "profile, in profile, from the side, side view, side on, side-on, sideways, "
    "lateral view, seen from the side, view from the side",
    "three-quarter": "three-quarter, three quarter view, three-quarter view",
    "three-quarter-back": "three-quarter back, three-quarter back view, three quarter back view, "
    "three-quarter from behind, three-quarter rear view, over the shoulder shot, over the shoulder view, "
    "over the shoulder perspective, over the shoulder angle, shot over the shoulder",
}
GOES: Mapping[str, str] = {
    "right": "from left to right, left to right, to the right, rightward, past, hurries by, passes by, "
    "across, crosses, cross, "
    "rightwards, overtakes, overtaking, catches up with, catches up to, enters from the left, "
    "enter from the left, from the left, runs by, walks by",
    "left": "from right to left, right to left, to the left, leftward, leftwards, enters from the right, "
    "enter from the right, "
    "from the right",
    "away": "away from the camera, walks away, walk away, into the distance, away from us, recedes, "
    "recede, disappears into, "
    "walking away, runs away, run away, retreats, drives away, drive away, drives off, vanishes into, "
    "into the fog, leaves the room, leaves the house, leaves him, leaves her, leaves them, departs, "
    "walks out, storms out, goes out, goes home, walks off, wanders off, "
    "off into, down the hall, sails away, rides away, toward the light, towards the light, out to sea",
    "towards": "crosses the street, crosses the road, crosses a street, crosses a road, crosses the avenue, "
    "crossing the street, crossing the road, cross the street, cross the road, "
    "towards the camera, toward the camera, towards us, toward us, approaches, approach, "
    "comes closer, to camera, from the far end, from the far side, from the distance, from far away, "
    "from the background, out of the fog, out of the mist, out of the dark, out of the darkness, "
    "joins him, joins her, joins them, joining him, joining her, arrives, arriving, comes in, comes over, "
    "at the camera, comes towards, walks up to us",
}
DOES: Mapping[str, str] = {
    "runs": "runner, jogger, sprinter, marathoner, marathon runner",
    "swims": "swimmer",
    "dances": "dancer",
    "dances ballet": "ballerina, ballet dancer",
    "dances the tango": "tango dancer",
    "dances flamenco": "flamenco dancer",
    "breakdances": "breakdancer",
    "surfs": "surfer",
    "skis": "skier",
    "snowboards": "snowboarder",
    "rides a skateboard": "skateboarder",
    "skates": "skater, ice skater, figure skater, speed skater, roller skater, rollerblader",
    "climbs": "climber, rock climber, mountaineer",
    "juggles": "juggler",
    "sings": "singer, choir, opera singer, vocalist, soprano",
    "sings into a microphone": "rapper, rock star, pop star",
    "plays the piano": "pianist",
    "plays the violin": "violinist",
    "plays the guitar": "band, rock band, guitarist, bassist",
    "plays the drums": "drummer",
    "plays the cello": "cellist",
    "plays the flute": "flutist, flautist",
    "plays the trumpet": "trumpeter",
    "plays the saxophone": "saxophonist",
    "plays the harp": "harpist",
    "plays the accordion": "accordionist",
    "plays the keyboard": "keyboardist",
    "deejays": "dj, deejay, disc jockey",
    "walks": "hiker",
    "shadowboxing": "boxer",
    "plays golf": "golfer",
    "plays cricket": "cricketer",
    "plays baseball": "batter",
    "plays tennis": "tennis player",
    "skydives": "skydiver, parachutist",
    "does gymnastics": "gymnast, acrobat",
    "does archery": "archer",
    "does karate": "martial artist, karateka",
    "lifts a barbell": "weightlifter, powerlifter",
    "rows a boat": "rower",
    "paddles a kayak": "kayaker",
    "windsurfs": "windsurfer",
    "kitesurfs": "kitesurfer",
    "walks a tightrope": "tightrope walker",
    "cheerleading": "cheerleader",
    "reads the news": "anchor, newsreader, newscaster, news anchor",
    "conducts": "conductor, maestro",
    "plays a symphony": "orchestra, musicians",
    "sings into a microphone, tells jokes": "comedian",
    "conjures": "magician, conjurer, illusionist",
    "swings a sword": "fencer, swordsman",
    "bowling": "bowler",
}
"""What those do who are named for it, where the words tell nothing else that could be seen."""
WORKS: Mapping[str, str] = {
    "cuts hair": "barber, hairdresser, hairstylist",
    "paints a picture": "painter",
    "sculpts": "sculptor",
    "makes pottery": "potter",
    "hammers": "blacksmith",
    "kneads dough": "baker",
    "chops vegetables": "chef, cook",
    "welds": "welder",
    "saws wood": "carpenter",
    "sews": "seamstress, tailor",
    "photographs": "photographer",
    "plays chess": "chess player",
    "fishes": "fisherman, angler",
    "operates on a patient": "surgeon",
    "waters plants": "gardener",
    "plays video games": "gamer",
}
"""The same of trades, where anything is said of them at all: "a baker" alone is a likeness."""
DANCES, LEAPS = ("dances", "dances ballet"), "leaps in a dance"
"""How those leap who are named for a dance."""
GAMES: Mapping[str, str] = {
    "plays ice hockey": "hockey, ice hockey, ice-hockey",
    "plays basketball": "basketball",
    "plays football": "soccer, football",
    "plays tennis": "tennis",
    "plays badminton": "badminton",
    "plays table tennis": "table tennis, ping pong, ping-pong",
    "plays volleyball": "volleyball",
    "plays cricket": "cricket",
    "plays baseball": "baseball",
    "plays golf": "golf",
    "plays chess": "chess",
}
"""What players are named for: "an ice hockey athlete"."""
STRIKES = frozenset(
    (
        "plays golf",
        "plays tennis",
        "plays ice hockey",
        "plays badminton",
        "plays table tennis",
        "plays cricket",
    )
)
"""Of these what is played with a thing in hand that strikes."""
RIDES = frozenset(
    ("skis", "snowboards", "skates", "rides a skateboard", "surfs", "skydives", "windsurfs", "kitesurfs")
)
"""Of these what is done on or in what bears one along, whatever else is done there."""
