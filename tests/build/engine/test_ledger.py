"""The ledger survives whatever befalls one copy of it, and says so when it cannot."""

import errno
import multiprocessing
import multiprocessing.connection
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.ledger_lines import chain, copy_of, united
from filmkit.build.engine.life import Event, Kind, Move
from filmkit.digest import Digest, digest_of_bytes
from filmkit.errors import SetupError

K = Kind
R = [digest_of_bytes(bytes([number])) for number in range(8)]


class Shelf:
    """Where a ledger stands: its store, the user's state folder, what it told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "store" / "ledger"
        self.first = self.folder / "ledger.jsonl"
        self.second = folder / "state" / "ledger.jsonl"
        self.told: list[str] = []
        self.time = 1_000_000

    def now(self) -> int:
        self.time += 1000
        return self.time

    def open(self, at_least: int = 0) -> Ledger:
        return Ledger(self.folder, self.second, at_least=at_least, now=self.now, notice=self.told.append)

    def filled(self) -> Ledger:
        """Three requests: one kept, one out, one asked."""
        ledger = self.open()
        for kind in (K.INTENDED, K.ASKED, K.TICKET, K.COLLECTED, K.KEPT):
            ledger.write(kind, R[0], {"words": "ein Löffel \n voll", "sent": 12.5})
        for kind in (K.INTENDED, K.ASKED, K.TICKET):
            ledger.write(kind, R[1])
        ledger.write(K.INTENDED, R[2])
        ledger.write(K.ASKED, R[2])
        return ledger


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def moves(ledger: Ledger) -> list[Move]:
    return [ledger.next_move(request) for request in R[:4]]


KNOWN = [Move.NOTHING, Move.CONTINUE, Move.FIND, Move.SUBMIT]
"""What may follow in a ledger that is whole."""


def test_what_is_written_is_there_for_the_next_build_in_both_copies(shelf: Shelf) -> None:
    shelf.filled()
    again = shelf.open()

    assert moves(again) == KNOWN
    assert again.life(R[0])[1].data == {"words": "ein Löffel \n voll", "sent": 12.5}
    assert shelf.first.read_bytes() == shelf.second.read_bytes()
    assert not shelf.told
    assert again.length == 10


def test_two_builds_see_each_others_lines(shelf: Shelf) -> None:
    one, other = shelf.open(), shelf.open()
    one.write(K.INTENDED, R[0])
    other.write(K.ASKED, R[0])

    assert one.next_move(R[0]) is Move.FIND
    one.write(K.TICKET, R[0])
    other.catch_up()
    assert [event.kind for event in other.life(R[0])] == [K.INTENDED, K.ASKED, K.TICKET]


DAMAGE: dict[str, Callable[[bytes], bytes | None]] = {
    "emptied": lambda data: b"",
    "removed": lambda data: None,
    "filled with zeros": lambda data: bytes(len(data)),
    "something else": lambda data: b'{"sum": 1}\n[]\n',
    "its first line gone": lambda data: data.split(b"\n", 1)[1],
    "its lines turned round": lambda data: b"\n".join(data.split(b"\n")[::-1]),
}


def damage(path: Path, how: str) -> None:
    data = DAMAGE[how](path.read_bytes())
    if data is None:
        path.unlink()
    else:
        path.write_bytes(data)


@pytest.mark.parametrize("how", DAMAGE)
@pytest.mark.parametrize("which", ["first", "second"])
def test_a_damaged_copy_is_made_anew_from_the_other(shelf: Shelf, how: str, which: str) -> None:
    length = shelf.filled().length
    whole = shelf.first.read_bytes()
    damage(shelf.first if which == "first" else shelf.second, how)
    again = shelf.open(at_least=length)

    assert moves(again) == KNOWN
    assert shelf.first.read_bytes() == shelf.second.read_bytes() == whole
    assert "one copy of the ledger" in shelf.told[0]
    assert len(shelf.told) == 1


def test_a_first_copy_cut_anywhere_loses_nothing(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.filled()
    whole = shelf.first.read_bytes()
    for length in range(0, len(whole), 29):
        shelf.first.write_bytes(whole[:length])
        assert moves(shelf.open()) == KNOWN
        assert shelf.first.read_bytes() == whole


def test_a_second_copy_cut_anywhere_loses_nothing_when_somebody_remembers(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    length = shelf.filled().length
    whole = shelf.first.read_bytes()
    for cut in range(0, len(whole), 29):
        shelf.second.write_bytes(whole[:cut])
        assert moves(shelf.open(at_least=length)) == KNOWN
        assert shelf.second.read_bytes() == whole


@pytest.mark.slow
@pytest.mark.parametrize("which", ["first", "second", "both"])
def test_a_ledger_cut_at_every_byte_buys_nothing_unasked(
    tmp_path: Path, which: str, tally: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda handle: None)  # nine thousand ledgers, and no power is lost
    shelf = Shelf(tmp_path)
    length = shelf.filled().length
    whole = shelf.first.read_bytes()
    for cut in range(len(whole)):
        for name, path in (("first", shelf.first), ("second", shelf.second)):
            path.write_bytes(whole[:cut] if which in (name, "both") else whole)
        again = moves(shelf.open(at_least=length))
        assert again == KNOWN if which != "both" else Move.SUBMIT not in again, cut
    tally("money: cuts of a ledger, one at every byte of a copy or of both", len(whole))


def test_a_crash_while_a_line_is_written_is_no_loss(shelf: Shelf) -> None:
    """The first copy ends in half a line, or has a line that the second has not got."""
    shelf.filled()
    whole = shelf.second.read_bytes()
    ends = [at for at, byte in enumerate(whole) if byte == ord("\n")]
    for at in (*range(ends[-2] + 1, len(whole) - 3, 9), *range(len(whole) - 3, len(whole) + 1)):
        shelf.first.write_bytes(whole[:at])
        shelf.second.write_bytes(whole[: ends[-2] + 1])
        ledger = shelf.open()
        # The line whose end did not come was the ASKED of the third request: nothing was sent.
        assert ledger.next_move(R[2]) is (Move.FIND if at >= len(whole) - 1 else Move.SUBMIT)
        assert not ledger.doubt
    assert not shelf.told


@pytest.mark.parametrize(
    "how", ["emptied", "removed", "filled with zeros", "something else", "its first line gone"]
)
def test_when_both_copies_are_damaged_nothing_is_bought_that_was_not_looked_for(
    shelf: Shelf, how: str
) -> None:
    length = shelf.filled().length
    for path in (shelf.first, shelf.second):
        damage(path, how)
    again = shelf.open(at_least=length)

    assert Move.SUBMIT not in moves(again)
    assert again.doubt
    assert "lost lines" in shelf.told[-1]
    assert Move.SUBMIT not in moves(shelf.open()), "a doubt is kept"


@pytest.mark.parametrize("cut", range(1, 400, 13))
def test_both_copies_cut_at_one_byte_are_a_loss_somebody_remembers(shelf: Shelf, cut: int) -> None:
    length = shelf.filled().length
    for path in (shelf.first, shelf.second):
        path.write_bytes(path.read_bytes()[:-cut])

    assert Move.SUBMIT not in moves(shelf.open(at_least=length + 1 if cut == 1 else length))


def test_a_first_copy_without_a_second_is_believed_only_as_far_as_somebody_remembers(shelf: Shelf) -> None:
    length = shelf.filled().length
    shelf.second.unlink()

    assert moves(shelf.open(at_least=length)) == KNOWN
    shelf.second.unlink()
    assert Move.SUBMIT not in moves(shelf.open())


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_flipped_byte_in_one_copy_is_found_and_put_right(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("flip"))
    length = shelf.filled().length
    whole = shelf.first.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    bad = bytearray(whole)
    bad[at] ^= data.draw(st.integers(1, 255))
    data.draw(st.sampled_from([shelf.first, shelf.second])).write_bytes(bad)

    assert moves(shelf.open(at_least=length)) == KNOWN
    assert shelf.first.read_bytes() == shelf.second.read_bytes() == whole


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_damage_to_both_copies_buys_nothing_unasked(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    shelf = Shelf(tmp_path_factory.mktemp("both"))
    length = shelf.filled().length
    for path in (shelf.first, shelf.second):
        bad = bytearray(path.read_bytes())
        start = data.draw(st.integers(0, len(bad)))
        del bad[start : start + data.draw(st.integers(0, 600))]
        for _ in range(data.draw(st.integers(0, 3)) if bad else 0):
            bad[data.draw(st.integers(0, len(bad) - 1))] ^= 1
        path.write_bytes(bad)
    ledger = shelf.open(at_least=length)

    assert Move.SUBMIT not in moves(ledger)[:3], "what was bought is not submitted"
    assert ledger.doubt or moves(ledger) == KNOWN


def test_damage_under_a_running_build_is_found_at_its_next_line(shelf: Shelf) -> None:
    running = shelf.filled()
    shelf.first.write_bytes(b"")
    shelf.second.unlink()
    running.write(K.TICKET, R[2])

    assert running.next_move(R[0]) is Move.NOTHING
    assert running.next_move(R[2]) is Move.CONTINUE
    assert running.next_move(R[3]) is Move.FIND
    assert moves(shelf.open())[:3] == [Move.NOTHING, Move.CONTINUE, Move.CONTINUE]


def test_a_store_that_was_copied_and_used_elsewhere_brings_both_histories_together(shelf: Shelf) -> None:
    ledger = shelf.filled()
    here = shelf.first.read_bytes()
    ledger.write(K.TICKET, R[2])
    ours = shelf.first.read_bytes()
    for path in (shelf.first, shelf.second):
        path.write_bytes(here)
    shelf.time += 500
    shelf.open().write(K.INTENDED, R[3], {"high": "1"})
    shelf.open().write(K.ASKED, R[3])
    shelf.second.write_bytes(ours)
    again = shelf.open()

    assert moves(again) == [Move.NOTHING, Move.CONTINUE, Move.CONTINUE, Move.FIND]
    assert not again.doubt
    ledger.catch_up()
    assert moves(ledger) == moves(again)
    assert ledger.length == again.length == 13


def test_what_was_damaged_is_kept_to_be_looked_at(shelf: Shelf) -> None:
    shelf.filled()
    shelf.second.write_bytes(b"rubbish\n")
    shelf.open()

    assert [path.read_bytes() for path in shelf.second.parent.glob("*.damaged-*")] == [b"rubbish\n"]


EVENTS = st.lists(
    st.builds(Event, st.sampled_from(list(Kind)), st.sampled_from(R), st.integers(0, 99)), max_size=9
)


@given(EVENTS, st.data())
def test_any_bytes_are_read_as_whole_lines_or_not_at_all(events: list[Event], data: st.DataObject) -> None:
    numbered = [Event(e.kind, e.request, e.at, {"x": n}, n) for n, e in enumerate(events, 1)]
    text, lines = chain(numbered, "")
    cut = data.draw(st.integers(0, len(text)))
    copy = copy_of(text[:cut])

    assert list(copy.lines) == lines[: len(copy.lines)]
    assert copy.whole == (cut == 0 or text[:cut].endswith(b"\n"))
    assert united([copy, copy_of(text)]).events == tuple(numbered)


def test_a_claim_is_anothers_until_its_holder_ends(shelf: Shelf) -> None:
    one, other = shelf.open(), shelf.open()
    with one.claim(R[0]) as mine, other.claim(R[0]) as yours:
        assert (mine, yours) == (True, False)
        assert other.claimed(R[0])
    assert not other.claimed(R[0])
    with other.claim(R[0]) as mine:
        assert mine
    assert not list((shelf.folder / "claims").iterdir())


def _hold(shelf_folder: Path, pipe: multiprocessing.connection.Connection) -> None:
    with Shelf(shelf_folder).open().claim(R[0]) as mine:
        pipe.send(mine)
        pipe.recv()


def test_a_killed_builds_claim_is_free(shelf: Shelf, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    near, far = context.Pipe()
    process = context.Process(target=_hold, args=(tmp_path, far))
    process.start()
    assert near.recv() is True
    assert shelf.open().claimed(R[0])
    process.kill()
    process.join()

    assert not shelf.open().claimed(R[0])


def test_many_threads_write_one_chain(shelf: Shelf) -> None:
    ledgers = [shelf.open() for _ in range(3)]

    def work(ledger: Ledger, request: Digest) -> None:
        for kind in (K.INTENDED, K.ASKED, K.TICKET):
            ledger.write(kind, request)

    threads = [threading.Thread(target=work, args=(ledgers[n % 3], R[n])) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    copy = copy_of(shelf.first.read_bytes())

    assert copy.whole
    assert len(copy.lines) == 18
    assert shelf.open().lives().keys() == set(R[:6])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_stops_whoever_wants_to_buy(shelf: Shelf) -> None:
    shelf.second.parent.mkdir()
    shelf.second.parent.chmod(0o500)
    with pytest.raises(SetupError, match="cannot be kept"):
        shelf.open()


def test_a_disk_that_is_full_stops_whoever_wants_to_buy(shelf: Shelf) -> None:
    shelf.second.mkdir(parents=True)
    with pytest.raises(SetupError, match="cannot be kept"):
        shelf.open()


@pytest.mark.parametrize("whole", [0, 1, 2, 3, 4])
def test_a_group_that_came_to_one_copy_alone_is_kept_and_nothing_is_lost(tmp_path: Path, whole: int) -> None:
    """Killed after `whole` of the four lines of a group had come to the first copy."""
    first, second = tmp_path / "ledger" / "ledger.jsonl", tmp_path / "second"
    ledger = Ledger(tmp_path / "ledger", second)
    requests = [digest_of_bytes(str(number).encode()) for number in range(5)]
    ledger.write(Kind.INTENDED, requests[4], {})
    before = second.read_bytes()
    for request in requests[:4]:
        ledger.write(Kind.INTENDED, request, {})
    lines = first.read_bytes().splitlines(keepends=True)
    first.write_bytes(b"".join(lines[: 1 + whole]))
    second.write_bytes(before)
    again = Ledger(tmp_path / "ledger", second)

    assert again.doubt == 0
    assert [len(again.life(request)) for request in requests] == [*(int(n < whole) for n in range(4)), 1]
    assert first.read_bytes() == second.read_bytes()


def test_a_group_that_the_disk_does_not_take_is_known_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger = Ledger(tmp_path / "ledger", tmp_path / "second")
    ledger.write(Kind.INTENDED, digest_of_bytes(b"a"), {})
    with monkeypatch.context() as full:
        full.setattr(os, "fsync", lambda handle: _full())
        with pytest.raises(SetupError, match="space"):
            ledger.write(Kind.INTENDED, digest_of_bytes(b"b"), {})
    assert ledger.length == 1
    ledger.write(Kind.INTENDED, digest_of_bytes(b"c"), {})

    assert ledger.life(digest_of_bytes(b"c"))
    assert first_equals_second(tmp_path)


def _full() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def first_equals_second(folder: Path) -> bool:
    return (folder / "ledger" / "ledger.jsonl").read_bytes() == (folder / "second").read_bytes()
