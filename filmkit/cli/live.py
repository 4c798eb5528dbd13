"""A film that is worked on: each save is looked at, what is free is made, and the page shows it.

Knows no server but by its bulletin. Promise: it buys nothing, and a broken film ends nothing: the page and
the terminal say what is wrong until it is mended.
"""

import contextlib
import importlib
import os
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.last import write_last
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.progress import Listener, TaskMade
from filmkit.build.engine.rule import Cancelled
from filmkit.build.engine.run import Outcome, run
from filmkit.build.engine.signals import calling_at_signals
from filmkit.build.graph.task import Lane
from filmkit.cli.buying import without_what_is_not_there
from filmkit.cli.closing import export
from filmkit.cli.holding import holding
from filmkit.cli.onpage import OnPage
from filmkit.cli.planning import planned
from filmkit.cli.say import note
from filmkit.cli.showing import showing_of
from filmkit.cli.sketching import sketching
from filmkit.cli.tables import clock, plan_lines, summary
from filmkit.digest import Digest
from filmkit.errors import FilmkitError, SpecErrors, UsageError
from filmkit.rules.film import RULES
from filmkit.rules.sketch import ready
from filmkit.rules.take import TAKE
from filmkit.show.live.bulletin import Bulletin, Frame, Wrong
from filmkit.show.review.kept import FOLDERS
from filmkit.show.review.showing import Showing, picture_digests

Answer = Mapping[str, Any]
"""What the page is told of what it asked for."""
COLD = "the workers are getting ready; then it is made"
FRESH = "live"
"""The folder, beside the page, of pictures that are newer than it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The page that was written last, for what people say of it."""

    page: str
    plays: bool
    """Whether it has a film, and not only shots."""
    pictures: Mapping[str, Mapping[str, Digest]]
    """By shot, the bytes it shows."""


