"""A film's file in canonical order and spacing. Knows its YAML, and no film.

Keys of a record stand in the order a reader asks for them; names the author gives stay in theirs.
Promises: every comment stays with what it is about; what the file means is what it meant; formatting
twice is formatting once. What is written with anchors is only tidied: its order may matter.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

import yaml

from filmkit.errors import SpecError
from filmkit.film.spec import sections
from filmkit.film.spec.record import Record
from filmkit.film.spec.sections import FILM
from filmkit.film.spec.yaml import Map, Value, parse
from filmkit.source import SourceSpan

SHOT_ORDER = (
    *("scene", "pattern", "source", "in", "duration", "speed", "handles"),
    *("size", "framing", "cast", "props", "location", "look"),
    *("subject", "action", "place", "time", "weather", "period", "environment"),
    *("light", "camera", "mood", "style", "slots", "prompt", "avoid"),
    *("sound", "audio", "lines"),
    *("model", "params", "seed", "takes", "references", "first-frame", "last-frame", "continues", "needs"),
    *("on-stale", "stage"),
)
"""A shot as it is read aloud: how long and near, who does what and where, how it is lit, heard and made."""
_STEP = 2
_MODELINE = re.compile(r"#(!|\s*yaml-language-server:|\s*-\*-|\s*vim?:)")
_LIKE_SHOTS = frozenset({"shots", "scenes"})
_NAMED: Mapping[str, Record] = {
    "looks": sections.LOOK,
    "cast": sections.CAST,
    "props": sections.PROP,
    "models": sections.MODEL,
    "profiles": sections.PROFILE,
    "titles": sections.TITLE,
    "deliverables": sections.DELIVERABLE,
}
_ONCE: Mapping[str, Record] = {"format": sections.FORMAT, "generate": sections.GENERATE, "mix": sections.MIX}
_MIX: Mapping[str, Record] = {
    "music": sections.MUSIC,
    "voice": sections.VOICE_OVER,
    "effects": sections.EFFECT,
    "ambience": sections.AMBIENCE,
}


def formatted(data: bytes, file: str) -> str:
    """The text of one file, formatted. Raises SpecErrors for what is no YAML of a film.

    Raises SpecError, and leaves it to the author, when it is written in a way this does not keep.
    """
    meant = parse(data, file)
    text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    if not isinstance(meant, Map):
        raise SpecError(f"{file} holds no mapping of sections", at=SourceSpan(file, 1, 1))
    made = _Printer(text).printed() if _is_plain(text) else _tidied(text)
    if not _same(parse(made.encode(), file), meant):
        raise SpecError(
            f"{file} is written in a way that cannot be formatted without changing what it means",
            at=SourceSpan(file, 1, 1),
            hint="format it by hand, and report it, please",
        )
    return made


_ODD = (
    yaml.AnchorToken,
    yaml.AliasToken,
    yaml.DirectiveToken,
    yaml.DocumentStartToken,
    yaml.DocumentEndToken,
)


def _is_plain(text: str) -> bool:
    """Whether it can be printed anew: no anchors, no documents, no `?` before a key."""
    for token in yaml.scan(text, yaml.SafeLoader):
        if isinstance(token, _ODD):
            return False
        if (
            isinstance(token, yaml.KeyToken)
            and text[token.start_mark.index : token.start_mark.index + 2] == "? "
        ):
            return False
    return True


def _tidied(text: str) -> str:
    """Without blanks at line ends, where they mean nothing, and with one line end at its end."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n") + "\n"


