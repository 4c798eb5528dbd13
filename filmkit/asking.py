"""How a film is asked for: what options say, and which film and which store they name. Knows no film."""

import os
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from filmkit.errors import SetupError


@dataclass(frozen=True, slots=True)
class Asked:
    """How a film is asked for: what the options shared by several commands say."""

    film: Path
    profile: str = "draft"
    variant: str | None = None
    sets: Sequence[str] = ()
    timecode: bool = False
    """Deliver with running timecode burnt in."""
    store: Path | None = None
    retake: bool = False
    """`sets` may change what is bought: for one take alone."""
    named: Sequence[str] = ()
    """Shots and stills that are asked for by name, whether or not the cut uses them."""
    rehearse: bool = False
    """Buy from the simulator, with a store, ledger and takes of its own."""

    @property
    def again(self) -> str:
        """What a command about what is bought has to be given once more, to be about the same."""
        said = [str(self.film)] if self.film != Path() else []
        said += ["--profile", self.profile] if self.profile != "final" else []
        said += ["--store", str(self.store)] if self.store is not None else []
        said += ["--rehearse"] if self.rehearse else []
        return "".join(f" {shlex.quote(word)}" for word in said)


def film_file(path: Path) -> Path:
    """The film.yaml that `path` names: itself, or inside the folder. Raises SetupError."""
    file = path / "film.yaml" if path.is_dir() else path
    if not file.is_file():
        raise SetupError(
            f"there is no film at {path}",
            hint="name a folder that holds a film.yaml, or start one: filmkit init NAME",
        )
    return file


def store_folder(asked: Path | None = None) -> Path:
    """Where bytes are kept: `--store`, else FILMKIT_STORE, else the user's data folder.

    Raises SetupError when it can be neither found nor made.
    """
    folder = asked or _from_environment() or _data_folder() / "filmkit" / "store"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SetupError(
            f"the store {folder} cannot be made: {error.strerror}",
            hint="name another folder with --store, or set FILMKIT_STORE",
        ) from error
    return folder.resolve()  # what is in it is told by its path: none with ".."


def _from_environment() -> Path | None:
    named = os.environ.get("FILMKIT_STORE")
    return Path(named).expanduser() if named else None


def _data_folder() -> Path:
    """The platform's folder for a user's data (XDG Base Directory 0.8; Apple's Application Support)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"
