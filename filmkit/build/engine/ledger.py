"""The ledger: what was asked of the outside world, written before asking.

Append-only, in two copies, on disk before the step it announces: a crash can leave a line whose
deed never happened, but never a paid deed that left no line. A copy that is torn, cut, emptied,
removed or flipped is known for it and put right from the other; when both lack a line, that is
written down as a doubt, and nothing is bought after it that was not looked for first.

Knows no service and no film: requests are digests, tickets plain data. docs/design/money.md has more.
"""

import contextlib
import fcntl
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from filmkit.build.engine.claims import Claims
from filmkit.build.engine.ledger_lines import Copy, Union, chain, copy_of, decoded, united
from filmkit.build.engine.life import Event, Kind, Life, Move, Plain, next_move
from filmkit.build.engine.together import Together
from filmkit.build.store.durable import sync_folder
from filmkit.digest import Digest
from filmkit.errors import SetupError

_NAME = "ledger.jsonl"


def _now() -> int:
    return time.time_ns() // 10**6


def _silent(line: str) -> None:
    """Nobody asked to be told."""


class Ledger:
    """One ledger, shared by every build that uses its store. Used from several threads."""

    def __init__(
        self,
        folder: Path,
        second: Path,
        *,
        at_least: int = 0,
        now: Callable[[], int] = _now,
        notice: Callable[[str], None] = _silent,
    ) -> None:
        """`second` is the file of the other copy, best on another disk than `folder`. `at_least` is how
        many lines somebody remembers: fewer is a loss, though both copies agree.

        Raises SetupError when either copy cannot be read or written.
        """
        self.folder = folder
        self._first, self._second = folder / _NAME, second
        self._now, self._notice = now, notice
        self._disk = threading.RLock()
        """Held while the files are read or written."""
        self._mutex = threading.RLock()
        """Held while what is known changes; never for as long as the disk takes to write a line."""
        self._together = Together(self._fulfil_all)
        self._accounts: dict[object, object] = {}
        self._claims = Claims(folder / "claims")
        self._events: list[Event] = []
        self._lives: dict[Digest, list[Event]] = {}
        self._doubt = 0
        self._last_sum = ""
        self._size = -1
        with _told():
            folder.mkdir(parents=True, exist_ok=True)
            second.parent.mkdir(parents=True, exist_ok=True)
        with self._locked():
            self._put_right(at_least)

    @property
    def path(self) -> Path:
        """The file of its first copy, which grows with every line."""
        return self._first

    @property
    def length(self) -> int:
        """How many lines it has: to be remembered elsewhere, as `at_least`."""
        with self._mutex:
            return len(self._events)

    @property
    def doubt(self) -> int:
        """The number of the last line that tells of a loss; 0 is none."""
        with self._mutex:
            return self._doubt

    @property
    def doubted_since(self) -> int:
        """When the last line was written that is surely there before a loss; milliseconds since 1970."""
        with self._mutex:
            doubts = [event for event in self._events if event.kind is Kind.DOUBT]
            since = [event.data.get("since") for event in doubts]
            return min((each for each in since if isinstance(each, int)), default=0)

    def catch_up(self) -> None:
        """Read what other builds have written since."""
        with self._locked():
            self._read_on()

    def life(self, request: Digest) -> Life:
        """All events of one request, as far as this process has read."""
        with self._mutex:
            return tuple(self._lives.get(request, ()))

    def lives(self) -> Mapping[Digest, Life]:
        """Every request there is, as far as this process has read."""
        with self._mutex:
            return {request: tuple(events) for request, events in self._lives.items()}

    @contextlib.contextmanager
    def at_rest(self) -> Iterator["Known"]:
        """What this process has read, while nothing is added to it. Not to be held for long."""
        with self._mutex:
            yield Known(self._events, self._lives, self._accounts)

    def next_move(self, request: Digest) -> Move:
        """What may be done for a request now. Prereq: its claim is held, so that nobody else does it."""
        self.catch_up()
        return self.known_move(request)

    def known_move(self, request: Digest) -> Move:
        """As `next_move`, by what this process has read. Prereq: it has read on since the claim was taken."""
        with self._mutex:
            return next_move(self._lives.get(request, ()), self._doubt)

    def write(self, kind: Kind, request: Digest, data: Mapping[str, Plain] | None = None) -> Event:
        """Append a line. When this returns it is on the disk, twice."""
        return self._written(_Wish(kind, request, data or {}))

    def write_if(
        self,
        allowed: Callable[[Mapping[Digest, Sequence[Event]]], None],
        kind: Kind,
        request: Digest,
        data: Mapping[str, Plain],
    ) -> Event:
        """Append a line unless `allowed` raises, with no other build writing in between.

        `allowed` may be called on another thread.
        """
        return self._written(_Wish(kind, request, data, allowed))

    def claim(self, request: Digest) -> contextlib.AbstractContextManager[bool]:
        """Be the only one on this machine who acts for a request; False while somebody else does."""
        return self._claims.hold(request)

    def claimed(self, request: Digest) -> bool:
        """Whether somebody acts for a request right now."""
        return self._claims.held(request)

    def _written(self, wish: "_Wish") -> Event:
        self._together.do(wish)
        if wish.error is not None:
            raise wish.error
        assert wish.event is not None, "a wish is granted or refused"
        return wish.event

    def _fulfil_all(self, wishes: Sequence["_Wish"]) -> None:
        with self._locked():
            self._read_on()
            self._fulfil(wishes)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Alone with the files, among threads and processes. All below is called so."""
        with self._disk, _told():
            handle = os.open(self.folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX)
                yield
            finally:
                os.close(handle)

    def _fulfil(self, wishes: Sequence["_Wish"]) -> None:
        """Append the lines of all wishes that are allowed, each judged after those before it."""
        known = len(self._events)
        try:
            with self._mutex:
                for wish in wishes:
                    self._judge(wish)
            self._append(self._events[known:])
        except BaseException:
            with self._mutex:
                self._take(self._events[:known])  # the others are not on the disk
            raise

    def _judge(self, wish: "_Wish") -> None:
        try:
            if wish.allowed is not None:
                wish.allowed(self._lives)
        except Exception as error:  # noqa: BLE001  # it is raised where the wish was made
            wish.error = error
        else:
            wish.event = Event(wish.kind, wish.request, self._now(), wish.data, len(self._events) + 1)
            self._add(wish.event)

    def _append(self, events: Sequence[Event]) -> None:
        """Bring events that are known already to the disk: first to one copy, then to the other."""
        if events:
            text, lines = chain(events, self._last_sum)
            for path in (self._first, self._second):
                _append_to(path, text)
            self._size += len(text)
            self._last_sum = lines[-1].sum

    def _take(self, events: Sequence[Event]) -> None:
        """Know these events and no others."""
        self._events, self._lives, self._doubt = [], {}, 0
        self._accounts.clear()
        for event in events:
            self._add(event)

    def _add(self, event: Event) -> None:
        self._events.append(event)
        if event.kind is Kind.DOUBT:
            self._doubt = event.number
        else:
            self._lives.setdefault(event.request, []).append(event)

    def _read_on(self) -> None:
        """Take in what others appended; anything else than that is put right first."""
        try:
            sizes = [os.stat(path).st_size for path in (self._first, self._second)]
            if sizes[0] != sizes[1] or sizes[0] < self._size:
                raise _Odd
            if sizes[0] > self._size:
                with open(self._first, "rb") as file:
                    file.seek(self._size)
                    self._follow(file.read())
        except (_Odd, FileNotFoundError):
            self._put_right(len(self._events))

    def _follow(self, data: bytes) -> None:
        *texts, rest = data.split(b"\n")
        lines = [decoded(text) for text in texts]
        before, number = self._last_sum, len(self._events)
        for line in lines:
            if rest or line is None or line.before != before or line.number != number + 1:
                raise _Odd
            before, number = line.sum, line.number
        with self._mutex:
            for line in lines:
                assert line is not None
                self._add(line.event)
        self._last_sum = before
        self._size += len(data)

    def _put_right(self, at_least: int) -> None:
        """Read both copies whole; where they are not the same, make them so, and say what was lost."""
        paths = (self._first, self._second)
        found = [_read(path) for path in paths]
        copies = [copy_of(data or b"") for data in found]
        remembered = Copy(tuple(chain(self._events, "")[1]), whole=False)
        union = united([*copies, remembered])
        lost = len(union.events) < at_least or _may_be_lost(found, copies, union, at_least)
        self._tell(found, copies, union)
        text = self._begin_anew(union)
        for path, data, copy in zip(paths, found, copies, strict=True):
            if data and not (copy.whole or copy.torn):
                _put_away(path)
            if data != text:
                _write_whole(path, text)
        self._size = len(text)
        if lost:
            since = max((event.at for event in self._events), default=0)
            self._fulfil([_Wish(Kind.DOUBT, Digest(""), {"since": since})])
            self._notice(
                "the ledger of what was bought has lost lines: before anything is bought, its service is "
                "asked whether it was bought already"
            )

    def _tell(self, found: Sequence[bytes | None], copies: Sequence[Copy], union: Union) -> None:
        """Say when more than a crash befell one of the copies."""
        crashed = all(
            (copy.whole or copy.torn) and len(copy.lines) >= len(union.events) - 1 for copy in copies
        )
        if any(found) and not (crashed and all(found)):
            self._notice(
                "one copy of the ledger of what was bought was damaged, gone or behind, and was "
                "made anew from the other"
            )

    def _begin_anew(self, union: Union) -> bytes:
        """Know these events and no others; the text both copies should have."""
        events = [replace(event, number=number) for number, event in enumerate(union.events, 1)]
        text, lines = chain(events, "")
        self._last_sum = lines[-1].sum if lines else ""
        with self._mutex:
            self._take(events)
        return text


@dataclass(frozen=True, slots=True)
class Known:
    """All lines that a process has read, to be looked at and not to be changed."""

    events: Sequence[Event]
    lives: Mapping[Digest, Sequence[Event]]
    accounts: dict[object, object]
    """Room for what somebody reckons from the lines and carries on with as they come. It is emptied when
    lines are taken back or put in another order."""


@dataclass(eq=False, slots=True)
class _Wish:
    """A line that somebody wants written, and what came of it."""

    kind: Kind
    request: Digest
    data: Mapping[str, Plain]
    allowed: Callable[[Mapping[Digest, Sequence[Event]]], None] | None = None
    event: Event | None = None
    error: Exception | None = None


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """A disk that does not take the ledger stops whoever wanted to buy."""
    try:
        yield
    except OSError as error:
        raise SetupError(
            f"the ledger of what was bought cannot be kept: {error.strerror}",
            hint="both the store and your state folder must have space, and be writable",
        ) from error


class _Odd(Exception):
    """The file is not what this process left, with whole lines after it."""


def _may_be_lost(found: Sequence[bytes | None], copies: Sequence[Copy], union: Union, at_least: int) -> bool:
    """Whether a line may have been there that is nowhere now.

    A crash leaves one copy whole that holds everything: the first is written first, so either it has
    one line more, or it ends in half a line that the second never had. A first copy without any
    second may have been cut at its end, unless somebody remembers that it was not longer.
    """
    if union.rechained:
        return union.lost or not all(copy.whole for copy in copies)
    if not union.events:
        return any(found)
    if found[0] and not found[1] and len(copies[0].lines) > at_least:
        return True
    first, second = copies
    if first.torn and second.whole and len(second.lines) == len(union.events) - 1:
        return False  # only the end of its last line had not come
    return not any(copy.whole and len(copy.lines) == len(union.events) for copy in copies)


def _append_to(path: Path, text: bytes) -> None:
    with open(path, "ab") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _put_away(path: Path) -> None:
    """A damaged copy is kept, for whoever wants to look at it."""
    os.replace(path, path.with_name(f"{path.name}.damaged-{secrets.token_hex(4)}"))


def _write_whole(path: Path, text: bytes) -> None:
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    with open(half, "xb") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(half, path)
    sync_folder(str(path.parent))
