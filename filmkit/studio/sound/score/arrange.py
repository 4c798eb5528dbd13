"""Who plays what when: a grid, chords and a melody become notes. Knows no samples.

Players enter as the music fills, and leave as it thins; a cut is hit by those who can hit.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from filmkit.studio.sound.score.grid import BEATS, MEETS, Cut, Grid, fullness
from filmkit.studio.sound.score.harmony import Melody, progression, voiced
from filmkit.studio.sound.score.moods import Chord, Wish

_HUMAN = 0.007
"""Seconds by which people are early or late."""
_BEATEN = frozenset({"drums", "tick", "shaker", "claps", "pulse"})
_SOLOISTS = frozenset({"piano", "guitar", "harp"})
_FROM_FIRST = 0.1


@dataclass(frozen=True, slots=True)
class Note:
    """One note of one player."""

    at: float
    """Seconds."""
    player: str
    pitch: float
    strength: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Bar:
    """What everybody needs to know of a bar."""

    number: int
    chord: Chord
    notes: tuple[int, ...]
    """The chord, as it is voiced."""
    bass: int
    full: float
    grid: Grid


def arranged(wish: Wish, grid: Grid, cuts: Sequence[Cut], random: np.random.Generator) -> list[Note]:
    """Every note of a cue, in no order."""
    mood = wish.mood
    tonic = mood.tonics[int(random.integers(len(mood.tonics)))]
    chords = progression(mood, grid.bars, random)
    voices, levels = voiced(chords, tonic), fullness(grid, cuts)
    melody = Melody(mood, tonic, random)
    bars = [
        Bar(number, chords[number], voices[number], _low(tonic + chords[number].root), levels[number], grid)
        for number in range(grid.bars + 1)
    ]
    notes: list[Note] = []
    for bar in bars[:-1]:
        notes += _lead(wish, bar, melody, random)
        for player, enters in _players(wish):
            if bar.full >= enters * 0.95:
                notes += _PARTS[player](bar, random)
        if wish.solo:
            notes += _left_hand(wish.lead, bar)
    notes += _ending(wish, bars[-1], grid)
    notes += _hits(wish, bars, cuts)
    return [_played(each, mood.swing, grid, random) for each in notes]


def _low(note: int) -> int:
    """In the octave of the bass."""
    while note > 47:
        note -= 12
    while note < 33:
        note += 12
    return note


def _players(wish: Wish) -> Iterator[tuple[str, float]]:
    if wish.solo:
        return
    for player, enters in wish.mood.players.items():
        if wish.drums or player not in _BEATEN:
            yield player, enters


def _lead(wish: Wish, bar: Bar, melody: Melody, random: np.random.Generator) -> Iterator[Note]:
    tune = melody.bar(bar.number, bar.chord)
    if bar.full <= _FROM_FIRST and not wish.solo:
        return
    for beat, pitch, beats, strength in tune:
        strong = strength * (0.75 + 0.35 * bar.full)
        low = -12 if wish.lead in ("brass", "guitar") else 0
        yield Note(
            bar.grid.at(bar.number, beat), wish.lead, pitch + low, min(1.0, strong), beats * bar.grid.beat
        )


def _left_hand(lead: str, bar: Bar) -> Iterator[Note]:
    """A soloist's own bass and inner voices."""
    player = lead if lead in _SOLOISTS else "pad"
    yield Note(bar.grid.at(bar.number), player, bar.bass, 0.6, bar.grid.bar)
    inner = bar.notes[:3]
    for number, beat in enumerate((1.0, 2.0, 3.0)):
        yield Note(bar.grid.at(bar.number, beat), player, inner[number % len(inner)], 0.34, bar.grid.beat * 2)


