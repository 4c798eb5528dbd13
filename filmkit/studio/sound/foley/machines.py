"""Machines and signals: engines, horns, bells, telephones, trains. Knows no words."""

import numpy as np
from scipy import signal

from filmkit.studio.sound.foley.materials import (
    Curve,
    Mono,
    Random,
    clock,
    dulled,
    fading,
    hiss,
    line,
    ringing,
    struck,
    swelling,
    together,
    tone,
)

_BELL = (0.5, 1.0, 1.2, 1.5, 2.0, 2.5, 2.67, 3.0, 4.0)
"""Hum, prime, tierce, quint, nominal and above of a church bell (Fletcher and Rossing, 21.3)."""
_SMALL_BELL = (1.0, 2.76, 5.4, 8.93)


def engine(random: Random, seconds: float) -> Mono:
    """A car that stands with its engine running."""
    length = max(seconds, 1.0)
    return np.asarray(_motor(random, np.full(len(clock(length)), 27.0), length) * swelling(length, 0.15, 0.3))


def engine_starts(random: Random, seconds: float) -> Mono:
    """The starter turns it over, it catches, it settles."""
    turns = np.concatenate([np.full(len(clock(0.14)), pitch) for pitch in (11.0, 13.0, 12.0, 14.0, 15.0)])
    whine = _motor(random, turns, 0.7) * np.float32(0.5)
    settled = max(1.6, seconds - 0.7)
    pitch = 27 + 34 * np.exp(-clock(settled) / 0.35)
    running = np.asarray(_motor(random, pitch, settled) * swelling(settled, 0.03, 0.4), np.float32)
    return together((0, 1, whine), (0.68, 1, running))


def passes(random: Random, seconds: float) -> Mono:
    """A car goes by: louder, higher, then lower and gone."""
    length = max(seconds, 3.0)
    time = clock(length)
    distance = np.hypot(5.0, (time - length / 2) * 14.0)
    shift = 1 / (1 + np.gradient(distance, time) / 343)
    motor = _motor(random, 58 * shift, length)
    tyres = hiss(random, length, 300, 3200) * np.float32(0.5)
    near = (5.0 / distance) * swelling(length, 0.4, 0.4)
    return np.asarray((motor * 0.6 + tyres) * near, np.float32)


def revs(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.4)
    pitch = 30 + 75 * np.sin(np.pi * np.clip(clock(length) / length, 0, 1)) ** 1.5
    return np.asarray(_motor(random, pitch, length) * swelling(length, 0.08, 0.3), np.float32)


def _motor(random: Random, pitch: Curve, seconds: float) -> Mono:
    """Firing pulses through an exhaust, four a turn at `pitch` turns a second."""
    phase = np.cumsum(pitch) / 48_000
    fire = (
        np.maximum(0, np.sin(2 * np.pi * phase * 2)) ** 6
        + 0.4 * np.maximum(0, np.sin(2 * np.pi * phase * 2 + 2.1)) ** 6
    )
    rough = fire * (1 + 0.25 * np.sin(2 * np.pi * phase / 2.0 + random.random()))
    grain = rough * random.standard_normal(len(phase)) * 0.5 + (rough - rough.mean()) * 2
    sos = signal.butter(2, [32, 900], "bandpass", fs=48_000, output="sos")
    return np.asarray(signal.sosfilt(sos, grain), np.float32)


def horn(random: Random, seconds: float) -> Mono:
    """A car's two horns, a minor third apart."""
    length = min(max(seconds, 0.35), 2.5) if seconds < 2.5 else seconds
    parts = (1, 0.9, 0.8, 0.6, 0.45, 0.35, 0.25, 0.18)
    flat = np.ones(len(clock(length)))
    pair = tone(flat * 405, parts) + tone(flat * 486, parts)
    return np.asarray(pair * swelling(length, 0.012, 0.05) * 0.6, np.float32)


def ship_horn(random: Random, seconds: float) -> Mono:
    length = max(seconds, 3.0)
    flat = np.ones(len(clock(length)))
    low = tone(flat * 78, (1, 0.9, 0.7, 0.5, 0.4, 0.3, 0.2)) + tone(flat * 78.7, (1, 0.8, 0.5))
    return np.asarray(low * swelling(length, 0.25, 0.7) * 0.7, np.float32)


def train_horn(random: Random, seconds: float) -> Mono:
    length = max(seconds, 1.6)
    flat = np.ones(len(clock(length)))
    chord = sum(tone(flat * pitch, (1, 0.8, 0.6, 0.5, 0.35, 0.2)) for pitch in (311.0, 370.0, 494.0))
    return np.asarray(np.asarray(chord) * swelling(length, 0.06, 0.25) * 0.5, np.float32)


