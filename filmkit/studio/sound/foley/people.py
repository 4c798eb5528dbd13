"""Hands, hearts and crowds; and what films have of their own: whooshes, impacts, risers. Knows no words."""

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


def clap(random: Random, seconds: float) -> Mono:
    """One pair of hands."""
    low = float(random.uniform(700, 1100))
    return together(
        (0, 0.8, struck(random, 0.035, low, low * 3)), (0, 0.4, struck(random, 0.012, 2500, 9000))
    )


def applause(random: Random, seconds: float) -> Mono:
    """A room full of hands, that grows and dies away."""
    length = max(seconds, 3.0)
    hands = [clap(random, 0) for _ in range(24)]
    many = strewn(random, length, 130, lambda: hands[int(random.integers(len(hands)))])
    shape = swelling(len(many) / 48_000, 0.5, length * 0.4)[: len(many)]
    return np.asarray(many * shape * 0.5, np.float32)


def cheer(random: Random, seconds: float) -> Mono:
    """A crowd that roars: bands of noise where open vowels have their formants, over applause."""
    length = max(seconds, 2.5)
    roar = sum(
        hiss(random, length, low, high) * random.uniform(0.5, 0.9)
        for low, high in ((420, 780), (900, 1350), (2200, 3000))
    )
    body = np.asarray(np.asarray(roar) * swelling(length, 0.35, length * 0.5) * 0.4, np.float32)
    return together((0, 1, body), (0, 0.5, applause(random, length)))


def heartbeat(random: Random, seconds: float) -> Mono:
    """Seventy a minute: the first sound low and long, the second shorter."""
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for at in np.arange(0, max(0.9, seconds), 60 / 70):
        first = dulled(ringing(random, 52, (1, 1.5), 0.16, bend=-0.3), 140)
        second = dulled(ringing(random, 66, (1, 1.5), 0.1, bend=-0.3), 180)
        pieces += [(float(at), 1.0, first), (float(at) + 0.31, 0.7, second)]
    return together(*pieces)


def breath(random: Random, seconds: float) -> Mono:
    """In, and out."""
    draw = hiss(random, 1.1, 500, 4200) * np.asarray(swelling(1.1, 0.6, 0.3) * 0.14, np.float32)
    let = hiss(random, 1.4, 300, 2400) * np.asarray(swelling(1.4, 0.2, 1.0) * 0.16, np.float32)
    return together((0, 1, draw), (1.3, 1, let))


def snap(random: Random, seconds: float) -> Mono:
    """Fingers."""
    return together(
        (0, 0.8, struck(random, 0.025, 1500, 5000)), (0, 0.3, ringing(random, 1800, (1, 1.5), 0.03))
    )


def slap(random: Random, seconds: float) -> Mono:
    return together((0, 1, struck(random, 0.07, 500, 4500)), (0, 0.4, struck(random, 0.1, 90, 400)))


def punch(random: Random, seconds: float) -> Mono:
    return together(
        (0, 1, ringing(random, 85, (1, 1.7), 0.16, bend=-0.8)), (0, 0.6, struck(random, 0.06, 300, 3000))
    )


def falls(random: Random, seconds: float) -> Mono:
    """A body on a floor."""
    thud = ringing(random, 58, (1, 1.6, 2.4), 0.3, bend=-0.4, dull=1.0)
    return together((0, 1, thud), (0, 0.5, struck(random, 0.25, 50, 500)), (0.11, 0.5, thud))


def whoosh(random: Random, seconds: float) -> Mono:
    """Something goes past the ear."""
    length = min(max(seconds, 0.6), 2.0)
    centre = 300 + 1800 * np.sin(np.pi * clock(length) / length) ** 2
    noise = hiss(random, length, 150, 9000)
    phase = 2 * np.pi * np.cumsum(centre) / 48_000
    shifted = noise * np.cos(phase)
    body = dulled(np.asarray(shifted + noise * 0.3, np.float32), 5000)
    return np.asarray(body * swelling(length, length * 0.5, length * 0.45) ** 1.5 * 0.6, np.float32)


def impact(random: Random, seconds: float) -> Mono:
    """A low hit under a title."""
    boom = tone(line(95, 34, 1.8), (1, 0.3)) * np.asarray(fading(1.8), np.float32)
    return together(
        (0, 1, boom), (0, 0.5, struck(random, 0.3, 100, 2500)), (0, 0.35, struck(random, 2.2, 40, 300))
    )


def riser(random: Random, seconds: float) -> Mono:
    """Grows until it is over."""
    length = max(seconds, 1.5)
    climb = (clock(length) / length) ** 2.2
    air = hiss(random, length, 500, 9000) * climb * 0.5
    pitch = tone(line(110, 880, length), (1, 0.5, 0.33, 0.25)) * climb * 0.4
    end = np.clip((length - clock(length)) / 0.03, 0, 1)
    return np.asarray((air + pitch) * end, np.float32)


def explosion(random: Random, seconds: float) -> Mono:
    length = max(seconds, 2.5)
    blast = together(
        (0, 1, struck(random, 0.25, 200, 5000)),
        (0, 1, struck(random, length, 25, 160, attack=0.004)),
        (0.05, 0.6, struck(random, length * 0.7, 100, 900, attack=0.03)),
    )
    debris = strewn(random, length * 0.6, 25, lambda: struck(random, 0.03, 500, 6000) * np.float32(0.2))
    return together((0, 1, blast), (0.3, 0.6, debris))


def gunshot(random: Random, seconds: float) -> Mono:
    return together(
        (0, 1, struck(random, 0.08, 400, 12000, attack=0.0003)),
        (0.002, 0.9, struck(random, 0.35, 60, 900)),
        (0.09, 0.25, struck(random, 0.9, 200, 2500, attack=0.03)),
    )


def drum(random: Random, seconds: float) -> Mono:
    return together((0, 1, ringing(random, 78, (1, 1.59, 2.14, 2.3), 0.7, bend=-0.3, dull=1.2)),
                    (0, 0.3, struck(random, 0.02, 500, 4000)))  # fmt: skip


def drum_roll(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.5)
    strokes = []
    for number, at in enumerate(np.arange(0, length, 1 / 21)):
        stroke = struck(random, 0.07, 180, 7000)
        strokes.append((float(at), 0.35 + 0.5 * number / (21 * length), stroke))
    return together(*strokes, (length, 1.0, struck(random, 0.3, 120, 8000)))