def _same(one: Value, other: Value) -> bool:
    """Whether two values mean the same: names the author gave in the same order, too."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return type(one) is type(other) and one == other


@dataclass(slots=True)
class _Gap:
    """The comments above something, each on a line of its own; "" is a blank line."""

    own: list[str] = field(default_factory=list)

    def trim(self) -> None:
        """Without the blank lines it begins with."""
        while self.own and not self.own[0]:
            self.own.pop(0)


def _head(gap: _Gap) -> list[str]:
    """What a file begins with, taken out of the gap: it stays on top, wherever the first key goes."""
    gap.trim()
    count = gap.own.index("") + 1 if "" in gap.own else 0
    if not count:
        count = sum(1 for _ in takewhile(_MODELINE.match, gap.own))
    head, gap.own = gap.own[:count], gap.own[count:]
    return head


class _Printer:
    """One file, printed anew from its nodes and the comments between them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._comments = dict(_comments(text))
        self._used: set[int] = set()
        self._lines: list[str] = []

    def printed(self) -> str:
        root = yaml.compose(self._text, yaml.SafeLoader)
        assert isinstance(root, yaml.MappingNode), "a film that is no mapping"
        if root.flow_style:
            return _tidied(self._text)
        self._map(root, 0, self._order(()), ())
        self._rest()
        return "\n".join(_spaced(self._lines)) + "\n"

    def _order(self, path: tuple[str, ...]) -> Sequence[str] | None:
        """The order of the keys of the mapping at `path`; None when the author's stays."""
        match path:
            case ():
                return [each.name for each in FILM.fields]
            case ("defaults",) | ("profiles", _, "defaults" | "force"):
                return SHOT_ORDER
            case (section, _) if section in _LIKE_SHOTS:
                return SHOT_ORDER
            case (section,) if section in _ONCE:
                return [each.name for each in _ONCE[section].fields]
            case (section, _) if section in _NAMED:
                return [each.name for each in _NAMED[section].fields]
            case ("mix", track, _) if track in _MIX:
                return [each.name for each in _MIX[track].fields]
        return None

    def _map(
        self, node: yaml.MappingNode, indent: int, order: Sequence[str] | None, path: tuple[str, ...],
        *, opened: str = "",
    ) -> None:  # fmt: skip
        """The entries of a block mapping; `opened` is what stands before the first, on its line."""
        entries = list(node.value)
        chunks = []
        for number, (key, value) in enumerate(entries):
            before = self._before(key.start_mark.index)
            if not path and number == 0:
                self._lines += _head(before)
            chunks.append((key, value, before, number))
        if order is not None:
            place = {name: index for index, name in enumerate(order)}
            chunks.sort(key=lambda each: (place.get(each[0].value, len(place)), each[3]))
        for number, (key, value, before, _) in enumerate(chunks):
            lead = opened if number == 0 and opened else " " * indent
            if number == 0:
                before.trim()
            self._own_lines(before, indent, first=number == 0 and bool(opened))
            self._entry(key, value, lead, indent, (*path, key.value))

    def _entry(self, key: yaml.Node, value: yaml.Node, lead: str, indent: int, path: tuple[str, ...]) -> None:
        name = self._source(key)
        behind = self._behind(key.end_mark.index, value)
        if _is_empty(value):
            self._lines.append(f"{lead}{name}:" + _comment(behind or self._after(key.end_mark.index)))
        elif isinstance(value, yaml.MappingNode) and not value.flow_style:
            self._lines.append(f"{lead}{name}:" + _comment(behind))
            self._map(value, indent + _STEP, self._order(path), path)
        elif isinstance(value, yaml.SequenceNode) and not value.flow_style:
            self._lines.append(f"{lead}{name}:" + _comment(behind))
            self._sequence(value, indent + _STEP, path)
        else:
            self._inline(f"{lead}{name}: ", value, indent, path, behind)

    def _sequence(self, node: yaml.SequenceNode, indent: int, path: tuple[str, ...]) -> None:
        for item in node.value:
            before = self._before(item.start_mark.index)
            self._own_lines(before, indent)
            lead = f"{' ' * indent}- "
            if isinstance(item, yaml.MappingNode) and not item.flow_style:
                self._map(item, indent + _STEP, None, (*path, "-"), opened=lead)
            elif isinstance(item, yaml.SequenceNode) and not item.flow_style:
                self._lines.append(lead.rstrip())
                self._sequence(item, indent + _STEP, (*path, "-"))
            elif _is_empty(item):
                self._lines.append(lead.rstrip())
            else:
                self._inline(lead, item, indent, (*path, "-"), "")

    def _inline(self, lead: str, node: yaml.Node, indent: int, path: tuple[str, ...], behind: str) -> None:
        """A value that begins on the line of its key: a scalar, or a collection in brackets."""
        source = self._source(node)
        if "\n" not in source:
            text = self._flow(node, path)
            self._lines.append(lead + text + _comment(self._after(node.end_mark.index) or behind))
            return
        first, *rest = source.split("\n")
        if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
            self._block(lead, first, rest, indent)
            return
        # Brackets and texts over several lines stay so: their author broke them there.
        shift = _shift(rest, indent + _STEP)
        self._take_inside(node)
        self._lines.append(lead + first.rstrip())
        self._lines += [shift(line) for line in rest]
        self._lines[-1] += _comment(self._after(node.end_mark.index))

    def _block(self, lead: str, first: str, rest: list[str], indent: int) -> None:
        """A text that keeps its lines; one that says itself how far it is set in is not moved."""
        while rest and not rest[-1].strip():
            rest.pop()
        self._lines.append(lead + first.rstrip())
        says_itself = re.search(r"[0-9]", first.split("#")[0])
        shift = str if says_itself else _shift(rest, indent + _STEP, whole=True)
        self._lines += [f"\0{shift(line)}" for line in rest]

    def _flow(self, node: yaml.Node, path: tuple[str, ...]) -> str:
        """A value on one line, its brackets spaced alike."""
        if isinstance(node, yaml.MappingNode):
            entries = list(enumerate(node.value))
            order = self._order(path)
            if order is not None:
                place = {name: index for index, name in enumerate(order)}
                entries.sort(key=lambda each: (place.get(each[1][0].value, len(place)), each[0]))
            inner = (self._pair(key, value, path) for _, (key, value) in entries)
            return f"{{{', '.join(inner)}}}"
        if isinstance(node, yaml.SequenceNode):
            return f"[{', '.join(self._flow(each, (*path, '-')) for each in node.value)}]"
        return self._source(node)

    def _pair(self, key: yaml.Node, value: yaml.Node, path: tuple[str, ...]) -> str:
        if _is_empty(value):
            return (
                f"{self._source(key)}:" if value.start_mark.index > key.end_mark.index else self._source(key)
            )
        return f"{self._source(key)}: {self._flow(value, (*path, key.value))}"

    def _source(self, node: yaml.Node) -> str:
        return self._text[node.start_mark.index : node.end_mark.index].rstrip(" ")

    def _before(self, index: int) -> _Gap:
        """The comments on lines of their own above what begins at `index`, and not told yet."""
        gap, text = _Gap(), self._text
        end = text.rfind("\n", 0, index)
        while end >= 0:
            start = text.rfind("\n", 0, end) + 1
            line = text[start:end].strip()
            if line and not (line[0] == "#" and self._is_comment(text.index("#", start))):
                break
            if line:
                self._used.add(text.index("#", start))
            gap.own.append(line)
            end = start - 1
        gap.own.reverse()
        return gap

    def _is_comment(self, index: int) -> bool:
        return index in self._comments and index not in self._used

    def _after(self, index: int) -> str:
        """The comment behind what ends at `index`, on the same line."""
        end = self._text.find("\n", index)
        line_end = len(self._text) if end < 0 else end
        for start in range(index, line_end):
            if self._is_comment(start):
                self._used.add(start)
                return self._comments[start]
        return ""

    def _behind(self, index: int, value: yaml.Node) -> str:
        """The comment behind a key whose value begins on a later line."""
        end = self._text.find("\n", index)
        if end < 0 or value.start_mark.index <= end:
            return ""
        return self._after(index)

    def _take_inside(self, node: yaml.Node) -> None:
        """Comments within brackets are printed with them."""
        inside = range(node.start_mark.index, node.end_mark.index)
        self._used |= {start for start in self._comments if start in inside}

    def _own_lines(self, gap: _Gap, indent: int, *, first: bool = False) -> None:
        for line in gap.own:
            if not first:
                self._lines.append(f"{' ' * indent}{line}" if line else "")

    def _rest(self) -> None:
        """Comments behind the last thing."""
        left = [start for start in sorted(self._comments) if start not in self._used]
        for start in left:
            before = self._text[:start]
            if before.rstrip(" ").endswith("\n\n"):
                self._lines.append("")
            self._lines.append(self._comments[start])


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Each comment, by where it begins: what stands between tokens and begins with a `#`."""
    end = 0
    for token in yaml.scan(text, yaml.SafeLoader):
        yield from _between(text, end, token.start_mark.index)
        end = max(end, token.end_mark.index)
    yield from _between(text, end, len(text))


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    for found in re.finditer(r"#[^\n]*", text[start:end]):
        yield start + found.start(), found[0].rstrip()


def _comment(text: str) -> str:
    return f"  {text}" if text else ""


def _is_empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.start_mark.index == node.end_mark.index


def _shift(lines: Sequence[str], indent: int, *, whole: bool = False) -> "_Shift":
    filled = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    return _Shift(indent - min(filled, default=indent), whole)


@dataclass(frozen=True, slots=True)
class _Shift:
    """Moves lines to the right, or to the left as far as they go."""

    by: int
    whole: bool = False
    """Whether blanks at the end of a line mean something."""

    def __call__(self, line: str) -> str:
        if not self.whole:
            line = line.rstrip()
        if not line.strip():
            return line[self.by * -1 :] if self.whole and self.by < 0 else line
        room = len(line) - len(line.lstrip(" "))
        return " " * self.by + line if self.by >= 0 else line[min(room, -self.by) :]


def _spaced(lines: Sequence[str]) -> Iterator[str]:
    """At most one blank line in a row, none at either end, and one before each section but the short ones."""
    previous: str | None = None
    for line in lines:
        if line.startswith("\0"):
            previous = line[1:]
            yield previous
            continue
        if not line.strip() and (previous is None or not previous.strip()):
            continue
        previous = line.rstrip()
        yield previous
