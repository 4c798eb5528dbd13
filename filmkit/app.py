"""Where the real store, clock and folders are made; the only place. Knows no command."""

import os
import sys
from pathlib import Path

from filmkit.errors import SetupError


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
    return folder.absolute()


def _from_environment() -> Path | None:
    named = os.environ.get("FILMKIT_STORE")
    return Path(named).expanduser() if named else None


def _data_folder() -> Path:
    """The platform's folder for a user's data (XDG Base Directory 0.8; Apple's Application Support)."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def film_file(path: Path) -> Path:
    """The film.yaml that `path` names: itself, or inside the folder. Raises SetupError."""
    file = path / "film.yaml" if path.is_dir() else path
    if not file.is_file():
        raise SetupError(
            f"there is no film at {path}",
            hint="name a folder that holds a film.yaml, or start one: filmkit init NAME",
        )
    return file
