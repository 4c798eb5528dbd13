"""title, spoken and credits: words drawn by us, as pictures to lay over and as a clip that rolls."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from filmkit.build.engine.rule import Job, Made
from filmkit.build.graph.task import Lane, Task
from filmkit.film.spec.film import Film
from filmkit.film.timeline.timeline import Credits, TitleCard
from filmkit.film.timeline.views import SPOKEN, View
from filmkit.rules.raster import picture_height, picture_width, raster_params
from filmkit.timebase import Rate

if TYPE_CHECKING:
    from filmkit.studio.media.clip import Picture


def _laid_over(job: Job, draw: "Callable[[int, int, int, int], Picture]") -> Made:
    """The picture that `draw` makes of a width, a height, and the height and the width inside the mask."""
    from filmkit.studio.titles.title import write_title

    params: Mapping[str, Any] = job.params
    png = job.folder / "title.png"
    inside = picture_height(params), picture_width(params)
    write_title(png, draw(params["width"], params["height"], *inside))
    return Made({"picture": png})


@dataclass(frozen=True, slots=True)
class TitleRule:
    name: str = "title"
    version: int = 2

    def perform(self, job: Job) -> Made:
        from filmkit.studio.titles.title import title_picture

        params: Mapping[str, Any] = job.params
        return _laid_over(job, partial(title_picture, params["text"], params["style"]))


@dataclass(frozen=True, slots=True)
class SpokenRule:
    """What is spoken, as a caption."""

    name: str = "spoken"
    version: int = 1

    def perform(self, job: Job) -> Made:
        from filmkit.studio.titles.spoken import spoken_picture

        params: Mapping[str, Any] = job.params
        return _laid_over(job, partial(spoken_picture, params["text"]))


@dataclass(frozen=True, slots=True)
class CreditsRule:
    name: str = "credits"
    version: int = 2

    def perform(self, job: Job) -> Made:
        from filmkit.studio.media.clip import write_clip
        from filmkit.studio.titles.credits import roll

        params: Mapping[str, Any] = job.params
        width, height, frames = params["width"], params["height"], params["frames"]
        inside = picture_height(params), picture_width(params)
        clip = job.folder / "credits.mp4"

        def pictures() -> "Iterator[Picture]":
            for number, picture in enumerate(roll(params["lines"], frames, width, height, *inside), 1):
                yield picture
                job.report(number / frames)

        write_clip(clip, pictures(), width=width, height=height, rate=Rate.of(*params["rate"]))
        return Made({"clip": clip})


TITLE, SPOKEN_WORDS, CREDITS = TitleRule(), SpokenRule(), CreditsRule()


def declare_titles(film: Film, view: View) -> Iterator[Task]:
    """What a view has for itself: a picture for each title and caption, a clip for each roll of credits."""
    lines = {title.id: title.at for title in film.titles}
    for card in view.timeline.titles:
        spoken = card.style == SPOKEN
        if spoken or view.is_reshaped or not view.name:
            rule = SPOKEN_WORDS if spoken else TITLE
            yield Task(
                card_target(view, card),
                rule.name,
                rule.version,
                {
                    **raster_params(view.format),
                    "text": card.text,
                    **({} if spoken else {"style": card.style}),
                },
                seconds=0.3,
                sources={"": film.at if spoken else lines[card.id]},
            )
    if view.is_reshaped or not view.name:
        yield from _rolls(film, view)


def _rolls(film: Film, view: View) -> Iterator[Task]:
    rolls = [item for item in view.timeline.picture if isinstance(item, Credits)]
    for number, roll in enumerate(rolls, 1):
        yield Task(
            view.lettered(f"film/credits-{number}"),
            CREDITS.name,
            CREDITS.version,
            {**raster_params(view.format), "lines": roll.lines, "frames": roll.span.length},
            lane=Lane.PROCESS,
            seconds=1 + roll.span.length * 0.02,
            label=f"{float(roll.span.length / view.timeline.rate.fraction):.1f} s",
            sources={"": film.at},
        )


def card_target(view: View, card: TitleCard) -> str:
    """The task that draws a card for a view."""
    if card.style == SPOKEN:
        return view.target(f"film/spoken-{card.id}")
    return view.lettered(f"film/title-{card.id}")
