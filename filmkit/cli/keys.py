"""`filmkit keys`: which services there are, and whether their keys are found. Never what a key is."""

import os
from collections.abc import Sequence

import click

from filmkit.app import services_file
from filmkit.cli.columns import columns
from filmkit.cli.say import note, plain
from filmkit.errors import SetupError
from filmkit.studio.providers.accounts import Account, find_account_key, read_accounts
from filmkit.studio.providers.keys import Found, Keyring, Where, system_keyring

HEADS = ("service", "wire", "address", "key")


@click.command("keys", short_help="Show which services have a key, and where it was found.")
def command() -> int:
    """Show which services have a key, and where it was found; a key itself is never shown.

    A key is looked for in the environment, in the file that services.yaml names, and in the keyring of
    the operating system (`pip install filmkit[keyring]`, then `keyring set filmkit SERVICE`). Exit 5
    when one is there and cannot be used.
    """
    file = services_file()
    accounts, keyring = read_accounts(file).values(), system_keyring()
    refusals: list[str] = []
    rows = [_row(account, keyring, refusals) for account in accounts]
    for line in columns([HEADS, *rows]):
        click.echo(plain(line))
    if file is not None:
        note(f"services of yours are written in {file}")
    if refusals:
        raise SetupError(refusals[0])
    return 0


def _row(account: Account, keyring: Keyring | None, refusals: list[str]) -> Sequence[str]:
    try:
        key = _told(account, find_account_key(account, os.environ, keyring))
    except SetupError as error:
        refusals.append(f"{account.alias}: {error}")
        key = "cannot be used"
    return (account.alias, account.wire, account.address, key)


def _told(account: Account, found: Found) -> str:
    match found.where:
        case Where.NOWHERE:
            return f"not found; set {account.variable}"
        case Where.UNNEEDED:
            return "none needed"
        case _:
            return f"found: {found.where.value}, {found.place}"
