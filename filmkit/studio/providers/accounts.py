"""The services a user has: where each is, which wire it speaks, where its key lies. Pure, and sends nothing.

They are read from `services.toml` in the user's configuration folder and from the environment, never
from a film: a film names a service by its alias, and no key goes to a place that only a film names.
"""

import ipaddress
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from filmkit.errors import SetupError
from filmkit.studio.providers.keys import Found, Key, Keyring, Where, find_key, read_private
from filmkit.studio.providers.network import is_public, literal

WIRES = ("openai-videos", "replicate")
_FIELDS = {"wire", "address", "key", "key-env", "key-file", "hosts", "proxy", "free"}
_PORTS = {"http": 80, "https": 443}
_LOCAL_NAMES = (".localhost", ".local", ".lan", ".internal", ".home.arpa")


@dataclass(frozen=True, slots=True)
class Account:
    """One service, under the user's name for it."""

    alias: str
    wire: str
    address: str
    """The root of its API."""
    variable: str = ""
    """The environment variable that holds its key."""
    key_file: Path | None = None
    key: Key | None = None
    """Written in the configuration itself."""
    hosts: frozenset[tuple[str, int]] = frozenset()
    """Further machines that results may come from, though they are not public."""
    proxy: str = ""
    """`environment`, an address, or none."""
    free: bool = False
    """It runs on the user's own machine and costs nothing."""

    @property
    def own(self) -> frozenset[tuple[str, int]]:
        """The hosts and ports that the user named for it."""
        return self.hosts | {_host_and_port(self.address)}


BUILT_IN: Mapping[str, Account] = MappingProxyType(
    {
        "openai": Account("openai", "openai-videos", "https://api.openai.com/v1", "OPENAI_API_KEY"),
        "replicate": Account(
            "replicate", "replicate", "https://api.replicate.com/v1", variable="REPLICATE_API_TOKEN"
        ),
    }
)
"""Usable as soon as a key is found; a service of the same name in the configuration takes their place."""


def configuration_file(environment: Mapping[str, str], home: Path) -> Path:
    """Where the user's services are written down (XDG Base Directory 0.8; Apple's Application Support)."""
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "filmkit" / "services.toml"
    named = environment.get("XDG_CONFIG_HOME", "")
    folder = Path(named) if Path(named).is_absolute() else home / ".config"
    return folder / "filmkit" / "services.toml"


def read_accounts(file: Path) -> dict[str, Account]:
    """The user's services over the built-in ones, by alias. Raises SetupError, naming the place."""
    if not file.exists():
        return dict(BUILT_IN)
    text = _text(file)
    try:
        services = tomllib.loads(text).get("services", {})
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SetupError(f"{file} is not TOML: {error}") from error
    if not isinstance(services, dict):
        raise SetupError(f"{file}: services must be tables, like [services.my-gpu]")
    found = {alias: _account(alias, table, file) for alias, table in services.items()}
    if any(account.key is not None for account in found.values()):
        read_private(file)  # a file with a key in it must be closed to others
    return {**BUILT_IN, **found}


def find_account_key(account: Account, environment: Mapping[str, str], keyring: Keyring | None) -> Found:
    """The key of one account. Raises SetupError for a file that others may read."""
    if account.key is not None:
        return Found(Where.FILE, "services.toml", account.key)
    found = find_key(
        account.alias,
        variable=account.variable,
        file=account.key_file,
        environment=environment,
        keyring=keyring,
    )
    if found.key is None and not account.variable:
        return Found(Where.UNNEEDED)
    return found


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SetupError(f"{file} cannot be read: {why}") from error


def _account(alias: str, table: object, file: Path) -> Account:
    where = f"{file}: services.{alias}"
    if not isinstance(table, dict):
        raise SetupError(f"{where} must be a table")
    if unknown := sorted(set(table) - _FIELDS):
        raise SetupError(f"{where} has no field {unknown[0]}", hint=f"it has {', '.join(sorted(_FIELDS))}")
    texts = {name: table[name] for name in _FIELDS - {"hosts", "free"} if name in table}
    if wrong := sorted(name for name, value in texts.items() if not isinstance(value, str)):
        raise SetupError(f"{where}: {wrong[0]} must be a text")
    wire = texts.get("wire", BUILT_IN[alias].wire if alias in BUILT_IN else "")
    if wire not in WIRES:
        raise SetupError(f"{where}: wire must be one of {', '.join(WIRES)}")
    built_in = next(each for each in BUILT_IN.values() if each.wire == wire)
    address = _address(texts.get("address", built_in.address), where)
    account = Account(
        alias=alias,
        wire=wire,
        address=address,
        # The usual variable serves the usual address alone: no key goes to a place it is not for.
        variable=texts.get("key-env", built_in.variable if address == built_in.address else ""),
        key_file=_key_file(texts, file),
        key=Key(texts["key"]) if "key" in texts else None,
        hosts=_hosts(table.get("hosts", []), where),
        proxy=_proxy(texts.get("proxy", ""), where),
        free=_flag(table.get("free", False), where),
    )
    _keep_the_key_off_the_open_wire(account, where)
    return account


def _address(text: str, where: str) -> str:
    try:
        parts = urlsplit(text)
        fits = parts.scheme in _PORTS and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fits = False
    if not fits or parts.username or parts.query or parts.fragment or not text.isascii() or " " in text:
        raise SetupError(f"{where}: address must be like https://host/v1")
    return text.rstrip("/")


def _proxy(text: str, where: str) -> str:
    if text in ("", "environment") or urlsplit(text).scheme in _PORTS:
        return text
    raise SetupError(f"{where}: proxy must be `environment`, or like http://host:3128")


def _key_file(texts: Mapping[str, str], file: Path) -> Path | None:
    return file.parent / Path(texts["key-file"]).expanduser() if "key-file" in texts else None


def _hosts(value: object, where: str) -> frozenset[tuple[str, int]]:
    """`host` is its https port; `host:port`; or `http://host` with what is usual there."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise SetupError(f'{where}: hosts must be a list, like ["files.my-gpu.lan:8080"]')
    try:
        return frozenset(_host_and_port(each if "//" in each else f"https://{each}") for each in value)
    except ValueError as error:
        raise SetupError(f"{where}: hosts holds what is no host: {error}") from error


def _flag(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise SetupError(f"{where}: free must be true or false")
    return value


def _host_and_port(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 443)


def _keep_the_key_off_the_open_wire(account: Account, where: str) -> None:
    """A key may go over plain http inside a house, never across the network."""
    parts = urlsplit(account.address)
    if parts.scheme == "http" and not _is_near(parts.hostname or ""):
        raise SetupError(
            f"{where}: {account.address} would carry what you send, and your key, in the clear",
            hint="use https, or an address of your own network",
        )


def _is_near(host: str) -> bool:
    address = literal(host)
    if address is not None:
        return not is_public(address) and not ipaddress.ip_address(address).is_multicast
    return "." not in host or host.endswith(_LOCAL_NAMES)
