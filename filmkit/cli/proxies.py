"""Small copies of takes, kept in the film's folder for those who have not their bytes. Knows no command."""

from pathlib import Path

from filmkit.app import Desk
from filmkit.errors import SetupError, UsageError
from filmkit.film.takes.takes import Take
from filmkit.studio.media.proxy import write_proxy

LINES = 480


def proxy_of(shot: str, take: Take) -> str:
    """Where the small copy of a take is, inside the film's folder."""
    return f"takes/{shot}/{take.key}.mp4"


def keep_proxy(opened: Desk, shot: str, take: Take) -> str:
    """Write the small copy of a take; where it is. Raises UsageError, StoreCorrupt, SetupError."""
    if len(take.blobs) > 1:
        raise UsageError(
            f"this take of {shot} was bought in {len(take.blobs)} parts, and has no small copy",
            hint="share its bytes instead: --store FOLDER, on a disk the others see",
        )
    name = proxy_of(shot, take)
    path = Path(opened.film.root) / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_proxy(
            opened.store.path(take.blob), path, lines=LINES, name=f"the take of {shot}", report=lambda _: None
        )
    except OSError as error:
        raise SetupError(f"{path} cannot be written: {error.strerror}") from None
    return name
