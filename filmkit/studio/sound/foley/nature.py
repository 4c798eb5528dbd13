"""Weather, water, fire and animals, as single sounds. Knows no words."""

import numpy as np

from filmkit.studio.sound.foley.materials import (
    Mono,
    Random,
    clock,
    dulled,
    fading,
    hiss,
    line,
    ringing,
    shaped,
    strewn,
    struck,
    swelling,
    together,
    tone,
    voice,
)


def thunder(random: Random, seconds: float) -> Mono:
    """A crack, and the roll after it."""
    length = max(seconds, 4.5)
    crack = strewn(random, 0.5, 60, lambda: struck(random, 0.05, 200, 5000) * np.float32(0.5))
    pieces = [(0.0, 0.7, crack)]
    at = 0.1
    while at < length - 1.5:
        roll = struck(
            random, float(random.uniform(1.0, 2.2)), 25, float(random.uniform(110, 260)), attack=0.08
        )
        pieces.append((at, float(10 ** (-at / (length * 1.3))) * float(random.uniform(0.6, 1)), roll))
        at += float(random.uniform(0.15, 0.6))
    return together(*pieces)


def lightning(random: Random, seconds: float) -> Mono:
    """Near: all crack."""
    snap = struck(random, 0.2, 1200, 12000)
    return together((0, 1, snap), (0.03, 0.8, thunder(random, 3.0)))


def rain_hit(random: Random, seconds: float) -> Mono:
    """A gust of rain against something hard."""
    length = max(seconds, 1.2)
    drops = strewn(random, length, 150, lambda: _patter(random))
    bed = hiss(random, len(drops) / 48_000, 900, 9000)[: len(drops)] * np.float32(0.12)
    shape = swelling(len(drops) / 48_000, length * 0.25, length * 0.5)
    return np.asarray((drops + bed) * shape[: len(drops)], np.float32)


def _patter(random: Random) -> Mono:
    return struck(random, 0.012, float(random.uniform(900, 2500)), 9000) * np.float32(0.4)


def gust(random: Random, seconds: float) -> Mono:
    length = max(seconds, 2.2)
    swell = swelling(length, length * 0.4, length * 0.5)
    total = hiss(random, length, 90, 420) * swell
    for low, high in ((420, 620), (760, 980), (1250, 1500)):
        total = total + hiss(random, length, low, high) * swell**2 * random.uniform(0.2, 0.5)
    return np.asarray(total * 0.5, np.float32)


def leaves(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.0)
    return together(
        (0, 0.3, np.asarray(hiss(random, length, 1500, 8000) * swelling(length, 0.3, 0.4) * 0.2, np.float32)),
        (0, 1, strewn(random, length, 60, lambda: struck(random, 0.015, 1500, 9000) * np.float32(0.25))),
    )


def pours(random: Random, seconds: float) -> Mono:
    """Water into a glass: bubbles, and the air above them that grows shorter and higher."""
    length = max(seconds, 1.6)

    def bubble() -> Mono:
        return ringing(random, float(random.uniform(450, 1600)), (1,), 0.05, bend=0.7) * np.float32(0.4)

    bubbles = strewn(random, length, 85, bubble)
    column = np.asarray(hiss(random, length, 300, 5000) * 0.12, np.float32)
    rising = tone(line(420, 1150, length), (1, 0.3)) * np.float32(0.12)
    wet = together((0, 1, bubbles[: len(column)]), (0, 1, column), (0, 1, rising))
    return np.asarray(wet * swelling(length, 0.08, 0.35), np.float32)


def splash(random: Random, seconds: float) -> Mono:
    burst = struck(random, 0.5, 400, 7000, attack=0.02)
    drops = strewn(random, 0.8, 50, lambda: drip(random, 0) * np.float32(0.35))
    return together((0, 0.9, burst), (0, 0.6, struck(random, 0.25, 80, 500)), (0.1, 0.7, drops))


