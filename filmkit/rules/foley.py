"""foley: one effect, made from its words. Knows no mix, and no effect that comes from a file or a model."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.digest import Json
from filmkit.errors import Complaint
from filmkit.film.spec.film import Film, Sound
from filmkit.source import SourceSpan
from filmkit.studio.sound.foley.words import nearest, read


@dataclass(frozen=True, slots=True)
class FoleyRule:
    name: str = "foley"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.sound.foley.foley import foley
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        wav = job.folder / "foley.wav"
        write_wav(wav, foley(params["words"], params.get("samples"), params["seed"]))
        return Made({"sound": wav})


FOLEY = FoleyRule()
STAND_IN = "whoosh"
"""Heard in a draft where a model is to make what nothing here can."""


def is_foley(sound: Sound) -> bool:
    """Whether an entry of the mix is an effect to be made here."""
    return sound.kind == "effects" and sound.source is None and sound.model is None


def declare_foley(sound: Sound, target: str, samples: int | None) -> Task:
    """An effect; `samples` when the author says how long it is."""
    words = " ".join(sound.prompt.split())
    params: dict[str, Json] = {"words": words if read(words) else STAND_IN, "seed": sound.id}
    if samples is not None:
        params["samples"] = samples
    at: Mapping[str, SourceSpan] = {"": sound.at, "words": sound.at}
    return Task(
        target,
        FOLEY.name,
        FOLEY.version,
        params,
        lane=Lane.PROCESS,
        label="effect",
        model="foley",
        sources=at,
    )


def stood_in_for(film: Film) -> Iterator[tuple[SourceSpan, str]]:
    """Effects that a model will make of words nothing here knows, and what is heard until then."""
    for sound in film.sounds:
        if is_foley(sound) and "model" in sound.origins and not read(sound.prompt):
            yield sound.at, f"mix.effects {sound.id}: no sound here is like its words; a {STAND_IN} stands in"


def unheard_of(film: Film) -> Iterator[Complaint]:
    """Effects whose words name no sound that can be made here, and that no model will make either."""
    for sound in film.sounds:
        if is_foley(sound) and "model" not in sound.origins and not read(sound.prompt):
            names = ", ".join(nearest(sound.prompt))
            yield Complaint(
                sound.origins["prompt"].at if "prompt" in sound.origins else sound.at,
                f"mix.effects {sound.id}: no sound is known for these words",
                f"name one that is, like {names}; or bring a file: `source: sfx/one.wav`",
            )
