"""Which pictures of cast, props and place a purchase is made from: as many as its model follows.

Knows no take and no store. What nothing follows is not bought, not drawn and not waited for.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from filmkit.film.catalogue.followed import Followed, followed
from filmkit.film.catalogue.request import request_of
from filmkit.film.catalogue.stills import asking_of
from filmkit.film.prompt.compose import compose
from filmkit.film.prompt.still import still_words
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.models import is_bought, is_bought_still
from filmkit.film.spec.pictures import Sitting, shown_roles
from filmkit.rules.books import Books

NONE_LEFT_OUT: Mapping[str, str] = MappingProxyType({})


class Following:
    """What each purchase of a film follows; reckoned once."""

    def __init__(self, film: Film, spare: Mapping[str, tuple[int, int]], books: Books) -> None:
        """`spare`: the handles before and behind each shot that the cut uses."""
        self.film, self.books, self._spare = film, books, spare
        self._shots: dict[str, Followed | None] = {}
        self._stills: dict[str, Followed | None] = {}

    def spare(self, shot: Shot) -> tuple[int, int]:
        """Handles before and behind a shot in each of its takes, in frames."""
        head, tail = (max(0, each) for each in self._spare.get(shot.id, (0, 0)))
        if shot.handles is not None:
            own = shot.handles.up(self.film.format.rate)
            head, tail = max(head, own), max(tail, own)
        return head, tail

    def shot(self, shot: Shot) -> Followed | None:
        """What one take of a bought shot asks; None when there is no such model."""
        if shot.id not in self._shots:
            self._shots[shot.id] = self._asked_of(shot)
        return self._shots[shot.id]

    def _asked_of(self, shot: Shot) -> Followed | None:
        card = self.books.catalogue.find(shot.model.name)
        if card is None:
            return None
        film, spare = self.film, self.spare(shot)
        asking = request_of(film, shot, spare, film.generate, lambda each: compose(film, each).text)
        return followed(card, replace(asking, takes=1), len(shown_roles(film, shot)), self.books.today)

    def still(self, sitting: Sitting) -> Followed | None:
        """What one take of a bought still asks; None when there is no such model."""
        if sitting.name not in self._stills:
            card, words = self.books.catalogue.find(sitting.still.model.name), still_words(self.film, sitting)
            self._stills[sitting.name] = (
                asking_of(self.film, sitting, words, card, self.books.today) if card is not None else None
            )
        return self._stills[sitting.name]

    def left_out(self, of: Shot | Sitting) -> Mapping[str, str]:
        """By role: why its model does not follow a picture; what is drawn follows all."""
        if isinstance(of, Shot):
            roles = shown_roles(self.film, of) if is_bought(self.film, of) else ()
            found = self.shot(of) if roles else None
        else:
            shot = self.film.shots[of.shot] if of.shot and is_bought_still(self.film, of.still) else None
            roles = shown_roles(self.film, shot) if shot else ()
            found = self.still(of) if roles else None
        if found is None or not found.left_out:
            return NONE_LEFT_OUT
        return dict.fromkeys(roles[len(roles) - found.left_out :], found.why)
