"""A company inside the walls of its room. Knows no words."""

import math
from dataclasses import replace

from filmkit.studio.animatic.staging.things.things import Thing
from filmkit.studio.animatic.staging.together.arranging import GAP, ROOM
from filmkit.studio.animatic.staging.together.company import Company, One, exchanged, shifted
from filmkit.studio.animatic.world import Set


def brought_in(company: Company, about: Thing, place: Set, front: float) -> tuple[Company, Thing]:
    """The same company and what a camera frames of it, moved so far that no wall is before it; outside
    there is room."""
    (low_x, _, low_z), (high_x, _, high_z) = place.room
    x, y, z = about.at
    half = min(about.size[0] / (2 * ROOM), (high_x - low_x) / 2)
    there = min(max(x, low_x + half), high_x - half), min(max(z, low_z), high_z)
    dx, dz = there[0] - x, there[1] - z
    if not place.interior or math.hypot(dx, dz) < GAP:
        return company, about
    c, s = math.cos(front), math.sin(front)
    step = (c * dx - s * dz, 0.0, -s * dx - c * dz)
    every: list[One] = [*company.actors, *company.beasts, *company.carriers, *company.things]
    for one in every:
        company = exchanged(company, one, shifted(one, step, front))
    return company, replace(about, at=(there[0], y, there[1]))
