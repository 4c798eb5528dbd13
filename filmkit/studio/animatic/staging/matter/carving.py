"""Statues of somebody: "a statue of a lion" is a lion in stone on a plinth, and no lion. Knows no place."""

import re
from dataclasses import replace
from functools import lru_cache

import numpy as np

from filmkit.studio.animatic.creatures.creatures import creature_of
from filmkit.studio.animatic.geometry.mesh import transform
from filmkit.studio.animatic.geometry.transform import placement
from filmkit.studio.animatic.intent import ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.props.making.carpenter import Carpenter, Spot
from filmkit.studio.animatic.staging.matter.stuffs import STUFFS
from filmkit.studio.animatic.world import Mesh

CARVED = re.compile(
    r"\b(?:statues?|sculptures?|figurines?|carvings?|busts?|monuments?|effig(?:y|ies)) of "
    r"(?:an?|the|two|three|some) (?:(?:lying|sitting|standing|winged|great|big) )?(\w+)\b"
)
MATERIALS = ("marble", "bronze", "gold", "golden", "ice", "wood", "wooden", "glass", "crystal", "silver")
PLINTH = 0.5
"""Metres high."""


def carved(intent: ShotIntent) -> ShotIntent:
    """The same shot, where the animals and people that are only statues are nobody."""
    figures = [each for each in intent.subjects if each.kind.value is SubjectKind.THING and of_whom(each)]
    if not figures:
        return intent
    gone = {of_whom(each) for each in figures}
    living = (SubjectKind.ANIMAL, SubjectKind.PERSON)
    kept = tuple(
        replace(each, name="statue") if each in figures else each
        for each in intent.subjects
        if not (each.kind.value in living and each.name in gone)
    )
    return replace(intent, subjects=kept)


def of_whom(subject: Subject) -> str | None:
    """Whom a statue shows, by the words after it."""
    found = CARVED.search(subject.description.lower())
    return found[1] if found else None


def statue_of(subject: Subject) -> str:
    """The kind of thing a carved animal is: its noun and its stuff; "" if no animal is shown."""
    whom = of_whom(subject)
    if whom is None or creature_of(whom) is None:
        return ""
    said = subject.description.lower().split()
    return f"{whom} of {next((each for each in MATERIALS if each in said), 'stone')}"


@lru_cache(maxsize=8)
def carved_mesh(kind: str) -> Mesh:
    """An animal in stone, or in another stuff, on a plinth a little longer than it is."""
    whom, stuff = kind.split(" of ")
    creature = creature_of(whom)
    assert creature is not None
    finish = STUFFS[stuff]
    mesh = creature.drawn(0.0, (0.0, 0.0, 0.0), 0.0, 0.0, "stand")
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)
    scale = float(max(high[0] - low[0], high[2] - low[2]))
    light = np.linalg.norm(mesh.colors, axis=1, keepdims=True)
    shade = np.clip(0.86 + 0.3 * (light - light.mean()), 0.7, 1.1).astype(np.float32)
    stone = replace(
        mesh,
        colors=(shade * np.asarray(finish.color, np.float32)).astype(np.float32),
        palette=tuple(finish.material for _ in mesh.palette),
        faces=None,
    )
    c = Carpenter()
    tall = min(PLINTH, 0.35 * scale + 0.05)
    wide, deep = (1.12 * float(high[k] - low[k]) + 0.06 * scale for k in (0, 2))
    c.box((0.0, tall / 2, 0.0), (wide, tall, deep), STUFFS["stone"], bevel=0.03 * tall)
    c.box((0.0, 0.06 * tall, 0.0), (1.14 * wide, 0.12 * tall, deep + 0.14 * wide), STUFFS["stone"])
    x, _, z = ((low + high) / 2).tolist()
    c.put(transform(stone, placement((-x, tall - float(low[1]), -z))), Spot((0.0, 0.0, 0.0)))
    return c.done()
