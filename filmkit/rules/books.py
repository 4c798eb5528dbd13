"""What is known of purchases when a film is declared: cards, takes, and what ledger and store say.

Knows no file and no service: whoever keeps them hands over plain values and small questions.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from filmkit.digest import Digest
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.takes.request import Request
from filmkit.film.takes.standing import Asked
from filmkit.film.takes.takes import Take, Takes


@dataclass(frozen=True, slots=True)
class Books:
    """The books that are kept over what was bought."""

    catalogue: Catalogue
    today: date
    takes: Mapping[str, Takes]
    """By shot, as its file says."""
    asked: Mapping[Digest, Asked]
    """What the ledger knows of requests that are no takes yet, by `Request.apart`."""
    adopt: Callable[[Request], Take | None]
    """A take that was bought on this machine, by this film or another, and that its file does not have."""
    here: Callable[[Digest], bool]
    """Whether a blob is in the store."""
    file: Callable[[str], Digest]
    """The digest of a file of the film."""
    free: Callable[[str], bool]
    """Whether a service, by the user's name for it, costs nothing."""
