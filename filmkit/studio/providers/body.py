"""A request in a service's own words: names, forms, files apart. Knows no service and sends nothing.

Everything that is asked for is in it, or it is refused: what is left out in silence would be paid
for and not made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from filmkit.errors import Refused
from filmkit.film.catalogue.card import Spelling
from filmkit.studio.providers.forms import Unwritable, names_the_shape, write, write_size
from filmkit.studio.providers.plain import Plain, plain
from filmkit.studio.providers.provider import Request


@dataclass(frozen=True, slots=True)
class Body:
    """Values by the service's names, and files by the service's names, in order."""

    values: Mapping[str, Plain]
    files: tuple[tuple[str, Path], ...] = ()
    lists: frozenset[str] = frozenset()
    """Names under which a list is expected, though it may be of one file."""


def spell(request: Request, fixed: Mapping[str, Spelling], *, service: str) -> Body:
    """`request` by the names that the wire fixes and the model's card gives.

    Raises Refused for a value that has no name or form there. Nothing was sent then.
    """
    return _Speller(request, {**fixed, **request.fields}, service).body()


class _Speller:
    """One request being written."""

    def __init__(self, request: Request, names: Mapping[str, Spelling], service: str) -> None:
        self._request, self._names, self._service = request, names, service

    def body(self) -> Body:
        values = {self._spelling(name).name: value for name, value in self._values()}
        for name, value in self._request.params.items():
            if name in values or name == "model":
                raise self._refused(f"the parameter {name} says again what the shot says already")
            values[name] = plain(value)
        files = [(self._spelling(name).name, path) for name, path in self._single_files()]
        lists = []
        for field, paths in self._many_files():
            lists.append(self._spelling(field).name)
            files += [(self._spelling(field).name, path) for path in paths]
        return Body(values, tuple(files), frozenset(lists))

    def _values(self) -> Iterator[tuple[str, Plain]]:
        request = self._request
        asked: tuple[tuple[str, str | int | Decimal | None], ...] = (
            ("text" if "text" in self._names else "prompt", request.prompt),
            ("negative", request.negative or None),
            ("length", request.seconds),
            ("size", request.size or None),
            ("aspect", request.aspect or None),
            ("seed", request.seed),
            ("audio", request.audio),
            ("voice", request.voice or None),
        )
        for field, value in asked:
            if value is None or (field == "aspect" and self._size_tells_it()):
                continue
            yield field, self._written(field, value)

    def _written(self, field: str, value: str | int | Decimal) -> Plain:
        spelling = self._spelling(field)
        try:
            if field == "size":
                return write_size(self._request.size, self._request.aspect, spelling)
            return write(value, spelling)
        except Unwritable as error:
            raise self._refused(f"its {field} cannot be written there: {error}") from error

    def _size_tells_it(self) -> bool:
        return bool(self._request.size) and names_the_shape(self._names.get("size"))

    def _single_files(self) -> Iterator[tuple[str, Path]]:
        for field, path in (
            ("first-frame", self._request.first_frame),
            ("last-frame", self._request.last_frame),
            ("extend", self._request.extend),
        ):
            if path is not None:
                yield field, path

    def _many_files(self) -> Iterator[tuple[str, tuple[Path, ...]]]:
        for field, paths in (
            ("images", self._request.images),
            ("videos", self._request.videos),
            ("audios", self._request.audios),
        ):
            if paths:
                yield field, paths

    def _spelling(self, field: str) -> Spelling:
        if field not in self._names:
            raise self._refused(
                f"filmkit does not know how it is told its {field.replace('-', ' ')}",
                hint="leave it out, take another model or service, or name the field in your models.yaml",
            )
        return self._names[field]

    def _refused(self, why: str, hint: str = "") -> Refused:
        return Refused(f"{self._request.model} at {self._service}: {why}", service=self._service, hint=hint)
