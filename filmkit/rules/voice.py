"""voice: a text spoken by the scratch voice of who says it. Knows no mix and no purchase.

Where no synthesiser is installed it is murmured: as long, and no word of it. Which of the two it is
stands among what is digested, for another sound comes of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import CastRef, Film, Shot, Sound
from filmkit.film.timeline.speech import SpokenLine, said_in
from filmkit.film.timeline.timeline import SoundClip
from filmkit.source import SourceSpan
from filmkit.timebase import Rate


@dataclass(frozen=True, slots=True)
class VoiceRule:
    name: str = "voice"
    version: int = 2

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.mix import write_wav
        from filmkit.studio.sound.signal import SAMPLE_RATE
        from filmkit.studio.sound.speech.speaker import speaker_for
        from filmkit.studio.sound.speech.spoken import Text, spoken

        params: Mapping[str, Any] = job.params
        text = Text(params["text"], params["language"], float(params["seconds"]), float(params["room"]))
        speaker = speaker_for(params["who"], params["description"])
        sound = spoken(text, speaker, by=params["by"], folder=job.folder)
        wav = job.folder / "voice.wav"
        write_wav(wav, sound)
        return Made({"sound": wav}, {"seconds": f"{len(sound) / SAMPLE_RATE:.2f}"})


VOICE = VoiceRule()


@dataclass(frozen=True, slots=True)
class Said:
    """A text, and who says it."""

    text: str
    who: str
    """The cast member; "" is a narrator."""
    description: str
    """What is seen of them, by which they sound."""
    at: SourceSpan


def said_line(film: Film, shot: Shot, number: int) -> Said:
    """The shot's line of that number, from 1."""
    line = shot.lines[number - 1]
    ref = next((each for each in shot.cast if each.name == line.cast), CastRef(line.cast))
    at = shot.origins["lines"].at if "lines" in shot.origins else shot.at
    return Said(line.text, str(ref), _description(film, ref), at)


def said_over(film: Film, sound: Sound) -> Said:
    """What a voice-over says."""
    ref = CastRef(sound.cast) if sound.cast else None
    return Said(sound.text, str(ref or ""), _description(film, ref) if ref else "", sound.at)


def _description(film: Film, ref: CastRef) -> str:
    member = film.cast[ref.name]
    return member.states[ref.state].description if ref.state else member.description


def declare_line(film: Film, line: SpokenLine, by: str) -> Task:
    """A line of a shot, said within the time it has there. `by`: which synthesiser is installed."""
    shot = film.shots[line.shot]
    said = said_line(film, shot, line.number)
    tags = {"scene": shot.scene} if shot.scene else {}
    return _task(film, said, line.room, by, f"{shot.id}/voice-{line.number}", shot.id, tags)


def declare_voice_over(film: Film, clip: SoundClip, sound: Sound, by: str) -> Task:
    """A voice-over of the mix."""
    said = said_over(film, sound)
    return _task(film, said, clip.span.length, by, f"film/voice-{sound.id}", "film", {})


def _task(
    film: Film, said: Said, room: int, by: str, target: str, group: str, tags: Mapping[str, str]
) -> Task:
    rate: Rate = film.format.rate
    seconds = said_in(said.text)
    params: dict[str, Json] = {
        "text": " ".join(said.text.split()),
        "language": film.language,
        "who": said.who,
        "description": said.description,
        "seconds": decimal_text(round(seconds, 3)),
        "room": decimal_text(round(room / rate.fraction, 3)),
        "by": by,
    }
    return Task(
        target,
        VOICE.name,
        VOICE.version,
        params,
        group=group,
        lane=Lane.PROCESS,
        seconds=0.6 + float(seconds) / 10,
        label=f"{float(seconds):.1f} s",
        model=by.partition(" ")[0].removesuffix("-loader"),
        tags=tags,
        sources={"": said.at, "text": said.at},
    )
