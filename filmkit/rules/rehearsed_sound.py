"""What is heard of a rehearsal: the speech, music and effects it buys, and the sound of its clips.

Knows no film. The words are murmured, the mood is played, the effect is made: a rehearsal has the
timing and the weight of the film that is to be bought. Promise: a clip has sound, unless its order says
that it must not, or its model's card that it never does.
"""

import re
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from filmkit.film.catalogue.card import Audio, Kind
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.timeline.speech import said_in
from filmkit.studio.providers.played import played_name
from filmkit.studio.simulator.order import Maker, Order

if TYPE_CHECKING:
    from filmkit.studio.sound.signal import Sound

SOUNDS = (Kind.SPEECH, Kind.MUSIC, Kind.SOUND_EFFECT)
_CUE = 30.0
"""Seconds of music when no length is asked for: what Lyria 2 is said to make."""
_EFFECT = 4.0
_NO = (False, "false", "off")
_QUOTED = re.compile(r"(?:([\w -]+) says: )?\"([^\"]+)\"")
_BREATH = 0.4
"""Seconds before each line that is said in a clip."""
_SLOWER = 0.04
"""How much more slowly each further take of one text is said, up to the fifth."""


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

    seconds = float(order.seconds) if order.long else 0.0
    chance = f"{order.model} {order.seed}" if order.seed else order.model
    match order.kind:
        case Kind.SPEECH:
            return _speech(order)
        case Kind.MUSIC:
            return bed(order.prompt, int((seconds or _CUE) * SAMPLE_RATE), chance)
    samples = int((seconds or _EFFECT) * SAMPLE_RATE)
    if read(order.prompt):
        return foley(order.prompt, samples, chance)
    return ambience([order.prompt], samples, chance)


def _speech(order: Order) -> "Sound":
    voice = order.asked.get("voice_id", order.asked.get("voice", ""))
    return _said(order.prompt, "", str(voice).replace("_", " "), _pace(order))


def _pace(order: Order) -> float:
    return 1 + _SLOWER * min(order.seed or 0, 5)


def _said(words: str, name: str, description: str, pace: float) -> "Sound":
    from filmkit.studio.sound.speech.installed import MURMUR
    from filmkit.studio.sound.speech.speaker import speaker_for
    from filmkit.studio.sound.speech.spoken import Text, spoken

    length = float(said_in(words)) * pace
    return spoken(Text(words, "en", length, length), speaker_for(name, description), by=MURMUR, folder=Path())


def sounding(maker: Maker, known: Callable[[], Catalogue]) -> Maker:
    """`maker`, whose clips have sound where those of the service would; `known` is asked when the first
    clip is made."""
    silent = cache(lambda: _Silent(known()))

    def make(order: Order, to: Path) -> str:
        media_type = maker(order, to)
        if media_type == "video/mp4" and not silent().has(order):
            _put_sound(order, to)
        return media_type

    return make


class _Silent:
    """Which clips have no sound."""

    def __init__(self, known: Catalogue) -> None:
        routes = [(card, route) for card in known for route in card.routes]
        self._fields = {
            "audio",
            *(route.fields["audio"].name for _, route in routes if "audio" in route.fields),
        }
        never = [(card.kind, route.model) for card, route in routes if card.audio.value is Audio.NEVER]
        self._models = {name for kind, model in never for name in (model, played_name(kind, model))}

    def has(self, order: Order) -> bool:
        return order.model in self._models or any(order.asked.get(name) in _NO for name in self._fields)


def _put_sound(order: Order, clip: Path) -> None:
    from filmkit.studio.media.encode import mux
    from filmkit.studio.sound.mix import write_wav

    with tempfile.TemporaryDirectory(dir=clip.parent, prefix="sound-") as folder:
        wav, whole = Path(folder, "clip.wav"), Path(folder, "clip.mp4")
        write_wav(wav, _of_clip(order))
        mux(clip, wav, whole, seconds=float(order.seconds), report=lambda _: None)
        whole.replace(clip)


def _of_clip(order: Order) -> "Sound":
    """What its words name is heard, or a quiet room; and in it, murmured, whatever is said."""
    from filmkit.studio.sound.ambience import ambience
    from filmkit.studio.sound.signal import SAMPLE_RATE

    sound = ambience([_QUOTED.sub("", order.prompt)], int(order.seconds * SAMPLE_RATE), order.model)
    at = 0
    for name, words in _QUOTED.findall(order.prompt):
        at += int(_BREATH * SAMPLE_RATE)
        voice = _said(words, name, order.prompt, _pace(order))[: max(0, len(sound) - at)]
        sound[at : at + len(voice)] += voice
        at += len(voice)
    return sound