def train(random: Random, seconds: float) -> Mono:
    """A train goes through: wheels over joints, two bogies at a time."""
    length = max(seconds, 4.0)
    pieces = [(0.0, 0.5, np.asarray(hiss(random, length, 40, 700) * 0.5, np.float32))]
    for at in np.arange(0.1, length - 0.4, 0.78):
        for offset in (0.0, 0.13):
            clack = together(
                (0, 0.8, ringing(random, 130, (1, 2.3, 4.6), 0.12)), (0, 0.5, struck(random, 0.04, 700, 4000))
            )
            pieces.append((float(at + offset), 0.8, clack))
    whole = together(*pieces)
    return np.asarray(whole * swelling(len(whole) / 48_000, length * 0.35, length * 0.4), np.float32)


def church_bell(random: Random, seconds: float) -> Mono:
    """One stroke."""
    stroke = ringing(random, 262, _BELL, 5.0, dull=0.7)
    beat = 1 + 0.12 * np.sin(2 * np.pi * 1.3 * clock(5.0))
    clapper = struck(random, 0.05, 900, 5000)
    return together((0, 1, np.asarray(stroke * beat, np.float32)), (0, 0.15, clapper))


def small_bell(random: Random, seconds: float) -> Mono:
    """A desk or shop bell."""
    return together(
        (0, 0.8, ringing(random, 2093, _SMALL_BELL, 1.6, dull=0.8)),
        (0, 0.15, struck(random, 0.01, 3000, 9000)),
    )


def bicycle_bell(random: Random, seconds: float) -> Mono:
    return together(*((at, loud, ringing(random, 2650, _SMALL_BELL, 0.9)) for at, loud in
                      ((0, 0.5), (0.07, 0.8), (0.14, 0.6), (0.42, 0.7), (0.49, 1.0))))  # fmt: skip


def school_bell(random: Random, seconds: float) -> Mono:
    """A hammer on a gong, as fast as a coil can."""
    length = max(seconds, 1.5)
    strokes = [
        (float(at), 0.4, ringing(random, 1250, _SMALL_BELL, 0.5)) for at in np.arange(0, length - 0.4, 1 / 14)
    ]
    return together(*strokes)


def telephone(random: Random, seconds: float) -> Mono:
    """An old one: two gongs, two seconds on, four off is the custom; here as long as is asked."""
    length = max(seconds, 1.6)
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for start in np.arange(0, length, 3.0):
        for number, at in enumerate(np.arange(start, min(start + 1.5, length - 0.2), 1 / 22)):
            gong = ringing(random, 1420.0 if number % 2 else 1760.0, _SMALL_BELL[:3], 0.35)
            pieces.append((float(at), 0.4, gong))
    return together(*pieces)


def mobile(random: Random, seconds: float) -> Mono:
    """A ring tone: a small marimba tune."""
    length = max(seconds, 1.8)
    tune = (76, 79, 83, 79, 76, 74, 76)
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for start in np.arange(0, max(0.1, length - 1.2), 1.9):
        for number, note in enumerate(tune):
            struck_bar = ringing(random, 440 * 2 ** ((note - 69) / 12), (1, 3.9, 9.2), 0.3)
            pieces.append((float(start + number * 0.17), 0.6, struck_bar))
    return together(*pieces)


def vibrates(random: Random, seconds: float) -> Mono:
    """A telephone buzzes on a table."""
    length = max(seconds, 1.0)
    flat = np.full(len(clock(length)), 172.0)
    on = (np.sin(2 * np.pi * clock(length) / 0.9) > -0.2).astype(np.float64)
    soft = np.convolve(on, np.hanning(960) / np.hanning(960).sum(), "same")
    return np.asarray(
        tone(flat, (1, 0.6, 0.45, 0.3, 0.3)) * soft * swelling(length, 0.02, 0.05) * 0.4, np.float32
    )


def message(random: Random, seconds: float) -> Mono:
    """Two soft tones: something has arrived."""
    pair = [ringing(random, pitch, (1, 2, 3), 0.5, dull=1.2) for pitch in (1047, 1568)]
    return together((0, 0.5, pair[0]), (0.12, 0.6, pair[1]))


def beep(random: Random, seconds: float) -> Mono:
    length = min(max(seconds, 0.12), 0.6)
    return np.asarray(
        tone(np.full(len(clock(length)), 1000.0), (1, 0.1)) * swelling(length, 0.005, 0.01) * 0.4, np.float32
    )


