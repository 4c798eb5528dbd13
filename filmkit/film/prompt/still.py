"""The words a still is asked for with. Knows no model.

Who or what is in it comes first, as the film describes it everywhere; then the still's own words. Texts of
the author stand verbatim.
"""

from collections.abc import Iterator

from filmkit.film.prompt.words import stop
from filmkit.film.spec.film import CastRef, Film
from filmkit.film.spec.pictures import Of, Sitting

_SETTING = ("place", "time", "weather", "period")
_LAYERS = ("light", "mood", "style")


def still_words(film: Film, sitting: Sitting) -> str:
    """The whole prompt."""
    texts = [text.strip() for text in _texts(film, sitting) if text.strip()]
    return " ".join(f"{text[:1].upper()}{text[1:]}{stop(text).strip()}" for text in texts)


def _texts(film: Film, sitting: Sitting) -> Iterator[str]:
    layers = sitting.layers
    if sitting.of is Of.SHOT:
        yield sitting.still.prompt
        yield from _in_shot(film, sitting)
        return
    yield ", ".join(layers[name] for name in _SETTING if name in layers)
    yield layers.get("environment", "")
    yield sitting.description
    yield from (layers[name] for name in _LAYERS if name in layers)
    yield sitting.still.prompt


def _in_shot(film: Film, sitting: Sitting) -> Iterator[str]:
    """Who and what is in a moment of a shot, and how the shot looks."""
    shot = film.shots[sitting.shot or ""]
    for ref in shot.cast:
        yield f"{ref.name.replace('-', ' ')}: {_description(film, ref)}"
    yield from (film.props[name].description for name in shot.props)
    yield shot.style


def _description(film: Film, ref: CastRef) -> str:
    member = film.cast[ref.name]
    return member.states[ref.state].description if ref.state else member.description
