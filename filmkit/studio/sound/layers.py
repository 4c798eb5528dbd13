"""The single sounds ambience is made of: rain, sea, a kitchen, a hall. Knows no words.

Each layer is a function of a random generator and a length in samples; unit loudness is the
mixer's business. All are closed in time: they can be cut or cross-faded anywhere.
"""

from collections.abc import Callable

import numpy as np

from filmkit.studio.sound.signal import (
    SAMPLE_RATE,
    Sound,
    band,
    grain,
    level,
    low_pass,
    movement,
    place,
    room,
    scattered,
    silence,
)

Random = np.random.Generator
Layer = Callable[[Random, int], Sound]


def rain(random: Random, samples: int) -> Sound:
    drops = [grain(f, 0.02, chirp=0.6) for f in (1800, 2600, 3300, 4200, 5100)]
    bed = band(random, samples, 500, 4500) * 0.7 + band(random, samples, 3500, 12000) * 0.5
    return level(bed * movement(random, samples, 0.2)) + level(scattered(random, samples, drops, 140), 0.5)


def rain_on_glass(random: Random, samples: int) -> Sound:
    drops = [grain(f, 0.05, chirp=-0.4) for f in (420, 610, 880, 1250, 1700)]
    bed = low_pass(rain(random, samples), 1800)
    return level(bed, 0.8) + level(scattered(random, samples, drops, 45), 0.7)


def storm(random: Random, samples: int) -> Sound:
    sound = level(rain(random, samples), 0.8) + level(wind(random, samples), 0.7)
    for at in np.arange(random.uniform(1.0, 5.0), samples / SAMPLE_RATE, 11.0):
        length = min(samples - int(at * SAMPLE_RATE), 5 * SAMPLE_RATE)
        roll = band(random, length, 30, 160) * np.exp(-np.arange(length) / (1.3 * SAMPLE_RATE))[:, None]
        sound[int(at * SAMPLE_RATE) :][:length] += (roll * 2.2).astype(np.float32)
    return sound


def sea(random: Random, samples: int) -> Sound:
    time = np.arange(samples)[:, None] / SAMPLE_RATE
    sound = band(random, samples, 40, 180) * 0.4
    for period, low, high in ((7.1, 150, 900), (9.3, 300, 2600), (11.9, 900, 7000)):
        swell = (0.5 + 0.5 * np.sin(2 * np.pi * (time / period + random.random()))) ** 2.5
        sound += band(random, samples, low, high) * swell.astype(np.float32) * 0.8
    return sound


def wind(random: Random, samples: int) -> Sound:
    sound = band(random, samples, 60, 300) * movement(random, samples, 0.5)
    for low, high in ((300, 520), (600, 900), (1100, 1500)):
        sound += band(random, samples, low, high) * movement(random, samples, 0.8, (4.3, 6.7, 13.1)) * 0.35
    return sound


def city(random: Random, samples: int) -> Sound:
    time = np.arange(samples)[:, None] / SAMPLE_RATE
    sound = band(random, samples, 40, 220) + band(random, samples, 200, 1200) * 0.25
    for at in np.arange(random.uniform(0, 3), samples / SAMPLE_RATE + 3, 4.7):
        passing = np.exp(-(((time - at) / 1.3) ** 2)).astype(np.float32)
        sound += band(random, samples, 150, 1400) * passing * float(random.uniform(0.3, 0.8))
    return sound


def room_tone(random: Random, samples: int) -> Sound:
    return band(random, samples, 50, 260, width=0.4) + band(random, samples, 250, 2500, width=0.4) * 0.12


def hum(random: Random, samples: int) -> Sound:
    time = np.arange(samples)[:, None] / SAMPLE_RATE
    tones = sum(np.sin(2 * np.pi * (50 * n * time + random.random())) / n**1.5 for n in (1, 2, 3, 4, 6))
    return np.repeat(np.asarray(tones, np.float32), 2, axis=1) + band(random, samples, 150, 900) * 0.3


_METAL = (1.0, 2.76, 5.4, 8.93)
"""Partials of a free bar, after Fletcher and Rossing, "The Physics of Musical Instruments", 2.17."""


def kitchen(random: Random, samples: int) -> Sound:
    clinks = [grain(f, 0.35, partials=_METAL) for f in (1400, 1900, 2500, 3100)]
    crackle = [grain(f, 0.006) for f in (3000, 5200, 7400)]
    sizzle = band(random, samples, 2500, 9000) * movement(random, samples, 0.6, (2.3, 5.1, 8.9))
    bed = level(hum(random, samples), 0.5) + sizzle * 0.22 + scattered(random, samples, crackle, 25) * 0.4
    return level(bed) + level(room(scattered(random, samples, clinks, 0.9), 0.5, 0.3, random), 0.35)


def murmur(random: Random, samples: int) -> Sound:
    """A room full of talk, no word of it to be understood: voices as noise in speech rhythm."""
    time = np.arange(samples)[:, None] / SAMPLE_RATE
    sound = silence(samples)
    for _ in range(9):
        low = float(random.uniform(180, 420))
        voice = band(random, samples, low, low * 3.2, width=0.9)
        phase = random.random(3)
        syllables = np.clip(np.sin(2 * np.pi * (time * random.uniform(3.2, 4.8) + phase[0])), 0, 1)
        phrases = np.clip(np.sin(2 * np.pi * (time / random.uniform(2.5, 5.0) + phase[1])) + 0.3, 0, 1)
        sound += voice * (syllables * phrases).astype(np.float32)
    return level(sound)


