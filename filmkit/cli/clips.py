"""The takes of a shot as clips to look at: a take in segments is joined first. Knows no command."""

from pathlib import Path

from filmkit.app import Desk
from filmkit.film.takes.takes import Take
from filmkit.rules.commission import Commission


def clip_of(opened: Desk, paid: Commission, take: Take, folder: Path) -> Path:
    """The take's bytes; of segments, what they come to in the film. `folder` is for what has to be made.

    Raises StoreCorrupt when they are not here, TaskFailed when they cannot be read.
    """
    if not take.segments:
        return opened.store.path(take.blob)
    from filmkit.studio.assembly.segments import Part, join_segments  # decoding is for who looks

    clip = folder / f"{take.key}.mov"
    parts = [Part(opened.store.path(each.blob), each.again) for each in take.segments]
    join_segments(parts, paid.need.seconds, clip, report=lambda fraction: None)
    return clip
