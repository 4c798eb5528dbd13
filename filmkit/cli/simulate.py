"""`filmkit simulate`: the simulator alone, for other clients, tests and talks. Knows no film."""

import threading
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

import click

from filmkit.app import known_models
from filmkit.build.engine.signals import calling_at_signals
from filmkit.build.graph.nearest import did_you_mean
from filmkit.cli.say import note, plain
from filmkit.cli.voices import Voice
from filmkit.cli.warming import warm_up
from filmkit.errors import SetupError, UsageError
from filmkit.rules.rehearsal import SECONDS, animatic, panel
from filmkit.rules.rehearsed_sound import sounding
from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment, Script
from filmkit.studio.simulator.maker import make_plainly
from filmkit.studio.simulator.order import Maker
from filmkit.studio.simulator.server import Heard, Simulator

MAKERS: Mapping[str, Maker] = MappingProxyType(
    {
        "plain": make_plainly,
        "panel": sounding(panel, known_models),
        "animatic": sounding(animatic, known_models),
    }
)


@click.command("simulate", short_help="Run a service on this machine, to buy from for nothing.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Left out: any that is free.")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where its jobs outlive it; left out, they go with it.",
)
@click.option(
    "--seconds",
    type=click.FloatRange(0, 3600),
    default=SECONDS,
    show_default=True,
    help="How long a job takes.",
)
@click.option(
    "--balance",
    type=click.IntRange(0, 10**9),
    default=100,
    show_default=True,
    help="Dollars in the account; none of them real.",
)
@click.option(
    "--clips",
    type=click.Choice(list(MAKERS)),
    default="panel",
    show_default=True,
    help="What a bought clip shows: a plain colour, one drawn panel held, or every frame drawn.",
)
@click.option(
    "--fault",
    "faults",
    multiple=True,
    metavar="NAME[@MOMENT][:TIMES]",
    help="Go wrong so at the next requests; `--faults` lists the names. May be said again.",
)
@click.option(
    "--chaos", type=click.FloatRange(0, 1), default=0.0, metavar="SHARE", help="So many requests go wrong."
)
@click.option("--seed", type=int, default=0, help="Of --chaos: the same seed, the same faults.")
@click.option("--faults", "listing", is_flag=True, help="List every way it can go wrong, and leave.")
def command(
    port: int,
    folder: Path | None,
    seconds: float,
    balance: int,
    clips: str,
    faults: tuple[str, ...],
    chaos: float,
    seed: int,
    listing: bool,
) -> int:
    """Run a service on this machine that speaks as OpenAI's videos and Replicate do, until Ctrl-C.

    Any key will do and no money moves. It takes time, charges an account of its own, reports how far
    it is, and goes wrong when it is told to, so that a client can be tried before it costs anything.
    """
    if listing:
        for fault, moments in MOMENTS.items():
            click.echo(f"{fault.value:<16} {', '.join(sorted(moment.value for moment in moments))}")
        return 0
    script = Script(seed=seed, share=chaos) if chaos else Script()
    for text in faults:
        _put(script, text)
    if clips != "plain":
        warm_up(Voice.USUAL)
    stopped = threading.Event()
    with (
        _simulator(folder, MAKERS[clips], Decimal(balance), seconds, script, port) as simulator,
        calling_at_signals(stopped.set),
    ):
        _introduce(simulator)
        stopped.wait()
        bought = simulator.house.purchases()
        spent = sum((job.charged for job in bought), Decimal(0))
    note(f"stopped: {len(bought)} job{'' if len(bought) == 1 else 's'}, {spent:.2f} USD of pretended money")
    return 0


def _simulator(
    folder: Path | None, maker: Maker, balance: Decimal, seconds: float, script: Script, port: int
) -> Simulator:
    try:
        return Simulator(
            folder=folder,
            maker=maker,
            balance=balance,
            seconds=seconds,
            script=script,
            port=port,
            listener=_tell,
        )
    except OSError as error:
        where = f"port {port}" if folder is None else f"port {port} or {folder}"
        raise SetupError(
            f"the simulator cannot use {where}: {error.strerror}",
            hint="leave out --port: any free one is taken",
        ) from error


def _put(script: Script, text: str) -> None:
    """One `--fault`. Raises UsageError for what is no fault, or cannot happen then."""
    named, _, times = text.partition(":")
    name, _, when = named.partition("@")
    fault = next((each for each in Fault if each.value == name), None)
    if fault is None:
        raise UsageError(
            f"the simulator has no fault {name!r}",
            hint=did_you_mean(name, [each.value for each in Fault]) or "filmkit simulate --faults lists them",
        )
    moments = {moment.value: moment for moment in Moment if moment in MOMENTS[fault]}
    if when and when not in moments:
        raise UsageError(f"{name} cannot happen at {when!r}", hint=f"it can at {', '.join(moments)}")
    if times and not (times.isdecimal() and 0 < int(times) <= 10_000):
        raise UsageError(f"{times!r} is no number of times", hint=f"write {name}:3")
    script.put(fault, moments[when] if when else None, times=int(times or 1))


def _introduce(simulator: Simulator) -> None:
    click.echo(f"The simulator listens at {simulator.address} and stops at Ctrl-C. Any key will do.")
    click.echo("For the makers' own clients:")
    click.echo(f"  OPENAI_BASE_URL={simulator.address}/v1")
    click.echo(f"  REPLICATE_BASE_URL={simulator.address}")
    click.echo("For filmkit, in services.yaml:")
    click.echo(f'  simulated: {{wire: openai-videos, address: "{simulator.address}/v1"}}')


def _tell(heard: Heard) -> None:
    wrong = f"   goes wrong: {heard.fault.value}" if heard.fault else ""
    click.echo(plain(f"{heard.moment.value:<9} {heard.method} {heard.path}{wrong}"), err=True)
