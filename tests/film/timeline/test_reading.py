"""Captions are read in pictures of two lines, in scripts with blanks between words and in those without."""

from fractions import Fraction
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.film.timeline.reading import LINE, line_of, pictures, width

CHINESE = (
    "我母亲从来没有写下来过，因为她的母亲也没有，所以谁也没有想到去问她为什么。那是她唯一留给我们的东西。"
)
JAPANESE = "お母さんは一度も書き留めたことがありませんでした。「なぜ？」と尋ねる人は、誰もいなかったのです。"
KOREAN = "어머니는 한 번도 그것을 적어 두지 않으셨고 아무도 그 이유를 물어볼 생각을 하지 못했습니다."


def lines(text: str) -> list[str]:
    return list(chain.from_iterable(pictures(text)))


def test_chinese_is_parted_after_its_marks_and_at_sixteen_letters_at_most() -> None:
    assert pictures(CHINESE) == (
        ("我母亲从来没有写下来过，", "因为她的母亲也没有，"),
        ("所以谁也没有想到去问她为什么。", "那是她唯一留给我们的东西。"),
    )


def test_no_line_of_japanese_begins_with_what_closes_or_ends_with_what_opens() -> None:
    told = lines(JAPANESE + "チョコレートケーキのレシピでした。" * 3)

    assert sum("チョコレートケーキ" in line for line in told) == 3
    assert all(len(line) <= 16 for line in told)
    assert not [line for line in told if line[0] in "、。」？ーョッっ" or line[-1] == "「"]
    assert "".join(told).startswith(JAPANESE)


def test_korean_is_parted_between_words_alone() -> None:
    told = lines(KOREAN)

    assert " ".join(told) == KOREAN
    assert all(width(line) <= LINE for line in told)


def test_latin_words_stay_whole_and_a_picture_ends_with_its_sentence() -> None:
    said = (
        "She never wrote it down. Her mother had not, and nobody thought of asking that well-known cook why."
    )

    assert pictures(said) == (
        ("She never wrote it down.", "Her mother had not,"),
        ("and nobody thought of asking", "that well-known cook why."),
    )


def test_a_narrow_picture_has_shorter_lines_that_end_where_a_reader_pauses_too() -> None:
    said, upright = "The train is late. It has always been late.", line_of(Fraction(9, 16))

    assert line_of(Fraction(16, 9)) == LINE > line_of(Fraction(1)) > upright
    assert pictures(said, upright) == (("The train is late.", "It has always been late."),)


def test_what_fits_in_a_line_stands_in_one() -> None:
    assert pictures("Never measure. Listen.") == (("Never measure. Listen.",),)
    assert pictures("第3章 iPhoneを買いました。") == (("第3章 iPhoneを買いました。",),)
    assert pictures("  ") == ()


@pytest.mark.parametrize("word", ["x" * 100, "ก็" * 60, "é" * 50])
def test_a_word_longer_than_a_line_is_parted_and_marks_stay_on_their_letters(word: str) -> None:
    told = lines(word)

    assert "".join(told) == word
    assert all(width(line) <= LINE and width(line[0]) for line in told)


@given(st.text(st.sampled_from("ab,. 写下，。「」ーが한국-é\u0301"), max_size=120))
def test_nothing_is_lost_and_every_line_fits(text: str) -> None:
    told = pictures(text)

    assert "".join(chain.from_iterable(told)).replace(" ", "") == "".join(text.split())
    assert all(1 <= len(each) <= 2 for each in told)
    assert all(line and line == line.strip() and width(line) <= LINE for line in chain.from_iterable(told))
