"""The words of the camera: sizes, angles, framings, moves, directions, speeds."""

from collections.abc import Mapping

from filmkit.studio.animatic.words.text.tables import listed

_HOW = sorted(
    listed("static handheld hand-held tracking locked locked-off fixed steady frontal slow moving two")
)


def _filmed(size: str) -> str:
    """The same size with how it is filmed between: "wide static shot"."""
    return ", ".join(f"{size} {how} shot" for how in _HOW) + f", {size} two-shot, "


SIZES: Mapping[str, str] = {
    "extreme-close-up": "extreme close-up, extreme closeup, extreme close up, ecu, xcu, macro, macro shot, "
    "big close-up, tight on the eyes, detail shot, ultra close-up, super close-up",
    "close-up": _filmed("close") + _filmed("tight") + "close-up, closeup, close shot, "
    "cu, tight shot, head shot, headshot, close view, close on, "
    "in close, "
    "tight on, tight framing, tight face, choker, intimate close-up, stays close to, "
    "close three quarter view, "
    "close three-quarter view, up close, close-ups, close portrait, portrait shot",
    "medium-close": "medium close-up, medium close, medium closeup, mcu, bust shot, head and shoulders, "
    "chest up, bust, portrait",
    "medium": "close-up medium shot, closeup medium shot, close-up mid shot, "
    "medium shot, mid shot, midshot, medium, ms, waist shot, waist up, medium view, half-length, "
    "mid-shot, "
    "half body, " + _filmed("medium").removesuffix(", "),
    "medium-wide": "medium wide, medium wide shot, medium long shot, cowboy shot, american shot, knees up, "
    "mws, "
    "three-quarter shot, plan américain, medium full",
    "full": "full shot, full, full body, full body shot, full figure, head to toe, full-length, "
    "whole body, fs",
    "extreme-wide": "extreme wide, extreme wide shot, extreme long shot, ews, els, very wide, vast wide, "
    "panorama, "
    "panoramic view, panoramic shot, panoramic, bird's-eye panorama, ultra wide shot, extreme long, "
    "super wide",
    "wide": _filmed("wide")
    + "wide shot, wide, long shot, ws, wide view, establishing shot, establishing, wide angle shot, "
    "master shot, "
    "wide angle, wide-angle, wide frame, master, total",
}
ANGLES: Mapping[str, str] = {
    "overhead": "overhead, top down, top-down, bird's eye, birds eye, bird's eye view, god's eye, "
    "straight down, "
    "from directly above, flat lay, overhead shot, top shot, overhead view, "
    "from above looking straight down, "
    "directly overhead, plan view, top view, top-down view, top down view, view from the top, "
    "seen from the top, "
    "seen from above, view from above, viewed from above",
    "aerial": "aerial, aerial view, drone, drone shot, from the air, high altitude, high altitude view, "
    "helicopter shot, "
    "lofty vantage point, from the sky, aerial shot, airborne, drone view, helicopter, hover above, "
    "hover over, hover high, float above, float high, high above, far above, start above, begin above, "
    "open above, start from above, begin from above, from high above, "
    "start over, begin over, start high, begin high, sweeping view",
    "worm": "worm's eye, worm, worms eye, worm's eye view, from the floor, ground level looking up, "
    "from the ground up",
    "low": "low angle, low-angle, from below, looking up at, low camera, angled low, low shot, "
    "from a low angle, hero angle, "
    "upward angle, ground level, knee height, low",
    "high": "high angle, high-angle, from above, looking down on, looking down at, high shot, from a height, "
    "downward angle, elevated view, high, oblique, slightly overhead, slightly elevated",
    "dutch": "dutch angle, dutch, canted, tilted frame, tilted horizon, oblique shot, dutch tilt, "
    "canted angle, slanted",
    "eye": "eye level, eye-level, at eye height, straight on, front view, side view, back view, "
    "rear view, frontal view, "
    "eye, key height, head height, "
    "eye height, at table height, table level, neutral angle",
}
NOT_ANGLES = ", ".join(
    f"{verb} {where}"
    for verb in (
        *(
            "fall",
            "falls",
            "falling",
            "fell",
            "drop",
            "drops",
            "dropping",
            "rain",
            "rains",
            "raining",
            "dive",
        ),
        *("descends", "descending", "drift", "drifts", "drifting", "come down", "comes down", "coming down"),
    )
    for where in ("from the sky", "from the air", "from above")
)
"""What comes down from there, while the camera stays where it is."""
HOVERS = frozenset({
    "hover above", "hover over", "hover high", "float above", "float high", "high above", "far above",
    "start above", "begin above", "open above", "start from above", "begin from above", "from high above",
    "start over", "begin over", "start high", "begin high", "sweeping view", "from above",
})  # fmt: skip
"""Words that mean a camera in the air when it is the camera that does it."""
WEAK_ANGLES = (
    HOVERS
    | frozenset({"from below", "from a height"})
    | listed("low high eye oblique airborne overhead worm slanted helicopter drone")
)
"""Words that mean an angle in the camera's own layer alone."""
WEAK_SIZES = frozenset({
    "medium", "full", "wide", "total", "close on", "master", "bust", "ms", "cu", "fs", "ws", "els",
    "in close",
    "establishing", "panorama", "up close", "wide view", "panoramic", "tight on", "detail",
    "medium close", "wide angle", "portrait",
})  # fmt: skip
FRAMINGS: Mapping[str, str] = {
    "over-the-shoulder": "over the shoulder, over-the-shoulder, ots, over her shoulder, over his shoulder, "
    "over their shoulder, over a shoulder, past the shoulder",
    "pov": "pov, point of view, first person, first-person perspective, through her eyes, "
    "through his eyes, subjective, "
    "first person view, fpv, seen through",
    "two-shot": "two-shot, two shot, twoshot, both in frame, 2-shot",
    "group": "group shot, group, three-shot, three shot, ensemble",
    "insert": "insert, insert shot, cutaway, detail, detail shot, product shot",
    "single": "single, one-shot, clean single, single shot",
    "none": "nobody, no one, no people, without people, no humans, uninhabited, deserted, unpeopled, "
    "not a soul, "
    "nobody in it, devoid of people, no person, no human",
}
WEAK_FRAMINGS = frozenset(
    {"group", "insert", "single", "detail", "subjective", "ensemble", "first person", "none"}
)

