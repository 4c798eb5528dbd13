"""What the simulator answers with when speech, music or an effect is bought in a rehearsal.

Knows no film. The words are murmured, the mood is played, the effect is made: a rehearsal has the
timing and the weight of the film that is to be bought.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from filmkit.film.catalogue.card import Kind
from filmkit.film.timeline.speech import said_in
from filmkit.studio.simulator.order import Order

if TYPE_CHECKING:
    from filmkit.studio.sound.signal import Sound

SOUNDS = (Kind.SPEECH, Kind.MUSIC, Kind.SOUND_EFFECT)
_CUE = 30.0
"""Seconds of music when no length is asked for: what Lyria 2 is said to make."""
_EFFECT = 4.0


def heard(order: Order, to: Path) -> str:
    """Make a sound in the file `to`; its media type."""
    from filmkit.studio.sound.mix import write_wav

    write_wav(to, _sound(order))
    return "audio/wav"


def _sound(order: Order) -> "Sound":
    from filmkit.studio.sound.ambience import ambience
    from filmkit.studio.sound.foley.foley import foley
    from filmkit.studio.sound.foley.words import read
    from filmkit.studio.sound.music import bed
    from filmkit.studio.sound.signal import SAMPLE_RATE

    asked = order.asked.get("duration", order.asked.get("duration_seconds"))
    seconds = float(asked) if isinstance(asked, int | float) and 0 < asked <= 600 else 0.0
    match order.kind:
        case Kind.SPEECH:
            return _speech(order)
        case Kind.MUSIC:
            return bed(order.prompt, int((seconds or _CUE) * SAMPLE_RATE), order.model)
    samples = int((seconds or _EFFECT) * SAMPLE_RATE)
    if read(order.prompt):
        return foley(order.prompt, samples, order.model)
    return ambience([order.prompt], samples, order.model)


def _speech(order: Order) -> "Sound":
    from filmkit.studio.sound.speech.installed import MURMUR
    from filmkit.studio.sound.speech.speaker import speaker_for
    from filmkit.studio.sound.speech.spoken import Text, spoken

    voice = order.asked.get("voice_id", order.asked.get("voice", ""))
    length = float(said_in(order.prompt))
    text = Text(order.prompt, "en", length, length)
    return spoken(text, speaker_for("", str(voice).replace("_", " ")), by=MURMUR, folder=Path())
