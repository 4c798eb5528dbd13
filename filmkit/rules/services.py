"""The user's services, opened when they are first asked for anything. Knows no request.

A service that cannot be used says what can be done about it: which are known, and which have keys.
"""

import threading
from collections.abc import Callable, Mapping

from filmkit.errors import SetupError
from filmkit.studio.providers.accounts import Account, find_account_key
from filmkit.studio.providers.keys import Key, Keyring, Where
from filmkit.studio.providers.provider import Provider


class Services:
    """Opens each service once. Used from several threads."""

    def __init__(
        self,
        accounts: Mapping[str, Account],
        environment: Mapping[str, str],
        keyring: Keyring | None,
        *,
        opener: Callable[[Account, Key | None], Provider] | None = None,
    ) -> None:
        """`opener` makes a service of an account; left out, one that speaks its wire."""
        # A copy: keys leave the environment for moments while workers start.
        self._accounts, self._environment, self._keyring = accounts, dict(environment), keyring
        self._opener = opener
        self._open: dict[str, Provider] = {}
        self._lock = threading.Lock()

    def __call__(self, alias: str) -> Provider:
        """The service of that name. Raises SetupError when it is not known, or has no key."""
        with self._lock:
            if alias not in self._open:
                self._open[alias] = self._opened(alias)
            return self._open[alias]

    def free(self, alias: str) -> bool:
        """Whether it costs nothing."""
        account = self._accounts.get(alias)
        return account is not None and account.free

    def hint(self, alias: str) -> str:
        """What can be done about a service that cannot be used, where no other route to its model can."""
        account = self._accounts.get(alias)
        ways = [f"set {account.variable}"] if account is not None and account.variable else []
        ways += ["name it in services.yaml"] if account is None else []
        return f"{'; or '.join([*ways, 'take another model'])}; with keys are: {self._with_keys()}"

    def close(self) -> None:
        with self._lock:
            for service in self._open.values():
                service.close()
            self._open.clear()

    def _opened(self, alias: str) -> Provider:
        from filmkit.studio.providers.services import open_service  # HTTP is for who buys

        account = self._accounts.get(alias)
        if account is None:
            raise SetupError(
                f"filmkit knows no service called {alias}",
                hint=f"take another route (`via:`); with keys are: {self._with_keys()}; "
                "or name it in services.yaml",
            )
        found = find_account_key(account, self._environment, self._keyring)
        if found.key is None and found.where is not Where.UNNEEDED:
            raise SetupError(
                f"there is no key for {alias}",
                hint=f"set {account.variable}, or take another route (`via:`); with keys are: "
                f"{self._with_keys()}",
            )
        return (self._opener or open_service)(account, found.key)

    def _with_keys(self) -> str:
        usable = []
        for alias, account in self._accounts.items():
            try:
                found = find_account_key(account, self._environment, self._keyring)
            except SetupError:
                continue
            if found.key is not None or found.where is Where.UNNEEDED:
                usable.append(alias)
        return ", ".join(usable) or "none"
