"""Where the real store, clock and folders are made; the only place. Knows no command."""

import contextlib
import getpass
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from filmkit import __version__
from filmkit.asking import Asked, film_file, store_folder
from filmkit.build.engine.last import read_last
from filmkit.build.engine.ledger import Ledger
from filmkit.build.engine.plan import Plan, plan
from filmkit.build.graph.graph import Graph
from filmkit.build.store.disk import DiskStore
from filmkit.build.store.durable import write_whole
from filmkit.build.store.files import FileDigests
from filmkit.build.store.users import remember_user
from filmkit.digest import Digest, digest_of_bytes
from filmkit.film.catalogue.catalogue import Catalogue, catalogue
from filmkit.film.spec.film import Film
from filmkit.film.spec.load import load
from filmkit.rules.film import Production, declare
from filmkit.rules.rehearsal import begin_anew, rehearsal_services
from filmkit.rules.services import Services
from filmkit.rules.shelf import REHEARSED, Shelf
from filmkit.rules.shoot import bought_names
from filmkit.rules.till import Till
from filmkit.studio.media.ffmpeg import Ffmpeg, find
from filmkit.studio.providers.accounts import BUILT_IN, read_accounts
from filmkit.studio.providers.keys import system_keyring
from filmkit.studio.sound.speech.installed import synthesiser


@dataclass(frozen=True, slots=True)
class Desk:
    """One film, ready to be planned and built: everything the commands share."""

    film: Film
    production: Production
    graph: Graph
    store: DiskStore
    files: FileDigests
    private: Path
    """The film's `.filmkit` folder."""
    last: dict[str, Digest]
    encoder: Ffmpeg
    asked: Asked
    till: Till | None = None
    """Of a film that buys takes."""

    @property
    def last_file(self) -> Path:
        """Where the last result of each target is remembered, apart for each profile and variant."""
        return _last_file(self.private, self.film)

    @property
    def outputs(self) -> Path:
        return outputs_of(self.film, rehearsed=self.asked.rehearse)

    def again(self) -> "Desk":
        """The film declared anew, with the takes that were bought meanwhile."""
        production = _declared(self.film, self.asked, self.encoder, self.till, self.store, self.files)
        return replace(self, production=production, graph=Graph(production.tasks))

    @property
    def made_with(self) -> dict[str, str]:
        """For the record of what is made: never digested."""
        return {
            "filmkit": __version__,
            "python": platform.python_version(),
            "ffmpeg": self.encoder.version,
            "system": f"{platform.system()} {platform.machine()}",
        }

    def plan(self, graph: Graph | None = None) -> Plan:
        """Judge the tasks of `graph`, or of the whole film."""
        return plan(self.graph if graph is None else graph, self.store, self.files, self.last)


def outputs_of(film: Film, *, rehearsed: bool = False) -> Path:
    """Where finished files go: apart for each profile, each variant in it, and rehearsals."""
    return Path(film.root, "build", film.profile + ("-rehearsal" if rehearsed else ""), film.variant or "")


def _silent(line: str) -> None:
    """Nobody asked to be told."""


def _as_it_is(film: Film) -> Film:
    """Nobody asked for another."""
    return film


@contextmanager
def desk(
    asked: Asked,
    *,
    notice: Callable[[str], None] = _silent,
    seen_as: Callable[[Film], Film] = _as_it_is,
) -> Iterator[Desk]:
    """Load a film and open its store; `notice` is told, in one line, of what a person should know, and
    `seen_as` may show the film as another: a preview.

    Raises SpecErrors for the film, SetupError for the machine.
    """
    film = seen_as(read_film(asked))
    ffmpeg = find()
    private = Path(film.root) / ".filmkit"
    _make_private(private)
    folder = store_folder(asked.store)
    remember_user(folder, Path(film.root))
    if asked.rehearse:
        folder /= "rehearsal"
    store = DiskStore(folder, notice=notice)
    with contextlib.closing(store), _till(film, asked, folder, private, notice) as till:
        files = FileDigests(Path(film.root), private / "files.json")
        production = _declared(film, asked, ffmpeg, till, store, files)
        yield Desk(
            film,
            production,
            Graph(production.tasks),
            store,
            files,
            private,
            read_last(_last_file(private, film)),
            ffmpeg,
            asked,
            till,
        )


def _declared(
    film: Film, asked: Asked, ffmpeg: Ffmpeg, till: Till | None, store: DiskStore, files: FileDigests
) -> Production:
    return declare(
        film,
        encoder=encoder_name(ffmpeg),
        timecode=asked.timecode,
        books=till.books(film, store, files) if till else None,
        named=[word.strip("+").partition("/")[0] for word in asked.named],
        speaker=synthesiser(),
    )


