"""Things that are handled: doors, glass, paper, knives, keys. Knows no words.

Each is a function of a random generator and the seconds that are asked; what happens once ignores them.
"""

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
    strewn,
    struck,
    swelling,
    together,
    tone,
)

_BAR = (1.0, 2.76, 5.4, 8.93)
"""A free bar (Fletcher and Rossing, 2.17)."""
_GLASS = (1.0, 2.32, 4.25, 6.63, 9.38)
"""A wine glass, after Fletcher and Rossing, 20.3."""
_BOARD = (1.0, 1.58, 2.24, 3.1, 4.3)


def knock(random: Random, seconds: float) -> Mono:
    """One rap on a door."""
    body = ringing(random, float(random.uniform(150, 175)), _BOARD, 0.16, dull=0.8)
    return together((0, 0.8, body), (0, 0.4, struck(random, 0.02, 700, 3000)))


def latch(random: Random, seconds: float) -> Mono:
    """A handle goes down, a bolt springs back."""
    clicks = [ringing(random, pitch, _BAR, 0.05, dull=0.4) for pitch in (1500, 2100)]
    tail = struck(random, 0.03, 1800, 7000)
    return together((0, 0.35, clicks[0]), (0.09, 0.5, clicks[1]), (0.09, 0.35, tail))


def creak(random: Random, seconds: float) -> Mono:
    """A dry hinge: stick and slip, a run of tiny knocks whose pace is the pitch."""
    length = min(max(seconds, 0.6), 3.0)
    time = clock(length)
    bend = 1 + 0.5 * np.sin(2 * np.pi * (time / length * random.uniform(0.7, 1.3) + random.random()))
    pace = 38 * bend * random.uniform(0.8, 1.3)
    phase = np.cumsum(pace) / 48_000
    ticks = (np.diff(np.floor(phase), prepend=0) > 0).astype(np.float64)
    body = sum(
        np.convolve(ticks, ringing(random, pitch, (1, 2.1), 0.03))[: len(time)]
        for pitch in (420.0, 760.0, 1350.0)
    )
    return np.asarray(np.asarray(body) * swelling(length, 0.15, 0.3) * 0.4, np.float32)


def door_opens(random: Random, seconds: float) -> Mono:
    swish = hiss(random, 0.7, 120, 700) * np.asarray(swelling(0.7, 0.3, 0.3) * 0.07, np.float32)
    return together((0, 1, latch(random, 1)), (0.2, 0.35, creak(random, 0.8)), (0.2, 1, swish))


def door_closes(random: Random, seconds: float) -> Mono:
    thud = ringing(random, 92, _BOARD, 0.28, bend=-0.2, dull=0.9)
    air = struck(random, 0.25, 50, 300, attack=0.01)
    return together((0, 0.8, thud), (0, 0.35, air), (0.035, 0.6, latch(random, 1)))


def door_slams(random: Random, seconds: float) -> Mono:
    thud = ringing(random, 68, _BOARD, 0.5, bend=-0.25, dull=0.7)
    crack = struck(random, 0.12, 300, 5000)
    rattle = strewn(random, 0.35, 28, lambda: ringing(random, 1300, _BAR, 0.05) * np.float32(0.12))
    return together((0, 1, thud), (0, 0.7, crack), (0.02, 1, rattle), (0, 0.5, struck(random, 0.7, 40, 180)))


def chop(random: Random, seconds: float) -> Mono:
    """A knife through something crisp, onto the board."""
    crunch = strewn(random, 0.05, 300, lambda: struck(random, 0.006, 1500, 7000) * np.float32(0.3))
    board = ringing(random, float(random.uniform(280, 330)), _BOARD, 0.09, bend=-0.4, dull=0.8)
    return together((0, 0.5, crunch), (0.045, 0.9, board), (0.045, 0.2, struck(random, 0.02, 2500, 8000)))


def blade(random: Random, seconds: float) -> Mono:
    """Steel drawn along steel."""
    ring = ringing(random, 2350, (1, 1.52, 2.43, 3.1), 0.9, bend=0.04)
    scrape = hiss(random, 0.3, 3200, 11000) * np.asarray(swelling(0.3, 0.12, 0.08) * 0.22, np.float32)
    return together((0, 1, scrape), (0.22, 0.35, ring))


def clink(random: Random, seconds: float) -> Mono:
    """Two glasses meet."""
    pair = [ringing(random, float(random.uniform(2100, 2500)), _GLASS, 0.9, dull=0.7) for _ in range(2)]
    return together((0, 0.6, pair[0]), (0.004, 0.45, pair[1]), (0, 0.2, struck(random, 0.006, 4000, 12000)))