def alarm(random: Random, seconds: float) -> Mono:
    """An alarm clock: four beeps, a rest."""
    pieces = [(0.0, 0.0, np.zeros(1, np.float32))]
    for start in np.arange(0, max(0.9, seconds) - 0.5, 1.0):
        pieces += [(float(start + number * 0.13), 1.0, _pip(2050.0)) for number in range(4)]
    return together(*pieces)


def _pip(pitch: float) -> Mono:
    flat = np.full(len(clock(0.08)), pitch)
    return np.asarray(tone(flat, (1, 0.3, 0.25)) * swelling(0.08, 0.004, 0.008) * 0.5, np.float32)


def siren(random: Random, seconds: float) -> Mono:
    """Two tones, as in Europe."""
    length = max(seconds, 2.4)
    high = np.floor(clock(length) / 0.6) % 2 > 0
    pitch = np.convolve(np.where(high, 580.0, 435.0), np.ones(480) / 480, "same")
    return np.asarray(
        tone(np.maximum(pitch, 200.0), (1, 0.7, 0.5, 0.35, 0.2)) * swelling(length, 0.3, 0.6) * 0.5,
        np.float32,
    )


def plane(random: Random, seconds: float) -> Mono:
    length = max(seconds, 5.0)
    roar = hiss(random, length, 60, 1500)
    whine = tone(line(900, 620, length), (1, 0.4)) * np.float32(0.12)
    return dulled(
        np.asarray((roar + whine) * swelling(length, length * 0.5, length * 0.45), np.float32), 2600
    )


def helicopter(random: Random, seconds: float) -> Mono:
    length = max(seconds, 3.0)
    blades = (0.5 + 0.5 * np.sin(2 * np.pi * 11.5 * clock(length))) ** 5
    air = hiss(random, length, 70, 1200) * (0.25 + blades)
    return np.asarray(air * swelling(length, 0.8, 1.0), np.float32)


def lift(random: Random, seconds: float) -> Mono:
    """A lift arrives: a tone, and its doors."""
    ding = ringing(random, 1319, (1, 2, 3.01), 1.2, dull=1.0)
    doors = hiss(random, 1.3, 200, 1500) * np.asarray(swelling(1.3, 0.25, 0.2) * 0.12, np.float32)
    return together((0, 0.6, ding), (0.55, 1, doors), (1.8, 0.4, ringing(random, 120, (1, 1.6, 2.3), 0.2)))


def brakes(random: Random, seconds: float) -> Mono:
    """Tyres cry."""
    length = min(max(seconds, 1.0), 3.0)
    cry = tone(line(1150, 780, length), (1, 0.5, 0.4, 0.2))
    wobble = 1 + 0.3 * np.sin(2 * np.pi * 23 * clock(length))
    skid = hiss(random, length, 500, 3500) * np.float32(0.4)
    return np.asarray((cry * wobble * 0.5 + skid) * fading(length, length * 2, attack=0.04), np.float32)


def crash(random: Random, seconds: float) -> Mono:
    """Metal and glass run into something."""
    blow = together((0, 1, struck(random, 0.5, 35, 400)), (0, 0.8, struck(random, 0.4, 400, 6000)))
    metal = [ringing(random, pitch, (1, 1.47, 2.09, 2.56, 3.9), 0.7, dull=0.8) for pitch in (190, 310, 470)]
    return together((0, 1, blow), *((0.02 * number, 0.4, each) for number, each in enumerate(metal)))


def radio(random: Random, seconds: float) -> Mono:
    """Between two stations."""
    length = max(seconds, 1.2)
    whistle = tone(np.asarray(900 + 500 * np.sin(2 * np.pi * clock(length) / 1.7)), (1, 0.2)) * np.float32(
        0.12
    )
    return np.asarray(
        (hiss(random, length, 500, 5000) * 0.4 + whistle) * swelling(length, 0.02, 0.05), np.float32
    )


def camera_whir(random: Random, seconds: float) -> Mono:
    """Film runs through an old camera: 24 claws a second."""
    length = max(seconds, 1.5)
    strokes = [(float(at), 0.6, struck(random, 0.012, 900, 5000)) for at in np.arange(0, length, 1 / 24)]
    hum = np.asarray(
        tone(np.full(len(clock(length)), 96.0), (1, 0.5, 0.3)) * swelling(length, 0.1, 0.1) * 0.1
    )
    return together(*strokes, (0, 1, np.asarray(hum, np.float32)))
