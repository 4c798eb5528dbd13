"""A music bed: composed from a mood and the cuts it lies under, played, and set in a room. Knows no film.

Promise: the same words, seed, cuts and length give the same samples; a cue begins, ends on its home chord
and has rung out when it is over.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from filmkit.studio.sound.loudness import balanced
from filmkit.studio.sound.score.arrange import Note, arranged
from filmkit.studio.sound.score.grid import Cut, Grid, grid_for
from filmkit.studio.sound.score.moods import wish
from filmkit.studio.sound.score.players import PLAYERS, SIDES, WET
from filmkit.studio.sound.signal import (
    SAMPLE_RATE,
    Sound,
    decibels,
    random_of,
    room,
    silence,
    without_offset,
)

LOUDNESS = -21.0
_LEVELS = {
    "piano": -4,
    "harp": -9,
    "guitar": -12,
    "marimba": -8,
    "celesta": -13,
    "strings": -15,
    "short": -12,
    "pad": -17,
    "brass": -14,
    "bass": -9,
    "drone": -16,
    "drum": -8,
    "tick": -22,
    "shaker": -20,
    "claps": -17,
}
"""dB of each player."""
_WET = 0.33
_HALL = 2.6


def bed(words: str, samples: int, seed: str, cuts: Sequence[Cut] = ()) -> Sound:
    """A cue of exactly `samples` samples at -21 LUFS; bars begin on `cuts` as far as its pace allows."""
    asked = wish(words)
    random = random_of(seed, "music", asked.mood.name)
    seconds = samples / SAMPLE_RATE
    grid = grid_for(max(seconds, 0.2), asked.tempo, cuts)
    notes = arranged(asked, grid, cuts, random)
    played = _played(notes, samples, random)
    return balanced(without_offset(played) * _envelope(samples, grid), LOUDNESS)


def grid_of(words: str, samples: int, cuts: Sequence[Cut] = ()) -> Grid:
    """The bars that such a cue has."""
    return grid_for(max(samples / SAMPLE_RATE, 0.2), wish(words).tempo, cuts)


def _played(notes: Sequence[Note], samples: int, random: np.random.Generator) -> Sound:
    """All notes, each from its place, in a hall."""
    dry, send = silence(samples), silence(samples)
    kept: dict[tuple[str, float, float, float], NDArray[np.float32]] = {}
    for note in sorted(notes, key=lambda each: (each.at, each.player, each.pitch)):
        # People do not play a thousand strengths: those that are near share a sound.
        key = (note.player, note.pitch, round(note.strength * 12) / 12, round(note.seconds, 2))
        if key not in kept:
            kept[key] = PLAYERS[note.player](note.pitch, max(key[2], 1 / 12), key[3])
        _add(dry, send, kept[key], note)
    return np.asarray(dry + room(send, _HALL, 1.0, random, dark=4500), np.float32)


def _add(dry: Sound, send: Sound, sound: NDArray[np.float32], note: Note) -> None:
    start = int(note.at * SAMPLE_RATE)
    end = min(len(dry), start + len(sound))
    if end <= start:
        return
    # A struck string sits where its key is; a section where it is seated.
    side = (note.pitch - 60) / 70 if note.player == "piano" else SIDES[note.player]
    loud = decibels(_LEVELS[note.player])
    pair = np.array([np.sqrt((1 - side) / 2), np.sqrt((1 + side) / 2)], np.float32) * np.float32(loud)
    placed = sound[: end - start, None] * pair
    dry[start:end] += placed
    send[start:end] += placed * np.float32(WET.get(note.player, _WET))


def _envelope(samples: int, grid: Grid) -> Sound:
    """In over a breath, out over the last chord, silent at the very end."""
    seconds = samples / SAMPLE_RATE
    time = np.arange(samples) / SAMPLE_RATE
    rings = max(0.3, min(5.0, seconds - grid.at(grid.bars), seconds * 0.4))
    rise = np.clip(time / min(0.03, seconds * 0.1), 0, 1)
    fall = np.clip((seconds - time) / (rings * 0.75), 0, 1) ** 1.5
    return np.asarray(rise * fall, np.float32)[:, None]
