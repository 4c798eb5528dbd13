"""A text spoken by a scratch voice: by espeak-ng where it is installed, else murmured. Knows no film.

Promise: the same text, speaker and room give the same samples; what is spoken ends within its room
where hurrying by a third can bring that about, and is never cut off.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import signal
from scipy.io import wavfile

from filmkit.errors import TaskFailed
from filmkit.studio.media.process import Work, run_apart
from filmkit.studio.sound.loudness import balanced
from filmkit.studio.sound.signal import SAMPLE_RATE, Sound, random_of, room
from filmkit.studio.sound.speech.installed import MURMUR
from filmkit.studio.sound.speech.murmur import murmured
from filmkit.studio.sound.speech.speaker import Age, Speaker

LOUDNESS = -18.0
"""LUFS of a voice: twelve under it music that gives way by nine is heard as behind it."""
_HURRY = 1.33
_NO_SUCH_VOICE = 3
_LIMIT = 60.0
_LANGUAGES = {"en": "en-us", "zh": "cmn", "no": "nb", "iw": "he"}
"""espeak-ng's own names, where they are not the language's."""
_UNKNOWN_TO_IT = frozenset({"ja"})
"""It spells these out sign by sign, five times too long (measured with 1.52)."""
_MIDDLES = {"m1": 96.0, "m2": 101.0, "m3": 107.0, "f1": 184.0, "f2": 199.0, "f3": 214.0}
"""Hz of espeak-ng's timbres at pitch 50, measured with 1.52."""
_DRY = 0.9


@dataclass(frozen=True, slots=True)
class Text:
    """What is to be spoken, and in how long."""

    words: str
    language: str
    seconds: float
    """Unhurried, as reckoned: a murmur is as long."""
    room: float
    """Seconds there are for it."""


def speaks(language: str) -> bool:
    """Whether a synthesiser is worth asking to speak it."""
    return language.partition("-")[0].lower() not in _UNKNOWN_TO_IT


def spoken(text: Text, speaker: Speaker, *, by: str, folder: Path) -> Sound:
    """The text spoken, stereo, at `LOUDNESS`, as long as it is. `by` is what `installed.synthesiser` named.

    Raises TaskFailed when the synthesiser fails. A language it does not know is murmured.
    """
    dry = _synthesised(text, speaker, folder) if by != MURMUR and speaks(text.language) else None
    if dry is None:
        length = text.seconds / min(_HURRY, max(1.0, text.seconds / max(text.room, 0.1)))
        dry = murmured(text.words, speaker, int(length * SAMPLE_RATE))
    return _in_a_room(dry, speaker)


def _synthesised(text: Text, speaker: Speaker, folder: Path) -> NDArray[np.float32] | None:
    """As espeak-ng says it, faster where there is little room; None when it has no such language."""
    said = _said(text, speaker, speaker.rate, folder)
    if said is None or len(said) <= text.room * SAMPLE_RATE:
        return said
    hurry = min(_HURRY, len(said) / (text.room * SAMPLE_RATE) * 1.02)
    return _said(text, speaker, round(speaker.rate * hurry), folder)


def _said(text: Text, speaker: Speaker, rate: int, folder: Path) -> NDArray[np.float32] | None:
    request, out = folder / "request.json", folder / "spoken.wav"
    voice = f"{_language(text.language)}+{_voice(speaker)}"
    asked = {"text": text.words, "voice": voice, "rate": rate, "pitch": _pitch(speaker), "range": 45}
    request.write_text(json.dumps(asked), encoding="utf-8")
    program = Path(__file__).with_name("apart.py")
    command = [sys.executable, "-I", str(program), str(request), str(out)]
    if not run_apart(command, Work("speaking a line", out, seconds=_LIMIT), refused=_NO_SUCH_VOICE):
        return None
    try:
        found, data = wavfile.read(out)
    except (ValueError, OSError) as error:
        raise TaskFailed(f"what the synthesiser wrote cannot be read: {error}") from error
    return _trimmed(np.asarray(signal.resample_poly(data / 32768.0, SAMPLE_RATE, found), np.float32))


def _language(code: str) -> str:
    plain = code.lower().replace("_", "-")
    return _LANGUAGES.get(plain, plain)


def _voice(speaker: Speaker) -> str:
    """Its name of the timbre; a child's voice is nearer to a woman's."""
    return f"{'f' if speaker.female or speaker.age is Age.CHILD else 'm'}{speaker.timbre + 1}"


def _pitch(speaker: Speaker) -> int:
    """On espeak-ng's scale, where 50 is the timbre's own pitch and 6 steps are a semitone (measured)."""
    return int(np.clip(50 + 72 * np.log2(speaker.pitch / _MIDDLES[_voice(speaker)]), 5, 99))


def _trimmed(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """Without the silence around it, which is no part of the line."""
    loud = np.flatnonzero(np.abs(sound) > 0.004)
    if not len(loud):
        return sound[:0]
    return sound[max(0, int(loud[0]) - 480) : int(loud[-1]) + 2400]


def _in_a_room(dry: NDArray[np.float32], speaker: Speaker) -> Sound:
    """Warmed, set in a small room, levelled; begins and ends in silence."""
    if not len(dry):
        return np.zeros((0, 2), np.float32)
    low = signal.butter(1, 320, "lowpass", fs=SAMPLE_RATE, output="sos")
    high = signal.butter(2, 70, "highpass", fs=SAMPLE_RATE, output="sos")
    warm = signal.sosfilt(high, dry + 0.35 * np.asarray(signal.sosfilt(low, dry)))
    tail = np.pad(np.asarray(warm, np.float32), (0, SAMPLE_RATE // 4))
    stereo = np.repeat(tail[:, None], 2, axis=1)
    set_in = room(stereo, 0.35, 1 - _DRY, random_of("room", str(speaker.timbre)), dark=3500)
    edge = np.minimum(1.0, np.minimum(np.arange(len(set_in)), np.arange(len(set_in))[::-1]) / 240)
    return balanced(np.asarray(set_in * edge[:, None], np.float32), LOUDNESS)
