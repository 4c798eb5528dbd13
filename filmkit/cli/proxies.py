"""Small copies of takes, kept in the film's folder for those who have not their bytes. Knows no command."""

from pathlib import Path
from tempfile import TemporaryDirectory

from filmkit.app import Desk
from filmkit.cli.clips import clip_of
from filmkit.errors import SetupError
from filmkit.film.takes.takes import Take
from filmkit.studio.media.proxy import write_proxy

LINES = 480


def proxy_of(shot: str, take: Take) -> str:
    """Where the small copy of a take is, inside the film's folder."""
    return f"takes/{shot}/{take.key}.mp4"


def keep_proxy(opened: Desk, shot: str, take: Take) -> str:
    """Write the small copy of a take; where it is. Raises StoreCorrupt, SetupError."""
    name = proxy_of(shot, take)
    path = Path(opened.film.root) / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=opened.private) as work:
            clip = clip_of(opened, opened.production.paid[shot], take, Path(work))
            write_proxy(clip, path, lines=LINES, name=f"the take of {shot}", report=lambda _: None)
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from None
    return name
