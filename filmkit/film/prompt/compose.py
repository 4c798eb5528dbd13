"""The seven layers of a shot become one prompt, in a fixed order. Knows no model and no YAML.

The order: the pattern's sentences, frame and camera, subject, cast, props, action, spoken lines,
setting, light, mood, style, and last what must not appear. Texts of the author stand verbatim.
Promise: the same film gives the same text, and its phrases are exactly the text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from filmkit.film.prompt.prompt import Phrase, Prompt
from filmkit.film.prompt.template import filled
from filmkit.film.prompt.words import Piece, Words, origin_of, proper, stop, words_of
from filmkit.film.spec.film import Film, Shot
from filmkit.film.spec.patterns import pattern_of

Sentence = list[Piece]


def compose(film: Film, shot: Shot) -> Prompt:
    """The prompt of one shot. `prompt:` stands in place of all layers; `avoid` is said last."""
    words = words_of(film, shot)
    if shot.prompt.strip():
        own = [Piece("prompt", shot.prompt.strip(), origin_of(shot, "prompt"))]
        return _written([own, *_labelled(words, "avoid")])
    sentences = _patterns(film, shot, words)
    return _written([*sentences, *_layers(words, opened=bool(sentences))])


def _patterns(film: Film, shot: Shot, words: Words) -> list[Sentence]:
    """What the shot's patterns say; what they say is taken out of `words`."""
    given: Words = {
        name: (Piece("slots", text.strip(), origin_of(shot, f"slots.{name}", "slots")),)
        for name, text in shot.slots.items()
        if text.strip()
    }
    names = origin_of(shot, "cast")
    given |= {
        f"cast-{number}": (Piece("cast", proper(ref.name), names, ours=True),)
        for number, ref in enumerate(shot.cast, 1)
        if f"cast-{number}" not in given
    }

    def take(name: str) -> None:
        words.pop(name, None) if name not in given else given.pop(name)

    sentences: list[Sentence] = []
    for name in shot.patterns:
        pattern = pattern_of(film, name)
        if pattern:
            origin = origin_of(shot, "pattern")
            sentences += filled(pattern, origin, lambda slot: given.get(slot) or words.get(slot, ()), take)
    return sentences


def _layers(words: Words, opened: bool) -> Iterator[Sentence]:
    """What is left to say, in order."""
    frame = [piece for name in ("size", "framing", "camera") for piece in words.get(name, ())]
    subject = list(words.get("subject", ()))
    if frame and subject and not opened:
        yield [*frame, *_joined(subject, stop(frame[-1].text).replace(". ", ": "))]
    else:
        yield frame
        yield _joined(subject, "Subject: ") if opened else subject
    for name in ("cast", "props"):
        yield from ([_named(piece)] for piece in words.get(name, ()))
    yield from _labelled(words, "action")
    yield from ([_named(piece)] for piece in words.get("lines", ()))
    yield _setting(words)
    for name in ("light", "mood", "style", "avoid"):
        yield from _labelled(words, name)


def _setting(words: Words) -> Sentence:
    values = [piece for name in ("place", "time", "weather", "period") for piece in words.get(name, ())]
    texts = [piece for name in ("environment", "location") for piece in words.get(name, ())]
    return _joined([*values, *_joined(texts, "; " if values else "")], "Setting: ")


def _labelled(words: Words, name: str) -> Iterator[Sentence]:
    if name in words:
        yield _joined(list(words[name]), f"{name.capitalize()}: ")


def _named(piece: Piece) -> Piece:
    return replace(piece, before=f"{piece.label}: " if piece.label else "")


def _joined(pieces: list[Piece], before: str) -> list[Piece]:
    return [replace(pieces[0], before=before), *pieces[1:]] if pieces else []


def _written(sentences: Iterable[Sentence]) -> Prompt:
    """Sentences become phrases: a stop after each, a capital where the first words are ours."""
    phrases: list[Phrase] = []
    for sentence in filter(None, sentences):
        if phrases:
            phrases[-1] = _ended(phrases[-1])
        for number, piece in enumerate(sentence):
            before = piece.before if number or piece.before != ", " else ""
            text = (
                piece.text[:1].upper() + piece.text[1:]
                if piece.ours and not number and not before
                else piece.text
            )
            blank = " " if phrases and not number else ""
            phrases.append(Phrase(piece.layer, f"{blank}{before}{text}", piece.origin))
    if phrases:
        phrases[-1] = _ended(phrases[-1])
    return Prompt(tuple(phrases))


def _ended(phrase: Phrase) -> Phrase:
    return replace(phrase, text=phrase.text + stop(phrase.text).strip())