@contextmanager
def _till(
    film: Film, asked: Asked, store: Path, private: Path, notice: Callable[[str], None]
) -> Iterator[Till | None]:
    """Where the film's money is kept; nothing for a film that buys nothing."""
    if not bought_names(film):
        yield None
        return
    with contextlib.ExitStack() as stack:
        if asked.rehearse:
            services = stack.enter_context(
                rehearsal_services(private / "rehearsal", read_accounts(services_file()), known_models)
            )
            shelf = Shelf(Path(film.root), REHEARSED)
        else:
            services = Services(read_accounts(services_file()), os.environ, system_keyring())
            shelf = Shelf(Path(film.root))
        stack.callback(services.close)
        second = second_ledger(store)
        remembered = private / "ledgers" / second.stem
        ledger = Ledger(store / "ledger", second, at_least=_remembered(remembered), notice=notice)
        if asked.rehearse:
            begin_anew(ledger)
        try:
            yield Till(
                ledger,
                shelf,
                services,
                known_models(),
                today(),
                who(),
                _moment,
                lambda: time.time_ns() // 10**6,
            )
        finally:
            _remember(remembered, ledger.length)


def second_ledger(store: Path) -> Path:
    """The ledger's other copy, in the user's state folder: one for each store."""
    name = digest_of_bytes(os.path.realpath(store).encode("utf-8", "surrogateescape"))[:16]
    return _state_folder() / "filmkit" / "ledgers" / f"{name}.jsonl"


def _remembered(path: Path) -> int:
    """How many lines the ledger of a store had when the film last saw it: a shorter one has lost some."""
    try:
        return int(path.read_text())
    except (OSError, ValueError):
        return 0


def _remember(path: Path, length: int) -> None:
    with contextlib.suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        write_whole(str(path), f"{length}\n".encode())


def who() -> str:
    """Who buys, for the file of takes: what Git is told, else the name of the account."""
    try:
        return os.environ.get("GIT_AUTHOR_NAME") or getpass.getuser()
    except (OSError, KeyError):
        return ""


def _moment() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def read_film(asked: Asked) -> Film:
    """The film as asked for. Raises SetupError when there is none, SpecErrors when it is wrong."""
    return load(
        film_file(asked.film),
        profile=asked.profile,
        variant=asked.variant,
        sets=asked.sets,
        retake=asked.retake,
    )


def encoder_name(ffmpeg: Ffmpeg) -> str:
    """The build of ffmpeg that encodes, as digests name it."""
    return f"ffmpeg {ffmpeg.version}"


def _last_file(private: Path, film: Film) -> Path:
    named = f"{film.profile}-{film.variant}" if film.variant else film.profile
    return private / f"last-{named}.json"


def known_models() -> Catalogue:
    """Every model's card, the user's own file laid over; services under the user's own names are routes too.

    Raises SetupError when a named file cannot be read, SpecErrors for what is wrong in it.
    """
    known = catalogue(models_file())
    for alias, account in read_accounts(services_file()).items():
        built_in = BUILT_IN.get(account.wire)
        if built_in is not None and alias != account.wire:
            known = known.reached_by(
                alias, account.wire, priced=account.address == built_in.address and not account.free
            )
    return known


def models_file() -> Path | None:
    """The user's own models: FILMKIT_MODELS, else `models.yaml` in the user's configuration folder, when
    there is one."""
    named = os.environ.get("FILMKIT_MODELS")
    if named:
        return Path(named).expanduser()
    own = _configuration_folder() / "filmkit" / "models.yaml"
    return own if own.is_file() else None


def services_file() -> Path | None:
    """Where the user's services are written down: FILMKIT_SERVICES, else `services.yaml` in the user's
    configuration folder, when there is one."""
    named = os.environ.get("FILMKIT_SERVICES")
    if named:
        return Path(named).expanduser()
    own = _configuration_folder() / "filmkit" / "services.yaml"
    return own if own.is_file() else None


def today() -> date:
    """The day by which models live, end and are priced."""
    return date.today()


def _make_private(folder: Path) -> None:
    """What only looks at a film looks at one nobody may write into as well; who builds it locks it,
    and is told there. Git leaves the folder out, also in a film that `init` did not make: what is in it
    is of this machine, and two people's would not merge."""
    with contextlib.suppress(OSError):
        folder.mkdir(exist_ok=True)
        ignored = folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text("*\n")


def _state_folder() -> Path:
    """The platform's folder for what a program must not forget."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_STATE_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "state"


def _configuration_folder() -> Path:
    """The platform's folder for a user's settings."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_CONFIG_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".config"
