"""The animals that can be drawn, by name, and how one is had.

Knows no place: whoever stages an animal says where it is, which way it faces and how fast it goes.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

import numpy as np

from filmkit.studio.animatic.creatures import bird as birds
from filmkit.studio.animatic.creatures import fish as fishes
from filmkit.studio.animatic.creatures.anatomy import Form
from filmkit.studio.animatic.creatures.beast import beast
from filmkit.studio.animatic.creatures.bird_kinds import kind_of as bird_kind
from filmkit.studio.animatic.creatures.cat import cat
from filmkit.studio.animatic.creatures.coats import Coat, coat_of
from filmkit.studio.animatic.creatures.dog import dog
from filmkit.studio.animatic.creatures.fowl import FOWL
from filmkit.studio.animatic.creatures.horse import horse
from filmkit.studio.animatic.creatures.quadruped import Quadruped
from filmkit.studio.animatic.creatures.relatives import NOUNS as RELATIVES_NOUNS
from filmkit.studio.animatic.creatures.relatives import RELATIVES, borrowing
from filmkit.studio.animatic.creatures.small import SMALL
from filmkit.studio.animatic.creatures.species import NOUNS as SPECIES_NOUNS
from filmkit.studio.animatic.creatures.species import SPECIES
from filmkit.studio.animatic.creatures.swimmers import SWIMMERS
from filmkit.studio.animatic.creatures.winged import Winged, has_wings, is_airborne, winged
from filmkit.studio.animatic.phrase import words_about
from filmkit.studio.animatic.world import Mesh, Vec


class Creature(Protocol):
    """An animal, or many as one, built once and drawn at any instant."""

    @property
    def name(self) -> str: ...

    @property
    def size(self) -> Vec:
        """Width, height and length in metres, as it stands or flies."""
        ...

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """Its mesh in the world. `at` is the ground between its feet, or its middle in air and water;
        one that goes has gone `speed * seconds` metres since the shot began."""
        ...


HIGH, LEAST = 2.2, 1.8
"""Metres that it is high, and how many times as large as others it is at least."""


GIANT = ("giant", "gigantic", "colossal")
BY_NAME = ("tortoise", "squid", "clam", "salamander")
"""What is called giant and is no larger than its sort."""


@dataclass(frozen=True, slots=True)
class Great:
    """An animal that words call giant: so many times as large, where it is no larger sort of its own."""

    small: Creature
    by: float

    @property
    def name(self) -> str:
        """Of the animal."""
        return self.small.name

    @property
    def size(self) -> Vec:
        """Width, height and length in metres."""
        w, h, d = self.small.size
        return w * self.by, h * self.by, d * self.by

    def drawn(
        self, seconds: float, at: Vec, yaw: float = 0.0, speed: float = 0.0, act: str = "stand"
    ) -> Mesh:
        """Its mesh in the world, as far as its own speed has led it."""
        mesh = self.small.drawn(seconds, at, yaw, speed / self.by, act)
        middle = np.array(at, np.float32)
        return replace(mesh, vertices=(mesh.vertices - middle) * np.float32(self.by) + middle)


Build = Callable[[str, Coat, int, int], Creature]
"""From the noun, the coat, the number and a seed."""


@dataclass(frozen=True, slots=True)
class Sort:
    """One sort of animal."""

    words: tuple[str, ...]
    """Nouns that mean it, in the singular."""
    build: Build
    many: bool
    """Several are drawn as one mesh."""
    home: str
    """"ground" "air" "water"; "both": on land and in water; "hover": in the air, about a place."""
    speeds: Mapping[str, float]
    """Metres a second of what it does: "walk" "run"; in air and water, "go"."""


def _dog(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    return dog(coat, seed)


def _cat(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    return cat(coat, seed)


def _pegasus(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    made = horse(coat if coat.colors else coat_of("white"), seed)
    return winged("pegasus", made.drawn, made.size, "white wings", "run")


def _horse(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    return horse(coat, seed)


FORMS: Mapping[str, Form] = {**SPECIES, **RELATIVES}
NOUNS: Mapping[str, str] = {**SPECIES_NOUNS, **RELATIVES_NOUNS}


def _beast(name: str) -> Build:
    def build(noun: str, coat: Coat, count: int, seed: int) -> Creature:
        return beast(name, borrowing(name, FORMS[name], coat), coat, seed)

    return build


def _puppet(make: Callable[[Coat, int], Creature]) -> Build:
    def build(noun: str, coat: Coat, count: int, seed: int) -> Creature:
        return make(coat, seed)

    return build


def _bird(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    kind = bird_kind(noun, coat)
    return birds.flock(kind, count, seed) if count > 1 else birds.bird(kind, seed)


def _fish(noun: str, coat: Coat, count: int, seed: int) -> Creature:
    return fishes.shoal(fishes.kind_of(noun, coat), count, seed)


def paces(height: float) -> Mapping[str, float]:
    """How fast an animal so high at the withers walks, trots and runs, metres a second."""
    root = height**0.5
    return {"walk": 1.25 * root, "trot": 2.9 * root, "run": min(7.2 * root, 8.5)}


CREATURES: Mapping[str, Sort] = {
    "dog": Sort(
        (
            "dog",
            "puppy",
            "pup",
            "hound",
            "labrador",
            "terrier",
            "husky",
            "retriever",
            "sheepdog",
            "corgi",
            "corgi dog",
            "dachshund",
            "poodle",
            "pug",
            "beagle",
            "spaniel",
            "chihuahua",
        )
        + ("collie", "dalmatian", "shepherd dog", "wolf", "fox", "coyote", "pack of wolves", "pack of dogs"),
        _dog,
        False,
        "ground",
        {"walk": 1.15, "trot": 2.4, "run": 5.2},
    ),
    "cat": Sort(
        ("cat", "kitten", "tabby", "housecat", "house cat", "kitty"),
        _cat,
        False,
        "ground",
        {"walk": 0.65, "trot": 1.5, "run": 3.6},
    ),
    "horse": Sort(
        ("horse", "pony", "foal", "stallion", "mare", "unicorn"),
        _horse,
        False,
        "ground",
        {"walk": 1.6, "trot": 3.6, "run": 9.5},
    ),
    **{
        name: Sort(
            tuple(noun for noun, of in NOUNS.items() if of == name),
            _beast(name),
            False,
            "ground",
            paces(form.height),
        )
        for name, form in FORMS.items()
    },
    **{
        name: Sort(
            words,
            _puppet(make),
            False,
            home,
            {"walk": pace, "trot": 1.6 * pace, "run": 2.2 * pace, "go": pace},
        )
        for name, (make, words, home, pace) in {**SWIMMERS, **SMALL, **FOWL}.items()
    },
    "bird": Sort(
        ("bird", "gull", "seagull", "crow", "raven", "pigeon", "dove", "eagle", "hawk", "falcon", "goose")
        + (
            "swan",
            "duck",
            "sparrow",
            "robin",
            "songbird",
            "hummingbird",
            "flock",
            "flock of birds",
            "vulture",
            "condor",
            "woodpecker",
            "kingfisher",
            "finch",
            "canary",
            "bat",
        ),
        _bird,
        True,
        "air",
        {"go": 7.0, "walk": 0.35},
    ),
    "pegasus": Sort(("pegasus",), _pegasus, False, "air", {"go": 5.0, "walk": 1.3, "trot": 2.9, "run": 6.0}),
    "fish": Sort(
        (
            "fish",
            "goldfish",
            "salmon",
            "trout",
            "koi",
            "clownfish",
            "tuna",
            "piranha",
            "school of fish",
            "fish school",
            "shoal",
        ),
        _fish,
        True,
        "water",
        {"go": 0.7},
    ),
}
"""By name."""
WINGED = "pegasus"
"""The sort of all that has wings besides."""
NAMES: Mapping[str, str] = {word: name for name, sort in CREATURES.items() for word in sort.words}
"""Which creature a noun means."""
FLOCKS: Mapping[str, int] = {
    "flock": 26,
    "flock of birds": 26,
    "school of fish": 40,
    "fish school": 40,
    "shoal": 40,
}
"""How many a noun means that is many in itself."""


_WADERS = ("heron", "flamingo")
_ON_THE_WING = re.compile(
    r"\b(?:fl(?:y|ies|ying|ew)|flight|soar\w*|glid(?:es|ing)|tak(?:es?|ing) (?:off|wing)|"
    r"lift(?:s|ing)? off)\b",
    re.I,
)
"""Who stands on long legs has another form when it flies."""


def sort_of(noun: str, words: str) -> str | None:
    """The name of the creature a noun means, with wings if its words give it some, or let it use its own."""
    name = NAMES.get(noun.lower())
    if name == "dragon":
        return WINGED if is_airborne(words) else name
    if name in _WADERS and _ON_THE_WING.search(words):
        return "bird"
    bare = name is not None and name not in FOWL and CREATURES[name].home in ("ground", "water", "both")
    return WINGED if bare and has_wings(words) else name


def with_wings(creature: Creature, words: str) -> Creature:
    """The same animal with the wings that its words give it, if it has none, or with its own beating."""
    if isinstance(creature, Winged):
        return creature
    if creature.name == "dragon":
        coat, form = coat_of(words), replace(FORMS["dragon"], wings=False)
        body = beast("dragon", form, coat, 0)
        return winged("dragon", body.drawn, body.size, "", "run", coat.ground(form.ground))
    legs = CREATURES[NAMES.get(creature.name, creature.name)].home == "ground"
    return winged(creature.name, creature.drawn, creature.size, words, "run" if legs else "swim")


def creature_of(noun: str, description: str = "", count: int = 1, seed: int = 0) -> Creature | None:
    """The animal a noun and its words speak of, built once in this process; None if none is drawn."""
    name = NAMES.get(noun.lower())
    if name is None:
        return None
    many = max(count, FLOCKS.get(noun.lower(), 1)) if CREATURES[name].many else 1
    return _built(name, noun.lower(), words_about(noun, description), many, seed)


@lru_cache(maxsize=24)
def _built(name: str, noun: str, words: str, count: int, seed: int) -> Creature:
    made, coat = CREATURES[name].build(noun, coat_of(f"{words} {noun}"), count, seed), coat_of(words)
    wet = CREATURES[name].home in ("water", "both")
    if isinstance(made, Quadruped) or wet or not coat.says(*GIANT) or noun in BY_NAME:
        return made
    return Great(made, max(LEAST, HIGH / made.size[1]))
