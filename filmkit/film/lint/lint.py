"""Lint: advice on a film, in film language. Knows the rules' families and no rule."""

from collections.abc import Callable, Iterator

from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.lint.action import hands_close_up, too_many_actions, too_many_words
from filmkit.film.lint.camera import camera
from filmkit.film.lint.continues import continues
from filmkit.film.lint.equipment import technical_values
from filmkit.film.lint.finding import Finding
from filmkit.film.lint.lettering import text_in_picture
from filmkit.film.lint.light import light
from filmkit.film.lint.models import model_weakness
from filmkit.film.lint.names import cast_unlisted, slots
from filmkit.film.lint.scene_light import light_conflict
from filmkit.film.lint.wording import denial, empty_words
from filmkit.film.spec.film import Film, Shot

OF_A_SHOT: tuple[Callable[[Film, Shot], Iterator[Finding]], ...] = (
    camera,
    light,
    text_in_picture,
    technical_values,
    empty_words,
    denial,
    too_many_actions,
    too_many_words,
    hands_close_up,
    cast_unlisted,
    slots,
)
OF_THE_FILM: tuple[Callable[[Film], Iterator[Finding]], ...] = (light_conflict, continues)

RULES = (
    "camera-missing", "camera-conflict", "size-conflict",
    "light-missing", "light-direction", "light-quality", "light-conflict",
    "text-in-picture", "technical-values", "empty-words", "denial-in-prose",
    "too-many-actions", "too-many-words", "hands-close-up",
    "continues-depth", "continues-size", "continues-scene",
    "cast-unlisted", "slot-unknown", "slot-missing", "model-weakness",
)  # fmt: skip
"""The id of every rule, as docs/guide/lint.md lists them."""


def lint(film: Film, catalogue: Catalogue | None = None) -> tuple[Finding, ...]:
    """Every finding, shot by shot in the order of the film. Filmed material is as it is: it is not judged.
    With a catalogue shots are held against the known weaknesses of their models too."""
    shots = [shot for shot in film.shots.values() if not shot.source]
    found = [finding for shot in shots for rule in OF_A_SHOT for finding in rule(film, shot)]
    found += [finding for rule in OF_THE_FILM for finding in rule(film)]
    if catalogue is not None:
        found += [finding for shot in shots for finding in model_weakness(film, shot, catalogue)]
    order = {name: number for number, name in enumerate(film.shots)}
    return tuple(sorted(found, key=lambda finding: (order[finding.shot], RULES.index(finding.rule))))
