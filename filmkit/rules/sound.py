"""ambience, music and effect: one sound each, of exactly the length its place in the mix needs.

Knows no gains and no fades: those are the mix's.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import FileInput, Input, Lane, Task
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film, Shot, Sound
from filmkit.film.spec.recordings import Heard, Recording, recordings
from filmkit.film.timeline.speech import spoken_lines
from filmkit.film.timeline.timeline import Clip, SoundClip, Timeline
from filmkit.rules.acts import ACTS, declare_acts
from filmkit.rules.commission import Commission, Paid
from filmkit.rules.foley import declare_foley, is_foley
from filmkit.rules.paid_sounds import clip_name
from filmkit.rules.sound_conform import declare_conformed
from filmkit.rules.source import clip_of
from filmkit.rules.voice import declare_line, declare_voice_over
from filmkit.rules.words import heard_at, heard_in, lines_of, place_of
from filmkit.source import SourceSpan
from filmkit.timebase import Rate, samples_at

SAMPLE_RATE = 48_000
_SPARE_SECONDS = 1
"""Ambience reaches this far past its shot at both ends, so that a longer dissolve needs no new one."""


@dataclass(frozen=True, slots=True)
class AmbienceRule:
    name: str = "ambience"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.ambience import ambience
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        wav = job.folder / "ambience.wav"
        write_wav(wav, ambience(params["texts"], params["samples"], params["seed"]))
        return Made({"sound": wav})


@dataclass(frozen=True, slots=True)
class MusicRule:
    name: str = "music"
    version: int = 2

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.mix import write_wav
        from filmkit.studio.sound.music import bed
        from filmkit.studio.sound.score.grid import Cut

        params: Mapping[str, Any] = job.params
        wav = job.folder / "music.wav"
        cuts = [Cut(at / SAMPLE_RATE, weight) for at, weight in params.get("cuts", ())]
        write_wav(wav, bed(params["words"], params["samples"], params["seed"], cuts))
        return Made({"sound": wav})


@dataclass(frozen=True, slots=True)
class EffectRule:
    """Sound out of a file: footage with its picture, or a sound the author brought."""

    name: str = "effect"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.sound import extract_sound, read_whole
        from filmkit.studio.sound.loop import going_round
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        wav = job.folder / "effect.wav"
        name, samples = job.inputs["source"].name, params["samples"]
        if "round" in params and _shorter(job.inputs["source"], samples, name):
            whole = read_whole(job.inputs["source"], name=name)
            write_wav(wav, going_round(whole, samples))
            return Made({"sound": wav})
        extract_sound(
            job.inputs["source"],
            wav,
            start=Fraction(params["start"]),
            samples=samples,
            speed=Fraction(params["speed"]),
            report=job.report,
            name=name,
            silent="silent" not in params,
        )
        return Made({"sound": wav})


def _shorter(source: Path, samples: int, name: str) -> bool:
    from filmkit.studio.media.outside import examine

    seconds = examine(source, name=name).seconds
    return seconds is None or seconds * SAMPLE_RATE < samples


AMBIENCE, MUSIC, EFFECT = AmbienceRule(), MusicRule(), EffectRule()


def declare_sounds(film: Film, timeline: Timeline, paid: Paid, speaker: str) -> tuple[Task, ...]:
    """The task behind each sound of the timeline, in its order. `speaker`: the synthesiser of speech that
    is installed."""
    clips = timeline.clips()
    spoken = {(each.shot, each.number): each for each in spoken_lines(film, timeline)}
    times: Counter[tuple[str, str]] = Counter()
    bought = recordings(film)
    made = []
    for sound in timeline.sounds:
        if (name := clip_name(film, sound)) in paid:
            made.append(_of_recording(film, bought[name], paid[name], sound))
            continue
        if sound.shot is None:
            made.append(_of_mix(film, timeline, sound, speaker))
            continue
        if sound.line:
            made.append(declare_line(film, spoken[sound.shot, sound.line], speaker))
            continue
        name = {"footage": "sound", "effects": ACTS.name}.get(sound.track, "ambience")
        times[sound.shot, name] += 1
        # Named for the shot; when the cut uses it again, `-2` and so on are added.
        again = times[sound.shot, name]
        target = f"{sound.shot}/{name}" + (f"-{again}" if again > 1 else "")
        shown = clips[int(sound.id.rpartition("-")[2]) - 1]
        if sound.track == "footage" and sound.shot in paid:
            made.append(_of_take(film, paid[sound.shot], sound, target))
        elif sound.track == "effects":
            samples = _samples(sound.span.length, film.format.rate)
            made.append(declare_acts(film, film.shots[sound.shot], sound, shown, target, samples))
        else:
            made.append(_of_shot(film, film.shots[sound.shot], sound, shown, target))
    return tuple(made)


def _of_recording(film: Film, recording: Recording, bought: Commission, clip: SoundClip) -> Task:
    """A bought sound, for one place in the mix."""
    if recording.shot is not None:
        return declare_conformed(recording, bought, f"{recording.shot}/voice-{clip.line}", None)
    sound = _sound(film, clip)
    lasts = recording.heard in (Heard.MUSIC, Heard.AMBIENCE) or sound.length is not None
    samples = _samples(clip.span.length, film.format.rate) if lasts else None
    return declare_conformed(recording, bought, f"film/{clip.track}-{clip.id}", samples)


def _of_shot(film: Film, shot: Shot, clip: SoundClip, shown: Clip, target: str) -> Task:
    """The sound that goes with the picture `shown`."""
    if clip.track == "footage":
        return _footage(film, shot, clip, target)
    frames = max(shown.span.length + 2 * _SPARE_SECONDS * film.format.rate.nominal, clip.span.length)
    return _ambience(
        target,
        shot.id,
        heard_in(shot),
        _samples(frames, film.format.rate),
        shot.location or shot.scene or "",
        heard_at(shot),
        {"scene": shot.scene} if shot.scene else {},
    )


def _of_mix(film: Film, timeline: Timeline, clip: SoundClip, speaker: str) -> Task:
    """A sound that `mix` names."""
    sound = _sound(film, clip)
    samples = _samples(clip.span.length, film.format.rate)
    target = f"film/{clip.track}-{clip.id}"
    if sound.source is not None:
        params: dict[str, Json] = {"start": "0", "speed": "1", "samples": samples, "silent": "refused"}
        if sound.kind == "ambience":
            params["round"] = "softly"  # a place does not fall silent when its recording ends
        return _effect(target, "film", params, FileInput(sound.source), {"": sound.at, "source": sound.at})
    if sound.kind == "voice":
        return declare_voice_over(film, clip, sound, speaker)
    if is_foley(sound):
        return declare_foley(sound, target, samples if sound.length is not None else None)
    words = sound.prompt or sound.id
    lines = lines_of(sound.origins, sound.at, ("prompt",))
    if sound.kind != "music":
        return _ambience(target, "film", (words,), samples, sound.id, lines, {})
    return Task(
        target,
        MUSIC.name,
        MUSIC.version,
        {"words": words, "samples": samples, "seed": sound.id, "cuts": _cuts(film, timeline, clip)},
        lane=Lane.PROCESS,
        seconds=1 + samples / SAMPLE_RATE / 20,
        label=_label(samples),
        model="bed",
        sources=lines,
    )


_CUT, _SCENE = 1, 2
"""How much a cut weighs with the music, and a cut to another scene."""


def _cuts(film: Film, timeline: Timeline, cue: SoundClip) -> list[Json]:
    """Where the picture is cut under a cue, in samples from its beginning, and how much it weighs."""
    found: list[Json] = []
    before: Shot | None = None
    for clip in timeline.clips():
        shot, at = film.shots[clip.shot], clip.span.start
        same = before is not None and place_of(before) == place_of(shot)
        if cue.span.start < at < cue.span.end and before is not None:
            start = samples_at(cue.span.start, timeline.rate, SAMPLE_RATE)
            found.append([samples_at(at, timeline.rate, SAMPLE_RATE) - start, _CUT if same else _SCENE])
        before = shot
    return found


def _sound(film: Film, clip: SoundClip) -> Sound:
    """What the author wrote for a clip; one that lies under several shots is numbered."""
    for sound in film.sounds:
        name = clip.id.rpartition("-")[0] if sound.during else clip.id
        if sound.kind == clip.track and sound.id == name:
            return sound
    raise AssertionError(f"the timeline has a sound {clip.id} that the film has not")


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
        {"texts": list(texts), "samples": samples, "seed": seed},
        group=group,
        lane=Lane.PROCESS,
        seconds=0.5 + samples / SAMPLE_RATE / 40,
        label=_label(samples),
        model="ambience",
        tags=tags,
        sources=sources,
    )


def _footage(film: Film, shot: Shot, clip: SoundClip, target: str) -> Task:
    rate = film.format.rate
    assert shot.source is not None, "footage without a file"
    params: dict[str, Json] = {
        "start": decimal_text((shot.source_in.at(rate) + clip.source_start) / rate.fraction),
        "speed": decimal_text(clip.speed),
        "samples": _samples(clip.span.length, rate),
    }
    lines = {"": shot.at, "source": shot.origins["source"].at if "source" in shot.origins else shot.at}
    return _effect(target, shot.id, params, FileInput(shot.source), lines)


def _of_take(film: Film, paid: Commission, clip: SoundClip, target: str) -> Task:
    """The sound of a bought take."""
    rate, shot = film.format.rate, film.shots[paid.name]
    params: dict[str, Json] = {
        "start": decimal_text((paid.head + clip.source_start) / rate.fraction),
        "speed": decimal_text(clip.speed),
        "samples": _samples(clip.span.length, rate),
    }
    return _effect(target, shot.id, params, clip_of(paid), {"": shot.at})


def _effect(
    target: str,
    group: str,
    params: Mapping[str, Json],
    source: Input,
    sources: Mapping[str, SourceSpan],
) -> Task:
    samples = params["samples"]
    assert isinstance(samples, int), "a length in samples"
    return Task(
        target,
        EFFECT.name,
        EFFECT.version,
        params,
        {"source": source},
        group=group,
        label=_label(samples),
        sources=sources,
    )


def _samples(frames: int, rate: Rate) -> int:
    """The samples of `frames` frames wherever they stand: rounded up, and the mix takes what it needs.

    At n/1001 rates a frame may hold a sample more or less for its place in the film; a sound that
    depended on that would be made again whenever the film is re-cut.
    """
    return -(-frames * SAMPLE_RATE * rate.fraction.denominator // rate.fraction.numerator)


def _label(samples: int) -> str:
    return f"{samples / SAMPLE_RATE:.1f} s"
