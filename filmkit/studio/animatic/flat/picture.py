"""From a Brief to the frames of a flat board: the same words understood, drawn in cut paper.

For machines where the kernels of the lit maquette cannot be compiled. Knows no Film. A frame depends on
nothing but the arguments.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import cv2
import numpy as np

from filmkit.studio.animatic.arts.arts import ARTS, Art
from filmkit.studio.animatic.arts.sheet import Sheet
from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.figures.reading import appearance_of
from filmkit.studio.animatic.flat.paper import F32, Cut, Eye, Layer, Picture, Tone, lay, seen
from filmkit.studio.animatic.flat.people import beast, head_height, person, thing, vehicle
from filmkit.studio.animatic.flat.pieces import Asked
from filmkit.studio.animatic.flat.places import layers_of
from filmkit.studio.animatic.intent import MoveRead, Part, ShotIntent, Subject, SubjectKind, TimeOfDay
from filmkit.studio.animatic.letterbox import rows_between
from filmkit.studio.animatic.light.colors import HUES
from filmkit.studio.animatic.light.hours import HOURS, Hour
from filmkit.studio.animatic.words.read import intent_of
from filmkit.studio.animatic.world import Color

SPANS: Mapping[str, tuple[float, float]] = {
    "extreme-wide": (15.0, 3.2),
    "wide": (6.4, 1.7),
    "full": (2.5, 0.98),
    "medium-wide": (1.75, 1.12),
    "medium": (1.2, 1.3),
    "medium-close": (0.86, 1.42),
    "close-up": (0.56, 1.52),
    "extreme-close-up": (0.30, 1.56),
    "insert": (0.62, 0.95),
}
"""Metres of the subject's plane that the picture is high, and how high its middle is."""
SPEEDS: Mapping[str, float] = {"still": 0.0, "slow": 0.6, "steady": 1.0, "fast": 1.8}
TABLES = ("plate", "cutting-board")
"""Places that are what lies on a table."""
DARK = (TimeOfDay.NIGHT, TimeOfDay.MOONLIGHT, TimeOfDay.DUSK, TimeOfDay.BLUE_HOUR)
PASSING = 2.4
"""Metres behind the subject that others go by."""
ROOM = 0.22
"""Metres from the middle of a head to the top of the picture, at least."""
SKY = 1e5
"""Metres to where no paper is."""
MOST = 9
"""Paper people of one crowd: more would stand behind one another."""


@dataclass(frozen=True, slots=True)
class Board:
    """A shot, ready to be drawn."""

    intent: ShotIntent
    place: tuple[Layer, ...]
    tone: Tone
    eye: Eye
    span: float
    backdrop: F32
    grain: F32
    rate: float
    handle: int
    seconds: float
    size: tuple[int, int]
    rows: tuple[int, int]

    @property
    def art(self) -> Art | None:
        """The finish of another art, over the picture."""
        return ARTS.get(self.intent.look.art.value) if self.intent.look.art else None

    def frame(self, index: int) -> Picture:
        """One frame."""
        index = self.held(index, twos=False)
        seconds = (index - self.handle) / self.rate
        eye = _moved(self.eye, [m.value for m in self.intent.camera.moves], seconds, self.seconds, self.span)
        height = self.rows[1] - self.rows[0]
        picture = _slid(self.backdrop, eye, self.eye, height)
        depth = np.full(picture.shape[:2], SKY, np.float32)
        for layer in self._layers(seconds):
            lay(picture, depth, layer, eye, self.tone)
        _rain(picture, self.intent, seconds)
        if self.art is None or self.art.lens:
            picture = np.clip(picture * (1.0 + self.grain[..., None]), 0.0, 1.0)
        seen = np.rint(picture * 255).astype(np.uint8)
        if self.art is not None:
            finish = self.art.uncompiled or self.art.finish
            seen = finish(Sheet(seen, depth, index, self.intent.shot_seed % (1 << 31)))
        out = np.zeros((self.size[1], self.size[0], 3), np.uint8)
        out[self.rows[0] : self.rows[1]] = seen
        return out

    def held(self, index: int, *, twos: bool) -> int:
        """The frame whose drawing stands at `index`, when drawn on `twos` and when not; an art has steps of
        its own."""
        return index - (index - self.handle) % max(2 if twos else 1, self.art.step if self.art else 1)

    def _layers(self, seconds: float) -> Iterator[Layer]:
        """The place and who is in it; ground, which throws no shadow, is under all of them."""
        subjects = tuple(self._subjects(seconds))
        behind = [each for each in self.place if each.shadow == 0 or each.far > PASSING]
        yield from behind
        yield from (each for each in subjects if each.far >= PASSING)
        yield from (each for each in self.place if each not in behind)
        yield from (each for each in subjects if each.far < PASSING)

    def _subjects(self, seconds: float) -> Iterator[Layer]:
        laid = self.intent.place.value in TABLES  # what the place is, is there already
        shown = [
            s
            for s in self.intent.subjects
            if not s.background and not (laid and s.kind.value is SubjectKind.THING)
        ]
        total = min(MOST, sum(max(1, s.count.value) for s in shown))
        number = 0
        for subject in shown:
            for which in range(max(1, subject.count.value)):
                if number < total:
                    yield Layer(tuple(_cuts(subject, which, number, total, seconds)), 0.0)
                    number += 1
        for k, subject in enumerate(s for s in self.intent.subjects if s.background):
            yield Layer(tuple(_cuts(subject, k, 2 * k, 6, seconds, PASSING)), PASSING)


