"""`filmkit ci init`: the workflows of a host, written into a repository. Overwrites nothing unasked."""

import json
import re
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path

import click

from filmkit import __version__
from filmkit.build.store.durable import write_whole
from filmkit.cli.say import plain
from filmkit.errors import SetupError, UsageError

FILES = {
    "github": (
        ("github-preview.yaml", ".github/workflows/film.yml"),
        ("github-comment.yaml", ".github/workflows/film-comment.yml"),
    ),
    "gitlab": (("gitlab.yaml", ".gitlab-ci.yml"),),
    "pre-commit": (("pre-commit.yaml", ".pre-commit-config.yaml"),),
}
"""By host: a template, and where it stands in a repository."""
_PLAIN = re.compile(r"[\w. /-]+")
_SPEC = re.compile(r"[A-Za-z0-9][\w.+:/@=<>~\[\],-]{0,300}")


def write(folder: Path, film: str, hosts: Sequence[str], *, install: str, force: bool) -> int:
    """Write the files of these hosts. Raises UsageError for one that is there and differs."""
    if install and not _SPEC.fullmatch(install):
        raise UsageError(
            f"{install!r} is nothing a workflow can give to pip",
            hint="name a version or an address: filmkit==1.2, git+https://host/filmkit@v1",
        )
    if not _PLAIN.fullmatch(film) or film.startswith(("/", "-")) or ".." in film.split("/"):
        raise UsageError(
            f"{film!r} is no folder a workflow can name",
            hint="name the film seen from the repository: --film projects/my-film",
        )
    files = [(folder / path, text) for path, text in contents(film, hosts, install)]
    standing = [str(path) for path, text in files if _differs(path, text)]
    if standing and not force:
        raise UsageError(
            f"there is another {', '.join(standing)}; nothing was written",
            hint="move it away, or write over it with --force",
        )
    for path, text in files:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(str(path), text.encode())
        except OSError as error:
            raise SetupError(f"{path} cannot be written: {error.strerror}") from None
        click.echo(plain(str(path)))
    return 0


def contents(film: str, hosts: Sequence[str], install: str = "") -> Iterator[tuple[str, str]]:
    """Each file's place and its text."""
    for host in dict.fromkeys(hosts):
        for template, path in FILES[host]:
            text = (resources.files("filmkit.show.ci") / "templates" / template).read_text(encoding="utf-8")
            # A JSON text is a quoted YAML one.
            spec = install or f"filmkit=={__version__}"
            yield path, text.replace("@FILM@", json.dumps(film)).replace("@INSTALL@", spec)


def _differs(path: Path, text: str) -> bool:
    try:
        return path.read_text(encoding="utf-8") != text
    except FileNotFoundError:
        return False
    except (OSError, UnicodeDecodeError):
        return True
