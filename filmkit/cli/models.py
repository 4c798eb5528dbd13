"""`filmkit models`: what each AI model accepts, makes and costs, and which of them a film stands on."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from filmkit.app import known_models, today
from filmkit.asking import film_file
from filmkit.cli.columns import below
from filmkit.cli.completing import makers, models, profiles, services
from filmkit.cli.model_pages import card_page, compare_page, list_page
from filmkit.cli.say import plain
from filmkit.errors import UsageError
from filmkit.film.catalogue.card import Card, Kind, Status
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.catalogue.choosing import Wanted, choose
from filmkit.film.catalogue.records import record
from filmkit.film.catalogue.standing import Stand, standing
from filmkit.film.spec.complaints import did_you_mean
from filmkit.film.spec.load import load

_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.group("models", invoke_without_command=True, short_help="List, compare and check the AI models.")
@click.option("--kind", type=click.Choice([each.value for each in Kind]), help="Only what makes this.")
@click.option(
    "--status", type=click.Choice([each.value for each in Status]), help="Only those that stand so."
)
@click.option("--maker", metavar="NAME", shell_complete=makers, help="Only of this maker.")
@click.option("--via", metavar="SERVICE", shell_complete=services, help="Only those this service serves.")
@click.option(
    "--seconds",
    type=click.FloatRange(min=0, min_open=True),
    metavar="N",
    help="One clip is at least this long.",
)
@click.option("--size", metavar="SIZE", help="At least this large: 1080p, 4k.")
@click.option("--aspect", metavar="RATIO", help="Makes this shape: 16:9.")
@click.option("--audio/--silent", default=None, help="Clips can have sound, or can be silent.")
@click.option("--first-frame", is_flag=True, help="Takes a first frame.")
@click.option("--last-frame", is_flag=True, help="Takes a last frame.")
@click.option("--reference", type=click.IntRange(min=1), metavar="N", help="Follows at least N pictures.")
@click.option("--seed", is_flag=True, help="Honours a seed.")
@click.option("--negative", is_flag=True, help="Takes a negative prompt.")
@click.option("--min-prompt", type=click.IntRange(min=1), metavar="N", help="Reads N characters of prompt.")
@_JSON
@click.pass_context
def command(ctx: click.Context, /, as_json: bool, **wishes: Any) -> int | None:
    """List the AI models: what each accepts, makes and costs.

    With wishes, those whose cards say that they can; those whose cards do not know are counted.
    """
    if ctx.invoked_subcommand is not None:
        return None
    catalogue, day = known_models(), today()
    _known("service", wishes["via"], catalogue.services())
    _known("maker", wishes["maker"], {card.maker.casefold(): card.maker for card in catalogue}.values())
    try:
        able, unsure = choose(catalogue, Wanted.of(wishes), day)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if as_json:
        _print_json([record(card, catalogue, day) for card in able])
        return 0
    _print(list_page(able, catalogue, day) if able else ["No model is known to do all of that."])
    kinds = {card.kind for card in able} or set(Kind)
    names = [card.name for card in unsure if card.kind in kinds and card.lives(day)]
    if names:
        _print(["", *below("Not known: ", ", ".join(names), 11)])
    return 0


@command.command("show", short_help="Everything known of one model.")
@click.argument("name", shell_complete=models)
@_JSON
def show(name: str, as_json: bool) -> int:
    """Everything known of one model, each value with its source and date."""
    catalogue, day = known_models(), today()
    card = _card(catalogue, name)
    if as_json:
        _print_json(record(card, catalogue, day))
    else:
        _print(card_page(card, catalogue, day))
    return 0


@command.command("compare", short_help="Several models side by side.")
@click.argument("names", nargs=-1, required=True, metavar="NAME...", shell_complete=models)
@_JSON
def compare(names: Sequence[str], as_json: bool) -> int:
    """Several models side by side."""
    catalogue, day = known_models(), today()
    cards = list({card.name: card for card in (_card(catalogue, name) for name in names)}.values())
    if as_json:
        _print_json([record(card, catalogue, day) for card in cards])
    else:
        _print(compare_page(cards, day))
    return 0


@command.command("check", short_help="Which shots stand on models that end.")
@click.argument("film", type=click.Path(path_type=Path), default=".", metavar="[FILM]")
@click.option(
    "--profile",
    default="final",
    metavar="NAME",
    shell_complete=profiles,
    help="How it is built; final when left out.",
)
@_JSON
def check(film: Path, profile: str, as_json: bool) -> int:
    """Which shots stand on models that have ended or will, with dates and what to use in their place.

    Looks at the final profile, which buys, whatever the draft draws. Exits with 1 when anything
    stands on a retired model.
    """
    catalogue, day = known_models(), today()
    loaded = load(film_file(film), profile=profile)
    stands = standing(loaded, catalogue, day)
    if as_json:
        _print_json([each.record() for each in stands])
    else:
        _print(_check_page(loaded.title, profile, stands))
    return 1 if any(each.refused for each in stands) else 0


def _check_page(title: str, profile: str, stands: Sequence[Stand]) -> Iterator[str]:
    troubled = [each for each in stands if each.trouble]
    for each in troubled:
        yield f"{each.at}: {each.what}: {each.says}"
        if each.hint:
            yield f"  hint: {each.hint}"
    used: dict[str, int] = {}
    for each in stands:
        used[each.model] = used.get(each.model, 0) + 1
    listed = ", ".join(f"{model} ({count})" for model, count in used.items()) or "no model"
    unknown = sum(each.status is None for each in stands)
    ending = len(troubled) - unknown
    found = [f"{unknown} stand on what no card knows"] * bool(unknown)
    found += [f"{ending} stand on what ends"] * bool(ending)
    verdict = ", ".join(found) or "all live"
    yield f"{title}, {profile}: {listed}; {verdict}."


def _known(what: str, wish: str | None, known: Iterable[str]) -> None:
    """Refuse a wish for a name that is on no card."""
    names = sorted(known)
    if wish is not None and wish.casefold() not in map(str.casefold, names):
        raise UsageError(f"no card names a {what} `{wish}`", hint=did_you_mean(wish, names))


def _card(catalogue: Catalogue, name: str) -> Card:
    card = catalogue.find(name)
    if card is None:
        raise UsageError(f"there is no model `{name}`", hint=catalogue.hint(name))
    return card


def _print(lines: Iterator[str] | Sequence[str]) -> None:
    for line in lines:
        click.echo(plain(line))


def _print_json(value: object) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))
