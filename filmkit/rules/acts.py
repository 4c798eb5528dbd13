"""acts: what people do in a drawn shot is heard, quietly, as it is seen. Knows no mix.

Only of shots that say nothing of their sound: what the author wrote is all that is heard then.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.digest import Json, decimal_text
from filmkit.film.spec.film import Film, Shot
from filmkit.film.timeline.edit import EDGE
from filmkit.film.timeline.timeline import Clip, SoundClip, Timeline
from filmkit.rules.brief import brief_of
from filmkit.source import SourceSpan
from filmkit.studio.animatic.brief import from_json, to_json
from filmkit.studio.animatic.flat.needed import must_be_flat
from filmkit.studio.sound.foley.words import ground_of

if TYPE_CHECKING:  # a plan of words alone buys nothing, and need not load how
    from filmkit.rules.commission import Paid

_GAIN = Fraction(0)
_DUCK = Fraction(4)
_DONE = re.compile(
    r"\b(walk|run|jog|sprint|rush|hurr|strid|step|stroll|march|pac(e|ing)|climb|cross|enter|leav|approach|carr"
    r"|chop|cut|slic|dic(e|ing)|writ|typ(e|ing)|pour|eat|stir|read|plat(e|ing)|wip|drink|sip|fold|driv|com(e|ing)"
    r"|go(es|ing)?|wander)",
    re.I,
)
"""Beginnings of verbs that may be heard: what is none of them need not be looked into."""


@dataclass(frozen=True, slots=True)
class ActsRule:
    name: str = "acts"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.animatic.touches import heard_in
        from filmkit.studio.sound.foley.acts import Stretch, Strike, under_picture
        from filmkit.studio.sound.mix import write_wav

        params: Mapping[str, Any] = job.params
        heard = heard_in(from_json(params["brief"]))
        start, speed = Fraction(params["start"]), Fraction(params["speed"])

        def at(seconds: float) -> float:
            return float((Fraction(seconds) - start) / speed)

        sound = under_picture(
            [Strike(at(each.at), each.kind, each.who) for each in heard.touches if at(each.at) >= 0],
            [Stretch(each.act, max(0.0, at(each.start)), at(each.end)) for each in heard.doings],
            params["ground"],
            params["samples"],
            params["seed"],
        )
        wav = job.folder / "acts.wav"
        write_wav(wav, sound)
        return Made({"sound": wav})


ACTS = ActsRule()


def with_acts(film: Film, timeline: Timeline, paid: "Paid") -> Timeline:
    """Drawn shots in which something is done that can be heard, and whose words say nothing of sound."""
    if must_be_flat():
        return timeline  # cut paper has no steps to be heard
    filmed = {each.shot for each in timeline.sounds if each.track == "footage"}
    found = tuple(_clips(film, timeline, {*filmed, *paid}))
    return replace(timeline, sounds=(*timeline.sounds, *found)) if found else timeline


def _clips(film: Film, timeline: Timeline, without: set[str | None]) -> Iterator[SoundClip]:
    for number, clip in enumerate(timeline.clips(), 1):
        shot = film.shots[clip.shot]
        if shot.id not in without and has_acts(shot):
            yield SoundClip(
                f"{shot.id}-acts-{number}",
                "effects",
                clip.span,
                _GAIN,
                EDGE,
                EDGE,
                shot.id,
                _DUCK,
                clip.source_start,
                clip.speed,
            )


def has_acts(shot: Shot) -> bool:
    """Whether what is done in it, if it is drawn, may be heard, and its words say nothing of sound."""
    if shot.source is not None or shot.sound or shot.audio == "drop":
        return False
    return bool(_DONE.search(" ".join((*shot.action, shot.subject, shot.prompt))))


def acted_in(film: Film, shot: Shot) -> dict[str, Json]:
    """What is told of the words of a shot whose acts are heard."""
    return {
        "brief": to_json(brief_of(film, shot)),
        "ground": ground_of(" ".join((shot.weather, shot.place, shot.environment, *shot.action))),
    }


def acted_at(shot: Shot) -> dict[str, SourceSpan]:
    """The lines behind it."""
    at = shot.origins["action"].at if "action" in shot.origins else shot.at
    return {"": at, "brief": at}


def declare_acts(film: Film, shot: Shot, clip: SoundClip, shown: Clip, target: str, samples: int) -> Task:
    """What is done in the picture `shown`."""
    params: dict[str, Json] = {
        **acted_in(film, shot),
        "start": decimal_text(shown.source_start / film.format.rate.fraction),
        "speed": decimal_text(clip.speed),
        "samples": samples,
        "seed": shot.location or shot.scene or "",
    }
    return Task(
        target,
        ACTS.name,
        ACTS.version,
        params,
        group=shot.id,
        lane=Lane.PROCESS,
        seconds=2.0,
        label=f"{float(film.format.rate.seconds(clip.span.length)):.1f} s",
        model="foley",
        tags={"scene": shot.scene} if shot.scene else {},
        sources=acted_at(shot),
    )
