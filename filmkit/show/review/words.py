"""What a page and a command say of how a film is asked for. Knows no page."""

from filmkit.film.spec.film import Film


def in_profile(film: Film) -> str:
    """What a command is given to mean this film's profile and variant: ` --profile final`, "" in a draft."""
    named = "" if film.profile == "draft" else f" --profile {film.profile}"
    return named + (f" --variant {film.variant}" if film.variant else "")
