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
    from filmkit.studio.media.loudness import Loudness
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
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        mixed = _summed(job, params)
        wanted = float(Fraction(params["loudness"])), float(Fraction(params["peak"]))
        finished, loudness = _mastered(mixed, *wanted, job)
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


def _mastered(mixed: "Sound", loudness: float, peak: float, job: Job) -> "tuple[Sound, Loudness]":
    """`mixed` at `loudness` LUFS and under `peak` dBTP, and what it measures then."""
    from filmkit.studio.sound.master import limit

    measured = _measured(mixed * _SAFE, 0, job)
    if measured.integrated <= _SILENT:
        return mixed, measured
    gain, finished = _SAFE, mixed
    # The limiter takes some loudness with the peaks it takes; a second round gives it back.
    for step in (1, 2):
        gain *= 10.0 ** ((loudness - measured.integrated) / 20.0)
        finished = limit(mixed * gain, peak)
        measured = _measured(finished, step, job)
    return finished, measured


def _measured(sound: "Sound", step: int, job: Job) -> "Loudness":
    from filmkit.studio.media.loudness import measure
    from filmkit.studio.sound.mix import write_wav

    def report(fraction: float) -> None:
        job.report((step + fraction) / 3)

    file = job.folder / "measured.wav"
    write_wav(file, sound)
    return measure(file, seconds=len(sound) / SAMPLE_RATE, report=report)


def declare_mix(film: Film, timeline: Timeline, targets: Sequence[str], encoder: str) -> Task:
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
        "length": samples_at(clip.span.end, rate, SAMPLE_RATE) - start,
        "gain": decimal_text(clip.gain),
        "fade-in": samples_at(clip.fade_in, rate, SAMPLE_RATE),
        "fade-out": samples_at(clip.fade_out, rate, SAMPLE_RATE),
        "duck": decimal_text(clip.duck),
    }
