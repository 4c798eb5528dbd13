"""The brief as passages, layer by layer.

Knows no vocabulary. A structured field comes before prose wherever both are asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from filmkit.studio.animatic.brief import Brief
from filmkit.studio.animatic.words.text.text import Passage, passage_of

PROSE = ("prompt", "subject", "action", "environment")
ALL = (*PROSE, "light", "mood", "camera")


@dataclass(frozen=True, slots=True)
class Layers:
    """What was written, by layer."""

    brief: Brief

    def of(self, *names: str) -> list[Passage]:
        """The passages of these layers, in this order; what is empty is left out. Each beat of the
        action is a passage of its own."""
        return [passage_of(name, text) for name in names for text in self._texts(name) if text.strip()]

    def _texts(self, name: str) -> Iterable[str]:
        if name == "action":
            return self.brief.action
        if name == "camera":
            return (self.brief.camera.text,)
        return (str(getattr(self.brief, name)),)
