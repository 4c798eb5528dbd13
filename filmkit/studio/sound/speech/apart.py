"""A program of its own: speaks one text with espeak-ng into a WAV file. Imports nothing of filmkit.

espeak-ng is GPL, so it is never loaded into filmkit's own process; and it keeps a state that makes a
second text of one process sound otherwise, so every text gets a process (docs/decisions/0006).

    python -I apart.py REQUEST.json OUT.wav

The request holds `text`, `voice`, `rate` (words a minute), `pitch` and `range` (0 to 100). Exits 3
when there is no such voice. Constants are those of espeak-ng's speak_lib.h, 1.52.
"""

import ctypes
import json
import sys
import wave

_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS
_UTF8 = 1  # espeakCHARS_UTF8
_SEED = 1
_RATE, _PITCH, _RANGE = 1, 3, 4  # espeakRATE, espeakPITCH, espeakRANGE


def main(request: str, out: str) -> int:
    import espeakng_loader

    with open(request, encoding="utf-8") as file:
        asked = json.load(file)
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    samples = bytearray()

    def take(wave_data: "ctypes._Pointer[ctypes.c_short]", count: int, _: object) -> int:
        if wave_data and count > 0:
            samples.extend(ctypes.string_at(wave_data, count * 2))
        return 0

    shape = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
    kept = shape(take)  # it must live as long as it may be called
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, espeakng_loader.get_data_path().encode(), 0)
    if rate <= 0 or library.espeak_SetVoiceByName(asked["voice"].encode()) != 0:
        return 3
    library.espeak_ng_SetRandSeed(ctypes.c_long(_SEED))  # else its breath is of the second of the day
    library.espeak_SetSynthCallback(kept)
    for name, value in ((_RATE, asked["rate"]), (_PITCH, asked["pitch"]), (_RANGE, asked["range"])):
        library.espeak_SetParameter(name, int(value), 0)
    text = asked["text"].encode("utf-8")
    library.espeak_Synth(text, len(text) + 1, 0, 0, 0, _UTF8, None, None)
    library.espeak_Synchronize()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(bytes(samples))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
