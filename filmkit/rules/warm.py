"""warm-up: the drawing's kernels compiled for this machine. No task, for it makes nothing that is kept."""

from filmkit.build.engine.lock import locked
from filmkit.build.engine.rule import Job, Made
from filmkit.studio.animatic.flat.needed import must_be_flat

_WAIT = 900.0
"""Seconds to wait for another process that compiles the same kernels."""


def warm(job: Job) -> Made:
    """Compile what is not compiled yet; reports only when there is something to do."""
    if must_be_flat():
        return Made({})
    from filmkit.studio.animatic.render.kernel import FOLDER
    from filmkit.studio.animatic.render.warm import is_warm, warm_up

    if not is_warm():
        job.report(0.0)
        with locked(FOLDER / "lock", "a warm-up", wait=_WAIT, waiting=_quietly):
            if not is_warm():
                warm_up(lambda share, stage: job.report(share))
        job.report(1.0)
    return Made({})


def _quietly(holder: str) -> None:
    """Whoever else compiles does the same work; there is nothing to tell."""
