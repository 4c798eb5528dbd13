"""Frame and camera fields become words: "slow push-in", "eye level", "35mm lens". Knows no layers."""

import re
from collections.abc import Mapping, Sequence

from filmkit.film.spec.film import Move

SIZES: Mapping[str, str] = {
    "extreme-wide": "extreme wide shot",
    "wide": "wide shot",
    "full": "full shot",
    "medium-wide": "medium wide shot",
    "medium": "medium shot",
    "medium-close": "medium close-up",
    "close-up": "close-up",
    "extreme-close-up": "extreme close-up",
}
FRAMINGS: Mapping[str, str] = {
    "single": "single",
    "two-shot": "two-shot",
    "group": "group shot",
    "over-the-shoulder": "over-the-shoulder shot",
    "pov": "point-of-view shot",
    "insert": "insert",
}
ANGLES: Mapping[str, str] = {
    "eye": "eye level",
    "low": "low angle",
    "high": "high angle",
    "overhead": "overhead view",
    "dutch": "Dutch angle",
    "aerial": "aerial view",
    "worm": "worm's-eye view",
}
_MOVES: Mapping[str, str] = {
    "static": "static camera",
    "track": "tracking shot",
    "crane-up": "crane up",
    "crane-down": "crane down",
    "pedestal": "pedestal move",
    "follow": "following shot",
    "aerial": "aerial flight",
    "descend": "descent",
    "handheld": "handheld camera",
    "steadicam": "Steadicam",
    "zoom-in": "zoom in",
    "zoom-out": "zoom out",
    "crash-zoom": "crash zoom",
    "whip-pan": "whip pan",
    "dolly-zoom": "dolly zoom",
    "rack-focus": "rack focus",
    "roll": "camera roll",
}
_DIRECTIONS: Mapping[str, str] = {
    "left": "to the left",
    "right": "to the right",
    "up": "upwards",
    "down": "downwards",
    "forward": "forward",
    "back": "backwards",
}
_SPEEDS: Mapping[str, str] = {"still": "barely perceptible"}
_TURNING = frozenset(
    {"track", "dolly", "pan", "tilt", "pedestal", "orbit", "follow", "aerial", "whip-pan", "roll"}
)
"""Moves that take a direction; a push-in has its own."""
_MILLIMETRES = re.compile(r"[0-9]+(\.[0-9]+)? ?(mm)?")
_HEIGHT = re.compile(r"[0-9].*")


def moves_words(moves: Sequence[Move]) -> str:
    """Moves in order: "slow push-in, then slow pan to the left"."""
    turning = any(move.name in _TURNING for move in moves)
    return ", then ".join(_move(move, directed=move.name in _TURNING or not turning) for move in moves)


def _move(move: Move, directed: bool) -> str:
    speed = "" if move.name == "static" else _SPEEDS.get(move.speed or "", move.speed or "")
    direction = _DIRECTIONS.get(move.direction or "", move.direction or "") if directed else ""
    return " ".join(filter(None, (speed, _MOVES.get(move.name, move.name), direction)))


def lens_words(lens: str) -> str:
    """ "50mm" is "50mm lens"; other words stay as written."""
    if not _MILLIMETRES.fullmatch(lens):
        return lens
    return f"{lens if lens.endswith('mm') else f'{lens.strip()}mm'} lens"


def height_words(height: str) -> str:
    """ "30 m" is "camera at 30 m"; other words stay as written."""
    return f"camera at {height}" if _HEIGHT.fullmatch(height) else height
