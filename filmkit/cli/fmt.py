"""`filmkit fmt`: the film's files in canonical order and spacing, their comments kept."""

import difflib
from collections.abc import Iterator
from pathlib import Path

import click

from filmkit.asking import film_file
from filmkit.build.store.durable import write_whole
from filmkit.cli.say import note, plain
from filmkit.errors import SetupError
from filmkit.film.spec.complaints import Complaints
from filmkit.film.spec.folder import Folder
from filmkit.film.spec.sources import gather


@click.command("fmt", short_help="Put the film's files into canonical order and spacing.")
@click.argument("film", type=click.Path(path_type=Path), default=".", metavar="[FILM]")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 and name the files that would change.")
@click.option("--diff", "as_diff", is_flag=True, help="Write nothing; show what would change.")
def command(film: Path, check: bool, as_diff: bool) -> int:
    """Put film.yaml and all it includes into canonical order and spacing.

    Comments stay with what they are about. Nothing the film means is changed, and nothing has to be made
    or bought again. Shots stay in the order they are written.
    """
    main = film_file(film)
    changed = list(_changed(main))
    for name, before, after in changed:
        if as_diff:
            lines = difflib.unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="")
            click.echo(plain("\n".join(lines)))
        else:
            click.echo(plain(name))
        if not (check or as_diff):
            _write(main.parent / name, after)
    if check and changed:
        files = "1 file is" if len(changed) == 1 else f"{len(changed)} files are"
        note(f"{files} out of order; `filmkit fmt` mends that and nothing else")
    return 1 if changed and (check or as_diff) else 0


def _changed(main: Path) -> Iterator[tuple[str, str, str]]:
    """The files that are not as they would be written: name, text before and after. Raises SpecErrors."""
    from filmkit.film.spec.fmt import formatted  # slow: it reads the tokens of YAML

    folder = Folder(main.parent)
    for name in gather(folder, main.name, Complaints()).files:
        data = (main.parent / folder.on_disk(name)).read_bytes()
        after = formatted(data, name)
        if data != after.encode():
            yield folder.on_disk(name), data.decode("utf-8", "replace"), after


def _write(path: Path, text: str) -> None:
    try:
        write_whole(str(path.resolve()), text.encode())
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from None