def board_of(brief: Brief, width: int, height: int, mask_aspect: float | None = None) -> Board:
    """Everything that holds for all frames."""
    return board_from(intent_of(brief), brief, width, height, mask_aspect)


def board_from(
    intent: ShotIntent, brief: Brief, width: int, height: int, mask_aspect: float | None = None
) -> Board:
    """The same from an intent already read."""
    hour = HOURS[intent.time.value]
    rate = brief.rate[0] / brief.rate[1]
    rows = rows_between(width, height, mask_aspect)
    tall = rows[1] - rows[0]
    inside, dark = intent.interior.value, intent.time.value in DARK
    base = _light(intent, hour, inside, dark)
    asked = Asked(np.random.default_rng(intent.place_seed % (1 << 31)), dark, _bright(hour.sky.middle))
    eye, span = _eye(intent)
    return Board(
        intent,
        layers_of(intent.place.value, inside, asked),
        _aired(base, intent, hour.sky.horizon),
        eye,
        span,
        _sky(width, tall, eye, base, hour.sky.zenith, hour.sky.middle, hour.sky.horizon),
        _grain(intent.shot_seed, (tall, width), height),
        rate,
        brief.handle,
        max(brief.frames - 2 * brief.handle, 1) / rate,
        (width, height),
        rows,
    )


def _light(intent: ShotIntent, hour: Hour, inside: bool, dark: bool) -> Tone:
    """What the hour, the room and the words do to paper, in clear air."""
    light = tuple(a + 0.34 * k for a, k in zip(hour.ambient, hour.key, strict=True))
    exposure = hour.grade.exposure
    if inside:
        light, exposure = ((0.62, 0.47, 0.32) if dark else (0.80, 0.78, 0.74)), 1.0
    for color in (HUES.get(each.value) for each in intent.colors[:1]):
        if color is not None:
            light = tuple(0.75 * c + 0.25 * h * max(light) for c, h in zip(light, color, strict=True))
    red, green, blue = (max(c, 0.20) for c in light)
    return Tone((red, green, blue), (0.0, 0.0, 0.0), 1e9, exposure)


def _aired(tone: Tone, intent: ShotIntent, horizon: Color) -> Tone:
    """The same with what hangs in the air."""
    foggy = any(each.value.kind in ("fog", "mist", "haze", "smoke") for each in intent.weather)
    haze = seen(horizon, replace(tone, light=(1.0, 1.0, 1.0)), 0.0, True)
    return replace(tone, haze=haze, clear=14.0 if foggy else 1e9 if intent.interior.value else 150.0)


