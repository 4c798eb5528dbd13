"""Words that work against the picture: praise, and what must not appear. Knows no camera and no light."""

import re
from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import Text, texts, words
from filmkit.film.spec.film import Film, Shot

_PRAISE = words(
    "masterpieces?|best quality|high(?:est)? quality|award-winning|(?:trending on )?artstation",
    "unreal engine",
    "(?:ultra|hyper|photo)[- ]?realistic|(?:ultra|highly|extremely|insanely)[- ]?detailed|octane render",
    "breathtaking|jaw-dropping|mind-blowing|eye-catching|stunning visuals",
)


def empty_words(film: Film, shot: Shot) -> Iterator[Finding]:
    """Praise shows nothing."""
    for text in texts(shot):
        if found := _PRAISE.search(text.text):
            yield Finding(
                "empty-words",
                shot.id,
                text.at,
                f"“{found[0]}” praises the picture and shows nothing",
                "say what is seen instead: a material, a colour, a movement",
            )
            return


_DENIALS = words(
    r"(?:no|without|free of)(?: any)?(?: visible)? (?:people|persons?|humans?|text|captions|subtitles|"
    r"watermarks?|logos?|cars?|vehicles?|blur|distortions?|artifacts?|extra (?:limbs|fingers))",
    r"(?:avoid|do not (?:show|include|render)|don'?t (?:show|include|render)|exclude) (?!the (?:eyes|"
    r"gaze))\w+",
)


def denial(film: Film, shot: Shot) -> Iterator[Finding]:
    """What must not appear is named in `avoid`: a model draws what it reads."""
    for text in texts(shot):
        found = _DENIALS.search(text.text)
        if found and _asks(text, found):
            yield Finding(
                "denial-in-prose",
                shot.id,
                text.at,
                f"“{found[0]}” names what must not appear, and a model tends to draw what it reads",
                f"take it out, and write it as `avoid: {_noun(found[0])}`",
            )
            return


def _asks(text: Text, found: re.Match[str]) -> bool:
    """ "They avoid each other" is the story; "Avoid logos" speaks to the model."""
    before = text.text[: found.start()].rstrip()
    return found[0].lower().startswith(("no ", "without", "free")) or not before or before[-1] in ".;,!?\n"


def _noun(denied: str) -> str:
    return re.sub(
        r"^(?:no|without|free of|avoid|do not \w+|don'?t \w+|exclude)(?: any)? ", "", denied, flags=re.I
    )
