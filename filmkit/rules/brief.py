"""What the embedded generator is told of a shot. Knows no task and draws nothing."""

from filmkit.film.spec.film import CastRef, Film, Shot
from filmkit.film.timeline.edit import source_frames
from filmkit.rules.slots import with_slots
from filmkit.studio.animatic.brief import Brief, CameraBrief, MoveBrief, Person, Thing


def brief_of(film: Film, shot: Shot) -> Brief:
    """Everything the drawing may depend on; nothing else of the shot enters its digest."""
    rate = film.format.rate.fraction
    location = film.locations.get(shot.location or "")
    brief = Brief(
        frames=source_frames(shot),
        rate=(rate.numerator, rate.denominator),
        seed=shot.seed or 0,
        place_seed=shot.location or shot.scene or "",
        subject=shot.subject,
        action=shot.action,
        environment=" ".join(filter(None, (shot.environment, location.description if location else ""))),
        light=shot.light,
        mood=shot.mood,
        style=shot.style,
        place=shot.place,
        time=shot.time,
        weather=shot.weather,
        period=shot.period,
        size=shot.size,
        framing=shot.framing,
        prompt=shot.prompt,
        camera=CameraBrief(
            tuple(MoveBrief(move.name, move.direction, move.speed) for move in shot.camera.moves),
            shot.camera.angle,
            shot.camera.height,
            shot.camera.lens,
            " ".join(filter(None, (shot.camera.text, shot.camera.note))),
        ),
        people=tuple(_person(film, ref) for ref in shot.cast),
        opposite=_opposite(film, shot),
        things=tuple(Thing(name, film.props[name].description) for name in shot.props),
        stage=shot.stage,
    )
    return with_slots(brief, shot.slots, shot.patterns) if shot.slots else brief


def _opposite(film: Film, shot: Shot) -> tuple[Person, ...]:
    """For a shot of one: the only other with whom that one shares pictures of the scene."""
    if not shot.scene or len(shot.cast) != 1:
        return ()
    scene = [s for s in film.shots.values() if s.scene == shot.scene and s.location == shot.location]
    with_it = {each for other in scene if shot.cast[0] in other.cast for each in other.cast}
    others = with_it - set(shot.cast)
    return tuple(_person(film, ref) for ref in others) if len(others) == 1 else ()


def _person(film: Film, ref: CastRef) -> Person:
    member = film.cast[ref.name]
    description = member.states[ref.state].description if ref.state else member.description
    return Person(str(ref), description)