class Live:
    """One film while it is worked on. `turn` belongs to the main thread, the rest to any."""

    def __init__(self, asked: Asked, folder: Path, bulletin: Bulletin, crew: Crew) -> None:
        """`folder` is the page's; `asked` names a profile that is built for nothing, or built of what
        was bought."""
        self._asked, self._folder, self._bulletin, self._crew = asked, folder, bulletin, crew
        self._stop_run: Callable[[], None] | None = None
        self._gate = threading.Lock()
        self._stirred = threading.Event()
        self._over = threading.Event()
        self._place: tuple[str, int] = ("", 0)
        self._asks: SimpleQueue[tuple[Callable[[], Answer], Future[Answer]]] = SimpleQueue()
        self._wished: list[str] | None = None
        self._warming: threading.Thread | None = None
        self._changed = False
        self._unbought: tuple[Wrong, ...] = ()
        self._told = ""
        self.left = False
        """Whether something was to be made when the film was last looked at."""
        self.seen = Seen("", False, {})

    @property
    def ended(self) -> bool:
        """Whether somebody wants an end."""
        return self._over.is_set()

    def saved(self, names: Sequence[str]) -> None:
        """These files of the film's folder changed. What people say of a film makes nothing anew."""
        said = all(name.split(os.sep)[0] in FOLDERS for name in names)
        self.stir(gives_up=not said)

    def stir(self, *, gives_up: bool = True) -> None:
        """Something changed, and is looked at anew; what is being made is given up for it, or made first."""
        with self._gate:
            self._stirred.set()
            if gives_up:
                self._changed = True
                if self._stop_run is not None:
                    self._stop_run()

    def end(self) -> None:
        """Come to an end soon. For a signal handler, which may interrupt whoever holds a lock: it takes
        none that the main thread takes."""
        self._over.set()

    def at(self, given: Mapping[str, Any]) -> Mapping[str, Any]:
        """Somebody looks at this frame of this shot; it is drawn first."""
        shot, frame = given.get("shot"), given.get("frame")
        if isinstance(shot, str) and isinstance(frame, int) and not isinstance(frame, bool):
            self._place = (shot, max(0, frame))
        return {}

    def ask(self, work: Callable[[], Answer]) -> Answer:
        """Have `work` done by the main thread, between two turns; blocks. Raises what it raises."""
        if self.ended:
            raise UsageError("filmkit is coming to an end", hint="start it again")
        answer: Future[Answer] = Future()
        self._asks.put((work, answer))
        self.stir()
        return answer.result()

    def answer(self) -> None:
        """Do what was asked for. On the main thread."""
        while not self._asks.empty():
            work, answer = self._asks.get()
            try:
                answer.set_result(work())
            except FilmkitError as error:
                answer.set_exception(error)
            except BaseException:
                answer.set_exception(FilmkitError("filmkit made a mistake; its terminal says which"))
                raise

    def make(self, shots: Sequence[str]) -> None:
        """Make what is free at the next turn: the film, or these shots."""
        self._wished = list(shots)
        self.stir()

    def stop(self) -> None:
        """Give up what is being made, and make nothing until the next save or wish."""
        with self._gate:
            if self._stop_run is not None:
                self._stop_run()

    def buying(self, line: str) -> Listener:
        """Who tells the page how far buying is."""
        note(line)
        return OnPage(self._bulletin, buying=line)

    def failed(self, wrong: Sequence[Wrong]) -> None:
        """Tell what could not be bought, until the next save."""
        self._unbought = tuple(wrong)

    def warm(self, first: Callable[[threading.Event], None], *, make: bool) -> None:
        """Beside everything else: do `first`, until it is over, then have each worker load what it needs.

        Until then the film is looked at and what is asked for is answered, but nothing is made. What is to
        be made with `make`, or was wished for meanwhile, is made then.
        """

        def load() -> None:
            try:
                with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Cancelled):
                    first(self._over)
                    self._crew.warm(ready, Path(folder), self._over)
            except FilmkitError as error:
                note(str(error))
            finally:
                self._warming = None
                if self._wished is not None or (make and self.left):
                    self.stir()

        self._warming = threading.Thread(target=load, name="filmkit warming up")
        self._warming.start()

    def close(self) -> None:
        """Wait for what was begun beside. Prereq: `end` was called."""
        if warming := self._warming:
            warming.join()

    def wait(self, seconds: float) -> bool:
        """Whether something changed meanwhile, or is asked for; a turn may have overheard who asked."""
        return not self._asks.empty() or self._stirred.wait(seconds)

    def turn(self, *, make: bool = True) -> None:
        """Look at the film as it is saved now, and when `make` is set make what is free and missing."""
        with self._gate:
            self._stirred.clear()
            self._changed = False
        began = time.monotonic()
        cold = self._warming is not None
        wished = self._wished
        waits = cold and (make or wished is not None)
        make = not cold and (make or wished is not None)
        if not cold:
            self._wished = None
        try:
            with desk(self._asked, notice=note) as opened:
                steps = planned(opened, wished or (), None)
                self._tell_plan(steps, make=make)
                outcome = self._made(opened, steps, wished or ()) if make else None
                if outcome is None or not outcome.cancelled:
                    self._write(opened, outcome, began)
                elif not self._changed:
                    self._quiet(says="stopped; what was finished is kept", will=_lines(steps), frame=None)
                elif self._wished is None:
                    self._wished = wished  # it is still wished for, of what was saved meanwhile
                if waits and steps.to_run:
                    self._bulletin.change(says=COLD, busy=True)
                if waits and self._warming is None:
                    self._stirred.set()  # they are ready by now
        except SpecErrors as error:
            self._wrong(tuple(Wrong(str(each.at), each.message, each.hint) for each in error.complaints))
        except FilmkitError as error:
            self._wrong((Wrong(str(error.at or ""), error.message, error.hint),))

    def _wrong(self, wrong: tuple[Wrong, ...]) -> None:
        """Say it in the page and in the terminal; once, however often the file is saved so."""
        if self._bulletin.now.wrong != wrong:
            for each in wrong:
                hint = f"\n  hint: {each.hint}" if each.hint else ""
                note(f"{each.at}: {each.message}{hint}" if each.at else each.message + hint)
        says = f"{len(wrong)} thing{'' if len(wrong) == 1 else 's'} wrong; the page shows the film before it"
        self._quiet(says=says, wrong=wrong)

    def _quiet(self, **what: Any) -> None:
        """Nothing is being made."""
        self._bulletin.change(busy=False, buying=False, making={}, done=0, total=0, **what)

    def _tell_plan(self, steps: Plan, *, make: bool) -> None:
        if self._bulletin.now.wrong:
            note("nothing is wrong any more")
        self.left = bool(steps.to_run)
        if steps.to_run and summary(steps) != self._told:
            note(summary(steps))
        self._told = summary(steps)
        self._bulletin.change(
            says=summary(steps),
            busy=make and bool(steps.to_run),
            wrong=(),
            will=_lines(steps),
            buys=any(step.task.lane is Lane.PAID for step in steps.to_run),
            buying=False,
            making={},
            done=0,
            total=len(steps.to_run),
            frame=None,
            takes={},
        )

    def _made(self, opened: Desk, steps: Plan, select: Sequence[str]) -> Outcome:
        """Make what is free; pictures first, and before them the first frame of what is drawn anew."""
        free = without_what_is_not_there(opened, steps)
        listener = OnPage(self._bulletin, lambda event: self._show_take(opened, free, event))
        takes = [step.task.target for step in free.to_run if step.task.rule == TAKE.name]
        with holding(opened), sketching(opened, free, self._place, self._crew, self._show_frame):
            made: tuple[str, ...] = ()
            if takes:
                # All workers draw: sounds beside them would make somebody wait who looks.
                outcome = self._run(opened, free.only(opened.graph.leading_to(takes)), listener)
                if not outcome.whole:
                    return outcome
                made, free = outcome.made, without_what_is_not_there(opened, planned(opened, select, None))
            outcome = self._run(opened, free, listener)
        outcome = replace(outcome, made=(*made, *outcome.made))
        whole = all(step.task.lane is not Lane.PAID for step in steps.to_run)
        if outcome.whole and whole:
            export(opened, outcome, select, None)
        return outcome

    def _run(self, opened: Desk, steps: Plan, listener: Listener) -> Outcome:
        outcome = run(
            steps,
            RULES,
            opened.store,
            opened.files,
            jobs=self._crew.size,
            listeners=(listener,),
            made_with=opened.made_with,
            crew=self._crew,
            interrupting=self._interrupting,
        )
        write_last(opened.last_file, {**opened.last, **outcome.last})
        return outcome

    @contextlib.contextmanager
    def _interrupting(self, stop: Callable[[], None]) -> Iterator[None]:
        """A save ends a run, and so does Ctrl-C."""

        def leave() -> None:
            self._over.set()
            stop()

        with self._gate:
            self._stop_run = stop
            if self._changed:
                stop()
        try:
            with calling_at_signals(leave):
                yield
        finally:
            with self._gate:
                self._stop_run = None

    def _show_frame(self, shot: str, frame: int, picture: Path) -> None:
        """Show a frame of what is being drawn."""
        src = f"{FRESH}/{secrets.token_hex(8)}.png"
        target = self._folder / src
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, target)
        self._bulletin.change(frame=Frame(shot, frame, src))

    def _show_take(self, opened: Desk, steps: Plan, event: TaskMade) -> None:
        """A take that was made is shown at once, the film around it later."""
        note(f"{event.target}  {event.seconds:.1f} s")
        step = steps.by_target[event.target]
        if step.task.rule != TAKE.name or not event.target.endswith("/take") or step.digest is None:
            return
        result = opened.store.results([step.digest]).get(step.digest)
        if result is None:
            return
        digest = result.outputs["clip"].digest
        src = f"{FRESH}/{digest[:16]}.mp4"
        opened.store.export(digest, self._folder / src)
        self._bulletin.change(takes={**self._bulletin.now.takes, step.task.group: src})

    def _write(self, opened: Desk, outcome: Outcome | None, began: float) -> None:
        """The page of what is there now, and the news of it.

        A page with a film stays until there is a film again: what was saved may not be made yet.
        """
        showing = showing_of(opened)
        plays = showing.finished() is not None
        if plays or not self.seen.plays:
            pages = importlib.import_module("filmkit.show.review.page")
            page = secrets.token_hex(8)
            if outcome is not None and outcome.made:
                self._bulletin.change(says="it is made; the page is put together", making={})
            pages.write_page(showing, pages.Wanted(self._folder, live=page), note)
            self.seen = Seen(page, plays, dict(_pictures(showing)))
        opened.files.save()
        failed = outcome.failed if outcome else ()
        wrong = tuple(Wrong(str(each.error.at or ""), each.error.message, each.error.hint) for each in failed)
        wrong, self._unbought = (*self._unbought, *wrong), ()
        for each in failed:
            note(f"failed: {each.error}")
        if outcome and outcome.made:
            says = f"{len(outcome.made)} made, in {clock(time.monotonic() - began)}"
            note(f"{says}.")
        else:
            says = summary(showing.plan)
        if failed:
            says = f"{len(failed)} task{'' if len(failed) == 1 else 's'} failed; the rest is made"
        self._quiet(
            page=self.seen.page, says=says, wrong=wrong, will=_lines(showing.plan), frame=None, takes={}
        )
        _sweep(self._folder / FRESH)


def _pictures(showing: Showing) -> Iterator[tuple[str, Mapping[str, Digest]]]:
    for shot in showing.film.shots:
        yield shot, picture_digests(showing, shot)


def _lines(steps: Plan) -> tuple[str, ...]:
    """What is to be made, a line a task; the last line of a plan says what they come to."""
    return tuple(plan_lines(steps))[:-1] if steps.to_run else ()


def _sweep(folder: Path) -> None:
    """Take away what the page before showed; a page that is still open has it loaded."""
    with contextlib.suppress(OSError):
        old = time.time() - 60
        for path in folder.iterdir():
            if path.stat().st_mtime < old:
                os.unlink(path)
