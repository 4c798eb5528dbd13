"""What old and odd cameras do to a picture: a silent film, a video cassette, infrared stock, night vision;
neon over a city; a puppet's lamp that is never quite the same. Knows no words.
"""

from functools import lru_cache

import cv2
import numpy as np

from filmkit.studio.animatic.arts.plates import clouds
from filmkit.studio.animatic.arts.sheet import (
    Picture,
    Sheet,
    blurred,
    flattened,
    light_of,
    printed,
    saturated,
    tone_of,
)
from filmkit.studio.animatic.world import F32


def _chance(sheet: Sheet, kind: int) -> np.random.Generator:
    """What happens by chance, on twos: faster, it would only buzz."""
    return np.random.default_rng((sheet.seed, kind, max(sheet.number, 0) // 2))


def _grain(sheet: Sheet) -> F32:
    """Specks of mean 0 and deviation 1, other ones in every frame."""
    rng = np.random.default_rng((sheet.seed, 9, max(sheet.number, 0)))
    return np.asarray(np.roll(_speckle(*sheet.size), int(rng.integers(1 << 20))), np.float32)


def _tinted(tone: F32, dark: tuple[float, float, float], bright: tuple[float, float, float]) -> F32:
    """One colour for the dark end, another for the bright one."""
    low, high = np.asarray(dark, np.float32), np.asarray(bright, np.float32)
    return np.asarray(low + tone[..., None] * (high - low), np.float32)


@lru_cache(maxsize=8)
def _corners(width: int, height: int, strength: float) -> F32:
    """How much light reaches each pixel through a simple lens."""
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    return np.asarray(
        1 - np.float32(strength) * np.clip((x * x * 0.9 + y * y) / 1.7, 0, 1) ** 1.5, np.float32
    )


def _moved(values: F32, x: float, y: float) -> F32:
    way = np.array([(1, 0, x), (0, 1, y)], np.float32)
    return np.asarray(
        cv2.warpAffine(values, way, values.shape[1::-1], borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def silent(sheet: Sheet) -> Picture:
    """A print of a hundred years ago: sepia, soft, unsteady in the gate, scratched, flickering."""
    width, height = sheet.size
    rng = _chance(sheet, 1)
    weave = rng.normal(size=2) * (0.5 * sheet.unit)
    tone = tone_of(blurred(light_of(sheet), 0.7 * sheet.unit))
    tone = np.clip((_moved(tone, *weave) - 0.44) * 1.35 + 0.50, 0, 1)
    tone = tone * (_corners(width, height, 0.62) * np.float32(1 + 0.055 * rng.normal()))
    tone += np.float32(0.035) * _grain(sheet)
    _scratch(tone, rng, sheet)
    return printed(_tinted(np.clip(tone, 0, 1), (0.055, 0.035, 0.02), (1.0, 0.90, 0.70)))


def _scratch(tone: F32, rng: np.random.Generator, sheet: Sheet) -> None:
    """A line or two that stay for a while, and specks that do not."""
    height, width = tone.shape
    thick = max(1, round(sheet.unit))
    for which in range(2):
        lasting = np.random.default_rng((sheet.seed, max(sheet.number, 0) // 14, which))
        x = float(lasting.uniform(0.06, 0.94)) * width + float(rng.normal()) * sheet.unit
        if lasting.random() < 0.7:
            tone[:, int(x) : int(x) + thick] += np.float32(lasting.choice((0.35, -0.3)))
    for _ in range(int(rng.integers(3, 9))):
        x, y, r = rng.random() * width, rng.random() * height, rng.uniform(0.5, 2.2) * sheet.unit
        light = float(rng.choice((0.0, 0.0, 1.0)))
        around = (int(x), int(y)), (max(1, int(r)), max(1, int(r * rng.uniform(0.6, 2.5))))
        cv2.ellipse(tone, *around, float(rng.uniform(0, 180)), 0, 360, light, -1, cv2.LINE_AA)


@lru_cache(maxsize=4)
def _speckle(width: int, height: int) -> F32:
    fine = np.random.default_rng(3).normal(size=(height, width)).astype(np.float32)
    fine = cv2.GaussianBlur(fine, (0, 0), 0.6 * max(1.0, height / 360))
    return np.asarray(fine / fine.std(), np.float32)


def cassette(sheet: Sheet) -> Picture:
    """A video cassette: colours that smear to the right, lines, a torn edge below, a band that wanders."""
    height = sheet.size[1]
    rng = _chance(sheet, 2)
    split = cv2.cvtColor(light_of(sheet), cv2.COLOR_RGB2YCrCb)
    tone = cv2.blur(split[..., 0], (max(1, round(2.2 * sheet.unit)), 1))
    sharp = tone + 0.55 * (tone - cv2.blur(tone, (max(3, round(7 * sheet.unit)), 1)))
    wide = max(3, round(15 * sheet.unit))
    chroma = cv2.blur(split[..., 1:], (wide, max(1, round(2 * sheet.unit))))
    chroma = _moved(chroma, 0.35 * wide, 0.0)
    noise = _grain(sheet)
    sharp = 0.06 + 0.90 * sharp + 0.030 * noise
    rows = np.arange(height, dtype=np.float32)
    line = 1 - 0.10 * (np.floor(rows * min(240 / height, 0.5)) % 2)
    band = np.exp(-(((rows / height - (sheet.number * 0.013) % 1.3) / 0.05) ** 2))
    tape = np.dstack((sharp * (line + 0.10 * band)[:, None], 0.5 + 1.12 * (chroma - 0.5)))
    picture = cv2.cvtColor(tape.astype(np.float32), cv2.COLOR_YCrCb2RGB)
    return printed(_torn(picture, rng, sheet))


def _torn(picture: F32, rng: np.random.Generator, sheet: Sheet) -> F32:
    """Rows that slip sideways: a little everywhere, much where the head changes at the lower edge."""
    height, width = picture.shape[:2]
    rows = np.arange(height)
    slip = rng.normal(size=height) * 0.28 * sheet.unit
    low = np.clip((rows - 0.955 * height) / (0.045 * height), 0, 1)
    slip += low * (26 + 10 * rng.normal()) * sheet.unit
    x = np.arange(width, dtype=np.float32)[None] - slip[:, None].astype(np.float32)
    y = np.broadcast_to(rows[:, None].astype(np.float32), x.shape)
    out = cv2.remap(picture, x, np.ascontiguousarray(y), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    static = _grain(sheet) > 1.1
    out[(low[:, None] > 0.25) & static] = 0.85
    return np.asarray(out, np.float32)


def infrared(sheet: Sheet) -> Picture:
    """Infrared stock: leaves and grass burn crimson and pink, skies and water go deep."""
    light = light_of(sheet)
    red, green, blue = cv2.split(light)
    tone = tone_of(light)
    leaf = np.clip((green - 0.55 * (red + blue)) * 9 + 0.1, 0, 1) * np.clip(tone * 5, 0, 1)
    leaf = np.maximum(
        leaf, np.clip((green - blue) * 5 - 0.55, 0, 1) * np.clip((green - 0.9 * red) * 6 + 0.4, 0, 1)
    )
    deep = np.clip((blue - red) * 4, 0, 1)
    low = np.clip(1.9 * tone, 0, 1) ** 0.8
    pink = cv2.merge([0.28 + 0.72 * low, 0.02 + 0.60 * low * low, 0.18 + 0.56 * low])
    plain = cv2.merge([tone * (0.95 - 0.25 * deep), tone * (1.0 - 0.18 * deep), tone * (1.04 + 0.06 * deep)])
    out = plain + (pink - plain) * leaf[..., None]
    out += np.float32(0.22) * blurred(np.asarray(out * leaf[..., None], np.float32), 5 * sheet.unit)
    return printed(np.asarray(out, np.float32))


def night_vision(sheet: Sheet) -> Picture:
    """An image intensifier: green, noisy, round."""
    width, height = sheet.size
    tone = tone_of(blurred(light_of(sheet), 0.6 * sheet.unit))
    low, high = np.percentile(tone[::4, ::4], (2, 98))
    tone = np.clip((tone - low) / max(float(high - low), 0.15), 0, 1) ** np.float32(0.8)
    tone = 0.08 + 0.80 * tone + 0.07 * _grain(sheet)
    tone = tone * _corners(width, height, 0.95)
    return printed(_tinted(np.clip(tone, 0, 1), (0.0, 0.03, 0.01), (0.62, 1.0, 0.55)))


def neon(sheet: Sheet) -> Picture:
    """Cyberpunk: what is dark goes blue, lamps glow magenta on one side and cyan on the other."""
    width, height = sheet.size
    light = light_of(sheet)
    tone = tone_of(light)
    # A dark place has lamps enough, and a bright one is seen by night.
    exposure = min(max(0.23 / max(float(tone.mean()), 0.01), 0.7), 2.2) ** 0.7
    tone = np.clip(tone * np.float32(exposure), 0, 1)
    graded = saturated(light, 0.66, 1.22) * np.float32(exposure)
    graded += _tinted(tone * (1 - tone), (0.0, 0.01, 0.055), (0.04, -0.08, 0.26))
    side = _sides(width, height)
    # Soft light: it colours what is lit, and leaves the dark dark.
    graded *= 1 + (side - 1) * np.clip(0.35 + 1.1 * tone, 0, 1)[..., None]
    bright = np.maximum(graded - np.float32(0.62), 0)
    glow = blurred(bright, 9 * sheet.unit) * side
    return printed(np.asarray(graded + np.float32(1.5) * glow, np.float32))


@lru_cache(maxsize=4)
def _sides(width: int, height: int) -> F32:
    x = np.linspace(-1, 1, width, dtype=np.float32)[None] + np.float32(0.22) * clouds(width, height, 2, 10)
    k = (1 / (1 + np.exp(-3.2 * x)))[..., None]
    magenta, cyan = np.array([1.26, 0.60, 1.12], np.float32), np.array([0.55, 1.06, 1.30], np.float32)
    return np.asarray(magenta + (cyan - magenta) * k, np.float32)


def puppet(sheet: Sheet) -> Picture:
    """Stop motion: a table lit by lamps, each drawing a touch brighter or darker than the last."""
    rng = _chance(sheet, 3)
    # Clay has no finer detail than a thumb leaves.
    light = np.float32(0.35) * light_of(sheet) + np.float32(0.65) * flattened(sheet.picture, sheet.unit)
    light = saturated(light, 1.22, 1.10) * np.float32(1.05 + 0.018 * rng.normal())
    thumbs = np.float32(0.034) * clouds(*sheet.size, 26, 11 + max(sheet.number, 0) % 3)
    return printed(np.asarray(light * cv2.merge([1 + thumbs] * 3), np.float32))
