"""Camera: is there one, and does it agree with itself. Knows no light and no other shots."""

from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.light_reading import about_light
from filmkit.film.lint.texts import PROSE, clauses, line_of, texts, words
from filmkit.film.spec.camera import framed_by_text
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.kinds import PATTERNS

_TOWARDS = "left|right|up|down|upwards?|downwards?|across"
_SHOTS = (
    "wide|long|medium|mid|full|master|establishing|tracking|crane|aerial|drone|overhead|dolly|static|panning|"
    "tilting|two|three|pov|tight|insert|following|close|macro|locked-off|fixed|still|top|zoom|single|group|"
    "orbiting|travelling|traveling|high|low|shoulder|handheld|oblique|profile|reverse|steadicam"
)
_VIEWS = (
    r"wide|aerial|top-down|front|side|rear|back|profile|bird'?s[- ]eye|overhead|high|low|three-quarter|"
    r"\w+-angle"
)
CERTAIN = words(
    # How much is seen, and from where.
    rf"(?:extreme |medium |big )?close[- ]?ups?|(?:{_SHOTS})[- ]shots?|two-shot|insert of|macro|establishing",
    rf"(?:{_VIEWS}) (?:view|aerial|perspective)|bird'?s[- ]eye|worm'?s[- ]eye|top[- ]down|aerials?|drones?",
    r"(?:low|high|dutch|canted|wide|oblique|camera)[- ]angles?|(?:eye|hip|ground|knee)[- ](?:level|height)",
    r"point[- ]of[- ]view|pov|first[- ]person|over[- ](?:the|his|her|their)[- ]shoulder",
    r"(?:seen|viewed|filmed|framed|watched) from \w+",
    r"straight down|looking (?:straight )?down (?:on|at|into|onto)|[a-z]+ (?:metres|meters|feet) up",
    r"shot from (?:\w+ ){0,3}(?:above|below|behind|side|distance|afar)",
    r"(?:still|static|locked|fixed|tight|wide|empty) frame|locked[- ](?:off|down)|tripod",
    r"[0-9]{2,3} ?mm lens(?:es)?|(?:long|wide|short|prime|anamorphic) lens|fisheye|telephoto|wide-angle",
    # How it moves.
    r"hand-?held|steadicam|gimbal|zoom(?:s|ed|ing)?|doll(?:y|ies|ying)|crash[- ]zooms?|whip[- ]pans?",
    r"push(?:es|ing)?[- ]in|pull(?:s|ing)?[- ]back|(?:tracking |track-|tracks )(?:in|out)",
    r"track(?:s|ing) (?:along|alongside|behind|after|with|past|beside|a|an|the|her|him|his|them)",
    rf"(?:pan|tilt)(?:s|ning|ing)? (?:\w+ly )?(?:{_TOWARDS})|panning \w+|crane(?:s|ing)?[- ](?:up|down|over)",
    r"(?:slow|slight|slightest|gentle|quick|perceptible) (?:pan|tilt|orbit|arc|drift|creep|push|pull)",
    r"orbit(?:s|ing)? (?:around|clockwise)|camera move(?:ment)?s?",
    r"rack(?:s|ing)? focus|rack-focus|focus (?:pull|passes|shifts|racks)",
)
"""Words that speak of the camera wherever they stand."""
_CAMERA = words(
    r"(?<!a )(?<!an )(?<!old )(?<!his )(?<!her )(?<!their )(?<!film )(?<!video )(?<!security )camera",
)
_OPENS = words(
    r"^(?:extreme |very )?(?:wide|medium|close|tight|overhead)(?: on|$)",
    r"^(?:extreme |very )?(?:full|long|low|high)$|^(?:low|high) over|^wide of",
    r"^(?:static|locked|fixed|handheld)$",
)
_ABOVE = words(
    r"(?:directly |straight |far |high )*(?:from|looking) (?:directly |straight |far |high )*(?:above|"
    r"below|down|up)",
)
_IN_ORDER = words(
    "then",
    "until",
    "before",
    "after",
    "from",
    "to",
    "into",
    "ends?",
    "begins?",
    "starts?",
    "becomes?",
)
_STILL = frozenset(
    {"handheld", "rack-focus", "zoom-in", "zoom-out", "crash-zoom", "dolly-zoom", "roll", "static"}
)
"""What a camera can do without leaving its place, or what its operator does."""


def camera(film: Film, shot: Shot) -> Iterator[Finding]:
    """Every finding about one shot's camera."""
    if not _has_camera(shot):
        yield Finding(
            "camera-missing",
            shot.id,
            line_of(shot, "prompt", "camera", "subject"),
            "nothing says from where the camera looks, how near, or how it moves",
            "say it in the prompt: `wide shot, slow push-in, eye level`"
            if shot.prompt
            else "add `size: wide` and `camera: slow push-in, eye level, 35mm`",
        )
    yield from _against_itself(shot)
    yield from _two_sizes(shot)


def _has_camera(shot: Shot) -> bool:
    seen = shot.camera
    fields = shot.size or shot.framing or seen.text or seen.moves or seen.angle or seen.height or seen.lens
    if not shot.prompt and (fields or seen.note or set(shot.patterns) & set(PATTERNS)):
        return True
    return any(_speaks(clause) for text in texts(shot, PROSE) for clause in clauses(text.text))


def _speaks(clause: str) -> bool:
    return bool(
        CERTAIN.search(clause)
        or _CAMERA.search(clause)
        or _OPENS.search(clause)
        or (_ABOVE.search(clause) and not about_light(clause))
    )


def _against_itself(shot: Shot) -> Iterator[Finding]:
    """A text is one moment; moves that stand as a list come one after the other."""
    text = shot.camera.text
    moves = {move.name for move in shot.camera.moves}
    if text and not shot.prompt and "static" in moves and moves - _STILL and not _IN_ORDER.search(text):
        other = next(move.name for move in shot.camera.moves if move.name not in _STILL)
        yield Finding(
            "camera-conflict",
            shot.id,
            line_of(shot, "camera"),
            f"the camera is static and makes a move ({other}) in the same breath",
            "keep one of the two, or say which comes first: `static, then slow push-in`",
        )


def _two_sizes(shot: Shot) -> Iterator[Finding]:
    other = framed_by_text(shot.camera.text).size
    if (
        other
        and shot.size
        and other != shot.size
        and not shot.prompt
        and not _IN_ORDER.search(shot.camera.text)
    ):
        yield Finding(
            "size-conflict",
            shot.id,
            line_of(shot, "camera"),
            f"the camera says {other}, and the shot's size is {shot.size}",
            "keep one of the two; a shot that changes its size says how: `pull back from close-up to wide`",
        )