def _chords(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    """The left hand: root, then the chord opened over the bar; at the height, in even eighths."""
    if bar.full < 0.62:
        yield Note(bar.grid.at(bar.number), "piano", bar.bass, 0.55, bar.grid.bar)
        for number, beat in enumerate((1.0, 1.5, 2.5)):
            yield Note(bar.grid.at(bar.number, beat), "piano", bar.notes[number % len(bar.notes)], 0.38, 1.5)
        return
    for eighth in range(8):
        pitch = bar.notes[(0, 2, 1, 2)[eighth % 4] % len(bar.notes)]
        yield Note(bar.grid.at(bar.number, eighth / 2), "piano", pitch, 0.46 if eighth % 4 else 0.58, 1.0)
    yield Note(bar.grid.at(bar.number), "piano", bar.bass, 0.6, bar.grid.bar)


def _pad(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for pitch in bar.notes:
        yield Note(bar.grid.at(bar.number), "pad", pitch, 0.5 + 0.3 * bar.full, bar.grid.bar)


def _strings(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for pitch in bar.notes[1:]:
        yield Note(bar.grid.at(bar.number), "strings", pitch + 12, 0.3 + 0.45 * bar.full, bar.grid.bar)


def _bass(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    beats = (0.0, 2.5) if bar.full < 0.7 else (0.0, 1.5, 2.0, 3.5)
    ends = [*beats[1:], BEATS]
    for beat, end in zip(beats, ends, strict=True):
        yield Note(bar.grid.at(bar.number, beat), "bass", bar.bass, 0.75, (end - beat) * bar.grid.beat * 0.95)


def _drone(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    yield Note(bar.grid.at(bar.number), "drone", bar.bass + 12, 0.6, bar.grid.bar)


def _harp(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    """Broken chords, up and down."""
    order = (*range(len(bar.notes)), *range(len(bar.notes) - 2, -1, -1))
    for eighth in range(8):
        pitch = bar.notes[order[eighth % len(order)]]
        yield Note(bar.grid.at(bar.number, eighth / 2), "harp", pitch + 12 * (bar.full > 0.8), 0.4, 1.2)


def _celesta(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for beat in (0.0, 1.5, 3.0):
        if random.random() < 0.7:
            pitch = bar.notes[int(random.integers(len(bar.notes)))] + 12
            yield Note(bar.grid.at(bar.number, beat), "celesta", pitch, 0.35, 1)


def _pulse(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    """The heartbeat under what is tense: low, even, a little louder every fourth."""
    for eighth in range(8):
        strong = 0.75 if eighth % 4 == 0 else 0.45
        at = bar.grid.at(bar.number, eighth / 2)
        yield Note(at, "marimba", bar.bass + 12, strong * (0.6 + 0.4 * bar.full), 0.3)
        if bar.full > 0.6 and eighth % 2:
            yield Note(at, "short", bar.notes[0], 0.5, 0.2)


def _ostinato(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    """Sixteenths off the string."""
    steps = 16 if bar.full > 0.45 else 8
    order = (0, 2, 1, 2, 0, 2, 1, 3)
    for step in range(steps):
        pitch = bar.notes[order[step % 8] % len(bar.notes)] - (12 if bar.full < 0.3 else 0)
        strong = (0.8 if step % 4 == 0 else 0.5) * (0.5 + 0.5 * bar.full)
        yield Note(bar.grid.at(bar.number, step * BEATS / steps), "short", pitch, strong, 0.2)


def _strum(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    """Down, down-up, up-down-up."""
    for beat, strong, up in _STRUM:
        notes = bar.notes[::-1] if up else bar.notes
        for number, pitch in enumerate(notes):
            at = bar.grid.at(bar.number, beat) + number * 0.011
            yield Note(at, "guitar", pitch, strong * 0.7, 0.5)


_STRUM = (
    *((0.0, 0.7, False), (1.0, 0.5, False), (1.5, 0.4, True)),
    *((2.5, 0.4, True), (3.0, 0.55, False), (3.5, 0.4, True)),
)


def _drums(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    beats: tuple[tuple[float, float], ...] = ((0.0, 0.9), (2.0, 0.55))
    if bar.full > 0.85:
        beats = ((0.0, 1.0), (0.75, 0.4), (1.5, 0.5), (2.0, 0.8), (3.0, 0.5), (3.5, 0.6))
    for beat, strong in beats:
        yield Note(bar.grid.at(bar.number, beat), "drum", 0, strong * (0.5 + 0.5 * bar.full), 1)


def _tick(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for beat in np.arange(0, BEATS, 0.5 if bar.full > 0.6 else 1.0):
        yield Note(bar.grid.at(bar.number, float(beat)), "tick", 0, 0.5 if beat % 1 else 0.8, 0.1)


def _shaker(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for eighth in range(8):
        yield Note(bar.grid.at(bar.number, eighth / 2), "shaker", 0, 0.8 if eighth % 2 else 0.45, 0.1)


def _claps(bar: Bar, random: np.random.Generator) -> Iterator[Note]:
    for beat in (1.0, 3.0):
        yield Note(bar.grid.at(bar.number, beat), "claps", 0, 0.6, 0.1)


_PARTS = {"chords": _chords, "pad": _pad, "strings": _strings, "bass": _bass, "drone": _drone, "harp": _harp,
          "celesta": _celesta, "pulse": _pulse, "ostinato": _ostinato, "strum": _strum, "drums": _drums,
          "tick": _tick, "shaker": _shaker, "claps": _claps}  # fmt: skip


def _ending(wish: Wish, bar: Bar, grid: Grid) -> Iterator[Note]:
    """The home chord, laid down rather than struck, and left to ring."""
    at, rings = grid.at(grid.bars), max(0.5, grid.seconds - grid.at(grid.bars))
    hands = wish.lead if wish.lead in (*_SOLOISTS, "celesta", "marimba") else "piano"
    for number, pitch in enumerate((bar.bass, *bar.notes)):
        yield Note(at + 0.09 * number, hands, pitch, 0.4 if number else 0.32, rings)
    if not wish.solo:
        yield Note(at, "bass", bar.bass, 0.3, min(rings, 3.0))
        for pitch in bar.notes:
            yield Note(at, "pad", pitch, 0.4, rings * 0.7)


def _hits(wish: Wish, bars: Sequence[Bar], cuts: Sequence[Cut]) -> Iterator[Note]:
    """On the cut itself, to the sample: where it meets a beat, and where the scene changes."""
    grid, hard = bars[0].grid, wish.mood.accent
    for cut in cuts:
        if not 0.5 < cut.at < grid.at(grid.bars) or hard <= 0:
            continue
        on_beat = abs(cut.at - round(cut.at / grid.beat) * grid.beat) <= MEETS
        if not on_beat and cut.weight <= 1:
            continue
        bar = bars[min(grid.bars - 1, int((cut.at + MEETS) / grid.bar))]
        strength = min(1.0, hard * (0.55 + 0.25 * cut.weight))
        if wish.drums and not wish.solo and hard >= 0.6:
            yield Note(cut.at, "drum", 0, strength, 1)
        player = wish.lead if wish.solo and wish.lead in _SOLOISTS else "piano"
        yield Note(cut.at, player, bar.bass, 0.6 * strength + 0.2, grid.bar)
        yield Note(cut.at, player, bar.bass + 12, 0.5 * strength + 0.1, grid.bar)


def _played(note: Note, swing: float, grid: Grid, random: np.random.Generator) -> Note:
    """By a person: hardly ever exactly then, hardly ever exactly so."""
    late = 0.0
    if swing and round(note.at / grid.beat * 2) % 2:
        late += swing * grid.beat / 2
    if note.player not in ("drum", "tick", "short", "shaker", "claps") and note.at > 0.05:
        late += float(np.clip(random.normal(0, _HUMAN), -0.015, 0.015))
    strength = float(np.clip(note.strength * random.uniform(0.9, 1.08), 0.05, 1.0))
    return Note(max(0.0, note.at + late), note.player, note.pitch, strength, note.seconds)