def drip(random: Random, seconds: float) -> Mono:
    """A drop into water: the bubble it leaves rises in pitch as it closes."""
    return ringing(random, float(random.uniform(750, 1250)), (1, 2.0), 0.12, bend=0.8)


def bubbles(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.5)
    return strewn(
        random, length, 32, lambda: ringing(random, float(random.uniform(180, 700)), (1,), 0.08, bend=0.5)
    )


def sizzle(random: Random, seconds: float) -> Mono:
    """Something wet meets a hot pan."""
    length = max(seconds, 1.8)
    bed = hiss(random, length, 3000, 11000) * np.asarray(0.3 * fading(length, length * 2.2, attack=0.05))
    spits = strewn(random, length, 45, lambda: struck(random, 0.006, 2500, 9000) * np.float32(0.5))
    return together((0, 1, np.asarray(bed, np.float32)), (0, 1, spits))


def crackle(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.5)
    snaps = strewn(random, length, 15, lambda: struck(random, 0.012, 900, 7000))
    low = np.asarray(hiss(random, length, 50, 350) * swelling(length, 0.3, 0.3) * 0.2, np.float32)
    return together((0, 0.8, snaps), (0, 1, low))


def wave(random: Random, seconds: float) -> Mono:
    """One breaker: it rises, falls, runs out over the sand."""
    length = max(seconds, 4.0)
    rise, fall = length * 0.35, length * 0.6
    body = hiss(random, length, 80, 1200) * swelling(length, rise, fall)
    foam = hiss(random, length, 1200, 9000) * np.roll(swelling(length, rise, fall), int(0.3 * 48_000)) ** 2
    return np.asarray(body * 0.7 + foam * 0.35, np.float32) * np.float32(0.8)


def bark(random: Random, seconds: float) -> Mono:
    length = float(random.uniform(0.2, 0.26))
    pitch = line(270, 430, length * 0.35).tolist() + line(430, 190, length * 0.65).tolist()
    throat = voice(np.asarray(pitch), ((620, 160, 1), (1250, 220, 0.8), (2500, 400, 0.35)), rough=0.35)
    breath = hiss(random, len(throat) / 48_000, 600, 4500)[: len(throat)] * np.float32(0.12)
    both = throat + np.pad(breath, (0, len(throat) - len(breath)))
    return np.asarray(both * swelling(len(throat) / 48_000, 0.02, 0.1)[: len(throat)], np.float32)


def meow(random: Random, seconds: float) -> Mono:
    length = 0.75
    pitch = np.concatenate([line(480, 720, 0.3), line(720, 430, length - 0.3)])
    mouth = swelling(len(pitch) / 48_000, 0.3, 0.35)[: len(pitch)]
    closed = voice(pitch, ((600, 150, 1), (1400, 300, 0.2)))
    opened = voice(pitch, ((1050, 200, 1), (1900, 280, 0.7), (3300, 500, 0.3)))
    return shaped(np.asarray(closed * (1 - mouth) * 0.4 + opened * mouth, np.float32), 0.06, 0.15)


def chirp(random: Random, seconds: float) -> Mono:
    """A short song of a small bird."""
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    at, base = 0.0, float(random.uniform(2700, 4300))
    for _ in range(int(random.integers(3, 7))):
        length = float(random.uniform(0.05, 0.14))
        start = base * float(random.uniform(0.85, 1.2))
        note = tone(line(start, start * float(random.uniform(0.75, 1.4)), length), (1, 0.12))
        pieces.append(
            (at, float(random.uniform(0.6, 1)), np.asarray(note * swelling(length, 0.015, 0.03), np.float32))
        )
        at += length + float(random.uniform(0.02, 0.09))
    return together(*pieces)


def gull(random: Random, seconds: float) -> Mono:
    pieces = []
    for number in range(3):
        pitch = np.concatenate([line(900, 1350, 0.1), line(1350, 850, 0.3)])
        cry = voice(pitch, ((1300, 300, 1), (2700, 500, 0.7)), rough=0.1)
        pieces.append((number * 0.5, 0.9 - 0.2 * number, shaped(cry, 0.03, 0.15)))
    return together(*pieces)


