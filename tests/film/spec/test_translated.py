"""A variant in other words: what is said and read is another, and what is seen is not."""

from dataclasses import replace

import pytest

from tests.film.spec.conftest import Complaints, Read

FILM = """\
title: The Recipe
cast: {ann: {description: x}}
shots: {a: {duration: 4, lines: [{ann: Wait.}, {ann: Listen.}]}, b: {duration: 4}}
titles: {main: {text: The Recipe, at: start, for: 1s}, fin: {text: The End, at: end - 1s, for: 1s}}
mix: {voice: {opening: {cast: ann, text: She never wrote it down., at: b}}}
vars: {who: Anne}
variants: {fr: {language: fr, words: words/fr.yaml}}
"""
WORDS = """\
title: La recette
lines: {a: [Attends., "Écoute, ${who}."]}
titles: {main: La recette, fin: Fin}
voice: {opening: Elle ne l'a jamais écrit.}
"""


def test_words_are_those_of_the_file_and_all_else_is_the_films(read: Read) -> None:
    own, french = (read(FILM, {"words/fr.yaml": WORDS}, variant=variant) for variant in (None, "fr"))

    assert (french.title, french.language) == ("La recette", "fr")
    assert [line.text for line in french.shots["a"].lines] == ["Attends.", "Écoute, Anne."]
    assert [title.text for title in french.titles] == ["La recette", "Fin"]
    assert french.sounds[0].text == "Elle ne l'a jamais écrit."
    assert [line.cast for line in french.shots["a"].lines] == ["ann", "ann"]
    assert french.shots["b"] == own.shots["b"]
    assert replace(french.shots["a"], lines=own.shots["a"].lines) == own.shots["a"]
    assert french.cut == own.cut
    assert own.title == "The Recipe"


def test_the_file_is_one_that_is_looked_at_and_only_the_asked_variant_reads_it(read: Read) -> None:
    own, french = (read(FILM, {"words/fr.yaml": WORDS}, variant=variant) for variant in (None, "fr"))

    assert "words/fr.yaml" in french.files
    assert "words/fr.yaml" not in own.files
    assert "words/fr.yaml" in own.named


def test_what_is_not_translated_stays_and_is_noted(read: Read) -> None:
    french = read(FILM, {"words/fr.yaml": "lines: {a: [Attends., Écoute.]}\n"}, variant="fr")

    assert french.titles[0].text == "The Recipe"
    (note,) = french.notes
    assert note == "words/fr.yaml:1:1: not translated: title main, title fin, voice-over opening"


@pytest.mark.parametrize(
    ("words", "said", "hint"),
    [
        ("lines: {a: [Attends.]}\n", "words/fr.yaml:1:12: lines: shot a has 2 lines, and 1 are translated",
         "one text for each"),
        ("lines: {c: [x]}\n", "words/fr.yaml:1:9: lines: no shot with lines is called `c`", "`a`"),
        ("lines: {b: [x]}\n", "lines: no shot with lines is called `b`", "`a`"),
        ("titles: {mian: x}\n", "titles: there is no title `mian`", "did you mean `main`?"),
        ("voice: {openin: x}\n", "voice: there is no voice-over `openin`", "did you mean `opening`?"),
        ("titels: {main: x}\n", "titels", "titles"),
        ("title: '${whom}'\n", "`${whom}` is no value of `vars`", "who"),
        ("[1, 2]\n", "the file holds", "mapping"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_fit_is_refused_with_its_line(
    complaints: Complaints, words: str, said: str, hint: str
) -> None:
    found = complaints(FILM, {"words/fr.yaml": words}, variant="fr")

    assert said in found[0]
    assert hint in found[0]


def test_a_file_that_is_not_there_is_told_by_every_variant(complaints: Complaints) -> None:
    for variant in (None, "fr"):
        assert "the file `words/fr.yaml` is not there" in complaints(FILM, variant=variant)[0]