def glass_breaks(random: Random, seconds: float) -> Mono:
    """The blow, the sheet giving way, the pieces raining down."""

    def shard() -> Mono:
        pitch = float(random.uniform(2600, 8200))
        return ringing(random, pitch, _GLASS[:3], float(random.uniform(0.05, 0.22))) * np.float32(0.3)

    burst = strewn(random, 0.12, 420, shard)
    rain = strewn(random, 1.0, 42, shard) * np.float32(0.7)
    blow = together((0, 0.6, struck(random, 0.05, 300, 3000)), (0, 0.8, struck(random, 0.3, 3000, 14000)))
    return together((0, 0.9, blow), (0.01, 0.9, burst), (0.12, 0.6, rain))


def cutlery(random: Random, seconds: float) -> Mono:
    def touch() -> Mono:
        pitch = float(random.choice([1900.0, 2600.0, 3300.0, 3900.0]))
        return ringing(random, pitch * float(random.uniform(0.97, 1.03)), _BAR, 0.22) * np.float32(0.5)

    return strewn(random, min(max(seconds, 0.5), 6.0), 4.5, touch)


def set_down(random: Random, seconds: float) -> Mono:
    """A cup onto a saucer."""
    china = ringing(random, float(random.uniform(1150, 1350)), _GLASS, 0.28, dull=0.9)
    table = ringing(random, 190, _BOARD, 0.1)
    return together((0, 0.7, china), (0.05, 0.3, china), (0, 0.4, table))


def cork(random: Random, seconds: float) -> Mono:
    squeak = ringing(random, 620, (1, 2, 3), 0.12, bend=0.6) * np.float32(0.12)
    pop = ringing(random, 330, (1, 2.1), 0.09, bend=1.0)
    return together((0, 1, squeak), (0.16, 1, pop), (0.16, 0.3, struck(random, 0.05, 500, 3000)))


def paper(random: Random, seconds: float) -> Mono:
    """Paper is handled: crackles that come in waves."""
    length = min(max(seconds, 0.5), 6.0)
    bed = hiss(random, length, 1800, 9000) * np.asarray(swelling(length, 0.1, 0.2) * 0.1, np.float32)
    crisp = strewn(random, length, 55, lambda: struck(random, 0.009, 2000, 10000) * np.float32(0.4))
    return together((0, 1, bed), (0, 1, crisp))


def page(random: Random, seconds: float) -> Mono:
    sweep = hiss(random, 0.35, 900, 7000) * np.asarray(swelling(0.35, 0.22, 0.08) * 0.3, np.float32)
    flick = struck(random, 0.08, 1800, 9000)
    return together((0, 1, sweep), (0.3, 0.5, flick))


def pen(random: Random, seconds: float) -> Mono:
    """Strokes of a nib on paper, word by word."""
    total = [(0.0, 0.0, np.zeros(1, np.float32))]
    at = 0.05
    while at < max(seconds, 1.0) - 0.1:
        length = float(random.uniform(0.06, 0.18))
        stroke = hiss(random, length, 2400, 8000) * np.asarray(swelling(length, 0.02, 0.03) * 0.3, np.float32)
        total.append((at, float(random.uniform(0.5, 1)), stroke))
        at += length + float(random.choice([0.03, 0.05, 0.05, 0.3]))
    return together(*total)


def typing(random: Random, seconds: float) -> Mono:
    """Keys of a computer: uneven, the long one now and then."""
    total = [(0.0, 0.0, np.zeros(1, np.float32))]
    at = 0.03
    while at < max(seconds, 0.8) - 0.08:
        total.append((at, float(random.uniform(0.5, 1)), key(random, 0)))
        at += float(random.choice([0.09, 0.11, 0.13, 0.16, 0.3])) * float(random.uniform(0.85, 1.15))
    return together(*total)


def key(random: Random, seconds: float) -> Mono:
    """One key: down, and up again."""
    down = together(
        (0, 0.6, struck(random, 0.012, 1800, 7000)),
        (0.001, 0.5, ringing(random, float(random.uniform(240, 320)), _BOARD, 0.03)),
    )
    return together((0, 1, down), (0.06, 0.3, struck(random, 0.008, 2500, 8000)))


def switch(random: Random, seconds: float) -> Mono:
    return together(
        (0, 0.7, ringing(random, 1900, _BAR, 0.03)),
        (0, 0.5, struck(random, 0.012, 1200, 6000)),
        (0.02, 0.25, ringing(random, 420, _BOARD, 0.04)),
    )


