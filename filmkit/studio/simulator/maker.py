"""The maker that needs nothing: a plain colour, a plain tone, told apart by the words asked for.

Knows no wire. Whoever wants to see a film hands the simulator a better maker.
"""

import hashlib
import math
import wave
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from filmkit.film.catalogue.card import Kind
from filmkit.studio.simulator.order import Order
from filmkit.timebase import Rate

if TYPE_CHECKING:
    import numpy as np

WIDTH, HEIGHT, FPS = 160, 90, 24
_SAMPLE_RATE = 48_000


def make_plainly(order: Order, to: Path) -> str:
    """A clip of the length asked for and 160x90, a still, or a tone; its media type."""
    match order.kind:
        case Kind.VIDEO | Kind.AVATAR:
            _clip(order, to)
            return "video/mp4"
        case Kind.IMAGE:
            from PIL import Image  # slow, and the command that offers this maker may only be asked for help

            Image.new("RGB", order.size or (WIDTH, HEIGHT), _colour(order)).save(to, "PNG")
            return "image/png"
        case Kind.MUSIC | Kind.SPEECH | Kind.SOUND_EFFECT:
            _tone(order, to)
            return "audio/wav"


def _clip(order: Order, to: Path) -> None:
    import numpy as np

    from filmkit.studio.media.clip import write_clip

    colour = np.array(_colour(order), np.uint8)
    frames = max(1, int(order.seconds * FPS))
    pictures = (_picture(colour, n / frames) for n in range(frames))
    write_clip(to, pictures, width=WIDTH, height=HEIGHT, rate=Rate.parse(str(FPS)))


def _picture(
    colour: "np.ndarray[tuple[int], np.dtype[np.uint8]]", at: float
) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    """The colour, and a light bar that shows how far the clip is."""
    import numpy as np

    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    picture[:] = colour
    picture[-8:, : max(1, int(WIDTH * at))] = 255 - colour
    return picture


def _tone(order: Order, to: Path) -> None:
    pitch = 110 * 2 ** (_hash(order)[0] % 36 / 12)
    step = 2 * math.pi * pitch / _SAMPLE_RATE
    count = int(order.seconds * _SAMPLE_RATE)
    samples = array("h", (int(8000 * math.sin(n * step)) for n in range(count)))
    with wave.open(str(to), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_SAMPLE_RATE)
        file.writeframes(samples.tobytes())


def _colour(order: Order) -> tuple[int, int, int]:
    red, green, blue = _hash(order)[:3]
    return red, green, blue


def _hash(order: Order) -> bytes:
    return hashlib.sha256(f"{order.model}|{order.prompt}|{order.seed}".encode()).digest()
