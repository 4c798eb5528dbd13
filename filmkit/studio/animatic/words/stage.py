"""What is fixed by hand.

`stage:` may hold: `set` (a set's name), `interior`, `time`, `weather` (a kind, or a mapping of kind to
strength), `people` (by name: `act feeling facing held moves where part count`, or null for nobody),
`light` (a list of mappings of LightRead's fields), `camera` (`size angle framing lens height`),
`marks` and anything else, which staging reads by itself.
"""

from collections.abc import Mapping

from filmkit.digest import Json
from filmkit.studio.animatic.intent import ShotIntent


def staged(intent: ShotIntent, stage: Mapping[str, Json]) -> ShotIntent:
    """The intent with what is fixed by hand in place of what was read."""
    return intent
