"""A film to be looked at for nothing: bought takes as themselves where their bytes are at hand, drawings
where they are not. Knows no store and buys nothing.

Promise: a drawing that stands in for a take says so in the picture, and is named.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from filmkit.film.spec.film import Film, Moment, Shot, Title
from filmkit.film.timeline.edit import edit
from filmkit.timebase import Time

STYLE = "slate"
"""How the mark is set: small, above, at the left."""


@dataclass(frozen=True, slots=True)
class Bought:
    """A shot whose take is bought, in the profile that buys."""

    model: str
    clip: str | None
    """The take, or its proxy, inside the film's folder; None when neither is here."""
    head: int = 0
    """Spare frames before the shot proper."""
    why: str = ""
    """Why it is not here."""
    marks: tuple[str, ...] = ()
    """What is said of the take that is used: bought for other words, too short."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """A shot that is drawn in place of a take."""

    shot: str
    model: str
    why: str


def with_takes(film: Film, bought: Mapping[str, Bought]) -> Film:
    """`film`, of a profile that is free, with its takes shown as themselves; of any other, `film` itself."""
    if not film.free:
        return film
    return replace(film, shots={name: _shown(shot, bought.get(name)) for name, shot in film.shots.items()})


def preview(film: Film, bought: Mapping[str, Bought]) -> Film:
    """`with_takes`, and what stands in for a take is marked so."""
    seen = with_takes(film, bought)
    if not film.free:
        return film
    return replace(seen, titles=(*film.titles, *_marks(seen, bought)))


def stand_ins(film: Film, bought: Mapping[str, Bought]) -> tuple[StandIn, ...]:
    """The shots of the cut that are drawn in place of a take, in the order of the film."""
    names = dict.fromkeys(clip.shot for clip in edit(film).clips())
    drawn = ((name, bought[name]) for name in names if name in bought and bought[name].clip is None)
    return tuple(StandIn(name, each.model, each.why) for name, each in drawn)


def _shown(shot: Shot, bought: Bought | None) -> Shot:
    if bought is None or bought.clip is None:
        return shot
    return replace(shot, source=bought.clip, source_in=Time(frames=bought.head))


def _marks(film: Film, bought: Mapping[str, Bought]) -> list[Title]:
    """A title over each stretch of the cut that a drawing stands in for."""
    taken = {title.id for title in film.titles}
    marks = []
    for number, clip in enumerate(edit(film).clips(), 1):
        stands = bought.get(clip.shot)
        name = f"stand-in-{number}"
        if stands is None or stands.clip is not None or name in taken:
            continue
        start = Moment("start", Time(frames=clip.span.start))
        text = f"stand-in for {stands.model}"
        marks.append(Title(name, film.shots[clip.shot].at, text, start, Time(frames=clip.span.length), STYLE))
    return marks
