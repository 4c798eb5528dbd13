"""`filmkit models`: what this version can make pictures and sound with."""

import click

EMBEDDED = (
    ("animatic", "video", "draws any shot from its layers, as a lit maquette", "free, offline"),
    ("bed", "music", "a cue by mood, with a beginning and an end", "free, offline"),
    ("ambience", "sound", "the sound of a place, from its words", "free, offline"),
)
"""The generators that come with filmkit: name, kind, what it makes, price."""


@click.command("models", short_help="List the models this version can use.")
def command() -> int:
    """List the models this version can use.

    A film may name any other model: `check` notes it, and the draft profile draws in its place.
    """
    for name, kind, makes, price in EMBEDDED:
        click.echo(f"{name:<10} {kind:<6} {makes:<50} {price}")
    return 0
