"""ambience, music and effect: one sound each, of exactly the length its place in the mix needs.

Knows no gains and no fades: those are the mix's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import FileInput, Input, Lane, Task
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film, Origin, Shot
from filmkit.film.timeline.timeline import SoundClip, Timeline
from filmkit.source import SourceSpan
from filmkit.timebase import Rate, samples_at

SAMPLE_RATE = 48_000


@dataclass(frozen=True, slots=True)
class AmbienceRule:
    name: str = "ambience"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.ambience import ambience
        from filmkit.studio.sound.mix import write_wav

        params = cast(Mapping[str, Any], job.params)
        wav = job.folder / "ambience.wav"
        write_wav(wav, ambience(params["texts"], params["samples"], params["seed"]))
        return Made({"sound": wav})


@dataclass(frozen=True, slots=True)
class MusicRule:
    name: str = "music"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.mix import write_wav
        from filmkit.studio.sound.music import bed

        params = cast(Mapping[str, Any], job.params)
        wav = job.folder / "music.wav"
        write_wav(wav, bed(params["words"], params["samples"], params["seed"]))
        return Made({"sound": wav})


@dataclass(frozen=True, slots=True)
class EffectRule:
    """Sound out of a file: footage with its picture, or a sound the author brought."""

    name: str = "effect"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.sound import extract_sound

        params = cast(Mapping[str, Any], job.params)
        wav = job.folder / "effect.wav"
        extract_sound(
            job.inputs["source"],
            wav,
            start=Fraction(params["start"]),
            samples=params["samples"],
            speed=Fraction(params["speed"]),
            report=job.report,
        )
        return Made({"sound": wav})


AMBIENCE, MUSIC, EFFECT = AmbienceRule(), MusicRule(), EffectRule()


def declare_sounds(film: Film, timeline: Timeline) -> Mapping[str, Task]:
    """The task behind each sound of the timeline, by `SoundClip.id`."""
    return {clip.id: _task(film, clip) for clip in timeline.sounds}


def samples_of(clip: SoundClip, rate: Rate) -> int:
    """How many samples lie between the first and the last frame of a clip."""
    return samples_at(clip.span.end, rate, SAMPLE_RATE) - samples_at(clip.span.start, rate, SAMPLE_RATE)


def _task(film: Film, clip: SoundClip) -> Task:
    samples = samples_of(clip, film.format.rate)
    if clip.shot is not None:
        shot = film.shots[clip.shot]
        if clip.track == "footage":
            return _footage(film, shot, clip, samples)
        return _ambience(
            f"{clip.id}/ambience",
            shot.id,
            (shot.sound, *shot.action, shot.subject, shot.place, shot.environment, shot.weather),
            samples,
            shot.location or shot.scene or "",
            _lines(shot.origins, shot.at, ("sound", "action", "subject", "place", "environment", "weather")),
            {"scene": shot.scene} if shot.scene else {},
        )
    sound = next(
        each for each in film.sounds if clip.id in (each.id, f"{each.id}-{clip.id.rpartition('-')[2]}")
    )
    target = f"film/{clip.track}-{clip.id}"
    if sound.source is not None:
        start = {"start": "0", "speed": "1", "samples": samples}
        return _effect(target, "film", start, sound.source, {"": sound.at, "source": sound.at})
    if sound.kind == "music":
        words: dict[str, Json] = {"words": sound.prompt or sound.id, "samples": samples, "seed": sound.id}
        return Task(
            target,
            MUSIC.name,
            MUSIC.version,
            words,
            lane=Lane.PROCESS,
            seconds=1 + samples / SAMPLE_RATE / 20,
            label=_label(samples),
            model="bed",
            sources=_lines(sound.origins, sound.at, ("prompt",)) | {"": sound.at},
        )
    return _ambience(target, "film", (sound.prompt or sound.id,), samples, sound.id, {"": sound.at}, {})


def _ambience(
    target: str,
    group: str,
    texts: tuple[str, ...],
    samples: int,
    seed: str,
    sources: Mapping[str, SourceSpan],
    tags: Mapping[str, str],
) -> Task:
    return Task(
        target,
        AMBIENCE.name,
        AMBIENCE.version,
        {"texts": [text for text in texts if text], "samples": samples, "seed": seed},
        group=group,
        lane=Lane.PROCESS,
        seconds=0.5 + samples / SAMPLE_RATE / 40,
        label=_label(samples),
        model="ambience",
        tags=tags,
        sources=sources,
    )


def _footage(film: Film, shot: Shot, clip: SoundClip, samples: int) -> Task:
    rate = film.format.rate
    start = (shot.source_in.at(rate) + clip.source_start) / rate.fraction
    params: dict[str, Json] = {
        "start": decimal_text(start),
        "speed": decimal_text(clip.speed),
        "samples": samples,
    }
    assert shot.source is not None, "footage without a file"
    lines = {"": shot.at, "source": shot.origins["source"].at if "source" in shot.origins else shot.at}
    return _effect(f"{clip.id}/sound", shot.id, params, shot.source, lines)


def _effect(
    target: str, group: str, params: Mapping[str, Json], source: str, sources: Mapping[str, SourceSpan]
) -> Task:
    inputs: dict[str, Input] = {"source": FileInput(source)}
    return Task(
        target,
        EFFECT.name,
        EFFECT.version,
        params,
        inputs,
        group=group,
        label=_label(cast(int, params["samples"])),
        sources=sources,
    )


def _label(samples: int) -> str:
    return f"{samples / SAMPLE_RATE:.1f} s"


def _lines(origins: Mapping[str, Origin], at: SourceSpan, names: tuple[str, ...]) -> dict[str, SourceSpan]:
    """The lines behind what a sound's words came from; the first that is written stands for them all."""
    written = [origins[name].at for name in names if name in origins]
    return {"": at, "texts": written[0] if written else at, "words": written[0] if written else at}
