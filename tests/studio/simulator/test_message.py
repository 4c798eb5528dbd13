"""Forms are taken apart to the byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from filmkit.studio.simulator.message import Received, parts_of


def form(body: bytes, kind: str = "multipart/form-data; boundary=XX") -> Received:
    return Received("POST", "/", {}, {"content-type": kind}, body)


@given(st.binary(max_size=300).filter(lambda data: b"--XX" not in data))
def test_bytes_of_a_file_arrive_as_they_were(data: bytes) -> None:
    body = (
        b'--XX\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na sea\r\n'
        b'--XX\r\nContent-Disposition: form-data; name="f"; filename="a b.png"\r\n'
        b"Content-Type: image/png\r\n\r\n" + data + b"\r\n--XX--\r\n"
    )
    parts = parts_of(form(body))

    assert parts is not None
    assert [(part.name, part.filename, part.media_type) for part in parts] == [
        ("prompt", None, None),
        ("f", "a b.png", "image/png"),
    ]
    assert (parts[0].text, parts[1].data) == ("a sea", data)


@pytest.mark.parametrize(
    "received",
    [
        form(b"", "application/json"),
        form(b"nothing"),
        form(b"--XX\r\n\r\nno end"),
        form(b"", "multipart/form-data"),
    ],
    ids=["json", "nothing", "no end", "no boundary"],
)
def test_what_is_no_form_is_none(received: Received) -> None:
    assert parts_of(received) is None


@pytest.mark.parametrize(
    ("header", "key"),
    [("Bearer abc", "abc"), ("bearer abc", "abc"), ("Token abc", "abc"), ("Basic abc", ""), ("", "")],
)
def test_a_key_is_what_a_bearer_brings(header: str, key: str) -> None:
    assert Received("GET", "/", {}, {"authorization": header}, b"").key == key
