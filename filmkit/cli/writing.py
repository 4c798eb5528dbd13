"""Values written into a film's own file. Knows no command."""

from collections.abc import Mapping
from pathlib import Path

from filmkit.build.store.durable import write_whole
from filmkit.digest import Json, decimal_text
from filmkit.errors import SetupError
from filmkit.film.spec.film import Film


def write_values(film: Film, shot: str, values: Mapping[str, Json]) -> dict[str, Json]:
    """Write values of a shot into the file it stands in; what could not be written is given back.

    Raises SetupError when the file cannot be written.
    """
    from filmkit.film.spec.writing import with_value  # slow: it composes YAML

    name = film.shots[shot].at.file
    path = Path(film.root, name)
    data, left = path.read_bytes(), dict(values)
    before = data
    for field, value in values.items():
        text = value if isinstance(value, str) else decimal_text(value) if isinstance(value, int) else None
        made = with_value(data, name, ["shots", shot, *field.split(".")], text) if text is not None else None
        if made is not None:
            data = made
            del left[field]
    if data != before:
        try:
            write_whole(str(path.resolve()), data)
        except OSError as error:
            raise SetupError(f"{path} cannot be written: {error.strerror}") from None
    return left