def _eye(intent: ShotIntent) -> tuple[Eye, float]:
    """The camera as the shot begins, and how many metres of the subject's plane the picture is high."""
    span, middle = SPANS.get(intent.camera.size.value, SPANS["medium"])
    people = [s for s in intent.subjects if s.kind.value is SubjectKind.PERSON and not s.background]
    several = min(MOST, sum(max(1, s.count.value) for s in people))
    if several > 1 and span < 0.75 * several:
        span, middle = 0.62 * several, max(0.9, middle - 0.12 * several)
    span, middle = _framed(intent, span, middle)
    focal = 1.55 if span > 2.0 else 2.1
    if intent.place.value in TABLES:  # looked down on, else a plate is a line
        return Eye(0.0, 1.45, 1.1 * focal, focal, (0.0, -0.56 / 1.1)), span
    return Eye(0.0, middle, span * focal, focal), span


def _grain(seed: int, shape: tuple[int, int], height: int) -> F32:
    grain = np.random.default_rng(seed % (1 << 31)).normal(0, 1, shape).astype(np.float32)
    return np.asarray(0.022 * cv2.GaussianBlur(grain, (0, 0), max(0.8, height / 500)), np.float32)


def _framed(intent: ShotIntent, span: float, middle: float) -> tuple[float, float]:
    """How high the picture is, and its middle, for who or what it is of."""
    first = next((s for s in intent.subjects if not s.background), None)
    if first is None:
        return span, middle
    kind = first.kind.value
    if kind is SubjectKind.VEHICLE:
        return max(span, 4.4), 1.2
    if kind is SubjectKind.ANIMAL:
        return max(span, 2.0), 0.8
    if kind is SubjectKind.THING:
        return max(span, 1.1), 0.85
    heads = [
        head_height(appearance_of(each.description, each.name), each.act.value)
        for each in intent.subjects
        if each.kind.value is SubjectKind.PERSON and not each.background
    ]
    if first.part is Part.HANDS:
        return 0.7, heads[0] - 0.45
    span = max(span, max(heads) - min(heads) + 0.75) if len(heads) > 1 else span
    # The table of sizes is for a standing adult, whose head is 1.58 m up.
    share = 1.0 if span < 2.0 else 0.4
    middle += share * (max(heads) - 1.58)
    return span, max(middle, max(heads) + ROOM - span / 2) if span > 0.8 else middle


def _cuts(
    subject: Subject, which: int, number: int, total: int, seconds: float, z: float = 0.0
) -> Iterator[Cut]:
    """One subject, in its place of so many."""
    x = 0.72 * (number - (total - 1) / 2)
    x += {"left": -0.5, "right": 0.5}.get(subject.where or "", 0.0)
    facing = 1.0 if (number % 2 == 0) == (x <= 0) or total == 1 else -1.0
    going = {"right": 1.0, "left": -1.0}.get(subject.moves or "", 0.0)
    speed = 4.0 if subject.kind.value is SubjectKind.VEHICLE else 1.1
    if going:
        facing, x = going, x + going * speed * (seconds - 2.0)
    text = f"{subject.name} {subject.description}".lower()
    if subject.kind.value is SubjectKind.PERSON:
        name = subject.name if which == 0 else f"{subject.name} {which}"
        yield from person(
            appearance_of(subject.description, name), subject.act.value, seconds + which, x, facing, z
        )
    elif subject.kind.value is SubjectKind.ANIMAL:
        yield from beast(text, seconds + which, x, facing, z)
    elif subject.kind.value is SubjectKind.VEHICLE:
        yield from vehicle(text, x, facing, z, _named(text, (0.30, 0.06, 0.05)))
    else:
        yield from thing(x, _named(text, (0.34, 0.18, 0.08)), z)


def _named(text: str, otherwise: Color) -> Color:
    """The first colour the words name."""
    found = next((HUES[word] for word in text.replace(",", " ").split() if word in HUES), None)
    return otherwise if found is None else (0.5 * found[0], 0.5 * found[1], 0.5 * found[2])


def _bright(color: Color) -> Color:
    return (1.2 * color[0], 1.2 * color[1], 1.2 * color[2])


