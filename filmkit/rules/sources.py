"""The pictures that a purchase is made from: how its request names them, and how they are sent.

Knows no model. What was bought, and footage, is named by its bytes; what is drawn here by the author's
values it is drawn from, for its bytes change with filmkit.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from filmkit.build.graph.task import TaskInput
from filmkit.digest import Digest
from filmkit.film.spec.film import Film, Reference, Shot, ShotFrame, Still
from filmkit.film.spec.models import is_bought, is_bought_still
from filmkit.film.spec.pictures import Sitting, pictures_in, pictures_of, still_names
from filmkit.film.takes.request import Binding, Request, frame_name, open_name
from filmkit.film.takes.standing import Elsewhere
from filmkit.film.takes.takes import Take
from filmkit.rules.commission import Commission
from filmkit.rules.frame import frame_in, frame_input
from filmkit.rules.purchase import Picture
from filmkit.rules.still import OUTPUT, target_of

_SHOWN = 3


class Counting(Protocol):
    """Whoever counts what is bought for a film."""

    @property
    def film(self) -> Film: ...

    @property
    def sittings(self) -> Mapping[str, Sitting]: ...

    def shot(self, name: str) -> Commission:
        """A bought shot. Prereq: those it is made from were counted, or there are few of them."""
        ...

    def still(self, name: str) -> Commission:
        """A bought still."""
        ...

    def left_out(self, of: Shot | Sitting) -> Collection[str]:
        """The roles of its pictures that its model does not follow."""
        ...

    def file(self, path: str) -> Digest:
        """The digest of a file of the film."""
        ...

    def drawn_shot(self, name: str, frame: str) -> str | None:
        """What a frame of a drawn shot is called; None while what that is made from is not there."""
        ...

    def drawn_still(self, name: str) -> str | None:
        """What a still that is drawn here is called; None as for a shot."""
        ...


class Sources:
    """The pictures of one shot, or of one still."""

    def __init__(self, counting: Counting, of: Shot | Sitting) -> None:
        self._counting, film = counting, counting.film
        self._film = film
        self._awaited: dict[str, None] = {}
        self._left_out = counting.left_out(of)
        if isinstance(of, Shot):
            self._pictures, self._stills = pictures_of(film, of), still_names(film, of)
        else:
            self._pictures = pictures_in(film, of)
            self._stills = still_names(film, film.shots[of.shot]) if of.shot is not None else {}

    @property
    def waits_for(self) -> str:
        """What of it is not there yet, as far as it was named."""
        shown = list(self._awaited)[:_SHOWN]
        more = len(self._awaited) - len(shown)
        return ", ".join(shown) + (f" and {more} more" if more else "")

    def name(self, role: str, reference: Reference) -> str | None:
        """As `request.Names`."""
        match reference:
            case Still():
                return self._still(role, reference)
            case ShotFrame():
                return self._frame(role, reference)
        return f"sha256:{self._counting.file(reference)}"

    def _still(self, role: str, still: Still) -> str | None:
        if not is_bought_still(self._film, still):
            found = self._counting.drawn_still(self._stills[role])
            self._awaited |= {} if found else {f"what {self._stills[role]} is made from": None}
            return found
        if role in self._left_out:
            return open_name()
        taken = self._taken(self._counting.still(self._stills[role]))
        return Binding(role, "", taken.blob).name if taken else None

    def _frame(self, role: str, reference: ShotFrame) -> str | None:
        other = self._film.shots[reference.shot]
        if other.source is not None:
            return Binding(role, frame_in(self._film, reference), self._counting.file(other.source)).name
        frame = frame_name(reference.frame, self._film.format.rate)
        if not is_bought(self._film, other):
            found = self._counting.drawn_shot(other.id, frame)
            self._awaited |= {} if found else {f"what {other.id} is made from": None}
            return found
        if role in self._left_out:
            return open_name(frame)
        taken = self._taken(self._counting.shot(other.id))
        return Binding(role, frame, taken.blob_at(frame)).name if taken else None

    def _taken(self, other: Commission) -> Take | None:
        """The take that something bought is made from; None while that is not settled."""
        if other.used is None or not other.settled:
            many = len(other.standing.wanted) > 1 and other.used is not None
            self._awaited[f"{other.name}: pick one of its takes" if many else other.name] = None
            return None
        return other.used

    def _followed(self) -> Iterator[tuple[str, Reference]]:
        """What of its pictures it is made from, by role."""
        return ((role, each) for role, each in self._pictures.items() if role not in self._left_out)

    def _bought(self) -> Iterator[tuple[str, Commission]]:
        """Whatever it is made from that is bought, by role."""
        for role, reference in self._followed():
            if isinstance(reference, Still) and is_bought_still(self._film, reference):
                yield role, self._counting.still(self._stills[role])
            elif isinstance(reference, ShotFrame) and is_bought(self._film, self._film.shots[reference.shot]):
                yield role, self._counting.shot(reference.shot)

    def bound(self) -> dict[str, str]:
        """By role: the name of what is bought, or filmed, that a picture is taken from."""
        names = {role: other.name for role, other in self._bought()}
        return names | {role: name for role, (name, _) in self._filmed().items()}

    def _filmed(self) -> Mapping[str, tuple[str, Digest]]:
        found: dict[str, tuple[str, Digest]] = {}
        for role, reference in self._followed():
            if isinstance(reference, ShotFrame):
                source = self._film.shots[reference.shot].source
                if source is not None:
                    found[role] = (reference.shot, self._counting.file(source))
        return found

    def elsewhere(self) -> Elsewhere:
        """What the rest of the film knows of the takes this is made from."""
        shots: dict[Digest, tuple[str, int]] = {}
        picks: set[Digest] = set()
        for name, blob in self._filmed().values():
            shots[blob] = (name, 1)
            picks.add(blob)
        for _, other in self._bought():
            for take in other.takes.takes.values():
                shots |= dict.fromkeys(take.blobs, (other.name, other.takes.number(take)))
            if other.used is not None:
                picks |= set(other.used.blobs)
        return Elsewhere(shots, picks, self.bound(), self._left_out)

    def inputs(self) -> dict[str, TaskInput]:
        """The tasks that make, or stand for, what this is made from."""
        found = {role: TaskInput(other.target, other.work.output) for role, other in self._bought()}
        for role, reference in self._followed():
            made = self._made(role, reference)
            found |= {role: made} if made is not None else {}
        return found

    def _made(self, role: str, reference: Reference) -> TaskInput | None:
        """The task that gives a picture which is drawn here."""
        match reference:
            case Still() if not is_bought_still(self._film, reference):
                return TaskInput(target_of(self._stills[role]), OUTPUT)
            case ShotFrame():
                other = self._film.shots[reference.shot]
                if other.source is None and not is_bought(self._film, other):
                    return frame_input(self._film, reference)
        return None

    def pictures(self, request: Request) -> dict[str, Picture]:
        """What can be sent for a request, by role: the takes it is bound to, whatever is picked by now.
        Prereq: all that is bought of it is there."""
        blobs = {each.role: each.blob for each in request.bindings}
        taken: dict[str, Take] = {}
        for role, other in self._bought():
            bound = (take for take in other.takes.in_order if blobs.get(role) in take.blobs)
            if (take := next(bound, other.used)) is not None:
                taken[role] = take
        found: dict[str, Picture] = {}
        for role, reference in self._followed():
            made = self._made(role, reference)
            if made is not None:
                found[role] = Picture(role, made=made)
            elif isinstance(reference, str):
                found[role] = Picture(role, reference)
            elif isinstance(reference, Still):
                found[role] = Picture(role, blob=taken[role].blob)
            else:
                found[role] = self._taken_from(role, reference, taken.get(role))
        return found

    def _taken_from(self, role: str, reference: ShotFrame, take: Take | None) -> Picture:
        frame = frame_in(self._film, reference)
        if take is not None:
            return Picture(role, blob=take.blob_at(frame), frame=take.within(frame))
        source = self._film.shots[reference.shot].source
        return Picture(role, source or "", None, frame)