def crow(random: Random, seconds: float) -> Mono:
    pieces = []
    for number in range(2):
        caw = voice(line(520, 430, 0.35), ((900, 200, 1), (1500, 250, 0.9), (2400, 400, 0.5)), rough=0.8)
        pieces.append((number * 0.55, 1.0, np.asarray(caw * swelling(0.35, 0.04, 0.12), np.float32)))
    return together(*pieces)


def owl(random: Random, seconds: float) -> Mono:
    calls = ((0.0, 0.5), (0.75, 0.18), (1.0, 0.7))
    hoots = ((at, shaped(tone(line(370, 345, length), (1, 0.08)), 0.08, 0.15)) for at, length in calls)
    return together(*((at, 0.8, hoot) for at, hoot in hoots))


def cock(random: Random, seconds: float) -> Mono:
    """Cock-a-doodle-doo."""
    notes = ((0.0, 0.14, 620, 700), (0.2, 0.12, 720, 820), (0.36, 0.22, 850, 1000), (0.62, 0.7, 1050, 640))
    return together(*(
        (at, 0.8, np.asarray(voice(line(a, b, length), ((1200, 250, 1), (2200, 350, 0.7), (3300, 500, 0.3)),
                                   rough=0.15) * swelling(length, 0.02, 0.08), np.float32))
        for at, length, a, b in notes))  # fmt: skip


def cow(random: Random, seconds: float) -> Mono:
    pitch = np.concatenate([line(120, 165, 0.5), line(165, 105, 1.1)])
    moo = voice(pitch, ((330, 110, 1), (700, 160, 0.5), (1500, 300, 0.12)), rough=0.1)
    return np.asarray(moo * swelling(len(moo) / 48_000, 0.25, 0.4)[: len(moo)], np.float32)


def neigh(random: Random, seconds: float) -> Mono:
    time = clock(1.3)
    pitch = line(950, 480, 1.3) * (1 + 0.07 * np.sin(2 * np.pi * 13 * time))
    whinny = voice(pitch, ((900, 250, 1), (1800, 350, 0.7), (3000, 500, 0.3)), rough=0.15)
    return np.asarray(whinny * swelling(1.3, 0.06, 0.5), np.float32)


def hooves(random: Random, seconds: float) -> Mono:
    """A horse at a gallop: three beats and a rest."""
    length = max(seconds, 1.5)
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for start in np.arange(0, max(0.3, length - 0.4), 0.52):
        for offset, loud in ((0.0, 0.7), (0.12, 0.9), (0.23, 1.0)):
            hoof = together(
                (0, 1, ringing(random, float(random.uniform(170, 230)), (1, 1.8, 3.1), 0.07, bend=-0.5)),
                (0, 0.4, struck(random, 0.04, 300, 2500)),
            )
            pieces.append((float(start) + offset, loud, hoof))
    return together(*pieces)


def wings(random: Random, seconds: float) -> Mono:
    """Birds take off."""
    length = max(seconds, 1.2)
    flaps = strewn(
        random, length, 24, lambda: struck(random, 0.06, 300, 3000, attack=0.015) * np.float32(0.5)
    )
    return np.asarray(flaps * fading(len(flaps) / 48_000, length * 2, attack=0.02)[: len(flaps)], np.float32)


def fly(random: Random, seconds: float) -> Mono:
    """It comes near, and goes."""
    length = max(seconds, 1.6)
    pitch = 205 * (
        1 + 0.06 * np.sin(2 * np.pi * clock(length) / 0.7) + 0.02 * np.sin(2 * np.pi * clock(length) * 9)
    )
    near = 0.25 + 0.75 * np.sin(np.pi * clock(length) / length) ** 2
    wing = tone(pitch, (1, 0.8, 0.6, 0.5, 0.3, 0.2)) * np.asarray(near * 0.4, np.float32)
    return dulled(shaped(wing, 0.1, 0.2), 3500)
