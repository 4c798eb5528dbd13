"""What a shot says, slot by slot, each piece with the line it came from. Knows no order and no patterns.

Nothing is in two slots: what one text already says is not said again by another.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from filmkit.film.prompt.camera import ANGLES, FRAMINGS, SIZES, height_words, lens_words, moves_words
from filmkit.film.spec.camera import camera_of_text, framed_by_text
from filmkit.film.spec.film import CastRef, Film, Origin, Shot

TEXTS = ("subject", "place", "time", "weather", "period", "environment", "light", "mood", "style", "avoid")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one origin. `ours` may be given a capital; an author's words never change."""

    layer: str
    text: str
    origin: Origin
    ours: bool = False
    label: str = ""
    """What the words are of, when that must be said: "Chef"."""
    before: str = ", "
    """What joins it to the piece before it."""


Words = dict[str, tuple[Piece, ...]]
"""By slot; a slot that says nothing is not there."""


def origin_of(shot: Shot, *names: str) -> Origin:
    """Who gave the first of these fields that was written; else the shot itself."""
    found = (shot.origins[name] for name in names if name in shot.origins)
    return next(found, Origin("shot", shot.at))


def words_of(film: Film, shot: Shot) -> Words:
    """Everything the prompt of `shot` may say."""
    said: Words = {name: _text(shot, name) for name in TEXTS}
    said |= {
        "size": _size(shot),
        "framing": _framing(shot),
        "camera": tuple(_camera(shot)),
        "cast": tuple(_cast(film, ref, shot) for ref in shot.cast),
        "props": tuple(_props(film, shot)),
        "action": _action(shot),
        "lines": tuple(
            Piece(
                "lines", f'"{line.text.strip()}"', origin_of(shot, "lines"), label=f"{proper(line.cast)} says"
            )
            for line in shot.lines
        ),
        "location": _location(film, shot),
    }
    return _once({name: pieces for name, pieces in said.items() if pieces})


def proper(name: str) -> str:
    """A cast member's or prop's name as the prompt writes it: `old-man` is "Old Man"."""
    return name.replace("-", " ").title()


def _text(shot: Shot, name: str) -> tuple[Piece, ...]:
    text = str(getattr(shot, name)).strip()
    return (Piece(name, text, origin_of(shot, name)),) if text else ()


def _size(shot: Shot) -> tuple[Piece, ...]:
    if not shot.size or framed_by_text(shot.camera.text).size == shot.size:
        return ()
    return (Piece("size", SIZES.get(shot.size, shot.size), origin_of(shot, "size"), ours=True),)


def _framing(shot: Shot) -> tuple[Piece, ...]:
    if not shot.framing or framed_by_text(shot.camera.text).framing == shot.framing:
        return ()
    return (
        Piece(
            "framing", FRAMINGS.get(shot.framing, shot.framing), origin_of(shot, "framing", "size"), ours=True
        ),
    )


def _camera(shot: Shot) -> Iterator[Piece]:
    """The author's words as they stand; of fields, what those words do not say."""
    camera = shot.camera
    if camera.text:
        yield Piece("camera", camera.text.strip(), origin_of(shot, "camera"))
        if camera.angle and camera_of_text(camera.text).angle != camera.angle:
            yield _angle(shot, camera.angle)
        return
    if camera.moves:
        yield Piece("camera", moves_words(camera.moves), origin_of(shot, "camera.move", "camera"), ours=True)
    if camera.angle:
        yield _angle(shot, camera.angle)
    if camera.height:
        origin = origin_of(shot, "camera.height", "camera")
        yield Piece("camera", height_words(camera.height), origin, ours=True)
    if camera.lens:
        yield Piece("camera", lens_words(camera.lens), origin_of(shot, "camera.lens", "camera"), ours=True)
    if camera.note:
        yield Piece("camera", camera.note.strip(), origin_of(shot, "camera.note", "camera"))


