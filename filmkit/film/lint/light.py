"""Light: is there any, where does it come from, how does it fall. Knows one shot at a time."""

from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.light_reading import light_of
from filmkit.film.lint.texts import PROSE, line_of, texts
from filmkit.film.spec.film import Film, Shot

_SLOTS = frozenset({"slots.side", "slots.source", "slots.light", "slots.change"})


def light(film: Film, shot: Shot) -> Iterator[Finding]:
    """Every finding about one shot's light."""
    given = texts(shot, (*PROSE, "light", "time", "weather", "slots"))
    own = [text.text for text in given if text.field == "light" or text.field in _SLOTS]
    found = light_of((text.text for text in given if text.field != "light"), own)
    at = line_of(shot, "prompt", "light", "subject")
    if not found.named and not own:
        yield Finding(
            "light-missing",
            shot.id,
            at,
            "nothing says what lights the picture",
            "name the source, its side and how it falls: `soft window light from the left`",
        )
        return
    if not found.direction:
        yield Finding(
            "light-direction",
            shot.id,
            at,
            f"{_said(found.named)}, and nothing says from where it comes",
            "add its side: `from the left`, `from behind`, `through the window`, `from above`",
        )
    if not found.quality:
        yield Finding(
            "light-quality",
            shot.id,
            at,
            f"{_said(found.named)}, and nothing says how it falls or of what colour it is",
            "add a quality or a colour: `soft`, `hard`, `amber`, `cold`, `flickering`",
        )


def _said(named: tuple[str, ...]) -> str:
    return f"the light is “{named[0]}”" if named else "light is written"
