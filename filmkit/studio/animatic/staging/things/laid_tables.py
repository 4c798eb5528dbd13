"""What a table is laid with: "a dining table set with dishes and glasses" has two places on each long side.

Knows no room: tables that a set has by itself are laid already.
"""

import math
import re
from collections.abc import Iterator, Sequence

from filmkit.studio.animatic.intent import ShotIntent
from filmkit.studio.animatic.staging.things.things import Thing, put

_LAID = re.compile(
    r"\b(?:set|laid) (?:\w+ )?(?:with|for)\b|"
    r"\bwith (?:\w+ ){0,3}(?:dishes|plates|dinnerware|tableware|china|cutlery)\b",
    re.I,
)
_PLACES = ((-0.34, -0.22), (-0.34, 0.22), (0.34, -0.22), (0.34, 0.22))
"""Metres of each plate from the middle of the table, along it and across it."""
_BESIDE = 0.2
"""Metres of a glass from its plate, along the table."""


def places_on(things: Sequence[Thing], intent: ShotIntent) -> Iterator[Thing]:
    """Plates and glasses on each table that the words tell to be laid."""
    laid = {each.name for each in intent.subjects if _LAID.search(f"{each.description} {each.act.value}")}
    for table in things:
        if table.kind != "table" or table.of not in laid or table.there:
            continue
        (x, y, z), c, s = table.at, math.cos(table.yaw), math.sin(table.yaw)
        for along, across in _PLACES:
            for kind, far in (("plate", along), ("glass", along + _BESIDE)):
                at = (x + c * far + s * across, y + table.size[1], z - s * far + c * across)
                yield put(kind, at, table.yaw)
