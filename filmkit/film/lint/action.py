"""What happens in the time there is: actions, spoken words, hands that fill a close-up. Knows no light."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import Text, clauses, line_of, sentences, texts, words
from filmkit.film.lint.verbs import PLAIN, THIRD
from filmkit.film.spec.film import Film, Shot
from filmkit.timebase import seconds_of

SECONDS_AN_ACTION = Fraction(3, 2)
"""An action that reads: a start, a middle, an end. Faster, and a model melts two into one."""
WORDS_A_SECOND = Fraction(7, 2)
"""Fast speech."""
CALM = Fraction(5, 2)
"""Words a calm voice speaks in a second."""

_PIECES = re.compile(r"[,;.!?]\s*|\b(?:and then|then|and|before)\b")
_OPENING = frozenset(
    {
        "he",
        "she",
        "it",
        "they",
        "and",
        "then",
        "finally",
        "at",
        "last",
        "suddenly",
        "slowly",
        "quickly",
        "again",
        "now",
        "also",
        "immediately",
        "carefully",
        "gently",
    }
)


def too_many_actions(film: Film, shot: Shot) -> Iterator[Finding]:
    """Counted are beats, and what one and the same actor does next."""
    field = "prompt" if shot.prompt else "action"
    beats = texts(shot, ("action",)) or texts(shot, ("subject",))
    number = actions([text.text for text in beats])
    seconds = Fraction(seconds_of(shot.duration, film.format.rate)) / (shot.speed or 1)
    most = max(1, int(seconds / SECONDS_AN_ACTION))
    if number > most:
        yield Finding(
            "too-many-actions",
            shot.id,
            line_of(shot, field),
            f"{number} actions in {float(seconds):g} s: there is time for {most}",
            f"keep the {'one' if most == 1 else most} that matter{'s' if most == 1 else ''}, give the shot"
            f" {float(number * SECONDS_AN_ACTION):g} s, or make two shots of it",
        )


def actions(beats: Sequence[str]) -> int:
    """How many things are done one after the other."""
    return sum(1 + _more(beat) for beat in beats)


def _more(beat: str) -> int:
    """What the same actor does next: a piece that opens with a verb."""
    count = 0
    pieces = [piece.split() for piece in _PIECES.split(beat.casefold()) if piece.strip()]
    plural = bool(pieces) and bool({"they", "both"} & set(pieces[0]) or pieces[0][0] in ("two", "three"))
    for piece in pieces[1:]:
        rest = [word for word in piece if word not in _OPENING and not word.endswith("ly")]
        opens = rest[0] if rest else ""
        count += opens in THIRD or ((plural or piece[0] == "they") and opens in PLAIN)
    return count


def too_many_words(film: Film, shot: Shot) -> Iterator[Finding]:
    """Lines that cannot be spoken in the shot."""
    number = sum(len(re.findall(r"[\w'’]+", line.text)) for line in shot.lines)
    seconds = Fraction(seconds_of(shot.duration, film.format.rate))
    if number > seconds * WORDS_A_SECOND:
        yield Finding(
            "too-many-words",
            shot.id,
            line_of(shot, "lines"),
            f"{number} spoken words in {float(seconds):g} s: nobody speaks that fast",
            f"cut the lines to {int(seconds * CALM)} words, or give the shot {ceil(number / CALM)} s",
        )


_HANDS = words("hands?", "fingers?", "fingertips?", "palms?", "knuckles?", "thumbs?", "fists?")
_WATCH = words("watch(?:es)?", "clocks?", "wristwatch(?:es)?", "dial", "timepiece")
_HEAD = re.compile(
    r"[,;:.]|\b(?:in|on|of|with|over|under|at|by|from|into|onto|around|through|against|as|while|that|"
    r"which|who|"
    r"is|are|was|were|has|holds?|holding|between|behind|beside|near|for|to|and)\b|"
    r"\b\w{3,}ing\b(?! (?:old |young |small |wrinkled )?(?:hand|finger|palm|thumb|fist)s?\b)"
)
_CLOSE = re.compile(
    r"\b(?:extreme |tight |big )?(?:close[- ]?up|macro|insert)(?: shot)?s? (?:of|on)\b(.*)", re.I | re.S
)


_BARE_CLOSE = re.compile(r"(?:(?:extreme|tight|big) )?(?:close[- ]?up|macro)(?: shot)?$")


def hands_close_up(film: Film, shot: Shot) -> Iterator[Finding]:
    """Hands are what models draw worst, and a close-up has nothing else to look at."""
    near = shot.size in ("close-up", "extreme-close-up") and not shot.prompt
    for text in texts(shot, ("subject",)) or texts(shot, ("action",)):
        found = _centre(text.text, near)
        if found and not _WATCH.search(text.text):
            yield _hands(shot, text, found)
            return


def _centre(text: str, near: bool) -> str | None:
    """The hands that a text is about: behind `close-up of`, or first of all in a close-up."""
    named = [found[1] for found in map(_CLOSE.search, sentences(text)) if found]
    parts = clauses(text)
    if near or any(map(_BARE_CLOSE.match, parts)):
        named += [part for part in parts if not _BARE_CLOSE.match(part)][:1]
    heads = (_HEAD.split(each.strip().casefold(), maxsplit=1)[0].strip() for each in named)
    return next((head for head in heads if _HANDS.search(head)), None)


def _hands(shot: Shot, text: Text, found: str) -> Finding:
    return Finding(
        "hands-close-up",
        shot.id,
        text.at,
        f"the close-up is of “{found}”, and hands are what models draw worst",
        "make what they do the subject (the knife, the dough, the key), or go back to `size: medium`",
    )
