"""A request in a service's own words: names, forms, files apart. Knows no service and sends nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from filmkit.errors import Refused
from filmkit.studio.providers.provider import Plain, Request, Value
from filmkit.studio.providers.spelling import Spelling, number


@dataclass(frozen=True, slots=True)
class Body:
    """Values by the service's names, and files by the service's names, in order."""

    values: Mapping[str, Plain]
    files: tuple[tuple[str, Path], ...] = ()
    lists: frozenset[str] = frozenset()
    """Names under which a list is expected, though it may be of one file."""


def spell(request: Request, fixed: Mapping[str, Spelling], *, service: str) -> Body:
    """`request` by the names that the wire fixes and the model's card gives.

    Raises Refused for a value that has no name there: left out in silence, it would be paid for and
    not made. Nothing was sent then.
    """
    names = {**fixed, **request.fields}
    values: dict[str, Plain] = {}
    files: list[tuple[str, Path]] = []
    for field, value in _asked(request):
        if field not in names:
            raise Refused(
                f"{request.model} at {service} has no field for {field.replace('_', ' ')}",
                service=service,
                hint="leave it out, or choose a model or a service that takes it",
            )
        name = names[field].name
        match value:
            case Path():
                files.append((name, value))
            case tuple():
                files += [(name, path) for path in value]
            case Decimal():
                values[name] = names[field].seconds(value)
            case _:
                values[name] = value
    _add_params(values, request, service)
    lists = frozenset({names["references"].name} if request.references else ())
    return Body(values, tuple(files), lists)


def _asked(request: Request) -> list[tuple[str, str | int | Decimal | Path | tuple[Path, ...]]]:
    """What was asked for; what was left out is not there."""
    every = (
        ("prompt", request.prompt),
        ("negative_prompt", request.negative_prompt or None),
        ("seconds", request.seconds),
        ("size", request.size or None),
        ("aspect", request.aspect or None),
        ("seed", request.seed),
        ("audio", request.audio),
        ("voice", request.voice or None),
        ("first_frame", request.first_frame),
        ("last_frame", request.last_frame),
        ("references", request.references or None),
    )
    return [(name, value) for name, value in every if value is not None]


def _add_params(values: dict[str, Plain], request: Request, service: str) -> None:
    for name, value in request.params.items():
        if name in values or name == "model":
            raise Refused(
                f"the parameter {name} of {request.model} says again what the shot says already",
                service=service,
                hint=f"take {name} out of `params`",
            )
        values[name] = plain(value)


def plain(value: Value) -> Plain:
    """A parameter as JSON has it."""
    match value:
        case Decimal():
            return number(value)
        case Mapping():
            return {str(name): plain(each) for name, each in value.items()}
        case None | bool() | int() | float() | str():
            return value
        case Sequence():
            return [plain(each) for each in value]


def as_text(value: Plain) -> str:
    """A value as a form has it."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
