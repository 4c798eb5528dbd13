"""What is known to be a weakness of the model a shot is made by. Knows no service and no price."""

from collections.abc import Callable, Iterator, Mapping

from filmkit.film.catalogue.card import Card, Remark
from filmkit.film.catalogue.catalogue import Catalogue
from filmkit.film.lint.finding import Finding
from filmkit.film.lint.lettering import text_in_picture
from filmkit.film.spec.film import Film, ModelChoice, Shot, Still
from filmkit.source import SourceSpan

RULE = "model-weakness"
TOUCHES: Mapping[str, Callable[[Film, Shot], str]] = {
    "seed": lambda film, shot: "write no `seed`, and pick among takes" if shot.seed is not None else "",
    "text": lambda film, shot: _fix_of_text(film, shot),
}
"""What a weakness may be about: what to do about it in a shot; "" where the shot asks no such thing."""


def model_weakness(film: Film, shot: Shot, catalogue: Catalogue) -> Iterator[Finding]:
    """One finding a weakness that the shot runs into."""
    for what, at, choice in _models(shot):
        card = catalogue.find(choice.name)
        for weakness in card.weaknesses if card is not None else ():
            fix = TOUCHES[weakness.about](film, shot) if weakness.about else ""
            if card is not None and fix:
                yield Finding(RULE, shot.id, at, _says(card, what, weakness), fix)


def _says(card: Card, what: str, weakness: Remark) -> str:
    return f"{what}{card.title}: {weakness.says.rstrip('.')} ({weakness.origin})"


def _models(shot: Shot) -> Iterator[tuple[str, SourceSpan, ModelChoice]]:
    """The model of the shot, and those of stills it has for itself."""
    yield "", shot.origins["model"].at if "model" in shot.origins else shot.at, shot.model
    for name, reference in (("first frame", shot.first_frame), ("last frame", shot.last_frame)):
        if isinstance(reference, Still):
            yield f"its {name} by ", reference.at, reference.model


def _fix_of_text(film: Film, shot: Shot) -> str:
    return next((found.fix for found in text_in_picture(film, shot)), "")
