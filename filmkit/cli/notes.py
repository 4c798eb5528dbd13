"""`filmkit notes`: what people said of which frames; taken in from a page, listed, closed."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from filmkit.app import read_film
from filmkit.asking import Asked
from filmkit.cli.completing import film_of, offering
from filmkit.cli.options import film_options
from filmkit.cli.say import plain
from filmkit.errors import UsageError
from filmkit.film.spec.film import Film
from filmkit.show.review.kept import Kept
from filmkit.show.review.notes import Note, Notes, State, from_json, to_json
from filmkit.timebase import timecode

LARGEST = 32 << 20
"""Bytes of a notes.json: drawings of ten thousand notes."""


@click.group("notes", short_help="Take in, list and close notes on the film.")
def command() -> None:
    """Take in, list and close notes on the film.

    Notes are written on the page that `filmkit review` makes, which exports them as notes.json. The film
    keeps them in notes/, one file a shot.
    """


@command.command("import", short_help="Take in the notes a page exported.")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE")
@film_options
def import_(asked: Asked, file: Path) -> int:
    """Take in FILE, the notes.json that a page exported.

    A note that is there already is brought up to date; one that was closed stays closed.
    """
    film, kept = _opened(asked)
    given = from_json(_text(file), film=film.id, shots=film.shots, name=str(file))
    before = kept.notes(film.shots)
    after = kept.change_notes(film.shots, lambda notes: notes.joined(given))
    known = {note.id: note for note in before.notes}
    new = sum(note.id not in known for note in after.notes)
    changed = sum(note.id in known and known[note.id] != note for note in after.notes)
    click.echo(f"{new} new, {changed} changed; {len(after.open)} open of {len(after.notes)}.")
    return 0


@command.command("list", short_help="List the notes that are open.")
@film_options
@click.option("--all", "every", is_flag=True, help="The closed ones too.")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON, as a page exports it.")
def list_(asked: Asked, every: bool, as_json: bool) -> int:
    """List the notes that are open. Exits with 1 when there are any."""
    film, kept = _opened(asked)
    notes = kept.notes(film.shots)
    shown = notes.notes if every else notes.open
    if as_json:
        listed = Notes(shown, notes.checked)
        click.echo(json.dumps(to_json(listed, film.id), indent=1, ensure_ascii=False))
    else:
        for note in shown:
            click.echo(plain(_line(note, film)))
        for shot, checked in notes.checked.items():
            if wrong := [question for question, answer in checked.answers.items() if not answer]:
                click.echo(plain(f"{shot}  checked by eye, and not right: {', '.join(wrong)}"))
        click.echo(f"{len(notes.open)} open of {len(notes.notes)}.")
    return 1 if notes.open else 0


def _open(context: click.Context) -> Iterator[tuple[str, str]]:
    """The names of open notes, for a shell; with what they say."""
    film = film_of(context)
    for note in Kept(Path(film.root)).notes(film.shots).open:
        yield note.id, f"{note.shot}: {' '.join(note.text.split())[:60]}"


@command.command("close", short_help="Say that a note is done with.")
@click.argument("name", metavar="NOTE", shell_complete=offering(_open))
@film_options
@click.option("--says", default="", metavar="TEXT", help="What was done about it.")
def close(asked: Asked, name: str, says: str) -> int:
    """Say that NOTE is done with; the start of its name, as `list` shows it, is enough."""
    film, kept = _opened(asked)
    after = kept.change_notes(film.shots, _closing(name, says))
    closed = next(note for note in after.notes if note.id.startswith(name))
    click.echo(plain(f"Closed: {closed.text}"))
    return 0


def _closing(name: str, says: str) -> Callable[[Notes], Notes]:
    return lambda notes: notes.closing(name, says)


def _opened(asked: Asked) -> tuple[Film, Kept]:
    film = read_film(asked)
    return film, Kept(Path(film.root))


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST:
            raise UsageError(f"{file} is too large for notes", hint="export the notes from the page again")
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise UsageError(f"{file} cannot be read", hint="export the notes from the page again") from None


def _line(note: Note, film: Film) -> str:
    rate = film.format.rate
    end = f" to {timecode(note.frame + note.length - 1, rate)}" if note.length > 1 else ""
    closed = " closed" if note.state is State.CLOSED else ""
    by = f" ({note.by})" if note.by else ""
    where = f"{note.shot}  {timecode(note.frame, rate)}{end}"
    return f"{note.id[:8]}  {where}  {note.kind.value}{closed}: {' '.join(note.text.split())}{by}"
