"""Names a shot uses: cast it speaks of and does not list, slots of its patterns. Knows no light."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import line_of, texts
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.patterns import Pattern, pattern_of


def cast_unlisted(film: Film, shot: Shot) -> Iterator[Finding]:
    """`the chef` in a text, and no chef in `cast`: a stranger would be drawn."""
    listed = {ref.name for ref in shot.cast}
    for name, member in film.cast.items():
        if name in listed or not member.description:
            continue
        spelt = "[- ]".join(map(re.escape, name.split("-")))
        word = re.compile(rf"\bthe {spelt}\b(?!['’-])", re.IGNORECASE)
        found = next((text for text in texts(shot, ("subject", "action")) if word.search(text.text)), None)
        if found:
            yield Finding(
                "cast-unlisted",
                shot.id,
                found.at,
                f"it speaks of the {name}, whose description it does not carry",
                f"add {name} to `cast`, so that it is the same {name} as in the other shots",
            )


def slots(film: Film, shot: Shot) -> Iterator[Finding]:
    """Slots that no pattern has, and slots a pattern cannot do without."""
    patterns = [found for name in shot.patterns if (found := pattern_of(film, name))]
    if shot.prompt or len(patterns) < len(shot.patterns):
        return
    known = sorted({name for pattern in patterns for slot in pattern.slots for name in slot})
    for name in shot.slots:
        if name not in known:
            yield _unknown(shot, name, known)
    for pattern in patterns:
        for slot in pattern.slots:
            if slot[0] in pattern.asks and not any(_given(shot, name) for name in slot):
                yield _missing(shot, pattern, slot)


def _given(shot: Shot, name: str) -> bool:
    if name.startswith("cast-"):
        return len(shot.cast) >= int(name.removeprefix("cast-"))
    return bool(shot.slots.get(name) or getattr(shot, name, None))


def _unknown(shot: Shot, name: str, known: list[str]) -> Finding:
    near = get_close_matches(name, known, 1)
    return Finding(
        "slot-unknown",
        shot.id,
        line_of(shot, f"slots.{name}", "slots"),
        f"no pattern of the shot has a slot {name}, so its words are said nowhere",
        f"did you mean `{near[0]}`?"
        if near
        else f"its slots are {', '.join(known)}"
        if known
        else "add `pattern:`",
    )


def _missing(shot: Shot, pattern: Pattern, slot: tuple[str, ...]) -> Finding:
    others = [name for name in slot[1:] if not name.startswith("cast-")]
    also = f", or write {' or '.join(f'`{name}`' for name in others)}" if others else ""
    layer = hasattr(shot, slot[0])
    return Finding(
        "slot-missing",
        shot.id,
        line_of(shot, "pattern"),
        f"the pattern {pattern.name} asks for {slot[0]}, and nothing gives it",
        (f"write `{slot[0]}: …`" if layer else f"add `slots: {{{slot[0]}: …}}`") + also,
    )
