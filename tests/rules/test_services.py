"""A service is opened once; one that cannot be used says what can be done."""

from collections.abc import Mapping

import pytest

from filmkit.errors import SetupError
from filmkit.rules.services import Services
from filmkit.studio.providers.accounts import BUILT_IN, Account

OWN = {"my-gpu": Account("my-gpu", "openai-videos", "http://127.0.0.1:9/v1", free=True)}


def services(environment: Mapping[str, str] | None = None) -> Services:
    return Services({**BUILT_IN, **OWN}, environment or {}, None)


def test_a_service_is_opened_once() -> None:
    opened = services({"REPLICATE_API_TOKEN": "r8_x"})

    assert opened("replicate") is opened("replicate")
    assert opened("my-gpu").service == "my-gpu"
    opened.close()


def test_no_key_names_the_variable_and_the_routes_that_have_one() -> None:
    with pytest.raises(SetupError, match="there is no key for replicate") as refused:
        services()("replicate")

    assert "REPLICATE_API_TOKEN" in refused.value.hint
    assert "my-gpu" in refused.value.hint


def test_an_unknown_service_names_those_that_can_be_used() -> None:
    with pytest.raises(SetupError, match="knows no service called dashscope") as refused:
        services({"REPLICATE_API_TOKEN": "r8_x"})("dashscope")

    assert "replicate, my-gpu" in refused.value.hint


def test_only_what_says_so_is_free() -> None:
    assert services().free("my-gpu")
    assert not services().free("replicate")
    assert not services().free("nobody")
