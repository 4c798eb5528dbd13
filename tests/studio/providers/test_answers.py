"""What strangers send is read strictly and shown safely."""

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.studio.providers import answers
from filmkit.studio.providers.keys import Key
from filmkit.studio.providers.plain import Plain


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[1]", b"null", b"{", b'{"a": NaN}', b'{"a": Infinity}', b'{"a": 1} trailing', b"<html></html>",
        b'{"a": ' + b"9" * 5000 + b"}", b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'\xff\xfe{"a": 1}',
    ],
    ids=[str(n) for n in range(11)],
)  # fmt: skip
def test_what_is_not_a_json_object_is_nothing(data: bytes) -> None:
    assert answers.parse(data) is None


@given(st.binary(max_size=200))
def test_no_bytes_of_a_stranger_are_an_error_of_ours(data: bytes) -> None:
    answers.parse(data)
    answers.unpacked(data, "gzip", most=1000)


def test_a_bomb_is_not_unpacked() -> None:
    assert answers.unpacked(gzip.compress(b"0" * 5_000_000), "gzip", most=1_000_000) is None
    assert answers.unpacked(gzip.compress(b"{}"), "gzip", most=1_000_000) == b"{}"
    assert answers.unpacked(b"{}", "br", most=1_000_000) is None


def test_a_key_is_taken_out_however_it_is_spelt() -> None:
    key = Key('sk-a/b"c')
    for text in (json.dumps({"m": 'sk-a/b"c'}), r'{"m": "sk-a\/b\"c"}', r'{"m": "\u0073k-a/b\"c"}'):
        assert answers.parse(text.encode(), key.hide) == {"m": "***"}


def test_words_of_a_service_steer_no_terminal() -> None:
    assert answers.said("a\x1b[31m b\u202e\nc\x00") == "a[31m b c"
    assert len(answers.said("x" * 10_000)) == 300


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"error": {"message": "no"}}, "no"),
        ({"error": "no"}, "no"),
        ({"detail": "no"}, "no"),
        ({"detail": [{"type": "x", "msg": "no"}]}, "no"),
        ({"title": "no", "status": 401}, "no"),
        ({"error": None}, ""),
        ({}, ""),
    ],
)
def test_a_complaint_is_found_wherever_services_put_it(body: dict[str, Plain], found: str) -> None:
    assert answers.complaint(body) == found


@pytest.mark.parametrize("name", ["../x", "a/b", "", "a b", "..", ".a", "a..b", "x" * 201, "é", "a\n"])
def test_an_id_that_could_lead_elsewhere_is_none(name: str) -> None:
    assert answers.job_id(name) is None


def test_the_last_progress_bar_counts() -> None:
    assert answers.progress_in(" 10%|#  | 1/10\n 45%|####  | 4/10\n") == 0.45
    assert answers.progress_in("nothing") is None
    assert answers.progress_in("999%|") == 1.0
