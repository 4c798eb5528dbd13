"""A camera that comes to one size after another: how far off it is at each. Knows no words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from filmkit.studio.animatic.camera.sizes import ANIMALS, SIZES, THINGS, VEHICLES, size_of
from filmkit.studio.animatic.intent import CameraRead

NEARING = ("push-in", "pull-back", "zoom-in", "zoom-out", "crash-zoom")
"""Moves that only tell how the camera comes from one size to the next."""
ZOOMS = ("zoom-in", "zoom-out")
OF_A_PLACE: Mapping[str, float] = {"extreme-wide": 1.7, "wide": 1.0, "full": 0.85, "medium-wide": 0.7,
    "medium": 0.6, "medium-close": 0.5, "close-up": 0.42, "extreme-close-up": 0.36}  # fmt: skip
"""How much of a view of a place each size shows."""
LEAST = 0.62
"""Of its widest view, how much of a place is still seen from the nearest: what is nearer is a wall."""
REST = 0.15
"""The part of the way between two sizes for which it rests at either."""
WIDEST = "wide"
"""The widest size that is still of somebody or something; what is wider is seen from farther off."""


def heights(kind: str) -> Mapping[str, float]:
    """How high a picture of each size is, by what it is of: "people" "animal" "vehicle" "thing" "place"."""
    people = {name: size.above + size.below for name, size in SIZES.items()}
    return {"people": people, "animal": ANIMALS, "vehicle": VEHICLES, "thing": THINGS}.get(kind, OF_A_PLACE)


def as_widest(camera: CameraRead, kind: str) -> CameraRead:
    """The same camera as it is composed: for the widest of its sizes, and without moves between them."""
    sizes = heights(kind)
    widest = max(camera.stations, key=lambda each: sizes[size_of(each.value)[0]])
    value = WIDEST if size_of(widest.value)[0] == "extreme-wide" else widest.value
    moves = tuple(
        move
        for move in camera.moves
        if move.value.name not in NEARING
        and not (move.value.name == "track" and move.value.direction is None)
    )
    return replace(camera, size=replace(widest, value=value), moves=moves)


def scales(camera: CameraRead, kind: str) -> tuple[float, ...]:
    """How many times as far off it is at each of its sizes as where it was composed."""
    sizes = heights(kind)
    widest = sizes[size_of(as_widest(camera, kind).size.value)[0]]
    least = LEAST if sizes is OF_A_PLACE else 0.0
    return tuple(min(max(sizes[size_of(each.value)[0]] / widest, least), 2.4) for each in camera.stations)


def ends_on_hands(camera: CameraRead) -> bool:
    """Whether the last of its sizes is of somebody's hands, and not of the face."""
    return bool(camera.stations) and camera.stations[-1].words.lower().endswith(("hand", "hands"))


def stationed(camera: CameraRead, kind: str, steady: bool) -> tuple[tuple[float, ...], CameraRead]:
    """How far off it is at each of its sizes, none if it stays (`steady`), and how it is composed."""
    if not camera.stations:
        return (), camera
    widest = as_widest(camera, kind)
    if kind == "place" and any(move.value.name in ZOOMS for move in camera.moves):
        # what is far off grows by the lens alone, which goes as far as it does without sizes
        return (), replace(widest, moves=camera.moves)
    return () if steady else scales(camera, kind), widest


def scale(of: Sequence[float], part: float) -> float:
    """The same when so much of the shot has gone, 0 to 1: it rests a little at each."""
    if not of:
        return 1.0
    k = min(max(part, 0.0), 1.0) * (len(of) - 1)
    number = min(int(k), max(len(of) - 2, 0))
    if k == number:
        return of[number]
    gone = min(max((k - number - REST) / (1.0 - 2 * REST), 0.0), 1.0)
    gone = gone * gone * (3.0 - 2.0 * gone)
    return of[number] * float((of[number + 1] / of[number]) ** gone)
