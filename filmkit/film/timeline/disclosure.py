"""What a film says of the models that made it: one sentence, for its credits and its files. Pure.

Promise: with `auto` it says what the film asks for and no more; nobody types it, so nobody forgets it.
"""

from collections.abc import Iterator

from filmkit.film.spec.film import Film
from filmkit.film.spec.models import is_bought
from filmkit.film.spec.recordings import Heard, recordings

AUTO = "auto"
_KINDS = {Heard.VOICE: "voices", Heard.MUSIC: "music", Heard.EFFECT: "sounds", Heard.AMBIENCE: "sounds"}
_NONE = "No AI model made pictures or sound of this film"


def statement(film: Film) -> str:
    """The sentence; "" for a film that makes no disclosure."""
    if film.disclosure is None:
        return ""
    if film.disclosure != AUTO:
        return film.disclosure
    by_kind: dict[str, dict[str, None]] = {}
    for kind, model in _made(film):
        by_kind.setdefault(kind, {})[model] = None
    if not by_kind:
        return f"{_NONE}."
    told = [f"{kind} by {_listed(list(models))}" for kind, models in by_kind.items()]
    return f"Made with AI models: {'; '.join(told)}."


def _made(film: Film) -> Iterator[tuple[str, str]]:
    """Each kind of thing with a model that makes it."""
    in_cut = dict.fromkeys(item.shot for item in film.cut if hasattr(item, "shot"))
    for shot in (film.shots[name] for name in in_cut):
        if is_bought(film, shot):
            yield "pictures", shot.model.name
    for each in recordings(film).values():
        if each.shot is None or each.shot in in_cut:
            yield _KINDS[each.heard], each.model.name


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
