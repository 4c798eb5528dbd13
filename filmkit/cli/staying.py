"""What `watch` and `serve` share: the server, the watcher and the warm workers, until Ctrl-C.

Knows no film's meaning: a `Live` looks at it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import click

from filmkit.app import models_file, services_file
from filmkit.asking import Asked, film_file
from filmkit.build.engine.crew import Crew
from filmkit.build.engine.lock import locked
from filmkit.build.engine.signals import calling_at_signals
from filmkit.cli.build import cores
from filmkit.cli.live import Live
from filmkit.cli.say import note
from filmkit.cli.voices import Voice
from filmkit.cli.warming import warm_up
from filmkit.rules.shared_take import SHARED_TAKE
from filmkit.rules.take import TAKE
from filmkit.show.live.bulletin import Bulletin
from filmkit.show.live.saved import Watcher
from filmkit.show.live.server import Act, Server


def _none(live: Live) -> Mapping[str, Act]:
    return {}


@dataclass(frozen=True, slots=True)
class Staying:
    """How it is asked for."""

    asked: Asked
    port: int = 0
    open_it: bool = False
    jobs: int | None = None
    acts: Callable[[Live], Mapping[str, Act]] = field(default=_none)
    """What the page may do."""
    makes: bool = True
    """Each save is made, and not only looked at."""


def stay(how: Staying) -> int:
    """Until Ctrl-C. Raises SetupError; Busy when the film is watched already."""
    film = film_file(how.asked.film)
    root = film.parent.resolve()
    folder = root / ".filmkit" / "live" / _named(how.asked)
    folder.mkdir(parents=True, exist_ok=True)
    bulletin, crew = Bulletin(), Crew(how.jobs or cores(), {TAKE.name: SHARED_TAKE})
    live = Live(how.asked, folder, bulletin, crew)
    acts: dict[str, Act] = {"at": live.at, **how.acts(live)}
    bulletin.change(acts=tuple(acts), says="reading the film")
    try:
        with (
            locked(root / ".filmkit" / "live.lock", "filmkit watch or serve", wait=0, waiting=_say_nothing),
            Server(folder, bulletin, acts, title=root.name, port=how.port) as server,
            calling_at_signals(live.end),
        ):
            click.echo(server.address)
            if how.open_it:
                click.launch(server.address)
            _loop(live, root, makes=how.makes)
    finally:
        crew.close()
    note("stopped")
    return 0


def _loop(live: Live, root: Path, *, makes: bool) -> None:
    own = [path for path in (models_file(), services_file()) if path is not None]
    watcher = Watcher(root, live.saved, own)
    try:
        live.warm(lambda over: warm_up(Voice.USUAL, over), make=makes)
        live.turn(make=makes)
        while not live.ended:
            if live.wait(0.2) and not live.ended:
                live.answer()
                live.turn(make=makes)
    finally:
        watcher.close()
        live.end()
        live.close()


def _named(asked: Asked) -> str:
    """The folder of one way to ask for a film."""
    word = f"{asked.profile}-{asked.variant}" if asked.variant else asked.profile
    return "".join(each if each.isalnum() or each in "-_" else "_" for each in word)


def _say_nothing(holder: str) -> None:
    """It is not waited for."""
