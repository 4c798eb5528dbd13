"""The key is in nothing that a person, a log, a record or another machine can see."""

import json
import logging
import pickle
import traceback
from pathlib import Path

import pytest

from filmkit.errors import Ambiguous, ProviderError
from filmkit.studio.simulator.faults import MOMENTS, Fault, Moment
from tests.studio.providers.desk import CANARY, WIRES, request, service, simulator

SUBMITS = sorted((fault for fault in Fault if Moment.SUBMIT in MOMENTS[fault]), key=lambda each: each.value)
QUICK = [each for each in SUBMITS if each not in (Fault.SLOW_ANSWER, Fault.SILENT_AFTER, Fault.SILENT_BEFORE)]

SECRET = CANARY.partition("/")[2]  # the name of this file is in every traceback


def told(error: ProviderError) -> str:
    """All an error can be made to say, with the chain of what caused it."""
    kept = pickle.loads(pickle.dumps(error))
    return "".join(traceback.format_exception(error)) + repr(vars(error)) + repr(error) + str(kept)


@pytest.mark.parametrize("wire", WIRES)
def test_no_error_and_no_log_holds_the_key(wire: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with simulator() as there, service(wire, there.address) as provider:
        seen = []
        for fault in QUICK:
            if fault in (Fault.LIMIT_LONG, Fault.LIMIT_SECONDS, Fault.LIMIT_DATE, Fault.LIMIT_WORDS):
                continue
            there.misbehave(fault, Moment.SUBMIT)
            try:
                ticket = provider.submit(request(wire))
                seen.append(json.dumps(ticket.plain()))
            except ProviderError as error:
                seen.append(told(error))

        assert len(seen) >= 15
        assert any("***" in text for text in seen)  # the service did quote it
        assert all(SECRET not in text for text in seen)
        assert SECRET not in caplog.text
        assert caplog.records
        assert SECRET not in repr(provider)
        assert all(CANARY not in each.path + str(each.query) for each in there.heard)


@pytest.mark.parametrize("wire", WIRES)
def test_no_reply_that_is_kept_holds_the_key(wire: str) -> None:
    with simulator() as there, service(wire, there.address) as provider:
        ticket = provider.submit(request(wire, f"a sign that says {CANARY}"))
        standing = provider.check(ticket)

        assert "***" in json.dumps(standing.reply)
        assert SECRET not in repr(standing)


def test_what_was_made_holds_no_key(tmp_path: Path) -> None:
    with simulator(folder=tmp_path / "house") as there, service("replicate", there.address) as provider:
        ticket = provider.submit(request("replicate"))
        provider.collect(ticket, provider.check(ticket), tmp_path / "take.mp4")

    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) >= 3
    assert all(SECRET.encode() not in path.read_bytes() for path in files)


def test_an_ambiguous_purchase_says_what_is_known_in_one_sentence() -> None:
    with simulator() as there, service("replicate", there.address) as provider:
        there.misbehave(Fault.LOST_AFTER, Moment.SUBMIT)
        with pytest.raises(Ambiguous) as caught:
            provider.submit(request("replicate"))

    assert caught.value.message.startswith("replicate may have taken the order for google/veo-3.1 of 20")
    assert "not sent again by itself" in caught.value.hint
