"""YAML text becomes plain values, each with its place; the only module that knows PyYAML.

Knows nothing of films. Reads untrusted bytes: every limit is checked before what it limits is
built, and whatever is wrong becomes one SpecErrors, never another error.

What a plain scalar means is our own: YAML 1.2's core, decimal numbers only. `no`, `12:30`,
`0o7`, `010`, `.inf` and dates stay text. Numbers are exact: int or Decimal, never float.

PyYAML is loaded when the first text is read: nobody waits for it who only asks for help.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from filmkit.errors import Complaint, SpecErrors
from filmkit.source import SourceSpan

LONGEST_FILE = 8 << 20
DEEPEST = 40
MOST_NODES = 2_000_000
MOST_EXPANSION = 10
"""Aliases may make a file stand for this many times what it holds."""
LONGEST_NUMBER = 40
_TOO_DEEP = (f"this is nested deeper than {DEEPEST}", "a film needs six levels")

Scalar = None | bool | int | Decimal | str
Value = Scalar | dict[str, Any] | list[Any]
"""A parsed value; its mappings are `Map` and its lists are `Seq`."""

LINE_BITS = 24
_COLUMN_MASK = (1 << LINE_BITS) - 1
# U+2028 and U+2029 look like blanks in an editor, and libyaml counts them as line ends.
_UNWANTED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE_END = re.compile("\r\n|\r|\n")
_NUMBER = re.compile(r"[-+]?(?:(0|[1-9][0-9]*)|(?:(?:0|[1-9][0-9]*)\.[0-9]*|\.[0-9]+))([eE][-+]?[0-9]+)?")
_CONSTANTS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_MAYBE_SPECIAL = frozenset("-+.0123456789~nNtTfF")


class Map(dict[str, Any]):
    """A mapping as written, in its order, with the place of each key and value."""

    __slots__ = ("file", "flow", "pos", "spans")

    def __init__(self, file: str, pos: int, flow: bool = False) -> None:
        self.file = file
        self.pos = pos
        self.flow = flow
        self.spans: dict[str, tuple[int, int]] = {}

    @property
    def at(self) -> SourceSpan:
        return span(self.file, self.pos)

    def at_key(self, key: str) -> SourceSpan:
        return span(self.file, self.spans[key][0])

    def at_value(self, key: str) -> SourceSpan:
        return span(self.file, self.spans[key][1])


class Seq(list[Any]):
    """A list as written, with the place of each item."""

    __slots__ = ("file", "flow", "pos", "spans")

    def __init__(self, file: str, pos: int, flow: bool = False) -> None:
        self.file = file
        self.pos = pos
        self.flow = flow
        self.spans: list[int] = []

    @property
    def at(self) -> SourceSpan:
        return span(self.file, self.pos)

    def at_item(self, index: int) -> SourceSpan:
        return span(self.file, self.spans[index])


def span(file: str, pos: int) -> SourceSpan:
    """The place a packed position stands for."""
    return SourceSpan(file, (pos >> LINE_BITS) + 1, (pos & _COLUMN_MASK) + 1)


def parse(data: bytes, file: str) -> Value:
    """Read one YAML document. `file` is only for messages. Raises SpecErrors."""
    import yaml  # slow: see the module's first lines

    text = _text(data, file)
    try:
        return _Builder(text, file).build()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        pos = (mark.line << LINE_BITS | mark.column) if mark else 0
        problem = error.problem or "it cannot be read"
        if "nesting depth" in problem:
            raise _refusal(text, file, pos, *_TOO_DEEP) from None
        context = f" {error.context}" if error.context else ""
        raise _refusal(text, file, pos, f"this is not YAML: {problem}{context}", _advice(problem)) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _refusal(text, file, 0, f"this is not YAML: {' '.join(str(error).split())}") from None


def _text(data: bytes, file: str) -> str:
    if len(data) > LONGEST_FILE:
        raise _refused(
            SourceSpan(file, 1, 1), "the file is larger than 8 MiB", "split it, and `include` the parts"
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        raise _refused(
            place_of(before, len(before), file),
            f"byte 0x{data[error.start]:02x} is not UTF-8 text",
            "save the file as UTF-8",
        ) from None
    text = text.removeprefix("\ufeff")
    if found := _UNWANTED.search(text):
        name, hint = _named(found[0])
        raise _refused(place_of(text, found.start(), file), name, hint)
    return text


def _named(character: str) -> tuple[str, str]:
    if character == "\t":
        return "there is a tab here, and YAML allows none to indent", "write blanks"
    return f"there is a character here that no text holds: U+{ord(character):04X}", "remove it"


def place_of(text: str, offset: int, file: str) -> SourceSpan:
    """Line and column of an offset into `text`, counted as libyaml counts."""
    ends = list(_LINE_END.finditer(text, 0, offset))
    return SourceSpan(file, len(ends) + 1, offset - (ends[-1].end() if ends else 0) + 1)


def _refusal(text: str, file: str, pos: int, message: str, hint: str = "") -> SpecErrors:
    """A refusal at `pos`, drawn back into the file where libyaml points behind its end."""
    lines = _LINE_END.split(text)
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    line, column = pos >> LINE_BITS, pos & _COLUMN_MASK
    if line >= len(lines):
        line, column = len(lines) - 1, len(lines[-1])
    return _refused(SourceSpan(file, line + 1, min(column, len(lines[line])) + 1), message, hint)


def _refused(at: SourceSpan, message: str, hint: str = "") -> SpecErrors:
    return SpecErrors([Complaint(at, message, hint)])


def _advice(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "a text that holds `: ` must stand in quotes"
    if "',' or" in problem:
        return "close the bracket; a text that holds any of , [ ] { } must stand in quotes inside { } and [ ]"
    if "cannot start any token" in problem:
        return "a text that begins with one of @ ` % must stand in quotes"
    if "expected <block end>" in problem or "did not find expected key" in problem:
        return "look at the indentation of this line and the one before it"
    return ""


def scalar(text: str) -> Scalar:
    """What an unquoted scalar means. Raises ValueError for a number beyond every use."""
    if text and text[0] not in _MAYBE_SPECIAL:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    found = _NUMBER.fullmatch(text)
    if not found:
        return text
    if len(text) > LONGEST_NUMBER:
        raise ValueError(f"a number of {len(text)} digits is beyond every use")
    if found[2]:
        if len(found[2]) > 4:
            raise ValueError(f"the number {text} is beyond every use")
        return Decimal(text)
    return int(text) if found[1] else Decimal(text)


@dataclass(slots=True)
class _Anchor:
    """What an alias stands for."""

    value: Value
    nodes: int
    depth: int
    open: bool
    """True while it is being read: an alias to it would contain itself."""


class _Builder:
    """One pass over the parser's events, with a stack of the collections that are open."""

    def __init__(self, text: str, file: str) -> None:
        import yaml  # slow: see the module's first lines

        loader = getattr(yaml, "CSafeLoader", None) or yaml.SafeLoader
        self.yaml = yaml
        self.next = cast(Any, loader(text)).get_event
        self.text = text
        self.file = file
        self.anchors: dict[str, _Anchor] = {}
        self.nodes = 0
        self.extra = 0
        """Nodes that aliases add to what is written."""

    def build(self) -> Value:
        yaml = self.yaml
        self.next()
        event = self.next()
        if type(event) is yaml.StreamEndEvent:
            return None
        root = self._document()
        self.next()
        event = self.next()
        if type(event) is not yaml.StreamEndEvent:
            raise self._refuse(
                event, "a second document begins here", "a file holds one film: remove the `---`"
            )
        return root

    def _document(self) -> Value:
        """The nodes of one document. One loop, no calls for the common case: it runs for every scalar."""
        file, take, yaml = self.file, self.next, self.yaml
        root = Seq(file, 0)
        parent: Map | Seq = root
        stack: list[tuple[Map | Seq, str | None, int, int, str | None]] = []
        key: str | None = None
        key_pos = deepest = 0
        value: Any
        while True:
            event = take()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                mark = event.start_mark
                pos = mark.line << LINE_BITS | mark.column
                if key is None and type(parent) is Map:
                    key = self._key(event, parent)
                    key_pos = pos
                    continue
                value = self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                if key is None and type(parent) is Map:
                    raise self._refuse(event, "a key must be a plain text", "write `name: value`")
                mark = event.start_mark
                pos = mark.line << LINE_BITS | mark.column
                made = (Map if kind is yaml.MappingStartEvent else Seq)(file, pos, bool(event.flow_style))
                self._open(event, made, len(stack) + 1)
                stack.append((parent, key, key_pos, self.nodes + self.extra, event.anchor))
                deepest = max(deepest, len(stack))
                parent, key = made, None
                continue
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                value, pos = parent, parent.pos
                parent, key, key_pos, before, anchor = stack.pop()
                if anchor is not None:
                    self._close(anchor, value, self.nodes + self.extra - before, deepest - len(stack))
                if not stack:
                    deepest = 0
            else:
                if key is None and type(parent) is Map:
                    raise self._refuse(event, "a key must be a plain text", "write `name: value`")
                mark = event.start_mark
                pos = mark.line << LINE_BITS | mark.column
                value = self._alias(event, len(stack))
                deepest = max(deepest, len(stack) + self.anchors[event.anchor].depth)
            if key is not None:
                cast(Map, parent)[key] = value
                cast(Map, parent).spans[key] = (key_pos, pos)
                key = None
            else:
                cast(Seq, parent).append(value)
                cast(Seq, parent).spans.append(pos)
                if parent is root:
                    return cast(Value, value)

    def _key(self, event: Any, parent: Map) -> str:
        key = cast(str, event.value)
        self._plain(event)
        if event.style == '"':
            self._printable(event)
        if key in parent:
            first = parent.at_key(key)
            raise self._refuse(
                event, f"`{key}` is written twice in one mapping, first in line {first.line}", "keep one"
            )
        return key

    def _scalar(self, event: Any) -> Scalar:
        if event.tag is not None or event.anchor is not None:
            self._plain(event)
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise self._too_many(event)
        text = cast(str, event.value)
        value: Scalar = text
        if not event.style:
            try:
                value = scalar(text)
            except ValueError as error:
                raise self._refuse(event, str(error), "put it in quotes if it is a text") from None
        elif event.style == '"':
            self._printable(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(value, 1, 0, False)
        return value

    def _printable(self, event: Any) -> None:
        """A quoted text can name what the file itself may not hold."""
        found = _UNWANTED.search(event.value)
        if found and found[0] == "\t":
            raise self._refuse(event, "this text holds a tab", "write blanks")
        if found and found[0] != "\ufeff":
            raise self._refuse(event, *_named(found[0]))

    def _plain(self, event: Any) -> None:
        if event.tag is not None:
            raise self._refuse(event, f"`{event.tag}` is a tag, and tags are not read", "remove it")

    def _open(self, event: Any, made: Map | Seq, depth: int) -> None:
        self._plain(event)
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise self._too_many(event)
        if depth > DEEPEST:
            raise self._refuse(event, *_TOO_DEEP)
        if event.anchor is not None:
            self.anchors[event.anchor] = _Anchor(made, 0, 0, True)

    def _close(self, anchor: str, value: Value, nodes: int, depth: int) -> None:
        # A name may have been given anew inside; the inner one is then the later one, and wins.
        known = self.anchors[anchor]
        if known.value is value:
            self.anchors[anchor] = _Anchor(value, nodes + 1, depth, False)

    def _alias(self, event: Any, depth: int) -> Value:
        known = self.anchors.get(event.anchor)
        if known is None:
            raise self._refuse(event, f"`*{event.anchor}` stands for nothing", "write `&` and its name first")
        if known.open:
            raise self._refuse(event, f"`*{event.anchor}` would contain itself", "remove it")
        if depth + known.depth > DEEPEST:
            raise self._refuse(event, *_TOO_DEEP)
        self.nodes += 1
        self.extra += known.nodes - 1
        # Small films may repeat themselves: ten times nothing is still nothing.
        if self.nodes + self.extra > MOST_EXPANSION * max(self.nodes, 1000):
            raise self._refuse(
                event,
                f"aliases make this file more than {MOST_EXPANSION} times as large as it is written",
                "use a scene, a look or a pattern for what shots share",
            )
        return known.value

    def _too_many(self, event: Any) -> SpecErrors:
        return self._refuse(event, f"the file holds more than {MOST_NODES:,} values", "split it into films")

    def _refuse(self, event: Any, message: str, hint: str = "") -> SpecErrors:
        mark = event.start_mark
        return _refusal(self.text, self.file, mark.line << LINE_BITS | mark.column, message, hint)