def _sky(width: int, height: int, eye: Eye, tone: Tone, top: Color, middle: Color, low: Color) -> F32:
    """Sky from the horizon up, taller than the picture so that it can be slid."""
    rows = np.linspace(1.0, -1.0, 3 * height)
    height_seen = np.clip(rows * 1.5 / eye.focal, 0.0, 1.0)[:, None]
    stops = [np.array(seen(color, tone, 0.0, True)) for color in (low, middle, top)]
    lower = stops[0] + (stops[1] - stops[0]) * np.clip(height_seen / 0.28, 0, 1)
    whole = lower + (stops[2] - lower) * np.clip((height_seen - 0.28) / 0.6, 0, 1)
    return np.repeat(whole.astype(np.float32)[:, None, :], width, axis=1)


def _slid(backdrop: F32, eye: Eye, base: Eye, height: int) -> F32:
    """As much of the sky as is behind the picture: the horizon is as high as the eye."""
    down = round(eye.turn[1] * height)
    start = min(max(height - down, 0), 2 * height)
    return backdrop[start : start + height].copy()


def _moved(eye: Eye, moves: list[MoveRead], seconds: float, length: float, span: float) -> Eye:
    """The camera at an instant, eased along its moves."""
    t = min(max(seconds / max(length, 0.1), -0.2), 1.2)
    eased = t * t * (3.0 - 2.0 * t) if 0.0 <= t <= 1.0 else t
    for move in moves:
        k = SPEEDS.get(move.speed, 0.6)
        way = -1.0 if move.direction in ("left", "down", "back") else 1.0
        if move.name in ("push-in", "crash-zoom", "aerial"):
            eye = replace(eye, away=eye.away * (1.0 - 0.30 * min(k, 1.6) * eased))
        elif move.name in ("pull-back",):
            eye = replace(eye, away=eye.away * (1.0 - 0.30 * min(k, 1.6) * (1.0 - eased)))
        elif move.name in ("zoom", "dolly-zoom", "zoom-in"):
            eye = replace(eye, focal=eye.focal * (1.0 + 0.35 * k * eased))
        elif move.name in ("track", "dolly", "follow", "orbit", "steadicam"):
            eye = replace(eye, x=eye.x + way * 0.55 * k * span * (eased - 0.5))
        elif move.name in ("pan", "whip-pan"):
            far = 1.4 if move.name == "whip-pan" else 0.45 * k
            eye = replace(eye, turn=(eye.turn[0] + way * far * (eased - 0.5), eye.turn[1]))
        elif move.name in ("tilt",):
            eye = replace(eye, turn=(eye.turn[0], eye.turn[1] + way * 0.4 * k * (eased - 0.5)))
        elif move.name in ("crane", "pedestal", "jib", "descend", "ascend", "rise"):
            eye = replace(eye, y=max(0.3, eye.y + way * 0.6 * k * span * (eased - 0.5)))
        elif move.name == "handheld":
            sway = (
                0.006 * math.sin(2.1 * seconds + 1.0) + 0.004 * math.sin(5.3 * seconds),
                0.005 * math.sin(2.9 * seconds),
            )
            eye = replace(eye, turn=(eye.turn[0] + sway[0], eye.turn[1] + sway[1]))
    return eye


def _rain(picture: F32, intent: ShotIntent, seconds: float) -> None:
    """Strokes of rain or flakes of snow before everything."""
    kinds = {each.value.kind for each in intent.weather}
    if intent.interior.value or not kinds & {"rain", "storm", "drizzle", "snow", "blizzard"}:
        return
    height, width = picture.shape[:2]
    rng = np.random.default_rng(intent.shot_seed % (1 << 31))
    snow = bool(kinds & {"snow", "blizzard"})
    over = np.zeros((height, width), np.uint8)
    for x, y, near in rng.random((170, 3)):
        fall = (0.25 if snow else 1.9) * (0.6 + 0.8 * near)
        at = (int(((x + 0.02 * seconds) % 1.0) * width), int(((y + fall * seconds) % 1.2 - 0.1) * height))
        if snow:
            cv2.circle(over, at, max(1, round((0.003 + 0.004 * near) * height)), 200, -1, cv2.LINE_AA)
        else:
            end = (at[0] - round(0.012 * height), at[1] + round((0.05 + 0.06 * near) * height))
            cv2.line(over, at, end, int(40 + 70 * near), max(1, height // 400), cv2.LINE_AA)
    cover = over.astype(np.float32)[..., None] / 255
    picture += (0.92 - picture) * cover
