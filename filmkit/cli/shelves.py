"""What commands about takes share: the shot and the take a person named. Changes nothing."""

from filmkit.app import Desk
from filmkit.asking import Asked
from filmkit.cli.shots import shot_named
from filmkit.errors import NeedsDecision, SpecErrors, UsageError
from filmkit.film.catalogue.refusals import findings
from filmkit.film.prompt.compose import compose
from filmkit.film.spec.pictures import sittings
from filmkit.film.takes.standing import TakeState
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.commission import Commission
from filmkit.rules.purchase import Purchase
from filmkit.rules.till import Till


def till_of(opened: Desk) -> Till:
    """Raises UsageError for a profile that buys nothing."""
    if opened.till is None:
        raise UsageError(
            f"profile {opened.film.profile} of {opened.film.title} buys nothing",
            hint="name a profile that does: --profile NAME",
        )
    return opened.till


def paid_named(opened: Desk, name: str) -> Commission:
    """What is bought under that name, a shot or anything else. Raises UsageError."""
    found = opened.production.paid.get(name)
    if found is None:
        bought = ", ".join(opened.production.paid) or "none"
        what = name if name in sittings(opened.film) else f"shot {shot_named(opened.film, name).id}"
        raise UsageError(f"{what} is not bought in this cut", hint=f"bought are: {bought}")
    return found


_IN_DOUBT = (TakeState.AMBIGUOUS, TakeState.REFUSED, TakeState.OUT, TakeState.ABSENT)


def in_doubt(paid: Commission) -> list[Purchase]:
    """What of it may have been bought, was refused, is out or lost: to be bought anew by a person's word."""
    numbers = [each.number for each in paid.standing.wanted if each.state in _IN_DOUBT]
    return [offer for number in numbers if (offer := paid.offered_anew(number)) is not None]


def take_named(asked: Asked, name: str, takes: Takes, word: str) -> Take:
    """The take a person named by its number or the start of its key. Raises UsageError."""
    if not takes.takes:
        raise UsageError(f"{name} has no takes yet", hint=_buy_it(asked, name))
    found = takes.named(word)
    if found is None:
        raise UsageError(
            f"{name} has no take {word}",
            hint=f"it has 1 to {len(takes.takes)}: filmkit takes {name}{asked.again}",
        )
    return found


def used_take(asked: Asked, paid: Commission, word: str | None) -> Take:
    """The take that was named, else the one the film uses. Raises UsageError, NeedsDecision."""
    if word is not None:
        return take_named(asked, paid.name, paid.takes, word)
    if paid.used is None:
        raise NeedsDecision(f"{paid.name} has no take yet", hint=_buy_it(asked, paid.name))
    return paid.used


def _buy_it(asked: Asked, name: str) -> str:
    profile = " --profile final" if asked.profile == "final" else ""
    return f"buy one: filmkit build{asked.again}{profile} -s {name}"


def refuse_impossible(opened: Desk, till: Till, shot: str) -> None:
    """Raises SpecErrors for what the shot's model will not make, before any money."""
    told = findings(
        opened.film,
        till.catalogue,
        till.today,
        generate=opened.film.generate,
        words=lambda each: compose(opened.film, each).text,
    )
    refused = [each.complaint for each in told if each.refused and each.shot == shot]
    if refused:
        raise SpecErrors(refused)
