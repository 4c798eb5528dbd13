"""sound-conform: a bought sound fitted to its place: its length, its loudness, 48 kHz. Knows no purchase.

A voice is as loud as a scratch voice, music as the bed it replaces: a gain means the same whoever made
the sound.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task, TaskInput
from filmkit.digest import Json
from filmkit.film.spec.recordings import Heard, Recording
from filmkit.rules.commission import Commission


@dataclass(frozen=True, slots=True)
class SoundConformRule:
    name: str = "sound-conform"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.sound import read_whole
        from filmkit.studio.sound.conform import conformed
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        sound = read_whole(job.inputs["sound"], name=f"the sound of {job.target}")
        wav = job.folder / "sound.wav"
        write_wav(wav, conformed(sound, params["heard"], params.get("samples")))
        return Made({"sound": wav})


SOUND_CONFORM = SoundConformRule()


def declare_conformed(recording: Recording, bought: Commission, target: str, samples: int | None) -> Task:
    """A bought sound for one place in the mix; `samples` when it has to last so long."""
    params: dict[str, Json] = {"heard": recording.heard.value}
    if samples is not None and recording.heard is not Heard.VOICE:
        params["samples"] = samples
    return Task(
        target,
        SOUND_CONFORM.name,
        SOUND_CONFORM.version,
        params,
        {"sound": TaskInput(bought.target, bought.work.output)},
        group=recording.shot or "film",
        lane=Lane.PROCESS,
        label=bought.work.label,
        sources={"": recording.at},
    )
