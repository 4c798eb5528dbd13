"""mix: every sound at its place, at the film's loudness. Knows no picture but its length."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Lane, Task, TaskInput
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.sound import SAMPLE_RATE
from filmkit.timebase import samples_at

if TYPE_CHECKING:
    from filmkit.studio.sound.signal import Sound

PEAK = Fraction(-1)
"""dBTP the finished film stays under."""
_HEADROOM = Fraction(1, 2)
"""dB the mix stays below that: AAC overshoots what it encodes by a few tenths."""


@dataclass(frozen=True, slots=True)
class MixRule:
    name: str = "mix"
    version: int = 2

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.master import master
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        wanted = float(Fraction(params["loudness"])), float(Fraction(params["peak"]))
        finished, loudness = master(_summed(job, params), *wanted, job.report)
        wav = job.folder / "mix.wav"
        write_wav(wav, finished)
        return Made(
            {"sound": wav},
            {"loudness": f"{loudness.integrated:.1f}", "true-peak": f"{loudness.true_peak:.1f}"},
        )


MIX = MixRule()


def _summed(job: Job, params: Mapping[str, Any]) -> "Sound":
    """All stems as one sound, at the gains the film asks for."""
    from filmkit.studio.sound.mix import Channel, mix, read_wav
    from filmkit.studio.sound.signal import silence

    channels = [
        Channel(
            each["track"],
            read_wav(job.inputs[name]),
            each["start"],
            each["length"],
            float(Fraction(each["gain"])),
            each["fade-in"],
            each["fade-out"],
            float(Fraction(each["duck"])),
        )
        for name, each in params["channels"].items()
    ]
    total = silence(params["samples"])
    for stem in mix(channels, params["samples"]).values():
        total += stem
    return total


def declare_mix(film: Film, timeline: Timeline, targets: Sequence[str]) -> Task:
    """One channel a sound; `targets` says, in the order of the timeline, which task makes each."""
    channels: dict[str, Json] = {}
    inputs: dict[str, Input] = {}
    for number, (clip, target) in enumerate(zip(timeline.sounds, targets, strict=True)):
        name = f"channel-{number:04}"
        channels[name] = _channel(clip, timeline)
        inputs[name] = TaskInput(target, "sound")
    samples = samples_at(timeline.length, timeline.rate, SAMPLE_RATE)
    return Task(
        "film/mix",
        MIX.name,
        MIX.version,
        {
            "channels": channels,
            "samples": samples,
            "loudness": decimal_text(film.format.loudness),
            "peak": decimal_text(PEAK - _HEADROOM),
        },
        inputs,
        lane=Lane.PROCESS,
        seconds=2 + samples / SAMPLE_RATE / 30,
        label=f"{samples / SAMPLE_RATE:.1f} s",
        sources={"": film.at},
    )


def _channel(clip: SoundClip, timeline: Timeline) -> Mapping[str, Json]:
    rate = timeline.rate
    start = samples_at(clip.span.start, rate, SAMPLE_RATE)
    return {
        "track": clip.track,
        "start": start,
        "length": samples_at(clip.span.end, rate, SAMPLE_RATE) - start,
        "gain": decimal_text(clip.gain),
        "fade-in": samples_at(clip.fade_in, rate, SAMPLE_RATE),
        "fade-out": samples_at(clip.fade_out, rate, SAMPLE_RATE),
        "duck": decimal_text(clip.duck),
    }
