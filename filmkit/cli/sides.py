"""Draft and final side by side: what each would make, how long it takes, what it costs. Makes nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from filmkit.app import Desk, desk, read_film
from filmkit.asking import Asked
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
    total: Total | None
    """None of a profile that cannot be planned: `check` says why."""


def side_of(opened: Desk, steps: Plan) -> Side:
    """The side that is planned already."""
    made = [step.task for step in steps.to_run if step.task.lane is not Lane.PAID]
    within = {step.task.target for step in steps.steps}
    paid = [each for each in opened.production.paid.values() if within & {each.target, *each.targets}]
    return Side(opened.film.profile, len(made), sum(task.seconds for task in made), total_of(paid))


def sides(asked: Asked, film: Film, mine: Side, planned: Callable[[Desk], Plan]) -> tuple[Side, ...]:
    """Draft, final and the profile that was planned; nothing for a film that buys nothing."""
    others = [name for name in PROFILES if name != mine.name]
    if asked.sets or len(film.shots) > LARGEST or not _buys(asked, film, others):
        return ()
    names = [*PROFILES, *([mine.name] if mine.name not in PROFILES else [])]
    return tuple(
        mine if name == mine.name else _other(replace(asked, profile=name), planned) for name in names
    )


def side_lines(compared: Sequence[Side]) -> Iterator[str]:
    """The sides in columns."""
    if compared:
        heads = ("profile", "tasks here", "work", "to buy", "for")
        yield from columns([heads, *(_row(each) for each in compared)])


def side_records(compared: Sequence[Side]) -> list[dict[str, str | float | None]]:
    """The same as JSON; what cannot be planned has no figures."""
    return [
        {"profile": each.name, "tasks": None}
        if each.total is None
        else {
            "profile": each.name,
            "tasks": each.tasks,
            "seconds": round(each.seconds, 3),
            "takes": each.total.takes,
            "price": str(each.total) if each.total.takes else "free",
        }
        for each in compared
    ]


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
    if side.total is None:
        return (side.name, "?", "?", "?", f"cannot be planned: filmkit check --profile {side.name}")
    work = f"about {length(side.seconds)}" if side.tasks else "none"
    bought = (side.total.things, str(side.total)) if side.total.takes else ("nothing", "free")
    return (side.name, str(side.tasks), work, *bought)


def _other(asked: Asked, planned: Callable[[Desk], Plan]) -> Side:
    try:
        with desk(asked) as opened:
            return side_of(opened, planned(opened))
    except FilmkitError:
        return Side(asked.profile or "", 0, 0.0, None)
