"""Draft and final side by side: what each would make, how long it takes, what it costs. Makes nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from filmkit.app import Asked, Desk, desk, read_film
from filmkit.build.engine.plan import Plan
from filmkit.build.graph.task import Lane
from filmkit.cli.columns import columns
from filmkit.cli.prices import Total, total_of
from filmkit.cli.tables import length
from filmkit.errors import FilmkitError
from filmkit.film.spec.film import Film
from filmkit.film.spec.models import is_bought

PROFILES = ("draft", "final")
"""Those every film has."""
LARGEST = 300
"""Shots: of a larger film the other profile is only planned when it is asked for by name."""


@dataclass(frozen=True, slots=True)
class Side:
    """What a build of one profile comes to."""

    name: str
    tasks: int
    seconds: float
    """Of work on this machine."""
    total: Total


def side_of(opened: Desk, steps: Plan) -> Side:
    """The side that is planned already."""
    made = [step.task for step in steps.to_run if step.task.lane is not Lane.PAID]
    within = {step.task.target for step in steps.steps}
    paid = [each for each in opened.production.paid.values() if within & {each.target, *each.targets}]
    return Side(opened.film.profile, len(made), sum(task.seconds for task in made), total_of(paid))


def side_lines(asked: Asked, film: Film, mine: Side, planned: Callable[[Desk], Plan]) -> Iterator[str]:
    """Draft, final and the profile that was planned, in columns; nothing for a film that buys nothing."""
    others = [name for name in PROFILES if name != mine.name]
    if asked.sets or len(film.shots) > LARGEST or not _buys(asked, film, others):
        return
    rows: list[tuple[str, ...]] = [("profile", "tasks here", "work", "to buy", "for")]
    for name in [*PROFILES, *([mine.name] if mine.name not in PROFILES else [])]:
        rows.append(_row(mine) if name == mine.name else _other(replace(asked, profile=name), planned))
    yield from columns(rows)


def _buys(asked: Asked, film: Film, others: Sequence[str]) -> bool:
    if _buying(film):
        return True
    try:
        return any(_buying(read_film(replace(asked, profile=name))) for name in others)
    except FilmkitError:
        return False  # whoever plans that profile is told


def _buying(film: Film) -> bool:
    return any(is_bought(film, shot) for shot in film.shots.values())


def _row(side: Side) -> tuple[str, ...]:
    work = f"about {length(side.seconds)}" if side.tasks else "none"
    bought = (side.total.things, str(side.total)) if side.total.takes else ("nothing", "free")
    return (side.name, str(side.tasks), work, *bought)


def _other(asked: Asked, planned: Callable[[Desk], Plan]) -> tuple[str, ...]:
    try:
        with desk(asked) as opened:
            return _row(side_of(opened, planned(opened)))
    except FilmkitError:
        return (asked.profile, "?", "?", "?", f"cannot be planned: filmkit check --profile {asked.profile}")
