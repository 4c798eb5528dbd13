"""The newest state, told to whoever listens."""

import threading

from filmkit.show.live.bulletin import Bulletin, Wrong


def test_who_comes_late_sees_all_there_is_to_say() -> None:
    bulletin = Bulletin()
    bulletin.change(says="drawing", wrong=(Wrong("film.yaml:3:1", "no"),))
    bulletin.change(done=2)

    now = next(bulletin.listen(1))

    assert now is not None
    assert (now.says, now.done, now.wrong[0].at) == ("drawing", 2, "film.yaml:3:1")


def test_a_listener_is_told_of_a_change_and_of_silence() -> None:
    bulletin = Bulletin()
    heard = bulletin.listen(0.01)
    next(heard)

    assert next(heard) is None
    bulletin.change(says="new")
    now = next(heard)
    assert now is not None
    assert now.says == "new"


def test_listeners_are_let_go_at_the_end() -> None:
    bulletin = Bulletin()
    ended = threading.Event()

    def listen() -> None:
        for _ in bulletin.listen(60):
            pass
        ended.set()

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    bulletin.close()

    assert ended.wait(20)
