"""Two versions of a film with their pictures at hand, made where it is free to. Knows no command."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filmkit.app import Asked, Desk
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.run import run
from filmkit.build.graph.task import Lane
from filmkit.build.store.store import Result
from filmkit.cli.build import cores
from filmkit.cli.holding import holding
from filmkit.cli.say import note
from filmkit.cli.tables import summary
from filmkit.cli.versions import Money, Version, previewed
from filmkit.cli.warming import warm_for
from filmkit.cli.watch import Voice, watching
from filmkit.errors import SetupError
from filmkit.rules.film import RULES
from filmkit.show.diff.changes import Comparison, Difference
from filmkit.show.diff.footage import Footage
from filmkit.show.diff.strip import Side, shown, write_strip


class Looks:
    """Before and after, to be looked at."""

    def __init__(self, comparison: Comparison, desks: Sequence[Desk]) -> None:
        self.comparison = comparison
        self._desks = tuple(desks)
        self.footage = tuple(_footage(each) for each in desks)

    def make(self) -> None:
        """Make the pieces of every shot that looks otherwise, as far as that costs nothing."""
        for side, desk in enumerate(self._desks):
            stages = (row.stages[side] for row in shown(self.comparison))
            wanted = {
                target
                for stage in stages
                if stage is not None
                for target in self.footage[side].targets(stage)
            }
            _make(desk, wanted)
        self.footage = tuple(_footage(each) for each in self._desks)

    def write_strip(self, out: Path) -> int:
        """The strip; how many shots it shows. Raises SetupError."""
        before, after = self._names
        sides = Side(before, self.footage[0].stills), Side(after, self.footage[1].stills)
        with _writing(out):
            return write_strip(self.comparison, *sides, out)

    def write_video(self, out: Path) -> Sequence[Difference]:
        """The clip, of the shots that are there on both sides; gives those. Raises SetupError."""
        from filmkit.show.diff.beside import Reel, write_beside  # slow: it draws

        rows = [row for row in shown(self.comparison) if self._is_there(row)]
        if rows:
            before, after = self._names
            reels = Reel(before, self.footage[0].frames), Reel(after, self.footage[1].frames)
            with _writing(out):
                write_beside(self.comparison, rows, *reels, out)
        return rows

    @property
    def _names(self) -> tuple[str, str]:
        return self.comparison.before.name, self.comparison.after.name

    def _is_there(self, row: Difference) -> bool:
        return all(
            stage is None or footage.has(stage)
            for stage, footage in zip(row.stages, self.footage, strict=True)
        )


@contextmanager
def looks(
    comparison: Comparison, sides: Sequence[Version], asked: Asked, money: Sequence[Money]
) -> Iterator[Looks]:
    """Both versions opened once more, with the takes that are at hand. Raises SpecError."""
    with ExitStack() as stack:
        both = zip(sides, money, strict=True)
        yield Looks(comparison, [stack.enter_context(previewed(side, asked, has)) for side, has in both])


def _footage(desk: Desk) -> Footage:
    return Footage(desk.film, desk.production, _made(desk.plan()), desk.store)


def _made(plan: Plan) -> Mapping[str, Result]:
    return {step.task.target: step.result for step in plan.steps if step.result is not None}


def _make(desk: Desk, targets: set[str]) -> None:
    """Run what leads to these targets, without what would have to be bought."""
    plan = desk.plan().only(desk.graph.leading_to(targets))
    bought = {step.task.target for step in plan.to_run if step.task.lane is Lane.PAID}
    beyond = {user for target in bought for user in desk.graph.descendants(target)}
    plan = plan.only({step.task.target for step in plan.steps} - bought - beyond)
    if not plan.to_run:
        return
    with holding(desk):
        note(summary(plan))
        warm_for(plan, RULES, Voice.USUAL)
        with watching(Voice.USUAL) as listener:
            run(
                plan,
                RULES,
                desk.store,
                desk.files,
                jobs=cores(),
                listeners=(listener,),
                made_with=desk.made_with,
            )


@contextmanager
def _writing(out: Path) -> Iterator[None]:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise SetupError(
            f"{out} cannot be written: {error.strerror or error}", hint="name another file"
        ) from None