# A move's words; those that need the camera as their subject are in WEAK_MOVES.
MOVES: Mapping[tuple[str, str | None], str] = {
    (
        "static",
        None,
    ): "static, static shot, static camera, locked, locked off, locked-off, fixed, tripod, still frame, "
    "fixed camera, on a tripod, on sticks, no camera movement, camera holds, camera remains, stationary, "
    "stationary camera, "
    "camera stays, camera is fixed, camera is static, camera does not move, steady frame, "
    "motionless camera, holds still, "
    "camera movement is static, lock-off, camera rests, held frame, static view, still view, fixed view, "
    "static frame, camera remains fixed",
    (
        "dolly-zoom",
        None,
    ): "dolly-zoom, dolly zoom, vertigo effect, zolly, vertigo shot, trombone shot, contra-zoom",
    ("crash-zoom", None): "crash zoom, crash-zoom, snap zoom, quick zoom, fast zoom, sudden zoom, punch in",
    (
        "whip-pan",
        None,
    ): "whip-pan, whip pan, swish pan, flash pan, whips round, whips around, whip, camera whips",
    (
        "rack-focus",
        None,
    ): "rack-focus, rack focus, focus pull, pull focus, rack, shift focus, focus shifts, focus passes, "
    "focus racks, focus passing",
    (
        "zoom-in",
        None,
    ): "zoom in, zoom-in, zooming in, zoom into, zoom, zoom towards, zoom closer, zoom on",
    ("zoom-out", None): "zoom out, pan out, zoom-out, zooming out, zoom back, zoom away, slowly zooms out",
    (
        "push-in",
        None,
    ): "push-in, push in, pushes in, dolly in, move in, moves in, push forward, push into, push toward, "
    "push towards, creep in, moves closer, move closer, draw closer, move forward, moves forward, "
    "move toward, move towards, close in, glide forward, continue forward, camera enters, move into, "
    "move deeper, "
    "track in, edge closer, camera approaches, go forward, inch forward, "
    "tracking in, moving forward, venture further, glide in, fly forward, "
    "travel forward, dolly forward, drift in, ease in, camera advances, push, dolly into, continue onward, "
    "forward motion, forward movement, move through, glide through, progress, advance, draw near, camera "
    "closes, glide closer, inch closer, "
    "float closer, drift closer, creep closer, fly closer, track closer, push closer, come closer, "
    "get closer, "
    "travel closer, step closer, zoom closer to",
    (
        "pull-back",
        None,
    ): "pull-back, pull back, pulls back, dolly out, move back, moves back, pull out, pull away, "
    "dolly back, back away, move backward, draw back, track out, move away, withdraw, retreat, "
    "reverse dolly, "
    "glide back, push out, pulling back, back up, ease back, recede, drift back, track back, pulls away, "
    "widen out",
    (
        "pan",
        "left",
    ): "pan left, pans left, pan to the left, panning left, left pan, pan from right to left, turn left, "
    "pan right to left, pan leftward",
    (
        "pan",
        "right",
    ): "pan right, pans right, pan to the right, panning right, right pan, pan from left to right, "
    "turn right, "
    "pan left to right, pan rightward",
    (
        "tilt",
        "up",
    ): "tilt up, tilts up, tilt upward, tilt upwards, pan up, pan upward, pan upwards, look up, tilting up, "
    "tilt slowly up, upward tilt, focus shifts to the pinnacle, focus shifts to the top, focus shifts to the "
    "peak, "
    "focus shifts to the summit, focus shifts to the spire, focus shifts upward",
    (
        "tilt",
        "down",
    ): "tilt down, tilts down, tilt downward, tilt downwards, pan down, pan downward, look down, "
    "tilting down, "
    "downward tilt",
    (
        "pan",
        None,
    ): "pan, panning, panning shot, pan across, pan over, sweep across, sweep over, pan to, "
    "pan around, scan, scan across, pan to the side, turn, turn to, shift, shift toward, shift towards, "
    "shift to",
    ("tilt", None): "tilt, tilting, tilt to",
    (
        "orbit",
        "clockwise",
    ): "orbit clockwise, clockwise orbit, circle clockwise, clockwise direction, rotate clockwise, "
    "orbits around in a clockwise direction, orbit around in a clockwise direction, clockwise arc, clockwise",
    (
        "orbit",
        "counter-clockwise",
    ): "orbit counter-clockwise, counter-clockwise orbit, counterclockwise orbit, "
    "anticlockwise orbit, orbit counterclockwise, circle counter-clockwise, orbit anticlockwise, "
    "counterclockwise, "
    "anticlockwise, orbits around in a counterclockwise direction, counter-clockwise, anti-clockwise",
    (
        "orbit",
        None,
    ): "orbit, orbiting, circle, circle around, arc, arc around, move around, rotate around, small arc, "
    "arc shot, "
    "revolve, revolve around, circling, 360, go around, orbit around, rotating shot, swing around, "
    "spin around, "
    "orbit shot, wheel around, 360 degree, circle round, arcs round, turn around",
    (
        "track",
        "left",
    ): "track left, tracking left, slide left, truck left, dolly left, move left, slide from right to left, "
    "glide left, track to the left, slider left",
    ("track", "right"): "track right, tracking right, slide right, truck right, dolly right, move right, "
    "slide from left to right, glide right, track to the right, slider right",
    (
        "track",
        None,
    ): "track, tracking, tracking shot, truck, trucking, slide, slider, lateral move, glide along, "
    "move along, "
    "move alongside, travel along, travelling shot, traveling shot, side tracking, crab, move past, "
    "track across, glide past, "
    "lateral track, dolly along, slide along, slide across, move sideways, move from, move across, "
    "drift across, glide across, "
    "drift along, move to, move again, move to one side, glide over, "
    "drift past",
    (
        "dolly",
        None,
    ): "dolly, dolly shot, dolly movement, airborne dolly movement, glide, on rails",
    (
        "crane-up",
        None,
    ): "crane-up, crane up, boom up, jib up, rises, rise, rise up, lift up, camera lifts, move up, "
    "move upward, "
    "ascend, soar up, continue upward, continues upward, crane upward, float up, climb, move upwards, "
    "cranes up, "
    "rise above, soar",
    (
        "crane-down",
        None,
    ): "crane-down, crane down, boom down, jib down, cranes down, lower, crane downward, crane shot down, "
    "sink down",
    (
        "descend",
        None,
    ): "descend, descends, descending, descent, come down, move down, move downward, move downwards, "
    "swoop down, "
    "go down, fly down, drop down, aerial descent, glide down, float down, plunge, sink, dive down, swoop",
    ("pedestal", "up"): "pedestal up, ped up",
    ("pedestal", "down"): "pedestal down, ped down",
    ("pedestal", None): "pedestal",
    (
        "follow",
        None,
    ): "follow, following, follow shot, trails behind, chase, chase shot, camera follows, trail, "
    "pursue, stay with, tracking behind, shadow, keep pace",
    (
        "aerial",
        None,
    ): "aerial, aerial shot, drone shot, flyover, fly over, fly-through, fly through, flythrough, drone, "
    "drone footage, aerial footage, helicopter shot, flies over, fly past, soar over, aerial view, "
    "flying over, fpv drone, "
    "high altitude view, airborne",
    (
        "handheld",
        None,
    ): "handheld, hand-held, hand held, shaky, shaky cam, shaky camera, shaking effect, "
    "intense shaking effect, "
    "camera shake, "
    "shaking camera, shoulder-mounted, verité, wobble, shaking, jittery, shake",
    (
        "steadicam",
        None,
    ): "steadicam, gimbal, stabilised, stabilized, steady and smooth perspective, smooth perspective, "
    "stabilized camera, smooth floating camera, steady cam",
    ("roll", None): "roll, barrel roll, rolls over, rotate on its axis, camera roll, rolling shot",
}
STRONG_MOVES = (
    "static shot, static camera, static view, still view, fixed view, locked off, still frame, "
    "fixed camera, on a tripod, tripod, on sticks, "
    "no camera movement, dolly zoom, vertigo effect, zolly, crash zoom, snap zoom, whip pan, swish pan, "
    "rack focus, focus pull, pull focus, zoom in, zoom out, zooming in, zooming out, push in, pushes in, "
    "dolly in, pull back, pulls back, dolly out, dolly back, pan left, pan right, pan to the left, "
    "pan to the right, left pan, right pan, tilt up, tilt down, tilt upward, tilt downward, pan up, "
    "pan down, orbit clockwise, clockwise orbit, orbit shot, arc shot, tracking shot, truck left, "
    "truck right, track left, track right, dolly left, dolly right, panning shot, "
    "dolly movement, airborne dolly movement, dolly shot, crane up, crane down, boom up, "
    "boom down, jib up, jib down, pedestal up, pedestal down, follow shot, aerial shot, drone shot, "
    "flyover, drone footage, aerial footage, helicopter shot, fpv drone, handheld, hand held, shaky cam, "
    "shaking effect, intense shaking effect, camera shake, shaking camera, steadicam, gimbal, "
    "steady and smooth perspective, aerial descent, dolly forward, dolly along, traveling shot, "
    "travelling shot, barrel roll, camera roll, orbits around in a clockwise direction, "
    "counter clockwise orbit, upward tilt, downward tilt, lock off, camera holds, camera remains, "
    "camera stays, camera is fixed, camera is static, camera enters, camera approaches, camera advances, "
    "camera lifts, camera follows, camera whips, camera rests, camera closes, camera does not move, "
    "camera movement is static, stationary camera, motionless camera, quick zoom, fast zoom, "
    "pan from left to right, pan from right to left, smooth floating camera, stabilized camera, "
    "reverse dolly, chase shot, vertigo shot, arc around, counterclockwise orbit, anticlockwise orbit, "
    "focus shifts to the pinnacle, focus shifts to the top, focus shifts to the peak, focus shifts upward, "
    "focus shifts to the summit, focus shifts to the spire, forward motion, forward movement, "
    "steady cam, rotating shot, focus shifts, focus passes, focus racks"
)
"""Those that are said of nothing but a camera; the others need one as their subject."""
CAMERA = "camera, lens, shot, view, perspective, frame, angle, drone, viewpoint, we"
DIRECTIONS: Mapping[str, str] = {
    "counter-clockwise": "counter-clockwise, counterclockwise, anticlockwise, anti-clockwise",
    "clockwise": "clockwise",
    "right": "right, from left to right, left to right, rightward, rightwards, to the right",
    "left": "left, from right to left, right to left, leftward, leftwards, to the left",
    "up": "up, upward, upwards",
    "down": "down, downward, downwards",
    "forward": "forward, forwards, ahead, onward, onwards, in",
    "back": "back, backward, backwards, away",
}
SPEEDS: Mapping[str, str] = {
    "still": "still",
    "slow": "slow, slowly, gently, gentle, gradual, gradually, creep, creeping, imperceptibly, subtle, "
    "lazily, unhurried, softly, "
    "drift, ease",
    "steady": "steady, steadily, smooth, smoothly, even, measured, walking speed, constant, gracefully",
    "fast": "fast, quick, quickly, rapid, rapidly, rush, rushes, swift, swiftly, sudden, suddenly, racing, "
    "whip, crash, snap, "
    "frantic, swoop",
}
SHAKES: Mapping[str, str] = {
    "slow": "slight, slightly, subtle, subtly, gentle, gently, mild, minor, faint, a little, soft, natural",
    "fast": "intense, intensely, violent, violently, heavy, heavily, strong, strongly, extreme, extremely, "
    "wild, wildly, frantic, vigorous, severe, chaotic, rough, earthquake, hard",
}
"""How much a camera shakes, as the speed that stands for it."""
PACES: Mapping[str, str] = {
    "hyperlapse": "hyperlapse, hyper-lapse",
    "time-lapse": "time-lapse, timelapse, time lapse, sped up, fast motion",
    "slow-motion": "slow motion, slow-motion, slo-mo, slomo, in slow-mo, extreme slow motion, "
    "super slow motion, overcranked, "
    "high speed camera, bullet time",
}
HEIGHTS: Mapping[float, str] = {
    0.25: "ground, ground level, floor, floor level, worm, ankle, ankle height, ground height",
    0.6: "knee, knee height, knee level, child's height",
    1.0: "waist, hip, waist height, table, table height, table level, hip height, hip level, waist level, "
    "desk height",
    1.35: "chest, chest height, seated eye level",
    1.6: "eye, eye level, eye height, standing eye level",
    2.6: "above head, overhead, ceiling",
    5.0: "first floor, balcony, crane",
    12.0: "rooftop, roof",
    30.0: "aerial, drone, bird's eye",
}
