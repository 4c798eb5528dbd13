"""`filmkit lint`: advice in film language."""

import json

import click

from filmkit.app import known_models, read_film
from filmkit.asking import Asked
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.film.lint.lint import lint


@click.command("lint", short_help="Advice on shots a model or a viewer would stumble over.")
@film_options
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
def command(asked: Asked, as_json: bool) -> int:
    """Advice on shots a model or a viewer would stumble over, each with a rule and a fix.

    Exit 1 when there is any.
    """
    findings = lint(read_film(asked), known_models())
    if as_json:
        rows = [
            {
                "rule": each.rule,
                "shot": each.shot,
                "at": str(each.at),
                "message": each.message,
                "fix": each.fix,
            }
            for each in findings
        ]
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
    else:
        for each in findings:
            click.echo(plain(f"{each.at}: {each.shot}: {each.message} [{each.rule}]\n  fix: {each.fix}"))
        click.echo(f"{len(findings)} finding{'' if len(findings) == 1 else 's'}.")
    return 1 if findings else 0
