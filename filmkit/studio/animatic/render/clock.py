"""How long each stage of drawing takes, for the bench.

Knows no stage.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Clock:
    """Sums seconds of the processor by stage; tells a listener when one is done."""

    seconds: dict[str, float] = field(default_factory=dict)
    listener: Callable[[str], None] | None = None
    _since: float = 0.0

    def start(self) -> None:
        """Begin a frame."""
        self._since = time.thread_time()

    def lap(self, stage: str) -> None:
        """What ran since the last lap was `stage`."""
        now = time.thread_time()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now
        if self.listener:
            self.listener(stage)
