"""What a view of a survey shows: all of a land, an animal in it, a place that the camera comes to.

Knows no order of views: `words/tales/scenes.py` carries place and hour from one to the next.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from filmkit.studio.animatic.intent import Read, ShotIntent, Subject, SubjectKind
from filmkit.studio.animatic.words.grammar.likenesses import NAMES
from filmkit.studio.animatic.words.tales.survey import shows_more
from filmkit.studio.animatic.words.text.lexicon import Hit
from filmkit.studio.animatic.words.text.tables import listed
from filmkit.studio.animatic.words.vocabulary.places import Place

_OFF_THEM = frozenset({"descend", "crane-up", "crane-down", "pan"})
"""Moves that take a camera to animals and, in a view that is of them, off them."""
_ALL_OF = r"(?:entire|full|whole)(?: \w+){1,2} of"
_ABOVE = frozenset({"aerial", "high"})
"""Angles that show all of a land."""
LANDS = frozenset({"landscape", "forest", "sea-coast", "underwater"})
"""Sets of open country."""
_TOWNS = frozenset({"city-street", "street-day"})
_WONDERS = re.compile(r"\b(?:auroras?|northern lights|rainbow|lightning|lava|waterfalls?)\b", re.I)
"""What is seen in a land and is neither place nor animal."""
IN_A_LAND = listed(
    "stream river brook creek treetops treetop slope slopes hill hills valley valleys peak peaks summit "
    "ridge mountain mountains range crater craters plain lava canyon dune dunes sea ocean wave waves shore "
    "shoreline beach coast reef reefs ground water glacier glaciers ruins"
)
"""What lies in a land that a camera shows view after view, and makes no other land of it."""
_PARTS = listed(
    "surface sky cloud clouds mirror floor canopy ground horizon pavement outside snow slope slopes waves "
    "mountainside terrain landscape shore bank banks treetop treetops peak peaks underwater"
)
"""What any place has, and is none of its own to come to."""


def newness(where: Hit[Place], before: Sequence[Hit[Place]]) -> float:
    """How new a place is after those that views before were of, of one: it is of another kind, or has another
    name, and is no part of any place."""
    name = where.words.lower()
    if where.value.by or where.value.weak or name.split()[-1] in _PARTS:
        return 0.0
    kind = where.value.kind in {each.value.kind for each in before}
    return 0.0 if name in {each.words.lower() for each in before} else 0.5 if kind else 1.0


def told_by_view(scene: ShotIntent, told: float, placed: bool, came_to: float) -> float:
    """How much a view tells that would tell so much as a scene of a tale: animals, and a place that is as
    new as `came_to` tells, are what there is to see; wind and leaves are hardly."""
    beasts = of_animals(scene)
    told -= 0.4 * bool(scene.weather) + 0.6 * (not (placed or scene.camera.moves or beasts))
    told += 0.5 * (_WONDERS.search(scene.place_words) is not None)
    return max(told, 2.0 * beasts) + 0.5 * came_to * placed


def seen_from(scene: ShotIntent, angle: Read[str]) -> ShotIntent:
    """A view of all there is, from as high up as the first was."""
    camera = scene.camera
    if not camera.angle.guessed or angle.value not in _ABOVE:
        return scene
    size = Read("extreme-wide") if camera.size.guessed and angle.value == "aerial" else camera.size
    words = f"{scene.place_words}, {angle.words}"
    return replace(scene, place_words=words, camera=replace(camera, angle=angle, size=size))


def is_of(where: Hit[Place], text: str) -> bool:
    """ "the entire beauty of the lake": whether a view of all there is says so of its own place."""
    return re.search(rf"\b{_ALL_OF} (?:the|a) (?:\w+ )?{re.escape(where.words)}\b", text, re.I) is not None


def is_back_at(where: Hit[Place], first: Hit[Place], text: str) -> bool:
    """Whether a view is of the survey's first place: it names that, or goes back to all of it by a like name
    or by what lies about it: "the ice fields" after a plain of ice, "the canyon and the desert around it"."""
    named = re.search(rf"\b{re.escape(first.words)}\b", text, re.I) is not None
    alike = where.value.kind == first.value.kind or named
    return where.words.lower() == first.words.lower() or (alike and shows_more(text))


def as_a_view(scene: ShotIntent, placed: bool) -> ShotIntent:
    """A view of a survey: of the animals that are told of in it, else of the country, which no thing of its
    own stands before once a place was told."""
    land = scene.place.value in LANDS | _TOWNS and placed
    seen = [each for each in scene.subjects if not (land and each.kind.value is SubjectKind.THING)]
    main = [each for each in seen if not each.background]
    if not main:
        living = [each for each in seen if each.kind.value is SubjectKind.ANIMAL]
        seen = [replace(each, background=each not in living) for each in seen]
        size = scene.camera.size
        if size.guessed and size.value != "extreme-wide":
            size = replace(size, value="full" if living else "wide")
            scene = replace(scene, camera=replace(scene.camera, size=size))
    moves = tuple(each for each in scene.camera.moves if each.value.name != "rack-focus")
    scene = replace(scene, subjects=tuple(seen), camera=replace(scene.camera, moves=moves))
    if not of_animals(scene):
        return scene
    stays = tuple(each for each in scene.camera.moves if each.value.name not in _OFF_THEM)
    return replace(scene, camera=replace(scene.camera, moves=stays))


def is_no_view(subject: Subject, of_all: bool) -> bool:
    """A thing that no table holds, or any in a view of all there is."""
    last = re.sub(r"s$", "", subject.name.lower().split()[-1])
    known = last in NAMES and "'" not in subject.name and "’" not in subject.name
    return subject.kind.value is SubjectKind.THING and (of_all or not known)


def of_animals(scene: ShotIntent) -> bool:
    """Whether a view is of animals, which are something to see whatever they do."""
    return any(each.kind.value is SubjectKind.ANIMAL and not each.background for each in scene.subjects)
