"""Two versions of a film with their pictures at hand, made where it is free to. Knows no command."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from filmkit.app import Desk
from filmkit.asking import Asked, store_folder
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.run import run
from filmkit.build.graph.task import Lane
from filmkit.build.store.disk import DiskStore
from filmkit.build.store.shared import SharedStore
from filmkit.build.store.store import Result
from filmkit.cli.build import cores
from filmkit.cli.holding import holding
from filmkit.cli.say import note
from filmkit.cli.tables import summary
from filmkit.cli.versions import Money, Version, previewed
from filmkit.cli.voices import Voice, watching
from filmkit.cli.warming import warm_for
from filmkit.errors import SetupError
from filmkit.rules.film import RULES
from filmkit.show.diff.changes import Comparison, Difference
from filmkit.show.diff.footage import MIX, Footage, KeptFootage, Reels
from filmkit.show.diff.kept import KeptCut
from filmkit.show.diff.strip import Side, shown, write_strip


@dataclass(frozen=True, slots=True)
class Seen:
    """One version, to be looked at."""

    name: str
    reels: Reels
    desk: Desk | None = None
    """None of a cut that was kept: nothing more of it can be made."""


@dataclass(frozen=True, slots=True)
class Video:
    """What the side-by-side clip shows."""

    shots: int
    """0: no side of any shot is made, and nothing is written."""
    heard: bool


class Looks:
    """Before and after, to be looked at."""

    def __init__(self, comparison: Comparison, sides: Sequence[Seen]) -> None:
        self.comparison = comparison
        self.sides = tuple(sides)

    def make(self) -> None:
        """Make the pieces of every shot that looks otherwise and the sound it is played with, as far as
        that costs nothing."""
        made = []
        for number, side in enumerate(self.sides):
            if side.desk is not None and isinstance(side.reels, Footage):
                stages = [row.stages[number] for row in shown(self.comparison)]
                wanted = {each for stage in stages if stage is not None for each in side.reels.targets(stage)}
                if self._heard(number):
                    wanted.add(MIX)
                _make(side.desk, wanted)
                side = replace(side, reels=_footage(side.desk))
            made.append(side)
        self.sides = tuple(made)

    def kept(self) -> KeptCut:
        """The new version as it is made now, to be compared with another some day."""
        reels = self.sides[1].reels
        assert isinstance(reels, Footage), "a cut that was kept already"
        parts = tuple(reels.parts(place) for place in range(len(reels.clips)))
        return KeptCut(self.comparison.after, parts, reels.mix)

    def write_strip(self, out: Path) -> int:
        """The strip; how many shots it shows. Raises SetupError."""
        before, after = (Side(side.name, side.reels.stills) for side in self.sides)
        with _writing(out):
            return write_strip(self.comparison, before, after, out)

    def write_video(self, out: Path) -> Video:
        """The clip, of the shots that are there on both sides. Raises SetupError."""
        from filmkit.show.diff.beside import Reel, write_beside  # slow: it draws

        rows = [row for row in shown(self.comparison) if self._is_there(row)]
        if not rows:
            return Video(0, heard=False)
        before, after = (Reel(side.name, side.reels.frames, side.reels.sound) for side in self.sides)
        with _writing(out):
            made = write_beside(self.comparison, rows, before, after, out)
        return Video(len(rows), made.heard)

    def _heard(self, side: int) -> bool:
        """Whether any shot is played with the sound of this side: the later one where there is one."""
        stages = [row.stages for row in shown(self.comparison)]
        return any(after is not None if side else after is None for _, after in stages)

    def _is_there(self, row: Difference) -> bool:
        return all(
            stage is None or side.reels.has(stage) for stage, side in zip(row.stages, self.sides, strict=True)
        )


@contextmanager
def looks(
    comparison: Comparison,
    sides: Sequence[Version],
    asked: Asked,
    money: Sequence[Money],
    shared: SharedStore | None = None,
) -> Iterator[Looks]:
    """Both versions opened once more, with the takes that are at hand. Raises SpecError."""
    names = comparison.before.name, comparison.after.name
    with ExitStack() as stack:
        seen = []
        for name, side, has in zip(names, sides, money, strict=True):
            if side.kept is not None:
                store = stack.enter_context(closing(DiskStore(store_folder(asked.store), notice=note)))
                seen.append(Seen(name, KeptFootage(side.kept, store)))
            else:
                desk = stack.enter_context(previewed(side, asked, has, shared))
                if shared is not None:
                    borrow(desk, shared)
                seen.append(Seen(name, _footage(desk), desk))
        yield Looks(comparison, seen)


def borrow(desk: Desk, shared: SharedStore) -> None:
    """Take over what a shared store holds of a film: level by level, for each names the next."""
    while wanted := [step.digest for step in desk.plan().to_run if step.digest is not None]:
        if not shared.lend(wanted, desk.store):
            return


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
