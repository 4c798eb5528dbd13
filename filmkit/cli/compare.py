"""`filmkit compare`: the same shot from several models, side by side; and which of them is the best."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from filmkit.app import Desk, desk
from filmkit.asking import Asked
from filmkit.build.engine.budget import money
from filmkit.cli.buying import agree, buy_one, exit_code
from filmkit.cli.clips import clip_of
from filmkit.cli.columns import columns
from filmkit.cli.completing import models, several, shot_argument
from filmkit.cli.holding import holding
from filmkit.cli.leave import Leave
from filmkit.cli.options import bought_options, leave_options, rehearsal_option
from filmkit.cli.prices import Total
from filmkit.cli.say import note, plain
from filmkit.cli.shelves import paid_named, refuse_impossible, till_of
from filmkit.cli.voices import Voice
from filmkit.errors import NeedsDecision, UsageError
from filmkit.film.spec.film import Shot
from filmkit.film.takes.takes import Take, Takes
from filmkit.rules.commission import Commission
from filmkit.rules.purchase import Purchase
from filmkit.rules.till import Till

HEADS = ("model", "take", "seed", "length", "picture", "sound", "price", "made by")
_MOST = 9


@dataclass(frozen=True, slots=True)
class Entrant:
    """One model, and the shot as it would make it."""

    model: str
    asked: Asked
    paid: Commission
    purchase: Purchase

    @property
    def key(self) -> str:
        return self.purchase.request.key


@click.command("compare", short_help="Make a shot with several models, and look at them side by side.")
@shot_argument
@bought_options
@rehearsal_option
@leave_options
@click.option(
    "--models",
    required=True,
    metavar="A,B,C",
    shell_complete=several(models),
    help="The models, by name, with commas between.",
)
@click.option(
    "--best",
    metavar="MODEL",
    shell_complete=models,
    help="The verdict: put its take into the cut, and the others aside.",
)
@click.option("--why", default="", metavar="TEXT", help="What made it the best; kept with the others.")
def command(asked: Asked, shot: str, leave: Leave, models: str, best: str | None, why: str) -> int:
    """Make SHOT with each model, from the same words, and put the takes side by side.

    What is missing is bought after asking once with the total; a model whose take of these words is there
    is not asked again. A contact sheet and a clip with all of them go into build/compare.

    With --best the verdict is recorded in takes/SHOT.yaml, and a rule for `routing` is proposed.
    """
    names = _names(models, best)
    if why and best is None:
        raise UsageError("--why is for --best", hint="name the best too, or leave out --why")
    with desk(replace(asked, named=(shot,)), notice=note) as opened, holding(opened):
        till = till_of(opened)
        own = paid_named(opened, shot).work.model
        entrants = [_entrant(replace(asked, named=(shot,)), shot, name, own) for name in names]
        failed = _buy(opened, till, entrants, leave)
        if failed is not None:
            return failed
        takes = till.shelf.takes(shot)
        pairs = [(each, takes.takes[each.key]) for each in entrants]
        for line in columns([HEADS, *(_row(takes, *pair) for pair in pairs)]):
            click.echo(plain(line))
        _show(opened, shot, pairs)
        if best is not None:
            _record(opened, till, shot, pairs, best, why)
    return 0


def _names(models: str, best: str | None) -> list[str]:
    """Raises UsageError."""
    names = list(dict.fromkeys(name.strip() for name in models.split(",") if name.strip()))
    if not 2 <= len(names) <= _MOST:
        raise UsageError(f"compare takes 2 to {_MOST} models", hint="--models veo-3.1,kling-v3")
    if best is not None and best not in names:
        raise UsageError(f"{best} is none of the models compared", hint=f"they are: {', '.join(names)}")
    return names


def _entrant(asked: Asked, shot: str, model: str, own: str) -> Entrant:
    """The shot with that model. Raises SpecErrors for what the model will not make."""
    changed = replace(asked, sets=(f"shots.{shot}.model={model}",), retake=True)
    with desk(changed) as opened:
        till, paid = till_of(opened), paid_named(opened, shot)
        offer = paid.offer(1)
        if offer is None:
            refuse_impossible(opened, till, shot)
            waits = next((each.says for each in paid.standing.wanted if each.says), "what it is made from")
            raise NeedsDecision(f"shot {shot} waits for {waits}", hint="build or pick that first")
        if offer.request.key not in paid.takes.takes:
            refuse_impossible(opened, till, shot)
        overrides = {} if paid.work.model == own else {"model": model}
        return Entrant(model, changed, paid, replace(offer, overrides=overrides))


def _buy(opened: Desk, till: Till, entrants: Sequence[Entrant], leave: Leave) -> int | None:
    """Buy what is missing; an exit code when something could not be bought. Raises NeedsDecision."""
    adopted: dict[str, Take] = {}
    for each in entrants:
        adopted |= each.paid.takes.takes
    shot = entrants[0].purchase.shot
    till.shelf.change(shot, lambda takes: replace(takes, takes={**adopted, **takes.takes}))
    missing = [each for each in entrants if each.key not in till.shelf.takes(shot).takes]
    total = Total()
    for each in missing:
        total = total.plus(each.purchase.price)
    if till.new([till.order(opened.film, each.purchase) for each in missing]):
        for each in missing:
            note(f"  {each.model} at {each.purchase.service}: {each.purchase.price}")
        agree(opened, till, total, leave)
    for each in missing:
        with desk(each.asked, notice=note) as changed:
            came = buy_one(changed, till_of(changed), each.purchase, Leave(yes=True), Voice.USUAL)
        if came.failed or came.cancelled:
            for failure in came.failed:
                note(f"{each.model}: {failure.error.message}")
            return exit_code(came.failed) if came.failed else 130
    return None


def _row(takes: Takes, each: Entrant, take: Take) -> Sequence[str]:
    facts, price, seed = take.facts, take.cost.known, take.request.values.get("seed")
    return (
        each.model,
        str(takes.number(take)),
        "none" if seed is None else str(seed),
        f"{float(facts.seconds):.2f} s" if facts.seconds is not None else "?",
        f"{facts.width}x{facts.height}" if facts.width else "?",
        {True: "yes", False: "no", None: "?"}[facts.sound],
        "unknown" if price is None else f"{money(price)} {take.cost.currency}",
        f"{take.model} at {take.route}",
    )


def _show(opened: Desk, shot: str, pairs: Sequence[tuple[Entrant, Take]]) -> None:
    """The contact sheet and the clip of all of them."""
    from filmkit.studio.deliver.beside import write_beside  # pictures are loaded by who draws
    from filmkit.studio.deliver.sheet import write_sheet

    # What was rehearsed lies apart: it shows what comparing is like, and nothing of the models.
    folder = Path(opened.film.root, "build", "compare-rehearsal" if opened.asked.rehearse else "compare")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=opened.private) as work:
        rows = [(each.model, clip_of(opened, each.paid, take, Path(work))) for each, take in pairs]
        write_sheet(rows, folder / f"{shot}.png")
        write_beside(rows, folder / f"{shot}.mp4")
    for name in (f"{shot}.png", f"{shot}.mp4"):
        click.echo(plain(str(folder / name)))


def _record(
    opened: Desk, till: Till, shot: str, pairs: Sequence[tuple[Entrant, Take]], best: str, why: str
) -> None:
    """The verdict: the best is picked, the others are rejected, with the reason."""
    asked, written = opened.asked, opened.film.shots[shot]
    chosen = next(take for each, take in pairs if each.model == best)
    reason = f"compared: {best} is better" + (f", {why}" if why else "")

    def judged(takes: Takes) -> Takes:
        for _, take in pairs:
            if take.key != chosen.key:
                takes = takes.rejecting(takes.takes[take.key], reason)
        return takes.picking(chosen)

    kept = till.shelf.change(shot, judged)
    click.echo(plain(f"Take {kept.number(chosen)} of {shot}, by {best}, is in the cut now."))
    if asked.rehearse:
        click.echo("A rehearsal shows what comparing is like, and nothing of the models.")
        return
    if written.model.name != best:
        how = f"filmkit pick {shot} {kept.number(chosen)}{asked.again} --write"
        click.echo(plain(f"To make the shot with it in the film: {how}"))
    click.echo("For shots like it, a rule for the film:")
    click.echo(plain(f"  routing: [{{when: {_like(written)}, model: {best}}}]"))


def _like(shot: Shot) -> str:
    """What routing can tell of a shot."""
    told = {"size": shot.size, "framing": shot.framing}
    said = [f"{name}: {value}" for name, value in told.items() if value]
    said.append(f"cast: {'any' if shot.cast else 'none'}")
    return f"{{{', '.join(said)}}}"
