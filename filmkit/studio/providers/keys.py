"""Keys of services, and where they are found. Knows no service and sends nothing.

A key prints as `***` in every way Python has of printing it, and does not leave its process.
"""

import hmac
import importlib
import json
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NoReturn

from filmkit.errors import SetupError

HIDDEN = "***"
LONGEST = 4096
Keyring = Callable[[str], str | None]
"""Asks the operating system's keyring for the key of a service."""


class Key:
    """A secret. Only `reveal` gives it, and only what writes the header of a request calls that."""

    __slots__ = ("_secret",)

    def __init__(self, secret: str) -> None:
        """Raises SetupError, which does not quote it, for what cannot stand in a header."""
        if not secret or len(secret) > LONGEST or not secret.isascii() or not secret.isprintable():
            raise SetupError("a key is empty, too long, or holds blanks or signs that no key has")
        if " " in secret:
            raise SetupError("a key holds a blank", hint="copy it again, without quotes and line ends")
        self._secret = secret

    def reveal(self) -> str:
        return self._secret

    def hide(self, text: str) -> str:
        """`text`, with the secret taken out of it: services quote keys in their complaints."""
        return text.replace(self._secret, HIDDEN).replace(json.dumps(self._secret)[1:-1], HIDDEN)

    def __repr__(self) -> str:
        return HIDDEN

    def __format__(self, how: str) -> str:
        return HIDDEN

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and hmac.compare_digest(self._secret, other._secret)

    def __hash__(self) -> int:
        return hash(self._secret)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key does not leave its process")


class Where(Enum):
    """Where a key was found."""

    ENVIRONMENT = "environment"
    FILE = "file"
    """A file that the configuration names, or the configuration itself; readable by its owner alone."""
    KEYRING = "keyring"
    NOWHERE = "not found"
    UNNEEDED = "none needed"


@dataclass(frozen=True, slots=True)
class Found:
    """The key of one service, or the lack of it, and a place a person can go and look at."""

    where: Where
    place: str = ""
    key: Key | None = None


def find_key(
    service: str, *, variable: str, file: Path | None, environment: Mapping[str, str], keyring: Keyring | None
) -> Found:
    """The key of `service`: the environment first, then the file, then the keyring.

    Raises SetupError for a file that others may read, or a key that cannot be one.
    """
    if variable and (secret := environment.get(variable, "").strip()):
        return Found(Where.ENVIRONMENT, variable, Key(secret))
    if file is not None:
        return Found(Where.FILE, str(file), Key(read_private(file).strip()))
    if keyring is not None and (kept := keyring(service)):
        return Found(Where.KEYRING, f"filmkit/{service}", Key(kept.strip()))
    return Found(Where.NOWHERE, variable)


def read_private(path: Path) -> str:
    """A text that only its owner may read. Raises SetupError, also when others may."""
    try:
        with path.open(encoding="utf-8") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise SetupError(
                    f"{path} holds a key and others may read it", hint=f"close it: chmod 600 {path}"
                )
            return file.read(LONGEST * 16)
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text"
        raise SetupError(f"{path}, which should hold a key, cannot be read: {why}") from error


def system_keyring(load: Callable[[str], Any] = importlib.import_module) -> Keyring | None:
    """The operating system's keyring, if the optional package is there and a keyring answers."""
    try:
        package = load("keyring")
    except ImportError:
        return None

    def ask(service: str) -> str | None:
        try:
            kept = package.get_password("filmkit", service)
        except Exception:  # noqa: BLE001
            # There is none on this machine, it stays locked, or it is set up wrongly: as good as no key.
            # Backends let out errors of the services behind them, so no narrower net would do.
            return None
        return kept if isinstance(kept, str) else None

    return ask
