"""The reference page of the language, made from the same data that checks a film. Knows no film.

`python -m filmkit.film.spec.reference` writes `docs/reference/language.md` anew. What no data
holds is written by hand in `language.txt`, around the marks of what is made here.
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from filmkit.film.spec.complaints import flow
from filmkit.film.spec.kinds import KINDS, Schema
from filmkit.film.spec.patterns import built_in
from filmkit.film.spec.record import Record
from filmkit.film.spec.sections import CHOICES, FILM, ONCE, RECORDS, WORDS
from filmkit.film.spec.vocabulary import VOCABULARIES

_SAYS: Mapping[str, str] = {
    **{kind.name: kind.says for kind in KINDS},
    **{record.name: record.says for record in RECORDS},
    **{name: says for name, says, _, _ in CHOICES},
}
_LINKED = {kind.name: "kinds-of-values" for kind in KINDS} | {each[0]: "kinds-of-values" for each in CHOICES}


def page() -> str:
    """The whole page."""
    text = files(__package__).joinpath("language.txt").read_text(encoding="utf-8")
    made = {
        "film": _table(FILM),
        "sections": "\n".join(_section(record) for record in (*RECORDS, WORDS)),
        "kinds": "\n".join(_kinds()),
        "vocabularies": "\n".join(_vocabularies()),
        "patterns": "\n".join(_patterns()),
        "once": ", ".join(f"`{name}`" for name in ONCE),
    }
    for name, written in made.items():
        text = text.replace("{{" + name + "}}", written)
    return text


def _section(record: Record) -> str:
    return f"### {_heading(record.name)}\n\n{record.meaning}\n\n{_table(record)}\n"


def _heading(name: str) -> str:
    return name.replace("-", " ").capitalize()


def _table(record: Record) -> str:
    rows = (
        (
            f"`{field.name}`" + (" (needed)" if field.required else ""),
            _value(field.schema),
            field.meaning,
            f"`{field.name}: {field.example}`",
        )
        for field in record.fields
    )
    return "\n".join(_rows(("key", "value", "meaning", "for example"), rows))


def _rows(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    names = list(head)
    yield _row(names)
    yield _row("---" for _ in names)
    for row in rows:
        yield _row(row)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _value(schema: Schema) -> str:
    """What may be written, in words."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        return f"[{_SAYS[name]}](#{_LINKED.get(name, name)})"
    if "anyOf" in schema:
        first, *others = schema["anyOf"]
        if [each.get("items") for each in others] == [first]:
            return f"{_value(first)}, or a list of such"
        return " or ".join(dict.fromkeys(map(_value, schema["anyOf"])))
    if "const" in schema or "enum" in schema:
        return " ".join(f"`{each}`" for each in schema.get("enum", [schema.get("const")]))
    match schema.get("type"):
        case "array":
            return f"a list: {_value(schema['items'])}"
        case "object" if isinstance(schema.get("additionalProperties"), dict):
            return f"names, each with {_value(schema['additionalProperties'])}"
        case "number":
            return f"a number, {_bound(schema)} to {schema['maximum']}"
    return "as it says"


def _bound(schema: Schema) -> str:
    return f"above {schema['exclusiveMinimum']}" if "exclusiveMinimum" in schema else f"{schema['minimum']}"


def _kinds() -> Iterator[str]:
    rows = [
        (kind.says, kind.meaning, " ".join(f"`{flow(each)}`" for each in kind.examples)) for kind in KINDS
    ]
    rows += [(says, meaning, _value(schema)) for _, says, meaning, schema in CHOICES]
    return _rows(("value", "meaning", "for example"), rows)


def _vocabularies() -> Iterator[str]:
    for kind, known in VOCABULARIES.items():
        yield f"**{_heading(kind)}**\n"
        yield from _rows(("word", "understood as well"), ((f"`{word}`", known[word]) for word in known))
        yield ""


def _patterns() -> Iterator[str]:
    rows = []
    for name, entry in built_in().items():
        asks = " ".join(f"`{slot}`" for slot in entry.value.get("asks", ()))
        given = ("about", "asks", "text")
        values = ", ".join(f"`{key}: {flow(each)}`" for key, each in entry.value.items() if key not in given)
        rows.append((f"`{name}`", str(entry.value.get("about", "")), asks, values))
    return _rows(("pattern", "its shot", "asks for", "gives"), rows)


def main(file: Path = Path("docs/reference/language.md")) -> None:
    """Write the page anew."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
