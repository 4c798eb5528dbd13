"""Finding the shot a user named. Knows no command."""

from difflib import get_close_matches

from filmkit.errors import UsageError
from filmkit.film.spec.film import Film, Shot


def shot_named(film: Film, name: str) -> Shot:
    """The shot called `name`. Raises UsageError with the nearest name."""
    if name in film.shots:
        return film.shots[name]
    near = get_close_matches(name, film.shots, 1)
    hint = f"did you mean `{near[0]}`?" if near else f"its shots are {', '.join(list(film.shots)[:12])}"
    raise UsageError(f"{film.title} has no shot called {name!r}", hint=hint)
