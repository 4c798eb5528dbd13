"""mix: every sound at its place, at the film's loudness. Knows no picture but its length."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Input, Lane, Task, TaskInput
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.rules.sound import SAMPLE_RATE, samples_of
from filmkit.timebase import samples_at

if TYPE_CHECKING:
    from filmkit.studio.sound.mix import Channel
    from filmkit.studio.sound.signal import Sound

PEAK = Fraction(-1)
"""dBTP the finished film stays under."""
_SILENT = -60.0
"""LUFS; a mix below this is silence, and silence is not made louder."""
_SAFE = 0.25
"""Gain of the first measurement, so that what adds up over full scale is not clipped by the file."""
_HEADROOM = Fraction(1, 2)
"""dB the mix stays below that: AAC overshoots what it encodes by a few tenths."""


@dataclass(frozen=True, slots=True)
class MixRule:
    name: str = "mix"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.loudness import measure
        from filmkit.studio.sound.mix import limit, mix, write_wav

        params = cast(Mapping[str, Any], job.params)
        samples = params["samples"]
        stems = mix(_channels(job), samples)
        mixed = sum(stems.values()) if stems else _nothing(samples)
        measured = job.folder / "measured.wav"
        write_wav(measured, mixed * _SAFE)
        before = measure(measured, report=lambda fraction: job.report(fraction * 0.3))
        finished, loudness = mixed, before
        if before.integrated > _SILENT:
            # The limiter takes some loudness with the peaks it takes; a second round gives it back.
            gain = _SAFE
            for step in (1, 2):
                gain *= 10.0 ** ((float(Fraction(params["loudness"])) - loudness.integrated) / 20.0)
                finished = limit(mixed * gain, float(Fraction(params["peak"])))
                write_wav(measured, finished)
                loudness = measure(measured, report=lambda fraction, s=step: job.report((s + fraction) * 0.3))
        wav = job.folder / "mix.wav"
        write_wav(wav, finished)
        return Made(
            {"sound": wav},
            {"loudness": f"{loudness.integrated:.1f}", "true-peak": f"{loudness.true_peak:.1f}"},
        )


MIX = MixRule()


def _channels(job: Job) -> "list[Channel]":
    from filmkit.studio.sound.mix import Channel, read_wav

    return [
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
        for name, each in cast(Mapping[str, Any], job.params["channels"]).items()
    ]


def _nothing(samples: int) -> "Sound":
    from filmkit.studio.sound.signal import silence

    return silence(samples)


def declare_mix(film: Film, timeline: Timeline, targets: Mapping[str, str], encoder: str) -> Task:
    """One channel a sound; `targets` says which task makes each."""
    channels: dict[str, Json] = {}
    inputs: dict[str, Input] = {}
    for number, clip in enumerate(timeline.sounds):
        name = f"channel-{number:04}"
        channels[name] = _channel(clip, timeline)
        inputs[name] = TaskInput(targets[clip.id], "sound")
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
            "meter": encoder,
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
        "length": samples_of(clip, rate),
        "gain": decimal_text(clip.gain),
        "fade-in": samples_at(clip.fade_in, rate, SAMPLE_RATE),
        "fade-out": samples_at(clip.fade_out, rate, SAMPLE_RATE),
        "duck": decimal_text(clip.duck),
    }
