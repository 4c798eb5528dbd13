"""One frame of a shot, drawn before the rest of it, to be looked at. No task, for nothing keeps it."""

import importlib
from dataclasses import replace

from filmkit.build.engine.rule import Job, Made
from filmkit.rules.take import pictures_of
from filmkit.rules.warm import warm

FRAME = "sketch"
"""The parameter that says which frame, counted from the shot's first; the others are the take's."""


def sketch(job: Job) -> Made:
    """The frame as a picture, the very one that the take will have there."""
    from PIL import Image  # performing is for those who draw

    params = {**job.params, "first": job.params[FRAME], "count": 1}
    (picture,) = pictures_of(replace(job, params=params))
    path = job.folder / "sketch.png"
    Image.fromarray(picture).save(path, compress_level=1)
    return Made({"picture": path})


def ready(job: Job) -> Made:
    """Load what draws, and draw a frame nobody sees: the first one that somebody waits for comes at once."""
    from filmkit.studio.animatic.brief import Brief
    from filmkit.studio.animatic.drawing import frames

    warm(job)
    brief = Brief(frames=1, rate=(24, 1), prompt="a person in a room")
    next(frames(brief, width=64, height=36))
    importlib.import_module("filmkit.studio.media.clip")
    importlib.import_module("filmkit.studio.media.meeting")
    return Made({})
