"""`credits: auto`: who made the film, people and models apart. Knows no drawing."""

from filmkit.film.spec.film import Film
from filmkit.film.timeline.disclosure import statement


def credit_lines(film: Film) -> tuple[str, ...]:
    """Lines of a roll: "# " begins a heading, "" is a blank line, "role | name" a pair.

    The models are those of the shots in the cut; a free profile credits the embedded generator.
    """
    lines = [f"# {film.title}", ""]
    lines += [f"{role} | {name}" for role, name in film.credits.items()]
    in_cut = {item.shot for item in film.cut if hasattr(item, "shot")}
    shots = [film.shots[shot] for shot in film.shots if shot in in_cut]
    members = dict.fromkeys(ref.name for shot in shots for ref in shot.cast)
    if members:
        lines += ["", "# Characters", *(name.replace("-", " ").title() for name in members)]
    generated = dict.fromkeys(shot.model.name for shot in shots if shot.source is None)
    if generated:
        lines += ["", "# Pictures drawn by", *generated]
    if any(sound.kind == "music" and sound.source is None for sound in film.sounds):
        models = {s.model.name if s.model else "" for s in film.sounds if s.kind == "music"}
        lines += ["", "# Music", *sorted(name for name in models if name)] if models - {""} else []
    if told := statement(film):
        lines += ["", told]
    return (*lines, "", "Made with filmkit")
