"""The services a user has: where each is, which wire it speaks, where its key lies. Sends nothing.

They are read from `services.yaml` in the user's configuration folder, never from a film: a film names
a service by its alias, and no key goes to a place that only a film names.

    my-gpu:
      wire: openai-videos
      address: http://192.168.1.20:8000/v1
      free: true
"""

import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar
from urllib.parse import urlsplit

from filmkit.errors import SetupError
from filmkit.film.catalogue.card import Kind
from filmkit.film.spec.complaints import Complaints, did_you_mean, shown
from filmkit.film.spec.yaml import Map, parse
from filmkit.studio.providers.addresses import is_public, literal
from filmkit.studio.providers.keys import Found, Key, Keyring, Where, find_key, read_private

T = TypeVar("T")
MAKES: Mapping[str, frozenset[Kind]] = MappingProxyType(
    {"openai-videos": frozenset({Kind.VIDEO, Kind.AVATAR}), "replicate": frozenset(Kind)}
)
"""By wire: what filmkit can ask for over it."""
WIRES = tuple(MAKES)
FIELDS = ("wire", "address", "key", "key-env", "key-file", "hosts", "proxy", "free")
PORTS = {"http": 80, "https": 443}
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


def read_accounts(file: Path | None) -> dict[str, Account]:
    """The user's services, if there is a file, over the built-in ones, by alias.

    Raises SpecErrors for what is wrong in it, SetupError when it cannot be read, or holds a key and
    others may read it.
    """
    if file is None:
        return dict(BUILT_IN)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise SetupError(f"{file} cannot be read: {error.strerror}") from error
    complaints = Complaints()
    found = _accounts(parse(data, str(file)), file, complaints)
    complaints.refuse()
    if any(account.key is not None for account in found.values()):
        read_private(file)
    return {**BUILT_IN, **found}


def find_account_key(account: Account, environment: Mapping[str, str], keyring: Keyring | None) -> Found:
    """The key of one account. Raises SetupError for a file that others may read."""
    if account.key is not None:
        return Found(Where.FILE, "services.yaml", account.key)
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


def _accounts(given: Any, file: Path, complaints: Complaints) -> dict[str, Account]:
    if given is None:
        return {}
    if not isinstance(given, Map):
        raise SetupError(f"{file} must be a mapping of services by their names")
    found = {}
    for alias, service in given.items():
        if not isinstance(service, Map):
            complaints.add(given.at_value(alias), f"{alias}: {shown(service)} is no service")
            continue
        account = _Service(alias, service, file.parent, complaints).account()
        if account is not None:
            found[alias] = account
    return found


class _Service:
    """One service being read."""

    def __init__(self, alias: str, given: Map, folder: Path, complaints: Complaints) -> None:
        self._alias, self._given, self._folder, self._complaints = alias, given, folder, complaints

    def account(self) -> Account | None:
        """None when the wire is not known; everything else wrong is left with the complaints."""
        for key in self._given:
            if key not in FIELDS:
                at = self._given.at_key(key)
                self._complaints.add(at, f"{shown(key)} is no key of a service", did_you_mean(key, FIELDS))
        usual = BUILT_IN.get(self._alias)
        wire = self._read("wire", _wire, usual.wire if usual else "")
        if not wire:
            if "wire" not in self._given:
                self._complaints.add(self._given.at, f"{self._alias} names no wire", did_you_mean("", WIRES))
            return None
        built_in = next(each for each in BUILT_IN.values() if each.wire == wire)
        address = self._read("address", _address, built_in.address)
        # The usual variable serves the usual address alone: no key goes to a place it is not for.
        variable = built_in.variable if address == built_in.address else ""
        return Account(
            alias=self._alias,
            wire=wire,
            address=address,
            variable=self._read("key-env", _text, variable),
            key_file=self._read("key-file", self._path, None),
            key=self._read("key", _key, None),
            hosts=self._read("hosts", _hosts, frozenset()),
            proxy=self._read("proxy", _proxy, ""),
            free=self._read("free", _flag, False),
        )

    def _read(self, key: str, convert: Callable[[Any], T], left_out: T) -> T:
        if key not in self._given:
            return left_out
        try:
            return convert(self._given[key])
        except ValueError as error:
            self._complaints.add(self._given.at_value(key), f"{key}: {error}")
            return left_out

    def _path(self, value: Any) -> Path:
        return self._folder / Path(_text(value)).expanduser()


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{shown(value)} is not a text")
    return value


def _wire(value: Any) -> str:
    if value not in WIRES:
        raise ValueError(f"{shown(value)} is no wire; it is one of {', '.join(WIRES)}")
    return str(value)


def _key(value: Any) -> Key:
    try:
        return Key(_text(value))
    except (ValueError, SetupError):
        raise ValueError("this cannot be a key; write it in quotes, as one word") from None


def _address(value: Any) -> str:
    """An API's root. Over plain http a key may go inside a house, never across the network."""
    text = _text(value)
    try:
        parts = urlsplit(text)
        fits = parts.scheme in PORTS and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        fits = False
    if not fits or parts.username or parts.query or parts.fragment or not text.isascii() or " " in text:
        raise ValueError(f"{shown(text)} is no address; write https://host/v1")
    if parts.scheme == "http" and not _is_near(parts.hostname or ""):
        raise ValueError(f"{shown(text)} would carry your key in the clear; write https")
    return text.rstrip("/")


def _proxy(value: Any) -> str:
    text = _text(value)
    if text == "environment" or urlsplit(text).scheme in PORTS:
        return text
    raise ValueError(f"{shown(text)} is no proxy; write `environment`, or http://host:3128")


def _hosts(value: Any) -> frozenset[tuple[str, int]]:
    """`host` is its https port; `host:port`; or `http://host` with what is usual there."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(f"{shown(value)} is no list of hosts; write [files.my-gpu.lan:8080]")
    return frozenset(_host_and_port(each if "//" in each else f"https://{each}") for each in value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{shown(value)} is neither true nor false")
    return value


def _host_and_port(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return (parts.hostname or "").lower(), parts.port or PORTS.get(parts.scheme, 443)


def _is_near(host: str) -> bool:
    address = literal(host)
    if address is not None:
        return not is_public(address) and not ipaddress.ip_address(address).is_multicast
    return "." not in host or host.endswith(_LOCAL_NAMES)
