"""Chords led from one to the next, and melodies that know them. Pure; knows no samples."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from filmkit.studio.sound.score.moods import Chord, Mood, chord

_MIDDLE = 60
EIGHTHS = 8


def progression(mood: Mood, bars: int, random: np.random.Generator) -> list[Chord]:
    """A chord a bar, and the home chord to end on. The bar before it leads there."""
    written = [[chord(each, mood.scale) for each in line.split()] for line in mood.progressions]
    first = written[int(random.integers(len(written)))]
    other = written[int(random.integers(len(written)))]
    order = [first, first, other, first]
    flat = [each for part in range(-(-bars // 4)) for each in order[part % 4]][:bars]
    home = chord(mood.progressions[0].split()[0], mood.scale)
    if bars > 1:
        dominant = chord("V" if "i" in mood.progressions[0].split()[0] else "Vsus4", mood.scale)
        flat[-1] = dominant if bars > 2 else flat[-1]
    return [*flat, home]


def voiced(chords: Sequence[Chord], tonic: int, voices: int = 4) -> list[tuple[int, ...]]:
    """MIDI numbers of each chord in the middle: every voice moves as little as it can."""
    placed: list[tuple[int, ...]] = []
    for each in chords:
        tones = sorted(
            note for note in range(_MIDDLE - 9, _MIDDLE + 13) if (note - tonic) % 12 in each.classes
        )
        options = [tuple(tones[start : start + voices]) for start in range(max(1, len(tones) - voices + 1))]
        before = placed[-1] if placed else (_MIDDLE - 5, _MIDDLE - 1, _MIDDLE + 3, _MIDDLE + 7)[:voices]
        placed.append(min(options, key=lambda notes: _moved(before, notes)))
    return placed


def _moved(before: Sequence[int], after: Sequence[int]) -> int:
    return sum(min(abs(note - old) for old in before) for note in after) + abs(len(before) - len(after)) * 6


class Melody:
    """A tune of two-bar phrases: a motif, its answer, and their return."""

    def __init__(self, mood: Mood, tonic: int, random: np.random.Generator) -> None:
        self._mood, self._tonic, self._random = mood, tonic, random
        self._motifs = [self._motif(), self._motif()]
        self._note = tonic + 24 if tonic < 48 else tonic + 12 + 7

    def _motif(self) -> list[tuple[int, int, int]]:
        """Places among the sixteen eighths of two bars, steps from the note before, lengths in eighths."""
        strong = {0: 0.95, 4: 0.6, 8: 0.8, 12: 0.5}
        places = [
            place
            for place in range(2 * EIGHTHS - 1)
            if self._random.random() < strong.get(place, self._mood.busy * (0.9 if place % 2 == 0 else 0.55))
        ] or [0, 8]
        ends = [*places[1:], 2 * EIGHTHS]
        steps = [int(self._random.choice([-2, -1, -1, 0, 1, 1, 2, 3], p=_WALK)) for _ in places]
        return [(place, step, end - place) for place, step, end in zip(places, steps, ends, strict=True)]

    def bar(self, number: int, chord: Chord) -> list[tuple[float, int, float, float]]:
        """The notes of a bar: beat, MIDI number, beats it lasts, strength."""
        phrase = number // 2
        motif = self._motifs[(0, 0, 1, 0)[phrase % 4]]
        half = number % 2
        found = []
        for place, step, length in motif:
            if place // EIGHTHS != half:
                continue
            at = place - half * EIGHTHS
            self._note = self._next(step, chord, strong=at % 4 == 0)
            found.append((at / 2, self._note, min(length, 6) / 2, 0.78 if at == 0 else 0.62))
        return found

    def _next(self, step: int, chord: Chord, *, strong: bool) -> int:
        """A step along the scale; a strong beat has a tone of the chord. It turns back at its edges."""
        low, high = self._tonic + 10, self._tonic + 31
        scale = sorted(
            note for note in range(low - 3, high + 4) if (note - self._tonic) % 12 in self._mood.scale
        )
        index = int(np.argmin([abs(note - self._note) for note in scale])) + step
        note = scale[int(np.clip(index, 0, len(scale) - 1))]
        if note >= high or note <= low:
            note = scale[len(scale) // 2]
        if strong or (note - self._tonic - chord.root) % 12 == 6:
            near = [each for each in range(note - 4, note + 5) if (each - self._tonic) % 12 in chord.classes]
            note = min(near, key=lambda each: (abs(each - note), each)) if near else note
        return note


_WALK = (0.1, 0.17, 0.17, 0.1, 0.17, 0.17, 0.08, 0.04)


def smooth(notes: Sequence[int]) -> bool:
    """Whether a line has no leap over an octave."""
    return all(abs(b - a) <= 12 for a, b in pairwise(notes))
