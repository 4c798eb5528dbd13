"""What is asked of a model: only what decides whether it can be made, and what it costs.

Knows shots, and no card. A request holds what the author asked, never what a card or a tool made
of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from filmkit.film.spec.buying import Generate
from filmkit.film.spec.film import Film, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.timebase import Frames, seconds_of

Words = Callable[[Shot], str]
"""Composes the prompt of a shot."""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to be made. None and False ask nothing."""

    seconds: Fraction | None = None
    """Handles included; None for a picture, and for speech, which is as long as its words."""
    spare: Fraction = Fraction(0)
    """How much of `seconds` is handles."""
    frame: Fraction = Fraction(1, 24)
    """One frame of the film, in seconds."""
    lines: int | None = None
    """Pixels of the shorter side, at least."""
    aspect: Fraction | None = None
    sound: bool | None = None
    """Wanted, unwanted, or whatever comes."""
    first_frame: bool = False
    last_frame: bool = False
    images: int = 0
    """Pictures to follow."""
    seed: bool = False
    negative: bool = False
    voice: bool = False
    """Whose voice it is to be is named."""
    written: frozenset[str] = frozenset()
    """The service's own fields that the author wrote, as parameters."""
    spoken: bool = False
    """Somebody speaks in it."""
    prompt: str | None = None
    """None when it is not composed yet."""
    takes: int = 1
    via: str | None = None
    """A service, or an alias of the user's own; None for the card's first route."""

    @property
    def begins_from(self) -> str:
        """What kind of job it is, as routes are told apart."""
        if self.images:
            return "images"
        if self.last_frame:
            return "last-frame"
        return "first-frame" if self.first_frame else "text"

    @property
    def given(self) -> frozenset[str]:
        """Every input it brings, by the names of a card."""
        brought = {
            "first-frame": self.first_frame,
            "last-frame": self.last_frame,
            "images": bool(self.images),
            "seed": self.seed,
            "negative": self.negative,
        }
        return frozenset(name for name, is_brought in brought.items() if is_brought)


def request_of(
    film: Film,
    shot: Shot,
    handles: tuple[int, int] = (0, 0),
    generate: Generate | None = None,
    words: Words | None = None,
) -> Request:
    """What `shot` asks of its model. `handles` are the spare frames its transitions use.

    Without `generate` the shape is the film's own and no size is asked; without `words` only a
    prompt the author wrote whole is known.
    """
    rate = film.format.rate
    spare = _handles(film, shot, handles)
    asked = generate or Generate()
    return Request(
        seconds=seconds_of(source_frames(shot) + spare, rate),
        spare=seconds_of(spare, rate),
        frame=1 / rate.fraction,
        lines=asked.lines,
        aspect=asked.aspect or Fraction(film.format.width, film.format.height),
        sound=shot.audio != "drop",
        first_frame=shot.first_frame is not None or shot.continues is not None,
        last_frame=shot.last_frame is not None,
        images=len(shot.references),
        seed=shot.seed is not None,
        negative=bool(shot.avoid),
        spoken=bool(shot.lines),
        written=frozenset(shot.model.params),
        prompt=words(shot) if words else shot.prompt or None,
        takes=shot.takes,
        via=shot.model.via,
    )


def _handles(film: Film, shot: Shot, needed: tuple[int, int]) -> Frames:
    """Spare frames at both ends: what the shot asks for, and never fewer than its transitions use."""
    own = shot.handles.up(film.format.rate) if shot.handles is not None else 0
    return Frames(sum(max(own, 0, each) for each in needed))
