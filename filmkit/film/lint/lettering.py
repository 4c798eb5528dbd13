"""Letters asked for in the picture. Knows no camera and no light."""

import re
from collections.abc import Iterator

from filmkit.film.lint.finding import Finding
from filmkit.film.lint.texts import sentences, texts, words
from filmkit.film.spec.film import Film, Shot

_QUOTED = re.compile(r"[\"“„«]([^\"”“»]{1,60})[\"”“»]|(?<!\w)['‘]([^'’\n]{2,60})['’](?!\w)")
_SURFACE = (
    r"signs?|signboards?|banners?|posters?|billboards?|boards?|chalkboards?|blackboards?|labels?|plaques?|"
    r"marquees?|headlines?|newspapers?|t-?shirts?|placards?|captions?|subtitles?|titles?|texts?|letters?|"
    r"lettering|words?|notes?|inscriptions?|screens?|displays?|graffiti|logos?|nameplates?|headstones?|"
    r"gravestones?|tattoos?|neons?|menus?|cards?"
)
_LETTERED = words(
    rf"(?:{_SURFACE})(?: \w+){{0,3}}? (?:that |which )?(?:reads?|says?|saying|spells?|spelling|proclaims?)",
    rf"(?:{_SURFACE})(?: \w+){{0,3}}? (?:reading|lettered|inscribed)",
    rf"(?:{_SURFACE})(?: \w+){{0,3}}? with the (?:words?|name|text|title|inscription)",
)
_KINDS = (
    "on-?screen|overlaid|superimposed|burned-in|animated|floating|bold|opening|closing|end|main|big|white"
)
_MOVES = "appears?|appearing|fades? in|on (?:the )?screen|overlays?|rolls?|rolling|cards?|at the bottom"
_OVERLAID = words(
    rf"(?:{_KINDS}) (?:text|titles?|captions?|lettering|typography|credits)",
    r"text (?:overlays?|appears?|on (?:the )?screen|reading|fades? in|saying|that (?:reads|says))",
    rf"(?:titles?|captions?|subtitles?|credits|lower third|words|logo) (?:{_MOVES})",
    r"[\"'”’] (?:is |are )?(?:written|painted|printed|carved|engraved|embossed|stencilled|scrawled)",
    r"(?:book|cover|poster|painting|record) (?:en)?titled(?= [\"“'‘«]| (?-i:[A-Z]))",
    r"(?:the|with|in|a|an) (?:words?|lettering|inscription|text|title|caption|slogan|"
    r"phrase)(?= [\"“'‘«]| (?-i:[A-Z]))",
    r"with (?:subtitles|captions|a title|a caption|a logo)|typography|title cards?",
)
"""Letters on a thing, and letters laid over the picture."""
_BEHIND = re.compile(r"[\s:]*([A-Z0-9][^,.;!?\"\n]{0,59})")
_DENIED = words(
    "no|not|without|never|avoid|avoids|avoiding|free of|illegible|blank|don'?t|do not|exclude",
    "un(?:branded|labelled|labeled|readable)",
)


def text_in_picture(film: Film, shot: Shot) -> Iterator[Finding]:
    """Lettering: models misspell it, and `titles` does not."""
    for text in texts(shot):
        found = next(_letterings(text.text), None)
        if found:
            asked, quoted = found
            yield Finding(
                "text-in-picture",
                shot.id,
                text.at,
                f"“{asked}” asks for letters in the picture, and models misspell them",
                f'take it out, and lay it over: `titles: {{{shot.id}-words: {{text: "{quoted or film.title}",'
                f" at: {shot.id} + 0.5s, for: 2s, style: caption}}}}`",
            )
            return


def _letterings(text: str) -> Iterator[tuple[str, str]]:
    """The words that ask for letters, and the letters; what a quotation holds asks for nothing."""
    shown = _QUOTED.sub(lambda quote: f"{quote[0][0]}{'·' * (len(quote[0]) - 2)}{quote[0][-1]}", text)
    start = 0
    for sentence in sentences(shown):
        start = shown.index(sentence, start)
        lettered = _LETTERED.search(sentence)
        if lettered and not _written_behind(sentence[lettered.end() :], lettered[0]):
            lettered = None
        found = lettered or _OVERLAID.search(sentence)
        if found and not _DENIED.search(sentence[: found.end()]):
            yield found[0].strip(), _letters(text[start : start + len(sentence)], found.end())
        start += len(sentence)


def _written_behind(rest: str, verb: str) -> bool:
    """Whether what was read stands behind the verb: a quotation, a capital, or with `says` any word."""
    rest = rest.lstrip(" :,")
    if verb.endswith(("reading", "inscribed", "lettered", "title", "name", "text", "words", "word")):
        return bool(re.match(r"[\"“„«'‘A-Z0-9]", rest))
    return bool(rest)


def _letters(sentence: str, end: int) -> str:
    """What is to be read: the quotation, or the words behind those that ask for it."""
    found = _QUOTED.search(sentence)
    if found:
        return (found[1] or found[2]).replace('"', "'")
    behind = _BEHIND.match(sentence, end)
    return behind[1].strip() if behind else ""
