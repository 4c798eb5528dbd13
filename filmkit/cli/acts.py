"""What may be done from a page that is served: notes, approvals, picks, builds; and buying, asked for twice.

Promise: nothing is bought but for exactly the total that was typed, and the film's budgets hold; a word of
approval is for the bytes that the page showed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filmkit.app import Desk, desk, read_film, who
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.cli.buying import buy_missing, paid_shots
from filmkit.cli.holding import holding
from filmkit.cli.leave import Leave
from filmkit.cli.live import Live
from filmkit.cli.planning import planned
from filmkit.cli.prices import Total, as_of, spent_lines, total_of, wanted_lines
from filmkit.cli.say import note
from filmkit.cli.shelves import paid_named, take_named, till_of
from filmkit.cli.showing import profile_of
from filmkit.cli.voices import Voice
from filmkit.errors import NeedsDecision, UsageError
from filmkit.film.spec.film import Film
from filmkit.show.live.bulletin import Wrong
from filmkit.show.live.server import Act
from filmkit.show.review.approvals import Approval
from filmkit.show.review.kept import Kept
from filmkit.show.review.notes import from_json

Given = Mapping[str, Any]
_LONGEST = 4000
"""Letters of what somebody says of a shot."""


@dataclass(frozen=True, slots=True)
class Acts:
    """What the page of one film may do."""

    asked: Asked
    live: Live

    def by_name(self) -> Mapping[str, Act]:
        return {
            "notes": self.notes,
            "approve": self.approve,
            "pick": self.pick,
            "build": self.build,
            "stop": self.stop,
            "price": self.price,
            "buy": self.buy,
        }

    def notes(self, given: Given) -> Given:
        """Take in notes, as `filmkit notes import` does."""
        film = read_film(self.asked)
        read = from_json(json.dumps(given), film=film.id, shots=film.shots, name="the page")
        Kept(Path(film.root)).change_notes(film.shots, lambda notes: notes.joined(read))
        return {}

    def approve(self, given: Given) -> Given:
        """Somebody's word for a shot as this page showed it."""
        film, seen = read_film(self.asked), self.live.seen
        shot, by = _shot(given, film), _text(given, "by") or who()
        if given.get("page") != seen.page:
            raise UsageError("the film was made anew since this page", hint="look again, then approve")
        picture = seen.pictures.get(shot)
        if not picture:
            raise UsageError(
                f"shot {shot} is not made as it is written now, so there is nothing to approve",
                hint="build it, look at it, and approve what you saw",
            )
        when = datetime.now(UTC).isoformat(timespec="seconds")
        approval = Approval(by, when, profile_of(film), picture, _text(given, "says"))
        Kept(Path(film.root)).approve(shot, approval)
        note(f"{shot} is approved by {by}")
        self.live.stir(gives_up=False)
        return {"says": f"{shot} is approved by {by}"}

    def pick(self, given: Given) -> Given:
        """Put a take into the cut."""
        shot, take = _text(given, "shot"), _text(given, "take")
        return self.live.ask(lambda: self._pick(shot, take))

    def _pick(self, shot: str, take: str) -> Given:
        with desk(replace(self.asked, named=(shot,)), notice=note) as opened, holding(opened):
            till, paid = till_of(opened), paid_named(opened, shot)
            till.adopt({paid.name: paid})
            chosen = take_named(self.asked, paid.name, till.shelf.takes(paid.name), take)
            kept = till.shelf.change(paid.name, lambda takes: takes.picking(chosen))
        says = f"take {kept.number(chosen)} of {paid.name} is in the cut now"
        note(says)
        return {"says": says}

    def build(self, given: Given) -> Given:
        """Make what is free; of one shot, when it is named."""
        self.live.make([_shot(given, read_film(self.asked))] if "shot" in given else [])
        return {}

    def stop(self, given: Given) -> Given:
        """Make no more of what is free; what is finished is kept."""
        self.live.stop()
        return {}

    def price(self, given: Given) -> Given:
        """What a build would buy, and what has to be typed to buy it."""
        return self.live.ask(self._price)

    def _price(self) -> Given:
        with desk(self.asked, notice=note) as opened:
            total, lines = self._plan(opened)
            return {
                "lines": lines,
                "total": str(total),
                "type": _to_type(total),
                "things": total.things,
                "takes": total.takes,
            }

    def _plan(self, opened: Desk) -> tuple[Total, list[str]]:
        till = till_of(opened)
        shots = paid_shots(opened, planned(opened, (), None))
        total = total_of(shots)
        head = f"To be bought{as_of(shots)}:" if total.takes else "There is nothing to buy."
        return total, [head, *wanted_lines(shots), *spent_lines(opened, till)]

    def buy(self, given: Given) -> Given:
        """Buy what `price` told of, when its very total was typed."""
        typed = _text(given, "typed")
        return self.live.ask(lambda: self._buy(typed))

    def _buy(self, typed: str) -> Given:
        with desk(self.asked, notice=note) as opened, holding(opened):
            total, _ = self._plan(opened)
            if not total.takes:
                raise UsageError("there is nothing to buy")
            if " ".join(typed.split()) != _to_type(total):
                raise NeedsDecision(
                    f"{total.things} for {total} must be bought, and {typed!r} was typed; nothing was bought",
                    hint=f"type {_to_type(total)}",
                )
            tells = self.live.buying(f"buying {total.things} for {total}")
            leave = Leave(yes=True, most=total.high, currency=total.currency)
            came = buy_missing(opened, lambda now: planned(now, (), None), leave, Voice.USUAL, [tells])
        if came.failed:
            errors = [each.error for each in came.failed]
            self.live.failed([Wrong(str(each.at or ""), each.message, each.hint) for each in errors])
            raise NeedsDecision(
                f"{len(errors)} could not be bought: {errors[0].message}", hint=errors[0].hint
            )
        self.live.make([])
        return {"says": f"{total.things} bought"}


def _to_type(total: Total) -> str:
    """What somebody types to buy: of a price from here to there, the most."""
    return str(total) if total.unknown else f"{money(total.high)} {total.currency}"


def _text(given: Given, name: str) -> str:
    value = given.get(name, "")
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise UsageError(f"{name} is a text of at most {_LONGEST} letters")
    return value


def _shot(given: Given, film: Film) -> str:
    shot = _text(given, "shot")
    if shot not in film.shots:
        raise UsageError(f"the film has no shot {shot[:64]!r}")
    return shot