def _angle(shot: Shot, angle: str) -> Piece:
    origin = origin_of(shot, "camera.angle", "size", "framing", "camera")
    return Piece("camera", ANGLES.get(angle, angle), origin, ours=True)


def _cast(film: Film, ref: CastRef, shot: Shot) -> Piece:
    """Who it is: the description, or the state's in its place; without one, the name alone."""
    member = film.cast.get(ref.name)
    text, origin = "", origin_of(shot, "cast")
    if member and ref.state and ref.state in member.states:
        state = member.states[ref.state]
        text, origin = state.description, Origin(f"cast {ref}", state.at or member.at)
    elif member:
        text = member.description
        origin = member.origins.get("description", Origin(f"cast {ref}", member.at))
    if not text.strip():
        return Piece("cast", proper(ref.name), origin_of(shot, "cast"), ours=True)
    return Piece("cast", text.strip(), origin, label=proper(ref.name))


def _props(film: Film, shot: Shot) -> Iterator[Piece]:
    for name in shot.props:
        prop = film.props.get(name)
        if prop and prop.description.strip():
            origin = prop.origins.get("description", Origin(f"prop {name}", prop.at))
            yield Piece("props", prop.description.strip(), origin, label=proper(name))
        else:
            yield Piece("props", proper(name), origin_of(shot, "props"), ours=True)


def _location(film: Film, shot: Shot) -> tuple[Piece, ...]:
    location = film.locations.get(shot.location or "")
    if not location or not location.description.strip():
        return ()
    return (
        Piece("location", location.description.strip(), Origin(f"location {location.name}", location.at)),
    )


def _action(shot: Shot) -> tuple[Piece, ...]:
    """Beats in order: "first …, then …", or sentence by sentence when they are sentences."""
    origin = origin_of(shot, "action")
    beats = [beat.strip() for beat in shot.action if beat.strip()]
    if len(beats) > 1 and not any(_SENTENCE.search(beat) for beat in beats):
        return (
            Piece("action", f"first {beats[0]}", origin),
            *(Piece("action", beat, origin, before=", then ") for beat in beats[1:]),
        )
    return tuple(
        Piece("action", beat, origin, before=stop(last))
        for last, beat in zip(["", *beats], beats, strict=False)
    )


_SENTENCE = re.compile(r"[.!?;]|^[A-Z]")
_ENDED = re.compile(r"[.!?:…][\"'”’)\]]?$")


def stop(text: str) -> str:
    """What ends a sentence and leads to the next."""
    return " " if _ENDED.search(text) or not text else ". "


def _once(said: Words) -> Words:
    """Without the short values that a longer text says already, and without texts that stand twice."""
    kept = dict(said)
    for name, others in _SAID_BY:
        if name in kept and any(_holds(other, kept[name]) for other in _pieces(kept, others)):
            del kept[name]
    return kept


_SAID_BY = (
    ("location", ("environment", "place")),
    ("period", ("place", "environment", "subject", "style")),
    ("time", ("place", "environment", "light", "subject")),
    ("weather", ("place", "environment", "light", "subject", "action")),
    ("place", ("environment", "subject")),
    ("subject", ("cast", "props", "action")),
    ("environment", ("subject",)),
    ("mood", ("light", "style", "subject")),
    ("style", ("light", "mood")),
    ("light", ("environment",)),
)
"""Each field, and the texts that may say it already."""


def _pieces(said: Words, names: Sequence[str]) -> Iterator[str]:
    return (piece.text for name in names for piece in said.get(name, ()))


def _holds(text: str, pieces: tuple[Piece, ...]) -> bool:
    """Whether `text` has the very words of the one piece, as a stretch between other words."""
    words = " ".join(pieces[0].text.casefold().rstrip(".").split())
    return bool(re.search(rf"(?<![\w-]){re.escape(words)}(?![\w-])", " ".join(text.casefold().split())))
