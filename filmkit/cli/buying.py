"""Buying, as the command line does it: says what it comes to, asks once, buys, and tells what came of it."""

import os
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import click

from filmkit.app import Desk
from filmkit.build.engine.budget import money
from filmkit.build.engine.buying import buy
from filmkit.build.engine.plan import Plan
from filmkit.build.engine.progress import Listener
from filmkit.build.engine.purchaser import Order
from filmkit.build.engine.run import Failure, run
from filmkit.build.graph.task import Lane, TaskInput
from filmkit.cli.leave import Leave
from filmkit.cli.prices import Total, as_of, spared_lines, spent_lines, takes, total_of, wanted_lines
from filmkit.cli.say import note, plain
from filmkit.cli.voices import Voice, watching
from filmkit.digest import Digest
from filmkit.errors import NeedsDecision
from filmkit.rules.commission import Commission
from filmkit.rules.film import RULES
from filmkit.rules.purchase import Purchase
from filmkit.rules.till import Till


@dataclass(frozen=True, slots=True)
class Came:
    """What buying came to: the film as it is declared now, and what could not be bought."""

    opened: Desk
    failed: tuple[Failure, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a build may buy, as far as it was said."""

    names: frozenset[str] = frozenset()
    high: Decimal = Decimal(0)
    """The most it costs."""


def buy_missing(
    opened: Desk,
    planned: Callable[[Desk], Plan],
    leave: Leave,
    voice: Voice,
    also: Sequence[Listener] = (),
) -> Came:
    """Buy what a plan needs and does not have, a shot that continues another after that one; `also` listens.

    What only turns out to be needed when something else is there (a voice for a take that came silent) is
    asked about when it does. Raises NeedsDecision when it may not be bought.
    """
    till = opened.till
    if till is None:
        return Came(opened)
    failed: list[Failure] = []
    tried: set[str] = set()
    agreed = Agreed()
    made: Mapping[TaskInput, Digest] = {}
    while orders := _orders(opened, till, planned(opened), tried, made):
        if leave.frozen:
            raise _frozen(orders)
        if {order.group for order in till.new(orders)} - agreed.names:
            agreed = _approve(opened, till, planned(opened), leave, agreed)
        if more := _drawn_first(opened, till, planned(opened), voice, made):
            made = {**made, **more}
            continue
        tried |= {order.request for order in orders}
        with watching(voice) as listener:
            bought = buy(
                orders,
                till.buyer(opened.film, opened.store),
                till.ledger,
                opened.store,
                listeners=[listener, *also],
                made_with=opened.made_with,
            )
        failed += bought.failed
        opened = opened.again()
        if bought.cancelled:
            return Came(opened, tuple(failed), True)
    till.adopt(opened.production.paid)
    return Came(opened, tuple(failed))


def _orders(
    opened: Desk, till: Till, steps: Plan, tried: set[str], made: Mapping[TaskInput, Digest]
) -> list[Order]:
    orders = till.orders(opened.film, opened.production.paid, _paid_targets(steps), made)
    return [order for order in orders if order.request not in tried]


def _paid_targets(steps: Plan) -> list[str]:
    return [step.task.target for step in steps.to_run if step.task.lane is Lane.PAID]


def _drawn_first(
    opened: Desk, till: Till, steps: Plan, voice: Voice, made: Mapping[TaskInput, Digest]
) -> dict[TaskInput, Digest]:
    """Draw what the takes of a plan are made from; what came of it, and is not in `made` yet."""
    wanted = till.drawn_for(opened.production.paid, _paid_targets(steps)) - made.keys()
    return draw(opened, wanted, voice) if wanted else {}


def draw(opened: Desk, wanted: Collection[TaskInput], voice: Voice) -> dict[TaskInput, Digest]:
    """Make outputs of free tasks now; those that could be made."""
    steps = opened.plan(opened.graph.only(each.target for each in wanted))
    with watching(voice) as listener:
        outcome = run(
            steps,
            RULES,
            opened.store,
            opened.files,
            jobs=os.cpu_count() or 1,
            listeners=[listener] if steps.to_run else [],
            made_with=opened.made_with,
        )
    results = outcome.results
    return {
        each: results[each.target].outputs[each.output].digest for each in wanted if each.target in results
    }


def without_what_is_not_there(opened: Desk, steps: Plan) -> Plan:
    """The part of a plan that can be made though some takes are not there; says what cannot."""
    missing = [step.task for step in steps.to_run if step.task.lane is Lane.PAID]
    if not missing:
        return steps
    lost = {task.target for task in missing}
    for task in missing:
        lost |= opened.graph.descendants(task.target)
    return steps.only(step.task.target for step in steps.steps if step.task.target not in lost)


def _frozen(orders: Sequence[Order]) -> NeedsDecision:
    names = ", ".join(order.target for order in orders[:6]) + (" ..." if len(orders) > 6 else "")
    return NeedsDecision(
        f"--frozen buys nothing, and {takes(len(orders))} are not here: {names}",
        hint="build once without --frozen, or fetch them from a shared store",
    )


def _approve(opened: Desk, till: Till, steps: Plan, leave: Leave, before: Agreed) -> Agreed:
    """Say what it comes to, and be told that it may be bought, beside what was agreed to `before`.

    Raises NeedsDecision.
    """
    shots = [each for each in paid_shots(opened, steps) if each.name not in before.names]
    total = total_of(shots)
    for line in (
        f"{'To be bought after all' if before.names else 'To be bought'}{as_of(shots)}:",
        *wanted_lines(shots),
        *spared_lines(opened),
        *spent_lines(opened, till),
        f"In total {total.things} for {total}.",
    ):
        note(line)
    for shot in shots:
        _hold_to_budgets(opened, till, total_of([shot]), shot.name)
    _hold_to_budgets(opened, till, total)
    till.refuse_unreachable(shots)
    agree(opened, till, total, leave, before.high)
    names = before.names | {each.name for each in shots}
    return Agreed(names, before.high + total.high)


def agree(opened: Desk, till: Till, total: Total, leave: Leave, before: Decimal = Decimal(0)) -> None:
    """Be told that so much may be spent; `before` was agreed to in the same breath. Raises NeedsDecision."""
    if leave.most is not None:
        _hold_to(total, leave, before)
    _hold_to_budgets(opened, till, total)
    if leave.yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise NeedsDecision(
            f"{total.things} for {total} must be bought, and nobody is here to say so; nothing was bought",
            hint='say so beforehand: --yes, or --max-cost "5 USD"',
        )
    if not click.confirm(plain(f"Buy {total.things} for {total}?"), default=False, err=True):
        raise NeedsDecision("nothing was bought", hint="a draft profile draws every shot for nothing")


def _hold_to(total: Total, leave: Leave, before: Decimal) -> None:
    assert leave.most is not None, "a limit to hold to"
    most = f"{money(leave.most)} {leave.currency}"
    if total.unknown or (total.high and total.currency != leave.currency):
        raise NeedsDecision(
            f"what {total.things} cost is not wholly known in {leave.currency}, so it is over "
            f"--max-cost {most}; nothing was bought",
            hint="choose routes with a known price, or say --yes",
        )
    hint = "raise it, or build fewer shots: -s SHOT"
    if before and before + total.high > leave.most:
        raise NeedsDecision(
            f"{total.things} may cost {money(total.high)} {total.currency} beside the {money(before)} "
            f"agreed to before, over --max-cost {most}; nothing of it was bought",
            hint=hint,
        )
    if total.high > leave.most:
        raise NeedsDecision(
            f"{total.things} may cost {money(total.high)} {total.currency}, over --max-cost {most}; "
            "nothing was bought",
            hint=hint,
        )


def _hold_to_budgets(opened: Desk, till: Till, total: Total, shot: str = "") -> None:
    """The film's own limits, before anybody is asked; the ledger holds to them once more."""
    for budget in till.budgets(opened.film, shot):
        if not total.takes or (bool(shot) != bool(budget.shot)):
            continue
        gone, limit = till.spent(budget), f"{money(budget.limit)} {budget.currency}"
        if total.unknown or gone.unknown or (total.high and total.currency != budget.currency):
            raise NeedsDecision(
                f"what is bought for {budget.name} is not wholly known in {budget.currency}, so it is over "
                f"its budget of {limit}; nothing was bought",
                hint="choose routes with a known price, say in your own models.yaml what they cost, or take "
                "the budget out of the film",
            )
        if gone.amount + total.high > budget.limit:
            raise NeedsDecision(
                f"{total.things} may cost {money(total.high)} {total.currency}; with "
                f"{money(gone.amount)} spent or reserved that is over the budget of {budget.name}, {limit}; "
                "nothing was bought",
                hint="raise the budget, or build fewer shots: -s SHOT",
            )


def paid_shots(opened: Desk, steps: Plan) -> list[Commission]:
    """The paid shots of a plan, with only the takes that are in it."""
    targets = {step.task.target for step in steps.steps}
    return [shot for shot in opened.production.paid.values() if shot.targets & targets]


def exit_code(failed: Sequence[Failure]) -> int:
    """One code for several failures: money before set-up before anything else."""
    codes = {failure.error.exit_code for failure in failed}
    return next((code for code in (3, 5, 4) if code in codes), 1)


def buy_one(
    opened: Desk, till: Till, purchase: Purchase, leave: Leave, voice: Voice, *, forget: bool = False
) -> Came:
    """Buy one take that a person asked for by name; `forget` what went before, when it may be bought.

    Raises NeedsDecision.
    """
    order = till.order(opened.film, purchase)
    if forget or till.new([order]):
        total = Total().plus(purchase.price)
        note(f"To be bought: a take of {purchase.shot}, {purchase.model} at {purchase.service}, for {total}.")
        _hold_to_budgets(opened, till, total, purchase.shot)
        agree(opened, till, total, leave)
    if forget:
        till.forget(purchase)
    if purchase.drawn:
        made = draw(opened, purchase.drawn, voice)
        order = till.order(opened.film, purchase.with_drawn(made))
    with watching(voice) as listener:
        bought = buy(
            [order],
            till.buyer(opened.film, opened.store),
            till.ledger,
            opened.store,
            listeners=[listener],
            made_with=opened.made_with,
        )
    return Came(opened, bought.failed, bought.cancelled)