def dining(random: Random, samples: int) -> Sound:
    cutlery = [grain(f, 0.25, partials=_METAL) for f in (2100, 2900, 3700)]
    return murmur(random, samples) + level(scattered(random, samples, cutlery, 0.7), 0.15)


def station(random: Random, samples: int) -> Sound:
    clanks = [grain(f, 0.6, partials=_METAL) for f in (240, 330, 520)]
    bed = band(random, samples, 40, 200) + band(random, samples, 200, 900) * 0.2
    far = room(low_pass(scattered(random, samples, clanks, 0.18), 1500), 3.5, 0.9, random, dark=1800)
    return level(room(bed, 2.5, 0.4, random)) + level(far, 0.25)


def fire(random: Random, samples: int) -> Sound:
    crackles = [grain(f, 0.012, chirp=-1.0) for f in (900, 1600, 2600, 4000)]
    bed = band(random, samples, 50, 400) * movement(random, samples, 0.4, (1.1, 1.9, 3.7))
    return level(bed) + level(scattered(random, samples, crackles, 14), 0.6)


def birds(random: Random, samples: int) -> Sound:
    calls = [
        np.concatenate([grain(f * (1 + 0.07 * n), 0.07, chirp=0.25) for n in range(count)])
        for f, count in ((3100, 3), (4200, 5), (2500, 2), (5200, 6))
    ]
    sung = room(scattered(random, samples, calls, 0.8), 0.8, 0.35, random)
    return level(band(random, samples, 300, 3000), 0.3) + level(sung, 0.8)


def crickets(random: Random, samples: int) -> Sound:
    time = np.arange(samples)[:, None] / SAMPLE_RATE
    sound = level(band(random, samples, 100, 700), 0.3)
    for pitch, pulse in ((4250, 31.0), (4600, 27.0), (3900, 34.0)):
        chirp = np.clip(np.sin(2 * np.pi * time * pulse), 0, 1) * np.clip(
            np.sin(2 * np.pi * (time * random.uniform(0.6, 1.1) + random.random())), 0, 1
        )
        side = np.array([[random.uniform(0.3, 1), random.uniform(0.3, 1)]])
        sound += (np.sin(2 * np.pi * pitch * time) * chirp * side).astype(np.float32) * 0.5
    return sound


def _steady(random: Random, samples: int, every: float, grains: list[Sound], first: float = 0.3) -> Sound:
    """Grains at a human pulse: never quite even."""
    sound = silence(samples)
    for number, at in enumerate(np.arange(first, samples / SAMPLE_RATE, every)):
        drift = float(random.normal(0, every * 0.03))
        place(sound, grains[number % len(grains)], max(0, int((at + drift) * SAMPLE_RATE)), random, 0.1)
    return sound


def footsteps(random: Random, samples: int) -> Sound:
    heel = [grain(f, 0.09, chirp=-1.2) for f in (190, 165)]
    tap = [np.concatenate([silence(1200)[:, 0], grain(f, 0.03)]) for f in (1700, 1500)]
    steps = _steady(random, samples, 0.56, heel) + _steady(random, samples, 0.56, tap) * 0.5
    return level(room(steps, 1.6, 0.35, random, dark=3000))


def chopping(random: Random, samples: int) -> Sound:
    knocks = [grain(f, 0.06, chirp=-0.8, partials=(1.0, 2.3, 3.9)) for f in (310, 340, 290)]
    blades = [grain(f, 0.02) for f in (3600, 4100)]
    cuts = _steady(random, samples, 0.29, knocks) + _steady(random, samples, 0.29, blades) * 0.25
    return level(room(cuts, 0.3, 0.15, random))


def clock(random: Random, samples: int) -> Sound:
    ticks = [grain(2300, 0.02, partials=(1.0, 1.7)), grain(1900, 0.02, partials=(1.0, 1.7))]
    return level(room(_steady(random, samples, 1.0, ticks, 0.5), 0.8, 0.3, random))


def train(random: Random, samples: int) -> Sound:
    wheels = [grain(f, 0.12, chirp=-0.5) for f in (120, 140)]
    return level(band(random, samples, 35, 400)) + level(_steady(random, samples, 0.42, wheels), 0.6)


def river(random: Random, samples: int) -> Sound:
    gurgles = [grain(f, 0.09, chirp=0.5) for f in (340, 480, 620, 900)]
    bed = band(random, samples, 300, 2600) * movement(random, samples, 0.25, (0.9, 1.7, 3.1))
    return level(bed) + level(scattered(random, samples, gurgles, 22), 0.45)


def bell(random: Random, samples: int) -> Sound:
    """A church bell across the roofs; its hum, prime, tierce, quint and nominal."""
    stroke = [grain(220, 4.0, partials=(1.0, 2.0, 2.4, 3.0, 4.0))]
    rung = _steady(random, samples, 2.6, stroke, float(random.uniform(0.4, 1.4)))
    air = level(band(random, samples, 80, 500), 0.12)
    return level(room(rung, 3.0, 0.5, random, dark=2400)) + air


LAYERS: dict[str, Layer] = {
    "rain": rain,
    "rain-on-glass": rain_on_glass,
    "storm": storm,
    "sea": sea,
    "wind": wind,
    "city": city,
    "room-tone": room_tone,
    "hum": hum,
    "kitchen": kitchen,
    "murmur": murmur,
    "dining": dining,
    "station": station,
    "fire": fire,
    "birds": birds,
    "crickets": crickets,
    "footsteps": footsteps,
    "chopping": chopping,
    "clock": clock,
    "train": train,
    "river": river,
    "bell": bell,
}
