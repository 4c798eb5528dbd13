"""Words to the terminal, made safe. Knows no command."""

import click


def plain(text: str) -> str:
    """`text` without what could steer a terminal: control and bidirectional characters, spelt out."""
    return "".join(each if each == "\n" or each.isprintable() else repr(each)[1:-1] for each in text)


def note(line: str) -> None:
    """One line beside the output proper."""
    click.echo(plain(line), err=True)