def lock(random: Random, seconds: float) -> Mono:
    """A key goes in and turns."""
    ratchet = strewn(random, 0.18, 45, lambda: ringing(random, 2900, _BAR, 0.02) * np.float32(0.3), even=True)
    bolt = ringing(random, 520, _BAR, 0.12, dull=0.8)
    return together((0, 1, ratchet), (0.34, 0.8, bolt), (0.34, 0.4, struck(random, 0.03, 600, 4000)))


def keys(random: Random, seconds: float) -> Mono:
    def touch() -> Mono:
        return ringing(random, float(random.uniform(3200, 6800)), _BAR[:3], 0.16) * np.float32(0.4)

    return strewn(random, min(max(seconds, 0.7), 3.0), 26, touch)


def coins(random: Random, seconds: float) -> Mono:
    def coin() -> Mono:
        return ringing(random, float(random.uniform(3800, 6200)), (1, 1.6, 2.7), 0.3) * np.float32(0.5)

    return strewn(random, 0.5, 14, coin)


def shutter(random: Random, seconds: float) -> Mono:
    """A camera: mirror up, curtain, mirror down."""
    clack = together((0, 0.6, struck(random, 0.02, 900, 6000)), (0, 0.4, ringing(random, 700, _BAR, 0.04)))
    return together((0, 1, clack), (0.07, 0.5, struck(random, 0.012, 2000, 9000)), (0.11, 0.8, clack))


def drawer(random: Random, seconds: float) -> Mono:
    slide = hiss(random, 0.5, 250, 1800) * np.asarray(swelling(0.5, 0.1, 0.1) * 0.2, np.float32)
    return together((0, 1, slide), (0.46, 0.8, ringing(random, 150, _BOARD, 0.16)))


def tick(random: Random, seconds: float) -> Mono:
    """A wall clock, a tick a second."""
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for number in range(max(1, int(max(seconds, 1.0)))):
        pieces.append(
            (number + 0.02, 0.8, ringing(random, 2300 if number % 2 else 1950, (1, 1.7, 2.9), 0.03))
        )
    return together(*pieces)


def cloth(random: Random, seconds: float) -> Mono:
    return np.asarray(hiss(random, 0.45, 700, 5000) * swelling(0.45, 0.18, 0.2) * 0.25, np.float32)


def bag(random: Random, seconds: float) -> Mono:
    """Something heavy is put down."""
    thud = ringing(random, 74, (1, 1.6, 2.3), 0.24, bend=-0.4, dull=1.0)
    return together((0, 1, thud), (0, 0.4, struck(random, 0.18, 60, 500)), (0.05, 0.3, cloth(random, 1)))


def match(random: Random, seconds: float) -> Mono:
    """A match is struck and flares."""
    scratch = hiss(random, 0.18, 2500, 11000) * np.asarray(swelling(0.18, 0.05, 0.03) * 0.5, np.float32)
    flare = hiss(random, 0.9, 700, 9000) * np.asarray(fading(0.9, attack=0.03) * 0.5, np.float32)
    return together((0, 1, scratch), (0.17, 1, flare))


def squeak(random: Random, seconds: float) -> Mono:
    """A sole, a chair, a wheel that wants oil."""
    time = line(1400, 2100, 0.22)
    return np.asarray(tone(time, (1, 0.5, 0.3, 0.2)) * swelling(0.22, 0.04, 0.08) * 0.3, np.float32)


def broom(random: Random, seconds: float) -> Mono:
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for number in range(max(1, int(max(seconds, 0.8) / 0.8))):
        stroke = hiss(random, 0.5, 1200, 8000) * np.asarray(swelling(0.5, 0.15, 0.2) * 0.3, np.float32)
        pieces.append((number * 0.8, float(random.uniform(0.7, 1)), stroke))
    return together(*pieces)


def saw(random: Random, seconds: float) -> Mono:
    """Wood is sawn by hand, to and fro."""
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for number in range(max(2, int(max(seconds, 0.9) / 0.45))):
        teeth = hiss(random, 0.36, 500, 5000) * np.asarray(swelling(0.36, 0.06, 0.06), np.float32)
        rough = 0.5 + 0.5 * np.sin(2 * np.pi * 85 * clock(0.36))
        pieces.append((number * 0.45, 0.4 if number % 2 else 0.28, np.asarray(teeth * rough, np.float32)))
    return dulled(together(*pieces), 6000)


def hammer(random: Random, seconds: float) -> Mono:
    nail = ringing(random, 2700, _BAR, 0.1)
    return together((0, 0.6, ringing(random, 170, _BOARD, 0.14)), (0, 0.5, nail),
                    (0, 0.5, struck(random, 0.03, 800, 6000)))  # fmt: skip
