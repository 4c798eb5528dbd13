"""`filmkit doctor`: is this machine ready? ffmpeg, the encoder, fonts, cores, space, warm-up."""

import importlib.metadata
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from filmkit.app import services_file
from filmkit.asking import store_folder
from filmkit.cli.build import cores
from filmkit.cli.say import plain
from filmkit.cli.voices import Voice
from filmkit.cli.warming import warm_up
from filmkit.errors import FilmkitError, KeyRefused, SetupError
from filmkit.rules.services import Services
from filmkit.studio.animatic.flat.needed import SAYS, must_be_flat
from filmkit.studio.media.ffmpeg import find, lacking
from filmkit.studio.providers.accounts import find_account_key, read_accounts
from filmkit.studio.providers.keys import Where, system_keyring
from filmkit.studio.sound.speech.installed import MURMUR, synthesiser

_ENOUGH = 2 * 10**9
"""Bytes of free space below which a film may not fit."""
_PYTHON = (3, 11)
_DRAWING = ("numpy", "numba", "opencv-python-headless", "scipy", "av", "pillow")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at."""

    name: str
    text: str
    hint: str = ""
    """What to do; then it is not well."""

    @property
    def well(self) -> bool:
        return not self.hint


@click.command("doctor", short_help="Look at this machine: ffmpeg, fonts, cores, space, warm-up.")
@click.option(
    "--warm-up", "warm", is_flag=True, help="Get the generator ready to draw, so that no build waits for it."
)
@click.option("--online", is_flag=True, help="Try each service that has a key, with a call that is free.")
@click.option("--store", type=click.Path(path_type=Path), metavar="FOLDER", help="Where bytes are kept.")
def command(warm: bool, online: bool, store: Path | None) -> int:
    """Look at this machine: is everything there that a film needs? Exit 5 when something is not."""
    findings = [*_look(store), *(_services() if online else ())]
    names = max(len(each.name) for each in findings)
    for each in findings:
        click.echo(plain(f"{'ok' if each.well else '!!'}  {each.name:<{names}}  {each.text}"))
        if not each.well:
            click.echo(plain(f"    {'':<{names}}  {each.hint}"))
    if ill := [each for each in findings if not each.well]:
        raise SetupError(f"{len(ill)} thing{'' if len(ill) == 1 else 's'} to mend, named above")
    if warm:
        warm_up(Voice.USUAL)
    if warm and not must_be_flat():
        click.echo("ok  the generator is warm: every shot is drawn at full speed from the first frame")
    return 0


def _look(store: Path | None) -> Iterator[Finding]:
    looks: dict[str, Callable[[], Finding]] = {
        "system": _system,
        "ffmpeg": _ffmpeg,
        "features": _features,
        "drawing": _drawing,
        "fonts": _fonts,
        "voice": _voice,
        "cores": lambda: Finding("cores", f"{cores()} of {os.cpu_count()}"),
        "store": lambda: _space("store", store_folder(store)),
        "films": lambda: _space("here", Path.cwd()),
    }
    for name, look in looks.items():
        try:
            yield look()
        except FilmkitError as error:
            yield Finding(name, error.message, error.hint or "build again when it is mended")


def _services() -> Iterator[Finding]:
    """Each service, asked who it is; what has no key is told and not tried."""
    keyring = system_keyring()
    accounts = read_accounts(services_file())
    services = Services(accounts, os.environ, keyring)
    for alias, account in accounts.items():
        name = f"service {alias}"
        try:
            found = find_account_key(account, os.environ, keyring)
            if found.where is Where.NOWHERE:
                yield Finding(name, f"not tried: it has no key ({account.variable} is not set)")
                continue
            yield Finding(name, f"{services(alias).greet()}, at {account.address}")
        except KeyRefused as error:
            yield Finding(name, error.message, error.hint or "filmkit keys shows where its key was found")
        except FilmkitError as error:
            yield Finding(name, error.message, error.hint or "try again when the network is there")
    services.close()


def _voice() -> Finding:
    """Both are well: without a synthesiser a film is whole, and its lines are murmured."""
    speaker = synthesiser()
    murmured = "none: lines are murmured (pip install 'filmkit[voice]' for a scratch voice)"
    return Finding("voice", murmured if speaker == MURMUR else speaker)


def _system() -> Finding:
    text = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
    if os.name == "nt":
        return Finding("system", text, "use filmkit in WSL2 on Windows")
    return Finding("system", text, "" if sys.version_info >= _PYTHON else "use Python 3.11 or later")


def _ffmpeg() -> Finding:
    found = find()
    return Finding("ffmpeg", f"{found.version}, by {found.found_by}: {found.path}")


def _features() -> Finding:
    missing = lacking(find())
    if missing:
        return Finding(
            "features", f"ffmpeg has no {', '.join(missing)}", "unset FILMKIT_FFMPEG, or name another"
        )
    return Finding("features", "ffmpeg has every encoder and filter that is used")


def _drawing() -> Finding:
    if must_be_flat():
        return Finding("drawing", SAYS)
    try:
        versions = [f"{name} {importlib.metadata.version(name)}" for name in _DRAWING]
    except importlib.metadata.PackageNotFoundError as error:
        return Finding(
            "drawing", f"{error.name} is not installed", "install filmkit again: pip install filmkit"
        )
    return Finding("drawing", ", ".join(versions))


def _fonts() -> Finding:
    from filmkit.studio.titles.lettering import Face, face_for  # slow: it can draw too

    for face in Face:
        face_for("Grandmother’s Recipe, Ångström, Čapek", face)
    return Finding("fonts", f"{len(Face)} faces, in the package")


def _space(name: str, folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    text = f"{free / 1e9:.1f} GB free at {folder}"
    return Finding(name, text, "" if free > _ENOUGH else "free some space: a film may need 2 GB")
